"""What limits a claim to a part, a time or a thing of its own that a fact does not speak of.

A fact says what holds of its subject as a whole, or under the limits that its own sentence gives. A claim under other limits
("with its case on", "in his whole career", "until 1998", "43 percent of the Cedar Bank") may be right beside it. The words
of a limit are told by where they stand: in front of the subject, or behind "of".
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from factcheck.claims.claim import Claim
from factcheck.claims.words.frame import NUMBER_WORDS
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.claims.words.years import YEAR, tell_of_other_years
from factcheck.facts.fact import Fact
from factcheck.lexicon.calendar import SEASONS
from factcheck.lexicon.callings import BUILT, LANDS, ORGANISATIONS
from factcheck.lexicon.grammar import (
    COUNTRIES,
    DETERMINERS,
    FORMS_OF_BE,
    FORMS_OF_HAVE,
    FUNCTION_WORDS,
    PREPOSITIONS,
)
from factcheck.lexicon.occasions import DAY_OF_MISFORTUNE
from factcheck.lexicon.other_things import OF_STATES, PASTS, TIMES_GONE_BY
from factcheck.lexicon.stages import PARTS_IN_USE, USED_SO
from factcheck.matching.fact_dates import words_of_fact
from factcheck.matching.fact_subjects import HARM
from factcheck.matching.fact_telling import part_of, stems_in
from factcheck.matching.fact_times import is_of_its_misfortune
from factcheck.matching.plain_words import LIGHT, of_classes
from factcheck.matching.values_told import values_told
from factcheck.values.value import DateSpan, Moment, Quantity

WORD = re.compile(r"[^\W\d_][\w’'-]*")
# A word or a number.
TOKEN = re.compile(r"\w[\w’'-]*")
# A thing that a sentence brings in right before its size: "a line of nicks, 21 inches long"; what something is brings in none.
BROUGHT_IN = re.compile(
    r"(?P<before>\w+) (?:an?|another|some) (?P<what>[a-z][a-z -]*), (?:about |some |roughly |nearly |almost )?$"
)
SAYING_WHAT_IT_IS = frozenset(
    "is was are were be been being as becomes became remains remained called like".split()
)
STATES = OF_STATES | FORMS_OF_BE | FORMS_OF_HAVE
PRONOUNS = frozenset("it he she they we you who which".split())
# What opens a phrase in front that limits its clause; "behind the stairs" only says where something is.
LIMITING = frozenset(
    "with without in on at during against among for under over including excluding outside inside of".split()
)
# Nouns of any measure, and what may stand between the preposition and a figure that belongs to the phrase.
MEASURING = frozenset(map(stem, "maximum minimum total top peak full room space".split()))
HEDGING = frozenset("about some almost nearly just only around roughly over exactly up to a an".split())
# What opens a phrase in front that tells between which events something is so; it limits a state, and no deed.
SEQUENCE = frozenset("after before following since".split())
# A phrase in front that only joins the sentence to others or says whose word it is, and what else limits nothing.
JOINING = frozenset(
    stem(word)
    for word in "fact addition contrast comparison turn short particular detail practice theory truth reality case way "
    "rest surprise relief horror joy delight regret sadness paper record course point view opinion word eye heart mind "
    "accord report account estimate reckon measure figure standard sum size length height weight width depth age price "
    "cost money today moment time end start begin morning evening night afternoon noon midnight spring summer autumn winter fall season "
    "day week month year decade century".split()
)
# By what a sentence is told, and why it is so: such a phrase in front limits nothing, whatever else it holds.
TELLERS_AND_REASONS = frozenset(
    "decision ruling verdict judgment judgement opinion statement letter memo report study filing interview speech testimony article "
    "book indictment complaint audit review prospectus announcement release reason reasons sake fear".split()
)
# What goes by, and who goes before in a list: "after China and India".
TIME_STEMS = frozenset(map(stem, TIMES_GONE_BY | NUMBER_WORDS | COUNTRIES))
SEASON_STEMS = frozenset(stem(season) for season in SEASONS)
# Words by which a time or a place in front is only a part: "on the last night alone".
OF_A_PART = frozenset({"alone", "only"})
# Nouns of things that a name behind them only says whose or where they are: "the university of Leeds", "the new berth for the Orrin".
THINGS_BESIDE = (BUILT | ORGANISATIONS | frozenset(
    "berth dock quay port harbour station airport hospital museum gallery church school college library newspaper brewery replica "
    "model crew statue branch suburb road railway".split()
)) - LANDS  # fmt: skip
OF_NAME = re.compile(
    r"\b(?:the|a|an|its|The|A|An|Its) (?:[\w-]+ ){0,2}(?P<noun>[a-z]+) (?:of|for|to|at|in|near) (?:the )?$"
)
OWNED = re.compile(r"['’]s (?:[\w-]+ )?(?P<noun>[a-z]+) (?:is|was|has|had|were|are)\b")
# Behind a number, of whom it counts but a part: "thirty-one of the Orrin's dead".
OF_THE_HARMED = re.compile(
    r"^ of (?:the|its|his|her|their|those|these|them) ?(?:[\w'’-]+ ){0,3}?(?:dead|victims|killed|fallen|casualties|injured|wounded|arrested|"
    r"detained|infected|missing|deaths|injuries|arrests)\b"
)
# Where or in what use those are that a number counts: "3,100 objects on permanent display", "on display are 3,100 objects".
PARTS = {name: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for name, words in PARTS_IN_USE.items()}
_USES = "|".join(f"(?P<{name}>{words})" for name, words in PARTS_IN_USE.items())
BEHIND_NUMBER = re.compile(rf"(?: (?!(?:and|or|but|for)\b)[\w'’-]+){{0,6}}? (?:{_USES})\b")
OPENING_PART = re.compile(rf"\W*(?:{_USES}) (?:[\w'’-]+ )*$", re.IGNORECASE)
# Names of scales, which are nobody.
SCALES = frozenset(
    {"richter", "richter scale", "mercalli", "celsius", "fahrenheit", "kelvin", "beaufort", "greenwich"}
)
# A share of what is named behind it.
OF_WHAT = re.compile(r"^ of (?:the |its |their |his |her )?(?P<what>[A-Z][\w’'&-]*(?: [A-Z&][\w’'&-]*)*)")

# Of which ages the people are that something is for; a number with a noun of its own is none.
OF_AGES = re.compile(
    r"\b(?:aged|ages|(?:everybody|everyone|anybody|anyone|people|children|adults|those|teenagers|adolescents) (?:from|over|above|under|below))"
    r" (?P<from>\d{1,2})(?:(?: to | and |[-–])(?P<to>\d{1,2}))?(?!\d|[.,]\d| (?:[a-z]{4,}s|per|km|kg)\b)"
)
# A year that is part of the name of an event, and no time of what is told of it: "lost the vote for the 2020 Games".
EDITION = re.compile(r"\bthe (?:19|20)\d\d (?=[A-Z])")


def is_limited_in_front(claim: Claim, fact: Fact) -> bool:
    """Whether a phrase in front of the clause limits it by words that the fact has nothing of: "With its case on, it weighs 240 g".

    A time limits it too, but is compared as one; so is what stands in front as the value itself or as a clause with a verb.
    """
    stems, of_a_part = _limits_in_front(claim)
    if is_of_its_misfortune(claim, fact):
        found = DAY_OF_MISFORTUNE.search(claim.reading)
        stems -= stems_in(found[0]) if found is not None else frozenset()
    return of_a_part or not stems <= words_of_fact(fact)


@lru_cache(maxsize=1024)
def _limits_in_front(claim: Claim) -> tuple[frozenset[str], bool]:
    """The stems of the words in front that limit a clause, and whether one of them tells that it is of a part only."""
    start = claim.reading.find(claim.value.text)
    if start <= 0 or isinstance(claim.value, Moment):
        return frozenset(), False
    front = _front(claim, start)
    for told in values_told(front, claim.published):
        front = front.replace(told.text, " ") if isinstance(told, DateSpan) else front
    named = frozenset(stem(word) for key in claim.mentions for word in key.split(" "))
    words = [word.lower() for word in WORD.findall(front)]
    if not TELLERS_AND_REASONS.isdisjoint(words):
        return frozenset(), False
    ordered = bool(words) and words[0] in SEQUENCE
    if ordered and not _tells_a_state(claim, start):
        return frozenset(), False
    content = (word for word in words[1:] if word not in FUNCTION_WORDS)
    stems = frozenset(stem(re.split("['’]", word)[0]) for word in content)
    idle = LIGHT | JOINING | SEASON_STEMS | (TIME_STEMS if ordered else frozenset())
    if front.rstrip() == claim.reading[:start].rstrip() and words and words[-1] in PREPOSITIONS | HEDGING:
        idle |= of_classes(claim.measure.concepts) | MEASURING  # "With room for 900 people, the hall is".
    return stems - idle - named, not OF_A_PART.isdisjoint(words)


def _tells_a_state(claim: Claim, start: int) -> bool:
    """Whether a clause tells what is so, and no deed: "was 38 percent effective", not "killed 31 people", "was sold for"."""
    if not claim.measure.concepts.isdisjoint(HARM):
        return False
    words = [word.lower() for word in WORD.findall(claim.reading[:start])]
    at = next((i for i in range(len(words) - 1, 0, -1) if words[i] in STATES), None)
    if at is None:
        return False
    behind = words[at + 1 : at + 2]
    return not (behind and (behind[0] in PASTS - {"found"} or behind[0].endswith("ed")))


def _front(claim: Claim, start: int) -> str:
    """The phrase that opens the sentence with a preposition, up to a comma or the noun phrase behind it; "" where there is none,
    or it names what the figure is of ("with its Orrin, built for $6 million, ...")."""
    words = list(TOKEN.finditer(claim.reading[:start]))
    if not words or words[0][0].lower() not in LIMITING | SEQUENCE:
        return ""
    end = words[0].end()
    for before, word in pairwise(words):
        if _begins_anew(before[0], word[0]) or not claim.reading[end : word.start()].isspace():
            break
        end = word.end()
    front, name = claim.reading[:end], claim.subject.name.lower()
    return "" if name and name in front.lower() else front


def _begins_anew(before: str, word: str) -> bool:
    """Whether another noun phrase begins with a word: behind a noun or a date that is not joined to it."""
    if before.lower() in FUNCTION_WORDS | SEQUENCE:
        return False
    if YEAR.fullmatch(before):
        return word.lower() not in PREPOSITIONS
    return word[0].isupper() > before[0].isupper() or word.lower() in DETERMINERS | PRONOUNS


def is_of_thing_beside(claim: Claim, fact: Fact) -> bool:
    """Whether the clause is on another thing, of which the name only says whose or where it is: "The university of Leeds was founded"."""
    for known in dict.fromkeys((claim.subject.name or claim.reading, *sorted(fact.names))):
        before, name, behind = claim.reading.partition(known)
        beside = (OF_NAME.search(before) or OWNED.match(behind)) if name else None
        if beside is not None:
            return beside["noun"] in THINGS_BESIDE and stem(beside["noun"]) not in words_of_fact(fact)
    return False


def counts_some_of_them(claim: Claim) -> bool:
    """Whether a number counts but some of those whom the fact counts: "31 of the dead were sailors"."""
    _, _, behind = claim.reading.partition(claim.value.text)
    return OF_THE_HARMED.match(behind) is not None


def is_of_part_in_use(claim: Claim, fact: Fact) -> bool:
    """Whether a number says where or in what use those are that it counts, and the fact counts them all: "has 90 objects on display".

    No part is more than the whole.
    """
    if kind_of(claim.value) not in ("count", "bare"):
        return False
    before, _, behind = part_of(claim).partition(claim.value.text)
    told = OPENING_PART.match(before) or BEHIND_NUMBER.match(behind)
    if told is None:
        return False
    part = told.lastgroup or ""
    own = frozenset(word.lower() for word in WORD.findall(fact.claim))
    if PARTS[part].search(fact.claim) or not USED_SO[part].isdisjoint(own):
        return False
    ours, theirs = claim.value, fact.value
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity) or ours.low is None:
        return True
    return theirs.high is None or ours.low <= theirs.high


def is_share_of_another(claim: Claim, fact: Fact) -> bool:
    """Whether claim and fact are shares of two things that both name: "51 percent of Calder", "51 percent of Tolmer"."""
    if kind_of(claim.value) not in ("percent", "ratio"):
        return False
    ours, theirs = _whole(claim.reading, claim.value.text), _whole(fact.claim, fact.value.text)
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _whole(text: str, share: str) -> frozenset[str]:
    _, _, behind = text.partition(share)
    named = OF_WHAT.match(behind)
    return frozenset(stem(word.lower()) for word in named["what"].split(" ")) if named else frozenset()


def has_ended(claim: Claim, fact: Fact) -> bool:
    """Whether a claim tells what was so until a time, and a fact what is so: "until 1998 it owned 51 percent"."""
    until = claim.scope.time
    if until is None or until.comparator not in ("<", "<=") or isinstance(claim.value, Moment):
        return False
    return fact.when is None and fact.statement.scope.time is None


def is_between_others(claim: Claim, fact: Fact) -> bool:
    """Whether claim and fact each name somebody or something besides their subject, and neither names the other's: whom it fined."""
    ours, theirs = claim.mentions - SCALES, fact.statement.mentions
    if not ours or not theirs or isinstance(claim.value, Moment):
        return False
    told = frozenset(stem(word.lower()) for word in WORD.findall(claim.reading))
    known = words_of_fact(fact)
    return not any(_stems(name) <= told for name in theirs) and not any(_stems(name) & known for name in ours)


def _stems(name: str) -> frozenset[str]:
    return frozenset(stem(word) for word in name.split(" "))


def is_of_other_year(claim: Claim, fact: Fact) -> bool:
    """Whether a figure stands in a sentence with a year, and that of a fact in one with another: "an estimate for 2023 puts"."""
    if isinstance(claim.value, Moment):
        return False
    told = fact.claim if EDITION.search(claim.reading) else EDITION.sub(" ", fact.claim)
    return tell_of_other_years(claim.reading, told)


def is_size_of_thing_brought_in(claim: Claim, fact: Fact) -> bool:
    """Whether a size stands behind a thing that its sentence brings in, of which the fact has nothing: "a crack, 21 inches long"."""
    if kind_of(claim.value) != "physical":
        return False
    found = BROUGHT_IN.search(claim.reading.partition(claim.value.text)[0])
    if found is None or found["before"].lower() in SAYING_WHAT_IT_IS:
        return False
    return frozenset(stem(word) for word in WORD.findall(found["what"])).isdisjoint(words_of_fact(fact))


def is_of_other_ages(claim: Claim, fact: Fact) -> bool:
    """Whether claim and fact are each of people of some age, and not of the same: "for everybody from 16", "aged 12 to 15"."""
    ours, theirs = (_ages(text) for text in (claim.reading.replace(claim.value.text, " "), fact.claim))
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _ages(text: str) -> frozenset[str]:
    return frozenset(age for one in OF_AGES.finditer(text) for age in (one["from"], one["to"]) if age)
