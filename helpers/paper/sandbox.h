/* sandbox.h: what a hostile PDF could still do, were it to take over this program. */
#ifndef PAPER_SANDBOX_H
#define PAPER_SANDBOX_H

#include <stdbool.h>

/* Bounds the memory, the processor time and the open files of this process. Past a bound the
 * stream on `fd` gets its error record and the process ends with status 3. */
bool limits_set(int fd, long seconds, long megabytes);

#endif
