"""Names: which words are one, which are people, and which names are the same."""
