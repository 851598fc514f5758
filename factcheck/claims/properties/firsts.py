"""Who was the first: "Ada Brandt was the first woman to climb Mount Orrin".

There is one first of a kind, so two of them contradict each other where class, deed and object are the same to the
word. What limits the deed ("alone", "in winter") is part of the property; "among the first" is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.holder import is_adverb
from factcheck.claims.reading.name_phrases import Names, name_at, names_from, names_until, phrase_from
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import DETERMINERS, RELATIVES
from factcheck.lexicon.properties import ANYONE, COPULAS

# Deeds that are one: the object follows at once, or behind "the summit of".
CLIMBING = frozenset("climb summit ascend scale conquer".split())
TOPS = frozenset("summit top".split())
MOST_CLASS_WORDS = 3
BOUNDARIES = frozenset(',.;:()—–"“”')
ENDING_A_DEED = COPULAS | RELATIVES
# Words that say nothing of the deed.
IDLE = frozenset("ever successfully also reach stand of on the a an".split())


@dataclass(frozen=True, slots=True)
class First:
    """The first of a class to do something to the object; the names are tokens `first` to `last` (exclusive).

    `key` is the deed as it is compared, in stems, `label` in the text's words.
    """

    key: str
    label: str
    object: NameSpan
    first: int
    last: int


def read_first(parsed: Parsed, at: int) -> First | None:
    """What is told of the first whose "first" is token `at`."""
    tokens = parsed.tokens
    to = next(
        (i for i in range(at + 1, min(at + 2 + MOST_CLASS_WORDS, len(tokens))) if tokens[i].lower == "to"),
        None,
    )
    if to is None or at == 0 or tokens[at - 1].lower != "the" or to + 2 >= len(tokens):
        return None
    if at > 1 and tokens[at - 2].lower in ("of", "among", "amongst"):
        return None
    kind = [token for token in tokens[at + 1 : to] if token.lower not in IDLE]
    if any(token.kind is not TokenKind.WORD or token.value is not None for token in kind):
        return None
    end = _end_of_deed(tokens, to + 1)
    thing = next((name for name in parsed.read.names if to + 1 < name.first and name.last <= end), None)
    if thing is None:
        return None
    names = _before(parsed, at - 1) or _behind(parsed, end)
    if names is None or names.open:
        return None
    key = f"first {_kind(kind)} to {_deed(tokens, to + 1, end, thing)}"
    label = " ".join(["first", *(token.text for token in kind), "to", tokens[to + 1].text])
    return First(key, label, thing, names.first, names.last)


def _end_of_deed(tokens: Sequence[Token], first: int) -> int:
    for i in range(first, len(tokens)):
        token = tokens[i]
        dated = token.lower in ("in", "on") and i + 1 < len(tokens) and tokens[i + 1].value is not None
        if token.text in BOUNDARIES or token.value is not None or dated or token.lower in ENDING_A_DEED:
            return i
    return len(tokens)


def _kind(words: Sequence[Token]) -> str:
    told = [word.stem for word in words if word.lower not in ANYONE]
    return " ".join(told) or "person"


def _deed(tokens: Sequence[Token], first: int, end: int, thing: NameSpan) -> str:
    """The deed in stems without its object: "climb", "fly around", "climb alone"."""
    before, after = tokens[first : thing.first], tokens[thing.last : end]
    climbs = tokens[first].lower in CLIMBING or any(token.lower in TOPS for token in before)
    told = ["climb"] if climbs else [t.stem for t in before if t.lower not in DETERMINERS]
    told += [
        t.stem for t in after if t.kind is TokenKind.WORD and not is_adverb(t) and t.lower not in DETERMINERS
    ]
    told += [t.stem for t in after if is_adverb(t) and t.lower == "alone"]
    return " ".join(told)


def _before(parsed: Parsed, article: int) -> Names | None:
    """The names of "Y was the first", "Y became the first", "Y, the first woman to"."""
    tokens = parsed.tokens
    verb = article - 1
    if verb > 0 and tokens[verb].text == ",":
        return names_until(parsed, verb)
    while verb > 0 and is_adverb(tokens[verb]):
        verb -= 1
    if verb <= 0 or tokens[verb].lower not in COPULAS:
        return None
    if tokens[verb - 1].lower == "and":
        return _opening(parsed, verb)
    return names_until(parsed, verb)


def _opening(parsed: Parsed, stop: int) -> Names | None:
    """The subject that opens the sentence, of a second verb: "Brandt scored twice and became the first"."""
    name = phrase_from(parsed, 0)
    if name is None or name.last >= stop or parsed.tokens[name.last].kind is not TokenKind.WORD:
        return None
    if any(token.text in BOUNDARIES or token.lower in RELATIVES for token in parsed.tokens[name.last : stop]):
        return None
    others = [
        one
        for one in parsed.read.names
        if name.last <= one.first < stop
        and one.first
        and parsed.tokens[one.first - 1].lower in ("and", "while", "but")
    ]
    return None if others else Names((name,), name.first, name.last)


def _behind(parsed: Parsed, end: int) -> Names | None:
    """The names of "the first woman to climb X was Y"."""
    tokens = parsed.tokens
    verb = end
    while verb < len(tokens) and (tokens[verb].value is not None or tokens[verb].lower in ("in", "on")):
        verb += 1
    if verb + 1 >= len(tokens) or tokens[verb].lower not in COPULAS or name_at(parsed, verb + 1) is None:
        return None
    return names_from(parsed, verb + 1)
