"""Which names of an article a noun may mean, the most told first: whom "the company" means where no name is near."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from factcheck.claims.naming.cast import Cast
from factcheck.claims.naming.topic import is_topic_name

# What it weighs, beside each time that a name is written, that the text says what it is; the least that counts.
SAID_WEIGHT = 2


class Ranked(NamedTuple):
    """A name as the article spells it, how much it tells of it, and where it does so first."""

    text: str
    key: str
    weight: int
    start: int


def ranked_names(
    told: Mapping[str, int], spelled: Mapping[str, str], noun: str, cast: Cast, reading: str
) -> tuple[Ranked, ...]:
    """The names that an article may call again by `noun`, the most told first; those that it tells once are none of them.

    `told` says how often it writes each, `spelled` how.
    """
    weighed = {
        key: times + SAID_WEIGHT * cast.is_called(key, noun)
        for key, times in told.items()
        if is_topic_name(key) and cast.may_be(key, noun)
    }
    ordered = sorted(weighed, key=lambda key: (-weighed[key], key))
    return tuple(
        Ranked(spelled[key], key, weighed[key], reading.find(spelled[key]))
        for key in ordered
        if weighed[key] >= SAID_WEIGHT
    )
