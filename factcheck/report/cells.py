"""Text as a terminal shows it: in cells, not in characters.

A wide character takes two cells, a combining mark none. What a terminal would obey instead of show (control
characters, marks that turn the direction of writing) is replaced by something visible of known width, so that no
article can colour, move or hide a part of the report.
"""

from __future__ import annotations

from rich.cells import cell_len

TAB = "    "
ELLIPSIS = "…"
ADDRESS = "://"

# Marks of bidirectional writing can show a passage in another order than it is read in.
BIDIRECTIONAL = (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C)
# Line ends that are none in a file of lines; shown, because a cut there is seldom meant.
ODD_LINE_ENDS = (0x85, 0x2028, 0x2029)

VISIBLE = {
    **{code: chr(0x2400 + code) for code in range(0x20)},
    0x7F: "␡",
    **{code: f"<{code:02X}>" for code in range(0x80, 0xA0)},
    **{code: f"<U+{code:04X}>" for code in (*BIDIRECTIONAL, *ODD_LINE_ENDS)},
    **dict.fromkeys(range(0xD800, 0xE000), "�"),
    0x09: TAB,
    # A soft hyphen and a zero-width space are drawn by some terminals and not by others.
    0xAD: "",
    0x200B: "",
    0xFEFF: "",
}


def visible(text: str) -> str:
    """The text with nothing in it that a terminal would obey.

    >>> visible("a\\x1b[31mb\\u202e")
    'a␛[31mb<U+202E>'
    """
    return text.translate(VISIBLE)


def width(text: str) -> int:
    """The cells that a visible text takes."""
    return len(text) if text.isascii() else cell_len(text)


def wrap(text: str, limit: int) -> list[str]:
    """The text in lines of at most `limit` cells, broken at spaces, and inside a word only where it is longer.

    An address is never broken: it could not be opened on a click.

    >>> wrap("one two three", 7)
    ['one two', 'three']
    """
    limit = max(limit, 8)
    lines = [""]
    for word in text.split():
        if width(lines[-1]) + width(word) + bool(lines[-1]) <= limit:
            lines[-1] = f"{lines[-1]} {word}".lstrip()
            continue
        *full, rest = [word] if ADDRESS in word else _pieces(word, limit)
        lines += [*full, rest]
    return [line for line in lines if line] or [""]


def clip(text: str, limit: int) -> str:
    """The text, cut with an ellipsis where it takes more than `limit` cells.

    >>> clip("training cost", 10)
    'training …'
    """
    if width(text) <= limit:
        return text
    return f"{_pieces(text, max(1, limit - 1))[0]}{ELLIPSIS}"


def _pieces(word: str, limit: int) -> list[str]:
    """A word in pieces of at most `limit` cells."""
    if width(word) <= limit:
        return [word]
    pieces, cells = [""], 0
    for character in word:
        cells += width(character)
        if cells > limit and pieces[-1]:
            pieces.append("")
            cells = width(character)
        pieces[-1] += character
    return pieces
