"""Engine: runs the pipeline over a corpus."""
