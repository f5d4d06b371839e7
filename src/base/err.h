/* err.h: trouble with the world, told in one sentence. */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include <stdbool.h>

/* The result must be looked at. */
#define MUST __attribute__((warn_unused_result))

/* One sentence with the file, the place in it and the remedy. Untouched on success. */
typedef struct Err {
    char text[600];
} Err;

/* Writes the sentence and returns false, so that a caller can `return err_set(...)`. */
bool err_set(Err *err, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
