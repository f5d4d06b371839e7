/* x12.c: the X12 reader: finds interchanges and their marks in the window, and hands segments to
   the machine. */
#include "read/x12.h"

#include <string.h>

enum { ISA_MAX = 512, CLEAN_ENDS = X12_SCAN + 1 }; /* as many as an index shows of a segment */

typedef enum Mode { MODE_BEGIN, MODE_HUNT, MODE_SEGMENTS, MODE_SKIP } Mode;

typedef struct Reading {
    X12 x;
    Mode mode;
    X12Scan scan;
    X12Index index;
    uint32_t next;                   /* the segment of the index that comes next */
    ptrdiff_t start;                 /* where in the window `now` begins */
    ptrdiff_t used;                  /* bytes of the window that are behind us */
    bool again;                      /* `now` must be walked again */
    bool isa_known;                  /* the ISA that comes next is the one whose marks were found */
    int64_t junk;                    /* bytes that were no X12 */
    char clean[X12_SEGMENT_MAX + 8]; /* a segment without the line breaks inside it */
    uint32_t clean_ends[CLEAN_ENDS];
} Reading;

/* ---- what it is ---- */

static bool is_space(char c)
{
    return c == ' ' || (c >= 9 && c <= 13) || c == 0;
}

static bool is_letter_or_digit(char c)
{
    return char_is_alpha(c) || char_is_digit(c);
}

/* Where something else than white space begins. */
static ptrdiff_t blank_end(Str s)
{
    ptrdiff_t i = 0;
    while (i < s.len && is_space(s.ptr[i]))
        i++;
    return i;
}

/* Where the text begins, behind white space and byte order marks: files may have been joined. */
static ptrdiff_t text_begin(Str s)
{
    ptrdiff_t i = blank_end(s);
    while (str_starts(str_slice(s, i, s.len), S("\xef\xbb\xbf")))
        i += 3 + blank_end(str_slice(s, i + 3, s.len));
    return i;
}

/* Two or three capitals or digits at the beginning, and a mark behind them: how many they are. */
static ptrdiff_t name_length(Str s)
{
    ptrdiff_t i = 0;
    while (i < s.len && i < 4 && ((s.ptr[i] >= 'A' && s.ptr[i] <= 'Z') || char_is_digit(s.ptr[i])))
        i++;
    bool mark = i < s.len && !is_letter_or_digit(s.ptr[i]) && !is_space(s.ptr[i]) &&
                (unsigned char)s.ptr[i] < 0x80 && !strchr("\"'{}[]<(%,-./_", s.ptr[i]);
    return (i == 2 || i == 3) && mark ? i : 0;
}

/* A piece of an interchange: it begins with a segment that we know, or a group begins in it. */
static bool begins_fragment(Str s)
{
    static const Str known = S_INIT("GS ST BHT HL SBR CLM SV1 SV2 SV3 BPR TRN CLP SVC PLB LX NM1");
    ptrdiff_t len = name_length(s);
    if (!len)
        return false;
    const char group[] = {'G', 'S', s.ptr[len], 'H'};
    return str_has_word(known, str_slice(s, 0, len)) ||
           str_find(str_slice(s, 0, CLAIM_HEAD), (Str){group, sizeof group}) > 0;
}

static int probe(Str head, Str file)
{
    (void)file;
    Str s = str_slice(head, text_begin(head), head.len);
    if (str_starts(s, S("ISA")) && name_length(s) == 3)
        return 99;
    return begins_fragment(s) ? 80 : 0;
}

/* ---- the marks ---- */

typedef enum Found { FOUND, FOUND_NOT, FOUND_MORE } Found;

/* The character at `i` of an ISA, with line breaks passed over; 0 at the end. */
static char isa_next(Str s, ptrdiff_t *i)
{
    while (*i < s.len && (s.ptr[*i] == '\n' || s.ptr[*i] == '\r'))
        (*i)++;
    return *i < s.len ? s.ptr[(*i)++] : 0;
}

static void end_set(X12Marks *m, Str s, ptrdiff_t i)
{
    int len = (unsigned char)s.ptr[i] >= 0xc2 ? str_utf8(str_slice(s, i, s.len)) : 1;
    m->end_len = len > 1 ? len : 1;
    memcpy(m->end, s.ptr + i, (size_t)m->end_len);
    if (s.ptr[i] == '\r' && i + 1 < s.len && s.ptr[i + 1] == '\n')
        m->end[0] = '\n';
}

/* The marks of the ISA at the beginning of `s`: the 16th element is the component mark, and what
   stands behind it ends a segment. Padded or not, and wherever lines are broken. */
static Found marks_find(Str s, bool last, X12Marks *m)
{
    ptrdiff_t i = 4, repetition = 0;
    int elements = 0;
    *m = (X12Marks){.element = s.ptr[3]};
    s = str_slice(s, 0, ISA_MAX);
    while (elements < 15 && i < s.len) {
        char c = isa_next(s, &i);
        if (c == m->element && ++elements == 10)
            repetition = i;
    }
    m->component = isa_next(s, &i);
    ptrdiff_t end = i;
    while (end < s.len && s.ptr[end] == ' ')
        end++;
    if (end + 4 > s.len && s.len < ISA_MAX && !last)
        return FOUND_MORE;
    if (elements < 15 || end >= s.len || is_letter_or_digit(m->component))
        return FOUND_NOT;
    if (is_letter_or_digit(s.ptr[end]) || s.ptr[end] == m->element || s.ptr[end] == 0)
        return FOUND_NOT;
    end_set(m, s, end);
    if (m->component == '~' && (m->end[0] == '\n' || m->end[0] == '\r')) {
        m->end[0] = '~'; /* the component mark was left out */
        m->component = ':';
    }
    if (repetition && !is_letter_or_digit(s.ptr[repetition]) && s.ptr[repetition] != ' ')
        m->repetition = s.ptr[repetition];
    return FOUND;
}

/* Without an ISA: the mark behind the first name, and a tilde where one ends a segment, else lines.
 */
static void marks_guess(Str s, X12Marks *m)
{
    s = str_slice(s, 0, CLAIM_HEAD);
    *m = (X12Marks){.element = s.ptr[name_length(s)], .component = ':', .end_len = 1};
    m->end[0] = '\n';
    for (ptrdiff_t i = 0; i + 1 < s.len; i++) {
        Str rest = str_slice(s, i + 1, s.len);
        rest = str_slice(rest, text_begin(rest), rest.len);
        if (s.ptr[i] == '~' && (!rest.len || name_length(rest))) {
            m->end[0] = '~';
            return;
        }
    }
}

/* ---- finding an interchange ---- */

static void use(Reading *r, ClaimWindow *w, ptrdiff_t len)
{
    claim_use(w, len);
    r->x.offset = w->offset;
}

/* The window begins again at `from`, and its index is made anew. */
static void window_settle(Reading *r, ClaimWindow *w, ptrdiff_t from)
{
    use(r, w, from);
    r->used = 0;
    r->next = r->index.segment_count = 0;
}

static void segments_begin(Reading *r)
{
    r->scan = x12_scan_for(&r->x.marks);
    r->mode = MODE_SEGMENTS;
}

static Found interchange_begin(Reading *r, ClaimWindow *w)
{
    Found found = marks_find(w->bytes, w->last, &r->x.marks);
    if (found == FOUND_NOT) {
        r->x.number++;
        x12_note_at(&r->x, r->x.number,
                    "ISA: no end of segment can be made out behind its 16 elements; the "
                    "interchange cannot be read");
        use(r, w, 3);
        r->mode = MODE_HUNT;
    }
    if (found == FOUND) {
        segments_begin(r);
        r->isa_known = true;
    }
    return found;
}

static void fragment_begin(Reading *r, ClaimWindow *w)
{
    X12 *x = &r->x;
    Str name = str_slice(w->bytes, 0, name_length(w->bytes));
    const Table *t = know_table(x->setup.know, S("x12-fragments"));
    int row = table_find(t, S("segment"), name);
    marks_guess(w->bytes, &x->marks);
    x->fragment = true;
    if (row >= 0)
        x12_set_begin(x, table_cell(t, row, S("set")));
    segments_begin(r);
}

static void junk_tell(Reading *r)
{
    if (r->junk)
        x12_note_at(&r->x, r->x.number, "%lld bytes behind it are no X12 and are passed over",
                    (long long)r->junk);
    r->junk = 0;
}

/* At the beginning, and between interchanges: the next ISA, or what can be read without one. */
static ClaimStep hunt(Reading *r, ClaimWindow *w)
{
    if (!r->junk)
        use(r, w, text_begin(w->bytes));
    Str s = w->bytes;
    if (s.len < 5 && !w->last)
        return CLAIM_MORE;
    if (!s.len)
        return CLAIM_END;
    if (str_starts(s, S("ISA")) && name_length(s) == 3) {
        junk_tell(r);
        return interchange_begin(r, w) == FOUND_MORE ? CLAIM_MORE : CLAIM_NOTE;
    }
    if (!r->junk && name_length(s)) {
        if (s.len < CLAIM_HEAD && !w->last)
            return CLAIM_MORE;
        if (begins_fragment(s)) {
            fragment_begin(r, w);
            return CLAIM_NOTE;
        }
    }
    r->mode = MODE_HUNT;
    ptrdiff_t next = str_find(str_slice(s, 1, s.len), S("ISA"));
    ptrdiff_t skip = next >= 0 ? next + 1 : w->last ? s.len : s.len - 2;
    r->junk += skip;
    use(r, w, skip);
    return CLAIM_NOTE;
}

/* ---- segments ---- */

/* `bytes` as one segment, without the line breaks inside it. */
static void clean(Reading *r, Str bytes)
{
    uint32_t len = 0;
    int count = 0;
    for (ptrdiff_t i = 0; i < bytes.len; i++) {
        char c = bytes.ptr[i];
        if (c == '\n' || c == '\r')
            continue;
        if (c == r->x.marks.element && count < CLEAN_ENDS - 1)
            r->clean_ends[count++] = len;
        r->clean[len++] = c;
    }
    r->clean_ends[count++] = len;
    r->x.now = (X12Segment){.bytes = r->clean, .ends = r->clean_ends, .count = count};
}

static ptrdiff_t end_find(const X12Marks *m, Str s)
{
    return str_find(s, (Str){m->end, m->end_len});
}

typedef enum Next { NEXT_SEGMENT, NEXT_BLANK, NEXT_MORE, NEXT_END } Next;

/* A segment that the index does not show: longer than its bytes, or the last, with no end. */
static Next segment_long(Reading *r, ClaimWindow *w)
{
    use(r, w, blank_end(w->bytes));
    Str s = str_slice(w->bytes, 0, X12_SEGMENT_MAX);
    ptrdiff_t end = end_find(&r->x.marks, s);
    if (end < 0 && s.len < X12_SEGMENT_MAX && !w->last)
        return NEXT_MORE;
    if (!s.len)
        return NEXT_END;
    if (end < 0 && s.len == X12_SEGMENT_MAX) {
        r->x.number++;
        x12_note_at(&r->x, r->x.number, "no end of segment within %d kB; it is passed over",
                    X12_SEGMENT_MAX >> 10);
        r->mode = MODE_SKIP;
        return NEXT_BLANK;
    }
    r->start = 0;
    clean(r, str_slice(s, 0, end < 0 ? s.len : end));
    r->used = end < 0 ? s.len : end + r->x.marks.end_len;
    return r->clean_ends[r->x.now.count - 1] ? NEXT_SEGMENT : NEXT_BLANK;
}

/* Passes over a segment that has no end in sight. */
static ClaimStep skip(Reading *r, ClaimWindow *w)
{
    ptrdiff_t end = end_find(&r->x.marks, w->bytes);
    if (end < 0 && !w->last) {
        ptrdiff_t keep = r->x.marks.end_len - 1;
        use(r, w, w->bytes.len > keep ? w->bytes.len - keep : 0);
        return CLAIM_MORE;
    }
    use(r, w, end < 0 ? w->bytes.len : end + r->x.marks.end_len);
    r->mode = MODE_SEGMENTS;
    return CLAIM_NOTE;
}

/* Indexes what the window shows next. */
static Next index_next(Reading *r, ClaimWindow *w)
{
    window_settle(r, w, r->used);
    r->scan(&r->index, &r->x.marks, w->bytes.ptr,
            (size_t)(w->bytes.len < X12_SCAN ? w->bytes.len : X12_SCAN));
    if (r->index.segment_count)
        return NEXT_BLANK;
    return segment_long(r, w);
}

/* The next segment of the index. */
static Next segment_indexed(Reading *r, const ClaimWindow *w)
{
    X12Index *index = &r->index;
    const char *bytes = w->bytes.ptr;
    uint32_t first = r->next ? index->last[r->next - 1] + 1 : 0, closes = index->last[r->next++];
    uint32_t start = (uint32_t)r->used, end = index->ends[closes];
    r->used = (ptrdiff_t)end + r->x.marks.end_len;
    while (start < end && is_space(bytes[start]))
        start++;
    while (end > start && bytes[end - 1] == '\r')
        end--;
    if (start == end)
        return NEXT_BLANK;
    index->ends[closes] = end;
    r->start = start;
    r->x.offset = w->offset + start;
    r->x.now = (X12Segment){.bytes = bytes,
                            .ends = index->ends + first,
                            .start = start,
                            .count = (int)(closes - first + 1)};
    if (__builtin_expect(index->odd, 0))
        clean(r, (Str){bytes + start, (ptrdiff_t)(end - start)});
    return NEXT_SEGMENT;
}

/* ---- segments that are more than text ---- */

/* An ISA inside the interchange before it: its marks may be others. */
static bool isa_begins(Reading *r)
{
    const X12Segment *s = &r->x.now;
    const char *p = s->bytes + s->start;
    Str text = {p, (ptrdiff_t)(s->ends[s->count - 1] - s->start)};
    return text.len > 3 && p[0] == 'I' && p[1] == 'S' && p[2] == 'A' && !r->isa_known &&
           name_length(text) == 3;
}

enum { BINARY_MAX = 8 << 20 };

/* BIN*25*...: so many bytes, whatever they are. What it says is believed where the end of the
   segment stands behind them. NEXT_BLANK: the segment is as long as it looks. */
static Next binary_pass(Reading *r, ClaimWindow *w)
{
    int64_t len = -1;
    Str rest = str_slice(w->bytes, r->start, w->bytes.len);
    Str end = {r->x.marks.end, r->x.marks.end_len};
    Str name = str_cut(&rest, r->x.marks.element);
    if (str_equal(name, S("BDS")))
        str_cut(&rest, r->x.marks.element); /* what filter was used */
    Str count = str_cut(&rest, r->x.marks.element);
    if (!rest.ptr || !str_number(count, &len) || len < 0 || len > BINARY_MAX)
        return NEXT_BLANK;
    if (len + end.len > rest.len && !w->last)
        return NEXT_MORE;
    Str behind = str_slice(rest, (ptrdiff_t)len, rest.len);
    if (len > rest.len || !str_starts(behind, end))
        return NEXT_BLANK;
    r->used = behind.ptr + end.len - w->bytes.ptr;
    r->next = r->index.segment_count;
    return NEXT_SEGMENT;
}

static bool is_binary(const X12Segment *s)
{
    Str name = x12_element(s, 0);
    return name.len == 3 && name.ptr[0] == 'B' &&
           (str_equal(name, S("BIN")) || str_equal(name, S("BDS")));
}

static Next segment_next(Reading *r, ClaimWindow *w)
{
    Next next = r->next < r->index.segment_count ? segment_indexed(r, w) : index_next(r, w);
    if (next != NEXT_SEGMENT)
        return next;
    if (__builtin_expect(isa_begins(r), 0)) {
        window_settle(r, w, r->start);
        r->mode = MODE_HUNT;
        return NEXT_BLANK;
    }
    if (__builtin_expect(is_binary(&r->x.now), 0) && binary_pass(r, w) == NEXT_MORE) {
        window_settle(r, w, r->start);
        return NEXT_MORE;
    }
    r->x.number++;
    return NEXT_SEGMENT;
}

/* ---- steps ---- */

static void *begin(const ClaimSetup *setup)
{
    Reading *r = arena_new(setup->arena, Reading);
    X12 *x = &r->x;
    *x = (X12){.setup = *setup, .counts = setup->counts};
    if (!setup->counting)
        x->taker = x12_taker_begin(setup);
    return r;
}

static ClaimStep note_give(Reading *r, ClaimItem *ret)
{
    X12 *x = &r->x;
    const X12Note *n = &x->notes[x->notes_given++];
    ret->number = n->number;
    ret->offset = x->offset;
    ret->note.text = claim_text(x->setup.claim, str_of(n->text));
    ret->note.place.page = 1;
    ret->note.place.row = n->number < INT32_MAX ? (int)n->number : INT32_MAX;
    if (x->notes_given == x->note_count)
        x->notes_given = x->note_count = 0;
    return CLAIM_NOTE;
}

static ClaimStep doc_give(Reading *r, ClaimItem *ret)
{
    ret->doc = x12_taker_doc(r->x.taker);
    ret->offset = r->x.claim.offset;
    ret->number = r->x.claim.number;
    return CLAIM_DOC;
}

static ClaimStep finish(Reading *r, ClaimItem *ret)
{
    junk_tell(r);
    if (!x12_finish(&r->x))
        return doc_give(r, ret);
    return r->x.note_count ? note_give(r, ret) : CLAIM_END;
}

/* One segment into the machine. */
static ClaimStep segment_walk(Reading *r, ClaimWindow *w, ClaimItem *ret)
{
    X12 *x = &r->x;
    r->again = !x12_walk(x);
    if (r->again)
        return doc_give(r, ret);
    r->isa_known = false;
    if (__builtin_expect(x->closed, 0)) {
        window_settle(r, w, r->used);
        r->mode = MODE_HUNT;
        x->closed = false;
    }
    return CLAIM_NOTE;
}

static ClaimStep step(void *state, ClaimWindow *w, ClaimItem *ret, Err *err)
{
    Reading *r = state;
    (void)err;
    for (;;) {
        ClaimStep done = CLAIM_NOTE; /* nothing yet */
        if (r->x.note_count && !(r->x.claim.open && r->x.taker))
            return note_give(r, ret); /* while a claim is open, its memory must last */
        if (r->again) {
            done = segment_walk(r, w, ret);
        } else if (r->mode == MODE_SEGMENTS) {
            Next next = segment_next(r, w);
            if (next == NEXT_SEGMENT)
                done = segment_walk(r, w, ret);
            else if (next == NEXT_MORE)
                done = CLAIM_MORE;
            else if (next == NEXT_END)
                return finish(r, ret);
        } else {
            done = r->mode == MODE_SKIP ? skip(r, w) : hunt(r, w);
        }
        if (done == CLAIM_END)
            return finish(r, ret);
        if (done != CLAIM_NOTE)
            return done;
    }
}

const ClaimReader claim_reader_x12 = {"x12", probe, begin, step, .counts_docs = true};
