/* probe.c: asks a pack of tables from outside: a question a line on standard input, an answer a
   line of JSON. A question is TABLE, KEY, SECOND and DAY with tabs between them; a table of pairs
   is asked for the pair KEY, SECOND, any other for the rows of KEY (and SECOND, where there is
   one).

   An answer says what the table said (found, none, not covered, damaged), from which edition, and
   the fields of each row. The fields are told twice by the library, by refs_view as texts and by
   refs_rows as values: where these differ, the answer says "torn". */
#include "base/json.h"
#include "refs/view.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { QUESTION_BYTES_MAX = 512 << 20 };

typedef struct Asked {
    Str table, key, second;
    Date day;
} Asked;

static const char *answer_name(RefAnswer answer)
{
    switch (answer) {
    case REF_NONE: return "none";
    case REF_FOUND: return "found";
    case REF_NOT_COVERED: return "not covered";
    case REF_DAMAGED: return "damaged";
    }
    return "?";
}

static void source_tell(JsonOut *o, RefAnswer answer, const RefSource *source)
{
    json_text(o, "answer", str_of(answer_name(answer)));
    if (answer != REF_FOUND && answer != REF_NONE)
        return;
    json_text(o, "edition", source->edition);
    json_date(o, "from", source->from);
    json_date(o, "to", source->to);
    json_bool(o, "stale", source->stale);
    json_bool(o, "undated", source->undated);
}

/* ---- pairs ---- */

static bool pair_kind(Str table, ClaimKind *ret)
{
    *ret = str_equal(table, ref_table_name(REF_PTP_HOSPITAL)) ? CLAIM_HOSPITAL : CLAIM_PRACTITIONER;
    return *ret == CLAIM_HOSPITAL || str_equal(table, ref_table_name(REF_PTP_PRACTITIONER));
}

static void pair_tell(JsonOut *o, const Refs *refs, const Asked *q, ClaimKind kind)
{
    Ptp ptp = {0};
    RefAnswer answer = refs_ptp(refs, kind, q->key, q->second, q->day, &ptp);
    source_tell(o, answer, &ptp.source);
    if (answer != REF_FOUND)
        return;
    json_int(o, "modifier", ptp.modifier);
    json_date(o, "rule_from", ptp.from);
    json_date(o, "rule_to", ptp.to);
    json_text(o, "rationale", ptp_rationale(&ptp));
}

/* ---- rows ---- */

static const Str FIELD_NAMES[] = {
#define F(name, text) S_INIT(text),
    REF_FIELDS(F)
#undef F
};

/* A field as the values of a row tell it; empty where it is blank. */
static Str field_told(Arena *a, const RefRows *rows, uint32_t i, RefField field)
{
    if (ref_count(rows, i, field) != NO_COUNT)
        return arena_print(a, "%d", ref_count(rows, i, field));
    if (ref_decimal(rows, i, field) != NO_DECIMAL)
        return decimal_text(a, ref_decimal(rows, i, field));
    if (ref_date(rows, i, field) != NO_DATE)
        return arena_str(a, str_of(date_iso(ref_date(rows, i, field)).text));
    KeyText code = ref_code(rows, i, field);
    return code.text[0] ? arena_str(a, str_of(code.text)) : ref_text(rows, i, field);
}

static Str field_shown(const ViewRow *row, Str name)
{
    for (int i = 0; i < row->field_count; i++) {
        if (str_equal(row->fields[i].name, name))
            return row->fields[i].text;
    }
    return (Str){0};
}

static bool same_row(Arena *a, const RefRows *rows, uint32_t i, const ViewRow *shown)
{
    if (!str_equal(str_of(ref_second(rows, i).text), shown->second))
        return false;
    for (int f = 0; f < FIELD_COUNT; f++) {
        if (!str_equal(field_told(a, rows, i, (RefField)f), field_shown(shown, FIELD_NAMES[f])))
            return false;
    }
    return true;
}

static void row_tell(Arena *a, JsonOut *o, const ViewRow *row)
{
    json_open(o, NULL, '{');
    json_text(o, "second", row->second);
    for (int i = 0; i < row->field_count; i++)
        json_text(o, arena_print(a, "%.*s", STR_ARG(row->fields[i].name)).ptr, row->fields[i].text);
    json_close(o, '}');
}

static bool is_asked(const Asked *q, const ViewRow *row)
{
    return !q->second.len || str_equal(row->second, q->second);
}

static int asked_rows(const Asked *q, const View *view)
{
    int count = 0;
    for (int i = 0; i < view->row_count; i++)
        count += is_asked(q, &view->rows[i]);
    return count;
}

/* Whether refs_rows says the same as refs_view. It stops at the first segment that has the key, so
   that a view of several segments may hold more. */
static bool same_rows(Arena *a, const Refs *refs, const Asked *q, RefAnswer answer,
                      const View *view)
{
    RefTable table;
    RefRows rows;
    if (!ref_table_of(q->table, &table))
        return true;
    RefAnswer told = refs_rows(refs, table, q->key, q->second, q->day, &rows);
    uint32_t at = 0;
    if (q->second.len == 0 && told != answer)
        return false;
    if (told != REF_FOUND)
        return true;
    for (int i = 0; i < view->row_count && at < rows.count; i++) {
        if (is_asked(q, &view->rows[i]))
            at += same_row(a, &rows, at, &view->rows[i]);
    }
    return at == rows.count;
}

static void rows_tell(Arena *a, JsonOut *o, const Refs *refs, const Asked *q)
{
    View view = {0};
    uint64_t key;
    RefAnswer answer = REF_NONE;
    if (key_of(q->key, &key))
        answer = refs_view(a, refs, q->table, key, q->day, &view);
    bool same = same_rows(a, refs, q, answer, &view);
    if (answer == REF_FOUND && !asked_rows(q, &view))
        answer = REF_NONE;
    source_tell(o, answer, &view.source);
    if (!same)
        json_bool(o, "torn", true);
    json_open(o, "rows", '[');
    for (int i = 0; i < view.row_count; i++) {
        if (is_asked(q, &view.rows[i]))
            row_tell(a, o, &view.rows[i]);
    }
    json_close(o, ']');
}

/* ---- questions ---- */

static Str part_take(char **line)
{
    char *part = strsep(line, "\t");
    return part ? str_of(part) : (Str){0};
}

static void question_answer(const Refs *refs, char *line)
{
    ClaimKind kind;
    Asked q = {.table = part_take(&line), .key = part_take(&line), .second = part_take(&line)};
    q.day = date_parse_iso(part_take(&line));
    Arena *a = arena_begin(QUESTION_BYTES_MAX);
    JsonOut o = {.out = {.arena = a}, .compact = true};
    json_open(&o, NULL, '{');
    if (pair_kind(q.table, &kind))
        pair_tell(&o, refs, &q, kind);
    else
        rows_tell(a, &o, refs, &q);
    json_close(&o, '}');
    Str text = buf_str(&o.out);
    while (str_ends(text, S("\n")))
        text.len--;
    printf("%.*s\n", STR_ARG(text));
    arena_end(a);
}

int main(int argc, char **argv)
{
    Err err;
    Refs *refs;
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    Arena *a = arena_begin(QUESTION_BYTES_MAX);
    if (argc != 2 || !a) {
        fputs("probe: name the pack\n", stderr);
        return 2;
    }
    if (!refs_begin(a, argv[1], &refs, &err)) {
        printf("refused: %s\n", err.text);
        arena_end(a);
        return 1;
    }
    while ((length = getline(&line, &room, stdin)) > 0) {
        line[strcspn(line, "\n")] = 0;
        question_answer(refs, line);
    }
    free(line);
    arena_end(a);
    return 0;
}
