"""Claims that tell most of what a curated fact tells, and more of it than of any other fact, though some words are left over.

That every word of a clause must be explained (`matching.fact_words`) keeps the pair apart where an article says in passing what
the fact does not. Here what speaks for a fact is weighed against what is left: the words of the fact in the clause and in the
sentence, those of few articles more, how far the fact is ahead of the next one that the claim may tell of, how far the
claim is ahead of the next one of its article, and a slip of the pen. What stands against a pair stands against it
here too: a stance, a qualifier, a time, a place, the fact's own value elsewhere in the sentence or the article, another fact
that the claim agrees with. Few articles on the one thing do not tell which words are rare; there nothing is weighed.

The weights are those of a logistic regression on claims and facts that editors annotated, rounded, and `ENOUGH` is where nine
in ten of what it adds were contradictions.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from factcheck.claims.claim import Claim, Confidence, Grounds
from factcheck.claims.words.kinds import kind_of
from factcheck.claims.words.stem import stem
from factcheck.facts.fact import Fact
from factcheck.lexicon.grammar import DESCRIPTIONS
from factcheck.lexicon.occurrence import FOR_A_PERIOD
from factcheck.matching.corpus_words import TELLING, CorpusWords, Said, Weights
from factcheck.matching.days import COUNTS_FROM_A_DAY
from factcheck.matching.designations import other_label
from factcheck.matching.fact_date_slips import told_by_dates
from factcheck.matching.fact_events import is_done_by_another, is_of_another_name
from factcheck.matching.fact_figures import (
    COUNTS,
    agrees_as_counted,
    counts_until_untold,
    is_running,
    slip_tells,
    tells_exactly,
)
from factcheck.matching.fact_telling import (
    FactWords,
    acting,
    as_written,
    leading,
    stems_in,
    unit_words,
)
from factcheck.matching.fact_values import compare_with_fact
from factcheck.matching.fact_words import POINTING_BACK, WordIndex, question_above
from factcheck.matching.facts import FactMatch
from factcheck.matching.match import Comparable
from factcheck.matching.plain_words import FUNCTION_STEMS, LIGHT
from factcheck.matching.telling import DULL
from factcheck.matching.telling_apart import tells_apart
from factcheck.values.compare import Disagree
from factcheck.values.slips import slight_slip_between, slip_between
from factcheck.values.value import Moment

# What a claim must reach, from the sum of what follows.
ENOUGH = 4.8
# What makes it so sure that the time of the fact need not be told.
SURELY = 6.0
# What a slip must tell by itself to be hardly one by chance, which makes it as sure.
SURE = 3
# What bears a claim out that nothing keeps apart from a fact, but of which it is not sure enough whom it is about: less of a count,
# whose noun tells already what it is of; what the words that the fact has not may weigh.
BORNE_OUT, BORNE_OUT_COUNT, MOST_LEFT_BESIDE = 2.0, 0.5, 7.0
OF_THE_ARTICLE = frozenset({Grounds.TOPIC, Grounds.HEADING})
# What a unit of weight of the words that clause and fact share tells, of those that sentence and fact share, and of those left over.
IN_CLAUSE, IN_SENTENCE, LEFT_OVER = 0.27, 0.21, -0.30
# The most that words weigh, in the clause, in the sentence and left over.
MOST_IN_CLAUSE, MOST_IN_SENTENCE, MOST_LEFT = 8.0, 12.0, 12.0
# What each step tells by which the fact is ahead of other facts, and the claim of other claims of its article; the most of them.
AHEAD_OF_FACTS, AHEAD_OF_CLAIMS, MOST_AHEAD = 0.50, 0.35, 4.0
# What a slip of the pen tells, and a slip of a short number.
# The more digits are the same the less often they are so by chance.
# Nouns that stand for what an article is about ("the company"), and what is no other one: what comes again is the same.
KINDS_NAMED, AGAIN = frozenset(map(stem, DESCRIPTIONS)), frozenset({"again"})
A_SLIP, BY_DIGITS, A_SLIGHT_SLIP = 2.7, 0.95, 1.3
# How near a claim is to a fact, in steps: a phrase for the measure in the clause and in the sentence, and words by weight.
PHRASE_IN_CLAUSE, PHRASE_IN_SENTENCE, WORDS_IN_CLAUSE, WORDS_IN_SENTENCE = 2.0, 1.0, 0.5, 0.25
# What the words of a fact in a sentence weigh at least where a slip of a short number says that its figure is meant.
ALIKE = 1.7
# A noun of a question.
THE_NOUN = re.compile(r"\b(?:the|its|their) (?P<noun>[a-z][a-z-]+)(?! [a-z-]+ of\b)")
# The most words that a report shows.
MOST_SHOWN = 5
# By so much less may a claim that agrees with a fact tell of it, and be the one of its sentence that does.
A_STEP = 0.5


class EvidenceIndex:
    """The facts and claims of a corpus by what speaks for it that they tell the same."""

    def __init__(self, words: WordIndex, corpus: CorpusWords) -> None:
        """Weigh the facts of `words` and the claims of `corpus` against each other."""
        self._words = words
        self._corpus = corpus
        self._by_article: defaultdict[tuple[str, str], list[Said]] = defaultdict(list)
        for said in corpus.said.values() if words.facts else ():
            self._by_article[said.claim.path, kind_of(said.claim.value)].append(said)
        self._names = {
            one.fact.key: frozenset(word for key in one.fact.keys for word in key.split(" "))
            for one in words.facts
        }
        self._own = {one.fact.key: stems_in(one.fact.claim) for one in words.facts}
        self._by_id = {one.fact.key: one for one in words.facts}
        self._weights: dict[tuple[str, str], Weights] = {}
        self._of_kind: defaultdict[str, list[FactWords]] = defaultdict(list)
        for one in words.facts:
            self._of_kind[kind_of(one.fact.value)].append(one)
        self._facts: defaultdict[tuple[str, str], list[FactWords]] = defaultdict(list)
        for one in words.facts:
            telling = {word for word in self._own[one.fact.key] if self._corpus.all.weight(word) >= TELLING}
            for word in telling | one.fact.about_words:
                self._facts[kind_of(one.fact.value), word].append(one)

    def matches(self, claim: Claim) -> Iterator[FactMatch]:
        """The fact that `claim` contradicts, as far as can be weighed."""
        said = self._corpus.said.get(claim.id)
        if said is None:
            return
        kind = kind_of(claim.value)
        places = (self._facts.get((kind, word), ()) for word in said.sentence | said.clause)
        facts = {one.fact.key: one for place in places for one in place}
        near = sorted(
            ((self._nearness(said, one.fact), one) for one in facts.values()),
            key=lambda pair: (-pair[0], pair[1].fact.key),
        )
        if not near or (len(near) > 1 and near[0][0] == near[1][0]):
            return
        nearness, one = near[0]
        if not self._weights_of(claim, one.fact).tells:
            return
        if not self._names_enough(said, one):
            return
        answer = compare_with_fact(claim, one.fact)
        if not isinstance(answer, Disagree):
            return
        lead = nearness - near[1][0] if len(near) > 1 else nearness
        told, most = self._told(said, one, lead), AHEAD_OF_CLAIMS * MOST_AHEAD
        if told + most >= ENOUGH:
            told += self._left_over(said, one)
        if told + most < ENOUGH:
            return
        told += AHEAD_OF_CLAIMS * self._ahead(said, one.fact, nearness)
        of_a_time = is_running(one.fact) or claim.measure.concepts & FOR_A_PERIOD
        surely = (told >= SURELY and not of_a_time) or slip_tells(claim, one.fact) >= SURE
        if told >= ENOUGH and not self._is_against(said, one, nearness, surely=surely):
            shared = self.shared(claim, one.fact)
            yield FactMatch(one.fact, Comparable(Confidence.HIGH), answer, shared=shared)

    def bears_out(self, claim: Claim, fact: Fact, *, named: bool = False) -> bool:
        """Whether the words around a claim tell that it is of a fact: no sum of them is needed that would tell it alone.

        An article that gives the fact's value too tells two things apart, and words that the fact has not tell of something else.
        `named` says that whom the claim is about is not what is in doubt.
        """
        said, one = self._corpus.said.get(claim.id), self._by_id.get(fact.key)
        if said is None or one is None or self._words.is_given(claim, fact):
            return False
        if tells_apart(claim) - one.telling - AGAIN:
            return False
        if slip_tells(claim, fact) >= SURE:
            return True  # Its digits say whose figure it is.
        if not named and not leading(claim) | acting(claim) <= one.own | LIGHT | KINDS_NAMED:
            return False  # "The box is six feet long" tells of the box.
        if not named and not _things_asked_about(claim) <= one.own | LIGHT | KINDS_NAMED:
            return False
        weights = self._weights_of(claim, fact)
        if weights is self._corpus.all or not weights.tells:
            return False  # That the articles are on one story says nothing of what a sentence without a name is about.
        if not (named or claim.subject.grounds in OF_THE_ARTICLE or self._is_topic(claim)):
            return False  # A name was chosen among several, and may be another one.
        faint = claim.confidence is Confidence.LOW and not claim.measure.concepts
        if weights.weigh(self._words.left_over(claim, one)) > (0.0 if faint else MOST_LEFT_BESIDE):
            return False  # Of a figure of which nothing was read, no word must be of something else.
        return self._sum(said, one) >= (BORNE_OUT_COUNT if kind_of(fact.value) == "count" else BORNE_OUT)

    def _sum(self, said: Said, one: FactWords) -> float:
        """All that tells that a claim is of a fact, with what other facts and claims tell."""
        nearness, kind = self._nearness(said, one.fact), kind_of(one.fact.value)
        others = (self._nearness(said, two.fact) for two in self._of_kind[kind] if two is not one)
        told = self._told(said, one, nearness - max(others, default=0.0)) + self._left_over(said, one)
        return told + AHEAD_OF_CLAIMS * self._ahead(said, one.fact, nearness)

    def _names_enough(self, said: Said, one: FactWords) -> bool:
        """Whether a sentence has a telling word of a fact, but where a slip tells, and in the only story of a corpus one by which
        its measure is named."""
        if self._weights_of(said.claim, one.fact) is self._corpus.all:
            return not one.about.isdisjoint(said.sentence | said.clause)
        return bool(self._telling(said, one)) or slip_tells(said.claim, one.fact) > 0

    def _telling(self, said: Said, one: FactWords) -> frozenset[str]:
        """The words of a fact that a sentence has, of a cell its heads too, but numbers, units and what stands beside any figure."""
        told = said.sentence | said.clause if said.claim.cell else said.sentence
        shared = frozenset(word for word in told & one.own if not word.isdigit())
        return shared - DULL - unit_words(said.claim.value)

    def is_told_alike(self, claim: Claim, fact: Fact, *, least: float = ALIKE) -> bool:
        """Whether a sentence has rare words of a fact that weigh so much, one of those by which its measure is named among them."""
        said, one = self._corpus.said.get(claim.id), self._by_id.get(fact.key)
        if said is None or one is None:
            return False
        weights = self._weights_of(claim, fact)
        if not weights.tells:
            return False
        shared = self._telling(said, one)
        return not shared.isdisjoint(one.about) and weights.weigh(shared) >= least

    def told_in_words(self, claim: Claim, fact: Fact) -> float | None:
        """What tells that a claim is of a fact without regard to their values; None where words tell nothing of it."""
        said, one = self._corpus.said.get(claim.id), self._by_id.get(fact.key)
        if said is None or one is None or not self._weights_of(claim, fact).tells:
            return None
        nearness, kind = self._nearness(said, fact), kind_of(fact.value)
        others = (self._nearness(said, two.fact) for two in self._of_kind[kind] if two is not one)
        told = self._in_words(said, one, nearness - max(others, default=0.0))
        return told + self._left_over(said, one) + AHEAD_OF_CLAIMS * self._ahead(said, fact, nearness)

    def rarest_shared(self, claim: Claim, fact: Fact) -> float:
        """What the words weigh that a fact shares with the clause of a claim, its sentence or the question that this answers, whichever has most.

        That both are in one unit or have a digit in common tells nothing, nor does what the article is about.
        """
        said, weights = self._corpus.said[claim.id], self._weights_of(claim, fact)
        own = self._own[fact.key] - DULL - FUNCTION_STEMS - unit_words(fact.value)
        topic = frozenset(map(stem, self._corpus.topics_of(claim.path)))
        own = frozenset(word for word in own - topic if not word.isdigit())
        asked = stems_in(claim.above) if claim.above.rstrip().endswith("?") else frozenset[str]()
        return max(weights.weigh(told & own) for told in (said.clause, said.sentence, asked))

    def _is_topic(self, claim: Claim) -> bool:
        """Whether the name that was chosen is one that the article is about, and that another may not be taken for."""
        words = frozenset(claim.subject.key.split(" ")) - {""}
        return (
            claim.subject.grounds is Grounds.GUESSED
            and bool(words)
            and words <= self._corpus.topics_of(claim.path)
        )

    def _weights_of(self, claim: Claim, fact: Fact) -> Weights:
        """What words weigh among the articles that are about what a fact is about, or the article of a claim; else in the only story."""
        both = claim.path, fact.key
        if both not in self._weights:
            weights = self._corpus.about(self._corpus.topics_of(claim.path) | self._names[fact.key])
            weights = weights if weights.tells else self._corpus.about_named(claim.path)
            one_story = not weights.tells and self._corpus.stories.is_only_one
            self._weights[both] = self._corpus.all if one_story else weights
        return self._weights[both]

    def _told(self, said: Said, one: FactWords, lead: float) -> float:
        """What tells that a claim is of a fact, without what other claims tell."""
        told = self._in_words(said, one, lead)
        if any(slip_between(said.claim.value, value) for value in one.fact.values):
            return told + max(A_SLIP, BY_DIGITS * slip_tells(said.claim, one.fact))
        told += told_by_dates(said.claim, one.fact)
        return told + A_SLIGHT_SLIP * any(slight_slip_between(said.claim.value, v) for v in one.fact.values)

    def _in_words(self, said: Said, one: FactWords, lead: float) -> float:
        """What the words tell of that which claim and fact have in common."""
        clause, sentence = self._in_common(said, one.fact)
        return IN_CLAUSE * clause + IN_SENTENCE * sentence + AHEAD_OF_FACTS * min(MOST_AHEAD, lead)

    def _left_over(self, said: Said, one: FactWords) -> float:
        """What the words that a fact has not take away from that."""
        left = self._weights_of(said.claim, one.fact).weigh(self._words.left_over(said.claim, one))
        return LEFT_OVER * min(MOST_LEFT, left)

    def _ahead(self, said: Said, fact: Fact, nearness: float) -> float:
        """How far a claim is ahead of the next one of its article that may tell of a fact."""
        others = self._by_article[said.claim.path, kind_of(said.claim.value)]
        next_one = max((self._nearness(one, fact) for one in others if one is not said), default=0.0)
        return max(-MOST_AHEAD, min(MOST_AHEAD, nearness - next_one))

    def shared(self, claim: Claim, fact: Fact) -> tuple[str, ...]:
        """The words of a fact in a sentence, as written there, the rarest first, without those that tell nothing."""
        written, own, weights = as_written(claim.reading), self._own[fact.key], self._weights_of(claim, fact)
        telling = [word for word in written if word in own and word not in DULL and not word.isdigit()]
        ordered = sorted(telling, key=lambda word: (-weights.weight(word), word))
        return tuple(written[word] for word in ordered[:MOST_SHOWN])

    def _nearness(self, said: Said, fact: Fact) -> float:
        """How near a claim is to a fact, in steps."""
        clause, sentence = self._in_common(said, fact)
        return (
            PHRASE_IN_CLAUSE * any(map(said.clause.issuperset, fact.about))
            + PHRASE_IN_SENTENCE * any(map(said.sentence.issuperset, fact.about))
            + WORDS_IN_CLAUSE * clause
            + WORDS_IN_SENTENCE * sentence
        )

    def _in_common(self, said: Said, fact: Fact) -> tuple[float, float]:
        """What the words weigh that a fact has in common with a clause, and with its sentence."""
        own, weights = self._own[fact.key], self._weights_of(said.claim, fact)
        clause, sentence = weights.weigh(said.clause & own), weights.weigh(said.sentence & own)
        return min(MOST_IN_CLAUSE, clause), min(MOST_IN_SENTENCE, sentence)

    def _is_against(self, said: Said, one: FactWords, nearness: float, *, surely: bool) -> bool:
        """Whether anything speaks against it that a claim tells of a fact, or a claim beside it tells the fact."""
        if COUNTS_FROM_A_DAY.search(said.claim.reading) and isinstance(said.claim.value, Moment):
            return True
        if is_of_another_name(said.claim, one.fact, one.own) or other_label(
            said.claim.reading, one.fact.claim
        ):
            return True
        if is_done_by_another(said.claim, one.fact) and not surely:
            return True
        if counts_until_untold(said.claim, one.fact):
            return True
        if self._words.against(said.claim, one, surely=surely):
            return True
        if any(
            said.clause & other.fact.about_words and agrees_as_counted(said.claim, other.fact)
            for other in self._words.facts
        ):
            return True
        return any(
            two.claim.sentence == said.claim.sentence
            and agrees_as_counted(two.claim, one.fact)
            and (tells_exactly(one.fact.value) or self._nearness(two, one.fact) >= nearness - A_STEP)
            for kind in {kind_of(said.claim.value), *COUNTS}
            for two in self._by_article.get((said.claim.path, kind), ())
        )


def _things_asked_about(claim: Claim) -> frozenset[str]:
    """The stems of the nouns of the question that a clause about "it" answers: "How long did the spire take?"."""
    if POINTING_BACK.match(claim.reading) is None:
        return frozenset()
    return frozenset(stem(found["noun"]) for found in THE_NOUN.finditer(question_above(claim)))
