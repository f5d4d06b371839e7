/* header.c: finding header rows of one to five lines by the vocabulary of columns. */
#include "read/clusters.h"

#include "base/buf.h"

enum { HEADER_ROWS_MAX = 5, CLUSTER_WORDS_MAX = 10, BARE_AMOUNTS = 4 };

/* "This is not a bill." above a header is none of it. */
static bool is_sentence(const Row *row)
{
    enum { WORDS_LEAST = 4 };
    for (int i = 1; i < row->count; i++) {
        if (!tokens_joined(&row->tokens[i - 1], &row->tokens[i]))
            return false;
    }
    return row->count >= WORDS_LEAST && str_ends(row->tokens[row->count - 1].text, S("."));
}

/* A row of a header has words, no amounts, no long numbers, and no days but those that end a name
   of the row above. */
static bool row_may_be_header(const Row *row, const Row *above)
{
    enum { DIGITS_MOST = 4 };
    int words = 0;
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind == TOKEN_DATE && head_day(row, i, above))
            continue;
        if (row->tokens[i].kind == TOKEN_MONEY || row->tokens[i].kind == TOKEN_DATE ||
            text_digits(row->tokens[i].text) > DIGITS_MOST)
            return false;
        words += row->tokens[i].kind == TOKEN_TEXT;
    }
    return words > 0 && row->count < 60 && !is_sentence(row);
}

static bool clusters_add(Clusters *c, Str text, int left, int right)
{
    if (!text.len)
        return true;
    if (c->count == COLUMNS_MAX)
        return false;
    c->items[c->count++] = (Cluster){text, left, right, false};
    return true;
}

/* The hundredth part of the width of one letter of a word. */
static int letter_width(const Token *t)
{
    return (t->box.right - t->box.left) * 100 / (t->text.len > 0 ? (int)t->text.len : 1);
}

/* Whether all letters of tokens [from, to) are of one width, as line printers set them. */
static bool one_width(const Row *row, int from, int to)
{
    enum { LEAST = 400 };
    int least = letter_width(&row->tokens[from]), most = least;
    for (int i = from + 1; i < to; i++) {
        int width = letter_width(&row->tokens[i]);
        least = width < least ? width : least;
        most = width > most ? width : most;
    }
    return most - least <= LEAST;
}

/* A space is about half a letter wide, and a whole one where all letters are of one width. On a
   picture it is wider: words end there where their ink does. */
static bool wider_than_space(const Token *left, const Token *right, bool even)
{
    enum { SPACE = 6, SPACE_PICTURE = 8 };
    int gap = right->box.left - left->box.right, a = letter_width(left), b = letter_width(right);
    if (even && gap * 100 >= 9 * a / 10 && gap * 100 <= 11 * a / 10)
        return false;
    return gap * 1000 >= (left->ocr ? SPACE_PICTURE : SPACE) * (a > b ? a : b);
}

/* "You owe (A+B+C)" without the sum of the columns that it comes from. */
static Str without_formula(Str text)
{
    ptrdiff_t at = str_find(text, S("("));
    bool sum = at >= 0 && at + 2 < text.len && char_is_alpha(text.ptr[at + 1]) &&
               (text.ptr[at + 2] == '+' || text.ptr[at + 2] == '-');
    return sum ? str_slice(text, 0, at) : text;
}

/* A head's words in normal form: a sign of percent is a word, and so is "#" where `number`. */
static Str head_normal(Arena *a, Str text, bool number)
{
    Buf out = {.arena = a};
    for (ptrdiff_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == '%')
            buf_add(&out, S(" percent "));
        else if (text.ptr[i] == '#' && number)
            buf_add(&out, S(" number "));
        else
            buf_char(&out, text.ptr[i]);
    }
    return vocab_normal(a, buf_str(&out));
}

Str head_words(Arena *a, const Vocab *v, const Row *row, int from, int to)
{
    Str text = without_formula(row_text(a, row, from, to));
    Str plain = head_normal(a, text, false), full = head_normal(a, text, true);
    return !plain.len || vocab_exact(&v->columns, full) >= 0 ? full : plain;
}

/* Tokens [from, to) are one cell: one column's words, or several columns set close together, when
   they cut into phrases of which each is a column's whole name. */
static bool cell_split(Arena *a, const Vocab *v, const Row *row, int from, int to, Clusters *c)
{
    Str whole = head_words(a, v, row, from, to);
    int cuts[CLUSTER_WORDS_MAX + 1], count = 0, at = from;
    if (vocab_exact(&v->columns, whole) >= 0 || to - from > CLUSTER_WORDS_MAX || to - from < 2)
        return clusters_add(c, whole, row->tokens[from].box.left, row->tokens[to - 1].box.right);
    while (at < to) {
        int end = to;
        while (end > at && vocab_exact(&v->columns, head_words(a, v, row, at, end)) < 0)
            end--;
        if (end == at)
            break;
        cuts[count++] = at;
        at = end;
    }
    bool even = one_width(row, from, to);
    for (int i = 1; i < count; i++) { /* columns stand further apart than words */
        if (!wider_than_space(&row->tokens[cuts[i] - 1], &row->tokens[cuts[i]], even))
            count = 0;
    }
    if (at < to || count < 2)
        return clusters_add(c, whole, row->tokens[from].box.left, row->tokens[to - 1].box.right);
    cuts[count] = to;
    for (int i = 0; i < count; i++) {
        if (!clusters_add(c, head_words(a, v, row, cuts[i], cuts[i + 1]),
                          row->tokens[cuts[i]].box.left, row->tokens[cuts[i + 1] - 1].box.right))
            return false;
    }
    return true;
}

/* "(A)", "(C=A-B)", "(D+E+F)": how a column is worked out. */
static bool is_formula(Str s)
{
    bool plain = s.len >= 3 && s.ptr[0] == '(' && s.ptr[s.len - 1] == ')';
    for (ptrdiff_t i = 1; plain && i + 1 < s.len; i++) {
        char c = s.ptr[i];
        bool sign = c == '=' || c == '-' || c == '+' || c == ' ';
        plain = sign || (c >= 'A' && c <= 'Z' && (i == 1 || !char_is_alpha(s.ptr[i - 1])));
    }
    return plain;
}

static int overlap(int left1, int right1, int left2, int right2)
{
    int left = left1 > left2 ? left1 : left2, right = right1 < right2 ? right1 : right2;
    return right - left;
}

int cluster_above(const Clusters *all, int left, int right)
{
    int best = -1, most = 0;
    for (int j = 0; j < all->count; j++) {
        int shared = overlap(left, right, all->items[j].left, all->items[j].right);
        if (shared > most) {
            most = shared;
            best = j;
        }
    }
    return best;
}

/* Words of one cell that stand below words of two columns are of these two. */
static bool below_others(const Clusters *above, const Token *left, const Token *right)
{
    int one = cluster_above(above, left->box.left, left->box.right);
    int other = cluster_above(above, right->box.left, right->box.right);
    return one >= 0 && other >= 0 && one != other;
}

/* A whole name beside the last words of another that alone has words above it: "Patient" beside
   "off" below "Write-". */
static bool beside_lower(Arena *a, const Vocab *v, const Clusters *above, const Row *row, int at)
{
    const Token *left = &row->tokens[at - 1], *right = &row->tokens[at];
    return cluster_above(above, left->box.left, left->box.right) >= 0 &&
           cluster_above(above, right->box.left, right->box.right) < 0 &&
           wider_than_space(left, right, one_width(row, at - 1, at + 1)) &&
           vocab_exact(&v->columns, head_words(a, v, row, at, at + 1)) >= 0;
}

/* Words of the first row of a head, set close, that stand above the words of two columns: "Ajuste
   del Pagado por" over "seguro" and "el seguro". */
static bool above_others(const Row *next, const Token *left, const Token *right)
{
    const Token *one = NULL, *other = NULL;
    for (int i = 0; next && i < next->count; i++) {
        const Token *t = &next->tokens[i];
        if (overlap(left->box.left, left->box.right, t->box.left, t->box.right) > 0)
            one = t;
        if (!other && overlap(right->box.left, right->box.right, t->box.left, t->box.right) > 0)
            other = t;
    }
    bool even = right == left + 1 && one_width(&(Row){.tokens = left, .count = 2}, 0, 2);
    if (!one || !other || one >= other || !wider_than_space(left, right, even))
        return false;
    for (const Token *t = one; t < other; t++) {
        if (!tokens_joined(t, t + 1))
            return true;
    }
    return false;
}

static bool row_clusters(Arena *a, const Vocab *v, const Row *row, const Clusters *above,
                         const Row *next, Clusters *c)
{
    for (int from = 0; from < row->count;) {
        int to = from + 1;
        if (is_formula(row->tokens[from].text) || row->tokens[from].kind == TOKEN_DATE) {
            from++;
            continue;
        }
        while (to < row->count && tokens_joined(&row->tokens[to - 1], &row->tokens[to]) &&
               row->tokens[to].kind != TOKEN_DATE &&
               !below_others(above, &row->tokens[to - 1], &row->tokens[to]) &&
               !beside_lower(a, v, above, row, to) &&
               !above_others(next, &row->tokens[to - 1], &row->tokens[to]))
            to++;
        bool ok = cell_split(a, v, row, from, to, c);
        if (!ok)
            return false;
        from = to;
    }
    return true;
}

bool header_roles(Arena *a, const Vocab *v, const Row *row, Roles *ret)
{
    Clusters cells = {0};
    *ret = (Roles){0};
    if (!row_may_be_header(row, NULL) || !row_clusters(a, v, row, &(Clusters){0}, NULL, &cells) ||
        cells.count < 2)
        return false;
    for (int i = 0; i < cells.count; i++) {
        int found = vocab_exact(&v->columns, cells.items[i].text);
        if (found < 0)
            return false;
        ret->has[v->roles[found]]++;
    }
    return true;
}

/* Puts the words of a lower line under those that they stand below. */
static bool clusters_stack(Arena *a, const Vocab *v, Clusters *all, const Clusters *lower)
{
    for (int i = 0; i < lower->count; i++) {
        const Cluster *low = &lower->items[i];
        int best = cluster_above(all, low->left, low->right);
        if (best < 0) {
            if (!clusters_add(all, low->text, low->left, low->right))
                return false;
            continue;
        }
        Cluster *c = &all->items[best];
        c->text = heads_joined(a, v, c->text, low->text);
        c->stacked = true;
        c->left = low->left < c->left ? low->left : c->left;
        c->right = low->right > c->right ? low->right : c->right;
    }
    return true;
}

/* The end of the longest words from token `from` that are a column's whole name, alone or with what
   stands below them; 0 where there is none. *ret_low: whether something below belongs to it. */
static int name_end(Arena *a, const Vocab *v, const Row *row, int from, int edge,
                    const Clusters *lower, Str *ret, bool *ret_low)
{
    *ret_low = false;
    for (int to = edge; to > from; to--) {
        Str upper = head_words(a, v, row, from, to);
        int left = row->tokens[from].box.left, right = row->tokens[to - 1].box.right;
        for (int j = 0; j < lower->count; j++) {
            const Cluster *low = &lower->items[j];
            Str both = arena_print(a, "%.*s %.*s", STR_ARG(upper), STR_ARG(low->text));
            *ret_low = overlap(left, right, low->left, low->right) > 0 &&
                       vocab_exact(&v->columns, both) >= 0;
            if (*ret_low) {
                *ret = upper;
                return to;
            }
        }
        int whole = vocab_exact(&v->columns, upper);
        if (whole < 0 || !role_is_money(v->roles[whole]))
            continue; /* "to" and "your" are no columns */
        *ret = upper;
        return to;
    }
    return 0;
}

/* Cuts the words of one cell into whole names; returns how many, 0 where they do not cut, or no
   words below are needed for it. */
static int cell_part(Arena *a, const Vocab *v, const Row *row, const Cluster *c,
                     const Clusters *lower, Cluster *parts, int most)
{
    int at = 0, edge, count = 0;
    bool any_low = false;
    while (at < row->count && row->tokens[at].box.left < c->left)
        at++;
    for (edge = at; edge < row->count && row->tokens[edge].box.right <= c->right;)
        edge++;
    while (at < edge && count < most) {
        Str text;
        bool low;
        int to = name_end(a, v, row, at, edge, lower, &text, &low);
        if (!to)
            return 0;
        parts[count++] =
            (Cluster){text, row->tokens[at].box.left, row->tokens[to - 1].box.right, false};
        any_low = any_low || low;
        at = to;
    }
    return at == edge && any_low ? count : 0;
}

/* Names of columns set so close that their first line was taken for one ("Descuento del
   Cantidad"): each part, with the words that stand below it ("plan", "permitida"), is a whole name.
 */
static void clusters_part(Arena *a, const Vocab *v, const Row *row, Clusters *all,
                          const Clusters *lower)
{
    enum { PARTS_MOST = 8 };
    Cluster parts[PARTS_MOST];
    for (int i = 0; i < all->count; i++) {
        int count = all->items[i].stacked
                        ? 0
                        : cell_part(a, v, row, &all->items[i], lower, parts, PARTS_MOST);
        if (count < 2 || all->count + count - 1 > COLUMNS_MAX)
            continue;
        all->items[i] = parts[0];
        for (int k = 1; k < count; k++)
            all->items[all->count++] = parts[k];
    }
}

/* The lowest words of a stacked name are a column's whole name: "amount your provider billed". */
static bool ends_whole(const Vocab *v, Str text)
{
    enum { LETTERS_LEAST = 3 }; /* "MD" behind a clinician's name is no modifier */
    for (ptrdiff_t i = 1; i + LETTERS_LEAST <= text.len; i++) {
        if (text.ptr[i - 1] == ' ' && vocab_exact(&v->columns, str_slice(text, i, text.len)) >= 0)
            return true;
    }
    return false;
}

/* "Statement date", "Pay this amount": the name of a value of the whole paper, and of no column. */
static bool names_paper(const Vocab *v, Str text)
{
    int label = vocab_ends(&v->labels, text);
    Str field = label >= 0 ? table_cell(v->labels.table, label, S("field")) : (Str){0};
    return vocab_exact(&v->columns, text) < 0 &&
           (str_equal(field, S("statement_date")) || str_equal(field, S("due_date")) ||
            str_equal(field, S("totals.balance_cents")));
}

/* "Uninsured discount (35%)": the rate is no part of the name. */
static Str without_rate(const Vocab *v, Str text)
{
    static const Str percent = S_INIT(" percent");
    Str rest = str_slice(text, 0, text.len - (str_ends(text, percent) ? percent.len : 0));
    ptrdiff_t at = rest.len;
    while (at > 0 && char_is_digit(rest.ptr[at - 1]))
        at--;
    Str name = str_trim(str_slice(rest, 0, at));
    /* "Your 20%" is named by its rate. */
    bool words = str_find(name, S(" ")) > 0 || vocab_exact(&v->columns, name) >= 0;
    return rest.len < text.len && at < rest.len && words ? name : text;
}

/* "Cantidad" is how many, and how much where no other head is of amounts. */
static void column_of_amounts(const Vocab *v, Header *h, bool *seen, bool *sure)
{
    for (int r = 0; r < ROLE_COUNT; r++) {
        if (seen[r] && role_is_money((Role)r))
            return;
    }
    for (int i = 0; i < h->count; i++) {
        Column *c = &h->columns[i];
        int row = vocab_exact(&v->columns, c->text);
        for (; c->role == ROLE_UNITS && row >= 0;
             row = vocab_exact_after(&v->columns, c->text, row)) {
            if (v->roles[row] != ROLE_CHARGE)
                continue;
            c->role = ROLE_CHARGE;
            seen[ROLE_CHARGE] = sure[ROLE_CHARGE] = true;
            return;
        }
    }
}

/* "#" numbers the lines where another head says how many. */
static void number_of_lines(const Vocab *v, Header *h)
{
    for (int i = 0; i < h->count; i++) {
        int row = vocab_exact(&v->columns, h->columns[i].text);
        Column *c = &h->columns[0];
        if (i == 0 || row < 0 || v->roles[row] != ROLE_UNITS || c->role != ROLE_UNITS ||
            !str_equal(c->text, S("number")) || h->columns[i].role != ROLE_IGNORE)
            continue;
        c->role = ROLE_LINE;
        h->columns[i].role = ROLE_UNITS;
    }
}

/* Whether heads say what each row is of. `acts`: how many name payments. */
static bool heads_rows(const bool *seen, const bool *sure, int money, int acts)
{
    return seen[ROLE_DESCRIPTION] || seen[ROLE_CODE] || seen[ROLE_REVENUE] ||
           (sure[ROLE_CHARGE_CODE] && sure[ROLE_UNITS] && sure[ROLE_CHARGE]) ||
           (sure[ROLE_DATE] && (sure[ROLE_CHARGE] || acts > 1)) || /* "Payments", "Credit" */
           (sure[ROLE_ACCOUNT] && sure[ROLE_CHARGE] && money >= BARE_AMOUNTS) || /* "Visit" */
           (sure[ROLE_ACCOUNT] && sure[ROLE_DATE] &&                             /* debts */
            (sure[ROLE_BALANCE] || sure[ROLE_PATIENT])) ||
           (seen[ROLE_UNITS] && seen[ROLE_NOT_COVERED] && seen[ROLE_PAID]); /* a stay's days */
}

/* "Care First paid" is an amount, though "Care" names services: a name's end says what it is. */
static Role amount_at_end(const Vocab *v, Str text, Role role)
{
    int last = vocab_ends(&v->columns, text);
    return last >= 0 && role_is_money(v->roles[last]) ? v->roles[last] : role;
}

/* How well the clusters read as a header; 0: not at all. */
static int header_score(const Vocab *v, const Clusters *c, Header *ret)
{
    int exact = 0, known = 0, score = 0, paper = 0, acts = 0;
    bool others = false; /* a head of what another insurer paid */
    bool seen[ROLE_COUNT] = {false}, sure[ROLE_COUNT] = {false};
    *ret = (Header){0};
    if (clusters_menu(v, c))
        return 0;
    for (int i = 0; i < c->count; i++) {
        Str text = without_rate(v, c->items[i].text);
        int words = 0, row = vocab_exact(&v->columns, text);
        bool whole = row >= 0;
        paper += names_paper(v, text);
        acts += whole && v->roles[row] == ROLE_PAYMENT;
        Role stem = whole ? ROLE_NONE : vocab_stem(v, text);
        if (!whole)
            row = vocab_within(&v->columns, text, &words);
        bool denied = !whole && vocab_has_word(v, text, S("denying-words"));
        Role role = stem != ROLE_NONE ? stem : row >= 0 && !denied ? v->roles[row] : ROLE_NONE;
        bool ends = !whole && !denied && c->items[i].stacked && ends_whole(v, text);
        int last = ends ? vocab_ends(&v->columns, text) : -1;
        if (last >= 0 && role_is_date(v->roles[last]))
            role = v->roles[last]; /* "Services provided by / Date of service" stands above days */
        if (role == ROLE_DESCRIPTION && !whole && stem == ROLE_NONE)
            role = amount_at_end(v, text, role);
        bool pieces = stem != ROLE_NONE && !ends;
        score += whole                              ? 4 + c->items[i].stacked
                 : ends                             ? 3
                 : pieces                           ? 2 + c->items[i].stacked
                 : row >= 0 && !c->items[i].stacked ? 0
                                                    : -2;
        whole = whole || ends;
        exact += whole;
        known += whole || pieces;
        bool words_too = role == ROLE_DESCRIPTION;
        bool other = role == ROLE_PAID && vocab_has_word(v, text, S("other-payer-words"));
        bool again = seen[role] && !(role == ROLE_PAID && other != others);
        if (again && (role_is_money(role) || (role_is_date(role) && whole)))
            score -= role_is_money(role) ? 2 : 4; /* twice: the words above tell them apart */
        if (role != ROLE_NONE && seen[role] && !role_is_money(role) && role != ROLE_MODIFIER)
            role = ROLE_IGNORE;
        seen[role] = true;
        others = others || other;
        sure[role] = sure[role] || whole;
        ret->columns[ret->count++] =
            (Column){role, c->items[i].left, c->items[i].right, whole, pieces, words_too, text};
    }
    column_of_amounts(v, ret, seen, sure);
    number_of_lines(v, ret);
    if (paper > 1 && !sure[ROLE_DESCRIPTION] && !sure[ROLE_CODE])
        return 0; /* the heads of a coupon */
    int money = 0;
    for (int r = 0; r < ROLE_COUNT; r++)
        money += seen[r] && role_is_money((Role)r);
    bool what = heads_rows(seen, sure, money, acts);
    /* "Plan paid", "You paid", "Other payments", "Drug price": one of the four is of no line. */
    bool every = exact == c->count && money + 1 == BARE_AMOUNTS && c->count == BARE_AMOUNTS;
    ret->bare = !what && (money >= BARE_AMOUNTS || every) && seen[ROLE_CHARGE];
    return money && (what || ret->bare) && exact >= 2 && 2 * known >= c->count && score > 0 ? score
                                                                                            : 0;
}

/* "Patient: Jane Doe" above a header is no part of it. */
static bool row_has_label(const Row *row)
{
    for (int i = 0; i < row->count; i++) {
        if (str_ends(row->tokens[i].text, S(":")))
            return true;
    }
    return false;
}

/* "Itemized Statement" beside the sender's name: the title of a paper heads no columns. */
static bool row_has_title(Arena *a, const Vocab *v, const Row *row)
{
    if (titles_part(a, v, row))
        return true;
    for (int i = 0, end; i < row->count; i = end) {
        for (end = i + 1; end < row->count; end++) {
            if (!tokens_joined(&row->tokens[end - 1], &row->tokens[end]))
                break;
        }
        Str cell = vocab_normal(a, row_text(a, row, i, end));
        if (end - i > 1 && vocab_exact(&v->titles, cell) >= 0 &&
            vocab_exact(&v->columns, cell) < 0 && vocab_exact(&v->labels, cell) < 0 &&
            vocab_stem(v, cell) == ROLE_NONE)
            return true;
    }
    return false;
}

/* Rows of one header follow each other closely. */
static bool rows_close(const Row *above, const Row *below)
{
    int height = above->box.bottom - above->box.top;
    return above->page == below->page && 2 * (below->box.top - above->box.bottom) <= 3 * height;
}

/* Words that all stand right of a row of heads are no second line of it, but what is printed beside
   the table. */
static bool stands_beside(const Clusters *above, const Clusters *lower)
{
    int right = 0;
    for (int i = 0; i < above->count; i++)
        right = above->items[i].right > right ? above->items[i].right : right;
    for (int i = 0; i < lower->count; i++) {
        if (lower->items[i].left < right)
            return false;
    }
    return above->count > 2;
}

/* Whether no word of a row, or of the one close below it, stands below the heads above: these have
   a sense of their own, and are no first line of them. */
static bool stands_alone(Rows rows, int at, const Clusters *above)
{
    for (int r = at; r < rows.count && r <= at + 1; r++) {
        const Row *row = &rows.items[r];
        if (r > at && (!row_may_be_header(row, row - 1) || !rows_close(row - 1, row)))
            break;
        for (int i = 0; i < row->count; i++) {
            if (cluster_above(above, row->tokens[i].box.left, row->tokens[i].box.right) >= 0)
                return false;
        }
    }
    return true;
}

/* Lays row `at + n - 1` under the heads gathered so far; false where it is no row of heads. */
static bool heads_add(Arena *a, const Vocab *v, Rows rows, int at, int n, Clusters *all)
{
    const Row *row = &rows.items[at + n - 1];
    Clusters lower = {0};
    if (!row_may_be_header(row, n > 1 ? row - 1 : NULL) || (n == 1 && row_has_title(a, v, row)) ||
        (n > 1 && (!rows_close(row - 1, row) || row_has_label(row - 1))))
        return false;
    bool stacks = n == 1 && at + 1 < rows.count && row_may_be_header(row + 1, row) &&
                  rows_close(row, row + 1);
    if (!row_clusters(a, v, row, all, stacks ? row + 1 : NULL, &lower))
        return false;
    for (int upper = 1; upper < n; upper++)
        clusters_part(a, v, row - upper, all, &lower);
    bool alone = n == 2 && stands_alone(rows, at + 1, all);
    if (alone || (n > 2 && stands_beside(all, &lower)))
        return false;
    if (n == 2) {
        clusters_cross(a, v, row, all, &lower);
        clusters_spread(a, v, all, &lower);
    }
    if (n > 1)
        return clusters_stack(a, v, all, &lower);
    *all = lower;
    return true;
}

/* "Lakes Hospital (In-network provider)", one cell alone below heads that are all known without it:
   the first row of the table. */
static bool row_of_table(const Vocab *v, const Row *row, const Header *without, const Header *with)
{
    return row_cells(row) == 1 && !heads_unknown(v, without) && heads_unknown(v, with) > 0;
}

/* The best reading of one to five rows from `at`; 0 where they are no header. */
static int header_at(Arena *a, const Vocab *v, Rows rows, int at, Header *ret)
{
    int best = 0;
    Clusters all = {0};
    for (int n = 1; n <= HEADER_ROWS_MAX && at + n <= rows.count; n++) {
        Header header;
        if (!heads_add(a, v, rows, at, n, &all))
            break;
        Clusters sorted = all;
        clusters_sort(&sorted);
        int score = header_score(v, &sorted, &header);
        if (best > 0 && row_of_table(v, &rows.items[at + n - 1], ret, &header))
            break;
        if (score > 0 && score >= best) { /* of equal readings the taller one has the whole words */
            best = score;
            *ret = header;
            ret->rows = n;
        }
    }
    return best;
}

bool header_shape(Arena *a, const Vocab *v, Rows rows, int at, int n, Header *ret)
{
    Clusters all = {0};
    for (int i = 1; i <= n; i++) {
        if (at + i > rows.count || !heads_add(a, v, rows, at, i, &all))
            return false;
    }
    clusters_sort(&all);
    header_score(v, &all, ret);
    ret->rows = n;
    return true;
}

/* Below heads of amounts alone: a row of words, and then its amounts. A row of amounts right below
   is a summary. */
static bool words_above_amounts(Rows rows, int at)
{
    int amounts = 0;
    if (at + 1 >= rows.count || row_has_money(&rows.items[at]))
        return false;
    for (int i = 0; i < rows.items[at + 1].count; i++)
        amounts += rows.items[at + 1].tokens[i].kind == TOKEN_MONEY;
    return amounts >= BARE_AMOUNTS;
}

/* The same where the row of amounts itself tells of a service: it begins with a day, or its words
   have a code ("Yearly wellness visit (billing code G0439)"); names may stand before it. */
static bool service_below(Arena *a, Rows rows, int at)
{
    enum { NAMES_MOST = 3 };
    int row = at, amounts = 0, count;
    while (row < rows.count && row < at + NAMES_MOST && !row_has_money(&rows.items[row]))
        row++;
    if (row >= rows.count || rows.items[row].page != rows.items[at].page)
        return false;
    const Row *r = &rows.items[row];
    bool service = r->tokens[0].kind == TOKEN_DATE;
    for (int i = 0; i < r->count; i++) {
        Str text = r->tokens[i].text, code, modifiers[LINE_MODIFIERS_MAX];
        bool nought = amounts && (str_equal(text, S("-")) || str_equal(text, S("--")));
        amounts += nought || r->tokens[i].kind == TOKEN_MONEY;
        if (str_ends(text, S(")")))
            text.len--;
        service = service || (amounts == 0 && value_code(a, text, &code, modifiers, &count));
    }
    return service && amounts >= BARE_AMOUNTS;
}

/* The row that goes on below the first words of row `r`: "You pay a $35 copay." below its amounts
   may stand between. NULL: none. */
static const Row *words_go_on(Rows rows, const Row *r)
{
    const Row *end = rows.items + rows.count, *below = r + 1;
    int em = r->tokens[0].em;
    if (below + 1 < end && below->box.left > r->tokens[row_cell_end(r, 0) - 1].box.right)
        below++;
    return below < end && below->page == r->page && below->box.left < r->box.left + em &&
                   below->box.top - r->box.bottom < 2 * em
               ? below
               : NULL;
}

/* The same where the words stand beside the amounts, and the code or the day right below them:
   "Electrocardiogram $69.00 ..." above "(billing code 93000)". */
static bool details_below(Arena *a, const Vocab *v, Rows rows, int at)
{
    int amounts = 0, count, words;
    const Row *r = &rows.items[at], *below = at + 1 < rows.count ? words_go_on(rows, r) : NULL;
    int part = vocab_begins(&v->rows, vocab_normal(a, row_text(a, r, 0, r->count)), &words);
    if (!below || r->tokens[0].kind != TOKEN_TEXT || row_has_money(below) ||
        (part >= 0 && !str_equal(table_cell(v->rows.table, part, S("kind")), S("alone"))))
        return false; /* "Balance training" is no balance */
    for (int i = 0; i < r->count; i++)
        amounts += r->tokens[i].kind == TOKEN_MONEY;
    const Token *day = &below->tokens[0]; /* "04/02/2026, Superfoods Pharmacy 1187" too */
    bool detail = day->kind == TOKEN_DATE && (below->count == 1 || str_ends(day->text, S(",")));
    for (int i = 0; i < below->count; i++) {
        Str text = below->tokens[i].text, code, modifiers[LINE_MODIFIERS_MAX];
        text.len -= str_ends(text, S(")"));
        detail = detail || value_code(a, text, &code, modifiers, &count);
    }
    return detail && amounts >= BARE_AMOUNTS;
}

/* A cell alone in its row, a blank line above heads that read as well without it: a letterhead. */
static bool set_off(const Row *row)
{
    for (int i = 0; i + 1 < row->count; i++) {
        if (!tokens_joined(&row->tokens[i], &row->tokens[i + 1]))
            return false;
    }
    return row[1].box.top - row->box.bottom > row->box.bottom - row->box.top;
}

/* "Amount   Date" close below "Limit   Annual   Met to   Left": the lower line of other heads. */
static bool is_lower_line(Rows rows, int at)
{
    enum { HEADS_LEAST = 3 };
    const Row *row = &rows.items[at], *above = row - 1;
    if (!at || row_cells(row) > 2 || row_cells(above) < HEADS_LEAST ||
        !row_may_be_header(above, NULL) || !rows_close(above, row) || row_has_label(above))
        return false;
    for (int i = 0; i < row->count; i++) {
        bool under = false;
        for (int j = 0; j < above->count; j++)
            under = under || overlap(row->tokens[i].box.left, row->tokens[i].box.right,
                                     above->tokens[j].box.left, above->tokens[j].box.right) > 0;
        if (!under)
            return false;
    }
    return true;
}

/* A row of other words just above a header would stack into it: the header begins where it reads
   best. */
bool header_find(Arena *a, const Vocab *v, Rows rows, int at, Header *ret)
{
    Header lower;
    if (row_has_money(&rows.items[at])) /* "Facility fee $20.00" is a charge */
        return false;
    int score = is_lower_line(rows, at) ? 0 : header_at(a, v, rows, at, ret);
    for (int i = 0; score > 0 && i < ret->rows; i++)
        score = row_has_sentence(&rows.items[at + i]) ? 0 : score;
    for (int below = 1; score > 0 && below < ret->rows; below++) {
        if (header_shape(a, v, rows, at + below, ret->rows - below, &lower) &&
            title_over_sums(&rows.items[at + below - 1], ret, &lower))
            return false;
    }
    for (int below = 1; score > 0 && below < ret->rows; below++) {
        int other = header_at(a, v, rows, at + below, &lower);
        bool whole = other && heads_whole(a, v, rows, at, below, ret, &lower);
        bool taller = !heads_unknown(v, ret) && ret->count == lower.count &&
                      lower.rows == ret->rows - below; /* it is whole with its first line too */
        if ((other > score && !taller) || whole ||
            (other == score && below == 1 && set_off(&rows.items[at])))
            return false;
    }
    return score > 0 &&
           (!ret->bare || words_above_amounts(rows, at + ret->rows) ||
            service_below(a, rows, at + ret->rows) || details_below(a, v, rows, at + ret->rows) ||
            bare_claim(a, v, rows, at, at + ret->rows));
}

int header_column(const Header *h, Role role)
{
    for (int i = 0; i < h->count; i++) {
        if (h->columns[i].role == role)
            return i;
    }
    return -1;
}
