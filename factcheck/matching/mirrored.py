"""Sentences of two articles that say the same in other turns of phrase, but for one figure.

"The eastern runway at Corran airport is 3,600 metres long" and "Corran airport's eastern runway has a length of 3,100 metres":
whose figure it is may be read in two ways, yet all that the one sentence says stands in the other. So whole sentences are held
against each other, word by word, and nothing may be left over that could tell two things apart, neither a name nor a number, but
only what a sentence needs to be one (`lexicon.fillers`). Words for one thing are one (`matching.senses`).

Two such sentences have one of their rarest words in common, by which they are looked up, as in any join by overlap (Chaudhuri,
Ganti and Kaushik, "A primitive operator for similarity joins in data cleaning", 2006).
Deliberately missed: sentences of which one says more than the other.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from factcheck.claims.claim import JUDGED, Claim
from factcheck.claims.words.kinds import kind_of, sort_of
from factcheck.claims.words.stem import stem
from factcheck.lexicon.calendar import MONTHS, WEEKDAYS
from factcheck.lexicon.fillers import FILLERS
from factcheck.matching.alignment import Opposed
from factcheck.matching.answers import Apart
from factcheck.matching.beside_others import are_beside_each_other, date_other_figures
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.guards_of_measure import are_unlike_classes
from factcheck.matching.guards_of_names import states_a_name
from factcheck.matching.guards_of_occasion import same_occasion
from factcheck.matching.guards_of_scope import same_time
from factcheck.matching.people import counted_alike, in_persons
from factcheck.matching.senses import sense
from factcheck.matching.slips import by_article, is_given
from factcheck.matching.source_evidence import LEFT_OUT
from factcheck.matching.weighed_against import GUARDS
from factcheck.values.at_odds import are_at_odds

WORD = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]{2,}")
# The fewest words that both sentences must have besides the fillers, and by how many of its rarest a sentence is looked up.
FEWEST, RAREST = 3, 4
# The claims with one rare word that a claim is held against.
MOST_ALIKE = 16
# The most words that a report shows.
MOST_SHOWN = 5
# The last word before a figure; of words there each may make another thing of it: "fell by 3 percent", "fell to 3 percent".
LAST_WORD = re.compile(r"[^\W\d_]+(?=\W*$)")
ENDS_OF_A_CHANGE = frozenset("by to from in after before".split())
# The last words of bounds; one that was not read with its figure ("just more than 7 hours") leaves room for the other.
OF_BOUNDS = frozenset("than least most over under".split())
# The letters in which words of one family are alike: "attended" and "attendance".
STEM_OF_A_FAMILY, SHORTEST = 5, 4
# What the sense of a word that names a measure begins with.
OF_A_MEASURE = "measure "
# What tells of which occasion a sentence is: a year, a month, a day of the week.
YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_DAYS = frozenset(stem(word) for word in MONTHS | WEEKDAYS)
_FILLERS = frozenset(stem(word) for word in FILLERS)


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A claim with the words of its sentence besides the figure, each stem by its sense, and the word in front of the figure."""

    claim: Claim
    words: Mapping[str, str]
    lead: str


def find_mirrored(claims: Sequence[Claim], corpus: CorpusWords) -> Iterator[Opposed]:
    """The pairs of `claims` whose sentences say the same but for their figures, in the order of the corpus."""
    said = [_read(claim) for claim in claims if _is_eligible(claim)]
    told_by = by_article(claims)
    for one, other in _candidates(said):
        a, b = counted_alike(one.claim, other.claim)
        if not _say_the_same(one, other) or not are_at_odds(a.value, b.value) or _is_against(one, other):
            continue
        if not is_given(told_by, a, (b.value,)) and not is_given(told_by, b, (a.value,)):
            weights = corpus.between(a.path, b.path)
            shared = sorted(
                {one.words[sense] for sense in one.words.keys() & other.words.keys()},
                key=lambda word: (-weights.weight(word), word),
            )
            yield Opposed(one.claim, other.claim, tuple(shared[:MOST_SHOWN]))


def _is_eligible(claim: Claim) -> bool:
    """Whether a claim states a figure of something: no name, and no number of one of many ("office 3")."""
    if claim.stance not in JUDGED or states_a_name(claim):
        return False
    return kind_of(claim.value) not in LEFT_OUT or bool(claim.measure.concepts)


def _read(claim: Claim) -> _Sentence:
    before, _, behind = claim.reading.partition(claim.value.text)
    kind, lead = kind_of(claim.value), LAST_WORD.search(before)
    return _Sentence(
        claim, _words(before, kind) | _words(behind, kind), lead[0].lower() if lead is not None else ""
    )


@lru_cache(maxsize=4096)
def _words(text: str, kind: str) -> dict[str, str]:
    stems = (stem(word) for word in WORD.findall(text))
    return {sense(word, kind): word for word in stems if word not in _FILLERS}


def _candidates(said: Sequence[_Sentence]) -> Iterator[tuple[_Sentence, _Sentence]]:
    """The pairs of two articles with one sort of value and one of their rarest words in common, in order."""
    counts = Counter(word for one in said for word in one.words)
    places: defaultdict[tuple[tuple[str, str], str], list[int]] = defaultdict(list)
    for number, one in enumerate(said):
        value = one.claim.value
        rarest = sorted(one.words, key=lambda word: (counts[word], word))[:RAREST]
        others: set[int] = set()
        for sort in dict.fromkeys((sort_of(value), sort_of(in_persons(value)))):
            for word in rarest:
                others.update(places[sort, word][-MOST_ALIKE:])
                places[sort, word].append(number)
        near = (said[other] for other in sorted(others))
        yield from ((other, one) for other in near if other.claim.path != one.claim.path)


def _say_the_same(a: _Sentence, b: _Sentence) -> bool:
    """Whether two sentences have all words in common, but fillers and the nouns of their figures."""
    if len(a.words.keys() & b.words.keys()) < FEWEST:
        return False
    leads = {a.lead, b.lead}
    if len(leads) > 1 and not leads.isdisjoint(ENDS_OF_A_CHANGE | OF_BOUNDS):
        return False
    nouns = {stem(word) for one in (a, b) for word in WORD.findall(one.claim.value.text)}
    return _says_all(a, b, nouns) and _says_all(b, a, nouns)


def _says_all(one: _Sentence, other: _Sentence, nouns: Set[str]) -> bool:
    """Whether a sentence says all words of the other, or ones of their family, but some nouns.

    What names the measure of the other may be missing where none other is named: "it measures 3,100 metres".
    """
    ours, theirs = one.claim.measure.concepts, other.claim.measure.concepts
    said = one.words.keys() | {f"{OF_A_MEASURE}{concept}" for concept in (theirs & ours if ours else theirs)}
    missing = (word for key, word in other.words.items() if key not in said)
    return all(word in nouns or _has_akin(one.words.values(), word) for word in missing)


def _has_akin(words: Iterable[str], word: str) -> bool:
    if len(word) < SHORTEST or word.isdigit():
        return False
    return any(
        len(other) >= SHORTEST and other[:STEM_OF_A_FAMILY] == word[:STEM_OF_A_FAMILY] for other in words
    )


def _is_against(one: _Sentence, other: _Sentence) -> bool:
    """Whether anything but the words of the sentences speaks against it that two claims tell one thing.

    Of what may happen more than once the sentences must tell when.
    """
    a, b = one.claim, other.claim
    if are_unlike_classes(a.measure.concepts, b.measure.concepts) or date_other_figures(a, b):
        return True
    if any(isinstance(guard(a, b), Apart) for guard in GUARDS) or same_time(a, b) is not None:
        return True
    if same_occasion(a, b) is not None and not _tell_when(one, other):
        return True
    return are_beside_each_other(a, b)


def _tell_when(one: _Sentence, other: _Sentence) -> bool:
    shared = {one.words[key] for key in one.words.keys() & other.words.keys()}
    return not _DAYS.isdisjoint(shared) or any(YEAR.fullmatch(word) for word in shared)
