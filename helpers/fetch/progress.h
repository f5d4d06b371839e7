/* progress.h: how far a file has come, on standard error. */
#ifndef FETCH_PROGRESS_H
#define FETCH_PROGRESS_H

#include "fetch.h"

/* How far it is: rewritten in place on a terminal, silent elsewhere. `whole` is 0 where the server
 * has not said. At most five times a second. */
void progress_show(const char *name, int64_t bytes, int64_t whole);
/* One line about a file, in place of what progress_show left. */
void progress_line(const char *name, const char *form, ...) __attribute__((format(printf, 2, 3)));
/* "3.4 MB"; the text lives in `room`. */
const char *bytes_text(int64_t bytes, char room[32]);

#endif
