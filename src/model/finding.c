/* finding.c: the contract's words for an audit's answers. */
#include "model/finding.h"

void line_refs_json(JsonOut *o, const LineRef *refs, int count)
{
    json_open(o, "lines", '[');
    for (int i = 0; i < count; i++) {
        json_open(o, NULL, '{');
        json_int(o, "document", refs[i].doc);
        json_int(o, "line", refs[i].line);
        json_close(o, '}');
    }
    json_close(o, ']');
}

Str certainty_name(Certainty c)
{
    static const Str names[] = {S_INIT("ask"), S_INIT("likely"), S_INIT("certain")};
    return names[c];
}

Str basis_name(Basis b)
{
    static const Str names[] = {S_INIT("documents"), S_INIT("table"), S_INIT("read"),
                                S_INIT("recalled")};
    return names[b];
}

Str check_state_name(CheckState s)
{
    static const Str names[] = {S_INIT("not_applicable"), S_INIT("not_checked"), S_INIT("clean"),
                                S_INIT("found")};
    return names[s];
}

bool next_is_insurers(Str next)
{
    static const Str to_insurer[] = {S_INIT("script:insurer"), S_INIT("letter:appeal"),
                                     S_INIT("letter:claim-review"),
                                     S_INIT("letter:redetermination")};
    for (size_t i = 0; i < sizeof to_insurer / sizeof *to_insurer; i++) {
        if (str_equal(next, to_insurer[i]))
            return true;
    }
    return false;
}
