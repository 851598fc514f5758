"""The exit codes, the same in every command and format."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """What the program tells the shell."""

    CLEAN = 0
    FINDINGS = 1
    UNUSABLE = 2
    INTERRUPTED = 130
