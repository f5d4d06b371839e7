/* validity.c: the editions of every table that names procedure codes, looked through for one. */
#include "rules/coding/validity.h"

#include <string.h>

/* What a table can say of a code that it does not have. */
typedef enum Tells { TELLS_NOTHING, TELLS_CPT, TELLS_MOST, TELLS_HCPCS } Tells;

typedef struct CodeTable {
    RefTable table;
    Tells tells;
} CodeTable;

/* The two schedules list all of CPT, and of HCPCS but what Medicare has no use for; the HCPCS file
   lists all codes that begin with a letter. */
static const CodeTable TABLES[] = {
    {REF_PHYSICIAN_POLICY, TELLS_CPT    },
    {REF_OPPS,             TELLS_MOST   },
    {REF_HCPCS,            TELLS_HCPCS  },
    {REF_LAB,              TELLS_NOTHING},
    {REF_ASP,              TELLS_NOTHING},
    {REF_DMEPOS,           TELLS_NOTHING},
    {REF_ASC,              TELLS_NOTHING},
    {REF_ANESTHESIA_BASE,  TELLS_NOTHING},
};

static bool is_cpt(Str code)
{
    return char_is_digit(code.ptr[0]);
}

/* A code of five figures is changed at the turn of a year; others every quarter. */
static bool changes_yearly(Str code)
{
    return is_cpt(code) && char_is_digit(code.ptr[code.len - 1]);
}

/* Codes that begin with these letters stand in the HCPCS file alone, or are the states' own. */
static bool is_of_hcpcs_alone(Str code)
{
    return strchr("DHSTMBUWXYZ", code.ptr[0]) != NULL;
}

static bool tells(const CodeTable *t, Str code)
{
    if (is_cpt(code))
        return t->tells == TELLS_CPT || t->tells == TELLS_MOST;
    if (is_of_hcpcs_alone(code))
        return t->tells == TELLS_HCPCS;
    return t->tells == TELLS_MOST || t->tells == TELLS_HCPCS;
}

static bool same_year(Date a, Date b)
{
    return memcmp(date_iso(a).text, date_iso(b).text, 4) == 0;
}

/* Whether an edition without the code shows that it was none on the day. */
static bool is_new_enough(const RefSource *e, Str code, Date day)
{
    return (e->from <= day && day <= e->to) || (changes_yearly(code) && same_year(e->from, day));
}

/* Codes come at any quarter, and go at the turn of a year: what stood in an older edition and is
   missing from one later in the year of the day was gone on the day. */
static bool shows_gone(const RefSource *e, Str code, Date day)
{
    return is_cpt(code) && day < e->from && same_year(e->from, day);
}

typedef struct Looked {
    bool before, on, after; /* an edition of those days has it */
    bool lacking;           /* an edition that can tell lacks it */
    bool gone;              /* one later in the year lacks it */
    bool gone_later;        /* one of any later day lacks it */
    RefSource lacks;
    bool dated; /* an edition names its last day */
    Date ended; /* by the publisher; NO_DATE */
    RefSource ends;
} Looked;

static void look_in(const Refs *refs, const CodeTable *t, RefSource e, Str code, Date day,
                    Looked *ret)
{
    RefRows rows;
    RefAnswer answer = refs_rows(refs, t->table, code, (Str){0}, e.from, &rows);
    if (answer == REF_DAMAGED)
        return;
    if (answer != REF_FOUND) {
        ret->gone_later |= tells(t, code) && day < e.from;
        if (tells(t, code) && is_new_enough(&e, code, day)) {
            ret->lacking = true;
            ret->lacks = e;
        } else if (tells(t, code) && !ret->lacking && shows_gone(&e, code, day)) {
            ret->gone = true;
            ret->lacks = e;
        }
        return;
    }
    Date to = ref_date(&rows, 0, FIELD_TO);
    bool dated = t->tells == TELLS_HCPCS && to != NO_DATE;
    ret->dated |= dated;
    if (dated && to < day) {
        ret->ended = to;
        ret->ends = e;
        return;
    }
    ret->before |= e.to < day;
    ret->on |= e.from <= day && day <= e.to;
    ret->after |= e.from > day;
}

/* A list of letter codes may lack a kind of them whole, as some lack the dental ones. */
static ValidityAnswer answer_of_looks(const Looked *l, Str code)
{
    ValidityAnswer valid = {.is = CODE_VALID, .last = NO_DATE};
    ValidityAnswer lacks = {.last = NO_DATE, .source = l->lacks};
    if (l->on || (l->after && (l->before || !l->lacking || !is_cpt(code))))
        return valid;
    if (l->ended != NO_DATE)
        return (ValidityAnswer){.is = CODE_ENDED, .last = l->ended, .source = l->ends};
    if (l->lacking || (l->gone && l->before)) {
        lacks.is = l->after ? CODE_EARLY : l->before ? CODE_ENDED : CODE_NEVER;
        return lacks;
    }
    if (!l->before || l->gone_later) /* taken out on some day between two editions */
        valid.is = CODE_UNKNOWN;
    return valid;
}

ValidityAnswer procedure_validity(const Refs *refs, Str code, Date day)
{
    Looked l = {.ended = NO_DATE};
    for (size_t i = 0; i < sizeof TABLES / sizeof *TABLES && !l.on; i++) {
        for (int e = refs_edition_count(refs, TABLES[i].table) - 1; e >= 0 && !l.on; e--)
            look_in(refs, &TABLES[i], refs_edition_at(refs, TABLES[i].table, e), code, day, &l);
    }
    ValidityAnswer a = answer_of_looks(&l, code);
    a.dated = l.dated;
    a.yearly = changes_yearly(code);
    return a;
}
