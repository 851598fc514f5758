"""The claim that a property with a name or yes/no for its value makes, with time and stance of the clause it stands in."""

from __future__ import annotations

from collections import Counter

from factcheck.claims.claim import JUDGED, Claim, Confidence, Grounds, Measure, Scope, Stance
from factcheck.claims.identity import identify
from factcheck.claims.label import label_of
from factcheck.claims.limits.scope import read_scope
from factcheck.claims.limits.stance import read_stance
from factcheck.claims.properties.holder import Holder
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.headings import text_above
from factcheck.claims.reading.parsed import Parsed, is_small, segment_at
from factcheck.claims.words.segments import find_verb
from factcheck.claims.words.stem import stem
from factcheck.claims.words.tokens import TokenKind
from factcheck.lexicon.people import OFFICES
from factcheck.lexicon.roles import ROLE
from factcheck.lexicon.sorts import NameSort
from factcheck.lexicon.stances import CONDITIONS
from factcheck.values.value import Flag, Name

# What a clause makes of its statement, and not of who somebody in it is.
OF_THE_CLAUSE = frozenset({Stance.DENIED, Stance.HYPOTHETICAL, Stance.FORECAST, Stance.TARGET})
OFFICE_STEMS = frozenset(stem(word) for word in OFFICES)
# Near a post that nobody has yet, or that somebody has no more, and how far before it.
TO_COME_IN_POST, POST_REACH = (
    frozenset(
        "as become becoming elected elect next future new incoming designate would-be named appointed no not neither nor never".split()
    ),
    4,
)


def name_in(
    discourse: Discourse, parsed: Parsed, first: int, last: int, sort: NameSort, part: str = ""
) -> Name:
    """The name in tokens `first` to `last`; of the last token only `part` where that is given."""
    tokens = parsed.tokens
    start = tokens[first].start
    end = tokens[last - 1].start + len(part) if part else tokens[last - 1].end
    text = discourse.document.reading[start:end]
    return Name(start, end, text, " ".join(text.split()), sort)


def claim_of(
    discourse: Discourse,
    parsed: Parsed,
    holder: Holder,
    label: str,
    value: Name | Flag,
    position: int,
    anchor: int,
    seen: Counter[str],
    marks: frozenset[str] = frozenset(),
) -> Claim:
    """The claim that the holder's property `label` has this value, which stands at token `position`; its words at `anchor`."""
    document, sentence = discourse.document, parsed.read.sentence
    reading = document.reading[sentence.start : sentence.end]
    number = segment_at(parsed, anchor)
    segment = parsed.segments[number]
    words = tuple(
        token.stem
        for token in parsed.tokens[segment.first : segment.last]
        if token.kind is TokenKind.WORD and not token.named and not is_small(token.lower)
    )
    measure = Measure(label.removeprefix(ROLE), frozenset({label}), marks, words)
    stances = [read_stance(parsed, n, position, reading) for n in (number, segment_at(parsed, position))]
    if _is_called_so(parsed, anchor, position):
        stances = [Stance.ASSERTED if stance in OF_THE_CLAUSE else stance for stance in stances]
    return Claim(
        id=identify(document.path, reading, value.text, seen),
        label=label_of(value, holder.subject, measure),
        value=value,
        subject=holder.subject,
        measure=measure,
        scope=Scope(time=read_scope(parsed, number, position, value, measure.concepts, discourse).time),
        stance=next((stance for stance in stances if stance not in JUDGED), stances[0]),
        confidence=Confidence.HIGH if holder.sure else Confidence.MEDIUM,
        excerpt=document.excerpt(value.start, value.end),
        sentence=document.place(sentence.start, sentence.end),
        reading=reading,
        published=document.published,
        told_until=discourse.told_until,
        masked=" ".join(words),
        cell=parsed.read.block.cell,
        above="" if _is_known_again(holder) else text_above(parsed.read.index, discourse),
    )


def _is_called_so(parsed: Parsed, anchor: int, position: int) -> bool:
    """Whether somebody is named with what they are, whatever the clause denies or plans of them: "Mayor Ada Brandt will not come".

    Not so where it is told of a post to come: "as mayor, Ada Brandt would", "the next mayor, Ada Brandt".
    """
    tokens, first, last = parsed.tokens, *sorted((anchor, position))
    no_office = OFFICE_STEMS.isdisjoint(token.stem for token in tokens[first : last + 1] if not token.named)
    if no_office or not CONDITIONS.isdisjoint(token.lower for token in tokens):
        return False
    if find_verb(tokens, first, last + 1) is not None:
        return False
    around = {token.lower for token in tokens[max(0, first - POST_REACH) : last]}
    return around.isdisjoint(TO_COME_IN_POST)


def _is_known_again(holder: Holder) -> bool:
    """Whether a pronoun surely stands for its holder, so that the sentence before tells nothing more."""
    return holder.sure and holder.subject.grounds is Grounds.PRONOUN
