"""Of what a figure of a short article is said that no name in its clause says: of the one thing that the facts know.

"By dawn her winds were touching 285 km/h", "Founded in 1683, the town ...", "Launch date – 21 August 2006": a pronoun, a noun
for things of its sort, or no word at all in a line of labels. Where the clause has another name before the value, or nothing by
which it speaks of a thing again, it stays with nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.impersonal import is_expletive
from factcheck.claims.subject.left_to_one import EVENTS, HANGING, tells_of_nobody
from factcheck.claims.subject.sole_known import PERSONS, sole_known
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.tokens import TokenKind
from factcheck.claims.words.vocabulary import find_nouns
from factcheck.documents.document import BlockKind
from factcheck.lexicon.callings import SORTS, STANDING
from factcheck.lexicon.grammar import DEFINITE, DESCRIPTIONS
from factcheck.lexicon.occasions import KINDS
from factcheck.lexicon.people import PERSONAL_DESCRIPTIONS
from factcheck.values.value import DateSpan, Moment

# Grounds on which the clause itself says of nobody whose the figure is.
UNSURE = frozenset({Grounds.NONE, Grounds.GUESSED, Grounds.TOPIC, Grounds.HEADING})
PRONOUNS = PERSONS | {"it", "its"}
# Nouns of things that are told of beside an article's own as often: "the index fell", "the government said".
OF_OTHER_THINGS = frozenset(
    "index exchange regulator fund plant model mission project programme program product service branch unit subsidiary arm "
    "government party street railway insurer lender agency network law treaty language currency".split()
)
CALLING = (
    DESCRIPTIONS | STANDING | frozenset(KINDS) | PERSONAL_DESCRIPTIONS | frozenset[str]().union(*SORTS)
) - OF_OTHER_THINGS
# How many words may stand before the noun: "the great old dam".
MOST_ADJECTIVES = 3
# A longer label is a sentence.
MOST_LABEL_WORDS = 8
# Before the value of a measure that opens its sentence.
OF_VALUE = frozenset({"of", "at", "just", "only", "about", "some", "almost", "nearly"})
# What a count is called before it.
TOTALS = frozenset({"total", "number", "sum"})
# Words by which such a measure is a limit, a rule or that of others.
OF_OTHERS = frozenset(
    "limit most least maximum minimum allowed average typical normal usual other another similar each every any would could should "
    "may might must if required needed than".split()
)
# Behind a noun these begin what it is the thing of: "the ship of the line", "the dam that".
NO_END = frozenset({"of", "that", "which", "who", "whose", "for", "in", "at", "on"})


def of_sole(
    parsed: Parsed, number: int, position: int, found: Subject, discourse: Discourse
) -> Subject | None:
    """The one thing that the facts know, where the value at token `position` is said of it by a word that stands for it."""
    known = discourse.known
    if known is None or found.grounds not in UNSURE:
        return None
    of_article = found.grounds in (Grounds.TOPIC, Grounds.HEADING)
    if of_article and not f"{known.key} ".startswith(f"{found.key} "):
        return None  # "The Orrin Cup" is the cup final, but Calder Abbey no organ of the abbey's.
    if _is_labelled(parsed, position):
        named = parsed.names(0, position)
        return None if named else sole_known(parsed, position, discourse, "it")
    if found.grounds is not Grounds.GUESSED and _opens_with_measure(parsed, number, position):
        return sole_known(parsed, len(parsed.tokens), discourse, "it")
    hangs = parsed.segments[number].opening in HANGING
    event = found.name.rpartition(" ")[2] in EVENTS and isinstance(parsed.tokens[position].value, Moment)
    if (
        (found.grounds is not Grounds.GUESSED or event)
        and not hangs
        and tells_of_nobody(parsed, number, position, known)
    ):
        return sole_known(parsed, len(parsed.tokens), discourse, "it")
    if found.grounds is Grounds.HEADING:
        return None  # Whom a pronoun means was looked for, and not found.
    for at, word in _words(parsed, number, discourse):
        if at > position and word in PRONOUNS:
            continue
        if found.grounds is Grounds.GUESSED and found.key not in (known.key, word):
            continue
        sole = sole_known(parsed, max(at, position), discourse, word)
        if sole is not None:
            return sole
    return None


def _is_labelled(parsed: Parsed, position: int) -> bool:
    """Whether the value stands behind a label of a list or a sheet that goes on about what the lines are on."""
    kind, tokens = parsed.read.block.kind, parsed.tokens
    if parsed.read.crossed or kind not in (BlockKind.LIST_ITEM, BlockKind.TABLE_CELL):
        return False
    label = [*takewhile(lambda token: token.text != ":", tokens[:position])]
    if not 0 < len(label) < min(position, MOST_LABEL_WORDS) or tokens[position - 1].text not in ":(":
        return False
    return all(
        not token.named and (token.value is None or isinstance(token.value, DateSpan)) for token in label
    )


def _opens_with_measure(parsed: Parsed, number: int, position: int) -> bool:
    """Whether the sentence begins with the measure and its value, and tells of nothing else that may have it: "A population of 1,034, counted in spring, has"."""
    front = parsed.tokens[:position]
    if (
        parsed.segments[number].first
        or not 0 < len(front) <= MOST_LABEL_WORDS
        or front[-1].lower not in OF_VALUE
    ):
        return False
    plain = all(token.kind is TokenKind.WORD and not token.named for token in front)
    told = {token.lower for token in parsed.tokens}
    value = parsed.tokens[position].value
    named = value is not None and any(find_nouns(parsed.tokens, 0, position, kind_of(value)))
    named = named or not TOTALS.isdisjoint(told)
    return plain and named and told.isdisjoint(OF_OTHERS)


def _words(parsed: Parsed, number: int, discourse: Discourse) -> Iterator[tuple[int, str]]:
    """Where the clause of the value has a word that may stand for a thing named elsewhere, and the word."""
    segment, tokens = parsed.segments[number], parsed.tokens
    for i in range(segment.first, segment.last):
        word = tokens[i].lower
        if word in PRONOUNS and not (word == "it" and is_expletive(tokens, i)):
            yield i, word
        elif word in DEFINITE:
            noun = _noun(parsed, i + 1, segment.last, discourse)
            if noun:
                yield i, noun


def _is_kind_of_known(noun: str, discourse: Discourse) -> bool:
    """Whether the known thing is called by a noun: by its own name, or by what the article says of it."""
    known = discourse.known
    if known is None or noun in OF_OTHER_THINGS:
        return False
    return known.key.rpartition(" ")[2] == noun or discourse.cast.is_called(known.key, noun)


def _noun(parsed: Parsed, first: int, last: int, discourse: Discourse) -> str:
    """The noun of a phrase that begins at token `first` and says no more of the thing than its sort, "" for none."""
    tokens, noun = parsed.tokens, ""
    for i in range(first, min(last, first + MOST_ADJECTIVES + 1)):
        token = tokens[i]
        if token.kind is not TokenKind.WORD or token.named or is_small(token.lower):
            break
        noun = token.lower if token.lower in CALLING or _is_kind_of_known(token.lower, discourse) else ""
        behind = tokens[i + 1].lower if i + 1 < len(tokens) else ""
        if noun and (behind in NO_END or behind in ("'s", "’s")):
            return ""
        if noun and (i + 1 >= len(tokens) or tokens[i + 1].kind is not TokenKind.WORD or is_small(behind)):
            return noun
    return noun
