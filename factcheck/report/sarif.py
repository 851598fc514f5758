"""SARIF 2.1.0, the form that code scanning of GitHub and others reads.

Columns count code points, as `columnKind` says. Paths are relative to the root of the checkout. The message links each contradicted passage by the number of its related location. GitHub shows 5,000
results of a run at most: the most severe go first, and a notification says what is left out.
"""

from __future__ import annotations

import json
import os
from pathlib import PurePath
from urllib.parse import quote

from factcheck._version import __version__
from factcheck.documents.place import Place
from factcheck.report.json import Json
from factcheck.report.limits import counts, most_severe
from factcheck.report.look import PLAIN, Look
from factcheck.report.manual import rule_page
from factcheck.report.report import Report
from factcheck.report.rooted import rooted
from factcheck.rules.finding import Evidence, Finding
from factcheck.rules.registry import RULES
from factcheck.rules.rule import Rule

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
# What GitHub takes of one run, and of one result.
MOST_RESULTS = 5000
MOST_RELATED = 100
ROOT = "%SRCROOT%"
# In a message brackets begin a link, and braces a placeholder.
ESCAPES = str.maketrans({"[": "\\[", "]": "\\]", "\\": "\\\\", "{": "{{", "}": "}}"})


def render(report: Report, look: Look = PLAIN) -> str:
    """The report as one SARIF log with one run."""
    shown, rest = most_severe(rooted(report, look).findings, MOST_RESULTS)
    run: Json = {
        "tool": {
            "driver": {
                "name": "factcheck",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [_rule(rule) for rule in RULES],
            }
        },
        "invocations": [_invocation(rest)],
        "originalUriBaseIds": {ROOT: {"description": {"text": "The root of the checkout."}}},
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "results": [_result(finding) for finding in shown],
    }
    log: Json = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _invocation(rest: list[Finding]) -> Json:
    """That the run came to its end, and what it had to leave out."""
    if not rest:
        return {"executionSuccessful": True}
    text = f"{counts(rest)} more are left out here: at most {MOST_RESULTS} are shown"
    return {
        "executionSuccessful": True,
        "toolExecutionNotifications": [{"level": "warning", "message": {"text": text}}],
    }


def _rule(rule: Rule) -> Json:
    page = rule_page(rule.code) or rule.summary
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.summary},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {"tags": ["facts"], "precision": "high"},
    }


def _result(finding: Finding) -> Json:
    codes = [rule.code for rule in RULES]
    related = finding.related[:MOST_RELATED]
    result: dict[str, Json] = {
        "ruleId": finding.code,
        **({"ruleIndex": codes.index(finding.code)} if finding.code in codes else {}),
        "level": finding.severity.value,
        "message": {"text": _message(finding)},
        "locations": [_location(finding.primary)],
        "partialFingerprints": {"factcheck/v1": finding.fingerprint},
        "properties": {"confidence": finding.confidence.value, "fact": finding.fact},
    }
    if related:
        result["relatedLocations"] = [
            {"id": number, **_location(item), "message": {"text": _said(item)}}
            for number, item in enumerate(related, 1)
        ]
    return result


def _message(finding: Finding) -> str:
    """The finding in a sentence, its reasons, and a link to each passage that it contradicts."""
    links = [
        f"[{_escaped(f'{item.place.path}:{item.place.line}')}]({number}): {_escaped(_said(item))}"
        for number, item in enumerate(finding.related[:MOST_RELATED], 1)
    ]
    return "\n".join([_escaped(finding.message), *map(_escaped, finding.why), *links])


def _said(item: Evidence) -> str:
    return item.reads or f"“{' '.join(item.place.quote.split())}”"


def _escaped(text: str) -> str:
    return text.translate(ESCAPES)


def _location(evidence: Evidence) -> dict[str, Json]:
    place = evidence.place
    artifact: dict[str, Json] = {"uri": uri_of(place.path)}
    if not PurePath(place.path).is_absolute():
        artifact["uriBaseId"] = ROOT
    return {"physicalLocation": {"artifactLocation": artifact, "region": _region(place)}}


def _region(place: Place) -> Json:
    """The span of a place; of a document that could not be read only its first line is known."""
    if not place.quote:
        return {"startLine": place.line}
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
        "charOffset": place.start,
        "charLength": place.end - place.start,
        "snippet": {"text": place.quote},
    }


def uri_of(path: str) -> str:
    """A path as a URI, relative where the path is.

    >>> uri_of("artículos/two words.md")
    'art%C3%ADculos/two%20words.md'
    """
    encoded = quote(os.fsencode(path), safe="/~")
    return f"file://{encoded}" if PurePath(path).is_absolute() else encoded
