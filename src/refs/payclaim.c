/* payclaim.c: several services of one visit: what is less because it is second, and what is paid
   within another. The shares stand in knowledge/code/payment.txt. */
#include "refs/paydesk.h"

typedef struct Bill {
    const PayDesk *desk;
    const PayAsk *asks;
    Pay *pays;
    int count;
} Bill;

/* A share of table pay-multiple for the indicator of a line; false where it has none. */
static bool multiple_share(const Bill *b, int line, Str column, Milli *ret)
{
    const Table *t = know_table(b->desk->know, S("pay-multiple"));
    int row = table_find(t, S("indicator"), str_of(b->pays[line].multiple.text));
    return row >= 0 && milli_of(table_cell(t, row, column), ret);
}

static bool is_fee(const Bill *b, int line)
{
    return b->pays[line].state == PAY_PRICED && b->pays[line].schedule == SCHEDULE_PHYSICIAN &&
           !b->pays[line].carried;
}

static int64_t whole_units(const Bill *b, int line)
{
    Units units = ask_units(&b->asks[line]);
    return units < UNITS_ONE ? 1 : units / UNITS_ONE;
}

/* A line's amount with the first unit at `first` and the others at `others`. */
static void amount_set(const Bill *b, int line, Exact first, Exact others)
{
    Pay *p = &b->pays[line];
    int64_t units = whole_units(b, line);
    p->amount = exact_cents(first) + exact_cents(others) * (units - 1);
}

static void say_share(const Bill *b, int line, Milli share)
{
    Fact facts[] = {fact_of_milli(b->desk, "percent", share),
                    fact_of_cents("amount", b->pays[line].amount)};
    pay_say(b->desk, &b->pays[line], "medicare-second", facts, 2);
}

/* ---- surgery ---- */

/* Endoscopies of one family: the dearest whole, the others without their base. */
static void endoscopies_reduce(const Bill *b)
{
    for (int i = 0; i < b->count; i++) {
        Pay *p = &b->pays[i];
        bool dearest = true, alone = true;
        if (!is_fee(b, i) || !p->base.text[0])
            continue;
        for (int j = 0; j < b->count; j++) {
            const Pay *other = &b->pays[j];
            bool family = j != i && is_fee(b, j) &&
                          (str_equal(str_of(other->base.text), str_of(p->base.text)) ||
                           str_equal(b->asks[j].code, str_of(p->base.text)));
            alone = alone && !family;
            dearest = dearest &&
                      !(family && (other->whole > p->whole || (other->whole == p->whole && j < i)));
        }
        if (alone || dearest)
            continue;
        Exact left = p->reduced > p->endoscopy ? p->reduced - p->endoscopy : 0;
        p->reduced = left;
        p->amount = exact_cents(left);
        Fact facts[] = {fact_of_text("code", arena_str(b->desk->arena, str_of(p->base.text))),
                        fact_of_cents("base", exact_cents(p->endoscopy)),
                        fact_of_cents("amount", p->amount)};
        pay_say(b->desk, p, "medicare-second-endoscopy", facts, 3);
    }
}

/* The base itself is paid within the other endoscopies of its family. */
static void bases_pack(const Bill *b)
{
    for (int i = 0; i < b->count; i++) {
        for (int j = 0; j < b->count; j++) {
            if (i == j || !is_fee(b, i) || !is_fee(b, j) ||
                !str_equal(str_of(b->pays[j].base.text), b->asks[i].code))
                continue;
            Fact code = fact_of_text("code", b->asks[j].code);
            b->pays[i].state = PAY_PACKAGED;
            b->pays[i].amount = 0;
            pay_say(b->desk, &b->pays[i], "medicare-second-packaged", &code, 1);
        }
    }
}

/* What ranks a surgery: its own fee, and for endoscopies the sum of their family. */
static Exact rank_of(const Bill *b, int line)
{
    Exact sum = b->pays[line].reduced;
    if (!b->pays[line].base.text[0])
        return sum;
    for (int j = 0; j < b->count; j++) {
        if (j != line && is_fee(b, j) &&
            str_equal(str_of(b->pays[j].base.text), str_of(b->pays[line].base.text)))
            sum += b->pays[j].reduced;
    }
    return sum;
}

static bool same_rank(const Bill *b, int i, int j)
{
    return b->pays[i].base.text[0] &&
           str_equal(str_of(b->pays[i].base.text), str_of(b->pays[j].base.text));
}

/* The dearest surgery, or family of endoscopies, whole; the others at their share. */
static void surgeries_reduce(const Bill *b)
{
    int first = -1;
    Milli share;
    for (int i = 0; i < b->count; i++) {
        if (is_fee(b, i) && multiple_share(b, i, S("whole"), &share) &&
            (first < 0 || rank_of(b, i) > rank_of(b, first)))
            first = i;
    }
    for (int i = 0; first >= 0 && i < b->count; i++) {
        Pay *p = &b->pays[i];
        if (!is_fee(b, i) || !multiple_share(b, i, S("whole"), &share))
            continue;
        bool whole = i == first || same_rank(b, i, first);
        if (whole && (whole_units(b, i) == 1 || p->base.text[0]))
            continue;
        Exact second = exact_share(p->reduced, share);
        amount_set(b, i, whole ? p->reduced : second, second);
        say_share(b, i, share);
    }
}

/* ---- tests with two parts ---- */

typedef struct Parts {
    Exact technical, professional;
} Parts;

/* The parts of a test's fee: by its modifier, else by the rows of both parts. */
static Parts parts_of(const Bill *b, int line)
{
    FeeRow fee;
    const PayAsk *ask = &b->asks[line];
    const Pay *p = &b->pays[line];
    if (ask_has(ask, S("26")))
        return (Parts){0, p->whole};
    if (ask_has(ask, S("TC")))
        return (Parts){p->whole, 0};
    PayPlace place = place_of(b->desk->refs, ask->zip, ask->day);
    if (fee_row(b->desk->refs, ask->code, S("26"), ask->setting == PAY_FACILITY, &place, ask->day,
                &fee) != REF_FOUND)
        return (Parts){p->whole, 0};
    return (Parts){p->whole - fee.sum, fee.sum};
}

/* Second tests of one kind: each part is ranked by itself. */
static void tests_reduce(const Bill *b, Str kind)
{
    int technical = -1, professional = -1, lines = 0;
    Parts *parts = arena_array(b->desk->arena, Parts, b->count + 1);
    Milli of_technical = MILLI_ALL, of_professional = MILLI_ALL;
    for (int i = 0; i < b->count; i++) {
        if (!is_fee(b, i) || !str_equal(str_of(b->pays[i].multiple.text), kind) ||
            !multiple_share(b, i, S("technical"), &of_technical) ||
            !multiple_share(b, i, S("professional"), &of_professional))
            continue;
        lines++;
        parts[i] = parts_of(b, i);
        if (technical < 0 || parts[i].technical > parts[technical].technical)
            technical = i;
        if (professional < 0 || parts[i].professional > parts[professional].professional)
            professional = i;
    }
    for (int i = 0; lines && i < b->count; i++) {
        Pay *p = &b->pays[i];
        if (!is_fee(b, i) || !str_equal(str_of(p->multiple.text), kind))
            continue;
        Exact second = exact_share(parts[i].technical, of_technical) +
                       exact_share(parts[i].professional, of_professional);
        Exact first =
            (i == technical ? parts[i].technical : exact_share(parts[i].technical, of_technical)) +
            (i == professional ? parts[i].professional
                               : exact_share(parts[i].professional, of_professional));
        Cents before = p->amount;
        amount_set(b, i, first, second);
        Fact facts[] = {fact_of_milli(b->desk, "technical", of_technical),
                        fact_of_milli(b->desk, "professional", of_professional),
                        fact_of_cents("amount", p->amount)};
        if (p->amount != before)
            pay_say(b->desk, p, "medicare-second-parts", facts, 3);
    }
}

/* ---- therapy ---- */

/* One unit of the day keeps its practice expense: that with the most. */
static void therapies_reduce(const Bill *b)
{
    int first = -1;
    Milli share = MILLI_ALL;
    for (int i = 0; i < b->count; i++) {
        if (is_fee(b, i) && multiple_share(b, i, S("expense"), &share) &&
            (first < 0 || b->pays[i].of_pe > b->pays[first].of_pe))
            first = i;
    }
    for (int i = 0; first >= 0 && i < b->count; i++) {
        Pay *p = &b->pays[i];
        if (!is_fee(b, i) || !multiple_share(b, i, S("expense"), &share) ||
            (i == first && whole_units(b, i) == 1))
            continue;
        Exact left = p->reduced - exact_share(p->of_pe, MILLI_ALL - share);
        amount_set(b, i, i == first ? p->reduced : left, left);
        Fact facts[] = {fact_of_milli(b->desk, "percent", share),
                        fact_of_cents("amount", p->amount)};
        pay_say(b->desk, p, "medicare-second-expense", facts, 2);
    }
}

/* ---- hospitals ---- */

static Str letter_cell(const Bill *b, int line, Str column)
{
    const Table *t = know_table(b->desk->know, S("pay-status"));
    int row = table_find(t, S("letter"), str_of(b->pays[line].letter.text));
    return row < 0 ? (Str){0} : table_cell(t, row, column);
}

static bool is_house(const Bill *b, int line)
{
    return b->pays[line].letter.text[0] && b->pays[line].state == PAY_PRICED;
}

static void pack_into(const Bill *b, int line, int main)
{
    Fact code = fact_of_text("code", b->asks[main].code);
    b->pays[line].state = PAY_PACKAGED;
    b->pays[line].amount = 0;
    pay_say(b->desk, &b->pays[line], "medicare-second-packaged", &code, 1);
}

/* The dearest line whose letter acts so; -1. */
static int dearest(const Bill *b, Str acts)
{
    int best = -1;
    for (int i = 0; i < b->count; i++) {
        if (is_house(b, i) && str_equal(letter_cell(b, i, S("acts")), acts) &&
            (best < 0 || b->pays[i].reduced > b->pays[best].reduced))
            best = i;
    }
    return best;
}

/* A line that makes this one packaged: one with a letter that stands in its `beside`; -1. */
static int packer_of(const Bill *b, int line)
{
    Str beside = letter_cell(b, line, S("beside"));
    for (int j = 0; j < b->count; j++) {
        if (j != line && is_house(b, j) && str_has_word(beside, str_of(b->pays[j].letter.text)))
            return j;
    }
    return -1;
}

/* Of services that are packaged beside others and stand alone, the dearest is paid. */
static void besides_pack(const Bill *b)
{
    int *into = arena_array(b->desk->arena, int, b->count + 1);
    for (int i = 0; i < b->count; i++)
        into[i] = is_house(b, i) ? packer_of(b, i) : -1;
    for (int i = 0; i < b->count; i++) {
        if (into[i] >= 0)
            pack_into(b, i, into[i]);
    }
    int best = dearest(b, S("beside"));
    for (int i = 0; best >= 0 && i < b->count; i++) {
        if (i != best && is_house(b, i) && str_equal(letter_cell(b, i, S("acts")), S("beside")))
            pack_into(b, i, best);
    }
}

static void halves_reduce(const Bill *b)
{
    enum { HALF = 50000 };
    int best = dearest(b, S("half"));
    for (int i = 0; best >= 0 && i < b->count; i++) {
        Pay *p = &b->pays[i];
        if (!is_house(b, i) || !str_equal(letter_cell(b, i, S("acts")), S("half")) ||
            (i == best && whole_units(b, i) == 1))
            continue;
        Exact half = exact_share(p->reduced, HALF);
        amount_set(b, i, i == best ? p->reduced : half, half);
        say_share(b, i, HALF);
    }
}

static void hospital_reduce(const Bill *b)
{
    int all = dearest(b, S("all"));
    for (int i = 0; all >= 0 && i < b->count; i++) {
        if (i != all && is_house(b, i) && !letter_cell(b, i, S("apart")).len)
            pack_into(b, i, all);
    }
    if (all >= 0)
        b->pays[all].amount = exact_cents(b->pays[all].reduced);
    besides_pack(b);
    halves_reduce(b);
}

/* ---- surgery centers ---- */

static void center_reduce(const Bill *b)
{
    enum { HALF = 50000 };
    int best = -1;
    for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i < b->count; i++) {
            Pay *p = &b->pays[i];
            if (p->schedule != SCHEDULE_CENTER || p->state != PAY_PRICED ||
                !str_equal(str_of(p->multiple.text), S("Y")))
                continue;
            if (!pass && (best < 0 || p->reduced > b->pays[best].reduced))
                best = i;
            if (!pass || (i == best && whole_units(b, i) == 1))
                continue;
            Exact half = exact_share(p->reduced, HALF);
            amount_set(b, i, i == best ? p->reduced : half, half);
            say_share(b, i, HALF);
        }
    }
}

/* ---- all of it ---- */

/* The ask without 51: which service is second is seen from the others. */
static PayAsk ask_unranked(const PayAsk *ask)
{
    PayAsk plain = *ask;
    plain.modifier_count = 0;
    for (int i = 0; i < ask->modifier_count; i++) {
        if (!str_equal(ask->modifiers[i], S("51")))
            plain.modifiers[plain.modifier_count++] = ask->modifiers[i];
    }
    return plain;
}

void medicare_pay_claim(const PayDesk *d, const PayAsk *asks, int count, Pay *ret)
{
    static const Str tests[] = {S_INIT("4"), S_INIT("6"), S_INIT("7")};
    Bill b = {d, asks, ret, count};
    for (int i = 0; i < count; i++) {
        PayAsk ask = count > 1 ? ask_unranked(&asks[i]) : asks[i];
        ret[i] = medicare_pay(d, &ask);
    }
    bases_pack(&b);
    endoscopies_reduce(&b);
    surgeries_reduce(&b);
    for (size_t i = 0; i < sizeof tests / sizeof *tests; i++)
        tests_reduce(&b, tests[i]);
    therapies_reduce(&b);
    hospital_reduce(&b);
    center_reduce(&b);
}
