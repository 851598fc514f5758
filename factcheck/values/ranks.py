"""Ranks and repetitions: "No. 1", "third-largest", "ranked 30th", "on the 29th floor", and "for the 27th time", which counts 27 times.

An ordinal without such words beside it is neither.
"""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.models import LABELS
from factcheck.lexicon.numerals import (
    DOERS,
    FLOORS,
    NO_SERIES,
    PLACED,
    RANK_WORDS_AFTER,
    RANK_WORDS_BEFORE,
    SUPERLATIVES,
)
from factcheck.values.anchors import CARDINALS, Anchor
from factcheck.values.expression import Expression
from factcheck.values.numerals import GAP, HYPHEN
from factcheck.values.value import Interval, Quantity

_NUMBER_SIGN: Final = Expression(r"(?:\b[Nn]o\.[ \xa0]?|\bNo[ \xa0]|№[ \xa0]?|\b[Nn]umber[ \xa0])$")


_BEFORE_NUMBER: Final = tuple(f"{sign}{gap}" for sign in ("o.", "№") for gap in ("", " ", "\xa0")) + tuple(
    f"{end}{gap}" for end in ("No", "mber") for gap in (" ", "\xa0")
)


_RANK_AFTER: Final = Expression(rf"(?:{GAP}|{HYPHEN})(?:(?:most|least)(?:{GAP}|{HYPHEN}))?(?P<word>[a-z]+)")


_ON_THE: Final = Expression(rf"(?<![A-Za-z])[Oo]n{GAP}(?:the|its){GAP}$")
_WORD_BEFORE: Final = Expression(r"(?P<word>[A-Za-z]+)\s+(?:in\s+|the\s+)?$")


def rank_end(text: str, at: int, end: int) -> int | None:
    """Where the rank that begins with an ordinal ends: after its superlative, or the ordinal itself; None if none."""
    found = _RANK_AFTER.match(text, end)
    if found and (found["word"] in SUPERLATIVES or (found["word"] in RANK_WORDS_AFTER)):
        return found.end()
    if found and found["word"] in FLOORS and (not at or _ON_THE.search(text, max(0, at - 10), at)):
        return found.end()  # "347 steps to the first floor" are those of one of several.
    prior = _WORD_BEFORE.search(text, max(0, at - 24), at)
    if prior and prior["word"].lower() in RANK_WORDS_BEFORE:
        return end
    if prior and prior["word"].lower() in PLACED and _PLACED.match(text, end):
        return end
    return None


# "Was third in the 200 metres", "was second." say a place; "was second in command" says an office.
_PLACED: Final = Expression(
    rf"\s*(?:[.,;]|\Z)|{GAP}(?:behind|(?:in|at){GAP}(?:the{GAP})?(?!command|line|charge)[0-9a-z])"
)
# "The 12th person to walk there": the place among those who did it.
_TO_DO: Final = Expression(
    rf"{GAP}(?P<who>[a-z]{{3,20}}(?:{GAP}(?!to(?![a-z]))[a-z]{{3,20}})?)(?={GAP}to{GAP}(?:have{GAP})?[a-z]{{3,20}}(?![A-Za-z]))"
)
_ONE_OF: Final = Expression(rf"(?<![A-Za-z])[Tt]he{GAP}\Z")


def doer_end(text: str, at: int, end: int, place: int) -> int | None:
    """Where a place in the order of those who did something ends, its noun included; "the first to" tells no order."""
    if place < _FROM or not _ONE_OF.search(text, max(0, at - 8), at):
        return None
    found = _TO_DO.match(text, end)
    return found.end() if found and found["who"].split()[-1] in DOERS else None


_FROM: Final = 2
# "Her eighth concert", "Norvane's third win": the place in a series that is somebody's.
_OWNED: Final = Expression(rf"(?<![A-Za-z])(?:(?i:his|her|its|their)|[A-Za-z]+['’]s){GAP}\Z")
_NOUN: Final = Expression(rf"{GAP}(?:[a-z]+{GAP})?(?P<noun>[A-Za-z]{{3,20}})(?![A-Za-z'’-])")


def is_of_series(text: str, at: int, end: int, place: int) -> bool:
    """Whether an ordinal says the place in a series of what somebody did or had; "his first" says as often what he is like."""
    if place < _FROM or not _OWNED.search(text, max(0, at - 24), at):
        return False
    found = _NOUN.match(text, end)
    return found is not None and NO_SERIES.isdisjoint(text[end : found.end()].lower().split())


def rank_of(text: str, start: int, end: int, place: int) -> Quantity:
    """The rank `place`, which the text says from `start` to `end`."""
    return Quantity(start, end, text[start:end], float(place), Interval(float(place), float(place)), "rank")


def numbered_rank(text: str, at: int, end: int, floor: int) -> Quantity | None:
    """ "No. 1", "number 2"; "No. 4711" and "No. 5.1" are labels."""
    if not text.endswith(_BEFORE_NUMBER, 0, at):
        return None
    sign = _NUMBER_SIGN.search(text, max(floor, at - 9), at)
    if sign is None or end - at > 2 or _MORE.match(text, end):
        return None
    labelled = _WORD_BEFORE.search(text, max(floor, sign.start() - 24), sign.start())
    if labelled and LABELS.get(labelled["word"].lower()) in ("label", "identifier"):
        return None  # "animal No. 10", "flight No. 7"
    if text[sign.start() - 2 : sign.start()] == "? ":
        return None  # "Was it? No. 12 people"
    return rank_of(text, sign.start(), end, int(text[at:end]))


def spoken_rank(text: str, anchor: Anchor, floor: int) -> Quantity | None:
    """ "number one", "number two" as ranks; "a number of ten" is none."""
    sign = _NUMBER_WORD.search(text, max(floor, anchor.start - 9), anchor.start)
    place = CARDINALS[anchor.word]
    return rank_of(text, sign.start(), anchor.end, place) if sign and 0 < place <= 10 else None


_NUMBER_WORD: Final = Expression(r"\b[Nn]umber\s$")
_FOR_THE: Final = Expression(rf"\b[Ff]or{GAP}(?:the|a|an|his|her|its|their){GAP}$")
_TIME: Final = Expression(rf"{GAP}time(?![A-Za-z])")


def repetition(text: str, start: int, end: int, place: int, floor: int) -> Quantity | None:
    """ "for the 27th time" as the count that it is; "for the first time" counts nothing."""
    time = _TIME.match(text, end) if place > 1 else None
    if time is None or not _FOR_THE.search(text, max(floor, start - 12), start):
        return None
    exact = Interval(float(place), float(place))
    return Quantity(start, time.end(), text[start : time.end()], float(place), exact, "time")


_MORE: Final = Expression(r"[.,/-][0-9]")
