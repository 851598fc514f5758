"""Properties stated by a verb or a participle: "founded by Y", "Y founded X", "Y-based X", "sold to Y".

Each function looks at one form around an anchor word and answers with what it read, or with nothing. A form that is not
followed to its end is not read; half a reading would be a guess.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.deals import BUYER, all_of_a_firm
from factcheck.claims.properties.holder import Holder, is_adverb, named
from factcheck.claims.properties.holders import (
    BE,
    LISTING,
    REMAINS,
    before_aside,
    described,
    holder_of_participle,
)
from factcheck.claims.properties.holders_by_topic import is_surely_person
from factcheck.claims.properties.makers import acting_names, is_firm_of, led_thing, object_of, yard_behind
from factcheck.claims.properties.named_again import called
from factcheck.claims.properties.property_reading import Reading, is_passed_over, make_reading
from factcheck.claims.properties.slots_ahead import told_first
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import (
    QUOTES,
    Names,
    is_calling,
    name_at,
    name_until,
    names_from,
    names_until,
    phrase_from,
)
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.words.segments import find_verb
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import DESCRIPTIONS, DETERMINERS, PREPOSITIONS
from factcheck.lexicon.places import OTHER_PLACES
from factcheck.lexicon.properties import (
    NOT_QUITE,
    ONLY,
    RUNNING,
    TOGETHER,
    Property,
)
from factcheck.lexicon.sorts import NameSort
from factcheck.values.places import locate, nations, plain

# What may stand between a participle and its "by": a time and a place ("founded in Paris in 1890 by").
BETWEEN = frozenset("in on at and the early late mid for jointly a an of".split())
BETWEEN_REACH = 10
# The label of the property that a yard states as well: "built at the Voss yard".
BUILDER = "builder"


def read_by(
    parsed: Parsed, prop: Property, at: int, length: int, word: str, discourse: Discourse
) -> Reading | None:
    """ "X was founded in 2015 by Y", "X, founded by Y", "Founded by Y, X"."""
    tokens = parsed.tokens
    by = _preposition(tokens, at + length, word)
    names = names_from(parsed, by + 1) if by is not None else None
    if names is None and by is not None and by + 1 < len(tokens):
        names = told_first(parsed, by + 1)
    if names is None and prop.label == BUILDER:
        names = yard_behind(parsed, at + length)
    if names is None:
        return None
    holder = holder_of_participle(parsed, at, names.last, discourse)
    if holder is None:
        return None
    return make_reading(parsed, prop, holder, names, at, _together(tokens, at, names))


def read_to(parsed: Parsed, prop: Property, at: int, discourse: Discourse) -> Reading | None:
    """ "X was sold to Y", and "Z sold X to Y"."""
    tokens = parsed.tokens
    before = at - 1
    while before >= 0 and is_adverb(tokens[before]):
        before -= 1
    if before >= 0 and tokens[before].lower in BE - {"has", "have", "had"}:
        return read_by(parsed, prop, at, 1, "to", discourse)
    whole = all_of_a_firm(parsed, at + 1, discourse)
    thing = phrase_from(parsed, at + 1) if whole is None else None
    holder, stop = whole or ((named(thing), thing.last) if thing is not None else (None, 0))
    if holder is None or stop >= len(tokens) or tokens[stop].lower != "to":
        return None
    names = names_from(parsed, stop + 1)
    return make_reading(parsed, prop, holder, names, at, frozenset()) if names is not None else None


def _preposition(tokens: Sequence[Token], position: int, word: str) -> int | None:
    """The token of `word` behind a participle, with nothing between but when and where."""
    for i in range(position, min(position + BETWEEN_REACH, len(tokens))):
        token = tokens[i]
        if token.lower == word:
            return i
        # "Designed and built by" is one; in "founded in 2015 and backed by" another verb has the name.
        joined = (
            i == position + 1 and tokens[position].lower == "and" and token.lower.endswith(("ed", "en", "lt"))
        )
        if not (
            token.value is not None or token.named or token.lower in BETWEEN or joined or is_adverb(token)
        ):
            return None
    return None


def _together(tokens: Sequence[Token], at: int, names: Names) -> frozenset[str]:
    words = {token.lower for token in tokens[max(0, at - 2) : names.first]}
    others = names.open or not TOGETHER.isdisjoint(words)
    only = not ONLY.isdisjoint(words)
    return frozenset({"others"} if others else {"only"} if only else ())


def read_does(parsed: Parsed, prop: Property, at: int, length: int, discourse: Discourse) -> Reading | None:
    """ "Y founded X", "Y, who founded X", "Y, which owns the ship"."""
    tokens = parsed.tokens
    names = who_does(parsed, at)
    if names is None or (prop.label == RUNNING and not _runs(parsed, names, discourse)):
        return None
    whole = all_of_a_firm(parsed, at + length, discourse) if prop is BUYER else None
    if whole is not None:
        return make_reading(parsed, prop, whole[0], names, at, _together(tokens, at, names))
    thing = _head_of_clause(parsed, names) or phrase_from(parsed, _behind_remains(tokens, at + length))
    if thing is not None and prop.label == RUNNING and locate(thing.text).is_known:
        return None  # "Runs the Leeds laboratory": whose that is the place does not say.
    if thing is None:
        holder = _told_by_clause(parsed, names, at + length, discourse)
        holder = (
            holder or object_of(parsed, at + length, names, discourse) or led_thing(parsed, prop, at + length)
        )
        marks = _together(tokens, at, names) | with_others(tokens, at + length)
        return make_reading(parsed, prop, holder, names, at, marks) if holder else None
    if _is_speech(tokens, thing) or _is_made_into(tokens, thing):
        return None
    marks = _together(tokens, at, names) | with_others(tokens, thing.last)
    return make_reading(parsed, prop, named(thing), names, at, marks)


def with_others(tokens: Sequence[Token], position: int) -> frozenset[str]:
    """The mark of what somebody does with others: "founded the firm in 2010 | with Ivo Lenz"."""
    for token in tokens[position : position + MOST_BEFORE_WITH]:
        if token.lower in ("with", "alongside"):
            return frozenset({"others"})
        if token.kind is TokenKind.MARK:
            break
    return frozenset()


# How many words may stand between a thing and with whom somebody did it.
MOST_BEFORE_WITH = 6


def _runs(parsed: Parsed, names: Names, discourse: Discourse) -> bool:
    """Whether those who run a thing are one person: a firm runs what it does not lead."""
    return len(names.spans) == 1 and is_surely_person(parsed, names.spans[0], discourse)


def who_does(parsed: Parsed, at: int) -> Names | None:
    """Who does what the verb at token `at` tells: the names before it, with a clause or an aside between at most."""
    tokens = parsed.tokens
    before = at - 1
    helps = ("is", "are") if tokens[at].lower.endswith("ing") else ("has", "had", "have")
    while before >= 0 and (is_adverb(tokens[before]) or tokens[before].lower in helps):
        before -= 1
    if before < 0 or any(token.lower in NOT_QUITE for token in tokens[before:at]):
        return None
    if tokens[before].lower in ("who", "which"):
        relative = tokens[before].lower
        before = before - 1 if tokens[before - 1].text in (",", "(") else before
        names = names_until(parsed, before)
        # "The claim goes to Brisk, which owns the ship": a clause hangs on the name whatever stands before that.
        passed = relative == "who" and names is not None and is_passed_over(tokens, names)
    elif (cleft := _cleft(parsed, before)) is not None:
        names, passed = cleft, False
    elif tokens[before].text == "," and (off := _set_off(parsed, before)) is not None:
        names, passed = off, is_passed_over(tokens, off)
    else:
        names = acting_names(parsed, before + 1)
        passed = names is not None and is_passed_over(tokens, names) and not is_firm_of(parsed, names)
    return None if names is None or passed else names


def _set_off(parsed: Parsed, comma: int) -> Names | None:
    """The name that an aside before token `comma` is about: "Ada Brandt, an engineer, founded", "the chief, Ada Brandt, founded"."""
    tokens = parsed.tokens
    name = name_until(parsed, comma)
    if name is not None:
        calling = name.first > 1 and tokens[name.first - 1].text == "," and is_calling(tokens[name.first - 2])
        joined = any(token.lower == "and" for token in tokens[max(0, name.first - 4) : name.first])
        return Names((name,), name.first, name.last, open=joined) if calling else None
    name = before_aside(parsed, comma)
    listed = name is not None and name.first > 0 and tokens[name.first - 1].lower in LISTING
    return Names((name,), name.first, name.last) if name is not None and not listed else None


def _head_of_clause(parsed: Parsed, names: Names) -> NameSpan | None:
    """What a clause with an object of its own hangs on: "Brisk, which Norland bought in 2012,"."""
    tokens, relative = parsed.tokens, names.first - 1
    if relative < 1 or tokens[relative].lower not in ("which", "that"):
        return None
    return name_until(parsed, relative - 1 if tokens[relative - 1].text == "," else relative)


def _told_by_clause(parsed: Parsed, names: Names, behind: int, discourse: Discourse) -> Holder | None:
    """What a clause without an object tells of: "Brisk, the club that Ada Brandt | founded", "Brisk is a firm she founded"."""
    tokens, noun = parsed.tokens, names.first - 1
    if behind < len(tokens) and tokens[behind].text not in ENDS and tokens[behind].lower not in PREPOSITIONS:
        return None
    noun -= noun > 0 and tokens[noun].lower in ("which", "that")
    return described(parsed, noun, discourse) if noun > 0 else None


# Behind a verb: it has no object there.
ENDS = frozenset(".,;:)—–")


def _cleft(parsed: Parsed, that: int) -> Names | None:
    """Who it was "that" did it: "It was Ada Brandt, too, that founded Brisk"."""
    tokens, stop = parsed.tokens, that
    if tokens[that].lower != "that":
        return None
    while stop > 0 and (tokens[stop - 1].text == "," or is_adverb(tokens[stop - 1])):
        stop -= 1
    names = names_until(parsed, stop)
    verb = names.first - 1 if names is not None else 0
    while verb > 0 and tokens[verb].lower in DETERMINERS:
        verb -= 1
    return (
        names if verb > 0 and tokens[verb].lower in ("was", "is") and tokens[verb - 1].lower == "it" else None
    )


def _behind_remains(tokens: Sequence[Token], position: int) -> int:
    """Behind "the wreck of", where that stands at token `position`."""
    words = [token.lower for token in tokens[position : position + 3]]
    return position + 3 if len(words) == 3 and words[1] in REMAINS and words[2] == "of" else position


def _is_made_into(tokens: Sequence[Token], thing: NameSpan) -> bool:
    """Whether the verb says what was made of a thing that was there: "built Brisk into a giant"."""
    return thing.last < len(tokens) and tokens[thing.last].lower in ("into", "up")


def _is_speech(tokens: Sequence[Token], thing: NameSpan) -> bool:
    """Whether a name opens a quotation and is no title: wrote "Brisk has failed", not wrote "Night Bridge"."""
    closed = thing.last < len(tokens) and tokens[thing.last].text in QUOTES
    return tokens[thing.first - 1].text in QUOTES and not closed


def read_prefix(parsed: Parsed, prop: Property, at: int, discourse: Discourse) -> Reading | None:
    """ "South Dakota-based Brisk": the words before the hyphen are the place."""
    tokens = parsed.tokens
    first = at
    while first > 0 and tokens[first - 1].capitalised and tokens[first - 1].lower not in DETERMINERS:
        if is_small(tokens[first - 1].lower) or tokens[first].start - tokens[first - 1].end > 1:
            break
        first -= 1
    part = tokens[at].text.rpartition("-")[0]
    first = _town_before(tokens, first)
    place = " ".join([*(token.text for token in tokens[first:at]), part])
    # "Java-based" and "Password-based" are built like "Paris-based".
    nation = prop.sort is NameSort.NATION and bool(nations(place))
    if not nation and not locate(place).is_known and plain(place) not in OTHER_PLACES:
        return None
    stop = _behind_nouns(parsed, at + 1)
    thing = phrase_from(parsed, at + 1) or name_at(parsed, stop)
    holder = named(thing) if thing is not None else None
    if holder is None:
        holder = _described_behind(parsed, first, at + 1, discourse)
    if holder is None:
        return None
    return Reading(prop, holder, first, at + 1, at, part=part)


# How many nouns may stand between "Leeds-based" and a name: "Leeds-based video game retailer Norvane".
MOST_NOUNS = 4


def _behind_nouns(parsed: Parsed, position: int) -> int:
    """The token behind the nouns in small letters that begin at token `position`."""
    tokens, last = parsed.tokens, position
    while last < min(len(tokens), position + MOST_NOUNS) and not tokens[last].named:
        if not _is_content(tokens[last]) or find_verb(tokens, last, last + 1) is not None:
            break
        last += 1
    return last


def _is_content(token: Token) -> bool:
    return token.kind is TokenKind.WORD and not is_small(token.lower)


def _town_before(tokens: Sequence[Token], first: int) -> int:
    """Where the town before its region starts: "the Ostermoor, | Texas-based company"; a name before may be another thing."""
    town = first - 2
    if town < 1 or tokens[first - 1].text != "," or not tokens[town].capitalised:
        return first
    while town > 1 and tokens[town - 1].capitalised and not is_small(tokens[town - 1].lower):
        town -= 1
    return town if tokens[town - 1].lower in DETERMINERS else first


def _described_behind(parsed: Parsed, first: int, position: int, discourse: Discourse) -> Holder | None:
    """Whom the phrase with the words from `position` describes: "Orrin is a Panama-flagged | container ship".

    With "the" before the place at token `first` it is named before: "the Leeds-based retailer".
    """
    tokens, last = parsed.tokens, position
    holder = described(parsed, position, discourse) if position < len(tokens) else None
    if holder is not None or not first or tokens[first - 1].lower != "the":
        return holder
    # Up to the noun it is called by nothing acts, whatever looks like a verb: "the Leeds-based holding company".
    while last < len(tokens) and _is_content(tokens[last]):
        if tokens[last].lower in DESCRIPTIONS:
            return called(parsed, first - 1, last + 1, first - 1, discourse)
        if tokens[last].named:
            break
        last += 1
    return None
