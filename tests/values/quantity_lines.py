"""One line for what was read at a place, so that cases in YAML are short and whole."""

from __future__ import annotations

from factcheck.values.value import DateSpan, Flag, Name, NotAValue, Quantity, TimeOfDay, Value


def line(item: Value | NotAValue) -> str:
    """ "~6000000 USD", "5..6 kg", "17 percent down", "- model name"."""
    match item:
        case NotAValue():
            return f"- {item.reason}"
        case DateSpan():
            return "date"
        case TimeOfDay():
            return "time"
        case Name() | Flag():
            return item.text
        case Quantity():
            mark = "" if item.comparator == "=" else item.comparator
            return " ".join(part for part in (mark + _number(item), item.unit, item.direction or "") if part)


def _number(quantity: Quantity) -> str:
    if quantity.number is None:
        return f"order {_plain(quantity.low)}..{_plain(quantity.high)}"
    if isinstance(quantity.number, tuple):
        return "..".join(map(_plain, quantity.number))
    return _plain(quantity.number)


def _plain(number: float | None) -> str:
    return "" if number is None else f"{number:.12g}"
