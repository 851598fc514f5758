"""Directives: what an article tells the checker in a comment, `<!-- factcheck: ignore[FC201] reason -->`.

The verbs are `ignore` (for its line and the next), `off` and `on`; codes are optional and stand in brackets. Another
word is kept as it is where codes in brackets follow, for that is a slip ("skip[FC201]") and no remark; otherwise a
comment that begins with `factcheck:` is no directive. A bracket that is not closed names no rule, so that what was
meant for one rule never silences all.
"""

from __future__ import annotations

import re

from factcheck.documents.document import Directive
from factcheck.documents.edits import Stretch

_COMMENT_START = "<!--"
_DIRECTIVE = re.compile(
    r"""
    \s* factcheck \s*:\s*
    (?: (?P<verb> ignore | off | on ) \b | (?P<other> [a-z]+ ) (?= \[ [^\]]* \] ) )
    (?: \s* (?: \[ (?P<codes> [^\]]* ) \] | (?P<open> \[ \S* ) ) )?
    [\s:—–-]*
    (?P<reason> .*? ) \s* \Z
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_CODE = re.compile(r"[A-Za-z][A-Za-z0-9-]*")


def parse_directive(comment: str, start: int, end: int) -> Directive | None:
    """The directive in a comment's text, or None; `start` and `end` are the span of the whole comment.

    >>> parse_directive(" factcheck: ignore[FC201] both are quoted ", 0, 48)
    Directive(verb='ignore', codes=frozenset({'FC201'}), reason='both are quoted', start=0, end=48)
    """
    match = _DIRECTIVE.match(comment)
    if match is None:
        return None
    words = [match["open"]] if match["open"] else _CODE.findall(match["codes"] or "")
    codes = frozenset(word.upper() for word in words)
    verb = (match["verb"] or match["other"]).lower()
    return Directive(verb, codes, " ".join(match["reason"].split()), start, end)


def find_comments(text: str, position: int) -> tuple[list[Stretch], list[Directive]]:
    """The comments of a text from a position on, and the directives among them."""
    comments: list[Stretch] = []
    directives: list[Directive] = []
    while (start := text.find(_COMMENT_START, position)) >= 0:
        close = text.find("-->", start + len(_COMMENT_START))
        if close < 0:
            break
        position = close + 3
        comments.append((start, position))
        directive = parse_directive(text[start + len(_COMMENT_START) : close], start, position)
        if directive is not None:
            directives.append(directive)
    return comments, directives
