"""The formats of a report, by name.

A format is one module of this package with `render(report, look) -> str`. To add one, write the module and add its
line to the table; the command line and its messages read the names here. A module is loaded when it is asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from factcheck.report.look import Look
    from factcheck.report.report import Report

    Renderer: TypeAlias = Callable[[Report, Look], str]

# The name on the command line, the module, and what it is for.
FORMATS = {
    "text": ("factcheck.report.text", "passages with marks, for people"),
    "concise": ("factcheck.report.concise", "one line a finding"),
    "json": ("factcheck.report.json", "everything as one object"),
    "jsonl": ("factcheck.report.jsonl", "one finding a line"),
    "sarif": ("factcheck.report.sarif", "for code scanning"),
    "github": ("factcheck.report.github", "annotations of GitHub Actions"),
    "gitlab": ("factcheck.report.gitlab", "code quality of GitLab"),
    "junit": ("factcheck.report.junit", "XML of test reports"),
    "rdjson": ("factcheck.report.rdjson", "for reviewdog"),
    "html": ("factcheck.report.html", "one page to open in a browser"),
    "markdown": ("factcheck.report.markdown", "for a job's summary or a comment"),
}


def load_format(name: str) -> Renderer:
    """The renderer of a format; KeyError where there is none of this name."""
    module, _ = FORMATS[name]
    return cast("Renderer", import_module(module).render)
