"""The one family of errors for input that cannot be used.

Raised where the input is read, caught once, in the command line, which prints every problem and exits with 2.
Text that is merely not understood raises nothing: it yields no claim, or a reason.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with one input, and what to do about it.

    `line` and `column` count from 1 and are 0 where the problem is about the input as a whole.
    `source` is the line it stands on, shown with a caret of `width` characters under `column`.
    """

    path: str
    message: str
    advice: str = ""
    line: int = 0
    column: int = 0
    source: str = ""
    width: int = 1

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        parts = [f"{place}: {self.message}"]
        if self.source:
            gutter = f"{self.line:>5} | "
            parts.append(f"{gutter}{self.source}")
            parts.append(f"{'':>5} | {' ' * (self.column - 1)}{'^' * max(1, self.width)}")
        if self.advice:
            parts.append(f"{'':>5} = {self.advice}" if self.source else f"  {self.advice}")
        return "\n".join(parts)


class InputError(Exception):
    """The user's input cannot be used; `problems` has every reason, in the order of the input."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class UnreadableDocument(InputError):  # noqa: N818 - named for what it is; it is reported as a finding
    """A document that cannot be opened or decoded; the engine reports it as FC901."""
