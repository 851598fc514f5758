"""Who is told behind "by" to do what a figure counts: "4,000 people were employed by Norvane", as "Norvane employed 4,000 people".

The figure, with the noun that it counts, is the subject of a passive verb, so that the name behind "by" is the subject of
the clause turned round. A date is not turned round ("on 3 May it was opened by Brandt"), and neither is a name behind
another preposition, or a clause that has a name before its figure.
"""

from __future__ import annotations

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.name_phrases import name_at
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.segments import Segment
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.adjectives import PARTICIPLES
from factcheck.lexicon.grammar import ADVERBS, DETERMINERS, FORMS_OF_BE
from factcheck.values.value import Quantity

BY = "by"
# How many words may stand between the figure and its verb, and between the participle and "by".
MOST_NOUNS, MOST_BETWEEN = 5, 6


def passive_agent(parsed: Parsed, segment: Segment, position: int) -> Subject | None:
    """The name behind "by" in a passive clause that the quantity at token `position` is the subject of."""
    tokens = parsed.tokens
    if not isinstance(tokens[position].value, Quantity) or parsed.names(segment.first, position):
        return None
    verb = next((i for i in range(position + 1, segment.last) if tokens[i].lower in FORMS_OF_BE), None)
    if verb is None or verb - position > MOST_NOUNS or any(t.named for t in tokens[position:verb]):
        return None
    while verb < segment.last and (
        tokens[verb].lower in FORMS_OF_BE | ADVERBS or tokens[verb].lower.endswith("ly")
    ):
        verb += 1
    if verb >= segment.last or not _is_participle(tokens[verb].lower):
        return None
    for at in range(verb + 1, min(segment.last - 1, verb + 1 + MOST_BETWEEN)):
        if tokens[at].kind is TokenKind.MARK:
            return None
        if tokens[at].lower == BY:
            first = at + 1
            while first < segment.last and tokens[first].lower in DETERMINERS:
                first += 1
            name = name_at(parsed, first)
            return Subject(name.text, name.key, Grounds.NAMED) if name is not None else None
    return None


def _is_participle(word: str) -> bool:
    return word.endswith("ed") or word in PARTICIPLES
