"""Suggests facts: what several articles assert alike, and nothing curated covers yet, as YAML to be curated.

A suggestion is kept only if it proves itself: it is written as YAML, read back as any fact is, and held against the
very claims that it comes from; each must be covered by it and agree, and it must be no wider than the claim whose
words it has. What cannot be said in a fact (a scope that its sentence does not give alone, a day that only the article
knows) is left out. Whether it is true is for the curator to find out: articles copy one another.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from factcheck.claims.claim import Claim, Confidence, Grounds, Scope, Stance
from factcheck.documents.place import Place
from factcheck.engine.extract import Extract
from factcheck.engine.names import joined_claims, shared_names
from factcheck.engine.path_ignores import ignored_paths
from factcheck.engine.read_all import Progress
from factcheck.engine.scan import read_corpus, read_facts
from factcheck.engine.settings import Settings
from factcheck.engine.spares import with_twins
from factcheck.errors import InputError, Problem
from factcheck.facts.fact import Fact
from factcheck.facts.load import parse_facts
from factcheck.facts.suggestion import Said, Suggestion, free_id
from factcheck.facts.wording import time_words, value_words
from factcheck.facts.write import write_fact
from factcheck.gate.suppress import Silence, Silenced, is_silenced
from factcheck.lexicon.occurrence import RECURRENT
from factcheck.matching.facts import FactIndex, FactMatch
from factcheck.matching.group import Group, Verdict
from factcheck.matching.groups import group_claims
from factcheck.matching.idle_facts import idle
from factcheck.values.compare import Agree, Disagree, implies
from factcheck.values.own_words import OwnWords
from factcheck.values.value import DateSpan, Flag, Name

# The articles that must say the same, by default.
LEAST_ARTICLES = 2
# The sentences of a group that are tried, the best first.
MOST_TRIED = 4
# A passage that its author silenced for contradictions between articles is no ground for a fact.
BETWEEN_ARTICLES = "FC201"


@dataclass(frozen=True, slots=True)
class Suggested:
    """The suggestions in order, and how many groups gave none: curated already, in conflict, or not to be stated."""

    facts: tuple[Suggestion, ...]
    curated: int
    conflicts: int
    unsaid: int
    unreadable: tuple[Problem, ...]


def suggest_facts(
    paths: Sequence[str],
    facts: Sequence[str] | None,
    settings: Settings,
    least: int = LEAST_ARTICLES,
    progress: Progress | None = None,
) -> Suggested:
    """The facts that at least `least` articles of `paths` agree on and that `facts` do not have.

    Raises InputError where paths or facts cannot be used.
    """
    curated = read_facts(facts, settings.own_words)
    read, unreadable = read_corpus(paths, curated, settings, progress)
    extracts = with_twins(read)
    names = shared_names(extracts, settings.aliases)
    claims = joined_claims(extracts, names)
    silence = Silence(
        tuple(one for extract in extracts for one in extract.suppressions),
        ignored_paths([one.summary.path for one in extracts], settings.path_ignores, settings.root),
        settings.today,
    )
    told = _told(group_claims(claims), silence.by_path(), least)
    index = FactIndex(curated, names)
    new = {group: asserted for group, asserted in told.items() if not any(map(index.matches, asserted))}
    agreed = [asserted for group, asserted in new.items() if group.verdict is Verdict.AGREE]
    writer = _writer(extracts, claims, names, settings)
    found = [one for asserted in agreed if (one := writer.fact_of(asserted, least)) is not None]
    return Suggested(
        facts=_named(found, [fact.id for fact in curated]),
        curated=len(told) - len(new),
        conflicts=len(new) - len(agreed),
        unsaid=len(agreed) - len(found),
        unreadable=tuple(unreadable),
    )


def _writer(
    extracts: Iterable[Extract], claims: Sequence[Claim], names: Mapping[str, str], settings: Settings
) -> _Writer:
    """What writes the facts of a corpus; the source of an article is the address that it gives itself, else its path."""
    by_subject: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_subject[claim.subject.key].append(claim)
    sources = {one.summary.path: one.address or one.summary.path for one in extracts}
    crowd = Counter(claim.sentence for claim in claims)
    return _Writer(sources, names, by_subject, crowd, settings.own_words)


def _told(groups: Iterable[Group], silenced: Silenced, least: int) -> dict[Group, tuple[Claim, ...]]:
    """The groups that enough articles assert something of, each with the claims that do."""
    told = {}
    for group in groups:
        claims = tuple(
            claim
            for claim in group.claims
            if claim.stance is Stance.ASSERTED
            and claim.confidence is Confidence.HIGH
            and claim.subject.key
            and not is_silenced(BETWEEN_ARTICLES, claim.place, silenced)
        )
        if len({claim.path for claim in claims}) >= least:
            told[group] = claims
    return told


def _named(found: Iterable[Suggestion], taken: Iterable[str]) -> tuple[Suggestion, ...]:
    """The suggestions by their subjects, each with an id that nothing else has."""
    names, named = list(taken), []
    for one in sorted(found, key=lambda one: (one.subject.casefold(), one.id, one.claim)):
        free = free_id([one.id], names)
        names.append(free)
        named.append(replace(one, id=free))
    return tuple(named)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the fact that claims agree on: the sources by path, the joined names, all claims of the corpus."""

    sources: Mapping[str, str]
    names: Mapping[str, str]
    by_subject: Mapping[str, Sequence[Claim]]
    crowd: Mapping[Place, int]
    own: OwnWords

    def fact_of(self, claims: Sequence[Claim], least: int) -> Suggestion | None:
        """The fact that most of these claims follow from, in the words of one of them; None where none can be said.

        Neither the others nor any other claim of the corpus may contradict it.
        """
        exact = [one for one in claims if all(implies(one.value, other.value) for other in claims)]
        time = _time_of(claims)
        good = []
        for claim in sorted(exact, key=self._plainness)[:MOST_TRIED]:
            for draft in self._drafts(claim, claims, time):
                covered = self._covered(draft, claim, claims, time)
                if len(covered) == len(claims):
                    return self._told_by(draft, covered)
                if len({one.path for one in covered}) >= least:
                    good.append((draft, covered))
        return self._told_by(*max(good, key=lambda one: len(one[1]))) if good else None

    def _plainness(self, claim: Claim) -> tuple[bool, bool, bool, bool, int, int]:
        """How well a sentence stands alone: it names subject, measure and value, needs no other day, says one thing, is short."""
        time = claim.scope.time
        return (
            claim.subject.grounds is not Grounds.NAMED,
            not claim.measure.label,
            not value_words(claim.value, self.own),
            bool(time and time.relative) or bool(isinstance(claim.value, DateSpan) and claim.value.relative),
            self.crowd[claim.sentence],
            len(claim.reading),
        )

    def _drafts(self, claim: Claim, claims: Sequence[Claim], time: DateSpan | None) -> Iterator[Suggestion]:
        """The fact in the words of a claim: first with what its sentence says of the measure, then with `about`."""
        label = claim.measure.label
        draft = Suggestion(
            id=free_id([claim.subject.name, label], ()),
            claim=" ".join(claim.reading.split()),
            subject=claim.subject.name,
            value=value_words(claim.value, self.own),
            about=(),
            when=time_words(time) if time else "",
            sources=(),
            is_dateless=time is None
            and not isinstance(claim.value, DateSpan)
            and bool(claim.measure.concepts & RECURRENT),
        )
        labels = dict.fromkeys(one.measure.label for one in (claim, *claims) if one.measure.label)
        yield draft
        if label:
            yield replace(draft, about=(label,))
        if len(labels) > 1:
            yield replace(draft, about=tuple(labels))

    def _told_by(self, draft: Suggestion, claims: Sequence[Claim]) -> Suggestion:
        """The draft with its sources: the articles of these claims, and what each says."""
        said = (
            Said(one.path, one.place.line, value_words(one.value, self.own) or " ".join(one.text.split()))
            for one in claims
        )
        sources = dict.fromkeys(self.sources[one.path] for one in claims)
        return replace(draft, sources=tuple(sources), said=tuple(said))

    def _covered(
        self, draft: Suggestion, claim: Claim, claims: Sequence[Claim], time: DateSpan | None
    ) -> Sequence[Claim]:
        """The claims that are surely held against the fact, written and read back; none where it is not to be had.

        It is not where it says more or less than its claim, or where a claim of the corpus contradicts it.
        """
        try:
            (fact,) = parse_facts(f"facts:\n{write_fact(draft)}", draft.id, self.own)
        except InputError:
            return ()
        if idle(fact) is not None or not _says_the_same(fact, claim, time):
            return ()
        index = FactIndex([fact], self.names)
        matches = [(one, found) for one in claims for found in index.matches(one)]
        others = [
            (one, found)
            for key in sorted(index.facts[0].keys)
            for one in self.by_subject.get(key, ())
            for found in index.matches(one)
            if _is_sure(found)
        ]
        if any(isinstance(found.comparison, Disagree) for _, found in (*matches, *others)):
            return ()
        return [one for one, found in matches if _is_sure(found) and isinstance(found.comparison, Agree)]


def _is_sure(found: FactMatch) -> bool:
    return found.comparable.confidence is Confidence.HIGH


def _time_of(claims: Iterable[Claim]) -> DateSpan | None:
    """The closest time that one of the claims names; they go together, so that it is the time of all."""
    times = [claim.scope.time for claim in claims if claim.scope.time is not None]
    whole = [time for time in times if time.first and time.last] or times
    return min(whole, key=lambda time: (time.last or date.max) - (time.first or date.min), default=None)


def _says_the_same(fact: Fact, claim: Claim, time: DateSpan | None) -> bool:
    """Whether a fact is no wider than the claim it was made of: the same value, measure and scope, at that time."""
    statement, measure = fact.statement, claim.measure
    named = isinstance(claim.value, Name | Flag)
    told = fact.concepts >= measure.concepts if named else statement.measure.concepts == measure.concepts
    return (
        implies(fact.value, claim.value)
        and implies(claim.value, fact.value)
        and told
        and statement.measure.qualifiers == measure.qualifiers
        and _limits(statement.scope) == _limits(replace(claim.scope, time=time))
    )


def _limits(scope: Scope) -> tuple[object, ...]:
    """What limits a claim, its time by days and not by words."""
    time = scope.time
    days = (time.first, time.last, time.yearly) if time else None
    return days, scope.place, scope.part, scope.basis, scope.condition
