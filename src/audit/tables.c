/* tables.c: what rules say of the tables of reference. */
#include "audit/tables.h"

#include "audit/run.h"
#include "audit/traits.h"
#include "know/say.h"

const Refs *audit_refs(const Audit *audit)
{
    return audit->sight.situation->refs;
}

bool audit_edits(Audit *audit, const Group *group, ClaimKind *ret)
{
    const ServiceDoc *d = &audit->services[group->refs[0].doc];
    bool fee = line_is_professional(audit_know(audit), audit_line(audit, group->refs[0]));
    *ret = fee ? CLAIM_PRACTITIONER : d->kind;
    if (fee || d->edited)
        return true;
    audit_not_applicable(audit, group);
    return false;
}

bool audit_medicare(const Audit *audit)
{
    return situation_is(audit->sight.situation, IS_MEDICARE, -1) == ANSWER_YES;
}

RefAnswer audit_diagnosis_rows(const Audit *audit, RefTable table, Str code, Date day, RefRows *ret)
{
    enum { LONGEST = 8 };
    char key[LONGEST];
    ptrdiff_t len = 0;
    for (ptrdiff_t i = 0; i < code.len && len < LONGEST; i++) {
        if (code.ptr[i] != '.')
            key[len++] = char_upper(code.ptr[i]);
    }
    return refs_rows(audit_refs(audit), table, (Str){key, len}, (Str){0}, day, ret);
}

static RefAnswer policy_look(const Audit *audit, Str code, Date day, Policy *ret)
{
    RefAnswer answer =
        refs_rows(audit_refs(audit), REF_PHYSICIAN_POLICY, code, (Str){0}, day, &ret->rows);
    ret->known = answer == REF_FOUND;
    if (answer != REF_FOUND)
        return answer;
    for (ret->row = 0; ret->row < ret->rows.count; ret->row++) {
        if (!ref_second(&ret->rows, ret->row).text[0])
            return REF_FOUND;
    }
    return REF_NONE;
}

bool policy_of(const Audit *audit, Str code, Date day, Policy *ret)
{
    return policy_look(audit, code, day, ret) == REF_FOUND;
}

bool audit_policy(Audit *audit, const Group *group, Str code, Policy *ret)
{
    RefAnswer answer = policy_look(audit, code, group->day, ret);
    return audit_answered(audit, group, REF_PHYSICIAN_POLICY, answer, &ret->rows.source);
}

bool audit_may_have_policy(Audit *audit, Str code, Date day, Policy *ret)
{
    RefAnswer answer = policy_look(audit, code, day, ret);
    return audit_may_be(audit, answer, &ret->rows.source);
}

bool policy_is(const Policy *p, RefField field, Str value)
{
    return ref_code_is(&p->rows, p->row, field, value);
}

/* ---- saying ---- */

/* The table as knowledge/refs/tables.txt calls it. */
static const Stanza *table_words(const Audit *audit, Str name)
{
    Str id = arena_print(audit->arena, "ref.%.*s", STR_ARG(name));
    return know_table(audit_know(audit), id)->stanza;
}

/* A sentence of knowledge/words/ about a table and a day. */
static const char *table_sentence(Audit *audit, const char *word, RefTable table, Date day)
{
    Str title = stanza_words(table_words(audit, ref_table_name(table)), S("Title"), audit->lang);
    Fact facts[] = {
        {S("table"), FACT_TEXT, title, 0  },
        {S("day"),   FACT_DATE, {0},   day}
    };
    Str words = know_word(audit_know(audit), str_of(word), audit->lang);
    return arena_str(audit->arena, say_template(audit->arena, audit_know(audit), words, facts,
                                                sizeof facts / sizeof *facts, audit->lang))
        .ptr;
}

bool audit_answered(Audit *audit, const Group *group, RefTable table, RefAnswer answer,
                    const RefSource *source)
{
    bool told = audit->count->refused_why != NULL; /* only a rule's first reason is shown */
    if ((answer == REF_DAMAGED || answer == REF_NOT_COVERED) && told) {
        audit_not_checked(audit, group, audit->count->refused_why);
        return false;
    }
    if (answer == REF_DAMAGED) {
        audit_not_checked(audit, group, table_sentence(audit, "table-damaged", table, group->day));
        return false;
    }
    if (answer == REF_NOT_COVERED) {
        Date first = refs_first_day(audit_refs(audit), table);
        const char *absent = refs_pack(audit_refs(audit)) ? "table-absent" : "tables-none";
        audit_not_checked(audit, group,
                          first == NO_DATE
                              ? table_sentence(audit, absent, table, NO_DATE)
                              : table_sentence(audit, "table-too-young", table, first));
        return false;
    }
    audit->count->edition = source->edition;
    return answer == REF_FOUND;
}

bool audit_may_be(Audit *audit, RefAnswer answer, const RefSource *source)
{
    if (answer == REF_NOT_COVERED || answer == REF_DAMAGED)
        return true;
    audit->count->edition = source->edition;
    return answer == REF_FOUND;
}

bool audit_has_table(Audit *audit, const Group *group, RefTable table)
{
    RefSource source;
    RefAnswer answer = refs_edition(audit_refs(audit), table, group->day, &source);
    return audit_answered(audit, group, table, answer, &source);
}

void draft_cite_ref(Draft *f, const RefSource *source, Str row)
{
    const Stanza *words = table_words(f->audit, source->table);
    *list_add(f->audit->arena, &f->proofs) =
        (Proof){.source = arena_print(f->audit->arena, "%.*s: %.*s",
                                      STR_ARG(stanza_get(words, S("Publisher"))),
                                      STR_ARG(stanza_words(words, S("Title"), f->audit->lang))),
                .edition = source->edition,
                .cite = row,
                .basis = BASIS_TABLE,
                .stale = source->stale};
    f->audit->count->edition = source->edition;
    if (source->stale)
        draft_at_most(f, CERTAINTY_LIKELY);
}
