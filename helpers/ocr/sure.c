/* sure.c: what the engine's confidence in a word is worth. */
#include "ocr/sure.h"

#include <stdlib.h>

int sure_of(const Read *read)
{
    if (getenv("RAW"))
        return CLAMP(read->confidence, 0, 999) + 1000 * read->readings + 10000 * read->beside;
    return CLAMP(read->confidence, 0, 1000);
}
