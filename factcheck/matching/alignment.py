"""Claims of two articles that tell of one thing in the same words, though whose figure it is was read differently.

"The storm shifted the axis of the Corran Tower by 8 inches" and "a storm that struck the Corran Tower shifted its axis by
3 inches" may have two subjects, and a sentence about "a quake of magnitude 6" has none that is a name. Two such claims are
held against each other where all that the one says of its figure stands in the other, whatever more that says; where
nothing speaks against it: another measure, time, place, basis, direction, occasion, another name; and where neither
article has both figures, for then they are two things that it tells apart.

Words for one thing are one ("ship" and "vessel", "killed" and "deaths", "erupted" and "eruption"; `matching.senses`).
Deliberately missed: what is told in other turns of phrase, and claims of which little is said but a name.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from factcheck.claims.claim import JUDGED, SURE_GROUNDS, Claim, Confidence, Grounds
from factcheck.claims.naming.parts import TELLING_APART, owner_and_part
from factcheck.claims.words.kinds import kind_of, sort_of
from factcheck.claims.words.stem import stem
from factcheck.lexicon.grammar import FUNCTION_WORDS
from factcheck.lexicon.occurrence import VARYING
from factcheck.matching.answers import Apart
from factcheck.matching.designations import other_label
from factcheck.matching.guards_of_measure import (
    UNKNOWN_MEASURE,
    are_unlike_classes,
    same_direction,
    same_kind,
    same_qualifiers,
)
from factcheck.matching.guards_of_names import states_a_name
from factcheck.matching.guards_of_occasion import same_occasion
from factcheck.matching.guards_of_place import same_place
from factcheck.matching.guards_of_scope import same_basis, same_time
from factcheck.matching.match import match
from factcheck.matching.senses import plain_sense, sense
from factcheck.matching.whole_phrases import subject_phrase
from factcheck.values.compare import Agree, Disagree, compare

# The fewest content words that both have, and the fewest words with those of names.
FEWEST_CONTENT, FEWEST_WORDS = 2, 3
# Words that say nothing of what the figure is.
LIGHT = frozenset(
    stem(word) for word in "have get make take come go give do say tell report estimate number figure".split()
)
# What tells some of a kind from the rest of it, inside a count.
OTHERS = frozenset("other others another more further additional extra remaining new".split())
WORD = re.compile(r"[^\W\d_][\w-]*")
FUNCTION_STEMS = frozenset(stem(word) for word in FUNCTION_WORDS)
# The claims with one word that a claim is held against: a word that more have tells little.
MOST_ALIKE = 60
# Guards that may keep two claims apart though they tell of one thing: whose figure it is, or which property, is not known.
OPEN_GUARDS = frozenset({"subject", UNKNOWN_MEASURE})
# Subjects that the sentence itself does not name.
FROM_AFAR = frozenset({Grounds.TOPIC, Grounds.HEADING, Grounds.NONE})
# What these measure is told by what the figure counts from, and not by the words beside it.
NOT_TOLD_BY_WORDS = frozenset({"interval", "difference"})
# What the measure of a duration that a label names begins with.
LABELLED_TIME = "the time "
GUARDS = (
    same_kind,
    same_qualifiers,
    same_direction,
    same_basis,
    same_time,
    same_place,
    same_occasion,
)


@dataclass(frozen=True, slots=True)
class Opposed:
    """Two claims of two articles, `a` before `b` in the corpus, that tell of one thing and give values which cannot
    both be right; `shared` are the words that both have, the rarest first, `slip` is what sets the values apart where
    they differ by a slip of the pen, and `nearest` says that of the claims of the two articles these are nearest by their words."""

    a: Claim
    b: Claim
    shared: tuple[str, ...]
    slip: str = ""
    nearest: bool = False

    def as_written(self) -> Iterator[str]:
        """The shared words, as the first claim's sentence writes them."""
        found, kind = [word.lower() for word in WORD.findall(self.a.reading)], kind_of(self.a.value)
        written = {sense(stem(word), kind): word for word in found} | {stem(word): word for word in found}
        yield from (written.get(word, word) for word in self.shared)


@dataclass(frozen=True, slots=True)
class _Told:
    """A claim with what it says: the content words of its clause, these with its names, those that tell most, and the names.

    A word of a measure tells as much as another only where both claims have that very word: of two widths the one may be
    called a diameter, but then other words must tell that it is the same.
    """

    claim: Claim
    content: frozenset[str]
    words: frozenset[str]
    telling: frozenset[str]
    names: frozenset[str]


_Said: TypeAlias = Mapping[tuple[str, str, str], Sequence[_Told]]


def find_opposed(claims: Sequence[Claim], topics: Mapping[str, frozenset[str]]) -> tuple[Opposed, ...]:
    """The pairs of `claims` that oppose each other by their words, in the order of the corpus.

    `topics` are the words of the names that each article is about, by path.
    """
    everything = [_told(claim) for claim in claims]
    told = [one for one in everything if _is_eligible(one.claim)]
    weights = _weights(told)
    said = _said(everything)
    found = []
    for one, other in _candidates(told):
        shared = one.words & other.words
        if (
            _tells_the_same(one, other, shared)
            and _are_of_one_matter(one, other, topics)
            and _nothing_is_against(one.claim, other.claim)
            and _may_be_one(one, other)
            and not _told_apart(one, other, said)
        ):
            rarest = sorted(shared, key=lambda word: (-weights[word], word))
            found.append(Opposed(one.claim, other.claim, tuple(rarest)))
    return tuple(found)


def _is_eligible(claim: Claim) -> bool:
    return (
        claim.stance in JUDGED
        and not claim.faint
        and not states_a_name(claim)
        and kind_of(claim.value) != "bare"
        and NOT_TOLD_BY_WORDS.isdisjoint(claim.measure.concepts)
    )


def _told(claim: Claim) -> _Told:
    """What a claim says. Of its subject the words in small letters are content, and those with capitals names."""
    subject = () if claim.subject.grounds in FROM_AFAR else claim.subject.name.split(" ")
    plain = {stem(word) for word in subject if word.islower() and word not in FUNCTION_WORDS}
    named = (*(word.lower() for word in subject if not word.islower()), *claim.mentions)
    names = frozenset(stem(word) for name in named for word in name.split(" ") if word)
    content = (frozenset(claim.measure.words) | plain) - names
    said = _senses(content, claim)
    telling = frozenset(plain_sense(word) for word in content)
    return _Told(claim, said, said | names, telling, names - said)


def _senses(words: Iterable[str], claim: Claim) -> frozenset[str]:
    """What some stems say beside the value of a claim."""
    kind = kind_of(claim.value)
    return frozenset(word if word in LIGHT else sense(word, kind) for word in words)


def _weights(told: Iterable[_Told]) -> Mapping[str, float]:
    """How much each word tells: the more, the fewer articles have it."""
    articles: defaultdict[str, set[str]] = defaultdict(set)
    for one in told:
        for word in one.words:
            articles[word].add(one.claim.path)
    whole = len({path for paths in articles.values() for path in paths})
    return {word: math.log1p(whole / len(paths)) for word, paths in articles.items()}


def _candidates(told: Sequence[_Told]) -> Iterator[tuple[_Told, _Told]]:
    """The pairs of two articles with one kind of value and enough content words in common, in order."""
    places: defaultdict[tuple[str, str, str], list[int]] = defaultdict(list)
    paths = [one.claim.path for one in told]
    for number, one in enumerate(told):
        sort = sort_of(one.claim.value)
        common: Counter[int] = Counter()
        for word in sorted(one.telling):
            place = places[(*sort, word)]
            common.update(place[-MOST_ALIKE:])
            place.append(number)
        near = (other for other, shared in common.items() if shared >= FEWEST_CONTENT)
        yield from ((told[other], one) for other in sorted(near) if paths[other] != paths[number])


def _tells_the_same(one: _Told, other: _Told, shared: frozenset[str]) -> bool:
    """Whether one of two claims says nothing but what the other says too, and enough of it."""
    if len(shared) < FEWEST_WORDS:
        return False
    return one.words - LIGHT <= shared or other.words - LIGHT <= shared


def _are_of_one_matter(one: _Told, other: _Told, topics: Mapping[str, frozenset[str]]) -> bool:
    """Whether a name ties two claims: in both, or one that both articles are about. Two scale bars are of two figures."""
    ours, theirs = (topics.get(told.claim.path, frozenset()) for told in (one, other))
    if not one.names.isdisjoint(other.words) or not other.names.isdisjoint(one.words):
        return True
    return not (one.names.isdisjoint(theirs) and other.names.isdisjoint(ours) and ours.isdisjoint(theirs))


def _nothing_is_against(a: Claim, b: Claim) -> bool:
    if not isinstance(compare(a.value, b.value), Disagree):
        return False
    answer = match(a, b)
    if isinstance(answer, Apart):
        if answer.guard not in OPEN_GUARDS:
            return False
    elif answer.doubts or answer.confidence is Confidence.HIGH:
        return False  # It was compared as one claim, and either found or doubted.
    if are_unlike_classes(a.measure.concepts, b.measure.concepts) or _are_other_times(a, b):
        return False
    if _may_have_changed(a, b):
        return False
    return all(guard(a, b) is None for guard in GUARDS)


def _may_have_changed(a: Claim, b: Claim) -> bool:
    """Whether two articles tell of what is another figure each day, not on one day, and no date says which."""
    if VARYING.isdisjoint(a.measure.concepts | b.measure.concepts) or a.published == b.published:
        return False
    return a.scope.time is None or b.scope.time is None


def _are_other_times(a: Claim, b: Claim) -> bool:
    """Whether two labels name two times: "time spent on the island" has all of "time spent digging on the island"."""
    ours, theirs = (
        {name for name in claim.measure.concepts if name.startswith(LABELLED_TIME)} for claim in (a, b)
    )
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _may_be_one(one: _Told, other: _Told) -> bool:
    """Whether whom or what two claims are about may be one.

    Where both are surely read, the one may say more of it than the other ("the axis of the Earth" and "the Earth"), but
    nothing that is not in the other's clause: "Tolmer Oil's refineries" are not Tolmer Oil.
    """
    a, b = one.claim, other.claim
    if OTHERS & ({*a.value.text.lower().split(" ")} ^ {*b.value.text.lower().split(" ")}):
        return False
    if other_label(a.reading, b.reading):
        return False
    if not (_says_which(a, b) and _says_which(b, a)):
        return False
    for nobody, told in ((a, other), (b, one)):
        # "In Norland Tolmer Oil made $90 million": a name that nothing is known of may be of whom it is said.
        names = {stem(word) for name in nobody.mentions for word in name.split(" ")}
        if nobody.subject.grounds is Grounds.NONE and not names <= told.words:
            return False
    if a.subject.grounds not in SURE_GROUNDS or b.subject.grounds not in SURE_GROUNDS:
        return True
    ours, theirs = (
        {stem(word) for word in claim.subject.key.split(" ")} - FUNCTION_STEMS for claim in (a, b)
    )
    return _are_said(ours - theirs, other) and _are_said(theirs - ours, one)


def _says_which(a: Claim, b: Claim) -> bool:
    """Whether `b` says too which of its kind, and which part, `a` is surely about: the second trial is none of the trials before it.

    A part that the other has several of ("in all its halls") is not the one.
    """
    if a.subject.grounds not in SURE_GROUNDS:
        return True
    said = {word.lower() for word in WORD.findall(b.reading)}
    part = owner_and_part(a.subject.name)
    noun = part[1].rpartition(" ")[2] if part is not None else ""
    if noun and noun not in said and f"{noun}s" in said:
        return False
    phrase = subject_phrase(a)
    return phrase is None or all(
        word in said for word in TELLING_APART if plain_sense(stem(word)) in phrase.plain
    )


def _are_said(stems: Iterable[str], told: _Told) -> bool:
    """Whether a claim says all of these words, or others for them."""
    kind = kind_of(told.claim.value)
    return all(word in told.words or sense(word, kind) in told.words for word in stems)


def _said(told: Iterable[_Told]) -> _Said:
    """What each article tells, by kind and dimension."""
    said: defaultdict[tuple[str, str, str], list[_Told]] = defaultdict(list)
    for one in told:
        said[_place(one.claim, one.claim.path)].append(one)
    return said


def _place(claim: Claim, path: str) -> tuple[str, str, str]:
    return path, *sort_of(claim.value)


def _told_apart(one: _Told, other: _Told, said: _Said) -> bool:
    """Whether an article has both figures in one sentence, or in ones that have words of both claims: it tells two things apart."""
    content = one.content & other.content
    return any(
        isinstance(compare(third.claim.value, theirs.claim.value), Agree)
        and (content & third.content or third.claim.sentence == ours.claim.sentence)
        for ours, theirs in ((one, other), (other, one))
        for third in said.get(_place(theirs.claim, ours.claim.path), ())
    )
