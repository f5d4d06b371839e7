/* photos.h: several photos of one bill are one document. */
#ifndef READ_PHOTOS_H
#define READ_PHOTOS_H

#include "read/read.h"

/* A file that was read as paper: its stream of words, and what it says alone. */
typedef struct PaperFile {
    const char *path;
    Str file, words;
    Docs docs;
} PaperFile;

/* Whether the stream is that of one page which was read from a picture. */
bool photo_is(Str words);
/* Joins photos of one bill, in any order; a page seen twice counts once. Returns the documents of
   all files. */
MUST bool photos_join(const Input *in, const PaperFile *files, int count, Docs *ret, Err *err);

#endif
