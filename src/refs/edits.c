/* edits.c: CMS's correct coding edits: pairs, and most units of a code. */
#include "refs/memo.h"

static RefTable ptp_table(ClaimKind kind)
{
    return kind == CLAIM_HOSPITAL ? REF_PTP_HOSPITAL : REF_PTP_PRACTITIONER;
}

/* The rule of the pair that holds on the day, or NULL. */
static const PairEdit *edit_on(const PairEdit *edits, uint32_t count, Date day)
{
    for (uint32_t i = 0; i < count; i++) {
        if (edits[i].from <= day && day <= edits[i].to)
            return &edits[i];
    }
    return NULL;
}

static bool is_listed(const Edition *e, uint64_t first, uint64_t second)
{
    for (int i = 0; i < e->count; i++) {
        const Segment *s = &e->segments[i];
        const PairEdit *edits;
        uint32_t count;
        if (s->disk->kind == SEGMENT_PAIRS && first << 24 >= s->disk->first_key &&
            first << 24 <= s->disk->last_key &&
            (!segment_ready(s) || !pairs_find(&s->pairs, first, second, &edits, &count) || count))
            return true;
    }
    return false;
}

static bool is_of(const PairMemo *m, const Edition *e, uint64_t first, uint64_t second)
{
    return m->asked == e && m->first == first && m->second == second;
}

/* That two codes are no pair stands under the lesser of them. */
static bool is_apart(const Refs *r, const Edition *e, uint64_t a, uint64_t b)
{
    uint64_t first = a < b ? a : b, second = a < b ? b : a;
    if (!r->memo)
        return false;
    const PairMemo *m = memo_pair(r->memo, e, first, second);
    return is_of(m, e, first, second) && m->says == PAIR_APART;
}

/* This order is not listed on the day: what can be remembered of it. */
static void unlisted_add(const Refs *r, const Edition *e, uint64_t first, uint64_t second)
{
    PairMemo m = {first, second, e, PAIR_UNLISTED, NULL, NULL, 0};
    if (!r->memo || is_listed(e, first, second))
        return;
    if (!is_listed(e, second, first))
        m = (PairMemo){first < second ? first : second,
                       first < second ? second : first,
                       e,
                       PAIR_APART,
                       NULL,
                       NULL,
                       0};
    *memo_pair(r->memo, e, m.first, m.second) = m;
}

bool refs_ptp_apart(const Refs *r, ClaimKind kind, Str a, Str b, Date day)
{
    bool stale;
    const Edition *e = refs_edition_of(r, ptp_table(kind), day, &stale);
    return e && is_apart(r, e, code_bits(a), code_bits(b));
}

static void ptp_tell(const PairEdit *found, const Pairs *pairs, Ptp *ret)
{
    ret->modifier = found->modifier;
    ret->from = found->from;
    ret->to = found->to == INT32_MAX ? NO_DATE : found->to;
    ret->pairs = pairs;
    ret->reason = found->reason;
}

/* The answer as it was found before, where it holds on this day too. */
static bool ptp_remembered(const Refs *r, const Edition *e, uint64_t first, uint64_t second,
                           Date day, RefAnswer *ret_answer, Ptp *ret)
{
    const PairMemo *m = r->memo ? memo_pair(r->memo, e, first, second) : NULL;
    *ret_answer = REF_NONE;
    if (is_apart(r, e, first, second))
        return true;
    if (!m || !is_of(m, e, first, second) || m->says == PAIR_APART)
        return false;
    const PairEdit *found = edit_on(m->edits, m->count, day);
    if (found) {
        ptp_tell(found, m->pairs, ret);
        *ret_answer = REF_FOUND;
    }
    return found || m->says == PAIR_UNLISTED;
}

RefAnswer refs_ptp(const Refs *r, ClaimKind kind, Str column1, Str column2, Date day, Ptp *ret)
{
    bool stale;
    const Edition *e = refs_edition_of(r, ptp_table(kind), day, &stale);
    if (!e)
        return REF_NOT_COVERED;
    ret->source = e->source;
    ret->source.stale = stale;
    uint64_t first = code_bits(column1), second = code_bits(column2);
    RefAnswer answer;
    if (ptp_remembered(r, e, first, second, day, &answer, ret))
        return answer;
    for (int i = 0; i < e->count; i++) {
        const Segment *s = &e->segments[i];
        const PairEdit *edits, *found;
        uint32_t count;
        if (s->disk->kind != SEGMENT_PAIRS || first << 24 < s->disk->first_key ||
            first << 24 > s->disk->last_key)
            continue;
        if (!segment_ready(s) || !pairs_find(&s->pairs, first, second, &edits, &count))
            return REF_DAMAGED;
        found = edit_on(edits, count, day);
        if (!found)
            continue;
        ptp_tell(found, &s->pairs, ret);
        if (r->memo)
            *memo_pair(r->memo, e, first, second) =
                (PairMemo){first, second, e, PAIR_LISTED, &s->pairs, edits, count};
        return REF_FOUND;
    }
    unlisted_add(r, e, first, second);
    return REF_NONE;
}

Str ptp_rationale(const Ptp *ptp)
{
    return pairs_reason(ptp->pairs, ptp->reason);
}

/* The newest edition before this one that has the code. */
static bool find_earlier(const Refs *r, RefTable table, Str code, Date before, RefRows *ret)
{
    bool found = false;
    Date newest = INT32_MIN;
    for (int e = 0; e < refs_edition_count(r, table); e++) {
        RefRows rows;
        Date from = refs_edition_at(r, table, e).from;
        if (from >= before || from < newest ||
            refs_rows(r, table, code, (Str){0}, from, &rows) != REF_FOUND)
            continue;
        *ret = rows;
        newest = from;
        found = true;
    }
    ret->source.stale |= found;
    return found;
}

/* An edition may be an extract: the limit of a code that it leaves out is the last one published.
 */
RefAnswer refs_mue(const Refs *r, ClaimKind kind, Str code, Date day, Mue *ret)
{
    static const RefTable tables[] = {REF_MUE_PRACTITIONER, REF_MUE_HOSPITAL, REF_MUE_DME};
    RefRows rows, earlier;
    RefAnswer answer = refs_rows(r, tables[kind], code, (Str){0}, day, &rows);
    if (answer == REF_NONE && find_earlier(r, tables[kind], code, rows.source.from, &earlier)) {
        rows = earlier;
        answer = REF_FOUND;
    }
    ret->source = rows.source;
    if (answer != REF_FOUND)
        return answer;
    ret->units = ref_count(&rows, 0, FIELD_UNITS);
    ret->mai = ref_count(&rows, 0, FIELD_MAI);
    ret->rationale = ref_text(&rows, 0, FIELD_RATIONALE);
    return ret->units == NO_COUNT ? REF_NONE : REF_FOUND;
}
