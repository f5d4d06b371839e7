/* marks.c: the tables asked once for each pair of codes that stand on a line. */
#include "know/marks.h"

#include "know/code.h"

/* The last pairs of codes that were asked for, by their bytes. */
enum { MARKS_KEPT = 2048 };
typedef struct Marked {
    uint64_t code, revenue;
    unsigned marks;
    bool known;
} Marked;

typedef struct MarkMemo {
    Marked items[MARKS_KEPT];
} MarkMemo;

Know *know_remembering(Arena *a, const Know *k)
{
    Know *copy = arena_new(a, Know);
    *copy = *k;
    copy->marks = arena_new(a, MarkMemo);
    return copy;
}

static unsigned kind_mark(Str kind)
{
    return str_equal(kind, S("emergency"))   ? MARK_EMERGENCY
           : str_equal(kind, S("room"))      ? MARK_ROOM
           : str_equal(kind, S("ambulance")) ? MARK_AMBULANCE
           : str_equal(kind, S("surgery"))   ? MARK_SURGERY
                                             : 0;
}

static unsigned marks_of(const Know *k, Str code, Str revenue)
{
    const Table *air = know_table(k, S("air-ambulance"));
    const Table *rooms = know_table(k, S("room-revenue"));
    unsigned marks = 0, house = kind_mark(revenue_kind(k, revenue));
    if (table_find_span(air, code) >= 0 || table_find_span(air, revenue) >= 0)
        marks |= MARK_AIR;
    else
        marks |= kind_mark(code_kind(k, code)) | house;
    if (code.len)
        marks |= table_find_span(know_table(k, S("equipment-codes")), code) >= 0 ? MARK_GOODS
                                                                                 : MARK_OTHER;
    if (!revenue.len)
        return marks;
    marks |= MARK_REVENUE;
    if (table_find_span(know_table(k, S("professional-revenue")), revenue) >= 0)
        marks |= MARK_FEE;
    else if (house != MARK_AMBULANCE)
        marks |= MARK_HOUSE;
    int row = table_find_span(rooms, revenue);
    if (row >= 0 && table_cell(rooms, row, S("who")).len)
        marks |= MARK_BED;
    return marks;
}

static unsigned marks_remembered(const Know *k, Str code, Str revenue)
{
    uint64_t x, y;
    if (!k->marks || !str_bytes(code, &x) || !str_bytes(revenue, &y))
        return marks_of(k, code, revenue);
    uint64_t h = (x * 0x9e3779b97f4a7c15u ^ y) * 0xbf58476d1ce4e5b9u;
    Marked *m = &k->marks->items[h >> 40 & (MARKS_KEPT - 1)];
    if (!m->known || m->code != x || m->revenue != y)
        *m = (Marked){x, y, marks_of(k, code, revenue), true};
    return m->marks;
}

unsigned line_marks(const Know *k, const Line *l)
{
    return marks_remembered(k, l->code, l->revenue_code) | (l->description.len ? MARK_WORDED : 0u);
}

unsigned doc_marks(const Know *k, const Doc *d)
{
    unsigned marks = 0;
    for (int i = 0; i < d->line_count; i++)
        marks |= line_marks(k, &d->lines[i]);
    return marks;
}
