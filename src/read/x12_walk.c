/* x12_walk.c: the machine: envelopes, levels, loops; sums and their balance. It is the same whether
   documents are made or only counted, so that the two can never disagree. */
#include "read/x12.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define ID(a, b, c) ((uint64_t)(a) | (uint64_t)(b) << 8 | (uint64_t)(c) << 16)

/* ---- notes ---- */

static void note_keep(X12 *x, int64_t number, const char *text)
{
    if (x->claim.open && x->taker) {
        x12_take_note(x, number, str_of(text));
    } else if (x->note_count < X12_NOTES) {
        X12Note *n = &x->notes[x->note_count++];
        n->number = number;
        snprintf(n->text, sizeof n->text, "%s", text);
    }
}

static void note_print(X12 *x, int64_t number, const char *format, va_list args)
{
    char text[300], all[360];
    vsnprintf(text, sizeof text, format, args);
    snprintf(all, sizeof all, "segment %lld: %s", (long long)number, text);
    note_keep(x, number, all);
}

void x12_note_at(X12 *x, int64_t number, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    x->counts->notes++;
    note_print(x, number, format, args);
    va_end(args);
}

/* A word on what is in order: it goes by in a stream, and is not counted. */
static void remark(X12 *x, const char *format, ...) __attribute__((format(printf, 2, 3)));

static void remark(X12 *x, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    if (x->taker && !x->setup.keep)
        note_print(x, x->number, format, args);
    va_end(args);
}

/* "CLM*1234*100" as it may be shown: its first bytes. */
static Str shown(const X12 *x)
{
    Str s = {x->now.bytes + x->now.start, 0};
    s.len = (ptrdiff_t)(x->now.ends[x->now.count - 1] - x->now.start);
    return str_slice(s, 0, s.len < 40 ? s.len : 40);
}

static Str name_of(const X12 *x)
{
    return str_slice(x12_element(&x->now, 0), 0, 12);
}

/* ---- amounts ---- */

/* The digits of *p up to `end` added to *n, not more than `most` of them. */
static inline int digits_take(const char **p, const char *end, int64_t *n, int most)
{
    const char *from = *p;
    for (; *p < end && **p >= '0' && **p <= '9' && *p - from < most; (*p)++)
        *n = *n * 10 + (**p - '0');
    return (int)(*p - from);
}

bool x12_amount(Str s, Cents *ret)
{
    enum { DIGITS_MAX = 14 };
    *ret = NO_CENTS;
    if (!s.len)
        return true;
    const char *p = s.ptr, *end = s.ptr + s.len;
    int64_t cents = 0, more = 0;
    while (p < end && *p == ' ')
        p++;
    while (end > p && end[-1] == ' ')
        end--;
    if (p == end)
        return true;
    bool minus = *p == '-';
    p += minus || *p == '+';
    int digits = digits_take(&p, end, &cents, DIGITS_MAX), places = 0;
    if (p < end && *p == '.') {
        p++;
        places = digits_take(&p, end, &cents, 2);
        cents += p < end && *p >= '5' && *p <= '9' && places == 2; /* half up */
        digits += places + digits_take(&p, end, &more, DIGITS_MAX);
    }
    for (; places < 2; places++)
        cents *= 10;
    if (p != end || !digits || cents > CENTS_MAX)
        return false;
    *ret = minus ? -cents : cents;
    return true;
}

/* Element i as an amount; a note where it is none. */
static Cents amount_at(X12 *x, int i)
{
    Cents c;
    Str text = x12_element(&x->now, i);
    if (!x12_amount(text, &c)) {
        Str name = name_of(x);
        text = str_slice(text, 0, 30);
        x12_note_at(x, x->number, "%.*s%02d \"%.*s\" is no amount", STR_ARG(name), i,
                    STR_ARG(text));
        x->claim.unsure = true;
        return NO_CENTS;
    }
    return c;
}

static int64_t count_at(const X12 *x, int i)
{
    int64_t n;
    return str_number(str_trim(x12_element(&x->now, i)), &n) ? n : -1;
}

/* ---- claims ---- */

static void line_close(X12 *x)
{
    X12Claim *c = &x->claim;
    if (!c->line_open)
        return;
    c->line_open = false;
    if (x->map != x->map_835 || c->line_charge == NO_CENTS || c->line_paid == NO_CENTS)
        return;
    if (c->line_charge - c->line_adjusted != c->line_paid) {
        c->uneven = true;
        x12_note_at(x, c->line_number, "SVC: charged %s less adjusted %s is not the %s paid",
                    cents_plain(c->line_charge).text, cents_plain(c->line_adjusted).text,
                    cents_plain(c->line_paid).text);
    }
}

static void remittance_prove(X12 *x)
{
    X12Claim *c = &x->claim;
    if (c->lines && c->charge != NO_CENTS && c->line_charges != c->charge) {
        c->uneven = true;
        x12_note_at(x, c->number, "CLP: the lines charge %s, the claim %s",
                    cents_plain(c->line_charges).text, cents_plain(c->charge).text);
    }
    if (c->charge == NO_CENTS || c->paid == NO_CENTS)
        return;
    if (!c->uneven && c->charge - c->adjusted != c->paid)
        x12_note_at(x, c->number, "CLP: charged %s less adjusted %s is not the %s paid",
                    cents_plain(c->charge).text, cents_plain(c->adjusted).text,
                    cents_plain(c->paid).text);
    if (c->any_adjusted && !c->reversal && c->patient != NO_CENTS &&
        c->patient != c->adjusted_patient)
        x12_note_at(x, c->number, "CLP: the adjustments leave %s to the patient, the claim says %s",
                    cents_plain(c->adjusted_patient).text, cents_plain(c->patient).text);
}

/* The claim is whole: its sums are proved and counted. */
static void claim_close(X12 *x)
{
    X12Claim *c = &x->claim;
    line_close(x);
    if (!c->unsure && x->map == x->map_835)
        remittance_prove(x);
    else if (!c->unsure && c->lines && c->charge != NO_CENTS && c->line_charges != c->charge)
        x12_note_at(x, c->number, "CLM: the lines charge %s, the claim %s",
                    cents_plain(c->line_charges).text, cents_plain(c->charge).text);
    x->counts->charges += c->charge != NO_CENTS ? c->charge : c->line_charges;
    if (x->map == x->map_835)
        x->counts->paid += c->paid != NO_CENTS ? c->paid : c->line_paids;
    else
        x->counts->paid += c->before;
    if (x->taker)
        x12_take_close(x);
    c->open = false;
}

static void claim_open(X12 *x)
{
    x->claim = (X12Claim){.open = true,
                          .number = x->number,
                          .offset = x->offset,
                          .charge = NO_CENTS,
                          .paid = NO_CENTS,
                          .patient = NO_CENTS};
    x->counts->documents[x->map == x->map_835 ? DOC_REMITTANCE : DOC_CLAIM]++;
    if (x->taker)
        x12_take_claim(x);
    if (x->fragment && !x->fragment_told)
        x12_note_at(x, 1, "no interchange (ISA) stands around this; it is read as it can be");
    x->fragment_told = true;
}

static void line_open(X12 *x)
{
    X12Claim *c = &x->claim;
    line_close(x);
    c->line_open = true;
    c->line_served = false;
    c->line_number = x->number;
    c->line_charge = c->line_paid = NO_CENTS;
    c->line_adjusted = 0;
    x->counts->lines++;
    if (++c->lines == X12_LINES_MAX + 1 && !c->large) {
        c->large = true;
        x12_note_at(x, c->number, "a claim of more than %d lines: the rest is counted, not kept",
                    X12_LINES_MAX);
    }
    if (x->taker && !c->large)
        x12_take_line(x);
}

static void line_charge(X12 *x, int i)
{
    X12Claim *c = &x->claim;
    Cents charge = amount_at(x, i);
    c->line_charge = charge;
    c->line_charges += cents_or_zero(charge);
}

static void act_clp(X12 *x)
{
    X12Claim *c = &x->claim;
    c->charge = amount_at(x, 3);
    c->paid = amount_at(x, 4);
    c->patient = amount_at(x, 5);
    c->reversal = str_equal(x12_element(&x->now, 2), S("22"));
    x->claims_paid += cents_or_zero(c->paid);
    if (!x12_element(&x->now, 3).len || !x12_element(&x->now, 4).len)
        x12_note_at(x, x->number, "CLP: no amount charged or no amount paid");
}

static void act_svc(X12 *x)
{
    X12Claim *c = &x->claim;
    line_charge(x, 2);
    c->line_paid = amount_at(x, 3);
    if (c->line_paid == NO_CENTS && !x12_element(&x->now, 3).len)
        c->line_paid = 0; /* the guide lets a paid amount of nothing be left out */
    c->line_paids += cents_or_zero(c->line_paid);
}

/* Reason, amount and quantity, six times. In an 837 they are another plan's. */
static void act_cas(X12 *x)
{
    X12Claim *c = &x->claim;
    if (x->map != x->map_835)
        return;
    bool patient = str_equal(x12_element(&x->now, 1), S("PR"));
    for (int i = 2; i < x->now.count; i += 3) {
        if (!x12_element(&x->now, i).len && !x12_element(&x->now, i + 1).len)
            continue;
        Cents amount = cents_or_zero(amount_at(x, i + 1));
        x->counts->adjustments++;
        x->counts->adjusted += amount;
        c->any_adjusted = true;
        c->adjusted += amount;
        if (patient)
            c->adjusted_patient += amount;
        if (c->line_open)
            c->line_adjusted += amount;
    }
}

/* What a plan before paid. */
static void act_amt(X12 *x)
{
    X12Claim *c = &x->claim;
    if (x->map == x->map_835 || x->map->loops[x->loop].role != X12_OTHER ||
        !str_equal(x12_element(&x->now, 1), S("D")))
        return;
    c->any_before = true;
    c->before += cents_or_zero(amount_at(x, 2));
}

static void act_bpr(X12 *x)
{
    x->payment = amount_at(x, 2);
    x->payment_known = x->payment != NO_CENTS && !str_equal(x12_element(&x->now, 3), S("D"));
    x->payment_number = x->number;
}

static void act_plb(X12 *x)
{
    for (int i = 3; i < x->now.count; i += 2) {
        Str reason = str_slice(x12_element(&x->now, i), 0, 40);
        if (!reason.len && !x12_element(&x->now, i + 1).len)
            continue;
        Cents amount = cents_or_zero(amount_at(x, i + 1));
        x->provider_adjusted += amount;
        x->counts->provider_adjusted += amount;
        remark(x, "PLB: %s for %.*s, between payer and provider, of no claim here",
               cents_plain(amount).text, STR_ARG(reason));
    }
}

/* A level's number counts on, and its parent is one that is open. */
static void act_hl(X12 *x)
{
    const X12Loop *l = &x->map->loops[x->loop];
    int depth = l->role >= X12_LEVEL_1 && l->role <= X12_LEVEL_3 ? (int)(l->role - X12_LEVEL_1) : 0;
    int64_t number = count_at(x, 1), parent = count_at(x, 2);
    x->level_count++;
    if (number != x->level_count)
        x12_note_at(x, x->number, "HL: number %lld where %lld follows", (long long)number,
                    (long long)x->level_count);
    if (number > 0)
        x->level_count = number;
    if (depth > 0 && parent != x->level[depth - 1])
        x12_note_at(x, x->number, "HL: its parent %lld is not the level above it, %lld",
                    (long long)parent, (long long)x->level[depth - 1]);
    x->level[depth] = number;
}

static void act(X12 *x, int key)
{
    switch ((X12Act)x->map->acts[key]) {
    case X12_NO_ACT: break;
    case X12_HL: act_hl(x); break;
    case X12_CLM: x->claim.charge = amount_at(x, 2); break;
    case X12_SV1: line_charge(x, 2); break;
    case X12_SV2: line_charge(x, 3); break;
    case X12_SV3: line_charge(x, 2); break;
    case X12_CLP: act_clp(x); break;
    case X12_SVC: act_svc(x); break;
    case X12_CAS: act_cas(x); break;
    case X12_AMT: act_amt(x); break;
    case X12_BPR: act_bpr(x); break;
    case X12_PLB: act_plb(x); break;
    }
}

/* ---- loops ---- */

static void loop_open(X12 *x, const X12Loop *l)
{
    switch (l->role) {
    case X12_LEVEL_1:
    case X12_LEVEL_2:
    case X12_LEVEL_3:
        if (x->taker)
            x12_take_level(x, (int)(l->role - X12_LEVEL_1));
        break;
    case X12_CLAIM: claim_open(x); break;
    case X12_LINE: line_open(x); break;
    case X12_OTHER:
        if (x->taker && x->claim.open && !x->claim.large)
            x12_take_other(x);
        break;
    case X12_LINE_OTHER:
        if (x->taker && x->claim.line_open && !x->claim.large)
            x12_take_line_other(x);
        break;
    case X12_PLAIN:
    case X12_SUMMARY:
    case X12_ROLES: break;
    }
}

/* A segment that fits nowhere is read where it would open a loop; else it is only noted. */
static void misplaced_note(X12 *x, int key)
{
    Str what = shown(x), loop = x->map->loops[x->loop].name;
    if (!key)
        x12_note_at(x, x->number, "\"%.*s\" is no segment of this transaction", STR_ARG(what));
    else
        x12_note_at(x, x->number, "\"%.*s\" is out of its place (after loop %.*s)", STR_ARG(what),
                    STR_ARG(loop));
}

/* A second service in one line lacks the LX that begins the next: it is a line all the same. */
static void service_look(X12 *x, int key)
{
    X12Act does = (X12Act)x->map->acts[key];
    if (does != X12_SV1 && does != X12_SV2 && does != X12_SV3)
        return;
    if (x->claim.line_served) {
        misplaced_note(x, key);
        line_open(x);
    }
    x->claim.line_served = true;
}

static inline int key_of(const X12 *x, uint64_t id)
{
    int key = x12_key(x->map, id), by = x->map->qualifier[key];
    if (!by)
        return key;
    Str q = x12_element(&x->now, by);
    int finer = x12_key(x->map, id | x12_id(q.ptr, q.len) << 24);
    return finer ? finer : key;
}

/* A line without its claim: what it stands in must be there. */
static bool parents_missing(const X12 *x, const X12Loop *l)
{
    return l->in_claim && l->role != X12_CLAIM && !x->claim.open;
}

static void size_watch(X12 *x)
{
    X12Claim *c = &x->claim;
    if (c->open && !c->large && x->offset - c->offset > X12_CLAIM_MAX) {
        c->large = true;
        x12_note_at(x, c->number, "a claim of more than %d kB: the rest is counted, not kept",
                    X12_CLAIM_MAX >> 10);
    }
}

static inline bool walk_claims(X12 *x, int key)
{
    uint8_t next = key ? x->map->next[x->loop][key] : X12_NOWHERE;
    bool misplaced = next == X12_NOWHERE;
    if (__builtin_expect(misplaced, 0)) {
        next = key ? x->map->elsewhere[key] : X12_NOWHERE;
        if (next == X12_NOWHERE) {
            misplaced_note(x, key);
            return true;
        }
    }
    const X12Loop *l = &x->map->loops[next & X12_LOOP];
    bool opens = next & X12_OPENS;
    if (misplaced && x->claim.open && !l->in_claim && l->role == X12_PLAIN) {
        misplaced_note(x, key); /* a stray segment does not end a claim */
        return true;
    }
    if (x->claim.open && (!l->in_claim || (opens && l->role == X12_CLAIM))) {
        claim_close(x);
        if (x->taker)
            return false;
    }
    if (misplaced)
        misplaced_note(x, key);
    if (__builtin_expect(parents_missing(x, l), 0)) {
        if (!misplaced)
            misplaced_note(x, key);
        return true;
    }
    x->loop = next & X12_LOOP;
    if (opens)
        loop_open(x, l);
    service_look(x, key);
    act(x, key);
    size_watch(x);
    if (x->taker && !x->claim.large)
        x12_take(x, key);
    return true;
}

/* ---- envelopes ---- */

static void envelope_open(X12 *x, X12Envelope *e, int control)
{
    Str text = str_trim(x12_element(&x->now, control));
    text = str_slice(text, 0, (ptrdiff_t)sizeof e->control);
    *e = (X12Envelope){.open = true, .number = x->number, .control_len = (int)text.len};
    if (text.len)
        memcpy(e->control, text.ptr, (size_t)text.len);
}

static Str without_zeros(Str s)
{
    s = str_trim(s);
    while (s.len > 1 && s.ptr[0] == '0')
        s = str_slice(s, 1, s.len);
    return s;
}

/* The count and the control number that close an envelope against what opened it. */
static void envelope_close(X12 *x, X12Envelope *e, int64_t parts, const char *of)
{
    Str name = name_of(x), given = str_slice(x12_element(&x->now, 2), 0, 24);
    Str control = {e->control, e->control_len};
    if (!e->open && x->fragment)
        return;
    if (!e->open) {
        x12_note_at(x, x->number, "%.*s closes what was not opened", STR_ARG(name));
        return;
    }
    e->open = false;
    if (count_at(x, 1) != parts) {
        Str said = str_slice(x12_element(&x->now, 1), 0, 20);
        x12_note_at(x, x->number, "%.*s says %.*s %s, there are %lld", STR_ARG(name), STR_ARG(said),
                    of, (long long)parts);
    }
    if (!str_equal(without_zeros(given), without_zeros(control)))
        x12_note_at(x, x->number, "%.*s has control number %.*s, the opening has %.*s",
                    STR_ARG(name), STR_ARG(given), STR_ARG(control));
}

static void missing(X12 *x, X12Envelope *e, const char *name)
{
    if (e->open)
        x12_note_at(x, e->number, "what opens here is not closed: no %s", name);
    e->open = false;
}

/* The sum of the payment. */
static void set_prove(X12 *x)
{
    if (x->map && x->map == x->map_835 && x->payment_known &&
        x->payment != x->claims_paid - x->provider_adjusted)
        x12_note_at(x, x->payment_number,
                    "BPR: the payment is %s; the claims pay %s, less provider adjustments %s",
                    cents_plain(x->payment).text, cents_plain(x->claims_paid).text,
                    cents_plain(x->provider_adjusted).text);
    x->map = NULL;
}

static void passed_over(X12 *x, Str set)
{
    const Table *t = know_table(x->setup.know, S("x12-sets"));
    int row = table_find(t, S("set"), set);
    Str says = row < 0 ? S("not a claim") : table_cell(t, row, S("says"));
    set = str_slice(set, 0, 12);
    if (x->counts->passed_over++ == 0)
        x12_note_at(x, x->number, "a transaction %.*s, %.*s, is passed over", STR_ARG(set),
                    STR_ARG(says));
}

/* Made when the first transaction of its kind begins. */
static const X12Map *map_of(X12 *x, Str set, X12Map **map)
{
    Err err;
    if (!*map) {
        bool made = x12_map_make(x->setup.arena, x->setup.know, set, x12_field_of, map, &err);
        assert(made); /* a test makes sure of it */
    }
    return *map;
}

void x12_set_begin(X12 *x, Str set)
{
    X12Map **map = str_equal(set, S("837"))   ? &x->map_837
                   : str_equal(set, S("835")) ? &x->map_835
                                              : NULL;
    x->map = map ? map_of(x, set, map) : NULL;
    x->loop = 0;
    x->level_count = 0;
    x->level[0] = x->level[1] = x->level[2] = -1;
    x->claims_paid = x->provider_adjusted = 0;
    x->payment_known = false;
    if (!x->map)
        passed_over(x, set);
    else if (x->taker)
        x12_taker_set(x);
}

static void set_open(X12 *x)
{
    missing(x, &x->set, "SE");
    set_prove(x);
    envelope_open(x, &x->set, 2);
    x->group.parts++;
    if (!x->group.open && !x->fragment)
        x12_note_at(x, x->number, "ST stands in no group (GS)");
    x12_set_begin(x, str_trim(x12_element(&x->now, 1)));
}

static void set_close(X12 *x)
{
    set_prove(x);
    envelope_close(x, &x->set, x->number - x->set.number + 1, "segments");
}

static void group_open(X12 *x)
{
    missing(x, &x->set, "SE");
    missing(x, &x->group, "GE");
    set_prove(x);
    envelope_open(x, &x->group, 6);
    x->interchange.parts++;
}

static void group_close(X12 *x)
{
    missing(x, &x->set, "SE");
    set_prove(x);
    envelope_close(x, &x->group, x->group.parts, "transactions");
}

static void interchange_close(X12 *x)
{
    missing(x, &x->set, "SE");
    missing(x, &x->group, "GE");
    set_prove(x);
    envelope_close(x, &x->interchange, x->interchange.parts, "groups");
    x->closed = true;
}

static void interchange_open(X12 *x)
{
    missing(x, &x->set, "SE");
    missing(x, &x->group, "GE");
    missing(x, &x->interchange, "IEA");
    set_prove(x);
    envelope_open(x, &x->interchange, 13);
    x->fragment = false;
}

/* ---- all ---- */

typedef void (*Envelope)(X12 *x);

static Envelope envelope_of(uint64_t id)
{
    switch (id) {
    case ID('S', 'T', 0): return set_open;
    case ID('S', 'E', 0): return set_close;
    case ID('G', 'S', 0): return group_open;
    case ID('G', 'E', 0): return group_close;
    case ID('I', 'S', 'A'): return interchange_open;
    case ID('I', 'E', 'A'): return interchange_close;
    default: return NULL;
    }
}

/* A segment outside of every transaction: what an interchange may say of itself, or an error. */
static void walk_outside(X12 *x, Str name)
{
    static const Str services = S_INIT("TA1 ISB ISE TA3");
    if (x->set.open || str_has_word(services, name))
        return;
    Str what = shown(x);
    if (what.len)
        x12_note_at(x, x->number, "\"%.*s\" stands in no transaction", STR_ARG(what));
}

bool x12_walk(X12 *x)
{
    Str name = x12_element(&x->now, 0);
    uint64_t id = x12_id(name.ptr, name.len);
    int key = x->map ? key_of(x, id) : 0;
    if (key)
        return walk_claims(x, key);
    Envelope envelope = envelope_of(id);
    if (!envelope && x->map)
        return walk_claims(x, key);
    if (x->claim.open) {
        claim_close(x);
        if (x->taker)
            return false;
    }
    if (envelope)
        envelope(x);
    else
        walk_outside(x, name);
    return true;
}

bool x12_finish(X12 *x)
{
    if (x->claim.open) {
        claim_close(x);
        if (x->taker)
            return false;
    }
    set_prove(x);
    missing(x, &x->set, "SE");
    missing(x, &x->group, "GE");
    missing(x, &x->interchange, "IEA");
    return true;
}
