"""The one thing that a short article names, so that what it says of nobody by name is said of it.

A report of a few sentences names what it is about once, and tells the rest by "it", "the firm" or nothing at all. Where
no other name stands in it that may be meant, nobody has to be chosen. Places that only tell where something is, a country, a
label before a colon and a name that the title has in passing are no such names. Two names of which neither is a part of the other
are two things, whichever of them the article is about; a long article tells of many.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from factcheck.claims.naming.cast import Cast
from factcheck.claims.naming.in_titles import names_in_title, opens_title
from factcheck.claims.naming.keys import fold, is_place
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.read_sentence import ReadSentence, is_subject_name, names_a_place
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import MEASURE_NOUNS
from factcheck.lexicon.articles import NEWS
from factcheck.lexicon.feasts import FEASTS, FEASTS_OF_EASTER
from factcheck.lexicon.grammar import DETERMINERS, PLACE_ENDINGS

# An article of more sentences is not short.
MOST_SENTENCES = 12
# What opens a line that is the label of a picture or a note, and names nothing.
LINE_LABELS = NEWS | frozenset("photo picture pictured caption image note figure chart table map box".split())
LABEL = ":"
# Prepositions of place that a firm stands behind as well: "worked at Norvane", "bought from Norvane".
OF_FIRMS_TOO = frozenset({"at", "from"})
# Nouns behind which "in" says of whom something is held.
HELD_IN = frozenset(
    "trading trade dealings confidence faith investor investors holding holdings bonds".split()
)
# Days that have a capital and are no thing.
NO_THINGS = frozenset(fold(name) for name in (*FEASTS, *FEASTS_OF_EASTER, "Christmas", "Easter", "New Year"))


def things_named(read: Iterable[ReadSentence], title: str) -> tuple[NameSpan, ...]:
    """The names of an article in the order of the text, each by its longest form.

    Of its title those count with which it opens, and those of which the text has a word too; none does where the text names
    nothing.
    """
    found: dict[str, NameSpan] = {}
    for sentence in read:
        for name in _candidates(sentence):
            found.setdefault(name.key, name)
    words = {word for key in found for word in key.split(" ")}
    for text in names_in_title(title) if found else ():
        key = fold(text)
        if opens_title(text, title) or not words.isdisjoint(key.split(" ")):
            found.setdefault(key, NameSpan(0, 0, text, key))
    keys = [key for key in found if not any(_is_part(key, other) for other in found)]
    return tuple(replace(found[key], first=0, last=0) for key in keys)


def sole_of(names: Sequence[NameSpan], cast: Cast) -> NameSpan | None:
    """The only one of some names, None where there are two: of a person and a firm either may be meant."""
    return names[0] if len(names) == 1 and not _may_be_two(names[0], cast) else None


def sole_thing_of(names: Sequence[NameSpan], cast: Cast) -> NameSpan | None:
    """The only one of some names that is no person's."""
    return sole_of([name for name in names if not cast.is_person(name.key)], cast)


def _may_be_two(name: NameSpan, cast: Cast) -> bool:
    """Whether one run of words is the names of two: "Norvane and Brisk"."""
    return " and " in f" {name.key} " and not cast.is_organisation(name.key)


def _candidates(read: ReadSentence) -> Iterator[NameSpan]:
    for name in read.names:
        if not is_subject_name(name) or is_place(name.key) or name.key in NO_THINGS:
            continue
        if not _is_only_where(read.tokens, name) and not _is_label(read.tokens, name):
            yield name


def _is_only_where(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether a name stands behind a preposition of place, and is not whose something is: "shares in Norvane", "in Norvane's price"."""
    if not names_a_place(tokens, name, 0) or _is_behind(tokens, name, OF_FIRMS_TOO):
        return False
    behind = tokens[name.last] if name.last < len(tokens) else None
    if behind is not None and behind.kind is TokenKind.POSSESSIVE:
        return False
    before = tokens[name.first - 2] if name.first > 1 else None
    return before is None or not (before.stem in MEASURE_NOUNS or before.lower in HELD_IN)


def _is_behind(tokens: Sequence[Token], name: NameSpan, words: frozenset[str]) -> bool:
    before = name.first - 1
    while before > 0 and tokens[before].lower in DETERMINERS:
        before -= 1
    return before >= 0 and tokens[before].lower in words


def _is_label(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether a word only heads what stands behind its colon: "Photo: ...", "(length: 90 m; Draught: 4 m)"."""
    behind = tokens[name.last] if name.last < len(tokens) else None
    if name.last - name.first > 1:
        return False
    if tokens[name.first].lower in LINE_LABELS | PLACE_ENDINGS:
        return True
    if behind is None or behind.text != LABEL:
        return False
    return name.first > 0 and tokens[name.first - 1].kind is TokenKind.MARK


def _is_part(key: str, other: str) -> bool:
    """Whether a name is another one without some of its words: "Orrin" of "Orrin Bridge"."""
    return key != other and set(key.split(" ")) < set(other.split(" "))
