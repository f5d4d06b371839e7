/* claimpage.c: a claim or a plan's decision as a page that a patient understands: what was charged,
   what the plan took off and why, what it paid, what is left and why. */
#include "cli/parts.h"

enum { AMOUNT = 12, INDENT = 6 };

/* ---- reasons ---- */

/* What a code means, in our own words; the code alone where we have none. */
static Str code_says(const Page *p, const char *table, Str code)
{
    const Table *t = know_table(p->know, str_of(table));
    int row = table_find(t, S("code"), code);
    if (row < 0)
        return (Str){0};
    Str spanish = table_cell(t, row, S("says_es"));
    return p->lang.len && spanish.len ? spanish : table_cell(t, row, S("says"));
}

static void amount_row(Page *p, Cents amount, Str text)
{
    buf_fill(&p->out, ' ', INDENT);
    page_right(p, str_of(cents_plain(amount).text), AMOUNT);
    buf_add(&p->out, S("  "));
    buf_fold(&p->out, text, INDENT + AMOUNT + 2, WIDTH);
}

static bool is_patients(const Adjustment *a)
{
    return str_equal(a->group, S("PR"));
}

/* "More than the agreed price (CO 45)": and who bears it. */
static void adjustment_print(Page *p, const Adjustment *a)
{
    Buf text = {.arena = p->arena};
    Str says = code_says(p, "carc", a->reason);
    if (a->amount == NO_CENTS)
        return;
    buf_add(&text, page_word(p, is_patients(a) ? "claim-yours" : "claim-off"));
    buf_add(&text, S(": "));
    buf_add(&text, says.len ? says : page_word(p, "claim-no-words"));
    buf_print(&text, " (%.*s%s%.*s)", STR_ARG(a->group), a->group.len ? " " : "",
              STR_ARG(a->reason));
    amount_row(p, is_patients(a) ? a->amount : -a->amount, buf_str(&text));
}

static void adjustments_print(Page *p, const Adjustment *items, int count)
{
    for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i < count; i++) {
            if (is_patients(&items[i]) == (pass == 1))
                adjustment_print(p, &items[i]);
        }
    }
}

static void remarks_print(Page *p, const Str *items, int count)
{
    for (int i = 0; i < count; i++) {
        Str says = code_says(p, "rarc", items[i]);
        Str name = page_word(p, "claim-remark");
        if (!says.len)
            says = page_word(p, "claim-no-words");
        buf_fold(&p->out,
                 arena_print(p->arena, "%.*s: %.*s (%.*s)", STR_ARG(name), STR_ARG(says),
                             STR_ARG(items[i])),
                 INDENT + AMOUNT + 2, WIDTH);
    }
}

/* ---- lines ---- */

static Str service_of(Page *p, const Line *l)
{
    Buf text = {.arena = p->arena};
    Str code = page_code(p, l);
    buf_add(&text, code.len ? code : l->ndc.len ? l->ndc : l->revenue_code);
    if (l->submitted_code.len) {
        Str was = page_word(p, "claim-billed-as");
        buf_print(&text, " (%.*s %.*s)", STR_ARG(was), STR_ARG(l->submitted_code));
    }
    if (l->description.len)
        buf_print(&text, " %.*s", STR_ARG(l->description));
    if (l->units != NO_UNITS && l->units != UNITS_ONE)
        buf_print(&text, ", %s %.*s", units_text(l->units).text,
                  STR_ARG(page_word(p, "claim-units")));
    if (l->minutes)
        buf_print(&text, ", %d %.*s", l->minutes, STR_ARG(page_word(p, "claim-minutes")));
    for (int i = 0; i < l->tooth_count; i++)
        buf_print(&text, ", %.*s %.*s", STR_ARG(page_word(p, "claim-tooth")), STR_ARG(l->teeth[i]));
    return buf_str(&text);
}

static void others_print(Page *p, const PriorPayer *items, int count)
{
    for (int i = 0; i < count; i++) {
        const PriorPayer *o = &items[i];
        bool next = str_equal(o->order, S("next"));
        if (next)
            buf_fold(&p->out,
                     arena_print(p->arena, "%.*s %.*s", STR_ARG(page_word(p, "claim-sent-on")),
                                 STR_ARG(o->name)),
                     2, WIDTH);
        else if (o->paid != NO_CENTS)
            amount_row(
                p, -o->paid,
                arena_print(p->arena, "%.*s %.*s", STR_ARG(page_word(p, "claim-other-paid")),
                            STR_ARG(o->name.len ? o->name : page_word(p, "claim-other-payer"))));
    }
}

/* What an EOB says of a line in columns of its own. */
static void shares_print(Page *p, const Line *l)
{
    const struct {
        Cents amount;
        const char *word;
    } rows[] = {
        {l->noncovered,  "claim-noncovered"      },
        {l->allowed,     "claim-allowed"         },
        {l->plan_paid,   "claim-paid"            },
        {l->deductible,  "claim-your-deductible" },
        {l->copay,       "claim-your-copay"      },
        {l->coinsurance, "claim-your-coinsurance"},
        {l->patient,     "claim-your-share"      }
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        bool said = rows[i].amount != NO_CENTS && (rows[i].amount || i == 1 || i == 2);
        if (said)
            amount_row(p, rows[i].amount, page_word(p, rows[i].word));
    }
}

static void line_page(Page *p, const Doc *d, const Line *l)
{
    buf_add(&p->out, S("\n  "));
    page_left(
        p, l->date == NO_DATE ? (Str){0} : arena_str(p->arena, str_of(date_iso(l->date).text)), 12);
    page_left(p, service_of(p, l), WIDTH - 28);
    page_right(p, page_money(p, l->charge), AMOUNT);
    buf_char(&p->out, '\n');
    if (d->type == DOC_REMITTANCE) {
        adjustments_print(p, l->adjustments, l->adjustment_count);
        if (l->plan_paid != NO_CENTS)
            amount_row(p, l->plan_paid, page_word(p, "claim-paid"));
        remarks_print(p, l->remarks, l->remark_count);
    } else if (d->type != DOC_CLAIM) {
        adjustments_print(p, l->adjustments, l->adjustment_count);
        shares_print(p, l);
        remarks_print(p, l->remarks, l->remark_count);
    }
    others_print(p, l->other_payers, l->other_payer_count);
}

/* ---- the head and the sums ---- */

static Str joined(Page *p, const Str *items, int count)
{
    Buf text = {.arena = p->arena};
    for (int i = 0; i < count; i++)
        buf_print(&text, "%s%.*s", i ? ", " : "", STR_ARG(items[i]));
    return buf_str(&text);
}

static void head_print(Page *p, const Doc *d)
{
    Str status = code_says(p, "claim-status", d->claim_status);
    page_row(p, "provider", d->provider.name);
    if (!str_same(d->rendering.name, d->provider.name))
        page_row(p, "claim-rendering", d->rendering.name);
    page_row(p, "claim-attending", d->attending.name);
    page_row(p, "payer", d->payer.name);
    for (int i = 0; i < d->other_payer_count; i++) {
        if (!str_equal(d->other_payers[i].order, S("next")))
            page_row(p, "claim-also", d->other_payers[i].name);
    }
    page_row(p, "patient", d->patient_name);
    page_row(p, "account", d->account_number);
    if (!str_equal(d->claim_number, d->account_number))
        page_row(p, "claim", d->claim_number);
    page_row(p, "statement-date", page_day(p, d->statement_date));
    page_row(p, "admitted", page_day(p, d->admitted));
    page_row(p, "discharged", page_day(p, d->discharged));
    page_row(p, "claim-diagnoses", joined(p, d->diagnoses, d->diagnosis_count));
    page_row(p, "claim-authorization", d->prior_authorization);
    page_row(p, "claim-decision", status);
    page_row(p, "claim-replaces", d->corrects);
    page_row(p, "claim-note", d->note);
}

/* "$40.00: deductible $20.00, coinsurance $20.00". */
static void owed_print(Page *p, const Doc *d)
{
    static const char *const parts[] = {"claim-deductible", "claim-coinsurance", "claim-copay"};
    Cents sums[] = {0, 0, 0};
    Buf text = {.arena = p->arena};
    for (int i = 0; i < d->line_count; i++) {
        sums[0] += cents_or_zero(d->lines[i].deductible);
        sums[1] += cents_or_zero(d->lines[i].coinsurance);
        sums[2] += cents_or_zero(d->lines[i].copay);
    }
    if (!sums[0] && !sums[1] && !sums[2]) {
        sums[0] = cents_or_zero(d->totals.deductible);
        sums[1] = cents_or_zero(d->totals.coinsurance);
        sums[2] = cents_or_zero(d->totals.copay);
    }
    buf_add(&text, page_money(p, d->totals.balance));
    for (int i = 0, told = 0; i < 3; i++) {
        if (sums[i])
            buf_print(&text, "%s%.*s %s", told++ ? ", " : ": ", STR_ARG(page_word(p, parts[i])),
                      cents_text(sums[i]).text);
    }
    if (d->totals.balance != NO_CENTS)
        page_row(p, "claim-owed", buf_str(&text));
}

static void sums_print(Page *p, const Doc *d)
{
    bool decided = d->type != DOC_CLAIM;
    buf_char(&p->out, '\n');
    page_row(p, "total-charges", page_money(p, doc_charges(d)));
    if (decided) {
        page_row(p, "adjusted", page_money(p, d->totals.adjustments));
        page_row(p, "claim-plan-paid", page_money(p, doc_insurance_paid(d)));
        owed_print(p, d);
        page_row(p, "claim-payment", d->payment_number);
    } else {
        page_row(p, "claim-others-paid", page_money(p, d->totals.insurance_paid));
        page_row(p, "patient-paid", page_money(p, d->totals.patient_paid));
    }
    if (d->adds_up == ANSWER_NO)
        page_row(p, "proof", page_word(p, "adds-up-not"));
}

static void explain(Page *p, const char *name)
{
    buf_char(&p->out, '\n');
    buf_fold(&p->out, page_word(p, name), 2, WIDTH);
}

static bool has_agreed(const Adjustment *items, int count)
{
    for (int i = 0; i < count; i++) {
        if (str_equal(items[i].group, S("CO")))
            return true;
    }
    return false;
}

static void words_print(Page *p, const Doc *d)
{
    bool agreed = has_agreed(d->adjustments, d->adjustment_count);
    for (int i = 0; i < d->line_count && !agreed; i++)
        agreed = has_agreed(d->lines[i].adjustments, d->lines[i].adjustment_count);
    if (d->type == DOC_CLAIM)
        explain(p, "claim-is-no-bill");
    else if (doc_is_eob(d) && d->type != DOC_REMITTANCE)
        explain(p, "claim-eob-is-no-bill");
    else if (str_equal(d->claim_status, S("22")))
        explain(p, "claim-reversed");
    else if (agreed)
        explain(p, "claim-agreed");
}

void page_claim(Page *p, const Doc *d)
{
    bool claim = d->type == DOC_CLAIM; /* then what was paid was paid by plans before */
    Str own = arena_print(p->arena, "type-%.*s", STR_ARG(doc_type_name(d->type)));
    Str type = page_word(p, claim                       ? "claim-title"
                            : d->type == DOC_REMITTANCE ? "claim-title-paid"
                                                        : own.ptr);
    buf_print(&p->out, "%.*s: %.*s\n", STR_ARG(d->file), STR_ARG(type));
    head_print(p, d);
    for (int i = 0; i < d->line_count; i++)
        line_page(p, d, &d->lines[i]);
    if (d->adjustment_count || d->remark_count ||
        (claim && cents_or_zero(d->totals.insurance_paid))) {
        buf_print(&p->out, "\n  %.*s\n", STR_ARG(page_word(p, "claim-whole")));
        adjustments_print(p, d->adjustments, d->adjustment_count);
        remarks_print(p, d->remarks, d->remark_count);
    }
    others_print(p, d->other_payers, d->other_payer_count);
    sums_print(p, d);
    words_print(p, d);
    if (d->note_count)
        buf_print(&p->out, "\n  %.*s\n", STR_ARG(page_word(p, "claim-notes")));
    page_unread(p, d);
}
