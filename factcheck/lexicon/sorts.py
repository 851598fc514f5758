"""The sorts of names, by which names are compared: places by where they are, people and companies by their words."""

from __future__ import annotations

from enum import StrEnum


class NameSort(StrEnum):
    """What a name is the name of, as far as the words around it tell."""

    ANY = "a name"
    SOMEONE = "a person or an organisation"
    PLACE = "a place"
    SIDE = "a side"
    NATION = "a nationality"
    POST = "a post"
    EXCHANGE = "a stock exchange"
    CAUSE = "a cause of death"
    ORDER = "a place among children"
