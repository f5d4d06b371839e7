/* paper.c: finding a template, its addressees and what it needs. */
#include "letter/paper.h"

#include "know/say.h"

typedef LIST(Subject) SubjectList;

/* ---- the template ---- */

/* "appeal, dispute, refund": the kinds in this folder. */
static Str kinds_of(Arena *a, const Know *know, Str folder)
{
    Buf out = {.arena = a};
    for (int i = 0; i < know->file_count; i++) {
        Str path = know->files[i].path;
        if (!str_starts(path, folder) || str_ends(path, S(".es.txt")))
            continue;
        buf_print(&out, "%s%.*s", out.len ? ", " : "",
                  STR_ARG(str_slice(path, folder.len, path.len - 4)));
    }
    return buf_str(&out);
}

static const KnowFile *template_file(Arena *a, const Know *know, Str folder, Str kind,
                                     const char *end)
{
    Str path = arena_print(a, "%.*s%.*s%s", STR_ARG(folder), STR_ARG(kind), end);
    return know_file(know, path);
}

/* The kind itself, or the one whose `Also:` names it: people say "debt-validation", too. */
static Str kind_meant(const Know *know, Str folder, Str kind)
{
    for (int i = 0; i < know->file_count; i++) {
        const KnowFile *f = &know->files[i];
        if (str_starts(f->path, folder) && f->stanzas.count &&
            str_has_word(stanza_get(&f->stanzas.items[0], S("Also")), kind))
            return str_slice(f->path, folder.len, f->path.len - 4);
    }
    return kind;
}

MUST static bool other_case(const Paper *p, Err *err)
{
    return err_set(err, "%.*s: %.*s", STR_ARG(p->kind),
                   STR_ARG(stanza_words(p->head, S("Else"), p->in->lang)));
}

bool paper_open(Arena *a, const LetterInput *in, Str folder, Str kind, Paper *ret, Err *err)
{
    kind = kind_meant(in->know, folder, kind);
    const KnowFile *en = template_file(a, in->know, folder, kind, ".txt");
    const KnowFile *es = template_file(a, in->know, folder, kind, ".es.txt");
    if (!en || !es || !en->stanzas.count)
        return err_set(err, "no such kind: %.*s; there are: %.*s", STR_ARG(kind),
                       STR_ARG(kinds_of(a, in->know, folder)));
    *ret = (Paper){.arena = a, .in = in, .kind = kind, .head = &en->stanzas.items[0]};
    Str condition = stanza_get(ret->head, S("If"));
    if (in->situation && !situation_holds(in->situation, condition, -1))
        return other_case(ret, err);
    return template_parse(a, en->path, en->body, &ret->english, err) &&
           template_parse(a, es->path, es->body, &ret->spanish, err);
}

/* "Appeal a denied claim". */
static Str title_of(const Paper *p)
{
    Str about = stanza_words(p->head, S("About"), p->in->lang);
    if (!about.len)
        return about;
    return arena_print(p->arena, "%c%.*s", char_upper(about.ptr[0]),
                       STR_ARG(str_slice(about, 1, about.len)));
}

Print paper_page(const Paper *p)
{
    return (Print){.arena = p->arena,
                   .title = title_of(p),
                   .lang = p->in->lang,
                   .foot = know_word(p->in->know, S("letter-foot"), p->in->lang),
                   .day = p->in->today};
}

/* ---- its needs ---- */

static Fill fill_of(const Paper *p, const Subject *s, LawList *laws, Str lang)
{
    return (Fill){.arena = p->arena,
                  .in = p->in,
                  .subject = s,
                  .lang = lang,
                  .laws = laws,
                  .payment_day = NO_DATE,
                  .payment_amount = NO_CENTS,
                  .offer = NO_CENTS};
}

/* `Hand:` names a need that may be filled in by hand where `Hand-if:` holds. */
static bool by_hand(const Paper *p, Str need)
{
    return str_has_word(stanza_get(p->head, S("Hand")), need) &&
           situation_holds(p->in->situation, stanza_get(p->head, S("Hand-if")), -1);
}

/* The first need that the case does not meet; empty where all are. */
static Str need_missing(const Paper *p, const Subject *s)
{
    Fill f = fill_of(p, s, NULL, (Str){0});
    Str needs = stanza_get(p->head, S("Needs"));
    for (Str need = str_word(&needs); need.len && p->in->situation; need = str_word(&needs)) {
        bool met = list_of(need) != LIST_COUNT ? list_length(&f, list_of(need)) > 0
                                               : value_of(&f, name_of(need)).len > 0;
        if (!met && !by_hand(p, need))
            return need;
    }
    return (Str){0};
}

MUST static bool need_tell(const Paper *p, Str need, Err *err)
{
    const Stanza *s = know_stanza(p->in->know, S("knowledge/words/"), S("Blank"), need);
    Str how = s ? stanza_words(s, S("How"), p->in->lang) : (Str){0};
    Str label = s ? stanza_words(s, S("Text"), p->in->lang) : need;
    Fact facts[] = {
        {S("kind"),  FACT_TEXT, p->kind, 0},
        {S("need"),  FACT_TEXT, need,    0},
        {S("label"), FACT_TEXT, label,   0}
    };
    Str text = know_word(p->in->know, S("letter-needs"), p->in->lang);
    text = say_template(p->arena, p->in->know, text, facts, 3, p->in->lang);
    return err_set(err, "%.*s; %.*s", STR_ARG(text), STR_ARG(how));
}

/* What `For:` asks of each addressee holds for this one. */
static bool is_meant(const Paper *p, const Subject *s)
{
    Fill f = fill_of(p, s, NULL, (Str){0});
    Str list = stanza_get(p->head, S("For"));
    while (p->in->situation && list.ptr) {
        Str part = str_trim(str_cut(&list, ','));
        if (part.len && !condition_holds(&f, part))
            return false;
    }
    return true;
}

bool paper_subjects(const Paper *p, Subjects *ret, Err *err)
{
    Subjects all = subjects_of(p->arena, p->in, stanza_get(p->head, S("To")));
    SubjectList kept = {0};
    Str missing = {0};
    int meant = 0;
    for (int i = 0; i < all.count; i++) {
        if (!is_meant(p, &all.items[i]))
            continue;
        meant++;
        Str need = need_missing(p, &all.items[i]);
        if (!need.len)
            *list_add(p->arena, &kept) = all.items[i];
        else if (list_of(need) == LIST_COUNT || !missing.len)
            missing = need;
    }
    if (!meant)
        return other_case(p, err);
    if (!kept.count || (missing.len && list_of(missing) == LIST_COUNT))
        return need_tell(p, missing, err);
    *ret = (Subjects){kept.items, kept.count};
    return true;
}

Blocks paper_fill(Paper *p, const Subject *s, Str lang)
{
    Fill f = fill_of(p, s, &p->laws, lang);
    return template_fill(&f, str_equal(lang, S("es")) ? &p->spanish : &p->english);
}

Str paper_recalled(const Paper *p, Str lang)
{
    Buf out = {.arena = p->arena};
    for (int i = 0; i < p->laws.count; i++) {
        Proof proof = know_proof(p->in->know, p->laws.items[i]);
        if (proof.basis == BASIS_RECALLED)
            buf_print(&out, "%s%.*s", out.len ? "; " : "", STR_ARG(proof.cite));
    }
    if (!out.len)
        return (Str){0};
    Fact laws = {S("laws"), FACT_TEXT, buf_str(&out), 0};
    Str text = know_word(p->in->know, S("letter-recalled"), lang);
    return say_template(p->arena, p->in->know, text, &laws, 1, lang);
}
