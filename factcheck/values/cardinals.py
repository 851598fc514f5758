"""Numbers in words: "twenty-three", "a hundred and fifty", "two and a half", "two point five", "two-thirds"."""

from __future__ import annotations

import re
from typing import Final

from factcheck.lexicon.numerals import NOUGHTS, ONES, PARTS, SCALES, TEENS, TENS
from factcheck.values.expression import Expression
from factcheck.values.numerals import BLANK, GAP, HYPHEN, Numeral, and_part, more_scales, tidy

# --- number words -------------------------------------------------------------------------------------------------

_SMALL: Final[dict[str, int]] = {**ONES, **TEENS, **TENS}


_WORDS: Final = "|".join(sorted({*_SMALL, *SCALES}, key=len, reverse=True))


_JOIN: Final = rf"(?:{GAP}(?:(?:and|&){GAP})?|{HYPHEN}(?:and{HYPHEN})?|,{BLANK}(?:and{BLANK})?)"


_RUN: Final = Expression(
    rf"(?:{_WORDS})(?:{_JOIN}(?:{_WORDS})(?![A-Za-z])){{0,14}}(?![A-Za-z])", re.IGNORECASE
)


_TOKEN: Final = Expression(r"[A-Za-z]+")


_OVER: Final = Expression(
    rf"(?:{GAP}|{HYPHEN})(?P<part>{'|'.join(sorted(PARTS, key=len, reverse=True))})(?![A-Za-z])"
)


_ARTICLE: Final = Expression(
    rf"(?P<article>[Aa]n?)(?:{GAP}|{HYPHEN})(?:(?P<half>half)(?:{GAP}|{HYPHEN}))?"
    rf"(?P<scale>{'|'.join(SCALES)})(?![A-Za-z])"
)


_HALF_A: Final = Expression(
    rf"(?:[Aa]{GAP})?(?P<part>[Hh]alf|[Qq]uarter|(?:three|Three){GAP}quarters)(?:(?:{GAP}of)?{GAP}(?:an?{GAP})?|{HYPHEN})"
    rf"(?P<scale>{'|'.join(SCALES)})(?![A-Za-z])"
)


def read_words(text: str, at: int) -> Numeral | None:
    """The numeral in words that begins at `at`: cardinals, "a dozen", "half a million", "two-thirds"; or None."""
    if article := _ARTICLE.match(text, at):
        whole = not article["half"] and article["scale"].lower() != "dozen"
        if whole and (run := _RUN.match(text, article.start("scale"))):
            return _evaluate(text, at, run.end(), article.start("scale"))  # "a hundred and fifty"
        scale = SCALES[article["scale"].lower()]
        value = 0.5 if article["half"] else 1.0
        numeral = Numeral(at, article.end(), value * scale, scale=scale, word=True)
        return and_part(text, numeral) or more_scales(text, numeral)
    if half := _HALF_A.match(text, at):
        value = {"h": 0.5, "q": 0.25, "t": 0.75}[half["part"][0].lower()]
        scale = SCALES[half["scale"].lower()]
        return more_scales(text, Numeral(at, half.end(), value * scale, step=0.1, scale=scale, word=True))
    run = _RUN.match(text, at)
    if run is None:
        return (
            _spoken_decimals(text, Numeral(at, nought.end(), 0.0, word=True))
            if (nought := _NOUGHT.match(text, at))
            else None
        )
    return _evaluate(text, at, run.end())


_NOUGHT: Final = Expression(rf"(?:{'|'.join(NOUGHTS)})(?![A-Za-z])", re.IGNORECASE)
# "Two point three", "one-point-five", "nought point nought five": the digits of a decimal said one by one.
_POINT: Final = Expression(rf"(?:{GAP}|{HYPHEN})point(?=(?:{GAP}|{HYPHEN})[a-z])", re.IGNORECASE)
_DECIMAL: Final = Expression(
    rf"(?:{GAP}|{HYPHEN})(?P<digit>{'|'.join(sorted({*ONES, *NOUGHTS}, key=len, reverse=True))})(?![A-Za-z])",
    re.IGNORECASE,
)
_TWO_DECIMALS: Final = Expression(
    rf"(?:{GAP}|{HYPHEN})(?P<two>{'|'.join(sorted({*TEENS, *TENS}, key=len, reverse=True))})(?![A-Za-z])",
    re.IGNORECASE,
)


def _spoken_decimals(text: str, numeral: Numeral) -> Numeral | None:
    """The number with the decimals that are spelled behind "point", its scale included; None without any."""
    point = _POINT.match(text, numeral.end)
    if point is None or numeral.scale != 1.0:
        return None
    digits, end = "", point.end()
    while (found := _DECIMAL.match(text, end)) and len(digits) < 6:
        digits, end = digits + str(ONES.get(found["digit"].lower(), 0)), found.end()
    if not digits and (two := _TWO_DECIMALS.match(text, end)):  # "two point twenty-five"
        digits, end = str(_SMALL[two["two"].lower()]), two.end()
        if digits.endswith("0") and (one := _DECIMAL.match(text, end)):
            digits, end = digits[0] + str(ONES.get(one["digit"].lower(), 0)), one.end()
    if not digits:
        return None
    value = tidy(numeral.value + int(digits) / 10.0 ** len(digits))
    return more_scales(text, numeral._replace(value=value, step=10.0 ** -len(digits), end=end))


class _Sum:
    """The running value of a cardinal in words; `take` says whether a word still belongs to it."""

    __slots__ = ("group", "last", "scale", "total")

    def __init__(self) -> None:
        self.total = self.group = 0.0
        self.scale = 0.0  # the smallest scale above a hundred so far
        self.last = ""

    def take(self, word: str) -> bool:
        if word in SCALES:
            return self._take_scale(word)
        if word == "zero" and self.last:
            return False
        kind = "one" if word in ONES else "teen" if word in TEENS else "ten"
        if self.last in ("one", "teen", "dozen") or (self.last == "ten" and kind != "one"):
            return False
        self.group += _SMALL[word]
        self.last = kind
        return True

    def _take_scale(self, word: str) -> bool:
        factor = SCALES[word]
        if word in ("hundred", "dozen"):
            if not 0 < self.group < 100 or self.last in ("hundred", "scale", "dozen"):
                return False
            self.group *= factor
            self.last = word
            return True
        if self.group == 0 or (self.scale and factor >= self.scale):
            return False
        self.total += self.group * factor
        self.group, self.scale, self.last = 0.0, factor, "scale"
        return True


_SCALED: Final = Expression(
    rf"(?:[A-Za-z]+(?:{GAP}|{HYPHEN})){{1,4}}(?:{'|'.join(SCALES)})(?![A-Za-z])", re.IGNORECASE
)


def _evaluate(text: str, at: int, end: int, behind_article: int | None = None) -> Numeral | None:
    """The value of the run of number words from `at` to `end`, or of as much of it as is one number.

    Where an article stands for "one", `behind_article` is where the words behind it begin.
    """
    running, stop = _Sum(), at
    if behind_article is not None:
        running.take("one")
    for token in _TOKEN.finditer(text, at if behind_article is None else behind_article, end):
        word = token[0].lower()
        if word == "and":
            if running.last not in ("hundred", "scale"):
                break
            continue
        listed = token.start() > stop and "," in text[stop : token.start()]
        # "Two, three and five" is a list, and so is "six million, two"; "six million, two hundred" is a number.
        if listed and (running.last != "scale" or _SCALED.match(text, token.start(), end) is None):
            break
        if not running.take(word):
            break
        stop = token.end()
    if stop == at:
        return None
    value = running.total + running.group
    scale = running.scale if running.group == 0 and running.scale else 1.0
    if running.last == "hundred" and running.total == 0:
        scale = 1.0
    return _with_part(text, Numeral(at, stop, value, scale=scale, word=True))


# "Two-thirds of a million".
_OF_A_SCALE: Final = Expression(
    rf"{GAP}of{GAP}an?{GAP}(?P<scale>{'|'.join(SCALES)})(?![A-Za-z])", re.IGNORECASE
)


def of_a_scale(text: str, part: Numeral) -> Numeral | None:
    """The part of a scale that "of a million" behind it makes it; None where nothing does."""
    scale = _OF_A_SCALE.match(text, part.end) if part.value < 1 else None
    return part.times(SCALES[scale["scale"].lower()], scale.end())._replace(step=0.1) if scale else None


def _with_part(text: str, numeral: Numeral) -> Numeral:
    """The words with their decimals or "and a half" behind them, or as the numerator of "two-thirds"."""
    if decimals := _spoken_decimals(text, numeral):
        return decimals
    if with_part := and_part(text, numeral):
        numeral = with_part
        return more_scales(text, numeral) if numeral.scale == 1.0 else numeral
    over = _OVER.match(text, numeral.end)
    if over and 1 <= numeral.value < 100 and numeral.scale == 1.0:
        plural = over["part"].endswith("s") or over["part"] == "halves"
        share = numeral.value * PARTS[over["part"]]
        hyphenated = text[numeral.end] in "-‐‑–"
        if (plural == (numeral.value != 1) or hyphenated) and (share <= 1 or over["part"] == "halves"):
            numeral = numeral._replace(value=share, end=over.end(), part=True)
            return of_a_scale(text, numeral) or numeral
    return more_scales(text, numeral)  # "three dozens"
