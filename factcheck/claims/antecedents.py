"""Whom "it" and "the company" stand for: a name of the sentence so far, of the sentences before, or the topic.

Names behind a preposition are passed over ("after a warning from Moody's, the bank ..."). "The bank" goes to what the
text calls a bank before any other, "it" to no person and "she" to no company. A sentence that opens with a pronoun
goes on about what the one before was about. Two people of one sentence are not told apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claims.cast import Cast
from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.discourse import REACH, Discourse, behind_preposition, is_subject_name, names_a_place
from factcheck.claims.names import NameSpan
from factcheck.claims.parsed import Parsed, is_small
from factcheck.claims.tokens import Token, TokenKind
from factcheck.claims.vocabulary import MEASURE_NOUNS, find_verbs
from factcheck.documents.document import BlockKind
from factcheck.lexicon.grammar import ADVERBS, AUXILIARIES, DESCRIPTIONS, PEOPLES, PREPOSITIONS
from factcheck.lexicon.measures import ONCE
from factcheck.lexicon.people import IMPERSONAL_PRONOUNS, PERSONAL_PRONOUNS

# How many sentences back a name may stand that "the bank" stands for, where it is surely a bank's.
DESCRIBED_REACH = 8
# How many sentences that open with "it" are followed back.
MOST_STEPS = 8
# Pronouns that may go on about a country: "Nepal has eight of them. Its authorities ..."; "it" is mostly no country.
OF_COUNTRIES = frozenset({"its", "their"})
COPULAS = frozenset({"is", "was"})
# Nouns that any organisation is called again by; a bank, a bridge or a government must be known as one.
ANY_ORGANISATION = frozenset(
    "company startup start-up firm business group organisation organization agency app model product team".split()
)
# Verbs by which "it" may announce an infinitive, and within how many tokens that follows.
EXPLETIVE_VERBS = frozenset({"cost", "take"})
EXPLETIVE_REACH = 6
# Pronouns that may be what a sentence is about; "its" stands before what it is about.
SUBJECT_PRONOUNS = frozenset({"it", "he", "she", "they"})
# Words before a name that is one of several, or none of them.
LISTING = frozenset("including excluding unlike besides like than except".split())


@dataclass(frozen=True, slots=True)
class Call:
    """How a text speaks again of what it has named: by a pronoun, or by a noun ("the bank")."""

    pronoun: str = ""
    noun: str = ""


def find_antecedent(parsed: Parsed, before: int, discourse: Discourse, call: Call) -> Subject | None:
    """What a pronoun or "the company" stands for: a name in the sentence so far, else in the sentences before."""
    cast = discourse.cast
    earlier = [
        n
        for n in parsed.names(0, before)
        if is_subject_name(n) and may_be_subject(parsed.tokens, n, 0) and may_be_called(call, n.key, cast)
    ]
    passed_over = [name for name in earlier if behind_preposition(parsed.tokens, name)]
    earlier = [name for name in earlier if name not in passed_over]
    called = [name for name in earlier if is_called(call, name.key, cast)]
    if called or (earlier and not call.noun):
        name = (called or earlier)[0]
        return Subject(name.text, name.key, Grounds.PRONOUN)
    index, topic = parsed.read.index, discourse.topic
    found = _described(discourse, index, call) if call.noun else None
    if found is not None:
        return Subject(found.text, found.key, Grounds.PRONOUN)
    found = earlier[0] if earlier else _centre(discourse, index, call, MOST_STEPS)
    if found is not None and (not call.noun or call.noun in ANY_ORGANISATION):
        return Subject(found.text, found.key, Grounds.PRONOUN)
    if topic is not None and may_be_called(call, topic.key, cast):
        # "The liner" is rather what the article is about than the name that was last heard.
        same = found is not None and is_same_place(topic.key, found.key)
        grounds = Grounds.PRONOUN if same else Grounds.GUESSED if call.noun else Grounds.TOPIC
        return Subject(topic.text, topic.key, grounds)
    if found is not None:
        return Subject(found.text, found.key, Grounds.GUESSED)
    if passed_over:
        return Subject(passed_over[0].text, passed_over[0].key, Grounds.TOPIC)
    return None


def is_same_place(a: str, b: str) -> bool:
    """Whether two keys are one name, or one of them with "Mount" or "Lake" before it."""
    return a == b or a.endswith(f" {b}") or b.endswith(f" {a}")


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


def may_be_called(call: Call, key: str, cast: Cast) -> bool:
    """Whether nothing speaks against the name: "it" is no person, "she" no bank."""
    if call.noun:
        return cast.may_be(key, call.noun)
    if call.pronoun in IMPERSONAL_PRONOUNS:
        return not cast.is_person(key)
    if call.pronoun in PERSONAL_PRONOUNS:
        return not cast.is_organisation(key)
    return True


def is_called(call: Call, key: str, cast: Cast) -> bool:
    """Whether the name surely fits the noun: "the bank" is Silicon Valley Bank."""
    return bool(call.noun) and cast.is_called(key, call.noun)


def _described(discourse: Discourse, index: int, call: Call) -> NameSpan | None:
    """The nearest name before the sentence that the noun surely fits, else the topic if it does."""
    for before in range(index - 1, max(-1, index - 1 - DESCRIBED_REACH), -1):
        read = discourse.sentence(before)
        fitting = [n for n in read.names if is_subject_name(n) and is_called(call, n.key, discourse.cast)]
        if fitting:
            return fitting[0]
    topic = discourse.topic
    return topic if topic is not None and is_called(call, topic.key, discourse.cast) else None


def _centre(discourse: Discourse, index: int, call: Call, steps: int) -> NameSpan | None:
    """What the sentences before this one speak of: the subject of the nearest, through its own pronouns.

    A sentence with a pronoun or "the bank" before any name goes on about what came before.
    """
    block = discourse.sentence(index).block
    for before in range(index - 1, max(-1, index - 1 - REACH), -1):
        read = discourse.sentence(before)
        if read.block.kind is BlockKind.HEADING and read.block is not block:
            continue
        names = [
            n
            for n in read.names
            if (is_subject_name(n) or (call.pronoun in OF_COUNTRIES and _acts(read.tokens, n)))
            and may_be_called(call, n.key, discourse.cast)
            and not names_a_place(read.tokens, n, 0)
        ]
        salient = [name for name in names if not behind_preposition(read.tokens, name)]
        again = _called_again(read.tokens, salient[0].first if salient else len(read.tokens))
        if again is not None and steps:
            found = _described(discourse, before, again) if again.noun else None
            found = found or _centre(discourse, before, again, steps - 1)
            if found is not None and may_be_called(call, found.key, discourse.cast):
                return found
        if salient:
            return salient[0]
        if names and discourse.topic is None:
            return names[0]
    return None


def _acts(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether a country opens the sentence as its subject: "Nepal has eight of them"."""
    following = tokens[name.last] if name.last < len(tokens) else None
    return name.first == 0 and following is not None and following.lower in AUXILIARIES


def is_expletive(tokens: Sequence[Token], position: int) -> bool:
    """Whether "it" only holds the place of what follows: "it will cost $7,500 to climb the mountain"."""
    if tokens[position].lower != "it":
        return False
    verb = position + 1
    while verb < len(tokens) and (tokens[verb].lower in AUXILIARIES or tokens[verb].lower in ADVERBS):
        verb += 1
    if verb >= len(tokens) or tokens[verb].stem not in EXPLETIVE_VERBS:
        return False
    for i in range(verb + 1, min(verb + 1 + EXPLETIVE_REACH, len(tokens) - 2)):
        if tokens[i].lower == "to" and tokens[i + 1].kind is TokenKind.WORD:
            # "It cost $7.5 million to build" is about what was built; with an object, "it" is nothing.
            return tokens[i + 2].kind is TokenKind.WORD and tokens[i + 2].lower not in PREPOSITIONS
    return False


def _called_again(tokens: Sequence[Token], stop: int) -> Call | None:
    """The pronoun or "the bank" that a sentence speaks of before token `stop`, or None."""
    for i, token in enumerate(tokens[:stop]):
        if token.lower in SUBJECT_PRONOUNS and not is_expletive(tokens, i):
            return Call(pronoun=token.lower)
        behind = i > 0 and tokens[i - 1].lower in PREPOSITIONS
        if token.lower in ("the", "this", "that") and i + 1 < stop and not behind:
            noun = tokens[i + 1]
            if noun.lower in DESCRIPTIONS and not noun.named:
                return Call(noun=noun.lower)
    return None


def described_as(tokens: Sequence[Token], first: int, stop: int) -> str:
    """The word by which an earlier name is called again ("the company"), or ""."""
    for i in range(first, stop - 1):
        if tokens[i].lower in ("the", "this", "that") and tokens[i + 1].lower in DESCRIPTIONS:
            return tokens[i + 1].lower
    if stop - 1 > first and tokens[first].lower in ("the", "this"):
        noun = next((i for i in range(first + 1, stop) if tokens[i].lower in DESCRIPTIONS), None)
        if noun is not None and all(not is_small(t.lower) for t in tokens[first + 1 : noun]):
            return tokens[noun].lower
    return ""


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
