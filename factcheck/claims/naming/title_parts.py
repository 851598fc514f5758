"""Names that a title has in another form than the text: a part of one, and a town before the kind of what stands there.

"Orrin is afloat" tells of the Calder Orrin, if the text writes that name and the Orrin never alone; "Leeds airport
opens" and "Leeds's new airport" tell of Leeds Corran Airport, and not of Leeds.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set

from factcheck.claims.naming.in_titles import NO_PART
from factcheck.claims.naming.keys import fold, is_place
from factcheck.claims.naming.name_counts import is_topic_name
from factcheck.claims.naming.runs import RUN, Run
from factcheck.lexicon.callings import STANDING
from factcheck.lexicon.grammar import KINDS_ALONE, ORGANISATION_WORDS, PEOPLES
from factcheck.lexicon.occurrence import BUILT_ONCE
from factcheck.lexicon.people import GIVEN_NAMES

# A word that only opens sentences of the text and that the title has too is a name if it comes so often.
FEWEST_OPENINGS = 2
# What says of which kind a name is, at its end: "Calder Brothers" and "Calder Space Telescope" are "Calder" for short.
KINDS_BEHIND = ORGANISATION_WORDS | STANDING | BUILT_ONCE | {"brother", "son", "sister"}
# What is no part of a longer name alone.
COMMON = KINDS_ALONE | ORGANISATION_WORDS | PEOPLES | GIVEN_NAMES
# A town in a title, and the kind of what stands there behind it: "Leeds airport", "Leeds's long-delayed new airport".
IN_TOWN = rf"(?<![\w-]){{town}}(?:['’]s?)?(?: [a-z][a-z-]*){{{{0,2}}}}? (?P<kind>{'|'.join(sorted(STANDING | BUILT_ONCE))})(?![\w'’-])"
DIGIT = re.compile(r"\d")


def told_alone(title: str, runs: Sequence[Run], small: Set[str]) -> Counter[str]:
    """The words with which a text opens sentences so often, that its title has as well and the text never writes small.

    Any word has a capital there; one that the title has too, and that comes again, is a name.
    """
    opening = Counter(run.words for run in runs if not run.inside)
    return Counter(
        {
            word: opening[word]
            for word in _single_words(title)
            if opening[word] >= FEWEST_OPENINGS and word.lower() not in small
        }
    )


def in_full(
    title: str, runs: Sequence[Run], told: Mapping[str, int], spelled: Mapping[str, str], small: Set[str]
) -> str:
    """A title with the names of the text in the place of what it has of them.

    `told` says how often the text writes each by its key, and `spelled` how.

    >>> in_full("Orrin is afloat", [], {"calder orrin": 1}, {"calder orrin": "Calder Orrin"}, frozenset())
    'Calder Orrin is afloat'
    """
    alone = {run.words for run in runs}
    for word in sorted({*_single_words(title)}):
        key = fold(word)
        if is_place(key):
            title = _thing_in_town(word, title, told, spelled)
        elif word not in alone and key not in told and not _is_common(word, small):
            names = [spelled[other] for other in told if _is_called(other, key)]
            if len(names) == 1:
                title = re.sub(rf"\b{re.escape(word)}\b", names[0], title)
    return title


def _single_words(title: str) -> Iterator[str]:
    """The words with a capital that stand alone in a title, between words in small letters."""
    for match in RUN.finditer(title):
        words = [word for word in match["run"].split(" ") if word.lower() not in NO_PART]
        if len(words) == 1:
            yield words[0]


def _is_common(word: str, small: Set[str]) -> bool:
    lower = word.lower()
    return lower in COMMON or is_small(lower, small)


def is_small(word: str, small: Set[str]) -> bool:
    """Whether a text writes a word small, or as the owner of something: "the world's"."""
    return not small.isdisjoint({word, f"{word}'s", f"{word}’s"})


def _is_called(key: str, word: str) -> bool:
    """Whether a name of several words ends in a word, or has it before what only says of which kind it is."""
    if not is_topic_name(key):
        return False
    return key.endswith(f" {word}") or (
        key.startswith(f"{word} ") and key.rpartition(" ")[2] in KINDS_BEHIND and DIGIT.search(key) is None
    )


def _thing_in_town(town: str, title: str, told: Mapping[str, int], spelled: Mapping[str, str]) -> str:
    """A title with the name of what it says to stand in a town, or without the town if the text does not tell of that.

    >>> told, spelled = {"leed corran airport": 1}, {"leed corran airport": "Leeds Corran Airport"}
    >>> _thing_in_town("Leeds", "Why Leeds airport waits", told, spelled)
    'Why Leeds Corran Airport waits'
    >>> _thing_in_town("Leeds", "Why Leeds's new tower waits", told, spelled)
    'Why tower waits'
    """
    match = re.search(IN_TOWN.format(town=re.escape(town)), title)
    if match is None:
        return title
    kind = match["kind"]
    names = [key for key in told if spelled[key].startswith(f"{town} ") and key.endswith(f" {kind}")]
    most = max(
        (times for other, times in told.items() if is_topic_name(other) and not is_place(other)), default=0
    )
    # Where another name is told of more, another one of the town may be meant.
    name = spelled[names[0]] if len(names) == 1 and told[names[0]] == most else kind
    return title[: match.start()] + name + title[match.end() :]
