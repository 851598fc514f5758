"""Whether a clause, or the sentence before it, begins with the noun under which a fact knows its subject: "The rocket weighs"."""

from __future__ import annotations

import re

from factcheck.claims.claim import Claim, Grounds
from factcheck.claims.words.frame import HEDGE_WORDS
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.facts.fact import Fact
from factcheck.lexicon.grammar import (
    ADVERBS,
    BEHIND_A_NOUN,
    BIDDING,
    DETERMINERS,
    FORMS_OF_BE,
    FORMS_OF_HAVE,
    FUNCTION_WORDS,
    MONTHS,
    WEEKDAYS,
)
from factcheck.lexicon.verbs import PAST_FORMS
from factcheck.matching.fact_descriptions import head_of, is_common_noun, stems_of, words_in

# Grounds on which the reader took a name from elsewhere, so that what the clause itself describes goes before it.
FROM_ELSEWHERE = frozenset({Grounds.NONE, Grounds.GUESSED, Grounds.HEADING, Grounds.TOPIC})
# Where the subject of a clause may begin, or a phrase that is not joined to the one before by a mark.
OPENS_A_CLAUSE = (
    r"(?:^|, |\b(?:and|but|because|that|when|while|since) |^(?:for|in|on|at|with)\b[^,;:]* (?=all )"
    r"|^(?:for|in|on|at|with|by|under) (?:that|this|the|an?|each|every) [\w'’-]+ (?=the ))"
)
# What a phrase in front may put beside the thing that the clause is about.
BESIDE = frozenset(
    "beside besides behind near above below beyond opposite like unlike against around".split()
)
# A noun that opens a sentence before a participle that says in which state it is: "The tower itself, held up by 400 props, costs".
OPENED_BY_ITS_STATE = re.compile(
    rf"(?:[Tt]he|[Tt]his) (?P<noun>[a-z]+)(?: itself| alone)?, (?:[a-z]+ed|{'|'.join(sorted(PAST_FORMS))})\b[^,;:]*"
)
# What may stand before the thing that a sentence begins with.
BEFORE_A_NOUN = FUNCTION_WORDS | MONTHS | WEEKDAYS | DETERMINERS | BIDDING | BEHIND_A_NOUN
# What a line is on, before its colon.
LABEL = re.compile(r"\W*(?P<words>[^\W\d][\w' -]{0,30}?)[*_ ]*:")
# What opens a sentence that goes on from the one before.
POINTING_ON = re.compile(r"\W*(?:It|They|She|He)\b")


def stems_above(claim: Claim) -> frozenset[str]:
    """The stems of the sentence before, where a pronoun that stands for nothing in the clause goes on from it; that of a noun whose
    state the clause tells between commas."""
    opened = OPENED_BY_ITS_STATE.match(claim.reading)
    return frozenset(stems_of(goes_on_from(claim))) | ({stem(opened["noun"])} if opened else frozenset())


def goes_on_from(claim: Claim) -> str:
    """The sentence before, where a pronoun opens the claim's own and was taken for something that it does not name; else ""."""
    taken = FROM_ELSEWHERE | {Grounds.PRONOUN}
    name = claim.subject.name
    elsewhere = claim.subject.grounds in taken and not (name and name in claim.above)
    return claim.above if elsewhere and POINTING_ON.match(claim.reading) else ""


def opens_sentence(sentence: str, name: str) -> bool:
    """Whether a sentence begins with a name, with nothing before but when it was or what one is told to do with it.

    A label and the number of what it heads begin it too: "Lifts: 44 lifts in all".

    >>> opens_sentence("On 4 May 2011 a flood ruined the town.", "the flood"), opens_sentence("Brandt saw the flood.", "the flood")
    (True, False)
    """
    own = [stem(word) for word in words_in(name) if word.lower() not in DETERMINERS]
    label = LABEL.match(sentence)
    if label is not None and [stem(word) for word in words_in(label["words"])] == own:
        return True
    words = words_in(sentence)
    for at in range(len(words) - len(own) + 1):
        if [stem(word) for word in words[at : at + len(own)]] == own:
            return at + len(own) == len(words) or _ends_name(words[at + len(own)])
        if not _says_when(words[at]):
            return False
    return False


def _is_past(word: str) -> bool:
    """Whether a word has the form of a past: "bore", "shouldered"."""
    return word in PAST_FORMS or word.endswith("ed") or (stem(word) in VERB_STEMS and stem(word) != word)


def _ends_name(word: str) -> bool:
    """Whether a word behind a noun is no other noun that it belongs to: "the flood ruined", "the lake today"."""
    lower = word.lower()
    return (
        lower in FUNCTION_WORDS | ADVERBS | BEHIND_A_NOUN or lower.endswith("ed") or stem(lower) in VERB_STEMS
    )


def _says_when(word: str) -> bool:
    """Whether a word is a number, one of grammar or of the calendar, or bids one do something: "Look at the lake"."""
    lower = word.lower()
    return lower in BEFORE_A_NOUN or lower.isdigit()


def opens_with_own_noun(claim: Claim, fact: Fact) -> bool:
    """Whether a clause that names nobody begins with a common noun that the fact is known under: "30,000 workers dug it"."""
    return any(is_common_noun(name) and opens_clause(claim, name) for name in fact.names)


def opens_clause(claim: Claim, noun: str) -> bool:
    """Whether the clause begins with a common noun, and its name was taken from elsewhere: "the day became shorter"."""
    if claim.subject.grounds not in FROM_ELSEWHERE | {Grounds.ALONE}:
        return False
    beside = claim.reading.partition(" ")[0].lower() in BESIDE
    return (claim.measure.words[:1] == (head_of(noun),) and not beside) or _is_said_of_the(claim, noun)


def _is_said_of_the(claim: Claim, noun: str) -> bool:
    """Whether a common noun with "the" or "all" is what a clause is about behind a phrase that opens it, or where there is so much.

    "For safety all trains are limited to 160 km/h", "on that night there were 162 people on the rig", "In that deal the town paid
    $3 million". The value may stand in the words that say more of the noun: "The tower itself, held up by 400 props, costs".
    """
    front, _, behind = claim.reading.partition(claim.value.text)
    word = re.escape(noun.split()[-1])
    subject = re.search(
        rf"{OPENS_A_CLAUSE}(?:the|all|all the) {word} (?P<next>\w+)(?P<rest>.*)", front, re.IGNORECASE
    )
    if subject is not None:
        following, acts = subject["next"], HEDGE_WORDS.issuperset(subject["rest"].split())
        if following in FORMS_OF_BE | FORMS_OF_HAVE or (acts and _is_past(following)):
            return True
    opened = OPENED_BY_ITS_STATE.match(front)
    if opened is not None and opened["noun"] == word:
        return True
    there = re.search(r"\b[Tt]here (?:was|were|is|are|had been)\b[^,;]*$", front) is not None
    return there and re.match(rf" (?:aboard|on board|on|in|at) the {word}\b", behind) is not None
