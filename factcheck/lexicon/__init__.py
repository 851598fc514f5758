"""Lexicon: the words of English as data, with no logic and no imports."""
