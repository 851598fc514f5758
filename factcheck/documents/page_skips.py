"""Which parts of a page are not the article, by their class, id or role, and which of these are read after all."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.lexicon.page_parts import NOT_THE_ARTICLE, OF_SOMETHING_ELSE, ROLES

_ATTRIBUTE = re.compile(
    r"""(?P<name>\b(?:class|id|role|style|aria-hidden))\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'>]+))""",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+")
_HIDDEN = re.compile(r"display\s*:\s*none")
_TOP = re.compile(r"<(?:h1|main)\b", re.IGNORECASE)
_PARAGRAPHS_OF_A_PAGE = 3
_MOST_OF_A_PAGE = 0.8


@lru_cache(maxsize=4096)
def is_skipped_block(attributes: str) -> bool:
    """Whether an element with these attributes stands beside the article.

    >>> is_skipped_block('class="post-body has-sidebar"'), is_skipped_block('id="comments"')
    (False, True)
    """
    for attribute in _ATTRIBUTE.finditer(attributes):
        value = attribute["double"] or attribute["single"] or attribute["bare"] or ""
        match attribute["name"].lower():
            case "role":
                if value.lower() in ROLES:
                    return True
            case "style":
                if _HIDDEN.search(value):
                    return True
            case "aria-hidden":
                if value == "true":
                    return True
            case _:
                if any(map(_is_beside, value.split())):
                    return True
    return False


def _is_beside(name: str) -> bool:
    words = [word.lower() for word in _WORDS.findall(name)]
    if not words or (words[0] in OF_SOMETHING_ELSE and len(words) > 1):
        return False
    return words[0] in NOT_THE_ARTICLE or words[-1] in NOT_THE_ARTICLE


def is_kept_after_all(text: str, name: str, start: int, end: int, paragraphs: int) -> bool:
    """Whether a part that looks like none of the article has the page's title or nearly all of its text in it.

    `paragraphs` is how many the page has. Some systems put a whole page into a form, and class names lie. A site's own header and footer are never kept.
    """
    if name in ("header", "footer", "nav", "pre"):
        return False
    if _TOP.search(text, start, end):
        return True
    inside = text.count("<p", start, end)
    return inside >= _PARAGRAPHS_OF_A_PAGE and inside > _MOST_OF_A_PAGE * paragraphs
