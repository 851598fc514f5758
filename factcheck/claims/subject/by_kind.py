"""A noun for its kind by which a text calls the one thing that it names, before or behind the name: "The haulier began in 1987".

A short article that names one thing calls it by nouns that it need not explain. The noun stands right behind its article and is the
subject, or has the measure that is; "the old bank", "a bank" and "its bank" may be others, and so may a noun that the text has
told of another thing ("docked at a station. The station was built in 1990"). A person is called so where the name is surely a
person's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import is_same_name
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.alone import is_person_noun
from factcheck.claims.subject.calls import LEADING_IN, Call, may_be_key
from factcheck.claims.subject.only_topic import PARTS_TOO
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import MEASURE_NOUNS
from factcheck.lexicon.callings import MADE_THINGS, ORGANISATIONS
from factcheck.lexicon.grammar import ADVERBS, COORDINATORS, DEFINITE, DESCRIPTIONS
from factcheck.lexicon.kinds_of_things import NAMED_KINDS, OF_THE_SAME

# Left out are what lists, watches or rules a firm and what is only a part of a thing: "the index fell", "the foundation is of granite".
KINDS = (
    (DESCRIPTIONS | NAMED_KINDS)
    - PARTS_TOO
    - frozenset(
        "index exchange fund agency regulator unit arm branch subsidiary base project service device country nation state".split()
    )
)
OPENING = ADVERBS | COORDINATORS | frozenset("when while because although though if".split())
# Before a noun that is another one of its kind, or one of several; two adjectives may stand between.
ANOTHER = r"\b(?:an?|another|other|each|every|some|many|two|three|its|his|her|their|rival|new)\s+(?:[\w-]+\s+){{0,2}}{noun}s?\b"
SAID = r"\b{name}(?: is| was| are| were|,) (?:an?|the) (?:[\w-]+ ){{0,4}}{noun}\b"


def one_of_kind(parsed: Parsed, first: int, stop: int, discourse: Discourse) -> Subject | None:
    """The one thing that the article names, where the subject among the tokens before a verb calls it by its kind."""
    tokens = parsed.tokens
    while first < stop and (tokens[first].lower in OPENING or tokens[first].lower.endswith("ly")):
        first += 1
    if first + 1 >= stop or tokens[first].lower not in DEFINITE:
        return None
    if first and tokens[first - 1].lower in LEADING_IN:
        return None  # "The square before the minster was opened".
    noun = first + 1
    while noun < stop - 1 and tokens[noun].lower in OF_THE_SAME:
        noun += 1
    if tokens[noun].named or tokens[noun].kind is not TokenKind.WORD or not _ends(tokens, noun, stop):
        return None
    meant = _meant(tokens[noun].lower, discourse)
    if meant is None or any(is_same_name(name.key, meant.key) for name in parsed.read.names):
        return None  # "The bank bought Norvane".
    return Subject(meant.text, meant.key, Grounds.ALONE)


def _meant(noun: str, discourse: Discourse) -> NameSpan | None:
    """The one thing of an article that a noun may mean, where it tells of no other one of the kind."""
    cast = discourse.cast
    if is_person_noun(noun) and noun not in NAMED_KINDS | MADE_THINGS | ORGANISATIONS:
        people = [name for name in discourse.things if cast.is_person(name.key)]
        meant = people[0] if len(people) == 1 else None
    elif noun in KINDS:
        meant = discourse.sole_thing
        if meant is not None and not may_be_key(Call(noun=noun), meant.key, cast):
            return None
    else:
        return None
    if meant is None or _is_said_to_be(meant, noun, discourse) or cast.is_called(meant.key, noun):
        return meant
    return None if _tells_of_another(noun, discourse) else meant


def _is_said_to_be(name: NameSpan, noun: str, discourse: Discourse) -> bool:
    """Whether the text says of a name that it is such a thing: "the Orrin is a small projector"."""
    pattern = SAID.format(name=re.escape(name.text), noun=re.escape(noun))
    return re.search(pattern, discourse.document.reading) is not None


def _tells_of_another(noun: str, discourse: Discourse) -> bool:
    """Whether the text has the noun without its article: "a station", "two of its ferries"."""
    pattern = ANOTHER.format(noun=re.escape(noun))
    return re.search(pattern, discourse.document.reading, re.IGNORECASE) is not None


def _ends(tokens: Sequence[Token], noun: int, stop: int) -> bool:
    """Whether a noun ends its phrase before a verb or a mark, or has a measure behind its possessive: "the firm's staff"."""
    behind = noun + 1
    if behind >= stop:
        return True
    if tokens[behind].kind is TokenKind.POSSESSIVE:
        return any(token.stem in MEASURE_NOUNS for token in tokens[behind + 1 : stop])
    return tokens[behind].kind is not TokenKind.WORD or is_small(tokens[behind].lower)
