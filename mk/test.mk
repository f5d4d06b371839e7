# test.mk: running, testing, checking, releasing. What installs packages calls make again, because
# the flags of a library are known only when it is there.

GOLDEN := $(sort $(wildcard rules/*/*.test src/*/*.test tests/*.test))
# What tests/not-yet.txt names is known not to be read whole.
NOT_YET := $(addsuffix /,$(addprefix tests/,$(shell sed '/^\#/d;s/ .*//' tests/not-yet.txt)))
CORPUS := $(filter-out $(NOT_YET),$(sort $(wildcard tests/corpus*/*/)))
FORMATTED := $(sort $(wildcard src/*/*.[ch] rules/*/*.[ch] tests/*.[ch] helpers/*/*.[ch] tools/*.[ch] \
  fuzz/*.[ch] bench/*.[ch]))
VERSION = $(shell sed -n 's/.*VERSION\[\] = "\(.*\)";/\1/p' src/cli/main.c)

run:
	@sh mk/packages.sh install run
	@$(MAKE) --no-print-directory all
	@sh mk/run.sh

test:
	@sh mk/packages.sh install run test
	@$(MAKE) --no-print-directory all $(OUT)/test
	@sh mk/test.sh $(OUT)/test $(GOLDEN) $(CORPUS)

accept: all $(OUT)/test
	$(OUT)/test --accept $(GOLDEN)

check:
	@sh mk/packages.sh install run test check
	$(MAKE) --no-print-directory format tidy
	$(MAKE) --no-print-directory MODE=strict build/strict/haggle build/strict/haggle-paper \
	  build/strict/test build/strict/bench-lines
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

bench: $(OUT)/bench-lines
	$(OUT)/bench-lines
$(OUT)/bench-lines: $(OUT)/bench/lines.o $(OUT)/libhaggle.a
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -o $@ $^ $(LIBS) $(SQLITE)
# A peer to compare with, where it happens to be there.
SQLITE := $(call PKG,--libs sqlite3)
$(OUT)/bench/lines.o: CFLAGS_HERE = $(if $(SQLITE),-DWITH_SQLITE)

# haggle price beside its peers on made-up files of a gigabyte; peers are built where their libraries
# are (simdjson by pkg-config, zsv by ZSV=its folder).
bench-price: all $(OUT)/bench-pricefile $(OUT)/bench-peers
	python3 bench/price.py ./haggle $(OUT) $(MEGABYTES) $(SHAPES)
$(OUT)/bench-pricefile: $(OUT)/bench/pricefile.o
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

.PHONY: run test accept check format tidy bench bench-price dist
