"""What people who are counted do, where their verb stands behind them: "7 million people visit the museum", "350 people work for Norvane".

Only what is done to, for or in the subject of the clause counts: those who "work for the suppliers of Norvane" are none of its staff.
"""

from __future__ import annotations

from factcheck.claims.reading.site import Site
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.governors import DOING, DWELLING, EMPLOYER, PAYROLL, PERSONS
from factcheck.lexicon.grammar import AUXILIARIES, DETERMINERS, FORMS_OF_HAVE, PREPOSITIONS
from factcheck.values.units import head_noun
from factcheck.values.value import Quantity

# How many words behind a count of people their doing may stand: "people now work for".
DOING_REACH = 3
PERSON_NOUNS = frozenset(PERSONS.split())
# How many adjectives may stand between a preposition and the name behind it.
MOST_ADJECTIVES = 2


def doing_behind(site: Site, value: Quantity) -> str:
    """What a count of people is by what they do: "7 million people visit the museum", "350 people work for Norvane"."""
    if head_noun(value.unit) not in PERSON_NOUNS:
        return ""
    tokens = site.tokens[site.position + 1 : min(site.position + 1 + DOING_REACH + 1, site.segment.last)]
    for i, token in enumerate(tokens[:DOING_REACH]):
        if token.lower in FORMS_OF_HAVE:
            return ""  # "250 million people have visited it" counts all since the opening.
        if token.lower in DOING["visitors"]:
            return "visitors"
        following = tokens[i + 1].lower if i + 1 < len(tokens) else ""
        if token.lower in DOING["headcount"]:
            employed = following in EMPLOYER
            return "headcount" if employed and own_behind(site, site.position + i + 2) else ""
        if token.lower in DOING["population"] and not (i and tokens[i - 1].lower in DETERMINERS):
            # "Lost their lives in the fire" is no dwelling.
            return "population" if following in DWELLING and own_behind(site, site.position + i + 2) else ""
        if token.lower in DOING["users"]:
            return "users" if own_behind(site, site.position + i + 1) else ""
        if token.lower == PAYROLL:
            return "headcount"
        if token.kind is not TokenKind.WORD:
            return ""
    return ""


def own_behind(site: Site, position: int) -> bool:
    """Whether the subject, or a pronoun for it, stands right behind the preposition at `position`."""
    tokens = site.tokens
    at = position + 1
    while at < len(tokens) and tokens[at].lower in DETERMINERS:
        at += 1
    stop = min(at + MOST_ADJECTIVES, len(tokens))
    while at < stop and at not in site.own and _describes(tokens[at]):
        at += 1  # "For the old Corran store".
    return at in site.own or (at < len(tokens) and tokens[at].lower in ("it", "them"))


def _describes(token: Token) -> bool:
    return token.kind is TokenKind.WORD and not token.named and token.lower not in PREPOSITIONS | AUXILIARIES
