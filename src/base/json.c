/* json.c: a tree from libyajl's events, and a writer whose bytes never vary. */
#include "base/json.h"

#include <assert.h>
#include <string.h>
#include <yajl/yajl_parse.h>

enum { DEPTH_MAX = 64 };

typedef struct Parse {
    Arena *arena;
    yajl_handle yajl;
    Str text;
    size_t counted;
    int line;
    Json *root;
    Json *open[DEPTH_MAX];
    Json *last[DEPTH_MAX];
    int depth;
    Str key;
} Parse;

/* The line of the byte that yajl has just taken. Events come in order, so each byte is counted
   once. */
static int parse_line(Parse *p)
{
    size_t at = yajl_get_bytes_consumed(p->yajl);
    for (; p->counted < at && p->counted < (size_t)p->text.len; p->counted++)
        p->line += p->text.ptr[p->counted] == '\n';
    return p->line;
}

static Json *value_add(Parse *p, JsonType type)
{
    Json *j = arena_new(p->arena, Json);
    *j = (Json){.type = type, .key = p->key, .line = parse_line(p)};
    p->key = (Str){0};
    if (!p->depth) {
        p->root = j;
        return j;
    }
    Json **last = &p->last[p->depth - 1];
    if (*last)
        (*last)->next = j;
    else
        p->open[p->depth - 1]->child = j;
    *last = j;
    return j;
}

static int on_null(void *ctx)
{
    value_add(ctx, JSON_NULL);
    return 1;
}

static int on_bool(void *ctx, int truth)
{
    value_add(ctx, JSON_BOOL)->truth = truth;
    return 1;
}

static Str kept(Parse *p, const void *text, size_t len)
{
    return arena_str(p->arena, (Str){text, (ptrdiff_t)len});
}

static int on_number(void *ctx, const char *text, size_t len)
{
    value_add(ctx, JSON_NUMBER)->text = kept(ctx, text, len);
    return 1;
}

static int on_string(void *ctx, const unsigned char *text, size_t len)
{
    value_add(ctx, JSON_STRING)->text = kept(ctx, text, len);
    return 1;
}

static int on_key(void *ctx, const unsigned char *text, size_t len)
{
    Parse *p = ctx;
    p->key = kept(p, text, len);
    return 1;
}

static int on_open(Parse *p, JsonType type)
{
    if (p->depth == DEPTH_MAX)
        return 0;
    Json *j = value_add(p, type);
    p->open[p->depth] = j;
    p->last[p->depth] = NULL;
    p->depth++;
    return 1;
}

static int on_object(void *ctx)
{
    return on_open(ctx, JSON_OBJECT);
}

static int on_array(void *ctx)
{
    return on_open(ctx, JSON_ARRAY);
}

static int on_close(void *ctx)
{
    ((Parse *)ctx)->depth--;
    return 1;
}

static const yajl_callbacks CALLBACKS = {
    .yajl_null = on_null,
    .yajl_boolean = on_bool,
    .yajl_number = on_number,
    .yajl_string = on_string,
    .yajl_start_map = on_object,
    .yajl_map_key = on_key,
    .yajl_end_map = on_close,
    .yajl_start_array = on_array,
    .yajl_end_array = on_close,
};

static bool parse_failed(Parse *p, Str file, yajl_status status, Err *err)
{
    int line = parse_line(p);
    if (status == yajl_status_client_canceled)
        return err_set(err, "%.*s:%d: nested deeper than %d levels; flatten it", STR_ARG(file),
                       line, DEPTH_MAX);
    unsigned char *why = yajl_get_error(p->yajl, 0, NULL, 0);
    Str first = str_of((const char *)why);
    first = str_trim(str_cut(&first, '\n'));
    err_set(err, "%.*s:%d: not valid JSON (%.*s); mend that line", STR_ARG(file), line,
            STR_ARG(first));
    yajl_free_error(p->yajl, why);
    return false;
}

bool json_parse(Arena *a, Str file, Str text, const Json **ret, Err *err)
{
    Parse p = {.arena = a, .text = text, .line = 1};
    bool ok = true;
    if (str_starts(text, S("\xef\xbb\xbf")))
        p.text = text = str_slice(text, 3, text.len);
    p.yajl = yajl_alloc(&CALLBACKS, NULL, &p);
    if (!p.yajl)
        return err_set(err, "%.*s: no memory to read it", STR_ARG(file));
    /* The parser is freed by hand below: nothing jumps out of it but a full arena, and then the
       process is about to report and end. */
    yajl_status status = yajl_parse(p.yajl, (const unsigned char *)text.ptr, (size_t)text.len);
    if (status == yajl_status_ok)
        status = yajl_complete_parse(p.yajl);
    if (status != yajl_status_ok || !p.root)
        ok = parse_failed(&p, file, status, err);
    yajl_free(p.yajl);
    *ret = p.root;
    return ok;
}

const Json *json_find(const Json *object, Str key)
{
    if (!object || object->type != JSON_OBJECT)
        return NULL;
    for (const Json *j = object->child; j; j = j->next) {
        if (str_equal(j->key, key))
            return j;
    }
    return NULL;
}

bool json_integer(const Json *j, int64_t *ret)
{
    return j && j->type == JSON_NUMBER && j->text.len < 17 && str_number(j->text, ret);
}

bool json_thousandths(const Json *j, int64_t *ret)
{
    if (!j || j->type != JSON_NUMBER)
        return false;
    Str part = j->text;
    Str whole = str_cut(&part, '.');
    int64_t n, decimals = 0;
    if (whole.len > 12 || !str_number(whole, &n))
        return false;
    for (ptrdiff_t i = 0; i < 3; i++) {
        char c = i < part.len ? part.ptr[i] : '0';
        if (!char_is_digit(c))
            return false;
        decimals = decimals * 10 + (c - '0');
    }
    *ret = n * 1000 + (whole.ptr[0] == '-' ? -decimals : decimals);
    return true;
}

/* ---- writing ---- */

static void line_begin(JsonOut *o)
{
    if (o->compact)
        return;
    buf_char(&o->out, '\n');
    buf_fill(&o->out, ' ', 2 * o->depth);
}

/* How many bytes stand as they are: ASCII that needs no escape. */
static ptrdiff_t plain_run(Str text)
{
    const uint64_t ones = UINT64_MAX / 255;
    ptrdiff_t i = 0;
    for (; i + 8 <= text.len; i += 8) { /* each sum has a high bit where such a byte stands */
        uint64_t eight = bytes_load(text.ptr + i), controls = eight - ones * ' ';
        if (((controls | eight) & ones << 7) | bytes_equal(eight, '"') | bytes_equal(eight, '\\'))
            break;
    }
    for (; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];
        if (c < 0x20 || c >= 0x80 || c == '"' || c == '\\')
            return i;
    }
    return text.len;
}

/* Bytes that are no UTF-8 become U+FFFD, so that what is written is always JSON. */
static void quoted(Buf *b, Str text)
{
    buf_char(b, '"');
    for (int bytes = 1; text.len; text = str_slice(text, bytes, text.len)) {
        ptrdiff_t plain = plain_run(text);
        if (plain) {
            buf_add(b, str_slice(text, 0, plain));
            text = str_slice(text, plain, text.len);
            bytes = 0;
            continue;
        }
        unsigned char c = (unsigned char)text.ptr[0];
        int valid = str_utf8(text);
        bytes = valid ? valid : 1;
        if (c == '"' || c == '\\')
            buf_print(b, "\\%c", c);
        else if (c == '\n')
            buf_add(b, S("\\n"));
        else if (c < 0x20)
            buf_print(b, "\\u%04x", c);
        else
            buf_add(b, valid ? str_slice(text, 0, bytes) : S("\xef\xbf\xbd"));
    }
    buf_char(b, '"');
}

/* A comma, a new line and the key take one room, because there are many of them. The key is written
   as it stands: but for those of json_tree they are ours and need no escape. */
static void member_begin(JsonOut *o, const char *key)
{
    enum { AROUND = 8 };
    Buf *b = &o->out;
    Str name = str_of(key);
    buf_reserve(b, (size_t)(name.len + 2 * o->depth + AROUND));
    if (!o->first)
        b->ptr[b->len++] = ',';
    if (o->depth)
        line_begin(o);
    o->first = false;
    if (!key)
        return;
    b->ptr[b->len++] = '"';
    memcpy(b->ptr + b->len, name.ptr, (size_t)name.len);
    b->len += (size_t)name.len;
    b->ptr[b->len++] = '"';
    buf_add(b, o->compact ? S(":") : S(": "));
}

void json_open(JsonOut *o, const char *key, char bracket)
{
    if (!o->depth)
        o->first = true;
    member_begin(o, key);
    buf_char(&o->out, bracket);
    o->depth++;
    o->first = true;
}

void json_close(JsonOut *o, char bracket)
{
    assert(o->depth > 0);
    o->depth--;
    if (!o->first)
        line_begin(o);
    buf_char(&o->out, bracket);
    o->first = false;
    if (!o->depth)
        buf_char(&o->out, '\n');
}

void json_text(JsonOut *o, const char *key, Str text)
{
    if (key && !text.len)
        return;
    member_begin(o, key);
    quoted(&o->out, text);
}

void json_texts(JsonOut *o, const char *key, const Str *texts, int count)
{
    json_open(o, key, '[');
    for (int i = 0; i < count; i++)
        json_text(o, NULL, texts[i]);
    json_close(o, ']');
}

/* The digits of a number, written backwards to `end`; returns where they begin. */
static char *digits_before(char *end, uint64_t n)
{
    do
        *--end = (char)('0' + n % 10);
    while (n /= 10);
    return end;
}

static uint64_t size_of(int64_t n)
{
    return n < 0 ? UINT64_C(0) - (uint64_t)n : (uint64_t)n;
}

enum { DIGITS = 20 };

void json_int(JsonOut *o, const char *key, int64_t n)
{
    char room[DIGITS + 1], *end = room + sizeof room, *first = digits_before(end, size_of(n));
    if (n < 0)
        *--first = '-';
    member_begin(o, key);
    buf_add(&o->out, (Str){first, end - first});
}

void json_cents(JsonOut *o, const char *key, Cents c)
{
    if (c != NO_CENTS)
        json_int(o, key, c);
}

void json_date(JsonOut *o, const char *key, Date d)
{
    if (d != NO_DATE)
        json_text(o, key, str_of(date_iso(d).text));
}

void json_bool(JsonOut *o, const char *key, bool b)
{
    member_begin(o, key);
    buf_add(&o->out, b ? S("true") : S("false"));
}

void json_decimal(JsonOut *o, const char *key, int64_t value, int places)
{
    char room[2 * DIGITS + 2], *end = room + sizeof room, *first = end;
    uint64_t left = size_of(value);
    for (; places > 0; places--, left /= 10) {
        if (first < end || left % 10)
            *--first = (char)('0' + left % 10);
    }
    if (first < end)
        *--first = '.';
    first = digits_before(first, left);
    if (value < 0)
        *--first = '-';
    member_begin(o, key);
    buf_add(&o->out, (Str){first, end - first});
}

/* A key of a stranger as it stands between quotes. */
static const char *key_escaped(Arena *a, Str key)
{
    Buf b = {.arena = a};
    quoted(&b, key);
    return arena_str(a, str_slice(buf_str(&b), 1, buf_str(&b).len - 1)).ptr;
}

void json_tree(JsonOut *o, const char *key, const Json *j)
{
    bool list = j->type == JSON_ARRAY;
    if (j->type == JSON_STRING) {
        member_begin(o, key);
        quoted(&o->out, j->text);
    } else if (j->type == JSON_BOOL) {
        json_bool(o, key, j->truth);
    } else if (j->type == JSON_NULL || j->type == JSON_NUMBER) {
        member_begin(o, key);
        buf_add(&o->out, j->type == JSON_NULL ? S("null") : j->text);
    } else {
        json_open(o, key, list ? '[' : '{');
        for (const Json *each = j->child; each; each = each->next)
            json_tree(o, list ? NULL : key_escaped(o->out.arena, each->key), each);
        json_close(o, list ? ']' : '}');
    }
}
