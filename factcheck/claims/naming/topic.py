"""What an article is about: the name that it writes most often and has in its title.

Counted over runs of capitalised words, so that no sentence has to be taken apart for it. A run that only opens
sentences counts where it has two words or more, or where the document also writes it inside a sentence. No name
that stands out, no topic.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from factcheck.claims.naming.in_titles import (
    NO_PART,
    SMALL_INSIDE,
    acts_in_title,
    in_title,
    is_in_passing,
    names_in_title,
    told_of,
)
from factcheck.claims.naming.keys import fold, is_place
from factcheck.claims.naming.runs import Run
from factcheck.lexicon.articles import FORMS_OF_ARTICLES, NEWS
from factcheck.lexicon.callings import WATERS_AND_LANDS
from factcheck.lexicon.grammar import (
    COUNTRIES,
    KINDS_ALONE,
    MONTHS,
    PEOPLES,
    TITLES,
    WEEKDAYS,
)
from factcheck.lexicon.names import COMMON_ACRONYMS, NEVER_NAMES, SCALES
from factcheck.lexicon.people import GIVEN_NAMES

# A name in the title counts as much as this many mentions in the text.
TITLE_WEIGHT = 4
# The name that opens the title is what it tells of: "Norvane cuts jobs as Brisk falls".
OPENING_WEIGHT = 2
# A topic must reach this count; a name that comes once is not what an article is about.
TOPIC_MENTIONS = 3
# The words of names that tell what an article is about, at most, and how often each must come.
MOST_TOLD, FEWEST_TELLINGS = 6, 2
# A word in capitals of more letters is no acronym.
LONGEST_ACRONYM = 5
# Nouns by which a text speaks again of something that it has named: "the bridge".
KIND_AGAIN = re.compile(rf"\b(?:[Tt]he|[Tt]his) (?P<kind>{'|'.join(sorted(KINDS_ALONE))})\b(?!-)")
# What is no topic though a text has it with a capital again and again: "Cathedral", "Flight 12".
NO_TOPIC_ALONE = KINDS_ALONE | {"flight"}
# Last words of places alone; a bridge and a tunnel are told of in a title that has them behind "in".
NAMES_OF_PLACES = frozenset({"york", "jersey", "hampshire", "zealand"})
NO_KINDS: Mapping[str, int] = {}
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
        words = _name_of_run(run)
        if not words or (not run.inside and len(words) == 1 and words[0] not in inside) or _is_head(words):
            continue
        name = " ".join(words)
        told[fold(name)] += times
        spelled.setdefault(fold(name), name)
    return told, spelled


def find_topic(
    runs: Sequence[Run], titles: Sequence[str], inside: frozenset[str], kinds: Mapping[str, int] = NO_KINDS
) -> str | None:
    """The name that an article with these runs and titles is about, as it spells it; None if none stands out.

    `kinds` are the nouns by which it speaks of something again, by `kinds_told`. A name that only the title has counts
    where none of the text stands out.
    """
    told, spelled = count_names(runs, inside)
    told += _kinds_of(told, kinds)
    for surely in (True, False):
        counts = Counter(told)
        for name in names_in_title(" ".join(titles[:1]), surely=surely):
            words = _name_of_run(Run(name, inside=True))
            key = fold(" ".join(words)) if words else ""
            if key and not (_names_place(key) and is_in_passing(key, titles)):
                counts[key] += TOPIC_MENTIONS
                spelled.setdefault(key, " ".join(words))
        topic = _standing_out(told, counts, spelled, titles)
        if topic is not None:
            return topic
    return None


def _names_place(key: str) -> bool:
    """Whether a name is a place's, or one of several words that ends as such do: "New York"."""
    return is_place(key) or (" " in key and key.rpartition(" ")[2] in NAMES_OF_PLACES)


def _name_of_run(run: Run) -> list[str]:
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


def _kinds_of(told: Mapping[str, int], kinds: Mapping[str, int]) -> Counter[str]:
    """The names that end in a kind, each with how often it is spoken of by that alone; not where several end so."""
    named: dict[str, list[str]] = {}
    for key in told:
        if " " in key:
            named.setdefault(key.rpartition(" ")[2], []).append(key)
    return Counter({keys[0]: kinds[kind] for kind, keys in named.items() if len(keys) == 1 and kind in kinds})


def _standing_out(
    told: Counter[str], counts: Counter[str], spelled: Mapping[str, str], titles: Sequence[str]
) -> str | None:
    """The name that stands out by its count and by the titles, None for none; `told` are the counts in the text alone."""
    title = f" {' '.join(fold(words) for words in titles)} "
    for key in in_title(title, counts):
        if is_in_passing(key, titles):
            continue
        counts[key] += TITLE_WEIGHT
        # "Bolt" is told of Usain Bolt, where the title has the whole name.
        counts[key] += sum(told[end] for end in _last_words(key) if f" {end} " not in title.replace(key, ""))
        if acts_in_title(key, titles):
            counts[key] += OPENING_WEIGHT
    names = [
        key
        for key, count in counts.items()
        if is_topic_name(key) and key not in NO_TOPIC_ALONE and count >= TOPIC_MENTIONS
    ]
    # Where it happens is seldom what it is about: "the Moon" of an article on a flight to it.
    own = [key for key in names if key.split(" ")[-1] not in WATERS_AND_LANDS]
    own = [key for key in own if not _runs_into(spelled[key], told)]
    own = told_of(own, titles) or own
    best = sorted((-counts[key], -len(key), key) for key in own or names)
    if not best or (len(best) > 1 and _ties(best[0], best[1])):
        return None
    return spelled[best[0][2]]


def _is_head(words: Sequence[str]) -> bool:
    """Whether a run is a heading in capitals, and no name: "NORTHERN SECTION"."""
    return len(words) > 1 and all(word.isupper() and len(word) > LONGEST_ACRONYM for word in words)


def _last_words(key: str) -> Iterator[str]:
    """The ends of a name, which may stand for it; an article that calls a person so is still about the firm in its title."""
    words = key.split(" ")
    if words[0] in GIVEN_NAMES:
        return
    yield from (" ".join(words[first:]) for first in range(1, len(words)))


def _runs_into(name: str, counts: Counter[str]) -> bool:
    """Whether the letters of an organisation run into a name that the text writes without them: "NFC Orrin ship"."""
    first, _, rest = name.partition(" ")
    return bool(rest) and first.isupper() and len(first) > 1 and counts[fold(rest)] > counts[fold(name)]


def _ties(first: tuple[int, int, str], second: tuple[int, int, str]) -> bool:
    """Whether two names come equally often and neither is part of the other."""
    return first[0] == second[0] and second[2] not in first[2]


def is_topic_name(key: str) -> bool:
    """Whether a name may be what an article is about: countries, months and titles may not."""
    return bool(key) and key not in NO_TOPIC and key.split(" ")[0] not in MONTHS
