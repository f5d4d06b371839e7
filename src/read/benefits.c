/* benefits.c: what a plan's summary of benefits says: the limits of the plan, and what each service
   costs. An answer that can be read in two ways gives no value; its words are kept. */
#include "read/benefits.h"

#include "know/know.h"

enum { AMOUNTS_MOST = 12, SURE = 960 };

typedef struct BenefitsDraft {
    Arena *arena;
    const Know *know;
    Doc *d;
    LIST(Benefit) all;
    bool no_deductible; /* the plan has none: a copay is all there is */
} BenefitsDraft;

static void add(BenefitsDraft *s, const char *key, Str about, const Asked *x, const Cell *cell,
                int64_t value)
{
    int sure = cell->sure * SURE / WORD_SURE;
    *list_add(s->arena, &s->all) = (Benefit){.key = str_of(key),
                                             .about = about,
                                             .label = x->label.text,
                                             .text = cell->text,
                                             .value = value,
                                             .place = cell->place,
                                             .confidence = sure};
}

static Str normal_of(const BenefitsDraft *s, const Cell *cell)
{
    return vocab_normal(s->arena, cell->text);
}

static bool cell_says(const BenefitsDraft *s, const Cell *cell, Str what)
{
    return says(s->know, S("benefits-says"), what, normal_of(s, cell));
}

/* ---- amounts and percents ---- */

/* The next amount with a $ in a text, or percent; `rest` then begins behind it. */
typedef struct Number {
    bool percent;
    Cents cents;
    int64_t whole;
} Number;

static bool number_next(Str *rest, Number *ret)
{
    for (ptrdiff_t i = 0; i < rest->len; i++) {
        ptrdiff_t from = rest->ptr[i] == '$' ? i + 1 : i, end = from;
        while (end < rest->len &&
               (char_is_digit(rest->ptr[end]) || rest->ptr[end] == ',' || rest->ptr[end] == '.'))
            end++;
        bool money = from > i, percent = !money && end < rest->len && rest->ptr[end] == '%';
        bool plain;
        while (end > from && !char_is_digit(rest->ptr[end - 1]))
            end--;
        if (end == from)
            continue;
        Str digits = str_slice(*rest, from, end);
        *ret = (Number){.percent = percent};
        *rest = str_slice(*rest, end, rest->len);
        if (money && value_cents(digits, &ret->cents, &plain))
            return true;
        if (percent && str_number(digits, &ret->whole) && ret->whole >= 0 && ret->whole <= 100)
            return true;
        i = -1;
    }
    return false;
}

/* What a cell asks: how many amounts and percents, and the last of each. */
typedef struct Price {
    int amounts, percents;
    Cents amount;
    int64_t percent;
} Price;

static Price price_of(Str text)
{
    Price p = {0};
    Number n;
    while (number_next(&text, &n)) {
        if (n.percent) {
            p.percents++;
            p.percent = n.whole;
        } else {
            p.amounts++;
            p.amount = n.cents;
        }
    }
    return p;
}

/* ---- limits: "$1,500/Individual or $3,000/Family" ---- */

typedef enum Whose { WHOSE_PERSON, WHOSE_FAMILY, WHOSE_IN, WHOSE_OUT, WHOSE_OTHER } Whose;

/* One amount or one word of whose it is, in their order. */
typedef struct Piece {
    bool amount;
    Cents cents;
    Whose whose;
} Piece;

typedef struct Pieces {
    Piece items[4 * AMOUNTS_MOST];
    int count, amounts;
} Pieces;

static void piece_add(Pieces *p, Piece piece)
{
    if (p->count < 4 * AMOUNTS_MOST)
        p->items[p->count++] = piece;
    p->amounts += piece.amount;
}

/* The longest phrase that words begin with; its length in bytes, 0: none. */
static ptrdiff_t whose_begins(const Know *know, Str words, Whose *ret)
{
    const Table *t = know_table(know, S("benefits-whose"));
    ptrdiff_t longest = 0;
    for (int row = 0; row < t->row_count; row++) {
        Str phrases = table_cell(t, row, S("phrases"));
        while (phrases.len) {
            Str p = str_trim(str_cut(&phrases, ';'));
            bool whole = words.len == p.len || (words.len > p.len && words.ptr[p.len] == ' ');
            if (p.len > longest && str_starts(words, p) && whole) {
                longest = p.len;
                *ret = (Whose)row;
            }
        }
    }
    return longest;
}

static void words_add(const BenefitsDraft *s, Str words, Pieces *p)
{
    Str rest = vocab_normal(s->arena, words);
    while (rest.len) {
        Whose whose;
        ptrdiff_t len = whose_begins(s->know, rest, &whose);
        if (len)
            piece_add(p, (Piece){.whose = whose});
        Str skip = str_slice(rest, len, rest.len);
        str_cut(&skip, ' ');
        rest = str_trim(skip);
    }
}

/* The pieces of those sentences that have an amount. */
static Pieces pieces_of(const BenefitsDraft *s, Str text)
{
    Pieces p = {0};
    while (text.len) {
        ptrdiff_t end = str_find(text, S(". "));
        Str sentence = str_slice(text, 0, end < 0 ? text.len : end);
        text = end < 0 ? (Str){0} : str_slice(text, end + 2, text.len);
        if (!price_of(sentence).amounts)
            continue;
        for (Str rest = sentence; rest.len;) {
            Number n;
            Str before = rest;
            if (!number_next(&rest, &n)) {
                words_add(s, before, &p);
                break;
            }
            ptrdiff_t read = before.len - rest.len;
            words_add(s, str_slice(before, 0, read), &p);
            if (!n.percent)
                piece_add(&p, (Piece){.amount = true, .cents = n.cents});
        }
    }
    return p;
}

static bool is_scope(const Piece *x)
{
    return !x->amount && (x->whose == WHOSE_IN || x->whose == WHOSE_OUT);
}

static bool is_person(const Piece *x)
{
    return !x->amount && (x->whose == WHOSE_PERSON || x->whose == WHOSE_FAMILY);
}

/* The word of a kind that belongs to amount `at`: before it where such words stand before the
   amounts, else behind it; `none` where there is none. */
static Whose whose_of(const Pieces *p, int at, bool (*kind)(const Piece *), Whose none)
{
    bool before = false;
    for (int i = 0; i < p->count && !p->items[i].amount; i++)
        before |= kind(&p->items[i]);
    for (int i = at; i >= 0 && i < p->count; i += before ? -1 : 1) {
        if (kind(&p->items[i]))
            return p->items[i].whose;
    }
    return none;
}

/* Amounts of a person and a family, in the network and out of it. */
typedef struct LimitsRead {
    Cents person, family, out;
} LimitsRead;

static int count_of(const Pieces *p, bool (*kind)(const Piece *))
{
    int n = 0;
    for (int i = 0; i < p->count; i++)
        n += kind(&p->items[i]);
    return n;
}

/* False where the answer names other limits too, or does not say whose each amount is. */
static bool limits_of(const BenefitsDraft *s, Str text, LimitsRead *ret)
{
    Pieces p = pieces_of(s, text);
    int persons = count_of(&p, is_person);
    *ret = (LimitsRead){NO_CENTS, NO_CENTS, NO_CENTS};
    if (!p.amounts || p.amounts > AMOUNTS_MOST || p.count == 4 * AMOUNTS_MOST ||
        (persons && persons != p.amounts) || (!persons && p.amounts > 1 && !count_of(&p, is_scope)))
        return false;
    for (int i = 0; i < p.count; i++) {
        if (!p.items[i].amount) {
            if (p.items[i].whose == WHOSE_OTHER)
                return false;
            continue;
        }
        bool out = whose_of(&p, i, is_scope, WHOSE_IN) == WHOSE_OUT;
        bool family = whose_of(&p, i, is_person, WHOSE_PERSON) == WHOSE_FAMILY;
        Cents *at = out ? &ret->out : family ? &ret->family : &ret->person;
        if (out && family)
            continue; /* the case has no place for it */
        if (*at != NO_CENTS && *at != p.items[i].cents)
            return false;
        *at = p.items[i].cents;
    }
    return true;
}

/* The keys of a person, of a family, and out of the network; first of the deductible. */
static const char *const LIMIT_KEYS[] = {"deductible_cents",
                                         "family.deductible_cents",
                                         "out_of_network.deductible_cents",
                                         "out_of_pocket_max_cents",
                                         "family.out_of_pocket_max_cents",
                                         "out_of_network.out_of_pocket_max_cents"};

static void limits_take(BenefitsDraft *s, Str about, const Asked *x, bool maximum)
{
    LimitsRead l;
    const Cell *cell = &x->cells[0];
    if (!limits_of(s, cell->text, &l)) {
        add(s, "", about, x, cell, 0);
        return;
    }
    Cents values[] = {l.person, l.family, l.out};
    for (int i = 0; i < 3; i++) {
        if (values[i] != NO_CENTS)
            add(s, LIMIT_KEYS[maximum ? 3 + i : i], about, x, cell, values[i]);
    }
    if (!maximum)
        s->no_deductible = l.person == 0;
}

/* ---- the first table ---- */

/* Whether each of a family has a limit of their own, by the form's own sentences. */
static Answer embedded_of(const BenefitsDraft *s, const Asked *x)
{
    bool each = cell_says(s, &x->cells[1], S("each")),
         whole = cell_says(s, &x->cells[1], S("whole"));
    return each == whole ? ANSWER_UNKNOWN : each ? ANSWER_YES : ANSWER_NO;
}

static Answer yes_no(const BenefitsDraft *s, const Cell *cell)
{
    Str normal = normal_of(s, cell), first = str_cut(&normal, ' ');
    bool yes = says(s->know, S("benefits-says"), S("yes"), first);
    bool no = says(s->know, S("benefits-says"), S("no"), first);
    return yes ? ANSWER_YES : no ? ANSWER_NO : ANSWER_UNKNOWN;
}

static void questions_take(BenefitsDraft *s, AskedList list, const Table *t)
{
    const Asked *limits[2] = {0};
    for (int i = 0; i < list.count; i++) {
        const Asked *x = &list.items[i];
        Str question = table_cell(t, x->row, S("question"));
        bool maximum = str_equal(question, S("maximum"));
        if (!x->cells[0].text.len)
            continue;
        if (maximum || str_equal(question, S("deductible"))) {
            limits_take(s, question, x, maximum);
            limits[maximum] = x;
        } else {
            add(s, "", question, x, &x->cells[0], yes_no(s, &x->cells[0]));
        }
    }
    if (limits[0] && limits[1] && embedded_of(s, limits[0]) == embedded_of(s, limits[1]) &&
        embedded_of(s, limits[0]) != ANSWER_UNKNOWN)
        add(s, "family.embedded", S("deductible"), limits[0], &limits[0]->cells[1],
            embedded_of(s, limits[0]));
}

/* ---- the second table ---- */

/* What service `x` asks in a column counts toward the plan's percent: it is care, and the plan does
   not pay it alike on both sides of the network, as it must in an emergency. */
static bool percent_counts(const Asked *x, const Table *t, int cell)
{
    return !str_equal(table_cell(t, x->row, S("percent")), S("beside")) &&
           (!cell || !str_equal(x->cells[0].text, x->cells[1].text));
}

/* The percent that all services of care ask; -1 where they differ, or where one of the chief ones
   asks something else. */
static int percent_of_all(AskedList list, const Table *t, int cell, const Asked **ret)
{
    int64_t percent = -1;
    int cores = 0;
    for (int i = 0; i < list.count; i++) {
        const Asked *x = &list.items[i];
        Price p = price_of(x->cells[cell].text);
        bool core = str_equal(table_cell(t, x->row, S("percent")), S("core"));
        if ((core && (p.percents != 1 || p.amounts)) ||
            (percent_counts(x, t, cell) && p.percents && percent >= 0 && p.percent != percent))
            return -1;
        cores += core;
        if (!percent_counts(x, t, cell) || !p.percents)
            continue;
        percent = p.percent;
        *ret = *ret && !core ? *ret : x;
    }
    return cores > 1 ? (int)percent : -1;
}

/* A copay that is all that is asked: no percent, and no deductible before it. */
static Cents copay_alone(const BenefitsDraft *s, const Cell *cell)
{
    Price p = price_of(cell->text);
    bool alone = p.amounts == 1 && !p.percents;
    return alone && (s->no_deductible || cell_says(s, cell, S("free"))) ? p.amount : NO_CENTS;
}

/* Under a word of the plan's copays only what all services of that word cost. */
static bool copay_same(const BenefitsDraft *s, AskedList list, const Table *t, Str word,
                       Cents amount)
{
    for (int i = 0; i < list.count; i++) {
        if (str_equal(table_cell(t, list.items[i].row, S("copay")), word) &&
            copay_alone(s, &list.items[i].cells[0]) != amount)
            return false;
    }
    return true;
}

static void services_take(BenefitsDraft *s, AskedList list, const Table *t)
{
    static const char *const keys[] = {"coinsurance_percent", "out_of_network.coinsurance_percent"};
    for (int i = 0; i < list.count; i++) {
        const Asked *x = &list.items[i];
        const Cell *cell = &x->cells[0];
        Str service = table_cell(t, x->row, S("service")), word = table_cell(t, x->row, S("copay"));
        Cents copay = copay_alone(s, cell);
        const char *key = "";
        if (!cell->text.len)
            continue;
        if (word.len && copay != NO_CENTS && copay_same(s, list, t, word, copay))
            key = arena_print(s->arena, "copay_cents.%.*s", STR_ARG(word)).ptr;
        add(s, key, service, x, cell, *key ? copay : 0);
    }
    for (int cell = 0; cell < 2; cell++) {
        const Asked *first = NULL;
        int percent = percent_of_all(list, t, cell, &first);
        if (percent >= 0)
            add(s, keys[cell], S("coinsurance"), first, &first->cells[cell], percent);
    }
}

/* "Coverage Period: 01/01/2026 - 12/31/2026": its first day. */
static void period_take(BenefitsDraft *s, Rows rows, int end)
{
    int at = says_row(s->arena, s->know, rows, S("benefits-says"), S("period"), 0);
    for (int r = at; r < end && r < at + 3; r++) {
        const Row *row = &rows.items[r];
        for (int i = 0; i < row->count; i++) {
            const Token *t = &row->tokens[i];
            if (t->kind != TOKEN_DATE || t->no_year)
                continue;
            Cell cell = {
                t->text, {.page = t->page, .box = t->box},
                 t->sure, t->ocr
            };
            Asked x = {.label = {.text = S("Coverage Period")}};
            add(s, "year_start", S("period"), &x, &cell, t->date);
            return;
        }
    }
}

void benefits_read(Arena *a, const Know *know, const Sheet *sheet, Doc *d)
{
    BenefitsDraft s = {.arena = a, .know = know, .d = d};
    Rows rows = sheet_rows(a, sheet, know);
    Form questions = {
        {"question", "answer", "why"},
        3, 0, know_table(know, S("benefits-questions"))
    };
    Form services = {
        {"event", "service", "in", "out", "notes"},
        5, 1, know_table(know, S("benefits-services"))
    };
    int second = says_row(a, know, rows, S("benefits-heads"), S("service"), 0);
    int end = says_row(a, know, rows, S("benefits-says"), S("end"), second);
    period_take(&s, rows, second);
    questions_take(&s, form_cells(a, know, rows, &questions, 0, second), questions.labels);
    services_take(&s, form_cells(a, know, rows, &services, second, end), services.labels);
    d->benefits = s.all.items;
    d->benefit_count = s.all.count;
}
