"""How sure it is that a claim says of its subject what it was read to say."""

from __future__ import annotations

from factcheck.claims.claim import SURE_GROUNDS, Confidence, Grounds, Measure, Subject
from factcheck.claims.measure.existential import says_how_many_there_are
from factcheck.claims.measure.unnamed_measures import ABOARD, CARRYING
from factcheck.claims.reading.bare_items import is_bare_item
from factcheck.claims.reading.labels import label_before
from factcheck.claims.spot import Spot
from factcheck.claims.subject.other_owners import other_owner
from factcheck.claims.words.inverted import label_behind
from factcheck.documents.document import BlockKind
from factcheck.lexicon.grammar import DEFINITE
from factcheck.lexicon.own_sizes import OWN_SIZE

# What others are on that came to help, or that are more than one.
OTHER_CRAFT = frozenset(
    "ships vessels liners ferries boats planes lifeboat lifeboats raft rafts helicopter helicopters tug tugs tugboat train bus".split()
)


def confidence_of(spot: Spot, subject: Subject, measure: Measure) -> Confidence:
    """High where subject and measure both stand in the text, low where one is missing."""
    parsed, row = spot.parsed, spot.row
    if subject.grounds is Grounds.NONE or not (measure.concepts - {OWN_SIZE} or measure.words):
        return Confidence.LOW
    if row is None and other_owner(parsed, spot.number, spot.position, subject.key):
        return Confidence.MEDIUM
    if row is not None and not (row.names or row.dates):
        return Confidence.MEDIUM  # "Revenue and profit rose 3% and 5%, respectively"
    if _is_said_of_title(spot, subject) and (
        (measure.concepts and is_bare_item(parsed)) or _is_labelled(spot)
    ):
        return Confidence.HIGH  # "Height: 8,849 m" has no subject but what the article is about.
    above = subject.grounds in (Grounds.HEADING, Grounds.TOPIC)
    if above and says_how_many_there_are(parsed, spot.number, spot.position, measure):
        return Confidence.HIGH
    if ABOARD in measure.concepts and _is_aboard_of_title(spot, subject):
        return Confidence.HIGH
    if subject.grounds not in SURE_GROUNDS or parsed.read.block.kind is BlockKind.HEADING:
        return Confidence.MEDIUM
    return Confidence.HIGH


def _is_said_of_title(spot: Spot, subject: Subject) -> bool:
    """Whether the subject is what the article is titled for, in the part that stands under its title alone."""
    headed = subject.grounds in (Grounds.HEADING, Grounds.TOPIC)
    titled = headed and spot.discourse.is_titled_for(subject.key)
    return titled and spot.discourse.under_title(spot.parsed.read.index)


def _is_aboard_of_title(spot: Spot, subject: Subject) -> bool:
    """Whether people are "on the ship" or "on board" in an article titled for one, whose sentence has no other craft and no name."""
    parsed = spot.parsed
    if subject.grounds is not Grounds.TOPIC or not spot.discourse.is_titled_for(subject.key):
        return False
    words = [token.lower for token in parsed.tokens]
    craft = [i for i, word in enumerate(words) if word in CARRYING or word in OTHER_CRAFT]
    own = all(i and words[i - 1] in DEFINITE and words[i] in CARRYING for i in craft)
    return own and not parsed.names(0, len(parsed.tokens))


def _is_labelled(spot: Spot) -> bool:
    """Whether a label before or behind the value says what it is."""
    parsed, number = spot.parsed, spot.number
    return (
        bool(label_before(parsed, number))
        or label_behind(parsed.tokens, parsed.segments, spot.position) == number
    )
