"""Whether a sentence tells of a person whom "he" may stand for in the next: "an analyst said", and not "prosecutors asked for three years"."""

from __future__ import annotations

from factcheck.claims.reading.parsed import is_small
from factcheck.claims.reading.read_sentence import ReadSentence
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.people import FORMER_PERSONS, KIN, PERSON_ENDINGS, PERSONS

SOMEBODY = FORMER_PERSONS | KIN | PERSONS


def tells_of_nobody(read: ReadSentence) -> bool:
    """Whether no word of a sentence may be a person's: no name, no noun for one person, and none that may be one by its ending."""
    return (
        not read.names
        and not any(_may_be_person(token) for token in read.tokens[1:])
        and not (bool(read.tokens) and read.tokens[0].lower in SOMEBODY)
    )


def _may_be_person(token: Token) -> bool:
    if token.kind is not TokenKind.WORD or is_small(token.lower):
        return False
    return token.named or token.capitalised or token.lower in SOMEBODY or token.lower.endswith(PERSON_ENDINGS)
