"""Parts in words and signs: "half of", "a third of", "a mile and a half", "a quarter-point cut", "½".

Halves and quarters are periods, times and sides of things as well ("the second half", "half past two"); what stands
beside them decides.
"""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.grammar import PREPOSITIONS
from factcheck.lexicon.hedges import CHANGED_AFTER_DOWN, CHANGED_AFTER_UP
from factcheck.lexicon.numerals import PARTS, VULGAR
from factcheck.lexicon.times import SINGLE, WHOLLY
from factcheck.values.amounts import count_of, read_amount
from factcheck.values.cardinals import of_a_scale
from factcheck.values.draft import Draft
from factcheck.values.expression import Expression
from factcheck.values.multiples import POINTED, share_of
from factcheck.values.numerals import GAP, HYPHEN, Numeral
from factcheck.values.ranges import read_range
from factcheck.values.unit_tables import NAMED
from factcheck.values.unit_words import read_unit
from factcheck.values.units import measure_of

ARTICLE_BEFORE: Final = Expression(
    rf"(?<![A-Za-z'])(?<!’)(?P<article>[Aa]n?(?:{GAP}|{HYPHEN})(?:half(?:{GAP}|{HYPHEN}))?|[Oo]ne(?:{GAP}|{HYPHEN}))$"
)


_SHARE_AFTER: Final = Expression(
    rf"{GAP}(?:of(?![A-Za-z])|(?:the|its|their|his|her|our|all|that|this|as)(?![A-Za-z])|an?{GAP}(?=[a-z])|(?:less|more|fewer|higher|lower|larger|smaller)(?![A-Za-z]))"
)


_HALF_BEFORE: Final = Expression(rf"(?:by|than|nearly|almost|about|around|roughly|over|under|only){GAP}$")


_ONE_AND_A: Final = Expression(
    rf"(?<![A-Za-z])(?:[Aa]n?|[Oo]ne){GAP}(?:(?:{'|'.join(sorted(WHOLLY))}){GAP})?(?P<unit>[a-z]{{3,9}}){GAP}and{GAP}a{GAP}$"
)
# "Cut by a third." and "by a third last year" are shares; "about a third party" and "by a third man" are none.
_CLAUSE_END: Final = Expression(
    rf"[.,;:!?)]|\s*$|{GAP}(?:last|this|but|and|{'|'.join(sorted(PREPOSITIONS))})(?![A-Za-z])"
)


_WHICH_HALF: Final = Expression(
    r"\b(?:first|second|latter|last|other|final|former|next|top|bottom|1st|2nd)[ -]$"
)

# "The first half an hour" is a time, and no first half.
_OF_A_UNIT: Final = Expression(rf"{GAP}an?{GAP}(?:{'|'.join(SINGLE)}|dozen)(?![A-Za-z])")


def read_part(text: str, at: int, word: str, floor: int) -> Draft | None:
    """ "half of", "a third of", "a quarter": a share where the words around it say so."""
    draft = read_amount(text, at, floor, words=True)
    if draft is not None and draft.numeral.scale != 1.0:  # "half a million"
        return draft
    end = at + len(word)
    article = ARTICLE_BEFORE.search(text, max(floor, at - 6), at)
    half = word == "half"
    mixed = _ONE_AND_A.search(text, max(floor, at - 31), at) if half or word == "quarter" else None
    if mixed and mixed["unit"] in NAMED:
        unit, factor, _ = NAMED[mixed["unit"]]
        numeral = Numeral(mixed.start(), end, 1.0 + PARTS[word], step=PARTS[word], word=True)
        return Draft(mixed.start(), end, numeral, unit, factor, number_end=end)  # "a year and a half"
    if half and _WHICH_HALF.search(text, max(floor, at - 12), at) and not _OF_A_UNIT.match(text, end):
        return None
    if (half or word == "quarter") and article is not None and (measured := _part_unit(text, at, end, word)):
        return measured
    pointed = POINTED.match(text, end)
    if not half and article is None and pointed is None:
        return None
    begin = at if half or article is None else article.start("article")
    share = Numeral(begin, end, PARTS[word], part=True, word=True)
    if whole := of_a_scale(text, share):
        return count_of(text, Draft(begin, whole.end, whole, number_end=whole.end))
    if pointed and (not half or pointed["percentage"] or _CHANGE_BEHIND.match(text, pointed.end())):
        return share_of(text, Draft(at, end, share._replace(start=at), number_end=end))
    hedged = _HALF_BEFORE.search(text, max(0, begin - 16), begin)
    part = Draft(begin, end, share, number_end=end)
    if not (hedged and (half or _CLAUSE_END.match(text, end))) and not _SHARE_AFTER.match(text, end):
        between = text.endswith(("between ", "Between "), 0, begin)
        joined = read_range(text, share_of(text, part), between=between)
        # "A quarter to five" is a time.
        return share_of(text, part) if joined and joined.second and joined.second.part else None
    return share_of(text, part)


# "A half-point cut" is one of interest, "a half-point lead" one of chess.
_CHANGE_BEHIND: Final = Expression(
    rf"{GAP}(?:[a-z-]+{GAP})?(?:{'|'.join(sorted(CHANGED_AFTER_UP | CHANGED_AFTER_DOWN | {'move', 'change'}))})(?![A-Za-z])"
)


def read_vulgar_fraction(text: str, at: int) -> Draft:
    """The share or the amount of a sign like "½"."""
    numeral = Numeral(at, at + 1, VULGAR[text[at]], part=True)
    return share_of(text, Draft(at, at + 1, numeral, number_end=at + 1))


def _part_unit(text: str, at: int, end: int, word: str) -> Draft | None:
    """ "a half mile", "a quarter turn"; but no half year or half time, which are periods."""
    unit = read_unit(text, end, PARTS[word], word=True)
    if unit is None or unit.money or measure_of(unit.name).dimension in ("duration", "percent"):
        return None
    numeral = Numeral(at, end, PARTS[word], part=True, word=True)
    return Draft(at, unit.end, numeral, unit.name, number_end=end)
