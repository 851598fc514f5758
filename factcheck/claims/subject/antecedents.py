"""Whom "it" and "the company" stand for: a name of the sentence so far, of the sentences before, or the topic.

Names behind a preposition are passed over ("after a warning from Moody's, the bank ..."). "The bank" goes to what the
text calls a bank before any other, "it" to no person and "she" to no company. Two people of one sentence are not
told apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold, is_same_name
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.discourse import REACH, Discourse
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.reading.read_sentence import behind_preposition, is_subject_name, names_a_place
from factcheck.claims.subject.calls import ANY_ORGANISATION, Call, is_called, may_be_called, may_be_key
from factcheck.claims.subject.centre import find_centre, find_described
from factcheck.claims.subject.sections import name_of_section
from factcheck.claims.words.tokens import Token
from factcheck.claims.words.vocabulary import MEASURE_NOUNS, find_verbs
from factcheck.lexicon.callings import MADE_THINGS
from factcheck.lexicon.grammar import PEOPLES, RELATIVES
from factcheck.lexicon.occurrence import ONCE

COPULAS = frozenset({"is", "was"})
WOMEN, MEN = frozenset({"she", "her", "hers"}), frozenset({"he", "his", "him"})
# Words before a name that is one of several, or none of them.
LISTING = frozenset("including excluding unlike besides like than except".split())


def find_antecedent(parsed: Parsed, before: int, discourse: Discourse, call: Call) -> Subject | None:
    """What a pronoun or "the company" stands for: a name in the sentence so far, else in the sentences before.

    A guess where the sentence has spoken of a woman before "he", or of a man before "she": "Brandt took her husband's
    chair after he had died".
    """
    subject = _find_antecedent(parsed, before, discourse, call)
    others = WOMEN if call.pronoun in MEN else MEN if call.pronoun in WOMEN else frozenset()
    if subject is not None and any(token.lower in others for token in parsed.tokens[:before]):
        return replace(subject, grounds=Grounds.GUESSED)
    return subject


def _find_antecedent(parsed: Parsed, before: int, discourse: Discourse, call: Call) -> Subject | None:
    cast, index, topic = discourse.cast, parsed.read.index, discourse.topic
    earlier, passed_over = _earlier(parsed, before, discourse, call)
    called = [name for name in earlier if is_called(call, name.key, cast)]
    if called or (earlier and not call.noun):
        name = (called or earlier)[0]
        return Subject(name.text, name.key, Grounds.PRONOUN)
    described = find_described(discourse, index, call) if call.noun else None
    if described is not None:
        # Any of two companies is "the company", whichever of them the text has called one.
        rival = find_centre(discourse, index, call) if call.noun in ANY_ORGANISATION else None
        other = rival is not None and not is_same_name(rival.name.key, described.key)
        titled = _of_title(described, index, discourse, call) if other else None
        if titled is not None:
            return titled
        return Subject(described.text, described.key, Grounds.GUESSED if other else Grounds.PRONOUN)
    numbered = _numbered(parsed, before, discourse, call)
    if numbered is not None:
        return Subject(numbered.text, numbered.key, Grounds.PRONOUN)
    centre = find_centre(discourse, index, call) if not earlier else None
    section = name_of_section(index, discourse) if call.pronoun and not earlier and centre is None else None
    if section is not None and may_be_key(call, section.key, cast):
        return Subject(section.text, section.key, Grounds.HEADING)
    found, sure = (earlier[0], True) if earlier else (centre.name, centre.sure) if centre else (None, False)
    titled = (
        _of_title(found, index, discourse, call) if call.noun and found is not None and not sure else None
    )
    if titled is not None:
        return titled
    if found is not None and (not call.noun or call.noun in ANY_ORGANISATION):
        return Subject(found.text, found.key, Grounds.PRONOUN if sure else Grounds.GUESSED)
    if topic is not None and may_be_key(call, topic.key, cast):
        # "The liner" is rather what the article is about than the name that was last heard.
        same = found is not None and is_same_name(topic.key, found.key)
        same = same and not (call.noun and cast.is_called_otherwise(topic.key, call.noun))
        grounds = Grounds.PRONOUN if same else Grounds.GUESSED if call.noun else Grounds.TOPIC
        return Subject(topic.text, topic.key, grounds)
    if found is not None:
        return Subject(found.text, found.key, Grounds.GUESSED)
    if passed_over:
        return Subject(passed_over[0].text, passed_over[0].key, Grounds.TOPIC)
    return None


def _of_title(found: NameSpan, index: int, discourse: Discourse, call: Call) -> Subject | None:
    """The topic that the title names, where a noun may mean it and not the name that was found in passing.

    It is sure where the sentences just before speak of it too.
    """
    topic = discourse.topic
    if topic is None or is_same_name(topic.key, found.key) or not may_be_key(call, topic.key, discourse.cast):
        return None
    if not set(topic.key.split(" ")) <= {fold(word) for word in discourse.title_words}:
        return None
    before = (discourse.sentence(i) for i in range(max(0, index - REACH), index))
    spoken_of = any(name.key == topic.key for read in before for name in read.names)
    return Subject(topic.text, topic.key, Grounds.PRONOUN if spoken_of else Grounds.TOPIC)


def _numbered(parsed: Parsed, before: int, discourse: Discourse, call: Call) -> NameSpan | None:
    """The last name of a series where a made thing is called again, which no name is said to be: "Orrin 2 ... the probe".

    A number tells one of several things that were made alike; agencies and places, which stand beside it, have none. None
    where the last sentence that has such a name has two.
    """
    index, series = parsed.read.index, discourse.numbered_names
    if call.noun not in MADE_THINGS or not series:
        return None
    for at in range(index, max(-1, index - 1 - REACH), -1):
        read = parsed.read if at == index else discourse.sentence(at)
        names = [n for n in read.names if n.text in series and (at < index or n.last <= before)]
        names = [n for n in names if not discourse.cast.is_called_otherwise(n.key, call.noun)]
        if names:
            return names[0] if len({name.key for name in names}) == 1 else None
    return None


def _earlier(
    parsed: Parsed, before: int, discourse: Discourse, call: Call
) -> tuple[list[NameSpan], list[NameSpan]]:
    """The names of the sentence before token `before` that may be meant, and those of them behind a preposition.

    The name that a relative clause hangs on is not the one its pronoun means: "Lars Holm, whom she married".
    """
    tokens = parsed.tokens
    relative = before < len(tokens) and tokens[before].lower in RELATIVES - {"that"}
    names = [
        name
        for name in parsed.names(0, before)
        if is_subject_name(name)
        and may_be_subject(tokens, name, 0)
        and may_be_called(call, tokens, name, discourse.cast)
        and not (relative and name.last in (before, before - 1))
    ]
    passed_over = [name for name in names if behind_preposition(tokens, name)]
    return [name for name in names if name not in passed_over], passed_over


def find_event(parsed: Parsed, position: int, discourse: Discourse) -> Subject | None:
    """Whom an event befell that "it" speaks of: "Calder Bank collapsed. It was the second-largest bank failure"."""
    tokens = parsed.tokens
    if (
        tokens[position].lower != "it"
        or position + 1 >= len(tokens)
        or tokens[position + 1].lower not in COPULAS
    ):
        return None
    named = {hit.name for hit in find_verbs(tokens, position + 2, len(tokens), "date")} & ONCE
    for before in range(parsed.read.index - 1, max(-1, parsed.read.index - 1 - REACH), -1) if named else ():
        read = discourse.sentence(before)
        told = [hit for hit in find_verbs(read.tokens, 0, len(read.tokens), "date") if hit.name in named]
        if not told:
            continue
        names = [n for n in read.names if is_subject_name(n) and not behind_preposition(read.tokens, n)]
        acting = [name for name in names if name.last <= told[0].position]
        if acting or names:
            name = acting[-1] if acting else names[0]
            return Subject(name.text, name.key, Grounds.PRONOUN)
    return None


def may_be_subject(tokens: Sequence[Token], name: NameSpan, first: int) -> bool:
    """A name after "in" or "at" is a place; a people's name or a lone country before a mark is none either."""
    if (
        name.first - 2 >= 0
        and tokens[name.first - 1].lower == "in"
        and tokens[name.first - 2].stem in MEASURE_NOUNS
    ):
        return True  # "Shares in Nvidia" says whose, not where.
    if name.first and tokens[name.first - 1].lower in LISTING:
        return False  # "Energy stocks including Tolmer" are not about Tolmer alone.
    return name.key not in PEOPLES and not names_a_place(tokens, name, first)
