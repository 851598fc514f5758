"""How a name is pronounced, in phonetic signs: "Corran ([ˈkɒrən], locally [kɔˈran]) is a town".

Such a bracket says nothing that is compared, and its signs would be read as names; a bracket that has nothing else in it is left
out with it. Only brackets with signs that no language is written in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.documents.edits import Stretch

# Signs of the phonetic alphabet. Left out are the letters that languages are written in as well: "æ", "ø", "ŋ", "ə".
PHONETIC = frozenset("ˈˌːɛɪʊɔʌɑɒʃʒθðɡɲɾɹʁɣχʔɐɘɵɜɨʉɯœʏɤɕʑʂʐɟʎʝβɸɬɮʀ") - {"œ"}
_SIGNS = "".join(sorted(PHONETIC))
_SOUND = re.compile(
    rf"\[[^\[\]\n]{{0,80}}?[{_SIGNS}][^\[\]\n]{{0,80}}\]|(?<![\w/])/[^/\n]{{0,40}}?[{_SIGNS}][^/\n]{{0,40}}/(?![\w/])"
)
_BRACKET = re.compile(r"\([^()\n]{1,200}\)")
# What introduces a pronunciation, or the language that it is of: "(pronounced ...)", "(Danish: ...)".
_LEADS = re.compile(
    r"[\s;,:]|(?:also\s)?(?:pronounced|pronunciation|locally|officially)\b|\b[A-Z][a-z]+(?:\s[A-Z][a-z]+)?(?=\s*:)"
)


def find_pronunciations(text: str) -> Iterator[Stretch]:
    """The stretches of pronunciations, with the bracket around them where it holds nothing else.

    >>> list(find_pronunciations("Corran ([ˈkɒran]) lies here."))
    [(7, 17)]
    >>> list(find_pronunciations("Corran ([ˈkɒran], born 1901) lies [here]."))
    [(8, 16)]
    """
    sounds = [match.span() for match in _SOUND.finditer(text)]
    if not sounds:
        return
    for match in _BRACKET.finditer(text):
        start, end = match.span()
        inside = [sound for sound in sounds if start < sound[0] and sound[1] < end]
        if inside and not _LEADS.sub("", _without(text, start + 1, end - 1, inside)):
            sounds = [sound for sound in sounds if sound not in inside]
            yield start, end
    yield from sounds


def _without(text: str, start: int, end: int, stretches: list[Stretch]) -> str:
    """The text from `start` to `end` without some stretches of it."""
    parts, done = [], start
    for first, last in stretches:
        parts.append(text[done:first])
        done = last
    return "".join([*parts, text[done:end]])
