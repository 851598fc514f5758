"""`factcheck config`: what the configuration says, as it was understood."""

from __future__ import annotations

import typer

from factcheck.cli.consoles import write_data
from factcheck.cli.exits import Exit

config_app = typer.Typer(
    help="Show the configuration.",
    rich_markup_mode=None,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
)


@config_app.callback()
def _main() -> None:
    """Keeps `show` a command of its own name."""


@config_app.command()
def show() -> int:
    """Show the settings that hold here, as TOML, and where each comes from."""
    from factcheck.cli.request import settings_of
    from factcheck.config import read_config
    from factcheck.report.settings_list import render

    config = read_config()
    settings_of(config)
    write_data(render(config))
    return Exit.CLEAN
