"""Words that a sentence needs to be one, and that say nothing of which thing its figure is.

A word stands here where a report may have it or not, or another of them, and nothing else is meant: who says it, that
something is, comes to or is put at so much, and what figures are called. Left out are words that take a part of a thing or make
another of it ("first", "about", "new", "average"), and verbs that tell what was done ("opened", "sold").
"""

from __future__ import annotations

from typing import Final

from factcheck.lexicon.grammar import FUNCTION_WORDS

# One sort a line: who says it; what a figure is called; how it is put; what is so; what happens.
FILLERS: Final = FUNCTION_WORDS | frozenset(
    """
    according say tell report state announce announcement put find show reveal note confirm record quote give
    figure number total amount sum count rate level date time way value size
    come equal measure reach run stand stretch exactly precisely altogether official officially overall
    be become have hold get see make take do set go carry bring need remain
    place happen occur strike hit join impose
    """.split()
)
