"""A corpus to try changes on: its documents, what was read of them, and what a scan finds with one article rewritten.

Every document is read once. A trial reads one more copy of one document, with one value in other words, and judges
all of them anew; that is what a scan of the corpus with that copy in it would say. Copies stand beside the article
under another name, or in its place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from bench.written import Rewrite
from factcheck.claims.claim import Claim, Confidence
from factcheck.documents.document import Document
from factcheck.documents.place import Place
from factcheck.documents.read import parse_document, read_document, syntax_of
from factcheck.documents.walk import find_files
from factcheck.engine.extract import Extract, extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.scan import known_names, read_facts
from factcheck.engine.settings import Settings
from factcheck.facts.fact import Fact
from factcheck.report.report import Report
from factcheck.rules.finding import Finding

COPY = "copy-of-"
# Where a finding stands: for each of its places the article, its offset there and the words.
Origins = frozenset[tuple[str, int, str]]


@dataclass(frozen=True, slots=True)
class Sample:
    """The documents of a corpus, what was read of each, and the facts they are held against."""

    documents: tuple[Document, ...]
    extracts: tuple[Extract, ...]
    facts: tuple[Fact, ...]

    def report(self) -> Report:
        """The scan of the corpus as it is."""
        return _judge(self.extracts, self.facts)


@dataclass(frozen=True, slots=True)
class Trial:
    """A scan with one value rewritten: where it stood and stands, and the findings a user would be shown."""

    original: Place
    place: Place
    report: Report
    shift: int

    @property
    def shown(self) -> tuple[Finding, ...]:
        """The findings that are shown by default."""
        return tuple(f for f in self.report.findings if f.confidence is Confidence.HIGH)

    def touches(self, place: Place) -> bool:
        """Whether a place lies on the rewritten value."""
        mine = self.place
        return place.path == mine.path and place.start < mine.end and mine.start < place.end

    def origins(self, finding: Finding, *, says_the_same: bool = False) -> Origins:
        """Where a finding stands, the copy counted as the article it was made of.

        With `says_the_same` the rewritten value counts as the one it stands for, else as another one.
        """
        places = (evidence.place for evidence in (finding.primary, *finding.related))
        return frozenset(self._origin(place, says_the_same) for place in places)

    def _origin(self, place: Place, says_the_same: bool) -> tuple[str, int, str]:
        words = _words(place)
        if place.path != self.place.path:
            return place.path, place.start, words
        if self.touches(place):
            return self.original.path, self.original.start, _words(self.original) if says_the_same else ""
        moved = self.shift if place.start >= self.place.end else 0
        return self.original.path, place.start - moved, words


def load_sample(corpus: Path, facts: Sequence[str]) -> Sample:
    """The corpus at a path with the facts at some paths, read."""
    documents = tuple(read_document(path, path.name) for path in find_files([corpus]))
    known_facts = read_facts(facts)
    names = known_names(known_facts)
    return Sample(documents, tuple(extract(document, names) for document in documents), known_facts)


def try_rewrite(sample: Sample, claim: Claim, rewrite: Rewrite | None, *, in_place: bool = False) -> Trial:
    """The scan with a copy of the claim's article in which its value has other words; unchanged for None."""
    document = next(d for d in sample.documents if d.path == claim.path)
    name = claim.path if in_place else _copy_name(claim.path)
    begin = claim.start - (rewrite.back if rewrite else 0)
    words = rewrite.words if rewrite else claim.text
    text = document.text[:begin] + words + document.text[claim.end :]
    copy = extract(parse_document(text, name, syntax_of(name)), known_names(sample.facts))
    others = [e for e in sample.extracts if e.summary.path != name]
    report = _judge(sorted([*others, copy], key=lambda e: e.summary.path), sample.facts)
    line = document.text.count("\n", 0, begin) + 1
    place = Place(name, begin, begin + len(words), line, 1, line, 1, words)
    return Trial(claim.place, place, report, len(text) - len(document.text))


def origins(finding: Finding) -> Origins:
    """Where a finding of the corpus as it is stands."""
    places = (evidence.place for evidence in (finding.primary, *finding.related))
    return frozenset((place.path, place.start, _words(place)) for place in places)


def _words(place: Place) -> str:
    return " ".join(place.quote.split())


def _judge(extracts: Sequence[Extract], facts: Sequence[Fact]) -> Report:
    # What is not sure is asked for too, so that a miss can be told from a doubt; `Trial.shown` leaves it out.
    return judge_extracts(extracts, (), facts, Settings(pedantic=True))


def _copy_name(path: str) -> str:
    """The name of a copy, beside the article."""
    name = PurePosixPath(path)
    return (name.parent / (COPY + name.name)).as_posix()
