"""Who has a role in an article that does not say of what, held against a fact on the one thing that the role is told of.

"The judge, Ada Brandt, rejected a plea" in an article on a trial, and the fact that another one sentenced him. That the
article may tell of the fact at all is asked elsewhere (`matching.fact_names`); here no other fact and no other thing of the
article may have the role, the article must not give the fact's own value, and the guards of a property must leave no doubt, as
if the claim were on the fact's subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from factcheck.claims.claim import PLANNED, Claim, Confidence, Grounds, Stance, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.lexicon.properties import JUDGE
from factcheck.lexicon.roles import AT_THE_TIME, ROLE
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.days import is_near
from factcheck.matching.fact_descriptions import stems_of
from factcheck.matching.fact_subjects import tied
from factcheck.matching.fact_values import compare_with_fact
from factcheck.matching.facts import FactMatch, as_property
from factcheck.matching.fates import fates_in, fates_of, is_of_those_days
from factcheck.matching.guards_of_holding import written
from factcheck.matching.guards_of_names import FACT_GUARDS
from factcheck.matching.match import Comparable, match
from factcheck.matching.telling import KINDS
from factcheck.matching.told_roles import (
    LEFT,
    OF_ONE,
    ToldRoles,
    compare_people,
    is_role,
    is_sure,
    role_of,
    share_a_word,
)
from factcheck.values.compare import Disagree
from factcheck.values.value import Name

# Where nothing in its sentence says of what a role is.
NOT_SAID, NOBODY = frozenset({Grounds.TOPIC, Grounds.GUESSED, Grounds.NONE}), Subject("", "", Grounds.NONE)
# The event at which somebody had a role.
EVENT_OF_TIME = re.compile(r"\b(?:time|moment|day|night) of the ([a-z-]+)\b")
# What a judge does, by which a fact may tell of him.
SENTENCED = "who sentenced it"
JUDGING = ("sentenced", "sentencing")
# The marks of who is yet to have an office, and of who is given it.
COMING = frozenset({"office: next", "office: new", "office: incoming", "office: given"})


class RoleFacts:
    """The facts on who has a role, by the role."""

    def __init__(
        self,
        facts: Iterable[Fact],
        claims: Sequence[Claim],
        corpus: CorpusWords,
    ) -> None:
        """Index `facts` for `claims`, whose words are those of `corpus`."""
        self._corpus = corpus
        self._facts: dict[str, list[Fact]] = {}
        for fact in facts:
            if isinstance(fact.value, Name):
                for role in sorted(roles_of(fact)):
                    self._facts.setdefault(role, []).append(fact)
        self._roles = ToldRoles(claims if self._facts else (), corpus)

    def matches(self, claim: Claim) -> Iterator[FactMatch]:
        """The one fact that `claim` contradicts, though nothing says of what it tells the role."""
        if not isinstance(claim.value, Name):
            return
        facts = [fact for fact in self._facts.get(role_of(claim), ()) if self._may_mean(claim, fact)]
        if len({fact.subject.key for fact in facts}) != 1:
            return
        for fact in facts:
            answer = compare_with_fact(claim, fact)
            if isinstance(answer, Disagree) and self._is_told(claim, fact):
                yield FactMatch(fact, Comparable(Confidence.HIGH), answer)

    def is_of_another(self, claim: Claim, fact: Fact) -> bool:
        """Whether an office of which nothing near says in what it is, is one in something else than a fact's subject."""
        if not isinstance(claim.value, Name) or claim.subject.grounds not in NOT_SAID:
            return False
        names = [fold(name) for name in fact.names]
        return role_of(claim) not in OF_ONE and self._roles.means_another(claim, names)

    def _may_mean(self, claim: Claim, fact: Fact) -> bool:
        """Whether a claim may tell its role of a fact's subject: an office only where the article is about that."""
        if tied(claim, fact) is not None:
            return True
        if is_sure(claim):
            return False
        if tells_deed(claim, fact):
            return True
        if AT_THE_TIME in claim.measure.qualifiers and claim.subject.grounds in NOT_SAID:
            claim = replace(claim, subject=NOBODY)  # Fires and towers have no chief executive.
            if self._roles.may_mean(claim, fact.keys) and self._is_of_its_event(claim, fact):
                return True
        if not self._roles.may_mean(claim, fact.keys):
            return False
        return role_of(claim) in OF_ONE or bool(claim.subject.key) or self._is_about(claim.path, fact)

    def _is_of_its_event(self, claim: Claim, fact: Fact) -> bool:
        """Whether claim and fact tell who had a role when one thing happened: "the warden at the time of the fire".

        Where the claim only says "at the time", no other thing may have the role in the articles on its story.
        """
        theirs = EVENT_OF_TIME.search(fact.claim)
        if theirs is None:
            return False
        ours = EVENT_OF_TIME.search(claim.reading)
        if ours is not None:
            return ours[1].lower() == theirs[1].lower()
        things = self._roles.things_of(role_of(claim), (claim.path,))
        return bool(things) and all(share_a_word(thing, fact.keys) for thing in things)

    def _is_told(self, claim: Claim, fact: Fact) -> bool:
        role, statement = role_of(claim), as_property(fact)
        if not (tells_deed(claim, fact) or isinstance(compare_people(claim, statement), Disagree)):
            return False
        if role == JUDGE and not any(word in f"{claim.above} {claim.reading}" for word in JUDGING):
            return False
        if any(
            isinstance(value, Name) and self._roles.gives(claim.path, role, value) for value in fact.values
        ):
            return False
        of_others = (
            one.subject.key not in fact.keys
            for one in self._roles.by_role[role]
            if one.path == claim.path and is_sure(one)
        )
        if any(of_others):
            return False
        told = self._as_told(claim, fact)
        answer = match(
            told,
            replace(statement, measure=replace(statement.measure, concepts=told.measure.concepts)),
            FACT_GUARDS,
        )
        return isinstance(answer, Comparable) and not answer.doubts

    def _as_told(self, claim: Claim, fact: Fact) -> Claim:
        """The claim as if it were on the fact's subject, and of its time where it tells of one matter with it.

        Who is yet to have an office is held against who was given it then.
        """
        stance, scope, marks = claim.stance, claim.scope, claim.measure.qualifiers
        given = fact.statement.measure.qualifiers & COMING
        day, when = written(claim), fact.when or fact.statement.scope.time
        if marks & COMING and given and when is not None and day is not None and is_near(day, when):
            marks = (marks - COMING) | given
            scope = replace(scope, time=when)
            stance = Stance.ASSERTED if stance in PLANNED else stance
        elif scope.time is None and (self._is_of_its_days(claim, fact) or tells_deed(claim, fact)):
            marks -= LEFT
            scope = replace(scope, time=when)
        measure = replace(claim.measure, qualifiers=marks)
        return replace(
            claim,
            subject=fact.subject,
            confidence=Confidence.HIGH,
            measure=measure,
            stance=stance,
            scope=scope,
        )

    def _is_of_its_days(self, claim: Claim, fact: Fact) -> bool:
        """Whether a claim on who had an office tells of the days of the fact: by a fate that befell one, or by "that week"."""
        fates = fates_of(claim)
        if fates & fates_in(fact) or is_of_those_days(claim):
            return True
        return bool(fates) and any(
            not isinstance(compare_with_fact(one, fact), Disagree) and self._roles.have_one_fate(claim, one)
            for one in self._roles.by_role[role_of(claim)]
            if one.path != claim.path
        )

    def _is_about(self, path: str, fact: Fact) -> bool:
        """Whether an article is about what has the office: every firm has a chief executive."""
        topic = self._corpus.topics_of(path)
        return any(own <= topic for key in fact.keys if (own := set(key.split(" ")) - KINDS))


def tells_deed(claim: Claim, fact: Fact) -> bool:
    """Whether a claim says of the holder of an office what the fact says of him: "President Ott declared the flood emergency".

    The office stands before the name in both, and the verb of the fact and all words of its subject behind the name of the claim.
    """
    if not isinstance(fact.value, Name) or not isinstance(claim.value, Name):
        return False
    role, name = role_of(claim).removeprefix(ROLE), re.escape(fact.value.name)
    told = re.search(rf"\b{role} {name} ([a-z]+)\b", fact.claim, re.IGNORECASE)
    ours = re.search(rf"\b{role} {re.escape(claim.text)} ([^;:]+)", claim.reading, re.IGNORECASE)
    if told is None or ours is None:
        return False
    behind = set(stems_of(ours[1]))
    return stem(told[1]) in behind and set(stems_of(fact.subject.name)) <= behind


def roles_of(fact: Fact) -> frozenset[str]:
    """The roles that a fact tells: whoever sentences somebody is the judge."""
    told = frozenset({JUDGE}) if SENTENCED in fact.concepts else frozenset[str]()
    return told | frozenset(filter(is_role, fact.concepts))
