"""The words by which amounts hang together, as data."""

from __future__ import annotations

import re

from factcheck.values.expression import Expression

# Before an amount they say nothing about it or its place in the sum.
EMPTY_LEADS = frozenset(
    "just;only;merely;exactly;precisely;now;currently;today;still;barely;fully;a total of;a record;a mere;a record high of;"
    "an all-time high of;a whopping;the current;the present;today's".split(";")
)

# Nouns of change: "a 30% rise".
CHANGE_NOUNS = frozenset(
    "rise increase jump gain surge growth climb hike uplift boost leap spike improvement drop fall decline decrease "
    "reduction cut loss slump plunge dip slide change difference".split()
)
CHANGE = rf"(?:{'|'.join(sorted(CHANGE_NOUNS))})"

# Words by which a percentage is no plain change from one amount of the sentence to another: it is per year, an average,
# adjusted for something, or measured against something else.
OTHER_BASE = Expression(
    r"""\b(?: annual(?:ly|i[sz]ed)? | yearly | monthly | weekly | daily | quarterly | cagr | compound(?:ed|ing)? | average[ds]?
      | per | each | every | a[ ](?:year|month|week|day|quarter)(?![ ](?:earlier|ago|before|later|on\b)) | adjust(?:ed|ing) | real[ ]terms
      | inflation | constant | organic | like-for-like | same-store | exclude[sd]? | excluding | underlying | comparable | net[ ]of
      | after[ ]tax | before[ ]tax | in[ ]dollar[ ]terms | local[ ]currency | forecast | expected | expectations | estimates?d?
      | respectively | combined | up[ ]to | at[ ]least )\b""",
    re.VERBOSE,
)  # fmt: skip

# What counts steps of a sequence instead of a part of a whole: "step 2 of 5 (20%)".
SEQUENCES = Expression(
    r"(?:step|page|part|chapter|episode|phase|round|figure|fig\.|item|level|stage|number|no\.|#|week|day|lesson|module|section"
    r"|volume|vol\.|issue|table|slide|lap|hole|book|act|season|day|tier|grade|version)\Z"
)

# Nouns for things that are told one by one in a list: "three reasons:".
LISTED = frozenset(
    "reason way thing step point question rule option type kind factor lesson tip feature change part component stage "
    "phase method example principle goal challenge advantage disadvantage benefit category condition requirement element "
    "aspect area issue problem task idea mistake argument approach criterion criteria strategy technique trend takeaway "
    "recommendation suggestion finding conclusion observation objective risk threat pillar priority measure proposal "
    "difference theme group class level mode value property assumption scenario strength weakness "
    "myth fact habit skill trait quality ingredient tool improvement".split()
)

# Those whose amount a ratio is to, where the sentence does not give it: "one-tenth of its rivals' cost".
RIVALS = Expression(
    r"\b(?:rival|competitor|competition|peer|counterpart|incumbent|industry leader|market leader)s?\b"
)
