"""Whether a sentence opens with a thing of its own, though its figure was taken for one of what the article is about.

"The cabin weighs 18 kg" and "the engine weighs 81 kg" are two figures in articles on one aircraft, and "the chopper weighs 8.1 kg" and "the
rotorcraft weighs 1.8 kg" one. Which noun stands for the thing itself follows from its kind: a helicopter is called by the words for
kinds of things, its parts are not.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim, Grounds
from factcheck.lexicon.grammar import DESCRIPTIONS, DETERMINERS
from factcheck.lexicon.kinds_of_things import NAMED_KINDS

WORD = re.compile(r"[^\W\d_][\w’'-]*")
# Words for the whole of a thing, besides those for kinds.
WHOLES = frozenset(
    "chopper rotorcraft quadcopter truck pickup machine contraption thing whole total overall system complex edifice craft volcano".split()
)
# Words for what is measured, which no verb is taken for.
PROPERTIES = frozenset(
    "weight mass height length width depth fortune wealth price bill limit altitude time distance capacity value sentence fine penalty".split()
)
# The same of words that are verbs as well, where they stand right behind the article.
SUMS = frozenset("cost toll fare fee rent damage loss debt pledge deposit bail ban total".split())
# When something was, and who only gives it to another one: "a year ago", "the judge gave her 25 years".
OTHERS = frozenset(
    "year month week day decade judge court jury government magazine regulator state order".split()
)
KINDS = DESCRIPTIONS | NAMED_KINDS | WHOLES | PROPERTIES | OTHERS
# How many words behind the article may be the noun.
REACH = 3
RESOLVED = frozenset({Grounds.TOPIC, Grounds.GUESSED, Grounds.HEADING, Grounds.ALONE})


def opens_with_another(claim: Claim) -> bool:
    """Whether the sentence opens with a noun that is no kind of thing, and its figure was resolved to a name from elsewhere."""
    if claim.cell or claim.subject.grounds not in RESOLVED or claim.subject.name.islower():
        return False
    words = WORD.findall(claim.reading)
    if not words or words[0].lower() not in DETERMINERS:
        return False
    nouns = words[1 : 1 + REACH]
    if not nouns or not nouns[0].islower():
        return False
    return nouns[0] not in SUMS and KINDS.isdisjoint(nouns)
