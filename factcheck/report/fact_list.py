"""The curated facts as they were understood, so that a curator sees a misreading before an article does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from factcheck.facts.fact import Fact
from factcheck.report.cells import visible, wrap
from factcheck.report.json import SCHEMA, Json, dumps, place_record, record_lines, value_record
from factcheck.report.lines import counted, joined
from factcheck.report.look import FAINT_STYLE, PLAIN, VALUE_STYLE, Look
from factcheck.report.table import table_lines
from factcheck.report.wording import scope_words
from factcheck.values.show import describe

HEADER = ("id", "label", "subject", "value as read", "scope")


def render_check(facts: Sequence[Fact], look: Look = PLAIN) -> str:
    """What was understood of each fact, as a table."""
    lines = list(table_lines(HEADER, [_row(fact) for fact in facts], look.width)) if facts else []
    if look.summary:
        lines += [Text(), Text(f"Understood {counted(len(facts), 'curated fact')}.")]
    return joined(lines, look)


def render_text(facts: Sequence[Fact], look: Look = PLAIN) -> str:
    """The facts as they were written, with their places and sources."""
    return joined((line for fact in facts for line in _entry(fact, look)), look)


def render_json(facts: Sequence[Fact], look: Look = PLAIN) -> str:
    """The facts as one JSON object."""
    return f'{{"schema": "{SCHEMA}",\n "facts": {record_lines(map(fact_record, facts))}}}\n'


def render_jsonl(facts: Sequence[Fact], look: Look = PLAIN) -> str:
    """The facts, a JSON object a line."""
    return "".join(f"{dumps(fact_record(fact))}\n" for fact in facts)


def fact_record(fact: Fact) -> Json:
    """A fact's entry."""
    return {
        "id": fact.id,
        "label": fact.label,
        "claim": fact.claim,
        "subject": fact.subject.name or None,
        "aliases": list(fact.names[1:]),
        "measure": fact.statement.measure.label or None,
        "value": value_record(fact.value),
        "accept": [value_record(value) for value in fact.values[1:]],
        "tolerance": fact.tolerance,
        "valid_from": fact.valid_from.text if fact.valid_from else None,
        "valid_to": fact.valid_to.text if fact.valid_to else None,
        "sources": list(fact.sources),
        "place": place_record(fact.excerpt.place),
    }


def _row(fact: Fact) -> tuple[str, ...]:
    """A fact's cells."""
    read = [describe(value) for value in fact.values]
    tolerance = f", give or take {fact.tolerance * 100:.4g}%" if fact.tolerance else ""
    return (
        fact.id,
        fact.label,
        fact.subject.name,
        f"{' or '.join(read)}{tolerance}",
        scope_words(fact.statement.scope),
    )


def _entry(fact: Fact, look: Look) -> Iterator[Text]:
    """A fact's claim under its id, then where it stands and what vouches for it."""
    yield Text(visible(fact.id), style=VALUE_STYLE)
    yield from (Text(f"  {line}") for line in wrap(visible(fact.claim), look.width - 2))
    place = fact.excerpt.place
    for note in (f"{place.path}:{place.line}", *fact.sources):
        yield from (Text(f"  {line}", style=FAINT_STYLE) for line in wrap(visible(note), look.width - 2))


RENDERERS = {"text": render_text, "json": render_json, "jsonl": render_jsonl}
