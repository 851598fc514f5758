"""Ranges: two numbers that the words make one amount, "5 to 6 kg", "$5-6 million", "above 1000 and below 1500".

A scale or a unit that is said once holds for both ends. Two amounts each with a unit of its own are one range only
where the units are the same.
"""

from __future__ import annotations

import re
from typing import Final

from factcheck.lexicon.nouns import COUNTED
from factcheck.lexicon.numerals import PARTS, SCALE_OR_UNIT
from factcheck.values.amounts import read_amount
from factcheck.values.anchors import CARDINALS
from factcheck.values.compounds import in_one_unit, is_time
from factcheck.values.draft import Draft
from factcheck.values.expression import Expression, any_of
from factcheck.values.numerals import BLANK, GAP, Numeral
from factcheck.values.surroundings import Context, before
from factcheck.values.units import is_currency

# --- ranges -------------------------------------------------------------------------------------------------------

_DASH: Final = any_of("[-~]", "[‐-—]", "[−∼]")
_CONNECT: Final = Expression(
    rf"""
    (?P<dash> {BLANK}?{_DASH}{BLANK}? ) (?= {any_of("[-0-9$£¥.]", "[€₹]", "−")} )
  | (?P<words> - (?= {"|".join(word for word in CARDINALS if word != "zero")}) )     # "two-three weeks"
  | (?P<to> -? {GAP} (?:to|through|until|till) {GAP} | -to- )
  | (?P<and> {GAP} and {GAP} )
  | (?P<or> {GAP} or {GAP} )
  | (?P<dots> {BLANK}?(?:\.\.\.?|…){BLANK}? ) (?= {any_of("[0-9$£]", "€")} )
    """,
    re.VERBOSE,
)


_WORD_AHEAD: Final = Expression(r"[A-Za-z]")


_PREFIX_AHEAD: Final = Expression(
    rf"(?:(?:[<>~]|(?=)[∼≈]|(?=)[≥≤]|approximately|about|around|nearly|almost|roughly|over|as{GAP}(?:much|many|high){GAP}as){BLANK}{{0,3}})?(?P<front>{any_of('-', '[−–]')}?(?:[A-Za-z]{{0,3}}{BLANK}?{any_of('[$£¥]', '[€₹]')}[A-Z]{{0,2}}{BLANK}{{0,2}}|[A-Z]{{3}}{BLANK}|Rs\.?{BLANK}?)?[−-]?\.?)(?P<digit>[0-9])"
)


def read_range(text: str, draft: Draft, *, between: bool, by: bool = False) -> Draft | None:
    """The range that `draft` opens ("5 to 6 kg", "$5-6 million", "between 3 and 5"), or None.

    `between` allows "and" to join; after `by`, "to" joins only figures close together: "rose by 1 to 2 degrees" is a
    range, "rose by $40 billion to $420 billion" a change and its result.
    """
    if draft.unit == "ratio" and draft.numeral.word and not draft.numeral.part:
        return None  # "tripled to 30 users"
    tried = -1
    for end in (draft.end, draft.number_end, draft.numeral.end):
        if end == tried or not _may_connect(text, end):
            continue
        tried = end
        connect = _CONNECT.match(text, end)
        if connect is None or (connect["and"] and not between):
            continue
        second = _second(text, connect.end())
        if second is None:
            continue
        if connect["or"] and not _neighbours(_scaled_alike(draft, second), second):
            continue
        if connect["words"] and not _neighbours(draft, second):
            continue
        second = _scaled_as_money(text, draft, second)
        draft = _scaled_alike(draft, second)
        if is_time(second.unit) and (draft.bare or is_time(draft.unit)):
            draft, second = in_one_unit(text, draft, second)
        words = draft.numeral.word and second.numeral.word and draft.numeral.value > 1  # "a one-two finish"
        if connect["words"] and not words:
            continue
        apart = second.numeral.value > 3 * draft.numeral.value
        if by and connect["to"] and apart and (draft.unit or second.bare):
            continue
        if joined := _join(draft, second, tight=bool(connect["dash"] or connect["dots"]), between=between):
            return joined
    return None


_CONNECTS: Final = frozenset("-~‐‑‒–—−∼.… \t\n\xa0\u2009\u202f\u200a\u2002\u2003")
_CONNECTS_APART: Final = _CONNECTS | frozenset("tuao")


def _may_connect(text: str, end: int) -> bool:
    """Whether a dash or one of the words may come next; behind most amounts none does."""
    mark = text[end : end + 1]
    return mark in _CONNECTS and (not mark.isspace() or text[end + 1 : end + 2] in _CONNECTS_APART)


def _second(text: str, at: int) -> Draft | None:
    """The amount that begins at `at`, hedge words skipped, its front included."""
    if ahead := _PREFIX_AHEAD.match(text, at):
        return read_amount(text, ahead.start("digit"), at)
    if _WORD_AHEAD.match(text, at):
        return read_amount(text, at, at, words=True) or _part_ahead(text, at)
    return None


# The end of "between a third and a half": a share with an article.
_PART_WORDS: Final = rf"(?:an?{GAP})?(?P<part>{'|'.join(sorted((part for part in PARTS if not part.endswith('s')), key=len, reverse=True))})(?![A-Za-z])"
_PART_AHEAD: Final = Expression(_PART_WORDS)


def _part_ahead(text: str, at: int) -> Draft | None:
    found = _PART_AHEAD.match(text, at)
    if found is None:
        return None
    share = Numeral(at, found.end(), PARTS[found["part"]], part=True, word=True)
    return Draft(at, found.end(), share, "ratio", number_end=found.end())


def _scaled_alike(first: Draft, second: Draft) -> Draft:
    """The first amount with the scale that is said once: "three or four hundred", "five or six million"."""
    low, high = first.numeral, second.numeral
    scale = high.scale if high.scale > 1.0 else 100.0 if high.word and high.value % 100 == 0 else 1.0
    alike = low.word == high.word and low.scale == 1.0 and not first.unit and not high.order
    if scale == 1.0 or not alike or not 1 <= low.value < high.value / scale <= 99:
        return first
    return first._replace(numeral=low.times(scale, low.end))


_GLUED_SCALE: Final = Expression(r"(?P<letter>[kmMbBtT])(?![A-Za-z0-9])")


def _scaled_as_money(text: str, first: Draft, second: Draft) -> Draft:
    """ "$1.5m-2m": behind money with a scale a letter is one, too."""
    if not (first.scaled or first.numeral.scale > 1.0) or not is_currency(first.unit):
        return second
    letter = _GLUED_SCALE.match(text, second.numeral.end) if second.numeral.scale == 1.0 else None
    if letter is None or is_currency(second.unit):
        return second
    numeral = second.numeral.times(SCALE_OR_UNIT[letter["letter"]], letter.end())
    return second._replace(numeral=numeral, unit="", end=letter.end(), number_end=letter.end(), scaled=True)


def _neighbours(first: Draft, second: Draft) -> bool:
    """ "two or three", "10 or 12": one amount, loosely; "5 or 500" is a choice."""
    low, high = first.numeral.value, second.numeral.value
    return 0 < low < high <= max(low + 1, low * 1.5) and (not first.unit or first.unit == second.unit)


def _join(first: Draft, second: Draft, *, tight: bool, between: bool) -> Draft | None:
    """The range of two amounts, if their units go together and the first is the smaller."""
    low, high = first.numeral, second.numeral
    if low.order or high.order:
        return None
    if first.bare and _is_year_beside(low, second):
        return None
    if (
        low.scale == 1.0
        and high.scale > 1.0
        and low.step >= 0.01
        and 0 < low.value < 1000
        and not first.scaled
    ):
        scaled = low.times(high.scale, low.end)
        if scaled.value < high.value and (first.bare or first.unit == second.unit or is_currency(first.unit)):
            low = scaled
    unit, factor, counted = second.unit, second.factor, second.counted
    if not unit:
        if first.end > first.number_end and not is_currency(first.unit):
            return None  # "5 kg to 6": the first has its unit, the second none
        unit, factor, counted = first.unit, first.factor, first.counted
    elif first.unit and first.unit != unit and (not is_currency(first.unit) or is_currency(unit)):
        return _converted(first, second, low, high)
    if second.bare and first.unit == "" and not tight and low.word != high.word:
        return None
    fell = between and second.unit and first.unit in ("", second.unit)
    if high.value < low.value < 0 or (fell and high.value < low.value):
        low, high = high, low  # "-18 to -34 °C", "between 12 m and 11 m"
    if not low.value < high.value:
        return None
    return first._replace(
        end=second.end,
        numeral=low,
        second=high,
        unit=unit,
        factor=factor,
        counted=counted,
        number_end=second.number_end,
    )


def _is_year_beside(low: Numeral, second: Draft) -> bool:
    """Whether the first number is the year of an amount: "from $40 million in 2019 to $50 million"."""
    year = low.scale == 1.0 and 1500 <= low.value <= 2100 and low.end - low.start == 4
    return year and is_currency(second.unit) and second.numeral.value > 10 * low.value


def _converted(first: Draft, second: Draft, low: Numeral, high: Numeral) -> Draft | None:
    """A range over two units of one dimension ("18 months to 2 years") stays two values; the same money is one."""
    base = second.unit.partition(" per ")[0]
    if base == first.unit and low.value < high.value:
        return first._replace(
            end=second.end, numeral=low, second=high, unit=second.unit, factor=second.factor
        )
    return None


def are_years(text: str, draft: Draft) -> bool:
    """Whether both ends of a range look like years: "between 1600 and 1900 temperatures fell"."""
    second = draft.second
    if second is None or draft.numeral.word or not draft.counted:
        return False
    ends = (draft.numeral, second)
    return all(
        end.scale == 1.0 and 1500 <= end.value <= 2100 and end.end - end.start == 4 for end in ends
    ) and not names_counted(text, draft)


def names_counted(text: str, draft: Draft) -> bool:
    """Whether the amount ends in a noun that people put figures to ("people", "GPUs")."""
    return _COUNTED_AFTER.search(text[draft.start : draft.end].lower()) is not None


_COUNTED_AFTER: Final = Expression(rf"\b(?:{'|'.join(sorted(COUNTED))})$")


# "above 1000 and below 1500", "more than 5 but less than 10".
_BUT: Final = Expression(rf"(?:,?{GAP}(?:and|but|yet)|,){GAP}(?={any_of('[a-z<>]', '[≤≥]')})")


_LOWER: Final = ("over", "at least", "just over")


_UPPER: Final = ("under", "at most", "just under")


def read_bounds(text: str, draft: Draft, context: Context, limit: int) -> tuple[Draft, Context] | None:
    """Two bounds said one after the other as the range that they enclose."""
    if context.hedge not in _LOWER and context.hedge not in _UPPER:
        return None
    join = _BUT.match(text, draft.end)
    ahead = _NEXT_NUMBER.match(text, join.end()) if join else None
    if ahead is None:
        return None
    second = _second(text, ahead.start("number"))
    other = before(text, ahead.start("number"), draft.end).hedge
    if second is None or other is None or second.end > limit:
        return None
    first, last = (draft, second) if context.hedge in _LOWER and other in _UPPER else (second, draft)
    if not (other in _UPPER or other in _LOWER) or (other in _UPPER) == (context.hedge in _UPPER):
        return None
    if first.numeral.value >= last.numeral.value or (
        draft.unit and second.unit and draft.unit != second.unit
    ):
        return None
    joined = draft._replace(
        end=second.end,
        number_end=second.number_end,
        numeral=first.numeral,
        second=last.numeral,
        unit=draft.unit or second.unit,
        counted=draft.counted and second.counted,
    )
    return joined, Context(None, False, context.words, context.start)


_NEXT_NUMBER: Final = Expression(
    rf"(?:[a-z]+{GAP}){{1,5}}?(?P<number>[0-9]|(?:{'|'.join(CARDINALS)})(?![a-z])|(?={_PART_WORDS}))"
)
