/* loose.c: charges without a table: a code or a day, words, an amount. */
#include "read/flow.h"

#include "base/buf.h"
#include "know/code.h"

static bool is_code_label(Flow *f, Str text)
{
    return vocab_is(&f->v->headings, S("code"), vocab_normal(f->arena, text));
}

static bool is_list_number(Str s)
{
    return s.len >= 2 && s.len <= 3 && char_is_digit(s.ptr[0]) &&
           (s.ptr[s.len - 1] == '.' || s.ptr[s.len - 1] == ')');
}

/* "TFI-5520918" has letters, and is a number all the same. */
static bool is_number(Str s)
{
    int letters = 0, digits = 0;
    for (ptrdiff_t i = 0; i < s.len; i++) {
        letters += char_is_alpha(s.ptr[i]) || (s.ptr[i] & 0x80);
        digits += char_is_digit(s.ptr[i]);
    }
    return digits > letters;
}

/* Letters or digits: what is not a leader of dots. */
static bool has_sign(Str s)
{
    for (ptrdiff_t i = 0; i < s.len; i++) {
        if (char_is_digit(s.ptr[i]))
            return true;
    }
    return text_letters(s);
}

/* "WI 53999", "Box 61177": no code. */
static bool in_address(const Token *before)
{
    Str t = before->text;
    bool state =
        t.len == 2 && t.ptr[0] >= 'A' && t.ptr[0] <= 'Z' && t.ptr[1] >= 'A' && t.ptr[1] <= 'Z';
    return state || str_same(t, S("box")) || str_same(t, S("suite")) || str_same(t, S("unit")) ||
           str_ends(t, S("#"));
}

/* The left edge of the description's first word. */
static int words_left(const Row *row, Str description, int from)
{
    Str rest = description, word = str_word(&rest);
    for (int i = from; i < row->count; i++) {
        if (str_equal(row->tokens[i].text, word))
            return row->tokens[i].box.left;
    }
    return row->tokens[from].box.left;
}

/* In a bare list an item is words and then its amount, at the end of the row or of its cell: no
   sentence with an amount in it, and no footer of several parts. */
static bool stands_as_item(const Row *row, int words, int money)
{
    for (int i = words; i < money; i++) {
        if (str_equal(row->tokens[i].text, S("|")))
            return false;
    }
    return money + 1 >= row->count || row->tokens[money + 1].kind != TOKEN_TEXT ||
           str_starts(row->tokens[money + 1].text, S("[")) || /* a note on it */
           !tokens_joined(&row->tokens[money], &row->tokens[money + 1]);
}

/* "7214826" in a cell of its own: a code and its modifier without a space. */
static bool code_glued(Flow *f, const Row *row, int at, Line *l)
{
    return !tokens_near(&row->tokens[at], &row->tokens[at + 1]) &&
           value_code_glued(f->v->know, f->arena, row->tokens[at].text, &l->code, l->modifiers,
                            &l->modifier_count);
}

/* "Chest X-ray [CPT 71046]". */
static void code_in_brackets(Flow *f, Line *l)
{
    Fields fields = fields_blank();
    if (l->code.len || !str_ends(l->description, S("]")))
        return;
    fields.description = l->description;
    fields_code_end(f->arena, &fields);
    l->description = fields.description;
    l->code = fields.code;
    l->modifier_count = fields.modifier_count;
    for (int i = 0; i < fields.modifier_count; i++)
        l->modifiers[i] = fields.modifiers[i];
}

/* "0450 Emergency room": a revenue code that is known, and words. */
static bool revenue_first(Flow *f, const Row *row, int at, Line *l)
{
    if (at + 1 >= row->count || row->tokens[at + 1].kind != TOKEN_TEXT)
        return false;
    Str text = row->tokens[at].text;
    if (text.len != 4 || text.ptr[0] != '0' || text_digits(text) != 4 ||
        !revenue_name(f->v->know, text, S("en")).len)
        return false;
    l->revenue_code = text;
    return true;
}

/* "1.", "[X]" and "01/06/2026 -" before a service: passes them, and takes the day. */
static int day_first(Flow *f, const Row *row, int at, Line *l)
{
    int i = at;
    if (i + 1 < row->count &&
        (is_list_number(row->tokens[i].text) ||
         table_find(know_table(f->v->know, S("tick-marks")), S("mark"), row->tokens[i].text) >= 0))
        i++;
    if (i >= row->count || row->tokens[i].kind != TOKEN_DATE)
        return i;
    l->date = row->tokens[i].date;
    l->date_end = row->tokens[i].date_end;
    i++;
    while (i < row->count && text_is_dash(row->tokens[i].text))
        i++;
    return i;
}

/* "Charged", "Medicare paid": what an amount is, not what was done. */
static bool is_amount_name(Flow *f, Str normal)
{
    int column = vocab_exact(&f->v->columns, normal);
    return column >= 0 && role_is_money(f->v->roles[column]);
}

/* Whether the last cell of the words [from, to) names the amount behind it: "Emergency at Tyler
   Medical Center      Billed   $3,203.00" heads what was billed. */
static bool amount_apart(Flow *f, const Row *row, int from, int to)
{
    int cell = to - 1;
    while (cell > from && tokens_joined(&row->tokens[cell - 1], &row->tokens[cell]))
        cell--;
    Str name = cell > from ? vocab_normal(f->arena, row_text(f->arena, row, cell, to)) : (Str){0};
    Role role = name.len ? vocab_role(f->v, name) : ROLE_NONE;
    return role == ROLE_CHARGE || role == ROLE_PATIENT || role == ROLE_BALANCE;
}

static bool is_small(Str word)
{
    return word.len > 1 && word.ptr[0] >= 'a' && word.ptr[0] <= 'z';
}

/* Reads one charge from token `at`; returns the token behind it, or 0 where there is none. Without
   an amount the line is left open (charge blank) when it begins with a code. */
static int loose_charge(Flow *f, const Row *row, int at, bool listed, Line *l, bool *ret_strong)
{
    *l = line_blank();
    l->place = row_place(row);
    int i = day_first(f, row, at, l);
    bool label = i < row->count && is_code_label(f, row->tokens[i].text);
    i += label;
    if (i + 1 < row->count && (label || row->tokens[i].text.len >= 5)) {
        Str text = row->tokens[i].text;
        while (text.len && (str_ends(text, S(":")) || str_ends(text, S(","))))
            text.len--;
        if (value_code(f->arena, text, &l->code, l->modifiers, &l->modifier_count) ||
            code_glued(f, row, i, l))
            i++;
        Str modifier = l->code.len && !l->modifier_count ? modifier_beside(row, i) : (Str){0};
        if (modifier.len) {
            l->modifiers[l->modifier_count++] = modifier;
            i++;
        }
    }
    i += !label && !l->code.len && revenue_first(f, row, i, l);
    int words = i;
    while (i < row->count && row->tokens[i].kind != TOKEN_MONEY)
        i++;
    while (words < i && text_is_dash(row->tokens[words].text))
        words++;
    int end = i;
    while (end > words &&
           (!has_sign(row->tokens[end - 1].text) && row->tokens[end - 1].kind == TOKEN_TEXT))
        end--;
    l->description = row_text(f->arena, row, words, end);
    if (!l->code.len && end - words >= 2 && end > 0 && !in_address(&row->tokens[end - 2]) &&
        value_code(f->arena, text_without_brackets(row->tokens[end - 1].text), &l->code,
                   l->modifiers, &l->modifier_count)) {
        int last = end - 1; /* "Office visit - 99213", "Office visit (99213)" */
        while (last > words && !has_sign(row->tokens[last - 1].text))
            last--;
        l->description = row_text(f->arena, row, words, last);
    }
    code_in_brackets(f, l);
    if (l->code.len)
        count_before(&l->description, &l->units);
    l->description = text_without_brackets(l->description);
    bool named = text_letters(l->description) && !is_number(l->description) &&
                 !is_code_label(f, l->description); /* "CPT Code: 66984" tells no service */
    *ret_strong = label || (l->code.len && named) || (l->date != NO_DATE && named);
    if (i == row->count) /* its amount may follow: only where it is surely a code */
        return l->code.len && named && label ? i : 0;
    if (!l->code.len && amount_apart(f, row, words, end))
        return 0;
    bool leader = leads_amount(row, end, i) && stands_as_item(row, words, i);
    if (!named || (!*ret_strong && !leader && !(listed && stands_as_item(row, words, i))))
        return 0;
    if (i + 1 < row->count && tokens_joined(&row->tokens[i], &row->tokens[i + 1]) &&
        is_small(row->tokens[i + 1].text))
        return 0; /* "... you have had $166.28 in out-of-pocket costs" */
    l->charge = row->tokens[i].cents;
    return i + 1;
}

/* "Facility fee", "Physician services": words that begin like the label of a name. */
static bool is_named_service(const Flow *f, int label, Str normal)
{
    if (!str_equal(table_cell(f->v->labels.table, label, S("type")), S("name")))
        return false;
    const Table *t = know_table(f->v->know, S("service-ends"));
    Str last = {0}, rest = normal;
    for (Str word = str_word(&rest); word.len; word = str_word(&rest))
        last = word;
    return table_find(t, S("word"), last) >= 0;
}

/* "Hospital: emergency care" behind a day: words that begin like the label of a name. */
static bool names_place(const Flow *f, Str text)
{
    int words, label = vocab_begins(&f->v->labels, vocab_normal(f->arena, text), &words);
    return label >= 0 && !str_ends(text, S(":")) &&
           str_equal(table_cell(f->v->labels.table, label, S("type")), S("name"));
}

/* "DX X-RAY": begins like the label of diagnoses, and tells none. */
static bool names_diagnosis(const Flow *f, int label, Str normal)
{
    return str_equal(table_cell(f->v->labels.table, label, S("type")), S("ids")) &&
           !text_digits(normal) && vocab_exact(&f->v->labels, normal) < 0;
}

bool names_sum(Flow *f, Str text)
{
    int words;
    Str normal = vocab_normal(f->arena, text);
    return is_amount_name(f, normal) || vocab_begins(&f->v->rows, normal, &words) >= 0;
}

static bool is_label_or_total(Flow *f, Str text)
{
    int words, label = vocab_begins(&f->v->labels, vocab_normal(f->arena, text), &words);
    Str normal = vocab_normal(f->arena, without_aside(text));
    bool button = table_find(know_table(f->v->know, S("button-words")), S("words"), normal) >= 0;
    return button || str_ends(text, S(":")) || names_sum(f, text) ||
           (label >= 0 && !is_named_service(f, label, normal) &&
            !names_diagnosis(f, label, normal));
}

/* "Charge: $450.00" below a line that has none yet. */
static bool completes(Flow *f, const Row *row)
{
    if (f->last_line < 0 || row->count < 2)
        return false;
    Line *l = &f->doc->lines.items[f->last_line];
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, 0, row->count - 1));
    int column = vocab_exact(&f->v->columns, normal);
    const Token *t = &row->tokens[row->count - 1];
    if (l->charge != NO_CENTS || t->kind != TOKEN_MONEY || column < 0 ||
        f->v->roles[column] != ROLE_CHARGE || vocab_has(&f->v->rows, S("kind"), S("total"), normal))
        return false;
    l->charge = t->cents;
    return true;
}

/* Whether a row begins right of another by more than print wavers in a picture. */
static bool stands_in(const Row *row, const Row *above)
{
    const Token *t = &row->tokens[0];
    return t->box.left - above->box.left > t->em / 4;
}

/* "Insurance paid -$88.60" below a charge is that charge's, where it is the first of its kind. */
static bool sub_row(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    const Token *t = &row->tokens[row->count - 1];
    if (f->last_line < 0 || row->count < 2 || t->kind != TOKEN_MONEY ||
        row->tokens[0].kind != TOKEN_TEXT || !row_follows(f, f->last_row, at) ||
        !stands_in(row, &f->rows.items[f->last_charge]))
        return false; /* what stands as far out as the charge is not below it */
    Line *l = &f->doc->lines.items[f->last_line];
    int words;
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, 0, row->count - 1));
    int column = vocab_begins(&f->v->columns, normal, &words);
    if (column < 0 || !role_is_money(f->v->roles[column]))
        column = vocab_ends(&f->v->columns, normal); /* "Northgate Mutual paid" */
    Role role = column >= 0 ? f->v->roles[column] : ROLE_NONE;
    Cents *into = role == ROLE_PAID         ? &l->plan_paid
                  : role == ROLE_ADJUSTMENT ? &l->adjustment
                  : role == ROLE_PATIENT    ? &l->patient
                  : role == ROLE_ALLOWED    ? &l->allowed
                                            : NULL;
    if (!into || *into != NO_CENTS)
        return false;
    *into = cents_abs(t->cents);
    f->last_row = at;
    return true;
}

/* Whether a sentence ends within a row, or at its end: "Aetna processed this claim. Patient" is a
   note below a payment, and not the rest of its words. */
static bool ends_inside(const Row *row)
{
    enum { WORD_LEAST = 4, WORDS_LEAST = 4 };
    for (int i = WORDS_LEAST - 1; i < row->count; i++) {
        Str word = row->tokens[i].text;
        if (str_ends(word, S(".")) && word.len > WORD_LEAST && !text_capitals(word) &&
            !text_digits(word))
            return true;
    }
    return false;
}

bool payment_continues(Flow *f, int at)
{
    enum { TRACE_LEAST = 6 };
    const Row *row = &f->rows.items[at];
    int words, off = row->tokens[0].box.left - f->payment_left;
    if (!f->payment_row || f->payment_row != at - 1 || !f->doc->payments.count ||
        !row_follows(f, f->payment_row, at) || off > row->tokens[0].em ||
        off < -row->tokens[0].em / 2)
        return false;
    for (int i = 0; i < row->count; i++) {
        bool day = row->count == 1 && row->tokens[i].kind == TOKEN_DATE;
        bool trace = row->count == 1 && text_digits(row->tokens[i].text) >= TRACE_LEAST &&
                     row->tokens[i].kind == TOKEN_NUMBER; /* of an electronic payment */
        if ((row->tokens[i].kind != TOKEN_TEXT && !day && !trace) ||
            (i && !tokens_joined(&row->tokens[i - 1], &row->tokens[i])))
            return false;
    }
    Str more = row_text(f->arena, row, 0, row->count);
    if (vocab_begins(&f->v->rows, vocab_normal(f->arena, more), &words) >= 0 || ends_inside(row))
        return false;
    Payment *p = &f->doc->payments.items[f->doc->payments.count - 1];
    if (row->count == 1 && row->tokens[0].kind == TOKEN_DATE && p->date == NO_DATE) {
        p->date = row->tokens[0].date;
        return true;
    }
    p->description = arena_print(f->arena, "%.*s %.*s", STR_ARG(p->description), STR_ARG(more));
    p->by = payer_of(f, vocab_normal(f->arena, p->description), ROLE_NONE);
    p->confidence = seen_tokens(row, 0, row->count,
                                payment_sure(f, vocab_normal(f->arena, p->description), ROLE_NONE))
                        .sure;
    return true;
}

/* "ICD-10: M54.50": a label with its value, whatever it stands below. */
static bool starts_labelled(Flow *f, const Row *row)
{
    int words, colon = 0;
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, 0, row->count));
    while (colon < row->count && !str_ends(row->tokens[colon].text, S(":")))
        colon++;
    return vocab_begins(&f->v->labels, normal, &words) >= 0 && colon < row->count &&
           colon < words; /* a word of the paper may be two of the label */
}

/* A wrapped description: words alone, close below a charge, where its words begin. */
static bool loose_continues(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    if (payment_continues(f, at))
        return true;
    if (f->last_line < 0 || !row_follows(f, f->last_row, at))
        return false;
    Line *l = &f->doc->lines.items[f->last_line];
    if (detail_cells(f, l, row) || reader_take(f, l, row)) {
        f->last_row = at;
        return true;
    }
    if (starts_labelled(f, row))
        return false;
    int off = row->tokens[0].box.left - f->last_left;
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind == TOKEN_MONEY || row->tokens[i].kind == TOKEN_DATE ||
            (i && !tokens_joined(&row->tokens[i - 1], &row->tokens[i])))
            return false;
    }
    if (off < -row->tokens[0].em / 2 || off > row->tokens[0].em || l->charge == NO_CENTS)
        return false;
    l->description = arena_print(f->arena, "%.*s %.*s", STR_ARG(l->description),
                                 STR_ARG(row_text(f->arena, row, 0, row->count)));
    code_of_description(f, l);
    f->last_row = at;
    return true;
}

static bool opens_list(Flow *f, const Row *row)
{
    return list_named(f, row_text(f->arena, row, 0, row->count));
}

/* "Summary of your hospital services": without the words that say whose. */
static Str bare_words(const Flow *f, Str text)
{
    const Table *small = know_table(f->v->know, S("list-small-words"));
    Str rest = vocab_normal(f->arena, text), said = {0};
    for (Str word = str_word(&rest); word.len; word = str_word(&rest)) {
        if (table_find(small, S("word"), word) < 0)
            said =
                said.len ? arena_print(f->arena, "%.*s %.*s", STR_ARG(said), STR_ARG(word)) : word;
    }
    return said;
}

bool list_named(const Flow *f, Str text)
{
    const Table *t = know_table(f->v->know, S("list-words"));
    Str title = bare_words(f, text);
    Str rest = table_cell(t, 0, S("phrases"));
    while (rest.ptr) {
        if (str_equal(bare_words(f, str_cut(&rest, ';')), title))
            return true;
    }
    return false;
}

static int money_tokens(const Row *row)
{
    int count = 0;
    for (int i = 0; i < row->count; i++)
        count += row->tokens[i].kind == TOKEN_MONEY;
    return count;
}

/* An amount that lowers the balance, with a day or words of its own. */
static void loose_payment(Flow *f, const Line *l, const Row *row)
{
    Str normal = vocab_normal(f->arena, l->description);
    *list_add(f->arena, &f->doc->payments) = (Payment){
        .date = l->date,
        .by = payer_of(f, normal, ROLE_NONE),
        .description = text_without_dash(l->description),
        .amount = cents_abs(l->charge),
        .place = l->place,
        .confidence = seen_tokens(row, 0, row->count, payment_sure(f, normal, ROLE_NONE)).sure,
    };
    draft_payment(f->arena, f->doc, row);
}

/* The words of one cell in row `at`; empty where it has an amount, a day, or several cells, or is
   taken. */
static Str words_alone(const Flow *f, int at, const Row *beside)
{
    if (at < 0 || at >= f->rows.count || f->taken[at] || f->rows.items[at].page != beside->page)
        return (Str){0};
    const Row *row = &f->rows.items[at];
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind == TOKEN_MONEY || row->tokens[i].kind == TOKEN_DATE ||
            str_ends(row->tokens[i].text, S(":")) ||
            (i && !tokens_joined(&row->tokens[i - 1], &row->tokens[i])))
            return (Str){0};
    }
    return row_text(f->arena, row, 0, row->count);
}

/* Whether a cell stands where the words of a row are, or would be: between its day and its amount.
 */
static bool row_is_between(const Row *row, Box cell, int left, int right)
{
    int off = cell.left - left, em = row->tokens[0].em;
    return left ? off < em / 2 && off > -em / 2
                : cell.left > row->tokens[0].box.right && cell.right < right;
}

/* The words of a payment that are set around its day and amount, in rows above and below:
   "Installment 1," and "financing" around "01/24/2026 -$625.00". `left`: where its own begin, 0: it
   has none. */
static Str words_around(Flow *f, int at, Str own, int left)
{
    const Row *row = &f->rows.items[at], *above = row - 1, *below = row + 1;
    const Token *last = &row->tokens[row->count - 1];
    int height = row->box.bottom - row->box.top;
    Str first = words_alone(f, at - 1, row), rest = words_alone(f, at + 1, row);
    if (!first.len || !row_is_between(row, above->box, left, last->box.left) ||
        row->box.top - above->box.bottom > height / 3 || above->box.top >= row->box.top)
        return own;
    bool both = rest.len && row_is_between(row, below->box, left, last->box.left) &&
                below->box.top - row->box.bottom <= height / 3;
    if (!own.len && !both)
        return own;
    f->taken[at - 1] = true;
    own = own.len ? arena_print(f->arena, "%.*s %.*s", STR_ARG(first), STR_ARG(own)) : first;
    if (!row->tokens[0].ocr && both && !left) {
        f->taken[at + 1] = true;
        own = arena_print(f->arena, "%.*s %.*s", STR_ARG(own), STR_ARG(rest));
    }
    return own;
}

bool payment_loose(Flow *f, int at, bool by_name)
{
    const Row *row = &f->rows.items[at];
    const Token *last = &row->tokens[row->count - 1];
    Line l = line_blank();
    int words;
    if (row->count < 3 || last->kind != TOKEN_MONEY || (!last->credit && !by_name) ||
        money_tokens(row) > 1)
        return false;
    bool behind = last[-1].kind == TOKEN_DATE; /* "Payment - ACH 5872 12/13/2024 -$1,000.15" */
    if (!behind && row->tokens[0].kind != TOKEN_DATE)
        return false;
    l.date = behind ? last[-1].date : row->tokens[0].date;
    l.description = row_text(f->arena, row, !behind, row->count - 1 - behind);
    l.charge = last->cents;
    l.place = row_place(row);
    if (!last->cents && doc_is_eob(&(Doc){.type = f->type}))
        return false; /* "Other carrier paid: $0.00" behind the day of a check */
    Str normal = vocab_normal(f->arena, l.description);
    bool named = named_payment(f, normal) || vocab_within(&f->v->payments, normal, &words) >= 0;
    bool titled = f->pays_row && f->pays_row == at - 1 && text_letters(l.description);
    if (!named && !titled && (by_name || !name_of_payer(f->v, l.description)))
        return false;
    loose_payment(f, &l, row);
    return true;
}

bool payment_by_card(Flow *f, int at)
{
    enum { DIGITS_LEAST = 4 };
    const Row *row = &f->rows.items[at];
    const Token *last = &row->tokens[row->count - 1];
    Line l = line_blank();
    if (row->count < 3 || last->kind != TOKEN_MONEY || !last->credit || money_tokens(row) > 1 ||
        row->tokens[0].kind != TOKEN_TEXT || !f->doc->lines.count)
        return false;
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind == TOKEN_DATE)
            return false;
    }
    l.description = row_text(f->arena, row, 0, row->count - 1);
    l.charge = last->cents;
    l.place = row_place(row);
    int words;
    if (vocab_begins(&f->v->labels, vocab_normal(f->arena, l.description), &words) >= 0)
        return false; /* "Patient payment VISA ending 9936" names a sum of the paper */
    if (text_digits(l.description) < DIGITS_LEAST ||
        !vocab_has(&f->v->payments, S("kind"), S("patient"), vocab_normal(f->arena, l.description)))
        return false;
    loose_payment(f, &l, row);
    return true;
}

/* The row stands close below a charge, with its amount right under that charge's. */
static bool goes_on(const Flow *f, int at)
{
    if (f->last_line < 0 || f->last_row != f->last_charge || !row_follows(f, f->last_charge, at))
        return false;
    const Row *above = &f->rows.items[f->last_charge], *row = &f->rows.items[at];
    const Token *theirs = &above->tokens[above->count - 1], *ours = &row->tokens[row->count - 1];
    int off = ours->box.right - theirs->box.right;
    return theirs->kind == TOKEN_MONEY && ours->kind == TOKEN_MONEY && off <= ours->em &&
           off >= -ours->em;
}

/* The amount is the last token of the charge; the rest is its day, its code, its words. */
static void loose_marks(Flow *f, const Row *row, int from, int to, const Line *l)
{
    int line = f->last_line, money = l->charge != NO_CENTS ? to - 1 : to;
    for (int i = from; i < money; i++) {
        const Token *t = &row->tokens[i];
        if (t->kind == TOKEN_DATE && t->date == l->date)
            mark_tokens(f, "date", line, row, i, i + 1);
        else if (l->code.len && str_find(t->text, l->code) >= 0)
            mark_tokens(f, "code", line, row, i, i + 1);
        else if (l->revenue_code.len && str_equal(t->text, l->revenue_code))
            mark_tokens(f, "revenue_code", line, row, i, i + 1);
    }
    mark_tokens(f, "description", line, row, from, money);
    mark_tokens(f, "charge_cents", line, row, money, to);
}

/* Whether a day stands alone right below a row. */
static bool day_below(const Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    return at + 1 < f->rows.count && row[1].count == 1 && row[1].tokens[0].kind == TOKEN_DATE &&
           row_follows(f, at, at + 1) &&
           row[1].tokens[0].box.left - row->tokens[0].box.left <= row->tokens[0].em;
}

/* A day and an amount that lowers what is owed, with words around them alone. */
static bool payment_around(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    Line l = line_blank();
    if (row->count != 2 || row->tokens[0].kind != TOKEN_DATE || !row->tokens[1].credit)
        return false;
    l.date = row->tokens[0].date;
    l.charge = row->tokens[1].cents;
    l.place = row_place(row);
    l.description = words_around(f, at, (Str){0}, 0);
    if (!l.description.len)
        return false;
    loose_payment(f, &l, row);
    f->last_line = -1;
    return true;
}

/* "8235 Birch Avenue      Balance .... $386.59": the amount at token `at` has a label of its own in
   the cell before it, and the words before that are others. */
static bool labelled_beside(const Flow *f, const Row *row, int at)
{
    int to = at, from;
    while (to > 0 && label_filler(row->tokens[to - 1].text))
        to--;
    for (from = to; from > 0;) {
        from--;
        if (from > 0 && !tokens_joined(&row->tokens[from - 1], &row->tokens[from]))
            break;
    }
    int label =
        vocab_exact(&f->v->labels, vocab_normal(f->arena, row_text(f->arena, row, from, to)));
    return from > 0 && label >= 0 &&
           str_starts(table_cell(f->v->labels.table, label, S("field")), S("totals."));
}

/* Whether words name what was handed over. */
static bool names_tender(const Flow *f, Str normal)
{
    int words, tender = vocab_begins(&f->v->tenders, normal, &words);
    return tender >= 0 && str_equal(table_cell(f->v->tenders.table, tender, S("kind")), S("paid"));
}

/* "MasterCard ending 3981   -$208.00" below the services of a receipt. */
static bool tender_take(Flow *f, const Row *row)
{
    const Token *last = &row->tokens[row->count - 1];
    Line l = line_blank();
    int words;
    l.description = row_text(f->arena, row, 0, row->count - 1);
    Str normal = vocab_normal(f->arena, l.description);
    if (row->count < 2 || last->kind != TOKEN_MONEY || !last->credit || !f->doc->lines.count ||
        !names_tender(f, normal) || vocab_begins(&f->v->labels, normal, &words) >= 0 ||
        doc_is_eob(&(Doc){.type = f->type}))
        return false;
    l.charge = last->cents;
    l.place = row_place(row);
    loose_payment(f, &l, row);
    f->last_line = -1;
    return true;
}

/* Adds the charge that the tokens [from, to) of row `at` are. */
static void loose_keep(Flow *f, int at, int from, int to, Line *l)
{
    const Row *row = &f->rows.items[at];
    bool dated = l->date != NO_DATE;
    f->doc->dated_rows = f->doc->dated_rows || dated;
    if (!dated)
        l->date = date_of_visit(f);
    l->patient_name = f->context_patient;
    *list_add(f->arena, &f->doc->lines) = *l;
    f->last_line = f->doc->lines.count - 1;
    loose_marks(f, row, from, to, l);
    f->last_row = f->last_charge = at;
    f->last_left = words_left(row, l->description, from);
}

/* Two amounts behind the one service of a row, and no heading to tell them apart: it is unread. */
static void several_drop(Flow *f, const Row *row, int before)
{
    int lines = f->doc->lines.count - before;
    if (lines != 1 || money_tokens(row) < 2 || f->doc->lines.items[before].charge == NO_CENTS)
        return;
    draft_line_drop(f->doc, before);
    f->last_line = -1;
    draft_unread(f->arena, f->doc, row_place(row), row_text(f->arena, row, 0, row->count),
                 S("several amounts and no column headings"));
}

static Str without_colon(Str s)
{
    return str_ends(s, S(":")) ? str_trim(str_slice(s, 0, s.len - 1)) : s;
}

bool loose_row(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    bool any = false;
    if (opens_list(f, row)) {
        f->listed = true;
        return true;
    }
    if (tender_take(f, row) || completes(f, row) || sub_row(f, at) || loose_continues(f, at) ||
        payment_around(f, at))
        return true;
    day_heading(f, row);
    if (at >= f->list_end)
        f->list_end = list_summed(f, at);
    f->listed = f->listed || at < f->list_end;
    int before = f->doc->lines.count;
    bool listed =
        f->listed || goes_on(f, at) || (f->doc->lines.count && day_below(f, at)) ||
        (at + 1 < f->rows.count && row_follows(f, at, at + 1) && detail_cells(f, NULL, row + 1));
    for (int i = 0; i < row->count;) {
        Line l;
        bool strong;
        int next = loose_charge(f, row, i, listed, &l, &strong);
        if (next > 0 && l.charge != NO_CENTS && (l.charge < 0 || row->tokens[next - 1].credit) &&
            (strong || (listed && (!is_label_or_total(f, l.description) || day_below(f, at)))) &&
            !l.code.len) {
            f->last_left = words_left(row, l.description, i);
            l.description = words_around(f, at, l.description, f->last_left);
            loose_payment(f, &l, row);
            f->payment_row = at;
            f->payment_left = f->last_left;
            f->last_line = -1;
            return true;
        }
        if (at < f->list_end)
            l.description = without_colon(l.description);
        bool named = at >= f->list_end && is_label_or_total(f, l.description) &&
                     !(l.date != NO_DATE && row->tokens[i].kind == TOKEN_DATE &&
                       names_place(f, l.description));
        bool own = next > 0 && (strong || !named);
        if (!own || (strong && !l.code.len && named) || labelled_beside(f, row, next - 1))
            break;
        loose_keep(f, at, i, next, &l);
        any = true;
        i = next;
    }
    if (any)
        several_drop(f, row, before);
    return any;
}

void loose_close(Flow *f)
{
    bool payments_alone = f->type == DOC_EOB; /* "Amount we paid" may be all that is told */
    for (int i = 0; i < f->doc->lines.count; i++)
        payments_alone = payments_alone && f->doc->lines.items[i].charge == NO_CENTS;
    /* A line that never found its amount is no charge that was understood. */
    for (int i = 0; i < f->doc->lines.count;) {
        Line *l = &f->doc->lines.items[i];
        bool paid = payments_alone && l->plan_paid != NO_CENTS;
        if (l->charge != NO_CENTS || l->patient != NO_CENTS || l->allowed != NO_CENTS ||
            l->unit_price != NO_CENTS || paid) {
            i++;
            continue;
        }
        draft_unread(f->arena, f->doc, l->place,
                     arena_print(f->arena, "%.*s %.*s", STR_ARG(l->code), STR_ARG(l->description)),
                     S("a service without an amount"));
        draft_line_drop(f->doc, i);
    }
}
