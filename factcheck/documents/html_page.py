"""HTML: the text of the article in a page, block by block, with every character's place in the file.

One pass over the tags. Block tags end blocks, inline tags become spaces, and those inside a word are dropped so that
it reads as one. Parts that are not the article (navigation, forms, boxes so called by their class) are skipped; where
the page has an <article> or <main> with text in it, nothing else is read. Pages without any of these marks are read
whole: precision there would need a guess. Attribute values with `<` in them end their tag early.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from factcheck.documents.directives import parse_directive
from factcheck.documents.document import BlockKind, Cell, Directive
from factcheck.documents.draft import Draft, Part
from factcheck.documents.edits import Edit, Stretch
from factcheck.documents.page_article import Leaf, choose_article
from factcheck.documents.page_meta import PageMeta
from factcheck.documents.page_skips import is_kept_after_all, is_skipped_block
from factcheck.documents.raised import read_raised
from factcheck.documents.references import find_references
from factcheck.lexicon.page_parts import (
    BLOCK_TAGS,
    FORMATTING_TAGS,
    HEADINGS,
    LINKING_TAGS,
    MARKED_BY_CLASS,
    PLAIN_BLOCKS,
    SKIPPED_BLOCKS,
    SKIPPED_IN_LINES,
)

_TAG = re.compile(r"<(?:(/?)([A-Za-z][A-Za-z0-9:-]*)([^<>]*)>|(!--)|[!?][^<>]*>)")
_ATTRIBUTES = re.compile(r"""(?: [^<>"']++ | "[^"]*+" | '[^']*+' )*+ >""", re.VERBOSE)
_COLSPAN = re.compile(r"colspan\s*=\s*[\"']?(\d{1,3})", re.IGNORECASE)
# Elements whose content is no markup: only their own end tag ends them.
_RAW = {
    name: re.compile(f"</{name}\\b[^<>]*>", re.IGNORECASE)
    for name in ("script", "style", "title", "textarea")
}
_NOT_SPACE = re.compile(r"\S")
# These keep the time linear in broken pages.
_MOST_REWINDS = 20
_MOST_UNENDED = 5
_LONGEST_TAG = 10_000


@dataclass(frozen=True, slots=True)
class _Inline:
    """A tag, comment or skipped element inside a block; `side` is -1 for an end tag of a link, 1 for a start tag."""

    start: int
    end: int
    joins: bool
    side: int = 0


@dataclass(slots=True)
class _Table:
    number: int
    row: int = -1
    column: int = -1


def parse_html(text: str) -> Draft:
    """The draft of an HTML page or fragment."""
    page = _Page(text)
    page.read()
    parts = [leaf.part for leaf in choose_article(page.leaves)]
    masks: list[Stretch] = list(page.masks)
    edits: list[Edit] = list(page.edits)
    done = 0
    for part in parts:
        masks.append((done, part.start))
        edits.extend(find_references(text, part.start, part.end))
        done = part.end
    masks.append((done, len(text)))
    title_at = _find_title(parts)
    return Draft(
        parts=tuple(parts),
        masks=tuple(masks),
        edits=tuple(edits),
        directives=tuple(page.directives),
        title=page.meta.title or (None if title_at else page.meta.title_tag),
        title_at=title_at,
        published=page.meta.published,
        address=page.meta.address,
    )


def _find_title(parts: list[Part]) -> Stretch | None:
    return next(
        ((part.start, part.end) for part in parts if part.kind is BlockKind.HEADING and part.level == 1), None
    )


class _Page:
    """The state of reading a page from its first tag to its last."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.meta = PageMeta()
        self.leaves: list[Leaf] = []
        self.masks: list[Stretch] = []
        self.edits: list[Edit] = []
        self.directives: list[Directive] = []
        self.begin = self.end = -1  # the open block
        self.inline: list[_Inline] = []  # since the block's last text
        self.has_break = False
        self.depths = dict.fromkeys(("article", "main", "list", "blockquote", "caption"), 0)
        self.articles = 0
        self.heading = 0
        self.cell: Cell | None = None
        self.tables: list[_Table] = []
        self.table_count = 0
        self.kept: set[int] = (
            set()
        )  # starts of elements that are read although they look like none of the article
        self.has_no_comment_end = False
        self.never_ended: dict[str, int] = {}  # how often an element of a name was not ended
        self.broken_tags = 0
        self.paragraphs = text.count("<p")

    def read(self) -> None:
        """Read the whole page."""
        text, position = self.text, 0
        while (tag := _TAG.search(text, position)) is not None:
            if tag.start() > position:
                self._add_text(position, tag.start())
            close, name, rest, comment = tag.groups()
            if name is None:
                position = self._read_comment(tag.start(), tag.end()) if comment else tag.end()
                continue
            name = name.lower()
            position = tag.end()
            if rest and ('"' in rest or "'" in rest):
                position = self._tag_end(tag)
            if name in PLAIN_BLOCKS and (close or not rest or not is_skipped_block(rest)):
                if self.begin >= 0:
                    self._flush()
            elif (
                name in BLOCK_TAGS
                or name in SKIPPED_IN_LINES
                or name in ("br", "sup", "meta", "link", "time")
            ):
                position = self._read_tag(tag, name, bool(close), position)
            elif self.begin >= 0:
                side = (-1 if close else 1) if name in LINKING_TAGS else 0
                self.inline.append(
                    _Inline(tag.start(), position, name in FORMATTING_TAGS or name in LINKING_TAGS, side)
                )
        if position < len(text):
            self._add_text(position, len(text))
        self._flush()

    def _tag_end(self, tag: re.Match[str]) -> int:
        """Where a tag ends, if a quoted value has a `>` in it."""
        rest = tag.group(3)
        if rest.count('"') % 2 == 0 and ('"' in rest or rest.count("'") % 2 == 0):
            return tag.end()
        whole = None
        if self.broken_tags < _MOST_UNENDED:
            whole = _ATTRIBUTES.match(self.text, tag.start(3), tag.start(3) + _LONGEST_TAG)
        if whole is None:
            self.broken_tags += 1
            return tag.end()
        return whole.end()

    def _read_comment(self, start: int, end: int) -> int:
        close = -1 if self.has_no_comment_end else self.text.find("-->", end)
        if close < 0:
            self.has_no_comment_end = True
            return end
        directive = parse_directive(self.text[end:close], start, close + 3)
        if directive is not None:
            self.directives.append(directive)
        if self.begin >= 0:
            self.inline.append(_Inline(start, close + 3, True))
        return close + 3

    def _add_text(self, start: int, end: int) -> None:
        text = self.text
        first = _NOT_SPACE.search(text, start, end)
        if first is None:
            if self.begin >= 0:
                self.inline.append(_Inline(start, start, False))
            return
        if self.has_break and not text[first.start()].islower():
            self._flush()
        if self.begin < 0:
            self.begin = first.start()
        elif self.inline:
            self._settle_inline(first.start() == start)
        self.inline.clear()
        self.has_break = False
        self.end = end

    def _settle_inline(self, is_close_after: bool) -> None:
        """Drop the tags between two texts if they stand inside a word, else put spaces over them."""
        tags = self.inline
        joins = (
            is_close_after
            and not self.text[self.end - 1].isspace()
            and all(tag.joins for tag in tags)
            and not (any(tag.side < 0 for tag in tags) and any(tag.side > 0 for tag in tags))
        )
        for tag in tags:
            if tag.end == tag.start:
                continue
            if joins:
                self.edits.append(Edit(tag.start, tag.end, ""))
            else:
                self.masks.append((tag.start, tag.end))

    def _flush(self) -> None:
        """Finish the open block."""
        if self.begin >= 0:
            kind, level = self._kind()
            part = Part(
                kind, self.begin, self.end, level, self.cell if kind is BlockKind.TABLE_CELL else None
            )
            article = self.articles if self.depths["article"] else 0
            self.leaves.append(Leaf(part, article, self.depths["main"] > 0))
        self.begin = self.end = -1
        self.inline.clear()
        self.has_break = False

    def _kind(self) -> tuple[BlockKind, int]:
        if self.heading:
            return BlockKind.HEADING, self.heading
        if self.depths["caption"]:
            return BlockKind.CAPTION, 0
        if self.cell is not None:
            return BlockKind.TABLE_CELL, 0
        if self.depths["list"]:
            return BlockKind.LIST_ITEM, self.depths["list"]
        if self.depths["blockquote"]:
            return BlockKind.QUOTE, self.depths["blockquote"]
        return BlockKind.PARAGRAPH, 0

    def _read_tag(self, tag: re.Match[str], name: str, is_end: bool, end: int) -> int:
        """Read a tag that does more than format; the position to go on from."""
        start, rest = tag.start(), self.text[tag.start(3) : end - 1]
        if name in _RAW:
            return self._skip_raw(name, is_end, start, end, rest)
        if name in SKIPPED_IN_LINES:
            if not is_end:
                end = self._skip(name, end)
            if self.begin >= 0:
                self.inline.append(_Inline(start, end, False))
            return end
        if name in BLOCK_TAGS:
            self._flush()
            if not is_end and self._is_skipped(name, rest, start):
                skipped_to = self._skip(name, end)
                if skipped_to > end and not is_kept_after_all(
                    self.text, name, end, skipped_to, self.paragraphs
                ):
                    return skipped_to
                self.kept.add(start)
            self._enter_or_leave(name, is_end, rest)
            return end
        if not is_end:
            self.meta.read_tag(name, rest)
        if self.begin >= 0:
            return self._read_inline(name, is_end, start, end)
        return end

    def _is_skipped(self, name: str, rest: str, start: int) -> bool:
        if start in self.kept or len(self.kept) > _MOST_REWINDS:
            return False
        if name == "header":
            is_of_article = self.depths["article"] > 0 or self.depths["main"] > 0
            return not is_of_article
        return name in SKIPPED_BLOCKS or (bool(rest) and name in MARKED_BY_CLASS and is_skipped_block(rest))

    def _skip_raw(self, name: str, is_end: bool, start: int, end: int, rest: str) -> int:
        if is_end or self.never_ended.get(name, 0):
            return end
        close = _RAW[name].search(self.text, end)
        if close is None:
            self.never_ended[name] = 1
            return end
        if name == "title":
            self.meta.read_title(self.text[end : close.start()])
        elif name == "script" and "json" in rest:
            self.meta.read_json(self.text[end : close.start()])
        if self.begin >= 0:
            self.inline.append(_Inline(start, close.end(), False))
        return close.end()

    def _skip(self, name: str, end: int) -> int:
        """Where the element that begins here ends; after its start tag if it is never ended."""
        if self.never_ended.get(name, 0) > _MOST_UNENDED:
            return end
        depth, position = 1, end
        pattern = _end_pattern(name)
        while depth and (tag := pattern.search(self.text, position)) is not None:
            position = tag.end()
            depth += -1 if tag.group(1) else 1
        if depth:
            self.never_ended[name] = self.never_ended.get(name, 0) + 1
            return end
        return position

    def _enter_or_leave(self, name: str, is_end: bool, rest: str) -> None:
        step = -1 if is_end else 1
        if name in HEADINGS:
            self.heading = 0 if is_end else HEADINGS[name]
        elif name in ("article", "main", "blockquote"):
            self._step(name, step)
            if name == "article" and self.depths[name] == 1 and not is_end:
                self.articles += 1
        elif name in ("ul", "ol"):
            self._step("list", step)
        elif name in ("figcaption", "caption"):
            self._step("caption", step)
        elif name in ("table", "tr", "td", "th"):
            self._read_table_tag(name, is_end, rest)

    def _step(self, depth: str, step: int) -> None:
        self.depths[depth] = max(0, self.depths[depth] + step)

    def _read_table_tag(self, name: str, is_end: bool, rest: str) -> None:
        self.cell = None
        if name == "table":
            if not is_end:
                self.tables.append(_Table(self.table_count))
                self.table_count += 1
            elif self.tables:
                self.tables.pop()
        elif self.tables and not is_end:
            table = self.tables[-1]
            if name == "tr":
                table.row += 1
                table.column = -1
            else:
                table.column += 1
                self.cell = Cell(table.number, max(table.row, 0), table.column)
                if span := _COLSPAN.search(rest):
                    table.column += max(int(span.group(1)), 1) - 1

    def _read_inline(self, name: str, is_end: bool, start: int, end: int) -> int:
        if name == "br":
            self.has_break = True
            self.inline.append(_Inline(start, end, False))
        elif name == "sup" and not is_end:
            raised = read_raised(self.text, start, self.text[max(self.begin, self.end - 8) : self.end])
            if raised is not None:
                self.edits.extend(raised.edits)
                if raised.edits:
                    self.end = raised.end
                    return raised.end
                self.inline.append(_Inline(start, raised.end, False))
                return raised.end
            self.inline.append(_Inline(start, end, True))
        else:
            self.inline.append(_Inline(start, end, name in FORMATTING_TAGS or name in LINKING_TAGS))
        return end


@cache
def _end_pattern(name: str) -> re.Pattern[str]:
    """Start and end tags of one name; group 1 is the slash of an end tag."""
    return re.compile(rf"<(/?){name}\b[^<>]*>", re.IGNORECASE)
