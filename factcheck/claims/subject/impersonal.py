"""The pronoun "it" that stands for nothing: "it is said that", "it is Sunday", "it took Norvane nine months to move".

It only holds the place of a clause or an infinitive behind it, or tells the day, or for whom and until when something lasted.
What such a clause tells is said of whom it took so long, else of what the text around it is about.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.segments import Segment
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS
from factcheck.values.value import Moment

IT = "it"
# Verbs by which "it" may announce an infinitive, and within how many tokens that follows.
EXPLETIVE_VERBS = frozenset({"cost", "take"})
EXPLETIVE_REACH = 6
# Verbs by which "it" announces a clause with "that": "it turned out that". Left out are deeds, whose "it" is somebody ("it found that"),
# unless they are passive ("it is said that").
CLAUSE_VERBS = frozenset(stem(word) for word in "turn emerge transpire seem appear happen follow".split())
COPULAS = frozenset("is was has been be".split())
# The verb by which "it" says how long something lasts, and what stands before its end.
TAKING = stem("take")
# Those who speak: what it took them may be anything that they did.
SPEAKING = frozenset({"us", "me"})
UNTIL = frozenset({"until", "till", "before"})
# How many tokens may stand between "it" and "that": "it soon turned out later that".
CLAUSE_REACH = 5


def is_expletive(tokens: Sequence[Token], position: int) -> bool:
    """Whether "it" only holds the place of what follows: "it will cost $7,500 to climb the mountain", "it is said that"."""
    if tokens[position].lower != IT:
        return False
    verb = _verb_behind(tokens, position)
    return (
        _announces_clause(tokens, position, verb)
        or _announces_infinitive(tokens, verb)
        or _tells_the_day(tokens, position, verb)
        or _tells_how_long(tokens, verb)
    )


def is_impersonal(parsed: Parsed, segment: Segment, position: int) -> bool:
    """Whether the clause of the value at token `position` has an "it" that only tells the day, or how long something lasted."""
    return _impersonal(parsed, segment, position) is not None


def whom_it_took(parsed: Parsed, segment: Segment, position: int) -> Subject | None:
    """Who took as long as the value at token `position` says: "it took Norvane nine months"; "it took us" tells of no one with a name."""
    pronoun = _impersonal(parsed, segment, position)
    if pronoun is None:
        return None
    if parsed.tokens[_verb_behind(parsed.tokens, pronoun) + 1].lower in SPEAKING:
        return Subject("", "", Grounds.NONE)
    name = next(
        (n for n in parsed.names(pronoun, position) if n.first == _verb_behind(parsed.tokens, pronoun) + 1),
        None,
    )
    return Subject(name.text, name.key, Grounds.NAMED) if name is not None else None


def _impersonal(parsed: Parsed, segment: Segment, position: int) -> int | None:
    """Where the impersonal pronoun stands of which the value at token `position` is the first."""
    tokens = parsed.tokens
    for at in range(position - 1, segment.first - 1, -1):
        if tokens[at].value is not None:
            return None
        verb = _verb_behind(tokens, at) if tokens[at].lower == IT else 0
        if verb and (_tells_the_day(tokens, at, verb) or _tells_how_long(tokens, verb)):
            return at
    return None


def _verb_behind(tokens: Sequence[Token], pronoun: int) -> int:
    """The position of the verb behind a pronoun, past auxiliaries and adverbs."""
    verb = pronoun + 1
    while verb < len(tokens) and (tokens[verb].lower in AUXILIARIES or tokens[verb].lower in ADVERBS):
        verb += 1
    return verb


def _tells_the_day(tokens: Sequence[Token], position: int, verb: int) -> bool:
    """Whether "it is" only says which day it is: "It is Sunday, 4 May, and we are in Leeds"."""
    if not any(token.lower in COPULAS for token in tokens[position + 1 : verb]) or verb >= len(tokens):
        return False
    value = verb + 1 if tokens[verb].lower == "on" else verb
    return value < len(tokens) and isinstance(tokens[value].value, Moment)


def _tells_how_long(tokens: Sequence[Token], verb: int) -> bool:
    """Whether "it took" tells for whom or until when something lasted: "it took Norvane nine months", "it took years of work".

    "It took three years" alone is said of what "it" is.
    """
    if verb + 1 >= len(tokens) or tokens[verb].stem != TAKING:
        return False
    behind = tokens[verb + 1]
    if behind.lower in UNTIL | SPEAKING:
        return True
    value = next(
        (
            i
            for i in range(verb + 1, min(verb + 2 + CLAUSE_REACH, len(tokens)))
            if tokens[i].value is not None
        ),
        None,
    )
    if value is None:
        return False
    between = tokens[verb + 1 : value]
    someone = any(token.named for token in between) or (
        behind.lower in DETERMINERS and any(not is_small(token.lower) for token in between)
    )
    following = tokens[value + 1].lower if value + 1 < len(tokens) else ""
    return someone or following == "of" or following in UNTIL


def _announces_clause(tokens: Sequence[Token], position: int, verb: int) -> bool:
    """Whether "it" stands for a clause with "that": behind a verb of coming out, a participle or an adjective alone."""
    reach = min(position + 1 + CLAUSE_REACH, len(tokens))
    that = next((i for i in range(verb + 1, reach) if tokens[i].lower == "that"), None)
    if that is None:
        return False
    passive = verb > position + 1 and any(t.lower in COPULAS for t in tokens[position + 1 : verb])
    return tokens[verb].stem in CLAUSE_VERBS or (passive and that == verb + 1)


def _announces_infinitive(tokens: Sequence[Token], verb: int) -> bool:
    """Whether a verb of costs has an infinitive behind it that the place of "it" is held for."""
    if verb >= len(tokens) or tokens[verb].stem not in EXPLETIVE_VERBS:
        return False
    for i in range(verb + 1, min(verb + 1 + EXPLETIVE_REACH, len(tokens) - 2)):
        if tokens[i].lower == "to" and tokens[i + 1].kind is TokenKind.WORD:
            # "It cost $7.5 million to build" is about what was built; with an object, "it" is nothing.
            return tokens[i + 2].kind is TokenKind.WORD and tokens[i + 2].lower not in PREPOSITIONS
    return False
