"""What a wording of a property was read as."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claims.properties.holder import Holder
from factcheck.claims.reading.name_phrases import (
    QUOTES,
    Names,
)
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.tokens import Token
from factcheck.lexicon.grammar import DETERMINERS
from factcheck.lexicon.properties import (
    Property,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one form says: the property, its holder, and the words of the value, tokens `first` to `last` (exclusive).

    `marks` are what limits it: "others" where there may be more values, "only" where there are none, "office: former".
    What is `apposed` holds whatever the verb tells: "Mayor Ada Brandt will open the bridge" says who is the mayor.
    """

    property: Property
    holder: Holder
    first: int
    last: int
    anchor: int
    marks: frozenset[str] = frozenset()
    part: str = ""
    apposed: bool = False


def make_reading(
    parsed: Parsed, prop: Property, holder: Holder, names: Names, at: int, marks: frozenset[str]
) -> Reading:
    """The reading of a form with these names, its marks put together."""
    tokens, first, last = parsed.tokens, names.first, names.last
    while last > first + 1 and tokens[last - 1].text in QUOTES:
        last -= 1
    marks |= frozenset({"others"}) if names.open and "only" not in marks else frozenset()
    return Reading(prop, holder, first, last, at, marks)


NOT_A_SUBJECT = frozenset("of in at by for with from to on near and or than like".split())


def is_passed_over(tokens: Sequence[Token], names: Names) -> bool:
    """Whether names before a verb are not its subject: "in Berlin founded", "the brother of Ada Brandt founded"."""
    before = names.first - 1
    while before >= 0 and tokens[before].lower in DETERMINERS:
        before -= 1
    return before >= 0 and tokens[before].lower in NOT_A_SUBJECT
