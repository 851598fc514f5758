"""Numbers in words: "twenty-three", "four hundred million", "two and a half", "half a dozen", "two-thirds"."""

from __future__ import annotations

import re
from typing import Final

from factcheck.lexicon.numerals import ONES, PARTS, SCALES, TEENS, TENS
from factcheck.values.expression import Expression
from factcheck.values.numerals import BLANK, GAP, HYPHEN, Numeral, and_part, more_scales

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
        scale = SCALES[article["scale"].lower()]
        value = 0.5 if article["half"] else 1.0
        numeral = Numeral(at, article.end(), value * scale, scale=scale, word=True)
        return and_part(text, numeral) or more_scales(text, numeral)
    if half := _HALF_A.match(text, at):
        value = {"h": 0.5, "q": 0.25, "t": 0.75}[half["part"][0].lower()]
        scale = SCALES[half["scale"].lower()]
        return more_scales(text, Numeral(at, half.end(), value * scale, step=0.1, scale=scale, word=True))
    run = _RUN.match(text, at)
    return _evaluate(text, at, run.end()) if run else None


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
        kind = "one" if word in ONES else "teen" if word in TEENS else "ten"
        if self.last in ("one", "teen", "dozen") or (
            self.last == "ten" and (kind != "one" or word == "zero")
        ):
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


def _evaluate(text: str, at: int, end: int) -> Numeral | None:
    """The value of the run of number words from `at` to `end`, or of as much of it as is one number."""
    running, stop = _Sum(), at
    for token in _TOKEN.finditer(text, at, end):
        word = token[0].lower()
        if word == "and":
            if running.last not in ("hundred", "scale"):
                break
            continue
        if token.start() > stop and "," in text[stop : token.start()] and running.last != "scale":
            break  # "two, three and five" is a list
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


def _with_part(text: str, numeral: Numeral) -> Numeral:
    """The words with "and a half" behind them, or as the numerator of "two-thirds"."""
    if with_part := and_part(text, numeral):
        numeral = with_part
        return more_scales(text, numeral) if numeral.scale == 1.0 else numeral
    over = _OVER.match(text, numeral.end)
    if over and 1 <= numeral.value < 100 and numeral.scale == 1.0:
        plural = over["part"].endswith("s") or over["part"] == "halves"
        share = numeral.value * PARTS[over["part"]]
        hyphenated = text[numeral.end] in "-‐‑–"
        if (plural == (numeral.value != 1) or hyphenated) and (share <= 1 or over["part"] == "halves"):
            return numeral._replace(value=numeral.value * PARTS[over["part"]], end=over.end(), part=True)
    return numeral
