/* words.c: which stanzas of knowledge/plan/ hold for a case, and their texts filled. */
#include "plan/make.h"

#include <assert.h>

static const Str PLAN_WORD_NAMES[PLAN_WORD_COUNT] = {
#define W(name, text) S_INIT(text),
    PLAN_WORDS(W)
#undef W
};

PlanWord plan_word_of(Str name)
{
    for (int i = 0; i < PLAN_WORD_COUNT; i++) {
        if (str_equal(PLAN_WORD_NAMES[i], name))
            return (PlanWord)i;
    }
    return PLAN_WORD_COUNT;
}

bool plan_when_is_sound(Str condition)
{
    while (condition.ptr) {
        Str part = str_trim(str_cut(&condition, ',')), name = str_word(&part);
        if (str_equal(name, S("not")))
            name = str_word(&part);
        if (name.len && plan_word_of(name) == PLAN_WORD_COUNT)
            return false;
    }
    return true;
}

/* "errors, not offer": every part must hold. */
static bool when_holds(const Maker *m, Str condition)
{
    while (condition.ptr) {
        Str part = str_trim(str_cut(&condition, ',')), name = str_word(&part);
        bool negate = str_equal(name, S("not"));
        if (negate)
            name = str_word(&part);
        if (!name.len)
            continue;
        PlanWord word = plan_word_of(name);
        assert(word < PLAN_WORD_COUNT); /* the plan's tests walk every stanza */
        if (m->when[word] == negate)
            return false;
    }
    return true;
}

bool stanza_holds(const Maker *m, const Stanza *s)
{
    Date from = date_parse_iso(stanza_get(s, S("From"))),
         to = date_parse_iso(stanza_get(s, S("To")));
    if ((from != NO_DATE && m->s->today < from) || (to != NO_DATE && m->s->today > to))
        return false;
    return situation_holds(m->s, stanza_get(s, S("If")), -1) &&
           when_holds(m, stanza_get(s, S("When")));
}

static bool name_known(const Maker *m, Str name)
{
    for (int i = 0; i < m->facts.count; i++) {
        if (str_equal(m->facts.items[i].name, name))
            return true;
    }
    return false;
}

bool names_known(const Maker *m, Str text)
{
    while (text.ptr) {
        str_cut(&text, '{');
        if (text.ptr && !name_known(m, str_cut(&text, '}')))
            return false;
    }
    return true;
}

bool words_known(const Maker *m, const Stanza *s, const char *const *keys)
{
    Str needs = stanza_get(s, S("Needs"));
    for (Str name = str_word(&needs); name.len; name = str_word(&needs)) {
        if (!name_known(m, name))
            return false;
    }
    for (; keys && *keys; keys++) {
        if (!names_known(m, stanza_get(s, str_of(*keys))))
            return false;
    }
    return true;
}

/* A name put in may begin a sentence: "your health plan" becomes "Your health plan". */
static Str sentences(Arena *a, Str text)
{
    char *copy = arena_array(a, char, text.len + 1);
    bool begins = true;
    for (ptrdiff_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        copy[i] = begins ? char_upper(c) : c;
        begins = c == ' ' && i > 1 && (text.ptr[i - 1] == '.' || text.ptr[i - 1] == '?') &&
                 text.ptr[i - 2] != '.';
    }
    return (Str){copy, text.len};
}

Str words_fill(const Maker *m, const Stanza *s, const char *key)
{
    Buf line = {.arena = m->arena};
    Str text = stanza_words(s, str_of(key), m->lang);
    while (text.ptr) { /* folded in the file, one line in the plan */
        buf_add(&line, str_cut(&text, '\n'));
        if (text.ptr)
            buf_char(&line, ' ');
    }
    Str filled =
        say_template(m->arena, m->know, buf_str(&line), m->facts.items, m->facts.count, m->lang);
    return sentences(m->arena, filled);
}

int64_t stanza_number(const Stanza *s, const char *key, int64_t otherwise)
{
    int64_t n;
    return str_number(stanza_get(s, str_of(key)), &n) ? n : otherwise;
}

int stanza_numbers(const Stanza *s, const char *key, int64_t *into, int most)
{
    Str text = stanza_get(s, str_of(key));
    int count = 0;
    for (Str word = str_word(&text); word.len && count < most; word = str_word(&text))
        count += str_number(word, &into[count]);
    return count;
}

const Str *stanza_cites(Arena *a, const Stanza *s, int *ret_count)
{
    LIST(Str) cites = {0};
    Str text = stanza_get(s, S("Cites"));
    for (Str law = str_word(&text); law.len; law = str_word(&text))
        *list_add(a, &cites) = law;
    *ret_count = cites.count;
    return cites.items;
}

Str plan_template(const Maker *m, Str text)
{
    return say_template(m->arena, m->know, text, m->facts.items, m->facts.count, m->lang);
}

Str cite_words(const Maker *m, Str law)
{
    const Stanza *s = know_stanza(m->know, S("knowledge/law/"), S("Law"), law);
    return s ? stanza_words(s, S("Cite"), m->lang) : (Str){0};
}

Str plan_word(const Maker *m, const char *name)
{
    return plan_template(m, know_word(m->know, str_of(name), m->lang));
}

static bool walk_seen(const Walk *w, Str name)
{
    for (int i = 0; i < w->seen.count; i++) {
        if (str_equal(w->seen.items[i], name))
            return true;
    }
    return false;
}

Walk walk_begin(const char *folder)
{
    return (Walk){.folder = str_of(folder)};
}

const Stanza *walk_next(Maker *m, Walk *w, const char *key, const char *const *texts)
{
    for (; w->file < m->know->file_count; w->file++, w->stanza = 0) {
        const KnowFile *f = &m->know->files[w->file];
        if (!str_starts(f->path, w->folder))
            continue;
        while (w->stanza < f->stanzas.count) {
            const Stanza *s = &f->stanzas.items[w->stanza++];
            Str name = stanza_get(s, str_of(key));
            if (!name.len || walk_seen(w, name) || !stanza_holds(m, s) || !words_known(m, s, texts))
                continue;
            *list_add(m->arena, &w->seen) = name;
            return s;
        }
    }
    return NULL;
}
