"""The record of a claim: subject, measure, value, scope and stance, at a place in a document."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from factcheck.claims.words.frame import Frame
from factcheck.documents.document import Cell
from factcheck.documents.place import Excerpt, Place
from factcheck.values.value import DateSpan, Value


class Stance(StrEnum):
    """How the article stands to what it says."""

    ASSERTED = "asserted"
    ATTRIBUTED = "attributed"
    DENIED = "denied"
    HYPOTHETICAL = "hypothetical"
    QUESTION = "question"
    EXAMPLE = "example"
    FORECAST = "forecast"
    TARGET = "target"


class Confidence(StrEnum):
    """How sure the reading is; only what is read with high confidence is ever an error."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Grounds(StrEnum):
    """How the subject of a claim was established, the surest first."""

    NAMED = "named in the clause"
    ALONE = "what the article is about, for nothing else near may be meant"
    PRONOUN = "pronoun or 'the company' resolved"
    CARRIED = "carried over from the clause or sentence before"
    GUESSED = "the nearest name that the noun may fit"
    HEADING = "the heading above"
    TOPIC = "the article's topic"
    NONE = "not established"


# Grounds that stand in the text itself.
SURE_GROUNDS = frozenset({Grounds.NAMED, Grounds.CARRIED, Grounds.ALONE, Grounds.PRONOUN})
# Those of them by which nothing stands for the name that may as well stand for another one.
BY_NAME = SURE_GROUNDS - {Grounds.PRONOUN}


@dataclass(frozen=True, slots=True)
class Occasion:
    """An event that an article speaks of by a noun ("the quake"), with what tells it from others of its kind.

    `key` is the same for articles that say the same of it. `words` are those of the names beside it, `countries` the
    countries among them, `days` the dates that the article gives for it; where it gives none, `years` are those of what
    happened with it. `beside` are the keys of other events of the kind in the same article, which are surely not this one.
    """

    kind: str
    key: str = ""
    words: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    days: tuple[DateSpan, ...] = ()
    years: frozenset[int] = frozenset()
    beside: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Subject:
    """Who or what a claim is about: `name` as shown, `key` as compared (folded, aliases resolved); "" if unknown.

    `occasion` is there where it is an event without a name of its own.
    """

    name: str
    key: str
    grounds: Grounds = Grounds.NAMED
    occasion: Occasion | None = None


# Stances whose claims are compared with others, and those whose claims are only held against plans.
JUDGED = frozenset({Stance.ASSERTED, Stance.ATTRIBUTED})
PLANNED = frozenset({Stance.FORECAST, Stance.TARGET})
# What a text itself says; a plan is only ever held against a fact that states one.
ASSERTING = PLANNED | {Stance.ASSERTED}


@dataclass(frozen=True, slots=True)
class Measure:
    """Which property of the subject a claim states.

    `label` is for people ("training cost"). `concepts` are classes of the lexicon ("cost", "founding"),
    `qualifiers` the words that make two measures of one concept different ("total", "input"), `words` the
    remaining content words near the value as lemmas, by which unknown measures are compared. `of_whole` says that
    the value is a share of something that is named behind it ("half of the firms"). `near` are those of the `words`
    that no other value of the same kind stands before: only these can be said of this value. `in_row` says that the words
    are said of each value of a row, wherever they stand.
    """

    label: str
    concepts: frozenset[str] = frozenset()
    qualifiers: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()
    of_whole: bool = False
    near: frozenset[str] = frozenset()
    in_row: bool = False


@dataclass(frozen=True, slots=True)
class Scope:
    """What limits a claim; None or empty where the text does not say."""

    time: DateSpan | None = None
    place: str | None = None
    part: str | None = None
    basis: str | None = None
    condition: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One checkable statement: a value with what it is the value of.

    `id` is stable for the same article and words; `place` spans the value in the file, `sentence` the sentence it
    stands in, `reading` that sentence as read (repaired, markup as spaces). `mentions` are the keys of the other
    names in the claim's clause, `frame` the sentence seen from the value, `masked` the clause's words with names and numbers left out, for comparing,
    `published` the article's date, `told_until` for a name or yes/no the last day that an article without a date
    tells of, `told_day` the day that the text around a figure tells of where its clause tells none, `told_under` the day
    of the entry of a timeline that the sentence goes on with, `edition` a mark that the articles share which are editions
    of one text, `faint` says that no more is known of the figure than the words beside it, `cell` is where in which
    table it stands, and `above` what its sentence goes on from: the one before, a question or a heading.
    """

    id: str
    label: str
    value: Value
    subject: Subject
    measure: Measure
    scope: Scope
    stance: Stance
    confidence: Confidence
    excerpt: Excerpt
    sentence: Place
    reading: str
    frame: Frame | None = None
    published: date | None = None
    told_until: date | None = None
    told_day: DateSpan | None = None
    told_under: DateSpan | None = None
    mentions: frozenset[str] = frozenset()
    masked: str = field(default="", repr=False)
    faint: bool = False
    edition: str = ""
    cell: Cell | None = None
    above: str = field(default="", repr=False)

    def __hash__(self) -> int:
        """By the id, which few others share: what is worked out once for a claim is looked up for each fact."""
        return hash(self.id)

    @property
    def place(self) -> Place:
        """Where the value stands in the file."""
        return self.excerpt.place

    @property
    def path(self) -> str:
        """The article's path."""
        return self.excerpt.place.path

    @property
    def start(self) -> int:
        """The value's first character in the file's text."""
        return self.excerpt.place.start

    @property
    def end(self) -> int:
        """The end of the value in the file's text, exclusive."""
        return self.excerpt.place.end

    @property
    def text(self) -> str:
        """The file's own text at the claim's place."""
        return self.excerpt.place.quote


def are_editions(a: Claim, b: Claim) -> bool:
    """Whether two claims stand in articles that are editions of one text."""
    return bool(a.edition) and a.edition == b.edition
