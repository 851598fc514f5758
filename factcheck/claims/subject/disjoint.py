"""Names that a clause cannot be about by its grammar, though they may be what the text is about elsewhere.

Who did what the phrase in front says is another one than what it was done to: "Distributed by Calder Pictures, the film opened
in May". And a pronoun that opens a sentence means nobody whom its own clause names behind it: "It was founded in 1992 after the
Corran Union was split in two". A text that names nobody else then leaves the clause without a subject.
"""

from __future__ import annotations

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.calls import SUBJECT_PRONOUNS
from factcheck.claims.subject.impersonal import is_expletive
from factcheck.claims.words.segments import Opening, Segment
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.adjectives import PARTICIPLE_ENDINGS, PARTICIPLES
from factcheck.lexicon.grammar import DEFINITE

BY = "by"
# Grounds of a name that the clause itself does not give.
FROM_ELSEWHERE = frozenset({Grounds.GUESSED, Grounds.TOPIC, Grounds.ALONE, Grounds.PRONOUN})


def cannot_be(parsed: Parsed, segment: Segment, subject: Subject, discourse: Discourse) -> bool:
    """Whether the clause in `segment` is about another one than `subject`, whom only its sentence brought up."""
    if not subject.key or subject.grounds not in FROM_ELSEWHERE:
        return False
    return _is_doer_in_front(parsed, subject) or _stands_behind_its_pronoun(
        parsed, segment, subject, discourse
    )


def _is_doer_in_front(parsed: Parsed, subject: Subject) -> bool:
    """Whether the sentence opens with a participle and its doer, `subject`, and goes on with "the film" or "it"."""
    tokens = parsed.tokens
    if not _opens_with_participle(parsed):
        return False
    clauses = [s.first for s in parsed.segments if s.first and s.opening is Opening.PLAIN]
    main = next((at for at in clauses if tokens[at].lower in DEFINITE | SUBJECT_PRONOUNS), None)
    if main is None:
        return False
    names = [name for name in parsed.names(0, len(tokens)) if name.key == subject.key]
    in_front = bool(names) and all(name.last <= main for name in names)
    return in_front and any(token.lower == BY for token in tokens[: names[0].first])


def _opens_with_participle(parsed: Parsed) -> bool:
    """Whether the first word of a sentence is a participle that has no subject: "Distributed by"."""
    first = parsed.tokens[0]
    plain = first.kind is TokenKind.WORD and not first.named and not is_small(first.lower)
    return plain and (first.lower.endswith(PARTICIPLE_ENDINGS) or first.lower in PARTICIPLES)


def _stands_behind_its_pronoun(
    parsed: Parsed, segment: Segment, subject: Subject, discourse: Discourse
) -> bool:
    """Whether the sentence opens with a pronoun, and all that the text tells of `subject` stands behind it in that clause."""
    tokens = parsed.tokens
    opens = segment.first == 0 and tokens[0].lower in SUBJECT_PRONOUNS and not is_expletive(tokens, 0)
    if not opens:
        return False
    names = [name for name in parsed.names(0, len(tokens)) if name.key == subject.key]
    if not names or discourse.told.times(subject.key) > len(names):
        return False
    return all(token.kind is not TokenKind.MARK for token in tokens[: names[0].first])
