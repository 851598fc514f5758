"""Claims: subject, measure, scope and stance of each value."""
