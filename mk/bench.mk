# bench.mk: measures beside peers, in one run each; not tests. See the head of each program.

# REFS=FOLDER: an XDG_DATA_HOME with imported tables, such as build/accuracy-tables.
bench: $(OUT)/bench-lines bench-tables
	$(OUT)/bench-lines 1000000
	$(if $(REFS),$(OUT)/bench-lines 1000000 $(REFS)/haggle/tables.pack)
# The tables of reference beside SQLite.
bench-tables: $(OUT)/bench-tables
	$(OUT)/bench-tables "$(firstword $(wildcard ../shared/data/1_ncci/ncci_ptp_practitioner*.tsv.zst))"
$(OUT)/bench-tables: $(OUT)/bench/tables.o $(OUT)/libhaggle.a
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -o $@ $^ $(LIBS) $(SQLITE)
$(OUT)/bench-lines: $(OUT)/bench/lines.o $(OUT)/bench/claims.o $(OUT)/libhaggle.a
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -o $@ $^ $(LIBS) $(SQLITE)
# The plan of a case of 60 lines.
bench-plan: $(OUT)/bench-plan
	$(OUT)/bench-plan
$(OUT)/bench-plan: $(OUT)/bench/plan.o $(OUT)/libhaggle.a
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -o $@ $^ $(LIBS)
# A peer to compare with, where it happens to be there.
SQLITE := $(call PKG,--libs sqlite3)
$(OUT)/bench/lines.o: CFLAGS_HERE = $(if $(SQLITE),-DWITH_SQLITE)

# X12 files of 250 MB each, made once into $(OUT)/bench-files.
bench-x12: haggle $(OUT)/bench-x12-make
	sh bench/x12.sh $(OUT)/bench-x12-make ./haggle $(OUT)/bench-files
$(OUT)/bench-x12-make: $(OUT)/bench/x12_make.o
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -o $@ $^

# FHIR against simdjson itself, on claims that fhir_make.py makes up.
BENCH_FHIR_BYTES ?= 250000000
bench-fhir: $(OUT)/bench-fhir $(OUT)/bench-files/fhir.ndjson
	$(OUT)/bench-fhir $(OUT)/bench-files/fhir.ndjson
	@cat $(OUT)/bench-files/fhir.counts
# The peer at its best: on-demand is compiled for the machine at hand.
$(OUT)/bench/fhir_peer.o: CXXFLAGS_HERE = -O3 -march=native -fexceptions
$(OUT)/bench-fhir: $(OUT)/bench/fhir.o $(OUT)/bench/fhir_peer.o $(OUT)/libhaggle.a
	$(call say,link,$@)$(CC) $(ALL_CFLAGS) -o $@ $^ $(LIBS)
$(OUT)/bench-files/fhir.ndjson: bench/fhir_make.py
	@mkdir -p $(@D)
	python3 bench/fhir_make.py $(BENCH_FHIR_BYTES) >$@ 2>$(OUT)/bench-files/fhir.counts

# Papers as PDF beside pdftotext, and scanned beside tesseract alone: COUNT of each.
COUNT ?= 10
bench-paper: haggle haggle-paper haggle-ocr
	@/usr/bin/python3 bench/paper/speed.py --count $(COUNT)

.PHONY: bench bench-paper bench-plan bench-tables bench-x12 bench-fhir
