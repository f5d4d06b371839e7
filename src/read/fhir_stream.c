/* fhir_stream.c: FHIR out of a file of any size: NDJSON line by line, one resource, a Bundle.
 *
 * A Bundle that fits is read whole, so that every name in it is known before the first claim; a
 * larger one, or a torn one, entry by entry. */
#include "read/fhir.h"

#include "base/buf.h"
#include "base/utf8.h"

#include <string.h>

enum {
    WHOLE_MAX = 2 << 20, /* of a stream; a file that is kept has no limit */
    FRAMES_MAX = 8,      /* bundles in bundles */
    TYPES_MAX = 16       /* kinds of resource that are passed over by name */
};

typedef enum Mode { MODE_START, MODE_LINES, MODE_OBJECT, MODE_ARRAY, MODE_OVER } Mode;

typedef struct PassedOver {
    char type[48];
    int count;
} PassedOver;

typedef struct Stream {
    ClaimSetup setup;
    TapeParser *parser;
    Tape tape;
    Fhir fhir;
    Names *names;
    Mode mode;
    bool top_array;  /* MODE_ARRAY is the file's own value, not a bundle's entries */
    bool skipping;   /* the rest of a line that is larger than the window */
    bool entries;    /* the object in MODE_OBJECT had entries */
    bool lines_sure; /* a whole record stood on one line */
    bool had_claim;
    int64_t line;        /* lines used */
    int64_t record_line; /* of the record on the tape, from 1 */
    int64_t record_offset;
    Walk frames[FRAMES_MAX];
    int depth;
    bool next_page; /* the bundle names another page */
    RecordDraft
        record; /* what was done, until it is given: draft NULL where there is nothing yet */
    Arena *record_arena;
    Str record_patient; /* its reference */
    PassedOver passed[TYPES_MAX];
    int passed_count;
} Stream;

/* ---- what it is ---- */

static bool is_fsh(Str head, Str file)
{
    return str_ends(file, S(".fsh")) ||
           (str_find(head, S("InstanceOf:")) >= 0 && str_find(head, S("Instance:")) >= 0);
}

static bool is_xml(Str head)
{
    return str_starts(head, S("<")) && str_find(head, S("http://hl7.org/fhir")) >= 0;
}

static Str past_bom(Str s)
{
    return str_starts(s, S("\xef\xbb\xbf")) ? str_slice(s, 3, s.len) : s;
}

static int probe(Str head, Str file)
{
    static const char *const signs[] = {
        "\"billablePeriod\"", "\"careTeam\"",  "\"adjudication\"",   "http://hl7.org/fhir",
        "\"fullUrl\"",        "\"contained\"", "\"supportingInfo\"", "bluebutton.cms.gov"};
    head = str_trim(past_bom(head));
    if (is_fsh(head, file) || is_xml(head))
        return 85;
    if (!head.len || (head.ptr[0] != '{' && head.ptr[0] != '['))
        return 0;
    if (str_find(head, S("\"resourceType\"")) >= 0)
        return 95;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        if (str_find(head, str_of(signs[i])) >= 0)
            return 80;
    }
    return 0;
}

static void *begin(const ClaimSetup *setup)
{
    Stream *s = arena_new(setup->arena, Stream);
    s->setup = *setup;
    s->parser = tape_begin(setup->arena);
    s->names = names_begin(setup->arena);
    s->fhir = (Fhir){.arena = setup->claim,
                     .codes = codes_begin(setup->arena, setup->know),
                     .know = setup->know,
                     .names = s->names,
                     .keep = setup->keep};
    return s;
}

/* ---- places ---- */

static void use(Stream *s, ClaimWindow *w, ptrdiff_t len)
{
    const char *at = w->bytes.ptr, *end = at + len;
    while (at < end && (at = memchr(at, '\n', (size_t)(end - at)))) {
        s->line++;
        at++;
    }
    claim_use(w, len);
}

static void skip_space(Stream *s, ClaimWindow *w)
{
    ptrdiff_t i = 0;
    while (i < w->bytes.len && (char_is_space(w->bytes.ptr[i]) || w->bytes.ptr[i] == ','))
        i++;
    if (i)
        use(s, w, i);
}

static ClaimStep note_give(const Stream *s, ClaimItem *ret, Str text)
{
    ret->note = (Note){{.row = (int)s->record_line}, text};
    ret->offset = s->record_offset;
    ret->number = s->record_line;
    return CLAIM_NOTE;
}

/* ---- records ---- */

/* Puts a value on the tape. It is copied where the window ends too near behind it, and read as
   UTF-8 whatever it is. */
static bool parse(Stream *s, const ClaimWindow *w, Str text, const char **why)
{
    ptrdiff_t room = w->bytes.ptr + w->bytes.len - (text.ptr + text.len);
    if (room < TAPE_SLACK) {
        char *copy = arena_alloc(s->setup.claim, (size_t)text.len + TAPE_SLACK, 1);
        memcpy(copy, text.ptr, (size_t)text.len);
        text.ptr = copy;
    }
    s->record_line = s->line + 1;
    s->record_offset = w->offset;
    if (tape_parse(s->parser, text, &s->tape, why))
        return true;
    Str utf8 = text_utf8(s->setup.claim, text);
    if (utf8.ptr == text.ptr)
        return false;
    char *copy = arena_alloc(s->setup.claim, (size_t)utf8.len + TAPE_SLACK, 1);
    memcpy(copy, utf8.ptr, (size_t)utf8.len);
    return tape_parse(s->parser, (Str){copy, utf8.len}, &s->tape, why);
}

/* The resource of a bundle's entry or a parameter; a resource itself. */
static uint32_t resource_in(const Tape *t, uint32_t at, Str *ret_type, Str *ret_url, Str *ret_id)
{
    uint32_t inner = 0;
    *ret_type = *ret_url = *ret_id = (Str){0};
    for (Walk w = walk_of(t, at); walk_member(&w);) {
        if (KEY_IS(w.key, "resourceType"))
            *ret_type = tape_text(t, w.value);
        else if (KEY_IS(w.key, "id"))
            *ret_id = tape_text(t, w.value);
        else if (KEY_IS(w.key, "fullUrl"))
            *ret_url = tape_text(t, w.value);
        else if (KEY_IS(w.key, "resource"))
            inner = w.value;
    }
    if (ret_type->len || !inner)
        return at;
    *ret_type = tape_text(t, fhir_member(t, inner, S("resourceType")));
    *ret_id = tape_text(t, fhir_member(t, inner, S("id")));
    return inner;
}

/* What a resource holds of others: a bundle's entries, the parameters of an operation. */
static uint32_t others_in(const Tape *t, uint32_t at, Str type)
{
    if (str_equal(type, S("Bundle")))
        return fhir_member(t, at, S("entry"));
    if (str_equal(type, S("Parameters")))
        return fhir_member(t, at, S("parameter"));
    return 0;
}

static void names_gather(Stream *s, Walk entries, int depth)
{
    Str type, url, id;
    while (walk_item(&entries)) {
        uint32_t at = resource_in(&s->tape, entries.value, &type, &url, &id);
        uint32_t others = others_in(&s->tape, at, type);
        if (others && depth < FRAMES_MAX) {
            names_gather(s, walk_items(&s->tape, others), depth + 1);
        } else if (named_is(type)) {
            Named n = named_of(&s->fhir, at);
            names_add(s->names, url, type, id, &n);
        }
    }
}

/* More pages of a search stand elsewhere. */
static bool has_next_page(const Tape *t, uint32_t links)
{
    for (Walk i = walk_items(t, links); walk_item(&i);) {
        if (str_equal(tape_text(t, fhir_member(t, i.value, S("relation"))), S("next")))
            return true;
    }
    return false;
}

/* Begins to give what is on the tape. */
static void record_begin(Stream *s)
{
    s->fhir.tape = &s->tape;
    s->frames[0] = walk_items(&s->tape, TAPE_ROOT);
    s->depth = 1;
    s->next_page |= has_next_page(&s->tape, fhir_member(&s->tape, TAPE_ROOT, S("link")));
    names_gather(s, s->frames[0], 0);
}

static void passed_over(Stream *s, Str type)
{
    s->setup.counts->passed_over++;
    for (int i = 0; i < s->passed_count; i++) {
        if (str_equal(str_of(s->passed[i].type), type)) {
            s->passed[i].count++;
            return;
        }
    }
    if (s->passed_count == TYPES_MAX || type.len >= (ptrdiff_t)sizeof s->passed[0].type)
        return;
    PassedOver *p = &s->passed[s->passed_count++];
    memcpy(p->type, type.ptr, (size_t)type.len);
    p->type[type.len] = 0;
    p->count = 1;
}

static ClaimStep outcome_give(Stream *s, uint32_t at, ClaimItem *ret)
{
    const Tape *t = &s->tape;
    Walk issues = walk_items(t, fhir_member(t, at, S("issue")));
    Str says = {0};
    if (walk_item(&issues)) {
        says = tape_text(t, fhir_member(t, issues.value, S("diagnostics")));
        Concept c = concept_of(t, fhir_member(t, issues.value, S("details")));
        says = says.len ? says : concept_words(&c);
    }
    return note_give(s, ret,
                     arena_print(s->setup.claim, "The insurer's server says: %.*s", STR_ARG(says)));
}

static void doc_give(Stream *s, uint32_t at, Str type, ClaimItem *ret)
{
    Fhir f = s->fhir;
    f.arena = s->setup.claim;
    ret->doc = fhir_claim(&f, at, type, s->setup.file, (Place){.row = (int)s->record_line});
    ret->offset = s->record_offset;
    ret->number = s->record_line;
    s->had_claim = true;
}

/* ---- the medical record ---- */

static void arena_close(void *arena)
{
    arena_end(arena);
}

/* Memory of its own: a record grows while claims come and go. Past the first half it is given; the
   other half holds the last entry and what giving it takes. */
static void record_open(Stream *s, Str patient)
{
    if (!s->record_arena && !s->setup.keep) {
        s->record_arena = arena_begin(2 * CLAIM_ARENA_MAX);
        if (!s->record_arena)
            return;
        arena_own(s->setup.arena, arena_close, s->record_arena);
    } else if (!s->setup.keep) {
        arena_reset(s->record_arena);
    }
    Arena *a = s->setup.keep ? s->setup.arena : s->record_arena;
    s->record = record_draft(a, s->setup.know, s->setup.file);
    s->record.draft->place = (Place){.row = (int)s->record_line};
    s->record_patient = arena_str(a, patient);
}

/* A record of long texts fills its memory before it has too many lines. */
static bool record_has_to_go(const Stream *s)
{
    return record_full(&s->record) ||
           (!s->setup.keep && arena_used(s->record_arena) > CLAIM_ARENA_MAX);
}

static bool has_record(const Stream *s)
{
    return s->record.draft && s->record.draft->lines.count;
}

/* The document of what was gathered. Its patient's name may have come after it. */
static void record_give(Stream *s, ClaimItem *ret)
{
    const Named *n = names_find(s->names, s->record_patient);
    Doc *d = &s->record.draft->d;
    if (n && !d->patient_name.len) {
        d->patient_name = arena_str(s->record.arena, n->party.name);
        d->birth_date = n->birth_date;
    }
    ret->doc = record_close(&s->record);
    ret->offset = s->record_offset;
    ret->number = s->record.draft->place.row;
    s->record.draft = NULL;
}

/* Takes an entry of the record. False where the document of another patient, or a full one, has to
   be given before. */
static bool record_take(Stream *s, uint32_t at, RecordKind kind, ClaimItem *ret)
{
    Fhir f = s->fhir;
    uint32_t subject = fhir_record_patient(&f, at);
    uint32_t reference = subject ? fhir_member(&s->tape, subject, S("reference")) : 0;
    Str patient = reference ? tape_text(&s->tape, reference) : (Str){0};
    if (s->record.draft && (!str_equal(patient, s->record_patient) || record_has_to_go(s))) {
        record_give(s, ret);
        return false;
    }
    if (!s->record.draft)
        record_open(s, patient);
    if (!s->record.draft)
        return true;
    RecordEntry e = record_entry(kind);
    f.arena = s->setup.claim;
    fhir_record_entry(&f, at, &e);
    e.place = (Place){.row = (int)s->record_line};
    record_add(&s->record, &e);
    Doc *d = &s->record.draft->d;
    if (subject && !d->patient_name.len) {
        Named n = fhir_reference(&f, subject);
        d->patient_name = arena_str(s->record.arena, n.party.name);
        d->birth_date = n.birth_date;
    }
    return true;
}

/* The next claim of the record on the tape; CLAIM_MORE when it has no more. */
static ClaimStep record_next(Stream *s, ClaimItem *ret)
{
    Str type, url, id;
    while (s->depth) {
        Walk *entries = &s->frames[s->depth - 1], before = *entries;
        if (!walk_item(entries)) {
            s->depth--;
            continue;
        }
        uint32_t at = resource_in(&s->tape, entries->value, &type, &url, &id);
        uint32_t others = others_in(&s->tape, at, type);
        if (others && s->depth < FRAMES_MAX)
            s->frames[s->depth++] = walk_items(&s->tape, others);
        if (str_equal(type, S("Bundle")) || str_equal(type, S("Parameters")))
            continue;
        if (str_equal(type, S("Claim")) || str_equal(type, S("ExplanationOfBenefit"))) {
            doc_give(s, at, type, ret);
            return CLAIM_DOC;
        }
        if (str_equal(type, S("OperationOutcome")))
            return outcome_give(s, at, ret);
        RecordKind kind = record_kind_in(s->setup.know, S("record-resources"), type);
        if (kind != RECORD_KIND_COUNT) {
            if (record_take(s, at, kind, ret))
                continue;
            *entries = before; /* once more, for the next document */
            return CLAIM_DOC;
        }
        if (type.len)
            passed_over(s, type);
        else
            return note_give(s, ret, S("A record without a resourceType: left out"));
    }
    return CLAIM_MORE;
}

/* "Passed over: 31 Observation, 4 Encounter", once, at the end. */
static ClaimStep end(Stream *s, ClaimItem *ret)
{
    Buf out = {.arena = s->setup.claim};
    if (has_record(s)) {
        record_give(s, ret);
        return CLAIM_DOC;
    }
    s->record_line = 0;
    if (s->next_page) {
        s->next_page = false;
        return note_give(s, ret, S("One page of a longer list: its next page is another file"));
    }
    s->mode = MODE_OVER;
    if (!s->passed_count)
        return CLAIM_END;
    for (int i = 0; i < s->passed_count; i++)
        buf_print(&out, "%s%d %s",
                  i ? ", " : "passed over, for they are no claims: ", s->passed[i].count,
                  s->passed[i].type);
    return note_give(s, ret, buf_str(&out));
}

/* ---- cutting ---- */

/* The length of the JSON value that begins at `from`, by its brackets and quotes; -1 where it does
   not end in `s`. */
static ptrdiff_t value_end(Str s, ptrdiff_t from)
{
    int depth = 0;
    for (ptrdiff_t i = from; i < s.len; i++) {
        char c = s.ptr[i];
        if (c == '"') {
            do {
                const char *quote = memchr(s.ptr + i + 1, '"', (size_t)(s.len - i - 1));
                if (!quote)
                    return -1;
                ptrdiff_t at = quote - s.ptr, slashes = 0;
                while (s.ptr[at - 1 - slashes] == '\\' && at - 1 - slashes > i)
                    slashes++;
                i = at;
                if (slashes % 2 == 0)
                    break;
            } while (true);
        } else if (c == '{' || c == '[') {
            depth++;
            continue;
        } else if (c == '}' || c == ']') {
            depth--;
            if (depth < 0)
                return i; /* the bracket of what stands around a plain value */
        } else if (depth || (c != ',' && !char_is_space(c))) {
            continue;
        } else {
            return i;
        }
        if (!depth)
            return i + 1;
    }
    return -1;
}

static ClaimStep rejected(Stream *s, ClaimItem *ret, const char *why)
{
    s->setup.counts->rejected++;
    ret->rejected = true;
    return note_give(s, ret,
                     arena_print(s->setup.claim,
                                 "line %lld: this record is not valid JSON (%s): "
                                 "left out, the rest goes on",
                                 (long long)s->record_line, why));
}

/* Passes over what does not fit into the window, up to its line feed. */
static ClaimStep long_line_step(Stream *s, ClaimWindow *w, ClaimItem *ret, const char *feed)
{
    bool first = !s->skipping;
    s->record_line = s->line + 1;
    s->record_offset = w->offset;
    s->skipping = !feed;
    use(s, w, feed ? feed + 1 - w->bytes.ptr : w->bytes.len);
    return first ? rejected(s, ret, "it is larger than what is read at once") : CLAIM_MORE;
}

/* Two records on one line: files were put together of which one did not end in a line feed. Takes
   the first; the second is what the line then begins with. */
static bool first_of_two(Stream *s, ClaimWindow *w, Str line)
{
    const char *why;
    ptrdiff_t end_at = value_end(line, 0);
    if (end_at <= 0 || !str_starts(str_trim(str_slice(line, end_at, line.len)), S("{")) ||
        !parse(s, w, str_slice(line, 0, end_at), &why))
        return false;
    claim_use(w, end_at);
    return true;
}

/* A line that holds a whole record, or none. */
static ClaimStep line_step(Stream *s, ClaimWindow *w, ClaimItem *ret)
{
    const char *feed = memchr(w->bytes.ptr, '\n', (size_t)w->bytes.len);
    const char *why;
    if (!feed && !w->last && !w->full)
        return CLAIM_MORE;
    if ((!feed && !w->last) || s->skipping)
        return long_line_step(s, w, ret, feed);
    Str line = str_slice(w->bytes, 0, feed ? feed + 1 - w->bytes.ptr : w->bytes.len);
    bool whole = parse(s, w, line, &why);
    if (!whole && first_of_two(s, w, line)) {
        record_begin(s);
        return record_next(s, ret);
    }
    claim_use(w, line.len);
    s->line++;
    if (!whole)
        return rejected(s, ret, why);
    record_begin(s);
    return record_next(s, ret);
}

/* The first line of `s`, without its end; false where the window does not show it all. */
static bool first_line(Str s, bool last, Str *ret_line, Str *ret_after)
{
    const char *feed = s.len ? memchr(s.ptr, '\n', (size_t)s.len) : NULL;
    *ret_line = feed ? str_slice(s, 0, feed - s.ptr) : s;
    *ret_after = feed ? str_slice(s, feed + 1 - s.ptr, s.len) : (Str){0};
    return feed || last;
}

static bool is_record(Stream *s, const ClaimWindow *w, Str line)
{
    const char *why;
    line = str_trim(line);
    return str_starts(line, S("{")) && str_ends(line, S("}")) && parse(s, w, line, &why) &&
           tape_type(&s->tape, TAPE_ROOT) == '{';
}

/* Whether the file is a record a line: its first line is one, or is broken before a second that is
   one. */
static bool lines_begin(Stream *s, const ClaimWindow *w, bool *ret_more)
{
    Str first, second, after;
    bool whole = first_line(w->bytes, w->last, &first, &after);
    *ret_more = !whole && w->bytes.len < WHOLE_MAX;
    if (!whole || first.len == w->bytes.len || first.len >= WHOLE_MAX)
        return false;
    if (is_record(s, w, first))
        return true;
    whole = first_line(after, w->last, &second, &after);
    *ret_more = !whole && w->bytes.len < WHOLE_MAX;
    return whole && second.len < WHOLE_MAX && str_trim(first).len > 1 && is_record(s, w, second) &&
           fhir_member(&s->tape, TAPE_ROOT, S("resourceType"));
}

/* ---- one value ---- */

static ClaimStep torn(Stream *s, ClaimWindow *w, ClaimItem *ret, Err *err)
{
    s->record_line = s->line + 1;
    s->record_offset = w->offset;
    claim_use(w, w->bytes.len);
    s->mode = MODE_OVER;
    if (s->had_claim || s->record.draft) {
        s->setup.counts->rejected++;
        ret->rejected = true;
        return note_give(s, ret,
                         arena_print(s->setup.claim,
                                     "line %lld: the file is torn here; what stood behind is lost",
                                     (long long)s->record_line));
    }
    err_set(err, "%s:%lld: the file is torn or no JSON; download it again", s->setup.path,
            (long long)s->record_line);
    return CLAIM_BAD;
}

/* All of a value that fits; what does not parse is tried entry by entry. */
static ClaimStep whole_step(Stream *s, ClaimWindow *w, ClaimItem *ret)
{
    const char *why;
    ptrdiff_t end_at = value_end(w->bytes, 0);
    if (end_at < 0 && !w->last && (s->setup.keep || w->bytes.len < WHOLE_MAX))
        return CLAIM_MORE;
    if (end_at > 0 && (s->setup.keep || end_at <= WHOLE_MAX) &&
        parse(s, w, str_slice(w->bytes, 0, end_at), &why)) {
        use(s, w, end_at);
        record_begin(s);
        return record_next(s, ret);
    }
    s->top_array = w->bytes.ptr[0] == '[';
    s->mode = s->top_array ? MODE_ARRAY : MODE_OBJECT;
    use(s, w, 1);
    return CLAIM_MORE;
}

/* A member of a bundle too large or too broken to be read whole. */
static ClaimStep object_step(Stream *s, ClaimWindow *w, ClaimItem *ret, Err *err)
{
    Str b = w->bytes;
    if (b.ptr[0] == '}') {
        bool entries = s->entries;
        use(s, w, 1);
        s->mode = MODE_START;
        s->entries = false;
        return entries ? CLAIM_MORE : rejected(s, ret, "or one larger than 2 MB and no Bundle");
    }
    ptrdiff_t key_end = b.ptr[0] == '"' ? value_end(b, 0) : -1, at = key_end;
    while (at > 0 && at < b.len && (char_is_space(b.ptr[at]) || b.ptr[at] == ':'))
        at++;
    if (b.ptr[0] != '"' || (w->last && (at < 0 || at >= b.len)))
        return torn(s, w, ret, err);
    if (at < 0 || at >= b.len)
        return CLAIM_MORE;
    if (b.ptr[at] == '[' && str_equal(str_slice(b, 0, key_end), S("\"entry\""))) {
        use(s, w, at + 1);
        s->top_array = false;
        s->entries = true;
        s->mode = MODE_ARRAY;
        return CLAIM_MORE;
    }
    ptrdiff_t end_at = value_end(b, at);
    if (end_at < 0)
        return w->last ? torn(s, w, ret, err) : CLAIM_MORE;
    use(s, w, end_at);
    return CLAIM_MORE;
}

static ClaimStep array_step(Stream *s, ClaimWindow *w, ClaimItem *ret, Err *err)
{
    const char *why;
    if (w->bytes.ptr[0] == ']') {
        use(s, w, 1);
        s->mode = s->top_array ? MODE_START : MODE_OBJECT;
        return CLAIM_MORE;
    }
    ptrdiff_t end_at = value_end(w->bytes, 0);
    if (end_at <= 0)
        return w->last || end_at == 0 ? torn(s, w, ret, err) : CLAIM_MORE;
    bool whole = parse(s, w, str_slice(w->bytes, 0, end_at), &why);
    use(s, w, end_at);
    if (!whole)
        return rejected(s, ret, why);
    record_begin(s);
    return record_next(s, ret);
}

static ClaimStep start_step(Stream *s, ClaimWindow *w, ClaimItem *ret, Err *err)
{
    bool more = false;
    Str head = str_slice(w->bytes, 0, CLAIM_HEAD);
    if (w->offset < 4 && is_fsh(head, s->setup.file)) {
        err_set(err,
                "%s: FHIR shorthand, not JSON: the source of an example, which SUSHI makes into "
                "JSON; give that",
                s->setup.path);
        return CLAIM_BAD;
    }
    if (is_xml(head)) {
        err_set(err, "%s: FHIR as XML, which is not read here; ask for it as JSON", s->setup.path);
        return CLAIM_BAD;
    }
    if (w->bytes.ptr[0] != '{' && w->bytes.ptr[0] != '[')
        return torn(s, w, ret, err);
    if (!s->lines_sure && lines_begin(s, w, &more)) {
        s->lines_sure = true;
        s->mode = MODE_LINES;
        return line_step(s, w, ret);
    }
    return more ? CLAIM_MORE : whole_step(s, w, ret);
}

static ClaimStep mode_step(Stream *s, ClaimWindow *w, ClaimItem *ret, Err *err)
{
    switch (s->mode) {
    case MODE_LINES: return line_step(s, w, ret);
    case MODE_OBJECT: return object_step(s, w, ret, err);
    case MODE_ARRAY: return array_step(s, w, ret, err);
    case MODE_START: return start_step(s, w, ret, err);
    case MODE_OVER: break;
    }
    return CLAIM_END;
}

static ClaimStep step(void *state, ClaimWindow *w, ClaimItem *ret, Err *err)
{
    Stream *s = state;
    ClaimStep given = record_next(s, ret);
    if (w->offset == 0 && str_starts(w->bytes, S("\xef\xbb\xbf")))
        claim_use(w, 3);
    while (given == CLAIM_MORE && s->mode != MODE_OVER) {
        int64_t before = w->offset;
        Mode mode = s->mode;
        skip_space(s, w);
        if (!w->bytes.len && !w->last)
            return CLAIM_MORE;
        if (!w->bytes.len)
            return s->mode == MODE_OBJECT || s->mode == MODE_ARRAY ? torn(s, w, ret, err)
                                                                   : end(s, ret);
        given = mode_step(s, w, ret, err);
        if (given == CLAIM_MORE && w->offset == before && s->mode == mode)
            return CLAIM_MORE;
    }
    if (s->mode != MODE_OVER || given != CLAIM_MORE)
        return given;
    if (!has_record(s))
        return CLAIM_END;
    record_give(s, ret);
    return CLAIM_DOC;
}

const ClaimReader claim_reader_fhir = {
    .name = "fhir", .probe = probe, .begin = begin, .step = step};
