/* told.c: a service that a letter tells in a sentence: "1. Upper scope with biopsy (billing code
   43239), on April 20, 2026. The provider billed $1,100.65." Each value of it is a question. */
#include "read/flow.h"

enum { ROWS_MOST = 3, TOKENS_MOST = 60 };

/* The words of a service and what follows them, over the rows of its sentences. */
typedef struct Told {
    const Token *tokens[TOKENS_MOST];
    const Row *rows[TOKENS_MOST];
    int count, row_count;
} Told;

/* A token without the signs of its sentence around it. */
static Str bare(const Token *t)
{
    Str s = t->text;
    while (s.len && (s.ptr[0] == '(' || s.ptr[0] == '['))
        s = str_slice(s, 1, s.len);
    while (s.len && str_find(S(").,;:]"), str_slice(s, s.len - 1, s.len)) >= 0)
        s.len--;
    return s;
}

static bool says_charged(const Flow *f, const Token *t)
{
    return table_find(know_table(f->v->know, S("charged-words")), S("word"),
                      vocab_normal(f->arena, t->text)) >= 0;
}

/* Gathers the tokens from row `at` on, up to the row that has the amount; an address is no part of
   a sentence ("HUDSON, WI 54016   Statement date   May 17, 2026" above "Total billed $193.38"). */
static bool told_gather(const Flow *f, int at, Told *ret)
{
    ret->count = ret->row_count = 0;
    for (int r = at; r < f->rows.count && r < at + ROWS_MOST; r++) {
        const Row *row = &f->rows.items[r];
        bool money = false;
        if (row->page != f->rows.items[at].page || (r > at && !row_follows(f, r - 1, r)) ||
            has_zip(row, 0, row->count))
            return false;
        for (int i = 0; i < row->count && ret->count < TOKENS_MOST; i++) {
            ret->rows[ret->count] = row;
            ret->tokens[ret->count++] = &row->tokens[i];
            money = money || row->tokens[i].kind == TOKEN_MONEY;
        }
        ret->row_count++;
        if (money)
            return true;
    }
    return false;
}

static void told_units(const Told *told, int at, Fields *fields)
{
    static const Str names[] = {S_INIT("units"), S_INIT("unit"), S_INIT("unidades")};
    for (size_t k = 0; at > 0 && k < sizeof names / sizeof *names; k++) {
        if (str_same(bare(told->tokens[at]), names[k]))
            fields->units = value_units(told->tokens[at - 1]->text);
    }
}

/* Reads day, code, count and charge; *ret_words: how many tokens are before the code's. */
static bool told_fields(const Flow *f, const Told *told, Fields *fields, int *ret_words)
{
    enum { NEAR = 4 };
    int amounts = 0, codes = 0, days = 0, charged = -NEAR - 1;
    *ret_words = 0;
    for (int i = 0; i < told->count; i++) {
        const Token *t = told->tokens[i];
        Str code;
        if (t->kind == TOKEN_MONEY) {
            amounts++;
            fields->money[ROLE_CHARGE] = i - charged <= NEAR ? t->cents : NO_CENTS;
        } else if (t->kind == TOKEN_DATE) {
            days++;
            fields->date = t->date;
            fields->date_end = t->date_end;
        } else if (i > 1 && text_digits(t->text) > 2 &&
                   value_code(f->arena, bare(t), &code, fields->modifiers,
                              &fields->modifier_count)) {
            codes++;
            fields->code = code;
            *ret_words = *ret_words ? *ret_words : i;
        } else if (!*ret_words && i > 0 && t->text.ptr[0] == '(') {
            *ret_words = i; /* "(billing code 43239)" */
        }
        charged = says_charged(f, t) ? i : charged;
        told_units(told, i, fields);
    }
    fields->money_count = 1;
    return amounts == 1 && codes == 1 && days == 1 && *ret_words > 0 &&
           fields->money[ROLE_CHARGE] != NO_CENTS;
}

/* "1." before the words of a service. */
static int list_mark(const Row *row)
{
    Str s = row->tokens[0].text;
    return row->count > 1 && s.len <= 3 && (str_ends(s, S(".")) || str_ends(s, S(")"))) &&
           char_is_digit(s.ptr[0]);
}

bool service_told(Flow *f, int at)
{
    Told told;
    Fields fields = fields_blank();
    const Row *row = &f->rows.items[at];
    int words, from = list_mark(row);
    if (!flow_is_eob(f) || !told_gather(f, at, &told) || !told_fields(f, &told, &fields, &words) ||
        told.rows[words - 1] != row || words <= from)
        return false;
    fields.description = row_text(f->arena, row, from, words);
    fields.seen[ROLE_DESCRIPTION] = seen_tokens(row, from, words, DOUBTFUL_SURE);
    line_add(f, &fields, at);
    marks_cap(f, f->last_line, DOUBTFUL_SURE);
    for (int r = 0; r < told.row_count; r++)
        f->taken[at + r] = true;
    return true;
}
