"""Markdown for the summary of a job and the comment on a pull request.

Text of articles is written with entities for every sign that Markdown, HTML or GitHub would read as more than itself,
so that it can neither format nor link nor call anybody. The most severe findings go first, because a comment holds
65,536 characters; the rest is counted.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.report.cells import visible
from factcheck.report.limits import counts
from factcheck.report.lines import counted
from factcheck.report.look import PLAIN, Look
from factcheck.report.report import Report
from factcheck.rules.finding import Evidence, Finding, Severity

# What a comment of GitHub holds, less what the rest of it needs.
MOST_CHARACTERS = 60_000
SIGNS = {Severity.ERROR: "❌", Severity.WARNING: "⚠️", Severity.NOTE: "ℹ️"}
# A link begins with one of these, or with an address, whose slashes are taken.
SPECIAL = "\\`*_{}[]<>#|~@&$^="
ENTITIES = str.maketrans({character: f"&#{ord(character)};" for character in SPECIAL})
# GitHub looks for people and issues after the entities are read, so a space of no width parts the sign from the name.
CALLS = {"&#64;": "&#64;&#8203;", "&#35;": "&#35;&#8203;"}
ADDRESS, NO_ADDRESS = "://", ":&#47;&#47;"
BARE, NOT_BARE = "www.", "www&#46;"
# Passages that a finding contradicts beyond these are counted.
MOST_RELATED = 5


def render(report: Report, look: Look = PLAIN) -> str:
    """The report as Markdown."""
    found = counts(report.findings) if report.findings else "no contradictions found"
    parts = [f"### factcheck: {found}\n"]
    ordered = [f for severity in Severity for f in report.findings if f.severity is severity]
    size = 0
    left = len(ordered)
    for finding in ordered:
        part = "\n".join(_finding(finding)) + "\n"
        size += len(part)
        if size > MOST_CHARACTERS:
            break
        parts.append(part)
        left -= 1
    if left:
        parts.append(f"And {counted(left, 'finding')} more, which have no room here.\n")
    if look.summary:
        parts.append(_summary(report))
    return "\n".join(parts)


def _summary(report: Report) -> str:
    read = f"Read {counted(len(report.documents), 'document')}, {counted(len(report.claims), 'claim')}"
    aside = "".join(f"; {item.count:,} {item.reason}" for item in report.set_aside)
    return f"<sub>{read}{aside}.</sub>\n"


def _finding(finding: Finding) -> Iterator[str]:
    place = finding.primary.place
    where = f"<code>{escaped(place.path)}:{place.line}</code>"
    yield f"{SIGNS[finding.severity]} **{finding.code}** {where} {escaped(finding.message)}"
    yield ""
    if finding.primary.excerpt.lines:
        yield from _passage(finding.primary)
    for item in finding.related[:MOST_RELATED]:
        yield from _passage(item)
    if len(finding.related) > MOST_RELATED:
        yield f"- and {counted(len(finding.related) - MOST_RELATED, 'more passage')}"
    for reason in finding.why:
        yield f"- {escaped(reason)}"


def _passage(item: Evidence) -> Iterator[str]:
    place = item.place
    said = escaped(" ".join(place.quote.split()))
    read = f" ({escaped(item.reads)})" if item.reads else ""
    yield f"- <code>{escaped(place.path)}:{place.line}:{place.column}</code> “{said}”{read}"


def escaped(text: str) -> str:
    """Text of an article as Markdown that shows just this text, on one line.

    >>> escaped("see [it](https://a.org) @all")
    'see &#91;it&#93;(https:&#47;&#47;a.org) &#64;&#8203;all'
    """
    flat = " ".join(visible(" ".join(text.split())).split())
    shown = flat.translate(ENTITIES).replace(ADDRESS, NO_ADDRESS).replace(BARE, NOT_BARE)
    for sign, parted in CALLS.items():
        shown = shown.replace(sign, parted)
    return shown
