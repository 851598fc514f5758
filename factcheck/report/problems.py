"""Problems of the user's input, in the manner of findings: what is wrong, where, the line in question, what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from factcheck.errors import Problem
from factcheck.report.cells import visible, wrap
from factcheck.report.excerpt import gutter, source_lines
from factcheck.report.lines import counted, joined
from factcheck.report.look import GUTTER_STYLE, Look
from factcheck.report.window import Mark

STYLES = {"error": "bold red", "warning": "bold yellow"}


def render(problems: Sequence[Problem], look: Look, kind: str = "error") -> str:
    """Every problem, and their number where there are several; `kind` is "error" or "warning"."""
    return joined(_lines(problems, look, kind), look)


def _lines(problems: Sequence[Problem], look: Look, kind: str) -> Iterator[Text]:
    """The lines of all problems."""
    for number, problem in enumerate(problems):
        if number:
            yield Text()
        yield from _problem(problem, look, kind)
    if len(problems) > 1:
        yield Text()
        noun = "problem" if kind == "error" else kind
        yield Text(f"{counted(len(problems), noun)}.", style=STYLES[kind])


def _problem(problem: Problem, look: Look, kind: str) -> Iterator[Text]:
    """The lines of one problem."""
    style, kind = STYLES[kind], f"{kind}: "
    for index, line in enumerate(wrap(visible(f"{kind}{' '.join(problem.message.split())}"), look.width)):
        head = len(kind) if index == 0 else 0
        yield Text().append(line[:head], style).append(line[head:], "bold")
    numbers = len(str(problem.line)) if problem.line else 1
    place = f"{problem.path}:{problem.line}:{problem.column}" if problem.line else problem.path
    yield Text().append(f"{' ' * numbers} --> ", GUTTER_STYLE).append(visible(place))
    if problem.source:
        start = max(0, problem.column - 1)
        mark = Mark(start, start + max(1, problem.width))
        yield gutter(numbers)
        yield from source_lines(
            problem.source, [mark], problem.line, numbers, max(16, look.width - numbers - 4), style
        )
    for index, line in enumerate(wrap(visible(" ".join(problem.advice.split())), look.width - numbers - 4)):
        if line:
            yield gutter(numbers, "=" if index == 0 else " ").append(line)
