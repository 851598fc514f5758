"""The titles of an article, the text below them, and the name that a title is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from factcheck.claims.naming.datelines import is_release_line
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.known_names import NO_KNOWN_NAMES, KnownNames
from factcheck.claims.naming.name_counts import is_topic_name, small_words
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.naming.runs import Run
from factcheck.claims.naming.title_names import name_of_title
from factcheck.documents.document import BlockKind, Document

# The headings among the first blocks, before any whole sentence, are titles too.
TITLE_BLOCKS = 3
SENTENCE_ENDS = (".", "!", "?", ".”", '."', "…")
# A title with so many spaces is a sentence, which the text may have again, and no name.
WORDS_OF_A_SENTENCE = 4


class Titles:
    """What stands above the text of an article: the title that it gives itself, and the headings it opens with."""

    def __init__(self, document: Document, runs: Sequence[Run], known: KnownNames = NO_KNOWN_NAMES) -> None:
        """Find the titles of `document`, which has `runs` of capitals; `known` are the names that the facts use."""
        self._document = document
        self._runs = runs
        self._known = known

    @cached_property
    def texts(self) -> list[str]:
        """The titles as they are written, that of the document itself first."""
        titles = [self._document.title or ""]
        for block in self._document.blocks[:TITLE_BLOCKS]:
            text = self._document.reading[block.start : block.end]
            if is_release_line(text):
                continue
            if block.kind is BlockKind.HEADING:
                titles.append(text)
            elif text.rstrip().endswith(SENTENCE_ENDS):
                break  # What stands under a whole sentence is no title of the article.
        return titles

    @cached_property
    def body(self) -> str:
        """The reading without the titles above it, which tell nothing of how often the text itself writes a name."""
        headings = (
            block for block in self._document.blocks[:TITLE_BLOCKS] if block.kind is BlockKind.HEADING
        )
        titled = set(self.texts)
        above = [block.end for block in headings if self._document.reading[block.start : block.end] in titled]
        body = self._document.reading[max(above, default=0) :]
        for title in (title for title in titled if title.count(" ") >= WORDS_OF_A_SENTENCE):
            body = body.replace(title, " ")
        return body

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the article's own title."""
        return frozenset(re.findall(r"[\w&-]+", self._document.title or ""))

    def name(self, opening: str) -> NameSpan | None:
        """The name that a title of the article is; `opening` is that with which alone the article opens, or "" for none."""
        titles = [title.lstrip("#= ") for title in self.texts]
        if opening:
            titles.append(opening)  # "Calder Ferry. Built: 1921."
        names = (name_of_title(title, self._capitalised) for title in titles)
        name = next(
            (name for name in names if name and (name in titles or not self._is_plain_word(name))), ""
        )
        name = self._known.without_noun(name)
        return NameSpan(0, 0, name, fold(name)) if name and is_topic_name(fold(name)) else None

    def _is_plain_word(self, name: str) -> bool:
        """Whether a name is one word that the text only writes small: "Hardcore: a year at Norvane"."""
        return name not in self._capitalised and name.lower() in self.small

    @cached_property
    def small(self) -> frozenset[str]:
        """The words that the text writes small."""
        return small_words(self.body)

    @cached_property
    def _capitalised(self) -> frozenset[str]:
        """The words that the text under the titles writes with a capital, and not only as the first of a sentence."""
        runs = [run for run in self._runs if run.inside or " " in run.words]
        body = Counter(word for run in runs for word in run.words.split(" "))
        # A title that is kept apart from the text is not among its words.
        headings = set(self.texts[1:])
        titled = Counter(word for title in headings for word in re.findall(r"[\w&-]+", title))
        return frozenset(word for word, times in body.items() if times > titled[word])
