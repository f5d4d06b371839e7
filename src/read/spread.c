/* spread.c: a table that was copied out of a PDF: its heads and cells stand one space apart, so
   that no place tells which word is whose. Where a line is nothing but names of columns, and the
   lines below have for each of them a cell of its kind, both are set apart in columns again. */
#include "base/buf.h"
#include "read/sheet_doc.h"

enum {
    HEADS_LEAST = 3,
    HEADS_MOST = 16,
    WORDS_MOST = 48,
    NAME_WORDS_MOST = 6,
    CUTS_MOST = 64,    /* ways to cut a line into names that are tried */
    STEPS_MOST = 1000, /* names that are looked for in one line */
    ROOM = 3,          /* characters between two columns */
    COST_EMPTY = 10,
    COST_NONE = 1 << 20
};

typedef struct Split {
    Str words[WORDS_MOST];
    int count;
} Split;

/* A line cut into the names of columns: head `i` has words [at[i], at[i + 1]). */
typedef struct Heads {
    int at[HEADS_MOST + 1];
    Role roles[HEADS_MOST];
    int count, money;
} Heads;

/* The words of a line that stand one space apart; none where the line is laid out, or long. */
static Split split_line(Str line)
{
    Split s = {.count = 0};
    Str rest = str_trim(line);
    if (str_find(rest, S("  ")) >= 0 || str_find(rest, S("\t")) >= 0 || str_find(rest, S("|")) >= 0)
        return s;
    while (rest.len) {
        if (s.count == WORDS_MOST)
            return (Split){.count = 0};
        s.words[s.count++] = str_word(&rest);
    }
    return s;
}

static Str join(Arena *a, const Split *s, int from, int to)
{
    Buf out = {.arena = a};
    for (int i = from; i < to; i++) {
        if (i > from)
            buf_char(&out, ' ');
        buf_add(&out, s->words[i]);
    }
    return buf_str(&out);
}

/* ---- the names ---- */

typedef struct Cuts {
    Arena *arena;
    const Vocab *v;
    const Split *line;
    Heads heads; /* so far */
    Heads *found;
    int count, steps;
} Cuts;

static bool heads_tell(const Heads *h)
{
    bool told = false;
    for (int i = 0; i < h->count; i++)
        told = told || role_is_date(h->roles[i]) || h->roles[i] == ROLE_CODE ||
               h->roles[i] == ROLE_DESCRIPTION;
    return told && h->money && h->count >= HEADS_LEAST;
}

/* "Date Code Procedure Fee": where no name says that it is of words, the last that may be of codes
   has them, with the code before them or without. */
static void heads_describe(Heads *h)
{
    int code = -1;
    for (int i = 0; i < h->count; i++) {
        if (h->roles[i] == ROLE_DESCRIPTION)
            return;
        code = h->roles[i] == ROLE_CODE ? i : code;
    }
    if (code >= 0)
        h->roles[code] = ROLE_DESCRIPTION;
}

static void cuts_from(Cuts *c, int at)
{
    Heads *h = &c->heads;
    if (c->count == CUTS_MOST || c->steps > STEPS_MOST)
        return;
    if (at == c->line->count) {
        h->at[h->count] = at;
        if (heads_tell(h)) {
            c->found[c->count] = *h;
            heads_describe(&c->found[c->count++]);
        }
        return;
    }
    if (h->count == HEADS_MOST)
        return;
    int most = at + NAME_WORDS_MOST < c->line->count ? at + NAME_WORDS_MOST : c->line->count;
    for (int to = most; to > at; to--) { /* the longest names first: they are tried sooner */
        int row =
            vocab_exact(&c->v->columns, vocab_normal(c->arena, join(c->arena, c->line, at, to)));
        c->steps++;
        if (row < 0)
            continue;
        bool money = role_is_money(c->v->roles[row]);
        h->at[h->count] = at;
        h->roles[h->count++] = c->v->roles[row];
        h->money += money;
        cuts_from(c, to);
        h->count--;
        h->money -= money;
    }
}

/* ---- the cells ---- */

static bool is_amount(Str s)
{
    Cents cents;
    bool plain;
    return value_cents(s, &cents, &plain) && !plain;
}

static bool is_count(Str s)
{
    enum { FIGURES_MOST = 4 };
    return s.len <= FIGURES_MOST && text_digits(s) > 0 && value_units(s) != NO_UNITS;
}

static bool is_code(Arena *a, Str s)
{
    Str code = {0}, modifiers[LINE_MODIFIERS_MAX];
    int count = 0;
    return value_code(a, s, &code, modifiers, &count);
}

/* Words may stand in a cell of this kind, and several. */
static bool role_is_words(Role r)
{
    return r == ROLE_DESCRIPTION || r == ROLE_PROVIDER || r == ROLE_PATIENT_NAME;
}

/* A cell of this kind that stands empty is left out of the line. */
static bool role_may_be_empty(Role r)
{
    return r == ROLE_MODIFIER || r == ROLE_CODE || r == ROLE_REVENUE || r == ROLE_DIAGNOSIS ||
           r == ROLE_PLACE || r == ROLE_REASON || r == ROLE_REMARK || r == ROLE_IGNORE;
}

/* Whether one word is a cell of the kind. */
static bool word_fits(Arena *a, const Know *know, Role r, Str s)
{
    if (text_is_blank(s))
        return !role_is_words(r);
    if (role_is_money(r))
        return is_amount(s);
    if (is_amount(s))
        return false;
    bool day = value_date(know, s) != NO_DATE;
    if (role_is_date(r))
        return day;
    switch (r) {
    case ROLE_UNITS:
    case ROLE_MINUTES: return is_count(s);
    case ROLE_CODE: return is_code(a, s);
    case ROLE_REVENUE: return value_revenue(a, s).len > 0;
    case ROLE_MODIFIER: return s.len == 2;
    case ROLE_PLACE: return s.len == 2 && text_digits(s) == 2;
    case ROLE_DIAGNOSIS: return char_is_alpha(s.ptr[0]) && text_digits(s) > 1;
    case ROLE_DESCRIPTION:
    case ROLE_PROVIDER:
    case ROLE_PATIENT_NAME: return !day;
    case ROLE_REASON:
    case ROLE_REMARK: return !day && s.len <= 6;
    default: return !day;
    }
}

typedef struct Fit {
    Arena *arena;
    const Know *know;
    const Heads *heads;
    const Split *line;
    int cost[HEADS_MOST + 1][WORDS_MOST + 1]; /* of the cells from here on */
    int ways[HEADS_MOST + 1][WORDS_MOST + 1];
    int take[HEADS_MOST + 1][WORDS_MOST + 1];
} Fit;

static void fit_offer(Fit *f, int head, int at, int take, int cost)
{
    int rest = f->cost[head + 1][at + take];
    if (rest == COST_NONE)
        return;
    if (cost + rest < f->cost[head][at]) {
        f->cost[head][at] = cost + rest;
        f->take[head][at] = take;
        f->ways[head][at] = 0;
    }
    if (cost + rest == f->cost[head][at])
        f->ways[head][at] += f->ways[head + 1][at + take];
}

static void fit_at(Fit *f, int head, int at)
{
    Role r = f->heads->roles[head];
    f->cost[head][at] = COST_NONE;
    f->ways[head][at] = 0;
    if (role_may_be_empty(r))
        fit_offer(f, head, at, 0, COST_EMPTY);
    for (int to = at; to < f->line->count; to++) {
        if (!word_fits(f->arena, f->know, r, f->line->words[to]))
            break;
        fit_offer(f, head, at, to + 1 - at, 0);
        if (!role_is_words(r))
            break;
    }
}

/* Gives each head its words of the line: cell `i` has [ret[i], ret[i + 1]). False where the line
   has not a cell for each, or where it could be cut in two ways. `ret_cost`: what stands empty. */
static bool fit_line(Fit *f, int *ret, int *ret_cost)
{
    int heads = f->heads->count, words = f->line->count;
    for (int at = 0; at <= words; at++) {
        f->cost[heads][at] = at == words ? 0 : COST_NONE;
        f->ways[heads][at] = at == words;
    }
    for (int head = heads - 1; head >= 0; head--) {
        for (int at = words; at >= 0; at--)
            fit_at(f, head, at);
    }
    if (f->ways[0][0] != 1)
        return false;
    *ret_cost = f->cost[0][0];
    ret[0] = 0;
    for (int head = 0; head < heads; head++)
        ret[head + 1] = ret[head] + f->take[head][ret[head]];
    return true;
}

/* "Totals 349.00 155.00 ...": words, then an amount for each column of amounts but the prices. */
static bool fit_sum(Fit *f, int *ret)
{
    const Heads *h = f->heads;
    int words = 0, at;
    while (words < f->line->count && !is_amount(f->line->words[words]) &&
           text_digits(f->line->words[words]) == 0)
        words++;
    at = words;
    for (int i = 0; i <= h->count; i++) {
        ret[i] = i == 0 ? 0 : at;
        if (i < h->count && role_is_money(h->roles[i]) && h->roles[i] != ROLE_PRICE) {
            if (i == 0 || at >= f->line->count || !is_amount(f->line->words[at]))
                return false;
            at++;
        }
    }
    return words > 0 && h->money > 1 && at == f->line->count;
}

/* ---- the table ---- */

typedef struct Lines {
    Str *text;
    int count;
} Lines;

/* The cells of a line below the names. */
typedef struct Cells {
    int line;
    int at[HEADS_MOST + 1];
} Cells;

typedef struct Spread {
    const Heads *heads;
    LIST(Cells) rows;
    int services, cost, misfits;
} Spread;

/* Whether a line that is no row of the table has what a row of it would: a day and an amount. */
static bool is_like_row(const Know *know, const Split *s)
{
    return s->count > 2 && value_date(know, s->words[0]) != NO_DATE &&
           is_amount(s->words[s->count - 1]);
}

/* The rows below line `at` under these heads: up to where many lines together are none. */
static Spread spread_try(Arena *a, const Vocab *v, const Lines *l, int at, const Heads *heads)
{
    enum { STRANGE_MOST = 8 };
    Spread s = {.heads = heads};
    Fit *f = arena_new(a, Fit);
    for (int i = at + 1, strange = 0; i < l->count && strange < STRANGE_MOST; i++) {
        Split words = split_line(l->text[i]);
        Cells cells = {.line = i};
        int cost = 0;
        *f = (Fit){.arena = a, .know = v->know, .heads = heads, .line = &words};
        bool row = words.count && fit_line(f, cells.at, &cost);
        if (row || (words.count && fit_sum(f, cells.at))) {
            *list_add(a, &s.rows) = cells;
            s.services += row;
            s.cost += cost;
            strange = 0;
        } else {
            s.misfits += is_like_row(v->know, &words);
            strange++;
        }
    }
    return s;
}

static bool spread_holds(const Spread *s)
{
    return s->services > 0 && s->services >= 2 * s->misfits;
}

static bool spread_better(const Spread *s, const Spread *than)
{
    if (!than->heads || s->services != than->services)
        return !than->heads || s->services > than->services;
    if (s->cost != than->cost)
        return s->cost < than->cost;
    return s->heads->count < than->heads->count;
}

static int widths_take(Arena *a, const Lines *l, const Spread *s, const Split *names, int head)
{
    int most = str_columns(join(a, names, s->heads->at[head], s->heads->at[head + 1]));
    for (int i = 0; i < s->rows.count; i++) {
        const Cells *c = &s->rows.items[i];
        Split words = split_line(l->text[c->line]);
        int width = str_columns(join(a, &words, c->at[head], c->at[head + 1]));
        most = width > most ? width : most;
    }
    return most;
}

/* A line with its cells in the columns, amounts at their right edge. */
static Str laid_out(Arena *a, const Split *words, const int *at, const Heads *h, const int *widths)
{
    Buf out = {.arena = a};
    int edge = 0;
    for (int i = 0; i < h->count; i++) {
        Str cell = join(a, words, at[i], at[i + 1]);
        int room = edge + (role_is_money(h->roles[i]) ? widths[i] - str_columns(cell) : 0);
        if (cell.len) {
            buf_fill(&out, ' ', room - str_columns(buf_str(&out)));
            buf_add(&out, cell);
        }
        edge += widths[i] + ROOM;
    }
    return buf_str(&out);
}

static void spread_lay(Arena *a, const Lines *l, int at, const Spread *s)
{
    int widths[HEADS_MOST];
    Split names = split_line(l->text[at]);
    for (int head = 0; head < s->heads->count; head++)
        widths[head] = widths_take(a, l, s, &names, head);
    for (int i = 0; i < s->rows.count; i++) {
        const Cells *c = &s->rows.items[i];
        Split words = split_line(l->text[c->line]);
        l->text[c->line] = laid_out(a, &words, c->at, s->heads, widths);
    }
    Str heads = l->text[at], laid = laid_out(a, &names, s->heads->at, s->heads, widths);
    for (int i = at; i < s->rows.items[s->rows.count - 1].line; i++) {
        if (str_equal(l->text[i], heads)) /* the same names again on the next page */
            l->text[i] = laid;
    }
}

/* Whether a line soon below ends with an amount. */
static bool amounts_below(const Lines *l, int at)
{
    enum { LINES_MOST = 8 };
    for (int i = at + 1; i < l->count && i <= at + LINES_MOST; i++) {
        Split s = split_line(l->text[i]);
        if (s.count && is_amount(s.words[s.count - 1]))
            return true;
    }
    return false;
}

/* Sets the table apart whose names may stand in line `at`; whether there is one. */
static bool table_spread(Arena *a, const Vocab *v, const Lines *l, int at)
{
    Split names = split_line(l->text[at]);
    if (names.count < HEADS_LEAST || text_digits(l->text[at]) > 2 || !amounts_below(l, at))
        return false;
    Cuts cuts = {.arena = a, .v = v, .line = &names, .found = arena_array(a, Heads, CUTS_MOST)};
    Spread best = {.heads = NULL};
    cuts_from(&cuts, 0);
    for (int i = 0; i < cuts.count; i++) {
        Spread s = spread_try(a, v, l, at, &cuts.found[i]);
        if (spread_holds(&s) && spread_better(&s, &best))
            best = s;
    }
    if (best.heads)
        spread_lay(a, l, at, &best);
    return best.heads != NULL;
}

Str text_spread(Arena *a, const Vocab *v, Str text)
{
    LIST(Str) lines = {0};
    for (Str rest = text; rest.ptr;)
        *list_add(a, &lines) = str_cut(&rest, '\n');
    Lines l = {.text = lines.items, .count = lines.count};
    bool any = false;
    for (int i = 0; i < l.count; i++)
        any = table_spread(a, v, &l, i) || any;
    Buf out = {.arena = a};
    for (int i = 0; any && i < l.count; i++) {
        buf_add(&out, l.text[i]);
        if (i + 1 < l.count)
            buf_char(&out, '\n');
    }
    return any ? buf_str(&out) : text;
}
