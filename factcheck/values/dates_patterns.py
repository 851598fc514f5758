"""The regular expressions by which dates are read, assembled from the tables of the calendar.

Each is matched at a place where a digit or a word of the calendar stands, or against the few characters before
it; none runs over a whole text but the two seeds, which begin with one class of characters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from factcheck.lexicon import calendar, feasts, harm, relative_dates
from factcheck.values.expression import Expression, any_of

# A few spaces or a line end; paragraphs are read one by one. Masked markup leaves long gaps.
GAP = r"(?:\s{1,60})"
DASHES = "-‐‑‒–—"
_DASH = rf"\s?[{DASHES}]\s?"
_DASH_OR_SLASH = any_of("/", f"[{DASHES}]")
YEAR = r"(?:1[0-9]|2[01])[0-9]{2}"
# Not within a longer number, word, price or share.
NUMBER_ENDS = r"(?![0-9A-Za-z_]|[.,:/][0-9]|[^\S\n]?%|[^\S\n]percent)"
YEAR_ENDS = r"(?![0-9A-Za-z_]|[.,:][0-9]|[^\S\n]?[%°])"
_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])"
_ORDINAL = r"(?:[rn]d|st|th)"


# Behind the second day of two, nothing that it could count: a mark, a small word, or what was done.
_NO_NOUN = (
    rf"\s*(?:[,;:)]|\.(?![0-9])|\Z)|{GAP}(?:at|in|on|to|for|from|with|was|were|is|are|will|had|have|has|as|when|before|after|by|but|"
    rf"(?!{'|'.join(sorted(harm.HARMED))})[a-z]{{2,12}}ed)(?![A-Za-z])"
)


def either(words: Iterable[str]) -> str:
    """The alternation of some words, the longest first, so that none hides a longer one."""
    return (
        "(?:" + "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) + ")"
    )


def cased(words: Iterable[str]) -> set[str]:
    """Words with a capital and in capitals."""
    return {form for word in words for form in (word.capitalize(), word.upper())}


_LOWER_MONTHS = set(calendar.MONTHS) - calendar.MONTHS_WITH_CAPITAL
# Any word: whether it is a month is looked up, which is quicker to compile and to match than an alternation.
_MONTH = r"[A-Za-z]{3,9}"
# The full stop of a short month; after a whole one it ends the sentence.
_STOP = r"(?:(?<![A-Za-z]{4})(?<![Mm][Aa][Yy])\.|(?<=[Ss]ept)\.|(?<=SEPT)\.)?"
_YEAR_WORDS = rf"(?:of{GAP})?(?:{either(relative_dates.RELATIVE_STEPS)}){GAP}year(?![A-Za-z])"


def _year_slot(prefix: str) -> str:
    """A year, or "last year", in a date."""
    return rf"(?: (?P<{prefix}year>{YEAR}|['’][0-9]{{2}}(?!['’])){YEAR_ENDS} | (?P<{prefix}words>{_YEAR_WORDS}) )"


MONTH_FIRST = Expression(
    rf"""
    (?P<month>{_MONTH})(?![A-Za-z]){_STOP}
    (?:
        # January 28th, 2025; March 8-10, 2023; March 8 and 10, 2023; "March 8, 9 and 10 in Leeds"
        {GAP}(?:the{GAP})?(?P<day>{_DAY}){_ORDINAL}?
        (?:
            (?:{_DASH}|{GAP}(?:to|through){GAP})(?P<last_day>{_DAY}){_ORDINAL}?{NUMBER_ENDS}
          | (?:(?:,{GAP}{_DAY}{_ORDINAL}?){{1,4}},?)?{GAP}(?:and|&){GAP}(?P<and_day>{_DAY}){_ORDINAL}?{NUMBER_ENDS}(?=,?{GAP}{YEAR}{YEAR_ENDS}|{_NO_NOUN})
          | {NUMBER_ENDS}
        )
        (?: [^\S\n]?,?{GAP}(?:in{GAP})?{_year_slot("day_")} )?
      | # July 2023; July, 2023; July of 2023; July last year; Jan-2023
        (?: ,?{GAP}(?:of{GAP})? | [-/] | {GAP}['’] ){_year_slot("")}
    )?
    """,
    re.VERBOSE,
)


def _spelled(words: Iterable[str]) -> str:
    """Ordinals in words, "twenty-first" with either joint; the longest first."""
    return "|".join(
        word.replace(" ", r"[\s-]") for word in sorted(words, key=lambda word: (-len(word), word))
    )


_ORDINALS = _spelled(calendar.DAY_WORDS)
# "The Fourth of July", "the fifth of May 2020", "July Fourth".
SPELLED_DAY = Expression(
    rf"""
    (?P<day>(?i:{_ORDINALS})){GAP}of{GAP}(?P<month>{_MONTH})(?![A-Za-z])
    (?: ,?{GAP}{_year_slot("")} )?
    """,
    re.VERBOSE,
)
DAY_SPELLED_AFTER = Expression(
    rf"""
    (?P<month>{_MONTH}){GAP}(?:the{GAP})?(?P<day>(?i:{_ORDINALS}))(?![A-Za-z-])
    (?: ,{GAP}{_year_slot("")} )?
    """,
    re.VERBOSE,
)
SPELLED_CENTURY = Expression(
    rf"(?P<number>(?i:{_spelled(calendar.CENTURY_WORDS)}))(?:{GAP}|-)(?i:centur(?:y|ies))(?![A-Za-z])"
)
OF_MONTH_AND_YEAR = Expression(
    rf"[A-Za-z]{{6,9}}{GAP}(?:of|in){GAP}(?P<month>{_MONTH}),?{GAP}(?P<year>{YEAR}){YEAR_ENDS}"
)

# "July-September 2023", "January/February", "between March and May": months make each other sure.
_BETWEEN_MONTHS = rf"(?:\s?{_DASH_OR_SLASH}\s?|{GAP}(?:to|and|through|or){GAP})"
MONTH_AFTER = Expression(rf"{_BETWEEN_MONTHS}(?P<month>{_MONTH})(?![A-Za-z])")
MONTH_BEFORE = Expression(
    rf"(?<![A-Za-z])(?P<month>{_MONTH}){_BETWEEN_MONTHS}(?:[Ee]arly[ -]|[Mm]id[ -]|[Ll]ate[ -])?\Z"
)

DAY_FIRST = Expression(
    rf"""
    (?P<day>{_DAY}){_ORDINAL}?
    (?: (?:{_DASH}|{GAP}(?:to|and|&){GAP}|(?:,{GAP}{_DAY}{_ORDINAL}?){{1,4}},?{GAP}(?:and|&){GAP})(?P<last_day>{_DAY}){_ORDINAL}? )?
    (?: {GAP}(?:of{GAP})? | (?P<hyphen>[-/]) )
    (?P<month>{_MONTH})(?![A-Za-z]){_STOP}
    (?: (?: ,?{GAP}(?:in{GAP})? | - | / ){_year_slot("")} )?
    """,
    re.VERBOSE,
)

ISO = Expression(
    rf"""
    (?P<year>{YEAR})(?P<separator>{any_of("[-/]", "‑")})(?P<month>0[1-9]|1[0-2])
    (?: (?P=separator)(?P<day>0[1-9]|[12][0-9]|3[01])
        (?: [T ][0-2][0-9]:[0-5][0-9](?::[0-5][0-9](?:\.[0-9]+)?)?(?:Z|[+-][0-2][0-9]:?[0-5][0-9])? )?
    )?
    (?![0-9A-Za-z_]|[-./][0-9])
    """,
    re.VERBOSE,
)

NUMERIC = Expression(
    rf"""
    (?P<first>[0-3]?[0-9])(?P<separator>[/.\-])(?P<second>[0-3]?[0-9])(?P=separator)
    (?: (?P<year>{YEAR}) | (?P<short>[0-9]{{2}}) )(?![0-9A-Za-z_]|[-./][0-9])
    """,
    re.VERBOSE,
)

YEAR_RANGE = Expression(
    rf"""
    (?P<first>{YEAR})
    (?:
        (?: {_DASH}(?P<last>{YEAR}) | (?: (?P<slash>/) | [{DASHES}] )(?P<short>[0-9]{{2}}) ){YEAR_ENDS}(?!{any_of("[-/]", "–")}[0-9])
      | (?: {_DASH} | {GAP}to{GAP}(?:the{GAP})? )(?P<open>present|today|now)(?![A-Za-z])
    )
    """,
    re.VERBOSE,
)

DECADE = Expression(r"(?P<year>(?:1[2-9]|20)[0-9]0)['’]?s(?![A-Za-z])")
SHORT_DECADE = Expression(r"(?P<year>[0-9]0)['’]?s(?![A-Za-z])")
CENTURY = Expression(
    rf"(?P<number>[0-9]{{1,2}}){_ORDINAL}(?:{GAP}|[{DASHES}])(?:century|Century|centuries)(?![A-Za-z])"
)
BEFORE_COMMON_ERA = Expression(
    rf"(?:[0-9]{{1,3}}(?:,[0-9]{{3}})+|[0-9]{{1,4}})(?:{GAP})?(?:BCE?|B\.C\.(?:E\.)?)(?![A-Za-z])"
)
# "AD 79", "79 AD", "1200 CE".
COMMON_ERA = Expression(
    rf"(?:(?P<first>[0-9]{{1,4}})(?:{_DASH}|{GAP}to{GAP}))?(?P<year>[0-9]{{1,4}})(?:{GAP})?(?:AD|CE|A\.D\.|C\.E\.)(?![A-Za-z-])"
)
COMMON_ERA_BEFORE = Expression(rf"(?<![A-Za-z])(?:AD|A\.D\.){GAP}\Z")

_FISCAL = rf"(?:FY[^\S\n]?['’]?|fiscal{GAP}(?:year{GAP})?)"
QUARTER = Expression(
    rf"""
    (?P<number>[1-4])(?![0-9A-Za-z_.]|-[A-Za-z0-9])
    (?:
        [^\S\n]?,?(?:{GAP})?(?:of{GAP})?
        (?: (?P<fiscal>{_FISCAL})(?P<fiscal_year>{YEAR}|[0-9]{{2}}) | (?P<year>{YEAR}) | ['’](?P<short>[0-9]{{2}}) )
        {YEAR_ENDS}
    )?
    """,
    re.VERBOSE,
)
# What makes "Q3" without a year a quarter: "Q3 results", "Q1 and Q2 2024".
AFTER_QUARTER = Expression(
    rf"(?:{GAP}|['’]s{GAP}){either(calendar.QUARTER_NOUNS)}(?![A-Za-z])"
    rf"|(?:{GAP}(?:and|or|to|through){GAP}|,{GAP}|{_DASH}|/)Q[1-4](?![0-9A-Za-z_])"
)
# The other order, "4Q23" and "1H 2024".
QUARTER_AFTER = Expression(
    rf"(?P<number>[1-4])(?P<letter>[QH])[^\S\n]?['’]?(?P<year>{YEAR}|[0-9]{{2}}){YEAR_ENDS}", re.VERBOSE
)
# "2024 Q3", "2024-Q3", "2019 H2".
YEAR_AND_QUARTER = Expression(rf"(?P<year>{YEAR})[^\S\n]?-?(?P<letter>[QH])(?P<number>[1-4])(?![0-9A-Za-z_])")
FISCAL_SECOND_YEAR = Expression(rf"{any_of('[-/]', '–')}(?P<last>{YEAR}|[0-9]{{2}}){YEAR_ENDS}")
FISCAL_BEFORE = Expression(rf"(?<![A-Za-z0-9]){_FISCAL}\Z")

SEASON = Expression(
    rf"""
    (?P<season>{either(set(calendar.SEASONS) | {s.capitalize() for s in calendar.SEASONS})})(?![A-Za-z])
    (?:{GAP}of)?,?{GAP}
    (?: (?P<year>{YEAR}|['’][0-9]{{2}}(?!['’]))(?:{any_of("[-/]", "–")}(?P<second>{YEAR}|[0-9]{{2}}))?{YEAR_ENDS}
      | (?P<words>{_YEAR_WORDS}) )
    """,
    re.VERBOSE,
)


def _feast(name: str) -> str:
    """A feast as it is written: either apostrophe or none, "St." with its full stop."""
    return GAP.join(re.escape(word).replace("'", "['’]?") for word in name.split()).replace("st(", "st\\.?(")


# A feast and its year: "Christmas Day 2024", "New Year's Eve, 2019", "Halloween of last year".
FEAST = Expression(
    rf"""
    (?P<feast>(?i:{"|".join(map(_feast, sorted({*feasts.FEASTS, *feasts.FEASTS_OF_A_COUNTRY, *feasts.FEASTS_OF_EASTER}, key=lambda n: (-len(n), n))))}))
    (?![A-Za-z-]|['’]s)
    (?: ,?{GAP}(?:(?:of|in){GAP})?{_year_slot("")} )?
    """,
    re.VERBOSE,
)

_MERIDIEM = r"(?:[aApP]\.[mM]\.|[aApP][mM](?![A-Za-z0-9])|o['’]clock)"
# "GMT", "UTC", and the zones that end in T: "ET", "EST", "PDT", "CET", "AEST".
_ZONE = rf"{GAP}(?:GMT|UTC|[A-Z]{{1,3}}T)(?![A-Za-z])"
CLOCK = Expression(
    rf"""
    (?P<hour>[01]?[0-9]|2[0-4])(?::(?P<minute>[0-5][0-9])(?P<second>:[0-5][0-9](?:\.[0-9]{{1,6}})?)?)?
    (?P<said>
        (?: (?: {_DASH} | {GAP}(?:to|and){GAP} )[0-2]?[0-9](?::[0-5][0-9])? )?
        [^\S\n]?{_MERIDIEM}
    )?
    (?P<zone>{_ZONE}|[^\S\n]?(?:hours|hrs)(?![A-Za-z]))?
    """,
    re.VERBOSE,
)

WEEKDAY = Expression(
    rf"(?P<long>{either(cased(calendar.WEEKDAYS))})(?![A-Za-z])"
    rf"|(?P<short>{either(w.capitalize() for w in calendar.WEEKDAYS_SHORT)})(?![A-Za-z])\.?"
)
WEEKDAY_GAP = Expression(rf"(?:{GAP}(?:morning|afternoon|evening|night))?(?:,?{GAP}|,)(?:the{GAP})?")

STEPPED = Expression(
    rf"""
    (?P<step>[Ll]ast|[Tt]his|[Nn]ext){GAP}
    (?:
        (?P<unit>year|month|week|quarter|century|decade)
      | (?P<season>{either(calendar.SEASONS)})
      | (?P<month>{either(cased(calendar.MONTHS))})(?!{GAP}[0-9])
      | (?P<weekday>{either(cased(calendar.WEEKDAYS))})
    )
    (?![A-Za-z-]|{GAP}of(?![A-Za-z]))
    """,
    re.VERBOSE,
)
AGO = Expression(r"ago(?![A-Za-z])")
AGO_BEFORE = Expression(
    rf"""
    (?<![0-9A-Za-z.,$-])
    (?:(?P<hedge>(?i:{either(relative_dates.AGO_HEDGES)})){GAP})?
    (?P<number>[0-9]{{1,3}}|(?i:{either(relative_dates.SMALL_NUMBER_WORDS)}))(?:{GAP}|-)
    (?P<unit>{either(relative_dates.AGO_UNITS)})s?{GAP}\Z
    """,
    re.VERBOSE,
)

PART_OF_AN_AMOUNT = Expression(
    rf"(?:[0-9]|(?i:{either(relative_dates.SMALL_NUMBER_WORDS)}))(?:{GAP}|-)(?:{either(relative_dates.AGO_UNITS)})s?,?{GAP}(?:and{GAP})?\Z"
)

# What stands before a date and belongs to it.
PART_BEFORE = Expression(
    rf"""
    (?<![A-Za-z])
    (?:
        # "mid-2023", "early in 2024", "mid-to-late 2024"
        (?: (?P<from_part>(?i:early|mid))(?: [{DASHES}]to[{DASHES}] | {GAP}to{GAP} | / ) )?
        (?P<part>(?i:{either(calendar.PARTS_WITHOUT_OF)}))
        # "the early part of the 1920s", "the latter years of the century"
        (?: {_DASH} | {GAP}(?:in{GAP})?(?:the{GAP})? | {GAP}(?:part|days|years|stages){GAP}of{GAP}(?:the{GAP})? )
      | (?P<part_of>(?i:{either(set(calendar.PARTS) - set(calendar.PARTS_WITHOUT_OF))}))
        {GAP}of{GAP}(?:the{GAP})?
      | (?P<year_end>(?i:year[- ]end)){GAP}
      | (?P<end>(?i:end|start))[{DASHES}]
    )\Z
    """,
    re.VERBOSE,
)
DIVISION_BEFORE = Expression(
    rf"""
    (?<![A-Za-z0-9])
    (?:
        (?P<quarter>(?i:{either(calendar.QUARTER_WORDS)}))[ -]quarter
      | (?P<half>(?i:{either(calendar.HALF_WORDS)}))[ -]half
      | (?i:first){GAP}(?P<months>{either(calendar.OPENING_MONTHS)}){GAP}months
    )
    (?:{GAP}of|{GAP}in)?{GAP}(?:the{GAP})?(?P<fiscal>{_FISCAL})?\Z
    """,
    re.VERBOSE,
)
PERIOD_BEFORE = Expression(rf"(?<![A-Za-z])(?P<period>week|month|weekend){GAP}(?:of|ending){GAP}\Z")
TRUNCATED_BEFORE = Expression(rf"(?<![A-Za-z])(?P<side>earlier|Earlier|later|Later){GAP}(?:in{GAP})?\Z")
COMPARATOR_BEFORE = Expression(
    rf"""
    (?<![A-Za-z])(?P<words>(?i:{either(calendar.COMPARATORS)}))
    (?: [{DASHES}] | \.?{GAP}(?:(?:about|at{GAP}least){GAP})?(?:the{GAP})?(?:year{GAP})? | (?<=~) )\Z
    """,
    re.VERBOSE,
)
ONWARDS_AFTER = Expression(rf",?{GAP}(?:onwards?|or{GAP}(?P<side>later|earlier|before|after))(?![A-Za-z])")
# "from 2019 on": without "from" the word begins something else ("in 2019 on the coast").
ON_AFTER = Expression(rf"{GAP}on(?![A-Za-z-])")
FROM_BEFORE = Expression(rf"(?<![A-Za-z])[Ff]rom{GAP}(?:the{GAP})?\Z")
JOINT = Expression(
    rf"(?:{GAP})?(?:(?P<dash>{_DASH_OR_SLASH}|\.\.)|(?P<word>to|through|thru|until|till|and))(?:{GAP})?(?:the{GAP})?"
)


def _head_of(feast: str) -> str:
    """What a feast is found by: its first two words, since the first alone begins other things ("New York")."""
    words = [word.capitalize().replace("'", "['’]?") for word in feast.split()[:2]]
    return r"\s".join(words).replace("St", r"St\.?", 1) if words[0] == "St" else r"\s".join(words)


# An ordinal begins a date only before "of" and "century".
_SPELLED = {rf"{word.replace(' ', '[ -]')} of" for word in calendar.DAY_WORDS} | {
    rf"{word.replace(' ', '[ -]')}[ -][Cc]entur" for word in calendar.CENTURY_WORDS
}
_HEADS = sorted(
    cased(calendar.MONTHS)
    | cased(calendar.MONTHS_SHORT)
    | cased(calendar.WEEKDAYS)
    | cased(calendar.WEEKDAYS_SHORT)
    | {
        word.capitalize()
        for word in (*calendar.SEASONS, *relative_dates.RELATIVE_STEPS, "yesterday", "tomorrow")
    }
    | {_head_of(name) for name in (*feasts.FEASTS, *feasts.FEASTS_OF_A_COUNTRY, *feasts.FEASTS_OF_EASTER)}
    | {head.capitalize() for head in _SPELLED}
)
_LOWER_HEADS = sorted(
    {
        *_LOWER_MONTHS,
        *calendar.SEASONS,
        *relative_dates.RELATIVE_STEPS,
        *_SPELLED,
        "ago",
        "yesterday",
        "tomorrow",
    }
)


def _by_letter(words: list[str]) -> str:
    """An alternation that branches on the first letter, which is quicker than trying word by word."""
    letters = sorted({word[0] for word in words})
    branches = (f"{first}(?:{'|'.join(w[1:] for w in words if w[0] == first)})" for first in letters)
    return f"(?:{'|'.join(branches)})"


# The word begins after the first character of the lower-case seed.
CAPITAL_SEED = Expression(_by_letter(_HEADS))
LOWER_SEED = Expression(rf"[{DASHES}\s(/“\"]{_by_letter(_LOWER_HEADS)}")
DIGIT_SEED = Expression(r"[0-9][0-9]*")
