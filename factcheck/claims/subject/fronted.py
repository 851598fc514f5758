"""Phrases without a verb that stand before the clause whose subject they tell of: "With a staff of 5,100, Norvane grew".

They open with a preposition ("at 198 metres", "since its creation in 1970", "from a peak of 900 jobs"), with an article that is
new to the reader ("a tower of 300 metres, the Orrin stands"), or with an adjective ("home to 300 families", "smaller than a
farm"). The noun in them is no subject. The clause behind the comma must open with its subject, a name, a pronoun or a noun
with its article; a clause that opens with anything else may be about another one. Where the phrase says "his" or "her" it is of
a person, so that a clause about a firm does not tell whose it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.calls import SUBJECT_PRONOUNS
from factcheck.claims.subject.noun_phrases import main_subject
from factcheck.claims.words.segments import Opening, Segment, find_verb
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import ADVERBS, INDEFINITE, POSSESSIVES, PREPOSITIONS

# Prepositions of what the subject has or does itself, and those that place it among others ("in a market worth $5 billion")
# except before a figure or what is its own ("in 12 years as chairman", "in its first year").
OWN = frozenset("with at since after from despite over for on under without".split())
OWN_BEFORE_FIGURES = frozenset("in within by during through".split())
# What opens a phrase that is new to the reader, and the adjective of who lives or stands there.
NEW, HOME = INDEFINITE, "home"
OPENING_CLAUSES = frozenset({"the", "this", "that", "its", "their", "his", "her"}) | SUBJECT_PRONOUNS
OF_PERSONS = frozenset({"his", "her"})
# What a phrase compares with: "smaller than a farm".
COMPARING = frozenset({"than", "as"})


def fronted_subject(parsed: Parsed, number: int, position: int, discourse: Discourse) -> Subject | None:
    """The subject of the clause before which the phrase with the value at token `position` stands; None for no such phrase."""
    clause = next((n for n in range(number + 1, len(parsed.segments)) if _is_clause(parsed, n)), None)
    if clause is None or not all(_is_phrase(parsed, n) for n in range(clause)):
        return None
    if parsed.segments[number].first > position:
        return None
    subject = main_subject(parsed, parsed.segments[clause], discourse)
    if subject is None or not subject.key:
        return None
    if is_of_another_sort(parsed, parsed.segments[number], subject, discourse):
        return None
    return replace(subject, grounds=Grounds.CARRIED) if subject.grounds is Grounds.NAMED else subject


def is_of_another_sort(parsed: Parsed, segment: Segment, subject: Subject, discourse: Discourse) -> bool:
    """Whether a phrase says "his" or "her" and the clause behind it is about a firm: "In his nine years as chairman, Norvane grew"."""
    phrase = parsed.tokens[segment.first : segment.last]
    return not discourse.cast.is_person(subject.key) and any(token.lower in OF_PERSONS for token in phrase)


def _is_clause(parsed: Parsed, number: int) -> bool:
    """Whether a segment behind a comma opens with its subject and has a verb behind it: "the Orrin was"."""
    segment, tokens = parsed.segments[number], parsed.tokens
    if segment.opening is not Opening.PLAIN or tokens[segment.first - 1].text != ",":
        return False
    first = tokens[segment.first]
    opens = first.named or (first.kind is TokenKind.WORD and first.lower in OPENING_CLAUSES)
    return opens and segment.verb is not None and segment.verb > segment.first


def _is_phrase(parsed: Parsed, number: int) -> bool:
    """Whether a segment is a phrase that hangs on the clause behind it."""
    segment, tokens = parsed.segments[number], parsed.tokens
    if _has_verb(parsed, segment) or segment.opening is Opening.BRACKET:
        return False
    if number and tokens[segment.first - 1].text != ",":
        return False
    words = [token for token in tokens[segment.first : segment.last] if token.kind is not TokenKind.MARK]
    while words and (words[0].lower in ADVERBS or words[0].lower.endswith("ly")):
        words = words[1:]
    return bool(words) and (_opens_phrase(words) or (number > 0 and _is_apposed(parsed, segment)))


def _has_verb(parsed: Parsed, segment: Segment) -> bool:
    """Whether a segment has a verb; "after" and "before", which measure how long something was, are none."""
    verb = segment.verb
    while verb is not None and parsed.tokens[verb].lower in PREPOSITIONS:
        verb = find_verb(parsed.tokens, verb + 1, segment.last)
    return verb is not None


def _opens_phrase(words: Sequence[Token]) -> bool:
    head = words[0]
    if head.named:
        return False
    if head.value is not None:
        return len(words) > 1 and not words[-1].named  # "198 metres long".
    lower = head.lower
    if lower in PREPOSITIONS:
        behind = next((t for t in words[1:] if t.lower not in ADVERBS), None)
        figure = behind is not None and (behind.value is not None or behind.lower in POSSESSIVES)
        return lower in OWN or (lower in OWN_BEFORE_FIGURES and figure)
    if lower in NEW:
        return True
    compared = any(token.lower in COMPARING for token in words[1:3])
    return not is_small(lower) and (compared or (lower == HOME and len(words) > 1 and words[1].lower == "to"))


def _is_apposed(parsed: Parsed, segment: Segment) -> bool:
    """Whether a segment says more of the noun before it: "after six years as president, his only term,"."""
    return parsed.tokens[segment.first].lower in OPENING_CLAUSES | NEW
