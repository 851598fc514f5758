"""The words beside a value by which a claim tells one of several from the rest: "the second bridge", "another crew".

Not those of the clause beside it, of the figure next to it, or of a time: "the next day" says when, and not which.
"""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim
from factcheck.claims.words.frame import NUMBER_WORDS
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.lexicon.grammar import PREPOSITIONS
from factcheck.matching.fact_telling import BREAK, MOST_NAMING, TELLING_APART, WORD, part_of

# "Last year" says when, and not which; so does "is first thinned", "New York" is a name, and "half a million" a number.
WHEN = re.compile(
    r"\b(?:last|next|previous|past) (?:year|month|week|decade|day|morning|evening|night|spring|summer|autumn|fall|winter|\w+day|[A-Z]\w+)\b"
    r"|\b(?:in|within|over|during|for) (?:the|its|their|his|her) (?:very )?(?:first|last|next|past|previous) (?:[\w-]+ )?"
    r"(?:minutes?|hours?|days?|nights?|weeks?|months?|years?)\b"
    r"|\b(?:and|or|among) [\"“'‘]?other\b"  # "To cover recalls and other efforts": what ends a list tells nothing apart.
    r"|(?<=[a-z,] )(?:New|Old|First|Second|Third|Last)(?= [A-Z])|\b(?:is|are|be) first(?= [a-z]+(?:ed|en|un|ut|ept)\b)"
    r"|\b[Hh]alf an? (?:thousand|million|billion|trillion|dozen|century)\b"
)
# Who held an office and is named behind it, whatever he is told of: "charged the former president Brandt".
NAMED_BY_OFFICE = re.compile(r"\b(?P<word>[Ff]ormer) (?:[a-z-]+ ){1,4}(?=[A-Z])")
# What belongs to the next figure of a row, and to the last: "347 steps to the first level and 327 more to the second".
OWN_OF_NEXT = re.compile(r"\band (?:another |a further |some |about )?\d[\d,.]*(?: more)?\b")
OWN_OF_LAST = re.compile(r"\d[\d,.]* .*\band (?:another |a further |some |about )?$")
# Where a clause with a subject and verb of its own begins, of which the words of the one beside it tell nothing: "the first dive
# was in 1996 and the most recent was in 2011".
NEXT_CLAUSE = re.compile(
    r"\b(?:and|but|while|whereas) (?=(?:the|its|their|his|her|a) (?:[a-z][\w-]* ){1,4}?(?:was|were|is|are|came|took place|followed|had|has)\b)"
)
# Behind a value: what was left is another number ("acquitted on three and convicted on the remaining four").
LEFT_OF_OTHERS = re.compile(rf"\bremaining (?:\d[\d,.]*|{'|'.join(sorted(NUMBER_WORDS))})\b")


def tells_apart(claim: Claim) -> frozenset[str]:
    """The words beside the value that tell one of several from the rest."""
    before, _, behind = part_of(claim).partition(claim.value.text)
    *earlier, before = NEXT_CLAUSE.split(before)
    if not any(character.isdigit() for part in earlier for character in part):
        before = " ".join((*earlier, before))
    behind = NEXT_CLAUSE.split(behind)[0]
    own = f"{OWN_OF_LAST.sub(' ', before)} {LEFT_OF_OTHERS.sub(' ', OWN_OF_NEXT.split(behind)[0])}"
    told = NAMED_BY_OFFICE.sub(" ", WHEN.sub(" ", f"{_before_aside(claim)} ; {own}"))
    return TELLING_APART.intersection(word.lower() for word in WORD.findall(told))


def _before_aside(claim: Claim) -> str:
    """What the value's part goes on from behind an aside, or as one: "The first run, on 20 April, gave 5 grams".

    It is short, for it only names something: what is told at length has its own figures.
    """
    before, _, _ = claim.reading.partition(claim.value.text)
    *earlier, last = BREAK.split(before)
    opening = last.split()[:1]
    if opening and opening[0].lower() not in PREPOSITIONS and stem(opening[0]) not in VERB_STEMS:
        return ""
    named = next((part for part in reversed(earlier) if not _is_aside(part)), "")
    return named if len(named.split()) <= MOST_NAMING else ""


def _is_aside(part: str) -> bool:
    words = part.split()
    return not words or words[0].lower() in PREPOSITIONS
