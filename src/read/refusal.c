/* refusal.c: why the insurer refused, in the words of its letter: the first sentence that names a
   reason, and does not tell what the person may do about it. */
#include "read/flow.h"

#include "base/buf.h"
#include "know/refusal.h"

enum { REASON_MOST = 400 };

/* Whether a new paragraph begins with the row: room above it, or a cell beside its first. */
static bool begins_paragraph(const Rows *rows, int at)
{
    const Row *row = &rows->items[at], *above = &rows->items[at - 1];
    int height = row->box.bottom - row->box.top, room = row->box.top - above->box.bottom;
    return row->page != above->page || 4 * room > 3 * height || row_cells(row) > 1;
}

/* A full stop ends a sentence before a space, where no single letter or number stands before it. */
static bool ends_sentence(Str s, ptrdiff_t at)
{
    bool stop = s.ptr[at] == '.' || s.ptr[at] == '!' || s.ptr[at] == '?';
    bool last = at + 1 == s.len || s.ptr[at + 1] == ' ';
    return stop && last && at > 1 && s.ptr[at - 2] != ' ' && s.ptr[at - 2] != '.';
}

static bool is_about_rights(const Know *know, Str sentence)
{
    const Table *t = know_table(know, S("denial-rights-words"));
    for (int i = 0; i < t->row_count; i++) {
        if (str_find_same(sentence, table_cell(t, i, S("words"))) >= 0)
            return true;
    }
    return false;
}

/* The sentence without its full stop, and without the label before it ("Reason for denial: "). */
static Str sentence_bare(Str s)
{
    ptrdiff_t colon = str_find(s, S(": "));
    if (colon >= 0 && colon < 40)
        s = str_slice(s, colon + 1, s.len);
    s = str_trim(s);
    return str_ends(s, S(".")) ? str_slice(s, 0, s.len - 1) : s;
}

static Str reason_in(const Know *know, Str paragraph)
{
    for (ptrdiff_t from = 0, at = 0; at < paragraph.len; at++) {
        if (!ends_sentence(paragraph, at) && at + 1 < paragraph.len)
            continue;
        Str sentence = str_trim(str_slice(paragraph, from, at + 1));
        from = at + 1;
        Str bare = sentence_bare(sentence);
        if (bare.len <= REASON_MOST && str_find(bare, S(" ")) > 0 &&
            refusal_by_words(know, bare).len && !is_about_rights(know, sentence))
            return bare;
    }
    return (Str){0};
}

Str refusal_read(Arena *a, const Know *know, Rows rows)
{
    Buf paragraph = {.arena = a};
    for (int at = 0; at < rows.count; at++) {
        if (at && begins_paragraph(&rows, at)) {
            Str reason = reason_in(know, buf_str(&paragraph));
            if (reason.len)
                return reason;
            paragraph = (Buf){.arena = a};
        }
        if (row_cells(&rows.items[at]) > 2)
            continue; /* of a table */
        if (paragraph.len)
            buf_char(&paragraph, ' ');
        buf_add(&paragraph, row_text(a, &rows.items[at], 0, rows.items[at].count));
    }
    return reason_in(know, buf_str(&paragraph));
}
