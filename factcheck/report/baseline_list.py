"""The entries of a baseline: what both sides said when the finding was known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from factcheck.gate.baseline import Entry
from factcheck.report.cells import visible, wrap
from factcheck.report.json import SCHEMA, Json, dumps, record_lines
from factcheck.report.lines import counted, joined
from factcheck.report.look import FAINT_STYLE, PLAIN, VALUE_STYLE, Look


def render_text(entries: Sequence[Entry], look: Look = PLAIN) -> str:
    """The entries, each with the words of both sides."""
    return joined(_lines(entries, look), look)


def render_json(entries: Sequence[Entry], look: Look = PLAIN) -> str:
    """The entries as one JSON object."""
    return f'{{"schema": "{SCHEMA}",\n "baseline": {record_lines(map(entry_record, entries))}}}\n'


def render_jsonl(entries: Sequence[Entry], look: Look = PLAIN) -> str:
    """The entries, a JSON object a line."""
    return "".join(f"{dumps(entry_record(entry))}\n" for entry in entries)


def entry_record(entry: Entry) -> Json:
    """An entry as a record."""
    return {
        "code": entry.code,
        "sides": [
            {"path": side.path, "says": side.says, "fact": side.fact, "key": side.key} for side in entry.sides
        ],
    }


def _lines(entries: Sequence[Entry], look: Look) -> Iterator[Text]:
    """The lines of all entries, and their number."""
    for entry in entries:
        yield Text(visible(f"{entry.code} {entry.path}"), style=VALUE_STYLE)
        for side in entry.sides:
            yield from (Text(f"  {line}") for line in wrap(visible(f"“{side.says}”"), look.width - 2))
            where = f"the fact {side.fact} in {side.path}" if side.fact else side.path
            yield Text(f"    {visible(where)}", style=FAINT_STYLE)
        yield Text()
    if look.summary:
        yield Text(f"The baseline holds {counted(len(entries), 'finding')}.")


RENDERERS = {"text": render_text, "json": render_json, "jsonl": render_jsonl}
