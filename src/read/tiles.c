/* tiles.c: the reckoning of a claim as tiles beside each other: words over an amount, and a sign
   between them ("charged $54.60 - discount $33.36 - paid $0.00 = your cost $21.24"). Words and
   amounts need not be level. It counts only where its sum is right, and the lines say the same. */
#include "read/flow.h"

#include "base/buf.h"

enum { TILES_MAX = 6, TILE_ROWS_MAX = 5, TILES_LEAST = 3 };

typedef struct Tiles {
    const Token *amount[TILES_MAX];
    const Row *row[TILES_MAX];
    int count;
} Tiles;

static int middle_of(const Token *t)
{
    return (t->box.left + t->box.right) / 2;
}

/* The amounts of rows [at, end), left to right, none above another; false for other rows. */
static bool tiles_cut(const Flow *f, int at, int end, Tiles *ret)
{
    ret->count = 0;
    for (int r = at; r < end; r++) {
        const Row *row = &f->rows.items[r];
        for (int i = 0; i < row->count; i++) {
            const Token *t = &row->tokens[i];
            int to = ret->count;
            if (t->kind == TOKEN_DATE || t->kind == TOKEN_NUMBER)
                return false;
            if (t->kind != TOKEN_MONEY)
                continue;
            if (ret->count == TILES_MAX)
                return false;
            for (; to > 0 && middle_of(ret->amount[to - 1]) > middle_of(t); to--) {
                ret->amount[to] = ret->amount[to - 1];
                ret->row[to] = ret->row[to - 1];
            }
            ret->amount[to] = t;
            ret->row[to] = row;
            ret->count++;
        }
    }
    for (int i = 1; i < ret->count; i++) {
        if (ret->amount[i]->box.left < ret->amount[i - 1]->box.right + ret->amount[i]->em)
            return false;
    }
    return ret->count >= TILES_LEAST;
}

/* What the words above or around tile `i` name. */
static Role tile_role(const Flow *f, int at, int end, const Tiles *tiles, int i)
{
    Buf out = {.arena = f->arena};
    int here = middle_of(tiles->amount[i]);
    int left = i ? (middle_of(tiles->amount[i - 1]) + here) / 2 : 0;
    int right = i + 1 < tiles->count ? (middle_of(tiles->amount[i + 1]) + here) / 2 : BEYOND_PAGE;
    for (int r = at; r < end; r++) {
        const Row *row = &f->rows.items[r];
        for (int t = 0; t < row->count; t++) {
            int middle = middle_of(&row->tokens[t]);
            if (row->tokens[t].kind == TOKEN_MONEY || middle < left || middle >= right)
                continue;
            buf_char(&out, ' ');
            buf_add(&out, row->tokens[t].text);
        }
    }
    Str normal = vocab_normal(f->arena, buf_str(&out));
    int column = vocab_exact(&f->v->columns, normal);
    if (column < 0 && vocab_stem(f->v, normal) != ROLE_NONE)
        return vocab_stem(f->v, normal);
    if (column < 0) /* "Dunmore Flats Medical Center charged" */
        column = vocab_ends(&f->v->columns, normal);
    return column < 0 ? ROLE_NONE : f->v->roles[column];
}

/* Whether what was charged, less what came off and was paid, is what the last tile says. */
static bool tiles_fit(const Flow *f, int at, int end, const Tiles *tiles, Fields *ret)
{
    Cents left = 0;
    *ret = fields_blank();
    for (int i = 0; i < tiles->count; i++) {
        Role role = tile_role(f, at, end, tiles, i);
        Cents amount = cents_abs(tiles->amount[i]->cents);
        bool last = i + 1 == tiles->count;
        bool fits = i == 0 ? role == ROLE_CHARGE
                    : last ? role == ROLE_PATIENT || role == ROLE_BALANCE
                           : role == ROLE_ADJUSTMENT || role == ROLE_PAID;
        if (!fits || ret->money[role] != NO_CENTS || (!last && i && amount > left))
            return false;
        int token = (int)(tiles->amount[i] - tiles->row[i]->tokens);
        ret->money[role] = amount;
        ret->seen[role] = seen_tokens(tiles->row[i], token, token + 1, TOTAL_SURE);
        left = i == 0 ? amount : left - amount;
    }
    return left == 0 && ret->money[ROLE_CHARGE] > 0;
}

void tiles_see(Flow *f, int at)
{
    Fields found;
    if (f->tiles_row)
        return;
    for (int end = at + 2; end <= at + TILE_ROWS_MAX && end <= f->rows.count; end++) {
        const Row *row = &f->rows.items[end - 1];
        int height = row->box.bottom - row->box.top;
        Tiles tiles;
        if (row->page != row[-1].page || row->box.top - row[-1].box.bottom > 2 * height)
            break;
        if (!tiles_cut(f, at, end, &tiles) || !tiles_fit(f, at, end, &tiles, &found))
            continue;
        f->tiles = found;
        f->tiles_row = at + 1;
        return;
    }
}

void tiles_close(Flow *f)
{
    static const struct {
        Role role;
        const char *field;
    } fields[] = {
        {ROLE_CHARGE,     "totals.charges_cents"       },
        {ROLE_ADJUSTMENT, "totals.adjustments_cents"   },
        {ROLE_PAID,       "totals.insurance_paid_cents"},
        {ROLE_PATIENT,    "totals.balance_cents"       },
        {ROLE_BALANCE,    "totals.balance_cents"       }
    };
    Doc lines = {.lines = f->doc->lines.items, .line_count = f->doc->lines.count};
    if (!f->tiles_row || f->docs.count != 1 ||
        (lines.line_count && doc_sum_charges(&lines) != f->tiles.money[ROLE_CHARGE]))
        return; /* the sum of several claims is no claim's */
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        Cents amount = f->tiles.money[fields[i].role];
        if (amount != NO_CENTS)
            total_set(f, str_of(fields[i].field), amount, false, f->tiles.seen[fields[i].role]);
    }
}
