/* block.c: a service as a block: its words, perhaps a row with its code and day, then names with
   their values, one or several in a row, in any order ("Amount billed $176.00   Copay $20.00",
   "Date of service: 01/29/2026"). */
#include "read/block.h"

/* Of a label that no one wrote down, what its pieces say. */
enum { PIECES_SURE = 890 };

/* "Anthem Blue Cross paid": what an insurer did, by its name. */
static Role role_of_payer(const Flow *f, Str normal)
{
    Str field = payer_field(f, normal);
    return str_equal(field, S("totals.insurance_paid_cents")) ? ROLE_PAID
           : str_equal(field, S("totals.adjustments_cents"))  ? ROLE_ADJUSTMENT
                                                              : ROLE_NONE;
}

Role amount_named(const Flow *f, const Row *row, int from, int to, int *ret_sure)
{
    while (from < to && vocab_normal(f->arena, row->tokens[from].text).len == 0)
        from++; /* a sign before the words */
    for (int i = from; i < to; i++) {
        Str text = row->tokens[i].text;
        bool percent = row->tokens[i].kind == TOKEN_NUMBER && i > from;
        if (row->tokens[i].kind != TOKEN_TEXT && !percent)
            return ROLE_NONE;
        if (i > from && i + 1 < to && str_ends(text, S(".")))
            return ROLE_NONE; /* a sentence */
    }
    if (from >= to)
        return ROLE_NONE;
    Str normal = vocab_normal(f->arena, row_text(f->arena, row, from, to));
    int column = vocab_exact(&f->v->columns, normal);
    Role role = column >= 0 ? f->v->roles[column] : vocab_stem(f->v, normal);
    role = role != ROLE_NONE ? role : role_of_payer(f, normal);
    *ret_sure = column >= 0 ? LABEL_SURE : PIECES_SURE;
    return role_is_money(role) && !str_starts(normal, S("total")) ? role : ROLE_NONE;
}

/* The column that the words of a row name, before its only amount; ROLE_NONE for any other row. */
static Role labelled_amount(const Flow *f, const Row *row, int *ret_sure)
{
    const Token *last = &row->tokens[row->count - 1];
    *ret_sure = 0;
    if (row->count < 2 || last->kind != TOKEN_MONEY)
        return ROLE_NONE;
    return amount_named(f, row, 0, row->count - 1, ret_sure);
}

/* "Hands-on therapy   Jul 9, 2026   Procedure 97140": the details in the cells behind the words;
   false where they are none. */
static bool title_details(Flow *f, const Row *row, Fields *fields)
{
    int end = row_cell_end(row, 0);
    Row words = *row, rest = *row;
    Fields details;
    words.count = end;
    rest.tokens += end;
    rest.count -= end;
    if (!rest.count || row->tokens[0].kind != TOKEN_TEXT || !detail_read(f, &rest, &details) ||
        !details.code.len)
        return false;
    detail_join(fields, &details);
    fields->date = details.date;
    fields->date_end = details.date_end;
    fields->description = row_text(f->arena, &words, 0, end);
    fields->seen[ROLE_DESCRIPTION] = seen_tokens(&words, 0, end, LABEL_SURE);
    return true;
}

void title_read(Flow *f, const Row *row, Fields *fields)
{
    int from = 0, to = row->count;
    if (title_details(f, row, fields))
        return;
    if (row->tokens[to - 1].kind == TOKEN_DATE) {
        fields->date = row->tokens[to - 1].date;
        fields->date_end = row->tokens[to - 1].date_end;
        fields->seen[ROLE_DATE] = seen_tokens(row, to - 1, to, LABEL_SURE);
        to--;
        static const Str links[] = {
            S_INIT("on"),           S_INIT("el"),           S_INIT("-"),
            S_INIT("\xe2\x80\x93"), S_INIT("\xe2\x80\x94"), S_INIT("\xc2\xb7")};
        for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
            if (to > 1 && str_same(row->tokens[to - 1].text, links[i])) {
                to--;
                break;
            }
        }
    } else if (row->tokens[0].kind == TOKEN_DATE) {
        fields->date = row->tokens[0].date;
        fields->seen[ROLE_DATE] = seen_tokens(row, 0, 1, LABEL_SURE);
        from = 1;
    }
    fields->description = row_text(f->arena, row, from, to);
    fields->seen[ROLE_DESCRIPTION] = seen_tokens(row, from, to, LABEL_SURE);
}

/* "Relationship: Employee": a name and its value, where the name is none of a service's. */
static bool tells_other(const Flow *f, Str text)
{
    ptrdiff_t colon = str_find(text, S(": "));
    Str name = colon > 0 ? vocab_normal(f->arena, str_slice(text, 0, colon)) : (Str){0};
    Role role = name.len ? vocab_role(f->v, name) : ROLE_NONE;
    return name.len && role != ROLE_DESCRIPTION && role != ROLE_CODE && role != ROLE_REVENUE;
}

bool may_be_title(const Flow *f, const Row *row)
{
    int words, letters = 0;
    Str text = row_text(f->arena, row, 0, row->count), normal = vocab_normal(f->arena, text);
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind == TOKEN_MONEY)
            return false;
        letters += row->tokens[i].kind == TOKEN_TEXT;
    }
    int label = vocab_begins(&f->v->labels, normal, &words);
    bool split = false;
    for (int i = 1, sure; i < row->count; i++) {
        bool apart = !tokens_joined(&row->tokens[i - 1], &row->tokens[i]);
        if (apart && amount_named(f, row, i, row_cell_end(row, i), &sure) != ROLE_NONE)
            return false; /* "Open MRI of the Plains   You may owe" above both columns of a card */
        split = split || apart;
    }
    words = label >= 0 ? row_words_end(f->arena, row, 0, words) : 0;
    if (label >= 0 && words + 1 == row->count && text_digits(row->tokens[words].text) > 3)
        return false; /* "Claim 57885613437165" */
    if (str_same(row->tokens[0].text, S("for")) || str_same(row->tokens[0].text, S("para")))
        return false; /* "for services provided by Brookfell Hospital" ends a sentence */
    if ((label >= 0 && (split || str_find(text, S(":")) >= 0)) || tells_other(f, text))
        return false; /* a label with its value */
    return letters && !str_ends(text, S(":")) && vocab_begins(&f->v->rows, normal, &words) < 0 &&
           vocab_exact(&f->v->labels, normal) < 0 && vocab_exact(&f->v->titles, normal) < 0;
}

/* "1." or "2)", and behind a word "1:", too. */
static bool is_list_mark(Str s, bool named)
{
    return s.len >= 2 && s.len <= 3 && char_is_digit(s.ptr[0]) &&
           (str_ends(s, S(".")) || str_ends(s, S(")")) || (named && str_ends(s, S(":"))));
}

/* The tokens of "1.", "Service 1:", "Service 1 of 4:" before the words of a service: its place in
   the list. */
static int number_tokens(const Row *row)
{
    static const Str names[] = {S_INIT("service"), S_INIT("item"), S_INIT("line"),
                                S_INIT("servicio")};
    const Token *t = row->tokens;
    bool named = false;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        named = named || str_same(t[0].text, names[i]);
    if (is_list_mark(t[0].text, false))
        return 1;
    if (!named || row->count < 3)
        return 0;
    if (is_list_mark(t[1].text, true))
        return 2;
    bool of = row->count > 4 && t[1].kind == TOKEN_NUMBER && text_digits(t[3].text) &&
              (str_same(t[2].text, S("of")) || str_same(t[2].text, S("de")));
    return of && is_list_mark(t[3].text, true) ? 4 : 0;
}

static Row without_number(const Row *row)
{
    Row rest = *row;
    int skip = number_tokens(row);
    if (row->count > skip) {
        rest.tokens += skip;
        rest.count -= skip;
    }
    return rest;
}

/* What the row below the title tells of the service's code and day. */
void detail_join(Fields *fields, const Fields *detail)
{
    static const Role roles[] = {ROLE_DATE,  ROLE_CODE, ROLE_MODIFIER,
                                 ROLE_UNITS, ROLE_NDC,  ROLE_REVENUE};
    if (fields->date == NO_DATE) {
        fields->date = detail->date;
        fields->date_end = detail->date_end;
    }
    for (int role = 0; role < ROLE_COUNT; role++) {
        if (detail->money[role] != NO_CENTS) {
            fields->money[role] = detail->money[role];
            fields->credit[role] = detail->credit[role];
            fields->seen[role] = detail->seen[role];
        }
    }
    fields->money_count += detail->money_count;
    fields->code = detail->code;
    for (int i = 0; i < detail->modifier_count; i++)
        fields->modifiers[i] = detail->modifiers[i];
    fields->modifier_count = detail->modifier_count;
    fields->units = detail->units;
    fields->ndc = detail->ndc;
    fields->revenue = detail->revenue;
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        if (detail->seen[roles[i]].place.page)
            fields->seen[roles[i]] = detail->seen[roles[i]];
    }
}

/* "Jun 7, 2026 · Ann Lee, MD" between the words of a service and its amounts: its day, and who gave
   it. */
static bool seen_by(const Flow *f, const Row *row, Fields *detail, Str *ret_who)
{
    const Table *credentials = know_table(f->v->know, S("credentials"));
    int from = 1, to = row->count - 1;
    if (row->count < 4 || row->tokens[0].kind != TOKEN_DATE || row->tokens[0].no_year)
        return false;
    from += !vocab_normal(f->arena, row->tokens[1].text).len; /* the sign between */
    char first = row->tokens[from].text.ptr[0];               /* "with Ann Lee, MD" heads visits */
    if (first < 'A' || first > 'Z' ||
        table_find(credentials, S("word"), row->tokens[to].text) < 0 ||
        !str_ends(row->tokens[to - 1].text, S(",")) || !name_words(row, from, to))
        return false;
    detail->date = row->tokens[0].date;
    detail->seen[ROLE_DATE] = seen_tokens(row, 0, 1, LABEL_SURE);
    *ret_who = row_text(f->arena, row, from, row->count);
    return true;
}

/* What says more of a service than its words and amounts. */
static bool role_is_detail(Role r)
{
    return r == ROLE_DATE || r == ROLE_CODE || r == ROLE_UNITS || r == ROLE_NDC ||
           r == ROLE_REVENUE;
}

/* Puts the value, tokens [at, to), that is no amount, by the name of its column; false where it has
   not its form. */
static bool value_put(Flow *f, Fields *fields, Role role, const Row *row, int at, int to)
{
    const Token *t = &row->tokens[at];
    Str text = row_text(f->arena, row, at, to);
    bool fits = true;
    if (role == ROLE_DATE) {
        fits = t->kind == TOKEN_DATE && to == at + 1;
        fields->date = fits ? t->date : fields->date;
        fields->date_end = fits ? t->date_end : fields->date_end;
    } else if (role == ROLE_UNITS) {
        fits = t->number != NO_UNITS;
        fields->units = t->number;
    } else if (role == ROLE_NDC) {
        fits = text_digits(text) >= 9;
        fields->ndc = text;
    } else if (role == ROLE_CODE) {
        fits =
            value_code(f->arena, text, &fields->code, fields->modifiers, &fields->modifier_count);
    } else if (role == ROLE_REVENUE) {
        fields->revenue = value_revenue(f->arena, text);
        fits = fields->revenue.len > 0;
    } else {
        return true; /* of another kind, and no line's */
    }
    fields->seen[role] = seen_tokens(row, at, to, LABEL_SURE);
    return fits;
}

/* "QTY: 60   DAYS SUPPLY: 30": each cell of the row a name with its colon and a value, whatever the
   name; *ret_known: how many of the values are a service's. */
static bool colons_read(Flow *f, const Row *row, Fields *fields, int *ret_known)
{
    *ret_known = 0;
    for (int from = 0, to; from < row->count; from = to) {
        int value = from;
        to = row_cell_end(row, from);
        while (value < to && !str_ends(row->tokens[value].text, S(":")))
            value++;
        if (++value >= to || row->tokens[from].kind != TOKEN_TEXT)
            return false;
        Str name = vocab_normal(f->arena, row_text(f->arena, row, from, value));
        Role role = vocab_role(f->v, name);
        Row cell = *row;
        cell.tokens += from;
        cell.count = to - from;
        bool own = role == ROLE_NDC || role == ROLE_UNITS || role == ROLE_DATE || role == ROLE_CODE;
        if (role == ROLE_DESCRIPTION)
            return false; /* the service is named here, and not above */
        if (own && !value_put(f, fields, role, &cell, value - from, cell.count))
            return false;
        *ret_known += own;
    }
    return true;
}

/* Such rows below a service's title, above its amounts; 0 where they tell nothing of a service. */
static int colon_rows(Flow *f, int from, Fields *fields)
{
    enum { ROWS_MOST = 10, KNOWN_LEAST = 2 };
    int count = 0, known = 0, more;
    Fields told = *fields, next = told;
    while (count < ROWS_MOST && from + count < f->rows.count &&
           f->rows.items[from + count].page == f->rows.items[from].page &&
           !row_has_money(&f->rows.items[from + count]) &&
           !number_tokens(&f->rows.items[from + count]) && /* "Service 1 of 4: ..." is a title */
           colons_read(f, &f->rows.items[from + count], &next, &more)) {
        told = next;
        known += more;
        count++;
    }
    if (known < KNOWN_LEAST)
        return 0;
    *fields = told;
    return count;
}

/* The name and amount in tokens [from, to]; false where the name is no column's, or told before. */
static bool amount_pair(const Flow *f, const Row *row, int from, int to, Fields *fields, Told *told)
{
    const Token *t = &row->tokens[to];
    int sure;
    Role role = amount_named(f, row, from, to, &sure);
    if (role == ROLE_NONE || fields->money[role] != NO_CENTS)
        return false;
    fields->money[role] = t->cents;
    fields->credit[role] = t->credit;
    fields->seen[role] = seen_tokens(row, to, to + 1, sure);
    fields->money_count++;
    told->amounts++;
    told->pieces = told->pieces || sure < LABEL_SURE;
    told->charged = told->charged || role == ROLE_CHARGE;
    return true;
}

/* Where the value of the name from token `from` begins, in a cell of its own or behind a colon in
   that of its name; `to` where there is none. */
static int value_from(const Row *row, int from, int to)
{
    int at = from + 1;
    while (at < to && tokens_joined(&row->tokens[at - 1], &row->tokens[at]) &&
           !str_ends(row->tokens[at - 1].text, S(":")))
        at++;
    return at;
}

/* The name and value from token `from` on that are no amount; returns the token behind them, or 0
   where they are none of a service's. A label ("Ordered by") may stand before the amounts alone. */
static int value_pair(Flow *f, const Row *row, int from, Fields *fields, Told *told)
{
    int at = value_from(row, from, row->count), to = at + 1;
    if (at >= row->count)
        return 0;
    while (to < row->count && tokens_joined(&row->tokens[to - 1], &row->tokens[to]))
        to++;
    Str name = vocab_normal(f->arena, row_text(f->arena, row, from, at));
    int column = vocab_exact(&f->v->columns, name), label = vocab_exact(&f->v->labels, name);
    Role role = column < 0 ? ROLE_NONE : f->v->roles[column];
    bool apart = !tokens_joined(&row->tokens[at - 1], &row->tokens[at]);
    bool other = column < 0 ? label < 0 : role_is_money(role);
    bool of_line = role_is_detail(role);
    if (other || fields->seen[role].place.page ||
        (!of_line && (told->amounts || !apart || to < row->count)))
        return 0;
    return value_put(f, fields, role, row, at, to) ? to : 0;
}

/* All names with their values in one row; false where it has anything else. */
static bool pairs_row(Flow *f, const Row *row, Fields *fields, Told *told)
{
    for (int from = 0, to; from < row->count; from = to) {
        int money = from + 1;
        while (money < row->count && row->tokens[money].kind != TOKEN_MONEY)
            money++;
        if (from && money >= row->count && str_starts(row->tokens[from].text, S("(")) &&
            str_ends(row->tokens[row->count - 1].text, S(")")))
            return true; /* "You owe: $28 (copay)" */
        to = money < row->count && amount_pair(f, row, from, money, fields, told)
                 ? money + 1
                 : value_pair(f, row, from, fields, told);
        if (!to)
            return false;
    }
    return true;
}

/* The column whose name is tokens [from, to); ROLE_NONE: none's. */
static Role role_named(const Flow *f, const Row *row, int from, int to)
{
    return vocab_role(f->v, vocab_normal(f->arena, row_text(f->arena, row, from, to)));
}

/* Whether row `at` is a name with its value that is no amount and no part of a service. */
static bool told_aside(Flow *f, int at)
{
    Fields other = fields_blank();
    int known, colon = 0;
    const Row *row = &f->rows.items[at];
    if (number_tokens(row) || row_has_money(row))
        return false;
    if (colons_read(f, row, &other, &known))
        return !known;
    while (colon < row->count && !str_ends(row->tokens[colon].text, S(":")))
        colon++;
    if (colon + 1 >= row->count || row_cell_end(row, 0) != colon + 1)
        return false; /* "Status:      DENIED": the value in a cell of its own */
    Role role = role_named(f, row, 0, colon + 1);
    return role == ROLE_NONE || role == ROLE_IGNORE || role == ROLE_REMARK || role == ROLE_REASON;
}

/* Whether row `at`, and one below it at most, between two amounts of a list, say whose plan it is
   or what became of it: "Plan: EXPRESS SCRIPTS", "Status: DENIED" over "Reason: Not covered". */
static bool aside_between(Flow *f, int at)
{
    int sure, next = at + 1;
    if (next >= f->rows.count || !told_aside(f, at))
        return false;
    next += next + 1 < f->rows.count && told_aside(f, next);
    return f->rows.items[next].box.top > f->rows.items[at].box.top &&
           labelled_amount(f, &f->rows.items[next], &sure) != ROLE_NONE;
}

/* The rows of names with their values from `from` on, each name once: the next service has the
   same again. */
Told list_read(Flow *f, int from, Fields *fields)
{
    enum { ROWS_MOST = 30 };
    Told told = {.end = from};
    for (int i = from; i < f->rows.count && told.rows < ROWS_MOST; i++) {
        Fields before = *fields;
        Told until = told;
        if (f->taken[i] && f->rows.items[i].page == f->rows.items[from].page)
            continue; /* the second column of the service before */
        if (f->rows.items[i].page != f->rows.items[from].page ||
            !pairs_row(f, &f->rows.items[i], fields, &told)) {
            *fields = before;
            told = until;
            if (!told.amounts || (told.between && i > told.between + 1) || !aside_between(f, i))
                return told;
            told.between = told.between ? told.between : i;
            continue;
        }
        told.rows++;
        told.end = i + 1;
    }
    return told;
}

/* "Date of Service: 01/15/2026" and "Procedure Code: 99213" right above a title that is itself the
   value of a name ("Service: Office visit"): they are of this service. */
static void pairs_above(Flow *f, int at, Fields *fields)
{
    enum { ROWS_MOST = 5 };
    for (int i = at - 1; i >= 0 && i >= at - ROWS_MOST && row_follows(f, i, i + 1); i--) {
        const Row *row = &f->rows.items[i];
        if (f->taken[i])
            return; /* of the service before */
        int cut = value_from(row, 0, row->count);
        Role role = cut < row->count ? role_named(f, row, 0, cut) : ROLE_NONE;
        if (!role_is_detail(role) || !value_put(f, fields, role, row, cut, row->count))
            return;
    }
}

/* Where the name of cell [from, to) ends: behind its colon; `to` where it has none. */
static int name_end(const Row *row, int from, int to)
{
    int cut = from;
    while (cut + 1 < to && !str_ends(row->tokens[cut].text, S(":")))
        cut++;
    return cut + 1;
}

/* "Service: Office visit": how many tokens of a title only name what follows. */
static int title_named(const Flow *f, const Row *row)
{
    int cut = name_end(row, 0, row->count);
    return cut < row->count && role_named(f, row, 0, cut) == ROLE_DESCRIPTION ? cut : 0;
}

/* "Your deductible has not been met yet. (015)" below a block: the sign of a note behind a
   sentence is a remark of the service above it. */
static int block_note(Flow *f, int at)
{
    enum { WORDS_LEAST = 4 };
    if (at >= f->rows.count)
        return 0;
    const Row *row = &f->rows.items[at];
    Str text = row->tokens[row->count - 1].text;
    bool mark = row->count > WORDS_LEAST && text.len >= 3 && text.len <= 6 && text.ptr[0] == '(' &&
                text.ptr[text.len - 1] == ')' && row->tokens[0].kind == TOKEN_TEXT;
    if (!mark)
        return 0;
    remarks_add(f, &f->doc->lines.items[f->last_line], str_slice(text, 1, text.len - 1));
    f->taken[at] = true;
    return 1;
}

/* Whether the list of labels with amounts that row `at` is in tells what was charged: another
   service's. */
static bool lists_other(const Flow *f, int at)
{
    int sure, left = f->rows.items[at].box.left, em = f->rows.items[at].tokens[0].em;
    for (int i = at; i >= 0 && f->rows.items[i].page == f->rows.items[at].page; i--) {
        const Row *row = &f->rows.items[i];
        Role role = labelled_amount(f, row, &sure);
        if (role == ROLE_CHARGE)
            return true;
        if (role == ROLE_NONE || row->box.left > left + 4 * em || row->box.left < left - 4 * em)
            return false;
    }
    return false;
}

/* Takes the labels with amounts that stand right of the rows [from, to) of a block: its second
   column, which is read after the first. */
static void beside_take(Flow *f, int from, int to, Fields *fields)
{
    enum { ROWS_MOST = 40 };
    const Row *first = &f->rows.items[from], *last = &f->rows.items[to - 1];
    int height = first->box.bottom - first->box.top, sure;
    for (int i = to; i < f->rows.count && i < to + ROWS_MOST; i++) {
        const Row *row = &f->rows.items[i];
        Role role = labelled_amount(f, row, &sure);
        if (role == ROLE_NONE || fields->money[role] != NO_CENTS || row->page != first->page ||
            row->box.left < first->box.right || row->box.top < first->box.top - height / 2 ||
            row->box.bottom > last->box.bottom + height / 2 || lists_other(f, i))
            continue;
        fields->money[role] = row->tokens[row->count - 1].cents;
        fields->seen[role] = seen_tokens(row, row->count - 1, row->count, sure);
        fields->money_count++;
        f->taken[i] = true;
    }
}

/* "Read by Douglas Vance, MD" between a service's code and its amounts: how many rows of words were
   printed level with the amounts, which begin beside the title. */
static int words_aside(const Flow *f, int from, const Row *title)
{
    enum { ROWS_MOST = 4 };
    int rows = 0, height = title->box.bottom - title->box.top;
    while (rows <= ROWS_MOST && from + rows < f->rows.count &&
           !row_has_money(&f->rows.items[from + rows]))
        rows++;
    const Row *first = from + rows < f->rows.count ? &f->rows.items[from + rows] : NULL;
    bool beside = first && first->page == title->page && first->box.left > title->box.right &&
                  2 * (first->box.top - title->box.top) < height &&
                  2 * (title->box.top - first->box.top) < height;
    return beside && rows <= ROWS_MOST ? rows : 0;
}

/* Puts "Qty: 1" or "Charge: $420.00", the cell [from, to) of a row; false where it is none such. */
static bool cell_put(Flow *f, const Row *row, int from, int to, Fields *fields, bool *ret_detail)
{
    int cut = name_end(row, from, to);
    Role role = cut < to ? role_named(f, row, from, cut) : ROLE_NONE;
    const Token *t = &row->tokens[to - 1];
    if (role_is_detail(role)) {
        *ret_detail = true;
        return value_put(f, fields, role, row, cut, to);
    }
    if (!role_is_money(role) || cut + 1 != to || t->kind != TOKEN_MONEY ||
        fields->money[role] != NO_CENTS)
        return false;
    fields->money[role] = t->cents;
    fields->seen[role] = seen_tokens(row, to - 1, to, LABEL_SURE);
    fields->money_count++;
    return true;
}

/* "Chest film, two views     Qty: 2     Charge: $420.00": a service whose cells say what they are.
 */
static bool named_cells(Flow *f, int at)
{
    const Row *row = &f->rows.items[at];
    Row title = *row;
    Fields fields = fields_blank();
    bool detail = false;
    title.count = 0;
    for (int from = 0, to; from < row->count; from = to) {
        to = row_cell_end(row, from);
        if (cell_put(f, row, from, to, &fields, &detail))
            continue;
        if (title.count < from)
            return false; /* words behind the first cell that has a name */
        title.count = to;
    }
    if (!detail || fields.money[ROLE_CHARGE] == NO_CENTS || !title.count ||
        !may_be_title(f, &title))
        return false;
    title_read(f, &title, &fields);
    line_add(f, &fields, at);
    f->taken[at] = true;
    return true;
}

/* "Mammogram   06/15/26   Reason: ZZ1, DD2": cuts the signs of notes off the end of a title; empty
   where it has none. */
static Str title_signs(const Flow *f, Row *row)
{
    enum { SIGNS_MOST = 4, SIGN_LONGEST = 6 };
    for (int i = row->count - 2; i > 0 && i >= row->count - 1 - SIGNS_MOST; i--) {
        Str name = row->tokens[i].text;
        int column =
            str_ends(name, S(":")) ? vocab_exact(&f->v->columns, vocab_normal(f->arena, name)) : -1;
        Role role = column >= 0 ? f->v->roles[column] : ROLE_NONE;
        if (row->tokens[i + 1].text.len > SIGN_LONGEST)
            return (Str){0};
        if (role != ROLE_REMARK && role != ROLE_REASON)
            continue;
        Str signs = row_text(f->arena, row, i + 1, row->count);
        row->count = i;
        return signs;
    }
    return (Str){0};
}

/* "Ondansetron HCl, 1 mg          Remarks" above "CPT 96374          1U, 2M": the signs below the
   name of remarks at the end of a title; both cells go out of their rows. Empty where none stand
   so.
   */
static Str signs_under(const Flow *f, Row *title, Row *below)
{
    enum { SIGN_LONGEST = 4 };
    int name = title->count - 1, from = 1;
    Str word = vocab_normal(f->arena, title->tokens[name].text);
    if (name < 1 || vocab_role(f->v, word) != ROLE_REMARK || below->page != title->page ||
        tokens_joined(&title->tokens[name - 1], &title->tokens[name]))
        return (Str){0};
    while (from < below->count && below->tokens[from].box.right <= title->tokens[name].box.left)
        from++;
    if (from == below->count || tokens_joined(&below->tokens[from - 1], &below->tokens[from]) ||
        below->tokens[from].box.left >= title->tokens[name].box.right)
        return (Str){0};
    for (int i = from; i < below->count; i++) {
        Str sign = text_trim_signs(below->tokens[i].text);
        if (below->tokens[i].kind == TOKEN_MONEY || sign.len > SIGN_LONGEST ||
            !is_explained(f, sign))
            return (Str){0};
    }
    Str signs = row_text(f->arena, below, from, below->count);
    title->count = name;
    below->count = from;
    return signs;
}

/* How many amounts make a block of a title and its names: of an insurer's service whose code the
   title says, what was charged and what is left are enough, and what was charged alone where the
   title and the day have names, too ("Service: 83036 Hemoglobin A1c"). */
static int amounts_least(Flow *f, const Row *title, bool named, const Fields *detail)
{
    enum { LEAST = 3, CODED = 2, NAMED = 1 };
    Fields own = fields_blank();
    title_read(f, title, &own);
    fields_code_end(f->arena, &own);
    if (named && charge_of(detail) != NO_CENTS && detail->date != NO_DATE)
        return NAMED;
    bool coded = flow_is_eob(f) && own.code.len && charge_of(detail) != NO_CENTS &&
                 detail->money[ROLE_PATIENT] != NO_CENTS;
    return coded ? CODED : LEAST;
}

int block_read(Flow *f, int at)
{
    if (named_cells(f, at))
        return 1;
    Row row = without_number(&f->rows.items[at]);
    Str signs = title_signs(f, &row);
    if (at + 2 >= f->rows.count || !may_be_title(f, &row) || has_zip(&row, 0, row.count) ||
        word_ends_sentence(f, row.tokens[row.count - 1].text))
        return 0; /* "Wait for a bill from your provider before you pay." */
    Fields fields = fields_blank(), detail = fields_blank();
    int named = title_named(f, &row), next = at + 1;
    row.tokens += named;
    row.count -= named;
    while (next + 1 < f->rows.count && f->taken[next])
        next++; /* the second column of the service before */
    const Row *below = &f->rows.items[next];
    signs = signs.len ? signs : signs_under(f, &row, (Row *)f->rows.items + next);
    int from = next + detail_read(f, below, &detail);
    bool cells = from == next && detail_cells(f, NULL, below);
    Str who = {0};
    from += from == next && !cells && seen_by(f, below, &detail, &who);
    from += cells; /* "CPT 76642 • 09/07/2025 • Ordered by Ann Lee, MD" */
    from += from == next ? colon_rows(f, from, &detail) : words_aside(f, from, &row);
    if (named)
        pairs_above(f, at, &detail);
    Told told = list_read(f, from, &detail);
    int end = told.end, abreast = 0, least = amounts_least(f, &row, named, &detail);
    bool above = from < f->rows.count && f->rows.items[from].page == row.page &&
                 f->rows.items[from].box.bottom < row.box.top;
    if (told.amounts < least && end < f->rows.count)
        abreast = amounts_below(f, end, &detail);
    if ((told.amounts < least && !abreast) || f->rows.items[from].page != f->rows.items[at].page ||
        (above && (row.tokens[0].kind == TOKEN_DATE || who.len)))
        return 0; /* "February 6, 2026 with Dr. Lee" is no title of a panel set above it */
    title_read(f, &row, &fields);
    if (text_is_label(f, fields.description))
        return 0; /* "Statement date", and its day */
    if (from > next || told.rows || abreast || named)
        detail_join(&fields, &detail);
    fields_code_end(f->arena, &fields);
    bool service = cells || fields.date != NO_DATE || fields.code.len || f->context_date != NO_DATE;
    bool few = abreast || told.rows < least;
    if (few ? !service || charge_of(&fields) == NO_CENTS
            : (!told.charged || (told.pieces && !service)))
        return 0; /* a bill's summary */
    end += abreast;
    beside_take(f, from, end, &fields);
    fields.remark = fields.remark.len ? fields.remark : signs;
    line_add(f, &fields, at);
    if (who.len)
        f->doc->lines.items[f->last_line].provider_name = who;
    if (cells)
        detail_cells(f, &f->doc->lines.items[f->last_line], below);
    if (told.between && told.between < end)
        labels_read(f, told.between);
    f->slip = f->slip || fields.ndc.len; /* a pharmacy's, with what was handed over at its end */
    for (int i = at; i < end; i++)
        f->taken[i] = true;
    return end + block_note(f, end) - at;
}
