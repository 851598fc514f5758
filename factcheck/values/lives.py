"""Comparing of what people died, and in which order the children of a family were born, by the tables of `lexicon/lives.py`."""

from __future__ import annotations

from factcheck.lexicon.lives import AT_LAST, CANCERS, CAUSES, ORDERS
from factcheck.values.answer import Agree, Comparison, Disagree, Incomparable

CANCER = "cancer"


def cause_of(name: str) -> str:
    """The name by which a cause of death is compared, "" for none of the table.

    >>> cause_of("Aplastic anemia"), cause_of("the flu"), cause_of("old age")
    ('aplastic anaemia', 'influenza', '')
    """
    lower = name.lower().replace("’", "'").strip()
    return CAUSES.get(lower) or CAUSES.get(lower.removeprefix("a ").removeprefix("an "), "")


def compare_causes(a: str, b: str) -> Comparison:
    """Two causes of the table rule each other out, but not what comes last in many an illness.

    >>> compare_causes("leukemia", "cancer"), compare_causes("typhoid", "malaria")
    (Agree(), Disagree(gap=1.0))
    >>> compare_causes("pneumonia", "lung cancer")
    Incomparable(reason='pneumonia and lung cancer may both be told of one death')
    """
    ours, theirs = cause_of(a), cause_of(b)
    if not ours or not theirs:
        return Incomparable(f"{a} or {b} is no cause of death of the table")
    if ours == theirs or ({ours, theirs} <= CANCERS and CANCER in (ours, theirs)):
        return Agree()
    if not AT_LAST.isdisjoint((ours, theirs)):
        return Incomparable(f"{a} and {b} may both be told of one death")
    return Disagree(1.0)


def compare_orders(a: str, b: str) -> Comparison:
    """The first child is not the last, nor the third the fourth; of how many the last is the last is not said.

    >>> compare_orders("eldest", "first"), compare_orders("oldest", "youngest")
    (Agree(), Disagree(gap=1.0))
    >>> compare_orders("fifth", "youngest")
    Incomparable(reason='fifth and youngest may be one')
    """
    ours, theirs = ORDERS.get(a.lower()), ORDERS.get(b.lower())
    if ours is None or theirs is None:
        return Incomparable(f"{a} or {b} is no place among children")
    if ours == theirs:
        return Agree()
    if -1 in (ours, theirs) and max(ours, theirs) > 1:
        return Incomparable(f"{a} and {b} may be one")
    return Disagree(1.0)
