"""The record of a curated fact: what is known to be true, with its sources."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.claims.claim import Claim, Subject
from factcheck.documents.place import Excerpt, Place
from factcheck.values.value import DateSpan, Value


@dataclass(frozen=True, slots=True)
class Fact:
    """A curated claim as it was understood.

    `claim` is its sentence and `statement` that sentence read as a claim, with the keys of the YAML put over it.
    `names` are the subject and its aliases, `keys` the same folded, `about` the stems of each phrase that names the
    measure, `concepts` the classes of the lexicon that these and the sentence belong to. `values` is what an
    article may say, the value first, then what is accepted besides; `tolerance` is a share (0.05 for "5%") by
    which quantities may differ. `excerpt` is where the value stands in the YAML file, `whole` where the fact does,
    and `keys_at` the places of the keys that decide what it rules out. `planned` says that its sentence tells a plan, and
    `bound` is "<=" or ">=" where it gives the most or the least there is ("up to 3,000 tonnes"). `beside` are the names that its
    sentence tells besides its value, each as a fact of its own with the property it is `told` as: the buyer of "was bought by
    Tolmer in 2014".
    """

    id: str
    claim: str
    statement: Claim
    names: tuple[str, ...]
    keys: frozenset[str]
    about: tuple[tuple[str, ...], ...]
    concepts: frozenset[str]
    values: tuple[Value, ...]
    tolerance: float
    when: DateSpan | None
    valid_from: DateSpan | None
    valid_to: DateSpan | None
    sources: tuple[str, ...]
    note: str
    excerpt: Excerpt
    whole: Place
    keys_at: tuple[Place, ...]
    planned: bool = False
    bound: str = ""
    told: str = ""
    beside: tuple[Fact, ...] = ()

    def __hash__(self) -> int:
        """By the id, which no other fact has: what is worked out once for a fact is looked up for each claim."""
        return hash(self.key)

    @property
    def key(self) -> str:
        """The id, and of what is told beside the property as well: no two facts have one."""
        return f"{self.id} {self.told}" if self.told else self.id

    @property
    def subject(self) -> Subject:
        """Who or what the fact is about."""
        return self.statement.subject

    @property
    def value(self) -> Value:
        """The true value."""
        return self.values[0]

    @property
    def about_words(self) -> frozenset[str]:
        """The stems of all words that name the measure."""
        return frozenset(word for phrase in self.about for word in phrase)

    @property
    def label(self) -> str:
        """The fact in a few words."""
        return self.statement.label
