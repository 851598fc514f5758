"""The holder of a property, as it is named in the text: of "founded by Ada Brandt" it is the firm.

A holder is sure where the text leaves no doubt whom it means.
"""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import ADVERBS, TITLES


@dataclass(frozen=True, slots=True)
class Holder:
    """The subject of a property; `sure` where the text leaves no doubt whom it means. `past` is a state that was.

    What is only called by its noun ("the lime tree") is `unnamed`: in another article that may be another one.
    """

    subject: Subject
    sure: bool = True
    past: bool = False
    unnamed: bool = False


# Of whom nothing says that the property is: the story that several articles tell may know of one only.
OF_NOBODY = Holder(Subject("", "", Grounds.NONE), sure=False)


def named(name: NameSpan) -> Holder:
    """The holder that a name is, without its title: "Dr. Ada Brandt" is Ada Brandt."""
    words = name.text.split(" ")
    while len(words) > 2 and words[0].rstrip(".").lower() in TITLES:
        words = words[1:]
    text = " ".join(words)
    return Holder(Subject(text, name.key if text == name.text else fold(text), Grounds.NAMED))


def unnamed(thing: NameSpan) -> Holder:
    """The holder that is only called by its noun: "the plant"."""
    return Holder(Subject(thing.text, thing.key, Grounds.CARRIED), unnamed=True)


def is_adverb(token: Token) -> bool:
    """Whether a word may stand between the parts of a verb: "was originally founded"."""
    return token.kind is TokenKind.WORD and (
        (token.lower in ADVERBS and not token.named) or (token.lower.endswith("ly") and not token.named)
    )
