"""What a document has named so far: whom "it", "the company" and a bare value speak of.

Sentences are taken apart when they are first asked for. The topic is the name that the article writes most often and
has in its title; it is what a bare value speaks of where no other name is near.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property

from factcheck.claims.naming.aliases import spelled_out
from factcheck.claims.naming.cast import Cast
from factcheck.claims.naming.datelines import is_dateline, is_release_line
from factcheck.claims.naming.event_mentions import Told
from factcheck.claims.naming.keys import fold, is_country, is_same_name
from factcheck.claims.naming.known_names import NO_KNOWN_NAMES, KnownNames
from factcheck.claims.naming.known_parts import KnownParts
from factcheck.claims.naming.name_counts import kinds_told
from factcheck.claims.naming.names import NameSpan, find_names
from factcheck.claims.naming.numbered import NUMBERED_NOUNS, series_in
from factcheck.claims.naming.occasions import Occasions
from factcheck.claims.naming.runs import Run, capitalised_inside, find_runs
from factcheck.claims.naming.told_names import ToldNames
from factcheck.claims.naming.topic import find_topic
from factcheck.claims.reading.cells import Cells
from factcheck.claims.reading.dash_labels import with_colon
from factcheck.claims.reading.label_runs import names_in_run
from factcheck.claims.reading.layout import Layout
from factcheck.claims.reading.read_sentence import (
    COLON,
    ReadSentence,
    moved_names,
    only_name,
    with_names,
)
from factcheck.claims.reading.sole import MOST_SENTENCES, sole_of, sole_thing_of, things_named
from factcheck.claims.reading.tables import heading_cells, length_without_unit
from factcheck.claims.reading.titles import Titles
from factcheck.claims.words.own_measures import with_measures
from factcheck.claims.words.tokens import Token, tokenise
from factcheck.documents.document import Block, BlockKind, Cell, Document
from factcheck.lexicon.names import NEVER_NAMES
from factcheck.lexicon.occasions import KINDS
from factcheck.values.own_measures import OwnMeasure
from factcheck.values.value import DatePrecision, DateSpan, NotAValue, Quantity, Value

# Words with a capital before a number that are no names of a series.
NO_SERIES = NEVER_NAMES | NUMBERED_NOUNS
# How many sentences back an antecedent may stand.
REACH = 3
# A title of one part, which no comma divides ("Leeds, Ohio." says where Leeds lies).
TITLE = re.compile(r"[^,;:()|]+")
# How a label opens a sentence: "Year: 1891", "Spouse(s): Ada Lenz".
LABEL = re.compile(r"[A-Z][\w ()/.-]{0,40}:")
# A noun for an event, by which the sentences are found that may speak of one.
OCCASION = re.compile(rf"\b(?:{'|'.join(KINDS)})\b", re.IGNORECASE)
# The characters behind a dateline in which the dash stands that ends it.
BEHIND_A_DATELINE = 40
# A longer sentence is none, and is not taken apart for its events.
LONGEST_TOLD = 2_000


class Discourse(Layout):
    """One document's sentences, each taken apart when it is first asked for, and the names in reach of each."""

    def __init__(
        self,
        document: Document,
        values: Sequence[Value | NotAValue],
        known: KnownNames = NO_KNOWN_NAMES,
        measures: Sequence[OwnMeasure] = (),
    ) -> None:
        super().__init__(document, values)
        self._known = known
        self._measures = measures
        self._read: dict[int, ReadSentence] = {}
        self.cells = Cells(document.reading, self._sentences)

    @cached_property
    def cast(self) -> Cast:
        """Which names of the document are people, and what it calls the others."""
        return Cast(self.document.reading, self._runs, self.document.title or "")

    @cached_property
    def parts(self) -> KnownParts:
        """Which parts of which things the document speaks of."""
        return KnownParts(self.document.reading)

    @cached_property
    def told_until(self) -> date | None:
        """The last day that the document tells of; None where it has a date of its own, or names no day."""
        if self.document.published is not None:
            return None
        spans = (value for value in self._values if isinstance(value, DateSpan))
        return max((s.last for s in spans if s.precision is DatePrecision.DAY and s.last), default=None)

    @cached_property
    def occasions(self) -> Occasions:
        """The events that the document speaks of by a noun."""
        found = [self.index_at(match.end()) for match in OCCASION.finditer(self.document.reading)]
        within = [i for i in dict.fromkeys(found) if self.length(i) <= LONGEST_TOLD]
        read = [self.sentence(index) for index in within]
        title = [
            word
            for word in re.findall(r"[^\W\d_]+", " ".join(self._titles.texts))
            if word in self.inside or is_country(fold(word))
        ]
        topic = [self.topic.text] if self.topic is not None else []
        told = (Told(one.index, one.tokens, one.names, self._names_before(one)) for one in read)
        return Occasions(told, (*title, *topic))

    def _names_before(self, read: ReadSentence) -> tuple[str, ...]:
        """The names of the sentence before, in one paragraph."""
        if not read.index or self.block(read.index - 1) is not read.block:
            return ()
        return tuple(name.text for name in self.sentence(read.index - 1).names)

    @cached_property
    def inside(self) -> frozenset[str]:
        """The words that the document writes with a capital inside a sentence."""
        return capitalised_inside(self._runs)

    @cached_property
    def series(self) -> Mapping[str, frozenset[str]]:
        """The words that the document writes with numbers inside sentences ("the Orrin 2"), each with all its numbers.

        Common nouns that anything is sorted by ("Group 1", "Phase 2") make no series.
        """
        # "The Orrin 2" is a name also where it opens a sentence.
        inside = series_in(
            run.words for run in self._runs if run.inside or run.words.partition(" ")[0] == "The"
        )
        every = series_in(run.words for run in self._runs)
        return {word: every[word] for word in inside if word.lower() not in NO_SERIES}

    @cached_property
    def numbered_names(self) -> frozenset[str]:
        """The names of the series of the document: "Orrin 1", "Orrin 2"."""
        return frozenset(f"{word} {number}" for word, numbers in self.series.items() for number in numbers)

    @cached_property
    def _runs(self) -> tuple[Run, ...]:
        return find_runs(self.document.reading)

    @cached_property
    def told(self) -> ToldNames:
        """The names that the document writes, and how often."""
        return ToldNames(self._runs, self.inside, self.document.reading)

    def most_told(self, noun: str, index: int) -> NameSpan | None:
        """The name that the document tells most of, of those before a sentence that it may call again there by a noun."""
        found = self.told.most(noun, self.bounds(index)[0], self.cast)
        return NameSpan(0, 0, found.text, found.key) if found is not None else None

    def sentence(self, index: int) -> ReadSentence:
        """The sentence with this index, taken apart."""
        read = self._read.get(index)
        if read is None:
            block, sentence = self._sentences[index]
            heads, names = self._heads(block)
            words = tokenise(self.document.reading, sentence.start, sentence.end, self.values(index))
            if block.kind is BlockKind.LIST_ITEM:
                words = with_colon(words)
            told = with_measures(words, self._measures)
            title = block.kind is BlockKind.HEADING
            own = find_names(told, self.inside, self._known, series=self.series, title=title)
            if block.cell is not None:
                own = tuple(name for name in own if not self._opens_a_label(told, name))
            elif not index and (not own or self._heads_labels):
                own = only_name(told) or own
            own = names_in_run(told, own)
            tokens, names = (*heads, *told), (*names, *moved_names(own, len(heads)))
            read = ReadSentence(block, sentence, index, with_names(tokens, names), names, len(heads))
            self._read[index] = read
        return read

    def _opens_a_label(self, tokens: Sequence[Token], name: NameSpan) -> bool:
        """Whether a capital is only that of a cell's first word: "Steel used", "Pressure inside"."""
        alone = not name.first and name.last == 1 and len(tokens) > 1
        return alone and tokens[0].text[1:].islower() and tokens[0].text not in self.inside

    def _heads(self, block: Block) -> tuple[tuple[Token, ...], tuple[NameSpan, ...]]:
        """The tokens of the cells that head the row and the column of a cell ("Falls: Share of deaths:"), and their names."""
        tokens: list[Token] = []
        names: list[NameSpan] = []
        if block.cell is None:
            return (), ()
        in_sheet = self.cells.is_in_sheet(block.cell)
        for cell in heading_cells(block.cell, self.cells.text, self._is_figure, in_sheet=in_sheet):
            index = self.cells.index(cell)
            if index is not None:
                read = self.sentence(index)
                names += moved_names(read.names, len(tokens) - read.heads)
                start, end = self.bounds(index)
                stop = start + length_without_unit(self.document.reading[start:end])
                tokens += [*(token for token in read.tokens[read.heads :] if token.start < stop), COLON]
        return tuple(tokens), tuple(names)

    def speaks_of_occasion(self, index: int) -> bool:
        """Whether a noun for an event stands in the sentence with this index, which is not taken apart for it."""
        return OCCASION.search(self.document.reading, *self.bounds(index)) is not None

    def labelled_cells(self, index: int) -> tuple[int, ...]:
        """The cell that the sentence with this index is the label of, in a table of two columns."""
        cell = self.block(index).cell
        beside = self.cells.labelled_by(cell) if cell is not None else None
        return () if beside is None else (beside,)

    def names_in_row(self, cell: Cell) -> frozenset[str]:
        """The keys of the names that are all there is in the cells before `cell` in its row: "Orrin | Corran 2 | 90 km"."""
        return frozenset(
            name.key
            for read in map(self.sentence, self.cells.before(cell))
            for name in read.names
            if (name.first, name.last) == (read.heads, len(read.tokens))
        )

    def name_of_sheet(self, cell: Cell) -> NameSpan | None:
        """What a sheet of facts is on, where its first row says so: "Bridge | Corran Bridge"."""
        first = self.cells.name_of_sheet(cell)
        if first is None:
            return None
        read = self.sentence(first)
        return next((name for name in read.names if name.last == len(read.tokens)), None)

    def _is_figure(self, cell: Cell) -> bool:
        """Whether a cell opens with a figure that is no date."""
        index = self.cells.index(cell)
        first = next(iter(self.values(index)), None) if index is not None else None
        return isinstance(first, Quantity) and index is not None and first.start == self.bounds(index)[0]

    @cached_property
    def opens_with_name(self) -> bool:
        """Whether the document opens with nothing but a name; the corner of a table is none."""
        text, behind = self.text(0), self.document.reading[self.bounds(0)[1] :]
        if is_release_line(text) or is_dateline(text, behind[:BEHIND_A_DATELINE]):
            return False
        cell = self.block(0).kind is BlockKind.TABLE_CELL
        return not cell and bool(only_name(self.sentence(0).tokens))

    @cached_property
    def _heads_labels(self) -> bool:
        """Whether the first sentence stands before a label in its paragraph, so that it is its title: "Death of the Swan. Year: 1891."."""
        if len(self) < 2 or self.block(0) is not self.block(1) or self.block(0).cell is not None:
            return False
        if TITLE.fullmatch(self.document.reading, *self.bounds(0)) is None:
            return False
        start, end = self.bounds(1)
        return LABEL.match(self.document.reading, start, end) is not None

    @cached_property
    def known(self) -> NameSpan | None:
        """The one name of the facts that the title and the text have, by its longest form; None for none or several."""
        name = self._known.only_one_within(f"{self.document.title or ''}\n{self.document.reading}")
        return NameSpan(0, 0, name, fold(name)) if name else None

    @property
    def title_words(self) -> frozenset[str]:
        """The words of the article's own title."""
        return self._titles.words

    def is_titled_for(self, key: str) -> bool:
        """Whether a title of the article is the name with this key, and does not only mention it."""
        titled = self._titled.key if self._titled is not None else ""
        return bool(titled) and (titled == key or titled.endswith(f" {key}") or key.endswith(f" {titled}"))

    @cached_property
    def _titled(self) -> NameSpan | None:
        """The name that a title of the article is."""
        opening = self.text(0).strip("#=. ") if len(self) and self.opens_with_name else ""
        if opening and self._heads_labels:
            return NameSpan(0, 0, opening, fold(opening))
        return self._titles.name(opening)

    @cached_property
    def _titles(self) -> Titles:
        return Titles(self.document, self._runs, self._known)

    @cached_property
    def things(self) -> tuple[NameSpan, ...]:
        """The names of a short article, each by its longest form; none of a long one, which tells of many."""
        kinds = (block.kind for block, _ in self._sentences)
        if sum(kind is not BlockKind.TABLE_CELL for kind in kinds) > MOST_SENTENCES:
            return ()
        title = self.document.title or ""
        told = (i for i in range(len(self)) if self.text(i).strip() != title)
        return things_named(map(self.sentence, told), title)

    @cached_property
    def sole(self) -> NameSpan | None:
        """The only name of a short article, of which all is said that it says of nobody by name."""
        return sole_of(self.things, self.cast)

    @cached_property
    def sole_thing(self) -> NameSpan | None:
        """The only name of a short article that is no person's."""
        return sole_thing_of(self.things, self.cast)

    def is_sole(self, key: str) -> bool:
        """Whether a name is the only one of a short article."""
        return self.sole is not None and is_same_name(self.sole.key, key)

    @cached_property
    def topic(self) -> NameSpan | None:
        """The name the article is about, or None where no name stands out.

        What the title alone names is none where a short article names one other thing: it is where that stands, or what it
        is known for ("The giants of the Corran valley").
        """
        runs = find_runs(self._titles.body)
        topic = find_topic(
            runs,
            self._titles.texts,
            capitalised_inside(runs),
            kinds_told(self._titles.body),
            self._titles.small,
            self.cast.is_person,
            dict(spelled_out(self._titles.body)),
        )
        if self._titled is not None and (topic is None or not self.is_titled_for(fold(topic))):
            return self._titled
        topic = self._known.topic_told(topic, self._titles.texts)
        if not topic or (
            self.sole is not None and not self.told.times(fold(topic)) and not self.is_sole(fold(topic))
        ):
            return None
        return NameSpan(0, 0, topic, fold(topic))
