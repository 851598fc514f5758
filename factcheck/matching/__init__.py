"""Matching: which claims speak of the same thing, and groups of near-duplicates."""
