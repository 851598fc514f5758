"""Amounts: a number with its currency, unit or counted noun, and the range it may open.

`read_amount` puts together what the other modules read at one place: the front (currency, sign), the numeral, its
scale, the unit or noun behind it, and a second number where the words make a range of two. It yields a `Draft`;
hedges and direction are added when the draft is made a `Quantity`.
"""

from __future__ import annotations

import re
from typing import Final

from factcheck.lexicon.nouns import BODIES, COUNTED, DONE_BY_A_BODY
from factcheck.lexicon.numerals import SCALE_OR_UNIT
from factcheck.values.behind import UNMARKED, below_zero, hedged_inside, marked, uncertain_again
from factcheck.values.cardinals import read_words
from factcheck.values.compounds import with_parts
from factcheck.values.decimals import leading_point, uncertain, with_decimal_comma, with_dotted_groups
from factcheck.values.draft import Draft
from factcheck.values.expression import Expression
from factcheck.values.lengths import MARKS, marked_length, with_arc, with_inches
from factcheck.values.money import money_of, named_before, with_change
from factcheck.values.multiples import multiple_of
from factcheck.values.nouns import Noun, read_noun, thing_counted
from factcheck.values.numerals import GAP, HYPHEN, Numeral, read_digits, with_scale
from factcheck.values.pounds import pounds_are_money
from factcheck.values.rates import bare_rate, with_rate
from factcheck.values.surroundings import Front, front
from factcheck.values.unit_names import Unit
from factcheck.values.unit_tables import NAMED, SYMBOLIC
from factcheck.values.unit_words import read_unit
from factcheck.values.units import is_currency, measure_of

_SCALING: Final = frozenset("kmMbBT")
_GLUED_LETTER: Final = Expression(r"(?P<letter>[kmMbBT])(?![A-Za-z0-9])")
# "1.5m km", "2 m tonnes": a unit right behind the letter tells that it is no unit itself. Of one letter it may be anything
# ("2 m C"), and a time or an angle may be what is gone on with ("10 m min−1").
_LETTER_BEFORE_UNIT: Final = Expression(
    rf"{GAP}?(?P<letter>[mMB])(?={GAP}(?:light-years?|[a-z]{{2,12}}[23²³]?|[kMG]?Wh?|[GTk]?[tJ])(?![\w/^·⋅⁻−-]))"
)
_MULTIPLIED: Final = frozenset(("length", "mass", "area", "volume", "energy", "power"))


_OF: Final = Expression(rf"{GAP}of{GAP}(?:(?:the|its|their|our|these|those|his|her){GAP})?")


_AGE: Final = Expression(
    r"(?:\s|-)(?:year|yr|month|week|day)s?(?:(?:\s|-)olds?|\sof\sage)(?![A-Za-z])",
    re.IGNORECASE,
)


_AGES: Final = frozenset(("year", "month", "week", "day"))


def read_amount(text: str, at: int, floor: int, *, words: bool = False) -> Draft | None:
    """The amount whose number begins at `at`, nothing before `floor` looked at; None where the words are no number."""
    numeral = read_words(text, at) if words else read_digits(text, at)
    if numeral is None:
        return None
    before = front(text, at, floor)
    if not words and at > floor and text[at - 1] == "." and (at - 2 < floor or not text[at - 2].isalnum()):
        numeral = leading_point(text, at, numeral)
        before = front(text, at - 1, floor)
        if before.start > at - 1:
            before = before._replace(start=at - 1)
    if not words:
        if text[numeral.end : numeral.end + 1] == ",":
            numeral = with_decimal_comma(text, numeral, money=before.currency is not None)
        if numeral.step == 0.001:
            numeral = with_dotted_groups(text, numeral, money=before.currency is not None)
        numeral = with_scale(text, numeral)
    numeral = uncertain(text, numeral)
    if before.negative:
        numeral = numeral._replace(value=-numeral.value)
    draft = _measured(text, numeral, before)
    if text[draft.end : draft.end + 2] in _GOES_ON or text[draft.end : draft.end + 1] in _PRECISIONS:
        draft = uncertain_again(text, below_zero(text, draft))
    return draft


# What the precision or "below" may begin with.
_GOES_ON: Final = frozenset((" b", " ±", " +", "\xa0±", "\xa0+"))
_PRECISIONS: Final = frozenset("±+")


def _measured(text: str, numeral: Numeral, before: Front) -> Draft:
    """The draft of a numeral with the currency before it or the unit after it."""
    draft = Draft(before.start, numeral.end, numeral, signed=before.signed, number_end=numeral.end)
    mark = text[numeral.end : numeral.end + 1]
    if mark not in UNMARKED:
        draft = marked(text, draft)
    if before.currency:
        return money_of(text, draft, before.currency)
    if multiple := multiple_of(text, draft):
        return multiple
    if mark in MARKS and (length := marked_length(text, numeral, draft.number_end)):
        return draft._replace(numeral=length.numeral, unit=length.unit, end=length.end)
    if unit := read_unit(text, draft.number_end, numeral.value, word=numeral.word):
        return _with_unit(text, draft, unit)
    hedged = text[draft.number_end + 1 : draft.number_end + 3] == "or"
    if hedged and (inside := hedged_inside(text, draft)):
        named = _measured_by_name(text, inside)
        return draft if named.bare else named
    return count_of(text, draft)


def _measured_by_name(text: str, draft: Draft) -> Draft:
    """The draft with the unit or the noun behind its number."""
    unit = read_unit(text, draft.number_end, draft.numeral.value, word=True)
    return _with_unit(text, draft, unit) if unit else count_of(text, draft)


def _with_unit(text: str, draft: Draft, unit: Unit) -> Draft:
    numeral = draft.numeral
    if unit.name in _AGES and (age := _AGE.match(text, draft.number_end)):
        # The unit is as read ("year"), the span goes over "old".
        return draft._replace(unit=unit.name, end=age.end())
    if unit.money and (whole := with_change(text, draft, unit)):
        return whole
    pounds = _in_pounds(text, draft, unit)
    if pounds and pounds_are_money(text, draft.start, unit.end, numeral.scale):
        unit = unit._replace(name="GBP", money=True)
    if pounds and (whole := with_change(text, draft, unit._replace(name="GBP"), coined=True)):
        return whole
    if unit.end == draft.number_end + 1 and (scaled := _scaled_by_letter(text, draft)):
        return scaled
    if unit.name in _LETTERS and (scaled := _scaled_before_unit(text, draft)):
        return scaled
    between = text.endswith("between ", 0, draft.start)  # "between 2 hours and 30 minutes"
    if not between and (compound := with_parts(text, numeral, unit.name, unit.end)):
        return draft._replace(numeral=compound.numeral, unit=compound.unit, end=compound.end)
    if (add := _ADDED.get(unit.name)) and (length := add(text, numeral, unit.end)):
        return draft._replace(numeral=length.numeral, unit=unit.name, end=length.end)
    return draft._replace(
        unit=unit.name,
        factor=unit.factor,
        end=unit.end,
        counted=measure_of(unit.name).dimension.startswith("count:"),
    )


def _in_pounds(text: str, draft: Draft, unit: Unit) -> bool:
    """Whether the unit is written as pounds, which may be money or a weight."""
    if unit.name not in ("lb", "GBP"):
        return False
    return text[draft.number_end : unit.end].lower().removeprefix(" of").strip() in ("pounds", "pound")


# Units whose parts have signs of their own.
_ADDED: Final = {"ft": with_inches, "°": with_arc}


def _scaled_by_letter(text: str, draft: Draft) -> Draft | None:
    """A glued letter as a scale: always for "k", "M", "B"; for "m", "b", "T" before money or a noun people count."""
    if (
        text[draft.number_end : draft.number_end + 1] not in _SCALING
        or draft.scaled
        or draft.numeral.scale != 1.0
    ):
        return None
    found = _GLUED_LETTER.match(text, draft.number_end)
    if found is None:
        return None
    letter, end = found["letter"], found.end()
    numeral = draft.numeral.times(SCALE_OR_UNIT[letter], end)
    scaled = draft._replace(numeral=numeral, end=end, number_end=end, scaled=True)
    unit = read_unit(text, end, numeral.value)
    if unit and is_currency(unit.name):
        return scaled._replace(unit=unit.name, factor=unit.factor, end=unit.end)
    noun = read_noun(text, end)
    if noun is not None and _is_counted(text, noun):
        if unit and unit.end >= noun.end:  # "6m miles": people count units as well
            return scaled._replace(unit=unit.name, factor=unit.factor, end=unit.end)
        return scaled._replace(unit=noun.singular, end=noun.end, counted=True)
    if letter in "kMB":
        if unit:
            return scaled._replace(unit=unit.name, factor=unit.factor, end=unit.end)
        return count_of(text, scaled)
    return None


# The units that a letter for a magnitude may be taken for.
_LETTERS: Final = ("m", "B", "M")


def _scaled_before_unit(text: str, draft: Draft) -> Draft | None:
    """A letter as a scale where the unit that it multiplies stands right behind it: "1.5m km" are 1.5 million km."""
    found = _LETTER_BEFORE_UNIT.match(text, draft.number_end)
    if found is None or draft.scaled or draft.numeral.scale != 1.0:
        return None
    numeral = draft.numeral.times(SCALE_OR_UNIT[found["letter"]], found.end())
    unit = read_unit(text, found.end(), numeral.value)
    if unit is None or measure_of(unit.name).dimension not in _MULTIPLIED:
        return None
    return _with_unit(text, draft._replace(numeral=numeral, number_end=found.end(), scaled=True), unit)


def _is_counted(text: str, noun: Noun) -> bool:
    begin = noun.end
    while begin > 0 and text[begin - 1].isalnum():
        begin -= 1
    return text[begin : noun.end].lower() in COUNTED


# "Two of her deputies", "12 of the city's hotels": an owner may stand before the noun, another number may not.
_PART_OF_SOME: Final = Expression(
    rf"{GAP}of{GAP}(?:(?:the|its|their|our|these|those|his|her){GAP})?(?:(?:[A-Za-z]\w{{1,20}}{GAP}){{0,2}}[A-Za-z]\w{{1,20}}['’]s?(?={GAP}))?"
)


def _whole_of(text: str, draft: Draft) -> str | None:
    """What a whole number counts of things that belong together: "two of Johnson's deputies"."""
    numeral = draft.numeral
    if (
        numeral.value < 2
        or numeral.step < 1.0
        or numeral.part
        or text[draft.number_end : draft.number_end + 4] != " of "
    ):
        return None
    of = _PART_OF_SOME.match(text, draft.number_end)
    if of is None or of.end() <= draft.number_end + 4:
        return None
    at = of.end() - 1 if text[of.end() - 1].isspace() else of.end()
    noun = read_noun(text, at)
    return noun.singular if noun else None


def count_of(text: str, draft: Draft) -> Draft:
    """A count with the noun it counts, or a bare number."""
    numeral, end = draft.numeral, draft.number_end
    if scaled := _scaled_by_letter(text, draft):
        return scaled
    many = numeral.scale != 1.0 and text[numeral.end - 1] == "s"  # "20 dozens of eggs"
    if numeral.order or draft.open or many or (draft.scaled and numeral.word):
        of = _OF.match(text, end)
        if of:
            if unit := read_unit(text, of.end() - 1, numeral.value):
                size = numeral.order[0] if numeral.order else numeral.scale
                if _in_pounds(text, draft, unit) and pounds_are_money(text, draft.start, unit.end, size):
                    unit = unit._replace(name="GBP")
                return draft._replace(unit=unit.name, factor=unit.factor, end=unit.end)
            end = of.end() - 1
    noun = read_noun(text, end, one=numeral.value == 1 and not numeral.part and draft.hedge is None)
    if noun is not None and _is_done_by_a_body(text, draft):
        return draft._replace(counted=True)
    if noun is None and (whole := _whole_of(text, draft)):
        return draft._replace(unit=whole, counted=True)
    if noun is None and (sized := _behind_a_size(text, end)):
        return draft._replace(unit=sized.singular, counted=True)
    if noun is None:
        return named_before(text, draft) or _for_a_rate(text, draft) or draft._replace(counted=True)
    # "Three consecutive years" are years, as "five short working days" are days.
    timed = NAMED.get(thing_counted(noun.singular))
    thing = timed[0] if timed and measure_of(timed[0]).dimension == "duration" else noun.singular
    named = with_rate(text, Unit(thing, noun.end))
    return draft._replace(unit=named.name, end=named.end, counted=True)


# "A jury of 12 finds him guilty": what stands behind the number is what the jury does.
_DOES: Final = Expression(rf"{GAP}(?:{'|'.join(sorted(DONE_BY_A_BODY))})(?![\w’'-])")
_BODY_OF: Final = Expression(
    rf"(?<!\w)(?:{'|'.join(sorted(BODIES))}){GAP}of{GAP}(?:(?:about|just|only|some|up to){GAP})?$",
    re.IGNORECASE,
)
_LEAD: Final = 40


def _is_done_by_a_body(text: str, draft: Draft) -> bool:
    """Whether a number says how many a body of people are, and a verb stands behind it."""
    if not _DOES.match(text, draft.number_end):
        return False
    return _BODY_OF.search(text[max(0, draft.start - _LEAD) : draft.start]) is not None


# "Two dozen 155-mm guns", "144 1.5 litre bottles": what is counted stands behind its size, which is a value of its own.
_SIZE: Final = Expression(
    rf"{GAP}[0-9]{{1,4}}(?:\.[0-9]{{1,2}})?(?:{HYPHEN}|{GAP})?(?P<unit>[A-Za-z]{{1,12}})(?={GAP}[a-z])"
)


def _behind_a_size(text: str, at: int) -> Noun | None:
    if not text[at + 1 : at + 2].isdigit():
        return None
    size = _SIZE.match(text, at)
    known = size is not None and (size["unit"] in SYMBOLIC or size["unit"].lower() in NAMED)
    return read_noun(text, size.end(), limit=3) if size and known else None


def _for_a_rate(text: str, draft: Draft) -> Draft | None:
    at = draft.number_end
    if text[at : at + 1] == "/" and text[at + 1 : at + 2].isalpha():
        unit = read_unit(text, at + 1, 1.0)
        dense = unit is not None and measure_of(unit.name).dimension in _SPACES
        rate = unit._replace(name=f"per {unit.name}") if unit and dense else None  # "a density of 233/km2"
    else:
        rate = bare_rate(text, at)
    return draft._replace(unit=rate.name, end=rate.end, counted=True) if rate else None


_SPACES: Final = ("area", "volume")
