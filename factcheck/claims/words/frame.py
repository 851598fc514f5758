"""The frame of a sentence: its words with the values left out, by which a copy with another figure is recognised.

Two sentences of one frame say the same of their subject, whatever is understood of them; where only one of their
values differs, that value is what they disagree on. Articles and the words of hedges are left out of a frame, for
"about 40 people" and "more than 30 people" fill one slot; names, verbs and prepositions stay.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import DETERMINERS, FUNCTION_WORDS, WEEKDAYS
from factcheck.lexicon.numerals import ONES, PARTS, SCALES, TEENS, TENS

HEDGE_WORDS = frozenset(
    "about around roughly approximately nearly almost just only over under more less fewer than least most at some "
    "exactly up as many much".split()
)
LEFT_OUT = (DETERMINERS - {"no", "every", "each", "both", "all"}) | HEDGE_WORDS
NUMBER_WORDS = frozenset([*ONES, *TEENS, *TENS, *SCALES, *PARTS, "dozen", "half", "and", "no"])
# Words that point at the time of writing: the same sentence in two articles may speak of two days.
POINTING = WEEKDAYS | frozenset(
    "today yesterday tonight tomorrow now currently recently week month quarter season year so".split()
)
# What an article calls itself; what it says of itself holds of no other.
ARTICLES = frozenset(
    "article post story guide newsletter page episode column report issue list section".split()
)
# The fewest words that make a frame telling; "It is 5." fits everything.
FEWEST_WORDS = 3


@dataclass(frozen=True, slots=True)
class Frame:
    """A sentence without its values, seen from one of them.

    `words` are the sentence's stems with "#" for each value, `slot` is the number of the value that is looked at,
    `others` what the other slots hold, `pointing` whether a word points at the time of writing,
    `telling` the number of content words that are no part of a name.
    """

    words: tuple[str, ...]
    slot: int
    others: tuple[str, ...]
    pointing: bool
    telling: int


def frames_of(tokens: Sequence[Token]) -> Mapping[int, Frame]:
    """The frames of the sentence with these tokens, by the position of the value that each is seen from.

    Empty where the sentence says too little, or speaks of the article itself.
    """
    words: list[str] = []
    fillings: dict[int, str] = {}
    telling = 0
    for i, token in enumerate(tokens):
        if token.kind is TokenKind.VALUE:
            fillings[i] = " ".join(token.text.lower().split())
            counted = _counted(token)
            words += ("#", *counted)
            telling += len(counted)
        elif token.kind in (TokenKind.WORD, TokenKind.NUMERAL) and token.lower not in LEFT_OUT:
            words.append(token.stem)
    if sum(word != "#" for word in words) < FEWEST_WORDS:
        return {}
    small = [token.lower for token in tokens if token.kind is TokenKind.WORD]
    if any(first == "this" and second in ARTICLES for first, second in pairwise(small)):
        return {}
    pointing = not POINTING.isdisjoint(small)
    telling += sum(
        token.kind is TokenKind.WORD and not token.named and token.lower not in FUNCTION_WORDS
        for token in tokens
    )
    frame = tuple(words)
    return {
        position: Frame(
            frame, slot, tuple(t for i, t in fillings.items() if i != position), pointing, telling
        )
        for slot, position in enumerate(fillings)
    }


def _counted(token: Token) -> list[str]:
    """The words of a value that say what is counted: red balloons are no blue ones, input tokens no output tokens."""
    if token.value is None:
        return []
    text = token.text.lower().replace("-", " ")
    if kind_of(token.value) != "count":
        text = text.partition(" per ")[2]
    words = [word for word in text.split() if word.isalpha()]
    return [stem(word) for word in words if word not in NUMBER_WORDS]


def are_twins(a: Frame | None, b: Frame | None) -> bool:
    """Whether two values fill one slot of one frame, and all other slots are filled alike."""
    return a is not None and b is not None and (a.slot, a.others, a.words) == (b.slot, b.others, b.words)
