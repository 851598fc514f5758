"""Whether a text has spoken of one person alone, so that "the 47-year-old" can be nobody else.

Names that may be people's count, and people without a name ("a man", "her deputy"); places and organisations do not. It is
asked of the sentences back to the one that names the person, within one paragraph, and of the one before that.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Subject
from factcheck.claims.naming.keys import is_place
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.discourse import REACH, Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import PEOPLES
from factcheck.lexicon.people import GIVEN_NAMES, KIN, OFFICES, PERSONAL_DESCRIPTIONS

# Words for people, and the endings of other such words ("banker", "arsonist").
PERSONS_ONLY = (
    PERSONAL_DESCRIPTIONS | OFFICES | KIN | frozenset("man woman boy girl victim suspect deputy aide".split())
)
SEVERAL = frozenset(
    "people men women children persons souls lives patients participants volunteers students applicants residents inhabitants "
    "guests pupils adults migrants refugees civilians personnel staff".split()
)
OF_PERSONS = ("man", "woman", "er", "or", "ist", "ian", "ee")
DETERMINING = frozenset("a an another one two three some the this that his her its their".split())


def is_alone(parsed: Parsed, article: int, found: Subject, discourse: Discourse) -> bool:
    """Whether nobody else is spoken of since the text named somebody whom "the 47-year-old" may mean.

    "The firm fired Brandt. The 47-year-old" is Brandt; "Brandt hired Ivo Lenz" and "Police arrested a man. Brandt praised
    them" leave open who is.
    """
    index, block = parsed.read.index, parsed.read.block
    for at in range(index, max(-1, index - 1 - REACH), -1):
        if discourse.block(at) is not block:
            return False
        read = discourse.sentence(at)
        stop = article if at == index else len(read.tokens)
        names = [name for name in read.names if name.last <= stop]
        if any(_is_rival(name, found.key, discourse) for name in names) or _tells_of_some(read.tokens[:stop]):
            return False
        if any(name.key == found.key or name.key in found.key.split(" ") for name in names):
            return (
                at == 0
                or discourse.block(at - 1) is not block
                or not _tells_of_some(discourse.sentence(at - 1).tokens)
            )
    return False


def _is_rival(name: NameSpan, key: str, discourse: Discourse) -> bool:
    """Whether a name may be that of another person: it is no place and no organisation, and more than one unknown word."""
    words = name.key.split(" ")
    if name.key == key or name.key in key.split(" ") or is_place(name.key):
        return False
    if discourse.cast.is_organisation(name.key) or name.key in PEOPLES:
        return False
    return len(words) > 1 or words[0] in GIVEN_NAMES or discourse.cast.is_person(name.key)


def _tells_of_some(tokens: Sequence[Token]) -> bool:
    """Whether a person without a name is spoken of: "a man", "another banker", "her deputy", but not "her deputy Ivo Lenz"."""
    determined = False
    for token, following in zip(tokens, (*tokens[1:], None), strict=False):
        if token.lower in DETERMINING or token.kind is TokenKind.POSSESSIVE:
            determined = True
        elif token.kind is not TokenKind.WORD or is_small(token.lower):
            determined = False
        elif determined and is_person(token) and not (following is not None and following.named):
            return True
    return False


def is_person(token: Token) -> bool:
    """Whether a word without a capital is one for a person, or for several ("crew", "investigators")."""
    return not token.named and is_person_noun(token.lower)


def is_person_noun(word: str) -> bool:
    """Whether a noun in small letters is one for a person or for several.

    >>> [word for word in ("bankers", "women", "people", "panels") if is_person_noun(word)]
    ['bankers', 'women', 'people']
    """
    one = word.removesuffix("s")
    return one in PERSONS_ONLY or word in SEVERAL or one.endswith(OF_PERSONS)
