"""The command line: its commands, and what becomes of everything that can go wrong in them.

Input that cannot be used, wrong usage and a crash of the program all end with 2, an interrupt with 130; findings are
the command's own business. What is heavy is loaded inside the command that needs it.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated, cast

import typer

from factcheck._version import __version__
from factcheck.cli.baseline import baseline_app
from factcheck.cli.claims import claims
from factcheck.cli.config import config_app
from factcheck.cli.consoles import write_data, write_message, write_problems
from factcheck.cli.exits import Exit
from factcheck.cli.explain import explain
from factcheck.cli.facts import facts_app
from factcheck.cli.rule import rule
from factcheck.cli.scan import scan
from factcheck.cli.schema import schema
from factcheck.cli.why_not import why_not
from factcheck.errors import InputError

# Every error of usage; typer has no public name for it in all the versions we allow.
UsageError: type[Exception] = typer.BadParameter.__mro__[1]

app = typer.Typer(
    name="factcheck",
    help="Find numbers and dates in articles that contradict each other or your curated facts.",
    epilog="Exit codes: 0 nothing found, 1 findings, 2 wrong usage or unusable input, 130 interrupted.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
)


def _version(wanted: bool) -> None:
    if wanted:
        write_data(f"factcheck {__version__}\n")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _main(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        write_message(context.get_help())
        raise typer.Exit(Exit.UNUSABLE)


app.command()(scan)
app.command()(claims)
app.add_typer(facts_app, name="facts")
app.add_typer(baseline_app, name="baseline")
app.command()(explain)
app.command("why-not")(why_not)
app.command()(rule)
app.command()(schema)
app.add_typer(config_app, name="config")


def run(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line and returns its exit code; `arguments` are those of the process unless given."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        code = app(args=given, prog_name="factcheck", standalone_mode=False)
    except InputError as error:
        write_problems(error.problems)
        return Exit.UNUSABLE
    except UsageError as error:
        return _misused(cast("typer.BadParameter", error))
    except (KeyboardInterrupt, typer.Abort):
        return Exit.INTERRUPTED
    except Exception:
        # The one place where a crash may be caught: the interpreter's own exit code for it would be 1, "findings".
        import traceback

        write_message(traceback.format_exc().rstrip())
        write_message(
            f"this is a defect of factcheck {__version__}; please report it with the lines above", "error"
        )
        return Exit.UNUSABLE
    return int(code or Exit.CLEAN)


def _misused(error: typer.BadParameter) -> int:
    """Tells what is wrong with the usage, and where to read on."""
    message = error.format_message()
    possible = getattr(error, "possibilities", None)
    if possible:
        message = f"{error.message}. Did you mean {possible[0]}?"
    write_message(message, "error")
    context = getattr(error, "ctx", None)
    if context is not None:
        write_message(f"{context.get_usage()}\nTry '{context.command_path} --help' for help.")
    return Exit.UNUSABLE
