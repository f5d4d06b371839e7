/* check.h: whether what arrived is what was asked for. */
#ifndef FETCH_CHECK_H
#define FETCH_CHECK_H

#include "fetch.h"

#include <stddef.h>

/* Whether the first bytes of an answer are a web page's. */
bool page_is(const char *head, size_t length);
/* Says what a web page that came in place of a file is: LICENCE or WEB_PAGE, with its title in
 * `ret->text`. `address` is where the redirects ended. */
void page_judge(const char *head, size_t length, const char *address, Result *ret);

/* Looks at the whole file open at `fd`, of which `name` says what it should be: the first bytes of
 * a zip, xlsx, gz or zst, and of a zip every entry and its checksum. GOT where it is sound; TORN
 * or TOO_LARGE, with the reason, where it is not. */
void file_check(int fd, const char *name, Result *ret);

#endif
