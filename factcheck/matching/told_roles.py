"""Who had a role that a story tells of one thing only, be it said of what or not: "In command was Ivo Lenz", "the judge, Ada Brandt,".

An article on a crash need not say whose captain it means, nor one on a tower of what somebody was the main contractor. Where all
articles on one story that say it mean one and the same thing, the others mean that one too. So roles of which such a thing
has one for ever are held against each other, and against a fact on that thing. Of an office that passes on it takes one fate: of two
articles by which the director was sentenced to ten years, one has another director. A title may be anybody's ("Captain Ivo
Lenz" of the coastguard): there the two names must have a word in common, as where one was mistaken for another of the crew.

Deliberately missed: what passes on from one to the next where nothing says that both speak of one time, and what an article
gives to two.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from factcheck.claims.claim import JUDGED, SURE_GROUNDS, Claim, Grounds
from factcheck.claims.naming.keys import fold
from factcheck.lexicon.grammar import COUNTRIES, PEOPLES
from factcheck.lexicon.namesakes import RULERS
from factcheck.lexicon.properties import INQUIRIES, JUDGE, MAIN_CONTRACTOR, PASSED_ON, TITLE, UNNAMED
from factcheck.lexicon.roles import CREW_ROLES, OF_DESIGNS, ROLE
from factcheck.matching.alignment import Opposed
from factcheck.matching.corpus_words import CorpusWords
from factcheck.matching.days import same_days
from factcheck.matching.fates import fates_of, others_who_fared_so, terms_of
from factcheck.matching.telling import DULL, KINDS, NO_NAMES
from factcheck.values.compare import Agree, Disagree, compare
from factcheck.values.names import have_a_word_in_common
from factcheck.values.value import Name

CAPTAIN, NAMESAKE, CHIEF_ARCHITECT = "captain", "namesake", f"{ROLE}chief architect"
# What a thing, a voyage or a trial has one of, whenever it is told.
OF_ONE = frozenset(
    {
        CAPTAIN,
        NAMESAKE,
        JUDGE,
        MAIN_CONTRACTOR,
        *(ROLE + post for post in OF_DESIGNS),
        *CREW_ROLES,
    }
)
# Who leads or chairs an inquiry has one role in it, by whatever name it is called.
LEADING, HEAD_OF = frozenset({"leader", "chair"}), "chair of an "
# Words with a capital that do not open a sentence.
WORDS = re.compile(r"[\w’'-]+")
CAPITALS = re.compile(r"(?<=[\w,;–—-] )[A-Z][\w’'-]+")
# Right before a name: the office of several, "their chairman, Ivo Lenz".
THEIR = re.compile(r"\btheir (?:[a-z-]+ ){1,3}$|\btheir (?:[a-z-]+ ){0,2}[a-z-]+, $")
# Who made a thing, or drew it.
MAKING = frozenset({"designer", "builder", "developer", "maker", MAIN_CONTRACTOR})
# Who "the architect" of a building is.
AS_ROLE = {f"{ROLE}architect": CHIEF_ARCHITECT}
# Grounds on which the thing is not surely the one that was read.
UNSURE = frozenset(Grounds) - SURE_GROUNDS | {Grounds.PRONOUN}
OFFICE, OTHERS = "office: ", "others"
# The mark of who had a role; what is done once says no more by it.
TOLD_OF_DONE = frozenset({"office: was"})
# The marks of who has left an office, as one has by what befell him.
LEFT = frozenset({"office: was", "office: former", "tense: past"})


class ToldRoles:
    """The claims of a corpus on who had which role, by the role."""

    def __init__(self, claims: Iterable[Claim], corpus: CorpusWords) -> None:
        self._corpus = corpus
        self.by_role: defaultdict[str, list[Claim]] = defaultdict(list)
        self._makers: set[str] = set()
        for claim in claims:
            if isinstance(claim.value, Name):
                self.by_role[role_of(claim)].append(claim)
                if not MAKING.isdisjoint(claim.measure.concepts):
                    self._makers.add(fold(claim.value.name))

    def things_of(self, role: str, paths: Iterable[str]) -> frozenset[str]:
        """The things of which the articles on the story of those at some paths tell a role."""
        return frozenset(
            claim.subject.key
            for claim in self.by_role.get(role, ())
            if is_sure(claim) and any(self._corpus.stories.are_one(claim.path, path) for path in paths)
        )

    def may_mean(self, claim: Claim, things: Iterable[str]) -> bool:
        """Whether a claim may tell its role of one of some `things`: it says of none what, or has a part of its name.

        What drew or made the thing it may have been taken for: "A firm from Leeds. Its chief architect was Ivo Lenz."
        """
        key, marks = claim.subject.key, claim.measure.qualifiers
        if UNNAMED in marks:
            # The story has one inquiry, or names which.
            alone = role_of(claim).startswith(HEAD_OF) and len(set(things) - {key}) < 2
            return alone and not self._names_another(claim, things)
        joint = MAIN_CONTRACTOR in claim.measure.concepts and OTHERS in marks
        if key in self._makers or joint or is_sure(claim):
            return not key or key in self._makers or share_a_word(key, things)
        return (not key or share_a_word(key, things)) and not self._names_another(claim, things)

    def are_of_one_thing(self, a: Claim, b: Claim) -> bool:
        """Whether two claims tell a role of one thing: of the one that the story tells it of, or of an office one fate."""
        role = role_of(a)
        if not is_of_one(role):
            one = a.subject.key == b.subject.key or not (is_sure(a) and is_sure(b))
            return one and self.have_one_fate(a, b)
        things = self.things_of(role, (a.path, b.path)) or {a.subject.key, b.subject.key} - {""}
        return len(things) < 2 and all(self.may_mean(one, things) for one in (a, b))

    def _names_another(self, claim: Claim, things: Iterable[str]) -> bool:
        """Whether what stands before a name that has a role, in its sentence and the one before, names what it may be a role in."""
        if self.means_another(claim, things):
            return True
        told = f"{claim.text} {claim.subject.name}"
        own = {word for thing in things for word in thing.split(" ")} | set(map(fold, WORDS.findall(told)))
        known = own | self._corpus.topics_of(claim.path) | NO_NAMES | PEOPLES | COUNTRIES | RULERS
        return any(word and word not in known for word in _capitals_before(claim))

    def means_another(self, claim: Claim, things: Iterable[str]) -> bool:
        """Whether a role is that of something else which the article is about too, and which opens the sentence before, or of those of
        a country who were told of: "the Saudis were asked", "their chairman, Ivo Lenz, said"."""
        if THEIR.search(claim.reading.partition(claim.text)[0]) and not PEOPLES.isdisjoint(
            _capitals_before(claim)
        ):
            return True
        opening = WORDS.match(claim.above)
        own = {word for thing in things for word in thing.split(" ")}
        topic = self._corpus.topics_of(claim.path) | set(claim.subject.key.split(" "))
        return opening is not None and fold(opening[0]) in topic - own - KINDS

    def have_one_fate(self, a: Claim, b: Claim) -> bool:
        """Whether both tell that the one who has an office was dismissed, sentenced or killed, as befell one.

        What befalls several, one after the other, is one fate where one of the articles knows the other's man by another role,
        or where both tell the same term in prison, or name a third whom it befell with him.
        """
        fates = fates_of(a) & fates_of(b)
        if not fates:
            return False
        if terms_of(a) & terms_of(b) or others_who_fared_so(a, fates) & others_who_fared_so(b, fates):
            return True
        return any(self._has_another_role(one.path, other) for one, other in ((a, b), (b, a)))

    def _has_another_role(self, path: str, claim: Claim) -> bool:
        """Whether an article gives whom a claim names another role than it."""
        return any(
            one.path == path and isinstance(compare(one.value, claim.value), Agree)
            for role, told in self.by_role.items()
            if role != role_of(claim) and is_role(role)
            for one in told
        )

    def gives(self, path: str, role: str, value: Name) -> bool:
        """Whether an article says that somebody has a role, of whatever it says so."""
        return any(
            one.path == path and not isinstance(compare(one.value, value), Disagree)
            for one in self.by_role.get(role, ())
        )


def _capitals_before(claim: Claim) -> set[str]:
    """The words with a capital that stand before a claim's value in its sentence, and in the one before, but for those that open it."""
    before = claim.reading.partition(claim.text)[0]
    return {fold(word) for text in (claim.above, before) for word in CAPITALS.findall(text)}


def role_of(claim: Claim) -> str:
    """The role by which a claim is held against others; an inquiry has one chair, whether he led or chaired it."""
    label = next(iter(sorted(claim.measure.concepts)), "")
    noun = claim.subject.key.rpartition(" ")[2]
    if label in LEADING and noun in INQUIRIES:
        return f"{HEAD_OF}{noun}"
    return AS_ROLE.get(label, label)


def is_of_one(role: str) -> bool:
    """Whether a thing has one who has a role, whenever it is told."""
    return role in OF_ONE or role.startswith(HEAD_OF)


def is_role(role: str) -> bool:
    """Whether a property is a role that a thing has one of, for ever or at a time."""
    return is_of_one(role) or role in PASSED_ON or role.startswith(ROLE)


def is_sure(claim: Claim) -> bool:
    """Whether a claim says of what its role is: not by a pronoun, and not by a noun alone."""
    return (
        bool(claim.subject.key)
        and claim.subject.grounds not in UNSURE
        and UNNAMED not in claim.measure.qualifiers
    )


def share_a_word(key: str, things: Iterable[str]) -> bool:
    """Whether a thing is one of some `things` or has a telling word of its name."""
    words = set(key.split(" "))
    return any(key == thing or not (words - KINDS).isdisjoint(thing.split(" ")) for thing in things)


def find_told_roles(claims: Sequence[Claim], corpus: CorpusWords) -> Iterator[Opposed]:
    """The pairs of `claims` of two articles on one story that give one role of one thing to two, in the order of the corpus."""
    roles = ToldRoles(claims, corpus)
    for role in sorted(role for role in roles.by_role if is_role(role)):
        of_one = is_of_one(role)
        for a, b in combinations([one for one in roles.by_role[role] if of_one or fates_of(one)], 2):
            # What both say of what they mean, the guards between two claims decide.
            if a.path == b.path or (of_one and is_sure(a) and is_sure(b)):
                continue
            if not corpus.stories.are_one(a.path, b.path) or not isinstance(compare_people(a, b), Disagree):
                continue
            if _are_apart(a, b) or not roles.are_of_one_thing(a, b):
                continue
            if any(_is_given(roles, role, one, other) for one, other in ((a, b), (b, a))):
                continue
            shared = corpus.said[a.id].sentence & corpus.said[b.id].sentence - DULL
            yield Opposed(a, b, tuple(sorted(shared)))


def _is_given(roles: ToldRoles, role: str, claim: Claim, other: Claim) -> bool:
    return isinstance(other.value, Name) and roles.gives(claim.path, role, other.value)


def _are_apart(a: Claim, b: Claim) -> bool:
    """Whether two claims say of two things, of two times or of several who has a role, or do not say it themselves."""
    of_one = is_of_one(role_of(a))
    if not {a.stance, b.stance} <= JUDGED:
        return True
    marks = a.measure.qualifiers ^ b.measure.qualifiers
    if any(mark.startswith(OFFICE) and mark not in (TOLD_OF_DONE if of_one else LEFT) for mark in marks):
        return True
    others = {mark for one in (a, b) for mark in one.measure.qualifiers if mark == OTHERS}
    joint = MAIN_CONTRACTOR in a.measure.concepts
    if joint != bool(others) or (joint and _name_each_other(a, b)):
        return True
    return a.scope.time is not None and b.scope.time is not None and not same_days(a.scope.time, b.scope.time)


def _name_each_other(a: Claim, b: Claim) -> bool:
    """Whether the sentence of one has the name of the other: of a joint venture both are contractors."""
    return any(word in one.reading for one, other in ((a, b), (b, a)) for word in other.text.split(" ")[:1])


def compare_people(a: Claim, b: Claim) -> Agree | Disagree | None:
    """Whether two names can both be right; of a title only where they have a word in common."""
    if not isinstance(a.value, Name) or not isinstance(b.value, Name):
        return None
    if TITLE in a.measure.qualifiers | b.measure.qualifiers and not have_a_word_in_common(a.value, b.value):
        return None
    answer = compare(a.value, b.value)
    return answer if isinstance(answer, Agree | Disagree) else None
