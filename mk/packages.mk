# packages.mk: the flags of the libraries, by pkg-config; libcsv has no .pc file.
PKG = $(shell pkg-config $(1) 2>/dev/null)
# Those that have an archive beside them are taken in: a program that loads fewer libraries starts sooner.
ARCHIVES := $(dir $(shell $(CC) -print-file-name=libz.a))
one = $(firstword $(wildcard $(ARCHIVES)lib$(1).a) $(2))
LIBS := $(call one,yajl_s,-lyajl) $(call one,seccomp,-lseccomp) $(call one,md,-lmd) \
  $(call one,minizip,-lminizip) $(call one,z,-lz) $(call one,zstd,-lzstd) $(call one,expat,-lexpat) \
  $(call one,csv,-lcsv) $(call PKG,--libs simdjson) -lstdc++ -lm -pthread
CPPFLAGS += $(call PKG,--cflags yajl libseccomp libmd libxxhash zlib libzstd expat simdjson)
# Poppler's core alone: what stands beside it loads thirty libraries more.
PAPER_LIBS := $(call PKG,--libs poppler glib-2.0 libseccomp) -lstdc++ -lm
PAPER_CFLAGS := $(call PKG,--cflags poppler glib-2.0 libseccomp)
OCR_LIBS := $(PAPER_LIBS) $(call PKG,--libs tesseract lept libheif)
OCR_CFLAGS := $(PAPER_CFLAGS) $(call PKG,--cflags tesseract lept libheif)
PRESS_LIBS := $(call PKG,--libs pangocairo pangoft2 cairo-pdf fontconfig libical libseccomp)
PRESS_CFLAGS := $(call PKG,--cflags pangocairo pangoft2 cairo-pdf fontconfig libical libseccomp)
FETCH_LIBS := $(call PKG,--libs libcurl libzip libseccomp)
FETCH_CFLAGS := $(call PKG,--cflags libcurl libzip libseccomp)

# Every object waits for this: a missing library is named with its package, before any compiling.
packages-present:
	@sh mk/packages.sh check run
.PHONY: packages-present
