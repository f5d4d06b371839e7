/* infer.c: what a column holds by what stands in it, where the words above it are damaged or say
   nothing. */
#include "read/fields.h"

/* What the tokens under a column are, counted. */
typedef struct Votes {
    int all, days, codes, revenues, amounts, words;
} Votes;

static bool is_under(const Column *c, const Token *t)
{
    return t->box.left < c->right && t->box.right > c->left;
}

/* Whether a row has an amount that stands in no sentence, as the lines of a table have. */
static bool has_amount(const Row *row)
{
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind == TOKEN_MONEY && !in_sentence(row, i))
            return true;
    }
    return false;
}

/* Whether some word of a row stands under a column. */
static bool has_under(const Column *c, const Row *row)
{
    for (int i = 0; i < row->count; i++) {
        if (is_under(c, &row->tokens[i]))
            return true;
    }
    return false;
}

/* Counts in rows with an amount, which are the table's lines; headings and small print are not.
   `beside`: only in those that have something under that column, as sums of parts have not
   ("** PHARMACY TOTAL  7.04" reaches under the codes); NULL: in all. */
static Votes column_count_beside(Arena *a, const Column *c, const Column *beside, Rows rows,
                                 int from, int to)
{
    Votes v = {0};
    for (int i = from; i < to; i++) {
        bool counts = has_amount(&rows.items[i]) && (!beside || has_under(beside, &rows.items[i]));
        for (int j = 0; counts && j < rows.items[i].count; j++) {
            const Token *t = &rows.items[i].tokens[j];
            Str code, modifiers[LINE_MODIFIERS_MAX];
            int count;
            if (!is_under(c, t))
                continue;
            v.all++;
            v.days += t->kind == TOKEN_DATE;
            v.amounts += t->kind == TOKEN_MONEY;
            v.codes += value_code(a, t->text, &code, modifiers, &count);
            v.revenues +=
                t->text.len == 4 && t->text.ptr[0] == '0' && value_revenue(a, t->text).len;
            v.words += t->kind == TOKEN_TEXT && text_letters(t->text); /* "80%" is no word */
        }
    }
    return v;
}

static Votes column_count(Arena *a, const Column *c, Rows rows, int from, int to)
{
    return column_count_beside(a, c, NULL, rows, from, to);
}

/* The amount or the count of a row under a column. */
static const Token *token_under(const Column *c, const Row *row, bool count)
{
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        if (is_under(c, t) && (count ? t->number != NO_UNITS : t->kind == TOKEN_MONEY))
            return t;
    }
    return NULL;
}

/* Whether the amounts of a column times the units are those of the column `charge`. Of one unit
   each, an amount that is the charge's may as well be what is covered of it: that proves nothing
   where `several` units are asked for. */
static bool is_price(const Header *h, int column, int charge, Rows rows, int from, int to,
                     bool several)
{
    int units = header_column(h, ROLE_UNITS);
    int holds = 0, fails = 0;
    for (int i = from; i < to && units >= 0 && charge >= 0; i++) {
        const Token *price = token_under(&h->columns[column], &rows.items[i], false);
        const Token *count = token_under(&h->columns[units], &rows.items[i], true);
        const Token *sum = token_under(&h->columns[charge], &rows.items[i], false);
        if (!price || !count || !sum || price->cents > CENTS_MAX / 1000 ||
            count->number > 1000 * UNITS_ONE || (several && count->number == UNITS_ONE))
            continue;
        int64_t off = price->cents * count->number / UNITS_ONE - sum->cents;
        bool equal = off >= -1 && off <= 1;
        holds += equal;
        fails += !equal;
    }
    return holds > fails;
}

/* The amount of a row that stands nearest to a column's words, and nearer to them than to others';
   NO_CENTS: none. */
static Cents amount_nearest(const Header *h, int column, const Row *row)
{
    Cents found = NO_CENTS;
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        int best = -1, least = 0;
        if (t->kind != TOKEN_MONEY)
            continue;
        for (int c = 0; c < h->count; c++) {
            int gap = h->columns[c].left > t->box.right   ? h->columns[c].left - t->box.right
                      : t->box.left > h->columns[c].right ? t->box.left - h->columns[c].right
                                                          : 0;
            int off = h->columns[c].left + h->columns[c].right - t->box.left - t->box.right;
            int cost = 8 * gap + (off < 0 ? -off : off);
            if (best < 0 || cost < least) {
                best = c;
                least = cost;
            }
        }
        if (best == column && found == NO_CENTS)
            found = t->cents;
    }
    return found;
}

/* How many rows say that `whole` is the sum of what came off, was paid and is left, and how many
   that it is not. `part` stands for one of these, where its own column has no name. */
static void sums_count(const Header *h, int whole, int part, Rows rows, int from, int to,
                       int *holds, int *fails)
{
    *holds = *fails = 0;
    for (int i = from; i < to; i++) {
        Cents sum = 0, all = amount_nearest(h, whole, &rows.items[i]);
        int parts = 0;
        for (int c = 0; c < h->count; c++) {
            Role role = h->columns[c].role;
            bool is_part =
                c == part || role == ROLE_ADJUSTMENT || role == ROLE_PAID || role == ROLE_PATIENT;
            Cents each = is_part ? amount_nearest(h, c, &rows.items[i]) : NO_CENTS;
            if (each == NO_CENTS)
                continue;
            sum += cents_abs(each);
            parts++;
        }
        if (all == NO_CENTS || parts < 2 || !sum)
            continue;
        *holds += sum == all;
        *fails += sum != all;
    }
}

/* A column without a known name that all rows prove: what was charged is what came off, was paid
   and is left; or it is the one of these that has no name. */
static void columns_by_sums(Header *h, Rows rows, int from, int to)
{
    static const Role parts[] = {ROLE_PATIENT, ROLE_PAID, ROLE_ADJUSTMENT};
    int charge = header_column(h, ROLE_CHARGE), holds, fails, missing = 0;
    Role role = ROLE_NONE;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (header_column(h, parts[i]) < 0) {
            role = parts[i];
            missing++;
        }
    }
    for (int c = 0; c < h->count; c++) {
        bool known = h->columns[c].role == ROLE_IGNORE && h->columns[c].whole;
        if (known || (h->columns[c].role != ROLE_NONE && h->columns[c].role != ROLE_IGNORE))
            continue; /* "Insurance pending" is nothing paid, whatever it adds up to */
        if (charge < 0)
            sums_count(h, c, -1, rows, from, to, &holds, &fails);
        else if (missing == 1)
            sums_count(h, charge, c, rows, from, to, &holds, &fails);
        else
            return;
        if (holds < 2 || fails)
            continue;
        h->columns[c].role = charge < 0 ? ROLE_CHARGE : role;
        return;
    }
}

/* Where no column of amounts has a known name: the first that all rows say is the sum of the two
   behind it is what was charged. */
static void charge_by_parts(Header *h, Rows rows, int from, int to)
{
    for (int c = 0; c + 2 < h->count; c++) {
        int holds = 0, fails = 0;
        for (int i = from; i < to; i++) {
            Cents all = amount_nearest(h, c, &rows.items[i]);
            Cents one = amount_nearest(h, c + 1, &rows.items[i]);
            Cents other = amount_nearest(h, c + 2, &rows.items[i]);
            if (all == NO_CENTS || one == NO_CENTS || other == NO_CENTS || !all)
                continue;
            bool sum = cents_abs(one) + cents_abs(other) == all;
            holds += sum;
            fails += !sum;
        }
        if (h->columns[c].role != ROLE_NONE || holds < 2 || fails)
            continue;
        h->columns[c].role = ROLE_CHARGE;
        return;
    }
}

/* What a row's column has, as it counts in a sum; NO_CENTS where it has none. */
static Cents cell_amount(const Header *h, Role role, const Row *row)
{
    int column = header_column(h, role);
    return column >= 0 ? amount_nearest(h, column, row) : NO_CENTS;
}

/* Whether `parts` is what the plan allows in a row, or what was charged less what came off: of a
   service that the plan does not cover the person owes the whole price. */
static bool is_shared(const Header *h, const Row *row, Cents parts, bool *ret_known)
{
    Cents allowed = cell_amount(h, ROLE_ALLOWED, row), charge = cell_amount(h, ROLE_CHARGE, row);
    Cents off = cents_abs(cents_or_zero(cell_amount(h, ROLE_ADJUSTMENT, row)));
    *ret_known = allowed != NO_CENTS || charge != NO_CENTS;
    return (allowed != NO_CENTS && allowed == parts) ||
           (charge != NO_CENTS && charge - off == parts);
}

bool columns_share(const Header *h, Rows rows, int from, int to)
{
    int holds = 0;
    for (int i = from; i < to; i++) {
        const Row *row = &rows.items[i];
        Cents share = cell_amount(h, ROLE_PATIENT_PAID, row);
        Cents plan = cell_amount(h, ROLE_PAID, row);
        bool known;
        if (share == NO_CENTS || plan == NO_CENTS)
            continue;
        bool shared = is_shared(h, row, plan + share, &known);
        if (known && !shared)
            return false;
        holds += known && plan + share > 0;
    }
    return holds > 0;
}

bool columns_left_paid(const Header *h, Rows rows, int from, int to)
{
    int holds = 0, fails = 0;
    for (int i = from; i < to; i++) {
        const Row *row = &rows.items[i];
        Cents charge = cell_amount(h, ROLE_CHARGE, row), left = cell_amount(h, ROLE_PATIENT, row),
              off = cell_amount(h, ROLE_ADJUSTMENT, row), paid = cell_amount(h, ROLE_PAID, row);
        if (charge == NO_CENTS || left == NO_CENTS || off == NO_CENTS || paid == NO_CENTS)
            continue;
        if (charge - cents_abs(off) != left || cents_abs(paid) > left)
            return false;
        holds += paid && cents_abs(paid) == left;
        fails += paid && cents_abs(paid) != left;
    }
    return holds > fails;
}

bool column_grouped(Arena *a, const Column *c, Rows rows, int from, int to)
{
    for (int i = from; i < to; i++) {
        for (int j = 0; has_amount(&rows.items[i]) && j < rows.items[i].count; j++) {
            const Token *t = &rows.items[i].tokens[j];
            Str group, reason;
            if (is_under(c, t) && value_reason(a, t->text, &group, &reason) && group.len)
                return true;
        }
    }
    return false;
}

/* Whether what stands below a column are short words of capitals and digits ("PDC", "A1"), each in
   a row with amounts, and at least one. */
static bool marks_alone(const Column *c, Rows rows, int from, int to)
{
    enum { MARK_LONGEST = 5 };
    int marks = 0;
    for (int i = from; i < to; i++) {
        for (int j = 0; has_amount(&rows.items[i]) && j < rows.items[i].count; j++) {
            const Token *t = &rows.items[i].tokens[j];
            if (!is_under(c, t))
                continue;
            for (ptrdiff_t k = 0; k < t->text.len; k++) {
                if (t->text.len > MARK_LONGEST || (t->text.ptr[k] >= 'a' && t->text.ptr[k] <= 'z'))
                    return false;
            }
            if (t->kind == TOKEN_MONEY || t->kind == TOKEN_DATE)
                return false;
            marks++;
        }
    }
    return marks > 0;
}

/* The same of a column behind all amounts. */
static bool marks_behind(const Header *h, int column, Rows rows, int from, int to)
{
    for (int i = column + 1; i < h->count; i++) {
        if (role_is_money(h->columns[i].role))
            return false;
    }
    return marks_alone(&h->columns[column], rows, from, to);
}

/* Whether all that stands below a column are numbers longer than any code: the house's own. */
static bool long_numbers(const Column *c, Rows rows, int from, int to)
{
    enum { DIGITS_LEAST = 6 };
    int numbers = 0;
    for (int i = from; i < to; i++) {
        for (int j = 0; has_amount(&rows.items[i]) && j < rows.items[i].count; j++) {
            const Token *t = &rows.items[i].tokens[j];
            if (!is_under(c, t))
                continue;
            if (text_digits(t->text) != t->text.len || t->text.len < DIGITS_LEAST)
                return false;
            numbers++;
        }
    }
    return numbers >= 2;
}

/* "Proc" above numbers of the house's own, beside "CPT" above codes: the second is the code. */
static void code_settle(Arena *a, Header *h, Rows rows, int from, int to)
{
    int code = header_column(h, ROLE_CODE);
    Votes own = code >= 0 ? column_count(a, &h->columns[code], rows, from, to) : (Votes){0};
    if (own.all < 2 || 10 * own.codes > 2 * own.all)
        return;
    for (int i = 0; i < h->count; i++) {
        Column *c = &h->columns[i];
        Votes v = column_count_beside(a, c, &h->columns[code], rows, from, to);
        if (i == code || !v.codes || 10 * v.codes < 6 * v.all ||
            (c->role != ROLE_IGNORE && c->role != ROLE_NONE && c->role != ROLE_ACCOUNT))
            continue;
        c->role = ROLE_CODE;
        h->columns[code].role = ROLE_CHARGE_CODE;
        return;
    }
    if (long_numbers(&h->columns[code], rows, from, to) && header_column(h, ROLE_CHARGE_CODE) < 0)
        h->columns[code].role = ROLE_CHARGE_CODE;
}

/* "Fee" and "Amount": of two names of a charge the first is the price where the rows prove it. */
static void charge_twice(Header *h, Rows rows, int from, int to)
{
    int first = header_column(h, ROLE_CHARGE);
    for (int i = first + 1; first >= 0 && i < h->count; i++) {
        if (h->columns[i].role == ROLE_CHARGE && header_column(h, ROLE_PRICE) < 0 &&
            is_price(h, first, i, rows, from, to, false)) {
            h->columns[first].role = ROLE_PRICE;
            return;
        }
    }
}

/* Whether in each row with all three the charge less column `x` is column `y`. */
static bool leaves(const Header *h, int charge, int x, int y, Rows rows, int from, int to)
{
    int holds = 0;
    for (int i = from; i < to; i++) {
        Cents all = amount_nearest(h, charge, &rows.items[i]);
        Cents off = amount_nearest(h, x, &rows.items[i]);
        Cents left = amount_nearest(h, y, &rows.items[i]);
        if (all == NO_CENTS || off == NO_CENTS || left == NO_CENTS)
            continue;
        if (all - cents_abs(off) != cents_abs(left))
            return false;
        holds++;
    }
    return holds > 0;
}

/* "Reduction" and "Allowance", both names of what comes off: where each row's charge less the one
   is the other, the second, or the one that is named for it, is what is allowed; behind several
   reductions ("Review reduct.  Network reduct.  Total reduct.  Allowance") only one so named. */
static void allowed_settle(Header *h, Rows rows, int from, int to)
{
    int charge = header_column(h, ROLE_CHARGE), one = header_column(h, ROLE_ADJUSTMENT), nth = 0;
    if (charge < 0 || one < 0 || header_column(h, ROLE_ALLOWED) >= 0)
        return;
    bool named = str_find(h->columns[one].text, S("allow")) >= 0;
    for (int i = one + 1; i < h->count; i++) {
        bool again = h->columns[i].role == ROLE_CHARGE && i > charge; /* "Reasonable amount" */
        bool too = str_find(h->columns[i].text, S("allow")) >= 0;
        if ((h->columns[i].role != ROLE_ADJUSTMENT && !again) || (nth++ && !too))
            continue;
        for (int off = one; off < i; off++) {
            if (h->columns[off].role != ROLE_ADJUSTMENT ||
                !leaves(h, charge, off, i, rows, from, to))
                continue;
            h->columns[named && !too ? one : i].role = ROLE_ALLOWED;
            return;
        }
    }
}

/* "Total" behind the parts of a person's share, and their sum in all rows: what the person owes. */
static void share_settle(Header *h, Rows rows, int from, int to)
{
    static const Role parts[] = {ROLE_DEDUCTIBLE, ROLE_COPAY, ROLE_COINSURANCE, ROLE_NOT_COVERED};
    int charge = header_column(h, ROLE_CHARGE), total = -1, holds = 0;
    for (int i = charge + 1; charge >= 0 && i < h->count; i++)
        total = h->columns[i].role == ROLE_CHARGE ? i : total;
    if (total < 0 || header_column(h, ROLE_PATIENT) >= 0)
        return;
    for (int i = from; i < to; i++) {
        Cents all = amount_nearest(h, total, &rows.items[i]), sum = 0;
        int known = 0;
        for (size_t p = 0; p < sizeof parts / sizeof *parts; p++) {
            int column = header_column(h, parts[p]);
            Cents part = column >= 0 ? amount_nearest(h, column, &rows.items[i]) : NO_CENTS;
            sum += cents_or_zero(part);
            known += part != NO_CENTS;
        }
        if (all == NO_CENTS || known < 2)
            continue;
        if (all != sum)
            return;
        holds += all > 0;
    }
    if (holds)
        h->columns[total].role = ROLE_PATIENT;
}

/* "Amount over allowance", which the person owes beside the parts of their share: nothing came off,
   the plan does not cover it. */
static void over_settle(Header *h, Rows rows, int from, int to)
{
    static const Role parts[] = {ROLE_DEDUCTIBLE, ROLE_COPAY, ROLE_COINSURANCE};
    int over = header_column(h, ROLE_ADJUSTMENT), owed = header_column(h, ROLE_PATIENT), holds = 0;
    if (over < 0 || owed < 0 || header_column(h, ROLE_NOT_COVERED) >= 0)
        return;
    for (int i = from; i < to; i++) {
        Cents all = amount_nearest(h, owed, &rows.items[i]);
        Cents sum = amount_nearest(h, over, &rows.items[i]);
        if (all == NO_CENTS || sum == NO_CENTS || sum <= 0)
            continue;
        for (size_t p = 0; p < sizeof parts / sizeof *parts; p++) {
            int column = header_column(h, parts[p]);
            Cents part = column >= 0 ? amount_nearest(h, column, &rows.items[i]) : NO_CENTS;
            sum += cents_or_zero(part);
        }
        if (sum != all)
            return;
        holds++;
    }
    if (holds)
        h->columns[over].role = ROLE_NOT_COVERED;
}

/* "Other amounts" among the parts of the person's share, which all rows need to come to what is
   owed: what the plan does not cover. */
static void rest_settle(Header *h, Rows rows, int from, int to)
{
    static const Role parts[] = {ROLE_DEDUCTIBLE, ROLE_COPAY, ROLE_COINSURANCE};
    int owed = header_column(h, ROLE_PATIENT), rest = -1, holds = 0;
    if (owed < 1 || header_column(h, ROLE_NOT_COVERED) >= 0)
        return;
    for (size_t p = 0; p < sizeof parts / sizeof *parts; p++) {
        int next = header_column(h, parts[p]) + 1;
        rest = next && next < owed && h->columns[next].role == ROLE_NONE ? next : rest;
    }
    for (int i = from; i < to && rest >= 0; i++) {
        Cents all = amount_nearest(h, owed, &rows.items[i]);
        Cents sum = cents_or_zero(amount_nearest(h, rest, &rows.items[i]));
        bool has = sum != 0;
        for (size_t p = 0; p < sizeof parts / sizeof *parts; p++) {
            int column = header_column(h, parts[p]);
            sum += column >= 0 ? cents_or_zero(amount_nearest(h, column, &rows.items[i])) : 0;
        }
        if (all == NO_CENTS)
            continue;
        if (all != sum)
            return;
        holds += has;
    }
    if (holds)
        h->columns[rest].role = ROLE_NOT_COVERED;
}

/* The per cent that the heads say above a column ("Co-Pay" / "20%"); 0: none. */
static int rate_named(const Header *h, const Column *c, Rows rows, int from)
{
    int64_t rate;
    for (int i = from > h->rows ? from - h->rows : 0; i < from; i++) {
        for (int j = 0; j < rows.items[i].count; j++) {
            const Token *t = &rows.items[i].tokens[j];
            if (is_under(c, t) && str_ends(t->text, S("%")) &&
                str_number(str_slice(t->text, 0, t->text.len - 1), &rate) && rate < 100)
                return (int)rate;
        }
    }
    return 0;
}

/* "Co-Pay 20%" above just that part of what is allowed, after the deductible: coinsurance, whatever
   it is called. */
static void rate_settle(Header *h, Rows rows, int from, int to)
{
    enum { ROUNDED = 1 }; /* below the rows stands the sum of what was rounded */
    int copay = header_column(h, ROLE_COPAY), allowed = header_column(h, ROLE_ALLOWED), holds = 0,
        deductible = header_column(h, ROLE_DEDUCTIBLE), fails = 0;
    int rate = copay >= 0 && allowed >= 0 ? rate_named(h, &h->columns[copay], rows, from) : 0;
    if (!rate || header_column(h, ROLE_COINSURANCE) >= 0)
        return;
    for (int i = from; i < to; i++) {
        Cents part = amount_nearest(h, copay, &rows.items[i]);
        Cents of = amount_nearest(h, allowed, &rows.items[i]);
        Cents less = deductible >= 0 ? amount_nearest(h, deductible, &rows.items[i]) : 0;
        if (part == NO_CENTS || of == NO_CENTS)
            continue;
        Cents off = (of - cents_or_zero(less)) * rate / 100 - part;
        bool same = off <= ROUNDED && off >= -ROUNDED;
        holds += part > 0 && same;
        fails += !same;
    }
    if (holds > fails && fails < 2)
        h->columns[copay].role = ROLE_COINSURANCE;
}

/* "Code" behind all amounts, with no code below it: the signs of notes. */
static void signs_settle(Arena *a, Header *h, Rows rows, int from, int to)
{
    int code = header_column(h, ROLE_CODE);
    Votes v = code >= 0 ? column_count(a, &h->columns[code], rows, from, to) : (Votes){0};
    if (v.all && !v.codes && code == h->count - 1 && header_column(h, ROLE_REMARK) < 0 &&
        marks_behind(h, code, rows, from, to))
        h->columns[code].role = ROLE_REMARK;
}

void columns_remark(Arena *a, const Vocab *v, Header *h, Rows rows, int from, int to)
{
    for (int i = 0; i < h->count && header_column(h, ROLE_REMARK) < 0; i++) {
        Column *c = &h->columns[i];
        Votes votes = column_count(a, c, rows, from, to);
        if ((c->role == ROLE_CODE || c->role == ROLE_IGNORE) &&
            column_role(v, c->text) == ROLE_CODE && !votes.codes && marks_alone(c, rows, from, to))
            c->role = ROLE_REMARK;
    }
}

/* Whether nearly all that stands below a column, in rows with amounts, are words of letters. */
static bool words_alone(const Column *c, Rows rows, int from, int to)
{
    int words = 0, others = 0;
    for (int i = from; i < to; i++) {
        for (int j = 0; has_amount(&rows.items[i]) && j < rows.items[i].count; j++) {
            const Token *t = &rows.items[i].tokens[j];
            if (!is_under(c, t))
                continue;
            bool word = t->kind == TOKEN_TEXT && text_letters(t->text) && !text_digits(t->text);
            words += word;
            others += !word;
        }
    }
    return words >= 2 && words >= 4 * others;
}

/* "Visit", which may head numbers, or a name that is not known, above words: what was done. */
static void words_settle(Header *h, Rows rows, int from, int to)
{
    for (int i = 0; i < h->count && header_column(h, ROLE_DESCRIPTION) < 0; i++) {
        Column *c = &h->columns[i];
        bool unknown = (c->role == ROLE_IGNORE || c->role == ROLE_NONE) && !c->whole;
        if ((unknown || c->role == ROLE_ACCOUNT) && words_alone(c, rows, from, to) &&
            !(unknown && marks_behind(h, i, rows, from, to)))
            c->role = ROLE_DESCRIPTION;
    }
}

/* "No." behind the day, above figures that do not count the lines: how many services. */
static void count_settle(Header *h, Rows rows, int from, int to)
{
    int column = header_column(h, ROLE_LINE), found = 0, counts = 0;
    Units before = 0;
    bool late = false;
    for (int i = 1; i < h->count && column == 0; i++) {
        if (h->columns[i].role == ROLE_IGNORE && str_equal(h->columns[i].text, S("no")))
            column = i; /* "Ln" before it numbers the lines */
    }
    if (column < 1 || header_column(h, ROLE_UNITS) >= 0 ||
        !str_equal(h->columns[column].text, S("no"))) /* "Ln" and "Seq" count no services */
        return;
    for (int i = from; i < to; i++) {
        const Token *t = has_amount(&rows.items[i])
                             ? token_under(&h->columns[column], &rows.items[i], true)
                             : NULL;
        if (!t)
            continue;
        counts += t->number == before + UNITS_ONE;
        late = late || (!found && t->number != UNITS_ONE);
        before = t->number;
        found++;
    }
    bool goes_on = late && found >= 3 && counts == found - 1; /* 12, 13, 14 on a second page */
    if (found && ((counts < found && !goes_on) || found == 1))
        h->columns[column].role = ROLE_UNITS;
}

/* Of several names of what comes off the one whose amounts are the sum of the others: it is the
   whole of it. */
static void reductions_settle(Header *h, Rows rows, int from, int to)
{
    enum { LEAST = 3 };
    int all = 0, total = -1;
    for (int c = 0; c < h->count; c++)
        all += h->columns[c].role == ROLE_ADJUSTMENT;
    for (int c = 0; c < h->count && all >= LEAST; c++) {
        int holds = 0, fails = 0;
        for (int i = from; i < to && h->columns[c].role == ROLE_ADJUSTMENT; i++) {
            Cents sum = 0, each, whole = amount_nearest(h, c, &rows.items[i]);
            for (int p = 0; p < h->count; p++) {
                bool part = p != c && h->columns[p].role == ROLE_ADJUSTMENT;
                each = part ? amount_nearest(h, p, &rows.items[i]) : NO_CENTS;
                sum += cents_or_zero(each);
            }
            holds += whole != NO_CENTS && whole && sum == whole;
            fails += whole != NO_CENTS && sum != whole;
        }
        total = holds > 0 && !fails ? c : total;
    }
    for (int c = 0; c < h->count && total >= 0; c++) {
        if (c != total && h->columns[c].role == ROLE_ADJUSTMENT)
            h->columns[c].role = ROLE_IGNORE;
    }
}

/* A name of services above nothing but days says when ("Dates you had services"); what was done
   then stands below the other name of services. */
static void days_settle(Arena *a, Header *h, Rows rows, int from, int to)
{
    int days = header_column(h, ROLE_DESCRIPTION);
    Votes v = days >= 0 ? column_count(a, &h->columns[days], rows, from, to) : (Votes){0};
    if (!v.all || v.days < v.all || header_column(h, ROLE_DATE) >= 0)
        return;
    for (int i = 0; i < h->count; i++) {
        Column *c = &h->columns[i];
        bool words = c->words_too || (!c->whole && words_alone(c, rows, from, to));
        if (i == days || !words || c->role != ROLE_IGNORE)
            continue;
        c->role = ROLE_DESCRIPTION;
        h->columns[days].role = ROLE_DATE;
        return;
    }
}

/* Whether the only value below a column is a code that its modifier shows to be one: "A7038-NU". */
static bool one_code(Arena *a, const Column *c, Rows rows, int from, int to)
{
    int codes = 0;
    for (int i = from; i < to; i++) {
        for (int j = 0; row_has_money(&rows.items[i]) && j < rows.items[i].count; j++) {
            const Token *t = &rows.items[i].tokens[j];
            Str code, modifiers[LINE_MODIFIERS_MAX];
            int count = 0;
            if (t->box.left >= c->right || t->box.right <= c->left)
                continue;
            if (!value_code(a, t->text, &code, modifiers, &count) || !count)
                return false;
            codes++;
        }
    }
    return codes == 1;
}

void columns_infer(Arena *a, Header *h, Rows rows, int from, int to)
{
    days_settle(a, h, rows, from, to);
    count_settle(h, rows, from, to);
    reductions_settle(h, rows, from, to);
    words_settle(h, rows, from, to);
    code_settle(a, h, rows, from, to);
    charge_twice(h, rows, from, to);
    allowed_settle(h, rows, from, to);
    reductions_settle(h, rows, from, to);
    signs_settle(a, h, rows, from, to);
    share_settle(h, rows, from, to);
    rate_settle(h, rows, from, to);
    over_settle(h, rows, from, to);
    rest_settle(h, rows, from, to);
    int last = header_column(h, ROLE_DATE) < 0 ? header_column(h, ROLE_DATE_END) : -1;
    if (last >= 0)
        h->columns[last].role = ROLE_DATE; /* "From - through" */
    for (int i = 0; i < h->count; i++) {
        Column *c = &h->columns[i];
        Votes v = column_count(a, c, rows, from, to);
        /* "Visit" above days: when, and not which. */
        if ((c->role == ROLE_ACCOUNT || c->role == ROLE_IGNORE) && v.all >= 2 &&
            10 * v.days >= 8 * v.all && header_column(h, ROLE_DATE) < 0)
            c->role = ROLE_DATE;
        /* "Ref" above codes, and "Service" that is not the words; "Batch" above numbers of five
           digits is known to be none. */
        bool may_code = c->role == ROLE_ACCOUNT || c->role == ROLE_CHARGE_CODE ||
                        (c->role == ROLE_IGNORE && (!c->whole || c->words_too));
        bool codes = v.all >= 2 ? 10 * v.codes >= 9 * v.all : one_code(a, c, rows, from, to);
        if (may_code && codes && header_column(h, ROLE_CODE) < 0)
            c->role = ROLE_CODE;
        if (c->role != ROLE_NONE)
            continue;
        Role role = ROLE_NONE;
        if (v.all < 2)
            continue;
        if (10 * v.days >= 6 * v.all)
            role = ROLE_DATE;
        else if (10 * v.codes >= 6 * v.all)
            role = ROLE_CODE;
        else if (10 * v.revenues >= 6 * v.all)
            role = ROLE_REVENUE;
        else if (v.amounts && is_price(h, i, header_column(h, ROLE_CHARGE), rows, from, to, true))
            role = ROLE_PRICE;
        else if (10 * v.words >= 6 * v.all)
            role = ROLE_DESCRIPTION;
        if (role == ROLE_DESCRIPTION && marks_behind(h, i, rows, from, to))
            role = ROLE_REMARK;
        if (role != ROLE_NONE && header_column(h, role) < 0)
            c->role = role;
    }
    columns_by_sums(h, rows, from, to);
    if (header_column(h, ROLE_CHARGE) < 0)
        charge_by_parts(h, rows, from, to);
}
