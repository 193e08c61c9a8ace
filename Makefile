# `make check` is exactly what CI runs.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: help setup check lint types layers test demo bench golden campaign gazetteer dossiers corpus train compare clean

help:  ## list the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 14

setup: $(STAMP)  ## a virtual environment with everything pinned

$(STAMP): pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

check: setup lint types layers test  ## all of the below, as in CI

lint: setup  ## style
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: setup  ## types
	$(BIN)/mypy

layers: setup  ## imports flow one way
	$(BIN)/lint-imports

test: setup  ## tests
	$(BIN)/python -m pytest

demo: setup  ## the sample story, from intake to brief
	$(BIN)/firsthand demo

bench: setup  ## speed and size, reported, never asserted
	$(BIN)/python tools/bench.py

golden: setup  ## the golden cases only
	$(BIN)/python -m pytest tests/golden

campaign: setup  ## hostile input: damaged reports are read or skipped in time; planted copies raise no certain count
	$(BIN)/python tools/campaign.py
	$(BIN)/python bench/attacks.py --half both --seeds 1 --no-encoder

gazetteer: setup  ## rebuild the compiled gazetteer; needs npm for the names of regions
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[gazetteer]'
	cd $$(mktemp -d) && npm pack --silent iso3166-2-db@2.3.11 && tar xzf iso3166-2-db-2.3.11.tgz && \
	  $(CURDIR)/$(BIN)/python $(CURDIR)/tools/build_gazetteer.py --region-names $$(find . -name names_geonames.json)

corpus: setup  ## check the marks of the reading corpus, count it, and show it as a page
	$(BIN)/python training/check_corpus.py
	$(BIN)/python training/page.py

train: setup  ## train the reader and the comparer anew and write them into the package: two hours on two cores
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[train]'
	$(BIN)/python training/train.py
	$(BIN)/python training/train_comparer.py
	$(BIN)/python training/export.py

compare: setup  ## rules, sequence model and trained reader side by side on the held-back tenth of the corpus
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[train]'
	$(BIN)/python training/measure.py --set held

dossiers: setup  ## figures on the development stories beside the checkout
	$(BIN)/python tools/score_dev.py

clean:  ## remove what can be made again
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find src tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
