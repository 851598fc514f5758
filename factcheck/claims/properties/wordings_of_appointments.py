"""Who holds an office, told by who came into it: "Y replaced Z as chief executive of X", "X named Y its chief executive".

The office must stand behind "as" or right behind the person, and whose office it is must be said.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.anchor_words import APPOINTING, REPLACING, Form, forms
from factcheck.claims.properties.holder import Holder, is_adverb, named
from factcheck.claims.properties.holders import BE
from factcheck.claims.properties.property_reading import Reading, is_passed_over, make_reading
from factcheck.claims.reading.name_phrases import Names, name_at, names_from, names_until, phrase_from
from factcheck.claims.reading.parsed import Parsed
from factcheck.lexicon.properties import AFTER, BOUND_IN_TIME, NOT_HELD, OTHER_OFFICES, Holds
from factcheck.lexicon.sorts import NameSort

# Words between the person and the office.
AS = frozenset({"as", "its", "their", "the", "new", "a"})


@dataclass(frozen=True, slots=True)
class Office:
    """An office in tokens `first` to `last` (exclusive), and of whom where that stands behind it."""

    form: Form
    first: int
    last: int
    of: Holder | None


def read_appointment(parsed: Parsed, at: int) -> Iterator[Reading]:
    """Who came into an office by the verb at token `at`."""
    tokens = parsed.tokens
    word = tokens[at].lower
    passive = at > 0 and tokens[at - 1].lower in BE
    if word in REPLACING:
        yield from _replaced_by(parsed, at) if passive else _replaced(parsed, at)
    elif word in APPOINTING:
        yield from _was_appointed(parsed, at) if passive else _appointed(parsed, at)


def _replaced(parsed: Parsed, at: int) -> Iterator[Reading]:
    """ "Y replaced Z as chief executive of X"."""
    who = _actor(parsed, at)
    former = phrase_from(parsed, at + 1)
    if who is None or former is None:
        return
    office = _office_behind(parsed, former.last)
    if office is not None and office.of is not None:
        yield _reading(parsed, office, office.of, who, _after(former))


def _replaced_by(parsed: Parsed, at: int) -> Iterator[Reading]:
    """ "Z was replaced by Y as chief executive of X", "replaced as chief executive of X by Y"."""
    tokens = parsed.tokens
    office = _office_behind(parsed, at + 1)
    by = office.last if office is not None else at + 1
    if by >= len(tokens) or tokens[by].lower != "by":
        return
    who = names_from(parsed, by + 1)
    if who is None:
        return
    office = office or _office_behind(parsed, who.last) or _office_before(parsed, at)
    if office is not None and office.of is not None:
        first = at
        while first > 0 and (tokens[first - 1].lower in BE or is_adverb(tokens[first - 1])):
            first -= 1
        former = _actor(parsed, first)
        yield _reading(parsed, office, office.of, who, _after(former.spans[0] if former else None))


def _was_appointed(parsed: Parsed, at: int) -> Iterator[Reading]:
    """ "Y was appointed chief executive of X"."""
    tokens = parsed.tokens
    first = at
    while first > 0 and (tokens[first - 1].lower in BE or is_adverb(tokens[first - 1])):
        first -= 1
    who = _actor(parsed, first)
    office = _office_behind(parsed, at + 1)
    if who is not None and office is not None and office.of is not None:
        yield _reading(parsed, office, office.of, who)


def _appointed(parsed: Parsed, at: int) -> Iterator[Reading]:
    """ "X named Y as its chief executive"."""
    firm = _actor(parsed, at)
    person = name_at(parsed, at + 1)
    if firm is None or person is None or len(firm.spans) > 1:
        return
    office = _office_behind(parsed, person.last)
    if office is not None:
        holder = office.of or named(firm.spans[0])
        yield _reading(parsed, office, holder, Names((person,), person.first, person.last))


def _actor(parsed: Parsed, verb: int) -> Names | None:
    tokens, stop = parsed.tokens, verb
    while stop > 0 and (is_adverb(tokens[stop - 1]) or tokens[stop - 1].lower in ("has", "had", "who", ",")):
        stop -= 1
    names = names_until(parsed, stop)
    return names if names is not None and not is_passed_over(tokens, names) else None


def _after(former: NameSpan | None) -> frozenset[str]:
    """The mark of who held the office before: two who came after the same one cannot both be right."""
    return frozenset({f"{AFTER}{former.key.split(' ')[-1]}"}) if former is not None else frozenset()


def _reading(
    parsed: Parsed, office: Office, holder: Holder, who: Names, marks: frozenset[str] = frozenset()
) -> Reading:
    # Who was given an office holds it until the next, so that it is told of a time.
    return make_reading(parsed, office.form.property, holder, who, office.first, marks | {"office: given"})


def _office_behind(parsed: Parsed, position: int) -> Office | None:
    """The office behind "as" or an article: "as its new chief executive"."""
    tokens = parsed.tokens
    start = position
    while position < len(tokens) and position - start < 3 and tokens[position].lower in AS:
        position += 1
    return _office_at(parsed, position)


def _office_before(parsed: Parsed, verb: int) -> Office | None:
    """The office that somebody gave up before: "resigned as chief executive of X and was replaced by"."""
    tokens = parsed.tokens
    for i in range(verb - 1, 0, -1):
        if tokens[i].lower == "as" and i + 1 < len(tokens):
            return _office_behind(parsed, i)
    return None


def _office_at(parsed: Parsed, position: int) -> Office | None:
    tokens = parsed.tokens
    if position >= len(tokens) or tokens[position].lower in OTHER_OFFICES | BOUND_IN_TIME:
        return None
    for form in forms().get(tokens[position].lower, ()):
        last = position + len(form.words)
        if (
            form.form != "noun"
            or form.property.sort is not NameSort.SOMEONE
            or form.property.holds is not Holds.ONE_AT_A_TIME
            or tuple(token.lower for token in tokens[position:last]) != form.words
            or (last < len(tokens) and tokens[last].lower in NOT_HELD)
        ):
            continue
        thing = None
        if last + 1 < len(tokens) and tokens[last].lower in ("of", "at"):
            thing = phrase_from(parsed, last + 1)
            if thing is None:
                return None
        end = thing.last if thing is not None else last
        return Office(form, position, end, named(thing) if thing is not None else None)
    return None
