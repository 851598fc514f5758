"""Whose measure it is where only a clause behind its noun says so: "the height to which the wave climbed was 40 metres".

The clause hangs on the measure by a preposition with "which", or by "that", and has a plain noun for its subject, and the
figure stands behind a form of "be". A name in the clause is found as any other: "the price that Norvane paid for Calder".
"""

from __future__ import annotations

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.reading.site import before_hedges
from factcheck.claims.subject.noun_phrases import subject_between
from factcheck.claims.words.segments import find_verb
from factcheck.claims.words.tokens import TokenKind
from factcheck.claims.words.vocabulary import MEASURE_NOUNS
from factcheck.lexicon.grammar import DETERMINERS, FINITE_BE, PREPOSITIONS
from factcheck.values.value import Moment

WHICH, THAT, THE = "which", "that", "the"
# How many words may stand between the article and the noun of the measure.
MOST_ADJECTIVES = 4


def told_in_relative(parsed: Parsed, position: int, discourse: Discourse) -> Subject | None:
    """Of whom the clause is that hangs on the measure of the figure at token `position`, which opens its sentence."""
    tokens = parsed.tokens
    joint = before_hedges(tokens, position, 0)
    if isinstance(tokens[position].value, Moment) or tokens[joint].lower not in FINITE_BE:
        return None
    noun = next(
        (i for i in range(MOST_ADJECTIVES + 1) if i < joint and tokens[i].stem in MEASURE_NOUNS), None
    )
    if noun is None or tokens[0].lower not in DETERMINERS or any(t.named for t in tokens[:noun]):
        return None
    opens = noun + 1
    if tokens[opens].lower in PREPOSITIONS and tokens[opens + 1].lower == WHICH:
        opens += 1
    elif tokens[opens].lower != THAT:
        return None
    verb = find_verb(tokens, opens + 1, joint)
    if verb is None or verb == opens + 1:
        return None
    if subject_between(parsed, opens + 1, verb, discourse) is not None:
        return None
    head = tokens[verb - 1]
    plain = head.kind is TokenKind.WORD and not is_small(head.lower) and tokens[opens + 1].lower == THE
    return Subject(head.text, head.lower, Grounds.CARRIED) if plain and verb == opens + 3 else None
