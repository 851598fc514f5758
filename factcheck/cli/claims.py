"""`factcheck claims`: what was read, whether or not anything contradicts it."""

from __future__ import annotations

from factcheck.cli import options
from factcheck.cli.consoles import data_look, write_data
from factcheck.cli.progress import progress_bar


def claims(
    paths: options.Paths = None,
    facts: options.Facts = None,
    format_: options.Listing = "text",
    quiet: options.Quiet = False,
) -> int:
    """List the claims that are read in articles."""
    from factcheck.cli.inputs import inputs_of
    from factcheck.cli.request import settings_of
    from factcheck.cli.scan import tell_unread
    from factcheck.config import read_config
    from factcheck.engine.scan import scan_paths
    from factcheck.report.claim_list import RENDERERS

    config = read_config()
    chosen = inputs_of(paths, config).paths
    with progress_bar(quiet) as progress:
        report = scan_paths(chosen, facts or config.facts, settings_of(config), progress)
    write_data(RENDERERS[format_](report, data_look(summary=not quiet)))
    return tell_unread(report)
