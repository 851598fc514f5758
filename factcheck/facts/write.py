"""Writes facts as YAML that `load` reads back: one key a line, in the order in which the keys are documented."""

from __future__ import annotations

import yaml

from factcheck.facts.suggestion import Suggestion

_INDENT = "  "
# Numbers and days are written plainly, as people do: whoever reads facts takes every scalar as text.
_PLAIN = frozenset(("tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:timestamp"))


class _Dumper(yaml.SafeDumper):
    """Lists are indented under their key, and numbers and days have no quotes."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - the library's own table, by the first character
        first: [(tag, pattern) for tag, pattern in resolvers if tag not in _PLAIN]
        for first, resolvers in yaml.SafeDumper.yaml_implicit_resolvers.items()
    }

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Indents the items of a list in every case."""
        super().increase_indent(flow, False)


def write_fact(fact: Suggestion) -> str:
    """A fact as an item of the list under `facts`; keys without a value are left out."""
    keys: dict[str, str | list[str]] = {
        "id": fact.id,
        "claim": fact.claim,
        "subject": fact.subject,
        "about": list(fact.about),
        "value": fact.value,
        "when": fact.when,
        "sources": list(fact.sources),
    }
    given = {key: value for key, value in keys.items() if value}
    # Wrapping would break a sentence where nobody can see it.
    text = yaml.dump([given], Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=2**31)
    return "".join(f"{_INDENT}{line}\n" for line in text.splitlines())
