"""To whom something was done, of whom its day and its size are told: "a judge gave him seven years", "Lenz jailed Brandt in May".

The verb has its object right behind it: a pronoun, a name past its office, or "the company". Who does it, be it a judge of a
name of his own, is not the one that was fined. What is given counts where it is a time or a penalty: "gave him $5 million"
is told of who gives as often.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import is_place
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import name_at
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.reading.site import before_hedges
from factcheck.claims.subject.antecedents import find_antecedent
from factcheck.claims.subject.bereft import noun_called
from factcheck.claims.subject.calls import Call
from factcheck.claims.subject.pronouns import done_to_pronoun, is_object_pronoun
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import Opening, Segment
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon import undergoing
from factcheck.lexicon.grammar import DETERMINERS, FORMS_OF_BE
from factcheck.lexicon.people import OFFICES
from factcheck.values.value import Moment

SUFFERING, GIVING, ON_A_DAY, INFINITIVE, VALUING, IMPOSING = (
    frozenset(map(stem, verbs))
    for verbs in (
        undergoing.SUFFERING,
        undergoing.GIVING,
        undergoing.ON_A_DAY,
        undergoing.INFINITIVE,
        undergoing.VALUING,
        undergoing.IMPOSING,
    )
)
WITH_WORD = {stem(verb): words for verb, words in undergoing.WITH_WORD.items()}
AWARDING = stem("award")
# Verbs that give somebody a post.
POSTS_GIVEN = frozenset(map(stem, ("appoint", "elect", "nominate")))
# Within how many words behind what is given stands its noun, and behind "to" or "behind" that of a place.
PENALTY_WITHIN, PLACE_WITHIN = 5, 3
AT = "at"
# Of a thing nothing may be known, so that the clause tells it as any other.
IT = "it"
# Of many nobody knows who they are; how far from its verb a penalty and whom it came upon may stand.
MANY, IMPOSED_WITHIN = "them", 9
# What joins another name to the one that it was done to.
JOINING = frozenset({"and", "or", ","})
# The words of an office before a name that are none by themselves.
OFFICE_WORDS = OFFICES | frozenset("chief executive officer acting former interim vice senior head".split())


def undergone(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """To whom was done what the value at token `position` dates or measures; None where no such verb has its object there."""
    tokens = parsed.tokens
    dates = isinstance(tokens[position].value, Moment)
    stop = segment.last if dates else min(position, segment.last)
    for verb in range(stop - 1, _first_of(parsed, segment) - 1, -1):
        if tokens[verb].kind is not TokenKind.WORD or tokens[verb].named or verb + 1 >= len(tokens):
            continue
        if is_given_a_post(tokens, verb):
            return None
        end, name = _object_behind(parsed, verb)
        if end and end <= len(tokens) and _is_done(parsed, verb, end, position, dates=dates):
            return _stands_for(parsed, segment, verb, name, discourse)
    return None


def is_given_a_post(tokens: Sequence[Token], verb: int) -> bool:
    """Whether behind the verb stands the post that its subject is given: "Ada Brandt is appointed Prime Minister"."""
    return tokens[verb].stem in POSTS_GIVEN and verb > 0 and tokens[verb - 1].lower in FORMS_OF_BE


def penalised(parsed: Parsed, position: int, discourse: Discourse) -> Subject | None:
    """Upon whom a penalty of this size came: "imposed a fine of $5 million on Norvane", "the 9-year ban that Lenz handed to Brandt"."""
    tokens = parsed.tokens
    beside = [*tokens[max(0, position - 2) : position], *tokens[position + 1 : position + 3]]
    if not any(token.lower in undergoing.PENALTIES for token in beside):
        return None
    verb = next((i for i, t in enumerate(tokens) if t.stem in IMPOSING and not t.named), None)
    if verb is None or abs(verb - position) > IMPOSED_WITHIN:
        return None
    for at in range(verb + 1, min(len(tokens) - 1, verb + 1 + IMPOSED_WITHIN)):
        if tokens[at].kind is TokenKind.MARK:
            return None
        if tokens[at].lower in undergoing.UPON:
            end, name = _object_behind(parsed, at)
            return _recipient(parsed, at, name, discourse) if end else None
    return None


def _recipient(parsed: Parsed, at: int, name: NameSpan | None, discourse: Discourse) -> Subject | None:
    """Who stands behind the preposition of a penalty; no place, where it was imposed."""
    if name is not None:
        return None if is_place(name.key) else Subject(name.text, name.key, Grounds.NAMED)
    called = noun_called(parsed.tokens, at + 1)
    call = Call(noun=called) if called else Call(pronoun=parsed.tokens[at + 1].lower)
    return None if call.pronoun == MANY else find_antecedent(parsed, 0, discourse, call)


def _first_of(parsed: Parsed, segment: Segment) -> int:
    """Where the clause of a segment begins, which may only join another object: "gave him seven years and a fine of $5,000"."""
    number = parsed.segments.index(segment)
    joined = number and segment.verb is None and segment.opening is Opening.COORDINATE
    return parsed.segments[number - 1].first if joined else segment.first


def _object_behind(parsed: Parsed, verb: int) -> tuple[int, NameSpan | None]:
    """Where the object right behind a verb ends, and its name if it has one; 0 for no object."""
    tokens, first = parsed.tokens, verb + 1
    if is_object_pronoun(tokens, first):
        return first + 1, None
    called = noun_called(tokens, first)
    if called:
        return next(i for i in range(first, len(tokens)) if tokens[i].lower == called) + 1, None
    while first < len(tokens) and (tokens[first].lower in DETERMINERS or tokens[first].lower in OFFICE_WORDS):
        first += 1
    name = name_at(parsed, first)
    if name is None or (name.last < len(tokens) and _goes_on(tokens, name.last)):
        return 0, None
    return name.last, name


def _goes_on(tokens: Sequence[Token], end: int) -> bool:
    """Whether a name is only whose a thing is ("Norvane's boss"), or one of several that it is done to."""
    if tokens[end].kind is TokenKind.POSSESSIVE:
        return True
    return tokens[end].lower in JOINING and end + 1 < len(tokens) and tokens[end + 1].named


def _is_done(parsed: Parsed, verb: int, end: int, position: int, *, dates: bool) -> bool:
    """Whether a verb does to its object what the value tells."""
    tokens, word = parsed.tokens, parsed.tokens[verb].stem
    if word in SUFFERING or (dates and word in ON_A_DAY):
        return True
    if word in GIVING:
        return _is_penalty(tokens, word, end, position)
    following = tokens[end].lower if end < len(tokens) else ""
    if word in VALUING:
        # "He put it at $5 million" may be a cost or a toll.
        money = _kind(tokens[position]).startswith("money")
        known = not is_object_pronoun(tokens, end - 1)
        return following == AT and money and known and before_hedges(tokens, position, verb) in (end - 1, end)
    if following not in WITH_WORD.get(word, ()):
        return False
    if word in INFINITIVE or following not in undergoing.OPENING_PLACES:
        return True
    return any(token.lower in undergoing.OF_CUSTODY for token in tokens[end + 1 : end + 1 + PLACE_WITHIN])


def _is_penalty(tokens: Sequence[Token], verb: str, first: int, position: int) -> bool:
    """Whether what is given is a time or a penalty, whose size or day the value tells."""
    given = next((i for i in range(first, len(tokens)) if tokens[i].value is not None), None)
    if given is not None and before_hedges(tokens, given, first - 1) < first:
        kind, pronoun = _kind(tokens[given]), is_object_pronoun(tokens, first - 1)
        if kind == "duration" or (kind.startswith("money") and verb == AWARDING and pronoun):
            return True
    words = tokens[first : first + PENALTY_WITHIN]
    return any(token.lower in undergoing.PENALTIES for token in words) or any(
        token.lower in undergoing.PENALTIES for token in tokens[position + 1 : position + 3]
    )


def _kind(token: Token) -> str:
    return "" if token.value is None else kind_of(token.value)


def _stands_for(
    parsed: Parsed, segment: Segment, verb: int, name: NameSpan | None, discourse: Discourse
) -> Subject | None:
    """Whom the object of a verb is."""
    if name is not None:
        return Subject(name.text, name.key, Grounds.NAMED)
    pronoun = done_to_pronoun(parsed, segment, verb, discourse)
    if pronoun is not None and (pronoun.key or parsed.tokens[verb + 1].lower != IT):
        return pronoun
    called = noun_called(parsed.tokens, verb + 1)
    return find_antecedent(parsed, segment.first, discourse, Call(noun=called)) if called else None
