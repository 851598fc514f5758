"""Of what a cell of a table is said that both a row and a column head: of the one of the two that is a name.

"Orrin | Length" and "Length | Orrin" are both about Orrin. Where neither is a name and the head of the row is no measure
and no date, the row is what the figure is of ("Foundations | Final cost"), which no other article need call so. A name that
heads several rows says only with the other cells of each what they are about ("Orrin | Corran 2", "Orrin | Corran 3").
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.naming.keys import fold
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.parsed import Parsed
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.tokens import Token, TokenKind
from factcheck.claims.words.vocabulary import MEASURE_STEMS, concepts_of
from factcheck.documents.document import Cell
from factcheck.lexicon.grammar import DETERMINERS
from factcheck.lexicon.labels import HEADS_OF_PEOPLE, POST_LABELS
from factcheck.values.nouns import is_plural

# A head of more words tells a condition ("Stopped because of side effects").
MOST_WORDS = 4


def subject_of_cell(parsed: Parsed, position: int, discourse: Discourse) -> Subject | None:
    """The subject of the value at token `position`, None where the heads do not give it."""
    heads, cell = _heads(parsed), parsed.read.block.cell
    listed = bool(heads) and cell is not None and bool(cell.row) and discourse.cells.lists_things(cell)
    if not parsed.read.crossed and not listed:
        return _of_sheet(parsed, discourse)
    person = who_has_the_post(cell, discourse)
    if person:
        return Subject(person, fold(person), Grounds.CARRIED)
    # Of two cells that head a row the second tells more: "Oberland | Leeds", "Corran | Orrin 1".
    for first, last in (*reversed(heads[:-1]), heads[-1]):
        heads_row = (first, last) == heads[0]
        while first < last and parsed.tokens[first].lower in DETERMINERS:
            first += 1
        for name in parsed.read.names:
            if (name.first, name.last) == (first, last):
                alone = not heads_row or cell is None or not discourse.cells.heads_several_rows(cell)
                return Subject(name.text, name.key, Grounds.CARRIED if alone else Grounds.GUESSED)
    (first, last), (begin, stop) = heads[0], heads[-1]
    row, column = parsed.tokens[first:last], parsed.tokens[begin:stop]
    value = parsed.tokens[position].value
    if (
        value is None
        or not _is_thing(row, kind_of(value))
        or (parsed.read.crossed and any(token.value is not None for token in column))
    ):
        return None
    text = " ".join(token.text for token in row)
    return Subject(text, fold(text), Grounds.GUESSED)


def who_has_the_post(cell: Cell | None, discourse: Discourse) -> str:
    """Of whom a row of a list of posts is told, "" for no such list: under "Post | Name | Age" it is the one named, not the post."""
    if cell is None or not cell.row:
        return ""
    head = (discourse.cells.text(Cell(cell.table, 0, 0)) or "").strip().lower()
    name = discourse.cells.text_under(cell, HEADS_OF_PEOPLE) if head in POST_LABELS else ""
    words = name.split()
    return name if 1 < len(words) <= MOST_WORDS and words[-1][:1].isupper() else ""


def _of_sheet(parsed: Parsed, discourse: Discourse) -> Subject | None:
    """What a label of a sheet of facts is said of: the topic, where a name only stands in it: "Time spent in Kyoto".

    A name is the label's own where it opens it before a measure ("Orrin weight"), stands behind "of" or is all of it.
    """
    tokens, end, cell = parsed.tokens, parsed.read.heads - 1, parsed.read.block.cell
    thing = discourse.name_of_sheet(cell) if cell is not None else None
    if thing is not None:
        return Subject(thing.text, thing.key, Grounds.CARRIED)
    names = parsed.names(0, max(end, 0))
    if end < 1 or not names or discourse.topic is None:
        return None
    for name in names:
        opens = name.first == 0 and (
            name.last == end
            or tokens[name.last].kind is TokenKind.POSSESSIVE
            or tokens[name.last].stem in MEASURE_STEMS
        )
        before = name.first - 1
        while before > 0 and tokens[before].lower in DETERMINERS:
            before -= 1
        if opens or (before >= 0 and tokens[before].lower == "of"):
            return Subject(name.text, name.key, Grounds.CARRIED)
    return Subject(discourse.topic.text, discourse.topic.key, Grounds.TOPIC)


def _heads(parsed: Parsed) -> list[tuple[int, int]]:
    """Where the heads of the row and the column stand among the tokens, the colons left out."""
    colons = [
        i for i, token in enumerate(parsed.tokens[: parsed.read.heads]) if not token.end and token.text == ":"
    ]
    return list(zip([0, *(colon + 1 for colon in colons)], colons, strict=False))


def _is_thing(row: Sequence[Token], kind: str) -> bool:
    """Whether a row's head is what a figure is of, and neither a measure, a time nor what is counted.

    A percentage is the share that the row has in what the table is about.
    """
    plain = all(token.kind is TokenKind.WORD and token.value is None for token in row)
    if kind == "percent" or not plain or not 0 < len(row) <= MOST_WORDS or concepts_of(row, kind):
        return False
    return not row[0].text.isdigit() and not (kind == "bare" and is_plural(row[-1].lower))
