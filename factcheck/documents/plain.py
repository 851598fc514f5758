"""Plain text: paragraphs, headings and list items, told apart by blank lines, length and marks.

A text is hard-wrapped where its lines are of one moderate length; then lines are joined to paragraphs until a line
that stops short. In other texts each line is a block of its own, as programs that export one line a paragraph write
them. Bullets, numbered items and "label: value" lines are always blocks of their own.
A heading is a short line that begins with a capital, has no stop, and is followed by something longer.
"""

from __future__ import annotations

import itertools
import re
from datetime import date
from typing import NamedTuple

from factcheck.documents.document import BlockKind
from factcheck.documents.draft import Draft, Part
from factcheck.documents.edits import Stretch
from factcheck.documents.published import parse_dateline
from factcheck.values.expression import Expression

# A text with more than a few lines longer than this is not hard-wrapped: no editor wraps so late.
_LONGEST_WRAPPED = 140
# Below this, lines are short because of what they are (an address, a menu), not because they were wrapped.
_SHORTEST_WRAPPED = 40
# A line this much shorter than the others ends a paragraph.
_SHORT_SHARE = 0.7
_LONGEST_HEADING = 100
_MOST_HEADING_WORDS = 14
_MOST_SENTENCE_CASE_WORDS = 7
_TITLE_CASE_SHARE = 0.6
_SHORTEST_BODY = 60  # what a heading heads is at least this long
_DATELINES = 3  # how many lines from the top may be the date

_WORD = Expression(r"[^\W\d_][\w'’-]*")
_LINE = Expression(r"[^\r\n]+")
_BULLET = Expression(
    r"""
    [ \t\xa0]*
    (?: [•‣◦▪▫●○■□·∙⁃➢➤►✓✔*+–—-]
      | \(?\d{1,2}[.)]
      | \(?[a-z]\)
    )
    (?: [ \t\xa0]+ | \Z )
    """,
    re.VERBOSE,
)
_LABEL = Expression(r"[ \t]*[A-Z][\w./'’()&-]*(?:[ ][\w./'’()&-]+){0,4}:[ \t]+\S")
_RULE = Expression(r"[ \t]*([-=_*~#])(?:[ \t]*\1){2,}[ \t]*\Z")
_ENDS = frozenset(".!?:;…。！？")
_ENDS_A_SENTENCE = Expression(r"[.!?…。！？][\"'”’)\]»]*\s*\Z")
_ENDS_NO_HEADING = frozenset(".,;:…")
_UNFINISHED = frozenset(",–—-")


class _Line(NamedTuple):
    """A line with something on it: its span without white space round it, and whether a blank line is above it."""

    start: int
    end: int
    indent: int
    after_blank: bool
    marker: int  # length of the bullet or number with its spaces, 0 if it has none
    is_label: bool
    length: int


def parse_plain(text: str) -> Draft:
    """The draft of a plain text: its blocks, with list markers and ruled lines masked."""
    masks: list[Stretch] = []
    lines = _read_lines(text, masks)
    parts = _group_lines(text, lines, masks)
    parts = _tell_headings(text, parts)
    return Draft(
        parts=tuple(parts),
        masks=tuple(masks),
        title_at=_find_title(parts),
        published=_find_dateline(text, lines),
    )


def _find_title(parts: list[Part]) -> Stretch | None:
    """The first heading, if nothing longer than a date line or a menu word stands before it."""
    for part in parts[:_DATELINES]:
        if part.kind is BlockKind.HEADING:
            return part.start, part.end
        if part.end - part.start > _LONGEST_HEADING:
            return None
    return None


def _read_lines(text: str, masks: list[Stretch]) -> list[_Line]:
    lines: list[_Line] = []
    previous_end = 0
    for match in _LINE.finditer(text):
        raw = match.group()
        stripped = raw.strip()
        if not stripped:
            continue
        begin = match.start()
        indent = len(raw) - len(raw.lstrip())
        start = begin + indent
        end = start + len(stripped)
        bullet = None
        if not stripped[0].isalpha():
            if _RULE.match(raw):
                masks.append((start, end))
                continue
            bullet = _BULLET.match(raw)
        is_label = ":" in stripped[:80] and _LABEL.match(raw) is not None
        is_after_blank = not lines or _has_blank_line(text, previous_end, begin)
        marker = bullet.end() - indent if bullet else 0
        lines.append(_Line(start, end, indent, is_after_blank, marker, is_label, len(stripped)))
        previous_end = end
    return lines


def _has_blank_line(text: str, start: int, end: int) -> bool:
    if end - start == 1:
        return False
    gap = text[start:end]
    return gap.count("\n") > 1 or ("\n" not in gap and gap.count("\r") > 1)


def _wrap_width(lines: list[_Line]) -> int:
    """The width the text is wrapped at, or 0 if it is not."""
    inner = [a.length for a, b in itertools.pairwise(lines) if not b.after_blank]
    if not inner or sum(line.length > _LONGEST_WRAPPED for line in lines) > 0.02 * len(lines):
        return 0
    width = sorted(inner)[len(inner) * 9 // 10]
    return width if width >= _SHORTEST_WRAPPED else 0


def _group_lines(text: str, lines: list[_Line], masks: list[Stretch]) -> list[Part]:
    """Blocks of lines that belong together."""
    width = _wrap_width(lines)
    parts: list[Part] = []
    indents: list[int] = []
    previous: _Line | None = None
    for line in lines:
        if previous is not None and _continues(text, previous, line, width, bool(indents)):
            last = parts[-1]
            parts[-1] = Part(last.kind, last.start, line.end, last.level)
        elif line.marker:
            masks.append((line.start, line.start + line.marker))
            parts.append(
                Part(
                    BlockKind.LIST_ITEM, line.start + line.marker, line.end, _list_level(indents, line.indent)
                )
            )
        else:
            indents.clear()
            parts.append(Part(BlockKind.PARAGRAPH, line.start, line.end))
        previous = line
    return [part for part in parts if part.start < part.end]


def _list_level(indents: list[int], indent: int) -> int:
    while indents and indents[-1] > indent:
        indents.pop()
    if not indents or indents[-1] < indent:
        indents.append(indent)
    return len(indents)


def _continues(text: str, before: _Line, line: _Line, width: int, in_list: bool) -> bool:
    """Whether a line goes on with the sentence or paragraph of the line above it."""
    if line.after_blank:
        return False
    ended = _ENDS_A_SENTENCE.search(text, max(before.start, before.end - 4), before.end) is not None
    # "12. Then" at the start of a wrapped line ends a sentence; it is no item unless the line above is finished.
    numbered = bool(line.marker) and text[line.start].isdigit()
    if line.marker and (in_list or ended or not numbered or not width or text[before.end - 1] == ":"):
        return False
    first = text[line.start]
    if not width:
        # Lines are blocks, unless a short text breaks off in the middle of a clause.
        unfinished = text[before.end - 1] not in _ENDS and not ended and before.length <= _LONGEST_WRAPPED
        return unfinished and first.islower() and before.length >= _SHORTEST_WRAPPED // 4 and not line.marker
    if before.is_label and line.is_label:
        return False
    if first.islower() or text[before.end - 1] in _UNFINISHED:
        return True
    if line.is_label and ended:
        return False
    return before.length + 1 + _first_word_length(text, line) > _SHORT_SHARE * width


def _first_word_length(text: str, line: _Line) -> int:
    space = text.find(" ", line.start, line.end)
    return (space if space > 0 else line.end) - line.start


def _tell_headings(text: str, parts: list[Part]) -> list[Part]:
    told: list[Part] = []
    level = 1
    for i, part in enumerate(parts):
        # Cheap questions first: most lines are too long, or end in a stop.
        may_be = part.end - part.start <= _LONGEST_HEADING and text[part.end - 1] not in _ENDS_NO_HEADING
        if (
            may_be
            and part.kind is BlockKind.PARAGRAPH
            and _is_heading(text, part, parts[i + 1 : i + 5], level == 1)
        ):
            part = Part(BlockKind.HEADING, part.start, part.end, level)
            level = 2
        told.append(part)
    return told


def _is_heading(text: str, part: Part, following: list[Part], may_be_title: bool) -> bool:
    length = part.end - part.start
    longest = max((after.end - after.start for after in following), default=0)
    if longest < max(length, _SHORTEST_BODY):
        return False
    line = text[part.start : part.end]
    if line[0] == "@" or parse_dateline(line) is not None:
        return False
    words = [word for word in _WORD.findall(line) if len(word) > 3 or word[0].isupper()]
    if not words or not words[0][0].isupper() or len(line.split()) > _MOST_HEADING_WORDS:
        return False
    if sum(word[0].isupper() for word in words) >= _TITLE_CASE_SHARE * len(words):
        return True
    # In sentence case a line is only told from a short paragraph by its brevity, or by being the first of all.
    return (may_be_title and part.start == 0) or len(line.split()) <= _MOST_SENTENCE_CASE_WORDS


def _find_dateline(text: str, lines: list[_Line]) -> date | None:
    for line in lines[:_DATELINES]:
        day = parse_dateline(text[line.start : line.end])
        if day is not None:
            return day
    return None
