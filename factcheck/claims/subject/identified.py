"""A thing without a name that the sentences before say "it" to be: "Its heart is the main mirror. It is the finest mirror ever made".

What somebody says that it is need not be what the article is about: a noun that no name here is called by, and that the sentence
before has brought up, is that thing, and so is "it" in the sentences behind. Without the noun "it" may be either, and stays
with what was named.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.parts import part_of
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.calls import Call, is_called
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import NO_THINGS
from factcheck.lexicon.grammar import DEFINITE, POSSESSIVES

IT, EVER, COPULAS = "it", "ever", frozenset({"is", "was"})
# How many sentences that open with "it" are followed back, and the most words of a phrase before its noun.
MOST_STEPS, MOST_WORDS = 4, 4


def thing_identified(parsed: Parsed, before: int, discourse: Discourse) -> Subject | None:
    """The thing of the article's topic that "it" at the start of a sentence is said to be; None where nothing says so."""
    topic, index = discourse.topic, parsed.read.index
    if topic is None or before > 1 or parsed.tokens[0].lower != IT:
        return None
    for at in range(index, max(0, index - MOST_STEPS), -1):
        read, above = discourse.sentence(at), discourse.sentence(at - 1)
        if read.block is not parsed.read.block or above.block is not read.block or read.tokens[0].lower != IT:
            return None
        noun = _what_it_is(read.tokens)
        if noun is None:
            continue
        known = noun.stem in NO_THINGS or fold(noun.lower) in topic.key.split(" ")
        if known or is_called(Call(noun=noun.lower), topic.key, discourse.cast):
            return None
        name = next((n for n in above.names if n.text.lower().split()[-1] == noun.lower), None)
        if name is not None and name.text.islower():
            return Subject(name.text, name.key, Grounds.PRONOUN)  # The facts know it under that noun.
        words = _brought_up(above.tokens, noun)
        if not words:
            return None
        part = part_of(words)
        return Subject(f"{topic.text}'s {part}", f"{topic.key} {fold(part)}", Grounds.TOPIC)
    return None


def _what_it_is(tokens: Sequence[Token]) -> Token | None:
    """The noun by which a sentence says what "it" is: "It is the finest mirror ever made"."""
    if len(tokens) < MOST_WORDS or tokens[1].lower not in COPULAS or tokens[2].lower not in DEFINITE:
        return None
    end = 3
    while end < len(tokens) and _is_plain(tokens[end]):
        end += 1
    return tokens[end - 1] if 3 < end <= 3 + MOST_WORDS else None


def _brought_up(tokens: Sequence[Token], noun: Token) -> Sequence[str]:
    """The words of the phrase by which a sentence has a noun as the one thing of its kind: "its main mirror"."""
    for i, token in enumerate(tokens):
        if token.lower != noun.lower or (i + 1 < len(tokens) and _is_plain(tokens[i + 1])):
            continue
        first = i
        while first and i - first < MOST_WORDS and _is_plain(tokens[first - 1]):
            first -= 1
        if first and tokens[first - 1].lower in DEFINITE | POSSESSIVES:
            return [word.text for word in tokens[first : i + 1]]
    return ()


def _is_plain(token: Token) -> bool:
    ends = is_small(token.lower) or token.lower == EVER
    return token.kind is TokenKind.WORD and not token.named and not ends
