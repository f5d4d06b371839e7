/* label.c: "Account number: 12" - a label by the vocabulary, a value by its type, beside it or
   below it. */
#include "read/label.h"
#include "read/fields.h"
#include "read/names.h"

#include "base/buf.h"

enum { VALUE_TOKENS_MAX = 12 };

bool token_ends_label(const Token *t)
{
    return str_ends(t->text, S(":")) || str_ends(t->text, S("#"));
}

Str label_cell(const Flow *f, const Label *l, Str column)
{
    (void)f;
    return table_cell(l->table, l->row, column);
}

int labels_at(Flow *f, const Row *row, int from, Label *ret, int most)
{
    int count = 0;
    for (int to = from + LABEL_WORDS_MAX; to > from && count < most; to--) {
        if (to > row->count)
            continue;
        bool one_cell = true;
        for (int i = from; i + 1 < to; i++) /* nor does a label go on behind its colon */
            one_cell = one_cell && tokens_joined(&row->tokens[i], &row->tokens[i + 1]) &&
                       !str_ends(row->tokens[i].text, S(":"));
        if (!one_cell)
            continue;
        Str normal = vocab_normal(f->arena, row_text(f->arena, row, from, to));
        bool colon = token_ends_label(&row->tokens[to - 1]);
        if (colon && normal.len > 3 && normal.ptr[normal.len - 1] >= '1' &&
            normal.ptr[normal.len - 1] <= '3')
            normal = str_trim(str_slice(normal, 0, normal.len - 1)); /* "Insurance 1:", "INS1:" */
        normal = label_of_claim(f, normal);
        for (int found = vocab_exact(&f->v->labels, normal); found >= 0 && count < most;
             found = vocab_exact_after(&f->v->labels, normal, found))
            ret[count++] = (Label){
                found, f->v->labels.table, row, from, to, token_ends_label(&row->tokens[to - 1])};
    }
    return count;
}

/* "Account / Run #", "Your payments / Sus pagos": one value by two names. The cell up to a colon or
   its value, of which the words before or behind the slash are a label; false where they are none.
 */
static bool label_by_half(Flow *f, const Row *row, int from, Label *ret)
{
    int to = from, slash = -1;
    if (from > 0 && tokens_joined(&row->tokens[from - 1], &row->tokens[from]))
        return false;
    while (to < row->count && to - from < LABEL_WORDS_MAX && row->tokens[to].kind == TOKEN_TEXT &&
           (to == from || (tokens_joined(&row->tokens[to - 1], &row->tokens[to]) &&
                           !token_ends_label(&row->tokens[to - 1])))) {
        slash = str_equal(row->tokens[to].text, S("/")) ? to : slash;
        to++;
    }
    if (slash <= from || slash + 1 >= to)
        return false;
    for (int half = 0; half < 2; half++) {
        int one = half ? slash + 1 : from, other = half ? to : slash;
        int found =
            vocab_exact(&f->v->labels, vocab_normal(f->arena, row_text(f->arena, row, one, other)));
        *ret = (Label){
            found, f->v->labels.table, row, from, to, token_ends_label(&row->tokens[to - 1])};
        if (found >= 0)
            return true;
    }
    return false;
}

/* A cell, or its words up to a colon, that no one wrote down as a label, by its pieces: "Date of
   this report:". */
static bool label_by_pieces(Flow *f, const Row *row, int from, Label *ret)
{
    int to = from + 1;
    if (from > 0 && tokens_joined(&row->tokens[from - 1], &row->tokens[from]))
        return false;
    while (to < row->count && to - from < LABEL_WORDS_MAX &&
           !token_ends_label(&row->tokens[to - 1]) &&
           tokens_joined(&row->tokens[to - 1], &row->tokens[to]))
        to++;
    for (int i = from + 1; i < to; i++) {
        if (row->tokens[i].kind == TOKEN_DATE || row->tokens[i].kind == TOKEN_MONEY)
            to = i; /* its value: "Total due by December 23, 2024" */
    }
    for (int i = from; i < to; i++) {
        if (row->tokens[i].kind != TOKEN_TEXT || text_digits(row->tokens[i].text))
            return false;
    }
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, from, to));
    int found = vocab_pieces(&f->v->label_stems, normal);
    *ret = (Label){
        found, f->v->label_stems.table, row, from, to, token_ends_label(&row->tokens[to - 1])};
    /* A name may be anything, so its label must say that it is one. */
    return found >= 0 && (ret->colon || !str_equal(label_cell(f, ret, S("type")), S("name")));
}

static int after_fillers(const Row *row, int at)
{
    while (at < row->count && label_filler(row->tokens[at].text))
        at++;
    return at;
}

/* Two to four words up to the end of their cell that can be a person's name. */
static bool name_behind(Flow *f, const Row *row, int at)
{
    enum { LEAST = 2, MOST = 4 };
    int end = row_cell_end(row, at);
    return end - at >= LEAST && end - at <= MOST && name_words(row, at, end) &&
           name_of_person(f->v, row_text(f->arena, row, at, end));
}

/* "Due By 05/14/2026": a label with its value right behind it, which is of its type. */
static bool has_value(Flow *f, const Row *row, const Label *l)
{
    Str type = label_cell(f, l, S("type"));
    const Token *next = l->to < row->count ? &row->tokens[l->to] : NULL;
    if (!next || (l->to - l->from < 2 && !put_behind(row, l->from)))
        return false;
    return (str_equal(type, S("date")) && next->kind == TOKEN_DATE) ||
           (str_equal(type, S("money")) && next->kind == TOKEN_MONEY) ||
           (str_equal(type, S("id")) && text_digits(next->text) > 2) ||
           (str_equal(label_cell(f, l, S("field")), S("patient_name")) &&
            name_behind(f, row, l->to));
}

int label_inside(Flow *f, const Row *row, int from, int to)
{
    Label l[1];
    for (int i = from + 1; i < to; i++) {
        if (labels_at(f, row, i, l, 1) > 0 && has_value(f, row, l))
            return i;
    }
    return to;
}

/* Inside a cell only a colon or a value makes a word a label ("Juniper Ledge Hospital" is one
   name), or a label whose number cannot be mistaken. */
static bool begins_label(Flow *f, const Row *row, int at)
{
    Label l[1];
    return labels_at(f, row, at, l, 1) > 0 && (l[0].colon || has_value(f, row, l) ||
                                               str_equal(label_cell(f, l, S("type")), S("npi")) ||
                                               str_equal(label_cell(f, l, S("type")), S("tax")) ||
                                               str_equal(label_cell(f, l, S("type")), S("phone")));
}

/* The end of the cell that begins at `at`: a wide gap or the next label ends it. */
static int cell_end(Flow *f, const Row *row, int at)
{
    int end = at + 1;
    while (end < row->count && end < at + VALUE_TOKENS_MAX &&
           tokens_joined(&row->tokens[end - 1], &row->tokens[end]) && !begins_label(f, row, end))
        end++;
    return end;
}

/* The cell of the next line that goes on what stands in the cell at token `at`: from the left edge
   of token `under`, as close as lines are set, in the same print, in a row without a label from
   `edge` on. NULL: none. */
static const Token *cell_goes_on(Flow *f, const Row *row, int at, int under, int edge,
                                 const Row **ret_row)
{
    const Row *next = row + 1;
    const Token *first = &row->tokens[at], *found = NULL;
    if (next >= f->rows.items + f->rows.count || next->page != row->page)
        return NULL;
    *ret_row = next;
    for (int i = 0; i < next->count; i++) {
        const Token *t = &next->tokens[i];
        Label any[1];
        int off = t->box.left - row->tokens[under].box.left, size = t->em - first->em;
        bool begins = i == 0 || !tokens_joined(t - 1, t);
        bool close = 2 * (t->box.top - first->box.bottom) < first->box.bottom - first->box.top;
        if (found && begins)
            break; /* "MCELHANEY" below "XIOMARA", beside "License No: 77" */
        if (t->box.left < edge)
            continue;
        bool label = begins && labels_at(f, next, i, any, 1) && any[0].to - any[0].from > 1;
        bool value = label && edge + t->em < first->box.left && 3 * off < t->em &&
                     -3 * off < t->em && any[0].to == next->count; /* in the column of values */
        if (token_ends_label(t) || (label && !value))
            return NULL;
        if (begins && row_cell_end(next, i) < next->count &&
            vocab_exact(
                &f->v->columns,
                vocab_normal(f->arena, row_text(f->arena, next, i, row_cell_end(next, i)))) >= 0)
            continue; /* the heads of a table */
        if (begins && close && 3 * off < t->em && -3 * off < t->em && 20 * size < t->em &&
            -20 * size < t->em && t->bold == first->bold)
            found = t;
    }
    return found;
}

/* Where the cell begins in which token `at` stands. */
static int cell_start(const Row *row, int at)
{
    while (at > 0 && tokens_joined(&row->tokens[at - 1], &row->tokens[at]))
        at--;
    return at;
}

/* "1140-" and "428-9968" below it, or below its label. */
static Str id_wrapped(Flow *f, const Row *row, int at, Str text)
{
    const Row *next;
    const Token *more = NULL;
    int first = cell_start(row, at);
    if (str_ends(text, S("-")))
        more = cell_goes_on(f, row, at, at, row->tokens[at].box.left, &next);
    if (!more && str_ends(text, S("-")))
        more = cell_goes_on(f, row, at, first,
                            row->tokens[first].box.left - row->tokens[first].em / 3, &next);
    return more && text_digits(more->text) && more->kind != TOKEN_MONEY
               ? arena_print(f->arena, "%.*s%.*s", STR_ARG(text), STR_ARG(more->text))
               : text;
}

static Str id_value(Flow *f, const Row *row, int at)
{
    int end = cell_end(f, row, at);
    for (; end > at; end--) {
        bool plain = true;
        for (int i = at; i < end; i++) {
            Str t = row->tokens[i].text;
            if (i + 1 == end && str_ends(t, S(".")) && text_digits(t) > 3)
                t.len--; /* "Account: V00994401852. Statement date: ..." */
            plain = plain && row->tokens[i].kind != TOKEN_DATE &&
                    (i == at || !value_is_phone(text_trim_signs(t))) && !str_same(t, S("PO")) &&
                    !str_same(t, S("of")) && !str_same(t, S("P.O.")) &&
                    (text_digits(t) > 0 || (t.len <= 4 && i + 1 < end)) && !str_ends(t, S(".")) &&
                    str_find(t, S("$")) < 0;
        }
        Str text = text_trim_signs(row_text(f->arena, row, at, end));
        if (str_ends(text, S(".")))
            text.len--;
        while (text.len && (text.ptr[0] == '#' || str_starts(text, S("- "))))
            text = str_trim(str_slice(text, 1, text.len)); /* "Account Number - 01506" */
        if (str_ends(text, S(")")) && str_find(text, S("(")) < 0)
            text.len--; /* "(ID PTC881200)" */
        bool enough = text_digits(text) >= (text.len >= 4 ? 1 : 2);
        if (plain && enough && text.len <= 32)
            return id_wrapped(f, row, at, text);
    }
    return (Str){0};
}

/* A name that goes on in the next lines: it ends with a hyphen or a comma, is one word alone, or
   stands below its label, so that no other label can stand beside the line. */
static Str name_wrapped(Flow *f, const Label *l, const Row *row, int at, Str name)
{
    enum { LINES_MOST = 2 };
    bool beside = l->on == row;
    int edge = row->tokens[beside && l->from < at ? l->from : at].box.left - row->tokens[at].em / 3;
    for (int line = 0; line < LINES_MOST; line++) {
        const Row *next;
        const Token *more = cell_goes_on(f, row, at, at, edge, &next), *below = more;
        if (!more && row == l->on) /* from the edge of its label */
            below = cell_goes_on(f, row, at, l->from, edge, &next);
        int lower = below ? (int)(below - next->tokens) : 0;
        bool form = below && form_alone(f, next, lower);
        bool joins = below && str_equal(below->text, S("&")); /* "& Surrounding Counties, PLLC" */
        bool hyphen = str_ends(name, S("-")), unended = form || joins || name_unended(f, name);
        bool giver = str_equal(label_cell(f, l, S("field")), S("provider_name"));
        if (below && giver && !ends_institution(f, name)) /* "LAUREL REGIONAL", "HOSPITAL" */
            unended = unended ||
                      names_giver(f, row_text(f->arena, next, lower, row_cell_end(next, lower)));
        more = unended ? below : more;
        bool word = str_find(name, S(" ")) < 0;
        bool open = hyphen || unended || str_ends(name, S(",")) || word ||
                    (more && row == l->on && label_column_empty(f, l, row, at, next));
        if (!more || (beside && !open) || (row_has_money(row) && row_has_money(next)))
            return name; /* of a list each has its amount */
        at = (int)(more - next->tokens);
        row = next;
        Str rest = row_text(f->arena, row, at, cell_end(f, row, at));
        bool network = network_said(f->v, vocab_normal(f->arena, rest)) != NETWORK_UNKNOWN;
        bool other = !open && (network || person_below(f, l, name, rest) || str_equal(rest, name));
        if (text_digits(rest) || !(joins || char_is_alpha(rest.ptr[0])) ||
            str_find(rest, S(":")) >= 0 || other)
            return name;
        name =
            arena_print(f->arena, hyphen ? "%.*s%.*s" : "%.*s %.*s", STR_ARG(name), STR_ARG(rest));
    }
    return name;
}

static Str name_value(Flow *f, const Label *l, const Row *row, int at)
{
    enum { SENTENCE_WORD = 5 };
    const Table *shortened = know_table(f->v->know, S("shortened-words"));
    int end = cell_end(f, row, at), words;
    for (int i = at; i < end; i++) {
        if (row->tokens[i].kind == TOKEN_MONEY || row->tokens[i].kind == TOKEN_DATE) {
            end = i;
            while (end > at + 1 && row->tokens[i].kind == TOKEN_DATE &&
                   table_find(know_table(f->v->know, S("day-verbs")), S("word"),
                              vocab_normal(f->arena, row->tokens[end - 1].text)) >= 0)
                end--; /* "CIGNA PROCESSED 03/30/26" */
            break;
        }
    }
    if (end <= at)
        return (Str){0};
    end = person_end(f, l, row, at, end);
    for (int i = at + 1; i + 1 < end; i++) {
        Str word = row->tokens[i].text, behind = row->tokens[i + 1].text;
        bool capital = behind.ptr[0] >= 'A' && behind.ptr[0] <= 'Z';
        if (str_ends(word, S(".")) && word.len >= SENTENCE_WORD && capital && i + 3 < end &&
            table_find(shortened, S("word"), word) < 0) {
            Str text = row_text(f->arena, row, at, i + 1);
            return str_slice(text, 0, text.len - 1); /* a new sentence follows */
        }
    }
    Label next[1];
    if (labels_at(f, row, at, next, 1) && next[0].to >= end)
        return (Str){0}; /* the heading of the next block */
    if (address_in(row, at, end))
        return (Str){0};
    Str text = row_text(f->arena, row, at, end);
    int title = vocab_begins(&f->v->titles, vocab_normal(f->arena, text), &words);
    if (title >= 0 && words > 2)
        return (Str){0}; /* "This is not a bill" */
    ptrdiff_t bar = str_find(text, S(" | "));
    text = bar > 0 ? str_slice(text, 0, bar) : text;
    Str field = label_cell(f, l, S("field"));
    bool piece = str_ends(field, S("_name")) &&
                 (str_equal(field, S("first_name")) || str_equal(field, S("middle_name")) ||
                  str_equal(field, S("last_name")));
    text = text_trim_signs(piece ? text : name_wrapped(f, l, row, at, text));
    Str last = row->tokens[end - 1].text;
    if (str_ends(text, S(".")) && last.len >= SENTENCE_WORD &&
        table_find(shortened, S("word"), last) < 0)
        text.len--; /* the end of a sentence */
    if (!text.len ||
        (!char_is_alpha(text.ptr[0]) && !char_is_digit(text.ptr[0]) && !(text.ptr[0] & 0x80)) ||
        str_find(text, S("$")) >= 0 || str_find(text, S("__")) >= 0 ||
        str_starts(text, S("\xe2\x96\xa1")))
        return (Str){0};
    if (str_find(text, S(" ")) < 0 && !name_of_person(f->v, text) && !name_of_payer(f->v, text))
        return (Str){0}; /* "PROVIDER INFORMATION" */
    return name_fits(f, l, text, piece) ? text : (Str){0};
}

/* "Patient payment VISA ending 9464   -$768.50": words of its own between a label of two words or
   more and the only amount, at the row's end. */
static const Token *money_at_end(Flow *f, const Row *row, const Label *l)
{
    int words;
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, 0, row->count));
    int part = vocab_begins(&f->v->rows, normal, &words);
    if (part >= 0 && !str_equal(table_cell(f->v->rows.table, part, S("kind")), S("total")))
        return NULL; /* of a part */
    const Token *last = &row->tokens[row->count - 1];
    int amounts = 0;
    for (int i = 0; i < row->count; i++)
        amounts += row->tokens[i].kind == TOKEN_MONEY;
    bool apart = row->count > 1 && (!tokens_joined(last - 1, last) || token_ends_label(last - 1));
    return l->from == 0 && l->to > 1 && amounts == 1 && last->kind == TOKEN_MONEY && apart ? last
                                                                                           : NULL;
}

/* "Date of This Notice: September 10," and "2024" at the left of the next row. */
static bool date_wrapped(Flow *f, const Label *l, Str field, const Row *row, int at)
{
    int next = (int)(row - f->rows.items) + 1, end = cell_end(f, row, at);
    if (next >= f->rows.count || end - at > 2)
        return false;
    const Row *below = &f->rows.items[next];
    Token whole = row->tokens[at];
    const Row *next_row;
    const Token *more = str_ends(row->tokens[at].text, S("-"))
                            ? cell_goes_on(f, row, at, at, row->tokens[at].box.left, &next_row)
                            : NULL;
    if (more) { /* "2026-05-" and "11" */
        Str text =
            arena_print(f->arena, "%.*s%.*s", STR_ARG(row->tokens[at].text), STR_ARG(more->text));
        whole.date = value_date(f->v->know, text);
        whole.kind = TOKEN_DATE;
        Row one = {&whole, 1, row->page, row->part, whole.box};
        return whole.date != NO_DATE && date_set(f, field, (Source){&one, 0});
    }
    for (int i = 0; i < below->count && below->page == row->page; i++) {
        const Token *year = &below->tokens[i];
        int off = year->box.left - l->on->tokens[l->from].box.left; /* in a row above, perhaps */
        if (year->text.len != 4 || text_digits(year->text) != 4 || off > year->em ||
            off < -year->em)
            continue;
        Str day = text_trim_signs(row_text(f->arena, row, at, end));
        whole.date = value_date(
            f->v->know, arena_print(f->arena, "%.*s, %.*s", STR_ARG(day), STR_ARG(year->text)));
        whole.kind = TOKEN_DATE;
        Row one = {&whole, 1, row->page, row->part, whole.box};
        return whole.date != NO_DATE && date_set(f, field, (Source){&one, 0});
    }
    return false;
}

/* "A returned check costs $30.00." is a sentence, and no fee of this paper. */
static bool ends_prose(const Row *row, int money, Str field)
{
    bool charged =
        str_equal(field, S("totals.fees_cents")) || str_equal(field, S("totals.interest_cents"));
    return charged && str_ends(row->tokens[money].text, S("."));
}

/* "If you owe more than $200.00 we can split it": words that only hold the pieces of a label, with
   an amount in the middle of their sentence, or one that is compared. */
static bool in_prose(const Row *row, const Label *l, int at)
{
    bool on = at + 1 < row->count && row->tokens[at].kind == TOKEN_MONEY &&
              row->tokens[at + 1].kind == TOKEN_TEXT &&
              tokens_joined(&row->tokens[at], &row->tokens[at + 1]);
    Str last = l->to > 0 && l->to <= at ? row->tokens[l->to - 1].text : (Str){0};
    return !l->colon && (on || str_same(last, S("than")) || str_same(last, S("over")) ||
                         str_same(last, S("under")) || str_same(last, S("least")));
}

/* The value of one label at token `at`; false where what stands there is not of its type. */
static bool value_take(Flow *f, const Label *l, const Row *row, int at)
{
    Str type = label_cell(f, l, S("type")), field = label_cell(f, l, S("field"));
    at = after_fillers(row, at);
    if (at >= row->count)
        return false;
    const Token *t = &row->tokens[at];
    if (str_equal(type, S("date")))
        return t->kind == TOKEN_DATE && !t->no_year
                   ? date_set(f, field, (Source){row, at})
                   : date_compact(f, l, field, row, at) || date_wrapped(f, l, field, row, at);
    field = field_of_block(f, l, field);
    if (str_equal(type, S("money"))) {
        if (l->table == f->v->label_stems.table && in_prose(row, l, at))
            return false;
        if (l->table == f->v->label_stems.table && f->type != DOC_COLLECTION_NOTICE &&
            str_equal(field, S("totals.principal_cents")))
            return false; /* "Amount owed on": of a debt alone */
        const Token *money = label_money(row, at);
        if (!money && l->to <= at)
            money = money_at_end(f, row, l);
        if (!money || label_progress(row, (int)(money - row->tokens)))
            return false;
        int token = (int)(money - row->tokens);
        if (ends_prose(row, token, field))
            return false;
        if (str_equal(field, S("totals.balance_cents")))
            f->balance_row = (int)(row - f->rows.items) + 1;
        int sure = sum_sure(f, field, row_text(f->arena, row, 0, token));
        total_set(f, field, money->cents, money->credit, seen_tokens(row, token, token + 1, sure));
        if (str_equal(field, S("totals.principal_cents")) && t->kind == TOKEN_DATE && !t->no_year)
            date_set(f, S("itemization_date"), (Source){row, at}); /* "owed on May 3, 2025" */
        return true;
    }
    if (str_equal(type, S("network")))
        return network_set(f, row, at);
    if (str_equal(type, S("ids")))
        return diagnoses_listed(f, l, row, at);
    if (str_equal(type, S("address")))
        return address_set(f, l, row, at, cell_end(f, row, at));
    if (str_equal(field, S("provider_name")) && address_in(row, at, cell_end(f, row, at)))
        return address_set(
            f, l, row, at,
            cell_end(f, row, at)); /* "Remit to: PO Box 20, Hollis Valley, ID 83299" */
    Str value = {0};
    if (str_equal(type, S("id")) && t->kind != TOKEN_MONEY)
        value = id_value(f, row, at);
    else if (str_equal(type, S("name")))
        value = name_value(f, l, row, at);
    else if (str_equal(type, S("phone")))
        value = label_phone(f, row, at);
    else if (str_equal(type, S("npi")))
        value = who_ordered(f, l) ? (Str){0} : label_number(row, at, 10, false);
    else if (str_equal(type, S("tax")))
        value = label_number(row, at, 9, true);
    else if (str_equal(type, S("code")) && text_digits(t->text) >= 1 && t->text.len <= 5)
        value = text_trim_signs(t->text);
    return value.len && text_set(f, field, value, (Source){row, at});
}

bool label_value(Flow *f, const Table *labels, int label, const Row *row, int at)
{
    return value_take(f, &(Label){label, labels, row, at, at + 1, true}, row, at);
}

/* The value that stands below a label: in one of the next rows, where the label stands. */
static bool value_below(Flow *f, const Label *l, int at)
{
    const Row *row = &f->rows.items[at];
    int left = row->tokens[l->from].box.left, right = row->tokens[l->to - 1].box.right;
    int height = row->box.bottom - row->box.top;
    if (heads_column(f, l, at))
        return false;
    for (int next = at + 1; next < f->rows.count && next <= at + 2; next++) {
        const Row *below = &f->rows.items[next];
        if (below->page != row->page || below->box.top - row->box.bottom > 2 * height)
            return false;
        for (int i = 0; i < below->count; i++) {
            const Token *t = &below->tokens[i];
            bool first =
                i == 0 || !tokens_joined(&below->tokens[i - 1], t) || number_at_edge(f, l, left, t);
            bool indented = next == at + 1 && value_indented(row, l, below);
            if (!first || (t->box.left > right && !indented) || t->box.right < left)
                continue;
            Label any[1];
            if (labels_at(f, below, i, any, 1) && any[0].colon)
                return false;
            if (f->taken[next] || !value_take(f, l, below, i))
                continue;
            if (str_equal(label_cell(f, l, S("type")), S("ids")))
                diagnoses_below(f, next, t->box.left);
            return true;
        }
    }
    return false;
}

/* The value above its label, from the same left edge. */
static bool value_above(Flow *f, const Label *l, int at)
{
    const Row *row = &f->rows.items[at], *above = row_over(f, at);
    for (int i = 0; above && i < above->count; i++) {
        const Token *t = &above->tokens[i];
        int off = t->box.left - row->tokens[l->from].box.left;
        if (off > -t->em && off < t->em && (i == 0 || !tokens_joined(t - 1, t)))
            return value_take(f, l, above, i);
    }
    return false;
}

/* Whether the cell that begins at `from`, up to the end of the row, is a value: it begins no label,
   alone or with the cell below it. */
static bool cell_is_value(Flow *f, const Row *row, int from)
{
    const Row *next;
    int to = row_cell_end(row, from), words;
    if (from >= row->count ||
        vocab_begins(&f->v->labels, vocab_normal(f->arena, row_text(f->arena, row, from, to)),
                     &words) >= 0)
        return false;
    const Token *more = cell_goes_on(f, row, from, from, row->tokens[from].box.left, &next);
    Str both = more ? arena_print(f->arena, "%.*s %.*s", STR_ARG(row_text(f->arena, row, from, to)),
                                  STR_ARG(more->text))
                    : (Str){0};
    return !both.len || vocab_begins(&f->v->labels, vocab_normal(f->arena, both), &words) < 0;
}

/* A label of two lines above its value: "Claim Control" and "Number". Its lower line is no label of
   its own. */
static bool label_stacked(Flow *f, int at, int from)
{
    const Row *row = &f->rows.items[at], *next;
    int to = row_cell_end(row, from), low;
    const Token *more = cell_goes_on(f, row, from, from, row->tokens[from].box.left, &next);
    if (!more || (from > 0 && tokens_joined(&row->tokens[from - 1], &row->tokens[from])) ||
        cell_is_value(f, row, to))
        return false;
    low = (int)(more - next->tokens);
    int end = row_cell_end(next, low);
    Str both = arena_print(f->arena, "%.*s %.*s", STR_ARG(row_text(f->arena, row, from, to)),
                           STR_ARG(row_text(f->arena, next, low, end)));
    int label = vocab_exact(&f->v->labels, vocab_normal(f->arena, both));
    if (label < 0 || valued_each(f, row, to, next, end))
        return false;
    stacked_note(f, at + 1, more->box.left);
    value_below(f, &(Label){label, f->v->labels.table, next, low, end, true}, at + 1);
    return true;
}

/* "PATIENT NAME: HUGHES, CARLOS" in a row of sums. */
void patient_in_tables(Flow *f)
{
    for (int r = 0; r < f->rows.count && !f->doc->d.patient_name.len; r++) {
        const Row *row = &f->rows.items[r];
        Label l[1];
        for (int i = 0; i < row->count; i++) {
            if ((!i || !tokens_joined(&row->tokens[i - 1], &row->tokens[i])) &&
                labels_at(f, row, i, l, 1) > 0 && l[0].colon &&
                str_equal(label_cell(f, l, S("field")), S("patient_name")))
                value_take(f, l, row, l[0].to);
        }
    }
}

bool label_of_day(Flow *f, const Row *row)
{
    for (int i = 0; i < row->count; i++) {
        Label found[LABEL_WORDS_MAX];
        int count = labels_at(f, row, i, found, LABEL_WORDS_MAX);
        for (int j = 0; j < count; j++) {
            if (str_equal(label_cell(f, &found[j], S("type")), S("date")) &&
                !(i && str_equal(label_cell(f, &found[j], S("field")), S("service_date"))))
                return true; /* "Emergency | visit on 12/07/25" heads what was done then */
        }
    }
    return false;
}

bool label_stands(Flow *f, const Row *row, Str field)
{
    bool day = str_equal(field, S("service_date"));
    for (int i = 0; i < row->count; i++) {
        Label found[LABEL_WORDS_MAX];
        int count = labels_at(f, row, i, found, LABEL_WORDS_MAX);
        for (int j = 0; j < count; j++) {
            int at = after_fillers(row, found[j].to);
            if (!str_equal(label_cell(f, &found[j], S("field")), field) || at >= row->count)
                continue;
            bool number = row->tokens[at].kind != TOKEN_MONEY && id_value(f, row, at).len &&
                          (!day || found[j].colon); /* "outpatient visit, 30-39 minutes" */
            if (row->tokens[at].kind == TOKEN_DATE || number)
                return true;
        }
    }
    return false;
}

/* "by December 23, 2024" at the end of a label's cell. */
static bool by_day(const Row *row, int at)
{
    return at + 1 < row->count && str_same(row->tokens[at].text, S("by")) &&
           row->tokens[at + 1].kind == TOKEN_DATE &&
           (at + 2 == row->count || !tokens_joined(&row->tokens[at + 1], &row->tokens[at + 2]));
}

/* Whether other words follow a label before its value: "Total amount of the debt". */
static bool goes_on(const Row *row, const Label *l)
{
    const Token *next = l->to < row->count ? &row->tokens[l->to] : NULL;
    return next && !l->colon && next->kind == TOKEN_TEXT && !text_digits(next->text) &&
           !label_filler(next->text) && tokens_joined(next - 1, next) &&
           char_is_alpha(next->text.ptr[0]);
}

/* "Return the top portion with payment by 05/30/2025": a day to pay by, where no label tells one.
 */
static void due_in_sentence(Flow *f, const Row *row, const Label *l)
{
    if (!str_equal(label_cell(f, l, S("field")), S("due_date")) || !has_value(f, row, l) ||
        (f->due_told != NO_DATE && f->due_amount == NO_CENTS))
        return;
    f->due_amount = amount_before(row, l->from); /* "we will accept $1,303.18 in one payment by" */
    f->due_told = row->tokens[l->to].date;
    f->due_place = (Place){row->page, 0, row->tokens[l->to].box};
}

/* Whether a label ends a sentence: "Primary Ins." at the head of its cell is only shortened. */
static bool ends_here(Flow *f, Str word, bool cell_start)
{
    enum { SHORTENED_MOST = 5 };
    return !(cell_start && word.len <= SHORTENED_MOST) && word_ends_sentence(f, word);
}

/* The cell of the row below that begins at the left edge of token `at`; its end, or 0 for none. */
static int cell_under_edge(const Row *row, int at, int *ret_from)
{
    const Row *next = row + 1;
    for (int i = 0, end; i < next->count; i = end) {
        int off = next->tokens[i].box.left - row->tokens[at].box.left;
        end = row_cell_end(next, i);
        *ret_from = i;
        if (2 * off < row->tokens[at].em && -2 * off < row->tokens[at].em)
            return end;
    }
    return 0;
}

/* "CLIENT     CLINICIAN SEEN" above "Karen Sullivan     Michael Jenkins, LMFT": a row of labels,
   each above its value, and the cell beside a label is the next one. */
static bool heads_name(Flow *f, const Row *row, const Label *l)
{
    int from, to, beside;
    bool last = row + 1 >= f->rows.items + f->rows.count || row[1].page != row->page;
    Str field = label_cell(f, l, S("field"));
    bool person = str_equal(field, S("patient_name")) || str_equal(field, S("payer_name")) ||
                  str_equal(field, S("bare_name")) || str_equal(field, S("guarantor_name")) ||
                  str_equal(field, S("billed_to"));
    if (last || l->colon || l->to >= row->count || !person ||
        tokens_joined(&row->tokens[l->to - 1], &row->tokens[l->to]) ||
        row[1].box.top - row->box.bottom > row->box.bottom - row->box.top)
        return false;
    to = cell_under_edge(row, l->from, &from);
    if (to && str_equal(field, S("payer_name")))
        return name_of_payer(f->v, row_text(f->arena, row + 1, from, to)) &&
               !text_is_label(f, row_text(f->arena, row + 1, from, to)) &&
               cell_under_edge(row, l->to, &beside) &&
               !name_of_payer(f->v, row_text(f->arena, row, l->to, row_cell_end(row, l->to)));
    if (!to || to - from < 2 || !cell_under_edge(row, l->to, &beside) ||
        !name_words(row + 1, from, to))
        return false;
    /* "Patient   ROBICHAUX, SIMONE S" above "Procedure performed at   Lafayette". */
    if (row->tokens[l->to].kind == TOKEN_TEXT && str_ends(row->tokens[l->to].text, S(",")))
        return false;
    Str name = row_text(f->arena, row + 1, from, to);
    Str normal = vocab_normal(f->arena, name), last_word = row[1].tokens[to - 1].text;
    if (last_word.ptr[0] >= 'a' && last_word.ptr[0] <= 'z')
        return false; /* no name is written so */
    return name_of_person(f->v, name) && vocab_exact(&f->v->labels, normal) < 0 &&
           vocab_pieces(&f->v->label_stems, normal) < 0; /* "Ordered By" below "Patient" */
}

/* Puts before the labels at a token the one that its whole cell makes; returns how many there are.
 */
static int label_whole(Flow *f, const Row *row, int at, Label found[LABEL_WORDS_MAX], int count)
{
    Label whole;
    if ((count && !goes_on(row, &found[0])) ||
        (!label_by_half(f, row, at, &whole) && !label_by_pieces(f, row, at, &whole)))
        return count;
    for (int j = count < LABEL_WORDS_MAX ? count : LABEL_WORDS_MAX - 1; j > 0; j--)
        found[j] = found[j - 1];
    found[0] = whole;
    return count + (count < LABEL_WORDS_MAX);
}

/* Whether words that may be a label at token `i` are none here: a value, or another's. */
static bool passes_by(Flow *f, const Row *row, int i, const Label *l)
{
    Str type = label_cell(f, l, S("type"));
    bool one_word = l->to - l->from == 1, cell_start = begins_cell(row, i);
    bool bare_id = str_equal(label_cell(f, l, S("field")), S("bare_id"));
    if (str_ends(row->tokens[l->to - 1].text, S(",")) && str_equal(type, S("id")))
        return true; /* "Give your name, member ID, ..." */
    if (one_word && str_equal(label_cell(f, l, S("field")), S("guarantor_ref")))
        return l->to >= row->count || row->tokens[l->to].text.ptr[0] != '#'; /* a name follows */
    if (cell_start && i > 0 && token_ends_label(&row->tokens[i - 1]) && one_word &&
        str_equal(type, S("id")) && !l->colon)
        return true; /* "Relationship:   Subscriber" */
    if (!cell_start && ((one_word && str_equal(type, S("name"))) || bare_id))
        return true; /* "Sponsor Name:" and "Payer ID:" are another's */
    if (one_word && str_equal(type, S("name")) && name_folded(f, row, i))
        return true;
    if (!cell_start && !l->colon && !str_equal(type, S("npi")) && !str_equal(type, S("tax")))
        return true;
    return i > 0 && str_starts(row->tokens[i].text, S("(")) &&
           !has_value(f, row, l); /* "(Medical Insurance)" */
}

/* All labels of the row, left to right. The longest phrase whose value is there wins; shorter ones
   may still take another type of value ("amount due by" a day, "amount due" a sum). */
void labels_read(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    if (row_aside(f, row))
        return;
    if (doc_is_eob(&(Doc){.type = f->type}))
        network_cells(f, at);
    else
        network_sentence(f, row);
    payer_total(f, row);
    bool lifted = captions_row(f, at);
    for (int i = 0; i < row->count;) {
        if (is_stacked(f, at, &row->tokens[i]) || labels_close(f, at, i) ||
            (begins_cell(row, i) && account_behind_name(f, row, i)) || label_stacked(f, at, i) ||
            label_folded(f, at, i)) {
            for (i++; i < row->count && tokens_joined(&row->tokens[i - 1], &row->tokens[i]);)
                i++;
            continue;
        }
        Label found[LABEL_WORDS_MAX];
        int count = labels_at(f, row, i, found, LABEL_WORDS_MAX), taken_to = 0;
        Str taken_type = {0};
        count = label_whole(f, row, i, found, count);
        bool cell_start = begins_cell(row, i);
        for (int j = 0; j < count && !cell_start; j++)
            due_in_sentence(f, row, &found[j]);
        for (int j = 0; j < count; j++) {
            Str type = label_cell(f, &found[j], S("type"));
            if (passes_by(f, row, i, &found[j]) || (taken_type.len && str_equal(type, taken_type)))
                continue;
            bool here = !heads_name(f, row, &found[j]) && !day_below(f, row, &found[j]) &&
                        stands_apart(f, &found[j], row, found[j].to) &&
                        value_take(f, &found[j], row, found[j].to);
            bool alone = found[j].to == row->count ||
                         !tokens_joined(&row->tokens[found[j].to - 1], &row->tokens[found[j].to]);
            alone = alone || (str_equal(type, S("money")) && by_day(row, found[j].to));
            alone = alone && !ends_here(f, row->tokens[found[j].to - 1].text, cell_start);
            bool bare = str_equal(type, S("money")) && found[j].to - found[j].from < 2;
            bool other =
                !taken_type.len || (str_equal(type, S("money")) && by_day(row, found[j].to));
            if (!here && alone && other && !bare) /* "Total" heads columns of all sorts */
                here = lifted ? value_above(f, &found[j], at) : value_below(f, &found[j], at);
            if (!here)
                continue;
            taken_type = type;
            taken_to = found[j].to > taken_to ? found[j].to : taken_to;
        }
        i = taken_to > i ? taken_to : i + 1;
    }
}
