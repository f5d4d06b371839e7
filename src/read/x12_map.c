/* x12_map.c: reading the tables of knowledge/x12 into an X12Map. */
#include "read/x12_map.h"

static const struct {
    const char *segment;
    X12Act act;
} ACTS[] = {
    {"HL",  X12_HL },
    {"CLM", X12_CLM},
    {"SV1", X12_SV1},
    {"SV2", X12_SV2},
    {"SV3", X12_SV3},
    {"CLP", X12_CLP},
    {"SVC", X12_SVC},
    {"CAS", X12_CAS},
    {"AMT", X12_AMT},
    {"BPR", X12_BPR},
    {"PLB", X12_PLB},
};

static const char *const ROLES[X12_ROLES] = {"",      "level-1", "level-2",    "level-3", "claim",
                                             "other", "line",    "line-other", "summary"};

/* What a loop's row says of a key. */
enum { HOLDS = 1, OPENS = 2, ALSO = 4 };
enum { PARENTS_MAX = 4 };

typedef struct Making {
    Arena *arena;
    const Table *loops, *fields;
    X12FieldOf field_of;
    X12Map *map;
    Err *err;
    uint8_t says[X12_LOOPS][X12_KEYS];
    uint8_t parents[X12_LOOPS][PARENTS_MAX];
    int parent_count[X12_LOOPS];
} Making;

static uint64_t id_of(Str text)
{
    return x12_id(text.ptr, text.len);
}

/* ---- keys ---- */

/* The key of "NM1" or "NM1*41", made where it is new; 0 where there is no room. */
static int key_add(X12Map *m, Str text)
{
    Str rest = text, name = str_cut(&rest, '*');
    uint64_t id = id_of(name), whole = id | (rest.ptr ? id_of(rest) << 24 : 0);
    for (int k = 1; k < m->key_count; k++) {
        if (m->ids[k] == whole)
            return k;
    }
    if (m->key_count == X12_KEYS)
        return 0;
    int key = m->key_count++;
    m->ids[key] = whole;
    for (size_t i = 0; i < sizeof ACTS / sizeof *ACTS; i++) {
        if (str_equal(name, str_of(ACTS[i].segment)))
            m->acts[key] = (uint8_t)ACTS[i].act;
    }
    if (rest.ptr) {
        int plain = key_add(m, name);
        m->qualifier[plain] = str_equal(name, S("HL")) ? 3 : 1;
    }
    return key;
}

static bool keys_add(Making *k)
{
    static const char *const columns[] = {"holds", "opens", "also"};
    k->map->key_count = 1; /* 0 is no key */
    k->map->ids[0] = ~UINT64_C(0);
    if (k->loops->row_count > X12_LOOPS)
        return err_set(k->err, "knowledge/x12: too many loops");
    for (int row = 0; row < k->loops->row_count; row++) {
        for (int i = 0; i < 3; i++) {
            Str words = table_cell(k->loops, row, str_of(columns[i]));
            for (Str w = str_word(&words); w.len; w = str_word(&words)) {
                int key = key_add(k->map, w);
                if (!key)
                    return err_set(k->err, "knowledge/x12: too many segments");
                k->says[row][key] |= (uint8_t)(1 << i);
            }
        }
    }
    return true;
}

static uint8_t *slot_of(X12Map *m, int key)
{
    return &m->slots[(m->ids[key] * m->multiplier) >> 52];
}

/* A multiplier with which no two keys share a slot. */
static bool keys_place(Making *k)
{
    X12Map *m = k->map;
    uint64_t x = UINT64_C(0x9e3779b97f4a7c15);
    for (int tries = 0; tries < 100000; tries++) {
        int key = 1;
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        m->multiplier = x | 1;
        for (; key < m->key_count && !*slot_of(m, key); key++)
            *slot_of(m, key) = (uint8_t)key;
        if (key == m->key_count)
            return true;
        while (--key > 0)
            *slot_of(m, key) = 0;
    }
    return err_set(k->err, "knowledge/x12: the segments find no places");
}

/* ---- loops ---- */

static int loop_find(const X12Map *m, Str name)
{
    for (int i = 0; i < m->loop_count; i++) {
        if (str_equal(m->loops[i].name, name))
            return i;
    }
    return -1;
}

/* The loop that `key` opens inside of `loop`. */
static int child_opened(const Making *k, int loop, int key)
{
    for (int i = 0; i < k->map->loop_count; i++) {
        for (int p = 0; p < k->parent_count[i] && k->says[i][key] & OPENS; p++) {
            if (k->parents[i][p] == loop)
                return i;
        }
    }
    return -1;
}

/* Out of a claim leads what begins a claim, a level or the summary; not what belongs to those. */
static bool leaves_claim(const Making *k, int loop, uint8_t next)
{
    const X12Loop *loops = k->map->loops;
    if (loops[loop].role != X12_CLAIM || next == X12_NOWHERE)
        return true;
    return next & X12_OPENS && loops[next & X12_LOOP].role != X12_PLAIN;
}

/* Where `key` leads from `loop`: it holds it, a loop inside begins with it, or a parent knows;
   parents have lower numbers. */
static uint8_t next_of(const Making *k, int loop, int key)
{
    if (k->says[loop][key] & HOLDS)
        return (uint8_t)loop;
    int child = child_opened(k, loop, key);
    if (child >= 0)
        return (uint8_t)(child | X12_OPENS);
    for (int p = 0; p < k->parent_count[loop]; p++) {
        uint8_t next = k->map->next[k->parents[loop][p]][key];
        if (next != X12_NOWHERE && leaves_claim(k, loop, next))
            return next;
    }
    return X12_NOWHERE;
}

static void role_inherit(const Making *k, int loop)
{
    X12Loop *l = &k->map->loops[loop];
    l->in_claim = l->role == X12_CLAIM;
    for (int p = 0; p < k->parent_count[loop]; p++)
        l->in_claim |= k->map->loops[k->parents[loop][p]].in_claim;
}

/* Parents stand first, so that no circle can be. */
static bool parents_read(Making *k, int row)
{
    Str parents = table_cell(k->loops, row, S("parents"));
    for (Str w = str_word(&parents); w.len; w = str_word(&parents)) {
        int parent = loop_find(k->map, w);
        if (parent < 0 || parent >= row || k->parent_count[row] == PARENTS_MAX)
            return err_set(k->err, "knowledge/x12: loop %.*s: no parent %.*s above it",
                           STR_ARG(k->map->loops[row].name), STR_ARG(w));
        k->parents[row][k->parent_count[row]++] = (uint8_t)parent;
    }
    return true;
}

static bool loops_add(Making *k)
{
    X12Map *m = k->map;
    for (int row = 0; row < k->loops->row_count; row++) {
        X12Loop *l = &m->loops[m->loop_count++];
        Str role = table_cell(k->loops, row, S("role"));
        l->name = table_cell(k->loops, row, S("loop"));
        while (l->role < X12_ROLES && !str_equal(role, str_of(ROLES[l->role])))
            l->role++;
        if (l->role == X12_ROLES)
            return err_set(k->err, "knowledge/x12: loop %.*s: no role %.*s", STR_ARG(l->name),
                           STR_ARG(role));
        if (!parents_read(k, row))
            return false;
        role_inherit(k, row);
    }
    return true;
}

static void next_fill(Making *k)
{
    X12Map *m = k->map;
    for (int key = 1; key < m->key_count; key++) {
        m->elsewhere[key] = X12_NOWHERE;
        for (int loop = 0; loop < m->loop_count; loop++) {
            m->next[loop][key] = next_of(k, loop, key);
            if (m->elsewhere[key] == X12_NOWHERE && k->says[loop][key] & (OPENS | ALSO))
                m->elsewhere[key] = (uint8_t)(loop | X12_OPENS);
        }
    }
}

/* ---- fields ---- */

static bool field_number(Str text, int *ret)
{
    int64_t n;
    if (!str_number(text, &n) || n < 1 || n > 99)
        return false;
    *ret = (int)n;
    return true;
}

static bool take_read(const Making *k, int row, X12Take *t)
{
    Str element = table_cell(k->fields, row, S("element")), component = element;
    Str when = table_cell(k->fields, row, S("when")), values = when;
    *t = (X12Take){.field = k->field_of(table_cell(k->fields, row, S("field")))};
    element = str_cut(&component, '-');
    when = str_cut(&values, '=');
    t->values = values;
    if (t->field >= 0 && field_number(element, &t->element) &&
        (!component.ptr || field_number(component, &t->component)) &&
        (!when.len || field_number(when, &t->when)))
        return true;
    return err_set(k->err, "knowledge/x12: a field that cannot be: %.*s %.*s",
                   STR_ARG(table_cell(k->fields, row, S("segment"))),
                   STR_ARG(table_cell(k->fields, row, S("field"))));
}

/* The rows stand in the order of loops and segments, so that each pair has one run of them. Every
   key of the segment, qualified or not, has it. */
static bool takes_fill(Making *k)
{
    X12Map *m = k->map;
    m->takes = arena_array(k->arena, X12Take, k->fields->row_count + 1);
    for (int row = 0; row < k->fields->row_count; row++) {
        Str name = table_cell(k->fields, row, S("loop"));
        uint64_t id = id_of(table_cell(k->fields, row, S("segment")));
        int loop = loop_find(m, name), found = 0;
        if (!take_read(k, row, &m->takes[row]))
            return false;
        for (int key = 1; loop >= 0 && key < m->key_count; key++) {
            if ((m->ids[key] & 0xffffff) != id)
                continue;
            found++;
            if (!m->takes_count[loop][key])
                m->takes_first[loop][key] = (uint16_t)row;
            else if (m->takes_first[loop][key] + m->takes_count[loop][key] != row)
                found = -X12_KEYS;
            m->takes_count[loop][key]++;
        }
        if (found <= 0)
            return err_set(k->err, "knowledge/x12: row %d of the fields: loop %.*s", row + 1,
                           STR_ARG(name));
    }
    return true;
}

bool x12_map_make(Arena *a, const Know *know, Str set, X12FieldOf field_of, X12Map **ret, Err *err)
{
    Making k = {.arena = a, .map = arena_new(a, X12Map), .field_of = field_of, .err = err};
    *ret = k.map;
    k.loops = know_table_find(know, arena_print(a, "x12-%.*s-loops", STR_ARG(set)));
    k.fields = know_table_find(know, arena_print(a, "x12-%.*s-fields", STR_ARG(set)));
    if (!k.loops || !k.fields)
        return err_set(err, "knowledge/x12: no map of %.*s", STR_ARG(set));
    if (!keys_add(&k) || !keys_place(&k) || !loops_add(&k) || !takes_fill(&k))
        return false;
    next_fill(&k);
    return true;
}
