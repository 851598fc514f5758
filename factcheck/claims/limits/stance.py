"""How a sentence stands to the claim in it: does the article assert it, report it, doubt it or only think of it?

Decided by the words of the claim's own segment, and by those of the whole sentence for "if", reports and fiction.
A stance is no judgement of truth; only asserted and attributed claims are compared.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.claims.claim import Measure, Stance
from factcheck.claims.limits.bearing import bearing_words, is_reported
from factcheck.claims.limits.clauses import came_later, is_past
from factcheck.claims.limits.conditions import holds_on_condition, is_set_on_condition
from factcheck.claims.limits.denial import is_denied, is_not_until
from factcheck.claims.limits.given import is_known_already
from factcheck.claims.reading.parsed import Parsed, segment_at
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.segments import Opening, Segment
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import MEASURE_NOUNS
from factcheck.lexicon.grammar import DETERMINERS, FORMS_OF_BE, PREPOSITIONS
from factcheck.lexicon.stances import (
    AHEAD,
    ATTRIBUTED,
    ATTRIBUTED_BY_PHRASE,
    BETWEEN_IS_AND_TO,
    BY_THEN,
    CAPABILITIES,
    CONDITIONS,
    ESTIMATED,
    EXAMPLE,
    EXAMPLE_OPENINGS,
    FICTIONS,
    FORECAST,
    FORECAST_BY_PHRASE,
    HYPOTHETICAL,
    HYPOTHETICAL_BY_PHRASE,
    NAMING_A_TIME,
    NOT_TO_COME,
    OF_WHAT_HAPPENED,
    ONLY_THOUGHT,
    PLANNED_THINGS,
    REACHED_SPEEDS,
    TARGET,
    TARGET_BY_PHRASE,
    TELLS,
    TO_COME,
    WEATHER,
    WITHIN_FICTION,
)
from factcheck.values.units import dimension, head_noun
from factcheck.values.value import DatePrecision, DateSpan, Quantity

# Words that go on for the verbs joined to theirs, and how verbs end that they do not go on for.
MODALS = frozenset({"will", "shall", "would", "may", "might"})
INFLECTED = ("ed", "s", "ing")
COULD, REACH, WOULD, WHEN, WILL = "could", "reach", "would", "when", "will"
# Between "could" and its verb.
BETWEEN = frozenset({"each", "all", "both", "also", "then", "still", "easily", "together"})
# How far behind "when" the verb of its clause may stand.
WHEN_REACH = 8
CLAIM, LIFE = "claim", "life"
NO_MEASURE = Measure("")
# Claims that somebody has to something, the words behind them, and those before them.
DUES = frozenset({"claim", "claims"})
OF_DUES = frozenset({"to", "for", "against", "on", "of", "worth", "from", "were", "was", "are", "have"})
BEFORE_DUES = (
    DETERMINERS
    | PREPOSITIONS
    | frozenset({"up", "file", "filed", "filing", "pay", "paid", "paying", "other", "new", "insurance"})
)
# What opens a phrase that tells more of what the clause in front has brought in.
HANGING_ON = frozenset({"with", "including"})
# How sure it is what somebody is.
DOUBTING = frozenset({"supposed", "alleged", "purported", "rumoured", "rumored"})
# How far into its sentence the whole may stand of which it tells: "Of some 323 proposals".
MOST_BEFORE_WHOLE = 3
# Behind a label, and how many tokens it may have.
COLON, MOST_OF_A_LABEL = ":", 6
# What somebody may and may not do is a rule that holds, where the figure is of the rule: "may not be a director for two years".
OF_RULES = frozenset({"time of ban", "speed limit"})
# What was imposed on somebody is so, though it "will" or "must" be paid and served.
IMPOSING = frozenset({"will", "must"})
IMPOSED = frozenset({"fine", "forfeiture", "time of ban", "time of sentence"})
RULE = re.compile(r" (?:may|can|must) (?:not|never) | cannot | (?:may|can) (?:do|drive|go|travel) ")
# How many characters before a value "such as" still makes it an example.
SUCH_AS_REACH = 40
# "In her novel the bank has 900 employees", "the film tells of 900 dead".
FICTION = re.compile(
    rf"""
    \b (?: {"|".join(WITHIN_FICTION)} ) \s (?: the | a | an | his | her | their | [\w.\ ]+ ['’]s ) \s (?: [\w-]+ \s )? (?: {"|".join(sorted(FICTIONS))} ) \b
    | \b (?: {"|".join(sorted(FICTIONS))} ) \s (?: {"|".join(TELLS)} ) \b
    """,
    re.VERBOSE,
)


def read_stance(
    parsed: Parsed, number: int, position: int, text: str, measure: Measure = NO_MEASURE
) -> Stance:
    """The stance of the value at token `position` in segment `number`; `text` is the whole sentence."""
    sentence = text.lower()
    all_words = _words_said(parsed.tokens)
    if text.rstrip().rstrip("\"'”’)").endswith("?"):
        return Stance.QUESTION
    if _is_example(sentence, parsed.tokens[position].start - parsed.tokens[0].start) and not _is_one_of_many(
        parsed, sentence
    ):
        return Stance.EXAMPLE
    if _has(sentence, HYPOTHETICAL_BY_PHRASE) or (
        not FICTIONS.isdisjoint(all_words) and FICTION.search(sentence)
    ):
        return Stance.HYPOTHETICAL
    if _is_named_ahead(parsed.tokens, position) or _is_labelled_ahead(parsed.tokens, position):
        return Stance.TARGET
    if not is_known_already(parsed.tokens, position, measure):
        stance = _of_clause(parsed, number, position, all_words, measure)
        if stance is not None:
            return stance
    if _opens_with_a_whole(parsed, position):
        return Stance.ASSERTED
    if not ATTRIBUTED.isdisjoint(all_words) or _has(sentence, ATTRIBUTED_BY_PHRASE):
        return Stance.ATTRIBUTED
    return Stance.ASSERTED


def _is_named_ahead(tokens: Sequence[Token], position: int) -> bool:
    """Whether a time is what somebody names for what is to come, and not when it was named: "the chief names the spring of 2017".

    A day may be either ("named Tuesday"), and is left to the rest of the sentence.
    """
    value = tokens[position].value
    if not isinstance(value, DateSpan) or value.precision is DatePrecision.DAY:
        return False
    verb = position - 1 - (position > 0 and tokens[position - 1].lower == "the")
    return verb > 0 and tokens[verb].lower in NAMING_A_TIME and tokens[verb - 1].lower not in FORMS_OF_BE


def _is_labelled_ahead(tokens: Sequence[Token], position: int) -> bool:
    """Whether the label of a line says that its value is what was planned: "Planned cost: $3 billion"."""
    words = [token.lower for token in tokens[: min(position, MOST_OF_A_LABEL)]]
    return bool(words) and words[0] in PLANNED_THINGS and COLON in words[1:]


def _opens_with_a_whole(parsed: Parsed, position: int) -> bool:
    """Whether a count opens its sentence as the whole of which something is told: "Of 323 proposals one is said to have been lost"."""
    return (
        position <= MOST_BEFORE_WHOLE and parsed.tokens[0].lower == "of" and parsed.tokens[0].text[:1] == "O"
    )


def _of_clause(
    parsed: Parsed, number: int, position: int, all_words: Sequence[str], measure: Measure
) -> Stance | None:
    """How the words of the clause that bear on the value stand to it, and those of a condition; None where they assert it."""
    segment = parsed.segments[number]
    first, last, aims = bearing_words(parsed, segment, position)
    words = [all_words[i] for i in range(first, last) if i not in aims]
    if (
        _is_capability(parsed, segment, position)
        or _was_possible(parsed, all_words)
        or is_not_until(parsed.tokens, segment, position)
    ):
        words = [word for word in words if word != COULD]
    would = [i for i in range(first, last) if all_words[i] == WOULD]
    foretold = any(is_reported(parsed.tokens, segment.first, i) for i in would)
    ahead = is_reported(parsed.tokens, 0, len(parsed.tokens)) or not AHEAD.isdisjoint(all_words)
    if foretold or (would and not ahead and all(came_later(parsed.tokens, segment, i) for i in would)):
        words = [word for word in words if word != WOULD]
    words += [*_modals_before(parsed, number), *_words_hung_on(parsed, position, all_words)]
    if not IMPOSED.isdisjoint(measure.concepts):
        words = [word for word in words if word not in IMPOSING]
    own = f" {' '.join(words)} "
    if not OF_RULES.isdisjoint(measure.concepts) and RULE.search(own):
        return None
    if is_set_on_condition(parsed, number, position, measure.concepts):
        return None
    if holds_on_condition(parsed, position) or not HYPOTHETICAL.isdisjoint(words):
        return Stance.HYPOTHETICAL
    if is_denied(parsed, segment, position, range(first, last)):
        return Stance.DENIED
    if not TARGET.isdisjoint(words) or _has_words(own, TARGET_BY_PHRASE):
        return Stance.TARGET
    if (
        foretold
        or not FORECAST.isdisjoint(words)
        or _has_words(own, FORECAST_BY_PHRASE)
        or _is_to_come(words)
        or (ESTIMATED in words and WILL in all_words[position:] and _is_money(parsed, position))
    ):
        return Stance.FORECAST
    return None


def _is_money(parsed: Parsed, position: int) -> bool:
    value = parsed.tokens[position].value
    return value is not None and kind_of(value).startswith("money")


def _has(text: str, phrases: Sequence[str]) -> bool:
    return any(phrase in text for phrase in phrases)


def _has_words(own: str, phrases: Sequence[str]) -> bool:
    """Whether words with spaces around hold a phrase from the beginning of a word on: a "headset to" sell is not set to be sold."""
    return any(f" {phrase}" in own for phrase in phrases)


def _modals_before(parsed: Parsed, number: int) -> list[str]:
    """The "will" of an earlier part that goes on here: "it will have four lanes and open in 2031"."""
    for at in range(number, 0, -1):
        if not _opens_with_bare_verb(parsed, parsed.segments[at]):
            return []
        before = parsed.segments[at - 1]
        found = [t.lower for t in parsed.tokens[before.first : before.last] if t.lower in MODALS]
        if found:
            return found
    return []


def _words_hung_on(parsed: Parsed, position: int, all_words: Sequence[str]) -> Sequence[str]:
    """The words of the clause in front on which a phrase with "with" hangs, and by which it stands: "hopes to have a fleet, with 300 ships"."""
    number = segment_at(parsed, position)
    segment = parsed.segments[number]
    if not number or segment.verb is not None or parsed.tokens[segment.first].lower not in HANGING_ON:
        return []
    before = parsed.segments[number - 1]
    return all_words[before.first : before.last]


def _opens_with_bare_verb(parsed: Parsed, segment: Segment) -> bool:
    """Whether a part of a sentence opens with a verb without an ending, perhaps behind "and"."""
    if segment.verb is None or segment.opening not in (Opening.PLAIN, Opening.COORDINATE):
        return False
    verb = parsed.tokens[segment.verb].lower
    joined = segment.opening is Opening.COORDINATE
    return segment.verb == segment.first + joined and not verb.endswith(INFLECTED)


def _is_to_come(words: Sequence[str]) -> bool:
    """Whether something "is to" come about: "the line is now to be opened", not "the yard is to the north of it"."""
    words = [word for word in words if word not in BETWEEN_IS_AND_TO and not word.endswith("ly")]
    return any(
        be in TO_COME
        and to == "to"
        and verb.isalpha()
        and verb not in NOT_TO_COME | DETERMINERS | PREPOSITIONS
        for be, to, verb in zip(words, words[1:], words[2:], strict=False)
    )


def _words_said(tokens: Sequence[Token]) -> list[str]:
    """The words in small letters; not where one is another: "last May the trial took place", "the fire claimed 60 lives", "all claims
    to it", or says only how sure it is what somebody is: "this supposed expert"."""
    return [
        "" if token.text == "May" or _is_no_claim(tokens, i) or _is_of_somebody(tokens, i) else token.lower
        for i, token in enumerate(tokens)
    ]


def _is_no_claim(tokens: Sequence[Token], position: int) -> bool:
    """Whether "claim" tells of what is due to somebody, or of lives that were taken: "giving up claims to", "paid 900 claims"."""
    if tokens[position].stem != CLAIM:
        return False
    if _is_taken(tokens, position):
        return True
    before, behind = tokens[max(0, position - 1)], tokens[position + 1 : position + 2]
    due = tokens[position].lower in DUES and bool(behind) and behind[0].lower in OF_DUES
    return due and position > 0 and (before.lower in BEFORE_DUES or before.value is not None)


def _is_of_somebody(tokens: Sequence[Token], position: int) -> bool:
    """Whether "supposed" and the like stand before what somebody is, and not before what is measured or counted."""
    if tokens[position].lower not in DOUBTING or not 0 < position < len(tokens) - 1:
        return False
    noun = tokens[position + 1]
    if tokens[position - 1].lower not in DETERMINERS or noun.kind is not TokenKind.WORD:
        return False
    return noun.stem not in MEASURE_NOUNS and noun.lower.isalpha() and noun.lower not in ("to", "that")


def _is_taken(tokens: Sequence[Token], position: int) -> bool:
    return any(_is_of_lives(behind) for behind in tokens[position + 1 : position + 4])


def _is_of_lives(token: Token) -> bool:
    counted = isinstance(token.value, Quantity) and head_noun(token.value.unit) == LIFE
    return counted or token.stem == stem(LIFE)


def _is_example(sentence: str, value: int) -> bool:
    """Whether the value at this offset of the sentence only stands for any value."""
    opening = sentence.lstrip("“\"'").startswith(EXAMPLE_OPENINGS)
    return opening or _has(sentence, EXAMPLE) or "such as" in sentence[max(0, value - SUCH_AS_REACH) : value]


def _is_one_of_many(parsed: Parsed, sentence: str) -> bool:
    """Whether an example is one of what really happened: it is told in the past, and of a year or a day ("in 2018, for instance, 40 sank")."""
    if (
        not _has(sentence, OF_WHAT_HAPPENED)
        or _has(sentence, ONLY_THOUGHT)
        or not CONDITIONS.isdisjoint(token.lower for token in parsed.tokens)
    ):
        return False
    tokens = parsed.tokens
    dated = any(isinstance(token.value, DateSpan) and token.value.first is not None for token in tokens)
    return dated and any(is_past(tokens, i) for i in range(len(tokens)))


def _was_possible(parsed: Parsed, words: Sequence[str]) -> bool:
    """Whether "could" tells what was possible at a time that is over: "at first a guest could take 40", "when it opened, it could"."""
    if COULD not in words or not CONDITIONS.isdisjoint(words):
        return False
    if is_reported(parsed.tokens, 0, words.index(COULD)):
        return False
    return _has(" ".join(words), BY_THEN) or any(
        word == WHEN and any(is_past(parsed.tokens, k) for k in range(i + 1, min(len(words), i + WHEN_REACH)))
        for i, word in enumerate(words)
    )


def _is_capability(parsed: Parsed, segment: Segment, position: int) -> bool:
    """Whether "could" tells what a thing was able to do: "the liner could carry 2,000 people"."""
    tokens = parsed.tokens
    could = next((i for i in range(segment.first, segment.last - 1) if tokens[i].lower == COULD), None)
    if could is None or not could + 1 < position:
        return False
    verb, value = tokens[could + 1].lower, tokens[position].value
    if verb in BETWEEN and could + 2 < position:
        verb = tokens[could + 2].lower
    if verb in CAPABILITIES:
        return isinstance(value, Quantity) and not dimension(value.unit).startswith("money")
    fast = isinstance(value, Quantity) and value.unit in REACHED_SPEEDS
    return verb == REACH and fast and WEATHER.isdisjoint(token.lower for token in tokens)
