# fuzz.mk: every fuzzer for its share of FUZZ_SECONDS, with clang. Seeds are our own tests and
# examples; what is found worth keeping stays in build/fuzz-corpus, so that the next run goes on.

FUZZ_SECONDS ?= 60
FUZZERS := $(sort $(patsubst fuzz/%_fuzz.c,%,$(wildcard fuzz/*_fuzz.c)))
CFLAGS_fuzz = -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined \
  -Wno-sign-conversion

fuzz: all
	@sh mk/packages.sh install check
	@$(MAKE) --no-print-directory CC=clang MODE=fuzz fuzzers
	@sh mk/fuzz.sh $(FUZZ_SECONDS) $(FUZZERS)

# The fuzzers as objects, by the compiler of the tests: so that they go on compiling.
fuzz-objects: $(FUZZERS:%=$(OUT)/fuzz/%_fuzz.o)

fuzzers: $(FUZZERS:%=$(OUT)/fuzz-%)
$(patsubst %,$(OUT)/fuzz-%,$(filter-out paper picture web fetch press,$(FUZZERS))): $(OUT)/fuzz-%: \
  $(OUT)/fuzz/%_fuzz.o $(OUT)/libhaggle.a
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -fsanitize=fuzzer -o $@ $^ $(LIBS)
$(OUT)/fuzz-paper: $(OUT)/fuzz/paper_fuzz.o $(filter-out %/main.o,$(PAPER_OBJ))
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -fsanitize=fuzzer -o $@ $^ $(PAPER_LIBS)
$(OUT)/fuzz-picture: $(OUT)/fuzz/picture_fuzz.o $(filter-out %/main.o,$(OCR_OBJ))
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -fsanitize=fuzzer -o $@ $^ $(OCR_LIBS)
$(OUT)/fuzz-web: $(OUT)/fuzz/web_fuzz.o $(filter-out %/main.o,$(OCR_OBJ))
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -fsanitize=fuzzer -o $@ $^ $(OCR_LIBS)
$(OUT)/fuzz-fetch: $(OUT)/fuzz/fetch_fuzz.o $(OUT)/helpers/fetch/check.o
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -fsanitize=fuzzer -o $@ $^ $(FETCH_LIBS)
$(OUT)/fuzz-press: $(OUT)/fuzz/press_fuzz.o $(filter-out %/main.o,$(PRESS_OBJ))
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -fsanitize=fuzzer -o $@ $^ $(PRESS_LIBS)
$(OUT)/fuzz/press_fuzz.o: CFLAGS_HERE = $(PRESS_CFLAGS) -Ihelpers
$(OUT)/fuzz/fetch_fuzz.o: CFLAGS_HERE = $(FETCH_CFLAGS) -Ihelpers
$(OUT)/fuzz/picture_fuzz.o $(OUT)/fuzz/web_fuzz.o: CFLAGS_HERE = $(OCR_CFLAGS) -Ihelpers
$(OUT)/fuzz/paper_fuzz.o: CFLAGS_HERE = $(PAPER_CFLAGS) -Ihelpers

.PHONY: fuzz fuzzers fuzz-objects
