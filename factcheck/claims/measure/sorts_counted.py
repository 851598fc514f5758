"""How many sorts of a thing there are: "1,500 species of fish", "five of the world's seven kinds of turtle", "1,500 fish species".

The thing is what tells such a count from others, and not the noun for its sorts: species of fish are no species of birds, and
kinds of turtle are species of turtle. So the measure is "sorts of turtle". Only how many there are is read: where another verb
stands with the count it says what befell so many ("200 species of bird died out"). Sorts of several things together are no sorts of
the first of them. Missed with intent: a whole of which the sentence counts a part, for it is all there is anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.measure.governing import HAVING_STEMS
from factcheck.claims.reading.parsed import SMALL_WORDS
from factcheck.claims.reading.site import PASSED_OVER, Site, phrase_end
from factcheck.claims.words.frame import NUMBER_WORDS
from factcheck.claims.words.segments import verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import ADVERBS, AUXILIARIES, COORDINATORS, DETERMINERS, RELATIVES
from factcheck.lexicon.sorts_counted import BEING_THERE, NO_SORT, SORTS
from factcheck.values.units import head_noun
from factcheck.values.value import Quantity, Value

OF = "of"
# What the measure has for the other things that are counted with one: "hard and soft coral", "whales and dolphins".
MORE = "and more"
# How the measure begins.
SORTS_OF = "sorts of "
# What of a count is no word of its thing, besides the number.
BEFORE_NUMBERS = frozenset({"about", "over", "under", "some"})
# How many words may stand between a part and its whole: "five of the world's seven kinds".
MOST_TO_WHOLE = 5
_SINGULARS = frozenset(noun.removesuffix("s") for noun in SORTS)
BEING, UNTELLING = frozenset(map(stem, BEING_THERE)), frozenset(map(stem, NO_SORT))


def sorts_concept(site: Site, value: Value) -> set[str]:
    """The measure of a count of the sorts of a thing, or nothing."""
    if site.kind != "count" or not isinstance(value, Quantity) or head_noun(value.unit) not in SORTS:
        return set()
    tokens = site.tokens
    at, thing = _thing(tokens, _noun_of(tokens, site.position))
    if not thing or _is_whole(tokens, site.position) or _is_otherwise(site, at):
        return set()
    return {SORTS_OF + " ".join(thing)}


def told_by_sorts(concepts: set[str]) -> set[str]:
    """The qualifiers that say of a count of sorts no more than its measure does: "fish" of fish species, "different"."""
    heads = {name.rpartition(" ")[2] for name in concepts if name.startswith(SORTS_OF)}
    return {f"kind: {word}" for word in heads | UNTELLING} if heads else set()


def are_other_sorts(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two measures are of sorts of two things: "sorts of fish", "sorts of bird"; not of "sea turtle" and "turtle"."""
    heads = [
        {name.rpartition(" ")[2] for name in names if name.startswith(SORTS_OF)} for names in (ours, theirs)
    ]
    return all(heads) and heads[0].isdisjoint(heads[1])


def _word(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].lower if 0 <= at < len(tokens) else ""


def _noun_of(tokens: Sequence[Token], position: int) -> int:
    """The token with the noun for sorts that the number at token `position` counts by: its own, or that of the whole it is a part of."""
    if tokens[position].text.lower().split(" ")[-1].removesuffix("s") in _SINGULARS:
        return position
    for i in range(position + 2, min(position + 2 + MOST_TO_WHOLE, len(tokens))):
        value = tokens[i].value
        if isinstance(value, Quantity) and head_noun(value.unit) in SORTS:
            return i
    return position


def _thing(tokens: Sequence[Token], at: int) -> tuple[int, list[str]]:
    """Where the phrase of the count at token `at` ends, and the stems of what its sorts are of, in the count or behind "of"."""
    inside = [word.lower() for word in tokens[at].text.split() if word.isalpha()][:-1]
    end = at + 1
    behind: list[str] = []
    if _word(tokens, end) == OF:
        first = end + 1
        end = phrase_end(tokens, first, len(tokens))
        end = next((i for i in range(first + 1, end) if tokens[i].stem in BEING), end)  # "turtle live on"
        if verbs_before(tokens, first + 1, end) or any(token.named for token in tokens[first:end]):
            return end, []
        behind = [token.stem for token in tokens[first:end] if token.lower not in DETERMINERS]
        if _goes_on(tokens, end):
            behind.append(MORE)
    words = [stem(word) for word in inside if not _is_number(word)] + behind
    return end, [word for word in words if word not in UNTELLING]


def _is_number(word: str) -> bool:
    return word in NUMBER_WORDS or word in BEFORE_NUMBERS


def _goes_on(tokens: Sequence[Token], end: int) -> bool:
    """Whether the sorts are of other things too: "whales, dolphins and porpoises"; a number or an article opens another matter."""
    if _word(tokens, end) != "," and _word(tokens, end) not in COORDINATORS:
        return False
    at = end + 1
    while _word(tokens, at) in COORDINATORS or _word(tokens, at) in PASSED_OVER:
        at += 1
    following = tokens[at : at + 1]
    plain = bool(following) and following[0].kind is TokenKind.WORD and following[0].lower not in SMALL_WORDS
    return plain and not verbs_before(tokens, at, at + 1)


def _is_whole(tokens: Sequence[Token], position: int) -> bool:
    """Whether the sentence counts a part of the count at token `position`: "six of the world's seven species"."""
    before = position - 1
    while before > 0 and position - before <= MOST_TO_WHOLE and tokens[before].lower != OF:
        if tokens[before].kind is TokenKind.MARK or tokens[before].lower in COORDINATORS:
            return False
        before -= 1
    return before > 0 and tokens[before].lower == OF and tokens[before - 1].value is not None


def _is_otherwise(site: Site, end: int) -> bool:
    """Whether anything else is told of the sorts than that there are so many; their phrase ends at token `end`."""
    tokens = site.tokens
    if _is_limited(tokens, end) or (verbs_before(tokens, end, end + 1) and not _is_being(tokens, end)):
        return True
    # "Of fish" names a thing, though one fishes as well.
    told = [i for i in verbs_before(tokens, 0, site.position) if _word(tokens, i - 1) != OF]
    if told:
        verb = tokens[told[-1]]
        return verb.stem not in HAVING_STEMS | BEING and verb.lower not in AUXILIARIES
    behind = verbs_before(tokens, end, len(tokens))
    return bool(behind) and not _is_being(tokens, behind[0])


def _is_limited(tokens: Sequence[Token], end: int) -> bool:
    """Whether a relative clause without a comma says of which sorts alone it tells: "12 species of fish in it that live nowhere else"."""
    for token in tokens[end:]:
        if token.kind is TokenKind.MARK:
            return False
        if token.lower in RELATIVES:
            return True
    return False


def _is_being(tokens: Sequence[Token], at: int) -> bool:
    """Whether the verb at token `at` says no more than that something is there, or was seen there: "live", "have been recorded"."""
    while tokens[at].lower in AUXILIARIES | ADVERBS and at + 1 < len(tokens):
        at += 1
    return tokens[at].stem in BEING
