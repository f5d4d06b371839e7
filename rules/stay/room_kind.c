/* room_kind.c: nights in a private room, and nights in intensive care that nothing else speaks of.
 */
#include "audit/care.h"

#include "audit/traits.h"
#include "rules/stay/rooms.h"

/* All charged lines of the document for this care, which come first in the finding. */
static int lines_of(const Audit *audit, const Group *doc, Str care, LineRef *ret)
{
    int count = 0;
    for (int i = group_next_care(audit, doc, care, 0); i >= 0;
         i = group_next_care(audit, doc, care, i + 1))
        ret[count++] = doc->refs[i];
    return count;
}

static Units nights_of(const Audit *audit, const LineRef *lines, int count)
{
    Units sum = 0;
    for (int i = 0; i < count; i++) {
        Units some = room_nights(audit_line(audit, lines[i]));
        sum += some == NO_UNITS ? 0 : some;
    }
    return sum;
}

static Cents charge_of(const Audit *audit, const LineRef *lines, int count)
{
    Cents sum = 0;
    for (int i = 0; i < count; i++)
        sum += audit_line(audit, lines[i])->charge;
    return sum;
}

static Draft *tell(Audit *audit, const Group *doc, const LineRef *lines, int count)
{
    Draft *f = audit_find(audit, doc);
    draft_lines(f, lines, count);
    draft_units(f, "nights", nights_of(audit, lines, count));
    draft_cents(f, "charge", charge_of(audit, lines, count));
    return f;
}

/* ---- a room for oneself ---- */

/* The person says that they had one by their own wish. */
static bool is_wished(const Audit *audit)
{
    const CaseFacts *f = &audit_situation(audit)->c->facts;
    const Line none = line_blank();
    for (int v = 0; v < f->visit_count; v++) {
        for (int i = 0; i < f->visits[v].received.count; i++) {
            Line told = none;
            told.description = f->visits[v].received.items[i];
            if (line_is_care(audit_know(audit), &told, S("private-room")))
                return true;
        }
    }
    return false;
}

/* The price of a night in a shared room of the same stay; NO_CENTS where there was none. */
static Cents shared_price(const Audit *audit, const Group *doc)
{
    Cents price = NO_CENTS;
    for (int i = 0; i < doc->count; i++) {
        const Line *l = audit_line(audit, doc->refs[i]);
        Units nights = room_nights(l);
        if (l->charge <= 0 || nights == NO_UNITS || nights <= 0 ||
            !str_equal(line_room(audit_know(audit), l), S("room")) ||
            line_is_care(audit_know(audit), l, S("private-room")) ||
            line_is_care(audit_know(audit), l, S("intensive-room")))
            continue;
        Cents one = cents_part_half_up(l->charge, UNITS_ONE, nights);
        price = price == NO_CENTS ? one : cents_min(price, one);
    }
    return price;
}

static void check_private(Audit *audit, const Group *doc)
{
    LineRef *lines = arena_array(audit_arena(audit), LineRef, doc->count + 1);
    int count = lines_of(audit, doc, S("private-room"), lines);
    if (!count) {
        audit_not_applicable(audit, doc);
        return;
    }
    if (is_wished(audit))
        return;
    Cents shared = shared_price(audit, doc);
    Draft *f = tell(audit, doc, lines, count);
    for (int i = 0; i < count && shared != NO_CENTS; i++) {
        const Line *l = audit_line(audit, lines[i]);
        Units nights = room_nights(l);
        Cents excess = nights == NO_UNITS ? 0 : l->charge - cents_times_units(shared, nights);
        if (excess > 0)
            draft_take_charge(f, lines[i], excess);
    }
}

CHECK(private_room, .each = EACH_DOCUMENT, .check = check_private, .needs = HAS_CHARGE,
      .on = ON_SERVICES, .only_codes = true)

/* ---- intensive care ---- */

/* Whether a paper of the case charges for care that only the gravely ill get, on one of the nights
   or the morning after. */
static bool is_shown(const Audit *audit, LineRef at)
{
    const Line *l = audit_line(audit, at);
    Units nights = room_nights(l);
    if (l->date == NO_DATE)
        return false;
    Date last = l->date_end != NO_DATE ? l->date_end
                                       : l->date + (nights > 0 ? (int)(nights / UNITS_ONE) : 1);
    return case_has_care(audit, at.doc, S("critical-proof"), l->date, last);
}

static void check_intensive(Audit *audit, const Group *doc)
{
    LineRef *lines = arena_array(audit_arena(audit), LineRef, doc->count + 1);
    int all = lines_of(audit, doc, S("intensive-room"), lines), count = 0;
    if (!all)
        audit_not_applicable(audit, doc);
    for (int i = 0; i < all; i++) {
        if (!is_shown(audit, lines[i]))
            lines[count++] = lines[i];
    }
    if (count)
        tell(audit, doc, lines, count);
}

CHECK(intensive_room, .each = EACH_DOCUMENT, .check = check_intensive, .needs = HAS_CHARGE,
      .on = ON_SERVICES, .only_codes = true)
