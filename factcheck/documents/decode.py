"""Bytes to text: a byte order mark decides, else strict UTF-8, else the likeliest legacy code page.

UTF-8 with a few stray bytes stays UTF-8. Windows-1252 is believed where nearly all its non-ASCII characters are usual Western letters and punctuation, because
detectors mistake short Western text for DOS pages. Otherwise charset-normalizer is asked. Text without any byte order
mark in UTF-16 is known by its NUL bytes; other files with NUL bytes are no text.
"""

from __future__ import annotations

import codecs
import re

from factcheck.lexicon.codepages import IMPLAUSIBLE, MAGIC, WESTERN

# UTF-32 stands first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ESCAPED = re.compile("[\udc80-\udcff]")
_GOOD_FOR_EACH_BAD = 3
_PLAUSIBLE_SHARE = 0.97
_SAMPLE = 200_000  # bytes a detector looks at


class NotTextError(ValueError):
    """The bytes are no text; the message says what they look like."""


def decode(data: bytes) -> tuple[str, str]:
    r"""The text (without its byte order mark) and the encoding it was read in; NotTextError if it is none.

    >>> decode(b"\xef\xbb\xbfcaf\xc3\xa9"), decode(b"na\xefve")
    (('café', 'utf-8'), ('naïve', 'cp1252'))
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_marked(data[len(mark) :], encoding), encoding
    for magic, name in MAGIC:
        if data.startswith(magic):
            raise NotTextError(f"it is {name}")
    if b"\0" in data:
        encoding = _unmarked_utf16(data)
        return _decode_marked(data, encoding), encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _decode_legacy(data)


def _decode_marked(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise NotTextError(f"it looks like {encoding} but is broken at byte {error.start}") from None


def _unmarked_utf16(data: bytes) -> str:
    """The byte order of text whose every second byte is mostly NUL."""
    half = max(len(data) // 2, 1)
    if data[1::2].count(0) > 0.6 * half and data[0::2].count(0) < 0.05 * half:
        return "utf-16-le"
    if data[0::2].count(0) > 0.6 * half and data[1::2].count(0) < 0.05 * half:
        return "utf-16-be"
    raise NotTextError("it has NUL bytes")


def _decode_legacy(data: bytes) -> tuple[str, str]:
    damaged = _as_damaged_utf8(data)
    if damaged is not None:
        return damaged, "utf-8"
    western = _as_western(data)
    if western is not None and _is_plausible(western):
        return western, "cp1252"
    guess = _guess(data)
    if guess is not None and not guess.startswith(IMPLAUSIBLE):
        try:
            return data.decode(guess), guess
        except (UnicodeDecodeError, LookupError):
            pass
    if western is not None:
        return western, "cp1252"
    raise NotTextError("its encoding is not known")


def _as_damaged_utf8(data: bytes) -> str | None:
    """The text of UTF-8 with a few bytes of another page pasted into it, which are read as Windows-1252."""
    text = data.decode("utf-8", "surrogateescape")
    bad = len(_ESCAPED.findall(text))
    good = sum(char > "\x7f" for char in text) - bad
    if good < _GOOD_FOR_EACH_BAD * bad:
        return None
    return _ESCAPED.sub(lambda byte: bytes([ord(byte.group()) - 0xDC00]).decode("cp1252", "replace"), text)


def _as_western(data: bytes) -> str | None:
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return None


def _is_plausible(text: str) -> bool:
    foreign = [char for char in text if char > "\x7f"]
    return sum(char in WESTERN for char in foreign) >= _PLAUSIBLE_SHARE * len(foreign)


def _guess(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    return None if best is None else best.encoding
