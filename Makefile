# Makefile: `make` builds ./haggle and ./haggle-paper; `make run`, `make test`, `make check`.
# Packages are listed in mk/packages.txt; nothing is configured.

.DEFAULT_GOAL := all
CC ?= gcc
BUILD ?= build
MODE ?= release
WARN = -Wall -Wextra -Wconversion -Wno-missing-field-initializers
CFLAGS_release = -O2 -g
CFLAGS_asan = -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
CPPFLAGS += -std=c11 -D_GNU_SOURCE -I. -Isrc -Iinclude
ALL_CFLAGS = $(CFLAGS_$(MODE)) $(WARN) $(WERROR) $(CPPFLAGS) $(CFLAGS) -MMD -MP
OUT = $(BUILD)/$(MODE)

include mk/packages.mk

SRC := $(sort $(wildcard src/*/*.c))
CHECKS := $(sort $(wildcard rules/*/*.c))
RULES := $(sort $(wildcard rules/*/*.rule))
KNOWLEDGE := $(sort $(wildcard knowledge/*/*.txt))
LIB_SRC := $(filter-out src/cli/%,$(SRC)) $(CHECKS)
LIB_OBJ := $(LIB_SRC:%.c=$(OUT)/%.o) $(OUT)/rules_table.o $(OUT)/pack.o
CLI_OBJ := $(patsubst %.c,$(OUT)/%.o,$(filter src/cli/%,$(SRC)))
PAPER_SRC := $(sort $(wildcard helpers/paper/*.c))
PAPER_OBJ := $(PAPER_SRC:%.c=$(OUT)/%.o)
TEST_OBJ := $(patsubst %.c,$(OUT)/%.o,$(sort $(wildcard tests/*.c)))
PACK_SRC := tools/pack.c src/base/arena.c src/base/str.c src/base/buf.c src/base/err.c \
  src/base/file.c src/base/stanza.c src/base/cents.c src/base/date.c src/know/know.c src/audit/predicate.c \
  src/letter/names.c src/letter/template.c

all: packages-present haggle haggle-paper

haggle: $(OUT)/haggle
	@cp -f $< $@
haggle-paper: $(OUT)/haggle-paper
	@cp -f $< $@

$(OUT)/haggle: $(CLI_OBJ) $(OUT)/libhaggle.a
	$(CC) $(ALL_CFLAGS) -o $@ $^ $(LIBS)
$(OUT)/haggle-paper: $(PAPER_OBJ)
	$(CC) $(ALL_CFLAGS) -o $@ $^ $(PAPER_LIBS)
$(OUT)/libhaggle.a: $(LIB_OBJ)
	@rm -f $@
	$(AR) rcs $@ $^
$(OUT)/test: $(TEST_OBJ) $(OUT)/libhaggle.a
	$(CC) $(ALL_CFLAGS) -o $@ $^ $(LIBS)

$(OUT)/helpers/%.o: ALL_CFLAGS += $(PAPER_CFLAGS) -Ihelpers
$(OUT)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -c -o $@ $<

# The words of the rules and all knowledge, checked and laid into the program.
$(BUILD)/pack-tool: $(PACK_SRC) src/audit/situation.h src/letter/names.h
	@mkdir -p $(@D)
	$(CC) -O1 $(WARN) $(CPPFLAGS) -ffunction-sections -Wl,--gc-sections -o $@ $(PACK_SRC)
$(BUILD)/knowledge.pack: $(BUILD)/pack-tool $(RULES) $(KNOWLEDGE)
	$(BUILD)/pack-tool $@ $(BUILD)/rules_table.c $(RULES) $(KNOWLEDGE)
$(BUILD)/rules_table.c: $(BUILD)/knowledge.pack ;
$(OUT)/rules_table.o: $(BUILD)/knowledge.pack
	@mkdir -p $(@D)
	$(CC) $(ALL_CFLAGS) -c -o $@ $(BUILD)/rules_table.c
$(OUT)/pack.o: $(BUILD)/knowledge.pack mk/pack.S
	@mkdir -p $(@D)
	$(CC) -DPACK='"$(BUILD)/knowledge.pack"' -c -o $@ mk/pack.S

-include $(LIB_OBJ:.o=.d) $(CLI_OBJ:.o=.d) $(TEST_OBJ:.o=.d) $(PAPER_OBJ:.o=.d)

clean:
	rm -rf $(BUILD) haggle haggle-paper

.PHONY: all clean
