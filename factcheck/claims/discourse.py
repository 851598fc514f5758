"""What a document has named so far: whom "it", "the company" and a bare value speak of.

The antecedent is the first name of the sentence before, or of the one before that; failing those, the article's
topic, the name that it writes most often and has in its title. Two people of one sentence are not told apart.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from factcheck.claims.names import NO_KNOWN_NAMES, KnownNames, NameSpan, find_names, fold, runs_inside
from factcheck.claims.tokens import Token, tokenise
from factcheck.documents.document import Block, BlockKind, Document, Sentence
from factcheck.lexicon.grammar import COUNTRIES, MONTHS, PEOPLES, PLACE_PREPOSITIONS, TITLES, WEEKDAYS
from factcheck.values.value import NotAValue, Value

# How many sentences back an antecedent may stand.
REACH = 3
# A name in the title counts as much as this many mentions in the text.
TITLE_WEIGHT = 4
# A topic must be named this often; a name that comes once is not what an article is about.
TOPIC_MENTIONS = 3


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
        return frozenset(word for run in self._runs for word in run.split(" "))

    @cached_property
    def _runs(self) -> tuple[str, ...]:
        return runs_inside(self.document.reading)

    def values(self, index: int) -> Sequence[Value | NotAValue]:
        """The values of the sentence with this index."""
        sentence = self._sentences[index][1]
        first = bisect_right(self._starts, sentence.start - 1)
        last = bisect_right(self._starts, sentence.end - 1)
        return self._values[first:last]

    def sentence(self, index: int) -> ReadSentence:
        """The sentence with this index, taken apart."""
        read = self._read.get(index)
        if read is None:
            block, sentence = self._sentences[index]
            tokens = tokenise(self.document.reading, sentence.start, sentence.end, self.values(index))
            title = block.kind is BlockKind.HEADING
            names = find_names(tokens, self.inside, self._known, title=title)
            read = self._read[index] = ReadSentence(block, sentence, index, tokens, names)
        return read

    def antecedent(self, index: int) -> NameSpan | None:
        """The name that a pronoun at the start of this sentence stands for, or None."""
        for before in range(index - 1, max(-1, index - 1 - REACH), -1):
            read = self.sentence(before)
            if read.block.kind is BlockKind.HEADING and read.block is not self._sentences[index][0]:
                continue
            for name in read.names:
                if is_subject_name(name) and not names_a_place(read.tokens, name, 0):
                    return name
        return None

    @cached_property
    def topic(self) -> NameSpan | None:
        """The name the article is about, or None where no name stands out."""
        counts = Counter(fold(run) for run in self._runs)
        titles = [self.document.title or ""]
        titles += [
            self.document.reading[b.start : b.end]
            for b in self.document.blocks[:3]
            if b.kind is BlockKind.HEADING
        ]
        title = f" {' '.join(fold(words) for words in titles)} "
        for key in counts:
            if f" {key} " in title:
                counts[key] += TITLE_WEIGHT
        best = sorted(((-count, key) for key, count in counts.items() if is_topic_name(key)))
        if not best or -best[0][0] < TOPIC_MENTIONS or (len(best) > 1 and best[1][0] == best[0][0]):
            return None
        key = best[0][1]
        spelled = next(run for run in self._runs if fold(run) == key)
        return NameSpan(0, 0, spelled, key)


NO_TOPIC = MONTHS | WEEKDAYS | PEOPLES | TITLES | COUNTRIES | frozenset({"ai", "i", "ceo", "llm", "gpu"})


def is_topic_name(key: str) -> bool:
    """Whether a name may be what an article is about: countries, months and titles may not."""
    return bool(key) and key not in NO_TOPIC and key.split()[0] not in MONTHS


def names_a_place(tokens: Sequence[Token], name: NameSpan, first: int) -> bool:
    """Whether a name only says where: it stands after "in" or "at", not before token `first`."""
    before = tokens[name.first - 1].lower if name.first > first else ""
    if before == "the" and name.first - 1 > first:
        before = tokens[name.first - 2].lower
    return before in PLACE_PREPOSITIONS


def is_subject_name(name: NameSpan) -> bool:
    """Whether a name may be spoken of again as "it": no country that only qualifies a noun."""
    return not (name.key in NO_TOPIC or name.key.split(" ")[0] in COUNTRIES)
