"""What holds for all tests: the laws are tried on the same examples in every run, so that CI says the same twice."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("repeatable", derandomize=True)
settings.load_profile("repeatable")
