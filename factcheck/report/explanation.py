"""How the sentences of one line were understood: every claim with its grounds, every numeral that is none with why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.text import Text

from factcheck.claims.claim import Claim
from factcheck.report.cells import visible, width, wrap
from factcheck.report.excerpt import gutter, passage
from factcheck.report.lines import joined
from factcheck.report.look import FAINT_STYLE, GUTTER_STYLE, PLAIN, VALUE_STYLE, Look
from factcheck.report.wording import scope_words, value_words
from factcheck.rules.finding import Evidence

NAMES = 12


@dataclass(frozen=True, slots=True)
class Explanation:
    """What was read on one line: the claims, and the numerals that were not judged (`reads` is the reason)."""

    path: str
    line: int
    claims: tuple[Claim, ...]
    not_judged: tuple[Evidence, ...]


def render(explanation: Explanation, look: Look = PLAIN) -> str:
    """The explanation as text."""
    return joined(_lines(explanation, look), look)


def _lines(explanation: Explanation, look: Look) -> Iterator[Text]:
    """Each claim and each numeral in the order of the line."""
    where = f"{explanation.path}:{explanation.line}"
    yield Text(visible(where), style=VALUE_STYLE)
    if not explanation.claims and not explanation.not_judged:
        yield Text()
        yield Text("No number, date or known name was read on this line.")
    numbers = len(str(explanation.line))
    entries: list[Claim | Evidence] = [*explanation.claims, *explanation.not_judged]
    for entry in sorted(entries, key=lambda entry: (entry.place.start, entry.place.end)):
        yield Text()
        evidence = entry if isinstance(entry, Evidence) else Evidence(entry.excerpt, entry.label)
        room = max(16, look.width - numbers - 4)
        if isinstance(entry, Evidence):
            evidence = Evidence(entry.excerpt, f"not judged: {entry.reads}")
            yield from passage([(evidence, False)], numbers, room, GUTTER_STYLE)
            continue
        yield from passage([(evidence, True)], numbers, room, "bold green")
        for name, words in _understood(entry):
            yield from _entry(name, words, numbers, look)


def _understood(claim: Claim) -> Sequence[tuple[str, str]]:
    """What was understood of a claim; what was not is left out, but for the subject."""
    measure, subject = claim.measure, claim.subject
    rows = [
        ("subject", f"{subject.name or 'none'} ({subject.grounds})"),
        ("measure", measure.label),
        ("concepts", ", ".join(sorted(measure.concepts))),
        ("qualifiers", ", ".join(sorted(measure.qualifiers))),
        ("other words", ", ".join(measure.words)),
        ("value", value_words(claim.value)),
        ("scope", scope_words(claim.scope)),
        ("stance", str(claim.stance)),
        ("confidence", str(claim.confidence)),
    ]
    return [(name, words) for name, words in rows if words]


def _entry(name: str, words: str, numbers: int, look: Look) -> Iterator[Text]:
    """A name and its words, folded beside it."""
    margin = gutter(numbers, "=")
    head, *tail = wrap(visible(words), look.width - width(margin.plain) - NAMES)
    yield margin.append(f"{name:<{NAMES}}", FAINT_STYLE).append(head, style="default")
    yield from (gutter(numbers, " ").append(f"{'':{NAMES}}{line}", "default") for line in tail)
