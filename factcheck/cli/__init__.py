"""Command line: parse options, call, print, choose the exit code."""
