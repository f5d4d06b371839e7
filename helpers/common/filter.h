/* filter.h: what the sandboxes of the helpers share. */
#ifndef COMMON_FILTER_H
#define COMMON_FILTER_H

#include <seccomp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Adds one rule a system call, whatever its arguments; a call that this machine does not have is
 * passed over. False when the filter cannot be built. */
bool filter_add(scmp_filter_ctx filter, uint32_t action, const int *calls, size_t count);

/* Bounds the address space of this process, but for a sanitizer's, which reserves terabytes. */
bool limit_memory(uint64_t bytes);

/* Bounds one resource; false as setrlimit says. */
bool limit_set(int resource, uint64_t soft, uint64_t hard);

#endif
