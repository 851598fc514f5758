"""Answers to questions of yes or no by a whole clause: "the mill never reopened", "the trial met its primary endpoint".

The clauses stand in `lexicon/questions.py`. A denial turns the answer round, and what is only nearly, perhaps or on a condition so is
none. What is asked of an event says of which: who survived a fire may have died in a crash.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from factcheck.claims.properties.frame_matching import Bound, match_parts
from factcheck.claims.properties.frames import Parts, Slot, parts_of
from factcheck.claims.properties.holder import Holder, is_adverb
from factcheck.claims.properties.holder_of_sole import sole_holder
from factcheck.claims.properties.holders import BE, clause_subject, holder_of_participle
from factcheck.claims.properties.holders_by_topic import holder_by_topic
from factcheck.claims.properties.opening_things import opening_thing
from factcheck.claims.properties.phrase_parts import LIMITING, time_length
from factcheck.claims.properties.slots import SET_OFF, owner_before_noun, thing_before
from factcheck.claims.properties.wordings_of_frames import calling
from factcheck.claims.properties.yes_or_no import Answered
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.frames import Frame
from factcheck.lexicon.grammar import AUXILIARIES, CONTRACTED_NOT
from factcheck.lexicon.properties import YesOrNo
from factcheck.lexicon.questions import (
    DENYING,
    EVENTS_OUTLIVED,
    HALF,
    LEADING_TO,
    QUESTIONS,
    Question,
)

# What is between "failed" and the verb: "failed to meet", "unable to meet".
TO = "to"
# What is asked of an event that the sentence must tell.
SURVIVED = "survived"
# The mark of the event that something is asked to have outlived.
OF_EVENT = "event: "


@cache
def _by_word() -> Mapping[str, tuple[tuple[Parts, Question, bool], ...]]:
    """The clauses by the words that they may begin with, each with its question and its answer."""
    index: dict[str, list[tuple[Parts, Question, bool]]] = {}
    for question in QUESTIONS:
        for lines, answer in ((question.yes, True), (question.no, False)):
            for parts in (parts_of(Frame(question.label, line)) for line in lines):
                for word in sorted(parts.first_words):
                    index.setdefault(word, []).append((parts, question, answer))
    return {word: tuple(found) for word, found in index.items()}


def words_of_questions() -> Iterable[str]:
    """The words that an answer may begin with."""
    return _by_word()


def read_questions(
    parsed: Parsed, at: int, discourse: Discourse
) -> Iterator[tuple[Answered, frozenset[str]]]:
    """The answers that begin with token `at`, with the event that they are of."""
    told: set[str] = set()
    for parts, question, answer in _by_word().get(parsed.tokens[at].lower, ()):
        if question.label in told:
            continue
        found = next(_holders(parsed, parts, at, discourse), None)
        if found is None:
            continue
        holder, bound, denied = found
        events = _events(parsed, question)
        if question.label == SURVIVED and not events:
            continue
        told.add(question.label)
        asked = YesOrNo(question.label, (), ())
        last = max(bound.last, at + 1)
        dated = time_length(parsed.tokens, last)
        last += dated if any(token.value is not None for token in parsed.tokens[last : last + dated]) else 0
        while parsed.tokens[last - 1].kind is TokenKind.MARK:
            last -= 1
        yield Answered(asked, answer is not denied, holder, at, last), events


def _events(parsed: Parsed, question: Question) -> frozenset[str]:
    if not question.of_event:
        return frozenset()
    told = {EVENTS_OUTLIVED[t.lower] for t in parsed.tokens if t.lower in EVENTS_OUTLIVED}
    return frozenset(f"{OF_EVENT}{event}" for event in told)


def _holders(
    parsed: Parsed, parts: Parts, at: int, discourse: Discourse
) -> Iterator[tuple[Holder, Bound, bool]]:
    tokens = parsed.tokens
    if parts.lead is None and at and tokens[at - 1].lower in LIMITING:
        return
    for bound in match_parts(parsed, parts, 0, Bound(at), at, discourse):
        start, denied, half = _verb_group(parsed, at)
        if half:
            return
        holder = bound.holder
        if parts.lead is Slot.THING:
            holder = _subject(parsed, parts, start, at, bound.last, discourse)
        elif parts.lead is Slot.OWNER:
            holder = owner_before_noun(parsed, at, discourse)
        # "XS primary endpoint BE met": the verb is behind, and so is its denial.
        inner = tokens[at : bound.last]
        denied |= any(t.lower in DENYING or t.lower.endswith(CONTRACTED_NOT) for t in inner)
        word = calling(tokens, parts, start, bound)
        if word:
            holder = (
                (holder if holder is not None and holder.sure else None)
                or sole_holder(parsed, at, discourse, word)
                or holder
            )
        if holder is None and parts.lead is None and Slot.THING not in parts.elements:
            holder = holder_by_topic(parsed, (), discourse)
        if holder is not None:
            yield holder, bound, denied


def _subject(
    parsed: Parsed, parts: Parts, start: int, at: int, end: int, discourse: Discourse
) -> Holder | None:
    if parts.passive:
        if parsed.tokens[start].lower in BE and start < at:
            return opening_thing(parsed, start) or clause_subject(parsed, start, discourse)
        set_off = at == 0 or parsed.tokens[at - 1].text in SET_OFF
        return holder_of_participle(parsed, at, end, discourse) if set_off else None
    if parts.apposed:
        return thing_before(parsed, at, end, discourse, passive=False, apposed=True)
    return opening_thing(parsed, start) or clause_subject(parsed, start, discourse) if start else None


def _verb_group(parsed: Parsed, at: int) -> tuple[int, bool, bool]:
    """Where the verbs begin that lead to token `at`, whether they deny, and whether they say it half: "has | never quite"."""
    tokens, start, denied = parsed.tokens, at, False
    while start > 0:
        token = tokens[start - 1]
        word = token.lower
        if token.kind is not TokenKind.WORD or token.named:
            break
        contracted = word.endswith(CONTRACTED_NOT)
        leads = word in LEADING_TO or (word == TO and start > 1 and tokens[start - 2].lower in LEADING_TO)
        if word in HALF:
            return start, denied, True
        if not (word in AUXILIARIES or is_adverb(token) or contracted or leads or word in DENYING):
            break
        denied ^= word in DENYING or contracted
        start -= 1
    return start, denied, False
