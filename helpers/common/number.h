/* number.h: a number of the command line. */
#ifndef COMMON_NUMBER_H
#define COMMON_NUMBER_H

#include <stdbool.h>

/* Reads a whole number from 1 to `max`; false, and *number as it was, where `text` is none or NULL.
 */
bool number_read(const char *text, long max, long *number);

#endif
