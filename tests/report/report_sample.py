"""Reports made by hand, as the engine would make them, for the tests of what shows them."""

from __future__ import annotations

from datetime import date

from factcheck.claims.claim import Claim, Confidence, Grounds, Measure, Scope, Stance, Subject
from factcheck.documents.place import Excerpt, Place
from factcheck.matching.group import Group, Verdict, alone
from factcheck.report.report import DocumentSummary, NotJudged, Report
from factcheck.rules.finding import Evidence, Finding, Severity
from factcheck.values.value import DatePrecision, DateSpan, Flag, Interval, Name, Quantity, Value

BRIDGE = (
    "# The bridge at Orrin\n"
    "\n"
    "The bridge opened in 1931 and is 412 metres long. It cost\n"
    "about $6\n"
    "million to build.\n"
)
FERRY = (
    "When the ferry company gave up its licence, the council had been talking about a crossing for the better part of "
    "twenty years, and nobody in the town expected that the matter would be settled within a month. The bridge opened in 1934 "
    "after a strike that held the steelworks for a season, and the first toll was collected by the mayor himself, who is "
    "said to have paid it out of his own pocket. Trade rose 17% in the first year.\n"
)
FACTS = "facts:\n  - id: orrin-opened\n    claim: The bridge at Orrin opened in 1931.\n    value: 1931\n"
YEAR_1934 = "1934: 1934-01-01 to 1934-12-31"
YEAR_1931 = "1931: 1931-01-01 to 1931-12-31"


def excerpt(path: str, text: str, quote: str) -> Excerpt:
    """The excerpt of the first place that says `quote`."""
    start = text.index(quote)
    end = start + len(quote)
    line, column = _place(text, start)
    end_line, end_column = _place(text, end)
    lines = tuple(text.split("\n")[line - 1 : end_line])
    return Excerpt(Place(path, start, end, line, column, end_line, end_column, quote), lines)


def _place(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1


def evidence(path: str, text: str, quote: str, reads: str = "") -> Evidence:
    """A piece of evidence at the first place that says `quote`."""
    return Evidence(excerpt(path, text, quote), reads)


def year(text: str) -> DateSpan:
    """A year as a value."""
    number = int(text)
    return DateSpan(0, 4, text, date(number, 1, 1), date(number, 12, 31), DatePrecision.YEAR)


def quantity(text: str, low: float, high: float, unit: str, number: float | None = None) -> Quantity:
    """A quantity as a value."""
    return Quantity(0, len(text), text, number, Interval(low, high), unit)


def claim(
    path: str, text: str, quote: str, value: Value, label: str, subject: str = "the bridge at Orrin"
) -> Claim:
    """A claim whose value stands where the text first says `quote`; its sentence is the line."""
    where = excerpt(path, text, quote)
    sentence = excerpt(path, text, where.lines[0]).place
    return Claim(
        id=f"{path}:{where.place.start}",
        label=label,
        value=value,
        subject=Subject(subject, subject.lower(), Grounds.NAMED),
        measure=Measure(label),
        scope=Scope(),
        stance=Stance.ASSERTED,
        confidence=Confidence.HIGH,
        excerpt=where,
        sentence=sentence,
        reading=sentence.quote,
    )


def finding(
    primary: Evidence,
    *related: Evidence,
    code: str = "FC101",
    name: str = "contradicts-fact",
    severity: Severity = Severity.ERROR,
    message: str = "The bridge opened in 1934 here, but in 1931 by the facts.",
    why: tuple[str, ...] = (),
    fact: str | None = None,
) -> Finding:
    """A finding with this evidence."""
    return Finding(
        code, name, severity, Confidence.HIGH, message, why, primary, related, (), fact, None, "f" * 16
    )


def contradiction() -> Finding:
    """A passage in a long line against a curated fact."""
    return finding(
        evidence("corpus/ferry.md", FERRY, "1934", YEAR_1934),
        evidence("claims/orrin.yaml", FACTS, "1931\n".strip(), YEAR_1931),
        message="The bridge at Orrin opened in 1934 here, but the fact orrin-opened says 1931.",
        why=(
            "both state when the bridge at Orrin opened",
            "the years 1934 and 1931 do not overlap",
        ),
        fact="orrin-opened",
    )


def disagreement() -> Finding:
    """Two articles."""
    return finding(
        evidence("corpus/bridge.md", BRIDGE, "1931", YEAR_1931),
        evidence("corpus/ferry.md", FERRY, "1934", YEAR_1934),
        code="FC201",
        name="sources-disagree",
        severity=Severity.WARNING,
        message="Two articles give different years for the opening of the bridge at Orrin: 1931 and 1934.",
        why=("both state when the bridge at Orrin opened",),
    )


def report(*findings: Finding, hidden: int = 0, facts: int = 1) -> Report:
    """A report of two articles."""
    opened_1931 = claim("corpus/bridge.md", BRIDGE, "1931", year("1931"), "opened in 1931")
    length = claim(
        "corpus/bridge.md", BRIDGE, "412 metres", quantity("412 metres", 411.5, 412.5, "m", 412), "412 m"
    )
    cost = claim(
        "corpus/bridge.md",
        BRIDGE,
        "$6\nmillion",
        quantity("$6 million", 5.5e6, 6.5e6, "USD", 6e6),
        "$6M cost",
    )
    opened_1934 = claim("corpus/ferry.md", FERRY, "1934", year("1934"), "opened in 1934")
    return Report(
        documents=(
            DocumentSummary("corpus/bridge.md", "The bridge at Orrin", "2024-05-01", 3, 3),
            DocumentSummary("corpus/ferry.md", None, None, 3, 1),
        ),
        claims=(opened_1931, length, cost, opened_1934),
        groups=(
            alone(Group("g1", "opening", (opened_1931, opened_1934), Verdict.CONFLICT)),
            alone(Group("g2", "length", (length,), Verdict.SINGLE)),
            alone(Group("g3", "cost", (cost,), Verdict.SINGLE)),
        ),
        findings=findings,
        not_judged=(NotJudged("no subject", 2), NotJudged("model name", 12)),
        facts=facts,
        hidden=hidden,
    )


NAME = Name(0, 5, "Orrin", "Orrin")
FLAG = Flag(0, 3, "is", True)
