/* room_time.c: an operating room or a recovery room charged for longer than it can have been used.
 */
#include "audit/care.h"

#include "audit/join.h"

/* The times of all lines of a day that are charged for a room. */
typedef struct RoomTime {
    LineRef *lines;
    int count;
    int billed, shown; /* minutes; 0: not known */
    int block;         /* the longest block: a first one may be a setup fee */
    bool guessed;
} RoomTime;

/* The room's own lines, not the operation under the same revenue code. */
static RoomTime room_time(Audit *audit, const Group *day, Str care)
{
    RoomTime t = {.lines = arena_array(audit_arena(audit), LineRef, day->count + 1)};
    bool all_shown = true;
    for (int i = group_next_care(audit, day, care, 0); i >= 0;
         i = group_next_care(audit, day, care, i + 1)) {
        const Line *l = audit_line(audit, day->refs[i]);
        CareTime one = line_time(audit, day->refs[i]);
        if (l->code.len && !audit_minutes(audit, day->refs[i]))
            continue;
        t.lines[t.count++] = day->refs[i];
        t.billed += one.billed;
        t.shown += one.shown;
        t.block = one.block > t.block ? one.block : t.block;
        t.guessed |= one.guessed;
        all_shown &= one.shown > 0;
    }
    if (!all_shown)
        t.shown = 0;
    return t;
}

static int base_units(const Audit *audit, const Line *l)
{
    RefRows rows;
    if (refs_rows(audit_situation(audit)->refs, REF_ANESTHESIA_BASE, l->code, (Str){0}, l->date,
                  &rows) != REF_FOUND)
        return 0;
    int32_t units = ref_count(&rows, 0, FIELD_UNITS);
    return units > 0 ? units : 0;
}

/* The minutes of anesthesia of one line: printed, or by its units. */
static int asleep_minutes(const Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    int block = time_limit(audit_know(audit), S("block"));
    int minutes = line_minutes(audit, at), base = base_units(audit, l);
    int units = (int)(line_units(l) / UNITS_ONE);
    if (!minutes && units >= time_limit(audit_know(audit), S("units-are-minutes-from")))
        minutes = units;
    if (!minutes && base && units > base)
        minutes = (units - base) * block;
    return minutes;
}

/* The longest anesthesia of the patient on the day, on whatever paper; 0 where none is billed. */
static int asleep_on(const Audit *audit, const Group *day)
{
    int most = 0;
    for (int d = 0; d < audit_doc_count(audit); d++) {
        const Doc *doc = audit_doc(audit, d);
        if (doc_same_patient(audit_doc(audit, day->doc), doc) == ANSWER_NO)
            continue;
        for (int i = 0; i < doc->line_count; i++) {
            const Line *l = &doc->lines[i];
            if (l->date != day->day || !line_is_care(audit_know(audit), l, S("anesthesia")))
                continue;
            int minutes = asleep_minutes(audit, (LineRef){d, i});
            most = minutes > most ? minutes : most;
        }
    }
    return most;
}

static void tell(Audit *audit, const Group *day, const RoomTime *t, int against, Str how)
{
    Draft *f = audit_find(audit, day);
    draft_lines(f, t->lines, t->count);
    draft_count(f, "billed", t->billed);
    draft_count(f, "against", against);
    draft_phrase(f, "how", how);
    draft_cite_table(f, S("time-limits"), how);
}

/* Whether the paper itself shows less than it charges. */
static bool tell_shown(Audit *audit, const Group *day, const RoomTime *t)
{
    int slack = t->block > 1 ? t->block : 0;
    if (!t->shown)
        return false;
    if (t->billed > t->shown + slack)
        tell(audit, day, t, t->shown, S("Shown"));
    return t->billed > t->shown + slack;
}

static bool is_known(Audit *audit, const Group *day, const RoomTime *t)
{
    if (!t->count)
        audit_not_applicable(audit, day);
    else if (!t->billed)
        audit_not_checked(audit, day, "the time in the room is not printed");
    return t->billed > 0;
}

static void check_operation(Audit *audit, const Group *day)
{
    RoomTime t = room_time(audit, day, S("operating-room"));
    if (!is_known(audit, day, &t) || tell_shown(audit, day, &t))
        return;
    int asleep = asleep_on(audit, day);
    int longest = time_limit(audit_know(audit), S("long-operation"));
    int slack = time_limit(audit_know(audit), S("operation-slack"));
    if (asleep && t.billed > asleep + slack)
        tell(audit, day, &t, asleep, S("Asleep"));
    else if (!asleep && t.billed > longest)
        tell(audit, day, &t, longest, S("Usual"));
}

CHECK(operation_time, .each = EACH_CLAIM_DAY, .check = check_operation,
      .needs = HAS_DAY | HAS_CHARGE, .on = ON_SERVICES, .only_codes = true)

static void check_recovery(Audit *audit, const Group *day)
{
    RoomTime t = room_time(audit, day, S("recovery-room"));
    int longest = time_limit(audit_know(audit), S("long-recovery"));
    if (is_known(audit, day, &t) && !tell_shown(audit, day, &t) && t.billed > longest)
        tell(audit, day, &t, longest, S("Usual"));
}

CHECK(recovery_time, .each = EACH_CLAIM_DAY, .check = check_recovery, .needs = HAS_DAY | HAS_CHARGE,
      .on = ON_SERVICES, .only_codes = true)
