/* sandbox.h: what a hostile server could still do, were it to take over this program. */
#ifndef FETCH_SANDBOX_H
#define FETCH_SANDBOX_H

#include "fetch.h"

/* From here on nothing can be started or listened for, and nothing can be written but below the
 * errand's folder, nor read but there and what names and certificates need. Landlock does the
 * latter; where the kernel has none, only the rest holds. False where the system refuses. */
bool sandbox_close(const Errand *errand);

#endif
