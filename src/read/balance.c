/* balance.c: which column of an insurer's table is which, by what its rows must obey: the charge is
   what came off and what is allowed; what is allowed is what the plan paid and what is left to the
   person. Names that the rows contradict change their places where one order alone obeys. */
#include "read/fields.h"

enum { LEDGER_ROWS = 64, PARTS = 4, EQUATIONS = 3, CHANGES_MOST = 3 };

static const Role PART[PARTS] = {ROLE_ADJUSTMENT, ROLE_ALLOWED, ROLE_PAID, ROLE_PATIENT};

/* The amounts of a table by the columns that they form, and what each column is taken for. */
typedef struct Ledger {
    Cents cell[LEDGER_ROWS][CLUSTERS_MAX];
    Role role[CLUSTERS_MAX];
    int rows, columns;
} Ledger;

/* What the equations say of an order of columns. */
typedef struct Verdict {
    int obeyed, broken, strong; /* strong: rows that obey with no nought among their amounts */
} Verdict;

static void ledger_row(Ledger *l, const Header *h, const MoneyColumns *m, const Row *row)
{
    int amounts = 0;
    Cents *cells = l->cell[l->rows];
    for (int k = 0; k < m->count; k++)
        cells[k] = NO_CENTS;
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        if (t->kind != TOKEN_MONEY || counts_units(h, t) || in_sentence(row, i))
            continue;
        for (int k = 0; k < m->count; k++) {
            bool under = t->box.left < m->right[k] && t->box.right > m->left[k];
            if (!under || cells[k] != NO_CENTS)
                continue;
            cells[k] = cents_abs(t->cents);
            amounts++;
        }
    }
    l->rows += amounts >= 3;
}

static int column_of(const Ledger *l, Role role)
{
    for (int k = 0; k < l->columns; k++) {
        if (l->role[k] == role)
            return k;
    }
    return -1;
}

/* Whether what is missing in a sum is what the plan does not cover: it may stand in what is left to
   the person, or beside it. */
static bool is_uncovered(const Ledger *l, int row, Cents rest)
{
    int at = column_of(l, ROLE_NOT_COVERED);
    Cents part = at >= 0 ? l->cell[row][at] : NO_CENTS;
    return part != NO_CENTS && part && cents_abs(rest) == part;
}

/* Medicare holds back two of a hundred of what it pays, and says so nowhere in the row. */
static bool is_withheld(Cents whole, Cents rest)
{
    enum { WITHHELD_OF = 50 };
    return rest > 0 && rest <= whole / WITHHELD_OF + 1;
}

/* One equation: column `all` is the sum of those of `parts`. */
static void equation_ask(const Ledger *l, Role whole, const Role *parts, int count, Verdict *v)
{
    int all = column_of(l, whole), holds = 0, fails = 0, strong = 0;
    for (int row = 0; all >= 0 && row < l->rows; row++) {
        Cents sum = l->cell[row][all];
        bool known = sum != NO_CENTS, nought = sum == 0, any = cents_or_zero(sum) != 0;
        for (int p = 0; p < count; p++) {
            int at = column_of(l, parts[p]);
            Cents part = at >= 0 ? l->cell[row][at] : NO_CENTS;
            known = known && part != NO_CENTS;
            nought = nought || part == 0;
            any = any || cents_or_zero(part) != 0;
            sum = cents_or_zero(sum) - cents_or_zero(part);
        }
        bool true_of =
            !sum || is_uncovered(l, row, sum) || (known && is_withheld(l->cell[row][all], sum));
        holds += known && any && true_of;
        strong += known && !nought && !sum;
        fails += known && !true_of;
    }
    v->obeyed += holds > 4 * fails;
    v->broken += fails && holds <= 4 * fails;
    v->strong += holds > 4 * fails ? strong : 0;
}

static Verdict ledger_ask(const Ledger *l)
{
    static const Role off[] = {ROLE_ADJUSTMENT, ROLE_ALLOWED};
    static const Role shared[] = {ROLE_PAID, ROLE_PATIENT};
    static const Role parts[] = {ROLE_ADJUSTMENT, ROLE_PAID, ROLE_PATIENT};
    Verdict v = {0};
    equation_ask(l, ROLE_CHARGE, off, 2, &v);
    equation_ask(l, ROLE_ALLOWED, shared, 2, &v);
    equation_ask(l, ROLE_CHARGE, parts, 3, &v);
    return v;
}

/* Whether a column may be one of the parts under another name. */
static bool may_change(const Header *h, int column)
{
    Role role = column >= 0 ? h->columns[column].role : ROLE_IGNORE;
    for (int p = 0; p < PARTS; p++) {
        if (role == PART[p])
            return true;
    }
    bool open = column >= 0 && role == ROLE_IGNORE && !h->columns[column].whole;
    return role == ROLE_PATIENT_PAID || role == ROLE_PAYMENT || role == ROLE_NONE || open;
}

/* An order of the columns that obeys, with how many names it changes. */
typedef struct Order {
    Role role[CLUSTERS_MAX];
    int changes, found;
} Order;

/* Tries all orders of the columns that are free, from column `k` on. */
static void orders_try(Ledger *l, const bool *is_free, const Role *named, int k, int changes,
                       Order *best)
{
    while (k < l->columns && !is_free[k])
        k++;
    if (changes > CHANGES_MOST || (best->found && changes > best->changes))
        return;
    if (k == l->columns) {
        Verdict v = ledger_ask(l);
        if (!changes || v.broken || v.obeyed < 2 || v.strong < 2)
            return;
        best->found = best->found && best->changes == changes ? best->found + 1 : 1;
        best->changes = changes;
        for (int i = 0; i < l->columns; i++)
            best->role[i] = l->role[i];
        return;
    }
    l->role[k] = ROLE_NONE;
    for (int p = 0; p < PARTS; p++) {
        if (column_of(l, PART[p]) >= 0)
            continue;
        l->role[k] = PART[p];
        orders_try(l, is_free, named, k + 1, changes + (PART[p] != named[k]), best);
        l->role[k] = ROLE_NONE;
    }
    bool part = false;
    for (int p = 0; p < PARTS; p++)
        part = part || named[k] == PART[p];
    l->role[k] = part ? ROLE_NONE : named[k];
    orders_try(l, is_free, named, k + 1, changes + part, best);
    l->role[k] = ROLE_NONE;
}

/* Where no order obeys and no equation holds, the names of all parts are in doubt. */
static void parts_doubt(const bool *is_free, MoneyColumns *m)
{
    for (int k = 0; k < m->count; k++)
        m->doubt[k] = m->doubt[k] || is_free[k];
}

void columns_balance(Header *h, MoneyColumns *m, Rows rows, int from, int to)
{
    enum { FREE_MOST = 8 };
    Ledger l = {.columns = m->count};
    Role named[CLUSTERS_MAX];
    bool is_free[CLUSTERS_MAX];
    int free_count = 0;
    for (int i = from; i < to && l.rows < LEDGER_ROWS; i++)
        ledger_row(&l, h, m, &rows.items[i]);
    for (int k = 0; k < m->count; k++) {
        named[k] = m->column[k] >= 0 ? h->columns[m->column[k]].role : ROLE_IGNORE;
        is_free[k] = may_change(h, m->column[k]);
        free_count += is_free[k];
        l.role[k] = named[k];
    }
    Verdict now = ledger_ask(&l);
    bool open = column_of(&l, ROLE_NONE) >= 0 || column_of(&l, ROLE_PATIENT_PAID) >= 0;
    if (!now.broken && (!open || now.obeyed == EQUATIONS))
        return;
    for (int k = 0; k < m->count; k++)
        l.role[k] = is_free[k] ? ROLE_NONE : named[k];
    Order best = {.found = 0};
    if (free_count <= FREE_MOST)
        orders_try(&l, is_free, named, 0, 0, &best);
    for (int k = 0; best.found == 1 && k < m->count; k++) {
        if (is_free[k] && best.role[k] != named[k])
            h->columns[m->column[k]].role = best.role[k] == ROLE_NONE ? ROLE_IGNORE : best.role[k];
    }
    if (best.found != 1 && now.broken && !now.obeyed)
        parts_doubt(is_free, m);
}
