/* block.c: a service as a block: its words, then a list of labels with an amount each ("Amount
   billed $176.00", "Plan paid $3.75"). */
#include "read/flow.h"

/* The column that the words of a row name, all of them, before its only amount; ROLE_NONE for any
   other row. */
static Role labelled_amount(const Flow *f, const Row *row)
{
    const Token *last = &row->tokens[row->count - 1];
    if (row->count < 2 || last->kind != TOKEN_MONEY)
        return ROLE_NONE;
    for (int i = 0; i + 1 < row->count; i++) {
        if (row->tokens[i].kind != TOKEN_TEXT)
            return ROLE_NONE;
    }
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, 0, row->count - 1));
    int column = vocab_exact(&f->v->columns, normal);
    Role role = column >= 0 ? f->v->roles[column] : ROLE_NONE;
    if (str_starts(normal, S("total")))
        return ROLE_NONE;
    return role_is_money(role) ? role : ROLE_NONE;
}

/* How many rows from `at` are labels with amounts of different columns, one below the other. */
static int block_rows(const Flow *f, int at)
{
    bool seen[ROLE_COUNT] = {false};
    int count = 0;
    for (int i = at; i < f->rows.count; i++) {
        Role role = labelled_amount(f, &f->rows.items[i]);
        bool same_page = f->rows.items[i].page == f->rows.items[at > 0 ? at - 1 : 0].page;
        if (role == ROLE_NONE || seen[role] || !same_page)
            break;
        seen[role] = true;
        count++;
    }
    return count;
}

void title_read(Flow *f, const Row *row, Fields *fields)
{
    int from = 0, to = row->count;
    if (row->tokens[to - 1].kind == TOKEN_DATE) {
        fields->date = row->tokens[to - 1].date;
        fields->date_end = row->tokens[to - 1].date_end;
        fields->seen[ROLE_DATE] = seen_tokens(row, to - 1, to, LABEL_SURE);
        to--;
        static const Str links[] = {
            S_INIT("on"),           S_INIT("el"),           S_INIT("-"),
            S_INIT("\xe2\x80\x93"), S_INIT("\xe2\x80\x94"), S_INIT("\xc2\xb7")};
        for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
            if (to > 1 && str_same(row->tokens[to - 1].text, links[i])) {
                to--;
                break;
            }
        }
    } else if (row->tokens[0].kind == TOKEN_DATE) {
        fields->date = row->tokens[0].date;
        fields->seen[ROLE_DATE] = seen_tokens(row, 0, 1, LABEL_SURE);
        from = 1;
    }
    fields->description = row_text(f->arena, row, from, to);
    fields->seen[ROLE_DESCRIPTION] = seen_tokens(row, from, to, LABEL_SURE);
}

static bool may_be_title(const Flow *f, const Row *row)
{
    int words, letters = 0;
    Str text = row_text(f->arena, row, 0, row->count), normal = vocab_normal(f->arena, text);
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind == TOKEN_MONEY)
            return false;
        letters += row->tokens[i].kind == TOKEN_TEXT;
    }
    int label = vocab_begins(&f->v->labels, normal, &words);
    bool split = false;
    for (int i = 1; i < row->count; i++)
        split = split || !tokens_joined(&row->tokens[i - 1], &row->tokens[i]);
    if (label >= 0 && (split || str_find(text, S(":")) >= 0))
        return false; /* a label with its value */
    return letters && !str_ends(text, S(":")) && vocab_begins(&f->v->rows, normal, &words) < 0 &&
           vocab_exact(&f->v->labels, normal) < 0 && vocab_exact(&f->v->titles, normal) < 0;
}

int block_read(Flow *f, int at)
{
    enum { ROWS_LEAST = 3 };
    const Row *row = &f->rows.items[at];
    int count = at + 1 < f->rows.count && may_be_title(f, row) ? block_rows(f, at + 1) : 0;
    bool charged = false;
    if (count < ROWS_LEAST)
        return 0;
    Fields fields = fields_blank();
    title_read(f, row, &fields);
    for (int i = at + 1; i <= at + count; i++) {
        const Row *each = &f->rows.items[i];
        Role role = labelled_amount(f, each);
        fields.money[role] = each->tokens[each->count - 1].cents;
        fields.seen[role] = seen_tokens(each, each->count - 1, each->count, LABEL_SURE);
        fields.money_count++;
        charged = charged || role == ROLE_CHARGE;
    }
    if (!charged)
        return 0;
    line_add(f, &fields, at);
    for (int i = at; i <= at + count; i++)
        f->taken[i] = true;
    return count + 1;
}
