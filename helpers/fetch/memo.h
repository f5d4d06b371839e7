/* memo.h: what is remembered beside a file: where it is from and how its server names this
 * version, so that it can be resumed, or asked for only when it has changed. */
#ifndef FETCH_MEMO_H
#define FETCH_MEMO_H

#include "fetch.h"

typedef struct Memo {
    char url[URL_BYTES];
    char etag[TAG_BYTES];     /* with its quotes; empty where the server sent none */
    char modified[TAG_BYTES]; /* Last-Modified as sent */
    int64_t bytes;            /* of the whole file; -1 while it is not whole */
} Memo;

/* Reads folder/name; false where there is none or it is not of this form. */
bool memo_read(int folder, const char *name, Memo *ret);
bool memo_write(int folder, const char *name, const Memo *memo);
/* The validator that If-Range may carry (a weak tag may not), or NULL. */
const char *memo_validator(const Memo *memo);

#endif
