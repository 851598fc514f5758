"""One HTML page that needs nothing else: no script, no network, no fonts.

Text of articles goes in as text only, and a policy in the page forbids everything but its own styles. A line that fills
a page is cut around its value. Colours follow the reader's light or dark setting, and a severity is told in words, too.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from factcheck._version import __version__
from factcheck.report.cells import ELLIPSIS, visible
from factcheck.report.limits import counts
from factcheck.report.lines import counted
from factcheck.report.look import PLAIN, Look
from factcheck.report.report import Report
from factcheck.rules.finding import Evidence, Finding

# Of a line, so many characters before and after its value are shown.
CONTEXT = 300
STYLE = """
:root { color-scheme: light dark; --error: #c62828; --warning: #b26a00; --note: #1769aa; --faint: #777; }
@media (prefers-color-scheme: dark) { :root { --error: #ff7b72; --warning: #e3b341; --note: #79c0ff; --faint: #999; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem; }
article { border-left: .3rem solid var(--note); padding: .1rem 1rem; margin: 1.5rem 0; }
article.error { border-color: var(--error); } article.warning { border-color: var(--warning); }
h2 { font-size: 1.1rem; margin: .5rem 0; }
.severity { text-transform: uppercase; font-size: .8rem; letter-spacing: .05em; }
.error .severity { color: var(--error); } .warning .severity { color: var(--warning); } .note .severity { color: var(--note); }
figure { margin: .8rem 0; } figcaption, .faint { color: var(--faint); font-size: .9rem; }
blockquote { margin: .2rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { padding: 0 .15em; border-radius: .2em; }
code { font-family: ui-monospace, monospace; }
"""
POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def render(report: Report, look: Look = PLAIN) -> str:
    """The report as one page."""
    found = counts(report.findings) if report.findings else "no contradictions found"
    lines = [
        "<!doctype html>",
        '<html lang="en">',
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>factcheck: {found}</title>",
        f"<style>{STYLE}</style>",
        f"<h1>factcheck: {found}</h1>",
        f'<p class="faint">{_text(_read(report))}</p>',
        *(line for finding in report.findings for line in _finding(finding)),
        *_not_judged(report),
        f'<p class="faint">factcheck {__version__}</p>',
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _read(report: Report) -> str:
    """What the run read and set aside, in a sentence."""
    parts = [
        counted(len(report.documents), "document"),
        counted(len(report.claims), "claim"),
        counted(report.facts, "curated fact"),
        *(f"{item.count:,} {item.reason}" for item in report.set_aside),
    ]
    if report.hidden:
        parts.append(f"{report.hidden:,} of lower confidence not shown")
    return f"{', '.join(parts)}."


def _finding(finding: Finding) -> Iterator[str]:
    yield f'<article class="{finding.severity.value}" id="f{finding.fingerprint}">'
    yield f'<p class="severity">{finding.severity.value} {finding.code} {_text(finding.name)}</p>'
    yield f"<h2>{_text(finding.message)}</h2>"
    for item in (finding.primary, *finding.related):
        yield from _passage(item)
    if finding.why:
        yield "<ul>"
        yield from (f"<li>{_text(reason)}</li>" for reason in finding.why)
        yield "</ul>"
    yield "</article>"


def _passage(item: Evidence) -> Iterator[str]:
    """A passage with its value marked, and where it stands."""
    place = item.place
    yield "<figure>"
    if item.excerpt.lines:
        yield f"<blockquote>{_marked(item)}</blockquote>"
    read = f" reads as {_text(item.reads)}" if item.reads else ""
    yield f"<figcaption><code>{_text(f'{place.path}:{place.line}:{place.column}')}</code>{read}</figcaption>"
    yield "</figure>"


def _marked(item: Evidence) -> str:
    """The lines of a passage as text, cut around the value, which is marked."""
    place, lines = item.place, item.excerpt.lines
    before, after = lines[0][: place.column - 1], lines[-1][place.end_column - 1 :]
    head = f"{ELLIPSIS}{before[-CONTEXT:]}" if len(before) > CONTEXT else before
    tail = f"{after[:CONTEXT]}{ELLIPSIS}" if len(after) > CONTEXT else after
    return f"{_text(head)}<mark>{_text(place.quote)}</mark>{_text(tail)}"


def _not_judged(report: Report) -> Iterator[str]:
    """The numerals that no rule has looked at, by reason."""
    if report.not_judged:
        total = sum(item.count for item in report.not_judged)
        yield f"<details><summary>{counted(total, 'numeral')} not judged</summary><ul>"
        yield from (f"<li>{item.count:,} {_text(item.reason)}</li>" for item in report.not_judged)
        yield "</ul></details>"


def _text(text: str) -> str:
    """Text as HTML that shows just this text; line ends stay."""
    return "\n".join(
        escape(visible(line)) for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    )
