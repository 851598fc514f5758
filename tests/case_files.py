"""The files of cases in `cases/`, and their cases as parameters of tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

CASES = Path(__file__).parent / "cases"


def load_cases(name: str) -> dict[str, Any]:
    """The sections of `cases/NAME.yaml`."""
    loaded: dict[str, Any] = yaml.safe_load((CASES / f"{name}.yaml").read_text(encoding="utf-8"))
    return loaded


def params(data: Mapping[str, Sequence[Any]], *sections: str, named: str = "{section}: {label}") -> list[Any]:
    """The cases of these sections; known failures, and those that say why they fail, are expected to.

    `named` makes the name of a case of the section and the case's own fields.
    """
    return [
        pytest.param(case, id=named.format(section=section, **case), marks=_marks(section, case))
        for section in sections
        for case in data[section]
    ]


def _marks(section: str, case: Mapping[str, Any]) -> tuple[pytest.MarkDecorator, ...]:
    if section != "known_failures" and "fails" not in case:
        return ()
    return (pytest.mark.xfail(reason=case.get("fails", "")),)
