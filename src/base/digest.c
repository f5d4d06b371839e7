/* digest.c: digests by libmd and xxHash. */
#include "base/digest.h"

#include <sha256.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

Sha256 digest_sha256(Str bytes)
{
    SHA2_CTX state;
    Sha256 sum;
    SHA256Init(&state);
    SHA256Update(&state, (const uint8_t *)bytes.ptr, (size_t)bytes.len);
    SHA256Final(sum.bytes, &state);
    return sum;
}

Sha256Text digest_text(const uint8_t bytes[32])
{
    static const char digits[] = "0123456789abcdef";
    Sha256Text t = {{0}};
    for (int i = 0; i < 32; i++) {
        t.text[2 * i] = digits[bytes[i] >> 4];
        t.text[2 * i + 1] = digits[bytes[i] & 15];
    }
    return t;
}

uint64_t digest_fast(const void *bytes, size_t len)
{
    return XXH3_64bits(bytes, len);
}
