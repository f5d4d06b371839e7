/* letter.c: a letter for each addressee, its Spanish reading copy, and what to do with it. */
#include "letter/letter.h"

#include "letter/paper.h"

/* The `For you` part: how to send it, and the laws that somebody should look up first. */
static void notes_add(Buf *out, Paper *p, const Blocks *b, Str lang)
{
    int from = blocks_break(b);
    Str recalled = paper_recalled(p, lang);
    if (from == b->count && !recalled.len)
        return;
    buf_char(out, '\n');
    layout_title(out, know_word(p->in->know, S("letter-for-you"), lang), '-');
    if (from < b->count)
        layout_add(out, p->in->know, b, from + 1, b->count, lang);
    layout_bullet(out, recalled);
}

/* Sent in English, whatever the person reads. */
static void letter_add(Buf *out, Paper *p, const Subject *s)
{
    bool spanish = str_equal(p->in->lang, S("es"));
    Blocks letter = paper_fill(p, s, S("en")), copy = letter;
    layout_add(out, p->in->know, &letter, 0, blocks_break(&letter), S("en"));
    if (spanish) {
        copy = paper_fill(p, s, S("es"));
        buf_char(out, '\n');
        layout_title(out, know_word(p->in->know, S("letter-copy"), S("es")), '=');
        layout_add(out, p->in->know, &copy, 0, blocks_break(&copy), S("es"));
    }
    notes_add(out, p, &copy, spanish ? S("es") : S("en"));
}

bool letter_write(Arena *a, const LetterInput *in, Str kind, Str *ret, Err *err)
{
    Paper p;
    Subjects to;
    Buf out = {.arena = a};
    if (!paper_open(a, in, S("knowledge/letter/"), kind, &p, err) || !paper_subjects(&p, &to, err))
        return false;
    for (int i = 0; i < to.count; i++) {
        if (i)
            buf_add(&out, S("\n\f\n"));
        p.laws.count = 0;
        Buf one = {.arena = a};
        letter_add(&one, &p, &to.items[i]);
        buf_add(&out, buf_str(&one));
    }
    *ret = buf_str(&out);
    return true;
}
