"""Whom "it" and "she" stand for: a name of the sentence so far, of the sentences before, or the topic.

Names behind a preposition are passed over ("after a warning from Moody's, it ..."). "It" goes to no person and "she" to no
company. Two people of one sentence are not told apart. "The bank" is asked of `definite`.
"""

from __future__ import annotations

from dataclasses import replace

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.discourse import REACH, Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.reading.read_sentence import behind_preposition, is_subject_name
from factcheck.claims.subject.calls import DOINGS, NO_THINGS, SUBJECT_PRONOUNS, Call, may_be_key
from factcheck.claims.subject.centre import find_centre
from factcheck.claims.subject.definite import find_definite
from factcheck.claims.subject.identified import thing_identified
from factcheck.claims.subject.near_names import earlier_names
from factcheck.claims.subject.sections import name_of_section, person_asked_about
from factcheck.claims.words.segments import Opening
from factcheck.claims.words.tokens import TokenKind
from factcheck.claims.words.vocabulary import VERB_STEMS, find_verbs
from factcheck.lexicon.grammar import DESCRIPTIONS, FINITE_BE
from factcheck.lexicon.occurrence import ONCE
from factcheck.lexicon.people import IMPERSONAL_PRONOUNS
from factcheck.values.nouns import is_plural

COPULAS = frozenset({"is", "was"})
DEFINITE, HAVING = frozenset({"the", "this", "a", "an"}), frozenset({"has", "had"})
PLAIN = frozenset({TokenKind.WORD, TokenKind.VALUE})
WOMEN, MEN = frozenset({"she", "her", "hers"}), frozenset({"he", "his", "him"})


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
    if call.noun:
        return find_definite(parsed, before, discourse, call)
    index, topic = parsed.read.index, discourse.topic
    before = 0 if _goes_on_with(parsed, before, call) else before
    earlier, passed_over = earlier_names(parsed, before, discourse, call)
    if earlier:
        return Subject(earlier[0].text, earlier[0].key, Grounds.PRONOUN)
    own = _own_noun(parsed, before, discourse) if call.pronoun in IMPERSONAL_PRONOUNS else None
    if own is not None:
        return own
    told = thing_identified(parsed, before, discourse) if call.pronoun in IMPERSONAL_PRONOUNS else None
    if told is not None:
        return told
    asked = person_asked_about(index, discourse, call)
    if asked is not None:
        return Subject(asked.text, asked.key, Grounds.PRONOUN)
    centre = find_centre(discourse, index, call)
    if centre is not None:
        return Subject(centre.name.text, centre.name.key, centre.grounds)
    section = name_of_section(index, discourse)
    if section is not None and may_be_key(call, section.key, discourse.cast):
        return Subject(section.text, section.key, Grounds.HEADING)
    if topic is not None and may_be_key(call, topic.key, discourse.cast):
        return Subject(topic.text, topic.key, Grounds.TOPIC)
    if passed_over:
        return Subject(passed_over[0].text, passed_over[0].key, Grounds.TOPIC)
    return None


def _goes_on_with(parsed: Parsed, before: int, call: Call) -> bool:
    """Whether a clause joined by "and" goes on with the pronoun that its sentence opens with: "It was sold to Brisk, and it has"."""
    opening = parsed.tokens[0].lower
    joined = any(s.first == before and s.opening is Opening.COORDINATE for s in parsed.segments)
    return joined and opening == call.pronoun and opening in SUBJECT_PRONOUNS


def _own_noun(parsed: Parsed, before: int, discourse: Discourse) -> Subject | None:
    """What a noun stands for, or the noun itself, that opens the sentence as its subject: "The terrace was crowded when it opened".

    It has a verb behind it before the pronoun. What is done or happens is no such noun: "The strike began when it cut jobs".
    """
    tokens, first = parsed.tokens, parsed.segments[0].first
    if first >= before or tokens[first].lower not in DEFINITE:
        return None
    end = first + 1
    # "The 30-foot craft was found when it": a figure may stand before the noun.
    while end < before and tokens[end].kind in PLAIN and not is_small(tokens[end].lower):
        end += 1
    verb = next((i for i in range(end, before) if tokens[i].lower in FINITE_BE | HAVING), None)
    head = tokens[end - 1]
    if verb is None or end == first + 1 or any(token.named for token in tokens[first:end]):
        return None
    if is_plural(head.lower) or head.stem in NO_THINGS | VERB_STEMS or head.lower.endswith(DOINGS):
        return None
    if head.lower in DESCRIPTIONS:
        return find_definite(parsed, first, discourse, Call(noun=head.lower))
    return Subject(head.text, head.lower, Grounds.GUESSED)


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
