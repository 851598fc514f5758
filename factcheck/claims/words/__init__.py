"""The words of a sentence: tokens, stems, segments, and the words of the lexicon among them."""
