"""The claims that were read: a table a document for people, the contract's records for programs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from rich.text import Text

from factcheck.claims.claim import Claim
from factcheck.report.cells import visible, wrap
from factcheck.report.json import SCHEMA, claim_record, document_record, dumps, record_lines
from factcheck.report.lines import counted, joined
from factcheck.report.look import PLAIN, Look
from factcheck.report.report import Report
from factcheck.report.table import table_lines
from factcheck.report.wording import scope_words
from factcheck.values.show import describe

HEADER = ("place", "label", "subject", "measure", "value as read", "scope", "stance", "confidence")


def render_text(report: Report, look: Look = PLAIN) -> str:
    """The claims as tables."""
    return joined(_lines(report, look), look)


def render_json(report: Report, look: Look = PLAIN) -> str:
    """The documents and their claims as one JSON object, the records as in a report."""
    documents = record_lines(document_record(document) for document in report.documents)
    claims = record_lines(claim_record(claim) for claim in report.claims)
    return f'{{"schema": "{SCHEMA}",\n "documents": {documents},\n "claims": {claims}}}\n'


def render_jsonl(report: Report, look: Look = PLAIN) -> str:
    """The claims, a JSON object a line."""
    return "".join(f"{dumps(claim_record(claim))}\n" for claim in report.claims)


def _lines(report: Report, look: Look) -> Iterator[Text]:
    """The lines of the tables and of the summary."""
    for path, claims in groupby(report.claims, key=lambda claim: claim.path):
        yield from (Text(line, style="bold blue") for line in wrap(visible(path), look.width))
        yield from table_lines(HEADER, [_row(claim) for claim in claims], look.width)
        yield Text()
    if look.summary:
        claims_in = f"{counted(len(report.claims), 'claim')} in {counted(len(report.documents), 'document')}"
        yield Text(f"Read {claims_in}.")


def _row(claim: Claim) -> tuple[str, ...]:
    """A claim's cells."""
    return (
        f"{claim.place.line}:{claim.place.column}",
        claim.label,
        claim.subject.name,
        claim.measure.label,
        describe(claim.value),
        scope_words(claim.scope),
        str(claim.stance),
        str(claim.confidence),
    )


RENDERERS = {"text": render_text, "json": render_json, "jsonl": render_jsonl}
