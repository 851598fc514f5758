"""Finds the words of the measure lexicon among the tokens of a sentence.

Words are matched by their stems and for one kind of value at a time: "shares" before a percentage is a share
price, before a count it is no measure. The longest phrase wins, and a word belongs to one phrase only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from factcheck.claims.words.stem import OWN_STEM, stem
from factcheck.claims.words.tokens import Token, TokenKind, is_figure
from factcheck.lexicon.events import (
    IRREGULAR_VERBS,
    NEVER_EVENTS,
    NOUN_FORMS,
    OFTEN_EVENTS,
    ONCE_EVENTS,
    SELDOM_EVENTS,
)
from factcheck.lexicon.grammar import AUXILIARIES, COORDINATORS, DETERMINERS, PREPOSITIONS
from factcheck.lexicon.measures import (
    LIGHT_NOUNS,
    NEUTRAL_VERBS,
    NO_MEASURES,
    NO_VERBS,
    NOT_RAISED,
    NOUNS,
    NOUNS_OF_WORDINGS,
    VERBS,
    WordClass,
)
from factcheck.values.own_measures import OwnMeasure

Phrase = tuple[str, ...]
# The stems of the lexicon's words, for places that only ask what sort of word one is: nouns that name what is
# measured, all words of measures, verbs by their first word, and nouns too general to say anything.
MEASURE_NOUNS = frozenset(stem(words.split()[-1]) for group in NOUNS.values() for words in group.words) | {
    OWN_STEM,
    *map(stem, NOUNS_OF_WORDINGS),
}
# Names of what happens on a day, of which many are words of other things too ("flight", "land", "charge").
EVENTS = (ONCE_EVENTS | SELDOM_EVENTS | OFTEN_EVENTS).keys() - {"buy"}
# Words of turns of phrase that are nouns of other things far more often ("changes to the act", "a shell"); as verbs they are seen by
# their -ed.
MOSTLY_NOUNS = frozenset(stem(word) for word in "change shell fork door".split())
MEASURE_STEMS = frozenset(
    stem(word)
    for group in (*NOUNS.values(), *(group for name, group in VERBS.items() if name not in EVENTS))
    for words in group.words
    for word in words.split()
) - MOSTLY_NOUNS | {OWN_STEM, *map(stem, NOUNS_OF_WORDINGS)}
# Verbs that govern no measure of their own but divide a sentence all the same.
PLAIN_VERBS = "trigger wipe saw send cause lead mark face win bring turn help let say".split()
# Of events only the irregular verbs: the others are seen by their -ed.
VERB_STEMS = (
    frozenset(
        stem(words.split()[0])
        for words in (
            *(w for name, c in VERBS.items() if name not in EVENTS for w in c.words),
            *NEUTRAL_VERBS,
            *PLAIN_VERBS,
            *IRREGULAR_VERBS.split(),
        )
    )
    - MOSTLY_NOUNS
)
LIGHT_STEMS = frozenset(stem(word) for word in LIGHT_NOUNS)
# What is neither says what else is spoken of.
NO_THINGS = MEASURE_STEMS | LIGHT_STEMS
Index = Mapping[str, Sequence[tuple[Phrase, str]]]
# How the names of classes begin that are measures of the project's own, and not of the lexicon.
OWN = "own measure: "


@dataclass(frozen=True, slots=True)
class Hit:
    """A word of the lexicon at token `position`, and the name of its class."""

    position: int
    name: str


def own_concept_of(measure: OwnMeasure) -> str:
    """The name of the class that a measure of the project's own is."""
    return f"{OWN}{measure.name}"


LIFTED = frozenset(stem(word) for word in NOT_RAISED)
# The first words of nouns of action, and what they stand behind where they say when and no more.
ACTION_NOUNS = frozenset(
    words.partition("_")[0]
    for event in (ONCE_EVENTS | SELDOM_EVENTS | OFTEN_EVENTS).values()
    for words in event.nouns.split()
)
CIRCUMSTANCES = frozenset("in on during at for from with of by to about despite".split())
SEQUENCE = frozenset("after before since until following".split())
# Within how many words its own date stands behind a noun of action.
DATE_REACH = 3
# What may part a verb from its particle, and the particles.
OBJECT_PRONOUNS = frozenset("it them him her".split())
PARTICLES = frozenset("off up over out down in away".split())
# Within how many words the object of a verb stands.
OBJECT_REACH = 4
# Within how many words before a passive stands what it is done to.
SUBJECT_REACH = 6
# Nouns that look like a form of "build", and what stands before the verb: "of building", "by building", "began building".
HOUSES = frozenset({"building", "buildings"})
OPENING_GERUNDS = frozenset(
    "of by for from in while when after before without and or to began begun started finished stopped keep kept".split()
)
# Before a noun, and not before its verb.
NO_SUBJECTS = DETERMINERS | PREPOSITIONS | COORDINATORS
# Forms that are seldom the verb they look like: "the last two weeks", "her body was found in 1999".
NEVER_VERBS = frozenset({"last", "close", "open", "found"}) | NOUN_FORMS | NEVER_EVENTS

# Words that make of a verb of change another one. "Fell short of" and "fell under 300" tell of a figure that was missed or passed.
OTHERWISE = {
    "fall": frozenset("due ill sick asleep victim prey foul silent pregnant vacant out".split()),
    "rise": frozenset({"up"}),
}
GROWING = frozenset(map(stem, ("grow", "grew", "grown")))


def find_verbs(tokens: Sequence[Token], first: int, last: int, kind: str) -> list[Hit]:
    """The verbs of the lexicon in `tokens[first:last]` that may govern a value of this kind, in order."""
    # "Los Angeles" is no loss: names and words with a capital inside a sentence are no verbs.
    return [
        hit
        for hit in _hits(tokens, first, last, _verbs(), VERBS, kind)
        if hit.name
        and not tokens[hit.position].named
        and (tokens[hit.position].lower not in NEVER_VERBS or _acts_on(tokens, hit.position))
        and not _is_plural_subject(tokens, hit.position)
        and not is_house(tokens, hit.position)
        and not (hit.name in EVENTS and _is_circumstance(tokens, hit.position, first))
        and not (hit.name == "survive" and _is_agent(tokens, hit.position + 1))
        and not (hit.name == "raise" and lifts(tokens, hit.position))
        and not (hit.name in OTHERWISE and _is_another_verb(tokens, hit))
        and (not tokens[hit.position].capitalised or hit.position == 0)
    ]


def _is_another_verb(tokens: Sequence[Token], hit: Hit) -> bool:
    """Whether a verb of change is another one with the word behind it: "falls due in June", "dropped out", "grew up"."""
    behind = [token.lower for token in tokens[hit.position + 1 : hit.position + 3]]
    if not behind or behind[0] not in OTHERWISE[hit.name]:
        return False
    # "Grew up to 5 percent" tells how far, and only who grows up is no longer a child.
    return hit.name != "rise" or (tokens[hit.position].stem in GROWING and behind[1:] != ["to"])


def _acts_on(tokens: Sequence[Token], position: int) -> bool:
    """Whether a form that is mostly the noun is the verb: its object follows right behind it, "a quake hit Carvania"."""
    if tokens[position].lower not in NOUN_FORMS or not 0 < position < len(tokens) - 1:
        return False
    before, behind = tokens[position - 1], tokens[position + 1]
    subject = before.kind is TokenKind.WORD and before.lower not in NO_SUBJECTS
    return subject and (behind.named or behind.lower in DETERMINERS)


def is_house(tokens: Sequence[Token], position: int) -> bool:
    """Whether "building" is a house: in the plural, behind a figure, an article or an adjective, and not "the building of"."""
    token, before = tokens[position], tokens[position - 1] if position else None
    if token.lower not in HOUSES or before is None:
        return token.lower in HOUSES - {"building"}
    gerund = position + 1 < len(tokens) and tokens[position + 1].lower == "of"
    acts = before.lower in AUXILIARIES or before.lower in OPENING_GERUNDS or before.kind is TokenKind.MARK
    return not gerund and not acts


def _is_circumstance(tokens: Sequence[Token], position: int, first: int) -> bool:
    """Whether a noun of action only says when something else happened: "sank on its maiden voyage"."""
    if tokens[position].lower not in ACTION_NOUNS:
        return False
    before = position - 1
    while before > first and (
        tokens[before].lower in DETERMINERS
        or tokens[before].kind in (TokenKind.POSSESSIVE, TokenKind.NUMERAL)
    ):
        before -= 1
    if before < first:
        return False
    dated = any(token.value is not None for token in tokens[position + 1 : position + 1 + DATE_REACH])
    # "Since its bankruptcy filing in May" dates the filing, "left on 4 May after the verdict" the leaving.
    return tokens[before].lower in CIRCUMSTANCES or (tokens[before].lower in SEQUENCE and not dated)


def _is_agent(tokens: Sequence[Token], position: int) -> bool:
    """Whether "by" follows: who is survived by three children did not survive them."""
    return position < len(tokens) and tokens[position].lower == "by"


def lifts(tokens: Sequence[Token], position: int) -> bool:
    """Whether what is raised is a forecast or a price, and no money: "raised its forecast", "questions were raised"."""
    passive = position > 0 and tokens[position - 1].lower in AUXILIARIES
    before = tokens[max(0, position - SUBJECT_REACH) : position] if passive else ()
    behind = tokens[position + 1 : position + 1 + OBJECT_REACH]
    return any(token.stem in LIFTED for token in (*before, *behind))


def _is_plural_subject(tokens: Sequence[Token], position: int) -> bool:
    """Whether a form in -s is the plural of a noun, with its verb behind it: "falls come next", "sales rose"."""
    token = tokens[position]
    if not token.lower.endswith("s") or token.lower in AUXILIARIES or position + 1 >= len(tokens):
        return False
    following = tokens[position + 1]
    # "Resigns after", "falls over": a preposition that some verb of the lexicon has behind it acts on nothing.
    acts = following.stem in VERB_STEMS and following.lower not in PREPOSITIONS
    acts = acts or following.lower in AUXILIARIES
    return acts and following.kind is TokenKind.WORD and not following.lower.endswith(("s", "ing"))


def find_nouns(tokens: Sequence[Token], first: int, last: int, kind: str) -> list[Hit]:
    """The nouns of the lexicon in `tokens[first:last]` that may name the measure of such a value, in order."""
    hits = _hits(tokens, first, last, _nouns(), NOUNS, kind, own=True)
    return [hit for hit in hits if hit.name and tokens[hit.position].lower not in NEVER_EVENTS]


def concepts_of(tokens: Sequence[Token], kind: str) -> frozenset[str]:
    """The classes of the lexicon that some tokens name for values of this kind."""
    nouns, verbs = find_nouns(tokens, 0, len(tokens), kind), find_verbs(tokens, 0, len(tokens), kind)
    verbs = [hit for hit in verbs if not tokens[hit.position].lower.endswith("s")]
    return frozenset(hit.name for hit in (*nouns, *verbs))


def _hits(
    tokens: Sequence[Token],
    first: int,
    last: int,
    index: Index,
    classes: Mapping[str, WordClass],
    kind: str,
    *,
    own: bool = False,
) -> Iterator[Hit]:
    taken = first
    for i in range(first, last):
        token = tokens[i]
        measure = token.measure
        if (measure is None and token.stem not in index) or i < taken or token.kind is not TokenKind.WORD:
            continue
        if measure is not None and kind in measure[0].kinds:
            # A word of the project's own goes before those of the lexicon, and is no verb.
            taken = i + measure[1]
            if own:
                yield Hit(i, own_concept_of(measure[0]))
            continue
        for phrase, name in index.get(token.stem, ()):
            if (not name or kind in classes[name].kinds) and (end := _end_of(tokens, i, last, phrase)):
                taken = end
                yield Hit(i, name)
                break


def _is_inside(tokens: Sequence[Token], position: int, part: str) -> bool:
    """Whether a pronoun stands between a verb and its particle: "kicked it off", "laid them off"."""
    return part in PARTICLES and tokens[position].lower in OBJECT_PRONOUNS


def _end_of(tokens: Sequence[Token], position: int, last: int, phrase: Phrase) -> int:
    """Where the phrase ends that stands at `position`, 0 where it does not; a figure may stand in it: "completed the $7m deal"."""
    at = position
    for k, part in enumerate(phrase):
        if k and at < last and (is_figure(tokens[at]) or _is_inside(tokens, at, part)):
            at += 1
        if at >= last or tokens[at].stem != part:
            return 0
        at += 1
    return at


@lru_cache(maxsize=1)
def _verbs() -> Index:
    named = ((name, phrase) for name, group in VERBS.items() for phrase in _stems(group.words))
    return index_of((*named, *(("", phrase) for phrase in _stems(NO_VERBS))))


@lru_cache(maxsize=1)
def _nouns() -> Index:
    named = ((name, phrase) for name, group in NOUNS.items() for phrase in _stems(group.words))
    return index_of((*named, *(("", phrase) for phrase in _stems(NO_MEASURES))))


def _stems(words: Iterable[str]) -> Iterator[Phrase]:
    for phrase in words:
        yield tuple(stem(word) for word in phrase.split())


def index_of(entries: Iterable[tuple[str, Phrase]]) -> Index:
    """The phrases by their first word, the longest first."""
    index: dict[str, list[tuple[Phrase, str]]] = {}
    for name, phrase in entries:
        index.setdefault(phrase[0], []).append((phrase, name))
    for phrases in index.values():
        phrases.sort(key=lambda item: (-len(item[0]), item))
    return index
