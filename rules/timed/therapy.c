/* therapy.c: units of timed therapy against the minutes of the day. */
#include "audit/minutes.h"
#include "audit/services.h"
#include "audit/tables.h"
#include "audit/wording.h"
#include "rules/coding/parts.h"

/* One timed line of a day. */
typedef struct Timed {
    LineRef at;
    Str code; /* its own, or the one that its words tell */
    int minutes;
    Units units;
} Timed;

typedef struct Session {
    Timed *items;
    int count, unknown; /* lines whose minutes are not printed */
    int minutes;
    Units units;
} Session;

static int setting(const Audit *audit, const char *name)
{
    const Table *t = know_table(audit_know(audit), S("therapy-minutes"));
    int64_t minutes = 1;
    str_number(table_cell(t, table_find(t, S("name"), str_of(name)), S("minutes")), &minutes);
    return (int)minutes;
}

/* Units that so many minutes make: the first from `least` on, then one for each `each`. */
static Units units_of(const Audit *audit, int minutes)
{
    int each = setting(audit, "each"), least = setting(audit, "least");
    return (Units)((minutes + each - least) / each) * UNITS_ONE;
}

static Str timed_code(const Audit *audit, const Line *l)
{
    const Table *codes = know_table(audit_know(audit), S("timed-therapy"));
    const Table *words = know_table(audit_know(audit), S("therapy-words"));
    if (l->code.len)
        return table_find(codes, S("code"), l->code) >= 0 ? l->code : (Str){0};
    int row = line_wording(words, l);
    return row < 0 ? (Str){0} : table_cell(words, row, S("code"));
}

/* Words that only repeat how long a unit is tell nothing. */
static int minutes_of(const Audit *audit, const Line *l)
{
    Took took = line_took(audit_know(audit), l);
    bool unit = took.by == MINUTES_WORDS && took.minutes == setting(audit, "each");
    return unit ? 0 : took.minutes;
}

static bool is_total(const Audit *audit, const Line *l)
{
    return wording_find(know_table(audit_know(audit), S("therapy-total-words")), l->description) >=
           0;
}

/* Physical, occupational and speech therapy are counted apart, by their modifiers. */
static Str kind_of(const Audit *audit, LineRef at)
{
    const Table *t = know_table(audit_know(audit), S("therapy-kinds"));
    for (int row = 0; row < t->row_count; row++) {
        if (audit_has_modifier(audit, at, table_cell(t, row, S("modifier"))))
            return table_cell(t, row, S("modifier"));
    }
    return (Str){0};
}

/* The kind of each line that is timed therapy and charged; the others have none, not even the empty
   one. */
typedef struct Kinds {
    Str *codes, *kinds; /* by line of the day; no code: not such a line */
} Kinds;

static Kinds kinds_of(Audit *audit, const Group *day)
{
    Kinds k = {arena_array(audit_arena(audit), Str, day->count + 1),
               arena_array(audit_arena(audit), Str, day->count + 1)};
    for (int i = 0; i < day->count; i++) {
        const Line *l = audit_line(audit, day->refs[i]);
        Str code = timed_code(audit, l);
        if (!code.len || !line_is_charged(audit, day->refs[i]) || line_units(l) <= 0)
            continue;
        k.codes[i] = code;
        k.kinds[i] = kind_of(audit, day->refs[i]);
    }
    return k;
}

/* The timed lines of one kind of therapy; a line that tells the minutes of all stands for all. */
static Session session_of(Audit *audit, const Group *day, const Kinds *k, Str kind)
{
    Session s = {.items = arena_array(audit_arena(audit), Timed, day->count + 1)};
    int total = 0;
    for (int i = 0; i < day->count; i++) {
        const Line *l = audit_line(audit, day->refs[i]);
        if (is_total(audit, l) && line_took(audit_know(audit), l).by != MINUTES_FIELD)
            total = line_took(audit_know(audit), l).minutes;
        if (!k->codes[i].len || !str_equal(k->kinds[i], kind))
            continue;
        Timed *t = &s.items[s.count++];
        *t = (Timed){day->refs[i], k->codes[i], is_total(audit, l) ? 0 : minutes_of(audit, l),
                     line_units(l)};
        s.minutes += t->minutes;
        s.units += t->units;
        s.unknown += !t->minutes;
    }
    if (total) {
        s.minutes = total;
        s.unknown = 0;
    }
    return s;
}

/* The rule of some private plans: each code by itself. */
static Units units_by_code(const Audit *audit, const Session *s)
{
    Units sum = 0;
    for (int i = 0; i < s->count; i++) {
        int minutes = 0;
        bool first = true;
        for (int j = 0; j < s->count; j++) {
            bool same = str_equal(s->items[j].code, s->items[i].code);
            first = first && !(same && j < i);
            minutes += same ? s->items[j].minutes : 0;
        }
        sum += first ? units_of(audit, minutes) : 0;
    }
    return sum;
}

/* Takes the units too many off the lines that are furthest above their own minutes. */
static void take_excess(Audit *audit, Draft *f, const Session *s, Units excess)
{
    bool *taken = arena_array(audit_arena(audit), bool, s->count + 1);
    for (int n = 0; n < s->count && excess > 0; n++) {
        int best = -1;
        Units most = 0;
        for (int i = 0; i < s->count; i++) {
            Units own = s->items[i].units - units_of(audit, s->items[i].minutes);
            if (!taken[i] && (best < 0 || own > most)) {
                best = i;
                most = own;
            }
        }
        const Timed *t = &s->items[best];
        Units part = excess < t->units ? excess : t->units;
        if (most > 0 && most < part)
            part = most;
        taken[best] = true;
        excess -= part;
        draft_take_charge(f, t->at,
                          cents_part_half_up(audit_line(audit, t->at)->charge, part, t->units));
    }
}

static void check_kind(Audit *audit, const Group *day, const Kinds *k, Str kind, int *timed,
                       int *told)
{
    bool any = false;
    for (int i = 0; i < day->count && !any; i++)
        any = k->codes[i].len && str_equal(k->kinds[i], kind);
    if (!any)
        return;
    Session s = session_of(audit, day, k, kind);
    *timed += s.count;
    /* Minutes that are not printed could hold one unit of those that are over. */
    Session known = {.items = arena_array(audit_arena(audit), Timed, s.count + 1)};
    for (int i = 0; i < s.count; i++) {
        if (s.items[i].minutes || !s.unknown)
            known.items[known.count++] = s.items[i];
    }
    for (int i = 0; i < known.count; i++)
        known.units += known.items[i].units;
    Units most = units_of(audit, s.minutes) + (s.unknown ? UNITS_ONE : 0);
    if (!known.count || !s.minutes)
        return;
    *told += 1;
    if (known.units <= most)
        return;
    LineRef *lines = arena_array(audit_arena(audit), LineRef, known.count + 1);
    for (int i = 0; i < known.count; i++)
        lines[i] = known.items[i].at;
    Draft *f = audit_find(audit, day);
    draft_lines(f, lines, known.count);
    draft_units(f, "units", known.units);
    draft_units(f, "most", most);
    draft_count(f, "minutes", s.minutes);
    take_excess(audit, f, &known, known.units - most);
    if (!audit_medicare(audit) && known.units <= units_by_code(audit, &known))
        draft_at_most(f, CERTAINTY_ASK);
    draft_cite_table(f, S("therapy-minutes"), audit_line(audit, lines[0])->code);
}

static bool is_timed(const Audit *audit, const Group *day)
{
    for (int i = 0; i < day->count; i++) {
        if (timed_code(audit, audit_line(audit, day->refs[i])).len)
            return true;
    }
    return false;
}

static void check(Audit *audit, const Group *day)
{
    const Table *kinds = know_table(audit_know(audit), S("therapy-kinds"));
    int timed = 0, told = 0;
    if (!is_timed(audit, day)) {
        audit_not_applicable(audit, day);
        return;
    }
    Kinds k = kinds_of(audit, day);
    for (int row = 0; row < kinds->row_count; row++)
        check_kind(audit, day, &k, table_cell(kinds, row, S("modifier")), &timed, &told);
    check_kind(audit, day, &k, (Str){0}, &timed, &told);
    if (!timed)
        audit_not_applicable(audit, day);
    else if (!told)
        audit_not_checked(audit, day, "no minutes of therapy are printed");
}

CHECK(therapy_units, .each = EACH_VISIT_DAY, .check = check, .needs = HAS_DAY | HAS_CHARGE,
      .on = ON_SERVICES)
