"""Which of two a text means: "its twin", "its predecessor", "the former ... the latter", "the first ... the second".

"Its twin" is the other name of a series of two ("Orrin 1" and "Orrin 2"), "its predecessor" the name with the number
before. "The former" is the first of the last two names that "and" joins. "The first" and "the second" mean so only where a
sentence says both of them, and stand for the numbers one and two of a series, or for two names that were just joined.
Where there are more than two, or nothing tells which, it is somebody else: never the one that was spoken of.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.naming.numbered import neighbour_of, other_of_two
from factcheck.claims.reading.discourse import REACH, Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.reading.read_sentence import ReadSentence
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import DESCRIPTIONS
from factcheck.values.nouns import is_plural

# By which of two a text calls the other, and the next ones of a series. Left out: "rival", which is of another name.
TWINS = frozenset({"twin", "sister", "sibling", "counterpart"})
NEIGHBOURS = {"predecessor": -1, "successor": 1}
# How many words behind the possessive such a noun may stand: "its identical twin".
REACH_OF_NOUN = 2
ORDER = ({"former": 0, "latter": 1}, {"first": 0, "second": 1})
# Behind a rank these say in what: "the first woman to lead it", "the second ship that".
RANKING = frozenset({"to", "who", "that", "which", "of"})
RANKED_WITHIN = 3
# The numbers of a series of which "the first" and "the second" may be said.
ONE_AND_TWO = frozenset({"1", "2"})


def relative_of(
    tokens: Sequence[Token], owner: Subject, position: int, stop: int, discourse: Discourse
) -> Subject | None:
    """Whom "its twin" means, the possessive at token `position`, its noun phrase before `stop`; None for other nouns.

    A plural behind it makes an adjective of it: "its twin towers".
    """
    behind = tokens[position + 1 : min(stop, position + 1 + REACH_OF_NOUN)]
    noun = next((token for token in behind if token.lower in TWINS or token.lower in NEIGHBOURS), None)
    if noun is None:
        return None
    last = tokens[stop - 1] if stop - 1 > position else noun
    if (
        last is not noun
        and is_plural(last.lower)
        and not any(is_small(t.lower) for t in tokens[position + 1 : stop])
    ):
        return None
    if noun.lower in TWINS:
        other = other_of_two(owner.name, discourse.series)
    else:
        other = neighbour_of(owner.name, NEIGHBOURS[noun.lower], discourse.series)
    if other:
        return replace(owner, name=other, key=fold(other))
    return replace(owner, name=f"{owner.name}'s {noun.text}", key=f"{owner.key} {noun.lower}")


def one_of_two(parsed: Parsed, first: int, stop: int, discourse: Discourse) -> Subject | None:
    """Whom "the former", "the second" or "the first probe" means among tokens `first` to `stop`."""
    tokens = parsed.tokens
    for at in range(first, stop - 1):
        place = _place(tokens, at, stop)
        if place is None:
            continue
        names = _pair(parsed, at, discourse) if tokens[at + 1].lower in ORDER[0] else ()
        names = names or (_numbered(discourse) or _pair(parsed, at, discourse) if _says_both(tokens) else ())
        if names:
            name = names[place]
            return Subject(name.text, name.key, Grounds.PRONOUN)
    return None


def _place(tokens: Sequence[Token], at: int, stop: int) -> int | None:
    """Which of two a phrase at token `at` means, None where it is of more words: "the former head", "the first woman to"."""
    if tokens[at].lower != "the":
        return None
    place = next((order[tokens[at + 1].lower] for order in ORDER if tokens[at + 1].lower in order), None)
    behind = at + 2
    if (
        place is not None
        and tokens[at + 1].lower in ORDER[1]
        and behind < stop
        and tokens[behind].lower in DESCRIPTIONS
    ):
        behind += 1  # "The first probe"
    following = tokens[behind] if behind < len(tokens) else None
    ends = (
        behind == stop
        or following is None
        or following.kind is not TokenKind.WORD
        or is_small(following.lower)
    )
    acts = following is not None and behind > at + 2 and following.lower.endswith(("s", "ed"))
    return place if ends or acts else None


def _says_both(tokens: Sequence[Token]) -> bool:
    """Whether a sentence says "the first" and "the second" of two, and ranks nobody ("the first woman to")."""
    said = {
        tokens[at + 1].lower
        for at in range(len(tokens) - 1)
        if tokens[at].lower == "the"
        and RANKING.isdisjoint(token.lower for token in tokens[at + 2 : at + 2 + RANKED_WITHIN])
    }
    return ORDER[1].keys() <= said


def _numbered(discourse: Discourse) -> tuple[NameSpan, ...]:
    """The names of the one series of two that the document tells of, in their order."""
    words = [word for word, numbers in discourse.series.items() if numbers == ONE_AND_TWO]
    if len(words) != 1:
        return ()
    texts = [f"{words[0]} {number}" for number in sorted(ONE_AND_TWO)]
    return tuple(NameSpan(0, 0, text, fold(text)) for text in texts)


def _pair(parsed: Parsed, stop: int, discourse: Discourse) -> tuple[NameSpan, ...]:
    """The last two names before token `stop` that "and" joins; none where they end a longer list."""
    index = parsed.read.index
    found = _last_pair(parsed.read, stop)
    for before in range(index - 1, max(-1, index - 1 - REACH), -1):
        if found or discourse.block(before) is not parsed.read.block:
            break
        read = discourse.sentence(before)
        found = _last_pair(read, len(read.tokens))
    return found


def _last_pair(read: ReadSentence, stop: int) -> tuple[NameSpan, ...]:
    names = [name for name in read.names if name.last <= stop]
    for name, following in zip(reversed(names[:-1]), reversed(names[1:]), strict=True):
        between = [token.lower for token in read.tokens[name.last : following.first]]
        before = read.tokens[max(0, name.first - 2) : name.first]
        listed = len(before) > 1 and before[0].capitalised and before[1].text == ","
        if between in (["and"], ["and", "the"]) and not listed:
            return name, following
    return ()
