"""How the elements of a frame stand in a sentence: each of its words there, each of its places filled, in their order.

All ways are tried in which what is loose may stand between ("in 2014", "the new"), the longest first for times and the shortest for
what qualifies a noun.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.claims.properties.frames import Element, Loose, Parts, Slot, Words
from factcheck.claims.properties.holder import Holder, named
from factcheck.claims.properties.holders import BE
from factcheck.claims.properties.phrase_parts import MOST_BEFORE, qualifies, time_length
from factcheck.claims.properties.slots_ahead import name_forward, owner_forward, things_forward
from factcheck.claims.properties.successions import Party, post_at
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.name_phrases import Names
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.lexicon.grammar import FORMS_OF_HAVE
from factcheck.lexicon.properties import BY_LABEL
from factcheck.lexicon.sorts import NameSort

# The prepositions behind which a place is not quite the one: "near Leeds".
NEAR = frozenset({"near", "off", "outside"})
# How many words of its clause may stand where a frame leaves them open, and what ends the clause.
MOST_BETWEEN = 10
GOING_ON = frozenset("in and but on after last this when which who".split())
CLAUSE_ENDS = frozenset(".;:,()—")


@dataclass(frozen=True, slots=True)
class Bound:
    """What has been found of a frame so far: its name, its thing, and the token behind all of it.

    Of a change it is who `went` and who `came`, each as a holder and as the names that stand there, and the `post`.
    """

    last: int
    names: Names | None = None
    holder: Holder | None = None
    near: bool = False
    went: Party | None = None
    came: Party | None = None
    post: str = ""


def _party(parsed: Parsed, position: int, at: int, discourse: Discourse) -> tuple[Party, int] | None:
    """Who begins at token `position`, and the token behind."""
    names = name_forward(parsed, position, NameSort.SOMEONE)
    if names is not None:
        return ((named(names.spans[0]), names), names.last) if len(names.spans) == 1 else None
    found = next(things_forward(parsed, position, at, discourse, ends=True), None)
    return ((found[0], None), found[1]) if found is not None else None


def match_parts(
    parsed: Parsed, parts: Parts, number: int, bound: Bound, at: int, discourse: Discourse
) -> Iterator[Bound]:
    """The ways in which the elements of a frame from `number` on stand in the text from where `bound` ends."""
    if number == len(parts.elements):
        yield bound
        return
    for following in _steps(parsed, parts, parts.elements[number], bound, at, discourse):
        yield from match_parts(parsed, parts, number + 1, following, at, discourse)


def _steps(
    parsed: Parsed, parts: Parts, element: Element, bound: Bound, at: int, discourse: Discourse
) -> Iterator[Bound]:
    tokens, position = parsed.tokens, bound.last
    match element:
        case Words():
            for phrase in element.phrases:
                end = position + len(phrase)
                if tuple(token.lower for token in tokens[position:end]) == phrase:
                    near = bound.near or (len(element.phrases) > 1 and phrase[0] in NEAR)
                    yield replace(bound, last=end, near=near)
            if element.optional:
                yield bound
        case Slot.NAME:
            names = name_forward(parsed, position, _sort(parts))
            if names is not None:
                yield replace(bound, last=names.last, names=names)
        case Slot.THING:
            for holder, end in things_forward(
                parsed, position, at, discourse, ends=_ends_with(parts, element)
            ):
                yield replace(bound, last=end, holder=holder)
        case Slot.OWNER:
            found = owner_forward(parsed, position, discourse)
            if found is not None:
                yield replace(bound, last=found[1], holder=found[0])
        case Slot.WENT | Slot.CAME:
            party = _party(parsed, position, at, discourse)
            if party is not None and element is Slot.WENT:
                yield replace(bound, last=party[1], went=party[0])
            elif party is not None:
                yield replace(bound, last=party[1], came=party[0])
        case Slot.OF_WENT | Slot.OF_CAME:
            found = owner_forward(parsed, position, discourse)
            if found is not None and element is Slot.OF_WENT:
                yield replace(bound, last=found[1], went=(found[0], None))
            elif found is not None:
                yield replace(bound, last=found[1], came=(found[0], None))
        case Slot.POST | Loose.MAYBE_POST:
            for post, end in post_at(tokens, position):
                yield replace(bound, last=end, post=post)
            if element is Loose.MAYBE_POST:
                yield bound
        case Loose.MAYBE_OWNER:
            yield from _steps(parsed, parts, Slot.OWNER, bound, at, discourse)
            yield bound
        case Loose():
            place = _sort(parts) is NameSort.PLACE
            yield from _loose(tokens, element, bound, of_place=place)


def _sort(parts: Parts) -> NameSort:
    """What sort of name a frame has; a question has none."""
    prop = BY_LABEL.get(parts.frame.label)
    return prop.sort if prop is not None else NameSort.ANY


def _ends_with(parts: Parts, element: Element) -> bool:
    """Whether a frame ends with an element, the end of its clause left aside."""
    told = [one for one in parts.elements if one is not Loose.END]
    opens_clause = len(told) > 1 and told[-2] == Words(((",",),))
    return element is told[-1] and not opens_clause  # Behind a comma it is the subject of what follows.


def _loose(tokens: Sequence[Token], element: Loose, bound: Bound, *, of_place: bool) -> Iterator[Bound]:
    position = bound.last
    word = tokens[position].lower if position < len(tokens) else ""
    match element:
        case Loose.THE:
            yield bound
            for i in range(position, min(position + MOST_BEFORE, len(tokens))):
                if not qualifies(tokens[i], of_place=of_place):
                    break
                yield replace(bound, last=i + 1)
        case Loose.TIME:
            for length in range(time_length(tokens, position), -1, -1):
                yield replace(bound, last=position + length)
        case Loose.GAP:
            for i in range(position, min(position + MOST_BETWEEN, len(tokens)) + 1):
                yield replace(bound, last=i)
                if i < len(tokens) and tokens[i].text in CLAUSE_ENDS:
                    return
        case Loose.BE if word in BE - FORMS_OF_HAVE:
            yield replace(bound, last=position + 1)
        case Loose.BE if (
            word in FORMS_OF_HAVE
            and tokens[position + 1 : position + 2]
            and tokens[position + 1].lower == "been"
        ):
            yield replace(bound, last=position + 2)
        case Loose.HAVE if word in FORMS_OF_HAVE:
            yield replace(bound, last=position + 1)
        case Loose.END if (
            position >= len(tokens) or tokens[position].kind is TokenKind.MARK or word in GOING_ON
        ):
            yield bound
        case _:
            return
