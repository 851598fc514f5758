"""Claims that say of their value nothing but what a curated fact says too, though whose it is was read differently.

"UNESCO put it on the list in 1991" is about UNESCO by its grammar, and "priced at $1,799" in an article about one phone about
nobody. A fact tells more than an article: which words name its measure, and under which names its subject is known. So a
claim is held against a fact where its clause has one of the fact's phrases for the measure, where each other word of it
stands in the fact, names its subject or tells nothing, where the fact's subject is named beside the value or is what the article is
about, and where nothing speaks against it: another unit, time, place, basis or qualifier, a word that tells one of several
from the rest ("another", "second"), the fact's own value elsewhere in the article, or another fact that the claim agrees with.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from factcheck.claims.claim import SURE_GROUNDS, Claim, Confidence, Grounds
from factcheck.claims.measure.sorts_counted import are_other_sorts
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.lexicon.measures import OF_PEOPLE, SAME_AS_NOUN
from factcheck.lexicon.people import ANYBODY
from factcheck.matching.answers import Apart
from factcheck.matching.days import same_days
from factcheck.matching.fact_clauses import begins_another, is_called, name_unit_alone, phrases_in, tell_of
from factcheck.matching.fact_dates import verb_of_date, words_of_event, words_of_fact
from factcheck.matching.fact_doubts import doubt_of
from factcheck.matching.fact_guards import guard_against
from factcheck.matching.fact_limits import is_limited_in_front
from factcheck.matching.fact_measure import counts_stock, dates_a_figure
from factcheck.matching.fact_occasion import order_missing, same_matter
from factcheck.matching.fact_telling import (
    FROM_AFAR,
    WORD,
    FactWords,
    are_named,
    as_written,
    is_of_other,
    named_by,
    names_of,
    part_of,
    stems_in,
    told_by,
    words_of,
)
from factcheck.matching.fact_times import OF_A_TIME, PERIODS, is_of_other_time, tells_before
from factcheck.matching.fact_unexplained import unexplained
from factcheck.matching.fact_values import compare_with_fact
from factcheck.matching.facts import FactMatch
from factcheck.matching.guards_of_names import states_a_name
from factcheck.matching.match import Comparable
from factcheck.matching.plain_words import LIGHT, of_classes
from factcheck.matching.plans import stance_of_fact
from factcheck.matching.slips import by_article, counts_from_a_day, gives, is_exact
from factcheck.matching.sorts_of_things import sorts_of
from factcheck.matching.telling import significant_digits
from factcheck.matching.telling_apart import tells_apart
from factcheck.matching.turns import is_same_turn, turn_told
from factcheck.matching.undoing import same_doing
from factcheck.values.compare import Agree, Disagree
from factcheck.values.value import DatePrecision, DateSpan

# What these measure is told by what the figure counts from, and not by the words beside it.
NOT_TOLD_BY_WORDS = frozenset({"interval", "difference"})
# The digits of a figure that hardly stands for two things by chance.
TELLING_DIGITS = 2
# So many phrases of a fact tell of its thing where that has no name; and a word with a capital.
TELLING_PHRASES = 2
CAPITALS = re.compile(r"\b[A-Z][\w’'-]*")
# A clause whose subject is a pronoun.
POINTING_BACK = re.compile(r"\W*(?:it|he|she|they|this|that|i|we)\b", re.IGNORECASE)


class WordIndex:
    """The facts by the words that name their measures."""

    def __init__(
        self, facts: Iterable[Fact], claims: Sequence[Claim], topics: Mapping[str, frozenset[str]]
    ) -> None:
        """Index `facts` for `claims`; `topics` are the words of the names that each article is about, by path."""
        stated = [fact for fact in facts if not states_a_name(fact.statement)]
        texts = dict.fromkeys((*(fact.claim for fact in stated), *(claim.reading for claim in claims)))
        sorts = sorts_of((name for fact in stated for name in fact.names), texts)
        self.facts = tuple(words_of(fact, sorts) for fact in stated)
        self._by_word: defaultdict[str, list[tuple[int, tuple[str, ...]]]] = defaultdict(list)
        for number, one in enumerate(self.facts):
            for phrase in one.fact.about:
                self._by_word[phrase[-1]].append((number, phrase))
        self._topics = {path: frozenset(map(stem, words)) for path, words in topics.items()}
        self._told_by = by_article(claims if self.facts else ())

    def matches(self, claim: Claim) -> Iterator[FactMatch]:
        """The facts that `claim` contradicts by its words."""
        if states_a_name(claim) or (counts_from_a_day(claim) and turn_told(claim) is None):
            return
        if not NOT_TOLD_BY_WORDS.isdisjoint(claim.measure.concepts):
            return
        told = told_by(claim) | words_of_event(claim) | _told_before(claim)
        numbers = {
            number
            for word in told
            for number, phrase in self._by_word.get(word, ())
            if told.issuperset(phrase)
        }
        found = []
        for one in (self.facts[number] for number in sorted(numbers)):
            if all(type(value) is not type(claim.value) for value in one.fact.values):
                continue
            answer = compare_with_fact(claim, one.fact)
            if isinstance(answer, Disagree) and not self.why_not(claim, told, one):
                written, phrase = as_written(claim.reading), max(phrases_in(told, one.fact), key=len)
                words = tuple(written.get(word, word) for word in phrase)
                found.append(FactMatch(one.fact, Comparable(Confidence.HIGH), answer, words))
        if found and not any(_agrees(claim, one.fact) for one in self.facts):
            yield from found

    def why_not(self, claim: Claim, told: frozenset[str], one: FactWords) -> str:
        """What keeps a claim from being held against a fact, "" for nothing; what takes longest to tell is asked last."""
        fact = one.fact
        topic = self._topics.get(claim.path, frozenset())
        spoken = named_by(claim) | told | topic | _asked_about(claim)
        named = are_named(fact, spoken) or any(
            name in claim.reading for name in fact.names if name[:1].isupper()
        )
        nameless = not named and _goes_without_a_name(claim, told, one, topic)
        if not named and not nameless:
            return f"subject not named {sorted(fact.keys)}"
        if _is_of_what_is_measured(claim, one):
            return f"about {claim.subject.name}"
        phrases = tell_of(claim, phrases_in(told, fact), fact) or _told_of_some(claim, phrases_in(told, fact))
        other = _of_another(claim, fact) if phrases else "measure"
        if other:
            return other
        told_of_it = POINTING_BACK.match(part_of(claim)) is not None and claim.subject.key in fact.keys
        if name_unit_alone(phrases, fact) and not (told_of_it or is_called(claim, fact)):
            return "no more than its unit"
        left = unexplained(claim, one, topic)
        clause = words_of_event(claim)
        left = left & clause if clause else left
        if is_same_turn(claim, fact):
            left -= verb_of_date(claim)
        if self._is_told_of_another(claim, phrases, fact):
            return "another fact"
        strong = len(phrases) > 1 or len(phrases[0]) > 1 or any(c.isdigit() for c in "".join(phrases[0]))
        if len(left) > strong or left & names_of(claim):
            return f"unexplained {sorted(left)}"
        if claim.subject.grounds is Grounds.GUESSED and POINTING_BACK.match(part_of(claim)):
            return "whom a pronoun stands for"
        from_afar = nameless and claim.subject.grounds in FROM_AFAR | {Grounds.ALONE}
        if is_of_other(claim, one, topic) and not from_afar:
            return f"of another subject {claim.subject.name} {claim.subject.grounds}"
        apart = tells_apart(claim) - one.telling
        if (
            not apart and kind_of(fact.value) != "rank"
        ):  # A fact on a rank says by its value which of several it is about.
            apart = order_missing(claim, fact)
        if apart:
            return f"only one says {min(apart)}"
        guard = guard_against(claim, one, topic)
        if guard:
            return f"guard {guard}"
        if kind_of(claim.value) in OF_A_TIME and is_limited_in_front(claim, fact):
            return "limited in front"  # A thing keeps its size, but of people there are others elsewhere.
        return "given" if self.is_given(claim, fact) else _doubted(claim, fact)

    def _is_told_of_another(self, claim: Claim, phrases: Collection[tuple[str, ...]], fact: Fact) -> bool:
        """Whether another fact on the subject has all the phrases that the clause has of a fact, and one more of the sentence.

        "Crossed the border" is told of the border where one fact is on crossing the border, and another on crossing the river.
        """
        said = stems_in(claim.reading)
        return any(
            set(phrases) <= set(other.fact.about)
            and any(
                said.issuperset(more) and not words_of_fact(fact).issuperset(more)
                for more in other.fact.about
            )
            for other in self.facts
            if other.fact is not fact and not other.fact.keys.isdisjoint(fact.keys)
        )

    def left_over(self, claim: Claim, one: FactWords) -> frozenset[str]:
        """The stems around the value of a claim that a fact does not explain."""
        return unexplained(claim, one, self._topics.get(claim.path, frozenset()))

    def against(self, claim: Claim, one: FactWords, *, surely: bool = False) -> str:
        """What speaks against it that a claim tells of a fact, whatever words they share; "" for nothing.

        Where it is `surely` told of the fact, its time need not be.
        """
        if not NOT_TOLD_BY_WORDS.isdisjoint(claim.measure.concepts):
            return "interval"
        other = _of_another(claim, one.fact) or _doubted(claim, one.fact)
        if other:
            return other
        apart = tells_apart(claim) - one.telling
        if apart:
            return f"only one says {min(apart)}"
        topic = self._topics.get(claim.path, frozenset())
        guard = guard_against(claim, one, topic, surely=surely)
        return guard or ("given" if self.is_given(claim, one.fact) else "")

    def is_given(self, claim: Claim, fact: Fact) -> bool:
        """Whether the article gives the fact's value too, as closely and of the same measure, or in so many digits."""
        likewise = self._told_by.get((claim.path, kind_of(claim.value)), ())
        other_time = is_of_other_time(fact)
        return any(
            gives(one, value) and (is_exact(value) or phrases_in(told_by(one), fact))
            for value in fact.values
            for one in likewise
            if one is not claim and not other_time(one)
        )


def _goes_without_a_name(claim: Claim, told: frozenset[str], one: FactWords, topic: frozenset[str]) -> bool:
    """Whether what a fact is about has no name of its own ("flight ban"), so that its article need not name it: the clause has two of the
    fact's phrases, and the sentence no name of which neither the fact nor the title of the article has a word.

    Another name says where, or on which other occasion: "in Norland 40,000 passengers were stranded".
    """
    fact = one.fact
    if len(phrases_in(told, fact)) < TELLING_PHRASES or not all(name.islower() for name in fact.names):
        return False
    names = (word for found in CAPITALS.finditer(claim.reading[1:]) for word in found[0].lower().split())
    return all(stem(word) in one.own | topic for word in names)


def question_above(claim: Claim) -> str:
    """The question that a sentence answers, "" for none."""
    question = claim.above.rstrip(" *_")
    return question if question.endswith("?") else ""


def _asked_about(claim: Claim) -> frozenset[str]:
    """The stems of the question that a sentence answers: "What is on the record?" names what "55 greetings" are on."""
    return frozenset(map(stem, WORD.findall(question_above(claim).lower())))


def _told_before(claim: Claim) -> frozenset[str]:
    """The stems by which the clause before told what became of people: "32 died, 27 of them crew" says that the crew died."""
    befallen = claim.measure.concepts & OF_PEOPLE
    known = of_classes((*befallen, *(verb for verb, noun in SAME_AS_NOUN.items() if noun in befallen)))
    known -= LIGHT | ANYBODY
    return frozenset() if not known.isdisjoint(told_by(claim)) else known


def _told_of_some(claim: Claim, phrases: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The phrases of which the clause before has the verb, and the claim who they were."""
    before = _told_before(claim)
    who = {f"kind: {word}" for phrase in phrases for word in phrase} & claim.measure.qualifiers
    return [phrase for phrase in phrases if before & set(phrase) and any(one[6:] in phrase for one in who)]


def _is_of_what_is_measured(claim: Claim, one: FactWords) -> bool:
    """Whether a clause is about a name by which the fact measures, and the sentence has not the fact's own: "Stay 48 percent" says
    nothing of the town that a fact tells how many wanted to stay in."""
    subject, sentence = claim.subject, claim.reading
    if subject.grounds not in SURE_GROUNDS or subject.name.islower() or sentence.startswith(subject.name):
        return False
    if are_named(one.fact, named_by(claim)) or any(name in sentence for name in one.fact.names):
        return False
    return tuple(map(stem, subject.key.split(" "))) in one.fact.about


def _of_another(claim: Claim, fact: Fact) -> str:
    """What makes a claim one of another stance, measure, occasion or label than a fact, "" for nothing."""
    if isinstance(stance_of_fact(claim, fact), Apart):
        return "stance"
    if begins_another(claim, fact) or dates_a_figure(claim, fact) or counts_stock(claim, fact):
        return "measure"
    if are_other_sorts(claim.measure.concepts, fact.statement.measure.concepts):
        return "measure"
    if same_matter(claim, fact) is not None or same_doing(claim, fact.statement):
        return "occasion"
    return "no time" if tells_before(claim.reading, fact.claim) else ""


def _doubted(claim: Claim, fact: Fact) -> str:
    """What makes it less than sure that a claim tells what a fact tells, "" for nothing."""
    doubt = doubt_of(claim, fact, weighed=True)
    return doubt.guard if doubt is not None else ""


def _agrees(claim: Claim, fact: Fact) -> bool:
    """Whether a claim gives the value of a fact, and it is none that comes twice by chance."""
    value = claim.value
    if kind_of(value) != kind_of(fact.value) or not isinstance(compare_with_fact(claim, fact), Agree):
        return False
    time, when = claim.scope.time, fact.when
    if (
        time is not None
        and when is not None
        and time.precision is when.precision in PERIODS
        and not same_days(time, when)
    ):
        return False  # The figure of another year is the neighbour that was taken.
    if isinstance(value, DateSpan):
        return value.precision is DatePrecision.DAY
    number = getattr(value, "number", None)
    return isinstance(number, float) and significant_digits(number) >= TELLING_DIGITS
