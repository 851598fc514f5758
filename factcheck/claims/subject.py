"""Who or what a value is said of.

The subject is looked for in the value's own segment, then where the segment hangs: a relative or passive one on
the noun phrase before it, a participle or a coordinated one on the subject of the clause before it. Pronouns and
"the company" go to the document's antecedent. A name behind the value ("off US tech stocks") counts where the
verb acts on it. Each answer carries its grounds; what has none is left without a subject.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.discourse import (
    Discourse,
    ReadSentence,
    behind_preposition,
    is_subject_name,
    names_a_place,
)
from factcheck.claims.names import NameSpan, fold
from factcheck.claims.segments import Opening, Segment, verbs_before
from factcheck.claims.stem import stem
from factcheck.claims.tokens import Token, TokenKind
from factcheck.lexicon.grammar import (
    ADVERBS,
    AUXILIARIES,
    COORDINATORS,
    COUNTRIES,
    DESCRIPTIONS,
    DETERMINERS,
    PEOPLES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
    WEEKDAYS,
)
from factcheck.lexicon.measures import LIGHT_NOUNS, NOUNS
from factcheck.values.value import DateSpan

NOBODY = Subject("", "", Grounds.NONE)
# Verbs, and nouns that come from them, whose sum belongs to the thing that is announced and not to who speaks.
ANNOUNCING = frozenset(
    stem(word) for word in ["announce", "unveil", "propose", "reveal", "promise", "pledge", "plan", "launch"]
)
# Verbs whose object has the date: it is founded, released or closed then.
BEFALLING = frozenset(
    stem(word)
    for word in "found establish release launch unveil open close shut seize publish build acquire buy rename".split()
)
PASSIVES = frozenset("is are was were be been being".split())
# Segments that say something of the last name before them, not of the subject of the clause.
LAST_NAMED = frozenset({Opening.RELATIVE, Opening.PASSIVE, Opening.BRACKET})
# Nouns that name what is measured, so that the name before them is the subject.
MEASURE_NOUNS = frozenset(stem(words.split()[-1]) for group in NOUNS.values() for words in group.words)
POSSESSIVES = frozenset(["its", "their", "his", "her"])
# How many words may stand between such a verb and the sum.
ANNOUNCING_REACH = 6
LIGHT_STEMS = frozenset(stem(word) for word in LIGHT_NOUNS)


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sentence with its segments; what subject and measure are read from."""

    read: ReadSentence
    segments: tuple[Segment, ...]

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of the sentence."""
        return self.read.tokens

    def names(self, first: int, last: int) -> tuple[NameSpan, ...]:
        """The names that stand wholly within tokens `first` to `last` (exclusive)."""
        return tuple(name for name in self.read.names if first <= name.first and name.last <= last)


def statement_of(parsed: Parsed, position: int) -> int | None:
    """The number of the segment that states the value at token `position`, None for a value between segments.

    A segment that is nothing but a date states nothing; the one behind it does: "2015: the fund is founded",
    "On March 10, SVB collapsed".
    """
    segments = parsed.segments
    number = next((i for i, s in enumerate(segments) if s.first <= position < s.last), None)
    if number is None or not isinstance(parsed.tokens[position].value, DateSpan):
        return number
    segment = segments[number]
    words = [t for t in parsed.tokens[segment.first : segment.last] if t.kind is TokenKind.WORD]
    bare = all(is_small(token.lower) or token.lower in WEEKDAYS for token in words)
    return number + 1 if number == 0 and bare and len(segments) > 1 else number


def find_subject(parsed: Parsed, number: int, position: int, discourse: Discourse) -> Subject:
    """The subject of the value at token `position` in segment `number`."""
    segment = parsed.segments[number]
    patient = (
        _patient(parsed, segment, position)
        or _announced(parsed, segment, position)
        or _object(parsed, segment, position)
        or _possessed(parsed, segment, position, discourse)
    )
    if patient is not None:
        return patient
    own = _subject_left_of(parsed, segment, position, discourse)
    if own is not None:
        return own
    if not _has_own_subject(parsed, segment, position):
        inherited = _inherited(parsed, number, discourse) or _following(parsed, number, discourse)
        if inherited is not None:
            return inherited
    acted_on = _acted_on(parsed, segment, position)
    if acted_on is not None:
        return acted_on
    inherited = _inherited(parsed, number, discourse)
    if inherited is not None:
        return inherited
    behind = _named_behind(parsed, segment, position)
    if behind is not None:
        return behind
    return _carried(parsed, discourse)


def is_apposed(tokens: Sequence[Token], segment: Segment) -> bool:
    """Whether the segment says what the name before it is: ", a company with 100 employees,"."""
    return segment.opening is Opening.PLAIN and tokens[segment.first].lower in ("a", "an", "the", "one")


def other_owner(parsed: Parsed, number: int, position: int, key: str) -> bool:
    """Whether a date stands right behind another name than its subject: "tops the failure of Continental in 1984"."""
    if not isinstance(parsed.tokens[position].value, DateSpan):
        return False
    segment = parsed.segments[number]
    start = segment.verb if segment.verb is not None else segment.first
    return any(
        name.key != key and _may_be_subject(parsed.tokens, name, start)
        for name in parsed.names(start, position)
    )


def _patient(parsed: Parsed, segment: Segment, position: int) -> Subject | None:
    """What the verb acts on, where that is what the value is said of: "wiping $1.5tn off US stocks"."""
    tokens = parsed.tokens
    following = position + 1
    if following < segment.last and tokens[following].lower == "off" and segment.verb is not None:
        return _noun_phrase(parsed, following + 1, segment.last)
    return None


def _possessed(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """The owner of the measure: in "figures put its assets at $209 billion" the one "its" stands for."""
    tokens = parsed.tokens
    verbs = verbs_before(tokens, segment.first, position)
    for i in range((verbs[0] if verbs else segment.first), min(position, segment.last)):
        if tokens[i].lower in POSSESSIVES and any(t.stem in MEASURE_NOUNS for t in tokens[i + 1 : i + 4]):
            main = _main_subject(parsed, segment, discourse)
            if main is not None and main.grounds is Grounds.NAMED and len(main.key.split(" ")) == 1:
                return main
            return _antecedent(parsed, segment.first, discourse)
    return None


def _object(parsed: Parsed, segment: Segment, position: int) -> Subject | None:
    """What an event befell: "Liang founded DeepSeek in 2023" dates DeepSeek."""
    tokens = parsed.tokens
    if not isinstance(tokens[position].value, DateSpan):
        return None
    before = verbs_before(tokens, segment.first, min(position, segment.last))
    behind = [segment.verb] if segment.verb is not None and position < segment.first else []
    for verb in (before or behind)[:1]:
        start = verb + 1
        while start < segment.last and tokens[start].lower in DETERMINERS:
            start += 1
        names = [name for name in parsed.names(start, segment.last) if name.first == start]
        if names and tokens[verb].stem in BEFALLING:
            return Subject(names[0].text, names[0].key, Grounds.NAMED)
        if tokens[verb].stem in BEFALLING and start >= position and segment.opening is Opening.RELATIVE:
            return _relative_object(parsed, segment, verb)
    return None


def _relative_object(parsed: Parsed, segment: Segment, verb: int) -> Subject | None:
    """The name that an object clause hangs on: "High-Flyer, a fund that Liang founded in 2015" dates High-Flyer."""
    if not _has_own_subject(parsed, segment, verb) or any(
        token.lower in PASSIVES for token in parsed.tokens[segment.first : verb]
    ):
        return None
    names = parsed.names(0, segment.first)
    return Subject(names[-1].text, names[-1].key, Grounds.CARRIED) if names else None


def _announced(parsed: Parsed, segment: Segment, position: int) -> Subject | None:
    """The thing that an announced sum is for: "announced a $500 billion AI infrastructure deal" is about the deal."""
    tokens = parsed.tokens
    before = [
        t
        for t in tokens[max(segment.first, position - ANNOUNCING_REACH) : position]
        if t.lower not in SMALL_WORDS
    ]
    if not before or before[-1].stem not in ANNOUNCING:
        return None
    stems, end = _nouns(tokens, position + 1, segment.last)
    if end < segment.last and tokens[end].lower in ("in", "for", "of", "on"):
        more, end = _nouns(tokens, end + 1, segment.last)
        stems += more
    names = parsed.names(position + 1, end)
    if names:
        return Subject(names[0].text, names[0].key, Grounds.NAMED)
    telling = sorted({s for s in stems if s not in LIGHT_STEMS})
    if len(telling) < 2:
        return None
    words = " ".join(token.text for token in tokens[position + 1 : end])
    return Subject(words, " ".join(telling), Grounds.NAMED)


def _nouns(tokens: Sequence[Token], first: int, last: int) -> tuple[list[str], int]:
    """The stems of the noun phrase that starts at `first`, and its end."""
    while first < last and tokens[first].lower in DETERMINERS:
        first += 1
    end = first
    while end < last and tokens[end].kind is TokenKind.WORD and not is_small(tokens[end].lower):
        end += 1
    return [token.stem for token in tokens[first:end]], end


def _subject_left_of(parsed: Parsed, segment: Segment, position: int, discourse: Discourse) -> Subject | None:
    """The subject in the segment itself: a name or a pronoun before the governing verb, else before the value."""
    first = segment.first
    if position < first:
        return _main_subject(parsed, segment, discourse)
    verbs = verbs_before(parsed.tokens, first, position)
    bounds = [*verbs, first - 1]
    for stop, begin in zip(verbs or [position], bounds[1:] or [first - 1], strict=False):
        subject = _subject_between(parsed, begin + 1, stop, discourse)
        if subject is not None:
            return subject
    return None


def _has_own_subject(parsed: Parsed, segment: Segment, position: int) -> bool:
    """Whether a noun stands before the segment's verb: "regulators closed", but not "and closed"."""
    stop = segment.verb if segment.verb is not None else position
    return any(
        t.kind is TokenKind.WORD and not is_small(t.lower) for t in parsed.tokens[segment.first : stop]
    )


def _acted_on(parsed: Parsed, segment: Segment, position: int) -> Subject | None:
    """Whom the verb concerns, where a common noun acts: "Regulators closed SVB" is about SVB."""
    verbs = verbs_before(parsed.tokens, segment.first, position)
    if not verbs:
        return None
    names = [n for n in parsed.names(verbs[-1], position) if _may_be_subject(parsed.tokens, n, verbs[-1])]
    return _named(parsed, names[:1], position) if names else None


def _following(parsed: Parsed, number: int, discourse: Discourse) -> Subject | None:
    """The subject of the clause behind an opening phrase: "Founded in 1983, SVB ...".

    Only where the phrase is the first of its sentence and has no subject of its own.
    """
    if number != 0 or len(parsed.segments) < 2:
        return None
    following = parsed.segments[1]
    subject = _main_subject(parsed, following, discourse)
    if subject is None or following.opening is not Opening.PLAIN:
        return None
    grounds = Grounds.CARRIED if subject.grounds is Grounds.NAMED else subject.grounds
    return Subject(subject.name, subject.key, grounds)


def _main_subject(parsed: Parsed, segment: Segment, discourse: Discourse) -> Subject | None:
    """The subject of a segment's first verb; of the whole segment where it has none."""
    stop = segment.verb if segment.verb is not None and segment.verb > segment.first else segment.last
    return _subject_between(parsed, segment.first, stop, discourse)


def _subject_between(parsed: Parsed, first: int, stop: int, discourse: Discourse) -> Subject | None:
    """The subject among the tokens before a verb: a name, a pronoun, or "the company"."""
    names = [name for name in parsed.names(first, stop) if _may_be_subject(parsed.tokens, name, first)]
    if names:
        return _named(parsed, names, stop)
    if any(token.lower in PRONOUNS for token in parsed.tokens[first:stop]):
        return _antecedent(parsed, first, discourse)
    described = _described(parsed.tokens, first, stop)
    return _antecedent(parsed, first, discourse, described) if described else None


def _named(parsed: Parsed, names: Sequence[NameSpan], stop: int) -> Subject:
    """The last of the names that stands in one noun phrase with the first: "DeepSeek's R1 model" is about R1."""
    chosen = names[0]
    for name in names[1:]:
        between = parsed.tokens[chosen.last : name.first]
        if all(t.kind is TokenKind.POSSESSIVE or t.lower in ("of", "the", "new", "own") for t in between):
            chosen = name
        else:
            break
    if chosen.key.split(" ")[0] in COUNTRIES or _only_qualifies(parsed, chosen, stop):
        phrase = _noun_phrase(parsed, chosen.first, stop, whole=True)
        if phrase is not None:
            return phrase
    return Subject(chosen.text, chosen.key, Grounds.NAMED)


def _only_qualifies(parsed: Parsed, name: NameSpan, stop: int) -> bool:
    """Whether a name only qualifies the noun that is the subject: "FDIC figures put ..." is not about the FDIC.

    A noun that names a measure is no subject: "Nvidia shares fell" is about Nvidia.
    """
    tokens = parsed.tokens
    end = name.last
    while end < stop and tokens[end].kind is TokenKind.WORD and not is_small(tokens[end].lower):
        end += 1
    if end == name.last or end != stop or stop >= len(tokens) or tokens[stop].kind is not TokenKind.WORD:
        return False
    return tokens[end - 1].stem not in MEASURE_NOUNS


def _noun_phrase(parsed: Parsed, first: int, last: int, *, whole: bool = False) -> Subject | None:
    """The noun phrase that starts at token `first`: up to the next small word, mark or value."""
    tokens = parsed.tokens
    while first < last and tokens[first].lower in DETERMINERS:
        first += 1
    end = first
    while end < last and tokens[end].kind is TokenKind.WORD and not is_small(tokens[end].lower):
        end += 1
    names = parsed.names(first, end)
    if names and not whole and names[0].key.split(" ")[0] not in COUNTRIES:
        return Subject(names[0].text, names[0].key, Grounds.NAMED)
    if end == first:
        return None
    words = " ".join(token.text for token in tokens[first:end])
    return Subject(words, fold(words), Grounds.NAMED)


SMALL_WORDS = (
    PREPOSITIONS | COORDINATORS | SUBORDINATORS | AUXILIARIES | DETERMINERS | PRONOUNS | RELATIVES | ADVERBS
)


def is_small(word: str) -> bool:
    """Whether a word is one of the small ones that end a noun phrase."""
    return word in SMALL_WORDS


def _may_be_subject(tokens: Sequence[Token], name: NameSpan, first: int) -> bool:
    """A name after "in" or "at" is a place; a people's name or a lone country before a mark is none either."""
    if (
        name.first - 2 >= 0
        and tokens[name.first - 1].lower == "in"
        and tokens[name.first - 2].stem in MEASURE_NOUNS
    ):
        return True  # "Shares in Nvidia" says whose, not where.
    return name.key not in PEOPLES and not names_a_place(tokens, name, first)


def _described(tokens: Sequence[Token], first: int, stop: int) -> str:
    """The word by which an earlier name is called again ("the company"), or ""."""
    for i in range(first, stop - 1):
        if tokens[i].lower in ("the", "this", "that") and tokens[i + 1].lower in DESCRIPTIONS:
            return tokens[i + 1].lower
    if stop - 1 > first and tokens[first].lower in ("the", "this"):
        noun = next((i for i in range(first + 1, stop) if tokens[i].lower in DESCRIPTIONS), None)
        if noun is not None and all(not is_small(t.lower) for t in tokens[first + 1 : noun]):
            return tokens[noun].lower
    return ""


def _antecedent(parsed: Parsed, before: int, discourse: Discourse, described: str = "") -> Subject | None:
    """The name a pronoun stands for: the first in the sentence so far, else in the sentences before."""
    earlier = [
        n for n in parsed.names(0, before) if is_subject_name(n) and _may_be_subject(parsed.tokens, n, 0)
    ]
    earlier = [name for name in earlier if not behind_preposition(parsed.tokens, name)] or (
        earlier if discourse.topic is None else []
    )
    if described:
        # "the bank" is Silicon Valley Bank wherever that was named, before any other name.
        fitting = [name for name in earlier if described in name.key.split(" ")]
        earlier = fitting or earlier
    if earlier:
        return Subject(earlier[0].text, earlier[0].key, Grounds.PRONOUN)
    name = discourse.antecedent(parsed.read.index)
    if name is not None:
        return Subject(name.text, name.key, Grounds.PRONOUN)
    if discourse.topic is not None:
        return Subject(discourse.topic.text, discourse.topic.key, Grounds.TOPIC)
    return None


def _inherited(parsed: Parsed, number: int, discourse: Discourse) -> Subject | None:
    """The subject of the clause that the segment hangs on."""
    for before in range(number - 1, -1, -1):
        opening = parsed.segments[before + 1].opening
        earlier = parsed.segments[before]
        names = [
            n
            for n in parsed.names(earlier.first, earlier.last)
            if _may_be_subject(parsed.tokens, n, earlier.first)
        ]
        if not names:
            described = _main_subject(parsed, earlier, discourse)
            if described is not None:
                return described
            continue
        if opening in LAST_NAMED or is_apposed(parsed.tokens, parsed.segments[before + 1]):
            return Subject(names[-1].text, names[-1].key, Grounds.CARRIED)
        subject = _main_subject(parsed, earlier, discourse)
        if subject is not None:
            grounds = Grounds.CARRIED if subject.grounds is Grounds.NAMED else subject.grounds
            return Subject(subject.name, subject.key, grounds)
    return None


def _named_behind(parsed: Parsed, segment: Segment, position: int) -> Subject | None:
    """The first name after the value in its segment: "42 people died on Everest"."""
    names = [
        n for n in parsed.names(position + 1, segment.last) if n.key not in COUNTRIES and n.key not in PEOPLES
    ]
    return Subject(names[0].text, names[0].key, Grounds.NAMED) if names else None


def _carried(parsed: Parsed, discourse: Discourse) -> Subject:
    """The subject of a sentence that names nobody: the topic, by weaker grounds."""
    if discourse.topic is not None:
        return Subject(discourse.topic.text, discourse.topic.key, Grounds.TOPIC)
    return NOBODY
