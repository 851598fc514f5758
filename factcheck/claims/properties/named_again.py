"""Whose property a passage states that does not name it: "it", "its", "him", "the company", "the company's".

A pronoun is sure where the article is about what it stands for, or where the sentence before speaks of nothing else.
"""

from __future__ import annotations

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.properties.holder import Holder, named
from factcheck.claims.properties.holder_of_sole import sole_holder
from factcheck.claims.properties.holders_by_topic import is_firm
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import name_until
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.reading.read_sentence import behind_preposition, is_subject_name
from factcheck.claims.subject.antecedents import find_antecedent
from factcheck.claims.subject.calls import ANY_ORGANISATION, Call, may_be_key
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import DESCRIPTIONS, LIST_MARKS
from factcheck.lexicon.people import GIVEN_NAMES

POSSESSIVES = frozenset("its his her".split())


def antecedent(parsed: Parsed, before: int, discourse: Discourse, call: Call) -> Holder | None:
    """Whom a pronoun stands for; sure where that is what the article is about, or the one name spoken of before."""
    subject = find_antecedent(parsed, before, discourse, call)
    topic = discourse.topic
    if subject is not None:
        about = topic is not None and topic.key == subject.key and subject.grounds is not Grounds.GUESSED
        if about or (before == 0 and _is_alone(parsed, subject, discourse, call)):
            return Holder(subject)
    sole = sole_holder(parsed, before, discourse, call.pronoun or call.noun)
    return sole if sole is not None or subject is None else Holder(subject, sure=False)


def pronoun_of_thing(parsed: Parsed, before: int, discourse: Discourse) -> Holder | None:
    """What "it", said behind token `before`, stands for; a ship may be "she"."""
    return antecedent(parsed, before, discourse, Call(pronoun="it"))


def taken(parsed: Parsed, verb: int, discourse: Discourse) -> Holder | None:
    """Whom something takes along by the verb before a pronoun: the one person whom the sentence names before it."""
    people = [n for n in parsed.names(0, verb) if discourse.cast.is_person(n.key) or is_given(n.text)]
    if people and len({name.key for name in people}) == 1:
        return named(people[0])
    found = object_pronoun(parsed, verb + 1, verb, discourse)
    return None if found is None else Holder(found.subject, sure=False)


def object_pronoun(parsed: Parsed, position: int, before: int, discourse: Discourse) -> Holder | None:
    """Whom "him" or "her" at token `position` stands for, who is named before token `before`."""
    word = parsed.tokens[position].lower if position < len(parsed.tokens) else ""
    if word not in SUBJECT_OF:
        return None
    return antecedent(parsed, before, discourse, Call(pronoun=SUBJECT_OF[word]))


# The form that an object's pronoun has as the subject.
SUBJECT_OF = {"him": "he", "her": "she"}


def is_given(name: str) -> bool:
    """Whether a name begins with a known given name."""
    return name.split(" ")[0].lower() in GIVEN_NAMES


def spoken_of_before(parsed: Parsed, discourse: Discourse) -> Holder | None:
    """What the sentences before speak of: what "its" means that is not the subject's own."""
    return antecedent(parsed, 0, discourse, Call(pronoun="its"))


def called(parsed: Parsed, first: int, stop: int, before: int, discourse: Discourse) -> Holder | None:
    """Whom "the company" in tokens `first` to `stop` stands for, a name before token `before`."""
    noun = parsed.tokens[stop - 1].lower
    if noun not in DESCRIPTIONS:
        return None
    holder = antecedent(parsed, min(first, before), discourse, Call(noun=noun))
    if holder is None:
        return None
    fits = discourse.cast.is_called(holder.subject.key, noun)
    fits = (
        fits
        or holder.subject.grounds is Grounds.ALONE
        or (noun in ANY_ORGANISATION and is_firm(holder.subject, discourse))
    )
    return Holder(holder.subject, sure=holder.sure and fits, past=holder.past)


def _is_alone(parsed: Parsed, subject: Subject, discourse: Discourse, call: Call) -> bool:
    """Whether the sentence before, in the same paragraph, speaks of this name and of no other that may be called so."""
    index = parsed.read.index
    before = discourse.sentence(index - 1) if index else None
    if before is None or before.block is not parsed.read.block:
        return False
    names = [n for n in before.names if is_subject_name(n) and not behind_preposition(before.tokens, n)]
    if call.pronoun:
        names = [n for n in names if may_be_key(call, n.key, discourse.cast)]
    if not names or any(name.key != subject.key for name in names):
        return False
    first = names[0].first
    in_front = before.tokens[first - 1] if first else None
    # "In 2020 Calder Bank failed": what stands in front says when.
    return first <= 1 or (in_front is not None and (in_front.text == "," or in_front.value is not None))


def _before_whose(parsed: Parsed, whose: int) -> Holder | None:
    """The one name that a clause with "whose" hangs on: "Brisk, whose founder, Ada Brandt, left"; none of a list."""
    tokens = parsed.tokens
    name = name_until(parsed, whose - (whose > 0 and tokens[whose - 1].text == ","))
    before = tokens[name.first - 1] if name is not None and name.first else None
    return named(name) if name is not None and (before is None or before.text not in LIST_MARKS) else None


def called_again(parsed: Parsed, first: int, stop: int, discourse: Discourse) -> Holder | None:
    """Whom "the company" stands for."""
    tokens = parsed.tokens
    if first < 0 or stop > len(tokens) or tokens[first].lower not in ("the", "this"):
        return None
    noun = tokens[stop - 1].lower
    return antecedent(parsed, first, discourse, Call(noun=noun)) if noun in DESCRIPTIONS else None


def described_again(parsed: Parsed, stop: int, discourse: Discourse) -> Holder | None:
    """Whom a phrase that ends before token `stop` stands for, what it is told with: "the investment bank"."""
    tokens, first = parsed.tokens, stop - 1
    while first > 0 and stop - first <= MOST_TOLD and _tells(tokens[first - 1]):
        first -= 1
    if first < 1 or tokens[first - 1].lower not in ("the", "this"):
        return None
    return called(parsed, first - 1, stop, first - 1, discourse)


# How many words may tell what the thing is, its noun among them: "the toy shop retailer".
MOST_TOLD = 3


def _tells(token: Token) -> bool:
    word = token.kind is TokenKind.WORD and token.value is None and not token.named
    return word and not is_small(token.lower)


def possessor(parsed: Parsed, stop: int, discourse: Discourse) -> Holder | None:
    """Whose the noun at token `stop` is: "Brisk's", "its", "the company's"."""
    tokens = parsed.tokens
    if stop < 1:
        return None
    if tokens[stop - 1].lower == "whose":
        return _before_whose(parsed, stop - 1)
    if tokens[stop - 1].lower in POSSESSIVES:
        found = antecedent(parsed, stop - 1, discourse, Call(pronoun=tokens[stop - 1].lower))
        if found is None and tokens[stop - 1].lower == "her":
            return antecedent(parsed, stop - 1, discourse, Call(pronoun="its"))  # A ship is a "she".
        return found
    if tokens[stop - 1].kind is not TokenKind.POSSESSIVE:
        return None
    name = name_until(parsed, stop - 1)
    if name is not None:
        return named(name)
    return called_again(parsed, stop - 3, stop - 1, discourse)
