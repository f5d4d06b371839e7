/* packet.c: a case as one file of evidence: documents, findings, calls, days, letters. */
#include "cli/packet.h"
#include "base/file.h"
#include "cli/auditpage.h"
#include "cli/parts.h"
#include "know/name.h"
#include "know/say.h"
#include "letter/letter.h"
#include "model/redact.h"

enum { NOTES_BYTES_MAX = 1 << 20 };

typedef struct Packet {
    Print out;
    const Call *call;
    OpenCase *o;
    const Plan *plan;
    LetterInput letters;
} Packet;

static Str word(const Packet *p, const char *name)
{
    return know_word(&p->o->engine.know, str_of(name), p->call->lang);
}

static void part_begin(Packet *p, Str title)
{
    print_add(&p->out, PIECE_BREAK, (Str){0});
    print_add(&p->out, PIECE_TITLE, title)->gap = true;
}

/* ---- what the papers are ---- */

static void document_add(Packet *p, int number, const Doc *d)
{
    Arena *a = p->out.arena;
    const Know *know = &p->o->engine.know;
    Str type = arena_print(a, "type-%.*s", STR_ARG(doc_type_name(d->type)));
    Str who = page_sender(a, know, d);
    Str day = say_date(a, know, d->statement_date, p->call->lang);
    Str text =
        arena_print(a, "%.*s%s%.*s%s%.*s (%.*s)", STR_ARG(word(p, type.ptr)), who.len ? ", " : "",
                    STR_ARG(who), day.len ? ", " : "", STR_ARG(day), STR_ARG(d->file));
    print_add(&p->out, PIECE_NUMBER, text)->mark = arena_print(a, "%d.", number);
}

static void documents_add(Packet *p)
{
    print_add(&p->out, PIECE_HEADING, word(p, "packet-documents"))->gap = true;
    for (int i = 0; i < p->o->c.docs.count; i++)
        document_add(p, i + 1, &p->o->c.docs.items[i]);
    print_add(&p->out, PIECE_NOTE, word(p, "packet-attach"))->gap = true;
}

static void days_add(Packet *p)
{
    if (p->plan->deadline_count)
        print_add(&p->out, PIECE_HEADING, word(p, "plan-dates"))->gap = true;
    for (int i = 0; i < p->plan->deadline_count; i++) {
        const Deadline *d = &p->plan->deadlines[i];
        Str day = say_date(p->out.arena, &p->o->engine.know, d->day, p->call->lang);
        Str text = arena_print(p->out.arena, "%.*s: %.*s (%.*s)", STR_ARG(day), STR_ARG(d->title),
                               STR_ARG(d->source));
        print_add(&p->out, PIECE_BULLET, text);
    }
}

/* ---- calls and letters ---- */

/* The person's own notes, a line a piece; sheets to fill in where there are none. */
static void calls_add(Packet *p)
{
    Err err;
    Str text;
    Print sheet;
    const char *path = arena_print(p->out.arena, "%.*s/calls.md", STR_ARG(p->o->c.folder)).ptr;
    part_begin(p, word(p, "packet-calls"));
    if (p->o->c.folder.len && file_read(p->out.arena, path, NOTES_BYTES_MAX, &text, &err)) {
        while (text.ptr) {
            Str line = str_trim(str_cut(&text, '\n'));
            bool title = str_starts(line, S("#")), item = str_starts(line, S("- "));
            while (title && str_starts(line, S("#")))
                line = str_trim(str_slice(line, 1, line.len));
            if (line.len)
                print_add(&p->out,
                          title  ? PIECE_HEADING
                          : item ? PIECE_BULLET
                                 : PIECE_TEXT,
                          item ? str_slice(line, 2, line.len) : line)
                    ->gap = !item;
        }
    } else if (script_print(p->out.arena, &p->letters, S("call-sheet"), &sheet, &err)) {
        print_join(&p->out, &sheet);
    }
}

/* Pages are counted through, and letters stand without the notes for the sender. */
static void letter_add(Packet *p, Str kind)
{
    Err err;
    Print letter;
    if (!letter_print(p->out.arena, &p->letters, kind, &letter, &err))
        return; /* the case does not have what it needs yet; the plan says so */
    for (int i = 0; i < letter.count; i++) {
        if (letter.items[i].kind == PIECE_BREAK)
            letter.items[i].mark = (Str){0};
    }
    part_begin(p, arena_print(p->out.arena, "%.*s: %.*s", STR_ARG(word(p, "packet-letter")),
                              STR_ARG(letter.title)));
    print_join(&p->out, &letter);
}

static void letters_add(Packet *p)
{
    Buf done = {.arena = p->out.arena};
    for (int i = 0; i < p->plan->step_count; i++) {
        const Step *s = &p->plan->steps[i];
        for (int j = 0; j < s->use_count; j++) {
            Str kind = s->uses[j], verb = str_cut(&kind, ':');
            if (!str_equal(verb, S("letter")) || str_has_word(buf_str(&done), kind))
                continue;
            buf_print(&done, " %.*s", STR_ARG(kind));
            letter_add(p, kind);
        }
    }
}

/* ---- names that a stranger need not see ---- */

typedef LIST(Str) Names;

static void name_add(Arena *a, Names *names, Str name)
{
    enum { SHORTEST = 3 };
    name = str_trim(name);
    if (name.len >= SHORTEST)
        *list_add(a, names) = name;
}

/* As it is printed, and as letters write it. */
static void house_add(Packet *p, Names *names, Str name)
{
    name_add(p->out.arena, names, name);
    name_add(p->out.arena, names, name_say(p->out.arena, &p->o->engine.know, name));
}

/* The whole name, and each part of it. */
static void person_add(Packet *p, Names *names, Str name)
{
    Arena *a = p->out.arena;
    house_add(p, names, name);
    for (Str part = str_word(&name); part.len; part = str_word(&name))
        name_add(a, names, part.ptr[part.len - 1] == ',' ? str_slice(part, 0, part.len - 1) : part);
}

/* An address as a whole, and its lines, as a paper sets them. */
static void home_add(Packet *p, Names *names, Str address)
{
    house_add(p, names, address);
    for (Str rest = address; rest.len;)
        house_add(p, names, str_trim(str_cut(&rest, ',')));
}

static void party_add(Packet *p, Names *names, const Party *x)
{
    Arena *a = p->out.arena;
    house_add(p, names, x->name);
    house_add(p, names, x->address);
    for (Str rest = x->address; rest.ptr;)
        house_add(p, names, str_cut(&rest, '\n'));
    name_add(a, names, x->phone);
    name_add(a, names, x->npi);
    name_add(a, names, x->tax_id);
}

static void birth_add(Packet *p, Names *names, Date born)
{
    if (born == NO_DATE)
        return;
    Arena *a = p->out.arena;
    name_add(a, names, say_date(a, &p->o->engine.know, born, S("en")));
    name_add(a, names, say_date(a, &p->o->engine.know, born, S("es")));
    name_add(a, names, arena_str(a, str_of(date_iso(born).text)));
}

static void facts_names(Packet *p, Names *names, const CaseFacts *facts)
{
    person_add(p, names, facts->patient_name);
    home_add(p, names, facts->patient_address);
    name_add(p->out.arena, names, facts->patient_phone);
    birth_add(p, names, facts->birth_date);
    house_add(p, names, facts->plan.payer);
    house_add(p, names, facts->estimate_provider);
    for (int i = 0; i < facts->other_payer_count; i++)
        house_add(p, names, facts->other_payers[i].payer);
    for (int i = 0; i < facts->payment_count; i++)
        house_add(p, names, facts->payments[i].to);
}

/* A family's statement names its people, and an EOB its providers, by the line. */
static void doc_names(Packet *p, Names *names, const Doc *d)
{
    const Party *parties[] = {&d->provider,  &d->payer,     &d->collector, &d->rendering,
                              &d->attending, &d->referring, &d->facility};
    const Str numbers[] = {d->account_number, d->original_account, d->claim_number,  d->member_id,
                           d->control_number, d->corrects,         d->payment_number};
    person_add(p, names, d->patient_name);
    home_add(p, names, d->patient_address);
    person_add(p, names, d->subscriber_name);
    birth_add(p, names, d->birth_date);
    for (size_t i = 0; i < sizeof parties / sizeof *parties; i++)
        party_add(p, names, parties[i]);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        name_add(p->out.arena, names, numbers[i]);
    for (int i = 0; i < d->line_count; i++) {
        bool again = i > 0 && str_equal(d->lines[i].patient_name, d->lines[i - 1].patient_name);
        if (!again)
            person_add(p, names, d->lines[i].patient_name);
        if (i == 0 || !str_equal(d->lines[i].provider_name, d->lines[i - 1].provider_name))
            house_add(p, names, d->lines[i].provider_name);
    }
}

static Names names_of(Packet *p)
{
    Names names = {0};
    facts_names(p, &names, &p->o->c.facts);
    for (int i = 0; i < p->o->c.docs.count; i++)
        doc_names(p, &names, &p->o->c.docs.items[i]);
    return names;
}

Print packet_page(const Call *call, OpenCase *o, const Plan *plan, bool redacted)
{
    AuditResult english = audit_run(o->arena, &o->situation, &o->engine.rules, S("en"));
    Packet p = {
        .out = {.arena = o->arena,    .lang = call->lang, .day = call->today, .sans = true},
        .call = call,
        .o = o,
        .plan = plan,
        .letters = { .know = &o->engine.know,
                .situation = &o->situation,
                .audit = &o->audit,
                .plan = plan,
                .today = call->today,
                .lang = call->lang,
                .english = &english,
                .bare = true}
    };
    Fact today = {S("today"), FACT_DATE, {0}, call->today};
    p.out.title =
        say_template(o->arena, &o->engine.know, word(&p, "packet-title"), &today, 1, call->lang);
    p.out.foot = word(&p, "page-foot");
    print_add(&p.out, PIECE_TITLE, p.out.title);
    documents_add(&p);
    days_add(&p);
    Print found =
        audit_page(o->arena, &o->engine.know, &o->c.docs, &o->audit, call->today, call->lang);
    print_add(&p.out, PIECE_BREAK, (Str){0});
    audit_page_end(&found, &o->engine.know, call->lang);
    print_join(&p.out, &found);
    calls_add(&p);
    letters_add(&p);
    if (redacted) {
        Names names = names_of(&p);
        print_redact(&p.out, names.items, names.count);
    }
    return p.out;
}
