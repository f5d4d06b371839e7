/* proof.c: the equations of a bill (units x price, charge - discount - plan = yours, columns and
   their totals) against the values read; only what came from a picture is ever changed. */
#include "read/proof.h"

#include "know/code.h"
#include "read/alike.h"
#include "read/misread.h"

#include <stddef.h>
#include <string.h>

/* ---- the amounts of a line ---- */

typedef enum Cell {
    CELL_PRICE,
    CELL_CHARGE,
    CELL_ALLOWED,
    CELL_ADJUSTMENT,
    CELL_PAID,
    CELL_DEDUCTIBLE,
    CELL_COPAY,
    CELL_COINSURANCE,
    CELL_NOT_COVERED,
    CELL_PATIENT,
    CELL_COUNT
} Cell;

static const struct {
    const char *key;
    size_t at;
} CELLS[CELL_COUNT] = {
    {"unit_price_cents",  offsetof(Line, unit_price) },
    {"charge_cents",      offsetof(Line, charge)     },
    {"allowed_cents",     offsetof(Line, allowed)    },
    {"adjustment_cents",  offsetof(Line, adjustment) },
    {"plan_paid_cents",   offsetof(Line, plan_paid)  },
    {"deductible_cents",  offsetof(Line, deductible) },
    {"copay_cents",       offsetof(Line, copay)      },
    {"coinsurance_cents", offsetof(Line, coinsurance)},
    {"noncovered_cents",  offsetof(Line, noncovered) },
    {"patient_cents",     offsetof(Line, patient)    },
};

static Cents *cell_at(Line *l, Cell c)
{
    return (Cents *)((char *)l + CELLS[c].at);
}

/* The equations of a line: the sum of cells by their signs is zero. `optional` cells count as zero
   where they are blank. */
typedef struct Equation {
    signed char sign[CELL_COUNT];
    signed char optional[CELL_COUNT];
} Equation;

enum { EQUATIONS = 5 };

/* clang-format off */
static const Equation BALANCE[EQUATIONS] = {
    {.sign = {[CELL_CHARGE] = 1, [CELL_ADJUSTMENT] = -1, [CELL_ALLOWED] = -1}                  },
    {.sign = {[CELL_CHARGE] = 1, [CELL_ADJUSTMENT] = -1, [CELL_PAID] = -1, [CELL_PATIENT] = -1}},
    {.sign = {[CELL_ALLOWED] = 1, [CELL_PAID] = -1, [CELL_PATIENT] = -1}                       },
    {.sign = {[CELL_PATIENT] = 1, [CELL_DEDUCTIBLE] = -1},
     .optional = {[CELL_COPAY] = -1, [CELL_COINSURANCE] = -1, [CELL_NOT_COVERED] = -1}},
    {.sign = {[CELL_CHARGE] = 1, [CELL_PAID] = -1, [CELL_PATIENT] = -1}},
};
/* clang-format on */

typedef enum Truth { TRUTH_NONE, TRUTH_HOLDS, TRUTH_FAILS } Truth;

static Truth equation_truth(const Equation *e, const Line *l)
{
    Cents sum = 0;
    bool zero = true;
    for (int c = 0; c < CELL_COUNT; c++) {
        Cents value = *cell_at((Line *)l, (Cell)c);
        if (!e->sign[c] && !e->optional[c])
            continue;
        if (value == NO_CENTS && e->sign[c])
            return TRUTH_NONE;
        zero = zero && cents_or_zero(value) == 0;
        sum += cents_or_zero(value) * (e->sign[c] + e->optional[c]);
    }
    return zero ? TRUTH_NONE : sum == 0 ? TRUTH_HOLDS : TRUTH_FAILS;
}

/* Units are thousandths, so their product with the price is a thousandth of cents. */
static Truth price_truth(const Line *l)
{
    if (l->units == NO_UNITS || l->unit_price == NO_CENTS || l->charge == NO_CENTS || !l->charge ||
        l->unit_price > CENTS_MAX / 1000 || l->units > 100000 * UNITS_ONE)
        return TRUTH_NONE;
    int64_t product = l->unit_price * l->units, charge = l->charge * UNITS_ONE;
    int64_t off = product > charge ? product - charge : charge - product;
    return 2 * off <= UNITS_ONE ? TRUTH_HOLDS : TRUTH_FAILS;
}

typedef struct Proving {
    Arena *arena;
    const Know *know;
    DocDraft *d;
    bool applies[EQUATIONS + 1]; /* most lines that have its cells fulfil it; the last: the price */
    bool column_holds[CELL_COUNT], column_known[CELL_COUNT];
    Cents column_total[CELL_COUNT];
} Proving;

static Truth truth(const Proving *p, int equation, const Line *l)
{
    if (!p->applies[equation])
        return TRUTH_NONE;
    return equation == EQUATIONS ? price_truth(l) : equation_truth(&BALANCE[equation], l);
}

/* What a column means differs from paper to paper: an equation is this paper's when most of its
   lines fulfil it. */
static void equations_choose(Proving *p)
{
    for (int e = 0; e <= EQUATIONS; e++) {
        int holds = 0, fails = 0;
        for (int i = 0; i < p->d->lines.count; i++) {
            const Line *l = &p->d->lines.items[i];
            Truth t = e == EQUATIONS ? price_truth(l) : equation_truth(&BALANCE[e], l);
            holds += t == TRUTH_HOLDS;
            fails += t == TRUTH_FAILS;
        }
        /* What units times a price are is no matter of the paper. */
        p->applies[e] = e == EQUATIONS ? holds && holds >= fails : holds > fails;
    }
}

/* ---- columns ---- */

static Cents column_sum(const DocDraft *d, Cell c, int from, int to)
{
    Cents sum = NO_CENTS;
    for (int i = from; i < to; i++) {
        Cents value = *cell_at(&d->lines.items[i], c);
        if (value != NO_CENTS)
            sum = cents_or_zero(sum) + value;
    }
    return sum;
}

/* The total that is printed for a column: of several the one it adds up to, else the nearest. */
static void total_choose(Proving *p, Cell c, const SeenCents *all, int count)
{
    Cents sum = column_sum(p->d, c, 0, p->d->lines.count), best = NO_CENTS;
    for (int i = 0; i < count; i++) {
        Cents off = cents_abs(all[i].cents - cents_or_zero(sum));
        if (best == NO_CENTS || off < cents_abs(best - cents_or_zero(sum)))
            best = all[i].cents;
    }
    if (sum == NO_CENTS || best == NO_CENTS)
        return;
    p->column_known[c] = true;
    p->column_total[c] = best;
    p->column_holds[c] = best == sum;
}

/* Whether nothing is printed that would come off the charges of a picture, and no sum of them: then
   what is asked is their sum. */
static bool asks_charges(const DocDraft *d)
{
    const Totals *t = &d->d.totals;
    bool picture = false;
    for (int i = 0; i < d->marks.count; i++)
        picture = picture || d->marks.items[i].origin == ORIGIN_OCR;
    return picture && !d->charge_totals.count && !d->payments.count && t->adjustments == NO_CENTS &&
           t->insurance_paid == NO_CENTS && t->patient_paid == NO_CENTS &&
           t->prior_balance == NO_CENTS &&
           column_sum(d, CELL_PATIENT, 0, d->lines.count) == NO_CENTS;
}

static void totals_choose(Proving *p)
{
    const Totals *t = &p->d->d.totals;
    const struct {
        Cell cell;
        Cents total;
    } singles[] = {
        {CELL_ADJUSTMENT,  t->adjustments   },
        {CELL_PAID,        t->insurance_paid},
        {CELL_ALLOWED,     t->allowed       },
        {CELL_DEDUCTIBLE,  t->deductible    },
        {CELL_COPAY,       t->copay         },
        {CELL_COINSURANCE, t->coinsurance   },
    };
    total_choose(p, CELL_CHARGE, p->d->charge_totals.items, p->d->charge_totals.count);
    if (asks_charges(p->d))
        total_choose(p, CELL_CHARGE, p->d->balances.items, p->d->balances.count);
    total_choose(p, CELL_PATIENT, p->d->balances.items, p->d->balances.count);
    for (size_t i = 0; i < sizeof singles / sizeof *singles; i++) {
        SeenCents one = {.cents = singles[i].total};
        total_choose(p, singles[i].cell, &one, singles[i].total != NO_CENTS);
    }
}

/* ---- marks ---- */

static Mark *mark_find(DocDraft *d, int line, const char *key)
{
    for (int i = 0; i < d->marks.count; i++) {
        if (d->marks.items[i].line == line && str_equal(d->marks.items[i].field, str_of(key)))
            return &d->marks.items[i];
    }
    return NULL;
}

static void mark_raise(DocDraft *d, int line, const char *key, int sure)
{
    Mark *m = mark_find(d, line, key);
    if (m && m->confidence < sure)
        m->confidence = sure;
}

static void mark_lower(DocDraft *d, int line, const char *key, int sure)
{
    Mark *m = mark_find(d, line, key);
    if (m && m->confidence > sure)
        m->confidence = sure;
}

enum {
    SURE_PROVED = 995,
    SURE_MENDED_TWICE = 960, /* two equations say so */
    SURE_MENDED = 880,       /* one does: it is still asked about */
    SURE_UNPROVED = 890,     /* a picture's reading that nothing else confirms: a question */
    SURE_AGAINST = 700,      /* an equation contradicts it */
    SURE_BETWEEN = 880,      /* it stands below the words of another head */
};

/* ---- mending ---- */

static bool from_picture(const Mark *m)
{
    return m && (m->origin == ORIGIN_OCR || m->origin == ORIGIN_REPAIRED);
}

static bool line_holds(const Proving *p, const Line *l)
{
    for (int e = 0; e <= EQUATIONS; e++) {
        if (truth(p, e, l) == TRUTH_FAILS)
            return false;
    }
    return true;
}

static bool line_has_equation(const Proving *p, const Line *l)
{
    for (int e = 0; e <= EQUATIONS; e++) {
        if (truth(p, e, l) != TRUTH_NONE)
            return true;
    }
    return false;
}

/* What one cell may be read as instead. */
typedef struct Mend {
    int line;
    Cell cell;
    Cents value;
} Mend;

typedef struct Mends {
    Mend items[8];
    int count, found;
} Mends;

/* Other readings of a cell that fulfil the line's equations; with `off`, those alone that move the
   value by as much as the column is off. */
static void mends_of(const Proving *p, int line, Cell c, Cents off, Mends *all)
{
    Line l = p->d->lines.items[line];
    Cents value = *cell_at(&l, c), others[ALIKE_MAX];
    if (value == NO_CENTS || !from_picture(mark_find(p->d, line, CELLS[c].key)))
        return;
    int count = alike_cents(value, others);
    for (int i = 0; i < count; i++) {
        *cell_at(&l, c) = others[i];
        if ((off && others[i] - value != off) || !line_holds(p, &l))
            continue;
        if (all->count < 8)
            all->items[all->count++] = (Mend){line, c, others[i]};
        all->found++;
    }
}

static void mend_apply(Proving *p, const Mend *m, int sure)
{
    Mark *mark = mark_find(p->d, m->line, CELLS[m->cell].key);
    *cell_at(&p->d->lines.items[m->line], m->cell) = m->value;
    if (mark) {
        mark->origin = ORIGIN_REPAIRED;
        mark->confidence = sure;
    }
}

/* How far the column is from its total; 0 where it holds or has none. */
static Cents column_off(const Proving *p, Cell c)
{
    if (!p->column_known[c])
        return 0;
    return p->column_total[c] - cents_or_zero(column_sum(p->d, c, 0, p->d->lines.count));
}

/* A line that contradicts itself: the one reading that makes it true, first those that make the
   column true with it. */
static void line_mend(Proving *p, int line)
{
    Mends both = {.count = 0}, alone = {.count = 0};
    for (int c = 0; c < CELL_COUNT; c++) {
        Cents off = column_off(p, (Cell)c);
        if (off)
            mends_of(p, line, (Cell)c, off, &both);
        mends_of(p, line, (Cell)c, 0, &alone);
    }
    if (both.found == 1)
        mend_apply(p, &both.items[0], SURE_MENDED_TWICE);
    else if (!both.found && alone.found == 1)
        mend_apply(p, &alone.items[0], SURE_MENDED);
}

/* A column that misses its total: the one cell of it that can be read so that it does not. */
static void column_mend(Proving *p, Cell c)
{
    Cents off = column_off(p, c);
    Mends all = {.count = 0};
    if (!off)
        return;
    for (int i = 0; i < p->d->lines.count; i++)
        mends_of(p, i, c, off, &all);
    if (all.found == 1)
        mend_apply(p, &all.items[0],
                   line_has_equation(p, &p->d->lines.items[all.items[0].line]) ? SURE_MENDED_TWICE
                                                                               : SURE_MENDED);
}

/* ---- what is proved, what is in doubt ---- */

static int lines_on(const DocDraft *d, Date day)
{
    int count = 0;
    for (int i = 0; i < d->lines.count; i++)
        count += d->lines.items[i].date == day;
    return count;
}

/* What a picture tells and no sum bears out is asked about. */
static void mark_doubt(DocDraft *d, int line, const char *key)
{
    Mark *m = mark_find(d, line, key);
    if (from_picture(m) && m->confidence > SURE_UNPROVED)
        m->confidence = SURE_UNPROVED;
}

static void line_judge(Proving *p, int line)
{
    Line *l = &p->d->lines.items[line];
    bool proved[CELL_COUNT] = {false}, against[CELL_COUNT] = {false};
    Truth price = truth(p, EQUATIONS, l);
    for (int e = 0; e < EQUATIONS; e++) {
        Truth t = truth(p, e, l);
        for (int c = 0; c < CELL_COUNT; c++) {
            bool has = BALANCE[e].sign[c] || BALANCE[e].optional[c];
            proved[c] = proved[c] || (has && t == TRUTH_HOLDS);
            against[c] = against[c] || (has && t == TRUTH_FAILS);
        }
    }
    proved[CELL_PRICE] = price == TRUTH_HOLDS;
    proved[CELL_CHARGE] = proved[CELL_CHARGE] || price == TRUTH_HOLDS;
    against[CELL_PRICE] = price == TRUTH_FAILS;
    if (price == TRUTH_HOLDS)
        mark_raise(p->d, line, "units", SURE_PROVED);
    else if (l->units != UNITS_ONE) /* a figure alone: "4" may be a "1" */
        mark_doubt(p->d, line, "units");
    for (int c = 0; c < CELL_COUNT; c++) {
        const Mark *m = mark_find(p->d, line, CELLS[c].key);
        bool mended = m && m->origin == ORIGIN_REPAIRED;
        /* No sum proves a nought, nor which of two heads an amount between them stands below. */
        bool placed = !m || from_picture(m) || m->confidence > SURE_BETWEEN;
        bool summed = p->column_holds[c] && *cell_at(l, (Cell)c) && placed;
        if (((proved[c] && !against[c]) || summed) && !mended)
            mark_raise(p->d, line, CELLS[c].key, SURE_PROVED);
        else if (against[c] && from_picture(m))
            mark_lower(p->d, line, CELLS[c].key, SURE_AGAINST);
    }
}

/* Of a column of a picture that misses its total, what no other equation proves is in doubt; so is
   whether that is a line at all. */
static void column_judge(Proving *p, Cell c)
{
    static const char *const told[] = {"date", "code", "units"};
    if (!column_off(p, c))
        return;
    for (int i = 0; i < p->d->lines.count; i++) {
        Mark *m = mark_find(p->d, i, CELLS[c].key);
        bool doubt = from_picture(m) && m->confidence < SURE_PROVED;
        if (doubt && m->confidence > SURE_MENDED)
            m->confidence = SURE_MENDED;
        for (size_t k = 0; doubt && c == CELL_CHARGE && k < sizeof told / sizeof *told; k++)
            mark_doubt(p->d, i, told[k]);
    }
}

/* ---- days and revenue codes ---- */

/* A day that stands alone among those of the paper, and is one misread digit from one of them. */
static void day_mend(DocDraft *d, int line)
{
    Line *l = &d->lines.items[line];
    Mark *m = mark_find(d, line, "date");
    Date others[ALIKE_MAX], fits = NO_DATE;
    bool late = d->d.statement_date != NO_DATE && l->date > d->d.statement_date &&
                d->d.type != DOC_GOOD_FAITH_ESTIMATE;
    if (!from_picture(m) || l->date == NO_DATE || (lines_on(d, l->date) > 1 && !late))
        return;
    int count = alike_days(l->date, others), found = 0;
    for (int i = 0; i < count; i++) {
        if (lines_on(d, others[i]) > 1) {
            fits = others[i];
            found++;
        }
    }
    bool odd = late || (found && m->confidence < SURE_MENDED);
    if (odd && found == 1) {
        l->date = fits;
        m->origin = ORIGIN_REPAIRED;
        m->confidence = SURE_MENDED;
    } else if (late) {
        mark_lower(d, line, "date", SURE_AGAINST);
    }
}

/* A code that the table does not have is one when its family is. */
static bool revenue_is(const Table *t, Str code)
{
    Str family = str_slice(code, 0, 3);
    for (int row = 0; row < t->row_count; row++) {
        Str each = table_cell(t, row, S("code"));
        if (str_equal(each, code) || (str_starts(each, family) && str_ends(each, S("0"))))
            return true;
    }
    return false;
}

/* A revenue code must be one. */
static void revenue_mend(Proving *p, int line)
{
    Line *l = &p->d->lines.items[line];
    Mark *m = mark_find(p->d, line, "revenue_code");
    const Table *t = know_table(p->know, S("revenue"));
    Str found = {0};
    if (!from_picture(m) || l->revenue_code.len != 4 || revenue_is(t, l->revenue_code))
        return;
    int count = 0;
    for (int i = 0; i < 4; i++) {
        for (const char *other = alike_digits(l->revenue_code.ptr[i]); *other; other++) {
            Str code = arena_print(p->arena, "%.*s", STR_ARG(l->revenue_code));
            ((char *)code.ptr)[i] = *other;
            if (table_find(t, S("code"), code) >= 0) {
                found = code;
                count++;
            }
        }
    }
    m->confidence = m->confidence < SURE_AGAINST ? m->confidence : SURE_AGAINST;
    if (count != 1)
        return;
    l->revenue_code = found;
    m->origin = ORIGIN_REPAIRED;
    m->confidence = SURE_MENDED;
}

/* ---- remarks ---- */

/* A sign of notes: a letter and a figure. */
static bool is_note_sign(Str s)
{
    return s.len >= 2 && s.len <= 4 && char_is_alpha(s.ptr[0]) && char_is_digit(s.ptr[s.len - 1]);
}

/* "AO" beside "B7", "PO7": behind the letter of a sign stands a nought, not an O; a small l is a 1.
 */
/* Whether a note is a letter and figures: "N27", "P1". */
static bool is_lettered(Str s)
{
    return s.len >= 2 && char_is_alpha(s.ptr[0]) && text_digits(s) == s.len - 1;
}

/* Whether some line has a note of a letter and figures that is as long. */
static bool has_lettered(const DocDraft *d, ptrdiff_t len)
{
    for (int i = 0; i < d->lines.count; i++) {
        for (int k = 0; k < d->lines.items[i].remark_count; k++) {
            Str s = d->lines.items[i].remarks[k];
            if (s.len == len && is_lettered(s))
                return true;
        }
    }
    return false;
}

/* "AOS" beside "N27", "PL" beside "P1": a note of a letter and figures, whose figures are read as
   letters; empty for what is none. */
static Str note_figures(Arena *a, const DocDraft *d, Str s)
{
    enum { SHORT = 2 };
    char *out = arena_alloc(a, (size_t)s.len + 1, 1);
    for (ptrdiff_t i = 0; i < s.len; i++) {
        char c = s.ptr[i];
        out[i] = i == 0 || char_is_digit(c)                     ? c
                 : c == 'O' || c == 'o'                         ? '0'
                 : c == 'l' || c == 'L' || c == 'I' || c == 'i' ? '1'
                 : c == 'S' && s.len > SHORT                    ? '5'
                                                                : 0;
    }
    Str figures = {out, s.len};
    return !is_lettered(s) && is_lettered(figures) && has_lettered(d, s.len) ? figures : (Str){0};
}

static void remarks_mend(Proving *p, int line, bool signs)
{
    Line *l = &p->d->lines.items[line];
    Mark *m = mark_find(p->d, line, "remarks");
    for (int i = 0; from_picture(m) && i < l->remark_count; i++) {
        Str s = l->remarks[i];
        bool alone = signs && s.len == 2 && char_is_alpha(s.ptr[0]) && s.ptr[1] == 'O';
        bool one = s.len == 2 && char_is_alpha(s.ptr[0]) && s.ptr[1] == 'l';
        if (s.len == 2 && s.ptr[1] == 'O') /* "AO" may be "A0" */
            m->confidence = m->confidence < SURE_MENDED ? m->confidence : SURE_MENDED;
        Str figures = note_figures(p->arena, p->d, s);
        if (!figures.len && !alone && !one && !(is_note_sign(s) && s.len > 2 && s.ptr[1] == 'O'))
            continue;
        Str *all = arena_array(p->arena, Str, l->remark_count);
        memcpy(all, l->remarks, (size_t)l->remark_count * sizeof *all);
        all[i] = figures.len ? figures
                             : arena_print(p->arena, "%c%c%.*s", s.ptr[0], one ? '1' : '0',
                                           STR_ARG(str_slice(s, 2, s.len)));
        l->remarks = all;
        m->origin = ORIGIN_REPAIRED;
        m->confidence = m->confidence < SURE_MENDED ? m->confidence : SURE_MENDED;
    }
}

/* Whether the paper has signs of notes of a letter and a figure. */
static bool has_note_signs(const DocDraft *d)
{
    for (int i = 0; i < d->lines.count; i++) {
        const Line *l = &d->lines.items[i];
        for (int k = 0; k < l->remark_count; k++) {
            if (is_note_sign(l->remarks[k]) && l->remarks[k].len == 2)
                return true;
        }
    }
    return false;
}

void proof_run(Arena *a, const Know *know, DocDraft *d)
{
    Proving p = {.arena = a, .know = know, .d = d};
    misread_settle(a, know, d);
    equations_choose(&p);
    totals_choose(&p);
    for (int i = 0; i < d->lines.count; i++) {
        if (!line_holds(&p, &d->lines.items[i]))
            line_mend(&p, i);
    }
    for (int c = 0; c < CELL_COUNT; c++)
        column_mend(&p, (Cell)c);
    totals_choose(&p);
    bool signs = has_note_signs(d);
    for (int i = 0; i < d->lines.count; i++) {
        day_mend(d, i);
        revenue_mend(&p, i);
        remarks_mend(&p, i, signs);
        line_judge(&p, i);
    }
    for (int c = 0; c < CELL_COUNT; c++)
        column_judge(&p, (Cell)c);
}

/* ---- the rest of a document ---- */

/* Whether charges, less what was taken off and paid, are the balance that is printed. */
static bool totals_prove(const Totals *t)
{
    Cents rest = cents_or_zero(t->charges) - cents_or_zero(t->adjustments) -
                 cents_or_zero(t->insurance_paid) - cents_or_zero(t->patient_paid) +
                 cents_or_zero(t->prior_balance);
    bool several = t->adjustments != NO_CENTS || t->insurance_paid != NO_CENTS ||
                   t->patient_paid != NO_CENTS || t->prior_balance != NO_CENTS;
    return several && t->charges != NO_CENTS && t->balance != NO_CENTS && rest == t->balance;
}

void proof_rest(const Know *know, DocDraft *draft, const Doc *d)
{
    static const Str sums[] = {
        S_INIT("totals.charges_cents"),      S_INIT("totals.balance_cents"),
        S_INIT("totals.adjustments_cents"),  S_INIT("totals.insurance_paid_cents"),
        S_INIT("totals.patient_paid_cents"), S_INIT("totals.prior_balance_cents")};
    enum { ADDED = 1 }; /* the lines prove the first alone */
    size_t proved = totals_prove(&d->totals)   ? sizeof sums / sizeof *sums
                    : d->adds_up == ANSWER_YES ? ADDED
                                               : 0;
    const Table *revenue = know_table(know, S("revenue"));
    for (int i = 0; i < draft->marks.count; i++) {
        Mark *m = &draft->marks.items[i];
        const Line *l = m->line >= 0 ? &d->lines[m->line] : NULL;
        bool code = l && str_equal(m->field, S("revenue_code"));
        for (size_t k = 0; !l && from_picture(m) && k < proved; k++) {
            if (str_equal(m->field, sums[k]) && m->confidence < SURE_PROVED)
                m->confidence = SURE_PROVED;
        }
        if (code && from_picture(m) && !revenue_is(revenue, l->revenue_code))
            mark_lower(draft, m->line, "revenue_code", SURE_UNPROVED);
    }
}
