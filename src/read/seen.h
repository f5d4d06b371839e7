/* seen.h: what haggle-paper wrote of a picture, kept, so that no page is read twice. */
#ifndef READ_SEEN_H
#define READ_SEEN_H

#include "read/read.h"

/* The place of one file's stream; without a path nothing is found or kept. */
typedef struct Kept {
    Arena *arena;
    const char *folder, *path;
} Kept;

/* The name is made of the file's bytes and of the very program that reads them. */
Kept seen_begin(const Input *in);
bool seen_find(const Kept *seen, Str *ret_stream);
/* Keeps a whole stream whose pages took long: pictures. What cannot be kept is not. */
void seen_keep(const Kept *seen, Str stream);

#endif
