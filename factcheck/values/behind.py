"""What stands behind a number and belongs to it, besides its unit: "20-ish", "200 or more people", "5 below zero".

Each looks at one or two characters before anything else, since most numbers have nothing of the kind.
"""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.hedges import INSIDE
from factcheck.lexicon.numerals import ORDERS
from factcheck.values.draft import Draft
from factcheck.values.expression import Expression, any_of
from factcheck.values.numerals import BLANK, GAP, HYPHEN, read_digits, read_order
from factcheck.values.surroundings import ish
from factcheck.values.unit_words import read_unit

# "40-plus countries", "25-odd people". Behind a space "plus" adds: "50 plus shipping".
_ROUGH: Final = Expression(rf"{HYPHEN}(?:plus|odd)(?![A-Za-z-])")
_HYPHENS: Final = frozenset("-‐‑‒–")
_PLURAL: Final = Expression(r"['’]?s(?![A-Za-z0-9])")
# "1000s" are thousands, up to where they would be called millions.
_SIZES: Final = {
    **{10.0**power: (10.0**power, 10.0 ** (power + 1)) for power in range(1, 7)},
    **{float(low): (float(low), float(high)) for low, high in ORDERS.values() if low >= 1000},
}


# Behind these nothing is glued to a number.
UNMARKED: Final = frozenset((*" .,;:!?)%", "", "\n", "\xa0"))


def marked(text: str, draft: Draft) -> Draft:
    """The draft with what is glued behind its number: "20-ish", "1,000+", "1,000s", "100s of"."""
    numeral = draft.numeral
    mark = text[numeral.end : numeral.end + 1]
    if (ending := ish(text, numeral.end)) is not None:
        return draft._replace(end=ending, number_end=ending, ish=True)
    if mark == "+" and not text[numeral.end + 1 : numeral.end + 2].isdigit():
        return draft._replace(number_end=numeral.end + 1, open=True)
    if mark in _HYPHENS and (rough := _ROUGH.match(text, numeral.end)):
        plus = "odd" not in rough[0]
        return draft._replace(end=rough.end(), number_end=rough.end(), open=plus, ish=not plus)
    plain = not numeral.word and numeral.scale == 1.0 and numeral.step == 1.0
    many = _PLURAL.match(text, numeral.end) if plain else None
    if many is None:
        return draft
    end = many.end()
    if (size := _SIZES.get(numeral.value)) and text.startswith(" of ", end):
        low, high = size
        if (scale := read_order(text, end + 4)) is not None and scale.order is not None:
            low, high, end = low * scale.order[0], 10 * low * scale.order[0], scale.end  # "100s of millions"
        order = numeral._replace(end=end, order=(float(low), float(high)))
        return draft._replace(numeral=order, end=end, number_end=end)
    if numeral.value % 100 == 0 and "," in text[numeral.start : numeral.end]:
        return draft._replace(end=end, number_end=end, open=True)
    return draft


_INSIDE: Final = Expression(rf"{GAP}(?P<words>{'|'.join(INSIDE)})(?={GAP}[^\W\d_])")


def hedged_inside(text: str, draft: Draft) -> Draft | None:
    """The draft up to the hedge between its number and its unit: "200 or more people"; None where there is none."""
    if not text.startswith(" or ", draft.number_end):
        return None
    found = _INSIDE.match(text, draft.number_end)
    if found is None or draft.open or draft.ish:
        return None
    hedge = INSIDE[found["words"]]
    return draft._replace(number_end=found.end(), hedge=hedge)


_BELOW_ZERO: Final = Expression(rf"{GAP}below{GAP}zero(?![A-Za-z-])")


def below_zero(text: str, draft: Draft) -> Draft:
    """ "30 degrees below zero" is less than nothing."""
    if not text.startswith(" below", draft.end) or draft.numeral.value <= 0 or draft.second:
        return draft
    found = _BELOW_ZERO.match(text, draft.end)
    if found is None:
        return draft
    return draft._replace(numeral=draft.numeral._replace(value=-draft.numeral.value), end=found.end())


_PLUS_MINUS: Final = Expression(rf"{BLANK}?(?:±|\+/?{any_of('-', '[−–]')}){BLANK}?(?=[0-9])")


def uncertain_again(text: str, draft: Draft) -> Draft:
    """ "46.8% ± 1.6%": the precision that is given in the same unit once more."""
    ahead = text[draft.end : draft.end + 2]
    sign = _PLUS_MINUS.match(text, draft.end) if "±" in ahead or "+" in ahead else None
    other = read_digits(text, sign.end()) if sign and draft.unit else None
    if other is None or other.value <= 0:
        return draft
    unit = read_unit(text, other.end, other.value)
    if unit is None or unit.name != draft.unit:
        return draft
    return draft._replace(numeral=draft.numeral._replace(given=other.value), end=unit.end)
