"""The blocks of a Markdown text while they grow, the cells of a table row, and cuts at hard line breaks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from factcheck.documents.document import BlockKind, Cell
from factcheck.documents.draft import Part
from factcheck.documents.edits import Stretch

# A short line all in bold heads what follows, in many articles whose editor has no headings.
_BOLD_LINE = re.compile(r"(\*\*|__)(?=\S)(?:(?!\1)[^\r\n]){1,100}(?<![.,;\s])\1[ \t]*\Z")
_BOLD_LEVEL = 6
# A line that ends in a stop leads to its table, and is no caption.
_LONGEST_CAPTION = 100
_STOPS = (".", "!", "?", ":", ";", ",")

_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(slots=True)
class Leaf:
    """A block that may still grow."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    cell: Cell | None = None


def split_row(text: str, start: int, end: int) -> list[Stretch]:
    """The cells of a table row: what stands between its bars, outer bars left out."""
    bars = [i for i in range(start, end) if text[i] == "|" and (i == start or text[i - 1] != "\\")]
    stripped_end = start + len(text[start:end].rstrip())
    if bars and bars[0] == start:
        bars = bars[1:]
        start += 1
    if bars and bars[-1] == stripped_end - 1:
        end = bars.pop()
    edges = [start - 1, *bars, end]
    return [(a + 1, b) for a, b in pairwise(edges)]


def is_barred(text: str, start: int, end: int) -> bool:
    """Whether a line has the outer bars of a table row, with a space inside each: "| Length | 98 m |", and not "|x| < |y|"."""
    line = text[start:end].rstrip()
    return len(line) > 4 and line.startswith("| ") and line.endswith((" |", "||"))


def split_at_breaks(text: str, leaf: Leaf, breaks: list[int]) -> list[Part]:
    """The parts of a block with hard line breaks in it; text that goes on in small letters is not cut."""
    if not breaks and text.find("\n", leaf.start, leaf.end) < 0 and text.find("\r", leaf.start, leaf.end) < 0:
        return [Part(leaf.kind, leaf.start, leaf.end, leaf.level, leaf.cell)]
    cuts = list(breaks)
    if leaf.kind is not BlockKind.TABLE_CELL:
        for line_end in _LINE_END.finditer(text, leaf.start, leaf.end):
            at = line_end.start()
            if text[at - 1] == "\\" or text[at - 2 : at] == "  ":
                cuts.append(line_end.end())
    parts: list[Part] = []
    start = leaf.start
    for cut in sorted(cuts):
        following = text[cut : cut + 40].lstrip()[:1]
        if start < cut < leaf.end and not following.islower():
            parts.append(Part(leaf.kind, start, cut, leaf.level, leaf.cell))
            start = cut
    parts.append(Part(leaf.kind, start, leaf.end, leaf.level, leaf.cell))
    return parts


def promote_caption(text: str, leaf: Leaf | None) -> None:
    """Make a paragraph that is one short line right above a table a heading of the lowest level: "Corran Bridge: key figures"."""
    if leaf is None or leaf.kind is not BlockKind.PARAGRAPH or leaf.end - leaf.start > _LONGEST_CAPTION:
        return
    line = text[leaf.start : leaf.end].rstrip()
    if "\n" not in line and not line.endswith(_STOPS):
        leaf.kind, leaf.level = BlockKind.HEADING, _BOLD_LEVEL


def promote_bold_line(text: str, leaf: Leaf) -> None:
    """Make a paragraph that is one short line in bold a heading of the lowest level."""
    if (
        leaf.kind is BlockKind.PARAGRAPH
        and text[leaf.start] in "*_"
        and _BOLD_LINE.match(text, leaf.start, leaf.end)
    ):
        leaf.kind, leaf.level = BlockKind.HEADING, _BOLD_LEVEL
