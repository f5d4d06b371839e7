/* rights.c: the law that stands with the person in this case, what not to do, and what is not
 * known. */
#include "plan/make.h"

/* Whether the group of the state's table that holds this citation is of low confidence. */
static bool is_unsure(const Maker *m, Str cite_key)
{
    Str group = str_slice(cite_key, 0, cite_key.len - S("-cite").len);
    Str key = arena_print(m->arena, "%.*s-confidence", STR_ARG(group));
    return str_ends(cite_key, S("-cite")) && str_equal(stanza_get(m->state, key), S("low"));
}

/* `Cite-key:` names the key of the state's table that holds the citation; all of that table is
   recalled. Where it gives none, the state's name stands. */
static Proof proof_of(const Maker *m, const Stanza *s)
{
    if (!stanza_has(s, S("Cite-key"))) {
        Proof law = know_proof(m->know, stanza_get(s, S("Right")));
        law.cite = cite_words(m, stanza_get(s, S("Right")));
        return law;
    }
    Str key = stanza_get(s, S("Cite-key")), cite = stanza_get(m->state, key);
    if (cite.len && is_unsure(m, key)) {
        Str doubt = plan_word(m, "plan-unsure");
        cite = arena_print(m->arena, "%.*s; %.*s", STR_ARG(cite), STR_ARG(doubt));
    }
    return (Proof){.cite = cite.len ? cite : stanza_words(m->state, S("Name"), m->lang),
                   .basis = BASIS_RECALLED};
}

static Right right_of(const Maker *m, const Stanza *s)
{
    Proof law = proof_of(m, s);
    const Deadline *d = deadline_find(m, stanza_get(s, S("Until")));
    return (Right){
        .id = stanza_get(s, S("Right")),
        .says = words_fill(m, s, "Says"),
        .cite = law.cite,
        .until = d && d->day >= m->s->today ? d->day : NO_DATE,
        .basis = law.basis,
    };
}

void rights_make(Maker *m)
{
    static const char *const says[] = {"Says", NULL}, *const why[] = {"What", "Why", NULL};
    LIST(Right) rights = {0};
    LIST(DoNot) do_not = {0};
    Walk walk = walk_begin("knowledge/plan/"), second = walk_begin("knowledge/plan/");
    for (const Stanza *s; (s = walk_next(m, &walk, "Right", says));)
        *list_add(m->arena, &rights) = right_of(m, s);
    for (const Stanza *s; (s = walk_next(m, &second, "Do-not", why));)
        *list_add(m->arena, &do_not) = (DoNot){words_fill(m, s, "What"), words_fill(m, s, "Why")};
    LIST(PlanNote) unknown = {0};
    Walk third = walk_begin("knowledge/plan/unknown.txt");
    for (const Stanza *s; (s = walk_next(m, &third, "Unknown-fact", says));)
        *list_add(m->arena, &unknown) =
            (PlanNote){stanza_get(s, S("Unknown-fact")), words_fill(m, s, "Says")};
    m->plan.unknown = unknown.items;
    m->plan.unknown_count = unknown.count;
    m->plan.rights = rights.items;
    m->plan.right_count = rights.count;
    m->plan.do_not = do_not.items;
    m->plan.do_not_count = do_not.count;
}
