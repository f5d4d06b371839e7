# Makefile: `make` builds ./haggle, ./haggle-paper, ./haggle-ocr, ./haggle-press and ./haggle-fetch. Nothing is configured.
#
#   make run      install what is missing, build, audit an example case and plan it
#   make test     all tests; the last line counts      make accept  rewrite what tests expect
#   make check    format, tidy, -Werror, sanitizers, a minute of fuzzing: what a change must pass
#   make bench    lines a second, and each rule's share            make dist  a release
#   make bench-x12  claim files beside other readers of them
#   make accuracy recall and precision by family of error, on generated cases with their truth
#   V=1 shows the commands; MODE=asan builds with sanitizers.

.DEFAULT_GOAL := all
ifeq ($(origin CC),default)
CC := gcc
endif
CXX := $(if $(findstring clang,$(CC)),clang++,g++)
BUILD ?= build
MODE ?= release
WARN = -Wall -Wextra -Wconversion -Wno-missing-field-initializers
CFLAGS_release = -O2 -g
CFLAGS_strict = -O2 -g -Werror
CFLAGS_asan = -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined \
  -fno-omit-frame-pointer -Wno-maybe-uninitialized
CPPFLAGS += -D_GNU_SOURCE -I. -Isrc -Iinclude
ALL_CFLAGS = -std=c11 $(CFLAGS_$(MODE)) $(WARN) $(CPPFLAGS) $(CFLAGS) $(CFLAGS_HERE)
ALL_CXXFLAGS = -std=c++17 -fno-exceptions -fno-rtti $(CFLAGS_$(MODE)) -Wall -Wextra -Wno-missing-field-initializers $(CPPFLAGS) \
  $(CXXFLAGS_HERE)
OUT = $(BUILD)/$(MODE)
ifndef V
Q = @
say = @echo '  $(1)	$(2)';
endif

include mk/packages.mk

SRC := $(sort $(wildcard src/*/*.c))
CHECKS := $(sort $(wildcard rules/*/*.c))
RULES := $(sort $(wildcard rules/*/*.rule))
KNOWLEDGE := $(sort $(wildcard knowledge/*/*.txt))
LIB_SRC := $(filter-out src/cli/%,$(SRC)) $(CHECKS)
LIB_OBJ := $(LIB_SRC:%.c=$(OUT)/%.o) $(OUT)/src/base/tape_number.o $(OUT)/src/base/tape_simdjson.o \
  $(OUT)/rules_table.o $(OUT)/pack.o
CLI_OBJ := $(patsubst %.c,$(OUT)/%.o,$(filter-out $(if $(filter asan,$(MODE)),src/cli/tape.c),$(filter src/cli/%,$(SRC))))
PROGRAMS = haggle haggle-paper haggle-ocr haggle-press haggle-fetch haggle-tape.so
PAPER_OBJ := $(patsubst %.c,$(OUT)/%.o,$(sort $(wildcard helpers/common/*.c helpers/paper/*.c)))
# It has all of haggle-paper but the part that hands a file over to it.
OCR_OBJ := $(filter-out %/hand.o,$(PAPER_OBJ)) $(patsubst %.c,$(OUT)/%.o,$(sort $(wildcard helpers/ocr/*.c)))
PRESS_OBJ := $(patsubst %.c,$(OUT)/%.o,$(sort $(wildcard helpers/common/*.c helpers/press/*.c)))
FETCH_OBJ := $(patsubst %.c,$(OUT)/%.o,$(sort $(wildcard helpers/common/*.c helpers/fetch/*.c)))
TEST_OBJ := $(patsubst %.c,$(OUT)/%.o,$(sort $(wildcard tests/*.c)))
PACK_SRC := tools/pack.c src/base/arena.c src/base/str.c src/base/buf.c src/base/err.c \
  src/base/file.c src/base/index.c src/base/stanza.c src/base/cents.c src/base/date.c src/know/cut.c src/know/know.c src/know/laid.c src/know/span.c \
  src/audit/predicate.c src/letter/names.c src/letter/template.c

all: $(PROGRAMS) docs/rules.md

# Copied when they differ, so that a build with another MODE never stays behind.
$(PROGRAMS): %: $(OUT)/% FORCE
	@cmp -s $< $@ || cp -f $< $@

$(OUT)/haggle: $(CLI_OBJ) $(OUT)/libhaggle.a
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -o $@ $^ -Wl,--as-needed $(LIBS)
# What src/cli/tape.c loads; only the program does so, and not with sanitizers.
$(OUT)/haggle-tape.so: $(OUT)/shared/src/base/tape_simdjson.o $(OUT)/shared/src/base/arena.o
	$(call say,link,$@)$(CXX) $(CFLAGS_$(MODE)) -shared -o $@ $^ $(call PKG,--libs simdjson)
$(OUT)/shared/%.o: %.c | packages-present
	@mkdir -p $(@D)
	$(call say,cc,$<)$(CC) $(ALL_CFLAGS) -fPIC -MMD -MP -c -o $@ $<
$(OUT)/shared/%.o: %.cpp | packages-present
	@mkdir -p $(@D)
	$(call say,c++,$<)$(CXX) $(ALL_CXXFLAGS) -fPIC -MMD -MP -c -o $@ $<
$(OUT)/haggle-paper: $(PAPER_OBJ)
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) $(STATIC) -o $@ $^ $(PAPER_LIBS)
$(OUT)/haggle-ocr: $(OCR_OBJ)
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -o $@ $^ $(OCR_LIBS)
$(OUT)/haggle-press: $(PRESS_OBJ)
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -o $@ $^ $(PRESS_LIBS)
$(OUT)/haggle-fetch: $(FETCH_OBJ)
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -o $@ $^ $(FETCH_LIBS)
$(OUT)/test: $(TEST_OBJ) $(OUT)/libhaggle.a
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -o $@ $^ $(LIBS)
$(OUT)/libhaggle.a: $(LIB_OBJ)
	@rm -f $@
	$(Q)$(AR) rcs $@ $^

$(OUT)/helpers/%.o: CFLAGS_HERE = -Ihelpers
$(OUT)/helpers/paper/%.o: CFLAGS_HERE = $(PAPER_CFLAGS) -Ihelpers
$(OUT)/helpers/ocr/%.o: CFLAGS_HERE = $(OCR_CFLAGS) -Ihelpers $(if $(filter release strict,$(MODE)),-O3)
$(OUT)/helpers/press/%.o: CFLAGS_HERE = $(PRESS_CFLAGS) -Ihelpers
$(OUT)/helpers/fetch/%.o: CFLAGS_HERE = $(FETCH_CFLAGS) -Ihelpers
$(OUT)/%.o: %.c | packages-present
	@mkdir -p $(@D)
	$(call say,cc,$<)$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<
$(OUT)/%.o: %.cpp | packages-present
	@mkdir -p $(@D)
	$(call say,c++,$<)$(CXX) $(ALL_CXXFLAGS) -MMD -MP -c -o $@ $<

# The passes over price files that need a processor's own instructions; chosen when they run.
ifeq ($(shell uname -m),x86_64)
$(OUT)/src/refs/scan_avx2.o: CFLAGS_HERE = -mavx2 -mbmi -mbmi2 -mpopcnt -mlzcnt -mpclmul
$(OUT)/src/refs/scan_avx512.o: CFLAGS_HERE = -mavx2 -mbmi -mbmi2 -mpopcnt -mlzcnt -mpclmul \
  -O3 -mprefer-vector-width=512 -mavx512f -mavx512bw -mavx512dq -mavx512vbmi -mavx512vpopcntdq
endif

# The words of the rules and all knowledge, checked and laid into the program: a double rule id, an
# uncited fact, an unknown name in a letter end the build here.
$(BUILD)/pack-tool: $(PACK_SRC) $(wildcard src/base/*.h src/know/*.h src/letter/*.h) \
  src/audit/situation.h | packages-present
	@mkdir -p $(@D)
	$(call say,cc,tools/pack.c)$(CC) -std=c11 -O1 $(WARN) $(CPPFLAGS) -ffunction-sections \
	  -Wl,--gc-sections -o $@ $(PACK_SRC)
$(BUILD)/knowledge.pack: $(BUILD)/pack-tool $(RULES) $(KNOWLEDGE)
	$(call say,pack,rules and knowledge)$(BUILD)/pack-tool $@ $(BUILD)/rules_table.c $(RULES) $(KNOWLEDGE)
$(BUILD)/rules_table.c: $(BUILD)/knowledge.pack ;
$(OUT)/rules_table.o: $(BUILD)/knowledge.pack
	@mkdir -p $(@D)
	$(Q)$(CC) $(ALL_CFLAGS) -MMD -MP -c -o $@ $(BUILD)/rules_table.c
$(OUT)/pack.o: $(BUILD)/knowledge.pack mk/pack.S
	@mkdir -p $(@D)
	$(Q)$(CC) -DPACK='"$(BUILD)/knowledge.pack"' -c -o $@ mk/pack.S

# The page of all rules, from their own words; written when it would differ.
RULES_PAGE_IN = docs/families.txt bench/generate/rules-to-errors.txt
$(BUILD)/rules-page-tool: tools/rules_page.c $(PACK_SRC) | packages-present
	$(call say,cc,tools/rules_page.c)$(CC) -std=c11 -O1 $(WARN) $(CPPFLAGS) -ffunction-sections \
	  -Wl,--gc-sections -o $@ tools/rules_page.c $(filter-out tools/pack.c,$(PACK_SRC))
$(BUILD)/rules.md: $(BUILD)/rules-page-tool $(BUILD)/knowledge.pack $(RULES_PAGE_IN)
	$(call say,page,docs/rules.md)$(BUILD)/rules-page-tool $(BUILD)/knowledge.pack $(RULES_PAGE_IN) >$@.new
	@mv $@.new $@
docs/rules.md: $(BUILD)/rules.md
	@cmp -s $< $@ || cp $< $@

-include $(LIB_OBJ:.o=.d) $(CLI_OBJ:.o=.d) $(TEST_OBJ:.o=.d) $(OCR_OBJ:.o=.d) $(OUT)/helpers/paper/hand.d $(PRESS_OBJ:.o=.d) $(FETCH_OBJ:.o=.d)
-include $(wildcard $(OUT)/shared/src/base/*.d $(OUT)/fuzz/*.d $(OUT)/bench/*.d $(OUT)/tests/*/*.d)

clean:
	rm -rf $(BUILD) $(PROGRAMS)

include mk/test.mk mk/fuzz.mk mk/bench.mk

.PHONY: all clean FORCE
