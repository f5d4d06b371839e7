/* costshare.c: what the share of a service that the person pays is made of, told in words below it:
   "Jun 2, 2026 • 85025   coinsurance $13.07", "Your share: Coinsurance $39.06". */
#include "read/flow.h"

typedef struct Part {
    Role role;
    Cents amount;
    int from, to; /* tokens: its words, and behind its amount */
} Part;

enum { PARTS_MOST = 4, WORDS_MOST = 3 };

/* The part of a share that tokens [from, to) name; ROLE_NONE: they name none. */
static Role part_named(const Flow *f, const Row *row, int from, int to)
{
    Role role = vocab_role(f->v, vocab_normal(f->arena, row_text(f->arena, row, from, to)));
    bool part = role == ROLE_DEDUCTIBLE || role == ROLE_COPAY || role == ROLE_COINSURANCE ||
                role == ROLE_NOT_COVERED;
    return part ? role : ROLE_NONE;
}

/* The part of a share that the words before token `at` name, and where they begin. */
static Role share_before(const Flow *f, const Row *row, int at, int from, int *ret_from)
{
    for (int words = WORDS_MOST; words > 0; words--) {
        if (at - words < from)
            continue;
        Role role = part_named(f, row, at - words, at);
        if (role != ROLE_NONE) {
            *ret_from = at - words;
            return role;
        }
    }
    return ROLE_NONE;
}

/* The same of the words behind an amount ("$50.00 copayment"), and where they end. */
static Role share_behind(const Flow *f, const Row *row, int at, int *ret_to)
{
    for (int words = WORDS_MOST; words > 0; words--) {
        if (at + words >= row->count)
            continue;
        Role role = part_named(f, row, at + 1, at + 1 + words);
        if (role != ROLE_NONE) {
            *ret_to = at + 1 + words;
            return role;
        }
    }
    return ROLE_NONE;
}

/* All amounts of a row, each named as a part of a share; 0 where one is not. */
static int parts_find(const Flow *f, const Row *row, Part parts[PARTS_MOST])
{
    int count = 0, from = 0;
    for (int i = 0; i < row->count; i++) {
        Part s = {.to = i + 1, .amount = row->tokens[i].cents};
        if (row->tokens[i].kind != TOKEN_MONEY)
            continue;
        s.role = share_before(f, row, i, from, &s.from);
        if (s.role == ROLE_NONE && i == from) {
            s.from = i;
            s.role = share_behind(f, row, i, &s.to);
        }
        if (s.role == ROLE_NONE || count == PARTS_MOST || s.amount < 0)
            return 0;
        parts[count++] = s;
        from = s.to;
        i = s.to - 1;
    }
    return count && from == row->count ? count : 0;
}

/* The tokens of a row before its shares: nothing, words that name the share, or what details tell
   of the service. */
static bool rest_fits(Flow *f, const Row *row, int to, Fields *ret)
{
    Row rest = *row;
    rest.count = to;
    *ret = fields_blank();
    if (!to)
        return true;
    Str words = vocab_normal(f->arena, row_text(f->arena, row, 0, to));
    return vocab_role(f->v, words) == ROLE_PATIENT || detail_read(f, &rest, ret);
}

static Cents *share_field(Line *l, Role role)
{
    return role == ROLE_DEDUCTIBLE    ? &l->deductible
           : role == ROLE_COPAY       ? &l->copay
           : role == ROLE_COINSURANCE ? &l->coinsurance
                                      : &l->noncovered;
}

static const char *share_key(Role role)
{
    return role == ROLE_DEDUCTIBLE    ? "deductible_cents"
           : role == ROLE_COPAY       ? "copay_cents"
           : role == ROLE_COINSURANCE ? "coinsurance_cents"
                                      : "noncovered_cents";
}

bool shares_below(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    Part parts[PARTS_MOST];
    Fields more;
    Cents sum = 0;
    if (f->last_line < 0 || f->last_row < 0 || !row_follows(f, f->last_row, at))
        return false;
    Line *l = &f->doc->lines.items[f->last_line];
    int count = parts_find(f, row, parts);
    for (int i = 0; i < count; i++)
        sum += parts[i].amount;
    if (!count || l->patient == NO_CENTS || sum > l->patient ||
        !rest_fits(f, row, parts[0].from, &more))
        return false;
    if (parts[0].from) {
        Row rest = *row;
        rest.count = parts[0].from;
        (void)detail_take(f, l, &rest);
    }
    for (int i = 0; i < count; i++) {
        Cents *field = share_field(l, parts[i].role);
        if (*field != NO_CENTS)
            continue;
        *field = parts[i].amount;
        draft_mark(f->arena, f->doc, str_of(share_key(parts[i].role)), f->last_line,
                   seen_tokens(row, parts[i].from, parts[i].to, TOTAL_SURE));
    }
    f->last_row = at;
    f->taken[at] = true;
    return true;
}

/* ---- sentences below an amount, or beside it ---- */

/* The first token of a row beyond `edge` that begins a cell; `count` where none does. */
static int cell_beyond(const Row *row, int edge)
{
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].box.left > edge)
            return i && tokens_joined(&row->tokens[i - 1], &row->tokens[i]) ? row->count : i;
    }
    return row->count;
}

/* The lines of a cell beyond `edge` as one row: the tokens of row `at` from `first` on, and those
   below; *ret_to: the row behind them. */
static Row cell_lines(const Flow *f, int at, int first, int edge, int *ret_to)
{
    enum { LINES_MOST = 6 };
    const Row *row = &f->rows.items[at];
    int bottom = row->box.bottom;
    LIST(Token) words = {0};
    Row all = *row;
    for (int i = first; i < row->count; i++)
        *list_add(f->arena, &words) = row->tokens[i];
    for (*ret_to = at + 1; *ret_to < f->rows.count && *ret_to <= at + LINES_MOST; (*ret_to)++) {
        const Row *line = &f->rows.items[*ret_to];
        int from = cell_beyond(line, edge), height = line->box.bottom - line->box.top;
        bool far = line->page != row->page || line->box.top < row->box.top ||
                   line->box.top - bottom > height;
        if (far || from == line->count || line->tokens[from].kind != TOKEN_TEXT ||
            row_cell_end(line, from) < line->count ||
            (from && row_has_money(&(Row){.tokens = line->tokens, .count = from})))
            break;
        all.box = words.count ? all.box : line->box;
        for (int i = from; i < line->count; i++)
            *list_add(f->arena, &words) = line->tokens[i];
        bottom = line->tokens[from].box.bottom;
    }
    all.tokens = words.items;
    all.count = words.count;
    all.box.left = words.count ? words.items[0].box.left : 0;
    return all;
}

/* "You pay a $20.00 copayment for this service.", "DENIED. (See the box below.)" */
static bool is_sentence(const Row *row)
{
    enum { WORDS_LEAST = 4 };
    if (row->count < WORDS_LEAST)
        return false;
    Str first = row->tokens[0].text, last = row->tokens[row->count - 1].text;
    return (str_ends(last, S(".")) || str_ends(last, S(".)"))) && char_is_alpha(first.ptr[0]) &&
           !str_ends(first, S(":"));
}

/* Whether a row without amounts above row `at`, in the same table, has a cell beyond `edge` that is
   no sentence: the column there has a head. */
static bool is_headed(const Flow *f, int at, int edge)
{
    for (int i = at - 1; i >= 0; i--) {
        const Row *row = &f->rows.items[i], *below = row + 1;
        int gap = below->box.top - row->box.bottom;
        if (row->page != below->page || gap > 3 * (row->box.bottom - row->box.top))
            return false;
        int from = cell_beyond(row, edge);
        Row cell = {.tokens = row->tokens + from, .count = row->count - from};
        if (cell.count && !row_has_money(row) && !is_sentence(&cell))
            return true;
    }
    return false;
}

/* Where the tokens behind the last amount of a row begin that are one cell of words, right of
   amounts; `count`: nowhere. */
static int sentence_start(const Row *row)
{
    int at = row->count;
    while (at > 1 && tokens_joined(&row->tokens[at - 2], &row->tokens[at - 1]))
        at--;
    at--;
    bool words = at > 0 && row->tokens[at].kind == TOKEN_TEXT;
    return words && row->tokens[at - 1].kind == TOKEN_MONEY ? at : row->count;
}

/* A sentence as a row below row `at`, whose tokens from `first` on it begins with; rows up to `to`
   lose what stands beyond `edge`. */
static void sentence_lay(Flow *f, int at, int first, int edge, Row sentence, int to)
{
    LIST(Row) rows = {0};
    for (int i = 0; i < f->rows.count; i++) {
        Row part = f->rows.items[i];
        if (i == at && first < part.count)
            part = row_part(&part, part.tokens[first].box.left, true);
        if (i > at && i < to)
            part = row_part(&part, part.tokens[cell_beyond(&part, edge)].box.left, true);
        if (part.count)
            *list_add(f->arena, &rows) = part;
        if (i == at)
            *list_add(f->arena, &rows) = sentence;
    }
    rows_replace(f, (Rows){rows.items, rows.count}, at);
}

void share_sentences_join(Flow *f)
{
    enum { AMOUNTS_LEAST = 3 };
    for (int at = 0; at < f->rows.count; at++) {
        const Row *row = &f->rows.items[at];
        int first = sentence_start(row), amounts = 0, to;
        while (amounts < first && row->tokens[first - 1 - amounts].kind == TOKEN_MONEY)
            amounts++;
        if (amounts < AMOUNTS_LEAST)
            continue;
        bool beside = first < row->count;
        int edge = row->tokens[first - (beside ? 1 : 2)].box.right;
        Row sentence = cell_lines(f, at, first, edge, &to);
        if (!is_sentence(&sentence) || (beside && is_headed(f, at, edge)))
            continue;
        sentence_lay(f, at, first, edge, sentence, to);
        at++;
    }
}

/* The part of a share that a sentence says in an amount and its name: "a $20.00 copayment". */
static void sentence_part(Flow *f, const Row *row, Line *l)
{
    for (int i = 0; i < row->count; i++) {
        int to;
        if (row->tokens[i].kind != TOKEN_MONEY)
            continue;
        Role role = share_behind(f, row, i, &to);
        Cents *field = role == ROLE_NONE ? NULL : share_field(l, role);
        if (!field || *field != NO_CENTS || row->tokens[i].cents > cents_or_zero(l->patient))
            continue;
        *field = row->tokens[i].cents;
        draft_mark(f->arena, f->doc, str_of(share_key(role)), f->last_line,
                   seen_tokens(row, i, to, TOTAL_SURE));
    }
}

bool share_sentence(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    int share = header_column(&f->header, ROLE_PATIENT);
    if (f->last_line < 0 || f->last_row != at - 1 || share < 0 ||
        row_cell_end(row, 0) < row->count || !is_sentence(row) ||
        row->box.left < f->header.columns[share - (share > 0)].right)
        return false;
    sentence_part(f, row, &f->doc->lines.items[f->last_line]);
    f->last_row = at;
    f->taken[at] = true;
    return true;
}

/* "PT RESP 71.99   CLAIM TOTALS 430.52 359.97": what the patient owes, before a row of sums. */
bool share_before_sums(Flow *flow, int at)
{
    const Row *row = &flow->rows.items[at];
    int sure, i = 1;
    while (i < row->count && row->tokens[i].kind != TOKEN_MONEY)
        i++;
    if (!doc_is_eob(&(Doc){.type = flow->type}) || i + 2 >= row->count ||
        amount_named(flow, row, 0, i, &sure) != ROLE_PATIENT ||
        row->tokens[i + 1].kind != TOKEN_TEXT)
        return false;
    Row sums = *row;
    sums.tokens += i + 1;
    sums.count -= i + 1;
    Str normal = vocab_normal(flow->arena, row_text(flow->arena, &sums, 0, sums.count));
    if (!str_equal(row_kind_word(flow, normal), S("total")))
        return false;
    Fields f = fields_read(flow->arena, flow->v, &flow->header, &flow->money, &sums);
    sum_take(flow, &f, normal, at, false);
    total_set(flow, S("totals.balance_cents"), row->tokens[i].cents, false,
              seen_tokens(row, i, i + 1, TOTAL_SURE));
    flow->last_row = -1;
    flow->taken[at] = true;
    return true;
}
