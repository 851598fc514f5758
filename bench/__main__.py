"""`python -m bench [YARDSTICKS]`: prints how fast factcheck is, how much it finds and what it leaves alone."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.generated import write_corpus
from bench.scale import show_scale
from bench.show_accuracy import show_accuracy
from bench.speed import show_slowest, show_speed
from bench.startup import show_startup
from bench.table import say
from bench.yardsticks import show_yardsticks

ROOT = Path(__file__).parents[1]
PARTS = ("startup", "speed", "scale", "accuracy")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the parts that are asked for; 1 where the yardsticks did not all run."""
    options = _options(arguments)
    small, large = options.sizes
    say(f"Python {platform.python_version()}, {os.cpu_count()} cores")
    say()
    if "startup" in options.only:
        show_startup(options.rounds)
    if "speed" in options.only or options.profile:
        with TemporaryDirectory() as folder:
            write_corpus(Path(folder), small)
            if "speed" in options.only:
                show_speed(Path(folder))
            if options.profile:
                show_slowest(Path(folder))
    if "scale" in options.only:
        show_scale((small, large))
    if "accuracy" in options.only:
        show_accuracy(options.corpus, options.facts, options.show)
    if options.yardsticks is not None:
        return 0 if show_yardsticks(options.yardsticks) else 1
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("yardsticks", nargs="?", type=Path, help="a folder with outside yardsticks")
    parser.add_argument("--only", nargs="*", choices=PARTS, default=PARTS, help="the parts to run")
    parser.add_argument(
        "--sizes", nargs=2, type=int, default=(200, 1000), metavar="N", help="articles to generate"
    )
    parser.add_argument("--rounds", type=int, default=11, help="runs that a start-up time is the median of")
    parser.add_argument("--profile", action="store_true", help="show the slowest functions")
    parser.add_argument("--show", type=int, default=2, metavar="N", help="misses to show for each reason")
    parser.add_argument("--corpus", type=Path, default=ROOT / "corpus", help="the articles to change")
    parser.add_argument("--facts", nargs="*", default=[str(ROOT / "claims")], help="the facts on them")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
