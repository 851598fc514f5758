"""The published schema for editors says what the loader says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import factcheck.facts
from factcheck.facts.nodes import KEYS, REQUIRED

SCHEMA: dict[str, Any] = json.loads(
    (Path(factcheck.facts.__file__).parent / "facts.schema.json").read_text(encoding="utf-8")
)
FACT: dict[str, Any] = SCHEMA["$defs"]["fact"]


def test_the_schema_has_the_loaders_keys_in_their_order() -> None:
    assert tuple(FACT["properties"]) == KEYS
    assert tuple(FACT["required"]) == REQUIRED


def test_other_keys_are_refused_by_both() -> None:
    assert FACT["additionalProperties"] is False
    assert SCHEMA["additionalProperties"] is False
    assert SCHEMA["required"] == ["facts"]


def test_every_key_is_described() -> None:
    assert all(entry.get("description") for entry in FACT["properties"].values())


def test_every_reference_leads_somewhere() -> None:
    text = json.dumps(SCHEMA)
    for name in SCHEMA["$defs"]:
        assert f'"#/$defs/{name}"' in text
    assert text.count('"$ref"') == sum(text.count(f'"#/$defs/{name}"') for name in SCHEMA["$defs"])
