"""None of what is counted: "no deaths" and "nobody was hurt" are zero, as "three deaths" are three.

Only for what a report counts of those who came to harm. "No" before any other noun says a lack ("no plan", "no
comment"), which is no figure; "no more than" and "no fewer" are bounds.
"""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.harm import HARM_WORDS, HARMED, HARMS, LIFE, LOST, NOBODY, WHOSE_LIFE
from factcheck.values.anchors import Anchor
from factcheck.values.draft import Draft
from factcheck.values.expression import Expression
from factcheck.values.nouns import read_noun
from factcheck.values.numerals import GAP, Numeral

_COUNTED: Final = Expression(
    rf"(?P<no>[Nn]o)(?=(?P<gap>{GAP}(?:(?:{'|'.join(sorted(HARM_WORDS))}){GAP})?)(?P<noun>{'|'.join(sorted(HARMS, key=len, reverse=True))})(?![\w'’-]))"
)
_LOST_LIFE: Final = GAP.join(f"(?:{'|'.join(sorted(words))})" for words in (LOST, WHOSE_LIFE, LIFE))
_NOBODY: Final = Expression(
    rf"(?:{'|'.join(f'[{word[0]}{word[0].upper()}]{word[1:]}' for word in NOBODY)})"
    rf"(?={GAP}(?:(?:was|were|is|are|has{GAP}been|had{GAP}been|on{GAP}board|else)(?:{GAP}on{GAP}board)?{GAP})*(?:{'|'.join(sorted(HARMED))}|(?:ha[sd]{GAP})?{_LOST_LIFE})(?![A-Za-z]))"
)


def read_absence(text: str, anchor: Anchor) -> Draft | None:
    """The zero at a word that says so, with what there was none of; None where it counts nothing."""
    if counted := _COUNTED.match(text, anchor.start):
        numeral = Numeral(counted.start(), counted.end(), 0.0, word=True)
        noun = read_noun(text, counted.end("gap") - 1)
        if noun is None:
            return None
        return Draft(
            counted.start(),
            counted.end("noun"),
            numeral,
            noun.singular,
            counted=True,
            number_end=counted.end(),
        )
    nobody = _NOBODY.match(text, anchor.start)
    if nobody is None:
        return None
    numeral = Numeral(nobody.start(), nobody.end(), 0.0, word=True)
    return Draft(nobody.start(), nobody.end(), numeral, "person", counted=True, number_end=nobody.end())
