"""Suggested facts as a file of facts, each under what the articles say, for whoever curates it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.facts.suggestion import Suggestion
from factcheck.facts.write import write_fact
from factcheck.report.cells import visible
from factcheck.report.lines import counted, listed

HEAD = """\
# Suggested by factcheck: what at least {least} agree on. Articles copy one another, so look each of these up,
# put where you found it under `sources`, give it a better `id` where it needs one, and delete the rest.
"""
DATELESS = "# No article says when, and it may happen again: add `when`."


def render(suggestions: Sequence[Suggestion], least: int) -> str:
    """The suggestions as YAML that can be checked as it is; an empty list where there are none."""
    if not suggestions:
        return "facts: []\n"
    facts = "\n".join("".join(_fact(one)) for one in suggestions)
    return f"{HEAD.format(least=counted(least, 'article'))}facts:\n{facts}"


def _fact(suggestion: Suggestion) -> Iterator[str]:
    """A suggestion under remarks with what the articles say."""
    for said in suggestion.said:
        yield f"  # {visible(f'{said.path}:{said.line}')}: {visible(said.text)}\n"
    if suggestion.is_dateless:
        yield f"  {DATELESS}\n"
    yield write_fact(suggestion)


def summary(suggested: int, *, curated: int, conflicts: int, unsaid: int) -> str:
    """What was suggested, and why the rest of what articles agree on was not, in a sentence."""
    left_out = listed(
        (
            f"{curated:,} curated already" if curated else "",
            f"{conflicts:,} on which articles disagree" if conflicts else "",
            f"{unsaid:,} that no single fact can state" if unsaid else "",
        )
    )
    return f"{counted(suggested, 'suggestion')}{f'; left out: {left_out}' if left_out else ''}"
