/* digest.h: what tells one run of bytes from another: SHA-256 for files, a fast hash for blocks. */
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include "base/str.h"

typedef struct Sha256 {
    uint8_t bytes[32];
} Sha256;

/* "9f86d0…" in 64 hexadecimal digits. */
typedef struct Sha256Text {
    char text[65];
} Sha256Text;

Sha256 digest_sha256(Str bytes);
Sha256Text digest_text(const uint8_t bytes[32]);
/* XXH3, the same on every machine; finds damage, not attackers. */
uint64_t digest_fast(const void *bytes, size_t len);

#endif
