# test.mk: running, testing, checking, releasing. What installs packages calls make again, because
# the flags of a library are known only when it is there.

GOLDEN := $(sort $(wildcard rules/*/*.test src/*/*.test tests/*.test))
# What tests/not-yet.txt names is known not to be read whole.
NOT_YET := $(addsuffix /,$(addprefix tests/,$(shell sed '/^\#/d;s/ .*//' tests/not-yet.txt)))
CORPUS := $(filter-out $(NOT_YET),$(sort $(wildcard tests/corpus*/*/)))
FORMATTED := $(sort $(wildcard src/*/*.[ch] rules/*/*.[ch] tests/*.[ch] tests/*/*.[ch] helpers/*/*.[ch] tools/*.[ch] \
  fuzz/*.[ch] bench/*.[ch]))
VERSION = $(shell sed -n 's/.*VERSION\[\] = "\(.*\)";/\1/p' src/cli/main.c)

run:
	@sh mk/packages.sh install run
	@$(MAKE) --no-print-directory all
	@sh mk/run.sh

test:
	@sh mk/packages.sh install run test
	@$(MAKE) --no-print-directory all fuzz-objects $(OUT)/test $(OUT)/fetch-sandbox \
	  $(OUT)/tables-probe $(OUT)/ocr-ink
	@sh mk/test.sh $(OUT) $(OUT)/test $(GOLDEN) $(CORPUS)

$(OUT)/fetch-sandbox: $(OUT)/tests/fetch/sandbox.o $(filter-out %/main.o,$(FETCH_OBJ))
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -o $@ $^ $(FETCH_LIBS)
$(OUT)/ocr-ink: $(addprefix $(OUT)/,tests/ocr/ink.o helpers/ocr/spans.o helpers/ocr/shapes.o)
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -o $@ $^ $(OCR_LIBS)
$(OUT)/tests/ocr/%.o: CFLAGS_HERE = $(OCR_CFLAGS) -Ihelpers
$(OUT)/tables-probe: $(OUT)/tests/tables/probe.o $(OUT)/libhaggle.a
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -o $@ $^ $(LIBS)
$(OUT)/tests/fetch/%.o: CFLAGS_HERE = $(FETCH_CFLAGS) -Ihelpers

accept: all $(OUT)/test
	XDG_DATA_HOME=$(CURDIR)/build/test-data $(OUT)/test --accept $(GOLDEN)

check:
	@sh mk/packages.sh install run test check
	$(MAKE) --no-print-directory format tidy
	$(MAKE) --no-print-directory MODE=strict $(PROGRAMS:%=build/strict/%) \
	  build/strict/test build/strict/fetch-sandbox build/strict/bench-lines
	$(MAKE) --no-print-directory MODE=asan test
	$(MAKE) --no-print-directory all fuzz
	@echo 'All checks passed.'

format:
	@clang-format --dry-run -Werror $(FORMATTED)

tidy: $(BUILD)/tidy
	@$(BUILD)/tidy $(FORMATTED) $(RULES) $(wildcard rules/*/*.test)
$(BUILD)/tidy: tools/tidy.c src/base/arena.c src/base/str.c src/base/buf.c src/base/err.c \
  src/base/file.c
	@mkdir -p $(@D)
	$(call say,cc,$<)$(CC) -std=c11 -O1 $(WARN) $(CPPFLAGS) -o $@ $^

# Generated cases with their truth, by family; N=20000 takes some minutes. It needs the source
# tables (HAGGLE_DATA, or ../shared/data) and python3; KEEP=DIR keeps what went wrong.
N ?= 2000
SEED ?= 1
accuracy: haggle
	@python3 bench/accuracy.py --count $(N) --seed $(SEED) $(if $(KEEP),--keep $(KEEP)) \
	  $(if $(FAMILY),--family $(FAMILY)) $(if $(REFS),--data $(REFS))

# A second opinion: cases by code that shares nothing with the rules or with bench/generate.
accuracy-blind: haggle
	@python3 bench/blind/run.py --seed $(SEED) $(if $(FAMILY),--family $(FAMILY))

# Papers of every look, printed, scanned and photographed, read and judged by their truth: N documents
# (0: one of each layout), LAYOUTS=worked, opened, held or names, KINDS=digital,scan,photo, SHOW=NAME for the
# differences. A scanned or photographed page takes some seconds.
LAYOUTS ?= worked
KINDS ?= digital
PAPERS = $(if $(filter command line,$(origin N)),$(N),0)
accuracy-paper: all
	@/usr/bin/python3 bench/paper/score.py --seed $(SEED) --count $(PAPERS) --layouts $(LAYOUTS) \
	  --kinds $(KINDS) --baseline $(if $(SHOW),--show $(SHOW))

# haggle price beside its peers on made-up files of a gigabyte; peers are built where their libraries
# are (simdjson by pkg-config, zsv by ZSV=its folder).
bench-price: all $(OUT)/bench-pricefile $(OUT)/bench-floor $(OUT)/bench-peers
	python3 bench/price.py ./haggle $(OUT) $(MEGABYTES) $(SHAPES)
$(OUT)/bench-pricefile $(OUT)/bench-floor: $(OUT)/bench-%: $(OUT)/bench/%.o
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -o $@ $^
$(OUT)/bench-peers: bench/peer_simdjson.cc bench/peer_zsv.c
	@mkdir -p $(@D)
	$(Q)if pkg-config --exists simdjson && command -v g++ >/dev/null; then \
	  g++ -O3 -march=native -std=c++17 -o $(OUT)/peer-simdjson bench/peer_simdjson.cc \
	    $$(pkg-config --cflags --libs simdjson); fi
	$(Q)if [ -n "$(ZSV)" ]; then $(CC) -O3 -march=native -I$(ZSV)/include -o $(OUT)/peer-zsv \
	  bench/peer_zsv.c $(ZSV)/lib/libzsv.a -lm -lpthread -ldl; fi
	@touch $@

dist:
	@mkdir -p $(BUILD)
	git archive --format=tar.gz --prefix=haggle-$(VERSION)/ -o $(BUILD)/haggle-$(VERSION).tar.gz HEAD
	@echo $(BUILD)/haggle-$(VERSION).tar.gz

.PHONY: run test accept check format tidy accuracy accuracy-blind accuracy-paper bench-price dist
