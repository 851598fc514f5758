"""Front matter: the metadata between two lines of `---` at the top of a Markdown file.

Only `title`, `published` or `date`, the article's own address, and `factcheck` are read. Where the YAML is broken (`title: DeepSeek: the story`
is the usual case) nothing is lost, because each line is read for itself as `key: rest`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from factcheck.documents.published import day_of_address, parse_published, web_address

_FRONT_MATTER = re.compile(
    r"---[ \t]*(?:\r\n?|\n)(?P<body>.*?)^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)", re.DOTALL | re.MULTILINE
)
_KEY = re.compile(r"^(?P<key>[A-Za-z_][\w-]*)[ \t]*:[ \t]*(?P<rest>[^\r\n]*)", re.MULTILINE)
_DATE_KEYS = ("published", "date", "pubdate", "publish_date", "published_at")
_ADDRESS_KEYS = ("url", "canonical_url", "canonical", "source_url", "link", "source")
_READ_KEYS = ("title", "factcheck", *_DATE_KEYS)
# Block scalars, anchors and tags, and quoted text with escapes in it.
_NEEDS_YAML = re.compile(r"""[>|&*!]|"[^"]*\\|'[^']*''|["'][^"']*\Z""")
_LONGEST = 20_000  # a rule of dashes at the top of a long text is no front matter


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What an article's metadata says; `end` is where its text begins."""

    end: int
    title: str | None = None
    published: date | None = None
    is_off: bool = False
    address: str | None = None


def parse_front_matter(text: str) -> FrontMatter:
    r"""The metadata at the top of a text; where there is none, `end` is 0.

    >>> parse_front_matter("---\ntitle: DeepSeek: the story\ndate: 2025-01-28\n---\nText")
    FrontMatter(end=52, title='DeepSeek: the story', published=datetime.date(2025, 1, 28), is_off=False, address=None)
    """
    if not text.startswith("---"):
        return FrontMatter(0)
    match = _FRONT_MATTER.match(text, 0, _LONGEST)
    if match is None or (match["body"].strip() and not _KEY.search(match["body"])):
        return FrontMatter(0)
    values = _read_values(match["body"])
    days = [parse_published(values[key]) for key in _DATE_KEYS if key in values]
    days.append(day_of_address(values.get("url", "")))
    return FrontMatter(
        end=match.end(),
        title=values.get("title") or None,
        published=next((day for day in days if day is not None), None),
        is_off=values.get("factcheck", "").lower() in ("off", "false", "no"),
        address=next((found for key in _ADDRESS_KEYS if (found := web_address(values.get(key, "")))), None),
    )


def _read_values(body: str) -> dict[str, str]:
    """The values of the keys at the left margin, as written; YAML is asked only for what a line cannot tell."""
    values = {match["key"].lower(): match["rest"].strip() for match in _KEY.finditer(body)}
    if any(_NEEDS_YAML.match(values.get(key, "")) for key in _READ_KEYS):
        values.update(_read_yaml(body))
    return {key: _unquote(value) for key, value in values.items()}


def _read_yaml(body: str) -> dict[str, str]:
    import yaml

    try:
        loaded = yaml.load(body, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError):
        return {}
    if not isinstance(loaded, dict):
        return {}
    return {
        str(key).lower(): " ".join(value.split()) for key, value in loaded.items() if isinstance(value, str)
    }


def _unquote(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value.split(" #", 1)[0].rstrip()
