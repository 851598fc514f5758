"""factcheck: finds numbers and dates in prose that contradict each other or your curated facts.

    import factcheck

    factcheck.compare("Acme has 120 employees.", "Acme has 300 employees.").outcome  # "contradict"
    factcheck.scan("corpus/", facts="claims/").findings

The functions are loaded when they are first used, so that importing the package costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck._version import __version__

if TYPE_CHECKING:
    from factcheck.api import Comparison, compare, find_claims, find_values, scan

__all__ = ["Comparison", "__version__", "compare", "find_claims", "find_values", "scan"]


def __getattr__(name: str) -> object:
    if name in __all__:
        from factcheck import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
