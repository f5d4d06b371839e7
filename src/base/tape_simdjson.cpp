// tape_simdjson.cpp: the one file of C++: libsimdjson's document behind the C interface of tape.h.
#include <cmath>
#include <new>
#include <simdjson.h>

extern "C" {
#include "base/tape.h"
}

static_assert(TAPE_SLACK >= simdjson::SIMDJSON_PADDING, "tape.h promises less than simdjson reads");

struct TapeParser {
    simdjson::dom::parser parser;
};

static void parser_end(void *p)
{
    delete static_cast<TapeParser *>(p);
}

extern "C" TapeParser *tape_begin(Arena *a)
{
    auto *p = new (std::nothrow) TapeParser;
    if (p)
        arena_own(a, parser_end, p);
    return p;
}

// Room in powers of two, so that ever larger records do not allocate each time.
static bool room_for(simdjson::dom::parser &parser, size_t len)
{
    size_t room = 64 << 10;
    while (room < len)
        room *= 2;
    return (parser.capacity() >= len || parser.allocate(room) == simdjson::SUCCESS) &&
           (parser.doc.capacity() >= len || parser.doc.allocate(room) == simdjson::SUCCESS);
}

extern "C" bool tape_parse(TapeParser *p, Str text, Tape *ret, const char **why)
{
    size_t len = static_cast<size_t>(text.len);
    if (!p || !room_for(p->parser, len)) {
        *why = "there is no memory for a record of that size";
        return false;
    }
    auto parsed = p->parser.parse(text.ptr, len, false);
    if (parsed.error()) {
        *why = simdjson::error_message(parsed.error());
        return false;
    }
    *ret = Tape{p->parser.doc.tape.get(),
                reinterpret_cast<const char *>(p->parser.doc.string_buf.get())};
    return true;
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
    *ret = std::llround(value * 1e6);
    return true;
}
