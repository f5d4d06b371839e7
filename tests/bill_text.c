/* bill_text.c: one charge a line, words before values, `?` for what cannot be read. */
#include "tests/bill_text.h"

#include <string.h>

typedef struct Scan {
    Arena *arena;
    Str rest;
} Scan;

/* A word, or a text in quotes. */
static Str scan_word(Scan *s)
{
    s->rest = str_trim(s->rest);
    if (s->rest.len && s->rest.ptr[0] == '"') {
        Str rest = str_slice(s->rest, 1, s->rest.len);
        Str text = str_cut(&rest, '"');
        s->rest = rest.ptr ? rest : (Str){0};
        return text;
    }
    return str_word(&s->rest);
}

static Cents scan_cents(Scan *s)
{
    Str text = scan_word(s), part;
    bool negative = str_starts(text, S("-"));
    int64_t whole, cents = 0;
    if (negative)
        text = str_slice(text, 1, text.len);
    part = text;
    Str head = str_cut(&part, '.');
    if (!str_number(head, &whole) || (part.ptr && !str_number(part, &cents)))
        return NO_CENTS;
    if (part.ptr && part.len == 1)
        cents *= 10;
    return (whole * 100 + cents) * (negative ? -1 : 1);
}

static Units scan_units(Scan *s)
{
    Str part = scan_word(s);
    Str head = str_cut(&part, '.');
    int64_t whole, more = 0;
    if (!str_number(head, &whole))
        return NO_UNITS;
    for (int i = 0; i < 3; i++)
        more = more * 10 + (i < part.len ? part.ptr[i] - '0' : 0);
    return whole * 1000 + more;
}

static void modifiers_set(Line *l, Str list)
{
    while (list.ptr && l->modifier_count < LINE_MODIFIERS_MAX)
        l->modifiers[l->modifier_count++] = str_cut(&list, ',');
}

static void adjustment_add(Scan *s, Line *l)
{
    Adjustment *more = arena_array(s->arena, Adjustment, l->adjustment_count + 1);
    for (int i = 0; i < l->adjustment_count; i++)
        more[i] = l->adjustments[i];
    Str reason = scan_word(s);
    Str group = str_cut(&reason, '-');
    more[l->adjustment_count] = (Adjustment){group, reason, scan_cents(s)};
    if (!str_equal(group, S("PR")))
        l->adjustment =
            cents_or_zero(l->adjustment) + cents_or_zero(more[l->adjustment_count].amount);
    l->adjustments = more;
    l->adjustment_count++;
}

static void remark_add(Scan *s, Line *l)
{
    Str *more = arena_array(s->arena, Str, l->remark_count + 1);
    for (int i = 0; i < l->remark_count; i++)
        more[i] = l->remarks[i];
    more[l->remark_count++] = scan_word(s);
    l->remarks = more;
}

static bool looks_like_code(Str w)
{
    return w.len == 5 && (char_is_digit(w.ptr[1]) || char_is_digit(w.ptr[4])) &&
           char_is_digit(w.ptr[2]) && char_is_digit(w.ptr[3]);
}

/* What a medical record says of its entry: `entry result done`, `class inpatient`, `dose 4.0 mg`,
   `codes "loinc 2345-7,snomed 12"`. */
static bool record_word(Scan *s, Line *l, Str w)
{
    Recorded *r = arena_new(s->arena, Recorded);
    *r = l->recorded ? *l->recorded : (Recorded){.dose = NO_UNITS};
    if (str_equal(w, S("entry"))) {
        r->kind = record_kind_of(scan_word(s));
        r->status = scan_word(s);
        r->state = record_state_of(r->status);
    } else if (str_equal(w, S("class"))) {
        r->class = scan_word(s);
    } else if (str_equal(w, S("dose"))) {
        r->dose = scan_units(s);
        r->dose_unit = scan_word(s);
    } else if (str_equal(w, S("codes"))) {
        LIST(Str) all = {0};
        for (Str list = scan_word(s); list.ptr;)
            *list_add(s->arena, &all) = str_cut(&list, ',');
        r->codes = all.items;
        r->code_count = all.count;
    } else {
        return false;
    }
    l->recorded = r;
    return true;
}

static bool line_word(Scan *s, Line *l, Str w)
{
    if (record_word(s, l, w))
        return true;
    if (str_equal(w, S("minutes")))
        l->minutes = (int)(scan_units(s) / UNITS_ONE);
    else if (str_equal(w, S("mod")))
        modifiers_set(l, scan_word(s));
    else if (str_equal(w, S("code"))) /* one that does not look like a procedure's */
        l->code = scan_word(s);
    else if (str_equal(w, S("rev")))
        l->revenue_code = scan_word(s);
    else if (str_equal(w, S("units")))
        l->units = scan_units(s);
    else if (str_equal(w, S("price")))
        l->unit_price = scan_cents(s);
    else if (str_equal(w, S("charged")))
        l->charge = scan_cents(s);
    else if (str_equal(w, S("allowed")))
        l->allowed = scan_cents(s);
    else if (str_equal(w, S("adjustment")))
        adjustment_add(s, l);
    else if (str_equal(w, S("paid")))
        l->plan_paid = scan_cents(s);
    else if (str_equal(w, S("deductible")))
        l->deductible = scan_cents(s);
    else if (str_equal(w, S("copay")))
        l->copay = scan_cents(s);
    else if (str_equal(w, S("coinsurance")))
        l->coinsurance = scan_cents(s);
    else if (str_equal(w, S("patient")))
        l->patient = scan_cents(s);
    else if (str_equal(w, S("minutes")))
        l->minutes = (int)(scan_units(s) / UNITS_ONE);
    else if (str_equal(w, S("place")))
        l->place_code = scan_word(s);
    else if (str_equal(w, S("page"))) /* where it was read, as from a PDF */
        l->place.page = (int)(scan_units(s) / UNITS_ONE);
    else if (str_equal(w, S("ndc")))
        l->ndc = scan_word(s);
    else if (str_equal(w, S("points"))) /* to one diagnosis, by its number */
        l->pointers[l->pointer_count++] = (int)(scan_units(s) / UNITS_ONE);
    else if (str_equal(w, S("remark")))
        remark_add(s, l);
    else if (str_equal(w, S("for")))
        l->patient_name = scan_word(s);
    else if (str_equal(w, S("by")))
        l->provider_name = scan_word(s);
    else if (str_equal(w, S("to")))
        l->date_end = date_parse_iso(scan_word(s));
    else if (str_equal(w, S("confidence")))
        l->confidence = (int)(scan_units(s) / 1);
    else
        return false;
    return true;
}

static Line line_read(Arena *a, Str text, bool *ok, Str *bad)
{
    Scan s = {a, text};
    Line l = line_blank();
    Str day = scan_word(&s);
    *ok = true;
    l.date = date_parse_iso(day);
    while (str_trim(s.rest).len) {
        bool quoted = str_trim(s.rest).ptr[0] == '"';
        Str w = scan_word(&s);
        if (quoted)
            l.description = w;
        else if (line_word(&s, &l, w) || str_equal(w, S("?")))
            continue;
        else if (!l.code.len && looks_like_code(w))
            l.code = w;
        else {
            *ok = false;
            *bad = w;
        }
    }
    return l;
}

static bool totals_read(Arena *a, Str text, Totals *t)
{
    Scan s = {a, text};
    for (Str w = scan_word(&s); w.len; w = scan_word(&s)) {
        Cents amount = scan_cents(&s);
        if (str_equal(w, S("total")))
            t->charges = amount;
        else if (str_equal(w, S("adjusted")))
            t->adjustments = amount;
        else if (str_equal(w, S("paid-insurance")))
            t->insurance_paid = amount;
        else if (str_equal(w, S("paid-patient")))
            t->patient_paid = amount;
        else if (str_equal(w, S("balance")))
            t->balance = amount;
        else if (str_equal(w, S("prior")))
            t->prior_balance = amount;
        else if (str_equal(w, S("principal")))
            t->principal = amount;
        else if (str_equal(w, S("interest")))
            t->interest = amount;
        else if (str_equal(w, S("fees")))
            t->fees = amount;
        else
            return false;
    }
    return true;
}

static Payment payment_read(Arena *a, Str text)
{
    Scan s = {a, text};
    scan_word(&s);
    Payment p = {.date = date_parse_iso(scan_word(&s))};
    Str by = scan_word(&s);
    p.by = str_equal(by, S("patient"))     ? PAID_BY_PATIENT
           : str_equal(by, S("insurance")) ? PAID_BY_INSURANCE
                                           : PAID_BY_ADJUSTMENT;
    p.amount = scan_cents(&s);
    p.description = scan_word(&s);
    return p;
}

/* "Z12.11,K63.5" */
static void diagnoses_set(Arena *a, Doc *d, Str list)
{
    LIST(Str) all = {0};
    while (list.ptr)
        *list_add(a, &all) = str_cut(&list, ',');
    d->diagnoses = all.items;
    d->diagnosis_count = all.count;
}

static bool header_read(Arena *a, Str text, Doc *d, Str *bad)
{
    Scan s = {a, text};
    const struct {
        const char *name;
        Str *text;
        Date *day;
    } words[] = {
        {"provider",       &d->provider.name,    NULL                },
        {"payer",          &d->payer.name,       NULL                },
        {"collector",      &d->collector.name,   NULL                },
        {"account",        &d->account_number,   NULL                },
        {"claim",          &d->claim_number,     NULL                },
        {"patient",        &d->patient_name,     NULL                },
        {"reminder",       &d->reminder_of,      NULL                },
        {"status",         &d->discharge_status, NULL                },
        {"billtype",       &d->bill_type,        NULL                },
        {"file",           &d->file,             NULL                },
        {"original",       &d->original_account, NULL                },
        {"npi",            &d->provider.npi,     NULL                },
        {"address",        &d->provider.address, NULL                },
        {"member",         &d->member_id,        NULL                },
        {"frequency",      &d->frequency,        NULL                },
        {"statement",      NULL,                 &d->statement_date  },
        {"due",            NULL,                 &d->due_date        },
        {"admitted",       NULL,                 &d->admitted        },
        {"discharged",     NULL,                 &d->discharged      },
        {"birth",          NULL,                 &d->birth_date      },
        {"itemization",    NULL,                 &d->itemization_date},
        {"validation-end", NULL,                 &d->validation_end  },
    };
    for (Str w = scan_word(&s); w.len; w = scan_word(&s)) {
        bool found = false;
        Str value = scan_word(&s);
        if (str_equal(w, S("network"))) {
            d->network = str_equal(value, S("in")) ? NETWORK_IN : NETWORK_OUT;
            continue;
        }
        if (str_equal(w, S("dx"))) {
            diagnoses_set(a, d, value);
            continue;
        }
        for (size_t i = 0; i < sizeof words / sizeof *words && !found; i++) {
            found = str_equal(w, str_of(words[i].name));
            if (found && words[i].text)
                *words[i].text = value;
            else if (found)
                *words[i].day = date_parse_iso(value);
        }
        if (!found) {
            *bad = w;
            return false;
        }
    }
    return true;
}

static DocType kind_type(Str kind)
{
    static const struct {
        const char *name;
        DocType type;
    } kinds[] = {
        {"bill",       DOC_ITEMIZED_BILL      },
        {"summary",    DOC_SUMMARY_BILL       },
        {"claim",      DOC_CLAIM              },
        {"eob",        DOC_EOB                },
        {"msn",        DOC_MSN                },
        {"estimate",   DOC_GOOD_FAITH_ESTIMATE},
        {"collection", DOC_COLLECTION_NOTICE  },
        {"denial",     DOC_DENIAL_LETTER      },
        {"remittance", DOC_REMITTANCE         },
        {"record",     DOC_MEDICAL_RECORD     }
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (str_equal(kind, str_of(kinds[i].name)))
            return kinds[i].type;
    }
    return DOC_TYPE_COUNT;
}

bool bill_text_read(Arena *a, Str kind, Str header, Str body, Doc *ret, Err *err)
{
    LIST(Line) lines = {0};
    LIST(Payment) payments = {0};
    Doc d = doc_blank();
    Str bad = {0};
    d.type = kind_type(kind);
    if (d.type == DOC_TYPE_COUNT)
        return err_set(err, "no such section: == %.*s", STR_ARG(kind));
    if (!header_read(a, header, &d, &bad))
        return err_set(err, "no such header word: %.*s", STR_ARG(bad));
    while (body.ptr) {
        Str text = str_trim(str_cut(&body, '\n'));
        bool ok = true;
        if (!text.len || text.ptr[0] == '#')
            continue;
        if (str_starts(text, S("payment ")))
            *list_add(a, &payments) = payment_read(a, text);
        else if (str_starts(text, S("total ")) || str_starts(text, S("balance ")) ||
                 str_starts(text, S("principal ")))
            ok = totals_read(a, text, &d.totals);
        else
            *list_add(a, &lines) = line_read(a, text, &ok, &bad);
        if (!ok)
            return err_set(err, "cannot read \"%.*s\" in: %.*s", STR_ARG(bad), STR_ARG(text));
    }
    d.lines = lines.items;
    d.line_count = lines.count;
    d.payments = payments.items;
    d.payment_count = payments.count;
    *ret = d;
    return true;
}
