"""Amounts that begin with a word: "two miles", "half of", "a dozen eggs", "tens of thousands", "doubled", "tenfold".

Number words have other meanings ("one of them", "the second half", "scored twice"); what stands beside them decides.
"""

from __future__ import annotations

import re
from typing import Final

from factcheck.lexicon.harm import HARMED, WHERE_HARMED
from factcheck.lexicon.models import PREFIXES, PRODUCTS
from factcheck.lexicon.numerals import NOUGHTS, ORDERS, PARTS, RATIO_WORDS, SCALES, VAGUE_COUNTS
from factcheck.lexicon.verbs import PAST_FORMS
from factcheck.values.absences import read_absence
from factcheck.values.amounts import count_of, read_amount
from factcheck.values.anchors import ARTICLE, CARDINALS, NONE, Anchor
from factcheck.values.draft import Draft
from factcheck.values.expression import Expression
from factcheck.values.numerals import GAP, Numeral, more_scales, read_order
from factcheck.values.ranges import read_range
from factcheck.values.rates import with_rate
from factcheck.values.single_units import read_single
from factcheck.values.unit_names import Unit
from factcheck.values.unit_tables import NAMED
from factcheck.values.unit_words import read_unit
from factcheck.values.word_parts import ARTICLE_BEFORE, read_part

_HYPHENS: Final = frozenset("-‐‑–")


_OF_AFTER: Final = Expression(rf"{GAP}of(?![A-Za-z])|{GAP}more(?![A-Za-z])")


# "Dozens were hurt", "Thousands fled": so many did something. "Tens" do nothing, and "scores" may be those of a game.
_WERE: Final = Expression(
    rf"{GAP}(?:were|are|have|had|who|{'|'.join(sorted(PAST_FORMS))}|[a-z]{{3,12}}ed)(?![A-Za-z-])"
)
_OTHER_WORDS: Final = tuple(ORDERS[word][0] for word in ("tens", "scores"))


_DOUBLE_DOWN: Final = Expression(rf"{GAP}(?:down|up|over|back)(?![A-Za-z])")


_COMPARED: Final = Expression(
    rf"{GAP}(?:as{GAP}[a-z]+{GAP}(?:[a-z]+{GAP})?as|as{GAP}(?:many|much|[a-z]+(?=[.,;:!?)]|\Z))|the|that|this|its|their|his|her|our|what|more|[a-z]+['’]s)(?![A-Za-z])"
)


_CLOCK: Final = Expression(r"\b(?:[Hh]alf|[Qq]uarter|minutes)\s(?:past|to)\s$")


_NOT_ONE_BEFORE: Final = frozenset(
    "no any every each this that the which another some other only big small new old good bad first last everyone".split()
)


_LABEL_BEFORE: Final = frozenset("category phase chapter level part type tier stage grade section".split())


# "one day", "one thing", "one way" open a tale; they count only after words that measure.
_IDIOMS: Final = frozenset(
    "day night time point moment thing way side hand end reason example person case part morning evening".split()
)


_FOR_ONE: Final = frozenset(
    "in within for after than about just only least most lasted took takes under over per nearly by exactly".split()
)


# "One person said" opens a tale, and "one person died" counts the dead.
_COMES_TO_HARM: Final = Expression(
    rf"(?:{GAP}(?:{'|'.join(place.replace(' ', GAP) for place in WHERE_HARMED)}))?{GAP}(?:(?:was|is|has{GAP}been|had{GAP}been){GAP})?(?:{'|'.join(sorted(HARMED))}|lost{GAP}h(?:is|er){GAP}life)(?![A-Za-z])"
)


_ONE_WORD_BEFORE: Final = Expression(r"(?P<word>[A-Za-z]+)[ \xa0\n-]+$")


def read_word_amount(text: str, anchor: Anchor, floor: int) -> Draft | None:
    """The amount at a number word, or None where the word says none; ranks are read elsewhere."""
    word, at = anchor.word, anchor.start
    if word == ARTICLE:
        return read_single(text, anchor, floor)
    if word == NONE:
        return read_absence(text, anchor)
    if word in RATIO_WORDS:
        return _ratio_word(text, anchor)
    if word in ORDERS:
        return _order(text, at)
    if word in PARTS:
        return read_part(text, at, word, floor)
    if word in SCALES:
        return _scale_alone(text, at, floor)
    if word in NOUGHTS:
        return read_amount(text, at, floor, words=True)
    if word not in CARDINALS:
        return None  # an ordinal
    return _ratio(anchor, float(CARDINALS[word])) if anchor.fold else _cardinal(text, at, floor)


def _cardinal(text: str, at: int, floor: int) -> Draft | None:
    if at > floor and text[at - 1] in _GLUES and _is_glued(text, at):
        return None
    if n_or_two := _or_two(text, at, floor):
        return n_or_two
    draft = read_amount(text, at, floor, words=True)
    if (
        draft is not None
        and draft.numeral.value == 0
        and draft.bare
        and _NO_ZERO.search(text, max(0, at - 12), at)
    ):
        return None
    if draft is None or _after_label(text, at, floor) or _CLOCK.search(text, max(floor, at - 20), at):
        return None
    if draft.counted and not draft.bare and text[draft.number_end] in _HYPHENS:
        return None  # "four-door": a compound in words names a kind
    if text[at].isupper() and (_is_name(text, at, draft.end) if draft.bare else _ends_a_name(text, at)):
        return None
    if _is_counting(text, at, draft) or read_range(text, draft, between=True):
        return draft
    return None


_GLUES: Final = frozenset("-‐‑")
# "Below zero" counts from it, "net zero" and "ground zero" are names.
_NO_ZERO: Final = Expression(
    r"\b(?:[Bb]elow|[Aa]bove|[Nn]et|[Gg]ross|[Aa]bsolute|[Gg]round|[Pp]atient|[Ss]ub|[Nn]on)[ -]$"
)


_BEFORE_HYPHENS: Final = PREFIXES | {"every", "in", "last", "first", "next", *CARDINALS}


def _is_glued(text: str, at: int) -> bool:
    """Whether a number word is the tail of a compound: "double-zero", "one-two"; "sub-two-hour" is about two hours."""
    prior = _ONE_WORD_BEFORE.search(text, max(0, at - 20), at)
    return prior is not None and prior["word"].lower() not in _BEFORE_HYPHENS


# "A week or two": one or two of what stands behind the article.
_OR_TWO: Final = Expression(rf"(?<![A-Za-z])[Aa]n?{GAP}(?P<unit>[a-z]{{3,9}}){GAP}or{GAP}\Z")
_TWO: Final = Expression(r"[Tt]wo(?![A-Za-z-])")


def _or_two(text: str, at: int, floor: int) -> Draft | None:
    two = _TWO.match(text, at) if text[at - 2 : at - 1] == "r" else None
    found = _OR_TWO.search(text, max(floor, at - 20), at) if two else None
    if found is None or two is None or found["unit"] not in NAMED:
        return None
    unit, factor, _ = NAMED[found["unit"]]
    low = Numeral(found.start(), at, 1.0, word=True)
    high = Numeral(at, two.end(), 2.0, word=True)
    return Draft(found.start(), two.end(), low, unit, factor, second=high, number_end=two.end())


def _ratio(anchor: Anchor, value: float) -> Draft:
    numeral = Numeral(anchor.start, anchor.end, value, word=True, part=value < 1)
    return Draft(anchor.start, anchor.end, numeral, "ratio", number_end=anchor.end)


def _ratio_word(text: str, anchor: Anchor) -> Draft | None:
    if anchor.word in _TIMES and not _COMPARED.match(text, anchor.end):
        return _often(text, anchor)  # not "scored twice"
    return None if _DOUBLE_DOWN.match(text, anchor.end) else _ratio(anchor, RATIO_WORDS[anchor.word])


def _often(text: str, anchor: Anchor) -> Draft | None:
    """ "Twice a week" is two times a week."""
    if anchor.word not in _REPEATED:
        return None
    rate = with_rate(text, Unit("time", anchor.end))
    if rate.end == anchor.end:
        return None
    numeral = Numeral(anchor.start, anchor.end, RATIO_WORDS[anchor.word], word=True)
    return Draft(anchor.start, rate.end, numeral, rate.name, counted=True, number_end=anchor.end)


_REPEATED: Final = ("twice", "thrice")
# Verbs, adjectives and nouns as well: a ratio only where what is compared stands right behind them.
_TIMES: Final = ("twice", "thrice", "double", "triple", "quadruple")


def _order(text: str, at: int) -> Draft | None:
    numeral = read_order(text, at)
    if numeral is None:
        return None
    # "Billions" on its own is a title as often; "scores" and "tens" alone are other words.
    plain = text[at].islower() and numeral.value >= 100
    people = numeral.value not in _OTHER_WORDS and _WERE.match(text, numeral.end)
    if not plain and not people and not _OF_AFTER.match(text, numeral.end):
        return None
    return count_of(text, Draft(at, numeral.end, numeral, number_end=numeral.end))


def _scale_alone(text: str, at: int, floor: int) -> Draft | None:
    """ "a million", "half a dozen": the scale word is the anchor, the article before it belongs to the number."""
    if vague := _vague_scale(text, at, floor):
        return vague
    found = ARTICLE_BEFORE.search(text, max(floor, at - 24), at)
    draft = read_amount(text, found.start("article"), floor, words=True) if found else None
    return draft if draft is not None and draft.end > at else None


def _vague_scale(text: str, at: int, floor: int) -> Draft | None:
    """ "A few hundred", "several million", "a couple of dozen": an order of magnitude in words before the scale."""
    if text[at - 2 : at - 1] not in _VAGUE_ENDS:
        return None
    found = _VAGUE_BEFORE.search(text, max(floor, at - 24), at)
    if found is None:
        return None
    numeral = Numeral(at, at, 1.0, word=True)
    for _ in range(2):  # "several hundred thousand"
        numeral = more_scales(text, numeral)
    begin = found.start("few") if found["few"] else found.start()
    if text[numeral.end : numeral.end + 1] in _HYPHENS:
        return None  # "several million-dollar deals" are several
    low, high = next(size for word, size in VAGUE_COUNTS.items() if word in found[0].lower())
    order = (low * numeral.scale, high * numeral.scale)
    numeral = Numeral(begin, numeral.end, order[0], order=order, word=True)
    draft = Draft(begin, numeral.end, numeral, number_end=numeral.end)
    unit = read_unit(text, numeral.end, order[0], word=True)
    if unit is None:
        return count_of(text, draft)
    return draft._replace(unit=unit.name, factor=unit.factor, end=unit.end)


# The last letters of what may stand before the scale.
_VAGUE_ENDS: Final = frozenset("wlefWLEF")
# "Few hundred" without an article says that they are less than was thought, and no number.
_VAGUE_BEFORE: Final = Expression(
    rf"""
    (?<![A-Za-z])
    (?: an?{GAP}(?:few|couple(?:{GAP}of)?)
      | (?:the|these|those|last|past|next|first|every|another){GAP}(?P<few>few)
      | several
    ) {GAP}\Z
    """,
    re.IGNORECASE | re.VERBOSE,
)


def _is_name(text: str, at: int, end: int) -> bool:
    """Whether a capitalised number word stands beside another capital: "Fantastic Four", "Seven Network"."""
    return (
        _CAPITAL_AFTER.match(text, end) is not None
        or _CAPITAL_BEFORE.search(text, max(0, at - 20), at) is not None
    )


def _ends_a_name(text: str, at: int) -> bool:
    """Whether the number word is the last of a product's name: "Formula One race"."""
    prior = _ONE_WORD_BEFORE.search(text, max(0, at - 20), at)
    return prior is not None and prior["word"] in PRODUCTS


_CAPITAL_AFTER: Final = Expression(r"[ \xa0][A-Z][a-z]")
_CAPITAL_BEFORE: Final = Expression(r"\b[A-Z][a-z]+[ \xa0]$")


def _after_label(text: str, at: int, floor: int) -> bool:
    """Whether the number word is a label: "category one", "phase two"."""
    prior = _ONE_WORD_BEFORE.search(text, max(floor, at - 20), at)
    return prior is not None and prior["word"].lower() in _LABEL_BEFORE


def _is_counting(text: str, at: int, draft: Draft) -> bool:
    """Whether "one" counts something: it has a unit or a noun and no determiner before it."""
    if draft.numeral.value != 1.0:
        return True
    if draft.bare:
        return False
    prior = _ONE_WORD_BEFORE.search(text, max(0, at - 20), at)
    word = prior["word"].lower() if prior else ""
    if draft.unit in _IDIOMS:
        return word in _FOR_ONE or (
            draft.unit == "person" and _COMES_TO_HARM.match(text, draft.end) is not None
        )
    return word not in _NOT_ONE_BEFORE or (not draft.counted and word not in ("no", "any", "every", "each"))
