"""How many people a crew, a cast or a garrison is: "a crew of 25", "23 of the 885 crew", "Crew: 899 members".

The noun names the people and the number says how many they are, in whatever words: "its crew numbered 892 people",
"the 40-strong garrison", "a 12-member cast". A number of those of a crew to whom something happened ("three crew were
killed") is none of these, and staff is read as the measure of employees.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.claim import Claim, Subject
from factcheck.claims.label import label_of
from factcheck.claims.reading.labels import label_before
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.segments import verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import ADVERBS
from factcheck.lexicon.measures import OF_PEOPLE
from factcheck.values.units import head_noun
from factcheck.values.value import Quantity, Value

CREWS = frozenset("crew cast garrison orchestra choir congregation jury squad".split())
# What members of these are counted as; any other noun counts something else: "a crew of two dogs" is seldom meant.
MEMBERS = frozenset("person member people man woman national sailor musician singer actor player soldier juror crew".split())  # fmt: skip
# Between the crew and its number.
NUMBERING = frozenset("of numbered numbering numbers totalled totaled totalling totaling counted comprised comprises was is were".split())  # fmt: skip
ADJECTIVES = frozenset("strong member person man woman piece".split())
HYPHENS = frozenset("-‐‑–")
OWNING = frozenset("the its their his her a an with of had has have".split())
# What a ship does with its crew; whom it carries somewhere are others.
CARRYING = frozenset({"carried", "carries", "carrying"})
SOMEWHERE = frozenset("to from off out away back home ashore".split())
# Those who are carried, and who is counted with them.
CARRIED, CREW_BEHIND = frozenset({"passenger", "guest", "tourist"}), frozenset({"crew", "crewmen", "staff"})
PASSED_OVER = ADVERBS | frozenset("over under than at an estimated total up to".split())


def with_crew(value: Value, parsed: Parsed, position: int) -> Value:
    """A number of passengers with the crew behind it, as one of people: "4,229 passengers and crew"."""
    behind = [token.lower for token in parsed.tokens[position + 1 : position + 3]]
    joined = len(behind) == 2 and behind[0] == "and" and behind[1] in CREW_BEHIND
    if not joined or not isinstance(value, Quantity) or value.unit not in CARRIED:
        return value
    return replace(value, unit="person")


def counted_in_crew(claim: Claim, parsed: Parsed, number: int, position: int) -> Claim:
    """The claim as one on the size of a crew, said of the ship or the play; as it is where it is on none.

    What limits the share in "23 of the 885 crew were women" does not limit the whole.
    """
    crew = crew_of(claim.value, parsed, number, position)
    value, measure, scope = claim.value, claim.measure, claim.scope
    if not crew or not isinstance(value, Quantity) or measure.concepts & OF_PEOPLE:
        return claim
    shared = _is_whole(parsed.tokens, position)
    kinds = {f"kind: {crew}", "kind: member", f"kind: {stem(crew)}"}
    qualifiers = frozenset() if shared else measure.qualifiers - kinds
    named = replace(measure, label=crew, concepts=frozenset({f"number of {crew}"}), qualifiers=qualifiers)
    value, subject = replace(value, unit="person"), _owner(claim.subject, crew)
    return replace(
        claim,
        value=value,
        subject=subject,
        measure=named,
        label=label_of(value, subject, named),
        scope=replace(scope, condition=None) if shared else scope,
    )


def _owner(subject: Subject, crew: str) -> Subject:
    """Whose crew it is: "the crew of the Ebba" is that of the Ebba."""
    key = subject.key.removesuffix(f" {crew}").removeprefix(f"{crew} of the ").removeprefix(f"{crew} of ")
    return replace(subject, key=key) if key else subject


def _is_whole(tokens: Sequence[Token], position: int) -> bool:
    """Whether a share of the number is told before it: "23 of the 885 crew"."""
    lead = [token.lower for token in tokens[max(0, position - 2) : position]]
    return "of" in lead and any(
        isinstance(token.value, Quantity) for token in tokens[max(0, position - 4) : position]
    )


def crew_of(value: Value, parsed: Parsed, number: int, position: int) -> str:
    """The crew whose members the value at `position` counts all of, "" for none."""
    if not isinstance(value, Quantity) or (
        value.unit and head_noun(value.unit) not in MEMBERS | CREWS | ADJECTIVES
    ):
        return ""
    whole = isinstance(value.number, float | int) and value.number == int(value.number)
    if not whole:
        return ""
    tokens = parsed.tokens
    label = label_before(parsed, number)
    if 0 < len(label) <= 2 and label[-1].lower in CREWS | {"members"}:
        return next((token.lower for token in reversed(label) if token.lower in CREWS), "")
    return _before(tokens, position) or _behind(tokens, parsed, number, position)


def _before(tokens: Sequence[Token], position: int) -> str:
    """ "A crew of 25", "its crew numbered 892"."""
    at = position - 1
    while at > 0 and tokens[at].lower in PASSED_OVER:
        at -= 1
    if at < 1 or tokens[at].lower not in NUMBERING:
        return ""
    if tokens[at].lower not in ("was", "is", "were"):
        return tokens[at - 1].lower if tokens[at - 1].lower in CREWS else ""
    strong = position + 1 < len(tokens) and tokens[position + 1].lower == "strong"
    return tokens[at - 1].lower if strong and tokens[at - 1].lower in CREWS else ""


def _of_members(tokens: Sequence[Token], at: int) -> int | None:
    """Where the crew stands in "1,023 members of the crew", whose last noun is token `at` - 1."""
    value = tokens[at - 1].value
    if not isinstance(value, Quantity) or head_noun(value.unit) != "member":
        return None
    lead = [token.lower for token in tokens[at : at + 2]]
    return at + 2 if at + 2 < len(tokens) and lead[:1] == ["of"] and lead[1] in OWNING else None


def _behind(tokens: Sequence[Token], parsed: Parsed, number: int, position: int) -> str:
    """ "Its 885 crew", "the 885 crew members on board", "a 25-strong crew", where nothing happens to the number."""
    at, glued = position + 1, False
    value = tokens[position].value
    counted = CREWS.intersection(value.unit.split()) if isinstance(value, Quantity) else frozenset()
    if counted:
        crew = min(counted)
    elif (stands := _of_members(tokens, at)) is not None:
        crew = tokens[stands].lower
    else:
        while at < len(tokens) and (tokens[at].text in HYPHENS or tokens[at].lower in ADJECTIVES):
            glued, at = True, at + 1
        crew = tokens[at].lower if at < len(tokens) and tokens[at].kind is TokenKind.WORD else ""
        glued = glued or "-" in tokens[position].text
    if crew not in CREWS:
        return ""
    before = position - 1
    while before > 0 and tokens[before].lower in PASSED_OVER:
        before -= 1
    behind = tokens[at].lower if at < len(tokens) else ""
    having = OWNING if behind in SOMEWHERE else OWNING | CARRYING
    owned = before >= 0 and (tokens[before].lower in having or tokens[before].kind is TokenKind.POSSESSIVE)
    if not owned:
        return ""
    segment = parsed.segments[number]
    acts = [v for v in verbs_before(tokens, segment.first, position) if tokens[v].lower not in having]
    return "" if acts else crew
