"""Suppressions: which part of an article a `factcheck:` comment silences.

An `ignore` that shares a line with text silences the blocks on that line; one that stands alone silences the next
block that has sentences in it, however many blank lines or other comments come between, so that a paragraph can be
wrapped anew without losing it. Before a heading it reaches on to the first block under the heading, before a table
over the whole table. `off` silences everything up to the next `on`, or to the end. A day may limit each of them:
`until=2027-01-31`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.documents.document import Block, BlockKind, Directive, Document
from factcheck.documents.place import Excerpt, Place

_UNTIL = re.compile(r"\buntil\s*=\s*(?P<day>[^\s,;]+)[,;]?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Suppression:
    """A part of an article that is not to be reported on, as its author asks in a comment.

    `verb` is `ignore`, `off` or `on`, the last for one that ends nothing, or a word that means none of them. `codes` are codes or names of rules in
    capitals, empty for all. `until` is the last day on which it holds, as written, "" for always. `start` and `end`
    are the silenced span of the file's text, equal where there is nothing to silence. `excerpt` is the comment.
    """

    verb: str
    codes: frozenset[str]
    reason: str
    until: str
    start: int
    end: int
    excerpt: Excerpt

    @property
    def path(self) -> str:
        """The article's path."""
        return self.excerpt.place.path

    @property
    def last_day(self) -> date | None:
        """The last day on which it holds; None without one, and where what is written is no day."""
        try:
            return date.fromisoformat(self.until)
        except ValueError:
            return None

    def covers(self, place: Place) -> bool:
        """Whether a place of any file stands in the silenced span."""
        return place.path == self.path and self.start <= place.start and place.end <= self.end

    def holds_on(self, today: date | None) -> bool:
        """Whether it holds on a day; one whose own day cannot be read never does, so that its author sees it."""
        if not self.until:
            return True
        last = self.last_day
        return last is not None and (today is None or today <= last)


def find_suppressions(document: Document) -> tuple[Suppression, ...]:
    """The suppressions of a document, in order.

    >>> from factcheck.documents.read import parse_document
    >>> text = "<!-- factcheck: ignore[FC201] until=2027-01-31 quoted -->\\n\\nIt cost $6 million.\\n"
    >>> [(s.until, s.reason, text[s.start : s.end]) for s in find_suppressions(parse_document(text, "a.md"))]
    [('2027-01-31', 'quoted', 'It cost $6 million.')]
    """
    return tuple(_suppressions(document)) if document.directives else ()


def _suppressions(document: Document) -> Iterator[Suppression]:
    open_codes: list[frozenset[str]] = []
    for number, directive in enumerate(document.directives):
        match directive.verb:
            case "ignore":
                yield _suppression(document, directive, *_ignored(document, directive))
            case "off":
                open_codes.append(directive.codes)
                end = _end_of_off(directive, document.directives[number + 1 :], len(document.reading))
                yield _suppression(document, directive, directive.start, end)
            case "on":
                closed = [codes for codes in open_codes if _ends(directive, codes)]
                open_codes = [codes for codes in open_codes if not _ends(directive, codes)]
                if not closed:
                    yield _suppression(document, directive, directive.start, directive.start)
            case _:
                yield _suppression(document, directive, directive.start, directive.start)


def _suppression(document: Document, directive: Directive, start: int, end: int) -> Suppression:
    until = _UNTIL.search(directive.reason)
    span = document.place(start, end)
    return Suppression(
        verb=directive.verb,
        codes=directive.codes,
        reason=" ".join(_UNTIL.sub("", directive.reason).split()),
        until=until["day"] if until else "",
        start=span.start,
        end=span.end,
        excerpt=document.excerpt(directive.start, directive.end),
    )


def _end_of_off(off: Directive, following: Sequence[Directive], end: int) -> int:
    """Where the `on` stands that ends an `off`; else the document's end."""
    return next((one.start for one in following if one.verb == "on" and _ends(one, off.codes)), end)


def _ends(on: Directive, codes: frozenset[str]) -> bool:
    """Whether an `on` ends an `off` of these codes: one without codes ends every one."""
    return not on.codes or on.codes == codes


def _ignored(document: Document, directive: Directive) -> tuple[int, int]:
    """The span of the reading that an `ignore` silences."""
    at = document.place(directive.start, directive.end)
    bearing = [block for block in document.blocks if block.sentences]
    beside = [block for block in bearing if _shares_a_line(document.place(block.start, block.end), at)]
    covered = beside or _next_blocks([block for block in bearing if block.start >= directive.end])
    if not covered:
        return directive.end, directive.end
    return min(block.start for block in covered), max(block.end for block in covered)


def _shares_a_line(one: Place, other: Place) -> bool:
    return one.line <= other.end_line and other.line <= one.end_line


def _next_blocks(following: Sequence[Block]) -> Sequence[Block]:
    """The first block, with the first that follows it where it is a heading, or its whole table."""
    for number, block in enumerate(following):
        if block.kind is BlockKind.HEADING:
            continue
        table = block.cell.table if block.cell else None
        in_table = [one for one in following if one.cell and one.cell.table == table] if block.cell else []
        return [*following[: number + 1], *in_table]
    return following
