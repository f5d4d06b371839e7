/* tape.c: the parser of base/tape.h for the program: libsimdjson is loaded from haggle-tape.so
   beside it when the first record of FHIR comes, since it and the C++ library would double the time
   that every other question takes to start. */
#include "base/tape.h"

#include "cli/command.h"

#include <dlfcn.h>

typedef TapeParser *Begin(Arena *a);
typedef bool Parse(TapeParser *p, Str text, Tape *ret, const char **why);

struct TapeParser {
    TapeParser *loaded; /* the library's own */
    Parse *parse;
};

TapeParser *tape_begin(Arena *a)
{
    TapeParser *p = arena_new(a, TapeParser);
    void *library = dlopen(helper_path(a, "haggle-tape.so"), RTLD_NOW | RTLD_LOCAL);
    Begin *begin = NULL;
    if (!library)
        return p;
    *(void **)&begin = dlsym(library, "tape_begin");
    *(void **)&p->parse = dlsym(library, "tape_parse");
    p->loaded = begin && p->parse ? begin(a) : NULL;
    return p;
}

bool tape_parse(TapeParser *p, Str text, Tape *ret, const char **why)
{
    if (p->loaded)
        return p->parse(p->loaded, text, ret, why);
    *why = "haggle-tape.so, which reads FHIR, is not beside haggle; install it again";
    return false;
}
