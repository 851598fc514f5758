"""Which parts of which things a text speaks of: "the Orrin's mirror", "the mast of the Orrin", "the Orrin has two masts"."""

from __future__ import annotations

import re
from functools import cached_property

from factcheck.claims.naming.parts import NO_PARTS, SMALL, part_of
from factcheck.values.expression import Expression
from factcheck.values.nouns import singular

_NAME = r"[A-Z][\w&-]* (?: [ ] [A-Z0-9][\w&-]* ){0,3}"
_PART = r"[a-z][\w-]* (?: [ ] [a-z][\w-]* ){0,2}"
_NUMBER = r"a|an|one|two|three|four|five|six|several|many"
OWNED = Expression(rf"(?P<owner> {_NAME} ) ['’]s? [ ] (?P<part> {_PART} ) \b", re.VERBOSE)
OF_OWNER = Expression(
    rf"\b [Tt]he [ ] (?P<part> {_PART} ) [ ] of [ ] (?: the [ ] )? (?P<owner> {_NAME} )", re.VERBOSE
)
HAVING = Expression(
    rf"(?P<owner> {_NAME} ) [ ] (?: has|had|carries|carried|features|featured ) [ ] (?: {_NUMBER} ) [ ] (?P<part> {_PART} ) \b",
    re.VERBOSE,
)
ITS = Expression(rf"\b [Ii]ts [ ] (?P<part> {_PART} ) \b", re.VERBOSE)


class KnownParts:
    """The parts of one document, read from its text when first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    def owners(self, part: str) -> frozenset[str]:
        """The names of those that the text says to have the part."""
        return frozenset(owner for owner, known in self._owned if known == part)

    def is_its(self, part: str) -> bool:
        """Whether the text speaks of it as "its mirror"."""
        return part in self._its

    @cached_property
    def _owned(self) -> frozenset[tuple[str, str]]:
        found = [match for form in (OWNED, OF_OWNER, HAVING) for match in form.finditer(self._text)]
        return frozenset((match["owner"], part) for match in found for part in _readings(match["part"]))

    @cached_property
    def _its(self) -> frozenset[str]:
        return frozenset(part for match in ITS.finditer(self._text) for part in _readings(match["part"]))


def _readings(phrase: str) -> set[str]:
    """The parts that some words may name: where the noun phrase ends is not known, so each beginning is one."""
    words = SMALL.split(phrase)[0].split()
    parts = {part_of(words[:end]) for end in range(1, len(words) + 1) if words[end - 1] not in NO_PARTS}
    return parts | {singular(part) for part in parts}
