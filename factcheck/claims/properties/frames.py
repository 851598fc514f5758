"""The frames of `lexicon/frames.py` taken apart: which words, in which order, with the thing and the name in which places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import TypeAlias

from factcheck.lexicon.frames import FRAMES, Frame


class Slot(Enum):
    """A place in a frame that words of the text fill."""

    THING = "X"
    OWNER = "XS"
    NAME = "Y"
    WENT = "A"
    CAME = "B"
    OF_WENT = "AS"
    OF_CAME = "BS"
    POST = "POST"


class Loose(Enum):
    """What may stand in a frame and says nothing of its own."""

    MAYBE_POST = "POST?"
    MAYBE_OWNER = "XS?"
    THE = "THE"
    TIME = "TIME"
    BE = "BE"
    HAVE = "HAVE"
    GAP = "~"
    END = "END"


@dataclass(frozen=True, slots=True)
class Words:
    """One of several phrases, which may be left out where it is `optional`."""

    phrases: tuple[tuple[str, ...], ...]
    optional: bool = False


Element: TypeAlias = Slot | Loose | Words
# What stands between a leading slot and the first word of a frame, and is read backwards from that word.
_LEADING = (Loose.TIME, Loose.BE, Loose.THE, Words(((",",),)), Words((("(",),)))


@dataclass(frozen=True, slots=True)
class Parts:
    """A frame as it is matched: the slot before its first word, how that stands there, and the elements from that word on."""

    frame: Frame
    lead: Slot | None
    passive: bool
    apposed: bool
    elements: tuple[Element, ...]

    @property
    def needed(self) -> tuple[frozenset[str], ...]:
        """Of each of its places for words those of which one must stand in the sentence."""
        words = (one for one in self.elements if isinstance(one, Words) and not one.optional)
        return tuple(frozenset(phrase[0] for phrase in one.phrases) for one in words)

    @property
    def first_words(self) -> frozenset[str]:
        """The words that the frame may begin with."""
        first = self.elements[0]
        return frozenset(phrase[0] for phrase in first.phrases) if isinstance(first, Words) else frozenset()


# What stands for several words among the alternatives of one place.
_EXPANDED = {
    "AT": "in|at|on|near|within|inside|outside|off",
    "BE": "is|was|are|were|has_been|had_been",
    "HAVE": "has|had|have",
}


@cache
def _element(word: str) -> Element:
    if word in {slot.value for slot in Slot}:
        return Slot(word)
    if word == Loose.HAVE.value:
        return Words((("has",), ("had",), ("have",)))
    if word in {loose.value for loose in Loose}:
        return Loose(word)
    plain = word.removesuffix("?") if len(word) > 1 else word
    plain = "|".join(_EXPANDED.get(one, one) for one in plain.split("|"))
    told = sorted((tuple(one.split("_")) for one in plain.split("|")), key=lambda phrase: -len(phrase))
    return Words(tuple(told), optional=plain != word)


@cache
def parts_of(frame: Frame) -> Parts:
    """A frame taken apart."""
    elements = [_element(word) for word in frame.words.split(" ")]
    lead = elements.pop(0) if isinstance(elements[0], Slot) else None
    before: list[Element] = []
    while lead is not None and (elements[0] in _LEADING):
        before.append(elements.pop(0))
    copular = Loose.THE in before or any(isinstance(one, Words) for one in before) or lead is Slot.NAME
    passive = Loose.BE in before and not copular
    apposed = bool(before) and copular and before != [Loose.TIME]
    return Parts(frame, lead if isinstance(lead, Slot) else None, passive, apposed, tuple(elements))


@cache
def frames_by_word() -> Mapping[str, tuple[tuple[Parts, tuple[frozenset[str], ...]], ...]]:
    """The frames by the words that they may begin with, each with the words that it needs."""
    index: dict[str, list[tuple[Parts, tuple[frozenset[str], ...]]]] = {}
    for frame in FRAMES:
        parts = parts_of(frame)
        for word in sorted(parts.first_words):
            index.setdefault(word, []).append((parts, parts.needed))
    return {word: tuple(found) for word, found in index.items()}


# Words that are in too many sentences to look for one by them.
_COMMON = frozenset(
    "the a an of in on at by to for from with into it is was who which that where one man woman person has had have be "
    "came come went goes passed made makes took takes became becomes XS and or not , ( ) . :".split()
)


def anchors(frames: Iterable[Frame] = FRAMES) -> Iterator[tuple[str, str]]:
    """The words by which the sentences are found that may have a frame, each with what must stand in them besides."""
    for frame in frames:
        words = [one for one in parts_of(frame).elements if isinstance(one, Words) and not one.optional]
        telling = [one for one in words if not any(_is_common(phrase) for phrase in one.phrases)] or words[:1]
        rest = [one for one in words if one is not telling[0]]
        for phrase in telling[0].phrases:
            need = " ".join(phrase) if len(phrase) > 1 else ""
            if not need and len(rest) and len(rest[0].phrases) == 1:
                need = f" {' '.join(rest[0].phrases[0])} "
            yield next(word for word in phrase if word not in _COMMON or len(phrase) == 1), need


def _is_common(phrase: Sequence[str]) -> bool:
    return all(word in _COMMON for word in phrase)
