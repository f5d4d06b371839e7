/* predicate.c: the names that data uses for what is true of a case. */
#include "audit/situation.h"

static const Str PREDICATE_NAMES[PREDICATE_COUNT] = {
#define P(name, text) S_INIT(text),
    PREDICATES(P)
#undef P
};

Predicate predicate_of(Str name)
{
    for (int i = 0; i < PREDICATE_COUNT; i++) {
        if (str_equal(PREDICATE_NAMES[i], name))
            return (Predicate)i;
    }
    return PREDICATE_COUNT;
}
