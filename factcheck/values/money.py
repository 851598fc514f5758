"""Money: a currency before its number, its name behind it, and the small change that belongs to it."""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.currencies import NEVER_BEFORE, UNITS
from factcheck.lexicon.numerals import SCALE_OR_UNIT
from factcheck.values.cardinals import read_words
from factcheck.values.draft import Draft
from factcheck.values.expression import Expression
from factcheck.values.numerals import BLANK, GAP, read_digits, tidy
from factcheck.values.rates import with_rate
from factcheck.values.unit_names import Unit
from factcheck.values.unit_tables import NAMED
from factcheck.values.unit_words import read_unit
from factcheck.values.units import COINS, is_currency

_MONEY_LETTER: Final = Expression(
    rf"{BLANK}{{0,2}}(?P<letter>{'|'.join(sorted(SCALE_OR_UNIT, key=len, reverse=True))})(?![A-Za-z0-9])"
)


def money_of(text: str, draft: Draft, currency: str) -> Draft:
    """Money with its currency before it; a letter behind it is a scale ("$6m"), a name repeats it ("$6 million dollars")."""
    numeral = draft.numeral
    if numeral.scale == 1.0 and (letter := _MONEY_LETTER.match(text, numeral.end)):
        numeral = numeral.times(SCALE_OR_UNIT[letter["letter"]], letter.end())
        plus = text[numeral.end : numeral.end + 1] == "+"
        draft = draft._replace(numeral=numeral, end=numeral.end, number_end=numeral.end + plus, open=plus)
    end = draft.end
    repeated = read_unit(text, end, numeral.value) if text[end : end + 1] in (" ", "\xa0") else None
    same = repeated.name.partition(" per ")[0] if repeated else ""
    verb = repeated is not None and same != currency and text[end : repeated.end].strip().lower() in _VERBS
    if repeated and is_currency(repeated.name) and repeated.factor == 1.0 and not verb:
        return draft._replace(unit=currency if same == "USD" else same, end=repeated.end)
    unit = with_rate(text, Unit(currency, end, money=True))
    return draft._replace(unit=unit.name, end=unit.end, scaled=numeral.scale != 1.0)


# A name that is a verb behind a sum with a sign: "a bid of $250 million won the auction".
_VERBS: Final = frozenset({"won"})
_CHANGE: Final = Expression(rf"{GAP}(?:and{GAP})?(?=[0-9a-z])")


_NOTHING_AFTER: Final = Expression(r"\s*(?:[.,;:!?)]|$)")


def with_change(text: str, draft: Draft, unit: Unit, *, coined: bool = False) -> Draft | None:
    """ "3 dollars 50 cents", "thirteen dollars and forty-five": the small change added in; where `coined`, only coins are."""
    join = _CHANGE.match(text, unit.end)
    if join is None or draft.numeral.scale != 1.0 or draft.numeral.step < 1.0:
        return None
    small = read_digits(text, join.end()) or read_words(text, join.end())
    if small is None or not 1 <= small.value < 100 or small.step < 1.0 or small.part:
        return None
    coin = read_unit(text, small.end, small.value)
    cents = coin is not None and COINS.get(coin.name, ("", 0.0))[0] == unit.name
    if not cents and not (not coined and small.value >= 10 and _NOTHING_AFTER.match(text, small.end)):
        return None
    numeral = draft.numeral._replace(value=tidy(draft.numeral.value + small.value / 100), step=0.01)
    return draft._replace(numeral=numeral, unit=unit.name, end=coin.end if cents and coin else small.end)


_NAME_BEFORE: Final = Expression(r"(?<![A-Za-z])(?P<name>[A-Za-z]{3,9})[^\S\n]$")


_LIKE_A_YEAR: Final = Expression("(?:19|20)[0-9]{2}")


def named_before(text: str, draft: Draft) -> Draft | None:
    """ "Rupees 500 crore", "euro 5 million": the currency's name before a number that has no other unit."""
    found = _NAME_BEFORE.search(text, max(0, draft.start - 11), draft.start)
    if found is None or draft.numeral.order or found["name"].lower() in NEVER_BEFORE:
        return None
    named = NAMED.get(found["name"].lower())
    if named is None or named[0] not in UNITS:
        return None
    if draft.numeral.scale == 1.0 and _LIKE_A_YEAR.fullmatch(text, draft.numeral.start, draft.numeral.end):
        return None  # "Euro 2020"
    return draft._replace(start=found.start("name"), unit=named[0])
