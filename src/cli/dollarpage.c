/* dollarpage.c: where the dollars went, as a table for the terminal: an account a row. */
#include "cli/parts.h"

enum { NAME = 19, AMOUNT = 11 };

Str dollars_name(const Page *p, const Docs *docs, const Dollars *x)
{
    if (x->doc < 0)
        return (Str){0};
    const Doc *d = &docs->items[x->doc];
    Str sender = page_sender(p->arena, p->know, d);
    return sender.len ? sender : d->file;
}

const char *const DOLLARS_PARTS[DOLLARS_PART_COUNT] = {
    "dollars-billed",   "dollars-off",  "dollars-insurance", "dollars-patient",
    "dollars-disputed", "dollars-owed", "dollars-unknown"};

void dollars_parts(const Dollars *x, Cents ret[DOLLARS_PART_COUNT])
{
    Cents parts[DOLLARS_PART_COUNT] = {x->billed,       x->written_off, x->insurance_paid,
                                       x->patient_paid, x->disputed,    x->owed,
                                       x->not_known};
    for (int i = 0; i < DOLLARS_PART_COUNT; i++)
        ret[i] = parts[i];
}

static void row_print(Page *p, Str name, const Dollars *x)
{
    Cents parts[DOLLARS_PART_COUNT];
    dollars_parts(x, parts);
    page_left(p, name, NAME - 1);
    buf_char(&p->out, ' ');
    for (int i = 0; i < DOLLARS_PART_COUNT; i++)
        page_right(p, arena_str(p->arena, str_of(cents_plain(parts[i]).text)), AMOUNT);
    buf_char(&p->out, '\n');
}

Str dollars_note(const Page *p, const Dollars *x)
{
    Buf out = {.arena = p->arena};
    const struct {
        const char *word;
        Cents amount;
    } notes[] = {
        {x->billed ? "dollars-beyond" : "dollars-bare", x->beyond         },
        {"dollars-beyond-disputed",                     x->beyond_disputed},
        {"dollars-refund",                              x->refund         }
    };
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++) {
        if (notes[i].amount)
            buf_print(&out, "%s%.*s %.*s.", out.len ? " " : "",
                      STR_ARG(page_word(p, notes[i].word)),
                      STR_ARG(page_money(p, notes[i].amount)));
    }
    return buf_str(&out);
}

static void dollars_table(Page *p, const Docs *docs, const Summary *s)
{
    buf_print(&p->out, "\n%.*s\n", STR_ARG(page_word(p, "dollars-title")));
    page_left(p, (Str){0}, NAME);
    for (int i = 0; i < DOLLARS_PART_COUNT; i++)
        page_right(p, page_word(p, DOLLARS_PARTS[i]), AMOUNT);
    buf_char(&p->out, '\n');
    for (int i = 0; i < s->account_count; i++)
        row_print(p, dollars_name(p, docs, &s->accounts[i]), &s->accounts[i]);
    if (s->account_count > 1)
        row_print(p, page_word(p, "dollars-sum"), &s->dollars);
}

void page_dollars(Page *p, const Docs *docs, const Summary *s)
{
    Str note = dollars_note(p, &s->dollars);
    if (s->dollars.billed)
        dollars_table(p, docs, s);
    else if (note.len)
        buf_char(&p->out, '\n');
    if (note.len)
        buf_fold(&p->out, note, 0, WIDTH);
}
