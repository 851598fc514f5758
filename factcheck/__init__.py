"""factcheck: finds numbers and dates in prose that contradict each other or your curated facts."""

from factcheck._version import __version__

__all__ = ["__version__"]
