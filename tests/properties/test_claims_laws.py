"""Laws of claims and of comparing: places, strangers, the passage itself, and both sides alike."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.claims.claim import Claim, Confidence
from factcheck.claims.find import find_claims
from factcheck.claims.naming.aliases import canonical_names
from factcheck.claims.naming.keys import fold
from factcheck.claims.words.stem import stem
from factcheck.documents.read import parse_document
from factcheck.engine.extract import extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.settings import Settings
from factcheck.values.numerals import NUMERAL
from factcheck.values.value import DateSpan, Quantity

NAMES = ["Orrin Bridge", "Norvane", "Ada Brandt", "Calder Bank", "the Larkin Fund", "DeepSeek-V3", "Aero 5"]
STATEMENTS = [
    "{name} has {number} employees.",
    "{name} is {number} metres long.",
    "{name} lost ${number} million in 2019.",
    "In March 2020 {name} fell {number}%.",
    "{name} was founded in 19{tail}.",
    "If {name} had {number} employees, who would pay them?",
    "{name}'s revenue rose from ${number} million to ${tail} billion.",
    "It has {number} rooms, and the company reportedly paid £{tail} for each.",
    "- Employees: {number}",
    "{name} (opened in 18{tail}) cost more than {number} euros per month.",
    "Does {name} weigh {number} tonnes?",
    "{name} was founded by Ivo Lenz and others in 19{tail}.",
    "Munich-based {name}, owned by the Norland Group, is not open source.",
    "“{number} people,” said {name}, “is not about {tail}.”",
]
# Words without names, numbers or anything that another sentence could refer to.
UNRELATED = "The weather was mild and nobody complained."


def fill(statement: str, name: str, number: int, tail: int) -> str:
    return statement.format(name=name, number=number, tail=tail)


sentences = st.builds(
    fill,
    st.sampled_from(STATEMENTS),
    st.sampled_from(NAMES),
    st.integers(2, 9_999),
    st.integers(10, 99),
)
passages = st.lists(sentences, min_size=1, max_size=4).map(" ".join)
# Anything at all, with digits and marks more often than chance would have them.
noise = st.text(alphabet="aB1 0.,%$£-–’“”(\n):;/ét", max_size=60)
words = st.text(alphabet="ABCabc -.'’&0é", min_size=1, max_size=16)


@settings(max_examples=40, deadline=None)
@given(st.one_of(passages, noise))
def test_a_claims_text_is_the_text_at_its_place(text: str) -> None:
    for claim in factcheck.find_claims(text):
        assert text[claim.start : claim.end] == claim.text
        assert text[claim.sentence.start : claim.sentence.end] == claim.sentence.quote
        assert claim.sentence.start <= claim.start < claim.end <= claim.sentence.end


@settings(max_examples=40, deadline=None)
@given(passages)
def test_claims_are_in_order_with_ids_of_their_own(text: str) -> None:
    claims = factcheck.find_claims(text)
    starts = [claim.start for claim in claims]
    assert starts == sorted(starts)
    assert len({claim.id for claim in claims}) == len(claims)


@settings(max_examples=40, deadline=None)
@given(st.lists(passages, min_size=1, max_size=3), st.integers(0, 3))
def test_an_unrelated_paragraph_changes_no_claim_of_the_others(paragraphs: list[str], where: int) -> None:
    def read(parts: list[str]) -> tuple[Claim, ...]:
        # A first line of its own may be a title, which is not what this is about.
        return factcheck.find_claims("\n\n".join(["It was a long day.", *parts]))

    def said(claims: tuple[Claim, ...]) -> list[tuple[object, ...]]:
        return [(c.id, c.text, c.subject.key, c.measure, c.scope.place, c.stance, c.label) for c in claims]

    alone, among = read(paragraphs), read([*paragraphs[:where], UNRELATED, *paragraphs[where:]])
    assert said(among) == said(alone)
    # Between "Calder Bank" and "it", it can only make less sure who is meant.
    before, after = ({c.id for c in claims if c.confidence is Confidence.HIGH} for claims in (alone, among))
    assert after <= before
    if where == 0 or where >= len(paragraphs):
        assert after == before


@settings(max_examples=40, deadline=None)
@given(st.one_of(passages, noise))
def test_a_passage_at_one_with_itself_is_at_one_with_its_copy(text: str) -> None:
    alone = judge_extracts([extract(parse_document(text), ())], (), (), Settings(pedantic=True))
    if not alone.findings:
        assert factcheck.compare(text, text).outcome != "contradict"


@settings(max_examples=40, deadline=None)
@given(sentences)
def test_a_sentence_never_contradicts_itself(sentence: str) -> None:
    assert factcheck.compare(sentence, sentence).outcome != "contradict"


@settings(max_examples=40, deadline=None)
@given(passages, passages)
def test_contradicting_is_symmetric(a: str, b: str) -> None:
    forth, back = factcheck.compare(a, b).outcome, factcheck.compare(b, a).outcome
    assert (forth == "contradict") is (back == "contradict")


# Sentences of one build, of which one article may have several: which of them are held together must not depend on
# which article comes first.
parallels = st.lists(
    st.sampled_from(
        [
            sentence.format(number)
            for number in (2, 3)
            for sentence in (
                "Corvane's revenue rose from ${} million to $10 billion.",
                "Corvane's revenue rose from ${} million.",
                "Corvane's revenue was ${} million.",
                "Corvane was founded in 199{} in Bergen.",
                "The Corvane fire killed {}1 people and destroyed 1,204 homes.",
                "It cost ${}0 million.",
            )
        ]
    ),
    min_size=1,
    max_size=4,
    unique=True,
).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(parallels, parallels)
def test_contradicting_is_symmetric_where_articles_repeat_themselves(a: str, b: str) -> None:
    forth, back = factcheck.compare(a, b).outcome, factcheck.compare(b, a).outcome
    assert (forth == "contradict") is (back == "contradict")


@settings(max_examples=30, deadline=None)
@given(parallels)
def test_a_copy_of_an_article_tells_no_conflict_anew(text: str) -> None:
    def told(*texts: str) -> list[str]:
        documents = [parse_document(one, f"{number}.txt") for number, one in enumerate(texts)]
        report = judge_extracts([extract(one, ()) for one in documents], (), (), Settings())
        return sorted(finding.code for finding in report.findings)

    assert told(text, text) == told(text)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(NAMES), st.integers(2, 900), st.integers(2, 900))
def test_counts_of_one_thing_contradict_unless_they_may_be_one_count(name: str, a: int, b: int) -> None:
    outcome = factcheck.compare(
        f"In 2019 {name} had {a} employees.", f"In 2019 {name} had {b} employees."
    ).outcome
    if a == b:
        assert outcome != "contradict"
    elif max(a, b) > 2 * min(a, b) + 10:
        assert outcome == "contradict"


@given(st.sampled_from(NAMES[:4]), st.sampled_from(["{}", "{}'s", "{}’s", "the {}", "The {}", " {} "]))
def test_capitals_articles_and_possessives_are_no_part_of_a_name(name: str, written: str) -> None:
    assert fold(written.format(name)) == fold(written.format(name).upper()) == fold(name)


@given(words)
def test_a_stem_is_in_small_letters_and_the_same_for_capitals(word: str) -> None:
    assert stem(word.upper()) == stem(word.lower()) == stem(word).lower()


@given(
    st.lists(
        st.lists(st.sampled_from("mount a,a,a bank,b,b bank,c bank,c".split(",")), max_size=4), max_size=3
    ),
    st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["a", "b", "c", "a bank"])), max_size=3),
)
def test_the_name_that_stands_for_another_stands_for_itself(
    documents: list[list[str]], acronyms: list[tuple[str, str]]
) -> None:
    names = canonical_names(documents, acronyms)
    assert all(names.get(long, long) == long or long in acronyms_of(acronyms) for long in names.values())
    assert names == canonical_names(documents[::-1], acronyms[::-1])


def acronyms_of(pairs: list[tuple[str, str]]) -> set[str]:
    return {short for short, _ in pairs}


@settings(max_examples=60, deadline=None)
@given(st.one_of(passages, noise))
def test_each_numeral_is_in_a_claim_or_has_a_reason_why_not(text: str) -> None:
    document = parse_document(text)
    found = find_claims(document)
    told = {(c.value.start, c.value.end) for c in found.claims if isinstance(c.value, Quantity | DateSpan)}
    told |= {(one.start, one.end) for one in found.unjudged}
    for block in document.blocks:
        for numeral in NUMERAL.finditer(document.reading, block.start, block.end):
            bins = [span for span in told if span[0] <= numeral.start() < span[1]]
            assert len(bins) == 1, (numeral.group(), bins)
