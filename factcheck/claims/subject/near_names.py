"""Which names of a sentence may be spoken of again in it: those before the pronoun that are no places and only say nothing."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.naming.keys import is_place
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.reading.read_sentence import behind_preposition, carries, is_subject_name, names_a_place
from factcheck.claims.reading.sole import HELD_IN
from factcheck.claims.subject.calls import Call, may_be_called
from factcheck.claims.subject.speakers import is_told
from factcheck.claims.words.segments import find_verb
from factcheck.claims.words.tokens import Token
from factcheck.claims.words.vocabulary import MEASURE_NOUNS
from factcheck.lexicon.grammar import AUXILIARIES, FINITE_BE, LIST_MARKS, PEOPLES, RELATIVES
from factcheck.lexicon.people import IMPERSONAL_PRONOUNS

# Words before a name that is one of several, or none of them.
LISTING = frozenset("including excluding unlike besides like than except".split())
# Verbs behind which stand some of many, what joins the members of a list, and the most small words between two.
LISTING_VERBS = frozenset("include includes included comprise comprises comprised".split())
MOST_BETWEEN = 2
# What opens the words that say what a place is.
APPOSING = frozenset({"a", "an", "the", "which"})


def earlier_names(
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
        and not (call.pronoun in IMPERSONAL_PRONOUNS and is_only_where(tokens, name))
        and not (relative and name.last in (before, before - 1))
    ]
    passed_over = [name for name in names if behind_preposition(tokens, name)]
    return [name for name in names if name not in passed_over], passed_over


def may_be_subject(tokens: Sequence[Token], name: NameSpan, first: int) -> bool:
    """A name after "in" or "at" is a place; a people's name or a lone country before a mark is none either."""
    if (
        name.first - 2 >= 0
        and tokens[name.first - 1].lower == "in"
        and (tokens[name.first - 2].stem in MEASURE_NOUNS or tokens[name.first - 2].lower in HELD_IN)
    ):
        return True  # "Shares in Nvidia" says whose, not where.
    if is_told(tokens, name):
        return False
    if name.first and tokens[name.first - 1].lower in LISTING:
        return False  # "Energy stocks including Tolmer" are not about Tolmer alone.
    return name.key not in PEOPLES and not names_a_place(tokens, name, first) and not carries(tokens, name)


def is_listed(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether a name is one of a list that a noun is said to be or to have: "her sister ships are the Orrin and the Calder"."""
    verb = next((i for i in range(name.first) if tokens[i].lower in FINITE_BE | LISTING_VERBS), None)
    if verb is None or any(token.named for token in tokens[:verb]):
        return False
    if tokens[verb].lower in LISTING_VERBS:
        return True
    following = tokens[name.last : name.last + 2 + MOST_BETWEEN]
    behind = bool(following) and following[0].text in LIST_MARKS and any(t.named for t in following[1:])
    preceding = tokens[max(verb + 1, name.first - 1 - MOST_BETWEEN) : name.first]
    before = any(t.text in LIST_MARKS for t in preceding) and any(
        t.named for t in tokens[verb + 1 : name.first]
    )
    return behind or before


def is_only_where(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether a place only tells where something is, and is not what its sentence is about: "Leeds, Norland:", "on Leeds".

    It is spoken of where a verb or what it is stands behind it: "Leeds has", "Leeds, a town in the north, lies".
    """
    if not is_place(name.key):
        return False
    behind = tokens[name.last : name.last + 2]
    if len(behind) < 2:
        return True
    if behind[0].text == "," and behind[1].lower in APPOSING:
        return False
    return behind[0].lower not in AUXILIARIES and find_verb(tokens, name.last, name.last + 1) is None
