"""Sentences: the spans of a block that end at a stop, a question mark, an exclamation mark or an ellipsis.

A mark with white space after it is a candidate. It is no end where what follows goes on in small letters, where the
word before is an abbreviation that wants something after it, or where a bracket or quotation that was opened inside
the sentence is still open and closes soon: it belongs to its sentence, and so does the attribution. Line ends are
white space; headings, bullets and cells are blocks of their own and never reach this module together.
A missing space after a stop ("end.Next") is not made up for.
"""

from __future__ import annotations

import re

from factcheck.documents.document import Sentence
from factcheck.lexicon import clock
from factcheck.lexicon.abbreviations import (
    ALSO_WORDS,
    BEFORE_A_LETTER,
    BEFORE_NUMBER,
    LOWERCASE_STARTERS,
    MAY_END,
    MID_SENTENCE,
    NAMES_WITH_A_MARK,
    SENTENCE_STARTERS,
    TITLES,
)
from factcheck.lexicon.grammar import DETERMINERS

_OPENERS = "\"'“‘«([{„‚"
_CLOSERS = "\"'”’»)]}"
_ABBREVIATIONS = TITLES | MID_SENTENCE | BEFORE_NUMBER | MAY_END
_TRIMMED = _OPENERS + "—–-*/"

# The longest aside or quotation that is kept in one sentence with what is round it; longer ones are split.
_LONGEST_ASIDE = 300
_LONGEST_WORD = 40

# The first item is one character class, so that the search is quick; the second makes it the first of a run of marks,
# so that a long run is not read again from each of them. A masked mark of emphasis may stand before a closing bracket
# or quote, hence the spaces.
_CANDIDATE = re.compile(
    rf"""
    [.!?…。！？]
    (?<! [.!?…] [.!?…] )
    [.!?…]*
    (?: [ ]{{1,6}} [”»)\]]+ (?= \s | \Z )
      | [{re.escape(_CLOSERS)}]*
    )
    (?: (?=\s) | \Z | (?<=[。！？]) )
    """,
    re.VERBOSE,
)
_NEXT = re.compile(r"\S")
_NEXT_WORD = re.compile(rf"[\s{re.escape(_OPENERS)}—–-]*(?P<word>[^\W_][\w'’]*)?")
_DASHES = "-–—"
_DATELINE = re.compile(r"[A-Z]{3,}(?:[ ][A-Z]+){0,3},[ ][A-Z][a-z]{1,5}")
_WORDS = re.compile(r"[^\W\d_]+")
_ZONE_OF_A_PLACE = re.compile(r"[^\W\d_]+(?:\s[A-Z][a-z]+)?\s[Tt]ime\b")
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)+[^\W\d_]\Z")


def split_sentences(text: str, start: int, end: int) -> tuple[Sentence, ...]:
    """The sentences of `text[start:end]`: in order, disjoint, without white space round them, covering all the rest.

    >>> text = "It cost $2.5 million, e.g. in the U.S. Army. Then No. 5 came."
    >>> [text[s.start : s.end] for s in split_sentences(text, 0, len(text))]
    ['It cost $2.5 million, e.g. in the U.S. Army.', 'Then No. 5 came.']
    """
    sentences: list[Sentence] = []
    first = _NEXT.search(text, start, end)
    if first is None:
        return ()
    begin = position = first.start()
    # Written out, because this runs once a block.
    has_asides = (
        text.find("(", begin, end) >= 0 or text.find("“", begin, end) >= 0 or text.find('"', begin, end) >= 0
    )
    while (candidate := _CANDIDATE.search(text, position, end)) is not None:
        position = candidate.end()
        if position + 1 < end and text[position] == " " and not text[position + 1].isspace():
            following = position + 1
        elif (after := _NEXT.search(text, position, end)) is not None:
            following = after.start()
        else:
            break
        if _ends_sentence(text, begin, candidate.start(), following, end) and not (
            has_asides and _is_inside_aside(text, begin, position, end)
        ):
            sentences.append(Sentence(begin, position))
            begin = position = following
    while text[end - 1].isspace():
        end -= 1
    sentences.append(Sentence(begin, end))
    return tuple(sentences)


def _ends_sentence(text: str, begin: int, at: int, following: int, end: int) -> bool:
    """Whether the mark at `at` ends a sentence, by the words before and after it."""
    mark, first = text[at], text[following]
    word = _word_before(text, begin, at) if mark == "." else ""
    # The usual case first: a word that is no abbreviation, and a capital.
    if "A" <= first <= "Z" and len(word) > 1 and word.isalpha() and word.lower() not in _ABBREVIATIONS:
        return True
    if (
        first in _DASHES
        and text[following + 1 : following + 2] == " "
        and (_DATELINE.fullmatch(text, begin, at) or word.lower() in clock.MERIDIEMS)
    ):
        # "LORNE, Ober. - The bridge", "10:45 p.m. – The order is given": an abbreviation ends no sentence before the dash.
        return False
    next_word = _word_after(text, following, end)
    if next_word[:1].islower() and next_word.lower() not in LOWERCASE_STARTERS:
        return False
    if mark == ".":
        return _stop_ends(text, begin, at, word, next_word)
    if mark in "!?" and _word_before(text, begin, at + 1).lower() in NAMES_WITH_A_MARK:
        return next_word.lower() in SENTENCE_STARTERS
    return True


def _word_after(text: str, position: int, end: int) -> str:
    match = _NEXT_WORD.match(text, position, min(end, position + _LONGEST_WORD))
    return (match.group("word") or "") if match else ""


def _word_before(text: str, begin: int, end: int) -> str:
    """The characters up to `end` without white space in them, without opening quotes and brackets."""
    if end <= begin or text[end - 1].isspace():
        return ""
    word = text[max(begin, end - _LONGEST_WORD) : end].rsplit(None, 1)[-1]
    if word.isalpha():
        return word
    return word.lstrip(_TRIMMED).rsplit("—", 1)[-1].rsplit("(", 1)[-1]


def _stop_ends(text: str, begin: int, at: int, word: str, next_word: str) -> bool:
    """Whether a full stop after `word`, with `next_word` (in capitals, a number, a sign) after it, ends a sentence."""
    if text[at + 1 : at + 2] == ".":
        return True  # An ellipsis before a capital.
    if not word:
        return True
    lower = word.lower()
    starts = next_word.lower() in SENTENCE_STARTERS
    if len(word) == 1 and word.isalpha() and word.isupper():
        return _letter_ends(text, begin, at, starts)
    if lower in ALSO_WORDS and not next_word[:1].isdigit():
        return True
    if lower in TITLES or lower in MID_SENTENCE:
        return False
    if lower in BEFORE_NUMBER and next_word[:1].isdigit():
        return False
    if lower in clock.MERIDIEMS and not starts and next_word[:1].isupper():
        return _time_ends(text, begin, at - len(word), next_word)
    if lower in MAY_END or _INITIALS.match(word):
        return starts and lower not in TITLES
    # A number that is all there is so far is the number of a list item.
    return not (lower.isdigit() and at - begin == len(word) <= 3)


def _time_ends(text: str, begin: int, at: int, next_word: str) -> bool:
    """Whether a name behind the time whose "a.m." stands at `at` begins a sentence: "It fell at 6 a.m. Frey came".

    It goes on with the day or the zone of the time, with what "the 8 p.m. Leeds train" is, and where nothing but the
    time stands before the name: "At 10 a.m. Mayor Frey".
    """
    if next_word.lower() in clock.BEHIND_TIMES or next_word in clock.ZONES:
        return False
    if _ZONE_OF_A_PLACE.match(text, text.find(next_word, at)):
        return False
    words = _WORDS.findall(text[begin:at].lower())
    return bool(words) and words[-1] not in DETERMINERS and not clock.OF_TIMES.issuperset(words)


def _letter_ends(text: str, begin: int, at: int, starts: bool) -> bool:
    """Whether a stop after one capital letter ends the sentence: "Series A." does, "J. K. Rowling" does not."""
    before = text[max(begin, at - _LONGEST_WORD) : at - 1].split()
    previous = before[-1].lstrip(_TRIMMED) if before else ""
    if previous.lower() in BEFORE_A_LETTER:
        return True
    if text[at - 1] == "I" and previous.islower():
        return True
    return starts and bool(previous)


def _is_inside_aside(text: str, begin: int, position: int, end: int) -> bool:
    """Whether a bracket or quotation opened in this sentence is open at `position` and belongs to it."""
    begin = max(begin, position - 2 * _LONGEST_ASIDE)
    stop = min(end, position + _LONGEST_ASIDE)
    opened = text.rfind("(", begin, position)
    if opened > text.rfind(")", begin, position):
        return opened > begin and _closes(text, "(", ")", position, stop) > 0
    opened = text.rfind("“", begin, position)
    if opened > text.rfind("”", begin, position):
        return _goes_on(text, begin, opened, _closes(text, "“", "”", position, stop), end)
    if text.find('"', begin, position) >= 0 and text.count('"', begin, position) % 2:
        opened = text.rfind('"', begin, position)
        return _goes_on(text, begin, opened, text.find('"', position, stop), end)
    return False


def _closes(text: str, opener: str, closer: str, position: int, stop: int) -> int:
    """Where the open bracket is closed, or -1 if that is too far or another one is opened first."""
    closed = text.find(closer, position, stop)
    return -1 if closed < 0 or text.find(opener, position, closed) >= 0 else closed


def _goes_on(text: str, begin: int, opened: int, closed: int, end: int) -> bool:
    """Whether a quotation belongs to a sentence that began before it or goes on after it."""
    if closed < 0:
        return False
    if text[begin:opened].strip(_TRIMMED + " "):
        return True
    return text[closed - 1] == "," or _word_after(text, closed + 1, end)[:1].islower()
