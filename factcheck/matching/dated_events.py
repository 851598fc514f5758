"""Which event a date dates: the verb whose clause it closes or opens, and what that verb is said of.

The verb is the nearest one before the date in its clause, else the first behind it; a clause ends at the marks and words at
which segments end, and at "after", "before", "that" and the like where a verb stands behind them. A date that stands by itself
between two marks belongs to the clause beside it. No parse is attempted, and a sentence without a verb is a label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from factcheck.claims.words.clefts import COMING, TURNS
from factcheck.claims.words.frame import NUMBER_WORDS
from factcheck.claims.words.hanging_clauses import only_says_when
from factcheck.claims.words.segments import Opening, Segment, find_verb, split_segments, verbs_before
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import Token, TokenKind, tokenise
from factcheck.lexicon.deeds import INTENDING
from factcheck.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    COORDINATORS,
    DETERMINERS,
    FUNCTION_WORDS,
    MONTHS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    WEEKDAYS,
)
from factcheck.lexicon.turns import SINCE, UNTIL
from factcheck.values.value import DatePrecision, DateSpan

# Words that open another clause where a verb stands behind them.
CUTTING = frozenset("after before since as once that until till so".split())
# Small words that make another verb of the one before them.
PARTICLES = frozenset(
    "over up off down out in into to away back on aside under office charge control place".split()
)
# Of these, those that are prepositions where a noun follows: "died in hospital", "was released on disc".
PLACING = frozenset("in into to on under".split())
# Subordinate clauses, to which a date that stands alone does not belong.
BESIDE = frozenset({Opening.RELATIVE, Opening.SUBORDINATE, Opening.BRACKET})
# Behind "that" these say when.
TIMES = (
    frozenset(
        "year month week day date night evening morning afternoon summer autumn fall winter spring season time same".split()
    )
    | MONTHS
)
ORDINALS = frozenset("first second third fourth fifth last final next new only main".split())
SPANNING = SINCE | UNTIL
CLEFT = "it was "
# What a date that opens its sentence is said to be: "4 May was the day on which the mill closed", "**1902**: the year when".
DAY_OF = (
    r"\W*(?:(?:is|was|were|would be)\b)?\W*(?:the |its |their )?(?:very )?(?:day|date|night|evening|morning|week|month|year)s? "
    r"(?:(?:on|in|at|of) which|when|that) "
)
# What only says that something came about on the day: "Disaster struck on 4 May when the mill burnt down".
TURN = re.compile(
    rf"\b(?:{'|'.join(sorted(TURNS))})\b[^.;]*?\b(?:{'|'.join(sorted(COMING))})\b[^.;]*?\bwhen (?P<told>.+?)(?P<end>[.!?]*)\s*$",
    re.IGNORECASE,
)
# A subject with an aside between commas before its verb.
ASIDE = re.compile(
    r"(?P<subject>\W*(?:[^,;:.]{1,30}:\W+)?(?:The|An?|Its|Their|His|Her)(?: [\w'’-]+){1,5}),"
    r"(?P<aside> (?:of|with|by|from|an?|built|made|designed|called) [^,;:.]+), "
    r"(?=(?:is|are|was|were|has|had|took|came|[a-z]+ed) )"
)
INTENDING_STEMS = frozenset(map(stem, INTENDING))
BE = stem("be")
# What may stand inside a noun phrase and is no word of it.
PASSED_OVER = frozenset({TokenKind.NUMERAL})


@dataclass(frozen=True, slots=True)
class Dated:
    """What a date dates, as stems: the `verb` ("" in a label), with its small word in `phrase` ("take over"); the words
    `before` and `behind` the verb in its clause, the `object` straight behind it, and each preposition there with its words and whether these are a name.

    `subject` is the noun that the clause begins with, where it is in small letters and has been found; `acted_on` says that
    the subject is what the verb is done to; `is_open` that a clause hangs on the verb ("said that") or the verb is only intended.
    """

    verb: str
    phrase: str
    before: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    object: tuple[str, ...] = ()
    complements: tuple[tuple[str, str, bool], ...] = ()
    subject: str = ""
    acted_on: bool = False
    is_open: bool = False


@lru_cache(maxsize=16384)
def dated_event(reading: str, text: str) -> Dated | None:
    """What the date `text` in the sentence `reading` dates; None where it does not stand there."""
    reading = _without_aside(without_cleft(reading, text), text)
    at = reading.find(text)
    if at < 0 or not text:
        return None
    value = DateSpan(at, at + len(text), text, None, None, DatePrecision.DAY)
    tokens = tokenise(reading, 0, len(reading), (value,))
    place = next(i for i, token in enumerate(tokens) if token.value is value)
    segments = split_segments(tokens)
    number = next(i for i, one in enumerate(segments) if one.first <= place < one.last)
    state = _state(tokens, segments[number], place)
    if state is not None:
        return state
    number = _with_verb(tokens, segments, number)
    segment = segments[number]
    first, last = segment.first, segment.last
    if first <= place < last:
        first, last = _clause(tokens, first, last, place)
    else:
        place = last if place >= last else first
    verb = _verb(tokens, first, last, place)
    if verb is None:
        return Dated("", "", behind=_stems(tokens[first:last]))
    return _read(tokens, (first, last), verb, place, _antecedent(tokens, segments, number))


def without_cleft(reading: str, text: str) -> str:
    """A sentence that puts its date in front by "it was", or says of it which day it was, with the date behind its clause.

    >>> without_cleft("It was in May 2011 that Norvane filed for bankruptcy.", "May 2011")
    'Norvane filed for bankruptcy in May 2011.'
    >>> without_cleft("May 2011 was the month in which Norvane filed for bankruptcy.", "May 2011")
    'Norvane filed for bankruptcy on May 2011.'
    >>> without_cleft("The moment came on 4 May 2011 when Norvane filed for bankruptcy.", "4 May 2011")
    'Norvane filed for bankruptcy on 4 May 2011.'
    """
    if not text:
        return reading
    opening = re.fullmatch(
        rf"(?P<lead>\W*(?:[Oo]n |[Ii]n )?)(?P<date>{re.escape(text)}){DAY_OF}(?P<told>.+?)(?P<end>[.!?]*)",
        reading.strip(),
    )
    if opening is not None:
        return f"{opening['told']} on {opening['date']}{opening['end']}"
    turn = TURN.search(reading)
    if turn is not None and text in reading[: turn.start("told")]:
        return f"{turn['told']} on {text}{turn['end']}"
    if CLEFT not in reading.lower():
        return reading
    found = re.fullmatch(
        rf"(?P<lead>.*?)\b[Ii]t (?:was|is) (?:only |not until )?(?P<date>(?:[a-z]+ ){{0,3}}{re.escape(text)}(?: [a-z]+)?),? (?:that|when) "
        rf"(?P<told>.+?)(?P<end>[.!?]*)",
        reading.strip(),
    )
    return f"{found['lead']}{found['told']} {found['date']}{found['end']}" if found else reading


def _without_aside(reading: str, text: str) -> str:
    """A sentence without what stands between two commas behind its subject, unless the date does: "The film, of a fire, was shot on 4 May"."""
    found = ASIDE.match(reading)
    kept = found is None or text in found["aside"]
    return reading if found is None or kept else f"{found['subject']} {reading[found.end() :]}"


def _state(tokens: Sequence[Token], segment: Segment, place: int) -> Dated | None:
    """The state that a part without a verb tells behind a name: ", chief executive since 2004,"."""
    said = tokens[segment.first : place]
    if segment.verb is not None or not segment.first or len(said) < 2 or said[-1].lower not in SPANNING:
        return None
    if said[0].lower in PREPOSITIONS:
        return None
    return Dated(
        BE, BE, behind=_stems(said), object=_stems(_phrase(said)), complements=tuple(_complements(said))
    )


def _with_verb(tokens: Sequence[Token], segments: Sequence[Segment], number: int) -> int:
    """The segment whose verb a date in segment `number` dates: its own, else the one before, at the start the one behind."""
    if segments[number].verb is not None:
        return number
    behind = (
        i
        for i in range(number + 1, len(segments))
        if segments[i].verb is not None
        and segments[i].opening not in BESIDE
        and not only_says_when(tokens, segments, number, i)
    )
    before = (i for i in range(number - 1, -1, -1) if segments[i].verb is not None)
    return next(before, next(behind, number))


def _clause(tokens: Sequence[Token], first: int, last: int, place: int) -> tuple[int, int]:
    """The part of a segment that is one clause with the date at `place`."""
    for i in range(place - 1, first, -1):
        if tokens[i].lower in CUTTING and find_verb(tokens, i + 1, place) is not None:
            first = i + 1
            break
    stop = next((i for i in range(place + 1, last) if _cuts(tokens, i, last)), last)
    return (first, stop) if find_verb(tokens, first, stop) is not None else (first, last)


def _verbs(tokens: Sequence[Token], first: int, last: int) -> list[int]:
    """The verbs of `tokens[first:last]`, the last first, without the nouns that look like one: "into force", "on trial"."""
    return [i for i in verbs_before(tokens, first, last) if not _is_noun(tokens, i)]


def _is_noun(tokens: Sequence[Token], at: int) -> bool:
    before = tokens[at - 1].lower if at else ""
    if before in PREPOSITIONS - {"to"}:
        return not tokens[at].lower.endswith("ing")
    # "Its first report", "the ice-free pass": what ends in "-ed" may tell of it ("the first opened in May").
    led = at > 1 and (before in ORDINALS or "-" in before) and tokens[at - 2].lower in DETERMINERS
    return led and not tokens[at].lower.endswith(("ing", "ed"))


def _cuts(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether a word behind a date opens another clause; "as a player" opens none."""
    lower = tokens[at].lower
    return lower in CUTTING | RELATIVES and (lower != "as" or find_verb(tokens, at + 1, last) is not None)


def _verb(tokens: Sequence[Token], first: int, last: int, place: int) -> int | None:
    """The verb that a date at `place` dates in `tokens[first:last]`."""
    before = _verbs(tokens, first, place)
    main = next((i for i in before if tokens[i].lower not in AUXILIARIES), None)
    if main is not None:
        return main
    behind = _verbs(tokens, place + 1, last)[::-1]
    if before:  # "Was on Monday removed", but "was chief executive in 2009 and sold".
        chained = behind and all(_is_small(token) for token in tokens[before[0] + 1 : behind[0]])
        return behind[0] if chained else before[0]
    return next((i for i in behind if tokens[i].lower not in AUXILIARIES), next(iter(behind), None))


def _is_small(token: Token) -> bool:
    """Whether a token may stand between a verb and its auxiliary."""
    small = token.lower in AUXILIARIES | ADVERBS | PREPOSITIONS or token.lower.endswith("ly")
    return small or token.kind is TokenKind.VALUE


def _read(
    tokens: Sequence[Token], clause: tuple[int, int], verb: int, place: int, antecedent: Sequence[Token]
) -> Dated:
    first, last = clause
    chain = verb
    while chain > first and _is_small(tokens[chain - 1]):
        chain -= 1
    others = [i for i in _verbs(tokens, first, last) if tokens[i].lower not in AUXILIARIES and i != verb]
    start = max((i + 1 for i in others if i < chain), default=first)
    stop = min((i for i in others if i > max(place, verb)), default=last)
    led = [token.lower for token in tokens[chain:verb]]
    acted_on = any(stem(word) == BE for word in led) and not tokens[verb].lower.endswith("ing")
    governing = tokens[start - 1].stem if start > first else ""
    lead = [token for token in tokens[start:chain] if token.value is None]
    behind = tokens[verb + 1 : stop]
    small = _particle(behind)
    rest = behind[small:] if small and behind[small - 1].lower not in PLACING else behind
    return Dated(
        verb=tokens[verb].stem,
        phrase=f"{tokens[verb].stem} {behind[small - 1].lower}" if small else tokens[verb].stem,
        before=_stems(tokens[start:chain]),
        behind=_stems(behind),
        object=() if acted_on else _stems(_phrase(rest)),
        complements=tuple(_complements(rest)),
        subject=_subject(antecedent if len(lead) == 1 and lead[0].lower in RELATIVES else lead),
        acted_on=acted_on,
        is_open=("to" in led and governing in INTENDING_STEMS) or _opens_clause(tokens, last),
    )


def _opens_clause(tokens: Sequence[Token], at: int) -> bool:
    """Whether "that" stands at a place and opens a clause; "on 4 May of that year" opens none."""
    if at >= len(tokens) or tokens[at].lower != "that":
        return False
    return at + 1 == len(tokens) or tokens[at + 1].lower not in TIMES


def _particle(behind: Sequence[Token]) -> int:
    """How many tokens behind a verb lead to a small word that belongs to it, that one with them; 0 without one."""
    for at in (0, 1):
        between = all(token.lower in PRONOUNS for token in behind[:at])
        if at < len(behind) and between and behind[at].lower in PARTICLES:
            return at + 1
    return 0


def _stems(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(token.stem for token in tokens if token.kind is TokenKind.WORD)


def _phrase(tokens: Sequence[Token]) -> list[Token]:
    """The words of the noun phrase that some tokens begin with; none where they begin with another word."""
    found: list[Token] = []
    for token in tokens:
        lower = token.lower
        if lower in DETERMINERS or (not found and lower in ADVERBS) or token.kind in PASSED_OVER:
            continue
        if token.kind is not TokenKind.WORD or lower in FUNCTION_WORDS | MONTHS | WEEKDAYS:
            break
        found.append(token)
    return found


def _complements(tokens: Sequence[Token]) -> Iterator[tuple[str, str, bool]]:
    """Each preposition with the words of the phrase behind it, and whether these are a name."""
    for at, token in enumerate(tokens):
        phrase = _phrase(tokens[at + 1 :]) if token.lower in PREPOSITIONS else []
        if phrase:
            yield token.lower, " ".join(one.stem for one in phrase), phrase[-1].capitalised


def _antecedent(tokens: Sequence[Token], segments: Sequence[Segment], number: int) -> Sequence[Token]:
    """What stands before a segment behind the last verb of the one before it, of which a relative clause tells."""
    if not number:
        return ()
    before = segments[number - 1]
    verbs = _verbs(tokens, before.first, before.last)
    return tokens[verbs[0] + 1 if verbs else before.first : before.last]


def _subject(tokens: Sequence[Token]) -> str:
    """The noun in small letters that some tokens have for their subject, "" for a name, a pronoun and what is not found."""
    rest = list(tokens)
    while rest and rest[0].lower in COORDINATORS | ADVERBS | SUBORDINATORS:
        rest = rest[1:]
    while rest and (rest[0].lower in NUMBER_WORDS | DETERMINERS or rest[0].lower == "of"):
        rest = rest[1:]  # "Two of the directors".
    owned = [i for i, token in enumerate(rest) if token.kind is TokenKind.POSSESSIVE]
    phrase = _phrase(rest[owned[0] + 1 if owned else 0 :])
    # "Changes to the law took effect": a capital at the start of a sentence makes no name.
    opens = len(phrase) == 1 and phrase[0].start == 0
    return phrase[-1].lower if phrase and (opens or not phrase[-1].capitalised) else ""
