"""The form of a wording: a turn of phrase that names a measure by all its words, where no single word of it does.

"Was given 14 years" is no sentence by "given" or by "years", and "with 5,190 participants" no enrolment of a fair. A
wording is written as the words stand in the text, one pattern a line:

    #           the value, with its hedges and articles; "#-" only one that stands before its noun ("a 90-minute film")
    a|b         one of these words, in any form that has their stem; "=a" in this form alone; "_" joins the words of one
    (a|b)       the same, or nothing
    ..          up to four words, names and dates, but no mark and no other value; "..." up to eight
    's ~ , : (  a possessive, a word of a name, marks
    ^ $         where the sentence begins and ends

Behind the value of a count stands the noun that it counts ("# patient|volunteer").
"""

from __future__ import annotations

from typing import NamedTuple


class Wording(NamedTuple):
    """`patterns` state `concept` of values `of` a kind or dimension, limited by `qualifier` where there is one.

    With one of the words of `unless` in the sentence they say something else, and `needs` are those of which one must be there,
    none for any. `which` names the table by which the words say of which one: "office", "market". `whose` are the nouns of the
    patterns that say what has the measure, and not what it is: a project that was launched.
    """

    concept: str
    of: frozenset[str]
    patterns: tuple[str, ...]
    qualifier: str = ""
    unless: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()
    which: str = ""
    whose: frozenset[str] = frozenset()


def wording(
    concept: str,
    of: str,
    patterns: str,
    *,
    qualifier: str = "",
    unless: str = "",
    needs: str = "",
    which: str = "",
    whose: str = "",
) -> Wording:
    """A row of a table of wordings, each of `patterns` on a line of its own."""
    lines = tuple(line.strip() for line in patterns.splitlines() if line.strip())
    return Wording(
        concept,
        frozenset(of.split()),
        lines,
        qualifier,
        frozenset(unless.split()),
        frozenset(needs.split()),
        which,
        frozenset(whose.split()),
    )
