"""Reading a document: from a path or a text to blocks and sentences with exact places.

The text is repaired (mojibake), parsed by its syntax into a draft, and the draft is carried out: markup becomes
spaces, references become characters, line ends inside blocks become spaces, and each block is cut into sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from itertools import accumulate
from pathlib import Path, PurePosixPath

from factcheck.documents.date_labels import with_labels
from factcheck.documents.decode import NotTextError, decode
from factcheck.documents.decomposed import find_decomposed
from factcheck.documents.document import Block, Directive, Document
from factcheck.documents.draft import Draft, Part
from factcheck.documents.edits import Forward, apply_edits, joined, mask, offset_map, without_masked
from factcheck.documents.marks import DRAWS_NOTHING, find_drawn_nothing, find_marks
from factcheck.documents.mojibake import find_mojibake, find_unusual
from factcheck.documents.plain import parse_plain
from factcheck.documents.pronunciations import PHONETIC, find_pronunciations
from factcheck.documents.sentences import split_sentences
from factcheck.errors import Problem, UnreadableDocument


class Syntax(StrEnum):
    """How an article is written."""

    MARKDOWN = "markdown"
    HTML = "html"
    PLAIN = "plain"


SYNTAX_OF = {
    ".md": Syntax.MARKDOWN,
    ".markdown": Syntax.MARKDOWN,
    ".html": Syntax.HTML,
    ".htm": Syntax.HTML,
    ".txt": Syntax.PLAIN,
}

_LINE_END = re.compile(r"\r\n?|\n")


def read_document(path: Path, name: str | None = None) -> Document:
    """The document in a file, shown under `name` (default: the path as given); UnreadableDocument if it cannot be read."""
    shown = name or path.as_posix()
    text, encoding = _read_text(path, shown)
    return _build(text, shown, syntax_of(path.name), encoding)


def parse_document(text: str, path: str = "<text>", syntax: Syntax | None = None) -> Document:
    """The document of a decoded text; the syntax follows from the path's extension and is plain text otherwise.

    >>> document = parse_document("It cost **$6** million. It works.", "a.md")
    >>> [document.reading[s.start : s.end] for block in document.blocks for s in block.sentences]
    ['It cost   $6   million.', 'It works.']
    >>> document.place(10, 22).quote
    '$6** million'
    """
    return _build(text, path, syntax or syntax_of(path), "utf-8")


def syntax_of(path: str) -> Syntax:
    """The syntax of a path's extension, plain text if it has none we know.

    >>> syntax_of("posts/A.MD").value, syntax_of("notes").value
    ('markdown', 'plain')
    """
    return SYNTAX_OF.get(PurePosixPath(path).suffix.lower(), Syntax.PLAIN)


def _read_text(path: Path, shown: str) -> tuple[str, str]:
    try:
        return decode(path.read_bytes())
    except FileNotFoundError:
        problem = Problem(
            shown, "there is no such file", "check the path; it is relative to the current folder"
        )
    except IsADirectoryError:
        problem = Problem(shown, "this is a folder, not a document", "name a file in it, or scan the folder")
    except PermissionError:
        problem = Problem(shown, "the file may not be read", "check its permissions, or leave it out")
    except NotTextError as error:
        problem = Problem(
            shown, f"this is not readable text: {error}", "save it as UTF-8 text, or leave the file out"
        )
    except OSError as error:
        problem = Problem(
            shown, f"the file could not be read: {error.strerror or error}", "try again, or leave it out"
        )
    raise UnreadableDocument(problem)


def _build(text: str, path: str, syntax: Syntax, encoding: str) -> Document:
    unusual = find_unusual(text)
    repairs = find_mojibake(text, unusual) or find_decomposed(text)
    repaired = apply_edits(text, repairs)
    draft = _parse(repaired, syntax)
    masks = [*draft.masks, *find_marks(repaired)]
    if repairs or not unusual.isdisjoint(PHONETIC):
        masks += find_pronunciations(repaired)
    undrawn = find_drawn_nothing(repaired) if repairs or not unusual.isdisjoint(DRAWS_NOTHING) else ()
    edits = without_masked([*draft.edits, *undrawn], masks)
    forward = Forward(edits)
    reading = apply_edits(_join_lines(mask(repaired, masks), draft.parts), edits)
    reading = with_labels(reading, [(forward(part.start), forward(part.end)) for part in draft.parts])
    every_edit = joined(repairs, edits)
    return Document(
        path=path,
        text=text,
        reading=reading,
        offsets=offset_map(every_edit),
        line_starts=find_line_starts(text),
        blocks=tuple(_build_blocks(reading, draft.parts, forward)),
        directives=tuple(_move_directive(directive, forward) for directive in draft.directives),
        title=_read_title(reading, draft, forward),
        published=draft.published,
        encoding=encoding,
        address=draft.address,
    )


def find_line_starts(text: str) -> tuple[int, ...]:
    r"""Where the lines begin; lines end with a line feed, a carriage return, or both.

    >>> find_line_starts("a\r\nb\rc\n")
    (0, 3, 5, 7)
    """
    if "\r" in text:
        return (0, *(end.end() for end in _LINE_END.finditer(text)))
    # Without carriage returns the lengths of the lines say it, several times as fast.
    lengths = map(len, text.split("\n"))
    return tuple(accumulate(lengths, lambda start, length: start + length + 1, initial=0))[:-1]


def _parse(text: str, syntax: Syntax) -> Draft:
    match syntax:
        case Syntax.MARKDOWN:
            from factcheck.documents.markdown import parse_markdown

            return parse_markdown(text)
        case Syntax.HTML:
            from factcheck.documents.html_page import parse_html

            return parse_html(text)
        case Syntax.PLAIN:
            return parse_plain(text)


def _join_lines(masked: str, parts: Iterable[Part]) -> str:
    """The text with line ends inside blocks as spaces: a wrapped line goes on after a space."""
    pieces: list[str] = []
    done = 0
    has_returns = "\r" in masked
    for part in parts:
        start, end = part.start, part.end
        if masked.find("\n", start, end) >= 0 or (has_returns and masked.find("\r", start, end) >= 0):
            pieces.append(masked[done:start])
            pieces.append(masked[start:end].replace("\n", " ").replace("\r", " "))
            done = end
    pieces.append(masked[done:])
    return "".join(pieces)


def _build_blocks(reading: str, parts: Iterable[Part], forward: Forward) -> Iterable[Block]:
    for part in parts:
        start, end = forward(part.start), forward(part.end)
        while start < end and reading[end - 1].isspace():
            end -= 1
        if start == end:
            continue
        while reading[start].isspace():
            start += 1
        yield Block(part.kind, start, end, split_sentences(reading, start, end), part.level, part.cell)


def _move_directive(directive: Directive, forward: Forward) -> Directive:
    start, end = forward(directive.start), forward(directive.end)
    return Directive(directive.verb, directive.codes, directive.reason, start, end)


def _read_title(reading: str, draft: Draft, forward: Forward) -> str | None:
    if draft.title is not None or draft.title_at is None:
        return draft.title
    start, end = draft.title_at
    # A picture that lost its bytes is no part of a title.
    return " ".join(reading[forward(start) : forward(end)].replace("\ufffd", " ").split()) or None
