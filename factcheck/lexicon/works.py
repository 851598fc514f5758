"""Works, by what happens to them in the year that is told before their noun: "a 1930 comedy", "their 1979 album"."""

from __future__ import annotations

from typing import Final

# How a year before the noun of a work came to be its year; a play opens on a stage, where "release" would be wrong.
_BY_EVENT: Final = {
    "release": (
        "film movie documentary album ep single song sitcom series miniseries telenovela biopic romcom thriller western sequel "
        "prequel soundtrack mixtape anime cartoon remake"
    ),
    "publish": "novel novella memoir book poem anthology textbook treatise biography autobiography monograph comic",
    "premiere": "play opera ballet musical operetta comedy drama tragedy farce oratorio symphony concerto",
}
EVENT_OF_WORK: Final[dict[str, str]] = {
    noun: event for event, nouns in _BY_EVENT.items() for noun in nouns.split()
}
# Nouns that say of what kind another one is: "a 2010 drama film" is a film, "a 1994 drama series" is a series.
KINDS_OF_WORKS: Final = frozenset("comedy drama musical comic western thriller book song".split())
# The mark of a year that is told so: a film is of the year of its first showing, and may come out in the one after it.
YEAR_OF_WORK: Final = "year of a work"

# The label of a sheet whose value is that year, and which other label of the sheet says what sort of work it is of, with what
# was done to such a work in it, by the classes of the lexicon and by the stems of verbs that are in none.
LABEL_OF_YEAR: Final = frozenset({"year", "date"})
SHEETS_OF_WORKS: Final = (
    ("artist painter sculptor medium".split(), "build complete paint draw sculpt carv etch engrav"),
    ("directed_by director starring".split(), "release"),
    ("author publisher".split(), "publish"),
)
