/* fields.c: the tokens of a row to the columns of its table: amounts by the columns that they form
   themselves, the rest by where the header's words stand and by what each token can be. */
#include "read/rowscan.h"

#include <limits.h>

/* The zone of a column: its header's words and an em on each side, but not past the middle of the
   gap to its neighbours' words. */
static Span column_zone(const Header *h, int i, int em)
{
    Span z = {h->columns[i].left - em, h->columns[i].right + em};
    if (i > 0) {
        int middle = (h->columns[i - 1].right + h->columns[i].left) / 2;
        z.left = middle > z.left ? middle : z.left;
    }
    if (i + 1 < h->count) {
        int middle = (h->columns[i].right + h->columns[i + 1].left) / 2;
        z.right = middle < z.right ? middle : z.right;
    }
    return z;
}

static bool in_zone(const RowScan *s, int token, int column)
{
    const Token *t = &s->row->tokens[token];
    Span z = column_zone(s->h, column, t->em);
    return t->box.left < z.right && t->box.right > z.left;
}

/* The text of all unused tokens in the zone, which `test` (may be NULL) accepts. */
static Str zone_text(const RowScan *s, int column, int *from, int *to)
{
    *from = *to = -1;
    for (int i = 0; i < s->count; i++) {
        if (s->used[i] || !in_zone(s, i, column))
            continue;
        if (*from < 0)
            *from = i;
        else if (*to != i)
            break;
        *to = i + 1;
    }
    return *from < 0 ? (Str){0} : row_text(s->arena, s->row, *from, *to);
}

static void use(RowScan *s, int from, int to)
{
    for (int i = from; i < to; i++)
        s->used[i] = true;
}

/* How sure a column's meaning is: its words are its whole name, of its pieces, or hold one. */
enum {
    COLUMN_SURE = 985,
    COLUMN_PIECES = 890,
    COLUMN_NONE = 890,
    COLUMN_BARE_DAY = 940,
    COLUMN_PERHAPS = 880
};

void scan_see(RowScan *s, Role role, int from, int to)
{
    int column = header_column(s->h, role);
    const Column *c = column >= 0 ? &s->h->columns[column] : NULL;
    int most = !c && role == ROLE_DATE ? COLUMN_BARE_DAY
               : !c                    ? COLUMN_NONE
               : c->whole              ? COLUMN_SURE
               : c->pieces             ? COLUMN_PIECES
                                       : COLUMN_PERHAPS;
    Seen more = seen_tokens(s->row, from, to, most), *seen;
    seen = &s->f.seen[role];
    if (!seen->place.page) {
        *seen = more;
        return;
    }
    seen->place.box = box_union(seen->place.box, more.place.box);
    seen->sure = more.sure < seen->sure ? more.sure : seen->sure;
    seen->origin = more.origin > seen->origin ? more.origin : seen->origin;
}

static void take_money(RowScan *s)
{
    for (int i = 0; i < s->count; i++) {
        const Token *t = &s->row->tokens[i];
        if (s->used[i] || t->kind != TOKEN_MONEY || counts_units(s->h, t))
            continue;
        if (in_sentence(s->row, i))
            continue;
        int column = money_column(s->h, s->m, t);
        bool in_words = i > 0 && s->row->tokens[i - 1].kind == TOKEN_TEXT &&
                        tokens_joined(&s->row->tokens[i - 1], t);
        if (column < 0 && in_words)
            continue; /* an amount in a sentence */
        s->f.money_count++;
        s->used[i] = true;
        if (column < 0) {
            s->f.unplaced_money++;
            continue;
        }
        Role role = s->h->columns[column].role;
        if (role == ROLE_IGNORE)
            continue;
        if (s->f.money[role] == NO_CENTS) {
            s->f.money[role] = t->cents;
            s->f.credit[role] = t->credit;
            scan_see(s, role, i, i + 1);
            if (in_doubt(s->m, t) && s->f.seen[role].sure > COLUMN_PERHAPS)
                s->f.seen[role].sure = COLUMN_PERHAPS;
        } else if (s->f.money[role] != t->cents) { /* two names of one amount, said twice */
            s->f.unplaced_money++;
        }
    }
}

/* The signs of notes right behind an amount ("$31.39(1) (3)"), or alone, are the line's remarks. */
static void take_note_marks(RowScan *s)
{
    for (int i = 0; i < s->count; i++) {
        const Token *t = &s->row->tokens[i];
        int to = i ? note_marks(s->arena, s->row, i, &s->f.remark) : i;
        if (to == i && !s->used[i] && s->f.money_count && money_column(s->h, s->m, t) >= 0 &&
            note_alone(s->arena, t, &s->f.remark))
            to = i + 1;
        if (to == i)
            continue;
        scan_see(s, ROLE_REMARK, i, to);
        use(s, i, to);
        i = to;
    }
}

static int column_cost(const RowScan *s, int token, int column)
{
    const Box *b = &s->row->tokens[token].box;
    const Column *c = &s->h->columns[column];
    return span_cost(b->left, b->right, c->left, c->right);
}

static void take_dates(RowScan *s)
{
    for (int i = 0; i < s->count; i++) {
        const Token *t = &s->row->tokens[i];
        int best = -1, least = 0;
        if (t->kind != TOKEN_DATE)
            continue;
        for (int c = 0; c < s->h->count; c++) {
            int cost = column_cost(s, i, c);
            Role dated = s->h->columns[c].role;
            if ((role_is_date(dated) || dated == ROLE_BIRTH) && (best < 0 || cost < least)) {
                best = c;
                least = cost;
            }
        }
        Role role = best >= 0 ? s->h->columns[best].role : ROLE_NONE;
        bool in_words = i > 0 && s->row->tokens[i - 1].kind == TOKEN_TEXT &&
                        tokens_joined(&s->row->tokens[i - 1], t);
        if ((best >= 0 && !in_zone(s, i, best) && in_words) || (best < 0 && i > 0))
            continue;
        s->used[i] = true;
        if (role == ROLE_BIRTH) {
            s->f.birth = t->text;
            continue;
        }
        bool open = i + 1 < s->count && token_is_range(t + 1) && tokens_joined(t, t + 1) &&
                    (i + 2 == s->count || t[2].kind != TOKEN_DATE);
        if (open && best >= 0)
            s->used[i + 1] = true; /* "02/27/2025 to": its last day stands below */
        scan_see(s, role == ROLE_POSTED || role == ROLE_DATE_END ? role : ROLE_DATE, i, i + 1);
        if (role == ROLE_DATE_END)
            s->f.date_end = t->date;
        else if (role == ROLE_POSTED)
            s->f.posted = t->date;
        else if (s->f.date == NO_DATE)
            s->f.date = t->date;
        else if (s->f.date_end == NO_DATE && t->date >= s->f.date)
            s->f.date_end = t->date;
        if (t->date_end != NO_DATE)
            s->f.date_end = t->date_end;
    }
}

/* "09 30 25" under the heading of days: month, day and year apart. */
static void take_spaced_date(RowScan *s)
{
    int column = header_column(s->h, ROLE_DATE);
    for (int i = 0; column >= 0 && s->f.date == NO_DATE && i + 2 < s->count; i++) {
        const Token *t = &s->row->tokens[i];
        int64_t part[3];
        bool parts = in_zone(s, i, column) && in_zone(s, i + 2, column);
        for (int k = 0; k < 3 && parts; k++)
            parts = !s->used[i + k] && t[k].kind == TOKEN_NUMBER &&
                    (t[k].text.len == 2 || (k == 2 && t[k].text.len == 4)) &&
                    str_number(t[k].text, &part[k]) && (!k || tokens_joined(&t[k - 1], &t[k]));
        if (!parts || part[0] < 1 || part[0] > 12 || part[1] < 1 || part[1] > 31)
            continue;
        s->f.date =
            date_of((int)(part[2] < 100 ? 2000 + part[2] : part[2]), (int)part[0], (int)part[1]);
        if (s->f.date == NO_DATE)
            return;
        use(s, i, i + 3);
        scan_see(s, ROLE_DATE, i, i + 3);
    }
}

/* A value that is not what was read, but what it must have been, is no surer than this. */
enum { MENDED_SURE = 800 };

static void see_mended(RowScan *s, Role role, int token)
{
    scan_see(s, role, token, token + 1);
    s->f.seen[role].origin = ORIGIN_REPAIRED;
    if (s->f.seen[role].sure > MENDED_SURE)
        s->f.seen[role].sure = MENDED_SURE;
}

/* Reads a code with its modifiers; those of a column of their own, read before, stay. */
static bool code_add(RowScan *s, Str text)
{
    Str more[LINE_MODIFIERS_MAX], rest = text;
    int count = 0;
    Str revenue = value_revenue(s->arena, str_cut(&rest, '/')); /* "0301/80048" */
    if (!rest.len || !revenue.len || !value_code(s->arena, rest, &s->f.code, more, &count))
        revenue = (Str){0};
    if (!revenue.len && !value_code(s->arena, text, &s->f.code, more, &count))
        return false;
    s->f.revenue = revenue.len ? revenue : s->f.revenue;
    for (int i = 0; i < count && s->f.modifier_count < LINE_MODIFIERS_MAX; i++)
        s->f.modifiers[s->f.modifier_count++] = more[i];
    return true;
}

/* "JI885" in a picture's column of codes. */
static bool code_mended(RowScan *s, int token)
{
    const Token *t = &s->row->tokens[token];
    Str text = t->ocr ? mend_code(s->arena, t->text) : (Str){0};
    if (!text.len || !code_add(s, text))
        return false;
    use(s, token, token + 1);
    see_mended(s, ROLE_CODE, token);
    return true;
}

/* "97140 GP": a modifier close to its code, though it stands nearer to the next column's name. */
static void take_modifier_beside(RowScan *s, int at)
{
    Str modifier = modifier_beside(s->row, at);
    if (at >= s->count || s->used[at] || s->f.modifier_count == LINE_MODIFIERS_MAX || !modifier.len)
        return;
    s->f.modifiers[s->f.modifier_count++] = modifier;
    use(s, at, at + 1);
    scan_see(s, ROLE_MODIFIER, at, at + 1);
}

/* "A0427RH": a code and its modifier without a space. */
static bool code_glued(RowScan *s, int column, int token)
{
    enum { CODE = 5 };
    Str text = s->row->tokens[token].text, modifier = str_slice(text, CODE, text.len);
    bool known = table_find(know_table(s->v->know, S("modifiers")), S("code"), modifier) >= 0;
    const Table *ends = know_table(s->v->know, S("trip-ends"));
    bool trip = text.len == CODE + 2 && str_starts(text, S("A0")) &&
                table_find(ends, S("letter"), str_slice(modifier, 0, 1)) >= 0 &&
                table_find(ends, S("letter"), str_slice(modifier, 1, 2)) >= 0;
    if (text.len != CODE + 2 || (!known && !trip) ||
        (s->h->columns[column].own && text_digits(text) == text.len) ||
        is_own_number(s->v->know, text, CODE) || !code_add(s, str_slice(text, 0, CODE)))
        return false;
    if (s->f.modifier_count < LINE_MODIFIERS_MAX)
        s->f.modifiers[s->f.modifier_count++] = modifier;
    use(s, token, token + 1);
    scan_see(s, ROLE_CODE, token, token + 1);
    scan_see(s, ROLE_MODIFIER, token, token + 1);
    return true;
}

/* Whether a column is the nearest of all to a token. */
static bool column_nearest(const RowScan *s, int token, int column)
{
    for (int c = 0; c < s->h->count; c++) {
        if (c != column && column_cost(s, token, c) <= column_cost(s, token, column))
            return false;
    }
    return true;
}

/* A code off its column's name: one with a letter ("D0120") to the left of a wide column, behind
   the name of the column before; or any in a cell of its own that is nearest to that name, for
   names and values of a column need not have one edge. */
static bool code_off(RowScan *s, int column)
{
    int left = column ? s->h->columns[column - 1].right : 0;
    for (int i = 0; i < s->count; i++) {
        const Token *t = &s->row->tokens[i];
        bool between = t->text.len == 5 && char_is_alpha(t->text.ptr[0]) && t->box.left >= left &&
                       t->box.right <= s->h->columns[column].left;
        bool apart = (!i || !tokens_joined(t - 1, t)) &&
                     (i + 1 == s->row->count || !tokens_joined(t, t + 1)) &&
                     column_nearest(s, i, column);
        if (s->used[i] || (!between && !apart) || t->kind == TOKEN_DATE || !code_add(s, t->text))
            continue;
        use(s, i, i + 1);
        scan_see(s, ROLE_CODE, i, i + 1);
        return true;
    }
    return false;
}

/* "CPT 99214" in the column of codes: the first word says only what the second is. */
static void use_code_label(RowScan *s, int code)
{
    const Token *t = s->row->tokens;
    if (code > 0 && !s->used[code - 1] && tokens_joined(&t[code - 1], &t[code]) &&
        vocab_is(&s->v->headings, S("code"), vocab_normal(s->arena, t[code - 1].text)))
        use(s, code - 1, code);
}

static void take_code(RowScan *s, int column)
{
    int from, to;
    Str text = zone_text(s, column, &from, &to);
    /* The end of the words before it may reach into the column: "new couple 99205". */
    for (int start = from; start >= 0 && start < to; start++) {
        for (int end = to; end > start; end--) {
            text = row_text(s->arena, s->row, start, end);
            bool words = end > start + 1 && begins_service(s->v->know, s->row, end - 1);
            if (!words && code_add(s, text)) {
                use(s, start, end);
                scan_see(s, ROLE_CODE, start, end);
                use_code_label(s, start);
                take_modifier_beside(s, end);
                return;
            }
        }
    }
    if ((from >= 0 && (code_glued(s, column, from) || code_mended(s, from))) ||
        code_off(s, column) || from < 0)
        return;
    Str word = s->row->tokens[from].text;
    if (value_is_odd_code(word)) {
        s->f.code = word;
        use(s, from, from + 1);
        scan_see(s, ROLE_CODE, from, from + 1);
    } else if (word.len == 4 && word.ptr[0] == '0' && text_digits(word) == 4 &&
               header_column(s->h, ROLE_REVENUE) < 0) {
        s->f.revenue = word; /* "0360" where other rows have a code */
        use(s, from, from + 1);
        scan_see(s, ROLE_REVENUE, from, from + 1);
    } else if (s->row->tokens[from].kind == TOKEN_NUMBER) {
        use(s, from, from + 1); /* the provider's own number, not a procedure code */
    }
}

static void take_modifiers(RowScan *s, int column)
{
    for (int i = 0; i < s->count; i++) {
        Str rest = s->row->tokens[i].text;
        if (s->used[i] || !in_zone(s, i, column))
            continue;
        while (rest.ptr) {
            Str w = str_cut(&rest, ',');
            if (value_is_modifier(w) && s->f.modifier_count < LINE_MODIFIERS_MAX) {
                s->f.modifiers[s->f.modifier_count++] = w;
                s->used[i] = true;
                scan_see(s, ROLE_MODIFIER, i, i + 1);
            }
        }
    }
}

/* The number nearest to the middle of the column's words. */
static int nearest_number(const RowScan *s, int column)
{
    int best = -1, least = 0;
    for (int i = 0; i < s->count; i++) {
        const Token *t = &s->row->tokens[i];
        int cost = column_cost(s, i, column);
        if (!s->used[i] && t->number != NO_UNITS && in_zone(s, i, column) &&
            (best < 0 || cost < least)) {
            best = i;
            least = cost;
        }
    }
    return best;
}

/* The number set to the right of a wide column, beyond its name, and short of the next one's;
   alone, and no part of the words before it. */
static int number_between(const RowScan *s, int column)
{
    int left = s->h->columns[column].left, found = -1;
    int right = column + 1 < s->h->count ? s->h->columns[column + 1].left : INT_MAX;
    for (int i = 1; i < s->count; i++) {
        const Token *t = &s->row->tokens[i];
        if (s->used[i] || t->number == NO_UNITS || t->box.left < left || t->box.right > right ||
            tokens_near(t - 1, t))
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

/* "l" in a picture's column of units is 1. */
static void count_mended(RowScan *s, int column, Role role)
{
    for (int i = 0; i < s->count; i++) {
        const Token *t = &s->row->tokens[i];
        if (s->used[i] || !t->ocr || t->kind != TOKEN_TEXT || !in_zone(s, i, column))
            continue;
        Units count = value_units(mend_count(s->arena, t->text));
        if (count == NO_UNITS || count <= 0)
            continue;
        s->used[i] = true;
        see_mended(s, role, i);
        if (role == ROLE_UNITS)
            s->f.units = count;
        else
            s->f.minutes = (int)(count / UNITS_ONE);
        return;
    }
}

/* "days", "ea", "un", and "VL" at the end of its cell: a short word behind a count, at token `at`.
 */
static bool is_unit(const RowScan *s, int at)
{
    enum { SHORTEST = 2, LONGEST = 5 };
    Str text = s->row->tokens[at].text;
    const Token *t = &s->row->tokens[at];
    bool ends = at + 1 == s->count || !tokens_joined(t, t + 1), small = true;
    for (ptrdiff_t i = 0; i < text.len; i++)
        small = small && text.ptr[i] >= 'a' && text.ptr[i] <= 'z';
    return text.len >= SHORTEST && text.len <= LONGEST &&
           (small || (ends && text_only_capitals(text)));
}

/* Where "60 / 30" begins, how many and for how many days, whose first or last number token `at` is;
   -1: it is none of such a pair. */
static int pair_begin(const RowScan *s, int at)
{
    for (int from = at - 2; from <= at; from += 2) {
        const Token *t = from >= 0 && from + 2 < s->count ? &s->row->tokens[from] : NULL;
        if (t && !s->used[from] && !s->used[from + 2] && t[0].number != NO_UNITS &&
            str_equal(t[1].text, S("/")) && t[2].number != NO_UNITS)
            return from;
    }
    return -1;
}

static void take_units(RowScan *s, int column, Role role)
{
    int i = nearest_number(s, column);
    if (i < 0)
        i = number_between(s, column);
    if (i < 0) {
        count_mended(s, column, role);
        return;
    }
    int pair = pair_begin(s, i);
    if (pair >= 0) {
        i = pair;
        s->used[i + 1] = s->used[i + 2] = true;
    }
    s->used[i] = true;
    scan_see(s, role, i, i + 1);
    bool named = i + 1 < s->count && !s->used[i + 1] && is_unit(s, i + 1) &&
                 tokens_joined(&s->row->tokens[i], &s->row->tokens[i + 1]);
    if (named)
        s->used[i + 1] = true; /* "11 days" */
    if (role == ROLE_UNITS)
        s->f.units = s->row->tokens[i].number;
    else
        s->f.minutes = (int)(s->row->tokens[i].number / UNITS_ONE);
}

/* Whole dollars, or dollars with one decimal as spreadsheets write them, under a column of
   amounts. */
static void take_whole_dollars(RowScan *s)
{
    enum { DIGITS_MOST = 6 };
    for (int i = 0; i < s->count; i++) {
        const Token *t = &s->row->tokens[i];
        Cents cents = t->cents;
        if (cents == NO_CENTS && t->number != NO_UNITS && t->number % 10 == 0)
            cents = t->number / 10;
        if (s->used[i] || t->kind != TOKEN_NUMBER || cents == NO_CENTS)
            continue;
        int column = money_column(s->h, s->m, t);
        if (column < 0 || s->h->columns[column].role == ROLE_IGNORE || /* "Ste 200" of an address */
            s->f.money[s->h->columns[column].role] != NO_CENTS || prints_cents(s->m, column))
            continue;
        Str code, modifiers[LINE_MODIFIERS_MAX];
        int modifier_count;
        if (!s->f.code.len && value_code(s->arena, t->text, &code, modifiers, &modifier_count))
            continue; /* 99214 is a visit before it is 99,214 dollars */
        if ((t->text.len > 1 && t->text.ptr[0] == '0') || text_digits(t->text) > DIGITS_MOST)
            continue; /* nobody writes them with a zero before, or so many without a comma */
        if (i > 0 && s->row->tokens[i - 1].kind == TOKEN_TEXT &&
            tokens_joined(&s->row->tokens[i - 1], t))
            continue;
        scan_see(s, s->h->columns[column].role, i, i + 1);
        s->f.money[s->h->columns[column].role] = cents;
        s->f.credit[s->h->columns[column].role] = t->credit;
        s->f.money_count++;
        s->used[i] = true;
    }
}

/* The provider's own number of the item, or the number of the line: no part of the words. */
static void take_own_number(RowScan *s, int column)
{
    for (int i = 0; i < s->count; i++) {
        if (!s->used[i] && s->row->tokens[i].kind == TOKEN_NUMBER && in_zone(s, i, column)) {
            s->used[i] = true;
            return;
        }
    }
}

/* Pointers ("1,2"), diagnosis codes, places of service: short words with a digit, or pointers by
   letter, in the column's zone. */
static void take_short(RowScan *s, int column, Role role)
{
    int code = header_column(s->h, ROLE_CODE);
    for (int i = 0; i < s->count; i++) {
        if (code >= 0 && column_cost(s, i, code) < column_cost(s, i, column))
            continue; /* a code, though it reaches to this column */
        Str text = s->row->tokens[i].text;
        int digits = 0, letters = 0;
        if (role == ROLE_DIAGNOSIS && str_find(text, S(".")) == 3)
            text = diagnosis_mend(s->arena, &s->row->tokens[i], text);
        for (ptrdiff_t c = 0; c < text.len; c++) {
            digits += char_is_digit(text.ptr[c]);
            letters += char_is_alpha(text.ptr[c]);
        }
        bool short_word = text.len <= (role == ROLE_PLACE ? 2 : 8) && digits >= 1 && letters <= 2;
        bool by_letter = role == ROLE_DIAGNOSIS && text.len <= 4 && letters == text.len &&
                         text.ptr[0] >= 'A' && text.ptr[0] <= 'L' && text_only_capitals(text);
        if (s->used[i] || !in_zone(s, i, column) || (!short_word && !by_letter) ||
            (role == ROLE_DIAGNOSIS && ends_words(s->row, i)))
            continue;
        s->used[i] = true;
        scan_see(s, role, i, i + 1);
        if (role == ROLE_PLACE)
            s->f.place = text;
        else
            s->f.diagnosis =
                s->f.diagnosis.len
                    ? arena_print(s->arena, "%.*s,%.*s", STR_ARG(s->f.diagnosis), STR_ARG(text))
                    : text;
    }
}

static void take_typed(RowScan *s)
{
    for (int c = 0; c < s->h->count; c++) {
        Role role = s->h->columns[c].role;
        int from, to;
        if (role == ROLE_CODE)
            take_code(s, c);
        else if (role == ROLE_MODIFIER)
            take_modifiers(s, c);
        else if (role == ROLE_UNITS || role == ROLE_MINUTES)
            take_units(s, c, role);
        else if (role == ROLE_CHARGE_CODE || role == ROLE_LINE)
            take_own_number(s, c);
        else if (role == ROLE_DIAGNOSIS || role == ROLE_PLACE)
            take_short(s, c, role);
        if (role != ROLE_REVENUE)
            continue;
        zone_text(s, c, &from, &to);
        for (int i = from; i >= 0 && i < to; i++) {
            Str revenue = value_revenue(s->arena, s->row->tokens[i].text);
            if (revenue.len) {
                s->f.revenue = revenue;
                s->used[i] = true;
                scan_see(s, ROLE_REVENUE, i, i + 1);
                break;
            }
        }
    }
}

/* "29515 LT   APPLICATION LOWER LEG SPLINT" under "Description": close to the code, and apart from
   the words, stands a modifier; "73030 LT SHOULDER" leaves open whether it is one. */
static void modifier_of_words(RowScan *s)
{
    Str rest = s->f.description, first = str_word(&rest);
    if (!s->f.code.len || s->f.modifier_count || first.len != 2 || !text_letters(rest) ||
        table_find(know_table(s->v->know, S("modifiers")), S("code"), first) < 0)
        return;
    for (int i = 1; i < s->count; i++) {
        if (!str_equal(s->row->tokens[i - 1].text, s->f.code) ||
            !str_equal(modifier_beside(s->row, i), first))
            continue;
        s->f.modifiers[s->f.modifier_count++] = first;
        s->f.description = str_trim(rest);
        scan_see(s, ROLE_MODIFIER, i, i + 1);
        return;
    }
}

/* "Balance Forward" under "Patient", in a row without other words: it names nobody, and says what
   the row is. */
static void row_words_of_name(RowScan *s)
{
    Fields *f = &s->f;
    if (f->description.len || f->code.len || !f->patient_name.len ||
        vocab_exact(&s->v->rows, vocab_normal(s->arena, f->patient_name)) < 0)
        return;
    f->description = f->patient_name;
    f->seen[ROLE_DESCRIPTION] = f->seen[ROLE_PATIENT_NAME];
    f->description_box = f->seen[ROLE_DESCRIPTION].place.box;
    f->patient_name = (Str){0};
}

Fields fields_read(Arena *a, const Vocab *v, const Header *h, const MoneyColumns *m, const Row *row)
{
    RowScan s = {.arena = a, .v = v, .h = h, .m = m, .row = row};
    s.count = row->count < CELL_TOKENS_MAX ? row->count : CELL_TOKENS_MAX;
    s.f = fields_blank();
    use(&s, aside_begin(h, m, row), s.count);
    take_money(&s);
    take_note_marks(&s);
    take_dates(&s);
    take_spaced_date(&s);
    take_typed(&s);
    take_whole_dollars(&s);
    scan_words(&s);
    row_words_of_name(&s);
    fields_within(a, v, h, &s.f);
    modifier_of_words(&s);
    return s.f;
}
