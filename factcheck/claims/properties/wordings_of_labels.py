"""Properties with names stated by a label: "- Head office: Leeds", "| Preceded by | Ada Brandt |", "Norvane (capital: Leeds)".

The whole label must be one of `lexicon/labels.py`. It is said of the name that heads the row or the column of a table, of what
a bracket stands behind, or of what the list, the section or the article is about. It is sure where that is told in so many words:
by a heading that is a name, by the name that opens the article, or by its title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.names import NameSpan
from factcheck.claims.properties.holder import Holder, named
from factcheck.claims.properties.phrase_parts import capital_run
from factcheck.claims.properties.property_reading import Reading, make_reading
from factcheck.claims.properties.roles import role_property
from factcheck.claims.properties.slots_ahead import name_forward
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.headings import heading_of
from factcheck.claims.reading.name_phrases import Names, name_until
from factcheck.claims.reading.parsed import Parsed, is_small
from factcheck.claims.reading.read_sentence import COLON
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.documents.document import BlockKind
from factcheck.lexicon.labels import HEADS_OF_PEOPLE, NAME_LABELS, POST_LABELS, labels
from factcheck.lexicon.properties import (
    AS,
    BY_LABEL,
    NATIONALITY,
    OF_THE_ARTICLE,
    SUCCESSIONS,
    Holds,
    Property,
)
from factcheck.lexicon.roles import ROLE
from factcheck.lexicon.sorts import NameSort
from factcheck.values.lives import cause_of
from factcheck.values.names import exchange_of
from factcheck.values.places import nations

OF_LABELS = BY_LABEL | {NATIONALITY: Property(NATIONALITY, NameSort.NATION, Holds.SEVERAL)}
# The most words of a label, and how many sentences around one the label of a post may stand.
MOST_OF_A_LABEL, NEAR_LABELS = 5, 6
ENDS = frozenset(".;)")
# The most lines of a text that is nothing but a sheet on the one thing that the facts know.
MOST_OF_A_SHEET = 16
# Verbs that a heading has which is more than a name: "Norvane buys Tolmer".
VERBAL = frozenset("is was has buys sells opens sinks wins loses falls rises goes sues fires hires".split())
HEADING_END = re.compile(r"[:,(–—|]| - ")


def read_labels(parsed: Parsed, discourse: Discourse) -> Iterator[Reading]:
    """What the labels of a sentence, or the heads of a cell, say."""
    if parsed.read.block.kind is BlockKind.TABLE_CELL:
        yield from _of_cell(parsed, discourse)
        return
    tokens = parsed.tokens
    for colon, token in enumerate(tokens):
        if token.text != ":":
            continue
        first = _label_start(tokens, colon)
        found = labels().get(_words(tokens[first:colon])) if first is not None else None
        if found is None or first is None:
            continue
        bracketed = _behind_name(parsed, first)
        holder = bracketed if bracketed is not None else _of_what_is_told(parsed, discourse)
        if holder is not None and (bracketed is not None or first == 0):
            yield from _readings(
                parsed, found, holder, colon + 1, first, discourse, within=bracketed is not None
            )


def _words(tokens: Sequence[Token]) -> str:
    return " ".join(token.lower for token in tokens if token.text not in "*_")


def _label_start(tokens: Sequence[Token], colon: int) -> int | None:
    """Where the label before token `colon` starts: at the start of the sentence, behind a bracket or a semicolon."""
    for first in range(colon - 1, max(-1, colon - 1 - MOST_OF_A_LABEL), -1):
        if tokens[first].kind is not TokenKind.WORD and tokens[first].text not in "*_":
            return first + 1 if tokens[first].text in "(;" and first + 1 < colon else None
        if first == 0:
            return 0
    return None


def _behind_name(parsed: Parsed, first: int) -> Holder | None:
    """The name that the bracket stands behind in which token `first` begins a label: "Norvane (capital: Leeds)"."""
    tokens = parsed.tokens
    opening = next((i for i in range(first - 1, -1, -1) if tokens[i].text in "()"), None)
    if opening is None or tokens[opening].text == ")":
        return None
    name = name_until(parsed, opening)
    run = capital_run(tokens, opening - 1, step=-1) if name is None and opening else None
    name = run.spans[0] if run is not None else name
    return named(name) if name is not None else None


def _of_cell(parsed: Parsed, discourse: Discourse) -> Iterator[Reading]:
    """What the heads of a cell say: a label alone, or the thing and the label, in either order."""
    heads = parsed.read.heads
    if not heads or parsed.read.block.cell is None:
        return
    parts: list[list[Token]] = [[]]
    starts = [0]
    for i, token in enumerate(parsed.tokens[:heads]):
        if token is COLON:
            parts.append([])
            starts.append(i + 1)
        else:
            parts[-1].append(token)
    told = [(part, labels().get(_words(part))) for part in parts[:-1] if part]
    labelled = [found for _, found in told if found is not None]
    if len(labelled) != 1:
        return
    others = [part for part, found in told if found is None and _words(part) not in HEADS_OF_PEOPLE]
    if others:
        holder = _headed_by(parsed, others[0]) or _named_in_row(parsed, discourse)
    else:
        holder = _of_sheet(parsed, discourse) or _of_what_is_told(parsed, discourse)
    if holder is not None:
        yield from _readings(parsed, labelled[0], holder, heads, heads - 1, discourse)


def _headed_by(parsed: Parsed, head: Sequence[Token]) -> Holder | None:
    """The thing whose row or column a cell stands in, where its head is a name and nothing else."""
    words = [token for token in head if token.kind is not TokenKind.MARK]
    if not words or any(token.kind is TokenKind.VALUE for token in words):
        return None
    if not all(token.capitalised or token.named or token.lower in ("of", "the", "and") for token in words):
        return None
    text = " ".join(token.text for token in words)
    return Holder(Subject(text, fold(text), Grounds.NAMED))


def _named_in_row(parsed: Parsed, discourse: Discourse) -> Holder | None:
    """The first cell of a row that is a name, where its head is a year or a number: "1998 | Orrin | ..."."""
    cell = parsed.read.block.cell
    for index in range(max(0, parsed.read.index - NEAR_LABELS), parsed.read.index):
        other = discourse.block(index).cell
        if cell is None or other is None or (other.table, other.row) != (cell.table, cell.row):
            continue
        text = _text(discourse, index)
        if text[:1].isupper() and not any(map(str.isdigit, text)) and text.lower() not in labels():
            return Holder(Subject(text, fold(text), Grounds.NAMED))
    return None


def _of_sheet(parsed: Parsed, discourse: Discourse) -> Holder | None:
    """What a table of two columns is on by one of its own rows: "Film | The Orrin Road"."""
    cell = parsed.read.block.cell
    for index in range(parsed.read.index - 1, max(-1, parsed.read.index - 2 * NEAR_LABELS), -1):
        block = discourse.block(index)
        if cell is None or block.cell is None or block.cell.table != cell.table:
            return None
        if block.cell.column != 1:
            continue
        label = _text(discourse, index - 1).lower()
        text = _text(discourse, index)
        if label in NAME_LABELS and text[:1].isupper():
            return Holder(Subject(text, fold(text), Grounds.HEADING))
    return None


def _text(discourse: Discourse, index: int) -> str:
    return discourse.text(index).strip(" *_|.:")


def _of_what_is_told(parsed: Parsed, discourse: Discourse) -> Holder | None:
    """What a line of labels is on: the heading above it, the name that opens the text, or the topic."""
    index = parsed.read.index
    heading = heading_of(index, discourse)
    if heading is not None:
        whole = _line_of(discourse, index, heading)
        if whole:
            return Holder(Subject(whole, fold(whole), Grounds.HEADING))
    opening = _opening(discourse) if index else ""
    if opening:
        return Holder(Subject(opening, fold(opening), Grounds.HEADING))
    if heading is None and discourse.known is not None and len(discourse) <= MOST_OF_A_SHEET:
        return Holder(Subject(discourse.known.text, discourse.known.key, Grounds.ALONE))
    topic = discourse.topic
    if topic is not None:
        titled = topic.key in fold(discourse.document.title or "") and discourse.under_title(index)
        return Holder(Subject(topic.text, topic.key, Grounds.TOPIC), sure=titled)
    return (
        Holder(Subject(heading.text, heading.key, Grounds.HEADING), sure=False)
        if heading is not None
        else None
    )


def _opening(discourse: Discourse) -> str:
    """The name with which the text opens as a line of its own: "Orrin Air Flight 12. Date: ..."; "" for none."""
    text = _text(discourse, 0)
    words = text.split()
    named = all(word[:1].isupper() or word.isdigit() for word in words)
    return text if named and 1 < len(words) <= MOST_OF_A_LABEL and ":" not in text else ""


def _line_of(discourse: Discourse, index: int, heading: NameSpan) -> str:
    """What the heading above a line names where it is all of it, or all up to its colon: "**Orrin Valley quake**"; else ""."""
    for before in range(index - 1, -1, -1):
        text = _text(discourse, before)
        if heading.text not in text:
            continue
        line = HEADING_END.split(text)[0].strip()
        before_it, _, behind = line.removeprefix("The ").partition(heading.text)
        named = all(word[:1].isupper() for word in before_it.split())
        words = behind.split()
        plain = len(words) <= 2 and len(line.split()) <= MOST_OF_A_LABEL
        told = VERBAL.isdisjoint(words) and not any(is_small(word.lower()) for word in words)
        return line if named and plain and told else ""
    return ""


def _readings(
    parsed: Parsed,
    found: Sequence[str],
    holder: Holder,
    position: int,
    at: int,
    discourse: Discourse,
    *,
    within: bool = False,
) -> Iterator[Reading]:
    tokens = parsed.tokens
    for label in found:
        prop = OF_LABELS.get(label) or role_property(label.removeprefix(ROLE).split())
        if prop is None:
            continue
        if label in OF_THE_ARTICLE and parsed.read.block.kind is BlockKind.PARAGRAPH and not within:
            continue  # "Author: Ada Brandt" at the head of an article is its own.
        names = _value(parsed, prop, position)
        if names is None or not _ends(tokens, names.last):
            continue
        marks = frozenset[str]()
        if label in SUCCESSIONS:
            post = _post_near(parsed, discourse)
            marks = frozenset({f"{AS}{post}"}) if post else marks
        yield make_reading(parsed, prop, holder, names, at, marks)


def _ends(tokens: Sequence[Token], position: int) -> bool:
    """Whether nothing comes behind a value but what limits or dates it: "Leeds, Norvania", "Ada Brandt (1921)"."""
    return position >= len(tokens) or tokens[position].kind is TokenKind.MARK


def _value(parsed: Parsed, prop: Property, position: int) -> Names | None:
    """The name behind a label, behind the date that "Born" may have first."""
    tokens = parsed.tokens
    while position < len(tokens) and (tokens[position].value is not None or tokens[position].text in ",*_"):
        position += 1
    if position >= len(tokens):
        return None
    end = position
    while end < len(tokens) and tokens[end].text not in ENDS | {"("}:
        end += 1
    text = " ".join(token.text for token in tokens[position:end])
    whole = Names((NameSpan(position, end, text, fold(text)),), position, end)
    match prop.sort:
        case NameSort.EXCHANGE:
            return whole if exchange_of(text) else None
        case NameSort.NATION:
            return whole if nations(text) else None
        case NameSort.CAUSE:
            return whole if cause_of(text) else None
        case NameSort.PLACE:
            return name_forward(parsed, position, prop.sort)
        case _:
            return name_forward(parsed, position, prop.sort) or _all_named(tokens, whole)


def _all_named(tokens: Sequence[Token], whole: Names) -> Names | None:
    """The words behind a label as a name, where all of them have a capital: "Ada Brandt", and no text follows."""
    words = tokens[whole.first : whole.last]
    plain = all(token.capitalised and token.kind is TokenKind.WORD for token in words)
    return whole if plain and len(words) <= MOST_OF_A_LABEL else None


def _post_near(parsed: Parsed, discourse: Discourse) -> str:
    """The one post that the lines around a label name: "Office: Mayor of Leeds"; "" for none or several."""
    index = parsed.read.index
    posts: set[str] = set()
    for near in range(max(0, index - NEAR_LABELS), min(len(discourse), index + NEAR_LABELS)):
        words = _text(discourse, near).replace(":", " : ").split()
        cell = discourse.block(near).cell
        label = _text(discourse, near - 1).lower() if cell is not None and cell.column == 1 and near else ""
        if len(words) > 2 and words[1] == ":":
            label, words = words[0].lower(), words[2:]
        if label not in POST_LABELS:
            continue
        of = next((i for i, word in enumerate(words) if word in ("of", "at")), len(words))
        known = role_property([word.lower() for word in words[:of]])
        if known is not None:
            posts.add(known.label)
    return posts.pop() if len(posts) == 1 else ""
