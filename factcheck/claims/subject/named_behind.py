"""A name behind the value, where no name stands before it: "42 people died on Everest", "revenue rose 5% at Norvane".

Where another noun acts, or the value is a date, such a name only says where, for whom or what else was there; then it is a
guess.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import is_country
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.reading.read_sentence import behind_preposition
from factcheck.claims.subject.noun_phrases import has_own_subject, is_in_opening_phrase
from factcheck.claims.subject.other_owners import TITLED
from factcheck.claims.subject.patients import BEFALLING
from factcheck.claims.words.segments import Segment
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import MEASURE_STEMS
from factcheck.lexicon.grammar import FINITE_BE, PEOPLES, PLACE_PREPOSITIONS, PREPOSITIONS
from factcheck.lexicon.places import PARTS_OF_PLACES
from factcheck.values.value import Moment

ARTICLES = frozenset({"the", "a", "an", "another"})
# Words before a name that acts, or only goes with what happens: "discovered in 1985 by Ada Brandt".
AGENT_LEADS = frozenset("what by under from than as like over during and via".split())
# Prepositions of where, for whom or with whom.
WHERE = PREPOSITIONS - {"of"}
# What only holds the place of a subject: "There are 900 employees at Norvane".
EXISTENTIAL = frozenset({"there", "here"})


def named_behind(parsed: Parsed, segment: Segment, position: int) -> Subject | None:
    """The first name after the value in its segment: "42 people died on Everest"."""
    first = max(position + 1, segment.first)
    names = [
        name
        for name in parsed.names(first, segment.last)
        if lead_of(parsed.tokens, name) not in AGENT_LEADS
        and not is_country(name.key)
        and name.key not in PEOPLES
        and not _places_another(parsed, position, name)
        and not is_in_opening_phrase(parsed.tokens, name, first, segment.last)
    ]
    if not names:
        return None
    return Subject(names[0].text, names[0].key, _grounds_behind(parsed, segment, position, names[0]))


def _places_another(parsed: Parsed, position: int, name: NameSpan) -> bool:
    """Whether a place only tells where another noun of a phrase behind the value is: "90 people left on a ship in Leeds"."""
    tokens, lead = parsed.tokens, name.first - 1
    while lead > position and tokens[lead].lower in TITLED | PARTS_OF_PLACES:
        lead -= 1
    if tokens[lead].lower not in PLACE_PREPOSITIONS:
        return False
    between = tokens[position + 1 : lead]
    phrase = next((i for i, token in enumerate(between) if token.lower in PREPOSITIONS - {"of"}), None)
    return phrase is not None and any(not is_small(token.lower) for token in between[phrase + 1 :])


def _grounds_behind(parsed: Parsed, segment: Segment, position: int, name: NameSpan) -> Grounds:
    """How sure a name behind the value is: where another noun acts, it only says where, for whom or against whom.

    "Debris was found 500 metres from the bow of the Orrin" is not about the Orrin. A measure has its owner behind
    it ("Revenue rose 5% at Norvane"), and what is counted is told of its place ("42 people died on Everest").
    """
    # "On 3 May a road was closed in Leeds" tells where it was, "a wave entered the Corran Sea" what else was there.
    elsewhere = lead_of(parsed.tokens, name) in WHERE or _is_acted_on(parsed, segment, position, name)
    if isinstance(parsed.tokens[position].value, Moment) and elsewhere:
        return Grounds.GUESSED
    stop = position if segment.verb is None else segment.verb
    opened = parsed.tokens[segment.first].lower in ARTICLES
    if (
        position < stop
        or (segment.verb is None and not opened)
        or not has_own_subject(parsed, segment, position)
    ):
        return Grounds.NAMED
    acting = [t for t in parsed.tokens[segment.first : stop] if t.kind is TokenKind.WORD]
    nouns = [t for t in acting if not is_small(t.lower)]
    if not nouns or nouns[0].lower in EXISTENTIAL:
        return Grounds.NAMED
    if any(token.stem in MEASURE_STEMS for token in nouns) or _builds(nouns):
        return Grounds.NAMED
    return Grounds.GUESSED if behind_preposition(parsed.tokens, name) else Grounds.NAMED


def _is_acted_on(parsed: Parsed, segment: Segment, position: int, name: NameSpan) -> bool:
    """Whether a name is the object of a verb behind the value, and neither its subject ("in 2016 came the Orrin") nor befallen."""
    tokens, verb = parsed.tokens, segment.verb
    if verb is None or not position + 1 < verb < name.first:
        return False
    between = tokens[verb + 1 : name.first]
    direct = all(t.kind is TokenKind.WORD and t.lower not in PREPOSITIONS for t in between)
    return direct and tokens[verb].stem not in BEFALLING and tokens[verb].lower not in FINITE_BE


def _builds(nouns: Sequence[Token]) -> bool:
    """Whether what acts is a doing and no thing: "Building cost $5 million on Orrin"."""
    return nouns[0].lower.endswith("ing")


def lead_of(tokens: Sequence[Token], name: NameSpan) -> str:
    """The word before a name and its article."""
    before = name.first - 1
    while before > 0 and tokens[before].lower in TITLED | PARTS_OF_PLACES:
        before -= 1
    return tokens[before].lower if before >= 0 else ""
