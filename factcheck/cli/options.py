"""The options that commands share, and what their words mean.

An option that cannot be understood is a usage error that names what there is. What the configuration file sets is
judged by the same functions, as a problem of that file.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable
from typing import Annotated, TypeAlias

import typer

from factcheck.report.formats import FORMATS

FAIL_ON = ("error", "warning", "note", "never")
# What lists of claims and facts can be printed as.
LISTINGS = ("text", "json", "jsonl")


def one_of(word: str, words: Iterable[str], what: str) -> str:
    """The word, if it is one of the words.

    Raises typer.BadParameter, which lists them.
    """
    known = list(words)
    if word in known:
        return word
    raise typer.BadParameter(f"no {what} {word!r}; there are {', '.join(known)}{did_you_mean(word, known)}")


def did_you_mean(word: str, words: Iterable[str]) -> str:
    """A question after a message, if one of the words is near.

    >>> did_you_mean("jsn", ["json", "text"])
    '. Did you mean json?'
    """
    known = {word.lower(): word for word in words}
    near = difflib.get_close_matches(word.lower(), known, 1)
    return f". Did you mean {known[near[0]]}?" if near else ""


def completing(words: Iterable[str]) -> Callable[[str], list[str]]:
    """What completes a word in the shell from these words.

    >>> completing(["json", "jsonl", "text"])("js")
    ['json', 'jsonl']
    """
    known = list(words)
    return lambda incomplete: [word for word in known if word.startswith(incomplete)]


def complete_code(incomplete: str) -> list[str]:
    """The codes of rules that begin so; the rules are loaded only here."""
    from factcheck.rules.registry import RULES

    return [rule.code for rule in RULES if rule.code.startswith(incomplete.upper())]


def split_codes(given: Iterable[str]) -> list[str]:
    """The codes and prefixes of an option that may be repeated and may list several with commas.

    >>> split_codes(["FC2,fc301", "FC99"])
    ['FC2', 'FC301', 'FC99']
    """
    return [word.strip().upper() for item in given for word in item.split(",") if word.strip()]


def _format(word: str) -> str:
    return one_of(word, FORMATS, "format")


def _listing(word: str) -> str:
    return one_of(word, LISTINGS, "format")


def _fail_on(word: str | None) -> str | None:
    return None if word is None else one_of(word, FAIL_ON, "severity")


def split_output(given: str) -> tuple[str, str]:
    """The format and the file of `--output FORMAT=FILE`.

    Raises typer.BadParameter.
    """
    name, equals, path = given.partition("=")
    if not equals or not path:
        raise typer.BadParameter(f"{given!r} is not FORMAT=FILE, as in json=report.json")
    if path == "-":
        raise typer.BadParameter(f"standard output has one report: --format {name} puts this one there")
    return _format(name), path


def no_empty(given: list[str] | None) -> list[str] | None:
    """The paths of an option, none of which may be empty: "" is mostly a variable that is not set."""
    if any(not path for path in given or ()):
        raise typer.BadParameter("a path is empty; is a variable not set? `.` is the current folder")
    return given


def _formats(words: list[str]) -> list[str]:
    """The one format for standard output."""
    for word in words:
        _format(word)
    if len(set(words)) > 1:
        first, *others = dict.fromkeys(words)
        rest = " ".join(f"--output {name}=FILE" for name in others)
        raise typer.BadParameter(
            f"standard output has one report: write the others to files, --format {first} {rest}"
        )
    return words[:1]


def _outputs(given: list[str]) -> list[str]:
    for item in given:
        split_output(item)
    return given


def whole_number(word: str) -> int:
    """The number that a word of the command line is.

    Raises typer.BadParameter for anything but a whole number from 1.
    """
    if word.isascii() and word.isdigit() and int(word) > 0:
        return int(word)
    raise typer.BadParameter(f"{word!r} is not a whole number from 1")


Paths: TypeAlias = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="PATH...",
        callback=no_empty,
        help="Files and folders to read, or - for standard input.",
        show_default=False,
    ),
]
Facts: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        metavar="PATH",
        callback=no_empty,
        help="Curated facts, a file or folder; repeatable. [default: claims/]",
    ),
]
# Of several the same is meant; that two differ would otherwise be noticed only by what is missing.
Format: TypeAlias = Annotated[
    list[str],
    typer.Option(
        "--format",
        metavar="FORMAT",
        callback=_formats,
        autocompletion=completing(FORMATS),
        help="; ".join(f"{name}: {what}" for name, (_, what) in FORMATS.items()),
    ),
]
Listing: TypeAlias = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="FORMAT",
        callback=_listing,
        autocompletion=completing(LISTINGS),
        help=f"One of {', '.join(LISTINGS)}.",
    ),
]
Output: TypeAlias = Annotated[
    list[str],
    typer.Option(
        metavar="FORMAT=FILE",
        callback=_outputs,
        autocompletion=completing([f"{name}=" for name in FORMATS]),
        help="Also write the report to a file; repeatable.",
    ),
]
Select: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        metavar="CODES",
        autocompletion=complete_code,
        help="Only these rules: codes or prefixes such as FC2, comma-separated.",
    ),
]
Ignore: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        metavar="CODES", autocompletion=complete_code, help="Not these rules; goes before --select."
    ),
]
FailOn: TypeAlias = Annotated[
    str | None,
    typer.Option(
        metavar="SEVERITY",
        callback=_fail_on,
        autocompletion=completing(FAIL_ON),
        help="Exit with 1 from this severity up: error, warning, note or never. [default: error]",
    ),
]
Pedantic: TypeAlias = Annotated[
    bool | None,
    typer.Option("--pedantic", help="Also report what is less sure, as notes.", show_default=False),
]
Diff: TypeAlias = Annotated[
    str | None,
    typer.Option(
        metavar="REV",
        help="Report only what the lines changed since REV bring, as in --diff origin/main.",
        show_default=False,
    ),
]
NoUntracked: TypeAlias = Annotated[
    bool,
    typer.Option(
        "--no-untracked",
        help="With --diff: files that git does not know yet are no part of the edit.",
        show_default=False,
    ),
]
Baseline: TypeAlias = Annotated[
    str | None,
    typer.Option(
        metavar="FILE",
        help="Known findings, which are not reported. [default: factcheck-baseline.json, if there is one]",
        show_default=False,
    ),
]
NoBaseline: TypeAlias = Annotated[
    bool, typer.Option("--no-baseline", help="Report known findings, too.", show_default=False)
]
Jobs: TypeAlias = Annotated[
    int | None,
    typer.Option(
        metavar="N", parser=whole_number, help="Processes to use. [default: by the size of the work]"
    ),
]
NoCache: TypeAlias = Annotated[bool, typer.Option("--no-cache", help="Read every document anew.")]
AllowEmpty: TypeAlias = Annotated[
    bool, typer.Option("--allow-empty", help="No documents at all are no error.")
]
SkipUnreadable: TypeAlias = Annotated[
    bool, typer.Option("--skip-unreadable", help="A document that cannot be read is a note, no failure.")
]
FilesFrom: TypeAlias = Annotated[
    str | None,
    typer.Option(
        metavar="FILE",
        help="Read the paths in this file, too, one a line or parted by NUL; - for standard input.",
        show_default=False,
    ),
]
StdinFilename: TypeAlias = Annotated[
    str | None,
    typer.Option(
        metavar="PATH",
        help="Take - for this file of the corpus, and report only what touches it.",
        show_default=False,
    ),
]
ListFiles: TypeAlias = Annotated[
    bool, typer.Option("--list-files", help="List what would be read, and exit.")
]
Quiet: TypeAlias = Annotated[
    bool, typer.Option("--quiet", "-q", help="Findings only: no summary, no progress.")
]
