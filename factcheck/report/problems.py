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

STYLE = "bold red"


def render(problems: Sequence[Problem], look: Look) -> str:
    """Every problem, and their number where there are several."""
    return joined(_lines(problems, look), look)


def _lines(problems: Sequence[Problem], look: Look) -> Iterator[Text]:
    """The lines of all problems."""
    for number, problem in enumerate(problems):
        if number:
            yield Text()
        yield from _problem(problem, look)
    if len(problems) > 1:
        yield Text()
        yield Text(f"{counted(len(problems), 'problem')}.", style=STYLE)


def _problem(problem: Problem, look: Look) -> Iterator[Text]:
    """The lines of one problem."""
    kind = "error: "
    for index, line in enumerate(wrap(visible(f"{kind}{' '.join(problem.message.split())}"), look.width)):
        head = len(kind) if index == 0 else 0
        yield Text().append(line[:head], STYLE).append(line[head:], "bold")
    numbers = len(str(problem.line)) if problem.line else 1
    place = f"{problem.path}:{problem.line}:{problem.column}" if problem.line else problem.path
    yield Text().append(f"{' ' * numbers} --> ", GUTTER_STYLE).append(visible(place))
    if problem.source:
        start = max(0, problem.column - 1)
        mark = Mark(start, start + max(1, problem.width))
        yield gutter(numbers)
        yield from source_lines(
            problem.source, [mark], problem.line, numbers, max(16, look.width - numbers - 4), STYLE
        )
    for index, line in enumerate(wrap(visible(" ".join(problem.advice.split())), look.width - numbers - 4)):
        if line:
            yield gutter(numbers, "=" if index == 0 else " ").append(line)
