"""What keeps two lines apart, or joins them: each pair of their claims with the guard that decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.text import Text

from factcheck.claims.claim import Claim
from factcheck.claims.words.kinds import kind_of
from factcheck.matching.standing import Standing
from factcheck.report.cells import visible, wrap
from factcheck.report.lines import joined
from factcheck.report.look import FAINT_STYLE, PLAIN, VALUE_STYLE, Look

# The column that the reasons start in, past the longest name of a guard.
GUARD = 17


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an article: its claims, and the words that are compared with nothing, each with the reason."""

    path: str
    number: int
    claims: tuple[Claim, ...]
    unjudged: tuple[tuple[str, str], ...]


def render(lines: Sequence[Line], standings: Sequence[Standing], look: Look = PLAIN) -> str:
    """The report as text. Pairs of values of different kinds are left out where others are left."""
    alike = [one for one in standings if kind_of(one.a.value) == kind_of(one.b.value)]
    return joined(_lines(lines, alike or standings, look), look)


def _lines(lines: Sequence[Line], standings: Sequence[Standing], look: Look) -> Iterator[Text]:
    for line in lines:
        yield Text(visible(f"{line.path}:{line.number}"), style=VALUE_STYLE)
        for words, reason in line.unjudged:
            yield Text(visible(f"  “{words}” is compared with nothing: {reason}"))
        if not line.claims and not line.unjudged:
            yield Text("  no claim was read here")
        for claim in line.claims:
            yield Text(visible(f"  “{claim.text}” is {claim.label}"))
    for one in standings:
        yield Text()
        yield Text(visible(f"“{one.a.text}” and “{one.b.text}”: {one.outcome}"), style=VALUE_STYLE)
        for guard, reason in one.reasons:
            head, *tail = wrap(visible(reason), look.width - GUARD - 2)
            yield Text("  ").append(f"{guard:<{GUARD}}", FAINT_STYLE).append(head)
            yield from (Text(f"  {'':{GUARD}}{words}") for words in tail)
