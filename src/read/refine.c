/* refine.c: what the words of a head leave open, settled by what stands below them. */
#include "read/fields.h"
#include "read/header.h"

/* How many rows have a day under the column, and how many have words. */
static void column_votes(const Header *h, int column, Rows rows, int from, int to, int *days,
                         int *words)
{
    const Column *c = &h->columns[column];
    *days = *words = 0;
    for (int i = from; i < to; i++) {
        for (int j = 0; j < rows.items[i].count; j++) {
            const Token *t = &rows.items[i].tokens[j];
            if (t->box.left >= c->right || t->box.right <= c->left)
                continue;
            *days += t->kind == TOKEN_DATE;
            *words += t->kind == TOKEN_TEXT;
        }
    }
}

/* The longest phrase of a column of amounts in the words above it. */
static Role money_role_within(const Vocab *v, Str text)
{
    const Phrase *best = NULL;
    for (int i = 0; i < v->columns.count; i++) {
        const Phrase *p = &v->columns.items[i];
        ptrdiff_t at = str_find(text, p->text), end = at + p->text.len;
        bool whole = at >= 0 && (at == 0 || text.ptr[at - 1] == ' ') &&
                     (end == text.len || text.ptr[end] == ' ');
        if (whole && role_is_money(v->roles[p->row]) && (!best || p->text.len > best->text.len))
            best = p;
    }
    Role stem = vocab_stem(v, text);
    return role_is_money(stem) ? stem : best ? v->roles[best->row] : ROLE_NONE;
}

/* Whether more than half of what stands below the column are words. */
static bool words_below(const Column *c, Rows rows, int from, int to)
{
    int words = 0, all = 0;
    for (int i = from; i < to; i++) {
        for (int j = 0; j < rows.items[i].count; j++) {
            const Token *t = &rows.items[i].tokens[j];
            bool below = t->box.left < c->right && t->box.right > c->left;
            all += below;
            words += below && t->kind == TOKEN_TEXT && text_letters(t->text); /* "100%" is none */
        }
    }
    return 2 * words > all;
}

/* Amounts below a column that its words do not make one: "Provider charged" is no provider. */
static void money_refine(const Vocab *v, Header *h, Rows rows, int from, int to)
{
    for (int i = 0; i < h->count; i++) {
        Column *c = &h->columns[i];
        int amounts = 0, others = 0;
        for (int r = from; r < to; r++) {
            for (int j = 0; j < rows.items[r].count; j++) {
                const Token *t = &rows.items[r].tokens[j];
                bool below = t->box.left < c->right && t->box.right > c->left;
                amounts += below && t->kind == TOKEN_MONEY;
                others += below && t->kind != TOKEN_MONEY;
            }
        }
        Role role = c->role == ROLE_PATIENT_NAME ? ROLE_PATIENT : money_role_within(v, c->text);
        /* "Payment or adjustment" above words is what was paid, not how much. */
        if (role_is_money(c->role) && c->role != ROLE_PRICE && !amounts && others > 1 &&
            header_column(h, ROLE_DESCRIPTION) < 0 && words_below(c, rows, from, to))
            c->role = ROLE_DESCRIPTION;
        else if (role_is_money(c->role) && str_ends(c->text, S(" by")) && !amounts && others > 1 &&
                 words_below(c, rows, from, to))
            c->role = ROLE_IGNORE; /* "Paid by" above an insurer's mark */
        bool several = c->role == ROLE_IGNORE && vocab_exact(&v->columns, c->text) >= 0 &&
                       column_role(v, c->text) == ROLE_IGNORE; /* "Copay / Deductible" */
        bool rate = c->role == ROLE_IGNORE && str_ends(c->text, S(" percent")); /* "Co-Pay %" */
        if (!role_is_money(c->role) && amounts > others && role != ROLE_NONE && !several && !rate)
            c->role = role;
    }
}

/* "1" and "2" alone below "Ins", in rows whose amounts have their cents: which insurance, and not
   what it paid. */
static void policies_refine(Header *h, Rows rows, int from, int to)
{
    enum { FOUND_LEAST = 2, DIGITS_MOST = 2 };
    for (int i = 0; i < h->count; i++) {
        Column *c = &h->columns[i];
        int found = 0, others = 0;
        for (int r = from; r < to; r++) {
            for (int j = 0; j < rows.items[r].count && row_has_money(&rows.items[r]); j++) {
                const Token *t = &rows.items[r].tokens[j];
                bool below = t->box.left < c->right && t->box.right > c->left;
                bool figure = t->kind == TOKEN_NUMBER && text_digits(t->text) == t->text.len &&
                              t->text.len <= DIGITS_MOST;
                found += below && figure;
                others += below && !figure && t->kind != TOKEN_TEXT; /* "Subtotal:" */
            }
        }
        if (role_is_money(c->role) && found >= FOUND_LEAST && !others)
            c->role = ROLE_IGNORE;
    }
}

static const Token *first_below(const Column *c, const Row *row)
{
    for (int j = 0; j < row->count; j++) {
        const Token *t = &row->tokens[j];
        if (t->box.left < c->right && t->box.right > c->left && t->kind == TOKEN_TEXT)
            return t;
    }
    return NULL;
}

/* Whether what stands below a column has letters, in most rows that have something there. */
static bool letters_below(const Column *c, Rows rows, int from, int to)
{
    int words = 0, numbers = 0;
    for (int i = from; i < to; i++) {
        for (int j = 0; j < rows.items[i].count; j++) {
            const Token *t = &rows.items[i].tokens[j];
            if (t->box.left >= c->right || t->box.right <= c->left || t->kind == TOKEN_MONEY)
                continue;
            words += text_digits(t->text) < t->text.len;
            numbers += text_digits(t->text) == t->text.len;
        }
    }
    return words >= numbers;
}

/* Whether the cell of a token begins with a word below the column left of `at`: "TOTAL CURRENT
   ACTIVITY" reaches below the codes, and is no cell of theirs. */
static bool words_reach_in(const Header *h, int at, const Row *row, int token)
{
    while (token > 0 && tokens_joined(&row->tokens[token - 1], &row->tokens[token]))
        token--;
    const Token *first = &row->tokens[token];
    return at > 0 && first->kind == TOKEN_TEXT && first->box.left < h->columns[at - 1].right;
}

/* Whether most cells below column `at`, up to the next, have words without a digit, whatever stands
   beside these ("96361 - IV HYDRATION"); rows of words alone head others. What begins right of the
   edge of a column of codes is none of it ("CLAIM TOTALS"). */
static bool names_below(const Header *h, int at, Rows rows, int from, int to)
{
    const Column *c = &h->columns[at];
    int names = 0, all = 0, right = at + 1 < h->count ? h->columns[at + 1].left : c->right;
    for (int i = from; i < to; i++) {
        bool cell = false, named = false, first = false;
        for (int j = 0; row_has_money(&rows.items[i]) && j < rows.items[i].count; j++) {
            const Token *t = &rows.items[i].tokens[j];
            if (t->box.left >= (right > c->right ? right : c->right) || t->box.right <= c->left ||
                t->kind == TOKEN_MONEY ||
                (c->role == ROLE_CODE && words_reach_in(h, at, &rows.items[i], j)))
                continue;
            cell = true;
            if (c->role == ROLE_CODE && t->box.left > c->left + t->em && !first)
                break;
            if (first && right > c->right && t->box.left > right - t->em)
                continue; /* "PT evaluation" below "Procedure", right behind "97162 GP" */
            first = true;
            named = named || (t->kind == TOKEN_TEXT && !text_digits(t->text) && t->text.len > 2);
        }
        all += cell;
        names += named;
    }
    return names && 2 * names >= all;
}

/* Another number of the house's own ("Charge Code") that "Item" had left without a sense. */
static void number_again(const Vocab *v, Header *h)
{
    for (int i = 0; i < h->count && header_column(h, ROLE_CHARGE_CODE) < 0; i++) {
        if (h->columns[i].role == ROLE_IGNORE && h->columns[i].whole &&
            column_role(v, h->columns[i].text) == ROLE_CHARGE_CODE)
            h->columns[i].role = ROLE_CHARGE_CODE;
    }
}

/* How many different words stand below a column, in rows that have words below another, too: the
   departments of a bill are fewer than its services. */
static int different_below(const Column *c, const Column *other, Rows rows, int from, int to)
{
    int different = 0;
    for (int i = from; i < to; i++) {
        const Token *t = first_below(c, &rows.items[i]);
        bool seen = !t || !first_below(other, &rows.items[i]);
        for (int j = from; j < i && !seen; j++) {
            const Token *before = first_below(c, &rows.items[j]);
            seen = before && str_equal(before->text, t->text);
        }
        different += !seen;
    }
    return different;
}

/* "Department" and "Charge description": of two columns that may say what was done, the one that
   tells more services apart says it. */
static void words_choose(Header *h, int at, Rows rows, int from, int to)
{
    for (int i = 0; i < h->count; i++) {
        const Column *c = &h->columns[i];
        if (i == at || c->role != ROLE_IGNORE || !c->words_too || !c->whole ||
            !names_below(h, i, rows, from, to))
            continue;
        int more = different_below(c, &h->columns[at], rows, from, to) -
                   different_below(&h->columns[at], c, rows, from, to);
        bool says =
            str_find(c->text, S("descri")) >= 0 && str_find(h->columns[at].text, S("descri")) < 0;
        if (more < 0 || (more == 0 && !says))
            continue;
        h->columns[at].role = ROLE_IGNORE;
        h->columns[i].role = ROLE_DESCRIPTION;
        at = i;
    }
}

/* Whether a code of a service stands below a column, in a row that has amounts. */
static bool codes_below(Arena *a, const Column *c, Rows rows, int from, int to)
{
    Str code, modifiers[LINE_MODIFIERS_MAX];
    int count;
    for (int i = from; i < to; i++) {
        for (int j = 0; row_has_money(&rows.items[i]) && j < rows.items[i].count; j++) {
            const Token *t = &rows.items[i].tokens[j];
            if (t->box.left < c->right && t->box.right > c->left && t->kind != TOKEN_MONEY &&
                value_code(a, t->text, &code, modifiers, &count))
                return true;
        }
    }
    return false;
}

/* "Procedure" above "BLOOD DRAW FROM A VEIN", where no other column has words: it names what was
   done; the code may stand in a row below. */
static void procedure_named(Arena *a, Header *h, Rows rows, int from, int to)
{
    int at = header_column(h, ROLE_CODE);
    if (header_column(h, ROLE_DESCRIPTION) < 0 && at >= 0 && h->columns[at].whole &&
        names_below(h, at, rows, from, to) && !codes_below(a, &h->columns[at], rows, from, to))
        h->columns[at].role = ROLE_DESCRIPTION;
}

/* "PROC #" above "4010025" and "2550023": where most numbers of a code's and a modifier's length
   are none, all are the house's own. */
static void own_numbers(const Vocab *v, Header *h, Rows rows, int from, int to)
{
    enum { CODE = 5, WITH_MODIFIER = 7 };
    int at = header_column(h, ROLE_CODE), own = 0, others = 0;
    if (at < 0)
        return;
    const Column *c = &h->columns[at];
    for (int i = from; i < to; i++) {
        for (int j = 0; row_has_money(&rows.items[i]) && j < rows.items[i].count; j++) {
            const Token *t = &rows.items[i].tokens[j];
            if (t->box.left >= c->right || t->box.right <= c->left ||
                t->text.len != WITH_MODIFIER || text_digits(t->text) != WITH_MODIFIER)
                continue;
            bool is_own = is_own_number(v->know, t->text, CODE);
            own += is_own;
            others += !is_own;
        }
    }
    h->columns[at].own = own > others;
}

/* Whether another column has a name for numbers of accounts too, and no words below it: "Visit"
   and "Visit account". */
static bool named_again(const Vocab *v, const Header *h, int at, Rows rows, int from, int to)
{
    for (int i = 0; i < h->count; i++) {
        if (i != at && h->columns[i].role == ROLE_IGNORE &&
            column_role(v, h->columns[i].text) == ROLE_ACCOUNT &&
            !names_below(h, i, rows, from, to))
            return true;
    }
    return false;
}

/* "Prescription" above numbers is a number; the words stand below another column's name. */
static void words_refine(const Vocab *v, Header *h, Rows rows, int from, int to)
{
    int at = header_column(h, ROLE_DESCRIPTION);
    for (int i = 0; i < h->count && header_column(h, ROLE_DESCRIPTION) < 0; i++) {
        /* "Item" and "Procedure" above words ("D2740 Crown"); "CPT", and then "Procedure" above
           words, "Account" and "Visit": of two columns of one name one is the words. */
        Role role = h->columns[i].role == ROLE_IGNORE ? column_role(v, h->columns[i].text)
                                                      : h->columns[i].role;
        bool again = role == ROLE_ACCOUNT &&
                     (h->columns[i].role != role || named_again(v, h, i, rows, from, to));
        if ((role == ROLE_CHARGE_CODE || role == ROLE_CODE || again) &&
            names_below(h, i, rows, from, to)) {
            h->columns[i].role = ROLE_DESCRIPTION;
            number_again(v, h);
        }
    }
    if (at < 0)
        return;
    if (letters_below(&h->columns[at], rows, from, to)) {
        words_choose(h, at, rows, from, to);
        return;
    }
    for (int i = 0; i < h->count; i++) {
        if (i == at || !h->columns[i].words_too || role_is_money(h->columns[i].role) ||
            !letters_below(&h->columns[i], rows, from, to))
            continue;
        h->columns[at].role = ROLE_CHARGE_CODE;
        h->columns[i].role = ROLE_DESCRIPTION;
        return;
    }
}

/* Whether 1, 2, 3 ... stand below a column, row by row, but for what heads a page now and then:
   they number the rows. */
static bool counts_rows(const Column *c, Rows rows, int from, int to)
{
    enum { STEPS_LEAST = 2, STEPS_PER_BREAK = 10 };
    int64_t last = 0, number;
    int steps = -1, breaks = 0;
    for (int r = from; r < to; r++) {
        const Token *t = rows.items[r].tokens;
        if (t->box.left >= c->right || t->box.right <= c->left || !str_number(t->text, &number))
            continue;
        steps += number == last + 1;
        breaks += number != last + 1;
        last = number;
    }
    return steps >= STEPS_LEAST && breaks * STEPS_PER_BREAK <= steps;
}

/* "#" before the days and "Qty" further right: of two columns that might count services the first
   numbers the rows, where it does nothing but count. */
static void numbering_refine(const Vocab *v, Header *h, Rows rows, int from, int to)
{
    if (!h->count || h->columns[0].role != ROLE_UNITS ||
        !counts_rows(&h->columns[0], rows, from, to))
        return;
    for (int i = 1; i < h->count; i++) {
        if (h->columns[i].role == ROLE_IGNORE && h->columns[i].whole &&
            column_role(v, h->columns[i].text) == ROLE_UNITS) {
            h->columns[0].role = ROLE_LINE;
            h->columns[i].role = ROLE_UNITS;
            return;
        }
    }
}

/* "Maximum approved fee" and "Allowed amount": of two names of what is allowed the one that says
 * so. */
static void allowed_refine(const Vocab *v, Header *h)
{
    int at = header_column(h, ROLE_ALLOWED);
    if (at < 0 || str_find(h->columns[at].text, S("allow")) >= 0)
        return;
    for (int i = 0; i < h->count; i++) {
        if (i != at && h->columns[i].whole && str_find(h->columns[i].text, S("allow")) >= 0 &&
            column_role(v, h->columns[i].text) == ROLE_ALLOWED) {
            h->columns[at].role = ROLE_IGNORE;
            h->columns[i].role = ROLE_ALLOWED;
            return;
        }
    }
}

/* "Visit   Service date   Type of service   Balance due": where nothing else is told of a service,
   what is left of it is what the person owes. */
static void balance_alone(Header *h)
{
    int amounts = 0;
    for (int i = 0; i < h->count; i++)
        amounts += role_is_money(h->columns[i].role);
    if (amounts == 1 && header_column(h, ROLE_BALANCE) >= 0 && header_column(h, ROLE_DATE) >= 0 &&
        (header_column(h, ROLE_DESCRIPTION) >= 0 || header_column(h, ROLE_ACCOUNT) >= 0))
        h->columns[header_column(h, ROLE_BALANCE)].role = ROLE_PATIENT;
}

void columns_refine(Arena *a, const Vocab *v, Header *h, Rows rows, int from, int to)
{
    numbering_refine(v, h, rows, from, to);
    columns_cut(a, v, h, rows, from, to);
    words_refine(v, h, rows, from, to);
    procedure_named(a, h, rows, from, to);
    own_numbers(v, h, rows, from, to);
    money_refine(v, h, rows, from, to);
    allowed_refine(v, h);
    policies_refine(h, rows, from, to);
    int amount = header_column(h, ROLE_REASON_AMOUNT);
    if (amount >= 0 && header_column(h, ROLE_CHARGE) < 0 && header_column(h, ROLE_REASON) < 0)
        h->columns[amount].role = ROLE_CHARGE; /* "Amt" of no reason */
    int price = header_column(h, ROLE_PRICE);
    if (price >= 0 && header_column(h, ROLE_CHARGE) < 0)
        h->columns[price].role = ROLE_CHARGE; /* "Price" alone is what is charged */
    balance_alone(h);
    for (int i = 0; i < h->count; i++) {
        int days, words;
        if (h->columns[i].role != ROLE_DESCRIPTION || header_column(h, ROLE_DATE) >= 0)
            continue;
        column_votes(h, i, rows, from, to, &days, &words);
        if (days <= words || days == 0)
            continue;
        h->columns[i].role = ROLE_DATE;
        for (int j = 0; j < h->count; j++) {
            if (j != i && h->columns[j].words_too && header_column(h, ROLE_DESCRIPTION) < 0)
                h->columns[j].role = ROLE_DESCRIPTION;
        }
    }
}
