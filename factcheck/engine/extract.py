"""The first half of the pipeline, for one document at a time: read it and find its claims.

The result holds no text but the claims' own, so that memory grows with the claims and a result can travel between
processes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from factcheck.claims.claim import Claim
from factcheck.claims.find import Unjudged, find_claims
from factcheck.claims.naming.aliases import spelled_out, things_named_after
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.known_as import known_as
from factcheck.claims.naming.known_names import KnownNames
from factcheck.claims.naming.name_counts import most_told
from factcheck.claims.naming.runs import find_runs
from factcheck.documents.decode import NotTextError, decode
from factcheck.documents.document import Document
from factcheck.documents.read import Syntax, parse_document, read_document
from factcheck.documents.suppression import Suppression, find_suppressions
from factcheck.errors import Problem, UnreadableDocument
from factcheck.lexicon.grammar import COMPANY_ENDINGS
from factcheck.report.report import DocumentSummary
from factcheck.sums.find import find_sums
from factcheck.sums.sum import Sum
from factcheck.values.own_words import NO_WORDS, OwnWords


@dataclass(frozen=True, slots=True)
class Extract:
    """What one document gives to the comparison: claims, names it joins, what it suppresses, sums and its summary.

    `address` is where the article itself says that it was published, `names` are the words of names that it tells most of,
    `capitals` all its words with a capital, folded, and `runs` its runs of them but those of a firm's legal name. `of_nobody`
    say who has a role, and nothing of what.
    """

    summary: DocumentSummary
    claims: tuple[Claim, ...]
    acronyms: tuple[tuple[str, str], ...]
    unjudged: tuple[Unjudged, ...]
    suppressions: tuple[Suppression, ...] = ()
    sums: tuple[Sum, ...] = ()
    address: str | None = None
    names: tuple[str, ...] = ()
    capitals: frozenset[str] = frozenset()
    runs: frozenset[str] = frozenset()
    of_nobody: tuple[Claim, ...] = ()


def extract_file(path: Path, name: str, known: Sequence[str], own: OwnWords = NO_WORDS) -> Extract | Problem:
    """The claims of the file at `path`, shown as `name`; a problem where it cannot be read."""
    try:
        document = read_document(path, name)
    except UnreadableDocument as unreadable:
        return unreadable.problems[0]
    return extract(document, known, own)


def extract_bytes(
    data: bytes,
    name: str,
    known: Sequence[str],
    syntax: Syntax = Syntax.MARKDOWN,
    own: OwnWords = NO_WORDS,
) -> Extract | Problem:
    """The claims of a document that came as bytes and is shown as `name`; a problem if it is no text."""
    try:
        text, _ = decode(data)
    except NotTextError as error:
        return Problem(name, f"this is not readable text: {error}", "give it as UTF-8 text")
    return extract(parse_document(text, name, syntax), known, own)


@lru_cache(maxsize=1)
def _known_names(names: tuple[str, ...]) -> KnownNames:
    """The names of the facts, which all documents of a corpus are read with."""
    return KnownNames(names)


def extract(document: Document, known: Sequence[str], own: OwnWords = NO_WORDS) -> Extract:
    """The claims of `document`; `known` are the names that the curated facts use, `own` the project's own words."""
    found = find_claims(document, _known_names(tuple(known)), own)
    summary = DocumentSummary(
        path=document.path,
        title=document.title,
        published=document.published.isoformat() if document.published else None,
        sentences=sum(len(block.sentences) for block in document.blocks),
        claims=len(found.claims),
    )
    sums = find_sums(document, found.values, found.claims)
    text = document.reading
    names = (*spelled_out(text), *things_named_after(text), *known_as(text))
    suppressed = find_suppressions(document)
    runs = find_runs(document.reading)
    names_told = {run.words for run in runs}
    capitals = frozenset(fold(word) for words in names_told for word in words.split(" "))
    return Extract(
        summary,
        found.claims,
        names,
        found.unjudged,
        suppressed,
        sums,
        document.address,
        most_told(runs),
        capitals,
        frozenset(fold(words) for words in names_told if words.split(" ")[-1].lower() not in COMPANY_ENDINGS),
        found.of_nobody,
    )
