"""What an article is about: the name that it writes most often and has in its title.

Counted over runs of capitalised words, so that no sentence has to be taken apart for it. A run that only opens
sentences counts where it has two words or more, or where the document also writes it inside a sentence. No name
that stands out, no topic.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from factcheck.claims.naming.names import fold, is_place
from factcheck.claims.words.tokens import NAME_WITH_DIGITS
from factcheck.lexicon.callings import WATERS_AND_LANDS
from factcheck.lexicon.grammar import (
    ADVERBS,
    COUNTRIES,
    FUNCTION_WORDS,
    GEOGRAPHIC,
    MONTHS,
    PEOPLES,
    PLACE_ENDINGS,
    TITLES,
    WEEKDAYS,
)
from factcheck.lexicon.people import GIVEN_NAMES

# The number of a name: "Orrin 11"; not that of "In Leeds 5 buses" or of a unit.
NUMBER = r"\d{1,3} (?! [\w%] | [.,]\d ) (?! [ ] (?! (?:was|is|has|its|as) \b ) (?: [a-z]+s | per | percent | [ap]\.m | [A-Z] | \d | million | billion ) \b )"
WORD = rf"(?: (?:Mt|St)\. | [A-Z][\w&-]* | {NAME_WITH_DIGITS} )"
# A run of capitalised words; `inside` is there where a word in small letters stands before it.
RUN = re.compile(
    rf"""
    (?P<inside> \b [a-z0-9] [\w’'&-]* [,;]? [ ] )?
    (?P<run> \b {WORD} (?: [ ] {WORD} )* (?: [ ] {NUMBER} )? )
    """,
    re.VERBOSE,
)
# A word that is a name by its very form, even where it opens a title: "Saint-Orrin reopens".
INNER_CAPITAL = re.compile(r"\w[\w-]*[A-Z]")
# A name in the title counts as much as this many mentions in the text.
TITLE_WEIGHT = 4
# The name that opens the title is what it tells of: "Norvane cuts jobs as Brisk falls".
OPENING_WEIGHT = 2
# How verbs of titles end: "cuts", "closed"; and what stands before the verb of a plan: "Norvane to cut jobs".
TITLE_VERBS = ("s", "ed")
PLANNED = "to"
# A topic must reach this count; a name that comes once is not what an article is about.
TOPIC_MENTIONS = 3
# The words of names that tell what an article is about, at most, and how often each must come.
MOST_TOLD, FEWEST_TELLINGS = 6, 2
# A word in capitals of more letters is no acronym.
LONGEST_ACRONYM = 5
# Words that name no place by themselves: "the Port of Leeds".
KINDS_OF_PLACES = WATERS_AND_LANDS | PLACE_ENDINGS
# Words before a place in a title.
WHERE = "in|at|near|outside|off|across"
# What the one does in a title who only says what it tells.
SAYS = "says|said|say|reports|warns|finds|report"
# Words that open a title and belong to no name.
QUESTIONS = frozenset("how why who whose which inside meet".split())
NO_PART = FUNCTION_WORDS | QUESTIONS
# Inside a sentence an adverb with a capital may open a name.
SMALL_INSIDE = NO_PART - ADVERBS
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
    | TABLE_HEADS
)


class Run(NamedTuple):
    """A run of capitalised words, and whether it stands inside a sentence."""

    words: str
    inside: bool


def find_runs(text: str) -> tuple[Run, ...]:
    """The runs of capitalised words in `text`, in order."""
    return tuple(Run(words, bool(before)) for before, words in RUN.findall(text))


def capitalised_inside(runs: Iterable[Run]) -> frozenset[str]:
    """The words that a text writes with a capital letter inside a sentence."""
    return frozenset(word for run in set(runs) if run.inside for word in run.words.split(" "))


def most_told(runs: Iterable[Run]) -> tuple[str, ...]:
    """The words of the names that a text tells most of, the most told first; one that it tells once is not among them.

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


def find_topic(runs: Sequence[Run], titles: Sequence[str], inside: frozenset[str]) -> str | None:
    """The name that an article with these runs and titles is about, as it spells it; None if none stands out."""
    spelled: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for run, times in Counter(runs).items():
        words = run.words.split(" ")
        # Inside a sentence only a name gives an adverb its capital: "the Ever Star".
        small = SMALL_INSIDE if run.inside else NO_PART
        while words and words[0].lower() in small:
            words = words[1:]
        if not words or (not run.inside and len(words) == 1 and words[0] not in inside) or _is_head(words):
            continue
        name = " ".join(words)
        counts[fold(name)] += times
        spelled.setdefault(fold(name), name)
    told = Counter(counts)
    for name in names_in_title(" ".join(titles[:1])):
        counts[fold(name)] += TOPIC_MENTIONS
        spelled.setdefault(fold(name), name)
    title = f" {' '.join(fold(words) for words in titles)} "
    for key in _in_title(title, counts):
        counts[key] += TITLE_WEIGHT
        # "Bolt" is told of Usain Bolt, where the title has the whole name.
        counts[key] += sum(told[end] for end in _last_words(key) if f" {end} " not in title.replace(key, ""))
        if _acts_in_title(key, titles):
            counts[key] += OPENING_WEIGHT
    names = [key for key, count in counts.items() if is_topic_name(key) and count >= TOPIC_MENTIONS]
    # Where it happens is seldom what it is about: "the Moon" of an article on a flight to it.
    own = [key for key in names if key.split(" ")[-1] not in WATERS_AND_LANDS]
    own = [key for key in own if not _runs_into(spelled[key], told)]
    own = _told_of(own, titles) or own
    best = sorted((-counts[key], -len(key), key) for key in own or names)
    if not best or (len(best) > 1 and _ties(best[0], best[1])):
        return None
    return spelled[best[0][2]]


def _is_head(words: Sequence[str]) -> bool:
    """Whether a run is a heading in capitals, and no name: "NORTHERN SECTION"."""
    return len(words) > 1 and all(word.isupper() and len(word) > LONGEST_ACRONYM for word in words)


def _in_title(title: str, counts: Counter[str]) -> list[str]:
    """The names that a title has, the longest first; a name inside a longer one is that one."""
    found = []
    for key in sorted(counts, key=lambda key: (-len(key), key)):
        if f" {key} " not in title:
            continue
        title = title.replace(f" {key} ", "  ")
        found.append(key)
    return found


def _last_words(key: str) -> Iterator[str]:
    """The ends of a name, which may stand for it; an article that calls a person so is still about the firm in its title."""
    words = key.split(" ")
    if words[0] in GIVEN_NAMES:
        return
    yield from (" ".join(words[first:]) for first in range(1, len(words)))


def _told_of(names: Sequence[str], titles: Sequence[str]) -> list[str]:
    """Those of `names` that a title tells of, where it has other names besides: where it happened, and who says so.

    "Brandt runs 19.8 seconds at Leeds" is about Brandt, and so is "Leeds 2016: Brandt wins"; "The NFC: Orrin lost power"
    is about the Orrin.
    """
    title = f" {fold(titles[0])} " if titles else ""
    head = f" {fold(titles[0].partition(':')[0])} " if titles and ":" in titles[0] else ""
    in_title = [key for key in names if f" {key} " in title]
    about = [
        key
        for key in in_title
        if not is_place(key)
        and key not in KINDS_OF_PLACES
        and not re.fullmatch(rf" {re.escape(key)}(?: \d{{4}})? ", head)
        and not re.search(rf" (?:{WHERE}) {re.escape(key)} | {re.escape(key)} (?:{SAYS}) ", title)
    ]
    rest = {key for key in in_title if key not in about}
    rest |= {key for key in about for other in about if other.endswith(f" {key}")}
    return [key for key in names if key not in rest] if about else []


def names_in_title(title: str) -> Iterator[str]:
    """The names in a title: capitalised words among small ones, and in any title what begins like a place's name.

    >>> list(names_in_title("How many people have died on Everest?")), list(names_in_title("Facts About Mt. Everest"))
    (['Everest'], ['Mt. Everest'])
    """
    words = title.split()
    sentence_case = sum(word[0].islower() for word in words) * 2 > len(words)
    for match in RUN.finditer(title):
        small = SMALL_INSIDE if match["inside"] and sentence_case else NO_PART
        run = [word for word in match["run"].split(" ") if word.lower() not in small]
        place = next((i for i, word in enumerate(run[:-1]) if word.lower() in GEOGRAPHIC), None)
        if place is not None:
            yield " ".join(run[place:])
        elif sentence_case and run and (match["inside"] or len(run) > 1 or INNER_CAPITAL.search(run[0])):
            yield " ".join(run)


def _acts_in_title(key: str, titles: Sequence[str]) -> bool:
    """Whether a title opens with the name and goes on with what it does: "Norvane cuts jobs", not "Norvane ship Orrin"."""
    words = titles[0].split() if titles else []
    size = len(key.split(" "))
    if key.partition(" ")[0] in PEOPLES:
        return False
    if fold(" ".join(words[:size])) != key:
        return False
    behind = [word for word in words[size : size + 2] if not word.endswith("ly")]
    return bool(behind) and (behind[0].endswith(TITLE_VERBS) or behind[0] == PLANNED)


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
