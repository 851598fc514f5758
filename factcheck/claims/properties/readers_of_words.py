"""Which readers are asked about a word that is no name: the noun of a deal, a verb of naming, a shipyard.

Each family of wordings has a module with its reader; here stand the words by which it is called.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TypeAlias

from factcheck.claims.properties.anchor_words import OFFICES_CHANGE, WHO
from factcheck.claims.properties.deals import MERGING, read_deal, read_merger
from factcheck.claims.properties.flags import FLAG_NOUN, read_flag
from factcheck.claims.properties.frames import frames_by_word
from factcheck.claims.properties.property_reading import Reading
from factcheck.claims.properties.successions import read_succession
from factcheck.claims.properties.wordings_of_appointments import read_appointment
from factcheck.claims.properties.wordings_of_commands import read_command, read_under
from factcheck.claims.properties.wordings_of_frames import read_frames
from factcheck.claims.properties.wordings_of_homes import read_home, read_site
from factcheck.claims.properties.wordings_of_identity import read_identity
from factcheck.claims.properties.wordings_of_lives import read_birth_order, read_cause
from factcheck.claims.properties.wordings_of_namesakes import read_namesake
from factcheck.claims.properties.wordings_of_places import read_event
from factcheck.claims.properties.wordings_of_ways import read_leaving, read_ways, ways
from factcheck.claims.properties.wordings_of_yards import read_yard
from factcheck.claims.properties.works import read_work
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed
from factcheck.lexicon.commands import COMMANDS
from factcheck.lexicon.lives import DEATH, DYING, ORDERS
from factcheck.lexicon.namesakes import WORDS_OF_NAMING
from factcheck.lexicon.places_of_deeds import NOUNS_OF_DEEDS
from factcheck.lexicon.properties import DEALS, FIRMS_OF_TOWNS, IN_ONE_PLACE, INQUIRIES, WORKS
from factcheck.lexicon.ways import LEAVING, SHIPYARDS

_Reader: TypeAlias = Callable[[Parsed, int, Discourse], Reading | None]
_Readers: TypeAlias = Callable[[Parsed, int, Discourse], Iterable[Reading]]


def read_word(parsed: Parsed, at: int, discourse: Discourse) -> Iterator[Reading]:
    """What the readers of the word at token `at` find there."""
    for reader in _readers().get(parsed.tokens[at].lower, ()):
        yield from reader(parsed, at, discourse)


def words_read() -> Iterable[str]:
    """The words that have readers."""
    return _readers()


@cache
def _readers() -> dict[str, tuple[_Readers, ...]]:
    """The readers by their words, in the order of the list."""
    index: dict[str, list[_Readers]] = {}
    rows: tuple[tuple[Iterable[str], _Readers], ...] = (
        (LEAVING, _one(read_leaving)),
        (SHIPYARDS, read_yard),
        (FIRMS_OF_TOWNS, _one(read_home)),
        (IN_ONE_PLACE, _one(read_site)),
        ((WHO,), _one(read_identity)),
        (COMMANDS, _one(read_command)),
        (INQUIRIES, _alone(read_under)),
        (NOUNS_OF_DEEDS, _alone(read_event)),
        (WORKS, _one(read_work)),
        (DEALS, _alone(read_deal)),
        ((MERGING,), _one(read_merger)),
        (OFFICES_CHANGE, _changes),
        (ways(), read_ways),
        (WORDS_OF_NAMING, _one(read_namesake)),
        ((FLAG_NOUN,), _one(read_flag)),
        ((*DYING, DEATH), _one(read_cause)),
        (ORDERS, _one(read_birth_order)),
        (sorted(frames_by_word()), read_frames),
    )
    for words, reader in rows:
        for word in words:
            index.setdefault(word, []).append(reader)
    return {word: tuple(found) for word, found in index.items()}


def _one(reader: _Reader) -> _Readers:
    def read(parsed: Parsed, at: int, discourse: Discourse) -> Iterator[Reading]:
        found = reader(parsed, at, discourse)
        if found is not None:
            yield found

    return read


def _alone(reader: Callable[[Parsed, int], Reading | None]) -> _Readers:
    return _one(lambda parsed, at, _: reader(parsed, at))


def _changes(parsed: Parsed, at: int, discourse: Discourse) -> Iterable[Reading]:
    return (*read_appointment(parsed, at), *read_succession(parsed, at, discourse))
