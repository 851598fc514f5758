"""Whether a date without a year, or a weekday, is still to come: "will sail on Tuesday", "is due in March".

What an article dates without a year is mostly over, so that its date is looked for in the past. A clause that says what will
be done dates what is to come. The words of the future must stand before the date in its own clause, with no mark and no
other verb between: in "will sell the bonds issued on Tuesday" the Tuesday is over. "Would" is left out, which tells a plan
from the past as well.
"""

from __future__ import annotations

import re
from typing import Final

from factcheck.lexicon.relative_dates import AHEAD, AHEAD_BEFORE_TO, AHEAD_BEHIND_BE, OVER
from factcheck.lexicon.verbs import PAST_FORMS
from factcheck.values.expression import Expression

# How far before a date the words of the future stand.
_REACH: Final = 120
_AHEAD: Final = rf"""
    (?: (?:{"|".join(sorted(AHEAD))})
      | (?:is|are)\s+(?:[a-z]+ly\s+|not\s+|also\s+)?(?:{"|".join(sorted(AHEAD_BEHIND_BE))})
      | (?:{"|".join(sorted(AHEAD_BEFORE_TO))})\s+to
    )(?![A-Za-z])
"""
_CUE: Final = Expression(rf"(?<![A-Za-z]) {_AHEAD} (?P<between>[^.,;:!?()\[\]\"“”—–\n]*) \Z", re.VERBOSE)
# "On Tuesday Norvane will sail": the date opens the sentence, and its subject is short.
_OPENS: Final = Expression(r"(?:\A|\n\s*|[.!?][\"”’)]*\s+)(?:On|In|By|From|Until)\s+\Z")
_CUE_BEHIND: Final = Expression(rf",?\s+(?P<between>(?:[A-Za-z'’-]+\s+){{1,4}}?) {_AHEAD}", re.VERBOSE)
_WORD: Final = Expression(r"[A-Za-z]+")
_BE: Final = frozenset({"be", "been", "being", "get"})


def lies_ahead(text: str, start: int, end: int) -> bool:
    """Whether the clause of the date from `start` to `end` says what is still to come.

    >>> [lies_ahead(text, len(text), len(text)) for text in ("It will sail on ", "It will sell the bonds issued on ")]
    [True, False]
    """
    found = _CUE.search(text, max(0, start - _REACH), start)
    if found is None and _OPENS.search(text, max(0, start - 12), start):
        found = _CUE_BEHIND.match(text, end)
    if found is None:
        return False
    words = _WORD.findall(found["between"].lower())
    return not any(_is_over(words, i) for i in range(len(words)))


def _is_over(words: list[str], index: int) -> bool:
    """Whether a word opens another clause, or tells what was done; "be heard" and "have to wait" tell what will be."""
    word = words[index]
    if word == "have":
        return words[index + 1 : index + 2] != ["to"]
    done = word.endswith("ed") or word in PAST_FORMS
    return word in OVER or (done and (not index or words[index - 1] not in _BE))
