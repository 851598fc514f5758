"""Which names a text writes and how often, and by which kinds it speaks of them again.

Counted over runs of capitalised words, so that no sentence has to be taken apart for it. A run that only opens sentences counts
where it has two words or more, or where the document also writes it inside a sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice

from factcheck.claims.naming.in_titles import NO_PART, SMALL_INSIDE
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.runs import Run
from factcheck.lexicon.articles import FORMS_OF_ARTICLES, NEWS
from factcheck.lexicon.currencies import UNITS as CURRENCIES
from factcheck.lexicon.grammar import COUNTRIES, KINDS_ALONE, MONTHS, PEOPLES, TITLES, WEEKDAYS
from factcheck.lexicon.names import COMMON_ACRONYMS, NEVER_NAMES, SCALES
from factcheck.values.units import MEASURES

# The words of names that tell what an article is about, at most, and how often each must come.
MOST_TOLD, FEWEST_TELLINGS = 6, 2
# A word in capitals of more letters is no acronym.
LONGEST_ACRONYM = 5
# Nouns by which a text speaks again of something that it has named: "the bridge".
KIND_AGAIN = re.compile(rf"\b(?:[Tt]he|[Tt]his) (?P<kind>{'|'.join(sorted(KINDS_ALONE))})\b(?!-)")
# A word that a text writes small throughout.
SMALL_WORD = re.compile(r"(?<![\w'’-])[a-z][a-z'’-]*")
# A word that is a name wherever it stands: "NorVane".
CAMEL = re.compile(r"[A-Za-z]*[a-z][A-Z]\w*")
# What is no name though it has a capital: what an article is, and offices.
NAMES_NOTHING = FORMS_OF_ARTICLES | NEWS | TITLES | frozenset({"former", "chief", "acting"})
# What heads the columns of a table and names nothing.
TABLE_HEADS = frozenset(
    "item data value values detail details feature features figure figures fact facts number category type name year date "
    "description specification parameter metric statistic property quantity event result total unit".split()
)
NO_TOPIC = (
    MONTHS
    | WEEKDAYS
    | PEOPLES
    | TITLES
    | COUNTRIES
    | frozenset({"ai", "i", "ceo", "llm", "gpu"})
    | (NEVER_NAMES | COMMON_ACRONYMS)
    | TABLE_HEADS
)


def most_told(runs: Iterable[Run]) -> tuple[str, ...]:
    """The words of the names that a text tells most of, the most told first; one that it tells once is not among them.

    >>> from factcheck.claims.naming.runs import find_runs
    >>> most_told(find_runs("In Corran the Orrin Bridge closed. The Orrin Bridge opened again, says a man from Corran."))
    ('bridge', 'corran', 'orrin')
    """
    counts: Counter[str] = Counter()
    for run in runs:
        words = run.words.split(" ")
        if run.inside or len(words) > 1:
            counts.update({fold(word) for word in words if word.lower() not in NO_PART})
    ordered = sorted(counts, key=lambda word: (-counts[word], word))
    often = (word for word in ordered if counts[word] >= FEWEST_TELLINGS and is_topic_name(word))
    return tuple(islice(often, MOST_TOLD))


def count_names(runs: Sequence[Run], inside: frozenset[str]) -> tuple[Counter[str], dict[str, str]]:
    """How often an article writes each name, and how it spells it first, by the key.

    A word that only opens sentences is none, unless the article writes it with a capital `inside` them.
    """
    spelled: dict[str, str] = {}
    told: Counter[str] = Counter()
    for run, times in Counter(runs).items():
        words = name_of_run(run)
        if not words or _is_head(words):
            continue
        if len(words) == 1 and (words[0] in MEASURES or words[0] in CURRENCIES):
            continue  # "500 MW", "DKK 3 billion"
        opens = not run.inside and len(words) == 1 and words[0] not in inside
        if opens and not CAMEL.fullmatch(words[0]):
            continue
        name = " ".join(words)
        told[fold(name)] += times
        spelled.setdefault(fold(name), name)
    return told, spelled


def name_of_run(run: Run) -> list[str]:
    """The words of a run that are a name, without small words before it and the words for what an article is."""
    words = run.words.split(" ")
    # Inside a sentence only a name gives an adverb its capital: "the Ever Star".
    small = SMALL_INSIDE if run.inside else NO_PART
    while words and words[0].lower() in small:
        words = words[1:]
    while len(words) > 1 and words[-1].lower() in FORMS_OF_ARTICLES:
        words = words[:-1]
    is_label = len(words) > 1 and words[-2].lower() in SCALES and words[-1].isdigit()
    return [] if is_label or all(word.lower() in NAMES_NOTHING for word in words) else words


def kinds_told(text: str) -> Counter[str]:
    """How often a text speaks of something by its kind alone: "the bridge", "the tunnel".

    >>> kinds_told("The Orrin Bridge is old. The bridge was closed, and this bridge stayed so.")
    Counter({'bridge': 2})
    """
    return Counter(match["kind"].lower() for match in KIND_AGAIN.finditer(text))


def small_words(text: str) -> frozenset[str]:
    """The words that a text writes in small letters.

    >>> sorted(small_words("A day at Orrin Hall is no working day."))
    ['at', 'day', 'is', 'no', 'working']
    """
    return frozenset(SMALL_WORD.findall(text))


def _is_head(words: Sequence[str]) -> bool:
    """Whether a run is a heading in capitals, and no name: "NORTHERN SECTION"."""
    return len(words) > 1 and all(word.isupper() and len(word) > LONGEST_ACRONYM for word in words)


def is_topic_name(key: str) -> bool:
    """Whether a name may be what an article is about: countries, months and titles may not."""
    return len(key) > 1 and key not in NO_TOPIC and key.split(" ")[0] not in MONTHS
