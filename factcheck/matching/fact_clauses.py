"""Whether the words of a fact stand where they say something of a claim's value: in its clause, and of its subject.

A word that names an event dates it only beside its own date, and a verb that stands with all kinds of things ("took",
"began") says nothing unless what takes or begins is what the fact tells of.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from factcheck.claims.claim import Claim
from factcheck.claims.measure.posts import POST
from factcheck.claims.words.frame import NUMBER_WORDS
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.facts.fact import Fact
from factcheck.lexicon.grammar import DETERMINERS, FUNCTION_WORDS, MONTHS, PREPOSITIONS, WEEKDAYS
from factcheck.matching.dated_events import without_cleft
from factcheck.matching.fact_dates import (
    WORKS_STEMS,
    dates_it,
    is_done_in_clause,
    tells_of_another,
    words_of_fact,
)
from factcheck.matching.fact_telling import DIRECTIONS, WORD, part_of
from factcheck.matching.guards_of_measure import BUILDING
from factcheck.matching.plain_words import FUNCTION_STEMS, LIGHT, of_classes
from factcheck.values.value import DateSpan, Quantity

# Verbs that stand with all kinds of things, and say nothing of which one a figure is of.
WEAK = frozenset(stem(word) for word in "take cost be have begin start end make".split())
# Of these, those of which what begins is what tells.
BEGINNING = frozenset(stem(word) for word in "begin start end".split())
# What begins with the thing itself: "Norvane began life in 1989", "began its existence".
OF_ITS_OWN = frozenset(stem(word) for word in "life existence".split())
# What is said of a war, whatever it calls that.
WAR = frozenset(stem(word) for word in "war conflict rebellion uprising revolt".split())
FIGHTING = frozenset(stem(word) for word in "fighting hostilities combat".split())
# A number with what it is of, by which one of several is told: "the 100 metres", "200m", "phase 2".
NUMBERED = re.compile(r"(?P<number>\d+(?:x\d+)?)[ -]?(?P<of>[a-z]+)")
SAME_UNIT = {"meter": "m", "metr": "m", "kilometer": "km", "kilometr": "km"}
# A verb behind which stands who bears it, one behind which only those who speak are surely such ("took us", but "took place"), and the words by which speakers say that they do.
SPENDING = stem("spend")
BURDENING, TAKING = frozenset({stem("cost")}), stem("take")
SPEAKERS = frozenset({"us", "me"})
# What ends the clause of a date, and the years that other dates of a sentence have.
CLAUSE = re.compile(r"[;:—–]|, (?:and|but|while|whereas) ")
YEARS = re.compile(r"\b(?:1\d|20)\d\d\b")
# Marks between a word and a date, and how many characters one counts as.
MARKS, MARK = ",()", 12
# A pronoun that points back at something, where no noun follows it: "this cost us".
POINTING = frozenset("this that these those".split())
# Right before a date: since then, or since about then.
SINCE = re.compile(r"\bsince (?:[a-z]+ )?$")
# Words that open a clause before its subject.
OPENING = frozenset("and but or so when while as after before since then".split())
ARTICLE = re.compile(r"^(?:the|an?) ")
# Kinds of value with a unit that any figure of theirs may have.
MEASURED = frozenset({"duration", "physical", "percent", "money"})
# A label of more words is a clause of its own.
LONGEST_LABEL = 2
CALENDAR = MONTHS | WEEKDAYS
# A time that is counted from another event: "36 hours after the accident".
SPAN_OF_EVENTS = re.compile(
    r"\s+(?:from|between) (?:the|its|his|her|their) (?:[a-z-]+ )?(?P<event>[a-z][a-z-]*) (?:until|till|to|and|before)\b"
)
COUNTED_FROM = re.compile(
    r"\b[\w-]+ (?:second|minute|hour|day|week|month|year)s? (?:after|before|since|into) (?:(?:the|its|his|her|their|a|an) )?(?P<event>[\w-]+)"
)


def stand_by(claim: Claim, phrases: Sequence[tuple[str, ...]], fact: Fact) -> list[tuple[str, ...]]:
    """Those of a fact's phrases in the words of a claim that say something of its value."""
    dated = [phrase for phrase in phrases if _dates(claim, phrase)]
    if dated and tells_of_another(claim, fact):
        return []
    if (
        dated
        and all(len(phrase) == 1 and phrase[0] in WEAK for phrase in dated)
        and is_of_another(claim, fact)
    ):
        return []
    return dated


# What says of a fact's date that somebody had a post from it on.
FROM_WHEN = re.compile(
    r"\b(?:since|from (?:[A-Z][a-z]+ )?(?:\d+, )?\d{4}\b(?! (?:to|until|till)\b)|bec[ao]me|named|appointed|took over)\b"
)


def tell_of(claim: Claim, phrases: Sequence[tuple[str, ...]], fact: Fact) -> list[tuple[str, ...]]:
    """Those of a fact's phrases that say something of a claim's value, and where that is a date, of the event it dates."""
    if not phrases:
        return []
    standing = stand_by(claim, phrases, fact)
    return [p for p in standing if dates_it(claim, p, fact) or _is_since(claim, p, fact)]


def _is_since(claim: Claim, phrase: tuple[str, ...], fact: Fact) -> bool:
    """Whether a date is that since which somebody has the post that a phrase names, and the fact's the like, whatever the verb of the
    sentence: "Ada Brandt, the boss since 1971, had mended it" by [chief executive, boss]."""
    if SINCE.search(claim.reading.partition(claim.value.text)[0]) is None:
        return False  # "Was named chief executive of the year in 2007" took no post.
    posts = (name.removeprefix(POST) for name in claim.measure.concepts if name.startswith(POST))
    held = any({stem(word) for word in post.split(" ")} == set(phrase) for post in posts)
    return held and FROM_WHEN.search(fact.claim) is not None


# All that stands before the value of a line that a label opens: "Launch date – 21 August 2006".
LABEL = re.compile(r"[^.;:–—]{2,40}\s*[:–—]\s*")


def dates_another(claim: Claim, concepts: frozenset[str]) -> bool:
    """Whether the words of some classes of the lexicon stand beside another date than the claim's, or in another clause."""
    words = of_classes(concepts)
    if claim.measure.in_row:
        return False  # "Approved the shot as Orrin in May, a pill as Corran in June": each has its own date of the one deed.
    label = LABEL.fullmatch(claim.reading.partition(claim.value.text)[0])
    if label is not None and words & {stem(word) for word in re.findall(r"\w+", label[0].lower())}:
        return False
    return not _dates(claim, words) or not is_done_in_clause(claim, words)


def begins_another(claim: Claim, fact: Fact) -> bool:
    """Whether what a clause says to begin or end is nothing that the fact tells of: "its decline began in 2015", "Construction
    started" by the beginning of a fire."""
    began = {"begin", "end"} & claim.measure.concepts and BUILDING in claim.measure.qualifiers
    if began and WORKS_STEMS.isdisjoint(words_of_fact(fact)):
        return True
    return is_of_another(claim, fact, BEGINNING)


def counts_from_another(claim: Claim, fact: Fact) -> bool:
    """Whether the clause tells its time by an event that the fact, which holds at a time, does not speak of.

    So does a length of time that it gives from one event to another: "It took an hour from the crash until the order came".
    """
    own = words_of_fact(fact)
    span = SPAN_OF_EVENTS.match(claim.reading.partition(claim.value.text)[2])
    if span is not None and kind_of(claim.value) == "duration" and stem(span["event"]) not in own:
        return True
    if fact.when is None:
        return False
    return any(stem(one["event"].lower()) not in own for one in COUNTED_FROM.finditer(part_of(claim)))


def numbers_another(claim: Claim, fact: Fact) -> bool:
    """Whether claim and fact tell one of several by other numbers: the 100 and the 200 metres."""
    theirs = _numbered(" ; ".join(" ".join(phrase) for phrase in fact.about))
    ours = _numbered(claim.reading.replace(claim.value.text, " ")) if theirs else {}
    return any(of in theirs and ours[of].isdisjoint(theirs[of]) for of in ours)


def _numbered(text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one in NUMBERED.finditer(text.lower()):
        of = stem(one["of"])
        if of not in FUNCTION_STEMS:
            found.setdefault(SAME_UNIT.get(of, of), set()).add(one["number"])
    return found


def is_headed_by_another(claim: Claim, fact: Fact) -> bool:
    """Whether the label of a claim's line is nothing that the fact tells of, and the line names nobody that the fact names.

    "Corran: the Orrin makes a flyby on 7 April" is no date of a fact on a flyby of Tolmer. Nor is a cell that a name heads
    besides its subject, where the fact has not that name. A date that heads an entry names nothing.
    """
    if claim.reading.strip() == claim.value.text:
        own = words_of_fact(fact)
        return any(own.isdisjoint(stem(word) for word in key.split(" ")) for key in claim.mentions)
    label, colon, rest = claim.reading.partition(":")
    words = WORD.findall(label)
    named = [word for word in words if word.lower() not in CALENDAR and not word.isdigit()]
    if not colon or claim.value.text not in rest or not named or len(words) > LONGEST_LABEL:
        return False
    told = {stem(word.lower()) for word in WORD.findall(claim.reading)}
    others = {stem(word) for key in fact.statement.mentions for word in key.split(" ")}
    return (
        bool(others)
        and others.isdisjoint(told)
        and any(stem(w.lower()) not in words_of_fact(fact) for w in named)
    )


def costs_another(claim: Claim, fact: Fact) -> bool:
    """Whether claim and fact say what a thing cost different ones: "cost us" by "cost the companies", "took us" by "took"."""
    ours = _burdened(claim.reading)
    theirs = _burdened(fact.claim)
    return ours != theirs and bool(ours) and (bool(theirs) or not SPEAKERS.isdisjoint(ours))


def spends_a_share(claim: Claim, fact: Fact) -> bool:
    """Whether somebody spent no more on a thing than it cost: others may have paid the rest, or it was one year's."""
    if (
        kind_of(claim.value) != "money"
        or SPENDING not in claim.measure.words
        or SPENDING in (stem(word) for word in WORD.findall(fact.claim))
    ):
        return False
    ours, theirs = claim.value, fact.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity) or ours.unit != theirs.unit:
        return True
    return ours.high is None or theirs.low is None or ours.high < theirs.low


@lru_cache(maxsize=4096)
def _burdened(text: str) -> frozenset[str]:
    """The stem of who is cost something, or the speakers' word for themselves."""
    words = WORD.findall(text)
    if any(stem(a.lower()) == TAKING and b.lower() in SPEAKERS for a, b in pairwise(words)):
        return SPEAKERS
    place = next((i for i, word in enumerate(words) if stem(word.lower()) in BURDENING), len(words))
    behind = words[place + 1 :]
    if behind and behind[0].lower() in SPEAKERS:
        return frozenset({behind[0].lower()})
    end = next((i for i, word in enumerate(behind) if _is_of_sum(word)), len(behind))
    return frozenset(list(_object(behind[:end]))[-1:])


def _is_of_sum(word: str) -> bool:
    return word[:1].isdigit() or word.lower() in NUMBER_WORDS


def _dates(claim: Claim, phrase: Container[str]) -> bool:
    """Whether a phrase stands in the clause of a date, and no other year of it stands nearer; true of other values."""
    if not isinstance(claim.value, DateSpan):
        return True
    reading = without_cleft(claim.reading, claim.value.text)
    start = reading.find(claim.value.text)
    if start < 0:
        return True
    text, start, end = _clause(reading, start, start + len(claim.value.text))
    others = [one.span() for one in YEARS.finditer(text) if not start <= one.start() < end]
    places = [one.span() for one in WORD.finditer(text) if stem(one[0].lower()) in phrase]
    if not others or not places:
        return True
    return any(
        _gap(text, place, (start, end)) <= min(_gap(text, place, other) for other in others)
        for place in places
    )


def _gap(text: str, a: tuple[int, int], b: tuple[int, int]) -> int:
    """How many characters lie between two parts of a text, marks counted as a few words."""
    between = text[min(a[1], b[1]) : max(a[0], b[0])]
    return len(between) + MARK * sum(between.count(mark) for mark in MARKS)


def _clause(text: str, start: int, end: int) -> tuple[str, int, int]:
    """The clause around a part of a text, and where the part stands in it."""
    first = max((one.end() for one in CLAUSE.finditer(text) if one.end() <= start), default=0)
    last = min((one.start() for one in CLAUSE.finditer(text) if one.start() >= end), default=len(text))
    return text[first:last], start - first, end - first


def is_of_another(claim: Claim, fact: Fact, verbs: frozenset[str] = WEAK) -> bool:
    """Whether the verb of the value's part of the sentence has a subject, or what it begins, that the fact has nothing of."""
    words = WORD.findall(part_of(claim).partition(claim.value.text)[0])
    place = next((i for i, word in enumerate(words) if stem(word.lower()) in verbs), None)
    if place is None:
        return False
    known = words_of_fact(fact) | LIGHT
    known |= FIGHTING if known & WAR else frozenset()
    subject, is_noun = _subject(words[:place])
    if subject and stem(subject.lower()) not in (known if is_noun else known | VERB_STEMS):
        return True
    if not subject and place and words[place - 1].lower() in POINTING:
        return True
    begun = _object(words[place + 1 :]) if stem(words[place].lower()) in BEGINNING else ()
    return any(word not in known | OF_ITS_OWN for word in begun)


def _subject(words: Sequence[str]) -> tuple[str, bool]:
    """The noun that a subject hangs on, the last of its first words before a preposition, and whether a determiner tells
    that it is none of a verb's forms. What a preposition opens the clause with is none: "In all the dam cost"."""
    words = words[next((i for i, word in enumerate(words) if word.lower() not in OPENING), len(words)) :]
    runs: list[list[str]] = []
    with_determiner: list[bool] = []
    inside = determined = False
    for word in words:
        lower = word.lower()
        counting = lower in NUMBER_WORDS or word.isdigit()
        if counting or lower in FUNCTION_WORDS:
            inside, determined = False, counting or lower in DETERMINERS
        elif inside:
            runs[-1].append(word)
        else:
            runs.append([word])
            with_determiner.append(determined)
            inside = True
    place = 1 if words and words[0].lower() in PREPOSITIONS else 0
    return (runs[place][-1], with_determiner[place]) if place < len(runs) else ("", False)


def _object(words: Sequence[str]) -> Iterator[str]:
    """The stems of what stands behind a verb up to a preposition: "began its long decline in"."""
    for place, word in enumerate(words):
        lower = word.lower()
        if stem(lower) in FUNCTION_STEMS or lower in DETERMINERS:
            if place == 0 and (lower in DETERMINERS or lower == "to"):
                continue
            return
        if not lower.endswith("ly") and not lower.isdigit():
            yield stem(lower)


def phrases_in(told: frozenset[str], fact: Fact) -> list[tuple[str, ...]]:
    """The phrases for the fact's measure that stand in some words; a number by itself names none."""
    return [
        phrase
        for phrase in fact.about
        if told.issuperset(phrase)
        and any((word not in FUNCTION_STEMS or word in DIRECTIONS) and not word.isdigit() for word in phrase)
    ]


def name_unit_alone(phrases: Sequence[tuple[str, ...]], fact: Fact) -> bool:
    """Whether some phrases say no more than the unit of a fact: that a time is in years says nothing of what lasted."""
    if not isinstance(fact.value, Quantity) or kind_of(fact.value) not in MEASURED:
        return False
    units = frozenset(stem(word) for word in WORD.findall(fact.value.unit.lower()))
    return all(units.issuperset(phrase) for phrase in phrases)


def is_called(claim: Claim, fact: Fact) -> bool:
    """Whether the sentence of a claim has one of a fact's names, whatever article stands before it."""
    said = claim.reading.lower()
    return any(ARTICLE.sub("", name.lower()) in said for name in fact.names)
