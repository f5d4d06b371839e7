/* look.c: which entries of a record cover a day, and which of them are of a billed service. */
#include "rules/record/look.h"

#include "audit/join.h"
#include "know/code.h"
#include "rules/not_received/words.h"

Date record_last_day(const Line *entry)
{
    return entry->date_end == NO_DATE ? entry->date : entry->date_end;
}

/* ---- who ---- */

static bool is_plain_word(const Know *know, Str word)
{
    const Table *t = know_table(know, S("provider-words"));
    for (int row = 0; row < t->row_count; row++) {
        if (str_same(table_cell(t, row, S("word")), word))
            return true;
    }
    return false;
}

/* The next word of letters and figures. */
static Str name_word(Str *rest)
{
    ptrdiff_t from = 0, to;
    while (from < rest->len && !char_is_alpha(rest->ptr[from]) && !char_is_digit(rest->ptr[from]))
        from++;
    for (to = from;
         to < rest->len && (char_is_alpha(rest->ptr[to]) || char_is_digit(rest->ptr[to])); to++) {
    }
    Str word = str_slice(*rest, from, to);
    *rest = str_slice(*rest, to, rest->len);
    return word;
}

bool providers_may_be_one(const Know *know, Str a, Str b)
{
    bool tells = false;
    if (!a.len || !b.len || provider_same(a, b))
        return true;
    for (Str word = name_word(&a); word.len; word = name_word(&a)) {
        if (is_plain_word(know, word))
            continue;
        Str rest = b;
        tells = true;
        for (Str other = name_word(&rest); other.len; other = name_word(&rest)) {
            if (str_same(word, other))
                return true;
        }
    }
    return !tells;
}

bool record_is_of(const Audit *audit, int record, int doc)
{
    const Doc *r = audit_doc(audit, record);
    return r->type == DOC_MEDICAL_RECORD && r->line_count &&
           doc_same_patient(r, audit_doc(audit, doc)) != ANSWER_NO;
}

/* ---- when ---- */

/* A bill names its provider once; a hospital's doctors bill under names of their own. */
bool record_entry_is_of(const Audit *audit, int doc, const Doc *record, const Line *entry)
{
    const Doc *bill = audit_doc(audit, doc);
    Str who = entry->provider_name.len ? entry->provider_name : record->provider.name;
    return providers_may_be_one(audit_know(audit), who, bill->provider.name) ||
           (bill->facility.name.len &&
            providers_may_be_one(audit_know(audit), who, bill->facility.name));
}

static bool has_some_day(const Line *entry, Date from, Date to)
{
    return entry->date != NO_DATE && entry->date <= to && record_last_day(entry) >= from;
}

LineRef record_encounter(const Audit *audit, int doc, Date from, Date to)
{
    LineRef best = {-1, -1};
    int longest = -1;
    for (int r = 0; r < audit_doc_count(audit); r++) {
        const Doc *record = audit_doc(audit, r);
        if (!record_is_of(audit, r, doc))
            continue;
        for (int i = 0; i < record->line_count; i++) {
            const Line *e = &record->lines[i];
            if (e->recorded && e->recorded->kind == RECORD_ENCOUNTER &&
                e->recorded->state == RECORD_DONE && has_some_day(e, from, to) &&
                record_entry_is_of(audit, doc, record, e) &&
                record_last_day(e) - e->date > longest) {
                longest = record_last_day(e) - e->date;
                best = (LineRef){r, i};
            }
        }
    }
    return best;
}

/* Things that are done where a person is, so that a day with one of them is a day that the record
   covers; vaccines are often copied from elsewhere. */
static bool shows_presence(const Line *e)
{
    static const RecordKind kinds[] = {RECORD_ENCOUNTER, RECORD_PROCEDURE,  RECORD_RESULT,
                                       RECORD_REPORT,    RECORD_MEDICATION, RECORD_VITAL};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (e->recorded->kind == kinds[i])
            return e->recorded->state == RECORD_DONE;
    }
    return false;
}

/* The record that covers the day, and the days on which its entries are looked at: the whole
   encounter, and a day more at both ends, for the clocks of records run in other zones. */
static bool covering_record(const Audit *audit, LineRef billed, Look *ret)
{
    const Line *l = audit_line(audit, billed);
    LineRef encounter = record_encounter(audit, billed.doc, l->date, l->date);
    ret->from = l->date - 1;
    ret->to = (l->date_end == NO_DATE ? l->date : l->date_end) + 1;
    if (encounter.doc >= 0) {
        const Line *e = audit_line(audit, encounter);
        ret->doc = encounter.doc;
        ret->from = e->date - 1 < ret->from ? e->date - 1 : ret->from;
        ret->to = record_last_day(e) + 1 > ret->to ? record_last_day(e) + 1 : ret->to;
        return true;
    }
    for (int r = 0; r < audit_doc_count(audit); r++) {
        const Doc *record = audit_doc(audit, r);
        for (int i = 0; i < record->line_count && record_is_of(audit, r, billed.doc); i++) {
            const Line *e = &record->lines[i];
            bool encounter_elsewhere = e->recorded && e->recorded->kind == RECORD_ENCOUNTER;
            if (e->recorded && !encounter_elsewhere && shows_presence(e) &&
                has_some_day(e, l->date, l->date) &&
                record_entry_is_of(audit, billed.doc, record, e)) {
                ret->doc = r;
                return true;
            }
        }
    }
    return false;
}

/* ---- what ---- */

static bool in_list(Str list, Str item)
{
    return item.len && str_has_word(list, item);
}

static bool code_in(Str codes, Str code)
{
    for (Str each = str_word(&codes); each.len; each = str_word(&codes)) {
        Str last = each, first = str_cut(&last, '-');
        if (!last.ptr ? str_equal(each, code)
                      : code.len == first.len && str_compare(code, first) >= 0 &&
                            str_compare(code, last) <= 0)
            return true;
    }
    return false;
}

static bool says_any(Str words, Str ways)
{
    while (ways.ptr) {
        if (words_all_begin(words, str_cut(&ways, '/')))
            return true;
    }
    return false;
}

/* "loinc 2345-7" stands in the table as "loinc:2345-7". */
static bool recorded_code_in(Str codes, Str code)
{
    char room[64];
    if (code.len >= (ptrdiff_t)sizeof room)
        return false;
    for (ptrdiff_t i = 0; i < code.len; i++)
        room[i] = code.ptr[i] == ' ' ? ':' : code.ptr[i];
    return in_list(codes, (Str){room, code.len});
}

static bool family_fits(const Table *t, int row, const Line *entry)
{
    const Recorded *r = entry->recorded;
    Str codes = table_cell(t, row, S("record"));
    /* A result may stand for a panel; what has a billing code of its own is else another service.
     */
    if (entry->code.len && !in_list(table_cell(t, row, S("shows")), S("result")))
        return false;
    for (int i = 0; i < r->code_count; i++) {
        if (recorded_code_in(codes, r->codes[i]))
            return true;
    }
    return (entry->code.len && code_in(table_cell(t, row, S("codes")), entry->code)) ||
           says_any(entry->description, table_cell(t, row, S("words")));
}

static bool same_billing_code(const Line *billed, const Line *entry)
{
    if (billed->code.len && str_equal(billed->code, entry->code))
        return true;
    for (int i = 0; i < entry->recorded->code_count; i++) {
        Str rest = entry->recorded->codes[i], system = str_word(&rest);
        if (str_equal(system, S("billing")) && str_equal(str_trim(rest), billed->code))
            return true;
    }
    return false;
}

bool record_entry_fits(const Know *know, const Line *billed, const Line *entry)
{
    const Table *t = know_table(know, S("record-families"));
    if (same_billing_code(billed, entry))
        return true;
    for (int row = 0; row < t->row_count; row++) {
        if (code_in(table_cell(t, row, S("codes")), billed->code) && family_fits(t, row, entry))
            return true;
    }
    return false;
}

Str record_picture_family(const Know *know, const Line *entry)
{
    const Table *t = know_table(know, S("record-families"));
    const Recorded *r = entry->recorded;
    for (int row = 0; row < t->row_count && r->kind == RECORD_REPORT; row++) {
        Str codes = table_cell(t, row, S("codes"));
        if (!str_equal(code_kind(know, str_word(&codes)), S("imaging")))
            continue;
        for (int i = 0; i < r->code_count; i++) {
            if (recorded_code_in(table_cell(t, row, S("record")), r->codes[i]))
                return table_cell(t, row, S("family"));
        }
    }
    return (Str){0};
}

/* The kinds of entries in which a record would show the code; empty where no family has it. */
static Str shows(const Know *know, Str code)
{
    const Table *t = know_table(know, S("record-families"));
    for (int row = 0; row < t->row_count; row++) {
        if (code_in(table_cell(t, row, S("codes")), code))
            return table_cell(t, row, S("shows"));
    }
    return (Str){0};
}

/* Kinds of services that a record without our families shows by billing code. */
static Str shows_by_kind(const Know *know, Str code)
{
    const Table *t = know_table(know, S("record-kinds"));
    int row = table_find(t, S("kind"), code_kind(know, code));
    return row < 0 ? (Str){0} : table_cell(t, row, S("shows"));
}

/* Whether the record names all that it shows in those kinds by billing code, so that a code which
   is not there was not recorded. */
static bool is_coded(const Doc *record, Str kinds, Date from, Date to)
{
    int coded = 0;
    for (int i = 0; i < record->line_count; i++) {
        const Line *e = &record->lines[i];
        if (!in_list(kinds, record_kind_name(e->recorded->kind)) || !has_some_day(e, from, to))
            continue;
        if (!e->code.len)
            return false;
        coded++;
    }
    return coded > 0;
}

/* ---- the look ---- */

static bool certainly_kind(Str kinds, const Line *e)
{
    return in_list(kinds, record_kind_name(e->recorded->kind)) &&
           e->recorded->kind != RECORD_ENCOUNTER && e->recorded->kind != RECORD_NOTE;
}

static void entries_look(const Audit *audit, const Line *l, Str kinds, Look *ret)
{
    const Doc *record = audit_doc(audit, ret->doc);
    bool holds = false, not_done = false;
    for (int i = 0; i < record->line_count && ret->says != IN_DONE; i++) {
        const Line *e = &record->lines[i];
        bool days = e->date == NO_DATE || has_some_day(e, ret->from, ret->to);
        bool done = e->recorded->state == RECORD_DONE;
        holds |= certainly_kind(kinds, e) && done;
        if (!days || !record_entry_fits(audit_know(audit), l, e)) {
            ret->others += certainly_kind(kinds, e) && days && done && e->date != NO_DATE;
            continue;
        }
        if (e->recorded->state == RECORD_NOT_DONE && e->recorded->kind == RECORD_ORDER)
            continue; /* withdrawn: it may have been ordered again */
        if (e->recorded->state == RECORD_NOT_DONE) {
            ret->entry = not_done ? ret->entry : (LineRef){ret->doc, i};
            not_done = true;
        } else {
            ret->entry = (LineRef){ret->doc, i};
            ret->says = IN_DONE; /* an order, too: the person would hear that it was carried out */
        }
    }
    if (ret->says != IN_DONE)
        ret->says = not_done ? IN_NOT_DONE : holds ? IN_NOTHING : IN_OTHER_PARTS;
}

Look record_look(Audit *audit, LineRef billed)
{
    const Line *l = audit_line(audit, billed);
    const Know *know = audit_know(audit);
    Look look = {
        .says = IN_NO_RECORD, .doc = -1, .entry = {-1, -1}
    };
    if (l->date == NO_DATE || !l->code.len || !covering_record(audit, billed, &look))
        return look;
    Str kinds = shows(know, l->code);
    bool known = kinds.len > 0;
    look.says = IN_OTHER_PARTS;
    if (!known)
        kinds = shows_by_kind(know, l->code);
    if (!kinds.len)
        return look;
    entries_look(audit, l, kinds, &look);
    if (look.says == IN_NOTHING && !known &&
        !is_coded(audit_doc(audit, look.doc), kinds, look.from, look.to))
        look.says = IN_OTHER_PARTS;
    return look;
}
