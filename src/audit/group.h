/* group.h: the lines of a case, gathered once in every way that rules ask for. */
#ifndef AUDIT_GROUP_H
#define AUDIT_GROUP_H

#include "audit/audit.h"
#include "audit/services.h"

/* A group with what the runner needs to pick it. */
typedef struct GroupRow {
    Group group;
    unsigned has;   /* what every line has, and the document */
    unsigned on;    /* ON_BILLS ... */
    uint64_t codes; /* a bit for each rule family of codes that occurs; see CodeMasks */
} GroupRow;

typedef struct GroupList {
    GroupRow *items;
    int count;
} GroupList;

typedef struct Groups {
    GroupList by[EACH_CASE + 1];
} Groups;

/* Which rules a code can matter to: bit i is the i-th rule that names its codes (`Codes:`). */
typedef struct CodeMasks {
    Str *codes;
    uint64_t *masks;
    int room;
    const Rules *rules;
    int *bit_of;      /* by rule; -1: any code */
    uint64_t uncoded; /* rules that know some services by their words alone (`Uncoded: yes`) */
} CodeMasks;

CodeMasks code_masks_make(Arena *a, const Rules *rules, const Know *know);
Groups groups_make(Arena *a, const Situation *s, const CodeMasks *masks,
                   const ServiceDoc *services);
/* What one line has, of HAS_... */
unsigned line_has(const Line *l);

#endif
