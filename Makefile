# Two commands do all the set-up by themselves: `make demo` and `make test`. They need Python 3.11+, git and make.
# Each may be run again at any time; the virtual environment is built anew only when pyproject.toml changed.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help demo test lint accuracy accuracy-record golden docs renew bench clean

help: ## Show what there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "loosebrick needs Python 3.11 or newer, and '$(PYTHON)' is older or missing. Try: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; \
		exit 2; }
	@echo "Setting up $(VENV) (once; about half a minute) ..."
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

# Findings are what the demo is for; only exit status 2 (something could not be done) is a failure.
demo: $(READY) ## Lint the drafts in examples/ and show the report
	@$(BIN)/loosebrick check examples/good examples/pushy || test $$? -eq 1

lint: $(READY) ## Style, types and layers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

# pytest runs last, on all cores: its closing line sums the run up.
test: lint ## Run every check: style, types, layers, the rules' own examples, accuracy, docs, pytest
	$(BIN)/loosebrick test
	@$(MAKE) --no-print-directory accuracy
	$(BIN)/python -m tools.docs --check
	$(BIN)/pytest --numprocesses auto --dist worksteal

bench: $(READY) ## Measure speed and memory
	$(BIN)/python benchmarks/speed.py

accuracy: $(READY) ## Print how accurate the rules are; fail where they have become worse
	$(BIN)/python benchmarks/accuracy/recorded.py

accuracy-record: $(READY) ## Take the present accuracy as what must be held
	$(BIN)/python benchmarks/accuracy/recorded.py --record

golden: $(READY) ## Write the findings of the drafts in tests/golden/ anew
	$(BIN)/python -m tools.golden

docs: $(READY) ## Write the generated docs anew
	$(BIN)/python -m tools.docs

renew: accuracy-record golden docs ## After a change of rules: write all that follows from them anew

clean: ## Remove the virtual environment and all caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .benchmarks dist build
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
