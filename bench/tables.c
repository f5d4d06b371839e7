/* tables.c: the tables of reference beside SQLite: the time of an import, the size, look-ups of
   pairs on a day, opening. Ratios only.

   bench-tables PTP.tsv.zst [LOOKUPS]; the publisher's table of code pairs, see ../shared/data. */
#include "api/engine.h"
#include "base/digest.h"
#include "base/file.h"
#include "load/load.h"
#include "refs/pairs.h"
#include "refs/refs.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static const char PACK[] = "build/bench-tables.pack", BASE[] = "build/bench-tables.sqlite";

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static uint64_t random_next(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

static long bytes_of(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 ? (long)st.st_size : 0;
}

/* ---- the import ---- */

static bool import(Arena *a, const char *path)
{
    Err err;
    Engine engine;
    Layouts layouts;
    LoadList list;
    LoadOptions options = {{0}};
    Build build = {.arena = a};
    if (!engine_begin(&engine, &err) || !layouts_begin(a, &engine.know, &layouts, &err)) {
        puts(err.text);
        return false;
    }
    Arena *scratch = arena_begin((size_t)2047 << 20);
    load_file(scratch, &layouts, path, &options, &build, &list);
    if (!list.count || !list.items[0].taken)
        printf("%.*s\n", list.count ? STR_ARG(list.items[0].why) : STR_ARG(S("nothing")));
    bool ok = file_replace(a, PACK, build_bytes(&build), &err);
    arena_end(scratch);
    engine_end(&engine);
    return ok;
}

static double best_of(int runs, const char *command)
{
    double best = 1e9;
    for (int i = 0; i < runs; i++) {
        double t = seconds();
        if (system(command) != 0)
            return -1;
        t = seconds() - t;
        best = t < best ? t : best;
    }
    return best;
}

static void import_measure(const char *path)
{
    char command[1000];
    snprintf(command, sizeof command, "zstd -dc '%s' | wc -l >/dev/null", path);
    double peer = best_of(5, command), best = 1e9;
    for (int i = 0; i < 5; i++) {
        double t = seconds();
        Arena *a = arena_begin((size_t)2047 << 20);
        if (!import(a, path))
            exit(1);
        arena_end(a);
        t = seconds() - t;
        best = t < best ? t : best;
    }
    printf("import: %.1f times `zstd -dc | wc -l` (at most 10)\n", best / peer);
}

/* ---- the same rows in SQLite ---- */

typedef struct Row {
    char codes[12]; /* both, five characters each */
    int from, to, modifier, reason;
} Row;

typedef struct Rows {
    Row *items;
    size_t count;
} Rows;

/* All pairs of the pack, by its own walk; the importer has a test of its own. */
static Rows rows_of(Arena *a, const Pack *pack)
{
    Rows r = {malloc(sizeof(Row) * 3000000), 0};
    Pairs p = pairs_of(pack, &pack->segments[0]);
    PairsWalk w = pairs_walk(a, &p);
    PairSeen seen;
    while (pairs_next(&w, &seen)) {
        for (uint32_t i = 0; i < seen.edit_count; i++) {
            Row *row = &r.items[r.count++];
            for (int c = 0; c < 5; c++) {
                row->codes[c] = (char)(seen.column1 >> (32 - 8 * c));
                row->codes[5 + c] = (char)(seen.column2 >> (32 - 8 * c));
            }
            row->from = seen.edits[i].from;
            row->to = seen.edits[i].to;
            row->modifier = seen.edits[i].modifier;
            row->reason = seen.edits[i].reason;
        }
    }
    return r;
}

static sqlite3 *base_make(const Rows *rows)
{
    sqlite3 *db;
    sqlite3_stmt *put;
    unlink(BASE);
    sqlite3_open(BASE, &db);
    sqlite3_exec(db,
                 "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-400000;"
                 "CREATE TABLE ptp(column1 TEXT, column2 TEXT, first INT, last INT, modifier INT,"
                 " reason INT); BEGIN",
                 NULL, NULL, NULL);
    sqlite3_prepare_v2(db, "INSERT INTO ptp VALUES(?,?,?,?,?,?)", -1, &put, NULL);
    for (size_t i = 0; i < rows->count; i++) {
        const Row *r = &rows->items[i];
        sqlite3_bind_text(put, 1, r->codes, 5, SQLITE_STATIC);
        sqlite3_bind_text(put, 2, r->codes + 5, 5, SQLITE_STATIC);
        sqlite3_bind_int(put, 3, r->from);
        sqlite3_bind_int(put, 4, r->to);
        sqlite3_bind_int(put, 5, r->modifier);
        sqlite3_bind_int(put, 6, r->reason);
        sqlite3_step(put);
        sqlite3_reset(put);
    }
    sqlite3_finalize(put);
    sqlite3_exec(db,
                 "COMMIT; CREATE INDEX ptp_pair ON ptp(column1, column2, first, last, modifier, "
                 "reason); VACUUM",
                 NULL, NULL, NULL);
    return db;
}

/* ---- look-ups ---- */

typedef struct PairAsked {
    char codes[10];
} PairAsked;

/* Half of the questions are pairs of the table, half are made of two of its codes. */
static PairAsked *questions_make(const Rows *rows, size_t count)
{
    uint64_t state = 88172645463325252ull;
    PairAsked *q = malloc(sizeof *q * count);
    for (size_t i = 0; i < count; i++) {
        const Row *one = &rows->items[random_next(&state) % rows->count];
        const Row *two = &rows->items[random_next(&state) % rows->count];
        memcpy(q[i].codes, one->codes, 5);
        memcpy(q[i].codes + 5, (i % 2 ? one : two)->codes + 5, 5);
    }
    return q;
}

static size_t ask_pack(const Refs *refs, const PairAsked *q, size_t count, Date day)
{
    size_t found = 0;
    Ptp ptp;
    for (size_t i = 0; i < count; i++)
        found += refs_ptp(refs, CLAIM_PRACTITIONER, (Str){q[i].codes, 5}, (Str){q[i].codes + 5, 5},
                          day, &ptp) == REF_FOUND &&
                 ptp.modifier >= 0;
    return found;
}

static size_t ask_base(sqlite3 *db, const PairAsked *q, size_t count, Date day)
{
    size_t found = 0;
    sqlite3_stmt *ask;
    sqlite3_prepare_v2(
        db,
        "SELECT modifier, reason FROM ptp WHERE column1=? AND column2=? AND first<=? "
        "AND last>=?",
        -1, &ask, NULL);
    for (size_t i = 0; i < count; i++) {
        sqlite3_bind_text(ask, 1, q[i].codes, 5, SQLITE_STATIC);
        sqlite3_bind_text(ask, 2, q[i].codes + 5, 5, SQLITE_STATIC);
        sqlite3_bind_int(ask, 3, day);
        sqlite3_bind_int(ask, 4, day);
        found += sqlite3_step(ask) == SQLITE_ROW;
        sqlite3_reset(ask);
    }
    sqlite3_finalize(ask);
    return found;
}

static void lookups_measure(const Refs *refs, sqlite3 *db, const Rows *rows, size_t count)
{
    Date day = date_of(2024, 8, 15);
    PairAsked *q = questions_make(rows, count);
    size_t by_pack = ask_pack(refs, q, count, day), by_base = ask_base(db, q, count, day);
    double pack = 1e9, base = 1e9;
    for (int i = 0; i < 5; i++) {
        double t = seconds();
        ask_pack(refs, q, count, day);
        double u = seconds();
        ask_base(db, q, count, day);
        double v = seconds();
        pack = u - t < pack ? u - t : pack;
        base = v - u < base ? v - u : base;
    }
    printf("look-ups: %zu, %zu found%s; %.0f times as fast as SQLite with a covering index (at "
           "least 50)\n",
           count, by_pack, by_pack == by_base ? ", the same by both" : ", NOT the same by both",
           base / pack);
    free(q);
}

/* ---- opening ---- */

static long private_kb(void)
{
    char text[4096] = {0};
    long dirty = 0, kb;
    int fd = open("/proc/self/smaps_rollup", O_RDONLY);
    if (fd < 0 || read(fd, text, sizeof text - 1) <= 0)
        return -1;
    close(fd);
    for (char *line = text; line; line = strchr(line + 1, '\n')) {
        if (sscanf(line, "\nPrivate_Dirty: %ld", &kb) == 1)
            dirty = kb;
    }
    return dirty;
}

static Refs *open_measure(Arena *a)
{
    Err err;
    Refs *refs = NULL;
    long before = private_kb();
    double t = seconds();
    if (!refs_begin(a, PACK, &refs, &err)) {
        puts(err.text);
        exit(1);
    }
    t = seconds() - t;
    printf("opening: %s under 5 ms, %ld KiB of private memory (at most 1024)\n",
           t < 0.005 ? "it is" : "it is NOT", private_kb() - before);
    return refs;
}

int main(int argc, char **argv)
{
    size_t count = argc > 2 ? (size_t)atol(argv[2]) : 1000000;
    if (argc < 2 || !bytes_of(argv[1])) {
        puts("bench-tables: name the table of code pairs (.tsv.zst); without it there is nothing "
             "to measure");
        return 0;
    }
    import_measure(argv[1]);
    Arena *a = arena_begin((size_t)2047 << 20);
    Refs *refs = open_measure(a);
    Rows rows = rows_of(a, refs_pack(refs));
    sqlite3 *db = base_make(&rows);
    printf("size: %.0f percent of SQLite's with the same index (at most 40)\n",
           100.0 * (double)bytes_of(PACK) / (double)bytes_of(BASE));
    lookups_measure(refs, db, &rows, count);
    sqlite3_close(db);
    free(rows.items);
    arena_end(a);
    return 0;
}
