# `make scan` and `make test` need Python 3.11 and make, and build the rest.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := help
.PHONY: help scan test check format bench picture picture-check clean

help:  ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

$(VENV)/run.stamp: pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	touch $@

$(VENV)/dev.stamp: pyproject.toml $(VENV)/run.stamp
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@

scan: $(VENV)/run.stamp  ## check the sample corpus against its curated facts
	$(BIN)/factcheck scan corpus --facts claims --fail-on never

test: $(VENV)/dev.stamp  ## run the tests and the doctests
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal

check: $(VENV)/dev.stamp  ## format, lint, types, layers, spelling and the README's picture, without changing anything
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/typos
	$(MAKE) --no-print-directory picture-check

format: $(VENV)/dev.stamp  ## format the code and mend what the linter can mend
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

bench: $(VENV)/dev.stamp  ## measure speed, recall and precision; YARDSTICKS=PATH scores outside sets too
	$(BIN)/python -m bench $(YARDSTICKS)

picture: $(VENV)/dev.stamp  ## draw the README's picture of the sample report anew
	$(BIN)/python -m docs.picture

picture-check: $(VENV)/dev.stamp
	$(BIN)/python -m docs.picture --check

clean:  ## remove what was built
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .factcheck-cache *.egg-info
