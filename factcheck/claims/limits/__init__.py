"""What limits a claim: its time, place and basis, and whether the article asserts it."""
