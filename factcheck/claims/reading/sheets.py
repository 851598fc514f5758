"""Which tables of two columns are a sheet of facts on one thing, each row a label and its value, the first row too.

"| Country | Norvania |", "| Length | 98 min |": what stands in the first row heads no column. It is told by its labels: a row
further down is headed by a word for a property, and the first row is as well or holds beside its label nothing that could
head a column. Where the first label is the sort of the thing or nothing ("Bridge", "Name"), its value is what the sheet is on.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import MEASURE_NOUNS, VERB_STEMS
from factcheck.lexicon.grammar import FUNCTION_WORDS
from factcheck.lexicon.properties import PROPERTIES
from factcheck.values.nouns import is_plural

WORD = re.compile(r"[^\W\d_]+")
# Labels of no measure and no property with a name, as sheets of all sorts of things have them.
PLAIN_LABELS = frozenset(
    map(
        stem,
        "type class category genre style status sector industry field region location address country area office term role "
        "position occupation profession nationality religion education language currency timezone code website motto symbol "
        "format rating fuel engine material colour color finish origin date place subject series editor medium mission span "
        "crew cast distributor lines stations tracks lanes floors platform licence license edition registration".split(),
    )
)
LABEL_STEMS = (
    frozenset(
        stem(word)
        for prop in PROPERTIES
        for words in (*prop.nouns, *prop.labels)
        for word in re.split(r"[_\s]", words)[-1:]
    )
    | MEASURE_NOUNS
    | PLAIN_LABELS
)
# What heads a column, besides measures and properties.
HEADS = frozenset(map(stem, "date year time place value total unit source note status rank result".split()))
# What was done on a day, as a label: "Opened", "Built".
DONE = re.compile(r"[A-Z][a-z]+(?:ed|uilt|orn|aunch|unk|ost|egun|old)\b")


@lru_cache(maxsize=1024)
def is_label(text: str) -> bool:
    """Whether a cell names a property: "Capital", "Main span", "Opened".

    >>> is_label("Capital"), is_label("Main span"), is_label("Opened"), is_label("Norvane Labs")
    (True, True, True, False)
    """
    words = [word for word in WORD.findall(text) if word.lower() not in FUNCTION_WORDS]
    if not words:
        return False
    if sum(word[0].isupper() for word in words) > 1:  # "Main Span", and not "Capital One".
        return stem(words[-1].lower()) in LABEL_STEMS
    return DONE.match(text) is not None or any(stem(word.lower()) in LABEL_STEMS for word in words)


def heads_a_column(text: str) -> bool:
    """Whether a cell may head a column: a property, a unit or what is counted."""
    words = [word.lower() for word in WORD.findall(text)]
    if not words:
        return True
    last = words[-1]
    return is_label(text) or stem(last) in HEADS or stem(last) in VERB_STEMS or is_plural(last)


def is_sheet(labels: Sequence[str], first: str) -> bool:
    """Whether the rows of a table of two columns are labels and values; `first` stands beside the first label."""
    if not labels or not first or not any(map(is_label, labels[1:])):
        return False
    return is_label(labels[0]) or not heads_a_column(first)
