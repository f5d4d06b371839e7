/* seen.h: what haggle-paper wrote of a picture, kept, so that no page is read twice. */
#ifndef READ_SEEN_H
#define READ_SEEN_H

#include "read/read.h"

/* The place of one file's stream; without a path nothing is found or kept. */
typedef struct Kept {
    Arena *arena;
    Str bytes; /* the file's */
    const char *folder, *path;
} Kept;

/* The name is made of a quick digest of the file's bytes and of the very program that reads them.
   A strong one stands in what is kept; it is worked out only where there is or will be such. */
Kept seen_begin(const Input *in);
bool seen_find(const Kept *seen, Str *ret_stream);
/* Keeps a whole stream whose pages took long: pictures. What cannot be kept is not. */
void seen_keep(const Kept *seen, Str stream);

#endif
