/* ccda.c: a C-CDA document, the XML that patient portals give as "health summary" or "visit
   summary": its sections' entries as a medical record. */
#include "read/record.h"

#include "base/buf.h"
#include "read/read.h"

#include <expat.h>
#include <stdlib.h>
#include <string.h>

enum { DEPTH_MAX = 200, NAME_MAX_BYTES = 40, ITEMS_MAX = 12, SECTIONS_MAX = 8, CAPTURES_MAX = 16 };

/* A statement - encounter, procedure, observation ... - while its parts are read. */
typedef struct Item {
    RecordEntry e;
    int depth;
    bool counts; /* it becomes a line: not a part of another, such as the reason for a procedure */
    bool groups; /* an organizer: what stands in it counts */
    Str reference; /* "#result1": where the narrative says it */
} Item;

typedef struct Section {
    RecordKind kind;
    int depth;
} Section;

/* A piece of narrative that entries refer to. */
typedef struct Said {
    Str id, text;
} Said;

typedef struct Capture {
    Str id;
    int depth;
    ptrdiff_t from;
} Capture;

typedef struct Ccda {
    Arena *arena;
    XML_Parser parser;
    RecordDraft record;
    char names[DEPTH_MAX][NAME_MAX_BYTES];
    int depth;
    Item items[ITEMS_MAX];
    int item_count;
    Section sections[SECTIONS_MAX];
    int section_count;
    Buf narrative;
    Capture captures[CAPTURES_MAX];
    int capture_count;
    LIST(Said) said;
    LIST(Item) entries; /* what becomes lines when all that is said of them has been read */
    Buf text;           /* of the element that is open, where its text is wanted */
    bool wants_text, refused;
} Ccda;

static const char *attribute(const char **attributes, const char *name)
{
    for (; *attributes; attributes += 2) {
        if (!strcmp(attributes[0], name))
            return attributes[1];
    }
    return NULL;
}

static Str kept(const Ccda *c, const char *text)
{
    return text ? arena_str(c->arena, str_of(text)) : (Str){0};
}

/* The name of the element `up` levels above the one that is open. */
static bool above_is(const Ccda *c, int up, const char *name)
{
    int at = c->depth - 1 - up;
    return at >= 0 && at < DEPTH_MAX && !strcmp(c->names[at], name);
}

static bool is_inside(const Ccda *c, const char *name)
{
    for (int up = 1; up < c->depth; up++) {
        if (above_is(c, up, name))
            return true;
    }
    return false;
}

static Item *item_open(Ccda *c)
{
    return c->item_count ? &c->items[c->item_count - 1] : NULL;
}

static Section *section_open(Ccda *c)
{
    return c->section_count ? &c->sections[c->section_count - 1] : NULL;
}

/* ---- statements ---- */

static bool is_statement(const char *name)
{
    static const char *const names[] = {"encounter",   "procedure",
                                        "observation", "act",
                                        "supply",      "substanceAdministration",
                                        "organizer",   "encompassingEncounter"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (!strcmp(names[i], name))
            return true;
    }
    return false;
}

/* Whether this statement is what its section is of: an observation in the section of encounters is
   a diagnosis. */
static bool statement_fits(RecordKind kind, const char *name)
{
    switch (kind) {
    case RECORD_ENCOUNTER: return !strcmp(name, "encounter");
    case RECORD_VACCINE:
    case RECORD_MEDICATION: return !strcmp(name, "substanceAdministration");
    case RECORD_VITAL:
    case RECORD_RESULT: return !strcmp(name, "observation") || !strcmp(name, "organizer");
    case RECORD_PROCEDURE:
    case RECORD_REPORT:
        return !strcmp(name, "procedure") || !strcmp(name, "observation") || !strcmp(name, "act") ||
               !strcmp(name, "organizer");
    default: return kind == RECORD_ORDER;
    }
}

static void item_begin(Ccda *c, const char *name, const char **attributes)
{
    const Section *section = section_open(c);
    const Item *outer = item_open(c);
    bool encompassing = !strcmp(name, "encompassingEncounter");
    RecordKind kind = encompassing ? RECORD_ENCOUNTER : section ? section->kind : RECORD_OTHER;
    const char *mood = attribute(attributes, "moodCode");
    const char *negated = attribute(attributes, "negationInd");
    if (c->item_count == ITEMS_MAX || (!section && !encompassing))
        return;
    Item *item = &c->items[c->item_count++];
    *item = (Item){.depth = c->depth, .groups = !strcmp(name, "organizer")};
    item->counts = (!outer || (outer->groups && outer->counts)) &&
                   (encompassing || statement_fits(kind, name));
    if (mood && strcmp(mood, "EVN") != 0)
        kind = RECORD_ORDER; /* asked for, planned, promised */
    if (item->groups && kind == RECORD_RESULT)
        kind = RECORD_REPORT;
    if (item->groups && kind == RECORD_VITAL)
        kind = RECORD_OTHER;
    item->e = record_entry(kind);
    item->e.refused = negated && !strcmp(negated, "true");
    item->e.place = (Place){.row = (int)XML_GetCurrentLineNumber(c->parser)};
}

/* The day of a panel is often with its results alone. */
static void day_pass_up(Ccda *c, const Item *item)
{
    Item *outer = c->item_count > 1 ? &c->items[c->item_count - 2] : NULL;
    if (outer && outer->groups && outer->e.from.day == NO_DATE)
        outer->e.from = item->e.from;
    if (outer && outer->groups && item->e.from.day == NO_DATE)
        c->items[c->item_count - 1].e.from = outer->e.from;
}

static void item_end(Ccda *c)
{
    Item *item = item_open(c);
    day_pass_up(c, item);
    if (item->counts && item->e.kind != RECORD_OTHER && c->entries.count < RECORD_LINES_MAX &&
        (item->e.code_count || item->e.words.len || item->reference.len ||
         item->e.from.day != NO_DATE))
        *list_add(c->arena, &c->entries) = *item;
    c->item_count--;
}

/* ---- parts of a statement ---- */

static void code_take(Ccda *c, Item *item, const char **attributes)
{
    const char *code = attribute(attributes, "code"), *system = attribute(attributes, "codeSystem");
    const char *words = attribute(attributes, "displayName");
    if (code)
        record_code(&item->e, kept(c, system), kept(c, code));
    if (words && !item->e.words.len)
        item->e.words = kept(c, words);
}

static void time_take(Item *item, const char *name, const char **attributes)
{
    const char *value = attribute(attributes, "value");
    Moment m = value ? moment_hl7(str_of(value)) : moment_none();
    m.zone = (Str){0}; /* one document is of one place */
    if (m.day == NO_DATE)
        return;
    if (!strcmp(name, "high"))
        item->e.to = m;
    if (strcmp(name, "high") != 0 || item->e.from.day == NO_DATE)
        item->e.from = item->e.from.day == NO_DATE ? m : item->e.from;
}

static void dose_take(Ccda *c, Item *item, const char **attributes)
{
    const char *value = attribute(attributes, "value"), *unit = attribute(attributes, "unit");
    Str part = value ? str_of(value) : (Str){0}, whole_text = str_cut(&part, '.');
    int64_t whole, thousandths = 0;
    if (!value || !str_number(whole_text, &whole) || whole < 0 || whole > 1000000)
        return;
    for (int i = 0; i < 3; i++)
        thousandths =
            thousandths * 10 + (i < part.len && char_is_digit(part.ptr[i]) ? part.ptr[i] - '0' : 0);
    item->e.dose = whole * UNITS_ONE + thousandths;
    item->e.dose_unit = kept(c, unit);
}

/* `down`: levels below the statement. */
static void part_begin(Ccda *c, Item *item, const char *name, const char **attributes)
{
    int down = c->depth - item->depth;
    bool material = above_is(c, 1, "manufacturedMaterial");
    if (!strcmp(name, "code") && (down == 1 || material)) {
        if (material)
            item->e.words = (Str){0};
        code_take(c, item, attributes);
    } else if (!strcmp(name, "translation") && above_is(c, 1, "code") &&
               (down == 2 || above_is(c, 2, "manufacturedMaterial"))) {
        code_take(c, item, attributes);
        if (item->e.kind == RECORD_ENCOUNTER && !item->e.class.len)
            item->e.class = kept(c, attribute(attributes, "code"));
    } else if (down == 1 && !strcmp(name, "statusCode")) {
        item->e.status = kept(c, attribute(attributes, "code"));
    } else if (down == 1 && !strcmp(name, "doseQuantity")) {
        dose_take(c, item, attributes);
    } else if ((down == 1 && !strcmp(name, "effectiveTime")) ||
               (down == 2 && above_is(c, 1, "effectiveTime") &&
                (!strcmp(name, "low") || !strcmp(name, "high") || !strcmp(name, "center")))) {
        time_take(item, name, attributes);
    } else if (!strcmp(name, "reference") && down <= 3 && !item->reference.len &&
               (above_is(c, 1, "originalText") || above_is(c, 1, "text"))) {
        item->reference = kept(c, attribute(attributes, "value"));
    }
    if (item->e.kind == RECORD_ENCOUNTER && down == 1 && !strcmp(name, "code") &&
        !item->e.class.len)
        item->e.class = kept(c, attribute(attributes, "code"));
}

/* ---- the header ---- */

static void header_begin(Ccda *c, const char *name, const char **attributes)
{
    Doc *d = &c->record.draft->d;
    const char *value = attribute(attributes, "value"), *code = attribute(attributes, "code");
    if (!is_inside(c, "recordTarget"))
        return;
    if (!strcmp(name, "birthTime") && value && above_is(c, 1, "patient"))
        d->birth_date = moment_hl7(str_of(value)).day;
    else if (!strcmp(name, "administrativeGenderCode") && code &&
             (!strcmp(code, "F") || !strcmp(code, "M")))
        d->sex = kept(c, code);
}

/* Texts of the header and of encounters: names of people and places. */
static bool text_is_wanted(const Ccda *c, const char *name)
{
    if (!strcmp(name, "given") || !strcmp(name, "family"))
        return above_is(c, 2, "patient");
    return !strcmp(name, "name") &&
           (above_is(c, 1, "representedCustodianOrganization") || above_is(c, 1, "patient") ||
            (c->item_count && (above_is(c, 1, "playingEntity") || above_is(c, 1, "location") ||
                               above_is(c, 1, "representedOrganization"))));
}

static void text_take(Ccda *c, const char *name, Str text)
{
    Doc *d = &c->record.draft->d;
    Item *item = item_open(c);
    bool patient = !strcmp(name, "given") || !strcmp(name, "family") || above_is(c, 1, "patient");
    if (!text.len)
        return;
    if (patient && d->patient_name.len && strcmp(name, "name") != 0)
        d->patient_name =
            arena_print(c->arena, "%.*s %.*s", STR_ARG(d->patient_name), STR_ARG(text));
    else if (patient && !d->patient_name.len)
        d->patient_name = arena_str(c->arena, text);
    else if (!patient && above_is(c, 1, "representedCustodianOrganization"))
        d->provider.name = arena_str(c->arena, text);
    else if (!patient && item && item->e.kind == RECORD_ENCOUNTER &&
             (!item->e.provider.len || above_is(c, 1, "representedOrganization")))
        item->e.provider = arena_str(c->arena, text);
}

/* ---- sections and their narrative ---- */

static void section_begin(Ccda *c)
{
    if (c->section_count < SECTIONS_MAX)
        c->sections[c->section_count++] = (Section){RECORD_OTHER, c->depth};
    c->narrative.len = 0;
    c->capture_count = 0;
}

static void section_part(Ccda *c, const char *name, const char **attributes)
{
    Section *s = section_open(c);
    const char *code = attribute(attributes, "code");
    if (!s || c->depth != s->depth + 1 || strcmp(name, "code") != 0 || !code)
        return;
    RecordKind kind = record_kind_in(c->record.know, S("record-sections"), str_of(code));
    s->kind = kind == RECORD_KIND_COUNT ? RECORD_OTHER : kind;
}

static void narrative_begin(Ccda *c, const char **attributes)
{
    const char *id = attribute(attributes, "ID");
    if (id && c->capture_count < CAPTURES_MAX)
        c->captures[c->capture_count++] =
            (Capture){kept(c, id), c->depth, (ptrdiff_t)c->narrative.len};
}

static void narrative_end(Ccda *c)
{
    Capture *top = c->capture_count ? &c->captures[c->capture_count - 1] : NULL;
    buf_char(&c->narrative, ' ');
    if (!top || top->depth != c->depth)
        return;
    Str all = buf_str(&c->narrative);
    Str text = str_trim(str_slice(all, top->from, all.len));
    *list_add(c->arena, &c->said) = (Said){top->id, arena_str(c->arena, text)};
    c->capture_count--;
}

static bool in_narrative(const Ccda *c)
{
    return c->section_count && !c->item_count && (is_inside(c, "text") || above_is(c, 0, "text"));
}

static int by_id(const void *a, const void *b)
{
    return str_compare(((const Said *)a)->id, ((const Said *)b)->id);
}

static Str narrative_of(const Ccda *c, Str reference)
{
    if (!str_starts(reference, S("#")) || !c->said.count)
        return (Str){0};
    Said wanted = {.id = str_slice(reference, 1, reference.len)};
    const Said *found =
        bsearch(&wanted, c->said.items, (size_t)c->said.count, sizeof wanted, by_id);
    return found ? found->text : (Str){0};
}

static void entries_add(Ccda *c)
{
    if (c->said.count)
        qsort(c->said.items, (size_t)c->said.count, sizeof *c->said.items, by_id);
    for (int i = 0; i < c->entries.count; i++) {
        RecordEntry *e = &c->entries.items[i].e;
        if (!e->words.len)
            e->words = narrative_of(c, c->entries.items[i].reference);
        record_add(&c->record, e);
    }
}

/* ---- the parser's calls ---- */

static const char *local_name(const char *name)
{
    const char *colon = strchr(name, ':');
    return colon ? colon + 1 : name;
}

static void XMLCALL element_begin(void *data, const char *full, const char **attributes)
{
    Ccda *c = data;
    const char *name = local_name(full);
    if (c->depth == DEPTH_MAX) {
        c->refused = true;
        XML_StopParser(c->parser, XML_FALSE);
        return;
    }
    size_t len = strlen(name);
    len = len < NAME_MAX_BYTES ? len : NAME_MAX_BYTES - 1;
    memcpy(c->names[c->depth], name, len);
    c->names[c->depth++][len] = 0;
    name = c->names[c->depth - 1];
    Item *item = item_open(c);
    if (!strcmp(name, "section"))
        section_begin(c);
    else if (is_statement(name))
        item_begin(c, name, attributes);
    else if (item)
        part_begin(c, item, name, attributes);
    else if (c->section_count)
        section_part(c, name, attributes);
    else
        header_begin(c, name, attributes);
    if (in_narrative(c))
        narrative_begin(c, attributes);
    c->wants_text = text_is_wanted(c, name);
    c->text.len = 0;
}

static void XMLCALL element_end(void *data, const char *full)
{
    Ccda *c = data;
    (void)full;
    const char *name = c->names[c->depth - 1];
    if (c->wants_text)
        text_take(c, name, str_trim(buf_str(&c->text)));
    c->wants_text = false;
    if (in_narrative(c))
        narrative_end(c);
    if (c->item_count && item_open(c)->depth == c->depth)
        item_end(c);
    if (c->section_count && section_open(c)->depth == c->depth)
        c->section_count--;
    c->depth--;
}

static void XMLCALL characters(void *data, const char *s, int len)
{
    Ccda *c = data;
    if (c->wants_text)
        buf_add(&c->text, (Str){s, len});
    if (in_narrative(c))
        buf_add(&c->narrative, (Str){s, len});
}

/* A document of a portal declares no entities; one that does may grow without end. */
static void XMLCALL doctype(void *data, const char *name, const char *system, const char *public,
                            int internal)
{
    Ccda *c = data;
    (void)name, (void)system, (void)public;
    c->refused |= internal != 0;
    if (c->refused)
        XML_StopParser(c->parser, XML_FALSE);
}

static void parser_close(void *parser)
{
    XML_ParserFree(parser);
}

/* ---- reading ---- */

static int probe(Str head, Str file)
{
    (void)file;
    bool xml = str_find(head, S("<")) >= 0;
    if (!xml)
        return 0;
    if (str_find(head, S("ClinicalDocument")) >= 0)
        return 95;
    return str_find(head, S("urn:hl7-org:v3")) >= 0 ? 85 : 0;
}

static bool parse(Ccda *c, const Input *in, bool *ret_whole)
{
    enum { PIECE = 1 << 20 };
    *ret_whole = true;
    for (ptrdiff_t at = 0; at < in->bytes.len && *ret_whole; at += PIECE) {
        Str piece =
            str_slice(in->bytes, at, at + PIECE < in->bytes.len ? at + PIECE : in->bytes.len);
        bool last = at + PIECE >= in->bytes.len;
        *ret_whole = XML_Parse(c->parser, piece.ptr, (int)piece.len, last) == XML_STATUS_OK;
    }
    entries_add(c);
    return *ret_whole || c->record.draft->lines.count > 0;
}

static bool read_ccda(const Input *in, Docs *ret, Err *err)
{
    Ccda *c = arena_new(in->arena, Ccda);
    bool whole;
    *c = (Ccda){.arena = in->arena,
                .parser = XML_ParserCreate("UTF-8"),
                .record = record_draft(in->arena, in->know, in->file)};
    if (!c->parser)
        return err_set(err, "%s: no memory to read it", in->path);
    arena_own(in->arena, parser_close, c->parser);
    c->narrative.arena = c->text.arena = in->arena;
    XML_SetUserData(c->parser, c);
    XML_SetElementHandler(c->parser, element_begin, element_end);
    XML_SetCharacterDataHandler(c->parser, characters);
    XML_SetStartDoctypeDeclHandler(c->parser, doctype);
    if (!parse(c, in, &whole))
        return err_set(err, "%s:%lu: this health record cannot be read (%s); download it again",
                       in->path, (unsigned long)XML_GetCurrentLineNumber(c->parser),
                       XML_ErrorString(XML_GetErrorCode(c->parser)));
    if (!whole)
        draft_note(in->arena, c->record.draft, (Place){0},
                   arena_print(in->arena, "The file is torn at line %lu: what stood behind is lost",
                               (unsigned long)XML_GetCurrentLineNumber(c->parser)));
    if (c->entries.count == RECORD_LINES_MAX)
        draft_note(in->arena, c->record.draft, (Place){0},
                   S("A very long record: its later entries were left out"));
    *ret = (Docs){record_close(&c->record), 1};
    return true;
}

const Reader reader_ccda = {"ccda", probe, read_ccda};
