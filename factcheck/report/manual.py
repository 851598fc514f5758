"""The manual of the rules, a section a rule, for whoever asks what a code means."""

from __future__ import annotations

import re
from pathlib import Path

# The manual as it is installed, and as it stands in a checkout.
PACKAGE = Path(__file__).parent.parent
MANUALS = (PACKAGE / "rules" / "rules.md", PACKAGE.parent / "docs" / "rules.md")


def rule_page(code: str) -> str:
    """The rule's section of the manual, without its heading; empty where the manual is not installed or lacks it."""
    for path in MANUALS:
        if path.is_file():
            sections = re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
            page = next((section for section in sections if section.startswith(f"{code} ")), "")
            return page.partition("\n")[2].strip()
    return ""
