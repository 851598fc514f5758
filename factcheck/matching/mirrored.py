"""Sentences of two articles that say the same in other turns of phrase, but for one figure.

"The eastern runway at Corran airport is 3,600 metres long" and "Corran airport's eastern runway measures 3,100 metres": whose
figure it is may be read in two ways, yet all that the one sentence says stands in the other. So whole sentences are held against
each other, word by word, and nothing may be left over that could tell two things apart, neither a name nor a number
(`matching.words_beside`).

Two such sentences have one of their rarest words in common, by which they are looked up, as in any join by overlap (Chaudhuri,
Ganti and Kaushik, "A primitive operator for similarity joins in data cleaning", 2006).
Deliberately missed: sentences of which one says more than the other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from factcheck.claims.claim import JUDGED, Claim
from factcheck.claims.words.kinds import kind_of, sort_of
from factcheck.claims.words.stem import stem
from factcheck.lexicon.calendar import MONTHS, WEEKDAYS
from factcheck.matching.alignment import Opposed
from factcheck.matching.answers import Apart
from factcheck.matching.beside_others import are_beside_each_other, date_other_figures
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.guards_of_measure import are_unlike_classes
from factcheck.matching.guards_of_names import states_a_name
from factcheck.matching.guards_of_occasion import same_occasion
from factcheck.matching.guards_of_scope import same_basis, same_time
from factcheck.matching.people import counted_alike, in_persons
from factcheck.matching.slips import by_article, is_given
from factcheck.matching.source_evidence import LEFT_OUT, MOST_SHOWN
from factcheck.matching.weighed_against import GUARDS
from factcheck.matching.words_beside import SentenceBeside, words_beside
from factcheck.values.at_odds import are_at_odds
from factcheck.values.slips import slip_between

# The fewest words that both sentences must have, and by how many of its rarest a sentence is looked up.
FEWEST, RAREST = 4, 4
# The claims with one rare word that a claim is held against.
MOST_ALIKE = 16
# Words in front of a figure of which each makes another thing of it: "fell by 3 percent", "fell to 3 percent".
ENDS_OF_A_CHANGE = frozenset("by to from in after before".split())
# The last words of bounds; one that was not read with its figure ("just more than 7 hours") leaves room for the other.
OF_BOUNDS = frozenset("than least most over under".split())
# What tells of which occasion a sentence is: a day.
_DAYS = frozenset(stem(word) for word in MONTHS | WEEKDAYS)


def find_mirrored(claims: Sequence[Claim], corpus: CorpusWords) -> Iterator[Opposed]:
    """The pairs of `claims` whose sentences say the same but for their figures, in the order of the corpus."""
    said = [words_beside(claim) for claim in claims if _is_eligible(claim)]
    told_by = by_article(claims)
    for one, other in _candidates(said):
        a, b = counted_alike(one.claim, other.claim)
        shared = one.shared(other)
        if not _say_the_same(one, other, shared) or not are_at_odds(a.value, b.value):
            continue
        if _is_against(one.claim, other.claim, shared):
            continue
        if not is_given(told_by, a, (b.value,)) and not is_given(told_by, b, (a.value,)):
            weights = corpus.between(a.path, b.path)
            shared.sort(key=lambda word: (-weights.weight(word), word))
            words, slip = tuple(shared[:MOST_SHOWN]), slip_between(a.value, b.value)
            yield Opposed(one.claim, other.claim, words, slip)


def _is_eligible(claim: Claim) -> bool:
    """Whether a claim states a figure of something: no name, and no number of one of many ("office 3")."""
    if claim.stance not in JUDGED or states_a_name(claim):
        return False
    return kind_of(claim.value) not in LEFT_OUT or bool(claim.measure.concepts)


def _candidates(said: Sequence[SentenceBeside]) -> Iterator[tuple[SentenceBeside, SentenceBeside]]:
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


def _say_the_same(a: SentenceBeside, b: SentenceBeside, shared: Sequence[str]) -> bool:
    """Whether two sentences have all words in common, and the same before their figures where these are of a change or bounded."""
    if len(shared) < FEWEST:
        return False
    leads = {a.lead, b.lead}
    if len(leads) > 1 and not leads.isdisjoint(ENDS_OF_A_CHANGE | OF_BOUNDS):
        return False
    return not a.left_over(b) and not b.left_over(a)


def _is_against(a: Claim, b: Claim, shared: Iterable[str]) -> bool:
    """Whether anything but the words of the sentences speaks against it that two claims tell one thing.

    Of what may happen more than once the sentences must tell when, on a day that both have; one day may have several times.
    """
    if are_unlike_classes(a.measure.concepts, b.measure.concepts) or date_other_figures(a, b):
        return True
    if any(isinstance(guard(a, b), Apart) for guard in GUARDS):
        return True
    if same_time(a, b) is not None or same_basis(a, b) is not None:
        return True
    if same_occasion(a, b) is not None and (kind_of(a.value) == "date" or _DAYS.isdisjoint(shared)):
        return True
    return are_beside_each_other(a, b)
