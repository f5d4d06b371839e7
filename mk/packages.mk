# packages.mk: the flags of the libraries, by pkg-config; libcsv has no .pc file.
PKG = $(shell pkg-config $(1) 2>/dev/null)
LIBS := $(call PKG,--libs yajl libseccomp libmd zlib libzstd minizip expat simdjson libisal) -lcsv -lstdc++ -lm -pthread
CPPFLAGS += $(call PKG,--cflags yajl libseccomp libmd libxxhash zlib libzstd expat simdjson)
PAPER_LIBS := $(call PKG,--libs poppler-glib libseccomp)
PAPER_CFLAGS := $(call PKG,--cflags poppler-glib libseccomp)
PRESS_LIBS := $(call PKG,--libs pangocairo pangoft2 cairo-pdf fontconfig libical libseccomp)
PRESS_CFLAGS := $(call PKG,--cflags pangocairo pangoft2 cairo-pdf fontconfig libical libseccomp)
FETCH_LIBS := $(call PKG,--libs libcurl libzip libseccomp)
FETCH_CFLAGS := $(call PKG,--cflags libcurl libzip libseccomp)

# Every object waits for this: a missing library is named with its package, before any compiling.
packages-present:
	@sh mk/packages.sh check run
.PHONY: packages-present
