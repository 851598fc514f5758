"""What the clause of a claim tells, held against what a curated fact tells.

A fact has a sentence, phrases that name its measure, names and aliases of its subject, and the classes of the lexicon that
these belong to. A word of the clause is explained where the fact has it, or where it says nothing of what a figure is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from factcheck.claims.claim import SURE_GROUNDS, Claim, Grounds
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import VERB_STEMS
from factcheck.facts.fact import Fact
from factcheck.lexicon.contrasts import CONTRASTS
from factcheck.lexicon.deeds import ONCE_MORE
from factcheck.lexicon.grammar import AUXILIARIES, DETERMINERS, FUNCTION_WORDS, RELATIVES
from factcheck.lexicon.peoples import NATIONS
from factcheck.lexicon.verbs import PAST_FORMS
from factcheck.matching.plain_words import LIGHT, of_classes
from factcheck.matching.senses import plain_sense
from factcheck.matching.values_told import values_told
from factcheck.values.compare import Agree, compare
from factcheck.values.value import Moment, Quantity, Value

WORD = re.compile(r"[^\W_]+")
# Words that tell one of several from the rest; where only the article has one, it speaks of another.
TELLING_APART = frozenset(
    "first second third fourth fifth last latest next previous previously earlier former other another others again "
    "initial initially original originally old older new newer additional further remaining half quarter "
    "quarterly monthly daily weekly".split()
)
# Pronouns that stand for what is acted on, by which the subject of the clause is not what the value is of.
OBJECTS = re.compile(r"\b(?:it|him|her|them)\b")
# Grounds on which a name was taken from elsewhere than the clause.
FROM_AFAR = frozenset({Grounds.TOPIC, Grounds.HEADING, Grounds.NONE})
AGE = "age"
# Small words that say by themselves which way a figure went, and the class of measures that they tell: "was down 12%".
DIRECTIONS = {"down": "fall", "up": "rise"}
# What ends a part of a sentence: a mark, and "with" before a clause of its own ("with the phone priced at $900").
BREAK = re.compile(
    r"[,;:()—–|] | [.]\s | \bwith\ (?=(?:the|its|their|an?)\ [\w-]+\ \w+(?:ed|ing)\b)", re.VERBOSE
)
# Between a date and what is told besides.
NEXT_DEED = re.compile(r"\s+(?P<joint>(?:and|but) (?=[a-z]))")
ONCE_MORE_STEMS, AGAIN = frozenset(map(stem, ONCE_MORE)), "again"
# What opens a part that says what the thing before it is like.
DESCRIBING = re.compile(r" ?(?:[a-z]{3,}ing|made|built|composed|formed)\b")
# What stands between the date that opens an entry and the entry.
ENTRY_MARK = re.compile(r"[\s*_]*[:–—][\s*_]*")
# Verbs by which somebody tells a figure that is not theirs.
TELLING_VERBS = frozenset(
    map(stem, "say put report estimate show confirm count tell give set reckon find".split())
)
# The most words of a part of a sentence that only names something.
MOST_NAMING = 6
# What is the most of several: "the tallest".
SUPERLATIVE = re.compile(r"\w{3,}est")
# Words behind which a part of a sentence tells of the time of the part before it, or of whom it is for.
HANGING = ("when ", "as ", "while ", "for ")
# British spellings of units that are no inflection of the American ones.
SPELLINGS = {
    stem(british): stem(american) for british, american in {"metre": "meter", "litre": "liter"}.items()
}


@lru_cache(maxsize=16384)
@lru_cache(maxsize=4096)
def value_in(fact: Fact) -> str:
    """A fact's value as its own sentence has it: "8,200 kilometers" for a value of 8200 km; as it was given where that has none."""
    if fact.value.text in fact.claim:
        return fact.value.text
    told = (one for one in values_told(fact.claim, None) if isinstance(compare(one, fact.value), Agree))
    return next((one.text for one in told), fact.value.text)


def stems_in(text: str) -> frozenset[str]:
    """The stems of the words and numbers of a text.

    >>> sorted(stems_in("The mill, built in 1902"))
    ['1902', 'build', 'in', 'mill', 'the']
    """
    return frozenset(stem(word) for word in WORD.findall(text.lower()))


def unit_words(value: Value) -> frozenset[str]:
    """The stems of a value that name its unit; what is counted tells which thing it is of."""
    return frozenset() if kind_of(value) == "count" else stems_in(value.text)


def as_written(text: str) -> dict[str, str]:
    """The stems of a text, each with the word in small letters that it stands for first."""
    return {stem(word): word for word in reversed(WORD.findall(text.lower()))}


@dataclass(frozen=True, slots=True)
class FactWords:
    """A fact with the stems of all it says, those by which its measure is named, its words that tell things apart, and what all its stems say."""

    fact: Fact
    own: frozenset[str]
    about: frozenset[str]
    telling: frozenset[str]
    senses: frozenset[str]


def words_of(fact: Fact, sorts: Mapping[str, frozenset[str]]) -> FactWords:
    """What `fact` says; `sorts` are the words by which the corpus calls each name."""
    own = {*said_by(fact)}
    for name, words in sorts.items():
        if own.issuperset(stem(word.lower()) for word in WORD.findall(name)):
            own |= words
    own |= {
        stem(people) for people, nation in NATIONS.items() if own.issuperset(map(stem, nation.split(" ")))
    }
    telling = TELLING_APART.intersection((*_written(fact), *own))
    stems = in_both_spellings(own)
    return FactWords(fact, stems, fact.about_words, telling, frozenset(map(plain_sense, stems)))


def said_by(fact: Fact) -> frozenset[str]:
    """The stems of all that a fact's sentence, names and words for its measure say, with the words of the measure's classes."""
    own = fact.about_words | {stem(word) for word in _written(fact)} | of_classes(fact.concepts)
    return own if ONCE_MORE_STEMS.isdisjoint(own) else own | {AGAIN}


def _written(fact: Fact) -> list[str]:
    return [word.lower() for word in WORD.findall(" ".join((fact.claim, *fact.names)))]


def in_both_spellings(stems: Iterable[str]) -> frozenset[str]:
    """Some stems, those of units in the American spelling too."""
    told = frozenset(stems)
    return told | {SPELLINGS[word] for word in told if word in SPELLINGS}


@lru_cache(maxsize=16384)
def told_by(claim: Claim) -> frozenset[str]:
    """The stems of what a claim's clause says: its words, what it counts, and the parts of words with a hyphen or a digit; of
    a cell all words for what the head of its row or column names."""
    words = {*claim.measure.words, *claim.measure.near}
    told = (claim.value.text, claim.scope.condition or "", claim.scope.basis or "")
    words |= {stem(word) for text in told for word in WORD.findall(text.lower())}
    if isinstance(claim.value, Quantity):
        words |= {stem(word) for word in claim.value.unit.lower().split(" ")}
    words |= {stem(part) for word in tuple(words) if "-" in word for part in word.split("-")}
    words |= {stem(word) for side in claim.measure.qualifiers for word in side.partition(": ")[2].split(" ")}
    if claim.subject.grounds in SURE_GROUNDS:
        words |= {stem(word) for word in claim.subject.name.lower().split(" ")}
    written = WORD.findall(part_of(claim, with_main=True).lower())
    words |= {word for word, told in DIRECTIONS.items() if word in written and told in claim.measure.concepts}
    for word, following in zip(written, [*written[1:], ""], strict=True):
        if not word.isalpha() and any(character.isdigit() for character in word):
            words |= {word, stem(following)}
    words |= of_classes(claim.measure.concepts) if claim.cell is not None else frozenset()
    words |= {british for british, american in SPELLINGS.items() if american in words}
    return in_both_spellings(words)


def counted_by(claim: Claim) -> frozenset[str]:
    """The stems of what the number of a claim counts or is in: of "12 spare parts" those of "spare" and "part", and of
    "12 sign-ups" those of its halves too."""
    unit = claim.value.unit.lower() if isinstance(claim.value, Quantity) else ""
    halves = (
        part for word in claim.value.text.lower().split() if unit and "-" in word for part in word.split("-")
    )
    return frozenset(stem(word) for word in (*unit.split(" "), *halves) if word)


def qualified_by(side: str) -> frozenset[str]:
    """The stems of the words that make a qualifier: "maximum" is told by "record"."""
    contrast, _, name = side.partition(": ")
    words = CONTRASTS.get(contrast, {}).get(name, ())
    return frozenset({stem(name), *(stem(word) for words_ in words for word in words_.split(" "))})


@lru_cache(maxsize=4096)
def named_by(claim: Claim) -> frozenset[str]:
    """The stems by which a claim's clause may name the subject of a fact: its names, their countries, and its words."""
    nations = {NATIONS[word] for word in WORD.findall(claim.reading.lower()) if word in NATIONS}
    countries = {stem(word) for nation in nations for word in nation.split(" ")}
    own = frozenset(stem(word) for word in claim.subject.key.split(" ")) | _described_by(claim)
    return own | names_of(claim) | countries | told_by(claim) | of_classes(claim.measure.concepts)


def _described_by(claim: Claim) -> frozenset[str]:
    """The stems of the noun phrase on which the value's part hangs as a participle: "The hull, consisting of 40 plates,"."""
    if claim.cell is not None:
        return frozenset()
    before, found, _ = claim.reading.partition(claim.value.text)
    *earlier, last = BREAK.split(before)
    if not found or len(earlier) != 1 or not DESCRIBING.match(last) or len(earlier[0].split()) > MOST_NAMING:
        return frozenset()
    return frozenset() if _has_verb(earlier[0]) else stems_in(earlier[0])


def _has_verb(text: str) -> bool:
    """Whether a text has a verb, so that it is more than a noun phrase."""
    return any(
        word.islower() and (word in AUXILIARIES or word in PAST_FORMS or word.endswith("ed"))
        for word in WORD.findall(text)
    )


def are_named(fact: Fact, told: frozenset[str] | set[str]) -> bool:
    """Whether all words of one of the fact's names are among some stems."""
    return any(told.issuperset(map(stem, key.split(" "))) for key in fact.keys)


def names_of(claim: Claim) -> frozenset[str]:
    """The stems of the words of the names in a claim's clause besides its subject."""
    return frozenset(stem(word) for name in claim.mentions for word in name.split(" "))


def part_of(claim: Claim, *, with_main: bool = False) -> str:
    """The part of the sentence between two marks that the value stands in; `with_main` the one that it hangs on too.

    So hangs a part that opens with "when" ("when he was 33") or with a preposition ("for 900 people in all"). A value
    that opens an entry stands in what it labels: "6:22 a.m.: Poles come down". A date closes what it dates, so that "and" right
    behind it leads to something else: "opened in May and sold bread".
    """
    dated = isinstance(claim.value, Moment)
    return _part_around(claim.reading, claim.value.text, with_main=with_main, dated=dated)


@lru_cache(maxsize=16384)
def _part_around(sentence: str, value: str, *, with_main: bool, dated: bool) -> str:
    before, found, behind = sentence.partition(value)
    if not found:
        return sentence
    if dated and WORD.search(before) and (joint := NEXT_DEED.match(behind)):
        behind = behind[: joint.start("joint")]
    entry = ENTRY_MARK.match(behind) if not WORD.search(before) else None
    if entry is not None:
        return f"{value} {BREAK.split(behind[entry.end() :])[0]}"
    parts = BREAK.split(before)
    hangs = parts[-1].lstrip().lower().startswith(HANGING)
    within = parts[-2:] if with_main and hangs else parts[-1:]
    return f"{' '.join(within)}{value}{BREAK.split(behind)[0]}"


def is_of_other(claim: Claim, one: FactWords, topic: frozenset[str]) -> bool:
    """Whether the clause is about something that the fact does not speak of, and does not act on what it speaks of."""
    subject = claim.subject
    if subject.grounds is Grounds.GUESSED and AGE in claim.measure.concepts:
        # Words tell of which thing a figure is, but not which of some people is "the 47-year-old".
        return True
    acted_on = OBJECTS.search(part_of(claim)) is not None
    if acted_on and subject.grounds is Grounds.GUESSED:
        return True  # "It" may be another thing that was named.
    words = {stem(word) for word in WORD.findall(subject.name.lower()) if len(word) > 1} - LIGHT
    if not words <= one.own and subject.grounds not in FROM_AFAR:
        # A name that the text has in passing and elsewhere was the nearest one, and no more.
        guessed = (
            subject.grounds is Grounds.GUESSED
            and words.isdisjoint(topic)
            and subject.name not in claim.reading
        )
        if not guessed and not (subject.grounds is Grounds.NAMED and acted_on):
            return True
    return not acted_on and not leading(claim) <= one.own | LIGHT


def leading(claim: Claim) -> frozenset[str]:
    """The stem of the noun in small letters that the value's part of the sentence begins with: "The branch held ...".

    A superlative without a noun ("the tallest 16 metres high") is one of several that were told of before, and stands as it is.
    """
    clause = part_of(claim).partition(claim.value.text)[0].split()
    if clause and clause[0].lower() in RELATIVES:
        # "The instrument, which weighs 37 pounds": the clause is about what it hangs on.
        clause = BREAK.split(claim.reading.partition(f", {clause[0]} ")[0])[-1].split()
    if not clause or clause[0].lower() not in DETERMINERS:
        return frozenset()
    noun: list[str] = []
    for word in clause[1:]:
        if not word.islower() or word in FUNCTION_WORDS or (noun and stem(word) in VERB_STEMS):
            break
        noun.append(stem(word))
    if len(clause) == 2 and SUPERLATIVE.fullmatch(clause[1]):
        return frozenset({clause[1]})
    return frozenset(noun[-1:])


def acting(claim: Claim) -> frozenset[str]:
    """The stem of the people or things without a name that a sentence begins with, and that do something: "Probation officers asked for".

    Who only tells the figure ("Officials put the dead at 12") says nothing of another one.
    """
    words = claim.reading.partition(claim.value.text)[0].split()[: MOST_NAMING // 2]
    for noun, verb in pairwise(words):
        if stem(verb) in VERB_STEMS and verb.islower():
            acts = noun.lower().endswith("s") and noun.lower() not in FUNCTION_WORDS
            return frozenset({stem(noun)}) if acts and stem(verb) not in TELLING_VERBS else frozenset()
        if not verb.islower():
            return frozenset()
    return frozenset()
