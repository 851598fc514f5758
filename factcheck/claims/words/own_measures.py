"""Finds a project's own measures among the tokens of a sentence.

A token that opens the name of a measure is marked with it, and the words of the name get the stem by which they are
known for a noun that names what is measured, so that everything behind reads them like nouns of the lexicon. Words are matched by their stems; of two measures the one with the longer name holds. A count is marked by
what it counts ("40,000 monthly readers").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from factcheck.claims.words.stem import OWN_STEM, stem
from factcheck.claims.words.tokens import Token, TokenKind, tokenise
from factcheck.values.own_measures import OwnMeasure

Phrase = tuple[str, ...]
# How the qualifiers begin that are sides of a measure of the project's own.
OPPOSED = "opposed: "


def with_measures(tokens: Sequence[Token], measures: Sequence[OwnMeasure]) -> tuple[Token, ...]:
    """The tokens, those that open the name of one of `measures` marked with it."""
    if not measures:
        return tuple(tokens)
    index = _index(tuple(measures))
    marked = list(tokens)
    position = 0
    while position < len(tokens):
        token = tokens[position]
        found = _counted(token, index) if token.value is not None else _named(tokens, position, index)
        if found is None:
            position += 1
            continue
        marked[position] = token._replace(measure=found)
        for i in range(position, position + found[1] if token.value is None else position):
            marked[i] = marked[i]._replace(stem=OWN_STEM)
        position += found[1]
    return tuple(marked)


def find_sides(tokens: Sequence[Token], first: int, last: int, position: int) -> Iterator[str]:
    """The sides that `tokens[first:last]` name of the measure at token `position`, as "own measure: side"."""
    marked = tokens[position].measure
    words = [
        word.lower
        for token in tokens[first:last]
        for word in (tokenise(token.text, 0, len(token.text), ()) if token.value is not None else (token,))
    ]
    for side, phrases in marked[0].sides if marked is not None else ():
        for phrase in phrases:
            parts = phrase.lower().split()
            if any(words[i : i + len(parts)] == parts for i in range(len(words))):
                yield f"{OPPOSED}{side}"
                break


def _named(tokens: Sequence[Token], position: int, index: _Index) -> tuple[OwnMeasure, int] | None:
    """The measure whose name begins at a token, and the length of the name."""
    if tokens[position].kind is not TokenKind.WORD:
        return None
    for phrase, measure in index.get(tokens[position].stem, ()):
        if tuple(token.stem for token in tokens[position : position + len(phrase)]) == phrase:
            return measure, len(phrase)
    return None


def _counted(token: Token, index: _Index) -> tuple[OwnMeasure, int] | None:
    """The measure that a count names by what it counts; the last of several."""
    inner = tokenise(token.text, 0, len(token.text), ())
    found = [hit[0] for i in range(len(inner)) if (hit := _named(inner, i, index))]
    return (found[-1], 1) if found else None


_Index = Mapping[str, Sequence[tuple[Phrase, OwnMeasure]]]


@lru_cache(maxsize=16)
def _index(measures: tuple[OwnMeasure, ...]) -> _Index:
    """The names of the measures by their first stem, the longest first."""
    index: dict[str, list[tuple[Phrase, OwnMeasure]]] = {}
    for measure in measures:
        for words in measure.words:
            phrase = tuple(stem(word) for word in words.split())
            index.setdefault(phrase[0], []).append((phrase, measure))
    for names in index.values():
        names.sort(key=lambda item: (-len(item[0]), item[0]))
    return index
