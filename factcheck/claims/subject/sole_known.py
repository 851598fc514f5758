"""The one thing of the facts that a short article names, for what it says of "it", "she" or "the film" before or without its name.

"It was founded by Ada Brandt. The pumps of Norvane are known everywhere": a report of a few lines names what it is about once, often
behind, or in its title alone. It is that where the article has one name that the facts know and, up to the sentence, no
other name that may be meant: places, the value itself and people where a thing is meant are none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import is_country, is_place, is_same_name
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.subject.calls import Call, may_be_key
from factcheck.claims.words.segments import before_determiners
from factcheck.lexicon.people import GIVEN_NAMES
from factcheck.values.places import locate

# Behind these a name is where something is or whose it is.
WHERE_OR_WHOSE = frozenset("on in at near across over above below beside along off of by from".split())
# An article of more sentences tells of several things.
MOST_SENTENCES = 8
PERSONS = frozenset("he she his her him hers".split())
# What is "she" though it is no woman.
SHES = frozenset({"she", "her", "hers"})
CALLED_SHE = re.compile(
    r"\b(?:ships?|vessel|ferry|liner|tanker|freighter|steamer|yacht|schooner|submarine|storm|hurricane|typhoon|cyclone)\b",
    re.IGNORECASE,
)


def sole_known(
    parsed: Parsed, before: int, discourse: Discourse, word: str, names: Sequence[NameSpan] = ()
) -> Subject | None:
    """The one thing that the facts know, where `word` may mean it and no other name stands before token `before`; `names` are the value."""
    known = discourse.known
    if known is None or len(discourse) > MOST_SENTENCES:
        return None
    call = Call(pronoun=word) if word in PERSONS or word in ("it", "its") else Call(noun=word)
    if not may_be_key(call, known.key, discourse.cast) or any(name.key == known.key for name in names):
        return None
    person = discourse.cast.is_person(known.key) or " " in known.key
    if (
        word in PERSONS
        and not person
        and not (word in SHES and CALLED_SHE.search(discourse.document.reading))
    ):
        return None
    for index in range(parsed.read.index + 1):
        here = index == parsed.read.index
        told = discourse.sentence(index).names
        for name in told:
            passed = here and (
                name.last > before or any(name.first < one.last and one.first < name.last for one in names)
            )
            if passed or _only_says_where(name, known, discourse, index):
                continue
            if _may_be_meant(name, known, discourse, person=word in PERSONS):
                return None
    return Subject(known.text, known.key, Grounds.ALONE)


def _only_says_where(name: NameSpan, known: NameSpan, discourse: Discourse, index: int) -> bool:
    """Whether a name stands behind a preposition in a sentence that begins with the known one: "The Orrin dam stands on the Tolmer"."""
    read = discourse.sentence(index)
    first = next((one for one in read.names if one.key), None)
    if first is None or not is_same_name(first.key, known.key) or first is name:
        return False
    before = before_determiners(read.tokens, name.first)
    return before > first.last and read.tokens[before].lower in WHERE_OR_WHOSE


def _may_be_meant(name: NameSpan, known: NameSpan, discourse: Discourse, *, person: bool) -> bool:
    words, ours = set(name.key.split(" ")), set(known.key.split(" "))
    if not name.key or words <= ours or ours <= words:
        return False
    if is_place(name.key) or is_country(name.key) or locate(name.text).is_known:
        return False
    is_person = discourse.cast.is_person(name.key) or name.key.split(" ")[0] in GIVEN_NAMES
    return is_person if person else not is_person
