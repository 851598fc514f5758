"""Sums: the amounts and dates of one passage that belong together, so that one of them follows from the others."""
