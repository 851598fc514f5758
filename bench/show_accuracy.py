"""Prints the shares of changes that are found and of paraphrases that are left alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.accuracy import (
    Shares,
    changed_against_facts,
    changed_in_a_copy,
    changed_in_its_place,
    paraphrased,
    repeated,
)
from bench.outcome import Outcome
from bench.sample import load_sample
from bench.table import say, share, show_table

CHANGES = ("figures changed", "tried", "found", "share", "one finding")
OTHER_WORDS = ("figures in other words", "tried", "left alone", "share", "not read")


def show_accuracy(corpus: Path, facts: Sequence[str], show: int) -> None:
    """Make the trials on a corpus and print; `show` misses of each experiment, and every false alarm."""
    without, held = load_sample(corpus, ()), load_sample(corpus, facts)
    changed = [changed_in_a_copy(without), changed_in_its_place(without)]
    if facts:
        changed.append(changed_against_facts(held))
    for shares in changed:
        _show_changes(shares, show)
    for shares, name in ((paraphrased(without), "no facts"), (paraphrased(held), "with facts")):
        _show_left_alone(shares, name)
    for shares, name in ((repeated(without), "no facts"), (repeated(held), "with facts")):
        _show_left_alone(shares, name)


def _show_changes(shares: Shares, show: int) -> None:
    say(f"Recall: {shares.name} ({shares.allowed} more changes left the words right)")
    rows = [_found("all", shares.outcomes), *_by(shares, _found, "kind"), *_by(shares, _found, "way")]
    show_table(CHANGES, rows)
    missed = [outcome for outcome in shares.outcomes if not outcome.found]
    for reason, count in Counter(outcome.reason for outcome in missed).most_common():
        say(f"{count:4} missed: {reason}")
        for outcome in [one for one in missed if one.reason == reason][:show]:
            say(f"         {outcome.path}:{outcome.line} [{outcome.kind}] {outcome.old!r} -> {outcome.new!r}")
    say()


def _show_left_alone(shares: Shares, name: str) -> None:
    say(f"Precision: {shares.name}, {name}")
    show_table(
        OTHER_WORDS,
        [_alone("all", shares.outcomes), *_by(shares, _alone, "kind"), *_by(shares, _alone, "way")],
    )
    alarms = [outcome for outcome in shares.outcomes if outcome.findings]
    for outcome in alarms:
        say(f"false alarm: {outcome}")
    if alarms:
        say()


Row = tuple[str, str, str, str, str]


def _found(name: str, outcomes: Sequence[Outcome]) -> Row:
    found = sum(outcome.found for outcome in outcomes)
    one = sum(len(outcome.findings) == 1 for outcome in outcomes if outcome.found)
    return name, str(len(outcomes)), str(found), share(found, len(outcomes)), share(one, found)


def _alone(name: str, outcomes: Sequence[Outcome]) -> Row:
    alone = sum(not outcome.findings for outcome in outcomes)
    unread = sum(bool(outcome.reason) for outcome in outcomes)
    return name, str(len(outcomes)), str(alone), share(alone, len(outcomes)), str(unread)


def _by(shares: Shares, row: Callable[[str, Sequence[Outcome]], Row], field: str) -> list[Row]:
    """A row for each kind of value, or each way of writing it anew, the most frequent first."""
    counts = Counter(str(getattr(outcome, field)) for outcome in shares.outcomes)
    return [
        row(f"  {name}", [outcome for outcome in shares.outcomes if getattr(outcome, field) == name])
        for name, _ in counts.most_common()
    ]
