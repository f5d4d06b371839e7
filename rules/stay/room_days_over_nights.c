/* room_days_over_nights.c: more nights in a room are billed than the stay had. */
#include "rules/stay/rooms.h"

#include "audit/traits.h"

/* Whether the line bills more nights than there are between its own days. */
static bool is_over_itself(const Line *l)
{
    return l->date != NO_DATE && l->date_end > l->date &&
           room_nights(l) > (l->date_end - l->date) * UNITS_ONE;
}

/* Whether another room of the bill has the same midnight: nobody sleeps in two rooms at once. */
static bool is_doubled(const Audit *audit, const Group *stay, const Line *l, Str who)
{
    for (int i = 0; i < stay->count; i++) {
        const Line *other = audit_line(audit, stay->refs[i]);
        if (other != l && other->date == l->date && l->date != NO_DATE && other->charge > 0 &&
            str_equal(line_room(audit_know(audit), other), who))
            return true;
    }
    return false;
}

/* How surely the line is the night too many: its own days do not hold it, it is the day of going
   home, another room has its midnight. */
static int extra_rank(const Audit *audit, const Group *stay, const Stay *s, const Line *l, Str who)
{
    if (is_over_itself(l))
        return 3;
    if (l->date >= s->discharged)
        return 2;
    return is_doubled(audit, stay, l, who);
}

/* The cheaper night, where nothing tells which is too many; of nights at one price the later. */
static bool is_cheaper(const Line *a, const Line *b)
{
    Cents x = cents_part_down(a->charge, UNITS_ONE, room_nights(a));
    Cents y = cents_part_down(b->charge, UNITS_ONE, room_nights(b));
    return x != y ? x < y : a->date > b->date;
}

/* The room line of `who` that is rather too many than the rest; -1 where all are taken. */
static int extra_room(const Audit *audit, const Group *stay, const Stay *s, Str who,
                      const bool *taken)
{
    int best = -1, best_rank = -1;
    for (int i = 0; i < stay->count; i++) {
        const Line *l = audit_line(audit, stay->refs[i]);
        if (taken[i] || l->charge <= 0 || room_nights(l) <= 0 ||
            !str_equal(line_room(audit_know(audit), l), who))
            continue;
        int rank = extra_rank(audit, stay, s, l, who);
        if (rank > best_rank ||
            (rank == best_rank && is_cheaper(l, audit_line(audit, stay->refs[best])))) {
            best = i;
            best_rank = rank;
        }
    }
    return best;
}

static void tell(Audit *audit, const Group *stay, const Stay *s, Str who, Units billed)
{
    bool *taken = arena_array(audit_arena(audit), bool, stay->count);
    LineRef *rooms = arena_array(audit_arena(audit), LineRef, stay->count);
    Units left = billed - s->nights * UNITS_ONE;
    Cents excess = 0;
    int count = 0;
    Draft *f = audit_find(audit, stay);
    draft_units(f, "billed", billed);
    draft_count(f, "nights", s->nights);
    draft_units(f, "extra", left);
    for (int i = extra_room(audit, stay, s, who, taken); i >= 0;
         i = extra_room(audit, stay, s, who, taken)) {
        const Line *l = audit_line(audit, stay->refs[i]);
        Units part = left < room_nights(l) ? left : room_nights(l);
        taken[i] = true;
        rooms[count++] = stay->refs[i];
        if (part <= 0)
            continue;
        Cents charge = cents_part_half_up(l->charge, part, room_nights(l));
        draft_take_charge(f, stay->refs[i], charge);
        excess += charge;
        left -= part;
    }
    draft_lines(f, rooms, count);
    draft_cents(f, "excess", excess);
    draft_date(f, "admitted", s->admitted);
    draft_date(f, "discharged", s->discharged);
    if (!s->from_paper)
        draft_at_most(f, CERTAINTY_LIKELY);
}

static void check(Audit *audit, const Group *stay)
{
    static const Str whos[] = {S_INIT("room"), S_INIT("nursery")};
    Stay s;
    if (!stay_of(audit, stay, &s))
        return;
    for (size_t i = 0; i < sizeof whos / sizeof *whos; i++) {
        Units billed = rooms_sum(audit, stay, whos[i]);
        if (billed == NO_UNITS)
            audit_not_checked(audit, stay, "a room line prints neither its nights nor its day");
        else if (billed > s.nights * UNITS_ONE)
            tell(audit, stay, &s, whos[i], billed);
    }
}

CHECK(room_days_over_nights, .each = EACH_DOCUMENT, .check = check, .on = ON_SERVICES,
      .not_without = WITH_STAY)
