"""The noun of a whole that the text names without a number: "Its lifts are fast. There are 54 of them".

"Them" are those that the clause or the sentence before is about, in the plural: its only plural, or the only one that no
preposition leads in ("Old women live in the villages. Fewer than 40 of them are left"). Where that sentence is about "them"
too, the noun stands one sentence earlier. Several nouns for people ("carpenters and labourers") are people. Deliberately
missed: a whole of which the text names several plurals, and every sentence that counts something, for what is
counted is asked before (`counted_before.py`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.subject.alone import is_person_noun
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import split_segments
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.documents.document import BlockKind
from factcheck.lexicon.grammar import ADVERBS, DETERMINERS, FUNCTION_WORDS, PREPOSITIONS
from factcheck.values.nouns import is_plural, singular
from factcheck.values.value import Quantity

PERSON = "person"
# Those that the sentence before was about.
AGAIN = frozenset({"they", "them"})
# Leads in what a noun before it is made of: "a protest of workers".
OF = "of"
# How many sentences back the noun of "them" may stand.
REACH = 2
# Plurals that stand for no things, and what says how many there are of others.
NO_THINGS = frozenset(
    "them thousands hundreds millions billions dozens scores lots plenty times others ones thanks means".split()
)


def named_before(lead: Sequence[Token], index: int, discourse: Discourse) -> str:
    """The noun that a pronoun behind `lead`, the words of sentence `index` before it, stands for; "" where none is sure."""
    noun = _plural_in(lead, discourse)
    if noun is not None:
        return noun
    for back in range(1, REACH + 1):
        before = index - back
        if before < 0 or not _goes_on(before, discourse):
            return ""
        noun = _plural_in(discourse.sentence(before).tokens, discourse)
        if noun is not None:
            return noun
    return ""


def named_in(tokens: Sequence[Token], discourse: Discourse) -> str:
    """The noun of what the words name in the plural; "" where none is sure."""
    return _plural_in(tokens, discourse) or ""


def _goes_on(before: int, discourse: Discourse) -> bool:
    """Whether the next sentence goes on in the paragraph of sentence `before`, or opens that under its heading."""
    block = discourse.block(before)
    return block is discourse.block(before + 1) or block.kind is BlockKind.HEADING


def _plural_in(tokens: Sequence[Token], discourse: Discourse) -> str | None:
    """What the words name in the plural, "" where that is not sure; None where they name nothing, or only say "they"."""
    if any(isinstance(token.value, Quantity) and kind_of(token.value) == "count" for token in tokens):
        return ""
    verbs = frozenset(segment.verb for segment in split_segments(tokens) if segment.verb is not None)
    found = list(_plurals(tokens, verbs, discourse))
    if not found or any(token.lower in AGAIN for token in tokens[: found[0]]):
        return None
    leads = {i: _lead_in(tokens, i, verbs) for i in found}
    free = [i for i in found if not leads[i]] or [i for i in found if leads[i] == OF]
    nouns = {_noun(tokens[i]) for i in free}
    if len(nouns) == 1:
        return nouns.pop()
    return PERSON if free and all(is_person_noun(tokens[i].lower) for i in free) else ""


def _noun(token: Token) -> str:
    return singular(token.text if token.text[:-1].isupper() else token.lower)


def _plurals(tokens: Sequence[Token], verbs: Set[int], discourse: Discourse) -> Iterator[int]:
    """The positions of nouns in the plural: none of the `verbs`, no names, and no label of a number ("levels 19 to 108")."""
    for i, token in enumerate(tokens):
        if token.kind is not TokenKind.WORD or token.named or i in verbs or token.lower in NO_THINGS:
            continue
        if token.lower in FUNCTION_WORDS or not is_plural(token.text):
            continue
        if token.capitalised and not token.text[:-1].isupper() and (i or token.text in discourse.inside):
            continue
        following = tokens[i + 1] if i + 1 < len(tokens) else None
        if following is not None and (following.kind is TokenKind.NUMERAL or is_plural(following.text)):
            continue  # "Levels 19 to 108", "sports clubs".
        yield i


def _lead_in(tokens: Sequence[Token], noun: int, verbs: Set[int]) -> str:
    """The preposition that leads a noun in, with its determiners and adjectives between; "" for none."""
    at = noun - 1
    while at >= 0 and at not in verbs and _is_of_phrase(tokens[at]):
        at -= 1
    return tokens[at].lower if at >= 0 and tokens[at].lower in PREPOSITIONS else ""


def _is_of_phrase(token: Token) -> bool:
    """Whether a word may stand between a preposition and its noun."""
    if token.kind is TokenKind.POSSESSIVE or token.lower in DETERMINERS | ADVERBS:
        return True
    return token.kind is TokenKind.WORD and token.lower not in FUNCTION_WORDS and not is_plural(token.text)
