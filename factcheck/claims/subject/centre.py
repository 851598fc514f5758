"""What the sentences before a pronoun are about: the subject of the nearest, through its own pronouns.

A sentence with a pronoun or "the bank" before any name goes on about what came before. A name that is only the
object of somebody unnamed ("astronomers using the telescope found ..."), or that stands behind a sentence about
something else, is a guess.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import takewhile
from typing import Final

from factcheck.claims.claim import Grounds
from factcheck.claims.naming.keys import is_same_name
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.discourse import REACH, Discourse
from factcheck.claims.reading.entries import opens_entry
from factcheck.claims.reading.parsed import is_small
from factcheck.claims.reading.read_sentence import (
    ReadSentence,
    behind_preposition,
    is_subject_name,
    names_a_place,
)
from factcheck.claims.subject.calls import Call, is_called, is_of_thing, may_be_called, may_be_key, next_call
from factcheck.claims.subject.near_names import is_listed, is_only_where
from factcheck.claims.subject.only_topic import is_only_topic
from factcheck.claims.subject.persons import tells_of_nobody
from factcheck.claims.subject.sections import name_of_heading, name_of_section
from factcheck.claims.subject.speakers import in_source, only_speaks
from factcheck.claims.subject.whole_names import with_undertaking
from factcheck.claims.words.segments import find_verb
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import MEASURE_NOUNS
from factcheck.documents.document import BlockKind
from factcheck.lexicon.callings import COUNTERPARTS
from factcheck.lexicon.grammar import AUXILIARIES, PEOPLES, POSSESSIVES, PREPOSITIONS
from factcheck.lexicon.people import IMPERSONAL_PRONOUNS, PERSONAL_PRONOUNS

# How many sentences back a name may stand that "the bank" stands for, where it is surely a bank's.
DESCRIBED_REACH = 8
# How many sentences that open with "it" are followed back.
MOST_STEPS = 8
# Pronouns that may go on about a country: "Nepal has eight of them. Its authorities ..."; "it" is mostly no country.
# What joins a name to one before it that stands behind a preposition: "by Brisk and its Orrin Fund".
JOINED = frozenset({"and", "its", "their", "the", "or"})
OF_THINGS, OBJECT = frozenset({"it", "its"}), "it"
OF_SEVERAL = frozenset({"they", "their", "them"})
OF_COUNTRIES = frozenset({"its", "their"})
# How many words a sentence may open with before its pronoun, and may stand between that and the other one.
COUNTERPART_WITHIN = 2


class Ended(Enum):
    """That the sentences before are about something, which is not what was asked for."""

    ENDED = auto()


ENDED: Final = Ended.ENDED


@dataclass(frozen=True, slots=True)
class Centre:
    """What the text was about; `sure` where nothing else seems meant, `alone` where a noun can mean nothing else."""

    name: NameSpan
    sure: bool = True
    alone: bool = False

    @property
    def grounds(self) -> Grounds:
        """The grounds of a pronoun that stands for it."""
        if not self.sure:
            return Grounds.GUESSED
        return Grounds.ALONE if self.alone else Grounds.PRONOUN


def find_described(discourse: Discourse, index: int, call: Call) -> Centre | None:
    """The nearest name before the sentence that the noun surely fits, else the topic if it does.

    A name that is told in passing, or in another entry, yields to the topic where that may be called so: "the tower" of an
    article on one is not the other whose parts its builder made.
    """
    topic, crossed = discourse.topic, False
    for before in range(index - 1, max(-1, index - 1 - DESCRIBED_REACH), -1):
        crossed = crossed or opens_entry(before + 1, discourse)
        read = discourse.sentence(before)
        fitting = [n for n in read.names if is_subject_name(n) and is_called(call, n.key, discourse.cast)]
        if not fitting:
            continue
        name = fitting[0]
        if topic is None or is_same_name(name.key, topic.key) or not _may_be_topic(call, discourse):
            return Centre(name)
        surely = is_called(call, topic.key, discourse.cast)
        passing = crossed or (surely and _is_in_passing(read.tokens, name, discourse))
        return Centre(topic, sure=surely) if passing else Centre(name)
    return Centre(topic) if topic is not None and is_called(call, topic.key, discourse.cast) else None


def _is_in_passing(tokens: Sequence[Token], name: NameSpan, discourse: Discourse) -> bool:
    """Whether the article tells of a name once, behind a preposition or as one of a list."""
    told_once = discourse.told.times(name.key) <= 1
    return told_once and (behind_preposition(tokens, name) or is_listed(tokens, name))


def find_centre(discourse: Discourse, index: int, call: Call, steps: int = MOST_STEPS) -> Centre | None:
    """What the sentences before the one with this index are about, that `call` may mean.

    Who only says something is it where nobody else is. Behind the beginning of an entry, an item or a section nothing is meant
    from before it but what the article is about, where that may be meant.
    """
    sure, crossed, speaker, entries = True, False, None, 0
    for before in range(index - 1, max(-1, index - 1 - REACH), -1):
        heading = discourse.block(before).kind is BlockKind.HEADING
        if opens_entry(before + 1, discourse) and speaker is not None:
            break
        if opens_entry(before + 1, discourse) and not heading:
            entries += 1
            crossed, sure = crossed or _may_be_topic(call, discourse), sure and _may_be_topic(call, discourse)
        found = _centre_of(discourse, before, index, call, steps)
        if found is ENDED or (
            isinstance(found, Centre) and crossed and not _is_meant(found, index, discourse)
        ):
            break
        if isinstance(found, Centre):
            goes_on = entries == 1 and _goes_on_about(found, call, discourse)
            return replace(found, sure=found.sure and (sure or goes_on))
        if heading:
            crossed, sure = crossed or _may_be_topic(call, discourse), sure and _may_be_topic(call, discourse)
            continue
        # The sentence is about something without a name, which the pronoun may stand for; "he" is neither a thing nor many.
        sure = sure and call.pronoun in PERSONAL_PRONOUNS and tells_of_nobody(discourse.sentence(before))
        speaker = speaker or (None if crossed else _who_says(discourse.sentence(before), call, discourse))
    return Centre(speaker, sure=False) if speaker is not None else None


def _goes_on_about(found: Centre, call: Call, discourse: Discourse) -> bool:
    """Whether "he" in an entry is the person of the one before, for what the article is about is no person: "6 March – He pleads guilty"."""
    topic = discourse.topic
    person = call.pronoun in PERSONAL_PRONOUNS and discourse.cast.is_person(found.name.key)
    return person and topic is not None and not may_be_key(call, topic.key, discourse.cast)


def _is_meant(found: Centre, index: int, discourse: Discourse) -> bool:
    """Whether a name from before an entry may be meant in it: it heads the section, or is what the article is about."""
    topic, section = discourse.topic, name_of_section(index, discourse)
    return any(name is not None and is_same_name(found.name.key, name.key) for name in (topic, section))


def _centre_of(
    discourse: Discourse, before: int, index: int, call: Call, steps: int
) -> Centre | Ended | None:
    """What one sentence is about that `call` may mean; `ENDED` where nothing before it may be meant either."""
    around = discourse.block(before)
    if around.kind is BlockKind.HEADING and around is not discourse.block(index):
        section = name_of_heading(before, discourse)
        meant = _meant_by_heading(section, call, discourse) if section is not None else None
        return Centre(meant) if meant is not None else ENDED if section is not None else None
    read = discourse.sentence(before)
    names = [name for name in read.names if _may_be_meant(call, read, name, discourse)]
    salient = _salient(read.tokens, names)
    if call.pronoun not in OF_SEVERAL:
        salient = [name for name in salient if not is_listed(read.tokens, name)]
    person = _only_person(call, names, salient, discourse)
    if person is not None:
        return Centre(person)
    again, at = next_call(read.tokens, salient[0].first if salient else len(read.tokens), call)
    if again is not None and steps and not is_of_thing(call, again):
        found = _through(discourse, before, again, at, steps)
        if found is not None and may_be_key(call, found.name.key, discourse.cast):
            return replace(found, sure=found.sure and not _is_of_counterpart(read.tokens))
    if salient and call.pronoun in OF_THINGS and _acts_on_it(read.tokens, salient[0]):
        # "Brisk developed it": who did that is not what "it" goes on about.
        return find_centre(discourse, before, call, steps - 1) if steps else ENDED
    if salient:
        meant = _all_meant(call, read.tokens, salient)
        meant = with_undertaking(read.tokens, meant) if call.pronoun in OF_THINGS else meant
        return Centre(meant, sure=_is_surely(read.tokens, salient[0]))
    if names and discourse.topic is None:
        return Centre(names[0])
    return None


def _only_person(
    call: Call, names: Sequence[NameSpan], salient: Sequence[NameSpan], discourse: Discourse
) -> NameSpan | None:
    """The one person of a sentence that is about no other: "What Calder pays, Brandt said, is too little. She left"."""
    if call.pronoun not in PERSONAL_PRONOUNS or any(discourse.cast.is_person(name.key) for name in salient):
        return None
    people = {name.key: name for name in names if discourse.cast.is_person(name.key)}
    return next(iter(people.values())) if salient and len(people) == 1 else None


def _meant_by_heading(section: NameSpan, call: Call, discourse: Discourse) -> NameSpan | None:
    """What `call` means under a heading that is a name: it, or the topic where the name is a longer or shorter one of it."""
    if may_be_key(call, section.key, discourse.cast):
        return section
    topic = discourse.topic
    if topic is None or not may_be_key(call, topic.key, discourse.cast):
        return None
    one = f" {section.key}".endswith(f" {topic.key}") or f" {topic.key}".endswith(f" {section.key}")
    return topic if one else None


def _all_meant(call: Call, tokens: Sequence[Token], names: Sequence[NameSpan]) -> NameSpan:
    """Both names where "they" goes on about two: "Brandt and Lenz landed. They took photographs"."""
    first, second = names[0], names[1] if len(names) > 1 else None
    joined = second is not None and second.first == first.last + 1 and tokens[first.last].lower == "and"
    if call.pronoun not in OF_SEVERAL or second is None or not joined:
        return first
    return NameSpan(
        first.first, second.last, f"{first.text} and {second.text}", f"{first.key} and {second.key}"
    )


def _acts_on_it(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether the name acts on what "it" is: right behind the name's verb stands the pronoun, and the name is not it."""
    at = next((i for i in range(name.last, len(tokens)) if tokens[i].lower == OBJECT), None)
    if at is None or at == name.last or any(t.kind is TokenKind.MARK for t in tokens[name.last : at]):
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    verb = tokens[at - 1]
    ends = following is None or following.kind is not TokenKind.WORD or following.lower in PREPOSITIONS
    return ends and at == name.last + 1 and verb.kind is TokenKind.WORD and not is_small(verb.lower)


def _is_of_counterpart(tokens: Sequence[Token]) -> bool:
    """Whether a sentence is about another one of the kind, which "it" may stand for behind it: "Its rival was sold in 1990"."""
    owner = next((i for i, token in enumerate(tokens) if token.lower in POSSESSIVES), len(tokens))
    behind = tokens[owner + 1 : owner + 1 + COUNTERPART_WITHIN]
    return owner <= COUNTERPART_WITHIN and any(token.lower in COUNTERPARTS for token in behind)


def _through(discourse: Discourse, index: int, call: Call, at: int, steps: int) -> Centre | None:
    """What the pronoun or noun `call` at token `at` goes on about; with a noun also the topic that fits."""
    described = find_described(discourse, index, call) if call.noun else None
    found = described or find_centre(discourse, index, call, steps - 1)
    topic = discourse.topic
    if not call.noun or topic is None or (found is not None and found.sure):
        return found
    if (found is None and _may_be_topic(call, discourse)) or (
        found is not None and _is_topic(found.name, discourse)
    ):
        alone = is_only_topic(discourse, discourse.sentence(index), at, call)
        return Centre(topic, sure=alone, alone=alone)
    return found


def _may_be_topic(call: Call, discourse: Discourse) -> bool:
    """Whether `call` may mean what the article is about; "he" and "she" only where that is a person."""
    topic = discourse.topic
    if topic is None or (call.pronoun in PERSONAL_PRONOUNS and not discourse.cast.is_person(topic.key)):
        return False
    return may_be_key(call, topic.key, discourse.cast)


def _who_says(read: ReadSentence, call: Call, discourse: Discourse) -> NameSpan | None:
    """Who opens a sentence by saying something: "Norvane warns that buyers are few. Its shares"."""
    name = next(iter(read.names), None)
    if name is None or behind_preposition(read.tokens, name) or not only_speaks(read.tokens, name):
        return None
    return name if _may_be_meant(call, read, name, discourse) else None


def _may_be_meant(call: Call, read: ReadSentence, name: NameSpan, discourse: Discourse) -> bool:
    known = is_subject_name(name) or (call.pronoun in OF_COUNTRIES and _acts(read.tokens, name))
    placed = names_a_place(read.tokens, name, 0)
    if call.pronoun in IMPERSONAL_PRONOUNS and not _is_topic(name, discourse):
        placed = placed or is_only_where(read.tokens, name)
    return known and not placed and may_be_called(call, read.tokens, name, discourse.cast)


def _is_topic(name: NameSpan, discourse: Discourse) -> bool:
    return discourse.topic is not None and is_same_name(name.key, discourse.topic.key)


def _salient(tokens: Sequence[Token], names: Sequence[NameSpan]) -> list[NameSpan]:
    """The names that stand behind no preposition, nor in apposition to one that does: "from Kourou, French Guiana"."""
    salient: list[NameSpan] = []
    last: NameSpan | None = None
    for name in names:
        passed = behind_preposition(tokens, name) or in_source(tokens, name) or only_speaks(tokens, name)
        if last is not None and not passed:
            between = tokens[last.last : name.first]
            passed = bool(between) and all(t.text == "," or t.lower in JOINED | PEOPLES for t in between)
        if passed:
            last = name
        else:
            salient.append(name)
            last = None
    return salient


def _is_surely(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether nothing else of a sentence may be spoken of again than the name in it.

    "Brandt's hotel opened" goes on about the hotel, and "Brandt's shares fell" about whom they are of.
    """
    if _is_of_somebody_unnamed(tokens, name):
        return False
    if name.last + 1 >= len(tokens) or tokens[name.last].kind is not TokenKind.POSSESSIVE:
        return True
    owned = takewhile(
        lambda t: t.kind is not TokenKind.MARK and not is_small(t.lower), tokens[name.last + 1 :]
    )
    phrase = [*owned]
    return not phrase or any(token.stem in MEASURE_NOUNS for token in phrase)


def _is_of_somebody_unnamed(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether the name is an object of a plain noun, and more is told behind: "Astronomers using the telescope found"."""
    verb = find_verb(tokens, 0, name.first)
    before = [t for t in tokens[:verb] if t.kind is TokenKind.WORD and not is_small(t.lower)] if verb else []
    acting = bool(before) and not any(token.named for token in before)
    return acting and find_verb(tokens, name.last, len(tokens)) is not None


def _acts(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether a country opens the sentence as its subject: "Nepal has eight of them"."""
    following = tokens[name.last] if name.last < len(tokens) else None
    return name.first == 0 and following is not None and following.lower in AUXILIARIES
