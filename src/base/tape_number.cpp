// tape_number.cpp: a tape's number as a whole number of millionths; C++ because nothing in C may
// hold a fraction. It needs no library.
#include <cstring>

extern "C" {
#include "base/tape.h"
}

extern "C" bool tape_millionths(const Tape *t, uint32_t at, int64_t *ret)
{
    const double limit = 1e12;
    double value = 0;
    uint64_t raw = t->words[at + 1];
    switch (tape_type(t, at)) {
    case 'd': memcpy(&value, &raw, sizeof value); break;
    case 'l': value = static_cast<double>(static_cast<int64_t>(raw)); break;
    case 'u': value = static_cast<double>(raw); break;
    default: return false;
    }
    if (!(value < limit && value > -limit))
        return false;
    value *= 1e6;
    *ret = static_cast<int64_t>(value); // toward zero; what is left is exact, so halves go away from it
    double left = value - static_cast<double>(*ret);
    *ret += left >= 0.5 ? 1 : left <= -0.5 ? -1 : 0;
    return true;
}
