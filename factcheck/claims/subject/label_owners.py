"""Whose property a label behind its value states: "363: the height, in feet, of the Corran V rocket that carried Orrin 7".

The owner stands behind "of", right behind the label's nouns, or is the subject of the clause that the label opens ("the
speed at which Orrin 7 came back"). Names anywhere else in a label only limit it, and the topic stays its subject.
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.name_phrases import name_at
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.whole_names import whole_name
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.grammar import DETERMINERS, PREPOSITIONS, RELATIVES
from factcheck.values.value import Moment

# What opens a clause of which the label is the object: "that", "at which", "when".
CLAUSES = RELATIVES | frozenset({"when", "as"})
# The most plain words between "of" and the name: "of the lunar module Orrin".
MOST_WORDS = 3
TIMES = frozenset("time times seconds minutes hours days weeks months years duration".split())


def owner_in_label(parsed: Parsed, number: int, position: int) -> Subject | None:
    """The owner that the label in segment `number`, behind its value at token `position`, names; None for none."""
    segment, tokens = parsed.segments[number], parsed.tokens
    if position >= segment.first:
        return None
    if isinstance(tokens[position].value, Moment) and tokens[segment.first].lower in PREPOSITIONS:
        return None  # "3 May 2010 – On the eve of Orrin Fair the rig sank" opens with when or where.
    for i in range(segment.first + 1, len(tokens)):
        token = tokens[i]
        if token.named:
            return None
        if token.lower == "of":
            name = _name_behind(parsed, i + 1)
            if name is not None:
                return whole_name(parsed, parsed.names(name.first, len(tokens)), len(tokens))
        elif token.lower in CLAUSES:
            name = name_at(parsed, _past_article(parsed, i + 1))
            if name is None or name.last >= len(tokens) or tokens[name.last].kind is not TokenKind.WORD:
                return None
            named = whole_name(parsed, parsed.names(name.first, len(tokens)), len(tokens))
            # Which of its times "the days that Orrin 7 took to reach the port" are, only the clause tells.
            timed = any(t.lower in TIMES for t in tokens[segment.first : i])
            return replace(named, grounds=Grounds.GUESSED) if timed else named
    return None


def _past_article(parsed: Parsed, position: int) -> int:
    tokens = parsed.tokens
    return position + int(position < len(tokens) and tokens[position].lower in DETERMINERS)


def _name_behind(parsed: Parsed, position: int) -> NameSpan | None:
    """The name that heads the phrase from token `position`, with what it is before it at most."""
    tokens, first = parsed.tokens, _past_article(parsed, position)
    for i in range(first, min(len(tokens), first + MOST_WORDS)):
        name = name_at(parsed, i)
        if name is not None:
            return name
        if tokens[i].kind is not TokenKind.WORD or is_small(tokens[i].lower):
            return None
    return None
