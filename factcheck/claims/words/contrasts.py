"""Which side of a contrast a word names: "lower" and "upper", "first" and "second", and where it names none ("its own")."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache

from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import HOUSES, VERB_STEMS, Index, index_of, is_house
from factcheck.lexicon.contrasts import CONTRASTS, NO_PLACES
from factcheck.lexicon.grammar import DETERMINERS, FORMS_OF_BE, PRONOUNS
from factcheck.lexicon.people import FORMER_PERSONS
from factcheck.values.units import dimension
from factcheck.values.value import Quantity

# Sides of a contrast that are adverbs before a verb.
ORDINALS = frozenset({"generation: first"})
OF_PERSONS = "sex"
# Words of contrasts that are no such thing before these: "its own", "the former head", "chief operating officer", "operating the mill".
ITS_OWN, FORMER, OPERATING, OFFICER, TIME, USED = "own", "former", "operating", "officer", "time", "used"
# Behind an ordinal these count off several: "the first few months".
SOME, DURATION = frozenset({"few", "couple", "several"}), "duration"
# How far behind "former" the office stands: "the former Calder Bank chief executive".
OFFICE_REACH = 4
# Verbs by which somebody is brought somewhere: "put men on the Moon" tells nothing of the sex of anybody counted.
CARRYING = frozenset(stem(word) for word in "put send land bring take carry fly return get deliver".split())


def find_contrasts(tokens: Sequence[Token], first: int, last: int, own: Container[int]) -> Iterator[str]:
    """The sides of contrasts that `tokens[first:last]` name, as "contrast: side"; `own` are those of the subject.

    Told apart by the very form of a word ("lower", "lowest"), so these are not reduced to stems. Words with a
    capital are parts of names: "First Citizens" is no first of several.
    """
    taken, contrasts = first, _contrasts()
    for i in range(first, last):
        told = contrasts.get(tokens[i].lower)
        if not told or i < taken or i in own or tokens[i].named or (tokens[i].capitalised and i > 0):
            continue
        for phrase, side in told:
            if all(i + k < last and tokens[i + k].lower == part for k, part in enumerate(phrase)):
                taken = i + len(phrase)
                if not (side in ORDINALS and _is_adverb(tokens, i)) and not _says_no_kind(tokens, i, side):
                    yield side


@lru_cache(maxsize=4096)
def told_in(text: str, contrast: str) -> frozenset[str]:
    """The sides of one contrast that the words of a text name anywhere.

    >>> sorted(told_in("In the first round Voss was ahead, in the runoff behind", "round"))
    ['round: first', 'round: last']
    """
    words = f" {' '.join(re.findall(r'[a-z]+(?:-[a-z]+)*', text.lower()))} "
    return frozenset(
        f"{contrast}: {side}"
        for side, phrases in CONTRASTS[contrast].items()
        if any(f" {phrase} " in words for phrase in phrases)
    )


def _says_no_kind(tokens: Sequence[Token], position: int, side: str) -> bool:
    """Whether a word of a contrast is another noun, or one of whom something was done to: "put men on the Moon"."""
    if tokens[position].lower in HOUSES:
        return is_house(tokens, position)
    before = tokens[position - 1] if position else None
    if _is_of_another(tokens, position, side):
        return True
    if side.partition(":")[0] != OF_PERSONS or before is None:
        return False
    return before.stem in CARRYING and before.kind is TokenKind.WORD


def _is_of_another(tokens: Sequence[Token], position: int, side: str) -> bool:
    """Whether a word of a contrast belongs to a turn of phrase: "its own debt", "the former head", "for the first time"."""
    word, before = tokens[position].lower, tokens[position - 1] if position else None
    if word == USED:
        return before is not None and before.lower in FORMS_OF_BE  # "Eleven machines were used to dig it".
    if word == ITS_OWN:
        return before is not None and (before.lower in PRONOUNS or before.kind is TokenKind.POSSESSIVE)
    behind = [token.lower for token in tokens[position + 1 : position + 1 + OFFICE_REACH]]
    if not NO_PLACES.get(word, frozenset()).isdisjoint(behind[:1]):
        return True
    if word == FORMER:
        return not FORMER_PERSONS.isdisjoint(behind)
    if word == OPERATING:
        return behind[:1] == [OFFICER] or (bool(behind) and behind[0] in DETERMINERS)
    return side in ORDINALS and (behind[:1] == [TIME] or _opens_a_span(tokens, position))


def _opens_a_span(tokens: Sequence[Token], position: int) -> bool:
    """Whether an ordinal counts off several days and names no one of several: "the first two days", "its first few months"."""
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    if following is None:
        return False
    value = following.value
    return following.lower in SOME or (isinstance(value, Quantity) and dimension(value.unit) == DURATION)


def _is_adverb(tokens: Sequence[Token], position: int) -> bool:
    """Whether an ordinal stands before a verb and says when: "first asked for $3 million", not "its first climbed peak"."""
    if position + 1 >= len(tokens) or tokens[position + 1].kind is not TokenKind.WORD:
        return False
    before = tokens[position - 1] if position else None
    owned = before is not None and (before.lower in DETERMINERS or before.kind is TokenKind.POSSESSIVE)
    following = tokens[position + 1]
    past = following.lower.endswith("ed") or (
        following.stem in VERB_STEMS
        and following.lower != following.stem
        and not following.lower.endswith("s")
    )
    return past and not owned and not following.lower.endswith("ing")


@lru_cache(maxsize=1)
def _contrasts() -> Index:
    return index_of(
        (f"{contrast}: {side}", tuple(words.split()))
        for contrast, sides in CONTRASTS.items()
        for side, phrases in sides.items()
        for words in phrases
    )
