"""Measures factcheck itself: how fast it starts and reads, and how well it tells changed figures from respelled ones.

Run with `python -m bench`; docs/benchmarks.md says what is measured and why.
"""
