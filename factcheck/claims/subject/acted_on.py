"""Whom a verb concerns, where a common noun acts: "Regulators closed Norvane" is about Norvane."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.antecedents import find_antecedent
from factcheck.claims.subject.calls import Call
from factcheck.claims.subject.near_names import may_be_subject
from factcheck.claims.subject.patients import BEFALLING
from factcheck.claims.subject.whole_names import whole_name
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import Opening, Segment, verbs_before
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.grammar import DEFINITE, DESCRIPTIONS, FINITE_BE, PREPOSITIONS
from factcheck.values.nouns import is_plural
from factcheck.values.value import Moment

BY = "by"


def acted_on(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """Whom the verb before the value at token `position` concerns.

    Only the verb's own object: who stands behind a preposition is where, with whom or by whom ("was opened by the Queen",
    "came ashore in Leeds"). Of a date only what befalls something dates it ("the train left Leeds at noon" does not).
    """
    verbs = verbs_before(parsed.tokens, segment.first, position)
    if not verbs:
        return None
    described = _given_to(parsed, verbs[-1], position, discourse)
    if described is not None:
        return described
    names = [n for n in parsed.names(verbs[-1], position) if may_be_subject(parsed.tokens, n, verbs[-1])]
    if not names or not _is_object(parsed, segment, position, names[0], verbs):
        return None
    object_ = whole_name(parsed, names[:1], position)
    first = parsed.tokens[segment.first]
    # Without an article or an -s the first word is no noun of that sort: it may be a name that was not known for one.
    bare = segment.first == 0 and verbs[-1] == 1 and not is_small(first.lower) and not is_plural(first.lower)
    return replace(object_, grounds=Grounds.GUESSED) if bare else object_


def _given_to(parsed: Parsed, verb: int, position: int, discourse: Discourse) -> Subject | None:
    """Who gets or loses the sum at token `position`, called again right before it: "judges fined the carrier $3 million"."""
    tokens = parsed.tokens
    if verb + 2 >= position or tokens[verb + 1].lower not in DEFINITE or tokens[position - 1].named:
        return None
    value, noun = tokens[position].value, tokens[position - 1].lower
    if noun not in DESCRIPTIONS or value is None or not kind_of(value).startswith("money"):
        return None
    if any(t.kind is not TokenKind.WORD or is_small(t.lower) for t in tokens[verb + 2 : position]):
        return None
    return find_antecedent(parsed, verb, discourse, Call(noun=noun))


def _is_object(parsed: Parsed, segment: Segment, position: int, name: NameSpan, verbs: Sequence[int]) -> bool:
    """Whether a name behind a verb is what the verb does something to, or is said to be ("the youngest was Ada Brandt")."""
    tokens = parsed.tokens
    verb = next((verb for verb in verbs if verb < name.first), None)
    if verb is None:
        return False
    lead = next((t.lower for t in reversed(tokens[verb + 1 : name.first]) if t.lower in PREPOSITIONS), "")
    if lead:
        # "The toll, paid by Norvane in 2011": a participle alone tells of who did it.
        return lead == BY and segment.opening is Opening.PASSIVE
    dated = isinstance(tokens[position].value, Moment)
    return not dated or tokens[verb].stem in BEFALLING or tokens[verb].lower in FINITE_BE
