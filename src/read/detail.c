/* detail.c: a row in small print beside a service that tells its code, its day and its count, and
   nothing else: "Service code 99213 on 06/02/24", "Apr 12, 2025, procedure 92014". */
#include "read/flow.h"

/* What a word of such a row names; an empty text for words of other rows. */
static Str word_kind(const Flow *f, Str word)
{
    const Table *t = know_table(f->v->know, S("detail-words"));
    int row = table_find(t, S("word"), word);
    return row < 0 ? (Str){0} : table_cell(t, row, S("kind"));
}

/* A modifier set behind its code: two signs, capitals or digits. */
static bool is_modifier(Str s)
{
    bool plain = s.len == 2;
    for (ptrdiff_t i = 0; plain && i < s.len; i++)
        plain = char_is_digit(s.ptr[i]) || (s.ptr[i] >= 'A' && s.ptr[i] <= 'Z');
    return plain;
}

static Str without_signs(Str s)
{
    while (s.len && (s.ptr[0] == '(' || s.ptr[0] == '#'))
        s = str_slice(s, 1, s.len);
    while (s.len && (str_ends(s, S(")")) || str_ends(s, S(",")) || str_ends(s, S(";")) ||
                     str_ends(s, S(":")) || str_ends(s, S("."))))
        s.len--;
    return s;
}

/* Takes a value from token `at`; false where it is none of a service's. */
static bool value_take(const Flow *f, const Row *row, int at, Str named, Fields *ret)
{
    const Token *t = &row->tokens[at];
    Str text = without_signs(t->text);
    if (t->kind == TOKEN_DATE && !t->no_year) {
        if (ret->date == NO_DATE) {
            ret->date = t->date;
            ret->date_end = t->date_end;
            ret->seen[ROLE_DATE] = seen_tokens(row, at, at + 1, LABEL_SURE);
        } else if (ret->date_end == NO_DATE && t->date >= ret->date) {
            ret->date_end = t->date;
        } else {
            return false;
        }
        return true;
    }
    if (t->kind == TOKEN_MONEY)
        return false;
    if (str_equal(named, S("units")) && t->number != NO_UNITS && ret->units == NO_UNITS) {
        ret->units = t->number;
        ret->seen[ROLE_UNITS] = seen_tokens(row, at, at + 1, LABEL_SURE);
        return true;
    }
    bool behind_code = ret->code.len || str_equal(named, S("modifier"));
    if (behind_code && is_modifier(text) && ret->modifier_count < LINE_MODIFIERS_MAX) {
        ret->modifiers[ret->modifier_count++] = text;
        ret->seen[ROLE_MODIFIER] = seen_tokens(row, at, at + 1, LABEL_SURE);
        return true;
    }
    if (ret->code.len ||
        !value_code(f->arena, text, &ret->code, ret->modifiers, &ret->modifier_count))
        return false;
    ret->seen[ROLE_CODE] = seen_tokens(row, at, at + 1, LABEL_SURE);
    return true;
}

/* "(1)" and "(80%)" below the amounts of a service: a sign of a note, which is its remark, and what
   part the plan pays. */
static bool sign_take(const Flow *f, const Row *row, int at, Fields *ret)
{
    enum { SIGN_MOST = 4 };
    Str text = row->tokens[at].text;
    if (text.len < 3 || !str_starts(text, S("(")) || !str_ends(text, S(")")))
        return false;
    bool percent = str_ends(text, S("%)"));
    if (!percent && text.len > SIGN_MOST)
        return false;
    if (!percent)
        ret->remark = ret->remark.len
                          ? arena_print(f->arena, "%.*s %.*s", STR_ARG(ret->remark), STR_ARG(text))
                          : text;
    return at > 0;
}

bool detail_read(const Flow *f, const Row *row, Fields *ret)
{
    enum { TOKENS_MOST = 16 };
    Str named = {0};
    bool said = false;
    *ret = fields_blank();
    for (int i = 0; i < row->count && row->count <= TOKENS_MOST; i++) {
        Str word = vocab_normal(f->arena, row->tokens[i].text);
        Str kind = row->tokens[i].kind == TOKEN_TEXT ? word_kind(f, word) : (Str){0};
        if (!word.len || token_is_range(&row->tokens[i]) || sign_take(f, row, i, ret))
            continue; /* signs between */
        if (kind.len) {
            named = str_equal(kind, S("fill")) ? named : kind;
            said = said || str_equal(kind, S("code"));
            continue;
        }
        if (!value_take(f, row, i, named, ret))
            return false;
        named = (Str){0};
    }
    /* A number of five digits alone may be anything. */
    bool code = ret->code.len && (said || ret->date != NO_DATE || ret->units != NO_UNITS);
    return row->count <= TOKENS_MOST && (code || (ret->date != NO_DATE && !ret->code.len));
}

/* Whether the cell [from, to) of a row is nothing but modifiers, and begins under the column. */
static bool modifiers_cell(const Column *c, const Row *row, int from, int to)
{
    const Box *first = &row->tokens[from].box;
    bool all = first->left < c->right && first->right > c->left;
    for (int i = from; i < to; i++)
        all = all && is_modifier(without_signs(row->tokens[i].text));
    return all;
}

bool modifiers_below(Flow *f, Line *l, const Row *row, Row *ret_rest)
{
    int at = header_column(&f->header, ROLE_CODE), before = l->modifier_count;
    if (at < 0 || !l->code.len || header_column(&f->header, ROLE_MODIFIER) >= 0)
        return false;
    Token *rest = arena_array(f->arena, Token, row->count + 1);
    *ret_rest = *row;
    ret_rest->tokens = rest;
    ret_rest->count = 0;
    for (int from = 0, to; from < row->count; from = to) {
        to = row_cell_end(row, from);
        bool take = modifiers_cell(&f->header.columns[at], row, from, to) &&
                    l->modifier_count + to - from <= LINE_MODIFIERS_MAX;
        for (int i = from; i < to; i++) {
            if (take)
                l->modifiers[l->modifier_count++] = without_signs(row->tokens[i].text);
            else
                rest[ret_rest->count++] = row->tokens[i];
        }
        if (take)
            draft_mark(f->arena, f->doc, S("modifiers"), f->last_line,
                       seen_tokens(row, from, to, LABEL_SURE));
    }
    if (ret_rest->count)
        ret_rest->box.left = rest[0].box.left;
    return l->modifier_count > before;
}

/* Whether the day of the line is printed in its own row: an inherited one is marked by all of it.
 */
static bool day_printed(const Flow *f, int line)
{
    const Box *row = &f->doc->lines.items[line].place.box;
    for (int i = 0; i < f->doc->marks.count; i++) {
        const Mark *m = &f->doc->marks.items[i];
        bool here = m->place.page == f->doc->lines.items[line].place.page &&
                    m->place.box.top < row->bottom && m->place.box.bottom > row->top;
        if (m->line == line && str_equal(m->field, S("date")))
            return here && (m->place.box.left != row->left || m->place.box.right != row->right);
    }
    return false;
}

/* Takes the mark of an inherited day away. */
static void day_unmark(Flow *f, int line)
{
    int kept = 0;
    for (int i = 0; i < f->doc->marks.count; i++) {
        Mark m = f->doc->marks.items[i];
        if (m.line != line || !str_equal(m.field, S("date")))
            f->doc->marks.items[kept++] = m;
    }
    f->doc->marks.count = kept;
}

/* "Procedure 97110, Dec" above "1, 2025": a day that wraps is put together, the row with it; the
   row below is taken. False where no day wraps. */
static bool day_wrapped(Flow *f, const Row *row, Row *ret)
{
    int at = (int)(row - f->rows.items);
    const Row *below = row + 1;
    if (at + 1 >= f->rows.count || !row_follows(f, at, at + 1) || below->count > 3 ||
        below->box.left < row->box.left - row->tokens[0].em || below->box.right > row->box.right)
        return false;
    Str last = row->tokens[row->count - 1].text;
    for (int to = 1; to <= below->count; to++) {
        Str text = arena_print(f->arena, "%.*s %.*s", STR_ARG(last),
                               STR_ARG(row_text(f->arena, below, 0, to)));
        Date day = value_date(f->v->know, text);
        if (day == NO_DATE || to < below->count)
            continue;
        Token *tokens = arena_array(f->arena, Token, row->count);
        for (int i = 0; i < row->count; i++)
            tokens[i] = row->tokens[i];
        tokens[row->count - 1].kind = TOKEN_DATE;
        tokens[row->count - 1].date = day;
        tokens[row->count - 1].text = text;
        *ret = *row;
        ret->tokens = tokens;
        return true;
    }
    return false;
}

/* "02/09/2025, Cedar Pharmacy" below a service, in a table without a column of days: its day, and
   where it was; by how much its price has changed ("+4.8%") may stand beside it. */
static bool day_first(const Flow *f, const Row *row, Fields *ret)
{
    bool column = header_column(&f->header, ROLE_DATE) >= 0;
    int end = row->count;
    while (end > 2 && str_ends(row->tokens[end - 1].text, S("%")))
        end--;
    if (column || end < 2 || row->tokens[0].kind != TOKEN_DATE || row->tokens[0].no_year)
        return false;
    for (int i = 1; i < end; i++) {
        bool number = i > 1 && row->tokens[i].kind == TOKEN_NUMBER; /* of the pharmacy's shop */
        if ((row->tokens[i].kind != TOKEN_TEXT && !number) ||
            !tokens_near(&row->tokens[i - 1], &row->tokens[i]))
            return false;
    }
    *ret = fields_blank();
    ret->date = row->tokens[0].date;
    ret->date_end = row->tokens[0].date_end;
    ret->seen[ROLE_DATE] = seen_tokens(row, 0, 1, LABEL_SURE);
    return true;
}

bool detail_take(Flow *f, Line *l, const Row *row)
{
    Fields more;
    Row whole;
    int line = f->last_line;
    bool wraps = day_wrapped(f, row, &whole) && detail_read(f, &whole, &more);
    if (!wraps && !detail_read(f, row, &more) && !day_first(f, row, &more))
        return false;
    bool goes_on = str_ends(row->tokens[0].text, S(",")); /* "04/02/2026, Prairie Apothecary" */
    bool heads = f->context_date != NO_DATE && !more.code.len && !goes_on;
    bool dated = l->date != NO_DATE && (day_printed(f, line) || heads);
    /* "Rental period 02/02/26 - 03/03/26" below a service of the first of these days is no other
       day. */
    if ((more.code.len && l->code.len) || (more.date != NO_DATE && dated && more.date != l->date) ||
        (more.units != NO_UNITS && l->units != NO_UNITS))
        return false;
    if (more.code.len) {
        l->code = more.code;
        l->modifier_count = more.modifier_count;
        for (int i = 0; i < more.modifier_count; i++)
            l->modifiers[i] = more.modifiers[i];
    }
    if (more.units != NO_UNITS)
        l->units = more.units;
    else if (more.code.len)
        (void)count_leading(&f->header, &l->description, &l->units);
    if (more.date != NO_DATE) {
        day_unmark(f, line);
        l->date = more.date;
        l->date_end = more.date_end;
        f->doc->dated_rows = true;
    }
    remarks_add(f, l, more.remark);
    marks_add(f, &more, line);
    f->detail_row = (int)(row - f->rows.items);
    if (wraps)
        f->taken[row - f->rows.items + 1] = true;
    return true;
}
