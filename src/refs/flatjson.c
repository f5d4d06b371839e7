/* flatjson.c: JSON whose objects are rows, told as CSV. Each object of a list is a row of what it
   holds and what stands around it; the keys of the file's beginning are the columns. */
#include "refs/retell.h"

#include "base/json.h"
#include "refs/columns.h"

#include <string.h>
#include <yajl/yajl_parse.h>

enum {
    DEPTH_MAX = 32,
    COLUMNS_MAX = 4096,
    CELL_MAX = 2000, /* longer texts are no prices */
    ROW_MAX = 64 << 10,
    HEAD_MAX = 64 << 10, /* of what the file says of itself */
    OUT_MAX = 16 << 20   /* that one piece is told as; a hostile file tells each byte many times */
};

typedef struct Column {
    Str heading;
    PriceRole role;
    Buf cell;
    int level; /* of the row that the cell is of; 0 where it is empty */
} Column;

/* A key as it stands: in the objects of which list, and in which object of such an object. */
typedef struct Key {
    Str list, object, key;
    int column;
} Key;

/* An open bracket. A row is an object that stands in a list, or the root. */
typedef struct Open {
    Str key; /* in `room` */
    char room[HEADING_MAX];
    bool is_list, is_row;
    bool told;     /* a row inside was told */
    int first_set; /* of the cells that were set since it was opened */
} Open;

typedef struct Flat {
    Retold retold;
    const Roles *roles;
    const Table *sides;
    yajl_handle yajl;
    LIST(Column) columns;
    LIST(Key) keys;
    LIST(int) set; /* the columns with a cell, in the order of being set */
    int expected;  /* the key behind the last */
    Open open[DEPTH_MAX];
    int depth;
    Str key;
    char key_room[HEADING_MAX];
    bool looks; /* at the beginning only: finds the keys, tells what the file says of itself */
    bool begun;
    int rows; /* with a code */
} Flat;

/* ---- keys ---- */

/* The list in whose objects we are, and the object inside such an object, by their keys. */
static void place_now(const Flat *f, Str *ret_list, Str *ret_object)
{
    *ret_list = *ret_object = (Str){0};
    for (int i = f->depth - 1; i >= 0; i--) {
        if (!f->open[i].is_list && !f->open[i].is_row && !ret_object->ptr)
            *ret_object = f->open[i].key;
        if (f->open[i].is_list && i + 1 < f->depth && f->open[i + 1].is_row) {
            *ret_list = f->open[i].key;
            return;
        }
    }
}

static PriceRole role_of(const Flat *f, Str heading)
{
    int number;
    Str kind;
    return roles_find(f->roles, heading, &number, &kind);
}

static bool is_side(const Flat *f, Str word)
{
    for (int row = 0; row < f->sides->row_count; row++) {
        if (str_same(table_cell(f->sides, row, S("word")), word))
            return true;
    }
    return false;
}

/* {"charge": {"gross": 5}} is "charge gross" where the words know that or the object is a setting,
   else "gross"; so is {"payers": [{"name": "Aetna"}]} "payers name". */
static Str heading_of(const Flat *f, const Key *k)
{
    Str outer = k->object.len ? k->object : k->list;
    if (!outer.len)
        return k->key;
    Str joined = arena_print(f->retold.arena, "%.*s %.*s", STR_ARG(outer), STR_ARG(k->key));
    return role_of(f, joined) != ROLE_UNKNOWN || is_side(f, outer) ? joined : k->key;
}

static int column_find(const Flat *f, Str heading)
{
    for (int i = 0; i < f->columns.count; i++) {
        if (str_same(f->columns.items[i].heading, heading))
            return i;
    }
    return -1;
}

/* The column of a new key. Lists beside each other share theirs; a name that an outer row has got
   is told with its list: "payers name". */
static int column_of(Flat *f, const Key *k, int level)
{
    Arena *a = f->retold.arena;
    Str heading = heading_of(f, k);
    int at = column_find(f, heading);
    if (at >= 0 && f->columns.items[at].level && f->columns.items[at].level < level) {
        heading = arena_print(a, "%.*s %.*s", STR_ARG(k->list), STR_ARG(heading));
        at = column_find(f, heading);
    }
    if (at >= 0)
        return at;
    *list_add(a, &f->columns) =
        (Column){.heading = heading, .role = role_of(f, heading), .cell = {.arena = a}};
    return f->columns.count - 1;
}

static Key *key_new(Flat *f, Str list, Str object, int level)
{
    Arena *a = f->retold.arena;
    if (!f->looks || f->keys.count == COLUMNS_MAX) {
        f->retold.lost++;
        return NULL;
    }
    Key *k = list_add(a, &f->keys);
    *k = (Key){
        .list = arena_str(a, list), .object = arena_str(a, object), .key = arena_str(a, f->key)};
    k->column = column_of(f, k, level);
    return k;
}

/* The column of the value that comes; objects have their keys in the same order, mostly. */
static Column *column_now(Flat *f, int level)
{
    Str list, object;
    place_now(f, &list, &object);
    for (int i = 0; i < f->keys.count; i++) {
        int at = (f->expected + i) % f->keys.count;
        Key *k = &f->keys.items[at];
        if (str_equal(k->key, f->key) && str_equal(k->object, object) && str_equal(k->list, list)) {
            f->expected = at + 1;
            return &f->columns.items[k->column];
        }
    }
    Key *k = key_new(f, list, object, level);
    return k ? &f->columns.items[k->column] : NULL;
}

/* ---- rows ---- */

static void cell_write(Buf *out, Str cell)
{
    buf_char(out, '"');
    for (ptrdiff_t i = 0; i < cell.len; i++) {
        char c = cell.ptr[i];
        if (c == '"')
            buf_char(out, '"');
        buf_char(out, c == '\n' || c == '\r' ? ' ' : c);
    }
    buf_char(out, '"');
}

/* A row of the cells of rows up to `level`, or of their headings; where `all`, with a place for
 * each column. */
static void row_write(Flat *f, int level, bool headings, bool all)
{
    Buf *out = &f->retold.out;
    size_t from = out->len;
    int cells = 0;
    for (int i = 0; i < f->columns.count && out->len - from < ROW_MAX; i++) {
        const Column *c = &f->columns.items[i];
        bool has = c->level && c->level <= level;
        if (!has && !all)
            continue;
        if (cells++)
            buf_char(out, ',');
        if (headings)
            cell_write(out, c->heading);
        else if (has)
            cell_write(out, buf_str(&c->cell));
    }
    if (cells)
        buf_char(out, '\n');
}

/* The outermost row that has given this one a code; 0 where none did. */
static int code_level(const Flat *f)
{
    int level = 0;
    for (int i = 0; i < f->set.count; i++) {
        const Column *c = &f->columns.items[f->set.items[i]];
        if (c->role == ROLE_CODE && (!level || c->level < level))
            level = c->level;
    }
    return level;
}

/* A row without a code, and what stands around the first that has one, is what the file says of
   itself: names in one line, values in the next. */
static void row_end(Flat *f, int level)
{
    int coded = code_level(f);
    size_t told = f->retold.out.len;
    if (!f->looks && coded && told < OUT_MAX)
        row_write(f, level, false, true);
    else if (!f->looks && coded)
        f->retold.lost++;
    if (f->looks && !f->rows && told < HEAD_MAX) {
        row_write(f, coded ? coded - 1 : level, true, false);
        row_write(f, coded ? coded - 1 : level, false, false);
    }
    f->rows += coded > 0;
}

static void cells_clear(Flat *f, int first)
{
    while (f->set.count > first) {
        Column *c = &f->columns.items[f->set.items[--f->set.count]];
        c->cell.len = 0;
        c->level = 0;
    }
}

/* ---- what yajl tells ---- */

static int on_open(void *ctx, bool is_list)
{
    Flat *f = ctx;
    if (f->depth == DEPTH_MAX)
        return 0;
    bool in_list = f->depth && f->open[f->depth - 1].is_list;
    Open *o = &f->open[f->depth];
    *o = (Open){.is_list = is_list,
                .is_row = !is_list && (in_list || !f->depth),
                .first_set = f->set.count};
    o->key = (Str){o->room, in_list ? 0 : f->key.len};
    memcpy(o->room, f->key_room, (size_t)o->key.len);
    f->depth++;
    return 1;
}

static int on_object(void *ctx)
{
    return on_open(ctx, false);
}

static int on_list(void *ctx)
{
    return on_open(ctx, true);
}

static int on_close(void *ctx)
{
    Flat *f = ctx;
    const Open *o = &f->open[--f->depth];
    bool told = o->told;
    if (o->is_row && !told) {
        row_end(f, f->depth + 1);
        told = true;
    }
    if (o->is_row)
        cells_clear(f, o->first_set);
    if (f->depth)
        f->open[f->depth - 1].told = f->open[f->depth - 1].told || told;
    return 1;
}

static int on_key(void *ctx, const unsigned char *text, size_t len)
{
    Flat *f = ctx;
    f->key = (Str){f->key_room, (ptrdiff_t)(len < HEADING_MAX ? len : HEADING_MAX)};
    memcpy(f->key_room, text, (size_t)f->key.len);
    return 1;
}

static int row_level(const Flat *f)
{
    int i = f->depth;
    while (i && !f->open[i - 1].is_row)
        i--;
    return i;
}

/* A value of a row; those of a list of values stand together in one cell. */
static int on_text(void *ctx, const void *text, size_t len)
{
    Flat *f = ctx;
    int level = row_level(f);
    if (!level)
        return 1; /* a list of lists */
    bool listed = f->open[f->depth - 1].is_list;
    Str kept = f->key;
    if (listed)
        f->key = f->open[f->depth - 1].key;
    Column *c = column_now(f, level);
    f->key = kept;
    if (!c)
        return 1;
    if (!c->level)
        *list_add(f->retold.arena, &f->set) = (int)(c - f->columns.items);
    else if (listed)
        buf_char(&c->cell, ';');
    else
        c->cell.len = 0;
    c->level = level;
    if (c->cell.len + len <= CELL_MAX)
        buf_add(&c->cell, (Str){text, (ptrdiff_t)len});
    return 1;
}

static int on_string(void *ctx, const unsigned char *text, size_t len)
{
    return on_text(ctx, text, len);
}

static int on_number(void *ctx, const char *text, size_t len)
{
    return on_text(ctx, text, len);
}

static int on_bool(void *ctx, int truth)
{
    return truth ? on_text(ctx, "true", 4) : on_text(ctx, "false", 5);
}

static const yajl_callbacks CALLBACKS = {.yajl_boolean = on_bool,
                                         .yajl_number = on_number,
                                         .yajl_string = on_string,
                                         .yajl_start_map = on_object,
                                         .yajl_map_key = on_key,
                                         .yajl_end_map = on_close,
                                         .yajl_start_array = on_list,
                                         .yajl_end_array = on_close};

/* ---- the file ---- */

static void yajl_close(void *yajl)
{
    yajl_free(yajl);
}

/* Begins to read at the beginning of the file. */
static bool reading_begin(Arena *a, Flat *f, Err *err)
{
    f->yajl = yajl_alloc(&CALLBACKS, NULL, f);
    if (!f->yajl)
        return err_set(err, "there is no memory to read the file");
    arena_own(a, yajl_close, f->yajl);
    yajl_config(f->yajl, yajl_dont_validate_strings, 1); /* Windows-1252 is read, too */
    yajl_config(f->yajl, yajl_allow_multiple_values, 1); /* a row a line, without a list */
    f->depth = f->expected = 0;
    f->key = (Str){0};
    f->begun = false;
    return true;
}

static bool flat_take(Retold *self, Str piece)
{
    static const Str mark = S_INIT("\xef\xbb\xbf");
    Flat *f = (Flat *)self;
    if (!f->begun && str_starts(piece, mark))
        piece = str_slice(piece, mark.len, piece.len);
    f->begun = true;
    yajl_status status =
        piece.len ? yajl_parse(f->yajl, (const unsigned char *)piece.ptr, (size_t)piece.len)
                  : yajl_complete_parse(f->yajl);
    return status == yajl_status_ok;
}

static bool has_price(const Flat *f)
{
    for (int i = 0; i < f->columns.count; i++) {
        PriceRole role = f->columns.items[i].role;
        if (role == ROLE_GROSS || role == ROLE_CASH || role == ROLE_DOLLAR)
            return true;
    }
    return false;
}

bool flatjson_retell(Arena *a, const Know *know, const Roles *roles, Source *source,
                     const Retold **ret, Err *err)
{
    Str head;
    *ret = NULL;
    Flat *f = arena_new(a, Flat);
    if (!retold_begin(a, &f->retold, flat_take, err) ||
        !source_peek(source, SOURCE_PEEK, &head, err) || !reading_begin(a, f, err))
        return false;
    f->roles = roles;
    f->sides = know_table(know, S("price-sides"));
    f->looks = true;
    (void)flat_take(&f->retold, head); /* the beginning may be broken or cut: then so far */
    f->looks = false;
    cells_clear(f, 0);
    if (!f->rows || !has_price(f))
        return true;
    row_write(f, 0, true, true);
    if (!reading_begin(a, f, err))
        return false;
    retold_use(&f->retold, source);
    *ret = &f->retold;
    return true;
}
