/* fieldwords.c: the words of a row to the columns of its table, when its amounts, days, codes and
   counts are taken. */
#include "read/rowscan.h"

static Str *text_field(Fields *f, Role role)
{
    switch (role) {
    case ROLE_REASON: return &f->reason;
    case ROLE_REMARK: return &f->remark;
    case ROLE_NDC: return &f->ndc;
    case ROLE_PLACE: return &f->place;
    case ROLE_PROVIDER: return &f->provider;
    case ROLE_PATIENT_NAME: return &f->patient_name;
    case ROLE_DIAGNOSIS: return &f->diagnosis;
    case ROLE_ACCOUNT: return &f->account;
    case ROLE_BIRTH: return &f->birth;
    case ROLE_SEX: return &f->sex;
    default: return &f->description;
    }
}

/* A count that stands under a column which takes no words is no part of the words beside it. */
static bool under_other(const RowScan *s, int from, int to)
{
    int left = s->row->tokens[from].box.left, right = s->row->tokens[to - 1].box.right, best = -1;
    for (int c = 0; c < s->h->count; c++) {
        const Column *column = &s->h->columns[c];
        if (left >= column->right || right <= column->left)
            continue;
        if (best < 0 || !role_takes_words(column->role))
            best = c;
    }
    return best >= 0 &&
           (!role_takes_words(s->h->columns[best].role) || s->h->columns[best].role == ROLE_NONE);
}

/* The column of words that a cell of tokens belongs to. */
static Role cell_role(const RowScan *s, int from, int to, Str text)
{
    int left = s->row->tokens[from].box.left, right = s->row->tokens[to - 1].box.right;
    Role best = ROLE_DESCRIPTION;
    int least = -1;
    bool first =
        s->h->count && (right < s->h->columns[0].left ||
                        (left < s->h->columns[0].right && s->h->columns[0].role == ROLE_DATE));
    if (first && header_column(s->h, ROLE_DESCRIPTION) < 0)
        return best; /* what the rows are has no heading, or shares that of their days */
    for (int c = 0; c < s->h->count; c++) {
        Role role = s->h->columns[c].role;
        if (!role_takes_words(role))
            continue;
        if ((role == ROLE_LINE || role == ROLE_REASON) && text.len > 12)
            continue;
        if (role == ROLE_CHARGE_CODE && text.len > 12 && !text_digits(text))
            continue; /* no number of the item, but words */
        int cost = span_cost(left, right, s->h->columns[c].left, s->h->columns[c].right);
        /* Words are set from the left: a cell that begins under the column's first word is its. */
        int off = left - s->h->columns[c].left;
        int by_left = (off < 0 ? -off : off) * 2;
        cost = by_left < cost ? by_left : cost;
        if (least < 0 || cost < least) {
            least = cost;
            best = role;
        }
    }
    return best;
}

static void description_add(RowScan *s, Str text, int from, int to)
{
    Fields *f = &s->f;
    if (!f->description.len)
        f->description_box = s->row->tokens[from].box;
    scan_see(s, ROLE_DESCRIPTION, from, to);
    f->description_box.right = s->row->tokens[to - 1].box.right;
    f->bold = f->bold || s->row->tokens[from].bold;
    f->description = f->description.len ? arena_print(s->arena, "%.*s %.*s",
                                                      STR_ARG(f->description), STR_ARG(text))
                                        : text;
}

/* "P" right below "Pay to", whose name is known and is of no interest. */
static bool under_ignored(const RowScan *s, int at)
{
    const Token *t = &s->row->tokens[at];
    int middle = (t->box.left + t->box.right) / 2;
    for (int i = 0; i < s->h->count; i++) {
        const Column *c = &s->h->columns[i];
        if (c->role == ROLE_IGNORE && c->whole && middle >= c->left && middle <= c->right)
            return true;
    }
    return false;
}

/* "A0" behind all columns of amounts is a remark, however its heading lies. */
static bool behind_amounts(const RowScan *s, int from, Str text)
{
    int edge = 0;
    for (int i = 0; i < s->m->count; i++)
        edge = s->m->right[i] > edge ? s->m->right[i] : edge;
    bool digit = text.len > 0;
    for (Str rest = text, word = str_word(&rest); word.len && digit; word = str_word(&rest))
        digit = word.len <= 4 && char_is_digit(word.ptr[word.len - 1]); /* "A0 B7" */
    bool marked = header_column(s->h, ROLE_REMARK) >= 0 && text.len <= 4 && !under_ignored(s, from);
    return edge && s->row->tokens[from].box.left >= edge && (digit || marked);
}

/* Whether token `at` stands just where a column of words begins, behind the one of `from`: columns
   may be set so close that nothing else parts them. */
static bool begins_column(const RowScan *s, int from, int at)
{
    const Token *first = &s->row->tokens[from], *t = &s->row->tokens[at];
    for (int c = 0; c < s->h->count; c++) {
        const Column *column = &s->h->columns[c];
        int off = t->box.left - column->left;
        if (role_takes_words(column->role) && 4 * (off < 0 ? -off : off) <= t->em &&
            column->left > first->box.left + t->em && s->h->count > 2)
            return true;
    }
    return false;
}

/* "0260 IV THERAPY-GENERAL" under "Revenue code", before the words of the service: what the revenue
   code is called. */
static bool names_revenue(const RowScan *s, int from, int to)
{
    int revenue = header_column(s->h, ROLE_REVENUE), words = header_column(s->h, ROLE_DESCRIPTION);
    if (revenue < 0 || words < 0 || !s->f.revenue.len || !from || !s->used[from - 1])
        return false;
    return s->row->tokens[from].box.left > s->h->columns[revenue].left &&
           s->row->tokens[to - 1].box.right < s->h->columns[words].left &&
           str_find(s->f.revenue, s->row->tokens[from - 1].text) >= 0;
}

/* What was taken, and dots that lead the eye from words to their amount, are none of the words. */
static bool no_words(const RowScan *s, int i)
{
    return s->used[i] || str_starts(s->row->tokens[i].text, S("..."));
}

/* "ALLOWANCE" under "Charge number", right before "WELLCARE" under the words: the row has no
   number, and its words begin there. */
static bool words_run_on(const RowScan *s, Role role, Str text, int to)
{
    return (role == ROLE_CHARGE_CODE || role == ROLE_CODE) && !text_digits(text) && to < s->count &&
           !no_words(s, to) && tokens_near(&s->row->tokens[to - 1], &s->row->tokens[to]);
}

/* "D0330 Panoramic film" under "Procedure", where no other head is that of words. */
static bool behind_code(const RowScan *s, int from)
{
    return header_column(s->h, ROLE_DESCRIPTION) < 0 && from > 0 && s->used[from - 1] &&
           str_equal(s->row->tokens[from - 1].text, s->f.code) &&
           tokens_joined(&s->row->tokens[from - 1], &s->row->tokens[from]);
}

/* "PTPMT" under "Code", before "Co-pay - Cash" under "Description": the house's own sign for what
   the row is, and none of its words. */
static bool is_own_code(const RowScan *s, int from, int to, Str text)
{
    int code = header_column(s->h, ROLE_CODE), words = header_column(s->h, ROLE_DESCRIPTION);
    const Token *t = &s->row->tokens[from];
    if (code < 0 || words < code || to != from + 1 || to >= s->count || no_words(s, to) ||
        !text_letters(text) || !text_only_capitals(text) || text.len > 8)
        return false;
    int off = t->box.left - s->h->columns[code].left;
    int right = s->row->tokens[to].box.left - s->h->columns[words].left;
    return (off < 0 ? -off : off) <= t->em && (right < 0 ? -right : right) <= t->em;
}

void scan_words(RowScan *s)
{
    for (int from = 0; from < s->count;) {
        int to = from + 1;
        if (no_words(s, from)) {
            from++;
            continue;
        }
        while (to < s->count && !no_words(s, to) && !begins_column(s, from, to) &&
               tokens_near(&s->row->tokens[to - 1], &s->row->tokens[to]))
            to++;
        Str text = row_text(s->arena, s->row, from, to);
        if (text_is_blank(text) || text_is_percent(text) || names_revenue(s, from, to) ||
            (text_is_count(text) && under_other(s, from, to))) {
            from = to;
            continue;
        }
        if (is_own_code(s, from, to, text)) {
            s->f.own_code = text;
            from = to;
            continue;
        }
        Role role = behind_amounts(s, from, text) ? ROLE_REMARK
                    : behind_code(s, from)        ? ROLE_DESCRIPTION
                                                  : cell_role(s, from, to, text);
        Str *field = text_field(&s->f, role);
        if (role == ROLE_DESCRIPTION)
            description_add(s, text, from, to);
        else if (field != &s->f.description) {
            scan_see(s, role, from, to);
            *field = field->len ? arena_print(s->arena, "%.*s %.*s", STR_ARG(*field), STR_ARG(text))
                                : text;
        } else if (role != ROLE_IGNORE && text_letters(text) &&
                   (header_column(s->h, ROLE_DESCRIPTION) < 0 || words_run_on(s, role, text, to)))
            description_add(s, text, from, to);
        from = to;
    }
}
