/* columns.c: headings to columns, by the words of knowledge/layout/price-columns.txt. */
#include "refs/columns.h"

#include "base/utf8.h"
#include "refs/amount.h"

#include <string.h>

enum { TYPES_MAX = 64, HEAD_ROWS = 40, SAMPLE_ROWS = 30 };

/* How the name of a plan's column begins and ends, and what it holds. */
typedef struct WideName {
    Str first, last;
    PriceRole role;
} WideName;

static Str head_role(const Table *t, Str name)
{
    for (int row = 0; name.len && row < t->row_count; row++) {
        for (Str rest = table_cell(t, row, S("phrases")); rest.ptr;) {
            if (str_equal(str_trim(str_cut(&rest, ';')), name))
                return table_cell(t, row, S("role"));
        }
    }
    return (Str){0};
}

void head_take(Arena *a, const Know *know, Str key, Str value, PriceFile *file)
{
    char room[HEADING_MAX];
    int number = 0;
    Str role = head_role(know_table(know, S("price-heads")), heading_plain(key, room, &number));
    Str *at = str_equal(role, S("hospital"))  ? &file->hospital
              : str_equal(role, S("updated")) ? &file->updated
              : str_equal(role, S("version")) ? &file->version
                                              : NULL;
    if (at && !at->len)
        *at = text_utf8(a, arena_str(a, str_trim(value)));
}

/* ---- one column ---- */

typedef struct Finder {
    Arena *arena;
    const Roles *roles;
    const WideName *wide;
    int wide_count;
    const Table *sides, *vague, *no_payer;
    Columns *columns;
    LIST(CodeColumn) codes;
    LIST(PlanColumns) plans;
    int types[TYPES_MAX], type_numbers[TYPES_MAX]; /* columns that say a code's type */
    int type_count;
    int known, prices;
    bool *is_known; /* a flag a column */
} Finder;

static PlanColumns *plan_find(Finder *f, Str payer, Str plan)
{
    for (int i = f->plans.count; i > 0; i--) { /* the last is the likeliest */
        PlanColumns *p = &f->plans.items[i - 1];
        if (str_equal(p->payer, payer) && str_equal(p->plan, plan))
            return p;
    }
    PlanColumns *p = list_add(f->arena, &f->plans);
    *p = (PlanColumns){
        .payer = arena_str(f->arena, payer), .plan = arena_str(f->arena, plan), .side = SIDES};
    for (int role = 0; role < ROLES; role++)
        p->of[role] = -1;
    return p;
}

/* "standard_charge|Payer|Plan|negotiated_dollar", "median_amount|Payer|Plan". */
static bool wide_column(Finder *f, int column, Str heading)
{
    enum { PARTS = 8 };
    Str parts[PARTS], rest = heading;
    char first[HEADING_MAX], last[HEADING_MAX];
    int count = 0, number = 0;
    while (rest.ptr && count < PARTS - 1)
        parts[count++] = str_trim(str_cut(&rest, '|'));
    if (count < 3)
        return false;
    Str begins = heading_plain(parts[0], first, &number),
        ends = heading_plain(parts[count - 1], last, &number);
    for (int row = 0; row < f->wide_count; row++) {
        const WideName *name = &f->wide[row];
        if (!str_equal(name->first, begins) || (name->last.len && !str_equal(name->last, ends)))
            continue;
        int plan_end = name->last.len ? count - 1 : count;
        Str plan = plan_end > 2 ? (Str){parts[2].ptr, parts[plan_end - 1].ptr +
                                                          parts[plan_end - 1].len - parts[2].ptr}
                                : (Str){0};
        PlanColumns *p = plan_find(f, parts[1], plan);
        p->of[name->role] = column;
        f->known++;
        f->prices++;
        return true;
    }
    if (!str_equal(begins, S("standard charge")))
        return false;
    plan_find(f, parts[1],
              (Str){parts[2].ptr, parts[count - 1].ptr + parts[count - 1].len - parts[2].ptr})
        ->of[ROLE_DOLLAR] = column;
    f->known++;
    f->prices++;
    return true;
}

static bool is_price(PriceRole role)
{
    return role == ROLE_GROSS || role == ROLE_CASH || role == ROLE_DOLLAR || role == ROLE_MINIMUM ||
           role == ROLE_MAXIMUM || role == ROLE_PERCENT;
}

/* The word of a heading's end or beginning that names a setting, and what is left of the heading.
 */
static Str side_cut(const Table *t, Str plain, ColumnSide *ret)
{
    for (int row = 0; row < t->row_count; row++) {
        Str word = table_cell(t, row, S("word"));
        ptrdiff_t rest = plain.len - word.len - 1;
        *ret = str_equal(table_cell(t, row, S("side")), S("stay")) ? SIDE_STAY : SIDE_NO_STAY;
        if (rest <= 0)
            continue;
        if (str_starts(plain, word) && plain.ptr[word.len] == ' ')
            return str_slice(plain, word.len + 1, plain.len);
        if (str_ends(plain, word) && plain.ptr[rest] == ' ')
            return str_slice(plain, 0, rest);
    }
    return (Str){0};
}

/* "Inpatient gross charge", "Cash price - OP": a price of one setting. */
static bool side_column(Finder *f, int column, Str heading)
{
    char room[HEADING_MAX];
    int number = 0;
    Str kind;
    ColumnSide side;
    Str rest = side_cut(f->sides, heading_plain(heading, room, &number), &side);
    PriceRole role = rest.len ? roles_find(f->roles, rest, &number, &kind) : ROLE_UNKNOWN;
    if (role >= ROLES || !is_price(role))
        return false;
    if (f->columns->side[side][role] < 0)
        f->columns->side[side][role] = column;
    f->columns->sides = true;
    f->known++;
    f->prices++;
    return true;
}

/* "Payer specific negotiated charge: Aetna HMO": the payer behind what the column is; empty where
   the heading does not begin so. */
static Str payer_behind(const Roles *roles, Str heading)
{
    static const Str marks = S_INIT(" -:_|(");
    Str payer = {0}, kind;
    int number;
    for (ptrdiff_t i = 1; i < heading.len; i++) {
        if (memchr(marks.ptr, heading.ptr[i], (size_t)marks.len) &&
            roles_find(roles, str_slice(heading, 0, i), &number, &kind) == ROLE_DOLLAR)
            payer = str_slice(heading, i, heading.len);
    }
    while (payer.len && memchr(marks.ptr, payer.ptr[0], (size_t)marks.len))
        payer = str_slice(payer, 1, payer.len);
    return payer;
}

/* Takes in one heading; false where it is not known. Of the thousands of a wide file most have
   bars, and are no code|1|type. */
static bool column_take(Finder *f, int column, Str heading)
{
    int number;
    Str kind;
    if (!str_starts(heading, S("code")) && wide_column(f, column, heading))
        return true;
    PriceRole role = roles_find(f->roles, heading, &number, &kind);
    if (role == ROLE_UNKNOWN) {
        f->prices += payer_behind(f->roles, heading).len > 0;
        return side_column(f, column, heading);
    }
    f->known++;
    if (role == ROLE_CODE) {
        *list_add(f->arena, &f->codes) = (CodeColumn){column, -1, number, kind};
    } else if (role == ROLE_CODE_TYPE && f->type_count < TYPES_MAX) {
        f->type_numbers[f->type_count] = number;
        f->types[f->type_count++] = column;
    } else if (role < ROLES) {
        f->prices += is_price(role);
        if (f->columns->of[role] < 0)
            f->columns->of[role] = column;
    }
    return true;
}

/* Beside a column of CPT codes, a "Code" of no kind is a number of the house's own. */
static void house_numbers(Finder *f)
{
    bool cpt = false;
    for (int i = 0; i < f->codes.count; i++)
        cpt = cpt || str_equal(f->codes.items[i].kind, S("CPT"));
    for (int i = 0; i < f->codes.count && cpt; i++) {
        CodeColumn *c = &f->codes.items[i];
        if (c->type < 0 && !c->kind.len)
            c->kind = S("CDM");
    }
}

/* A code's type stands in the type column with its number, else in the only one there is. */
static void types_join(Finder *f)
{
    for (int i = 0; i < f->codes.count; i++) {
        CodeColumn *c = &f->codes.items[i];
        for (int t = 0; t < f->type_count && !c->kind.len; t++) {
            if (f->type_numbers[t] == c->number)
                c->type = f->types[t];
        }
    }
    house_numbers(f);
}

/* ---- the row of names ---- */

static bool is_vague(const Finder *f, Str heading)
{
    char room[HEADING_MAX];
    int number = 0;
    Str plain = heading_plain(heading, room, &number);
    for (int i = 0; i < f->vague->row_count; i++) {
        if (str_equal(table_cell(f->vague, i, S("phrase")), plain))
            return true;
    }
    return false;
}

/* Of two full prices in a row that names a payer, the one that says no more than "rate" is what the
   payer pays. */
static void vague_settle(Finder *f, const Row *row)
{
    int *of = f->columns->of, number;
    Str kind;
    if (of[ROLE_PAYER] < 0 || of[ROLE_DOLLAR] >= 0 || of[ROLE_GROSS] < 0)
        return;
    for (int i = of[ROLE_GROSS] + 1; i < row->count; i++) {
        Str first = str_trim(row->cells[of[ROLE_GROSS]]), other = str_trim(row->cells[i]);
        if (roles_find(f->roles, other, &number, &kind) != ROLE_GROSS ||
            is_vague(f, first) == is_vague(f, other))
            continue;
        of[ROLE_DOLLAR] = is_vague(f, other) ? i : of[ROLE_GROSS];
        of[ROLE_GROSS] = is_vague(f, other) ? of[ROLE_GROSS] : i;
        return;
    }
}

/* Looked up once: a file has thousands of such names. */
static const WideName *wide_names(Arena *a, const Know *know, int *ret_count)
{
    const Table *t = know_table(know, S("price-wide"));
    WideName *names = arena_array(a, WideName, t->row_count + 1);
    for (int row = 0; row < t->row_count; row++)
        names[row] = (WideName){table_cell(t, row, S("first")), table_cell(t, row, S("last")),
                                role_named(table_cell(t, row, S("role")))};
    *ret_count = t->row_count;
    return names;
}

static void finder_begin(Finder *f, const Finder *words, char delimiter, Columns *columns)
{
    *columns = (Columns){.delimiter = delimiter};
    for (int role = 0; role < ROLES; role++)
        columns->of[role] = columns->side[SIDE_STAY][role] = columns->side[SIDE_NO_STAY][role] = -1;
    *f = *words;
    f->columns = columns;
}

/* Whether the record names a code and a price. */
static bool names_row(Finder *f, const Row *row)
{
    f->is_known = arena_array(f->arena, bool, row->count + 1);
    for (int i = 0; i < row->count; i++)
        f->is_known[i] = column_take(f, i, str_trim(row->cells[i]));
    types_join(f);
    vague_settle(f, row);
    return f->codes.count > 0 && f->prices > 0 && f->known >= 2;
}

static void columns_end(const Finder *f, int count)
{
    f->columns->count = count;
    f->columns->codes = f->codes.items;
    f->columns->code_count = f->codes.count;
    for (int i = 0; i < f->codes.count; i++) {
        const CodeColumn *c = &f->codes.items[i];
        int end = (c->code > c->type ? c->code : c->type) + 1;
        f->columns->code_end = f->columns->code_end > end ? f->columns->code_end : end;
    }
    f->columns->plans = f->plans.items;
    f->columns->plan_count = f->plans.count;
}

static bool names_head(const Know *know, const Row *row, int cell)
{
    char room[HEADING_MAX];
    int number = 0;
    Str plain = heading_plain(row_cell(row, cell), room, &number);
    return head_role(know_table(know, S("price-heads")), plain).len > 0;
}

/* The names of what a file says of itself stand in one row, the values in the next; or each value
   stands beside its name, which is seen where the next row begins with a name as well. */
static void heads_take(Arena *a, const Know *know, const Row *names, const Row *values,
                       PriceFile *file)
{
    if (names_head(know, names, 0) && names_head(know, values, 0) && !names_head(know, names, 1)) {
        head_take(a, know, names->cells[0], row_cell(names, 1), file);
        head_take(a, know, values->cells[0], row_cell(values, 1), file);
        return;
    }
    for (int i = 0; i < names->count; i++) {
        Str name = names->cells[i], value = row_cell(values, i);
        head_take(a, know, name, value, file);
        if (str_find_same(name, S("knowledge and belief")) >= 0 &&
            str_same(str_trim(value), S("true")))
            file->attested = true;
    }
}

static bool is_money(Str cell)
{
    return memchr(cell.ptr, '$', (size_t)cell.len) || memchr(cell.ptr, '.', (size_t)cell.len);
}

/* Whether a number may be what a plan pays: written as money, or near the full price of its row. */
static bool may_be_paid(Str cell, Cents amount, Cents gross)
{
    enum { LEAST_PART = 100 };
    return is_money(cell) || gross == NO_CENTS || (amount <= gross && amount >= gross / LEAST_PART);
}

/* What the rows behind the names show of their columns: anything but amounts, amounts, and such as
   are written as money. */
typedef struct Sampled {
    bool *other;
    int *amounts, *money;
} Sampled;

static void row_sample(const Finder *f, const Row *row, int columns, Sampled *s)
{
    int at = f->columns->of[ROLE_GROSS];
    Cents gross = at < 0 ? NO_CENTS : amount_read(row_cell(row, at));
    for (int i = 0; i < columns; i++) {
        Str cell = str_trim(row_cell(row, i));
        Cents amount = amount_read(cell);
        s->amounts[i] += amount != NO_CENTS;
        s->money[i] += amount != NO_CENTS && is_money(cell);
        if (amount == NO_CENTS ? str_has_digit(cell) : !may_be_paid(cell, amount, gross))
            s->other[i] = true; /* N/A says nothing */
    }
}

/* "Cigna - OP": what a payer pays in one setting. */
static ColumnSide side_of(const Finder *f, Str payer)
{
    char room[HEADING_MAX];
    int number = 0;
    ColumnSide side;
    return side_cut(f->sides, heading_plain(payer, room, &number), &side).len ? side : SIDES;
}

/* "Self-pay discount %", "Unit cost", "OP": amounts in such a column are no payer's. */
static bool is_no_payer(const Finder *f, Str heading)
{
    char room[HEADING_MAX];
    int number = 0;
    Str plain = heading_plain(heading, room, &number);
    bool is = memchr(heading.ptr, '%', (size_t)heading.len) != NULL;
    for (int i = 0; i < f->no_payer->row_count && !is; i++)
        is = str_has_word(plain, table_cell(f->no_payer, i, S("word")));
    for (int i = 0; i < f->sides->row_count && !is; i++)
        is = str_equal(plain, table_cell(f->sides, i, S("word")));
    return is;
}

/* Whole numbers in row after row beside full prices with cents are no amounts. */
static bool is_numbers(const Finder *f, const Sampled *s, int column)
{
    enum { ROWS = 5 };
    int gross = f->columns->of[ROLE_GROSS];
    return gross >= 0 && s->amounts[column] >= ROWS && !s->money[column] &&
           s->money[gross] * 2 > s->amounts[gross];
}

/* A file without a column of payers may have a column for each: of those that are not known, the
   ones that hold nothing but amounts in the rows that follow. */
static void payers_by_name(Finder *f, const Row *names, Str rows)
{
    Sampled s = {arena_array(f->arena, bool, names->count + 1),
                 arena_array(f->arena, int, names->count + 1),
                 arena_array(f->arena, int, names->count + 1)};
    Row row = {.arena = f->arena};
    bool open;
    for (int r = 0; r < SAMPLE_ROWS && rows.len; r++) {
        rows = str_slice(rows, row_split(&row, rows, f->columns->delimiter, &open), rows.len);
        if (rows.len || row.count >= names->count) /* the last may be cut */
            row_sample(f, &row, names->count, &s);
    }
    for (int i = 0; i < names->count; i++) {
        Str name = str_trim(names->cells[i]), payer = payer_behind(f->roles, name);
        if (f->is_known[i] || s.other[i] || !s.amounts[i] || !name.len || is_no_payer(f, name) ||
            is_numbers(f, &s, i))
            continue;
        PlanColumns *plan = plan_find(f, payer.len ? payer : name, (Str){0});
        plan->of[ROLE_DOLLAR] = i;
        plan->side = side_of(f, plan->payer);
    }
}

/* Looks for the row of names with one delimiter. */
static bool delimiter_try(const Finder *words, const Know *know, Str head, Columns *ret,
                          PriceFile *file)
{
    Arena *a = words->arena;
    Row rows[2] = {{.arena = a}, {.arena = a}};
    Str rest = head;
    bool open;
    char delimiter = ret->delimiter;
    for (int r = 0; r < HEAD_ROWS && rest.len; r++) {
        Row *row = &rows[r & 1];
        Finder f;
        rest = str_slice(rest, row_split(row, rest, delimiter, &open), rest.len);
        finder_begin(&f, words, delimiter, ret);
        if (names_row(&f, row)) {
            ret->bars = f.plans.count > 0;
            if (ret->of[ROLE_PAYER] < 0 && !f.plans.count && !open)
                payers_by_name(&f, row, rest);
            columns_end(&f, row->count);
            ret->begin = head.len - rest.len;
            ret->head_lines = r + 1;
            return !open;
        }
        if (r)
            heads_take(a, know, &rows[(r & 1) ^ 1], row, file);
    }
    return false;
}

static Str first_line(Arena *a, Str head)
{
    enum { SHOWN = 120 };
    Str rest = head, line = {0};
    while (rest.ptr && !line.len)
        line = str_trim(str_cut(&rest, '\n'));
    return text_utf8(a, arena_str(a, str_slice(line, 0, line.len < SHOWN ? line.len : SHOWN)));
}

/* What a file that is neither CSV nor JSON begins with, and what to do with it. */
static const struct {
    Str magic;
    const char *says;
} FOREIGN[] = {
    {S_INIT("%PDF"),             "a PDF, not a price file; download the CSV or JSON"        },
    {S_INIT("<?xml"),            "XML, which no price file is; download the CSV or JSON"    },
    {S_INIT("BZh"),              "packed by bzip2; unpack it and name the CSV or JSON in it"},
    {S_INIT("\xfd"
            "7zXZ"),
     "packed by xz; unpack it and name the CSV or JSON in it"                               },
    {S_INIT("7z\xbc\xaf"),       "a 7z archive; unpack it and name the CSV or JSON in it"   },
    {S_INIT("Rar!"),             "a rar archive; unpack it and name the CSV or JSON in it"  },
    {S_INIT("\x28\xb5\x2f\xfd"), "packed by zstd; unpack it and name the CSV or JSON in it" },
    {S_INIT("\x1f\x8b"),         "packed twice; unpack it once"                             },
    {S_INIT("\xd0\xcf\x11\xe0"), "an old Excel workbook; save it as CSV and name that"      },
};

static bool head_refuse(Arena *a, Str name, Str head, bool whole, Err *err)
{
    Str line = first_line(a, head);
    Str bare = str_trim(str_slice(head, 0, head.len < 512 ? head.len : 512));
    for (size_t i = 0; i < sizeof FOREIGN / sizeof *FOREIGN; i++) {
        if (str_starts(bare, FOREIGN[i].magic))
            return err_set(err, "%.*s: this is %s", STR_ARG(name), FOREIGN[i].says);
    }
    if (str_starts(bare, S("<")))
        return err_set(err,
                       "%.*s: this is a web page, not a price file (it begins with \"%.*s\"); "
                       "download the file itself",
                       STR_ARG(name), STR_ARG(str_slice(line, 0, line.len < 40 ? line.len : 40)));
    if (memchr(head.ptr, 0, (size_t)(head.len < 4096 ? head.len : 4096)))
        return err_set(err, "%.*s: this is no text; a price file is CSV or JSON", STR_ARG(name));
    return err_set(
        err,
        "%.*s: no row that names columns of codes and prices was found%s; the file begins "
        "with \"%.*s\"",
        STR_ARG(name), whole ? "" : " at its beginning", STR_ARG(line));
}

/* Old machines ended lines in a carriage return alone. */
static void returns_find(Str head, Columns *c)
{
    for (ptrdiff_t i = 0; i + 1 < head.len && !c->bare_returns; i++)
        c->bare_returns = head.ptr[i] == '\r' && head.ptr[i + 1] != '\n';
    c->returns = c->bare_returns && !memchr(head.ptr, '\n', (size_t)head.len);
}

/* How much of the rows behind the names was looked at to know the payers by. */
static ptrdiff_t head_rows(Str head, const Columns *c)
{
    Str rest = str_slice(head, c->begin, head.len);
    const char *from = rest.ptr;
    bool by_name = c->plan_count && c->of[ROLE_PAYER] < 0 && !c->bars;
    for (int row = 0; by_name && row < SAMPLE_ROWS && rest.ptr; row++)
        str_cut(&rest, '\n');
    return rest.ptr ? rest.ptr - from : head.len - c->begin;
}

bool columns_find(Arena *a, const Know *know, const Roles *roles, Str name, Str head, bool whole,
                  Columns *ret, PriceFile *file, Err *err)
{
    static const char delimiters[] = {',', '\t', '|', ';'};
    static const Str mark = S_INIT("\xef\xbb\xbf");
    ptrdiff_t skip = str_starts(head, mark) ? mark.len : 0;
    PriceFile before = *file;
    Finder words = {.arena = a,
                    .roles = roles,
                    .sides = know_table(know, S("price-sides")),
                    .vague = know_table(know, S("price-vague")),
                    .no_payer = know_table(know, S("price-no-payer"))};
    words.wide = wide_names(a, know, &words.wide_count);
    for (size_t i = 0; i < sizeof delimiters; i++) {
        *file = before;
        ret->delimiter = delimiters[i];
        if (!delimiter_try(&words, know, str_slice(head, skip, head.len), ret, file))
            continue;
        ret->begin += skip;
        ret->head = str_slice(head, 0, ret->begin + head_rows(head, ret));
        returns_find(head, ret);
        file->layout = ret->plan_count ? LAYOUT_WIDE : LAYOUT_TALL;
        return true;
    }
    return head_refuse(a, name, head, whole, err);
}
