"""Words that say of a count how far it has come: up to now, in a whole life, for some of them only."""

from __future__ import annotations

from typing import Final

# Verbs of a count that grows, before "to": "the toll has risen to nine".
GROWING: Final[tuple[str, ...]] = tuple(
    "rise rises risen rising rose climb climbs climbed climbing grow grows grown grew jump jumps jumped mount mounted reach reached".split()
)
# Verbs by which a thing gets another size.
RESIZING: Final[tuple[str, ...]] = tuple(
    "extend expand lengthen widen heighten shorten deepen enlarge shrink erode melt collapse swell spread".split()
)
# What says that the count is not done: "some 60 are still missing", "so far 146 were rescued".
STILL_OPEN: Final[tuple[str, ...]] = (
    "so far",
    "to date",
    "still missing",
    "are missing",
    "is missing",
    "were missing",
    "remain missing",
    "unaccounted for",
    "at last count",
    "feared dead",
    "preliminary",
    "provisional",
)
# What says that a figure is of all the time that somebody or something has had: "in her career she has scored 90 goals".
IN_ALL: Final[tuple[str, ...]] = (
    "in her career",
    "in his career",
    "in their career",
    "of her career",
    "of his career",
    "in its history",
    "in a career",
    "career total",
    "all-time",
    "in her lifetime",
    "in his lifetime",
    "over the years",
    "altogether",
)
# What says where or in what use only some of a whole are; "in their" and "permanent" may stand inside ("on permanent display").
_SORT: Final = "(?:permanent |public |regular |daily |active |full |long |long-term |temporary |dry |good |working |its |their |the |a |an )?"
PARTS_IN_USE: Final[dict[str, str]] = {
    "display": rf"on {_SORT}(?:display|show|view|exhibition|exhibit)",
    "storage": rf"in {_SORT}(?:store|stores|storage|storerooms?|storehouses?|depots?|vaults?|reserve|mothballs)|mothballed|laid up",
    "loan": rf"(?:out )?on {_SORT}(?:loan|lease|hire)|(?:lent|loaned|leased|rented|hired|let) out",
    "service": rf"in {_SORT}(?:use|service|operation|commission|circulation|production|flight)|in (?:good |full )?working order|on {_SORT}duty|at sea",
    "repair": rf"(?:under|in|awaiting) {_SORT}(?:repairs?|restoration|maintenance|workshops?|dock|docks)|out of {_SORT}(?:service|order|use|action|commission)",
    "building": rf"(?:on|under) {_SORT}(?:order|option|construction)|in {_SORT}(?:pipeline|preparation|works)",
    "sale": rf"(?:on|for|up for) {_SORT}(?:sale|offer|auction|market)",
}
# Words by which a fact counts just those.
USED_SO: Final[dict[str, frozenset[str]]] = {
    name: frozenset(words.split())
    for name, words in {
        "display": "display displays displayed exhibit exhibits exhibited exhibition show shows shown showing",
        "storage": "store stores stored storing storage mothballed keeps",
        "loan": "loan loans lend lends lent loaned lease leases leased hire hires hired rent rents rented",
        "service": "use uses used using operate operates operated operating operational run runs ran running fly flies flew flying serve serves "
        "serving active working works produce produces circulates deploys deployed",
        "repair": "repair repairs repaired repairing restoration",
        "building": "order orders ordered build builds building built construct construction planned",
        "sale": "sale sell sells sold selling offer offers offered auction",
    }.items()
}
