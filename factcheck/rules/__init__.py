"""Rules: pure functions from groups and facts to findings."""
