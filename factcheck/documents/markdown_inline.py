"""Inline Markdown: which characters of a block are markup, as stretches to mask.

One search for the next special character, then a step by what it is; every step moves on, and what is looked up ahead
(closing backticks, brackets) is found once a block, so the time is linear. Emphasis follows CommonMark for all but
crossed marks. Code, images, link targets and struck-out text are left out; text of links is kept.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from factcheck.documents.edits import Edit, Stretch
from factcheck.documents.references import find_references

_SPECIAL = re.compile(r"[\\`*_\[\]<~{]")
_BACKTICKS = re.compile(r"`+")
_TARGET = re.compile(
    r"""
    \( \s{0,9}
    (?: <[^<>\n]{0,2000}> | [^\s()<]{0,2000} (?: \([^\s()]{0,500}\) [^\s()]{0,500} ){0,9} )
    (?: \s{1,9} (?: "[^"]{0,500}" | '[^']{0,500}' | \([^()]{0,500}\) ) )?
    \s{0,9} \)
    """,
    re.VERBOSE,
)
_LABEL = re.compile(r"\[[^\[\]]{0,300}\]")
_FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,60}\]")
_WIKILINK = re.compile(r"\[\[(?:[^\[\]|\n]{0,200}\|)?([^\[\]|\n]{1,200})\]\]")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,3000}>")
_AUTOLINK = re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]{0,2000}|[^\s<>@]{1,100}@[^\s<>@]{1,200})>")
_BREAK = re.compile(r"<br\b", re.IGNORECASE)
# Shortcodes and attributes of site generators: {{< figure >}}, {% include %}, {: .lead}, {#intro}.
_TEMPLATE = re.compile(r"\{\{[^{}\n]{0,500}\}\}|\{%[^{}\n]{0,500}%\}|\{[:#.][^{}\n]{0,200}\}")
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
# Marks of quantity count as part of the number they stand beside.
_PART_OF_WORD = frozenset("$€£¥%°")


@dataclass(slots=True)
class Inline:
    """What was found so far in a text: masks, edits, places of line breaks, stretches of code."""

    text: str
    labels: frozenset[str] = frozenset()
    masks: list[Stretch] = field(default_factory=list)
    edits: list[Edit] = field(default_factory=list)
    breaks: list[int] = field(default_factory=list)
    code: list[Stretch] = field(default_factory=list)

    def read(self, start: int, end: int) -> None:
        """Find the markup of `text[start:end]`, one block."""
        if _SPECIAL.search(self.text, start, end) is not None:
            _Block(self, start, end).read()
        self.edits.extend(find_references(self.text, start, end))


class _Run(NamedTuple):
    """A run of marks that may open emphasis: what is left of it, its length at first, whether it may also close."""

    start: int
    end: int
    length: int
    is_both: bool


class _Block:
    """The state of reading one block: open brackets and open emphasis."""

    def __init__(self, found: Inline, start: int, end: int) -> None:
        self.text, self.start, self.end = found.text, start, end
        self.found = found
        self.brackets: list[int] = []
        self.emphasis: dict[str, list[_Run]] = {"*": [], "_": []}
        self.ticks: dict[int, list[int]] | None = None
        self.has_no_strike = False

    def read(self) -> None:
        steps: dict[str, Callable[[int], int]] = {
            "\\": self._escape,
            "`": self._code,
            "*": self._emphasis,
            "_": self._emphasis,
            "[": self._open,
            "]": self._close,
            "<": self._tag,
            "~": self._strike,
            "{": self._template,
        }
        position = self.start
        while (special := _SPECIAL.search(self.text, position, self.end)) is not None:
            position = steps[special.group()](special.start())

    def _mask(self, start: int, end: int) -> int:
        self.found.masks.append((start, end))
        return end

    def _drop_or_mask(self, start: int, end: int) -> None:
        """Drop markup inside a word or amount, so that it reads as one; mask it elsewhere.

        Between figures it is masked: who writes "5*3*2" means a product, though it is shown as one number.
        """
        before = self.text[start - 1] if start > self.start else " "
        after = self.text[end] if end < self.end else " "
        is_inside = (before.isalnum() or before in _PART_OF_WORD) and (
            after.isalnum() or after in _PART_OF_WORD
        )
        if is_inside and not (before.isdigit() and after.isdigit()):
            self.found.edits.append(Edit(start, end, ""))
        else:
            self._mask(start, end)

    def _escape(self, at: int) -> int:
        following = self.text[at + 1 : at + 2]
        if following in "\r\n":
            self._mask(at, at + 1)
        elif following in _PUNCTUATION and at + 1 < self.end:
            if at > self.start and not self.text[at - 1].isspace():
                self.found.edits.append(Edit(at, at + 1, ""))
            else:
                self._mask(at, at + 1)
            return at + 2
        return at + 1

    def _code(self, at: int) -> int:
        if self.ticks is None:
            self.ticks = {}
            for run in _BACKTICKS.finditer(self.text, self.start, self.end):
                self.ticks.setdefault(run.end() - run.start(), []).append(run.start())
        after = at
        while after < self.end and self.text[after] == "`":
            after += 1
        closers = self.ticks.get(after - at, [])
        i = bisect_left(closers, after)
        if i == len(closers):
            return after
        self.found.code.append((at, closers[i] + after - at))
        return self._mask(at, closers[i] + after - at)

    def _emphasis(self, at: int) -> int:
        text, mark = self.text, self.text[at]
        after = at + 1
        while after < self.end and text[after] == mark:
            after += 1
        before_char = text[at - 1] if at > self.start else " "
        after_char = text[after] if after < self.end else " "
        left = _flanks(after_char, before_char)
        right = _flanks(before_char, after_char)
        if mark == "_":
            left, right = (
                left and (not right or not before_char.isalnum()),
                right and (not left or not after_char.isalnum()),
            )
        begin = at
        is_both = left and right
        if right:
            begin = self._close_emphasis(mark, at, after, is_both)
        if left and begin < after:
            self.emphasis[mark].append(_Run(begin, after, after - begin, is_both))
        return after

    def _close_emphasis(self, mark: str, begin: int, end: int, is_both: bool) -> int:
        """Match a closing run with the open ones of its mark; where the part that is left over begins."""
        opened, length = self.emphasis[mark], end - begin
        while begin < end and opened:
            run = opened[-1]
            # CommonMark's rule of three: in "**m*n*o**" the inner marks do not close the outer ones.
            if (is_both or run.is_both) and (run.length + length) % 3 == 0 and (run.length % 3 or length % 3):
                break
            opened.pop()
            count = min(run.end - run.start, end - begin)
            self._drop_or_mask(run.end - count, run.end)
            self._drop_or_mask(begin, begin + count)
            begin += count
            if run.start < run.end - count:
                opened.append(run._replace(end=run.end - count))
        return begin

    def _open(self, at: int) -> int:
        text = self.text
        following = text[at + 1 : at + 2]
        if following == "^" and (note := _FOOTNOTE.match(text, at, self.end)):
            return self._mask(at, note.end())
        if following == "[" and (wiki := _WIKILINK.match(text, at, self.end)):
            self._mask(at, wiki.start(1))
            self._mask(wiki.end(1), wiki.end())
            return wiki.end()
        self.brackets.append(at)
        return at + 1

    def _close(self, at: int) -> int:
        if not self.brackets:
            return at + 1
        opened = self.brackets.pop()
        is_image = opened > self.start and self.text[opened - 1] == "!"
        following = self.text[at + 1 : at + 2]
        end = 0
        if following == "(" and (target := _TARGET.match(self.text, at + 1, self.end)):
            end = target.end()
        elif following == "[" and (label := _LABEL.match(self.text, at + 1, self.end)):
            end = label.end()
        elif self.found.labels and _label(self.text[opened + 1 : min(at, opened + 300)]) in self.found.labels:
            end = at + 1
        if not end:
            return at + 1
        if is_image:
            return self._mask(opened - 1, end)
        self._mask(opened, opened + 1)
        return self._mask(at, end)

    def _tag(self, at: int) -> int:
        tag = _TAG.match(self.text, at, self.end) or _AUTOLINK.match(self.text, at, self.end)
        if tag is None:
            return at + 1
        if _BREAK.match(self.text, at):
            self.found.breaks.append(tag.end())
        return self._mask(at, tag.end())

    def _strike(self, at: int) -> int:
        if self.has_no_strike or self.text[at + 1 : at + 2] != "~":
            return at + 1
        closed = self.text.find("~~", at + 2, self.end)
        if closed < 0:
            self.has_no_strike = True
            return at + 2
        return self._mask(at, closed + 2)

    def _template(self, at: int) -> int:
        template = _TEMPLATE.match(self.text, at, self.end)
        return self._mask(at, template.end()) if template else at + 1


def _label(text: str) -> str:
    return " ".join(text.lower().split())


def _flanks(inner: str, outer: str) -> bool:
    """Whether a run of marks belongs to the character on its inner side (CommonMark's left- and right-flanking)."""
    if inner.isspace():
        return False
    if inner.isalnum() or inner in _PART_OF_WORD:
        return True
    return outer.isspace() or not outer.isalnum()
