"""A block of groups, in which a claim meets only those that it may belong to.

Most groups of a block state another property of its subject, which the classes of the lexicon tell at once. So the
groups are kept by the classes, the frame and the figure of their first member, and what a claim is held against
grows with what it may belong to, not with the block.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

from factcheck.claims.claim import Claim
from factcheck.matching.guards_of_measure import apart_by_classes
from factcheck.matching.guards_of_names import states_a_name
from factcheck.values.value import Quantity, Value

# The most recent groups of a block that a claim may be held against.
MOST_GROUPS = 400
# Where claims state names, their classes keep nothing apart.
OF_NAMES = frozenset[str]()


class Block:
    """The groups of claims on one subject and dimension, in the order in which they were begun."""

    def __init__(self) -> None:
        """A block without groups."""
        self._groups: list[list[Claim]] = []
        # The numbers of groups by the classes of their first member, and of those that claims of some classes may join.
        self._classes: defaultdict[frozenset[str], list[int]] = defaultdict(list)
        self._open: dict[frozenset[str], list[int]] = {}
        self._frames: defaultdict[object, list[int]] = defaultdict(list)
        self._figures: defaultdict[object, list[int]] = defaultdict(list)

    def begin(self, claim: Claim) -> list[Claim]:
        """A new group with `claim` as its first member."""
        members, number = [claim], len(self._groups)
        self._groups.append(members)
        classes = _classes_of(claim)
        self._classes[classes].append(number)
        for others, numbers in self._open.items():
            if not apart_by_classes(others, classes):
                numbers.append(number)
        for index, key in ((self._frames, _frame_of(claim)), (self._figures, figure_of(claim.value))):
            if key is not None:
                index[key].append(number)
        return members

    def may_join(self, claim: Claim) -> Iterator[list[Claim]]:
        """The recent groups whose first member is no stranger to `claim` by its classes, frame or figure, in order."""
        oldest = len(self._groups) - MOST_GROUPS
        likely = (
            self._open_to(_classes_of(claim)),
            self._frames.get(_frame_of(claim), ()),
            self._figures.get(figure_of(claim.value), ()),
        )
        recent = (number for numbers in likely for number in numbers[bisect_left(numbers, oldest) :])
        yield from (self._groups[number] for number in sorted(set(recent)))

    def _open_to(self, classes: frozenset[str]) -> list[int]:
        found = self._open.get(classes)
        if found is None:
            near = (
                numbers for others, numbers in self._classes.items() if not apart_by_classes(classes, others)
            )
            found = self._open[classes] = sorted(number for numbers in near for number in numbers)
        return found


def _classes_of(claim: Claim) -> frozenset[str]:
    return OF_NAMES if states_a_name(claim) else claim.measure.concepts


def _frame_of(claim: Claim) -> object:
    """What claims have in common that are twins; None for a claim without a frame."""
    frame = claim.frame
    return (frame.slot, frame.others, frame.words) if frame is not None else None


def figure_of(value: Value) -> object:
    """The number and the unit of a quantity, None for other values."""
    return (value.number, value.unit) if isinstance(value, Quantity) else None


def same_figure(a: Value, b: Value) -> bool:
    """Whether two quantities give the same number in the same unit."""
    figure = figure_of(a)
    return figure is not None and figure == figure_of(b)
