"""Regular expressions that are compiled when they are first used.

The readers of values have some two hundred of them, a tenth of a second to compile, and a short text needs few.
After the first use the methods are those of the compiled pattern itself, so that nothing is paid later on.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

_Found: TypeAlias = "re.Match[str] | None"


def any_of(*classes: str) -> str:
    """One character of any of these classes, each of which should be Latin-1 or have two runs of characters at most.

    As one class, characters from far apart are compiled into a table of 65,536 entries, which takes a third of a
    millisecond; the empty lookahead keeps the classes from being merged into one.

    >>> any_of("[-/]", "–")
    '(?:(?=)[-/]|(?=)–)'
    """
    return "(?:" + "|".join(f"(?=){one}" for one in classes) + ")"


class Expression:
    """A regular expression with the methods of `re.Pattern` that are used here.

    >>> Expression("[0-9]+").findall("1 and 23")
    ['1', '23']
    """

    __slots__ = ("_flags", "_written", "findall", "finditer", "fullmatch", "match", "search", "split", "sub")

    # Absent until the expression is compiled, so that `__getattr__` is asked for them.
    match: Callable[..., _Found]
    search: Callable[..., _Found]
    fullmatch: Callable[..., _Found]
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[str]]
    split: Callable[..., list[str]]
    sub: Callable[..., str]

    def __init__(self, written: str, flags: int = 0) -> None:
        self._written = written
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        """Compile the expression, which puts its methods in place, and answer the one that was asked for."""
        if name.startswith("_"):
            raise AttributeError(name)
        compiled = re.compile(self._written, self._flags)
        self.match, self.search, self.fullmatch = compiled.match, compiled.search, compiled.fullmatch
        self.finditer, self.findall = compiled.finditer, compiled.findall
        self.split, self.sub = compiled.split, compiled.sub
        return object.__getattribute__(self, name)
