/* record.c: entries of a medical record to lines of a document. */
#include "read/record.h"

#include "know/code.h"

#include <stdlib.h>

/* ---- moments ---- */

Moment moment_none(void)
{
    return (Moment){.day = NO_DATE, .minute = -1};
}

static bool two_digits(Str s, ptrdiff_t at, int *ret)
{
    if (at + 2 > s.len || !char_is_digit(s.ptr[at]) || !char_is_digit(s.ptr[at + 1]))
        return false;
    *ret = (s.ptr[at] - '0') * 10 + (s.ptr[at + 1] - '0');
    return true;
}

/* What follows the time: "Z", "-05:00"; seconds and their parts are passed over. */
static Str zone_of(Str s, ptrdiff_t at)
{
    while (at < s.len && (char_is_digit(s.ptr[at]) || s.ptr[at] == ':' || s.ptr[at] == '.'))
        at++;
    return str_slice(s, at, s.len);
}

static void minute_read(Str s, ptrdiff_t at, ptrdiff_t minutes_at, Moment *ret)
{
    int hours, minutes;
    if (two_digits(s, at, &hours) && two_digits(s, minutes_at, &minutes) && hours < 25 &&
        minutes < 60) {
        ret->minute = hours * 60 + minutes;
        ret->zone = zone_of(s, minutes_at + 2);
    }
}

Moment moment_iso(Str text)
{
    Moment m = moment_none();
    text = str_trim(text);
    m.day = date_parse_iso(str_slice(text, 0, 10));
    if (m.day != NO_DATE && text.len > 10)
        minute_read(text, 11, 14, &m);
    return m;
}

Moment moment_hl7(Str text)
{
    Moment m = moment_none();
    int64_t year;
    int month, day;
    text = str_trim(text);
    if (text.len < 8 || !str_number(str_slice(text, 0, 4), &year) || !two_digits(text, 4, &month) ||
        !two_digits(text, 6, &day))
        return m;
    m.day = date_of((int)year, month, day);
    if (m.day != NO_DATE)
        minute_read(text, 8, 10, &m);
    return m;
}

/* The minutes between two moments of one zone, at most those of a week; 0 where they are not said.
 */
static int minutes_between(const Moment *from, const Moment *to)
{
    enum { DAY = 24 * 60, WEEK = 7 * DAY };
    if (from->minute < 0 || to->minute < 0 || !str_equal(from->zone, to->zone) ||
        to->day < from->day || to->day - from->day > 7)
        return 0;
    int minutes = (to->day - from->day) * DAY + to->minute - from->minute;
    return minutes > 0 && minutes <= WEEK ? minutes : 0;
}

/* ---- what the words mean ---- */

RecordKind record_kind_in(const Know *know, Str table, Str name)
{
    const Table *t = know_table(know, table);
    int row = table_find_row(t, name);
    return row < 0 ? RECORD_KIND_COUNT : record_kind_of(table_cell(t, row, S("kind")));
}

/* "EMER" and "emergency" are one class; a word that is not known says nothing. */
static Str class_of(const Know *know, Str word)
{
    const Table *t = know_table(know, S("record-classes"));
    for (int row = 0; row < t->row_count && word.len; row++) {
        if (str_same(table_cell(t, row, S("word")), word))
            return table_cell(t, row, S("class"));
    }
    return (Str){0};
}

static RecordState status_state(const Know *know, Str status)
{
    const Table *t = know_table(know, S("record-statuses"));
    for (int row = 0; row < t->row_count; row++) {
        if (str_same(table_cell(t, row, S("status")), status))
            return record_state_of(table_cell(t, row, S("state")));
    }
    return RECORD_DONE;
}

static RecordState state_of(const Know *know, const RecordEntry *e)
{
    return e->refused ? RECORD_NOT_DONE : status_state(know, e->status);
}

/* ---- entries ---- */

RecordEntry record_entry(RecordKind kind)
{
    return (RecordEntry){
        .kind = kind, .from = moment_none(), .to = moment_none(), .dose = NO_UNITS};
}

void record_code(RecordEntry *e, Str system, Str code)
{
    if (!code.len || e->code_count == RECORD_CODES_MAX)
        return;
    e->codes[e->code_count].system = system;
    e->codes[e->code_count++].code = code;
}

RecordDraft record_draft(Arena *a, const Know *know, Str file)
{
    RecordDraft r = {.arena = a, .know = know, .draft = doc_draft(a, file)};
    r.draft->d.type = DOC_MEDICAL_RECORD;
    return r;
}

/* Five characters, as CPT, HCPCS and CDT codes have. */
static bool is_billing_code(Str code)
{
    enum { LENGTH = 5 };
    if (code.len != LENGTH)
        return false;
    for (ptrdiff_t i = 0; i < code.len; i++) {
        if (!char_is_digit(code.ptr[i]) && !char_is_alpha(code.ptr[i]))
            return false;
    }
    return true;
}

static void codes_take(RecordDraft *r, const RecordEntry *e, Line *l, Recorded *recorded)
{
    const Table *t = know_table(r->know, S("record-systems"));
    LIST(Str) codes = {0};
    for (int i = 0; i < e->code_count; i++) {
        int row = table_find(t, S("address"), e->codes[i].system);
        Str system = row < 0 ? (Str){0} : table_cell(t, row, S("system"));
        Str code = str_trim(e->codes[i].code);
        if (str_equal(system, S("billing")) && is_billing_code(code) && !l->code.len)
            l->code = arena_upper(r->arena, code);
        else if (str_equal(system, S("ndc")) && !l->ndc.len)
            l->ndc = arena_str(r->arena, code);
        else if (system.len && code.len < 40)
            *list_add(r->arena, &codes) =
                arena_print(r->arena, "%.*s %.*s", STR_ARG(system), STR_ARG(code));
    }
    recorded->codes = codes.items;
    recorded->code_count = codes.count;
}

void record_add(RecordDraft *r, const RecordEntry *e)
{
    Line l = line_blank();
    Recorded *recorded = arena_new(r->arena, Recorded);
    *recorded = (Recorded){.kind = e->kind,
                           .state = state_of(r->know, e),
                           .status = arena_str(r->arena, e->status),
                           .class = class_of(r->know, e->class),
                           .dose = e->dose,
                           .dose_unit = arena_str(r->arena, e->dose_unit)};
    if (e->refused && status_state(r->know, e->status) != RECORD_NOT_DONE)
        recorded->status = (Str){0}; /* "completed" is the entry, not what it speaks of */
    codes_take(r, e, &l, recorded);
    l.recorded = recorded;
    l.date = e->from.day;
    if (e->to.day != NO_DATE && e->to.day > e->from.day && e->from.day != NO_DATE)
        l.date_end = e->to.day;
    l.minutes = minutes_between(&e->from, &e->to);
    l.description = arena_str(r->arena, str_slice(str_trim(e->words), 0, RECORD_TEXT_MAX));
    l.provider_name = arena_str(r->arena, str_trim(e->provider));
    l.place = e->place;
    l.confidence = 1000;
    if (l.code.len || l.ndc.len || recorded->code_count || l.description.len ||
        e->kind == RECORD_ENCOUNTER)
        *list_add(r->arena, &r->draft->lines) = l;
}

bool record_full(const RecordDraft *r)
{
    return r->draft->lines.count >= RECORD_LINES_MAX;
}

/* ---- the document ---- */

/* By day; what has none stands last; else as they came. */
static int by_day(const void *a, const void *b)
{
    const Line *x = *(const Line *const *)a, *y = *(const Line *const *)b;
    if (x->date != y->date)
        return x->date == NO_DATE || (y->date != NO_DATE && x->date > y->date) ? 1 : -1;
    return x < y ? -1 : x > y;
}

static void lines_sort(RecordDraft *r)
{
    int count = r->draft->lines.count;
    const Line **order = arena_array(r->arena, const Line *, count + 1);
    Line *sorted = arena_array(r->arena, Line, count + 1);
    for (int i = 0; i < count; i++)
        order[i] = &r->draft->lines.items[i];
    if (count)
        qsort(order, (size_t)count, sizeof *order, by_day);
    for (int i = 0; i < count; i++)
        sorted[i] = *order[i];
    r->draft->lines.items = sorted;
}

Doc *record_close(RecordDraft *r)
{
    Doc *d = arena_new(r->arena, Doc);
    Str provider = {0};
    bool one = true;
    lines_sort(r);
    *d = draft_close(r->arena, r->draft);
    for (int i = 0; i < d->line_count; i++) {
        const Line *l = &d->lines[i];
        Date last = l->date_end == NO_DATE ? l->date : l->date_end;
        if (l->date != NO_DATE && l->recorded->state == RECORD_DONE) {
            if (d->service_from == NO_DATE || l->date < d->service_from)
                d->service_from = l->date;
            if (d->service_to == NO_DATE || last > d->service_to)
                d->service_to = last;
        }
        if (l->provider_name.len && !provider.len)
            provider = l->provider_name;
        one &= !l->provider_name.len || str_same(provider, l->provider_name);
    }
    if (!d->provider.name.len && one)
        d->provider.name = provider;
    return d;
}

/* ---- records without kinds ---- */

static RecordKind kind_guessed(const Know *know, Str code)
{
    const Table *t = know_table(know, S("record-guesses"));
    int row = table_find(t, S("kind"), code_kind(know, code));
    return row < 0 ? RECORD_PROCEDURE : record_kind_of(table_cell(t, row, S("entry")));
}

void record_lines_guess(Arena *a, const Know *know, Doc *d)
{
    for (int i = 0; d->type == DOC_MEDICAL_RECORD && i < d->line_count; i++) {
        if (d->lines[i].recorded)
            continue;
        Recorded *r = arena_new(a, Recorded);
        *r = (Recorded){.kind = kind_guessed(know, d->lines[i].code), .dose = NO_UNITS};
        d->lines[i].recorded = r;
    }
}
