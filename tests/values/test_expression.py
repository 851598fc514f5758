"""Expressions that are compiled late must still be sound, each and every one."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import factcheck.values
from factcheck.values.expression import Expression, any_of


def _expressions() -> list[tuple[str, Expression]]:
    found = []
    for module in pkgutil.iter_modules(factcheck.values.__path__):
        members = vars(importlib.import_module(f"factcheck.values.{module.name}"))
        found += [(f"{module.name}.{name}", it) for name, it in members.items() if isinstance(it, Expression)]
    return found


def test_every_expression_of_the_package_compiles() -> None:
    expressions = _expressions()
    assert len(expressions) > 100
    for name, expression in expressions:
        try:
            expression.match("")
        except re.error as error:
            pytest.fail(f"{name}: {error}")


def test_an_expression_answers_as_the_compiled_pattern_does() -> None:
    written = r"(?P<n>[0-9]+)(?:st|nd)"
    late, early = Expression(written, re.IGNORECASE), re.compile(written, re.IGNORECASE)
    for text in ("the 1ST of 22nd", "", "1 st"):
        assert [found.span() for found in late.finditer(text)] == [
            found.span() for found in early.finditer(text)
        ]
        assert late.sub("-", text) == early.sub("-", text)
    again = late.search("no 3nd", 3)
    assert again is not None
    assert again["n"] == "3"


def test_an_expression_that_is_wrong_fails_on_its_first_use() -> None:
    with pytest.raises(re.error):
        Expression("(").match("")


@pytest.mark.parametrize("character", "-/–—a9")
def test_classes_set_apart_match_what_one_class_matches(character: str) -> None:
    apart, together = Expression(any_of("[-/a]", "[–—]")), re.compile("[-/a–—]")
    assert bool(apart.fullmatch(character)) == bool(together.fullmatch(character))
