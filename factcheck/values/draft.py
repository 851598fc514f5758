"""A draft: an amount as it is being read, before hedges and direction make it a quantity."""

from __future__ import annotations

from typing import NamedTuple

from factcheck.lexicon.hedges import Hedge
from factcheck.values.numerals import Numeral


class Draft(NamedTuple):
    """An amount before hedges: where it stands, its number or two, its unit and what kind of thing it is."""

    start: int
    end: int
    numeral: Numeral
    unit: str = ""
    factor: float = 1.0
    second: Numeral | None = None
    counted: bool = False
    open: bool = False
    ish: bool = False
    signed: bool = False
    # Where the number itself ends, before its unit.
    number_end: int = 0
    scaled: bool = False
    # What is said between the number and its unit: "200 or more people".
    hedge: Hedge | None = None

    @property
    def bare(self) -> bool:
        """Whether neither unit nor noun was read."""
        return not self.unit
