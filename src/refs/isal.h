/* isal.h: libisal, loaded when the first packed bytes come: a question about a plain file starts
   sooner without it. */
#ifndef REFS_ISAL_H
#define REFS_ISAL_H

#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>

#include "base/err.h"

/* Its functions that are used here, under their own names. */
typedef struct Isal {
    __typeof__(isal_inflate_init) *inflate_init;
    __typeof__(isal_inflate_reset) *inflate_reset;
    __typeof__(isal_inflate) *inflate;
    __typeof__(isal_deflate_stateless_init) *deflate_init;
    __typeof__(isal_deflate_stateless) *deflate;
    __typeof__(crc32_gzip_refl) *crc32;
} Isal;

/* The error says how to install it. */
MUST bool isal_load(Isal *ret, Err *err);

#endif
