"""`factcheck schema`: the JSON Schemas that the package carries, for editors and for programs that read the report."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli import options
from factcheck.cli.consoles import write_data
from factcheck.cli.exits import Exit

# What has a schema: its package and its file.
SCHEMAS = {
    "facts": ("factcheck.facts", "facts.schema.json"),
    "report": ("factcheck.report", "report.schema.json"),
}


def _known(word: str) -> str:
    return options.one_of(word, SCHEMAS, "schema")


def schema(
    what: Annotated[
        str,
        typer.Argument(
            metavar="|".join(SCHEMAS),
            callback=_known,
            autocompletion=options.completing(SCHEMAS),
            help="facts: files of curated facts; report: what --format json prints.",
        ),
    ],
) -> int:
    """Print a JSON Schema: of files of facts, for editors, or of the JSON report."""
    # It takes its time to load, and no other command needs it.
    from importlib.resources import files

    package, name = SCHEMAS[what]
    write_data(files(package).joinpath(name).read_text(encoding="utf-8"))
    return Exit.CLEAN
