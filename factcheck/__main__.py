"""The entry point of the `factcheck` command."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line; `--version` is answered without loading anything else."""
    from factcheck._version import __version__

    if sys.argv[1:] == ["--version"]:
        sys.stdout.write(f"factcheck {__version__}\n")
        return
    from factcheck.engine.garbage import collect_seldom

    collect_seldom()
    from factcheck.cli.app import run

    sys.exit(run())


if __name__ == "__main__":
    main()
