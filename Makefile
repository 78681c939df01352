# Set-up, tests and the developer's daily commands. `make` alone lists them.

PYTHON ?= python3
UV_VERSION := 0.13.9
export UV_PYTHON_DOWNLOADS := never

debian := packaging/debian
uv := .uv/bin/uv
bin := .venv/bin
pytest := QT_QPA_PLATFORM=offscreen $(bin)/pytest

.DEFAULT_GOAL := help
.PHONY: help run test lint format unit bench reliability screenshots translations interop-env clean run-packages test-packages

help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## /    make \1|/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-24s %s\n", $$1, $$2 }'

run: .venv/synced ## open the program with its practice account (in the terminal where there is no display)
	@$(bin)/qubit-keychain --practice

test: lint ## everything CI runs
	@sh tests/interop/make_environment.sh || if [ "$$CI" = true ]; then exit 1; \
	else echo "The official client's environment could not be installed: its interop tests are left out."; fi
	@QT_QPA_PLATFORM=offscreen sh tests/all.sh

lint: .venv/synced test-packages ## the formatter, the linters, the import contracts and the types
	@$(bin)/ruff format --check .
	@$(bin)/ruff check .
	@$(bin)/lint-imports
	@$(bin)/mypy
	@$(bin)/deptry .
	@$(bin)/codespell
	@find .ci/run packaging tests -name run -o -name '*.sh' | xargs shellcheck
	@desktop-file-validate packaging/linux/*.desktop

format: .venv/synced ## write the code the way `make lint` wants it
	@$(bin)/ruff format .
	@$(bin)/ruff check --fix .

unit: .venv/synced ## the quick tests: no real window, no other client; more words with ARGS='-k name'
	@$(pytest) --ignore=tests/e2e --ignore=tests/interop $(ARGS)

interop-env: .venv/synced ## install the official client into an environment of its own
	@sh tests/interop/make_environment.sh

bench: .venv/synced test-packages ## measure what benchmarks/README.md promises
	@$(bin)/python benchmarks

reliability: .venv/synced test-packages ## try to break what is promised, and write docs/reliability.md (5 minutes)
	@$(bin)/python -m tests.reliability

screenshots: .venv/synced test-packages ## draw every screen in every way into build/screens, look for faults; ARGS='--docs'
	@$(bin)/python -m tests.screens $(ARGS)

translations: .venv/synced ## read all texts into resources/translations and compile them; says what is not translated
	@$(bin)/python packaging/translations/update.py

clean: ## remove all that was built or installed here; accounts and keys stay
	@rm -rf .venv .uv build dist .*_cache .hypothesis .coverage*

run-packages:
	@sh $(debian)/ensure-packages.sh $(debian)/packages-run.txt

test-packages:
	@sh $(debian)/ensure-packages.sh $(debian)/packages-run.txt $(debian)/packages-test.txt

# The version is in the name, so another pinned uv is installed at once.
.uv/$(UV_VERSION): | run-packages
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	    echo "Qubit Keychain needs Python 3.11 or newer, and $(PYTHON) is older: name another one with make PYTHON=…"; \
	    exit 1; }
	@$(PYTHON) -m venv .uv
	@.uv/bin/pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	@touch $@

.venv/synced: .uv/$(UV_VERSION) pyproject.toml uv.lock | run-packages
	@echo "Installing what uv.lock names into .venv (about 600 MB, once)"
	@UV_PYTHON="$$(command -v $(PYTHON))" $(uv) sync --frozen --extra sandbox
	@touch $@
