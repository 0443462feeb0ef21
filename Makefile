# Every target sets up what it needs. Set-up itself is in .ci/setup; PYTHON=... chooses the interpreter.

BIN := $(if $(filter Windows_NT,$(OS)),Scripts,bin)
PY := .venv/$(BIN)/python
CORE_PY := .venv-core/$(BIN)/python
PREFIX ?= $(HOME)/.local
CORE_TESTS := $(wildcard tests/clinical tests/protocol tests/exchange)
SCREEN := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter-out Linux,$(shell uname -s)))
OFFSCREEN := QT_QPA_PLATFORM=offscreen

.PHONY: help run test test-core test-core-counted test-core-uncounted test-rest prove check bench screenshots forms \
    translations lock install clean

help:
	@echo "make run         set up, and open the window (without a display: write a demonstration to build/demo)"
	@echo "make test        set up, and run every test"
	@echo "make test-core   run the tests of the clinical core, without Qt, with its coverage"
	@echo "make prove       kill, cut off, attack and crowd the records thousands of times (about half an hour)"
	@echo "make check       format, lint, types, import contracts, generated forms"
	@echo "make bench       print the benchmarks"
	@echo "make screenshots write a picture of every screen, light, dark and at 200 %, into build/screenshots"
	@echo "make forms       compile ui/ and resources/ into besponsa_desktop/gui/forms"
	@echo "make translations bring resources/translations up to date with the code, and compile them"
	@echo "make install     install the program for this user (PREFIX=$(PREFIX))"
	@echo "make lock        write requirements.lock anew from pyproject.toml (UPGRADE=1: newest versions)"
	@echo "make clean       remove what the other targets made"

run: run-libraries .venv/ready
ifneq ($(SCREEN),)
	@$(PY) -m besponsa_desktop
else
	@echo "There is no display here (DISPLAY and WAYLAND_DISPLAY are unset): running the demonstration instead."
	@$(OFFSCREEN) .venv/$(BIN)/besponsa-desktop demo --out build/demo
endif

test: test-core test-rest

test-core: .venv-core/ready
	@$(MAKE) --no-print-directory --jobs=2 --output-sync test-core-counted test-core-uncounted

test-core-counted:
	$(CORE_PY) -m pytest -q -m "not no_cover" --cov --cov-report=term-missing $(CORE_TESTS)

test-core-uncounted:
	$(CORE_PY) -m pytest -q -m no_cover $(CORE_TESTS)

test-rest: test-libraries .venv/ready
	$(OFFSCREEN) $(PY) -m pytest -q -n 2 tests $(addprefix --ignore=,$(CORE_TESTS))

prove: test-libraries .venv/ready
	BESPONSA_PROVE=1 $(OFFSCREEN) $(PY) -m pytest -q -n 2 -o faulthandler_timeout=3600 -m proof tests

check: check-libraries .venv/ready
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	.venv/$(BIN)/lint-imports
	$(OFFSCREEN) $(PY) -m pytest -q tests/architecture/test_generated_forms.py

bench: check-libraries .venv/ready
	$(OFFSCREEN) $(PY) -m tests.benchmarks

screenshots: check-libraries .venv/ready
	BESPONSA_SCREENSHOTS=build/screenshots $(OFFSCREEN) $(PY) -m pytest -q tests/gui/test_screens.py
	@echo "The pictures are in build/screenshots."

forms: check-libraries .venv/ready
	$(PY) ui/compile.py

translations: check-libraries .venv/ready
	$(PY) ui/translate.py

install: run-libraries
	.ci/install "$(PREFIX)"

lock: .venv/ready
	.venv/$(BIN)/uv pip compile pyproject.toml --group core --group full --group build --universal \
	    --generate-hashes --no-emit-index-url --custom-compile-command "make lock" \
	    $(if $(UPGRADE),--upgrade) --quiet --output-file requirements.lock

clean:
	rm -rf .venv .venv-core build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage
	find . -name __pycache__ -prune -exec rm -rf {} +

# ------------------------------------------------------------------------------------------------ set-up
.PHONY: python-libraries check-libraries test-libraries run-libraries
python-libraries:
	@.ci/setup libraries python
check-libraries:
	@.ci/setup libraries screenless
run-libraries:
	@.ci/setup libraries $(if $(SCREEN),window,screenless)
test-libraries:
	@.ci/setup libraries tests

.venv/ready: requirements.lock .ci/setup .ci/pick.py | python-libraries
	@.ci/setup environment .venv : :full :build
	@.ci/setup program .venv --editable
	@touch $@

.venv-core/ready: requirements.lock .ci/setup .ci/pick.py | python-libraries
	@.ci/setup environment .venv-core pint :core
	@touch $@
