"""A bar on standard error for work that takes long enough to wonder about; gone when the work is done."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from factcheck.cli.consoles import is_terminal, message_console

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

# Seconds before the bar is shown, and between two drawings of it.
PATIENCE = 0.5
INTERVAL = 0.1


class _Bar:
    """The bar, made when the work has taken `PATIENCE`."""

    def __init__(self) -> None:
        self.due = time.monotonic() + PATIENCE
        self.progress: Progress | None = None
        self.task: TaskID | None = None

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Shows how far a stage has come."""
        now = time.monotonic()
        if now < self.due:
            return
        self.due = now + INTERVAL
        if self.progress is None or self.task is None:
            from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

            columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
            self.progress = Progress(*columns, console=message_console(), transient=True, auto_refresh=False)
            self.task = self.progress.add_task(stage, total=total or None)
            self.progress.start()
        self.progress.update(self.task, description=stage, completed=done, total=total or None)
        self.progress.refresh()

    def close(self) -> None:
        """Takes the bar away."""
        if self.progress is not None:
            self.progress.stop()


@contextmanager
def progress_bar(quiet: bool = False) -> Iterator[Callable[[str, int, int], None] | None]:
    """What to call with stage, done and total; None where nobody watches or wants to."""
    if quiet or not is_terminal(sys.stderr) or os.environ.get("TERM") == "dumb":
        yield None
        return
    bar = _Bar()
    try:
        yield bar
    finally:
        bar.close()
