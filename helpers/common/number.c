/* number.c: a number of the command line. */
#include "common/number.h"

#include <errno.h>
#include <stdlib.h>

bool number_read(const char *text, long max, long *number)
{
    char *end;
    errno = 0;
    long value = text != NULL ? strtol(text, &end, 10) : 0;
    if (text == NULL || errno != 0 || end == text || *end != '\0' || value < 1 || value > max) {
        return false;
    }
    *number = value;
    return true;
}
