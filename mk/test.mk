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
	@$(MAKE) --no-print-directory all $(OUT)/test $(OUT)/fetch-sandbox
	@sh mk/test.sh $(OUT) $(OUT)/test $(GOLDEN) $(CORPUS)

$(OUT)/fetch-sandbox: $(OUT)/tests/fetch/sandbox.o $(filter-out %/main.o,$(FETCH_OBJ))
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -o $@ $^ $(FETCH_LIBS)
$(OUT)/tests/fetch/%.o: CFLAGS_HERE = $(FETCH_CFLAGS) -Ihelpers

accept: all $(OUT)/test
	XDG_DATA_HOME=$(abspath $(BUILD))/test-data $(OUT)/test --accept $(GOLDEN)

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
	$(call say,cc,$<)$(CC) -O1 $(WARN) $(CPPFLAGS) -o $@ $^

bench: $(OUT)/bench-lines bench-tables
	$(OUT)/bench-lines
bench-tables: $(OUT)/bench-tables
	$(OUT)/bench-tables "$(firstword $(wildcard ../shared/data/1_ncci/ncci_ptp_practitioner*.tsv.zst))"
$(OUT)/bench-tables: $(OUT)/bench/tables.o $(OUT)/libhaggle.a
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -o $@ $^ $(LIBS) $(SQLITE)
$(OUT)/bench-lines: $(OUT)/bench/lines.o $(OUT)/libhaggle.a
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -o $@ $^ $(LIBS) $(SQLITE)
# A peer to compare with, where it happens to be there.
SQLITE := $(call PKG,--libs sqlite3)
$(OUT)/bench/lines.o: CFLAGS_HERE = $(if $(SQLITE),-DWITH_SQLITE)

# Generated cases with their truth, by family; N=20000 takes some minutes. It needs the source
# tables (HAGGLE_DATA, or ../shared/data) and python3; KEEP=DIR keeps what went wrong.
N ?= 2000
SEED ?= 1
accuracy: haggle
	@python3 bench/accuracy.py --count $(N) --seed $(SEED) $(if $(KEEP),--keep $(KEEP)) \
	  $(if $(FAMILY),--family $(FAMILY)) $(if $(REFS),--data $(REFS))

dist:
	@mkdir -p $(BUILD)
	git archive --format=tar.gz --prefix=haggle-$(VERSION)/ -o $(BUILD)/haggle-$(VERSION).tar.gz HEAD
	@echo $(BUILD)/haggle-$(VERSION).tar.gz

.PHONY: run test accept check format tidy bench bench-tables accuracy dist
