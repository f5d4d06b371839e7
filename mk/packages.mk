# packages.mk: the flags of the libraries, by pkg-config; libcsv has no .pc file.
PKG = $(shell pkg-config $(1) 2>/dev/null)
# Those that have an archive beside them are taken in: a program that loads fewer libraries starts sooner.
ARCHIVES := $(dir $(shell $(CC) -print-file-name=libz.a))
one = $(firstword $(wildcard $(ARCHIVES)lib$(1).a) $(2))
LIBS := $(call one,yajl_s,-lyajl) $(call one,seccomp,-lseccomp) $(call one,md,-lmd) \
  $(call one,minizip,-lminizip) $(call one,z,-lz) $(call one,zstd,-lzstd) $(call one,expat,-lexpat) \
  $(call one,csv,-lcsv) $(call PKG,--libs simdjson) -lstdc++ -lm -pthread
CPPFLAGS += $(call PKG,--cflags yajl libseccomp libmd libxxhash zlib libzstd expat simdjson)
# MuPDF is an archive alone. What it needs is an archive too where only text is read, which is why that starts soon.
MUPDF = -lmupdf -lmupdf-third $(foreach l,jbig2dec mujs gumbo openjp2 freetype png brotlidec brotlicommon jpeg z,$(call $(1),$(l),-l$(l))) \
  -lm
shared = $(2)
PAPER_LIBS := -Wl,--gc-sections $(call MUPDF,one) $(call one,glib-2.0,-lglib-2.0) $(call one,pcre2-8,) $(call one,seccomp,-lseccomp) -pthread
# A sanitizer needs the loader; the linker's warnings are of glib's look-ups of users, which nothing here calls.
STATIC = $(if $(filter asan,$(MODE)),,-static-pie -Wl,--no-warnings)
PAPER_CFLAGS := $(call PKG,--cflags glib-2.0 libseccomp)
OCR_LIBS := $(call MUPDF,shared) $(call PKG,--libs harfbuzz tesseract lept libheif glib-2.0 libseccomp)
OCR_CFLAGS := $(PAPER_CFLAGS) $(call PKG,--cflags tesseract lept libheif)
PRESS_LIBS := $(call PKG,--libs pangocairo pangoft2 cairo-pdf fontconfig libical libseccomp)
PRESS_CFLAGS := $(call PKG,--cflags pangocairo pangoft2 cairo-pdf fontconfig libical libseccomp)
FETCH_LIBS := $(call PKG,--libs libcurl libzip libseccomp)
FETCH_CFLAGS := $(call PKG,--cflags libcurl libzip libseccomp)

# Every object waits for this: a missing library is named with its package, before any compiling.
packages-present:
	@sh mk/packages.sh check run
.PHONY: packages-present
