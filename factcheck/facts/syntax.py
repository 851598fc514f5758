"""Composes a YAML file into nodes that know their places, and says in plain words where its syntax is broken.

The two parsers that PyYAML may use word their complaints differently and point to different places, so each
usual mistake has a message of ours; what is not in the table is passed on as the parser said it.
"""

from __future__ import annotations

import re

import yaml

from factcheck.errors import InputError, Problem
from factcheck.facts.entry import FactsFile

# libyaml is ten times as fast; PyYAML may be built without it.
_LOADER: type[yaml.SafeLoader] | type[yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_QUOTE = "put quotes around the text"
# A part of the parser's complaint or its context, our message, the advice, whether the start of the construct is shown.
_MISTAKES: tuple[tuple[str, str, str, bool], ...] = (
    (
        "mapping values are not allowed",
        "a second “: ” in one line",
        "put quotes around text that has “: ” in it",
        False,
    ),
    ("scanning a quoted scalar", "a quotation mark that is not closed", "close it", True),
    (
        "parsing a flow sequence",
        "a “[” that is not closed",
        "close it, or put quotes around items with brackets",
        True,
    ),
    ("parsing a flow mapping", "a “{” that is not closed", f"close it, or {_QUOTE}", True),
    ("tab character", "a tab", "indent with spaces", False),
    ("undefined alias", "text that begins with “*”", _QUOTE, False),
    ("expected a single document", "a second document", "keep one list of `facts` in a file", False),
    ("scanning a simple key", "a line without “: ”", "write a key, a colon and a space", True),
    (
        "parsing a block",
        "a line that fits neither its indentation nor its quotes",
        "align it with the key above, or quote the whole text",
        False,
    ),
)


_CONTROL = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def compose(file: FactsFile) -> yaml.Node | None:
    """The root node of a file, None for an empty one; raises InputError where it is no YAML."""
    try:
        root: yaml.Node | None = yaml.compose(file.text, Loader=_LOADER)
    except yaml.reader.ReaderError as error:
        raise InputError(_control_character(file)) from error
    except yaml.MarkedYAMLError as error:
        raise InputError(_mistake(file, error)) from error
    return root


def _control_character(file: FactsFile) -> Problem:
    found = _CONTROL.search(file.text)
    if found is None:
        return Problem(file.path, "not valid YAML: a character that YAML does not allow", "delete it")
    return file.problem(
        found.start(), found.end(), f"a control character (U+{ord(found[0]):04X})", "delete it"
    )


def _mistake(file: FactsFile, error: yaml.MarkedYAMLError) -> Problem:
    """The parser's complaint in our words, at the place where the mistake begins."""
    said, context = error.problem or "", error.context or ""
    position = _position(error.problem_mark)
    if "cannot start any token" in said:
        return _bad_beginning(file, position)
    for part, message, advice, from_start in _MISTAKES:
        if part in said or part in context:
            if from_start:
                position = _position(error.context_mark)
            return file.problem(position, position + 1, f"not valid YAML: {message}", advice)
    return file.problem(position, position + 1, f"not valid YAML: {said}", _QUOTE)


def _bad_beginning(file: FactsFile, position: int) -> Problem:
    character = file.text[position : position + 1]
    if character == "\t":
        return file.problem(position, position + 1, "not valid YAML: a tab", "indent with spaces")
    message = f"not valid YAML: text that begins with “{character}”"
    return file.problem(position, position + 1, message, _QUOTE)


def _position(mark: yaml.Mark | None) -> int:
    return mark.index if mark is not None else 0
