"""The regular expressions by which times of day are read, assembled from the tables of the clock.

Each but the seeds is matched at one place, or against the few characters before it.
"""

from __future__ import annotations

import re
from typing import Final

from factcheck.lexicon import clock
from factcheck.values.dates_patterns import either
from factcheck.values.expression import Expression

_GAP = r"(?:\s{1,9}+)"
_DASH = r"\s?(?:-|–|—|‐|‑)\s?"
_NAMES = either(clock.NAMED_HOURS)
_ZONE = rf"""
    (?:,?{_GAP}|(?P<bracket>[ ]?\()|(?=Z))
    (?:
        (?P<zone>{either(clock.ZONES)})
      | (?i:local){_GAP}time
      | (?P<named>[A-Z][a-z]{{2,15}}(?:{_GAP}[A-Z][a-z]{{2,15}}){{0,2}}?)
        (?:{_GAP}(?i:{either(clock.SEASONS_OF_ZONES)}))?{_GAP}[Tt]ime
      | (?P<short>{either(clock.SHORT_ZONES)})(?!{_GAP}[A-Z])
    )(?![A-Za-z])(?(bracket)\))
"""
_BEHIND = rf"""
    (?:{_GAP}(?P<part>{either(clock.HALVES)})(?![A-Za-z]))?
    (?P<of_zone>{_ZONE})?
"""
_MERIDIEM = r"(?P<half>[aApP])(?:\.[mM]\.?|[mM](?![A-Za-z0-9]))"
_CLOCK = r"(?P<clock>o['’]clock(?![A-Za-z]))"

# Digits that may be a time, by what stands right behind them.
SEED: Final = Expression(
    r"""
    [0-9]{1,2}(?:
        (?=[:.h][0-5][0-9])
      | (?=[ \xa0\u202f]?(?:[aApP](?:\.[mM]|[mM](?![A-Za-z0-9]))|o['’]clock))
      | (?=[ ](?:in[ ]the|that|this|at[ ]night))
      | (?=[0-9]{2}(?:Z|[ ](?:hours|hrs|local|[A-Z]{2,4}))(?![A-Za-z]))
    )
    """,
    re.VERBOSE,
)
TIME: Final = Expression(
    rf"""
    (?:
        (?P<military>(?:[01][0-9]|2[0-3])[0-5][0-9])(?![0-9:.])
      | (?P<hour>2[0-4]|[01]?[0-9])
        (?:(?P<mark>[:.h])(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9])(?:\.[0-9]{{1,6}})?)?)?
    )
    (?:[ \xa0\u202f]?(?:{_MERIDIEM}|{_CLOCK}|(?P<hours>(?:hours|hrs)(?![A-Za-z]))))?
    {_BEHIND}
    """,
    re.VERBOSE,
)
# Noon and midnight, and hours in words.
NAMED: Final = Expression(
    rf"(?:(?:12|[Tt]welve){_GAP})?(?P<name>{_NAMES})(?![A-Za-z-]|['’]s){_BEHIND}", re.VERBOSE
)
TWELVE: Final = Expression(rf"(?:12|[Tt]welve){_GAP}\Z")
SPOKEN: Final = Expression(rf"(?P<word>{either(clock.HOUR_WORDS)}){_GAP}{_CLOCK}{_BEHIND}", re.VERBOSE)
SHARED: Final = Expression(
    rf"""
    (?P<share>{either(clock.SHARES_OF_HOUR)}){_GAP}(?P<way>past|to){_GAP}
    (?:(?P<word>{either(clock.HOUR_WORDS)})|(?P<hour>1[0-2]|[1-9]))(?![A-Za-z0-9:-]|\.[0-9])
    (?:[ \xa0\u202f]?(?:{_MERIDIEM}|{_CLOCK}))?{_BEHIND}
    """,
    re.VERBOSE,
)
# The first words of those, each with a word by which a text is searched at once.
WORD_SEEDS: Final[tuple[tuple[str, Expression, Expression], ...]] = (
    *((name, Expression(name), NAMED) for name in clock.NAMED_HOURS),
    ("clock", Expression(rf"(?:{either(clock.HOUR_WORDS)})(?=\s{{1,9}}+o['’]clock)"), SPOKEN),
    ("half past", Expression("half past"), SHARED),
    ("quarter past", Expression("quarter past"), SHARED),
    ("quarter to", Expression("quarter to"), SHARED),
    *(
        (
            word,
            Expression(
                rf"{word}(?:[ -]five)?(?=\s{{1,9}}+(?:past|to)\s{{1,9}}+(?:{either(clock.HOUR_WORDS)}))"
            ),
            SHARED,
        )
        for word in ("five", "ten", "twenty")
    ),
)

# What stands before a time, anchored at it.
LEAD: Final = Expression(
    rf"(?<![A-Za-z])(?P<at>at{_GAP})?(?P<lead>(?i:{either(clock.LEADS)}))(?:{_GAP}|(?<=~))\Z"
)
AT: Final = Expression(rf"(?<![A-Za-z])(?i:{either(clock.AT)}){_GAP}\Z")
STEP: Final = Expression(
    rf"""
    (?<![A-Za-z0-9.,:-])(?P<count>(?i:{either(clock.COUNT_WORDS)})|[0-9]{{1,2}}){_GAP}
    (?P<unit>{either(clock.STEP_UNITS)})s?{_GAP}(?P<way>{either(clock.STEP_WAYS)}){_GAP}\Z
    """,
    re.VERBOSE,
)
JOINT: Final = (
    rf"(?:{_DASH}|{_GAP}(?P<word>and|or|to|until|till|through){_GAP}|,{_GAP}(?:(?:and|or){_GAP})?|/)"
)
JOINED: Final = Expression(JOINT)
BARE_JOINED: Final = Expression(
    rf"(?<![0-9A-Za-z.,:/$€£#-])(?:(?P<hour>2[0-4]|[01]?[0-9])(?:[:.](?P<minute>[0-5][0-9]))?|(?P<name>{_NAMES})){JOINT}\Z"
)
BETWEEN: Final = Expression(rf"(?<![A-Za-z])[Bb]etween(?:{_GAP}(?:about|around))?{_GAP}\Z")
HOURS_BEHIND: Final = Expression(rf"{_DASH}[0-9]")

# What stands behind a time.
OR_SO: Final = Expression(rf"{_GAP}or{_GAP}(?:so|thereabouts)(?![A-Za-z])")
NO_END: Final = Expression(r"[0-9A-Za-z_%/]|[.,:-][0-9]|[^\S\n]?%")
WORD_BEFORE: Final = Expression(r"(?P<word>[A-Za-z]+)[\s:,]{1,3}+\Z")
WORD_BEHIND: Final = Expression(r"[\s-]{1,3}(?P<word>[A-Za-z]+)")
HEAD_OF_LINE: Final = Expression(r"\s?(?::\s|[–—-]\s|\|)")
