"""Which values become claims: those of which enough is known to hold them against others.

A value is *placed* where its subject or its measure is known and its kind says something by itself. It is *faint* where
only the words beside it tell what it is ("spent the next eight years on tests", "339 of them", "all three of the crew",
"four were sold", "two other managers"): such a figure can be checked and found again in other articles, but it is read with
low confidence and never an error by itself. Turns of phrase stay out: "two questions", "the two sides", "one supplier",
"busy over the past two years", headings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from factcheck.claims.claim import Claim, Grounds
from factcheck.claims.measure.unnamed_measures import ANY_NOUNS
from factcheck.claims.naming.datelines import dateline_end
from factcheck.claims.reading.labels import label_before
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.reading.site import before_hedges
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.those_counted import is_of_them
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.documents.document import BlockKind
from factcheck.lexicon.calendar import MONTHS
from factcheck.lexicon.events import SELDOM_EVENTS
from factcheck.lexicon.grammar import AUXILIARIES, DETERMINERS, FUNCTION_WORDS
from factcheck.lexicon.occurrence import ONCE
from factcheck.values.numerals import NUMERAL
from factcheck.values.units import head_noun
from factcheck.values.value import DatePrecision, DateSpan, Moment, Quantity, Value

# Kinds that say nothing by themselves: "doubling down", "in two weeks".
NEEDING_A_MEASURE = frozenset({"bare", "ratio", "duration"})
# Before a duration these say no more than "lately": "over the past two weeks", "another four years of this".
LATELY = frozenset({"past", "last", "recent", "another", "few"})
# Dates that say how old a thing is: "the 19th-century spire", "a 1960s tower".
AGES = frozenset({DatePrecision.CENTURY, DatePrecision.DECADE})
# What a date without a subject says of the article itself.
ITS_OWN_DAY = frozenset({"publication"})
# Dates that say something without a subject, and of any year; "the last days of January" tells little.
DAYS = frozenset({DatePrecision.DAY, DatePrecision.SPAN})
# Dates that say when where they have a year.
CALENDAR = frozenset({DatePrecision.MONTH, DatePrecision.YEAR})
# Before "of" and a year these tell when, and not which thing.
PARTS_OF_YEARS = frozenset(MONTHS) | frozenset(
    "spring summer autumn fall winter start beginning end close turn middle part half quarter rest course outset months weeks days "
    "month week day year years night morning evening".split()
)
EVENTS = frozenset(SELDOM_EVENTS)
WHOLE = 100
# A sentence whose verb is in no table ends in a full stop behind so many words; the line of a page does not.
LEAST_WORDS = 4
FULL_STOPS = frozenset(".!?")
# Before an ordinal: whose series it counts.
OWNERS = frozenset("his her its their".split())
# Behind "of" what a bare number is a part of: "339 of them", "four of the engines", "twelve of its branches".
WHOLES = frozenset("the them these those its their his her our all which whom".split())
# A smaller number in words is mostly the article ("one place"); a smaller one that the text has spoken of refers back ("the two sides").
LEAST_IN_WORDS = 2
LEAST_AGAIN = 3
# From here on nobody says a number in words that is none, but for the round words by themselves.
LARGE = 100
ROUND_WORDS = r"(?:an?|one)[ -](?:hundred|thousand|million|billion)(?! and\b)\b"
SPOKEN_OF = frozenset("the these those both".split())
# "Hundreds of other companies" tells of no number, but of something else.
OTHERS = frozenset({"other", "others"})
# Before a number in words these tell the hour, or make a turn of phrase ("at seven", "by two", "like two").
NO_COUNTERS = frozenset("at by past till until to like".split())
# Nouns that any list or argument counts; "three times" tells how often something was done.
NO_THINGS = (ANY_NOUNS - {"person", "time"}) | frozenset(
    "reason question fact factor finding point tip lesson takeaway decision option".split()
)
# Behind a ratio these compare ("half as hot as", "double what it was"), or open what is multiplied ("doubled the supply of").
COMPARED = frozenset("as the its their his her what that".split())


class Place(Enum):
    """How much is known of a value: enough, little but enough to find it again, or nothing."""

    FIRM = "firm"
    FAINT = "faint"
    NONE = "none"


def place_of(claim: Claim, parsed: Parsed, number: int, position: int) -> Place:
    """How much is known of the value at token `position`, which segment `number` states."""
    if isinstance(claim.value, DateSpan) and not claim.subject.key and claim.measure.concepts == ITS_OWN_DAY:
        return Place.NONE  # "Published on 3 May 2021" dates the article.
    if _tells_which(claim.value, parsed, number, position):
        return Place.NONE
    # "339 of them abroad" tells only with its verb what is said of them.
    untold = is_of_them(parsed.tokens, position) and not claim.measure.concepts
    if is_placed(claim) and not untold and not _is_of_series(claim.value, parsed, position):
        return Place.FIRM
    if parsed.read.block.kind is BlockKind.HEADING or not _has_words(parsed, position):
        return Place.NONE
    if position < dateline_end(parsed.tokens):
        return Place.NONE  # "LEEDS, April 24 –" dates the article.
    return Place.FAINT if _is_faint(claim, parsed, number, position) else Place.NONE


def _tells_which(value: Value, parsed: Parsed, number: int, position: int) -> bool:
    """Whether a year tells which thing is meant, for another date tells when: "entries for the prize of 2019 closed on 15 April"."""
    if not isinstance(value, DateSpan) or value.precision is not DatePrecision.YEAR:
        return False
    if not _is_behind_its_noun(parsed.tokens, position) and not _is_before_its_noun(parsed.tokens, position):
        return False
    segment = parsed.segments[number]
    others = (parsed.tokens[i].value for i in range(segment.first, segment.last) if i != position)
    return any(isinstance(other, DateSpan) and other.precision in DAYS for other in others)


def _is_behind_its_noun(tokens: Sequence[Token], position: int) -> bool:
    """Whether a year tells which of several a noun before it is: "the prize of 2019", and not "the end of 2019"."""
    if position < 2 or tokens[position - 1].lower != "of":
        return False
    noun = tokens[position - 2]
    return noun.kind is TokenKind.WORD and noun.lower not in PARTS_OF_YEARS


def _is_before_its_noun(tokens: Sequence[Token], position: int) -> bool:
    """Whether a year stands between an article and a noun: "the 2019 prize"."""
    if not position or position + 1 >= len(tokens) or tokens[position - 1].lower not in DETERMINERS:
        return False
    behind = tokens[position + 1]
    return behind.kind is TokenKind.WORD and behind.lower not in FUNCTION_WORDS


def is_placed(claim: Claim) -> bool:
    """Whether what a value is said of, or which property it states, makes it a claim."""
    subject, measure, value = claim.subject, claim.measure, claim.value
    if not subject.key and not measure.concepts:
        return False
    if isinstance(value, Quantity):
        kind = kind_of(value)
        if kind in NEEDING_A_MEASURE and not measure.of_whole:
            return bool(measure.concepts)
        if kind in ("count", "rank") and not _has_digit(value.text) and not _is_large(value):
            # "two decisions", "one of": small counts in words are turns of phrase unless a known measure governs.
            return bool(measure.concepts)
        return True
    if isinstance(value, DateSpan) and value.yearly and value.precision is DatePrecision.MONTH:
        return bool(measure.concepts & ONCE)  # "The last days of January": a month of any year tells little.
    # "Norvane files for bankruptcy, 9 March 2009": a date by itself dates what the clause before it tells.
    events = measure.concepts & (ONCE | EVENTS) if isinstance(value, DateSpan) else frozenset[str]()
    return bool(measure.words) or bool(events)


def _is_of_series(value: Value, parsed: Parsed, position: int) -> bool:
    """Whether a rank is a place in a series of somebody's, which only its noun explains: "her eighth concert"."""
    before = parsed.tokens[position - 1] if position else None
    owned = before is not None and (before.lower in OWNERS or before.lower.endswith(("'s", "’s")))
    return kind_of(value) == "rank" and value.text.isalnum() and owned


def _is_large(value: Quantity) -> bool:
    """Whether a number in words is one that somebody counted: "three hundred lives", and not "a hundred times"."""
    if not isinstance(value.number, int | float) or head_noun(value.unit) in NO_THINGS:
        return False
    return value.number >= LARGE and re.match(ROUND_WORDS, value.text.lower()) is None


def _has_digit(text: str) -> bool:
    return any(character.isdigit() for character in text)


def _has_words(parsed: Parsed, position: int) -> bool:
    """Whether the sentence says anything beside the value: the line of a date says nothing."""
    return any(
        token.kind is TokenKind.WORD and i != position and not token.named
        for i, token in enumerate(parsed.tokens)
    )


def _is_faint(claim: Claim, parsed: Parsed, number: int, position: int) -> bool:
    value = claim.value
    if isinstance(value, DateSpan):
        return _is_dating(claim, value, parsed) or _is_label(value, parsed, position)
    if isinstance(value, Moment):
        return bool(claim.subject.key) or any(segment.verb is not None for segment in parsed.segments)
    if not isinstance(value, Quantity):
        return False
    match kind_of(value):
        case "duration":
            lately = _says_lately(parsed, position) and not _dates_another(parsed, number, position)
            return _is_told(claim, value, parsed, position) and not lately
        case "ratio":
            return claim.measure.of_whole or _is_compared(parsed, position)
        case "bare":
            return _is_figure(value, parsed, number, position)
        case "count" | "rank":
            return _is_telling_count(value, parsed, position)
        case _:
            wholly = kind_of(value) == "percent" and value.number == WHOLE  # "A hundred percent no doubt".
            return _has_digit(value.text) or (_is_sentence(parsed) and not wholly)


def _is_dating(claim: Claim, value: DateSpan, parsed: Parsed) -> bool:
    """Whether a date dates something: what it describes, what it is said of, or what the words beside it tell."""
    if value.precision in AGES or (claim.subject.key and not value.yearly):
        return True
    told = bool(claim.measure.label) and _is_sentence(parsed)
    # "Date of the bankruptcy | 12 December": the label of a row tells what its day dates.
    return value.precision in DAYS and (told or (claim.cell is not None and bool(claim.measure.words)))


def _is_label(value: DateSpan, parsed: Parsed, position: int) -> bool:
    """Whether a date with its year labels a sentence, so that it dates whatever this tells: "January 1974: A scheme is cancelled"."""
    behind = parsed.tokens[position + 1].text if position + 1 < len(parsed.tokens) else ""
    labels = not position and behind == ":" and value.precision in DAYS | CALENDAR and not value.yearly
    return labels and _is_sentence(parsed)


def dates_a_thing(value: Value) -> bool:
    """Whether a value that describes a noun dates it: "the 19th-century spire", "the May 3 letter"; "the 2008 crisis" names one."""
    return isinstance(value, DateSpan) and value.precision in AGES | DAYS


def _is_told(claim: Claim, value: Quantity, parsed: Parsed, position: int) -> bool:
    """Whether something tells what a duration is of: words, a name, a label or a verb, or that it is given so exactly."""
    behind = parsed.tokens[position + 1].text if position + 1 < len(parsed.tokens) else ""
    named = claim.subject.grounds is Grounds.NAMED
    exact = len(NUMERAL.findall(value.text)) > 1
    several = value.number != 1 and _is_sentence(
        parsed
    )  # "They had 66 minutes", and not "an hour" or "a day"
    return bool(claim.measure.words) or named or behind == ":" or exact or several


def _is_sentence(parsed: Parsed) -> bool:
    """Whether the words say something: with a verb that is known as one, or with a full stop behind some words."""
    if any(segment.verb is not None for segment in parsed.segments):
        return True
    words = sum(token.kind is TokenKind.WORD for token in parsed.tokens)
    return words >= LEAST_WORDS and parsed.tokens[-1].text in FULL_STOPS


def _says_lately(parsed: Parsed, position: int) -> bool:
    at = before_hedges(parsed.tokens, position, 0)
    if at and parsed.tokens[at - 1].lower in AUXILIARIES | {"to"}:
        return False  # "was to last four years"
    return any(token.lower in LATELY for token in parsed.tokens[at:position])


def _dates_another(parsed: Parsed, number: int, position: int) -> bool:
    """Whether a stretch of time is that of another figure: "paid $19 million over the past two years"."""
    segment = parsed.segments[number]
    others = (parsed.tokens[i].value for i in range(segment.first, segment.last) if i != position)
    return any(isinstance(other, Quantity) and kind_of(other) != "duration" for other in others)


def _is_compared(parsed: Parsed, position: int) -> bool:
    behind = parsed.tokens[position + 1].lower if position + 1 < len(parsed.tokens) else ""
    return behind in COMPARED


def _is_figure(value: Quantity, parsed: Parsed, number: int, position: int) -> bool:
    """Whether a bare number counts something: in digits, as the value of a label, as a part of a whole, or for its noun."""
    if label_before(parsed, number) or _is_part(parsed, position):
        return True
    return (
        _has_digit(value.text) or _is_whole_of(parsed, position) or _stands_for_noun(value, parsed, position)
    )


def _stands_for_noun(value: Quantity, parsed: Parsed, position: int) -> bool:
    """Whether a number in words stands for what was named before: "sixteen were sold, four in Leeds", "millions watched"."""
    before = parsed.tokens[position - 1].lower if position else ""
    return before not in NO_COUNTERS and _is_sentence(parsed) and not _is_little(value, before)


def _is_little(value: Quantity, before: str) -> bool:
    """Whether a number says little: one, or as many as the text has spoken of ("the two", "these three")."""
    if not isinstance(value.number, int | float):
        return False
    return value.number < LEAST_IN_WORDS or (before in SPOKEN_OF and value.number <= LEAST_AGAIN)


def _is_part(parsed: Parsed, position: int) -> bool:
    """Whether a bare number counts a part of what is named: "eight of the hills", and not "one of the reasons"."""
    value, behind = parsed.tokens[position].value, parsed.tokens[position + 1 : position + 3]
    several = isinstance(value, Quantity) and value.number != 1
    return several and len(behind) == 2 and behind[0].lower == "of" and behind[1].lower in WHOLES


def _is_whole_of(parsed: Parsed, position: int) -> bool:
    """Whether "all" stands before the number: "all three of the crew"."""
    return position > 0 and parsed.tokens[position - 1].lower == "all"


def _is_telling_count(value: Quantity, parsed: Parsed, position: int) -> bool:
    if head_noun(value.unit) in NO_THINGS and "." not in value.text:
        return False  # No list has 7.3 points.
    if not isinstance(value.number, int | float) and not OTHERS.isdisjoint(value.text.split()):
        return False
    before = parsed.tokens[position - 1].lower if position else ""
    return not _is_little(value, before) and (_is_sentence(parsed) or _is_whole_of(parsed, position))
