"""The measures that a project adds: their words, what they are of, and what is told of an entry that cannot be used."""

from __future__ import annotations

import pytest

from factcheck.values.own_measures import parse_measures


def test_a_measure_has_its_name_and_its_words() -> None:
    entry = {
        "of": ["count", "percentage point"],
        "words": ["print run"],
        "opposed": {"paid": ["sold"], "free": []},
    }
    (measure,), mistakes = parse_measures({"circulation": entry})
    assert mistakes == ()
    assert measure.name == "circulation"
    assert measure.words == ("circulation", "print run")
    assert measure.kinds == {"count", "points"}
    assert measure.sides == (("paid", ("paid", "sold")), ("free", ("free",)))


@pytest.mark.parametrize(
    ("entry", "message", "advice"),
    [
        (["print run"], "must be a table", 'circulation = { of = "count"'),
        ({"words": ["x"]}, '"of" must say what kind of value it has', "money, percent"),
        ({"of": []}, '"of" must say what kind of value it has', "money, percent"),
        ({"of": "counts"}, 'unknown kind of value "counts"', 'did you mean "count"?'),
        ({"of": "zzz"}, 'unknown kind of value "zzz"', "money, percent"),
        ({"of": [5]}, 'unknown kind of value "5"', "money, percent"),
        ({"of": "count", "word": ["x"]}, 'unknown key "word"', 'did you mean "words"?'),
        ({"of": "count", "words": "x"}, '"words" must be a list of words', "write it as"),
        ({"of": "count", "words": ["covid-19"]}, '"covid-19" cannot name a measure', "without digits"),
        ({"of": "count", "words": [""]}, '"" cannot name a measure', "without digits"),
        ({"of": "count", "opposed": ["paid"]}, '"opposed" must be a table of two sides', "opposed ="),
        ({"of": "count", "opposed": {"paid": []}}, '"opposed" must be a table of two sides', "opposed ="),
        ({"of": "count", "opposed": {"paid": "x", "free": []}}, '"opposed" must be a list', "write it as"),
    ],
)
def test_an_entry_that_cannot_be_used_says_why(entry: object, message: str, advice: str) -> None:
    measures, (mistake,) = parse_measures({"circulation": entry})
    assert measures == ()
    assert (mistake.table, mistake.name) == ("measures", "circulation")
    assert message in mistake.message
    assert advice in mistake.advice


def test_a_word_names_one_measure_only() -> None:
    measures, (mistake,) = parse_measures(
        {"circulation": {"of": "count", "words": ["Reach"]}, "audience": {"of": "count", "words": ["reach"]}}
    )
    assert [measure.name for measure in measures] == ["circulation"]
    assert (mistake.name, mistake.message) == ("audience", '"reach" names two measures')
