"""To whom something was done that a pronoun stands for: "Agents arrested him on 30 May", "the board fired her"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.antecedents import find_antecedent
from factcheck.claims.subject.calls import SUBJECT_PRONOUNS, Call
from factcheck.claims.subject.noun_phrases import has_own_subject, subject_between
from factcheck.claims.words.segments import Segment
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import OBJECT_PRONOUNS

# Of the pronouns that are objects, the one that stands for many, of whom a text seldom says which.
MANY = "them"
# Before a noun this is whose it is: "fired her coach".
OWNING = "her"
NOBODY = Subject("", "", Grounds.NONE)


def is_object_pronoun(tokens: Sequence[Token], position: int) -> bool:
    """Whether the word at `position` is a pronoun that something is done to: "him", and "her" before no noun."""
    if position >= len(tokens) or tokens[position].lower not in OBJECT_PRONOUNS:
        return False
    following = tokens[position + 1] if position + 1 < len(tokens) else None
    owned = following is not None and following.kind is TokenKind.WORD and not is_small(following.lower)
    return tokens[position].lower != OWNING or not owned


def done_to_pronoun(parsed: Parsed, segment: Segment, verb: int, discourse: Discourse) -> Subject | None:
    """Whom the pronoun behind the verb stands for, who is never the one that does it; None where none stands there."""
    tokens, pronoun = parsed.tokens, verb + 1
    if not is_object_pronoun(tokens, pronoun):
        return None
    if tokens[pronoun].lower == MANY:
        return NOBODY
    # "His boss, Tom Lenz, fired him": who does it stands before an aside, and is no one of those before him.
    before = segment.first if has_own_subject(parsed, segment, verb) else 0
    found = find_antecedent(parsed, before, discourse, Call(pronoun=tokens[pronoun].lower))
    doer = subject_between(parsed, segment.first, verb, discourse)
    # "The agency approved it": a noun that is nobody's may be taken for whatever was named last.
    acts = any(token.lower in SUBJECT_PRONOUNS for token in tokens[segment.first : verb])
    known = doer is not None and (acts or doer.grounds is Grounds.NAMED)
    itself = found is not None and doer is not None and known and doer.key == found.key
    return NOBODY if found is None or itself else found
