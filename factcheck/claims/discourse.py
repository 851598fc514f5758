"""What a document has named so far: whom "it", "the company" and a bare value speak of.

The antecedent is the first name of the sentence before, or of the one before that; failing those, the article's
topic, the name that it writes most often and has in its title. Two people of one sentence are not told apart.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from factcheck.claims.names import NO_KNOWN_NAMES, KnownNames, NameSpan, find_names, fold
from factcheck.claims.tokens import Token, tokenise
from factcheck.claims.topic import NO_TOPIC, Run, capitalised_inside, find_runs, find_topic
from factcheck.documents.document import Block, BlockKind, Document, Sentence
from factcheck.lexicon.grammar import COUNTRIES, PLACE_PREPOSITIONS, PREPOSITIONS
from factcheck.values.value import NotAValue, Value

# How many sentences back an antecedent may stand.
REACH = 3
# How many sentences above a heading may stand.
HEADING_REACH = 30
# The headings among the first blocks are titles too.
TITLE_BLOCKS = 3


@dataclass(frozen=True, slots=True)
class ReadSentence:
    """A sentence taken apart: its place in the document, its tokens and the names among them."""

    block: Block
    sentence: Sentence
    index: int
    tokens: tuple[Token, ...]
    names: tuple[NameSpan, ...]


class Discourse:
    """One document's sentences, each taken apart when it is first asked for, and the names in reach of each."""

    def __init__(
        self, document: Document, values: Sequence[Value | NotAValue], known: KnownNames = NO_KNOWN_NAMES
    ) -> None:
        self.document = document
        self._known = known
        self._values = values
        self._starts = [value.start for value in values]
        self._sentences = [(block, sentence) for block in document.blocks for sentence in block.sentences]
        self._read: dict[int, ReadSentence] = {}

    def __len__(self) -> int:
        return len(self._sentences)

    @cached_property
    def inside(self) -> frozenset[str]:
        """The words that the document writes with a capital inside a sentence."""
        return capitalised_inside(self._runs)

    @cached_property
    def _runs(self) -> tuple[Run, ...]:
        return find_runs(self.document.reading)

    def values(self, index: int) -> Sequence[Value | NotAValue]:
        """The values of the sentence with this index."""
        sentence = self._sentences[index][1]
        first = bisect_right(self._starts, sentence.start - 1)
        last = bisect_right(self._starts, sentence.end - 1)
        return self._values[first:last]

    def bounds(self, index: int) -> tuple[int, int]:
        """Where the sentence with this index starts and ends in the reading."""
        sentence = self._sentences[index][1]
        return sentence.start, sentence.end

    def index_at(self, position: int) -> int:
        """The index of the sentence that starts last before `position` of the reading."""
        return max(0, bisect_right(self._sentence_starts, position) - 1)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for _, sentence in self._sentences]

    def sentence(self, index: int) -> ReadSentence:
        """The sentence with this index, taken apart."""
        read = self._read.get(index)
        if read is None:
            block, sentence = self._sentences[index]
            tokens = tokenise(self.document.reading, sentence.start, sentence.end, self.values(index))
            title = block.kind is BlockKind.HEADING
            names = find_names(tokens, self.inside, self._known, title=title)
            read = ReadSentence(block, sentence, index, with_names(tokens, names), names)
            self._read[index] = read
        return read

    def antecedent(self, index: int) -> NameSpan | None:
        """The name that a pronoun at the start of this sentence stands for, or None."""
        for before in range(index - 1, max(-1, index - 1 - REACH), -1):
            read = self.sentence(before)
            if read.block.kind is BlockKind.HEADING and read.block is not self._sentences[index][0]:
                continue
            names = [n for n in read.names if is_subject_name(n) and not names_a_place(read.tokens, n, 0)]
            salient = [name for name in names if not behind_preposition(read.tokens, name)]
            if salient:
                return salient[0]
            if names and self.topic is None:
                return names[0]
        return None

    def heading(self, index: int) -> NameSpan | None:
        """The name in the nearest heading above this sentence, or None."""
        for before in range(index - 1, max(-1, index - 1 - HEADING_REACH), -1):
            if self._sentences[before][0].kind is BlockKind.HEADING:
                return next(filter(is_subject_name, self.sentence(before).names), None)
        return None

    def under_title(self, index: int) -> bool:
        """Whether no heading but the article's first stands above this sentence."""
        return bisect_left(self._headings, self._sentences[index][1].start) <= 1

    @cached_property
    def _headings(self) -> list[int]:
        return [block.start for block in self.document.blocks if block.kind is BlockKind.HEADING]

    @cached_property
    def topic(self) -> NameSpan | None:
        """The name the article is about, or None where no name stands out."""
        titles = [self.document.title or ""]
        titles += [
            self.document.reading[block.start : block.end]
            for block in self.document.blocks[:TITLE_BLOCKS]
            if block.kind is BlockKind.HEADING
        ]
        topic = find_topic(self._runs, titles, self.inside)
        return NameSpan(0, 0, topic, fold(topic)) if topic else None


def with_names(tokens: Sequence[Token], names: Sequence[NameSpan]) -> tuple[Token, ...]:
    """The tokens, those of names marked as such."""
    inside = {i for name in names for i in range(name.first, name.last)}
    return tuple(token._replace(named=True) if i in inside else token for i, token in enumerate(tokens))


def behind_preposition(tokens: Sequence[Token], name: NameSpan) -> bool:
    """Whether a name stands behind a preposition: "after a warning from Moody's" is not about Moody's."""
    first = name.first
    while first and tokens[first - 1].lower in ("the", "a", "an", "its", "their"):
        first -= 1
    return first > 0 and tokens[first - 1].lower in PREPOSITIONS


def names_a_place(tokens: Sequence[Token], name: NameSpan, first: int) -> bool:
    """Whether a name only says where: it stands after "in" or "at", not before token `first`."""
    before = tokens[name.first - 1].lower if name.first > first else ""
    if before == "the" and name.first - 1 > first:
        before = tokens[name.first - 2].lower
    return before in PLACE_PREPOSITIONS


def is_subject_name(name: NameSpan) -> bool:
    """Whether a name may be spoken of again as "it": no country that only qualifies a noun."""
    return not (name.key in NO_TOPIC or name.key.split(" ")[0] in COUNTRIES)
