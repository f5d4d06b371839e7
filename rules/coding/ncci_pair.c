/* ncci_pair.c: two codes of one provider and day that CMS's table of pairs does not pay apart. */
#include "rules/coding/pairs.h"

#include "audit/care.h"
#include "audit/services.h"
#include "base/buf.h"
#include "rules/coding/parts.h"

/* One line as column 1, and all that belongs to it. */
typedef struct Held {
    LineRef *lines;
    Ptp *pairs;
    int count;
    bool doubtful;
} Held;

/* A modifier would allow both, and this paper would not show it. */
static bool is_unseen(const Audit *audit, LineRef first, const Ptp *pair)
{
    return pair->modifier != 0 && audit_service_doc(audit, first.doc)->silent;
}

/* The reason as the table prints it, with what it means. */
static void reason_print(const Audit *audit, Buf *out, Str reason)
{
    const Table *t = know_table(audit_know(audit), S("ncci-reasons"));
    int row = table_find(t, S("reason"), reason);
    Str column = str_equal(audit_lang(audit), S("es")) ? S("says_es") : S("says");
    if (!reason.len || str_find((Str){out->ptr, (ptrdiff_t)out->len}, reason) >= 0)
        return;
    buf_print(out, "\"%.*s\"", STR_ARG(reason));
    if (row >= 0)
        buf_print(out, " (%.*s)", STR_ARG(table_cell(t, row, column)));
    buf_print(out, ". ");
}

static void tell(Audit *audit, const Group *day, const Held *h)
{
    Cents sum = 0;
    bool never = false;
    Buf reasons = {.arena = audit_arena(audit)};
    const Line *first = audit_line(audit, h->lines[0]);
    Draft *f = audit_find(audit, day);
    draft_lines(f, h->lines, h->count);
    for (int i = 1; i < h->count; i++) {
        Str reason = ptp_rationale(&h->pairs[i]);
        sum += audit_line(audit, h->lines[i])->charge;
        never = never || h->pairs[i].modifier == 0;
        draft_take_line(f, h->lines[i]);
        draft_cite_pair(f, audit, &h->pairs[i], h->lines[0], h->lines[i]);
        reason_print(audit, &reasons, reason);
    }
    draft_text(f, "service", audit_service_name(audit, first));
    draft_text(f, "code", first->code);
    draft_text(f, "parts", parts_text(audit, h->lines + 1, h->count - 1));
    draft_text(f, "reasons", str_trim(buf_str(&reasons)));
    draft_cents(f, "sum", sum);
    draft_phrase(f, "binds",
                 h->doubtful && is_unseen(audit, h->lines[0], &h->pairs[1]) ? S("Binds-unseen")
                 : !audit_medicare(audit)                                   ? S("Others")
                 : never                                                    ? S("Binds-never")
                                                                            : S("Binds-modifier"));
    /* A paper that prints no modifier at all does not show that none was used. */
    if (!never && !audit_service_doc(audit, h->lines[0].doc)->modifiers)
        draft_at_most(f, CERTAINTY_LIKELY);
    if (h->doubtful)
        draft_at_most(f, CERTAINTY_ASK);
}

/* A test or a shot beside a visit that lacks its 25: Medicare then refuses the visit. Other plans
   seldom do, and nobody doubts that the visit was one. */
static bool is_formal(Audit *audit, const Group *day, LineRef first, LineRef second,
                      const Ptp *pair)
{
    Policy p;
    const Line *one = audit_line(audit, first), *two = audit_line(audit, second);
    bool visit =
        line_is_visit(audit, two) || line_is_care(audit_know(audit), two, S("preventive-visit"));
    return visit && pair->modifier != 0 && !audit_medicare(audit) && !line_is_visit(audit, one) &&
           !line_holds_visit(audit, day, one, &p) && !line_goes_with(audit, day, two, one);
}

static bool is_held(Audit *audit, const Group *day, ClaimKind kind, LineRef first, LineRef second,
                    Held *h)
{
    PairState state = pair_look(audit, day, kind, first, second, &h->pairs[h->count]);
    if ((state != PAIR_STANDS && state != PAIR_DOUBTFUL) ||
        pair_has_own_rule(audit, day, kind, first, second))
        return false;
    if (pair_is_part_apart(audit, day, first, second) ||
        is_unseen(audit, first, &h->pairs[h->count]) ||
        is_formal(audit, day, first, second, &h->pairs[h->count]))
        state = PAIR_DOUBTFUL;
    /* What is surely held is told without what is only doubtful. */
    if (h->count > 1 && h->doubtful != (state == PAIR_DOUBTFUL))
        return false;
    h->doubtful = state == PAIR_DOUBTFUL;
    return true;
}

static bool may_be_pair(const Audit *audit, const Group *day, ClaimKind kind, LineRef a, LineRef b)
{
    return !refs_ptp_apart(audit_refs(audit), kind, audit_line(audit, a)->code,
                           audit_line(audit, b)->code, day->day);
}

/* The lines of the day that are charged and that may be one of a pair. */
static LineRef *lines_of_pairs(Audit *audit, const Group *day, ClaimKind kind, int *ret_count)
{
    LineRef *lines = arena_array(audit_arena(audit), LineRef, day->count + 1);
    bool *paired = arena_array(audit_arena(audit), bool, day->count + 1);
    *ret_count = 0;
    for (int i = 0; i < day->count; i++) {
        for (int j = i + 1; j < day->count; j++) {
            if (!(paired[i] && paired[j]) &&
                may_be_pair(audit, day, kind, day->refs[i], day->refs[j]))
                paired[i] = paired[j] = true;
        }
        if (paired[i] && line_is_charged(audit, day->refs[i]))
            lines[(*ret_count)++] = day->refs[i];
    }
    return lines;
}

/* The codes of the day against each line as column 1: all that belongs to it is one finding. */
static void check(Audit *audit, const Group *day)
{
    ClaimKind kind;
    if (day->count < 2 || !audit_edits(audit, day, &kind))
        return;
    int count;
    if (!audit_has_table(audit, day, pair_table(kind)))
        return;
    const LineRef *lines = lines_of_pairs(audit, day, kind, &count);
    if (count < 2)
        return;
    bool *told = arena_array(audit_arena(audit), bool, count + 1);
    Held h = {.lines = arena_array(audit_arena(audit), LineRef, count + 1),
              .pairs = arena_array(audit_arena(audit), Ptp, count + 1)};
    for (int i = 0; i < count; i++) {
        h.count = 1;
        h.doubtful = false;
        h.lines[0] = lines[i];
        for (int j = 0; j < count && !told[i]; j++) {
            if (i == j || told[j] || !is_held(audit, day, kind, lines[i], lines[j], &h))
                continue;
            told[j] = true;
            h.lines[h.count++] = lines[j];
        }
        if (h.count > 1)
            tell(audit, day, &h);
    }
}

CHECK(ncci_pair, .each = EACH_VISIT_DAY, .check = check, .needs = HAS_CODE | HAS_DAY | HAS_CHARGE,
      .on = ON_SERVICES, .clean_without = WITH_TWO)
