"""Which property of its subject a value states.

A noun beside the value names it ("$42 billion in deposits", "a loss of $1.8 billion"), or the verb that governs it
does ("fell 17%"), or both. Words are looked up in the classes of the lexicon; what is in no class is compared by
its words, strictly. Qualifiers are the words by which two measures of one class differ ("total", "input").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from factcheck.claims.claim import Measure
from factcheck.claims.kinds import kind_of
from factcheck.claims.segments import Opening, Segment
from factcheck.claims.stem import stem
from factcheck.claims.subject import SMALL_WORDS, Parsed
from factcheck.claims.tokens import Token, TokenKind, tokenise
from factcheck.lexicon.grammar import AUXILIARIES, MEASURING_PREPOSITIONS, PREPOSITIONS
from factcheck.lexicon.measures import CONTRASTS, LIGHT_NOUNS, NEUTRAL_VERBS, NOUNS, VERBS, WordClass
from factcheck.values.value import Quantity, Value

Phrase = tuple[str, ...]
# Verbs that mean a loss of value before an amount, and a fall before a percentage.
FALLS_BY_SHARE = {"lose": "fall"}
# Making something "for" an amount states what it cost.
MADE_FOR = frozenset({"build", "train", "make"})
LIGHT = frozenset(stem(word) for word in LIGHT_NOUNS)
NEUTRAL = frozenset(stem(word) for word in NEUTRAL_VERBS)


@dataclass(frozen=True, slots=True)
class Hit:
    """A word of the lexicon at token `position`: the class it belongs to."""

    position: int
    name: str


def _index(classes: Mapping[str, WordClass]) -> dict[str, list[tuple[Phrase, str]]]:
    index: dict[str, list[tuple[Phrase, str]]] = {}
    for name, group in classes.items():
        for words in group.words:
            phrase = tuple(stem(word) for word in words.split())
            index.setdefault(phrase[0], []).append((phrase, name))
    for phrases in index.values():
        phrases.sort(key=lambda item: (-len(item[0]), item))
    return index


@lru_cache(maxsize=1)
def _verbs() -> dict[str, list[tuple[Phrase, str]]]:
    return _index(VERBS)


@lru_cache(maxsize=1)
def _nouns() -> dict[str, list[tuple[Phrase, str]]]:
    return _index(NOUNS)


@lru_cache(maxsize=1)
def _contrasts() -> dict[str, list[tuple[Phrase, str]]]:
    # Contrasts are told apart by the very form of a word ("lower", "lowest"), so they are not reduced to stems.
    index: dict[str, list[tuple[Phrase, str]]] = {}
    for contrast, sides in CONTRASTS.items():
        for side, words in sides.items():
            for phrase in words:
                key = tuple(phrase.split())
                index.setdefault(key[0], []).append((key, f"{contrast}: {side}"))
    return index


def read_measure(parsed: Parsed, number: int, position: int, value: Value, subject_key: str) -> Measure:
    """The measure of the value at token `position` in segment `number`."""
    segment, kind = parsed.segments[number], kind_of(value)
    first, last = _reach(parsed, segment, position)
    own = set(_tokens_of(parsed, subject_key))
    noun = _counted(parsed.tokens, position, kind) or _noun(parsed.tokens, first, last, position, kind, own)
    linked = noun is not None and (
        noun.position >= position or tokens_link(parsed.tokens, noun.position, position)
    )
    verb = _verb(parsed, number, first, last, position, kind, linked=linked)
    concepts = set()
    if verb is not None:
        concepts.add(_verb_concept(parsed.tokens, verb, position, kind))
        concepts.discard("")
    if noun is not None:
        concepts.add(noun.name)
    if "cost" in concepts:
        concepts &= {"cost"}
    qualifiers = _qualifiers(parsed.tokens, first, last, position, value)
    words = _content(parsed.tokens, segment.first, segment.last, own)
    label = _label(parsed.tokens, noun, verb, concepts, qualifiers, position, last, own)
    return Measure(label, frozenset(concepts), qualifiers, words)


def concepts_in(words: str, value: Value) -> frozenset[str]:
    """The classes of the lexicon that `words` name for values of this kind."""
    tokens, kind = tokenise(words, 0, len(words), ()), kind_of(value)
    hits = [*_hits(tokens, 0, len(tokens), _nouns(), kind), *_hits(tokens, 0, len(tokens), _verbs(), kind)]
    return frozenset(_verb_concept(tokens, hit, len(tokens), kind) for hit in hits)


def _reach(parsed: Parsed, segment: Segment, position: int) -> tuple[int, int]:
    """The tokens of the segment that may speak of this value: not past the other values in it."""
    tokens = parsed.tokens
    first, last = segment.first, segment.last
    for i in range(position - 1, segment.first - 1, -1):
        if tokens[i].kind is TokenKind.VALUE:
            first = i + 1
            break
    for i in range(position + 1, segment.last):
        if tokens[i].kind is TokenKind.VALUE:
            last = i
            break
    return first, last


def _tokens_of(parsed: Parsed, key: str) -> Iterator[int]:
    for name in parsed.read.names:
        if name.key == key or (key and key in name.key):
            yield from range(name.first, name.last)
    words = key.split(" ")
    if len(words) > 1:
        folded = [token.lower.rstrip("s") for token in parsed.tokens]
        wanted = [word.rstrip("s") for word in words]
        for i in range(len(folded) - len(wanted) + 1):
            if [f.replace(".", "") for f in folded[i : i + len(wanted)]] == wanted:
                yield from range(i, i + len(wanted))


def _hits(
    tokens: Sequence[Token], first: int, last: int, index: Mapping[str, list[tuple[Phrase, str]]], kinds: str
) -> Iterator[Hit]:
    classes: Mapping[str, WordClass] = VERBS | NOUNS
    taken = first
    for i in range(first, last):
        # "Los Angeles" is no loss: words with a capital inside a sentence are no verbs.
        if (
            tokens[i].kind is not TokenKind.WORD
            or i < taken
            or (tokens[i].capitalised and i > 0 and index is _verbs())
        ):
            continue
        for phrase, name in index.get(tokens[i].stem, ()):
            if kinds in classes[name].kinds and all(
                i + k < last and tokens[i + k].stem == part for k, part in enumerate(phrase)
            ):
                taken = i + len(phrase)
                yield Hit(i, name)
                break


def _noun(
    tokens: Sequence[Token], first: int, last: int, position: int, kind: str, own: set[int]
) -> Hit | None:
    """The noun that names the property: in the value's own phrase, in "of ..." behind it, else nearest before it."""
    behind = [h for h in _hits(tokens, position + 1, last, _nouns(), kind) if h.position not in own]
    phrase_end = _phrase_end(tokens, position + 1, last)
    direct = [h for h in behind if h.position < phrase_end]
    if direct:
        return direct[-1]
    if phrase_end < last and tokens[phrase_end].lower in MEASURING_PREPOSITIONS:
        stop = _phrase_end(tokens, phrase_end + 1, last)
        linked = [h for h in behind if phrase_end < h.position < stop]
        if linked:
            return linked[-1]
    before = [h for h in _hits(tokens, first, position, _nouns(), kind) if h.position not in own]
    return before[-1] if before else None


def _counted(tokens: Sequence[Token], position: int, kind: str) -> Hit | None:
    """The measure that a count states by what it counts: "100 employees"."""
    if kind != "count":
        return None
    inner = tokenise(tokens[position].text, 0, len(tokens[position].text), ())
    hits = list(_hits(inner, 0, len(inner), _nouns(), kind))
    return Hit(position, hits[-1].name) if hits else None


def _phrase_end(tokens: Sequence[Token], first: int, last: int) -> int:
    """The end of the noun phrase that starts at `first`: the next small word, mark or value."""
    position = first
    while position < last and tokens[position].lower in ("the", "its", "their", "a", "an", "own"):
        position += 1
    while (
        position < last
        and tokens[position].kind in (TokenKind.WORD, TokenKind.POSSESSIVE)
        and tokens[position].lower not in SMALL_WORDS
    ):
        position += 1
    return position


def tokens_link(tokens: Sequence[Token], noun: int, position: int) -> bool:
    """Whether a noun before the value is tied to it: "a loss of $1.8 billion", "assets worth $110 billion"."""
    return position - noun <= 4 and any(t.lower in LINKS for t in tokens[noun + 1 : position])


# Words that tie a value to the noun before it.
LINKS = frozenset(["of", "at", "is", "was", "were", "worth", "totalling", "totaling", "estimated", "valued"])


def _verb(
    parsed: Parsed, number: int, first: int, last: int, position: int, kind: str, *, linked: bool
) -> Hit | None:
    """The verb that governs the value: nearest before it, else behind it, else that of the clause it hangs on.

    Where a noun already names the measure (`linked`), only a verb before the value in its own segment adds to it.
    """
    tokens = parsed.tokens
    if position + 1 < last:
        adjacent = list(_hits(tokens, position + 1, position + 2, _verbs(), kind))
        if adjacent and adjacent[0].name == "interval":
            return adjacent[0]
    before = [h for h in _hits(tokens, first, position, _verbs(), kind) if h.name != "interval"]
    if before:
        return before[-1]
    if linked:
        return None
    segment = parsed.segments[number]
    if first > segment.first:
        wider = list(_hits(tokens, segment.first, position, _verbs(), kind))
        if wider and not list(_hits(tokens, position + 1, last, _verbs(), kind)):
            return wider[-1]
    behind = [h for h in _hits(tokens, position + 1, last, _verbs(), kind) if h.name != "interval"]
    if behind:
        return behind[0]
    if _has_own_verb(tokens, segment):
        return None
    for hanging in range(number - 1, -1, -1):
        if parsed.segments[hanging + 1].opening not in INHERITING or _apposed(
            tokens, parsed.segments[hanging + 1]
        ):
            return None
        earlier = parsed.segments[hanging]
        found = list(_hits(tokens, earlier.first, earlier.last, _verbs(), kind))
        if found:
            return found[-1]
        if _has_own_verb(tokens, earlier):
            return None
    return None


# Segments that take the verb of the one they hang on; "which" and "while" open statements of their own.
INHERITING = frozenset({Opening.PLAIN, Opening.COORDINATE, Opening.PREPOSITION, Opening.BRACKET})


def _apposed(tokens: Sequence[Token], segment: Segment) -> bool:
    """Whether the segment says what the name before it is: ", a company with 100 employees,"."""
    return segment.opening is Opening.PLAIN and tokens[segment.first].lower in ("a", "an", "the", "one")


def _has_own_verb(tokens: Sequence[Token], segment: Segment) -> bool:
    return segment.verb is not None and tokens[segment.verb].lower not in AUXILIARIES


def _verb_concept(tokens: Sequence[Token], verb: Hit, position: int, kind: str) -> str:
    if kind in ("percent", "points"):
        return FALLS_BY_SHARE.get(verb.name, verb.name)
    if (
        kind == "money"
        and verb.name in MADE_FOR
        and _governed_by(tokens, verb.position, position) in ("for", "with")
    ):
        return "cost"
    return verb.name


def _governed_by(tokens: Sequence[Token], verb: int, position: int) -> str:
    """The last preposition between the verb and the value, or ""."""
    for token in reversed(tokens[verb + 1 : position]):
        if token.lower in PREPOSITIONS and token.lower not in ("about", "around", "over", "under"):
            return token.lower
    return ""


def _qualifiers(
    tokens: Sequence[Token], first: int, last: int, position: int, value: Value
) -> frozenset[str]:
    found = set()
    index = _contrasts()
    for i in range(first, last):
        if tokens[i].capitalised and i > 0:
            continue  # "First Citizens" is no first of several.
        for phrase, side in index.get(tokens[i].lower, ()):
            if all(i + k < last and tokens[i + k].lower == part for k, part in enumerate(phrase)):
                found.add(side)
    if isinstance(value, Quantity):
        found.update(f"model: {model.lower()}" for model in MODEL.findall(tokens[position].text))
    return frozenset(found)


# A name with a digit in it, between a count and its noun: "2,048 Nvidia H800 GPUs".
MODEL = re.compile(r"(?<=[ \n])(?=\w*[A-Za-z])(?=\w*\d)[A-Z][\w-]*")


def _content(tokens: Sequence[Token], first: int, last: int, own: set[int]) -> tuple[str, ...]:
    """The stems of the segment's content words, in order, without those of the subject.

    The words inside a value count too: what it counts ("2,048 Nvidia H800 GPUs") names the measure.
    """
    words: list[str] = []
    for i, token in enumerate(tokens[first:last], first):
        if (
            token.kind is TokenKind.WORD
            and i not in own
            and token.lower not in SMALL_WORDS
            and len(token.lower) > 1
        ):
            words.append(token.stem)
        elif token.value is not None and kind_of(token.value) == "count":
            words += (stem(word) for word in WORD.findall(token.text) if word.lower() not in SMALL_WORDS)
    return tuple(words)


WORD = re.compile(r"[^\W\d_][\w-]+")


def _label(
    tokens: Sequence[Token],
    noun: Hit | None,
    verb: Hit | None,
    concepts: set[str],
    qualifiers: frozenset[str],
    position: int,
    last: int,
    own: set[int],
) -> str:
    """The measure in a few words, as an editor would say it."""
    if concepts == {"cost"}:
        purpose = next((tokens[i].stem for i in range(len(tokens)) if tokens[i].stem in PURPOSES), "")
        return f"{PURPOSES.get(purpose, '')} cost".strip()
    if concepts:
        parts = []
        if noun is not None and noun.name in concepts:
            parts.append(NOUNS[noun.name].label)
        if verb is not None:
            name = next(iter(concepts & {verb.name, FALLS_BY_SHARE.get(verb.name, verb.name)}), "")
            parts.append(VERBS[name].label if name in VERBS else "")
        return " ".join(dict.fromkeys(part for part in parts if part))
    words = [
        t.text
        for i, t in enumerate(tokens[position + 1 : _phrase_end(tokens, position + 1, last)], position + 1)
    ]
    return " ".join(words[:4])


PURPOSES = {"train": "training", "develop": "development", "build": "development"}
