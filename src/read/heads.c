/* heads.c: rows that head the charges below them: a visit, a day, a stay, one of a family. */
#include "read/names.h"

/* Where a row tells a revenue code by its name, tokens [*ret_from, to): "(REV CODE 0250)"; the
   code, or an empty text. */
static Str revenue_named(const Flow *flow, const Row *row, int *ret_from, int *ret_to)
{
    enum { NAME_MOST = 3 };
    for (int at = 1; at < row->count; at++) {
        Str code = value_revenue(flow->arena, vocab_normal(flow->arena, row->tokens[at].text));
        for (int from = at - 1; code.len == 4 && from >= 0 && from >= at - NAME_MOST; from--) {
            Str name = vocab_normal(flow->arena, row_text(flow->arena, row, from, at));
            if (vocab_role(flow->v, name) != ROLE_REVENUE)
                continue;
            *ret_from = from;
            *ret_to = at + 1;
            return code;
        }
    }
    return (Str){0};
}

Str group_revenue(const Flow *flow, const Row *row)
{
    int from, to;
    Str named = revenue_named(flow, row, &from, &to);
    if (named.len)
        return named;
    Str code = value_revenue(flow->arena, row->tokens[0].text);
    int at = row->count > 1 && str_equal(row->tokens[1].text, S("-")) ? 2 : 1;
    bool words = at < row->count && row->tokens[at].kind == TOKEN_TEXT &&
                 char_is_alpha(row->tokens[at].text.ptr[0]);
    return words && code.len == 4 && code.ptr[0] == '0' ? code : (Str){0};
}

/* "** EMERGENCY ROOM **" without its stars. */
static Str without_stars(Str name)
{
    while (name.len && (name.ptr[0] == '*' || name.ptr[0] == ' '))
        name = str_slice(name, 1, name.len);
    while (name.len && (str_ends(name, S("*")) || str_ends(name, S(" "))))
        name.len--;
    return name;
}

Str group_words(const Flow *flow, const Row *row, bool *ret_named)
{
    int from = 0, to = 0, end = row->count;
    *ret_named = revenue_named(flow, row, &from, &to).len > 0;
    if (from)
        end = from; /* "PHARMACY (REV CODE 0250)" */
    while (to < end && !text_letters(row->tokens[to].text))
        to++; /* "Revenue Code 0250 - PHARMACY" */
    int first = *ret_named && !from && to < end ? to : 0;
    return without_stars(row_text(flow->arena, row, first, end));
}

/* "Visit date: 03/03/2026  Provider: Ines Calloway, MD" opens a visit. */
bool visit_heading(Flow *flow, const Row *row)
{
    if (!label_stands(flow, row, S("service_date")))
        return false;
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind == TOKEN_DATE) {
            flow->context_date = row->tokens[i].date;
            flow->context_told = token_spans_days(&row->tokens[i]);
            flow->last_line = -1;
            return true;
        }
    }
    return false;
}

/* "Visit V56264204 on 3/4/26 with Guadalupe A. Ruiz-Ojeda, MD": a visit's number behind its name.
 */
bool visit_numbered(const Flow *flow, const Row *row)
{
    enum { DIGITS_LEAST = 4 };
    if (row->count < 2 || row_has_money(row) ||
        table_find(know_table(flow->v->know, S("visit-words")), S("word"),
                   vocab_normal(flow->arena, row->tokens[0].text)) < 0)
        return false;
    bool dated = row->tokens[1].kind == TOKEN_DATE ||
                 (row->count > 2 && row->tokens[2].kind == TOKEN_DATE); /* "Visit of 05-08-2026" */
    return dated || (row->count > 2 && text_digits(row->tokens[1].text) >= DIGITS_LEAST);
}

const Token *day_of_heading(const Flow *flow, const Row *row)
{
    enum { TOKENS_MOST = 6, VISIT_MOST = 14 };
    const Token *day = NULL;
    int days = 0;
    if (header_column(&flow->header, ROLE_DATE) >= 0 || flow->closed ||
        row->count > (visit_numbered(flow, row) ? VISIT_MOST : TOKENS_MOST))
        return NULL;
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind == TOKEN_MONEY)
            return NULL;
        day = row->tokens[i].kind == TOKEN_DATE ? &row->tokens[i] : day;
        days += row->tokens[i].kind == TOKEN_DATE;
    }
    bool first = row->tokens[0].kind == TOKEN_DATE; /* "03/02/26 - Visit V12820600" */
    return days == 1 && !day->no_year && (!first || row->count > 2) ? day : NULL;
}

/* "Date Processed" below a day: what the day is. */
static bool captioned(const Flow *f, const Row *row, const Token *day)
{
    int at = (int)(row - f->rows.items);
    if (at + 1 >= f->rows.count || !row_follows(f, at, at + 1))
        return false;
    int label = label_across(f, row + 1, day->box.left, day->box.right);
    return label >= 0 && str_equal(table_cell(f->v->labels.table, label, S("type")), S("date")) &&
           !str_equal(table_cell(f->v->labels.table, label, S("field")), S("service_date"));
}

/* Where a heading ends: before the number of its visit in the next cell ("Clinic Visit - October 8,
   2025     Visit # 4006566423"). */
static int heading_end(Flow *f, const Row *row)
{
    int end = row_cell_end(row, 0);
    return end < row->count && row_cell_end(row, end) == row->count &&
                   str_find(row_text(f->arena, row, end, row->count), S("#")) > 0
               ? end
               : row->count;
}

void day_heading(Flow *f, const Row *row)
{
    int end = heading_end(f, row);
    const Token *first = &row->tokens[0], *last = &row->tokens[end - 1];
    const Token *day = first->kind == TOKEN_DATE ? first : last->kind == TOKEN_DATE ? last : NULL;
    if (!day || end < 3 || str_ends(day->text, S(".")) || prose_words(f, row, end) > 1)
        return; /* "... from September 1 to" above "September 30, 2025. It shows what we paid" */
    for (int i = 0; i < row->count; i++) {
        if (row->tokens[i].kind == TOKEN_MONEY ||
            (&row->tokens[i] != day && row->tokens[i].kind == TOKEN_DATE))
            return;
    }
    Str before = row->tokens[end - 2].text;
    bool dash = text_is_dash(before); /* "Surgery - March 29, 2026" */
    bool label =
        last == day && (str_ends(before, S(":")) || (tokens_joined(&row->tokens[end - 2], day) &&
                                                     !dash && !str_same(before, S("on"))));
    const Doc *d = &f->doc->d;
    bool told = day->date == d->statement_date || day->date == d->due_date ||
                day->date == d->birth_date || /* the value of a label in the row above */
                captioned(f, row, day);
    if (label || told || (last == day && label_of_day(f, row)))
        return;
    f->context_date = day->date;
    f->context_end = day->date_end;
    f->context_told = token_spans_days(day);
    f->listed = f->listed || first == day; /* "March 1, 2026 - Office visit": charges follow */
}

/* "05/18/2026 to   Visit # 6975 Anneliese W Oakes": a stay and its patient, no day of a charge.
 */
bool stay_row(Flow *flow, const Row *row)
{
    int at;
    if (row->tokens[0].kind != TOKEN_DATE || row->count < 2)
        return false;
    bool open = token_is_range(&row->tokens[1]) && /* "03/02/26 - Visit V12820600" is one day */
                (row->count == 2 || !tokens_joined(&row->tokens[1], &row->tokens[2]));
    bool range = row->tokens[0].date_end != NO_DATE || open;
    for (at = range ? 1 : row->count; at < row->count; at++) {
        const Token *t = &row->tokens[at];
        if (t->kind == TOKEN_NUMBER && at + 2 < row->count && !flow->doc->d.patient_name.len &&
            name_words(row, at + 1, row->count)) {
            flow->doc->d.patient_name = row_text(flow->arena, row, at + 1, row->count);
            draft_mark(flow->arena, flow->doc, S("patient.name"), -1,
                       seen_tokens(row, at + 1, row->count, NAME_SURE));
        }
    }
    flow->stay_open = range && row->tokens[0].date_end == NO_DATE;
    return range;
}

/* Whether two edges are one, but for a hair. */
static bool edges_meet(int x, int y, int em)
{
    return 4 * (x - y) <= em && 4 * (y - x) <= em;
}

/* Whether a row right below a service that has only the day of what stands above its table
   begins at its words. */
static bool below_undated(const Flow *flow, const Line *l, const Row *row)
{
    const Row *own = &flow->rows.items[flow->last_row];
    return flow->context_told && l->date == flow->context_date && day_in(own) == NO_DATE &&
           edges_meet(row->box.left, flow->words_left, row->tokens[0].em);
}

/* Whether the day of a service is only that of the one above, which stands below its words as
   the day of this row does: "PHYSICAL THERAPY  122.96" above "05/05/2026" alone, and the same
   again. */
static bool below_repeated(const Flow *flow, const Row *row)
{
    const Row *own = &flow->rows.items[flow->last_row], *above = own - 1;
    return flow->last_row > 0 && flow->context_date == NO_DATE && day_in(own) == NO_DATE &&
           above->count == 1 && above->tokens[0].kind == TOKEN_DATE &&
           edges_meet(above->box.left, row->box.left, row->tokens[0].em);
}

/* A day close below a line that has none is that line's: in a table without a column of days,
   or right below its words ("Service and date"). */
static bool line_dated(Flow *flow, const Row *row)
{
    Line *l = flow->last_line >= 0 ? &flow->doc->lines.items[flow->last_line] : NULL;
    int at = (int)(row - flow->rows.items);
    bool own = header_column(&flow->header, ROLE_DATE) < 0 ||
               edges_meet(row->box.left, flow->words_left, row->tokens[0].em);
    if (!l || !own || !row_follows(flow, flow->last_row, at) ||
        (l->date != NO_DATE && !below_undated(flow, l, row) && !below_repeated(flow, row)))
        return false;
    l->date = row->tokens[0].date;
    l->date_end = row->tokens[0].date_end;
    flow->doc->dated_rows = true;
    draft_mark(flow->arena, flow->doc, S("date"), flow->last_line,
               seen_tokens(row, 0, 1, LABEL_SURE));
    flow->last_row = at;
    return true;
}

/* Whether token `at` is "to" or a dash below or behind the day of a service, in its column. */
static bool opens_span(const Flow *flow, const Row *row, int at)
{
    int column = header_column(&flow->header, ROLE_DATE);
    const Column *c = column >= 0 ? &flow->header.columns[column] : NULL;
    const Token *t = at < row->count ? &row->tokens[at] : NULL;
    return c && t && token_is_range(t) && t->box.left >= c->left - t->em &&
           t->box.left <= c->right + 4 * t->em;
}

/* "02/14/2026", "to" and "02/13/2027" one below the other: the last day of the service above.
 */
bool span_row(Flow *flow, const Row *row)
{
    Line *l = flow->last_line >= 0 ? &flow->doc->lines.items[flow->last_line] : NULL;
    int at = (int)(row - flow->rows.items);
    if (!l || !flow->open || l->date == NO_DATE || l->date_end != NO_DATE || row->count > 2 ||
        flow->last_row != at - 1 || at < 1)
        return false;
    const Row *above = row - 1;
    bool word = row->count == 1 && opens_span(flow, row, 0);
    int day = opens_span(flow, row, 0) ? 1 : 0;
    bool open = day || opens_span(flow, above, 0) || opens_span(flow, above, 1);
    if (!word) {
        if (!open || day + 1 != row->count || row->tokens[day].kind != TOKEN_DATE ||
            row->tokens[day].date < l->date)
            return false;
        l->date_end = row->tokens[day].date;
        draft_mark(flow->arena, flow->doc, S("date_end"), flow->last_line,
                   seen_tokens(row, day, day + 1, LABEL_SURE));
    }
    flow->last_row = at;
    return true;
}

/* The day of a row that begins above `left`; NULL: none. */
static const Token *day_over(const Row *row, int left)
{
    for (int i = 0; i < row->count; i++) {
        const Token *t = &row->tokens[i];
        int off = t->box.left - left;
        if (t->kind == TOKEN_DATE && 2 * off <= t->em && -2 * off <= t->em)
            return t;
    }
    return NULL;
}

/* That day where a dash behind it leaves it open ("04/22/26-", "04/22/26 -"). */
static const Token *open_day(const Row *row, int left)
{
    const Token *t = day_over(row, left);
    bool dash = t && t + 1 < row->tokens + row->count && token_is_range(t + 1);
    return t && (dash || str_ends(t->text, S("-"))) ? t : NULL;
}

/* "04/22/26-" above "04/22/26": the day on which the service above ended, taken out of its row;
   the rest of the service's words may stand before it ("Therapy   04/22/26"). */
void day_goes_on(Flow *flow, int at, Fields *ret)
{
    Row *row = (Row *)&flow->rows.items[at];
    int day = 0;
    while (day < row->count && row->tokens[day].kind != TOKEN_DATE)
        day++;
    if (flow->last_line < 0 || !row_follows(flow, flow->last_row, at) || row->count < 2 ||
        day == row->count)
        return;
    const Token *to = &row->tokens[day];
    const Token *from = open_day(&flow->rows.items[flow->last_row], to->box.left);
    Line *l = &flow->doc->lines.items[flow->last_line];
    if (!from || from->date != l->date || to->date < l->date)
        return;
    l->date_end = to->date > l->date ? to->date : l->date_end;
    Token *tokens = arena_array(flow->arena, Token, row->count);
    for (int i = 0, kept = 0; i < row->count; i++) {
        if (i != day)
            tokens[kept++] = row->tokens[i];
    }
    row->tokens = tokens;
    row->count--;
    row->box.left = row->tokens[0].box.left;
    *ret = fields_read(flow->arena, flow->v, &flow->header, &flow->money, row);
}

/* "03/19/2026" alone above "03/19/2026  99203  $313.64": the day heads the services below it,
   where no dash above leaves it open. */
static bool day_told_below(const Flow *flow, const Row *row)
{
    const Row *below = row + 1;
    const Token *day = below < flow->rows.items + flow->rows.count && below->page == row->page &&
                               row_has_money(below)
                           ? day_over(below, row->tokens[0].box.left)
                           : NULL;
    return day && day->date == row->tokens[0].date && !open_day(&row[-1], day->box.left);
}

/* "10-16-2024" and right below it "10-18-2024": the first and the last day of the service
 * above. */
static bool span_stacked(Flow *flow, const Row *row)
{
    enum { STAY_MOST = 120 };
    Line *l = flow->last_line >= 0 ? &flow->doc->lines.items[flow->last_line] : NULL;
    const Token *day = &row->tokens[0];
    int at = (int)(row - flow->rows.items);
    if (!l || !flow->open || row->count != 1 || day->kind != TOKEN_DATE || l->date_end != NO_DATE ||
        flow->last_row != at - 1 || !row_follows(flow, at - 1, at))
        return false;
    const Token *above = day_over(&row[-1], day->box.left);
    if (!above || above->date != l->date || day->date < l->date ||
        day->date - l->date > STAY_MOST || (day->date != l->date && day_told_below(flow, row)))
        return false;
    l->date_end = day->date;
    draft_mark(flow->arena, flow->doc, S("date_end"), flow->last_line,
               seen_tokens(row, 0, 1, LABEL_SURE));
    flow->last_row = at;
    return true;
}

/* The day that stands alone in its row; NULL: none. A point behind it ends a sentence. */
static const Token *day_alone(const Row *row)
{
    bool range = row->count == 3 && token_is_range(&row->tokens[1]) &&
                 row->tokens[2].kind == TOKEN_DATE; /* "May 2, 2026 - May 4, 2026" */
    Str last = row->tokens[row->count - 1].text;    /* "09/30/2025)" is the end of an aside */
    return (row->count == 1 || range) && row->tokens[0].kind == TOKEN_DATE &&
                   !str_ends(last, S(".")) && !str_ends(last, S(")"))
               ? row->tokens
               : NULL;
}

/* Where the cell begins that stands at the edge of the day in the row above; 0: no other's. */
static int cell_below_day(const Row *row)
{
    const Token *day = row[-1].tokens;
    for (int i = 1; i < row->count; i++) {
        if (!tokens_joined(&row->tokens[i - 1], &row->tokens[i]) &&
            edges_meet(day->box.left, row->tokens[i].box.left, day->em))
            return i;
    }
    return 0;
}

bool day_under_cell(const Flow *flow, const Row *row, int cell)
{
    const Row *low = row + 1;
    int at = (int)(row - flow->rows.items), em = row->tokens[cell].em;
    return at + 1 < flow->rows.count && row_follows(flow, at, at + 1) &&
           low->tokens[0].kind == TOKEN_DATE && row->tokens[cell].kind == TOKEN_TEXT &&
           edges_meet(row->tokens[cell].box.left, low->tokens[0].box.left, em);
}

/* Whether the row above has a day and a dash in whose cell this row's day stands: "April 4 -"
   over "July 2, 2026". */
static bool range_goes_on(const Row *row)
{
    const Row *above = row - 1;
    const Box *day = &row->tokens[0].box;
    for (int i = 1; i < above->count; i++) {
        const Token *t = &above->tokens[i];
        bool last = i + 1 == above->count || !tokens_joined(t, t + 1);
        if (last && token_is_range(t) && tokens_joined(t - 1, t) && t->box.right > day->left &&
            t->box.left < day->right)
            return above->page == row->page;
    }
    return false;
}

/* Whether a day stands below an inner cell of the row above, whose value it is. */
static bool day_of_label(const Flow *flow, const Row *row)
{
    const Row *above = row - 1;
    if (row > flow->rows.items && range_goes_on(row))
        return true;
    for (int cell = row > flow->rows.items ? row_cell_end(above, 0) : 0;
         row > flow->rows.items && cell < above->count; cell = row_cell_end(above, cell)) {
        if (day_under_cell(flow, above, cell))
            return true;
    }
    return false;
}

/* Whether a day alone within an open table stands right above services, whose day alone it is:
   "May 28, 2026" over "3 Therapeutic activities (97530-GP)  $444.00". */
static bool day_of_services(const Flow *flow, const Row *row)
{
    bool last = row + 1 == flow->rows.items + flow->rows.count;
    return flow->open && !flow->closed && !last && row_has_money(row + 1);
}

/* "Marta Fitzgerald, M.D., (555) 555-0148" over the street and town of a giver of care, on a
   notice of Medicare's: a claim begins whose services say their days themselves. */
static bool giver_opens(const Flow *flow, const Row *row)
{
    int at = (int)(row - flow->rows.items), from = row->count - 1;
    const Row *below = row + 1;
    while (from > 0 && !str_starts(row->tokens[from].text, S("(")))
        from--;
    return flow->type == DOC_MSN && (flow->closed || !flow->doc->lines.count) && from > 1 &&
           !flow->provider_next && at + 1 < flow->rows.count && row_follows(flow, at, at + 1) &&
           row_cells(row) == 1 && row_cells(below) == 1 && has_zip(below, 0, below->count) &&
           value_is_phone(row_text(flow->arena, row, from, row->count));
}

/* A day alone in its row opens the claims of that day; the row below it names the provider. */
bool day_row(Flow *flow, const Row *row)
{
    if (giver_opens(flow, row)) {
        if (flow->doc->lines.count)
            flow_next_document(flow);
        flow->provider_next = 2;
    }
    bool insurer = doc_is_eob(&(Doc){.type = flow->type});
    const Token *day = day_of_label(flow, row) ? NULL : day_alone(row);
    if (day == row->tokens && (line_dated(flow, row) || span_stacked(flow, row)))
        return true;
    if (day && flow->stay_open) {
        flow->stay_open = false; /* the last day of a stay */
        return true;
    }
    if (day) {
        bool claim = insurer && !day_of_services(flow, row);
        if (claim && flow->doc->lines.count)
            flow_next_document(flow);
        flow->context_date = day->date;
        flow->context_told = false;
        flow->context_end = row->count == 3 ? row->tokens[2].date : day->date_end;
        flow->provider_next = claim ? 2 : 0;
        flow->closed = false;
        flow->last_line = -1;
        return true;
    }
    if (!flow->provider_next)
        return false;
    Party *provider = &flow->doc->d.provider;
    if (--flow->provider_next == 0) {
        int last = row->count - 1;
        bool zip = text_digits(row->tokens[last].text) >= 5;
        provider->address = zip ? row_text(flow->arena, row, 0, row->count) : provider->address;
        return zip;
    }
    int from = cell_below_day(row), end = from + 1; /* other words may stand left of it */
    while (end < row->count && !str_starts(row->tokens[end].text, S("(")) &&
           tokens_joined(&row->tokens[end - 1], &row->tokens[end]))
        end++;
    for (int i = from + 1; i < end; i++) {
        if (value_is_phone(row->tokens[i].text))
            end = i;
    }
    Str name = row_text(flow->arena, row, from, end);
    while (name.len && (str_ends(name, S(",")) || str_ends(name, S(";"))))
        name.len--;
    /* A notice of Medicare's lists all its claims before it tells them one by one. */
    bool nearer = flow->type == DOC_MSN && !flow->doc->lines.count;
    if (!provider->name.len || nearer)
        provider->name = name;
    Str rest = row_text(flow->arena, row, end, row->count);
    if ((!provider->phone.len || nearer) && value_is_phone(rest))
        provider->phone = rest;
    return true;
}

/* "Thuy Mbeki  Medical record number 16737465", "Felix Reyes  DOB 4/25/2010  Chart 43400": a
   name, then a number of the person's own, or the day of birth. */
bool patient_numbered(Flow *flow, const Row *row)
{
    int words;
    if (heads_address(flow, (int)(row - flow->rows.items), 0))
        return false; /* to whom the paper goes, beside the member's number */
    if (patient_label(flow, row))
        return false; /* "Patient: Felix Reyes   DOB: 4/25/2010": its labels tell it */
    for (int i = 2; i + 1 < row->count && name_words(row, 0, i); i++) {
        if (!name_of_person(flow->v, row_text(flow->arena, row, 0, i)))
            continue;
        Str rest = vocab_normal(flow->arena, row_text(flow->arena, row, i, row->count));
        int label = vocab_begins(&flow->v->labels, rest, &words);
        Str field = label >= 0 ? table_cell(flow->v->labels.table, label, S("field")) : (Str){0};
        bool own = str_equal(field, S("member_id")) || str_equal(field, S("record_ref"));
        int behind = label >= 0 ? row_words_end(flow->arena, row, i, words) : i;
        bool born = str_equal(field, S("birth_date")) && behind < row->count &&
                    row->tokens[behind].kind == TOKEN_DATE && !row_has_money(row);
        if (!born &&
            (!own || behind + 1 != row->count || text_digits(row->tokens[row->count - 1].text) < 3))
            continue;
        flow->context_patient = row_text(flow->arena, row, 0, i);
        flow->last_line = -1;
        return true;
    }
    return false;
}

/* "Priya Sandquist" alone above "Emergency Department - 03/19/2026 - Account 77620136": one of
   a family, whose visit follows. */
bool patient_alone(Flow *flow, int at)
{
    enum { WORDS_MOST = 4 };
    const Row *row = &flow->rows.items[at], *next = row + 1;
    Str name = row_text(flow->arena, row, 0, row->count);
    bool day = false;
    if (at + 1 >= flow->rows.count || next->page != row->page || row->count > WORDS_MOST ||
        !name_words(row, 0, row->count) || !name_of_person(flow->v, name) ||
        row->tokens[0].text.ptr[0] < 'A' || row->tokens[0].text.ptr[0] > 'Z' ||
        vocab_exact(&flow->v->titles, vocab_normal(flow->arena, name)) >= 0 ||
        list_named(flow, name))
        return false;
    for (int i = 0; i < next->count; i++) {
        if (next->tokens[i].kind == TOKEN_MONEY)
            return false;
        day = day || (i > 0 && next->tokens[i].kind == TOKEN_DATE);
    }
    bool numbered = label_stands(flow, next, S("account_number")) ||
                    label_stands(flow, next, S("invoice")) ||
                    label_stands(flow, next, S("claim_number"));
    if (!day || !numbered || str_ends(next->tokens[0].text, S(":")))
        return false;
    flow->context_patient = name;
    flow->last_line = -1;
    return true;
}

/* "SOREN SOLBAKKEN (born 05/14/2015)" heads the charges of one of a family. */
bool patient_heading(Flow *flow, const Row *row)
{
    int last = row->count - 1;
    Str day = row->tokens[last].text;
    if (str_ends(day, S(")")))
        day.len--;
    if (row->tokens[last].kind != TOKEN_DATE && value_date(flow->v->know, day) == NO_DATE)
        return false;
    for (int i = 2; i < last && name_words(row, 0, i); i++) {
        Str words = vocab_normal(flow->arena, row_text(flow->arena, row, i, last));
        int label = vocab_exact(&flow->v->labels, words);
        bool birth = label >= 0 && str_equal(table_cell(flow->v->labels.table, label, S("field")),
                                             S("birth_date"));
        Str name = row_text(flow->arena, row, 0, i);
        if ((!birth && !vocab_is(&flow->v->headings, S("born"), words)) ||
            str_find(name, S(":")) >= 0 || text_is_label(flow, name))
            continue;
        flow->context_patient = name;
        flow->born_heads++;
        flow->patient_born = value_date(flow->v->know, day);
        flow->last_line = -1;
        return true;
    }
    return false;
}

/* "10/31/2025   Jamal Ridgeway   Meredith Abernethy, DO" above the services of a visit: its
   day, whose they are and who gave them. */
bool visit_people(Flow *flow, const Row *row)
{
    const Table *degrees = know_table(flow->v->know, S("credentials"));
    int to = row->count > 1 ? row_cell_end(row, 1) : row->count, last = row->count - 1;
    if (row->tokens[0].kind != TOKEN_DATE || to > last || row_cell_end(row, to) <= last ||
        !name_words(row, 1, to) || !name_of_person(flow->v, row_text(flow->arena, row, 1, to)) ||
        table_find(degrees, S("word"), row->tokens[to - 1].text) >= 0 ||
        table_find(degrees, S("word"), row->tokens[last].text) < 0)
        return false;
    flow->context_date = row->tokens[0].date;
    flow->context_end = NO_DATE;
    flow->context_told = false;
    flow->context_patient = row_text(flow->arena, row, 1, to);
    flow->context_provider = row_text(flow->arena, row, to, row->count);
    flow->doc->dated_rows = true; /* what a clinician did that day, no sums of departments */
    flow->last_line = -1;
    return true;
}

int patient_label(Flow *flow, const Row *row)
{
    enum { WORDS_MOST = 4 };
    for (int to = 1; to <= WORDS_MOST && to < row->count; to++) {
        Str last = row->tokens[to - 1].text;
        int label = vocab_exact(&flow->v->labels,
                                vocab_normal(flow->arena, row_text(flow->arena, row, 0, to)));
        bool colon = str_ends(last, S(":")), said = to > 1 && str_same(last, S("for"));
        if (label >= 0 && (colon || said) &&
            str_equal(table_cell(flow->v->labels.table, label, S("field")), S("patient_name")))
            return to;
        if (colon)
            return 0;
    }
    return 0;
}

/* "Patient: Archie B Thornton   Medical record number: 87935925   Provider: Deborah Hutchins,
   PA-C" above the services of a visit: whose they are. The rest of the row is read by its
   labels. */
void patient_labelled(Flow *flow, const Row *row)
{
    int from = patient_label(flow, row), others = 0;
    int to = from ? row_cell_end(row, from) : 0;
    Str name = row_text(flow->arena, row, from, to);
    if (!from || row_has_money(row) || !name_words(row, from, to) || !name_of_person(flow->v, name))
        return;
    for (int i = to, end; i < row->count; i = end) {
        end = row_cell_end(row, i);
        others += str_find(row_text(flow->arena, row, i, end), S(":")) > 0;
    }
    if (others)
        flow->context_patient = name;
}

/* Whether two names have a word in common: "NORA E OAKES" and "CYRIL OAKES". */
static bool names_share(Flow *flow, Str one, Str other)
{
    Str words = vocab_normal(flow->arena, one), rest = vocab_normal(flow->arena, other);
    for (Str word = str_word(&rest); word.len; word = str_word(&rest)) {
        if (word.len > 1 && str_has_word(words, word))
            return true;
    }
    return false;
}

/* Makes a name of the family the patient of a claim. */
static void family_put(Flow *f, Str name, Seen seen)
{
    mark_erase(f->doc, S("patient.name"));
    f->doc->d.patient_name = name;
    draft_mark(f->arena, f->doc, S("patient.name"), -1, seen);
}

void claim_patient_above(Flow *f, int at)
{
    enum { WORDS_MOST = 4 };
    Row first_cell, *row = at >= 0 ? &first_cell : NULL;
    int words = 0;
    if (row)
        first_cell = f->rows.items[at];
    if (row && row->count - row_cell_end(row, 0) == 1 && row->count > 2 &&
        !text_digits(row->tokens[row->count - 1].text))
        row->count--; /* "Priya Reyes   Dependent" */
    if (!row || row->count > 2 * WORDS_MOST || row_cell_end(row, 0) < row->count)
        return;
    Str all = vocab_normal(f->arena, row_text(f->arena, row, 0, row->count));
    int label = vocab_begins(&f->v->labels, all, &words);
    words = label >= 0 ? row_words_end(f->arena, row, 0, words) : 0;
    bool told = label >= 0 && words < row->count && /* "Claim detail for Terrence Drummond" */
                (str_equal(table_cell(f->v->labels.table, label, S("field")), S("patient_name")) ||
                 str_equal(table_cell(f->v->labels.table, label, S("field")), S("bare_name")));
    int from = told ? words : 0;
    Str name = without_aside(row_text(f->arena, row, from, row->count)); /* "(self)" */
    Str first = f->docs.count ? f->docs.items[0]->d.patient_name : (Str){0};
    Str known = vocab_normal(f->arena, f->doc->d.patient_name);
    bool family = names_share(f, first, name) || names_share(f, f->holder, name);
    if (family && !str_has_word(known, vocab_normal(f->arena, row->tokens[from].text)) &&
        row->count - from <= WORDS_MOST && name_words(row, from, row->count) &&
        name_of_person(f->v, name) && !gives_care(f, row, from, row->count))
        family_put(f, name, seen_tokens(row, from, row->count, NAME_SURE));
}

/* "Claim no. 26207   Patient Ana Reyes (spouse)   Provider Willow Clinic": takes the patient of
   a cell whose label has no colon. */
static bool patient_cell(Flow *f, const Row *row)
{
    for (int from = row_cell_end(row, 0), to, words; from < row->count; from = to) {
        to = row_cell_end(row, from);
        Str cell = row_text(f->arena, row, from, to);
        int label = vocab_begins(&f->v->labels, vocab_normal(f->arena, cell), &words);
        int behind = label >= 0 ? row_words_end(f->arena, row, from, words) : to;
        if (behind >= to || str_find(cell, S(":")) >= 0 || text_digits(cell) ||
            !str_equal(table_cell(f->v->labels.table, label, S("field")), S("patient_name")))
            continue;
        Str name = without_aside(row_text(f->arena, row, behind, to));
        if (str_find(name, S(" ")) < 0 || !name_of_person(f->v, name))
            continue;
        family_put(f, name, seen_tokens(row, behind, to, NAME_SURE));
        return true;
    }
    return false;
}

void claim_patient(Flow *f, const Row *row)
{
    enum { WORDS_MOST = 4 };
    int words;
    if (patient_cell(f, row))
        return;
    Str first = f->docs.count ? f->docs.items[0]->d.patient_name : (Str){0};
    for (int to = 2; to <= WORDS_MOST && to < row->count && name_words(row, 0, to); to++) {
        Str name = row_text(f->arena, row, 0, to);
        int from = to + str_equal(row->tokens[to].text, S("|")); /* "Ana Ruiz | Member ID: 77" */
        Str rest = vocab_normal(f->arena, row_text(f->arena, row, from, row->count));
        int label = vocab_begins(&f->v->labels, rest, &words);
        int behind = label >= 0 ? row_words_end(f->arena, row, from, words) : from;
        bool number = label >= 0 && (str_ends(row->tokens[behind - 1].text, S(":")) ||
                                     str_equal(table_cell(f->v->labels.table, label, S("field")),
                                               S("claim_number")));
        bool family = names_share(f, first, name) || names_share(f, f->holder, name);
        if (!number || !family || str_find(name, S(":")) >= 0 || !name_of_person(f->v, name) ||
            gives_care(f, row, 0, to))
            continue;
        Str known = vocab_normal(f->arena, f->doc->d.patient_name);
        if (str_has_word(known, vocab_normal(f->arena, row->tokens[0].text)))
            return; /* "Member: Oscar Quintero" may be another */
        family_put(f, name, seen_tokens(row, 0, to, NAME_SURE));
        return;
    }
}

/* "Patient: Edda Crane" inside a table heads the charges of one of a family; so does a name
   alone where the bill goes to one of that name. */
bool patient_row(Flow *flow, const Row *row)
{
    enum { TOKENS_MOST = 9 };
    int from = row->count > 1 && row->count < TOKENS_MOST ? patient_label(flow, row) : 0;
    Str name = without_aside(row_text(flow->arena, row, from, row->count));
    bool edge = flow->header.count && row->box.left < flow->header.columns[0].right;
    bool alone = flow->open && edge && names_share(flow, flow->holder, name);
    if ((!from && !alone) || !name_words(row, from, row->count) || !name_of_person(flow->v, name))
        return false;
    for (int i = from + 1; i < row->count; i++) {
        if (!tokens_joined(&row->tokens[i - 1], &row->tokens[i]))
            return false;
    }
    flow->context_patient = name;
    flow->last_line = -1;
    if (from && !flow->banded.len) {
        flow->banded = name;
        flow->banded_seen = seen_tokens(row, from, row->count, DOUBTFUL_SURE);
    }
    return true;
}
