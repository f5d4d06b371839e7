/* whole.c: a name that was cut where its line ends, made whole by where it stands in one line:
   "Primary insurance: Summit Oak", "PPO" below it, and "Summit Oak PPO payment". */
#include "read/label.h"
#include "read/names.h"

#include "base/buf.h"

bool form_below(Flow *f, int row, int token)
{
    const Row *top = &f->rows.items[row];
    if (!str_ends(top->tokens[row_cell_end(top, token) - 1].text, S(",")) ||
        !cell_below(f, &row, &token))
        return false;
    const Row *below = &f->rows.items[row];
    Str form = row_text(f->arena, below, token, row_cell_end(below, token));
    Buf letters = {.arena = f->arena};
    for (ptrdiff_t i = 0; i < form.len; i++) {
        if (form.ptr[i] != '.')
            buf_char(&letters, char_lower(form.ptr[i]));
    }
    return table_find(know_table(f->v->know, S("legal-forms")), S("word"), buf_str(&letters)) >= 0;
}

/* The words of all cells of the paper, each in a line of its own; `from`: where those of each row
   begin. Names are looked for in it over and over. */
typedef struct CellLines {
    Str text;
    const ptrdiff_t *from;
} CellLines;

static CellLines cell_lines(Flow *f)
{
    ptrdiff_t *from = arena_array(f->arena, ptrdiff_t, f->rows.count + 1);
    Buf text = {.arena = f->arena};
    for (int r = 0; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        from[r] = (ptrdiff_t)text.len;
        for (int i = 0, end; i < row->count; i = end) {
            end = row_cell_end(row, i);
            for (int t = i; t < end; t++) {
                if (t > i)
                    buf_char(&text, ' ');
                buf_add(&text, row->tokens[t].text);
            }
            buf_char(&text, '\n');
        }
    }
    from[f->rows.count] = (ptrdiff_t)text.len;
    return (CellLines){buf_str(&text), from};
}

/* Whether a part of the lines has these words, with no letter right behind them. */
static bool has_words(Str lines, Str words)
{
    for (;;) {
        ptrdiff_t at = str_find(lines, words);
        if (at < 0)
            return false;
        lines = str_slice(lines, at + words.len, lines.len);
        if (!lines.len || !char_is_alpha(lines.ptr[0]))
            return true;
    }
}

/* Whether a cell of some row other than `but` has these words. */
static bool stands_in_line(const CellLines *all, Str words, int but)
{
    return has_words(str_slice(all->text, 0, all->from[but]), words) ||
           has_words(str_slice(all->text, all->from[but + 1], all->text.len), words);
}

/* Where a name stands: its cell's first word, its own, and its last. */
typedef struct NameCell {
    const Token *cell, *name, *last;
} NameCell;

/* Whether a cell below stands under a name: from the left edge of its cell or of its own, or, set
   from the right, to its right edge. */
static bool edges_meet(const NameCell *n, const Row *row, int from, int to)
{
    const int em = row->tokens[from].em;
    int off[] = {row->tokens[from].box.left - n->cell->box.left,
                 row->tokens[from].box.left - n->name->box.left,
                 row->tokens[to - 1].box.right - n->last->box.right};
    bool under = false;
    for (int e = 0; e < 3; e++)
        under = under || (off[e] <= em && off[e] >= -em);
    return under;
}

/* Whether words can only end a name: "of California", "PPO", "Open Access Plus" of an insurer's,
   "K" of "PACHECO, ESTELLE". */
static bool ends_name(Flow *f, Str name, Str words)
{
    enum { WORDS_MOST = 4 };
    bool initial = words.len == 1 && char_upper(words.ptr[0]) == words.ptr[0];
    if (initial && str_find(name, S(",")) > 0)
        return true;
    if (!name_of_payer(f->v, name))
        return false;
    const Table *t = know_table(f->v->know, S("plan-endings"));
    Str rest = words, first = str_word(&rest);
    if (str_equal(first, S("of")) && rest.len)
        return true;
    int count = 0;
    rest = words;
    for (Str word = str_word(&rest); word.len; word = str_word(&rest), count++) {
        if (table_find(t, S("word"), vocab_normal(f->arena, word)) < 0)
            return false;
    }
    return count > 0 && count <= WORDS_MOST;
}

/* The name with the words, at most four, that begin a cell of the row under it, or the row,
   and with which it stands elsewhere in one line, or which end it ("Blue Shield of", "Illinois");
   empty where there are none. */
static Str goes_on_with(Flow *f, const CellLines *all, Str name, const Row *row, int name_row,
                        const NameCell *where)
{
    enum { WORDS_MOST = 4, JOIN_LONGEST = 3 };
    for (int i = 0, end; i < row->count; i = end) {
        end = row_cell_end(row, i);
        bool under = edges_meet(where, row, i, end);
        if (i && !under)
            continue; /* what begins a row may go on in any */
        for (int to = end < i + WORDS_MOST ? end : i + WORDS_MOST; to > i; to--) {
            Str more = text_trim_signs(row_text(f->arena, row, i, to));
            while (str_ends(more, S(".")))
                more.len--;
            bool cut = str_ends(name, S("-")) && i + 1 == end; /* "GARCIA-", "WHITFIELD" */
            bool last = under && to == end && ends_name(f, name, more);
            Str both =
                arena_print(f->arena, cut ? "%.*s%.*s" : "%.*s %.*s", STR_ARG(name), STR_ARG(more));
            Str normal = vocab_normal(f->arena, both); /* "TRICARE Approved" is a sum's name */
            if (vocab_exact(&f->v->columns, normal) >= 0 || text_is_label(f, both))
                continue;
            Str rest = more, first = str_word(&rest); /* "of" and "for" go on, "paid" does not */
            if (first.len > JOIN_LONGEST && first.ptr[0] >= 'a' && first.ptr[0] <= 'z')
                continue;
            if (more.len && !text_digits(more) && !text_is_label(f, more) &&
                (char_is_alpha(more.ptr[0]) || more.ptr[0] == '&') &&
                (cut || last || name_unended(f, name) || stands_in_line(all, both, name_row)))
                return both;
        }
    }
    return (Str){0};
}

/* Where the name stands at the end of a cell and goes on in the row below. */
static void name_whole(Flow *f, const CellLines *all, Str *name)
{
    for (int r = 0; name->len && r + 1 < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0, end; i < row->count; i = end) {
            end = row_cell_end(row, i);
            if (row[1].page != row->page || !str_ends(row_text(f->arena, row, i, end), *name))
                continue;
            int at = i; /* the name may stand behind its label */
            while (at + 1 < end && row_text(f->arena, row, at, end).len > name->len)
                at++;
            NameCell where = {&row->tokens[i], &row->tokens[at], &row->tokens[end - 1]};
            Str both = goes_on_with(f, all, *name, &row[1], r, &where);
            if (both.len) {
                *name = both;
                return;
            }
        }
    }
}

Str without_phone(Str value)
{
    ptrdiff_t space = value.len - 1;
    while (space > 0 && value.ptr[space] != ' ')
        space--;
    return space > 0 && value_is_phone(str_slice(value, space + 1, value.len))
               ? str_trim(str_slice(value, 0, space))
               : value;
}

bool is_name_end(Flow *f, Str name)
{
    enum { WORDS_MOST = 3 };
    int words = 0;
    for (Str rest = name, word = str_word(&rest); word.len; word = str_word(&rest)) {
        Str normal = vocab_normal(f->arena, word);
        bool end = vocab_has_word(f->v, normal, S("giver-words")) ||
                   vocab_has_word(f->v, normal, S("legal-forms")) ||
                   vocab_has_word(f->v, normal, S("name-ends"));
        if (!end || ++words > WORDS_MOST)
            return false;
    }
    return words > 0;
}

/* The words of a cell without a title of the paper set close behind them: "BROOKFELL REGIONAL
   Statement". */
static Str cell_untitled(Flow *f, const Row *row, int from, int to)
{
    for (int cut = from + 1; cut < to; cut++) {
        int words;
        Str rest = vocab_normal(f->arena, row_text(f->arena, row, cut, to));
        if (vocab_begins(&f->v->titles, rest, &words) >= 0)
            return row_text(f->arena, row, from, cut);
    }
    return row_text(f->arena, row, from, to);
}

/* The words in the same print right above the cell at token `at`, from its edge: the first line of
   a name of two; empty where none stand there. */
static Str line_above(Flow *f, int r, int at)
{
    enum { ROWS_MOST = 2 };
    const Token *low = &f->rows.items[r].tokens[at];
    for (int up = r - 1; up >= 0 && up >= r - ROWS_MOST; up--) {
        const Row *row = &f->rows.items[up];
        for (int i = 0, end; row->page == f->rows.items[r].page && i < row->count; i = end) {
            const Token *t = &row->tokens[i];
            int off = t->box.left - low->box.left;
            end = row_cell_end(row, i);
            if (2 * off > t->em || -2 * off > t->em || 10 * t->em > 11 * low->em ||
                11 * t->em < 10 * low->em || low->box.top - t->box.bottom > t->em)
                continue;
            Str text = cell_untitled(f, row, i, end);
            bool plain = !text_digits(text) && str_find(text, S(":")) < 0 &&
                         !text_is_label(f, text) && !title_is(f, vocab_normal(f->arena, text));
            return plain ? text : (Str){0};
        }
    }
    return (Str){0};
}

/* "LAKERIDGE REGIONAL MEDICAL   INVOICE" above "CENTER": where the end of a name alone was read,
   its first line stands above. */
static void name_begin(Flow *f, Str *name)
{
    enum { ROWS_MOST = 12 };
    bool open = name->len > 5 && str_same(str_slice(*name, 0, 5), S("from "));
    if (!name->len || (!open && !is_name_end(f, *name)))
        return; /* "FROM Peach State Health Plan", below the sign of a firm */
    for (int r = 1; r < f->rows.count; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0, end; i < row->count; i = end) {
            end = row_cell_end(row, i);
            Str cell = row_text(f->arena, row, i, end);
            ptrdiff_t more = cell.len - name->len;
            if (open && more > 0 && str_same(str_slice(cell, more, cell.len), *name)) {
                *name = cell;
                return;
            }
            Str above =
                str_equal(row_text(f->arena, row, i, end), *name) ? line_above(f, r, i) : (Str){0};
            if (!above.len)
                continue;
            *name = arena_print(f->arena, "%.*s %.*s", STR_ARG(above), STR_ARG(*name));
            return;
        }
    }
}

void names_whole(Flow *f)
{
    Doc *d = &f->doc->d;
    CellLines all = cell_lines(f);
    name_begin(f, &d->provider.name);
    name_begin(f, &d->collector.name);
    name_begin(f, &d->payer.name);
    for (int i = 0; i < f->docs.count; i++) { /* each claim has its own */
        name_whole(f, &all, &f->docs.items[i]->d.provider.name);
        name_whole(f, &all, &f->docs.items[i]->d.patient_name);
    }
    name_whole(f, &all, &d->collector.name);
    if (f->type != DOC_MSN) /* "Medicare Claims Office" is no longer name of it */
        name_whole(f, &all, &d->payer.name);
}
