"""The settings that hold in a folder, as TOML that could stand in factcheck.toml."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields

from factcheck.config import Config
from factcheck.values.own_words import OwnWords

# What holds where the configuration says nothing, as the commands have it.
DEFAULTS: Mapping[str, object] = {
    "paths": (),
    "facts": ("claims",),
    "select": (),
    "ignore": (),
    "fail_on": "error",
    "pedantic": False,
    "confidence": "high",
    "require_reason": False,
    "baseline": "factcheck-baseline.json",
}
# What tells where the configuration is, and is none of its keys.
ABOUT = frozenset({"path", "folder", "own_words"})


def render(config: Config) -> str:
    """The settings, a line each, with a remark where the configuration does not set them; tables come last."""
    source = config.path or "no configuration file: these are the defaults"
    plain, tables = [f"# {source}"], list[str]()
    for field in fields(config):
        if field.name in ABOUT:
            continue
        given = getattr(config, field.name)
        key = field.name.replace("_", "-")
        value = DEFAULTS.get(field.name) if given is None else given
        if value is None:
            plain.append(f"# {key} is not set")
        elif _is_table(value):
            tables += ["", f"[{key}]", *_rows(value)]
        else:
            plain.append(f"{key} = {_toml(value)}{'' if given is not None else '  # default'}")
    if config.own_words.behind:
        tables += ["", "# words of its own, as they are read", *_own_words(config.own_words)]
    if config.own_words.measures:
        names = (f"#   {one.name}: {', '.join(one.words)}" for one in config.own_words.measures)
        tables += ["", "# measures of its own", *names]
    return "\n".join([*plain, *tables, ""])


def _own_words(own: OwnWords) -> Iterator[str]:
    """What the words stand for, a remark a unit: their tables are given by what converts, not as they were written."""
    spellings: dict[str, list[str]] = {}
    for word in own.behind:
        amount = f"{word.factor:.12g} {word.unit}" if word.factor != 1 else word.unit
        spellings.setdefault(amount, []).append(word.spelling)
    for amount, words in spellings.items():
        yield f"#   {', '.join(words)}: {amount}"


def _is_table(value: object) -> bool:
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], tuple)


def _rows(table: object) -> Iterator[str]:
    assert isinstance(table, tuple)
    for name, value in table:
        yield f"{_toml(name)} = {_toml(value)}"


def _toml(value: object) -> str:
    """A value as TOML; strings of JSON are strings of TOML."""
    if isinstance(value, tuple):
        return f"[{', '.join(_toml(item) for item in value)}]"
    return json.dumps(value, ensure_ascii=False)
