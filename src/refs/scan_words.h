/* scan_words.h: what scan_loop.h asks of a run of words, one word after the other. Who includes it
   has defined prefix_xor for one word: the parity of the bits up to and with each. */
#ifndef REFS_SCAN_WORDS_H
#define REFS_SCAN_WORDS_H

#include <stdint.h>

static uint64_t parities(const uint64_t *bits, int words, uint64_t state, uint64_t *ret)
{
    for (int i = 0; i < words; i++) {
        ret[i] = state ^ prefix_xor(bits[i]);
        state = UINT64_C(0) - (ret[i] >> 63);
    }
    return state;
}

/* A bit for each word that has any. */
static uint64_t words_some(const uint64_t *bits, int words)
{
    uint64_t some = 0;
    for (int i = 0; i < words; i++)
        some |= (uint64_t)(bits[i] != 0) << i;
    return some;
}

#endif
