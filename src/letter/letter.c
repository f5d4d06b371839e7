/* letter.c: a letter for each addressee, its Spanish reading copy, and what to do with it. */
#include "letter/letter.h"

#include "letter/paper.h"

static void title_add(Print *out, Str text, const char *mark)
{
    print_add(out, PIECE_BREAK, (Str){0})->mark = S("section");
    Piece *title = print_add(out, PIECE_TITLE, text);
    title->mark = str_of(mark);
    title->gap = true;
}

/* The `For you` part: how to send it, and the laws that somebody should look up first. */
static void notes_add(Print *out, Paper *p, const Blocks *b, Str lang)
{
    int from = blocks_break(b);
    Str recalled = paper_recalled(p, lang);
    if (p->in->bare || (from == b->count && !recalled.len))
        return;
    title_add(out, know_word(p->in->know, S("letter-for-you"), lang), "-");
    if (from < b->count)
        layout_add(out, p->in->know, b, from + 1, b->count, lang);
    if (recalled.len)
        print_add(out, PIECE_BULLET, recalled);
}

/* Sent in English, whatever the person reads. */
static void letter_add(Print *out, Paper *p, const Subject *s)
{
    bool spanish = str_equal(p->in->lang, S("es"));
    Blocks letter = paper_fill(p, s, S("en")), copy = letter;
    layout_add(out, p->in->know, &letter, 0, blocks_break(&letter), S("en"));
    if (spanish) {
        copy = paper_fill(p, s, S("es"));
        title_add(out, know_word(p->in->know, S("letter-copy"), S("es")), "=");
        layout_add(out, p->in->know, &copy, 0, blocks_break(&copy), S("es"));
    }
    notes_add(out, p, &copy, spanish ? S("es") : S("en"));
}

Print letter_kinds(Arena *a, const LetterInput *in, bool scripts)
{
    Str folder = scripts ? S("knowledge/script/") : S("knowledge/letter/");
    Print out = {.arena = a, .lang = in->lang, .day = in->today, .sans = true};
    for (int i = 0; i < in->know->file_count; i++) {
        const KnowFile *f = &in->know->files[i];
        if (!str_starts(f->path, folder) || str_ends(f->path, S(".es.txt")) || !f->stanzas.count)
            continue;
        Str kind = str_slice(f->path, folder.len, f->path.len - 4);
        Str about = stanza_words(&f->stanzas.items[0], S("About"), in->lang);
        print_add(&out, PIECE_TEXT, about)->mark = arena_print(a, "%-18.*s", STR_ARG(kind));
    }
    return out;
}

bool letter_print(Arena *a, const LetterInput *in, Str kind, Print *ret, Err *err)
{
    Paper p;
    Subjects to;
    if (!paper_open(a, in, S("knowledge/letter/"), kind, &p, err) || !paper_subjects(&p, &to, err))
        return false;
    *ret = paper_page(&p);
    for (int i = 0; i < to.count; i++) {
        if (i)
            print_add(ret, PIECE_BREAK, S("\f"))->mark = S("section");
        p.laws.count = 0;
        letter_add(ret, &p, &to.items[i]);
    }
    return true;
}
