"""Names and noun phrases as subjects: which words before a verb or behind a value name whom a claim is about.

A name after "in" or "at" is a place and no subject; a country, or a name before another noun, only qualifies that
noun, unless the noun is a measure ("Nvidia shares fell" is about Nvidia).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.bare_nouns import FINITE_ENDINGS
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.naming.parts import part_of
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.antecedents import find_antecedent, find_event
from factcheck.claims.subject.by_kind import one_of_kind
from factcheck.claims.subject.calls import SUBJECT_PRONOUNS, Call, described
from factcheck.claims.subject.happenings import find_happening
from factcheck.claims.subject.impersonal import is_expletive
from factcheck.claims.subject.near_names import may_be_subject
from factcheck.claims.subject.of_two import one_of_two, relative_of
from factcheck.claims.subject.parts_again import find_known_part
from factcheck.claims.subject.speakers import only_speaks
from factcheck.claims.subject.whole_names import is_place_of_their_part, whole_name
from factcheck.claims.words.segments import Segment
from factcheck.claims.words.stem import stem
from factcheck.claims.words.those_counted import who_they_were
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import MEASURE_STEMS, NO_THINGS, VERB_STEMS
from factcheck.lexicon.callings import BUILT, OF_ANOTHER, ORGANISATIONS, PRIVATE_BUSINESS
from factcheck.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    REFLEXIVES,
    RELATIVES,
)
from factcheck.lexicon.properties import SIDE_WORDS

# Those who act for the one they belong to: what "its authorities" issued, the country issued.
ACTING = frozenset(
    stem(word)
    for word in "authority government management board official leader team engineer researcher staff army".split()
)
# Possessed nouns that are no part of their owner: what acts for it, and what is measured of it.
NO_PARTS = ACTING | NO_THINGS
# Grounds of a description that another name may be meant by.
UNSURE = frozenset({Grounds.GUESSED, Grounds.TOPIC})
# Prepositions by which a name only places another thing.
PLACING = frozenset("beside near over under behind across along opposite around by against between".split())
# Before a noun by which a thing is called these say that one of before or beside it is meant: "the old stadium".
OF_BEFORE = frozenset("old former previous earlier original second third replacement temporary".split())
# Those that were just counted: "26 panels, each of them cut to measure".
EACH_OF_THEM = ["each", "of", "them"]
# What only holds the place of the subject: "according to its website there are three".
EXISTENTIAL = "there"
NEW = "new"
# Behind a preposition of place these are where another thing is.
OBJECTS = frozenset({"it", "them", "these", "those"})
BESIDE_THINGS = frozenset(
    "among beneath below under underneath above over beside near behind through across around along inside outside atop opposite".split()
)
AND = "and"
# Nouns whose clause says what they are: "the claim that Norvane has 500 employees" is about Norvane.
CONTENTS = frozenset(
    "fact lie claim report rumour rumor idea belief news hope fear promise proof evidence sign view notion theory myth "
    "possibility chance risk announcement statement estimate assumption argument allegation conclusion impression "
    "suggestion warning feeling truth condition".split()
)
# Offices by which a person is called with what they head: "the Norvane boss".
VERBAL = ("ly", "ed", "s")
HELD = frozenset("ceo boss owner chief founder co-founder chairman chairwoman president director".split())


def main_subject(parsed: Parsed, segment: Segment, discourse: Discourse) -> Subject | None:
    """The subject of a segment's first verb; of the whole segment where it has none."""
    stop = segment.verb if segment.verb is not None and segment.verb > segment.first else segment.last
    return subject_between(parsed, segment.first, stop, discourse)


def _first_of_two(parsed: Parsed, first: int) -> Segment | None:
    """The part of a sentence with the one to whom another is joined that belongs to it: "the maker and its owner settled" is of the maker."""
    joint = [token.lower for token in parsed.tokens[first : first + 2]]
    if len(joint) < len(("and", "its")) or joint[0] != AND or joint[1] not in POSSESSIVES:
        return None
    return next((s for s in parsed.segments if s.last == first and s.verb is None), None)


def subject_between(parsed: Parsed, first: int, stop: int, discourse: Discourse) -> Subject | None:
    """The subject among the tokens before a verb: a name, a pronoun, or "the company"."""
    whole = _first_of_two(parsed, first)
    if whole is not None:
        noun = parsed.tokens[whole.last - 1]
        unnamed = noun.kind is TokenKind.WORD and not parsed.names(whole.first, whole.last)
        found = None if unnamed else subject_between(parsed, whole.first, whole.last, discourse)
        return found or Subject(noun.text, noun.lower, Grounds.GUESSED)
    names = [
        name
        for name in parsed.names(first, stop)
        if may_be_subject(parsed.tokens, name, first)
        and not only_speaks(parsed.tokens, name)
        and not is_in_opening_phrase(parsed.tokens, name, first, stop)
    ]
    if len(names) == 1 and is_place_of_their_part(parsed, names[0], stop):
        names = []
    if names and not _says_pronoun(parsed.tokens, names[-1].last, stop):
        return (
            _with_clause(parsed, names[0], first)
            or _holder_of_office(parsed, names, first, stop, discourse)
            or _headed(parsed, names[0], first)
            or whole_name(parsed, names, stop)
        )
    position = _pronoun(parsed.tokens, first, stop)
    if position is not None:
        told = find_event(parsed, position, discourse)
        if told is not None:
            return told
        named = find_antecedent(parsed, first, discourse, Call(pronoun=parsed.tokens[position].lower))
        return _its(parsed.tokens, position, stop, named, discourse) if named is not None else None
    of_two = one_of_two(parsed, first, stop, discourse)
    if of_two is not None:
        return of_two
    call = described(parsed.tokens, first, stop)
    if call is not None:
        other = _another(parsed.tokens, first, stop, call.noun)
        found = other or find_antecedent(parsed, first, discourse, call)
        unsure = other is None and (found is None or found.grounds in UNSURE)
        return (one_of_kind(parsed, first, stop, discourse) if unsure else None) or found
    alone = one_of_kind(parsed, first, stop, discourse)
    if alone is not None:
        return alone
    return find_known_part(parsed.tokens, first, stop, discourse) or find_happening(
        parsed, first, stop, discourse
    )


def is_in_opening_phrase(tokens: Sequence[Token], name: NameSpan, first: int, stop: int) -> bool:
    """Whether a name only says of what a place or a time is that opens the clause before its subject: "in the harbour of Leeds the rig sank"."""
    if not first < name.first or name.last >= stop or tokens[name.first - 1].lower != "of":
        return False
    behind = tokens[name.last]
    if not (behind.lower in DETERMINERS or behind.lower in SUBJECT_PRONOUNS) or name.last + 1 >= stop:
        return False
    before = name.first - 1
    while before > first and tokens[before].lower not in DETERMINERS:
        before -= 1
    return before == first + 1 and tokens[first].lower in PREPOSITIONS - {"of"}


def _another(tokens: Sequence[Token], first: int, stop: int, noun: str) -> Subject | None:
    """The thing that a description sets against what was spoken of: "the rival company"; of several towers "the north tower" is one.

    A town is called "the northern city" again; what was built is not, for it lies in the north of nothing. "The new bank" is mostly
    one that comes of two, and "the new bridge" the bridge.
    """
    at = next((i for i in range(stop - 1, first, -1) if tokens[i].lower == noun), first)
    before = tokens[at - 1].lower if at > first else ""
    called = f"{before} {noun}"
    another = before in OF_ANOTHER | OF_BEFORE or (before in SIDE_WORDS and noun in BUILT)
    another = another or (before == NEW and noun in PRIVATE_BUSINESS)
    return Subject(called, called, Grounds.GUESSED) if another else None


def _says_pronoun(tokens: Sequence[Token], first: int, stop: int) -> bool:
    """Whether the subject right before a verb is a pronoun: "After a day on the Orrin they left" names them by "they"."""
    while stop > first and tokens[stop - 1].lower in ADVERBS:
        stop -= 1
    return stop > first and tokens[stop - 1].lower in SUBJECT_PRONOUNS and not is_expletive(tokens, stop - 1)


def _with_clause(parsed: Parsed, name: NameSpan, first: int) -> Subject | None:
    """The noun that a relative clause with the name in it hangs on: "the side that faces the Orrin is" is the side."""
    tokens = parsed.tokens
    clause = next((i for i in range(first + 2, name.first) if tokens[i].lower in RELATIVES), None)
    if clause is None or tokens[clause - 1].kind is not TokenKind.WORD:
        return None
    noun = tokens[clause - 1]
    if (
        noun.lower in CONTENTS
        or is_small(noun.lower)
        or noun.named
        or noun.stem in MEASURE_STEMS
        or noun.stem in VERB_STEMS
    ):
        return None  # "says that Norvane" opens a clause of its own.
    if tokens[clause - 2].lower not in DETERMINERS or noun.lower.endswith("ed"):
        return None
    return Subject(noun.text, noun.lower, Grounds.CARRIED)


def _holder_of_office(
    parsed: Parsed, names: Sequence[NameSpan], first: int, stop: int, discourse: Discourse
) -> Subject | None:
    """Who holds an office, where only that is said: "the Norvane and Brisk CEO" is a person, and not Brisk."""
    tokens, last = parsed.tokens, names[0]
    for name in names[1:]:
        joint = tokens[last.last : name.first]
        if len(joint) != 1 or joint[0].lower not in ("and", ","):
            break
        last = name
    office = last.last
    article = names[0].first == first or tokens[names[0].first - 1].lower in DETERMINERS
    if office >= stop or tokens[office].lower not in HELD or not article:
        return None
    while (
        office + 2 < len(tokens)
        and tokens[office + 1].lower in ("and", ",")
        and tokens[office + 2].lower in HELD
    ):
        office += 2  # "Norvane founder and CEO"
    following = tokens[office + 1] if office + 1 < len(tokens) else None
    goes_on = following is not None and following.kind is TokenKind.WORD and not is_small(following.lower)
    if goes_on and following is not None:
        verbal = following.lower.endswith(VERBAL) or office + 1 >= stop
        if following.named or not verbal:
            return None
    return find_antecedent(parsed, first, discourse, Call(noun=tokens[office].lower)) or Subject(
        tokens[office].text, tokens[office].lower, Grounds.GUESSED
    )


def _pronoun(tokens: Sequence[Token], first: int, stop: int) -> int | None:
    """The position of the first pronoun that stands for something; "each of them" and "27 of them crew" are those that were just counted.

    "Itself" only stresses what is named beside it.
    """
    spoken = (i for i in range(first, stop) if tokens[i].lower in PRONOUNS - REFLEXIVES)
    spoken = (i for i in spoken if i < 2 or not who_they_were(tokens, i - 2))
    meant = (i for i in spoken if [token.lower for token in tokens[max(0, i - 2) : i + 1]] != EACH_OF_THEM)
    meant = (i for i in meant if not _says_where(tokens, i, first))
    return next((i for i in meant if not is_expletive(tokens, i)), None)


def _says_where(tokens: Sequence[Token], position: int, first: int) -> bool:
    """Whether "it" only says where another thing is, or "them" among whom: "a tunnel beneath it", "among them 100 divers"."""
    return (
        position > first and tokens[position].lower in OBJECTS and tokens[position - 1].lower in BESIDE_THINGS
    )


def _its(tokens: Sequence[Token], position: int, stop: int, named: Subject, discourse: Discourse) -> Subject:
    """The part that a possessive gives its owner: "its two towers" are not the church, "its revenue" is the firm's.

    "Its twin" is no part, but somebody else.
    """
    if tokens[position].lower not in POSSESSIVES:
        return named
    relative = relative_of(tokens, named, position, stop, discourse)
    if relative is not None:
        return relative
    phrase = []
    for token in tokens[position + 1 : stop]:
        if token.kind is TokenKind.MARK or is_small(token.lower) or token.named or token.lower == EXISTENTIAL:
            break
        phrase.append(token)
    if not phrase or phrase[-1].kind is not TokenKind.WORD:
        return named
    end = position + 1 + len(phrase)
    if end < stop and phrase[-1].lower in ORGANISATIONS and tokens[end].lower in AUXILIARIES:
        return part_of_owner(named, [token.text for token in phrase])  # "Its charity was set up".
    if end < stop:
        return named
    if phrase[-1].stem in NO_PARTS:
        return named
    verb = tokens[stop].lower if stop < len(tokens) else ""
    if verb not in AUXILIARIES and not verb.endswith(FINITE_ENDINGS):
        return named  # "its insurance fund", "their biggest one-day rise": no verb has this form.
    return part_of_owner(named, [token.text for token in phrase if token.kind is TokenKind.WORD])


def part_of_owner(owner: Subject, words: Sequence[str]) -> Subject:
    """The part of a thing that some words name, with the grounds of its owner."""
    part = part_of(words)
    return replace(owner, name=f"{owner.name}'s {part}", key=f"{owner.key} {fold(part)}")


def _headed(parsed: Parsed, name: NameSpan, first: int) -> Subject | None:
    """The noun phrase that a name only places: "the railway bridge beside the Orrin Bridge", "two chains and Acme".

    None where the name is the head itself, or belongs to a measure ("shares in Nvidia").
    """
    tokens, before = parsed.tokens, name.first - 1
    while before > first and tokens[before].lower in DETERMINERS:
        before -= 1
    if before <= first or tokens[before].lower not in PLACING:
        return None
    noun = tokens[before - 1]
    plain = (
        noun.kind is TokenKind.WORD and not noun.named and not noun.capitalised and not is_small(noun.lower)
    )
    if not plain or noun.stem in MEASURE_STEMS:
        return None
    words = " ".join(token.text for token in tokens[first : name.last] if token.lower not in DETERMINERS)
    return Subject(words, fold(words), Grounds.NAMED)


def has_own_subject(parsed: Parsed, segment: Segment, position: int) -> bool:
    """Whether a noun stands before the segment's verb: "regulators closed", but not "and closed"."""
    stop = segment.verb if segment.verb is not None else position
    return any(
        t.kind is TokenKind.WORD and not is_small(t.lower) for t in parsed.tokens[segment.first : stop]
    )
