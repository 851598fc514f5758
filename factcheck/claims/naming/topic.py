"""What an article is about: the name that it writes most often and has in its title. No name that stands out, no topic."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence, Set

from factcheck.claims.naming.in_titles import (
    QUOTES,
    acts_in_title,
    folded_title,
    in_title,
    is_in_passing,
    names_in_title,
    told_of,
)
from factcheck.claims.naming.keys import fold, is_place
from factcheck.claims.naming.name_counts import count_names, is_topic_name, name_of_run
from factcheck.claims.naming.runs import Run
from factcheck.claims.naming.title_parts import in_full, is_small, told_alone
from factcheck.claims.naming.title_roles import FAR_AHEAD, is_host, is_of_account, is_one_of_several
from factcheck.lexicon.callings import WATERS_AND_LANDS
from factcheck.lexicon.grammar import (
    KINDS_ALONE,
)
from factcheck.lexicon.people import GIVEN_NAMES
from factcheck.lexicon.places import ALSO_CALLED
from factcheck.lexicon.titles import DOINGS

# A name in the title counts as much as this many mentions in the text.
TITLE_WEIGHT = 4
# The name that opens the title is what it tells of: "Norvane cuts jobs as Brisk falls".
OPENING_WEIGHT = 2
# A topic must reach this count; a name that comes once is not what an article is about.
TOPIC_MENTIONS = 3
# What is no topic though a text has it with a capital again and again: "Cathedral", "Flight 12".
NO_TOPIC_ALONE = KINDS_ALONE | {"flight"}
# Last words of places alone; a bridge and a tunnel are told of in a title that has them behind "in".
NAMES_OF_PLACES = frozenset({"york", "jersey", "hampshire", "zealand"})
NO_KINDS: Mapping[str, int] = {}
NO_LETTERS: Mapping[str, str] = {}
NO_SMALL: Set[str] = frozenset()
CAPITAL_WORD = re.compile(r"[A-Z\d][\w&-]*|\w[\w-]*[A-Z][\w-]*")
MARKS = f"{QUOTES},.:;?!()"
POSSESSIVE = re.compile(r"['’]s?$")


def _is_nobody(_: str) -> bool:
    return False


def find_topic(
    runs: Sequence[Run],
    titles: Sequence[str],
    inside: frozenset[str],
    kinds: Mapping[str, int] = NO_KINDS,
    small: Set[str] = NO_SMALL,
    is_person: Callable[[str], bool] = _is_nobody,
    letters: Mapping[str, str] = NO_LETTERS,
) -> str | None:
    """The name that an article with these runs and titles is about, as it spells it; None if none stands out.

    `kinds` are the nouns by which it speaks of something again, by `kinds_told`, and `small` the words that it writes without
    a capital; `letters` are acronyms with what they stand for, which are one name. A name that only the title has counts where none
    of the text stands out, and that of a person never takes its place.
    """
    told, spelled = count_names(runs, inside)
    alone = {run.words for run in runs if run.inside}
    for key in [key for key in told if key in small and spelled[key] not in alone]:
        del told[key]  # "May Day", and "A day in Leeds".
    if titles:
        for word, times in told_alone(titles[0], runs, small).items():
            key = fold(word)
            if key not in told:
                told[key], spelled[key] = times, word
    _join(told, titles, letters)
    told += _kinds_of(told, kinds)
    titles = [in_full(title, runs, told, spelled, small) for title in titles]
    for surely in (True, False):
        counts = Counter(told)
        for name in names_in_title(" ".join(titles[:1]), surely=surely):
            words = _as_told(name_of_run(Run(name, inside=True)), told, small)
            key = fold(" ".join(words)) if words else ""
            if not key or (key not in told and is_small(key, small)):
                continue
            if not (_names_place(key) and is_in_passing(key, titles)):
                counts[key] += TOPIC_MENTIONS
                spelled.setdefault(key, " ".join(words))
        things = {key: times for key, times in told.items() if not is_person(key)}
        topic = _standing_out(told, counts, spelled, titles, things)
        if topic is not None:
            return _as_titled(topic, titles)
    return None


def _join(told: Counter[str], titles: Sequence[str], letters: Mapping[str, str]) -> None:
    """Count each acronym and its long name as one: as the title has it, else as the text tells it more often."""
    for short, long in sorted(letters.items()):
        if short not in told or long not in told:
            continue
        title = folded_title(" ".join(titles), (short, long))
        titled = [key for key in (long, short) if f" {key} " in title]
        kept = titled[0] if titled else max(short, long, key=lambda key: told[key])
        told[kept] += told.pop(long if kept == short else short)


def _as_told(words: list[str], told: Mapping[str, int], small: Set[str]) -> list[str]:
    """A run of capitals of a title without what the text never writes with it: what one does there, and whose else it is.

    "Visiting Norvane" is about Norvane, and "Norvane Europe's largest firm" too; so is "New Norvane cuts jobs", if the text
    writes the first word small.
    """
    if len(words) > 1 and fold(" ".join(words)) not in told:
        first = words[0].lower()
        if first in DOINGS or (first in small and fold(" ".join(words[1:])) in told):
            return words[1:]
        if is_place(fold(words[-1])) and fold(" ".join(words[:-1])) in told:
            return words[:-1]
    return words


def _as_titled(name: str, titles: Sequence[str]) -> str:
    """A name as the title spells it, which the text may have in the plural or behind other words for the same."""
    key, title = fold(name), titles[0].split(" ") if titles else []
    for size in range(len(name.split(" ")), 0, -1):
        for first in range(len(title) - size + 1):
            shown = POSSESSIVE.sub("", " ".join(title[first : first + size]).strip(MARKS))
            whole = shown[:1].isupper() and shown[-1:].isalnum()
            if whole and not shown.isupper() and "'" not in shown and fold(shown) == key:
                return shown
    return name


def _names_place(key: str) -> bool:
    """Whether a name is a place's, or one of several words that ends as such do: "New York"."""
    last = key.rpartition(" ")[2]
    return is_place(key) or last in WATERS_AND_LANDS or (" " in key and last in NAMES_OF_PLACES)


def _kinds_of(told: Mapping[str, int], kinds: Mapping[str, int]) -> Counter[str]:
    """The names that end in a kind, each with how often it is spoken of by that alone; not where several end so."""
    named: dict[str, list[str]] = {}
    for key in told:
        if " " in key:
            named.setdefault(key.rpartition(" ")[2], []).append(key)
    return Counter({keys[0]: kinds[kind] for kind, keys in named.items() if len(keys) == 1 and kind in kinds})


def _standing_out(
    told: Counter[str],
    counts: Counter[str],
    spelled: Mapping[str, str],
    titles: Sequence[str],
    things: Mapping[str, int],
) -> str | None:
    """The name that stands out by its count and by the titles, None for none.

    `told` are the counts in the text alone, `things` those of what is no person.
    """
    title = " ".join(folded_title(words, counts) for words in titles)
    capitals = {fold(word) for words in titles for word in CAPITAL_WORD.findall(words)}
    titled = in_title(title, counts)
    for key in titled:
        if is_in_passing(key, titles) or is_host(key, titles[0]) or (" " not in key and key not in capitals):
            continue
        if key not in told and " " not in key and not is_of_account(key, titles[0]) and _yields(key, things):
            continue  # "What Leeds gets for its money", where the text tells of Norvane alone.
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
    # A town that no title has is where it was, and where it was written.
    names = [key for key in names if not (is_place(key) or key in ALSO_CALLED) or key in titled]
    # Where it happens is seldom what it is about: "the Moon" of an article on a flight to it.
    own = [key for key in names if key.split(" ")[-1] not in WATERS_AND_LANDS]
    own = [key for key in own if not _runs_into(spelled[key], told)]
    own = told_of(own, titles) or own
    best = sorted((-counts[key], -len(key), key) for key in own or names)
    if len(best) > 1 and _ties(best[0], best[1]):
        best = sorted(best[:2], key=lambda one: (-told[one[2]], one[2]))
        if told[best[0][2]] < FAR_AHEAD * told[best[1][2]] or not told[best[0][2]]:
            return None
    if not best:
        return None
    if titles and is_one_of_several(best[0][2], titles[0], told):
        return None
    return spelled[best[0][2]]


def _yields(key: str, told: Mapping[str, int]) -> bool:
    """Whether a word that only the title has stands beside a name that the text tells of again and again."""
    return any(
        count >= TOPIC_MENTIONS
        and is_topic_name(other)
        and not is_place(other)
        and key not in other.split(" ")
        for other, count in told.items()
    )


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
