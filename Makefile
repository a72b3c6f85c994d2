# The few verbs of this project. `make help` lists them.
#
#   PYTHON=…   the Python (3.10 or later) that .venv is made from
#   WEIGHTS=…  demo, base-model: a file of weights to start from (.safetensors, .pth)
#   DATA=…     demo: a folder with train/*.tif and a polygon layer, in place of the synthetic scene
#   EPOCHS=…   demo, base-model: in place of its own number
#   SCENES=…   base-model: how many scenes it sees, in place of its own number
#   FUZZ_SECONDS=…   fuzz: for each reader
#   QGIS_CHROOTS=…   test-qgis-matrix: folder for the other versions of QGIS, in place of build/qgis_matrix
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup demo base-model test test-gpu test-qgis-matrix quick fuzz lint bench docs site translations package clean

PYTHON ?= python3
FUZZ_SECONDS ?= 3600
ENGINE := .venv/bin/python
QGIS_PYTHON ?= /usr/bin/python3
QGIS_SIDE := .venv-qgis/bin/python
PYTEST := -m pytest -p no:cacheprovider
IN_QGIS := tests/rs_mask_plugin tests/end_to_end  # the tests that QGIS's own Python runs

help: ## This list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

setup: .venv/ready ## The engine in .venv, and QGIS from the system's packages where it is missing
	@./demo/install_qgis.sh

demo: setup ## annotate → train → detect through QGIS; make demo DATA=<folder> on your own tiles
	$(ENGINE) -m rs_mask_plugin.demo.run_demo $(if $(DATA),--data "$(DATA)") \
	  $(if $(WEIGHTS),--weights "$(WEIGHTS)") $(if $(EPOCHS),--epochs $(EPOCHS))

# Hours; what is made already is kept in .base_model, so the same command goes on after a stop.
base-model: .venv/ready ## The base model anew; make base-model WEIGHTS=<ImageNet file of MobileNetV2>
	@test -n "$(WEIGHTS)" || { echo "Name the ImageNet weights: make base-model WEIGHTS=<file>"; exit 2; }
	OMP_NUM_THREADS=1 $(ENGINE) -m rs_mask_plugin.base_model.make --weights "$(WEIGHTS)" \
	  $(if $(SCENES),--scenes $(SCENES)) $(if $(EPOCHS),--epochs $(EPOCHS))

# Without a GPU it says so, and fails: nothing was shown.
test-gpu: .venv/ready ## All that only a GPU shows, in ten minutes; writes rows for benchmarks/RESULTS.md
	$(ENGINE) benchmarks/gpu.py

# Every part runs, also after a failure, so that one look shows all that is wrong. QGIS's tests and
# the engine's run beside each other: each keeps one core busy.
test: setup .venv-qgis/ready ## All tests: the engine's, QGIS's, and lint
	@mkdir -p -m 700 build/runtime; failed=""; \
	env XDG_RUNTIME_DIR="$(CURDIR)/build/runtime" QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 \
	  RS_MASK_PYTHON="$(CURDIR)/$(ENGINE)" \
	  $(QGIS_SIDE) $(PYTEST) $(IN_QGIS) > build/qgis_tests.log 2>&1 & qgis=$$!; \
	trap 'kill $$qgis 2>/dev/null' EXIT; \
	OMP_NUM_THREADS=1 $(ENGINE) $(PYTEST) tests $(IN_QGIS:%=--ignore=%) || failed+=" engine"; \
	wait $$qgis || failed+=" qgis"; cat build/qgis_tests.log; \
	$(MAKE) --no-print-directory lint || failed+=" lint"; \
	if [ -n "$$failed" ]; then echo "FAILED:$$failed"; exit 1; fi; echo "All passed."

# As root: each other QGIS lies with its own Debian in a folder (2.5 GB), made once.
test-qgis-matrix: setup .venv-qgis/ready ## QGIS's tests on QGIS 3.22 (this machine's), 3.40 and 3.44
	@./tests/qgis_matrix/matrix.sh

fuzz: .venv/ready ## Random bad input for each reader, an hour each; make fuzz FUZZ_SECONDS=60
	RS_MASK_FUZZ_SECONDS=$(FUZZ_SECONDS) OMP_NUM_THREADS=1 $(ENGINE) $(PYTEST) -s tests/fuzz

# What a room does by itself; jobs, trainings and QGIS are left to "make test".
quick: .venv/ready ## The tests of the rooms: a minute or two
	OMP_NUM_THREADS=1 $(ENGINE) $(PYTEST) -m "not slow" tests/house tests/docs $(wildcard tests/core/*/ tests/training/*/)

lint: .venv/ready ## ruff, mypy, and the security rules of the QGIS plugin repository
	@failed=""; \
	.venv/bin/ruff check . || failed+=" check"; \
	.venv/bin/ruff format --check . || failed+=" format"; \
	.venv/bin/mypy || failed+=" mypy"; \
	.venv/bin/bandit -q -c pyproject.toml -r __init__.py core training rs_mask_plugin \
	  || failed+=" bandit"; \
	if [ -n "$$failed" ]; then echo "lint:$$failed"; exit 1; fi

bench: .venv/ready ## Speed, memory and accuracy against a baseline; results in benchmarks/
	@for file in benchmarks/*.py; do \
	  [ -e "$$file" ] || { echo "There are no benchmarks yet."; break; }; \
	  case "$$(basename $$file)" in _*|gpu.py) continue;; esac; \
	  echo "── $$file"; $(ENGINE) "$$file" || exit 1; \
	done

docs: setup ## The pictures of the guide and the map of the house, made anew
	$(ENGINE) -m docs.draw_house
	@test -e .demo/synthetic/summary.json || $(MAKE) demo
	$(ENGINE) -m rs_mask_plugin.demo.make_pictures

site: .venv-docs/ready ## The pages of docs/ as a site in build/site, every link followed
	NO_MKDOCS_2_WARNING=1 .venv-docs/bin/mkdocs build -q
	.venv-docs/bin/python -m docs.pages.links build/site

# Needs Qt's lrelease (qttools5-dev-tools, or PySide6-Essentials).
translations: .venv/ready ## The catalogues of the plugin's languages, with all texts of today
	$(ENGINE) -m rs_mask_plugin.translations.update

# pb_tool needs an empty folder, and writes the zip where it is called.
package: .venv-package/ready ## The plugin as build/rs_mask_plugin.zip, held against the plugin repository's rules
	@rm -rf build/rs_mask_plugin build/rs_mask_plugin.zip rs_mask_plugin.zip && mkdir -p build
	@.venv-package/bin/python -m docs.pages.local_guide rs_mask_plugin/help/pages
	@.venv-package/bin/pb_tool zip -q -n -p build > build/package.log 2>&1 \
	  && mv rs_mask_plugin.zip build/ || { cat build/package.log; exit 1; }
	@echo "The plugin is packed: build/rs_mask_plugin.zip"
	@.venv-package/bin/python tests/house/plugin_repository.py build/rs_mask_plugin.zip

clean: ## Removes what make made, but the environments
	rm -rf build dist .demo .base_model .mypy_cache .ruff_cache .pytest_cache *.egg-info

# One list of libraries, pyproject.toml's; the stamp makes them again when it changes.
.venv/ready: pyproject.toml
	@./demo/install_engine.sh "$(PYTHON)"
	@touch $@

# Only what packs and what the plugin repository scans with: the zip needs no engine here.
.venv-package/ready: Makefile
	@echo "Installing pb_tool, markdown and the scanners into .venv-package (once, some seconds) …"
	@$(PYTHON) -m venv .venv-package
	@.venv-package/bin/python -m pip install -qq --disable-pip-version-check \
	  "pb_tool>=3.5" "markdown>=3.5" "bandit[toml]>=1.8" "detect-secrets>=1.5" "flake8-qgis>=2.1"
	@touch $@

.venv-docs/ready: docs/pages/requirements.txt
	@echo "Installing mkdocs-material, which makes the site, into .venv-docs (once) …"
	@$(PYTHON) -m venv .venv-docs
	@.venv-docs/bin/python -m pip install -qq --disable-pip-version-check -r $<
	@touch $@

.venv-qgis/ready:
	@./demo/install_qgis.sh
	$(QGIS_PYTHON) -m venv --system-site-packages .venv-qgis
	.venv-qgis/bin/python -m pip install -qq pytest pytest-qgis uv
	@touch $@
