"""Multiples and shares: "11x", "tenfold", "five times larger", "one in five", "two-thirds", "1-for-50"."""

from __future__ import annotations

import re
from typing import Final

from factcheck.lexicon.currencies import VALUED_BY
from factcheck.lexicon.grammar import COMPARATIVES
from factcheck.values.cardinals import read_words
from factcheck.values.draft import Draft
from factcheck.values.expression import Expression
from factcheck.values.numerals import GAP, HYPHEN, read_digits
from factcheck.values.unit_words import read_unit

_MULTIPLE_SIGNS: Final = frozenset("xX×")
_MULTIPLE: Final = Expression(r"(?:[xX×](?![A-Za-z0-9×])(?![ ]?[0-9])|[- \xa0]?fold(?![A-Za-z]))")


_TIMES: Final = Expression(
    rf"{GAP}times{GAP}(?:as|the|its|their|his|her|that|what|{'|'.join(sorted(COMPARATIVES))}|"
    rf"(?!over|after|under|ever|never)[a-z]+er{GAP}than)(?![A-Za-z])"
)


# "12 times sales": they are no sales, however they are counted.
_VALUED: Final = Expression(rf"{GAP}times(?={GAP}(?:{'|'.join(sorted(VALUED_BY))})(?![A-Za-z]))")
_FACTOR: Final = Expression(r"\bfactor\sof\s$")


_SHARE_OF: Final = Expression(
    rf"(?:{GAP}(?P<word>in|out{GAP}of){GAP}(?:every{GAP})?|{GAP}(?P<of>of{GAP}every{GAP})|-in-|-out-of-)(?=[0-9a-z])"
)
# With what is counted between: "nine films in ten", "one household in two". Goals and wins are counted by the game.
_NOUN_SHARE_OF: Final = Expression(
    rf"{GAP}(?!(?:goal|win|point|run|wicket|time|day|hour|minute|second|week|month|year|inche?|game|matche?|title|medal|try|trie|defeat|loss)s?(?![a-z]))"
    rf"[a-z]{{3,}}{GAP}(?:in|out{GAP}of){GAP}(?:every{GAP})?(?=(?:two|three|four|five|ten|10|a{GAP}hundred|100)(?![\w,.-]*\w))"
)
# What goes on behind such a share: no noun in the plural that the second number counts ("three cars in four crashes").
_COUNTED_BEHIND: Final = Expression(rf"{GAP}(?:[A-Z]|(?!(?:was|is|has|does)(?![a-z]))[a-z-]*[a-z]s(?![a-z]))")
# Numerators of shares; others only in ten, behind which a game or an hour is no part of a whole.
_FEW: Final = frozenset((1.0, 2.0, 3.0, 4.0, 9.0))
_SOME: Final = frozenset((5.0, 6.0, 7.0, 8.0))
_SPORT: Final = Expression(
    rf"{GAP}(?:[a-z]+{GAP})?(?:games?|match(?:es)?|starts?|appearances?|innings?|outings?|tests?|rounds?)(?![a-z])"
)


# So many for so many, as shares are split ("1-for-50", "four-for-one") and hits counted ("3-for-4"): one figure, and not two.
_FOR: Final = Expression(rf"{HYPHEN}for{HYPHEN}(?=[0-9a-z])")


def multiple_of(text: str, draft: Draft) -> Draft | None:
    """A ratio: "11x", "tenfold", "five times larger", "one in five"; a share in words ("two-thirds")."""
    numeral, end = draft.numeral, draft.number_end
    ahead = text[end : end + 14]
    found = _MULTIPLE.match(text, end) if ahead[:1] in _MULTIPLE_SIGNS or "fold" in ahead else None
    if found is None and "times" in ahead:
        found = _TIMES.match(text, end)
    if found is not None:
        stop = found.end() if "times" not in found[0] else end + found[0].index("times") + 5
        return draft._replace(unit="ratio", end=stop)
    if "times" in ahead and (valued := _VALUED.match(text, end)):
        return draft._replace(unit="time", end=valued.end(), counted=True)
    if text[draft.start - 2 : draft.start - 1] == "f" and _FACTOR.search(
        text, max(0, draft.start - 12), draft.start
    ):
        return draft._replace(unit="ratio", end=end)
    if (numeral.value in _FEW or numeral.value in _SOME) and (of := _SHARE_OF.match(text, end)):
        return _one_in(text, draft, of)
    if numeral.value in _FEW | _SOME and (of := _NOUN_SHARE_OF.match(text, end)):
        share = _one_in(text, draft, of)
        if share is not None and not _COUNTED_BEHIND.match(text, share.end):
            return share
    if numeral.part:
        return share_of(text, draft)
    if "for" in ahead and (many := _FOR.match(text, end)):
        return _so_many_for(text, draft, many)
    return None


def _so_many_for(text: str, draft: Draft, many: re.Match[str]) -> Draft | None:
    """The ratio of two whole numbers that "for" joins: "1-for-50" is a fiftieth."""
    below = read_digits(text, many.end()) or read_words(text, many.end())
    if below is None or below.value <= 0 or any(n != int(n) for n in (draft.numeral.value, below.value)):
        return None
    share = draft.numeral._replace(value=draft.numeral.value / below.value, end=below.end, part=True)
    return draft._replace(numeral=share, unit="ratio", end=below.end, number_end=below.end)


def _one_in(text: str, draft: Draft, of: re.Match[str]) -> Draft | None:
    below = read_digits(text, of.end()) or read_words(text, of.end())
    if below is None or not (draft.numeral.value < below.value <= 10000) or below.value != int(below.value):
        return None
    if read_unit(text, below.end, below.value) or (below.value > 10 and below.value % 10):
        return None
    if draft.numeral.value in _SOME and (below.value != 10 or _SPORT.match(text, below.end)):
        return None
    if 1500 <= below.value <= 2100 and "," not in text[below.start : below.end]:
        return None  # "one in 2019"
    share = draft.numeral._replace(value=draft.numeral.value / below.value, end=below.end, part=True)
    return draft._replace(numeral=share, unit="ratio", end=below.end)


def share_of(text: str, draft: Draft) -> Draft:
    """A fraction is a share, unless it measures: "3/4 inch", "two-thirds of a mile"."""
    end = draft.numeral.end
    if pointed := POINTED.match(text, end):
        return draft._replace(unit="percentage_point", end=pointed.end())  # as interest moves
    plain = _PLAIN_OF_A.match(text, end)
    at = plain.end() - text[plain.end() - 1].isspace() if plain else end
    unit = read_unit(text, at, draft.numeral.value)
    if unit is not None and (plain or unit.name != "percent"):
        return draft._replace(unit=unit.name, factor=unit.factor, end=unit.end)
    if plain and (point := _POINT.match(text, plain.end())):
        return draft._replace(unit="point", end=point.end(), counted=True)
    return draft._replace(unit="ratio")


POINTED: Final = Expression(rf"{HYPHEN}(?P<percentage>percentage(?:{HYPHEN}|{GAP}))?point(?![A-Za-z])")
_PLAIN_OF_A: Final = Expression(rf"{GAP}(?:of{GAP})?(?:an?|one){GAP}|{GAP}of{GAP}1(?=%|{GAP}per)")
_POINT: Final = Expression(r"point(?![A-Za-z])")
