"""What the items of a list inherit from the sentence that leads to it: "In 2021 Norvane had:", "Key facts about Orrin:".

The sentence ends with a colon and stands right before the list. Its one name is what the items are about, and the date
that it opens with their time. Not read so: a sentence with two names or a clause within it ("Norvane said that Tolmer
had:"), and one that tells what may come ("Norvane will:"), for the items then are no more than that.
"""

from __future__ import annotations

from factcheck.claims.claim import Grounds, Subject
from factcheck.claims.reading.discourse import Discourse
from factcheck.claims.reading.read_sentence import ReadSentence, is_subject_name, names_a_place
from factcheck.claims.words.segments import verbs_before
from factcheck.documents.document import BlockKind
from factcheck.lexicon.grammar import NEGATIONS, SUBORDINATORS
from factcheck.values.value import DateSpan

# How many items above an item the sentence may stand.
LONGEST_LIST = 40
# How far from the start of the sentence its date may stand: "At the end of 2021 Norvane had".
DATE_REACH = 5
# Words by which what follows is not told as a fact.
OPEN = NEGATIONS | SUBORDINATORS | frozenset(
    "will would can could may might must shall should 'll 'd plans planned expects expected aims wants hopes intends "
    "promises promised example examples following that".split()
)  # fmt: skip


def lead_in(index: int, discourse: Discourse) -> ReadSentence | None:
    """The sentence that leads to the list in which the sentence with this index stands."""
    if discourse.block(index).kind is not BlockKind.LIST_ITEM:
        return None
    for before in range(index - 1, max(-1, index - 1 - LONGEST_LIST), -1):
        kind = discourse.block(before).kind
        if kind is BlockKind.LIST_ITEM:
            continue
        leads = kind is BlockKind.PARAGRAPH and discourse.text(before).rstrip("* ").endswith(":")
        return discourse.sentence(before) if leads else None
    return None


def subject_of_list(index: int, discourse: Discourse) -> Subject | None:
    """Whom the sentence that leads to a list names, and nobody else."""
    read = lead_in(index, discourse)
    if read is None or any(token.lower in OPEN for token in read.tokens):
        return None
    names = [n for n in read.names if is_subject_name(n) and not names_a_place(read.tokens, n, 0)]
    if len({name.key for name in names}) != 1 or len(verbs_before(read.tokens, 0, len(read.tokens))) > 1:
        return None
    return Subject(names[0].text, names[0].key, Grounds.CARRIED)


def time_of_list(index: int, discourse: Discourse) -> DateSpan | None:
    """The date that the sentence which leads to a list opens with."""
    read = lead_in(index, discourse)
    if read is None or any(token.lower in OPEN for token in read.tokens):
        return None
    dates = [(i, token.value) for i, token in enumerate(read.tokens) if isinstance(token.value, DateSpan)]
    if len(dates) != 1 or dates[0][0] >= DATE_REACH:
        return None
    return dates[0][1] if dates[0][1].comparator in ("=", "~") else None
