"""The Python interface: the same reading and the same judgement as the command line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from os import PathLike
from typing import Literal

from factcheck.claims.claim import Claim, Confidence, Grounds, Subject
from factcheck.claims.measure.deeds import DEED
from factcheck.claims.naming.keys import fold
from factcheck.claims.naming.last_words import ends_of
from factcheck.claims.words.frame import are_twins
from factcheck.documents.read import parse_document
from factcheck.engine.extract import Extract, extract
from factcheck.engine.judge import judge_extracts
from factcheck.engine.names import joined_claims, shared_names
from factcheck.engine.scan import scan_paths
from factcheck.engine.settings import Settings
from factcheck.engine.spares import with_twins
from factcheck.lexicon.grammar import FUNCTION_WORDS
from factcheck.lexicon.measures import CLASSES
from factcheck.matching.answers import Apart
from factcheck.matching.coverage import covers, has_other_numerals
from factcheck.matching.labelled_spans import against_a_span
from factcheck.matching.listed import against_a_list, listed_counts
from factcheck.matching.match import match
from factcheck.matching.other_figures import are_kept_apart, other_figure
from factcheck.matching.same_words import follows_word_by_word
from factcheck.report.report import Report
from factcheck.rules.finding import Severity
from factcheck.values.compare import Agree, Disagree, implies
from factcheck.values.compare import compare as compare_values
from factcheck.values.find import find_values as find_values_in
from factcheck.values.value import DateSpan, Quantity, TimeOfDay

# How a sentence opens that is about something named before it: "It was", "The film was", "Founded: 1992".
UNNAMED = re.compile(r"\W*(?:(?:It|He|She|They|Its|His|Her|Their|The [a-z]+) |[A-Z][a-z ]{1,30}:)")
# The same behind a phrase in front: "Distributed by Calder, the film was".
CALLED_AGAIN = re.compile(r"^[^,]+, (?:it|he|she|they|the [a-z]+) ")
# What was done to the subject, by a verb of no class: "was paint".
DONE = "was "
Outcome = Literal["agree", "contradict", "unknown"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two passages stand to each other, and why, a line each."""

    outcome: Outcome
    why: tuple[str, ...]


def find_values(text: str) -> tuple[Quantity | DateSpan | TimeOfDay, ...]:
    """The quantities and dates of `text`, in order.

    >>> [(v.text, v.number, v.unit) for v in find_values("It cost about $6 million and took 55 days.")]
    [('$6 million', 6000000.0, 'USD'), ('55 days', 55.0, 'day')]
    """
    return find_values_in(text)


def find_claims(text: str) -> tuple[Claim, ...]:
    """The claims of `text`, read as plain prose, in order.

    >>> [claim.label for claim in find_claims("Nvidia's stock fell by approximately 17%.")]
    ['17% Nvidia share price drop']
    """
    return extract(parse_document(text), ()).claims


def compare(text_a: str, text_b: str) -> Comparison:
    """The scan's own judgement on two passages.

    "contradict" where a scan of the two would report an error between them, were both about one thing: what only one of them
    names is lent to the other ("It was established in 1992"); or where a sentence of `text_a` has nearly all words of `text_b` with
    a figure that cannot be right beside it. "agree" where every claim of `text_b` follows from one of `text_a`, or all its figures
    and most of its words stand there, else "unknown".

    >>> compare("Acme has 120 employees.", "Acme has 300 employees.").outcome
    'contradict'
    >>> compare("Acme has 1,204 employees.", "Acme employs more than 1,000 people.").outcome
    'agree'
    """
    read = [extract(parse_document(text, name), ()) for name, text in (("a", text_a), ("b", text_b))]
    extracts = with_twins(_with_lent_subjects(read))
    report = judge_extracts(extracts, (), (), Settings(pedantic=False))
    for finding in report.findings:
        paths = {finding.primary.place.path, *(e.place.path for e in finding.related)}
        if finding.severity is Severity.ERROR and paths == {"a", "b"}:
            return Comparison("contradict", (finding.message, *finding.why))
    values_a, values_b = find_values(text_a), find_values(text_b)
    follows = follows_word_by_word(text_a, values_a, text_b, values_b)
    if follows:
        return Comparison("agree", ("the words of both are the same, and each figure of b follows from a",))
    claims = joined_claims(extracts, shared_names(extracts))
    ours = [claim for claim in claims if claim.path == "a"]
    theirs = [claim for claim in claims if claim.path == "b"]
    # Of what is hardly read only the same sentence says whether it follows; else the words of both passages do.
    why = [_relation(claim, ours) for claim in theirs if not claim.faint or _has_twin(claim, ours)]
    reasons = tuple(reason for _, reason in why)
    spans = [(claim.start, claim.end) for claim in theirs]
    if (
        why
        and follows is None
        and all(outcome == "agree" for outcome, _ in why)
        and not has_other_numerals(text_a, text_b, spans)
    ):
        return Comparison("agree", reasons)
    listed = against_a_list(text_a, text_b, values_b)
    if listed is not None:
        return Comparison("contradict", (f"“{listed[0]}” in b, but a lists “{listed[1]}”",))
    lasted = against_a_span(text_a, values_a, text_b, values_b)
    if lasted is not None:
        return Comparison("contradict", (f"“{lasted[0]}” in b, but in a it went on in “{lasted[1]}”",))
    if follows is None and covers(text_a, (*values_a, *listed_counts(text_a)), text_b, values_b):
        return Comparison("agree", ("the figures and most words of b stand in a",))
    pair = other_figure(text_a, values_a, text_b, values_b) if follows is None else None
    if pair is not None and not are_kept_apart(*pair, ours, theirs):
        a, b = (value.text for value in pair)
        return Comparison("contradict", (f"“{b}” stands in b where a says “{a}” in the same words",))
    return Comparison("unknown", reasons or ("no claim was read",))


def _with_lent_subjects(extracts: Sequence[Extract]) -> list[Extract]:
    """Two passages; what one says of nobody is said of the name that the other is about, where that is but one.

    "It was established in 1992" and "Corrania was established in 1993": who asks whether the two contradict each other takes
    them to be about one thing. Only claims of a known measure, so that it is one measure that is compared. So it is with a name
    and the end of it: "Lenz" is the Ada Lenz of the other.
    """
    one, other = extracts
    ours, theirs = _named_in(one), _named_in(other)
    return [_called_in_full(_lent(one, theirs), theirs), _called_in_full(_lent(other, ours), ours)]


def _named_in(extract: Extract) -> Subject | None:
    """The one name that the claims of a passage are about, None where there are none or more.

    A title goes before other names; beside it a label may have been taken for one.
    """
    titled = Counter(c.subject.key for c in extract.claims if c.subject.grounds is Grounds.HEADING)
    named = {c.subject.key: c.subject for c in extract.claims if c.subject.grounds is Grounds.NAMED}
    if not titled:
        return next(iter(named.values())) if len(named) == 1 else None
    key, times = titled.most_common(1)[0]
    if 2 * times <= titled.total():
        return None
    return next(claim.subject for claim in extract.claims if claim.subject.key == key)


def _lent(extract: Extract, subject: Subject | None) -> Extract:
    """A passage, with `subject` for what its claims of known measures say of nobody."""
    if subject is None:
        return extract
    lent = replace(subject, grounds=Grounds.PRONOUN)
    return replace(
        extract,
        claims=tuple(
            replace(claim, subject=lent, confidence=Confidence.HIGH)
            if _is_of_what_was_named(claim, subject)
            else claim
            for claim in extract.claims
        ),
    )


def _is_of_what_was_named(claim: Claim, subject: Subject) -> bool:
    """Whether a claim of a known measure is said of a pronoun, a "the ..." or a label's thing that its passage does not name.

    Or of the name itself, where the passage opens with it and the sentence alone does not tell that it is one.
    """
    if claim.faint or not any(map(_is_known, claim.measure.concepts)):
        return False
    opens = claim.reading.removeprefix("The ").startswith((f"{subject.name} ", f"{subject.name}'"))
    if opens and not any(word.islower() and word not in FUNCTION_WORDS for word in subject.name.split()):
        return claim.subject.key != subject.key and claim.subject.name in subject.name
    if not claim.subject.key and fold(claim.reading.split(" ")[0]) in ends_of(subject.key):
        return True  # "Lenz retired": by itself the first word of a sentence is no name.
    if claim.subject.key or subject.name in claim.reading:
        return False  # "It was founded after Corrania was split": the pronoun is not whom its sentence names.
    return UNNAMED.match(claim.reading) is not None or CALLED_AGAIN.search(claim.reading) is not None


def _is_known(concept: str) -> bool:
    """Whether a measure is a class of the lexicon, or a deed of its own words; how many things somebody has changes as a text goes on."""
    return concept in CLASSES or concept.startswith((DEED, DONE))


def _called_in_full(extract: Extract, subject: Subject | None) -> Extract:
    """A passage, with `subject` for the one name of its claims that is the end of that name."""
    short = {
        claim.subject.key for claim in extract.claims if subject and _is_short_for(claim.subject, subject)
    }
    if subject is None or len(short) != 1:
        return extract
    return replace(
        extract,
        claims=tuple(
            replace(claim, subject=replace(claim.subject, key=subject.key))
            if claim.subject.key in short
            else claim
            for claim in extract.claims
        ),
    )


def _is_short_for(short: Subject, long: Subject) -> bool:
    """Whether a name is the end of another, or the number of a model within it: "F-35" for the "Norvane F-35 Swift"."""
    plain = any(word.islower() for word in (*short.name.split(), *long.name.split()))
    if not short.key or short.key == long.key or plain:
        return False
    designation = not short.key.isalpha() and any(character.isdigit() for character in short.key)
    return short.key in ends_of(long.key) or (designation and f" {short.key} " in f" {long.key} ")


def _has_twin(claim: Claim, others: Sequence[Claim]) -> bool:
    return any(are_twins(other.frame, claim.frame) for other in others)


def _relation(claim: Claim, others: Sequence[Claim]) -> tuple[Outcome, str]:
    """Whether `claim` follows from one of `others`, and the reason that tells most."""
    reason = f"“{claim.text}”: the other passage has no claim"
    for other in others:
        if are_twins(other.frame, claim.frame) and implies(other.value, claim.value):
            return "agree", f"“{claim.text}” follows from “{other.text}” in the same sentence"
        answer = match(other, claim)
        if isinstance(answer, Apart):
            reason = f"“{claim.text}” and “{other.text}”: {answer.reason}"
            continue
        comparison = compare_values(other.value, claim.value)
        if isinstance(comparison, Agree) and implies(other.value, claim.value):
            return "agree", f"“{claim.text}” follows from “{other.text}”"
        word = "cannot both be right" if isinstance(comparison, Disagree) else "may both be right"
        reason = (
            f"“{claim.text}” and “{other.text}” {word}, but it is not sure that they speak of the same thing"
        )
    return "unknown", reason


def scan(
    paths: str | PathLike[str] | Sequence[str | PathLike[str]],
    facts: str | PathLike[str] | Sequence[str | PathLike[str]] | None = None,
    *,
    pedantic: bool = False,
    jobs: int = 1,
) -> Report:
    """The report on the documents at `paths`, held against the facts at `facts` (default: the folder `claims`).

    `jobs` is the number of processes, 0 for one a core; more than one needs a script that starts its work under
    `if __name__ == "__main__"`. The report has .documents, .claims, .groups and .findings, the same data as the JSON output. Raises
    factcheck.errors.InputError where paths or facts cannot be used.
    """
    return scan_paths(
        _paths(paths),
        None if facts is None else _paths(facts),
        Settings(pedantic=pedantic, jobs=jobs, cache=False, today=date.today()),
    )


def _paths(paths: str | PathLike[str] | Sequence[str | PathLike[str]]) -> list[str]:
    return [str(paths)] if isinstance(paths, str | PathLike) else [str(path) for path in paths]
