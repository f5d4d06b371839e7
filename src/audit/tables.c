/* tables.c: what rules say of the tables of reference. */
#include "audit/tables.h"

#include "audit/run.h"
#include "know/say.h"

const Refs *audit_refs(const Audit *audit)
{
    return audit->situation->refs;
}

ClaimKind doc_claim_kind(const Situation *s, int doc)
{
    return doc_is_facility(s, &s->c->docs.items[doc]) ? CLAIM_HOSPITAL : CLAIM_PRACTITIONER;
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
    bool told = audit->refused_why != NULL; /* only a rule's first reason is shown */
    if ((answer == REF_DAMAGED || answer == REF_NOT_COVERED) && told) {
        audit_not_checked(audit, group, audit->refused_why);
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
    audit->edition = source->edition;
    return answer == REF_FOUND;
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
    f->audit->edition = source->edition;
    if (source->stale)
        draft_at_most(f, CERTAINTY_LIKELY);
}
