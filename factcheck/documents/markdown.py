"""Markdown: which lines are headings, paragraphs, items, quotes and cells, and what of them is markup.

CommonMark with tables, footnotes, task lists and front matter, read line by line for what an article needs: containers
are told by their markers and indentation, not by a full tree. Code (fenced, indented, inline) and raw scripts are left
out. What sloppy authors write is read as they mean it: a marker indented too deep is still an item.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from factcheck.documents.directives import find_comments
from factcheck.documents.document import BlockKind, Cell, Directive
from factcheck.documents.draft import Draft, Part
from factcheck.documents.edits import Stretch, mask
from factcheck.documents.front_matter import parse_front_matter
from factcheck.documents.markdown_blocks import (
    Leaf,
    is_barred,
    promote_bold_line,
    promote_caption,
    split_at_breaks,
    split_row,
)
from factcheck.documents.markdown_inline import Inline

_LINE = re.compile(r"[^\r\n]+")
_HEADING = re.compile(r"#{1,6}(?=[ \t]|\Z)")
_UNDERLINE = re.compile(r"(?:=+|-+)[ \t]*\Z")
_RULE = re.compile(r"([-*_])(?:[ \t]*\1){2,}[ \t]*\Z")
_FENCE = re.compile(r"(?P<marks>`{3,}(?=[^`]*\Z)|~{3,})")
_FENCE_LINE = re.compile(r"^[ \t>]{0,200}(?P<marks>`{3,}|~{3,})[ \t]*$", re.MULTILINE)
_ITEM = re.compile(r"(?:[-+*•]|(?P<number>\d{1,9})[.)])(?:[ \t]+|\Z)")
_TASK = re.compile(r"\[[ xX]\](?=[ \t])")
_DEFINITION = re.compile(r"\[(?P<label>[^\[\]]{1,300})\]:[ \t]*(?P<rest>\S*)")
_DELIMITERS = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*\Z")
_RAW = re.compile(r"<(?P<tag>script|style|pre|textarea|svg|iframe)\b", re.IGNORECASE)
_BLOCK_TAG = re.compile(
    r"</?(?:div|p|table|t[rdh]|thead|tbody|ul|ol|li|section|article|aside|figure|figcaption|center"
    r"|details|summary|h[1-6]|blockquote|hr|header|footer|nav)\b",
    re.IGNORECASE,
)
_TAB = 4
_DEEPEST = 20  # list items within each other; deeper markers are text


@dataclass(slots=True)
class _Blocks:
    """The state of reading the lines of a text."""

    text: str
    masks: list[Stretch] = field(default_factory=list)
    leaves: list[Leaf] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)
    code: list[Stretch] = field(default_factory=list)
    leaf: Leaf | None = None
    items: list[int] = field(default_factory=list)  # the columns where the texts of open list items begin
    quotes: int = 0
    tables: int = 0
    has_pipes: bool = False
    never_ended: set[str] = field(default_factory=set)  # raw tags that are not worth looking for an end again

    def read(self, position: int) -> None:
        """Read all lines from a position on."""
        text = self.text
        self.has_pipes = "|" in text
        previous_end = -2
        while (line := _LINE.search(text, position)) is not None:
            start, position = line.span()
            gap = start - previous_end
            is_after_blank = gap > 1 and (gap > 2 or text[previous_end:start] != "\r\n")
            previous_end = position
            if is_after_blank:
                self.leaf = None
            if text[start].isalpha() and not self.items and not self.has_pipes and not self.quotes:
                self._add_text(start, position)
                continue
            jump = self._read_line(start, position)
            if jump > position:
                previous_end = position = jump

    def _read_line(self, start: int, end: int) -> int:
        """Read one line; the position to go on from where it took more than itself."""
        begin, column, quotes = self._read_quote_marks(start, end)
        if begin >= end:
            if quotes or begin > start:
                self.masks.append((start, end))
            self.leaf = None
            return end
        if quotes > self.quotes or (quotes < self.quotes and self.leaf is None):
            self.leaf = None
            self.items.clear()
            self.quotes = quotes
        if self.leaf is None:
            while self.items and self.items[-1] > column:
                self.items.pop()
            if column - (self.items[-1] if self.items else 0) >= _TAB and not self._is_item(begin, end):
                self.code.append((start, end))
                self.masks.append((start, end))
                return end
        if begin > start:
            self.masks.append((start, begin))
        return self._read_block(begin, end, column)

    def _read_quote_marks(self, start: int, end: int) -> tuple[int, int, int]:
        """Where the text of a line begins, its column counted from the last quote mark, and the number of marks."""
        text, quotes, column, position = self.text, 0, 0, start
        while position < end:
            char = text[position]
            if char == " ":
                column += 1
            elif char == "\t":
                column += _TAB - column % _TAB
            elif char == ">" and column < _TAB:
                quotes += 1
                column = -1 if text[position + 1 : position + 2] == " " else 0
            elif char.isspace():
                column += 1
            else:
                break
            position += 1
        return position, column, quotes

    def _is_item(self, begin: int, end: int) -> bool:
        return bool(self.items) and _ITEM.match(self.text, begin, end) is not None

    def _read_block(self, begin: int, end: int, column: int) -> int:
        text = self.text
        first = text[begin]
        if first == "#" and (heading := _HEADING.match(text, begin, end)):
            self._add_heading(begin, heading.end(), end)
            return end
        if first in "=-" and self.leaf is not None and _UNDERLINE.match(text, begin, end):
            return self._underline(begin, end)
        if first in "-*_" and _RULE.match(text, begin, end):
            self._drop_line(begin, end)
            return end
        if first in "`~" and (fence := _FENCE.match(text, begin, end)):
            return self._skip_fence(begin, end, fence["marks"])
        if (first in "-+*•" or first.isdigit()) and (item := _ITEM.match(text, begin, end)):
            number = item["number"]
            may_begin = number is None or int(number) <= 1 or self.leaf is None or bool(self.items)
            if may_begin and len(self.items) < _DEEPEST:
                return self._add_item(item, end, column)
        if first == "<":
            raw = self._skip_raw(begin)
            if raw:
                return raw
        if first == "[" and (definition := _DEFINITION.match(text, begin, end)):
            return self._define(definition, end)
        if self.has_pipes and text.find("|", begin, end) >= 0:
            table_end = self._read_table(begin, end)
            if table_end:
                return table_end
        self._add_text(begin, end)
        return end

    def _add_text(self, begin: int, end: int) -> None:
        if self.leaf is not None:
            self.leaf.end = end
            return
        self.leaf = self._new_leaf(begin, end)

    def _new_leaf(self, begin: int, end: int) -> Leaf:
        if self.items:
            leaf = Leaf(BlockKind.LIST_ITEM, begin, end, len(self.items))
        elif self.quotes:
            leaf = Leaf(BlockKind.QUOTE, begin, end, self.quotes)
        else:
            leaf = Leaf(BlockKind.PARAGRAPH, begin, end)
        self.leaves.append(leaf)
        return leaf

    def _drop_line(self, begin: int, end: int) -> None:
        self.masks.append((begin, end))
        self.leaf = None

    def _add_heading(self, begin: int, marks_end: int, end: int) -> None:
        body = self.text[marks_end:end].rstrip()
        bare = body.rstrip("#")
        if bare and bare[-1] not in " \t":
            bare = body
        self.masks.append((begin, marks_end))
        self.masks.append((marks_end + len(bare), end))
        self.leaves.append(Leaf(BlockKind.HEADING, marks_end, marks_end + len(bare), marks_end - begin))
        self.leaf = None

    def _underline(self, begin: int, end: int) -> int:
        """The open paragraph was a heading all along, and this line is drawn under it."""
        if self.leaf is not None:
            self.leaf.kind = BlockKind.HEADING
            self.leaf.level = 1 if self.text[begin] == "=" else 2
        self._drop_line(begin, end)
        return end

    def _skip_fence(self, begin: int, end: int, marks: str) -> int:
        close = len(self.text)
        for line in _FENCE_LINE.finditer(self.text, end):
            if line["marks"][0] == marks[0] and len(line["marks"]) >= len(marks):
                close = line.end()
                break
        self.code.append((begin, close))
        self._drop_line(begin, close)
        return close

    def _skip_raw(self, begin: int) -> int:
        """Where a raw block (a script, a drawing) that begins here ends, 0 if none does."""
        raw = _RAW.match(self.text, begin)
        if raw is None:
            if _BLOCK_TAG.match(self.text, begin):
                self.leaf = None
            return 0
        tag = raw["tag"].lower()
        close = (
            None
            if tag in self.never_ended
            else re.compile(f"</{tag}>", re.IGNORECASE).search(self.text, raw.end())
        )
        if close is None:
            self.never_ended.add(tag)
            return 0
        self.code.append((begin, close.end()))
        self._drop_line(begin, close.end())
        return close.end()

    def _add_item(self, item: re.Match[str], end: int, column: int) -> int:
        while self.items and self.items[-1] > column:
            self.items.pop()
        width = item.end() - item.start()
        # After a wide gap the text is code by the letter; authors who line up their items do not mean that.
        self.items.append(column + width)
        self.leaf = None
        begin = item.end()
        if task := _TASK.match(self.text, begin, end):
            begin = task.end()
        self.masks.append((item.start(), begin))
        if begin < end:
            while begin < end and self.text[begin] in " \t":
                begin += 1
            if begin < end:
                return self._read_block(begin, end, self.items[-1])
        return end

    def _define(self, definition: re.Match[str], end: int) -> int:
        label = definition["label"]
        if label.startswith("^"):
            self.leaf = None
            self.masks.append((definition.start(), definition.start("rest")))
            self._add_text(definition.start("rest"), end)
            return end
        if self.leaf is not None or not definition["rest"]:
            self._add_text(definition.start(), end)
            return end
        self.labels.add(" ".join(label.lower().split()))
        self.masks.append((definition.start(), end))
        return end

    def _read_table(self, begin: int, end: int) -> int:
        """Where a table that begins with this line ends, 0 if none does.

        Without a row of dashes it is one where each line has its outer bars, as texts copied from elsewhere have them.
        """
        header, ruled = split_row(self.text, begin, end), self._rule_below(begin, end)
        if ruled is None and not (len(header) > 1 and is_barred(self.text, begin, end)):
            return 0
        if ruled is not None:
            self._drop_line(*ruled)
        promote_caption(self.text, self.leaf)
        self.leaf = None
        self._add_row(header, 0)
        position, count = end if ruled is None else ruled[1], 0
        while (line := _LINE.search(self.text, position)) is not None:
            row, _, _ = self._read_quote_marks(*line.span())
            barred = is_barred(self.text, row, line.end())
            if self._is_blank_between(position, line.start()) or not (
                barred or (ruled is not None and self.text.find("|", *line.span()) >= 0)
            ):
                break
            count += 1
            self.masks.append((line.start(), row))
            self._add_row(split_row(self.text, row, line.end()), count)
            position = line.end()
        self.tables += 1
        return position

    def _rule_below(self, begin: int, end: int) -> Stretch | None:
        """The row of dashes below a line, where it makes the line the header of a table."""
        below = _LINE.search(self.text, end)
        if below is None or self._is_blank_between(end, below.start()):
            return None
        row, _, _ = self._read_quote_marks(*below.span())
        if not _DELIMITERS.match(self.text, row, below.end()):
            return None
        columns = len(split_row(self.text, begin, end))
        return below.span() if len(split_row(self.text, row, below.end())) == columns else None

    def _is_blank_between(self, end: int, start: int) -> bool:
        return start - end > 1 and self.text[end:start] != "\r\n"

    def _add_row(self, cells: list[Stretch], row: int) -> None:
        for column, (start, end) in enumerate(cells):
            self.leaves.append(Leaf(BlockKind.TABLE_CELL, start, end, 0, Cell(self.tables, row, column)))


def parse_markdown(text: str) -> Draft:
    """The draft of a Markdown text."""
    front = parse_front_matter(text)
    comments, directives = find_comments(text, front.end)
    # Comments are blanked first: they may span blocks, and a line that is only a comment parts paragraphs.
    blocks = _Blocks(mask(text, comments) if comments else text)
    blocks.read(front.end)
    inline = Inline(blocks.text, frozenset(blocks.labels))
    parts: list[Part] = []
    for leaf in blocks.leaves:
        promote_bold_line(blocks.text, leaf)
        inline.read(leaf.start, leaf.end)
        parts.extend(split_at_breaks(blocks.text, leaf, inline.breaks))
        inline.breaks.clear()
    if front.is_off:
        directives.insert(0, Directive("off", frozenset(), "front matter", 0, 0))
    code = [*blocks.code, *inline.code]
    masks = [*comments, *blocks.masks, *inline.masks]
    if front.end:
        masks.append((0, front.end))
    return Draft(
        parts=tuple(parts),
        masks=tuple(masks),
        edits=tuple(inline.edits),
        directives=tuple(d for d in directives if not any(a <= d.start < b for a, b in code)),
        title=front.title,
        title_at=_find_title(blocks.leaves),
        published=front.published,
        address=front.address,
    )


def _find_title(leaves: list[Leaf]) -> Stretch | None:
    for leaf in leaves:
        if leaf.kind is BlockKind.HEADING and leaf.level == 1:
            return leaf.start, leaf.end
    return None
