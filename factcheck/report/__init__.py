"""Report: one module an output format, each a function from a report to text."""
