"""How the sentences of one line were understood: every claim with its grounds, every numeral that is none with why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.text import Text

from factcheck.claims.claim import Claim
from factcheck.documents.place import Place
from factcheck.report.cells import visible, width, wrap
from factcheck.report.excerpt import gutter, passage
from factcheck.report.lines import joined
from factcheck.report.look import FAINT_STYLE, GOOD_STYLE, GUTTER_STYLE, PLAIN, VALUE_STYLE, Look
from factcheck.report.wording import scope_words
from factcheck.rules.finding import Evidence
from factcheck.values.show import describe
from factcheck.values.value import Quantity

NAMES = 12


@dataclass(frozen=True, slots=True)
class Understood:
    """A claim, and why it is not judged; "" if it is."""

    claim: Claim
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What the sentences on one line say: the claims, and what is no claim (`reads` is the reason)."""

    path: str
    line: int
    claims: tuple[Understood, ...]
    not_judged: tuple[Evidence, ...]


def render(explanation: Explanation, look: Look = PLAIN) -> str:
    """The explanation as text."""
    return joined(_lines(explanation, look), look)


def _lines(explanation: Explanation, look: Look) -> Iterator[Text]:
    """Each claim and each numeral in the order of the text."""
    yield Text(visible(f"{explanation.path}:{explanation.line}"), style=VALUE_STYLE)
    entries: list[Understood | Evidence] = [*explanation.claims, *explanation.not_judged]
    if not entries:
        yield Text()
        yield Text("No number, date or known name was read here.")
    numbers = max((len(str(_place(entry).end_line)) for entry in entries), default=1)
    room = max(16, look.width - numbers - 4)
    for entry in sorted(entries, key=lambda entry: (_place(entry).start, _place(entry).end)):
        yield Text()
        match entry:
            case Evidence():
                shown = Evidence(entry.excerpt, f"not judged: {entry.reads}")
                yield from passage([(shown, False)], numbers, room, GUTTER_STYLE)
            case Understood(claim):
                yield from passage([(Evidence(claim.excerpt, claim.label), True)], numbers, room, GOOD_STYLE)
                for name, words in _understood(entry):
                    yield from _entry(name, words, numbers, look)


def _place(entry: Understood | Evidence) -> Place:
    """Where an entry stands."""
    return entry.place if isinstance(entry, Evidence) else entry.claim.place


def _understood(entry: Understood) -> Sequence[tuple[str, str]]:
    """What was understood of a claim; what was not is left out, but for the subject."""
    claim = entry.claim
    measure, subject = claim.measure, claim.subject
    rows = [
        ("subject", f"{subject.name or 'none'} ({subject.grounds})"),
        ("measure", measure.label),
        ("concepts", ", ".join(sorted(measure.concepts))),
        ("qualifiers", ", ".join(sorted(measure.qualifiers))),
        ("other words", ", ".join(measure.words)),
        ("value", describe(claim.value)),
        ("direction", _direction(claim)),
        ("scope", scope_words(claim.scope)),
        ("stance", str(claim.stance)),
        ("confidence", str(claim.confidence)),
        ("not judged", entry.reason),
    ]
    return [(name, words) for name, words in rows if words]


def _direction(claim: Claim) -> str:
    """The change that the words state, if any."""
    return (claim.value.direction or "") if isinstance(claim.value, Quantity) else ""


def _entry(name: str, words: str, numbers: int, look: Look) -> Iterator[Text]:
    """A name and its words, folded beside it."""
    margin = gutter(numbers, "=")
    head, *tail = wrap(visible(words), look.width - width(margin.plain) - NAMES)
    yield margin.append(f"{name:<{NAMES}}", FAINT_STYLE).append(head)
    yield from (gutter(numbers, " ").append(f"{'':{NAMES}}{line}") for line in tail)
