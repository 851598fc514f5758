"""Gate: which of all findings a run reports, and which it sets aside and only counts."""
