/* filter.c: what the sandboxes of the helpers share. */
#include "common/filter.h"

#include <errno.h>
#include <sys/resource.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define UNDER_ASAN 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define UNDER_ASAN 1
#endif

bool filter_add(scmp_filter_ctx filter, uint32_t action, const int *calls, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        int error = seccomp_rule_add(filter, action, calls[i], 0);
        if (error != 0 && error != -EDOM) { /* a call that this machine does not have */
            return false;
        }
    }
    return true;
}

bool limit_set(int resource, uint64_t soft, uint64_t hard)
{
    struct rlimit limit = {soft, hard};
    return setrlimit((__rlimit_resource_t)resource, &limit) == 0;
}

bool limit_memory(uint64_t bytes)
{
#ifdef UNDER_ASAN
    bytes = RLIM_INFINITY;
#endif
    return limit_set(RLIMIT_AS, bytes, bytes);
}
