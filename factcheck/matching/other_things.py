"""Whether a figure is of another thing or person than the fact's, which its sentence names only to say which one it is.

A name in a clause behind a noun ("the quartz in which velorine lies"), behind a noun of relation ("the sequel to The Orrin Clerk")
or behind a word of order ("an aftershock followed the Sarvan earthquake") tells of what the noun is, and the figure is the noun's.
So is an age that opens a clause with "a" that of somebody who is not named: "A 23-year-old stood against Lenz". What the fact itself
has words of is no other thing, and the name's own figure is what stands behind its last mention.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.claims.claim import Claim
from factcheck.claims.measure.ages import AGE
from factcheck.claims.words.stem import stem
from factcheck.claims.words.vocabulary import MEASURE_NOUNS, VERB_STEMS
from factcheck.facts.fact import Fact
from factcheck.lexicon import occasions
from factcheck.lexicon.grammar import AUXILIARIES, COORDINATORS, FUNCTION_WORDS, PREPOSITIONS, SUBORDINATORS
from factcheck.lexicon.other_things import (
    BEFORE_OR_BEHIND,
    BRINGING_ABOUT,
    LEADING_TO_THE_OTHER,
    OF_TIMES_AND_WAYS,
    PASTS,
    PLACING,
    RELATED,
    SHAKINGS,
    SHOCKS,
    TAKEN_PART_IN,
    TELLING_OF_IT,
)
from factcheck.matching.fact_dates import words_of_fact
from factcheck.matching.fact_limits import TELLERS_AND_REASONS
from factcheck.matching.plain_words import LIGHT
from factcheck.values.value import Moment

WORD = re.compile(r"[^\W\d_][\w’'-]*")
# Nouns that say what a figure is, not of what.
NO_FIGURES = MEASURE_NOUNS | LIGHT
# Where the phrase of a noun begins that a clause is about.
OPENING = r"(?:^|[,;:–—] ?|\b(?:and|but|while|whereas|though|although) )(?:the|an?|another|one|some|these|those|this|that)"
LEADS = "|".join(sorted(PREPOSITIONS | PLACING))
NO_CLAUSE = r"(?!(?:who|whom|which|that|whose|it|he|she|they|is|are|was|were|has|have|had)\b)"
ADJECTIVES = rf"(?:{NO_CLAUSE}[\w’'-]+ ){{0,3}}?{NO_CLAUSE}"
# A clause behind a noun in which the name acts, or is acted on: "in which miners find velorine", "which velorine scratches", "whose
# captain had sailed the Corran". Left out is "that", behind which a noun says what somebody claims as well.
WHICH = rf"(?:(?:{LEADS}) (?:which|whom) (?:[\w’'-]+ ){{0,4}}?|which |(?:(?:{LEADS}) )?whose (?:[\w’'-]+ ){{1,4}}?)"
CONTACT = re.compile(
    rf" (?:[\w-]+ )?[\w-]+ (?:{LEADS}) (?:is|are|was|were|has|have|had|weighs?|weighed|measures?|measured)\b"
)
RELATIVE = re.compile(r"\b(?:which|whom|whose)\b", re.IGNORECASE)
# With "that" the clause has a verb of its own, and the noun another: "the plant that the Orrin helped to replace had".
THAT = re.compile(r"\bthat\b", re.IGNORECASE)
VERBS_OF_NOUN = "is|are|was|were|has|have|had|weighs?|weighed|measures?|measured|costs?|sold|holds?|held|carries|carried|killed"
IN_ORDER = "|".join(BEFORE_OR_BEHIND)
ORDERED = re.compile(rf"\b(?:{IN_ORDER})\b", re.IGNORECASE)
RELATION = re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, RELATED)))})s?\b", re.IGNORECASE)
HOW_LONG = (
    r"(?:(?:that|which) (?:[\w-]+ ){0,4}?|(?:(?:soon|shortly|immediately|right|just|directly|long) |"
    r"(?:[\w-]+ ){1,2}(?:minute|hour|day|week|month|year)s? |(?:in|at|on|near) (?:the )?[\w-]+ )?)"
)
EVENTS = "|".join(sorted({*SHOCKS, *SHAKINGS, *occasions.KINDS}, key=len, reverse=True))
SHOCK_NOUNS = rf"(?:{'|'.join(sorted(SHOCKS, key=len, reverse=True))})s?"
OF_SHOCK = re.compile(
    rf"\b{SHOCK_NOUNS}(?:, (?=of|with|measuring|registering|reaching)| )(?:(?:of|with|had|has|was|measured|measuring|registered|registering|reached|reaching|reaches|at|a|an|the|its|in|up|to|about|around|"
    rf"magnitude|strength|force|moment|richter|local) )*$",
    re.IGNORECASE,
)
SHOCK_BEHIND = re.compile(rf"(?:[- ]magnitude)? {SHOCK_NOUNS}\b", re.IGNORECASE)
# Behind such an event up to the figure; what another verb is joined to may be the first one's again.
GOES_ON = r"s?\b(?:(?!,| and )[^.;])*$"
BROUGHT_BEHIND = re.compile(
    r"\b(?:followed|preceded|succeeded|foreshadowed|heralded)\b[^.;]*? by (?P<which>an?|another|one|the|two|three|several|more) "
    rf"(?:[\w-]+ ){{0,3}}?(?P<noun>{EVENTS}){GOES_ON}",
    re.IGNORECASE,
)
BROUGHT_IN_FRONT = re.compile(
    rf"(?:^|[,;:] |\b(?:and|but) )(?P<which>an?|another|one|the) (?:[\w-]+ ){{0,3}}?(?P<noun>{EVENTS}){GOES_ON}",
    re.IGNORECASE,
)
BROUGHT_ABOUT = re.compile(
    rf"\b(?P<noun>{EVENTS})s? (?:that was |which was )?(?:{'|'.join(BRINGING_ABOUT)}) $", re.IGNORECASE
)
# An age that tells who acts, without a name, and what stands before the name where it is the same person's.
UNNAMED = re.compile(r"(?:^|[^\w])(?:an?|another|one) (?:[a-z-]+ ){0,4}$", re.IGNORECASE)
IN_APPOSITION = re.compile(r"\b(?:as|like|be|been|being|is|was|were|are|still|became|when|while|only) (?:only |just )?an? $", re.IGNORECASE)  # fmt: skip


# The words of which a sentence must have one for each way of telling of an event beside, or of a noun of relation.
MARKS = {
    "shock": re.compile(SHOCK_NOUNS, re.IGNORECASE),
    "brought": re.compile("followed|preceded|succeeded|foreshadowed|heralded", re.IGNORECASE),
    "caused": re.compile("|".join(BRINGING_ABOUT), re.IGNORECASE),
    "order": ORDERED,
    "relation": RELATION,
    "relative": RELATIVE,
    "contact": CONTACT,
    "that": THAT,
}


@lru_cache(maxsize=4096)
def _marks_in(sentence: str) -> frozenset[str]:
    """The marks that a sentence has: asked once, and not for each fact."""
    return frozenset(name for name, pattern in MARKS.items() if pattern.search(sentence) is not None)


@lru_cache(maxsize=4096)
def _name(names: frozenset[str]) -> str:
    """An expression for any of some names, with their articles."""
    bare = {re.sub(r"^(?:the|an?) ", "", name, flags=re.IGNORECASE) for name in names if name}
    return (
        r"(?:the |an? )?(?:"
        + "|".join(re.escape(name) for name in sorted(bare, key=len, reverse=True))
        + r")\b"
    )


def _names(claim: Claim, fact: Fact) -> str:
    return _name(frozenset((claim.subject.name, *fact.names)))


@lru_cache(maxsize=4096)
def _last_words(names: frozenset[str]) -> tuple[str, ...]:
    """The last words of names in small letters, of which a text that has one of the names has one."""
    return tuple({name.lower().rpartition(" ")[2] for name in names if name})


def _may_name(text: str, claim: Claim, fact: Fact) -> bool:
    """Whether a text may name the subject of a claim or a fact: asked before any pattern is made of the names."""
    lower = text.lower()
    return any(word in lower for word in _last_words(frozenset((claim.subject.name, *fact.names))))


@lru_cache(maxsize=4096)
def _compiled(pattern: str) -> re.Pattern[str]:
    """A pattern with a name in it, of which there are more than `re` keeps."""
    return re.compile(pattern, re.IGNORECASE)


def _sides(claim: Claim) -> tuple[str, str]:
    """What stands before and behind the figure in its sentence."""
    before, _, behind = claim.reading.partition(claim.value.text)
    return before, behind


def _is_plain(noun: str, fact: Fact) -> bool:
    """Whether a noun is a thing that has figures of its own, of which the fact has no word."""
    own = stem(noun.lower())
    known = TELLERS_AND_REASONS | OF_TIMES_AND_WAYS | TAKEN_PART_IN | TELLING_OF_IT | FUNCTION_WORDS
    return noun.lower() not in known and own not in NO_FIGURES and own not in words_of_fact(fact)


def is_of_head_noun(claim: Claim, fact: Fact) -> bool:
    """Whether the subject stands in a clause behind the noun that the figure is of: "The quartz in which velorine lies has"."""
    if isinstance(claim.value, Moment):
        return False
    before, _ = _sides(claim)
    marks = _marks_in(claim.reading)
    if marks.isdisjoint(("relative", "contact", "that")) or not _may_name(before, claim, fact):
        return False
    name = _names(claim, fact)
    opens = rf"{OPENING} {ADJECTIVES}(?P<noun>[a-z][\w-]+)"
    clauses = RELATIVE.search(before) is not None
    which = _compiled(rf"{opens} {WHICH}{name}(?P<rest>[^,;:]*)$").search(before) if clauses else None
    if which is not None:
        anew = _compiled(rf"\b(?:that|it|its|he|she|they)\b|{name}").search(which["rest"])
        return anew is None and _is_plain(which["noun"], fact)
    if "that" in marks:
        verbs = rf"(?!(?:{VERBS_OF_NOUN})\b)(?:[\w-]+ ){{1,5}}?(?:{VERBS_OF_NOUN})\b"
        that = _compiled(rf"{opens} that {name} {verbs}[^,;:]*$").search(before)
        if that is not None:
            return _is_plain(that["noun"], fact)
    if CONTACT.search(before) is None:
        return False
    touching = _compiled(rf"{opens} (?=(?P<name>{name}))").search(before)
    if touching is None or not _is_plain(touching["noun"], fact):
        return False
    return CONTACT.match(before, touching.end("name")) is not None


def is_of_related_thing(claim: Claim, fact: Fact) -> bool:
    """Whether the figure is of what only its relation to the subject tells: "The sequel to The Orrin Clerk sold"."""
    before, _ = _sides(claim)
    if "relation" not in _marks_in(claim.reading) or RELATION.search(before) is None:
        return False
    if not _may_name(before, claim, fact):
        return False
    name, known = _names(claim, fact), words_of_fact(fact)
    led = rf"\b(?P<noun>[\w-]+?)s? (?:{'|'.join(sorted(LEADING_TO_THE_OTHER))}) {name}(?P<rest>.*)$"
    owned = rf"{name}['’]s? (?:[\w-]+ ){{0,2}}?(?P<noun>[\w-]+?)s?\b(?P<rest>.*)$"
    for pattern in (led, owned):
        for found in _compiled(pattern).finditer(before):
            again = _compiled(rf"{name}|, (?:but|while|whereas|and) |;").search(found["rest"])
            noun = found["noun"].lower()
            if noun in RELATED and again is None and stem(noun) not in known:
                return not _is_in_front(before[: found.start()], found["rest"])
    return False


def _is_in_front(front: str, rest: str) -> bool:
    """Whether a phrase of relation only opens the sentence of another: "As a sequel to The Orrin Clerk, it sold"."""
    words = WORD.findall(front.lower())
    opened = bool(words) and words[0] in PREPOSITIONS | SUBORDINATORS
    return opened and re.match(r"[^,;]*, (?:it|he|she|they|this)\b", rest) is not None


def is_of_event_beside(claim: Claim, fact: Fact) -> bool:
    """Whether the figure is of an event that goes before or follows the subject's: "The panic after the Lorne fire killed 12"."""
    before, behind = _sides(claim)
    marks, known = _marks_in(claim.reading), words_of_fact(fact)
    if "shock" in marks and (OF_SHOCK.search(before) or SHOCK_BEHIND.match(behind)):
        return known.isdisjoint(map(stem, SHOCKS))
    if "brought" in marks and _is_other_event(BROUGHT_BEHIND.search(before), known):
        return True
    if marks.isdisjoint(("caused", "order")) or not _may_name(claim.reading, claim, fact):
        return False
    if "caused" in marks and _is_brought_about(before, _names(claim, fact), known):
        return True
    return "order" in marks and _is_in_order(before, behind, claim, fact)


def _is_brought_about(before: str, name: str, known: frozenset[str]) -> bool:
    """Whether a text goes on with what an event brought about: "The panic triggered by the Lorne fire"."""
    caused = _compiled(_named_event(name)).search(before)
    return caused is not None and _is_other_event(BROUGHT_ABOUT.search(before[: caused.start()]), known)


def _is_in_order(before: str, behind: str, claim: Claim, fact: Fact) -> bool:
    """Whether a figure is of what goes before or follows an event: "The panic after the Lorne fire", "a panic ... before the Lorne fire"."""
    if ORDERED.search(before) is not None and _may_name(before, claim, fact):
        name = _names(claim, fact)
        ordered = rf"{OPENING} {ADJECTIVES}(?P<noun>[a-z][\w-]+) {HOW_LONG}(?:{IN_ORDER}) {_named_event(name)}(?P<rest>[^,;:]*)$"
        found = _compiled(ordered).search(before)
        if found is not None:
            again = _compiled(rf"\b(?:it|that)\b|{name}").search(found["rest"])
            return again is None and _is_plain(found["noun"], fact)
    if ORDERED.search(behind) is None or not _is_other_event(
        BROUGHT_IN_FRONT.search(before), words_of_fact(fact)
    ):
        return False
    led = rf"[^,;]*?\b(?:{IN_ORDER}) {_named_event(_names(claim, fact))}"
    return _compiled(led).match(behind) is not None


def _is_other_event(found: re.Match[str] | None, known: frozenset[str]) -> bool:
    """Whether a sentence brings in an event of which the fact has no word, or another one of its kind."""
    if found is None:
        return False
    another = found.groupdict().get("which", "").lower() in ("another", "one")
    return another or stem(found["noun"].lower()) not in known


def _named_event(name: str) -> str:
    return rf"(?:the )?(?:[\w-]+ (?:of|in|at) )?{name}"


def is_age_of_somebody_unnamed(claim: Claim, fact: Fact) -> bool:
    """Whether an age tells of somebody whom the clause does not name, and the name behind is another's: "A 23-year-old met Lenz"."""
    if AGE not in claim.measure.concepts:
        return False
    before, behind = _sides(claim)
    if UNNAMED.search(before) is None or IN_APPOSITION.search(before):
        return False
    name = _names(claim, fact)
    found = re.search(rf"(?:[A-Z][\w’'-]*\.? )*{name}", behind)
    if found is None or re.search(name, before, re.IGNORECASE):
        return False
    words = WORD.findall(behind[: found.start()].lower())
    if not words or behind[: found.start()].rstrip().endswith((",", "(", ":")):
        return False
    last = words[-1]
    return (
        not PASTS.isdisjoint(words)
        or not AUXILIARIES.isdisjoint(words)
        or last in PREPOSITIONS | COORDINATORS | SUBORDINATORS
        or last.endswith(("ed", "ing", "s"))
        or stem(last) in VERB_STEMS
    )
