/* script.c: a phone script for each number to call. */
#include "letter/paper.h"

#include <assert.h>

static Str script_one(Paper *p, const Subject *s)
{
    Buf out = {.arena = p->arena};
    bool in_spanish = str_equal(p->in->lang, S("es"));
    Blocks english = paper_fill(p, s, S("en"));
    if (in_spanish) {
        Blocks spanish = paper_fill(p, s, S("es"));
        assert(english.count == spanish.count); /* template_check has made sure */
        layout_add_both(&out, p->in->know, &english, &spanish, 0, english.count);
    } else {
        layout_add(&out, p->in->know, &english, 0, english.count, S("en"));
    }
    Str recalled = paper_recalled(p, in_spanish ? S("es") : S("en"));
    if (recalled.len)
        buf_char(&out, '\n');
    layout_bullet(&out, recalled);
    return buf_str(&out);
}

bool script_write(Arena *a, const LetterInput *in, Str kind, Str *ret, Err *err)
{
    Paper p;
    Subjects to;
    Buf out = {.arena = a};
    if (!paper_open(a, in, S("knowledge/script/"), kind, &p, err) || !paper_subjects(&p, &to, err))
        return false;
    for (int i = 0; i < to.count; i++) {
        if (i)
            buf_add(&out, S("\n\f\n"));
        p.laws.count = 0;
        buf_add(&out, script_one(&p, &to.items[i]));
    }
    *ret = buf_str(&out);
    return true;
}
