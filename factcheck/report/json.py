"""The report as one JSON object, the contract with programs that read it (`"schema": "factcheck/1"`).

Every record stands on one line, so that two reports can be compared line by line. Keys come in a fixed order and
the same report gives the same bytes. Whole numbers have no decimal point; others have twelve significant digits at
most, which hides what binary arithmetic adds to them. What is not known is null, and a scope has only the keys that
the text gave: `time` as an object of `low`, `high` and `text`, the others as strings.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from factcheck.claims.claim import Claim, Scope
from factcheck.documents.place import Place
from factcheck.matching.group import Retelling
from factcheck.report.look import PLAIN, Look
from factcheck.report.report import DocumentSummary, NotJudged, Report
from factcheck.rules.finding import Finding, Severity
from factcheck.values.value import DateSpan, Flag, Name, Number, Quantity, TimeOfDay, Value

SCHEMA = "factcheck/1"

# Above this a whole number is shown as a power of ten: its last digits are an accident of binary arithmetic.
MOST_DIGITS = 1e15

Json: TypeAlias = Mapping[str, "Json"] | list["Json"] | str | int | float | bool | None


def render(report: Report, look: Look = PLAIN) -> str:
    """The whole report as one JSON object."""
    sections = [
        ("documents", [document_record(document) for document in report.documents]),
        ("claims", [claim_record(claim) for claim in report.claims]),
        ("groups", [group_record(group) for group in report.groups]),
        ("findings", [finding_record(finding) for finding in report.findings]),
    ]
    body = [f'"{name}": {record_lines(records)}' for name, records in sections]
    body.append(f'"summary": {dumps(summary_record(report))}')
    return f'{{"schema": "{SCHEMA}",\n ' + ",\n ".join(body) + "}\n"


def dumps(record: Json) -> str:
    """A record on one line."""
    return json.dumps(record, ensure_ascii=False, allow_nan=False)


def document_record(document: DocumentSummary) -> Json:
    """A document's entry."""
    return {
        "path": document.path,
        "title": document.title,
        "published": document.published,
        "sentences": document.sentences,
        "claims": document.claims,
    }


def claim_record(claim: Claim) -> Json:
    """A claim's entry."""
    sentence = claim.sentence
    return {
        "id": claim.id,
        "label": claim.label,
        "path": claim.path,
        "start": claim.start,
        "end": claim.end,
        "line": claim.place.line,
        "column": claim.place.column,
        "text": claim.text,
        "sentence": {"start": sentence.start, "end": sentence.end, "text": sentence.quote},
        "subject": claim.subject.name or None,
        "measure": claim.measure.label or None,
        "scope": _scope(claim.scope),
        "stance": claim.stance.value,
        "confidence": claim.confidence.value,
        "value": value_record(claim.value),
    }


def value_record(value: Value) -> Json:
    """A value's entry; what only quantities have is null for the others, and dates are ISO days."""
    record: dict[str, Json] = dict.fromkeys(
        ("kind", "number", "low", "high", "unit", "comparator", "direction", "text")
    )
    record |= {"kind": value.kind, "text": value.text}
    match value:
        case Quantity():
            record |= {
                "number": _written(value.number),
                "low": _number(value.low),
                "high": _number(value.high),
                "unit": value.unit,
                "comparator": value.comparator,
                "direction": value.direction,
            }
        case DateSpan() | TimeOfDay():
            record |= {
                "low": value.low,
                "high": value.high,
                "unit": value.unit,
                "comparator": value.comparator,
            }
        case Name() | Flag():
            pass
    return record


def group_record(group: Retelling) -> Json:
    """A group's entry."""
    return {
        "id": group.id,
        "label": group.label,
        "claims": [claim.id for claim in group.claims],
        "verdict": group.verdict.value,
    }


def finding_record(finding: Finding) -> Json:
    """A finding's entry."""
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "confidence": finding.confidence.value,
        "message": finding.message,
        "why": list(finding.why),
        "claims": list(finding.claims),
        "fact": finding.fact,
        "group": finding.group,
        "primary": place_record(finding.primary.place),
        "related": [place_record(item.place) for item in finding.related],
        "fingerprint": finding.fingerprint,
    }


def place_record(place: Place) -> Json:
    """A place's entry."""
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "start": place.start,
        "end": place.end,
        "quote": place.quote,
    }


def summary_record(report: Report) -> Json:
    """The counts of the run; findings that were set aside are counted by their reasons after what was not judged."""
    return {
        "documents": len(report.documents),
        "sentences": report.sentences,
        "claims": len(report.claims),
        "groups": len(report.groups),
        "errors": report.count(Severity.ERROR),
        "warnings": report.count(Severity.WARNING),
        "notes": report.count(Severity.NOTE),
        "not_judged": {item.reason: item.count for item in (*report.not_judged, *_set_aside(report))},
    }


def _set_aside(report: Report) -> list[NotJudged]:
    return [NotJudged(f"findings {item.reason}", item.count) for item in report.set_aside]


def record_lines(records: Iterable[Json]) -> str:
    """An array with one record a line."""
    lines = [dumps(record) for record in records]
    return "[\n  " + ",\n  ".join(lines) + "]" if lines else "[]"


def _scope(scope: Scope) -> Json:
    """What limits a claim, only what is known."""
    record: dict[str, Json] = {}
    if scope.time is not None:
        record["time"] = {"low": scope.time.low, "high": scope.time.high, "text": scope.time.text}
    named = {"place": scope.place, "part": scope.part, "basis": scope.basis, "condition": scope.condition}
    return record | {key: text for key, text in named.items() if text}


def _written(number: Number) -> Json:
    """A number as written, a pair for a range."""
    return [_number(part) for part in number] if isinstance(number, tuple) else _number(number)


def _number(number: float | None) -> Json:
    """A number as JSON shows it best; without a bound, null."""
    if number is None or not math.isfinite(number):
        return None
    sensible = float(f"{number:.12g}")
    return int(sensible) if sensible.is_integer() and abs(sensible) < MOST_DIGITS else sensible
