"""Whom a relative clause speaks of: "the actress who plays Ada Brandt", "a course that is 10 kilometres long"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.subject.calls import Call, may_be_key
from factcheck.claims.words.segments import Opening, Segment
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import MEASURE_STEMS, VERB_STEMS
from factcheck.lexicon.callings import ORGANISATIONS
from factcheck.lexicon.grammar import ADVERBS, DETERMINERS, INDEFINITE, PREPOSITIONS, PRONOUNS, RELATIVES

# Words that open another subject inside a relative clause: "which the company bought", "that it sold".
NEW_SUBJECTS = DETERMINERS | PRONOUNS
# Determiners of a noun that is not the one spoken of so far; "the company" is.
POSSESSIVES = frozenset("his her its their our my your".split())
NEW_NOUNS = POSSESSIVES | {"a", "an", "another"}
MOST_ADJECTIVES = 3
WHO = "who"
# Verbs by which papers and figures tell what somebody is; that one and that of the clause are at least this many.
SHOWING = frozenset(stem(word) for word in "show reveal describe portray depict paint expose present".split())
SHOWN = 2
# What opens the phrase of a noun that a clause with "that" hangs on.
OPENING = frozenset({"a", "an", "the", "another"})


def head_of_relative(parsed: Parsed, number: int) -> Subject | None:
    """Whom a clause with "who" or "which" as its subject speaks of: "the actress who plays Ada Brandt was born"."""
    segment, tokens = parsed.segments[number], parsed.tokens
    if segment.opening is not Opening.RELATIVE or segment.first + 1 >= segment.last or not number:
        return None
    following = tokens[segment.first + 1]
    person = _person_before(parsed, segment)
    if person is not None:
        return person
    acts = _may_act(following)
    before = segment.first - 1
    if tokens[before].text == "," and _is_someone_else(tokens, before - 1):
        before -= 1
    if (
        not acts
        or tokens[before].kind is not TokenKind.WORD
        or tokens[before].named
        or tokens[before].capitalised
        or is_small(tokens[before].lower)
    ):
        return None  # With a name before it, or a comma, the clause is read as hanging on that.
    return Subject(tokens[before].text, tokens[before].lower, Grounds.CARRIED)


def _person_before(parsed: Parsed, segment: Segment) -> Subject | None:
    """The name that "who" hangs on, wherever it stands: "took over from Ada Brandt, who had run it since 2007"."""
    tokens, comma = parsed.tokens, segment.first - 1
    following = tokens[segment.first + 1]
    if tokens[segment.first].lower != WHO or tokens[comma].text != "," or not _may_act(following):
        return None
    name = next((name for name in parsed.read.names if name.last == comma), None)
    return Subject(name.text, name.key, Grounds.CARRIED) if name is not None else None


def _may_act(token: Token) -> bool:
    """Whether a word behind "who" may be its verb, and nobody else who acts: "who had run it", not "who the board fired"."""
    return token.kind is TokenKind.WORD and not token.named and token.lower not in NEW_SUBJECTS


def _is_someone_else(tokens: Sequence[Token], noun: int) -> bool:
    """Whether the noun is another's, or one not met before: "her coach, who", "a rival, which", not "its revenue"."""
    if tokens[noun].stem in MEASURE_STEMS:
        return False
    before = noun - 1
    while before >= 0 and noun - before <= MOST_ADJECTIVES and tokens[before].kind is TokenKind.WORD:
        if tokens[before].lower in NEW_NOUNS:
            return True
        if tokens[before].named or is_small(tokens[before].lower):
            return False
        before -= 1
    return before >= 0 and noun - before <= MOST_ADJECTIVES and tokens[before].kind is TokenKind.POSSESSIVE


def _verb_behind_that(tokens: Sequence[Token], first: int, last: int) -> Sequence[int]:
    """The verb of a clause with "that" behind a noun with an article: "a tower that weighs", but not "said that cost rose".

    Elsewhere "that" stands before a noun, so that no verb is looked for behind it.
    """
    for that in range(last - 2, first, -1):
        if tokens[that].lower != "that" or tokens[that + 1].stem not in VERB_STEMS or tokens[that + 1].named:
            continue
        noun = tokens[that - 1]
        if noun.kind is not TokenKind.WORD or noun.named or is_small(noun.lower) or noun.stem in VERB_STEMS:
            return ()
        lead = tokens[max(first, that - 1 - MOST_ADJECTIVES) : that - 1]
        return (that + 1,) if any(token.lower in OPENING for token in lead) else ()
    return ()


def clause_head(parsed: Parsed, segment: Segment, verbs: Sequence[int], position: int) -> Subject | None:
    """What a relative clause around the value says it of: "a course that is 10 kilometres long" is about the course.

    The clause is one whose pronoun stands right before a verb; a name inside it is what that verb acts on ("the
    tunnel that replaced the Orrin Bridge is 700 metres long").
    """
    tokens = parsed.tokens
    behind = _verb_behind_that(tokens, (verbs[0] if verbs else segment.first) + 1, position)
    for verb in (*behind, *verbs):
        before = verb - 1
        while before > segment.first and tokens[before].lower in ADVERBS:
            before -= 1
        if before <= segment.first or tokens[before].lower not in RELATIVES:
            continue
        head = next((n for n in parsed.read.names if n.last == before), None)
        if head is not None:
            return Subject(head.text, head.key, Grounds.NAMED)
        noun = tokens[before - 1]
        if noun.kind is TokenKind.WORD and not is_small(noun.lower) and noun.stem not in MEASURE_STEMS:
            # "A layer on top that is": the clause may hang on the noun before.
            placed = before > 1 and tokens[before - 2].lower in PREPOSITIONS
            return Subject(noun.text, noun.lower, Grounds.GUESSED if placed else Grounds.CARRIED)
    return None


def shown_topic(parsed: Parsed, head: Subject, verbs: Sequence[int], discourse: Discourse) -> Subject | None:
    """What the article is about, where papers show "a business that had revenue of $3 million": it is the one they are of.

    A business that somebody founds or buys is another one.
    """
    tokens, topic = parsed.tokens, discourse.topic
    if topic is None or len(verbs) < SHOWN or tokens[verbs[-1]].stem not in SHOWING:
        return None
    phrase = tokens[verbs[-1] + 1 : verbs[0]]
    noun = next((i for i, token in enumerate(phrase) if token.lower == head.key), None)
    if noun is None or noun == 0 or phrase[0].lower not in INDEFINITE or noun > MOST_ADJECTIVES + 1:
        return None
    call = Call(noun=head.key)
    if head.key not in ORGANISATIONS or not may_be_key(call, topic.key, discourse.cast):
        return None
    return Subject(topic.text, topic.key, Grounds.GUESSED)
