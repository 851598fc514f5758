"""What belongs to a number in digits besides its digits: a decimal comma, a leading point, the precision behind "±"."""

from __future__ import annotations

from typing import Final

from factcheck.values.expression import Expression, any_of
from factcheck.values.numerals import BLANK, Numeral, read_digits, tidy

_PLUS_MINUS: Final = Expression(rf"{BLANK}?(?:±|\+/?{any_of('-', '[−–]')}){BLANK}?(?=[0-9])")


def uncertain(text: str, numeral: Numeral) -> Numeral:
    """ "9.83 ± 0.01": the number with the precision that is given; its unit stands behind both."""
    ahead = text[numeral.end : numeral.end + 2]
    sign = _PLUS_MINUS.match(text, numeral.end) if "±" in ahead or "+" in ahead else None
    other = read_digits(text, sign.end()) if sign else None
    if other is None or other.value <= 0:
        return numeral
    return numeral._replace(end=other.end, given=other.value)


_DECIMAL_COMMA: Final = Expression(
    rf",(?P<decimals>[0-9]{{1,2}})(?![0-9,])(?P<measured>(?={BLANK}?(?:%|per{BLANK}?cent|[mb]illion|trillion|[mbt]n|[kcm]?m|kg|[kMG]W|°C|ha|€|euros?)(?![A-Za-z])))?"
)


def with_decimal_comma(text: str, numeral: Numeral, *, money: bool) -> Numeral:
    """ "3,5 %", "€1,5 million": a comma before one or two digits of money or of what has a scale, a percent sign or a unit.

    "1,2" on its own is as likely a list.
    """
    found = _DECIMAL_COMMA.match(text, numeral.end) if numeral.end - numeral.start <= 3 else None
    if found is None or not (money or found["measured"] is not None) or numeral.step < 1.0:
        return numeral
    decimals = found["decimals"]
    value = numeral.value + float(f"0.{decimals}")
    return numeral._replace(value=tidy(value), step=10.0 ** -len(decimals), end=found.end("decimals"))


# "1.000.000 euros": points between thousands, only where two of them and money leave no doubt.
_DOTTED: Final = Expression(
    r"(?P<whole>[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,4})(?:(?<=[0-9]{3}\.[0-9]{3})|(?=,[0-9]{1,2}))(?:,(?P<decimals>[0-9]{1,2}))?(?![0-9]|[.,][0-9])"
)
_MONEY_BEHIND: Final = Expression(rf"{BLANK}?(?:€|euros?(?![a-z])|EUR(?![A-Z]))")


def with_dotted_groups(text: str, numeral: Numeral, *, money: bool) -> Numeral:
    """ "€1.000.000", "1.000.000,50 euros": the number with points between its thousands."""
    found = _DOTTED.match(text, numeral.start) if text[numeral.end : numeral.end + 1] in (".", ",") else None
    if found is None or not (money or _MONEY_BEHIND.match(text, found.end())):
        return numeral
    decimals = found["decimals"] or ""
    value = float(f"{found['whole'].replace('.', '')}.{decimals}0")
    return Numeral(numeral.start, found.end(), value, step=10.0 ** -len(decimals))


def leading_point(text: str, at: int, numeral: Numeral) -> Numeral:
    """ ".5" is half, not five."""
    digits = numeral.end - at
    return numeral._replace(value=numeral.value / 10.0**digits, step=10.0**-digits)
