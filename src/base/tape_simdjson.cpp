// tape_simdjson.cpp: the one file of C++: libsimdjson's document behind the C interface of tape.h.
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
