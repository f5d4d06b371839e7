/* pairmix.h: the two mixings that spread codes and pairs, the same for building and finding. */
#ifndef REFS_PAIRMIX_H
#define REFS_PAIRMIX_H

#include <stdint.h>

/* Where to begin looking for a code. */
static inline uint64_t code_spread(uint64_t code)
{
    return code * UINT64_C(0x9e3779b97f4a7c15) >> 40;
}

/* Odd factors and their inverses modulo 2^32. */
#define PAIR_FACTOR 0x9e3779b1u
#define PAIR_INVERSE 0x0e8b2f51u

static inline uint32_t pair_mask(uint32_t id_bits)
{
    return id_bits >= 16 ? UINT32_MAX : (1u << 2 * id_bits) - 1;
}

/* One to one on the numbers of 2 x id_bits bits: an odd factor and a shift by half can be undone.
 */
static inline uint32_t pair_mix(uint32_t pair, uint32_t id_bits)
{
    uint32_t mask = pair_mask(id_bits);
    pair = pair * PAIR_FACTOR & mask;
    pair ^= pair >> id_bits;
    return pair * PAIR_FACTOR & mask;
}

static inline uint32_t pair_unmix(uint32_t mixed, uint32_t id_bits)
{
    uint32_t mask = pair_mask(id_bits);
    mixed = mixed * PAIR_INVERSE & mask;
    mixed ^= mixed >> id_bits;
    return mixed * PAIR_INVERSE & mask;
}

#endif
