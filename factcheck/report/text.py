"""The report as an editor reads it in a terminal: each finding with its passages, then what the run saw.

A finding reads like a compiler's error: what is wrong in one sentence, where, the words in question with what they
were read as, the passage they contradict in the same way, and why the two cannot both be right. The order is the
report's own (path, line, column, code).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from factcheck.documents.place import Place
from factcheck.report.cells import clip, visible, width, wrap
from factcheck.report.excerpt import gutter, passage, together
from factcheck.report.lines import counted, joined
from factcheck.report.look import FAINT_STYLE, GUTTER_STYLE, PLAIN, SEVERITY_STYLES, Look
from factcheck.report.report import Report
from factcheck.report.summary import summary_lines
from factcheck.rules.finding import Evidence, Finding

# Of a conflict among many passages, so many are shown as passages and so many more are named; the rest is counted.
MOST_SHOWN = 6
MOST_NAMED = 10


def render(report: Report, look: Look = PLAIN) -> str:
    """The whole report as text."""
    return joined(report_lines(report, look), look)


def report_lines(report: Report, look: Look = PLAIN) -> Iterator[Text]:
    """The lines of the whole report."""
    for number, finding in enumerate(report.findings):
        if number:
            yield Text()
        yield from finding_lines(finding, look)
    if look.summary:
        if report.findings:
            yield Text()
        yield from summary_lines(report, look)


def finding_lines(finding: Finding, look: Look = PLAIN) -> Iterator[Text]:
    """The lines of one finding."""
    passages = together([(finding.primary, True), *((item, False) for item in finding.related)])
    shown, rest = passages[:MOST_SHOWN], passages[MOST_SHOWN:]
    numbers = max(len(str(item.place.end_line)) for part in shown for item, _ in part)
    style = SEVERITY_STYLES[finding.severity]
    yield from _header(finding, look, style)
    for index, part in enumerate(shown):
        yield _place(part[0][0].place, "-->" if index == 0 else ":::", numbers)
        if part[0][0].excerpt.lines:  # A document that could not be read has none.
            yield gutter(numbers)
            yield from passage(part, numbers, max(16, look.width - numbers - 4), style)
    yield from _rest([item for part in rest for item, _ in part], numbers, look)
    if finding.why:
        yield gutter(numbers)
    for reason in finding.why:
        yield from _noted(reason, numbers, look)


def _header(finding: Finding, look: Look, style: str) -> Iterator[Text]:
    """What kind of finding it is, and its message."""
    kind = f"{finding.severity}[{finding.code}]"
    name = f" {finding.name}: "
    for index, line in enumerate(
        wrap(visible(f"{kind}{name}{' '.join(finding.message.split())}"), look.width)
    ):
        if index:
            yield Text(line, style="bold")
            continue
        text = Text().append(line[: len(kind)], style).append(line[len(kind) : len(kind + name)])
        yield text.append(line[len(kind + name) :], "bold")


def _place(place: Place, arrow: str, numbers: int) -> Text:
    """Where a passage stands, in the form that editors and terminals open on a click."""
    line = Text().append(f"{' ' * numbers} {arrow} ", GUTTER_STYLE)
    return line.append(visible(f"{place.path}:{place.line}:{place.column}"))


def _rest(evidence: Sequence[Evidence], numbers: int, look: Look) -> Iterator[Text]:
    """The passages that are only named, a line each, and how many more there are."""
    for item in evidence[:MOST_NAMED]:
        line = _place(item.place, ":::", numbers)
        reads = item.reads or f'"{item.place.quote}"'
        room = look.width - width(line.plain) - 1
        yield line.append(f" {clip(visible(' '.join(reads.split())), room)}" if room > 8 else "", FAINT_STYLE)
    if len(evidence) > MOST_NAMED:
        more = counted(len(evidence) - MOST_NAMED, "more passage")
        yield gutter(numbers, "=").append(f"and {more}: --format json lists them all", style=FAINT_STYLE)


def _noted(reason: str, numbers: int, look: Look) -> Iterator[Text]:
    """A reason, its further lines under its first."""
    for index, line in enumerate(wrap(visible(" ".join(reason.split())), look.width - numbers - 4)):
        yield (gutter(numbers, "=") if index == 0 else gutter(numbers, " ")).append(line)
