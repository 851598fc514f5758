"""What a page says about itself: title, day of publication and address, from <meta>, <link>, JSON-LD, <time> and <title>."""

from __future__ import annotations

import re
from datetime import date
from html import unescape

from factcheck.documents.published import parse_published, web_address
from factcheck.lexicon.page_parts import META_ADDRESSES, META_DATES, META_TITLES

_ATTRIBUTE = re.compile(r"""([A-Za-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_JSON_DATE = re.compile(r'"datePublished"\s*:\s*"([^"]{4,40})"')


class PageMeta:
    """Metadata as it is found; what is found first in the most reliable place stands."""

    def __init__(self) -> None:
        self.title: str | None = None
        self.title_tag: str | None = None
        self.address: str | None = None
        self._published: date | None = None
        self._json: date | None = None
        self._time: date | None = None

    @property
    def published(self) -> date | None:
        """The day of publication: of <meta>, else of JSON-LD, else of the first <time>."""
        return self._published or self._json or self._time

    def read_tag(self, name: str, attributes: str) -> None:
        """Take note of a <meta>, <link> or <time> tag."""
        if name == "meta":
            self._read_meta(_read_attributes(attributes))
        elif name == "link" and self.address is None:
            values = _read_attributes(attributes)
            if values.get("rel", "").lower() == "canonical":
                self.address = web_address(unescape(values.get("href", "")))
        elif name == "time" and self._time is None:
            self._time = parse_published(_read_attributes(attributes).get("datetime", ""))

    def _read_meta(self, values: dict[str, str]) -> None:
        name = (values.get("property") or values.get("name") or values.get("itemprop") or "").lower()
        content = values.get("content", "")
        if name in META_TITLES and self.title is None:
            self.title = " ".join(unescape(content).split()) or None
        elif name in META_DATES and self._published is None:
            self._published = parse_published(content)
        elif name in META_ADDRESSES and self.address is None:
            self.address = web_address(unescape(content))

    def read_title(self, content: str) -> None:
        """Take note of the text of <title>, which often ends in the name of the site."""
        if self.title_tag is None:
            self.title_tag = " ".join(unescape(content).split()) or None

    def read_json(self, script: str) -> None:
        """Take note of a script of JSON-LD."""
        if self._json is None and (match := _JSON_DATE.search(script)):
            self._json = parse_published(match.group(1))


def _read_attributes(attributes: str) -> dict[str, str]:
    return {
        match[1].lower(): match[2] or match[3] or match[4] or "" for match in _ATTRIBUTE.finditer(attributes)
    }
