"""Claims of one measure on one thing that two articles call by one noun phrase, put together in two ways (`matching.whole_phrases`).

"The dome of Brandt library weighs 96 tonnes", "Brandt library has a dome of 121 tonnes": such phrases may be cut in other
places, so that the one is about Brandt and the other about its dome. What tells one thing from another
is in both phrases, the nouns and at least a name; a name that only one of them has stands elsewhere in the other's sentence.
A part has a noun that the whole has not, and so has another thing that bears the name: these stay apart.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.claims.claim import JUDGED, Claim
from factcheck.claims.words.kinds import sort_of
from factcheck.claims.words.years import tell_of_other_years
from factcheck.lexicon.occurrence import DATED_FIGURE
from factcheck.matching.alignment import Opposed
from factcheck.matching.answers import Apart
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.guards_of_names import states_a_name
from factcheck.matching.match import match
from factcheck.matching.once import happens_once
from factcheck.matching.slips import by_article, is_given
from factcheck.matching.whole_phrases import Phrase, phrases_in, subject_phrase, told_event
from factcheck.values.compare import Disagree, compare
from factcheck.values.value import Moment

# The claims with one measure and one name that a claim is held against.
MOST_ALIKE = 40
# Words by which a figure is one of several that were told of one thing one after the other, or was only planned.
ONE_OF_SEVERAL = frozenset(
    "initially originally first later finally corrected revised updated upgraded downgraded preliminary provisional "
    "budget budgeted planned estimated projected expected".split()
)
# The names that two sentences must have, where these alone tell that one thing is meant.
FEWEST_NAMES = 2


@dataclass(frozen=True, slots=True)
class _Told:
    claim: Claim
    phrase: Phrase


def find_same_things(claims: Sequence[Claim], _: CorpusWords) -> Iterator[Opposed]:
    """The pairs of `claims` of two articles that give one measure of one thing in two values, in the order of the corpus."""
    told_by, figures = by_article(claims), _figures(claims)
    places: defaultdict[tuple[str, ...], list[_Told]] = defaultdict(list)
    for told in _eligible(claims):
        near: dict[str, _Told] = {}
        for key in _keys(told):
            near |= {one.claim.id: one for one in places[key][-MOST_ALIKE:]}
            places[key].append(told)
        for one in near.values():
            a, b = one.claim, told.claim
            if a.path == b.path or a.subject.key == b.subject.key or _are_told_apart(a, b):
                continue
            alone = max(figures[_place(a)], figures[_place(b)]) < 2
            if not (_are_one(one, told) or (alone and _name_the_same(one, told))):
                continue
            if not isinstance(compare(a.value, b.value), Disagree) or not _match_as_one(a, b):
                continue
            if not is_given(told_by, a, (b.value,)) and not is_given(told_by, b, (a.value,)):
                yield Opposed(a, b, tuple(sorted(one.phrase.words & told.phrase.words)))


def _figures(claims: Iterable[Claim]) -> Counter[tuple[object, ...]]:
    """How many figures of a sort each sentence has: where it has two, each may be somebody else's."""
    return Counter(_place(claim) for claim in claims)


def _place(claim: Claim) -> tuple[object, ...]:
    return claim.path, claim.sentence.start, *sort_of(claim.value)


def _are_told_apart(a: Claim, b: Claim) -> bool:
    """Whether two claims are of two events, which what tells events apart has compared, or of two years."""
    both = a.subject.occasion is not None and b.subject.occasion is not None
    return both or tell_of_other_years(a.reading, b.reading)


def _eligible(claims: Iterable[Claim]) -> Iterator[_Told]:
    for claim in claims:
        if claim.stance in JUDGED and not claim.faint and not _is_left_out(claim):
            phrase = subject_phrase(claim)
            if phrase is not None:
                yield _Told(claim, phrase)


def _is_left_out(claim: Claim) -> bool:
    """Whether a claim is a name, the date of what happens again, or of a figure beside others: "was first put at 6.8"."""
    if states_a_name(claim) or (isinstance(claim.value, Moment) and not happens_once(claim.measure.concepts)):
        return True
    return not ONE_OF_SEVERAL.isdisjoint(claim.reading.lower().split())


def _keys(told: _Told) -> Iterator[tuple[str, ...]]:
    for concept in sorted(told.claim.measure.concepts - {DATED_FIGURE}):
        for word in sorted(told.phrase.words | _named(told.claim)):
            yield (*sort_of(told.claim.value), concept, word)


def _are_one(one: _Told, other: _Told) -> bool:
    """Whether two phrases have the same nouns and a name in common, and no name that the other's sentence has not."""
    ours, theirs = one.phrase, other.phrase
    shared = ours.words & theirs.words
    if not shared & (ours.plain | theirs.plain) or not shared & (ours.names | theirs.names):
        return False
    return _are_told(ours, shared, other.claim) and _are_told(theirs, shared, one.claim)


def _are_told(phrase: Phrase, shared: frozenset[str], claim: Claim) -> bool:
    """Whether the other claim says what only one phrase has: its names anywhere, the noun of an event by a verb."""
    if not all(told_event(noun, claim.reading) for noun in phrase.plain - shared):
        return False
    return phrase.names - shared <= _said(claim)


def _name_the_same(one: _Told, other: _Told) -> bool:
    """Whether two sentences name the same, two at least, and each says of whom or what the other is told.

    "Lorne joined Ebrin for a fee of 3 million", "the fee that Ebrin paid for Lorne": which of them a sum is told of is open.
    """
    ours, theirs = _named(one.claim), _named(other.claim)
    if len(ours) < FEWEST_NAMES or ours != theirs:
        return False
    return one.phrase.words <= _said(other.claim) and other.phrase.words <= _said(one.claim)


def _named(claim: Claim) -> frozenset[str]:
    return frozenset(word for phrase in phrases_in(claim) for word in phrase.names)


def _said(claim: Claim) -> frozenset[str]:
    return frozenset(word for phrase in phrases_in(claim) for word in phrase.words)


def _match_as_one(a: Claim, b: Claim) -> bool:
    """Whether nothing but whom they are about keeps two claims apart."""
    answer = match(a, replace(b, subject=replace(b.subject, key=a.subject.key, occasion=a.subject.occasion)))
    return not isinstance(answer, Apart) and not answer.doubts
