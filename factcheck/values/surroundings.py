"""The words around a number: currency and sign before it, and hedges on either side.

Everything looks at a bounded window, so reading stays linear in the text.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from factcheck.lexicon.currencies import NAMES, SYMBOLS
from factcheck.lexicon.hedges import (
    AFTER,
    BEFORE,
    DENIED_BETWEEN,
    DENYING,
    DOWN,
    FAILING,
    GOING_UP,
    HANDING_OVER,
    LONGEST,
    NEGATED,
    NO_DENIAL_BEFORE,
    OWN_MAXIMUM,
    UP,
    Hedge,
)
from factcheck.values.expression import Expression
from factcheck.values.numerals import GAP
from factcheck.values.unit_words import WORDY_CODES

_WINDOW: Final = 90
_SPACES: Final = " \t\n\xa0\u2009\u202f\u200a"

# --- currency and sign --------------------------------------------------------------------------------------------

_LOWER_CODES: Final = ("usd", "eur", "gbp", "cny", "rmb", "inr", "jpy", "aud", "cad", "chf", "btc")
_PREFIXES: Final[dict[str, str]] = {
    **{code: code for code in NAMES},
    **SYMBOLS,
    **{code: "CNY" if code == "rmb" else code.upper() for code in _LOWER_CODES},
}
_PREFIX_ENDS: Final = frozenset(symbol[-1] for symbol in _PREFIXES)
_LONGEST_PREFIX: Final = max(map(len, _PREFIXES))
# Prefixes that are names of models, roads and ranks as well ("R1", "N$" aside): money only before a figure that
# looks like an amount.
NEEDS_AMOUNT: Final = frozenset(
    (*WORDY_CODES, *"R PS B$ SR S/ Ft TL Dh DM Fr. N P KD JD LE Sh Bt Af Tk".split())
)
# Of those, letters that stand before a space as other things.
_NEEDS_GLUE: Final = frozenset("NP")
_AMOUNT: Final = Expression(
    r"[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\.[0-9]+)?[ -]?(?:(?:[mbt]n?|k)(?![A-Za-z0-9])|thousand|million|billion|trillion|crore|lakh)"
)
_SIGNS: Final = {"-": -1, "−": -1, "–": -1, "‐": -1, "‑": -1, "﹣": -1, "－": -1, "+": 1}


# What may stand before the space before a number where a currency or a sign stands there: "minus", "negative".
_FRONT_ENDS: Final = _PREFIX_ENDS | frozenset(_SPACES) | frozenset("se−")


class Front(NamedTuple):
    """What stands glued before a number: where it begins, its currency and whether it is negative."""

    start: int
    currency: str | None
    negative: bool
    signed: bool


def front(text: str, at: int, floor: int) -> Front:
    """The currency and the sign before the number at `at`; nothing before `floor` is looked at."""
    if text[at - 1 : at] == " " and at > 1 and text[at - 2] not in _FRONT_ENDS:
        return Front(at, None, False, False)  # most numbers
    start, currency, negative, signed = at, None, False, False
    sign = _sign(text, at, floor)
    if sign is not None and sign[1] < 0:
        found = _currency(text, sign[0], at, floor)
        if found:  # "$-5"
            return Front(found[0], found[1], True, True)
    found = _currency(text, at, at, floor)
    if found:
        start, currency = found
    sign = _sign(text, start, floor) or _minus(text, start, floor)
    if sign is not None:
        start, negative, signed = sign[0], sign[1] < 0, True
    return Front(start, currency, negative, signed)


def _currency(text: str, at: int, number: int, floor: int) -> tuple[int, str] | None:
    edge = at
    while edge > floor and at - edge < 4 and text[edge - 1] in _SPACES:
        edge -= 1
    if edge <= floor or text[edge - 1] not in _PREFIX_ENDS:
        return None
    for length in range(min(_LONGEST_PREFIX, edge - floor), 0, -1):
        written = text[edge - length : edge]
        code = _PREFIXES.get(written)
        if code is None:
            continue
        if (
            written[0].isalpha()
            and edge - length > 0
            and (text[edge - length - 1].isalnum() or text[edge - length - 1] in "-_.")
        ):
            continue
        if written in NEEDS_AMOUNT and not _AMOUNT.match(text, number):
            continue
        if written in _NEEDS_GLUE and edge != at:
            continue
        return edge - length, code
    return None


_MINUS: Final = Expression(r"(?<![A-Za-z0-9%])(?:minus|negative)[ \xa0-]$")
_AFTER_NUMBER: Final = Expression(r"[0-9%][ \xa0]$")


def _minus(text: str, at: int, floor: int) -> tuple[int, int] | None:
    """ "minus 5 degrees"; "12 minus 5" is a sum."""
    found = _MINUS.search(text, max(floor, at - 10), at) if text[at - 2 : at - 1] in ("s", "e") else None
    if (
        found is None
        or text.endswith("plus or ", 0, found.start())
        or _AFTER_NUMBER.search(text, max(0, found.start() - 2), found.start())
    ):
        return None
    return found.start(), -1


_BEFORE_MINUS: Final = tuple(f"{sign}{gap}" for sign in "=≈∼~<>≤≥([" for gap in ("", " "))


def _sign(text: str, at: int, floor: int) -> tuple[int, int] | None:
    """Where a sign before `at` stands and what it is; a dash between words or numbers is none."""
    if at > floor + 1 and text[at - 1] == " " and text[at - 2] == "−":
        # "≈ − 10": a minus behind a word or a number joins, behind a sign or a bracket it is one.
        return (at - 2, -1) if text.endswith(_BEFORE_MINUS, 0, at - 2) else None
    if at <= floor or text[at - 1] not in _SIGNS:
        return None
    before = text[at - 2] if at > 1 else " "
    if before not in " \t\n\xa0\u2009\u202f([{<>=~∼≈≤≥±/,;:" and not (
        text[at - 1] == "−" and not before.isalnum()
    ):
        return None
    return at - 1, _SIGNS[text[at - 1]]


# --- hedges -------------------------------------------------------------------------------------------------------

_SYMBOL_HEDGES: Final = frozenset("~∼≈≃≅<>≤≥⩽⩾≦≧=")
OPENERS: Final = "([{\"'“‘*—–"


class Context(NamedTuple):
    """What the words before a number say: its hedge, whether "about" is mixed in, what is left of the window."""

    hedge: Hedge | None
    loose: bool
    words: tuple[str, ...]
    start: int


def before(text: str, at: int, floor: int) -> Context:
    """The hedge before the amount that begins at `at`, and the words before the hedge, the nearest last."""
    edge = at
    while edge > floor and at - edge < 40 and text[edge - 1] in _SPACES:
        edge -= 1
    hedge: Hedge | None = None
    symbol_end = edge
    while edge > floor and symbol_end - edge < 2 and text[edge - 1] in _SYMBOL_HEDGES:
        edge -= 1
    if edge < symbol_end:
        hedge = BEFORE.get(text[edge:symbol_end])
    glued = edge == at
    window = text[max(floor, edge - _WINDOW) : edge]
    if hedge is None and glued and window and window[-1] not in "(-‐‑–—[\"“‘'":
        return Context(None, False, (), at)
    # A sentence end or a blank line closes the window.
    words = window.replace("\n\n", " . ").lower().replace("’", "'").split()
    if len(window) == _WINDOW and words and not window[0].isspace():
        words = words[1:]
    if glued and words and words[-1].endswith(("-", "‐", "‑")):
        words[-1] = words[-1][:-1]
    loose = False
    for _ in range(3):
        length, found = _longest_hedge(words)
        if found is None:
            break
        words = words[:-length]
        hedge, loose = combined(hedge, found, loose)
    if hedge in NEGATED and (denial := _denial(words)) is not None:
        hedge, words = NEGATED[hedge], words[:denial]
    return Context(hedge, loose, tuple(words), at)


_BETWEEN_DENIED: Final = DENIED_BETWEEN | UP | DOWN


def _denial(words: Sequence[str]) -> int | None:
    """Where the words begin by which the bound behind them is turned round ("never fell below 30%"); None without them."""
    index = len(words)
    while index and len(words) - index < 3 and words[index - 1] in _BETWEEN_DENIED:
        index -= 1
    if index == 0:
        return None
    word = words[index - 1].lstrip(OPENERS)
    failed = word in FAILING and words[index : index + 1] == ["to"]
    if word not in DENYING and not word.endswith("n't") and not failed:
        return None
    return None if index > 1 and words[index - 2].lstrip(OPENERS) in NO_DENIAL_BEFORE else index - 1


# The last words of hedges: without one of them the words need no closer look.
_HEDGE_ENDS: Final = frozenset(phrase.split()[-1] for phrase in BEFORE)


def _longest_hedge(words: list[str]) -> tuple[int, Hedge | None]:
    if not words or words[-1].lstrip(OPENERS) not in _HEDGE_ENDS:
        return 0, None
    for length in range(min(LONGEST, len(words)), 0, -1):
        first = words[-length].lstrip(OPENERS)
        phrase = first if length == 1 else f"{first} {' '.join(words[len(words) - length + 1 :])}"
        if found := BEFORE.get(phrase):
            prior = words[-length - 1] if length < len(words) else ""
            if phrase == "up to" and prior in GOING_UP:
                return 0, None
            if (phrase == "over" and prior in HANDING_OVER) or (
                phrase == "maximum of" and prior in OWN_MAXIMUM
            ):
                return 0, None
            if not (phrase.startswith("not ") and prior in NO_DENIAL_BEFORE):
                return length, found
    return 0, None


def combined(inner: Hedge | None, outer: Hedge, loose: bool) -> tuple[Hedge, bool]:
    """ "at least about 5" is a bound, loosely; the bound wins over "about"."""
    if inner is None or inner == outer:
        return outer, loose
    if inner in ("about", "nearly"):
        return outer, True
    return inner, loose or outer in ("about", "nearly")


_PHRASES: Final = "|".join(phrase.replace(" ", r"[ \n]+") for phrase in sorted(AFTER, key=len, reverse=True))
_AFTER: Final = Expression(rf"(?:,?{GAP}\(?|[ ]?\()(?P<words>{_PHRASES})(?![\w-]|{GAP}than)")
_AFTER_MARKS: Final = frozenset(" \t\n\xa0\u2009\u202f,(")
_AFTER_STARTS: Final = _AFTER_MARKS | frozenset(phrase[0] for phrase in AFTER)
# "300m-plus", "$5bn+": glued behind the unit.
_GLUED_PLUS: Final = Expression(r"(?:[-‐‑]plus|\+)(?![\w+-])")
_ISH: Final = Expression(r"-?ish(?![A-Za-z])")


def after(text: str, at: int) -> Hedge | None:
    """The hedge behind the amount that ends at `at`: "or so", "or more", "-plus"."""
    if _GLUED_PLUS.match(text, at):
        return "at least"
    first = text[at : at + 1]
    if not first or first not in _AFTER_MARKS or text[at + 1 : at + 2] not in _AFTER_STARTS:
        return None
    found = _AFTER.match(text, at)
    return AFTER[" ".join(found["words"].split())] if found else None


def ish(text: str, at: int) -> int | None:
    """The end of "-ish" behind a number, or None."""
    found = _ISH.match(text, at) if text[at : at + 1] in ("-", "i") else None
    return found.end() if found else None
