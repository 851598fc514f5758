"""The names that the curated facts use, found in any spelling: as runs of stems."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factcheck.claims.naming.in_titles import opens_title
from factcheck.claims.naming.keys import fold
from factcheck.claims.words.stem import stem
from factcheck.lexicon.grammar import DESCRIPTIONS, DETERMINERS, FUNCTION_WORDS
from factcheck.lexicon.occasions import KINDS, MISFORTUNES
from factcheck.lexicon.people import OFFICES

# The stems of the nouns by which a text calls a thing again.
DESCRIBING = frozenset(map(stem, DESCRIPTIONS))
# Letters and digits that stand next to each other.
RUN = re.compile(r"\w+")
NOUNS_OF_TITLES = OFFICES | {noun for noun, kind in KINDS.items() if kind in MISFORTUNES}
# A word right behind a name, with which it may go on.
WORD_BEHIND = re.compile(r" (?P<word>[^\W\d]\w*)")
# A word of a title that is no title of capitals.
SMALL_WORD = re.compile(rf"\b(?!(?:{'|'.join(sorted(FUNCTION_WORDS))})\b)[a-z]")


class KnownNames:
    """The names that the facts use, found in any spelling as runs of stems."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self.names = tuple(sorted(set(names), key=lambda n: (-len(n), n)))
        self._openings = [(name, next(iter(RUN.findall(name)), "")) for name in self.names]
        for name in self.names:
            words = re.findall(r"[\w&]+", name)
            stems = tuple(stem(word) for word in words)
            if stems and not _is_call([word for word in words if word not in DETERMINERS]):
                self._phrases.setdefault(stems[0], []).append((stems, name))

    def at(self, stems: Sequence[str], position: int) -> tuple[int, str] | None:
        """The number of tokens and the name of the longest known name that starts at `position`, or None."""
        phrases = self._phrases.get(stems[position])
        if phrases is None:
            return None
        for phrase, name in phrases:
            if tuple(stems[position : position + len(phrase)]) == phrase:
                return len(phrase), name
        return None

    def within(self, text: str) -> list[str]:
        """The names that a text has, the longest first."""
        runs = {"", *RUN.findall(text)}
        return [name for name, opening in self._openings if opening in runs and stands_in(name, text)]

    def topic_told(self, topic: str | None, titles: Sequence[str]) -> str | None:
        """What an article is about by these names: the one in its topic, or without one the only one of its title, which it opens.

        A title of capitals does not tell where a name ends: "The Orrin Bridge In Five Steps", "Corran Star Captain".
        """
        if topic:
            return self.without_noun(topic)
        name = self.only_one_within(titles[0]) if titles else ""
        if not name[:1].isupper() or not opens_title(name, titles[0]) or SMALL_WORD.search(titles[0]):
            return None
        behind = WORD_BEHIND.match(titles[0].partition(name)[2])
        return name if behind is None or behind["word"].lower() in FUNCTION_WORDS else None

    def without_noun(self, topic: str) -> str:
        """The name in a title that goes on with the noun for somebody of it, or for what befell it: "Corran Star Captain"."""
        name, _, noun = topic.rpartition(" ")
        return name if name in self.names and noun.lower() in NOUNS_OF_TITLES else topic

    def only_one_within(self, text: str) -> str:
        """The one name that a text has, by its longest form; "" for none or several."""
        found = self.within(text)
        whole = max(found, key=len, default="")
        words = set(fold(whole).split(" "))
        return whole if all(set(fold(name).split(" ")) <= words for name in found) else ""


def stands_in(name: str, text: str) -> bool:
    """Whether a text has a name, and not only as a part of a word.

    >>> stands_in("Orrin", "the Orrins and the Orrin"), stands_in("Orrin", "the Orrins")
    (True, False)
    """
    padded, at = f" {text} ", 0
    while (at := padded.find(name, at + 1)) >= 0:
        beside = padded[at - 1] + padded[at + len(name)]
        if not any(one.isalnum() or one == "_" for one in beside):
            return True
    return False


def _is_call(words: Sequence[str]) -> bool:
    """Whether a name of a fact is no name but what a text calls one again: "the company" is whoever was named before.

    Nor is it what is done to such a thing: "tunnelling" would be found in every "tunnel".
    """
    return len(words) == 1 and words[0].islower() and stem(words[0]) in DESCRIBING


NO_KNOWN_NAMES = KnownNames()
