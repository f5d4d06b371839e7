/* scan.c: which pass this processor takes, the careful pass, and the guess of parallel readers. */
#include "refs/scan.h"

#if defined(__x86_64__)
#include "base/cpu.h"
#endif

#include <stdlib.h>
#include <string.h>

void scan_room(Arena *a, ScanForm form, size_t block, Scan *ret)
{
    int bounds = form == SCAN_JSON ? (int)block / 2 + 1 : 0;
    *ret = (Scan){.inside = arena_array(a, uint64_t, block / 64 + 1),
                  .hits = arena_array(a, uint32_t, block / 2 + 64),
                  .bounds = arena_array(a, Bound, bounds),
                  .bound_room = bounds};
}

void scan_block(const Needles *n, ScanForm form, char delimiter, const char *bytes, size_t len,
                Scan *s)
{
#if defined(__x86_64__)
    bool bits = CPU_HAS("bmi2", BMI2) && CPU_HAS("pclmul", PCLMULQDQ);
    if (bits && CPU_HAS("avx512vbmi", AVX512_VBMI) && CPU_HAS("avx512bw", AVX512BW) &&
        CPU_HAS("avx512dq", AVX512DQ) && CPU_HAS("avx512vpopcntdq", AVX512_VPOPCNTDQ)) {
        scan_block_avx512(n, form, delimiter, bytes, len, s);
        return;
    }
    if (bits && CPU_HAS("avx2", AVX2)) {
        scan_block_avx2(n, form, delimiter, bytes, len, s);
        return;
    }
#endif
    scan_block_plain(n, form, delimiter, bytes, len, s);
}

/* ---- carefully ---- */

typedef enum Cell { CELL_BEGINS, CELL_PLAIN, CELL_QUOTED, CELL_QUOTE_IN_QUOTED } Cell;

static Cell cell_before(char delimiter, const char *bytes, bool inside)
{
    int back = 1;
    if (inside)
        return CELL_QUOTED;
    while (back < SCAN_PAD && bytes[-back] == ' ')
        back++;
    char before = bytes[-back];
    if (before == '"' && back > 1)
        return CELL_PLAIN;
    if (before == delimiter || before == '\n' || before == '\r')
        return CELL_BEGINS;
    return before == '"' ? CELL_QUOTE_IN_QUOTED : CELL_PLAIN;
}

static Cell cell_next(Cell cell, char c, char delimiter)
{
    if (cell == CELL_QUOTED)
        return c == '"' ? CELL_QUOTE_IN_QUOTED : CELL_QUOTED;
    if (c == delimiter || c == '\n' || c == '\r')
        return CELL_BEGINS;
    if (c == '"' && cell != CELL_PLAIN)
        return CELL_QUOTED;
    if (c == ' ' && cell == CELL_BEGINS) /* spaces before a quote are passed over */
        return CELL_BEGINS;
    return CELL_PLAIN;
}

void scan_careful(char delimiter, const char *bytes, size_t len, Scan *s)
{
    Cell cell = cell_before(delimiter, bytes, s->starts_inside);
    s->lines = 0;
    s->odd = -1;
    for (size_t at = 0; at < len; at += 64) {
        uint64_t inside = 0;
        for (size_t i = 0; i < 64 && at + i < len; i++) {
            char c = bytes[at + i];
            Cell next = cell_next(cell, c, delimiter);
            if (cell == CELL_QUOTE_IN_QUOTED && next == CELL_PLAIN && s->odd < 0)
                s->odd = (int64_t)(at + i);
            cell = next;
            inside |= (uint64_t)(cell == CELL_QUOTED) << i;
            s->lines += c == '\n' && cell != CELL_QUOTED;
        }
        s->inside[at / 64] = inside;
    }
    s->ends_inside = cell == CELL_QUOTED;
    s->irregular = false;
}

/* ---- the columns ---- */

ptrdiff_t scan_line_before(const Scan *s, const char *bytes, size_t end)
{
    while (end) {
        const char *p = memrchr(bytes, '\n', end);
        if (!p)
            return -1;
        end = (size_t)(p - bytes);
        if (!scan_is_inside(s, end))
            return (ptrdiff_t)end;
    }
    return -1;
}

void scan_sift(const Needles *n, char delimiter, const char *bytes, Scan *s)
{
    int kept = 0;
    for (int i = 0; i < s->hit_count && n->columns; i++) {
        size_t hit = (size_t)s->hits[i] + 1; /* the code itself */
        ptrdiff_t line = scan_line_before(s, bytes, hit);
        int column = scan_count(s, bytes, delimiter, (size_t)(line + 1), hit, n->column_count);
        /* of a line that begins before the block at least so many cells stand before it */
        if (column < n->column_count && (line < 0 || n->columns[column]))
            s->hits[kept++] = s->hits[i];
    }
    s->hit_count = n->columns ? kept : s->hit_count;
}

/* ---- the guess ---- */

static bool is_in(char c, Str set)
{
    for (ptrdiff_t i = 0; i < set.len; i++) {
        if (set.ptr[i] == c)
            return true;
    }
    return false;
}

/* Whether a quote between these bytes looks like one that opens, or closes. */
static bool looks_opening(ScanForm form, char delimiter, char before)
{
    return form == SCAN_CSV ? before == delimiter || before == '\n' || before == '\r'
                            : is_in(before, S(" \t\n[{,:"));
}

static bool looks_closing(ScanForm form, char delimiter, char behind)
{
    return form == SCAN_CSV ? behind == delimiter || behind == '\n' || behind == '\r'
                            : is_in(behind, S(" \t\n\r]},:"));
}

/* Counts for how many quotes of the beginning each hypothesis would be odd, until one is so for
   some more than the other. A quote beside its like or behind a backslash tells nothing. */
bool scan_guess_inside(ScanForm form, char delimiter, const char *bytes, size_t len)
{
    enum { LOOK = 4096, SURE = 6 };
    size_t end = len < LOOK ? len : LOOK;
    bool inside = false; /* under the hypothesis that it begins outside */
    int odd[2] = {0, 0};
    for (size_t i = 0; i + 1 < end && abs(odd[0] - odd[1]) < SURE; i++) {
        const char *quote = memchr(bytes + i, '"', end - 1 - i);
        if (!quote)
            break;
        i = (size_t)(quote - bytes);
        if (form == SCAN_JSON && i && bytes[i - 1] == '\\')
            continue;
        bool opens = looks_opening(form, delimiter, bytes[i - 1]);
        bool closes = looks_closing(form, delimiter, bytes[i + 1]);
        if (opens != closes)
            odd[opens == inside ? 0 : 1]++;
        inside = !inside;
    }
    return odd[1] < odd[0];
}
