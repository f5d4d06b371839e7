/* finding.c: the contract's words for an audit's answers. */
#include "model/finding.h"

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
