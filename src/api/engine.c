/* engine.c: unpacking what the program knows. */
#include "api/engine.h"

extern const RuleRow HAGGLE_RULES[];
extern const int HAGGLE_RULE_COUNT;

enum { ENGINE_BYTES_MAX = 256 << 20 };

bool engine_begin(Engine *ret, Err *err)
{
    *ret = (Engine){.arena = arena_begin(ENGINE_BYTES_MAX)};
    if (!ret->arena)
        return err_set(err, "no memory to begin with");
    return refs_begin_from(ret->arena, (Str){0}, (Str){0}, &ret->refs, err) &&
           know_begin(ret->arena, &ret->know, err) &&
           rules_begin(ret->arena, &ret->know, HAGGLE_RULES, HAGGLE_RULE_COUNT, &ret->rules, err);
}

bool engine_tables(Engine *e, const char *path, Err *err)
{
    return refs_begin(e->arena, path, &e->refs, err);
}

void engine_end(Engine *e)
{
    arena_end(e->arena);
    *e = (Engine){0};
}
