"""Lists of names, "Ada Brandt and Ivo Lenz": has one of them somebody whom the other leaves no room for?

A list that is as long as another one, shares a name with it and has another besides tells of somebody else in his place. A longer list may
only know one more, and a single name may leave the others out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from factcheck.lexicon.sorts import NameSort
from factcheck.values.answer import Agree, Disagree
from factcheck.values.names import compare_names
from factcheck.values.value import Name, Value

_SEPARATOR: Final = re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+")
# A name and one more.
_TWO: Final = 2


def names_another(ours: Value, theirs: Sequence[Value]) -> bool:
    """Whether a list has somebody in the place of one of those of the list that is the first of `theirs`, all of which may be right.

    >>> def listed(text): return Name(0, 0, text, text, NameSort.SOMEONE)
    >>> both = [listed("Ada Brandt and Ivo Lenz"), listed("Brandt")]
    >>> names_another(listed("Ada Brandt and Max Moor"), both), names_another(listed("Brandt and Lenz"), both)
    (True, False)
    >>> names_another(listed("Ada Brandt, Ivo Lenz and Max Moor"), both), names_another(listed("Max Moor"), both)
    (False, False)
    """
    names = [one for one in theirs if isinstance(one, Name)]
    if not isinstance(ours, Name) or ours.sort is not NameSort.SOMEONE or not names:
        return False
    own, given = _parts(ours), _parts(names[0])
    if len(own) < _TWO or len(own) > len(given):
        return False
    accepted = (*given, *names[1:])
    shared = any(isinstance(compare_names(one, other), Agree) for one in own for other in given)
    another = any(all(isinstance(compare_names(one, other), Disagree) for other in accepted) for one in own)
    return shared and another


def _parts(name: Name) -> tuple[Name, ...]:
    return tuple(replace(name, name=part) for part in _SEPARATOR.split(name.name) if part.strip())
