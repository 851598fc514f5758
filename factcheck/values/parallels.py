"""What the words around an amount leave out because they were said before: a unit, a way, a hedge.

An age has no unit beside "aged"; the second of two like statements leaves out its unit or its verb; a conversion in
brackets says again what stands before it. Everything looks at the amounts just before, in one statement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from factcheck.lexicon.currencies import SYMBOLS
from factcheck.lexicon.people import KIN, OFFICES
from factcheck.lexicon.units import BEFORE_NUMBER
from factcheck.values.directions import change_before, changes_by_itself
from factcheck.values.draft import Draft
from factcheck.values.expression import Expression
from factcheck.values.numerals import GAP
from factcheck.values.surroundings import NEEDS_AMOUNT, Context
from factcheck.values.units import measure_of
from factcheck.values.value import DateSpan, NotAValue, Quantity, TimeOfDay


class Read(NamedTuple):
    """An amount that was read: its place among the items of the text, its draft and the words before it."""

    place: int
    draft: Draft
    context: Context


# How far from one amount of a statement to the next, in characters, and the marks that end it.
_NEAR: Final = 60
SENTENCE_MARKS: Final = frozenset(".;!?\n")
# Levels of indices are in the hundreds and up; how many amounts back a parallel one may stand.
_INDEX: Final = 100.0
_PARALLEL: Final = 6
_AGE_BEFORE: Final = Expression(r"(?:^|[ ])(?:ages? of|aged?|ages)(?: between| from)?$")
_NAME_COMMA: Final = Expression(r"[A-Z](?:[a-z'-]|(?=)’)+[a-z][ ]?,[ ]$")
OPENED: Final = Expression(r"[\s,]{0,2}[(\[]")
_TO: Final = Expression(rf",?{GAP}(?:to|at)(?:{GAP}(?:close|end|finish|settle){GAP}at)?{GAP}")


def named_by_context(
    text: str,
    draft: Draft,
    context: Context,
    floor: int,
    read: Sequence[Read],
    found: Sequence[Quantity | DateSpan | TimeOfDay | NotAValue],
) -> Draft:
    """A bare number with the unit that the words or the amounts before it give; as it is where they give none."""
    if (
        _AGE_BEFORE.search(" ".join(context.words[-3:]).replace("(", ""))
        or text.endswith("the age of ", 0, draft.start)
        or _is_age(text, draft, context, floor)
    ):
        return draft._replace(unit="year", counted=False)
    sign = "".join(context.words[-1:]).upper() if context.hedge is not None else ""
    if sign in SYMBOLS and sign not in NEEDS_AMOUNT:
        return draft._replace(unit=SYMBOLS[sign], counted=False)  # "$ more than 27600"
    if draft.numeral.value > 1 and _WHO.match(text, draft.end):
        return draft._replace(unit="person", counted=True)
    if not read:
        return draft
    if context.words[-2:] in _SECONDS and read[-1].draft.counted and draft.bare:
        return _as_before(text, draft, read[-1].draft)  # "The former has 300 employees, the latter 500"
    if draft.bare and draft.numeral.scale > 1.0 and _GAPPED.fullmatch(text, read[-1].draft.end, draft.start):
        return _as_before(text, draft, read[-1].draft)
    adjacent = read[-1].place == len(found) - 1
    if adjacent and (named := _named_by_neighbour(text, draft, context, read)) is not None:
        return named
    dated = read[-1].place == len(found) - 2 and isinstance(found[-1], DateSpan)
    if (adjacent or dated) and context.words[-1:] == ("to",) and read[-1].context.words[-1:] == ("from",):
        return _as_before(text, draft, read[-1].draft)  # "from 21 mpg in 2008 to 24"
    if dated and context.words[-1:] in _AND and _AT_A_TIME.match(text, draft.end):
        earlier = read[-1].draft
        says_unit = earlier.end > earlier.number_end or earlier.start < earlier.numeral.start
        return (
            _as_before(text, draft, earlier) if says_unit else draft
        )  # Not "at age 13 in 2010 and 80 in 2013".
    return draft


# "68,400 people looked for work, and 95,800 who had none": who does something is a person.
_WHO: Final = Expression(rf"{GAP}(?:who|whom)(?![A-Za-z])")
# "5 ships in 2018 and 3 in 2019": the same at another time.
_AND: Final = (("and",), ("but",), ("against",))
_AT_A_TIME: Final = Expression(
    rf"{GAP}(?:in{GAP}(?:1[5-9]|20)[0-9]{{2}}(?![0-9])|(?:last|this|next|the{GAP}(?:previous|following)){GAP}(?:year|quarter|month|week)(?![A-Za-z]))"
)
# Between a sum and one of another name, whose verb and unit were said with the first: "30 million euros and Corran 70 million".
_GAPPED: Final = Expression(
    rf",?{GAP}(?:(?:and|but|while){GAP})?(?:[Tt]he{GAP})?(?:[A-Z][\w’'-]*{GAP}){{1,4}}(?:(?:about|nearly|some|only|just){GAP})?"
    rf"|,?{GAP}(?:and|but|while){GAP}(?:the{GAP})?(?:[A-Z][\w’'-]*{GAP}?){{1,4}},{GAP}who{GAP}[^,.;]{{1,40}},{GAP}"
)
# What stands for the second of two, of which so many of the same are counted.
_SECONDS: Final = frozenset({("the", "latter"), ("the", "second"), ("the", "other")})
_PERSONS: Final = OFFICES | KIN | frozenset(("man", "woman", "boy", "girl", "victim", "suspect", "resident"))


def named_by_word(draft: Draft, context: Context) -> Draft:
    """A number with the unit that stands before it: "Mach 5", "a pH of 5.5"; as it is where there is none.

    What stands behind is not counted then: "a magnitude-6 quake sent waves".
    """
    last = context.words[-1] if context.words else ""
    if last == "of" and len(context.words) > 1 and (draft.counted or not draft.unit):
        last = context.words[-2]
    unit = BEFORE_NUMBER.get(last)
    if unit is None:
        return draft
    return draft._replace(unit=unit, counted=unit == "magnitude", end=draft.number_end)


def _is_age(text: str, draft: Draft, context: Context, floor: int) -> bool:
    """ "Jane Doe, 65, said", "the striker, 24, scored": a number between commas after a name or a person."""
    numeral = draft.numeral
    if numeral.scale != 1.0 or numeral.word or draft.second or not 15 <= numeral.value < 110:
        return False
    if not text[draft.end : draft.end + 2].lstrip().startswith(","):
        return False
    last = context.words[-1] if context.words else ""
    if last.endswith(",") and last[:-1] in _PERSONS:
        return True
    return _NAME_COMMA.search(text, max(floor, draft.start - 24), draft.start) is not None


def _named_by_neighbour(text: str, draft: Draft, context: Context, read: Sequence[Read]) -> Draft | None:
    """ "Rose 64 points to 4,577"; "rose by 5 percent and fell by 3"."""
    earlier = read[-1].draft
    level = earlier.unit == "point" or (
        earlier.unit == "percent" and draft.numeral.value >= _INDEX and _has_points(read)
    )
    if level and _TO.fullmatch(text, earlier.end, draft.start):
        return draft._replace(unit="point", counted=True)
    if earlier.unit == "year" and earlier.end == earlier.number_end and _is_age_in_row(text, draft, earlier):
        return draft._replace(unit="year", counted=False)
    if not earlier.bare and _PART_OF.fullmatch(text, earlier.end, draft.start):
        return _as_part(draft, earlier)
    if context.words[-1:] == ("by",) and earlier.unit == "percent" and change_before(context.words):
        return _as_before(text, draft, earlier)
    return None


# "Children aged 2, 3 and 15": the ages of several; "aged 40 and 3 of them" are not.
_AND_OR: Final = Expression(rf",?{GAP}(?:and|or){GAP}")
_COMMA: Final = Expression(rf",{GAP}")


def _is_age_in_row(text: str, draft: Draft, earlier: Draft) -> bool:
    if _AND_OR.fullmatch(text, earlier.end, draft.start):
        return not text.startswith(" of ", draft.end)
    listed = _AND_OR.match(text, draft.end) or text[draft.end : draft.end + 1] == ","
    return bool(listed) and _COMMA.fullmatch(text, earlier.end, draft.start) is not None


# "6 million homes, of which about 1.5 million are empty"; "100,000 people, including 40,000 in the north".
_PART_OF: Final = Expression(
    rf"(?:{GAP}(?:nationwide|worldwide|globally|overall|altogether|in{GAP}(?:total|all)))?"
    rf",?{GAP}(?:of{GAP}(?:which|whom|these|them)|including|among{GAP}(?:which|whom|them)){GAP}(?:[a-z]+{GAP}){{0,3}}"
)


def _as_part(draft: Draft, earlier: Draft) -> Draft:
    """A number as a part of the whole before it, if it can be one."""
    whole = earlier.second or earlier.numeral
    if not 0 < draft.numeral.value <= whole.value or earlier.numeral.order or draft.numeral.order:
        return draft
    return draft._replace(unit=earlier.unit, factor=earlier.factor, counted=earlier.counted)


def _has_points(read: Sequence[Read]) -> bool:
    """Whether levels of this text are said in points: "by 1% to 4,577 points, the other by 2% to 1,333"."""
    return any(one.draft.unit == "point" for one in read[-_PARALLEL:])


def _as_before(text: str, draft: Draft, earlier: Draft) -> Draft:
    """The draft in the unit of the amount before it, where both stand in one statement."""
    same_scale = earlier.numeral.scale == draft.numeral.scale
    if not same_scale or not _in_one_statement(text, earlier.end, draft.start):
        return draft
    return draft._replace(unit=earlier.unit, factor=earlier.factor, counted=earlier.counted)


def _in_one_statement(text: str, start: int, end: int) -> bool:
    return end - start <= _NEAR and SENTENCE_MARKS.isdisjoint(text[start:end])


# "Several hundred or even 1,000 megawatts": the unit is said once, behind the second.
_OR_EVEN: Final = Expression(
    rf",?{GAP}(?:or|if{GAP}not)(?:{GAP}(?:even|perhaps|maybe|possibly))?(?:{GAP}more{GAP}than)?{GAP}(?:an?{GAP})?"
)


def as_alternative(text: str, earlier: Draft, later: Draft) -> Draft | None:
    """An order of magnitude without a unit, in that of the amount it is raised to; None where it is not."""
    order = earlier.numeral.order
    if order is None or not earlier.bare or later.bare or later.numeral.value < order[0]:
        return None
    if not _OR_EVEN.fullmatch(text, earlier.end, later.start):
        return None
    return earlier._replace(unit=later.unit, factor=later.factor, counted=later.counted)


# "22 burglaries, compared with an average of 20 per week".
_COMPARED: Final = Expression(
    rf",?{GAP}(?:(?:up|down){GAP}from|compared{GAP}(?:with|to)|against|versus|vs\.?|but){GAP}(?:[a-z]+{GAP}){{0,4}}"
)


def as_rate_of(text: str, draft: Draft, earlier: Draft) -> Draft:
    """A rate of nothing as one of what was counted just before; as it is where nothing was."""
    if (
        not earlier.counted
        or earlier.bare
        or " per " in earlier.unit
        or not _COMPARED.fullmatch(text, earlier.end, draft.start)
    ):
        return draft
    return draft._replace(unit=f"{earlier.unit} {draft.unit}")


_OR_SO_MUCH: Final = Expression(rf",?{GAP}or{GAP}(?:(?:about|nearly|some|almost|roughly|around){GAP})?")


_MORE_THAN: Final = Expression(rf"{GAP}(?:more|less|fewer|above|below|short)(?![A-Za-z])")


def with_way_of(text: str, quantity: Quantity, context: Context, last: Quantity) -> Quantity:
    """ "One fell 2.3%, the other by 2.6%": a change whose verb was said before; and its conversion in brackets."""
    if quantity.direction or not last.direction:
        return quantity
    between = text[last.end : quantity.start]
    if _OR_SO_MUCH.fullmatch(between) and changes_by_itself(quantity.unit):
        # "Down 59 points, or 4.7 percent"; "50 points more than planned" is another difference.
        said = changes_by_itself(last.unit) and not _MORE_THAN.match(text, quantity.end)
    elif OPENED.fullmatch(between):
        said = measure_of(last.unit).dimension == measure_of(quantity.unit).dimension
    else:
        said = (
            context.words[-1:] == ("by",)
            and last.unit == quantity.unit
            and _in_one_statement(text, last.end, quantity.start)
            and ("," in between or " and " in between)
        )
    return replace(quantity, direction=last.direction) if said else quantity
