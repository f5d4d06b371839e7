/* get.h: one file from its address to its name in the folder. */
#ifndef FETCH_GET_H
#define FETCH_GET_H

#include "fetch.h"

#include <curl/curl.h>

/* The name that the file of `url` gets: the last part of its path, tame for any file system. A
 * page gets ".html". False where the address is none that may be fetched: *ret says why. */
bool get_name(const Errand *errand, const char *url, bool page, char name[NAME_BYTES], Result *ret);

/* Fetches `url` into folder/name. It grows as NAME.part and takes its name only when it is whole
 * and sound; NAME.from remembers where it is from. */
void get_file(const Errand *errand, CURL *curl, const char *url, const char *name, bool page,
              Result *ret);

#endif
