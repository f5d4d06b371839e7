/* isal.c: finding libisal and its functions. */
#include "refs/isal.h"

#include <dlfcn.h>
#include <stddef.h>

bool isal_load(Isal *ret, Err *err)
{
    static const char *const names[] = {"isal_inflate_init",      "isal_inflate_reset",
                                        "isal_inflate",           "isal_deflate_stateless_init",
                                        "isal_deflate_stateless", "crc32_gzip_refl"};
    void **const places[] = {(void **)&ret->inflate_init, (void **)&ret->inflate_reset,
                             (void **)&ret->inflate,      (void **)&ret->deflate_init,
                             (void **)&ret->deflate,      (void **)&ret->crc32};
    void *library = dlopen("libisal.so.2", RTLD_NOW | RTLD_LOCAL);
    bool good = library != NULL;
    for (size_t i = 0; good && i < sizeof places / sizeof *places; i++) {
        *places[i] = dlsym(library, names[i]);
        good = *places[i] != NULL;
    }
    return good || err_set(err, "libisal, which unpacks .gz and .zip, is missing; install the "
                                "package libisal2");
}
