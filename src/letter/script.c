/* script.c: a phone script for each number to call. */
#include "letter/paper.h"

#include <assert.h>

static void script_one(Print *out, Paper *p, const Subject *s)
{
    bool in_spanish = str_equal(p->in->lang, S("es"));
    Blocks english = paper_fill(p, s, S("en"));
    if (in_spanish) {
        Blocks spanish = paper_fill(p, s, S("es"));
        assert(english.count == spanish.count); /* template_check has made sure */
        layout_add_both(out, p->in->know, &english, &spanish, 0, english.count);
    } else {
        layout_add(out, p->in->know, &english, 0, english.count, S("en"));
    }
    Str recalled = paper_recalled(p, in_spanish ? S("es") : S("en"));
    if (recalled.len)
        print_add(out, PIECE_BULLET, recalled)->gap = true;
}

bool script_print(Arena *a, const LetterInput *in, Str kind, Print *ret, Err *err)
{
    Paper p;
    Subjects to;
    if (!paper_open(a, in, S("knowledge/script/"), kind, &p, err) || !paper_subjects(&p, &to, err))
        return false;
    *ret = paper_page(&p);
    ret->sans = true;
    ret->foot = know_word(in->know, S("page-foot"), in->lang); /* it is read, not sent */
    for (int i = 0; i < to.count; i++) {
        if (i)
            print_add(ret, PIECE_BREAK, S("\f"))->mark = S("section");
        p.laws.count = 0;
        script_one(ret, &p, &to.items[i]);
    }
    return true;
}
