/* json.h: JSON in, as a tree that knows its lines; JSON out, in one fixed form. */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/cents.h"
#include "base/date.h"
#include "base/err.h"

typedef enum JsonType {
    JSON_NULL,
    JSON_BOOL,
    JSON_NUMBER,
    JSON_STRING,
    JSON_ARRAY,
    JSON_OBJECT
} JsonType;

/* A value. `text` is a string's characters or a number as written; `line` counts from 1. */
typedef struct Json {
    JsonType type;
    Str key, text;
    bool truth;
    int line;
    struct Json *child, *next;
} Json;

/* Parses one value with libyajl. The error names `file` and the line. */
MUST bool json_parse(Arena *a, Str file, Str text, const Json **ret, Err *err);
/* The member `key` of an object, or NULL (also for NULL and for other types). */
const Json *json_find(const Json *object, Str key);
/* A whole number; false where it is none, or past 2^53. */
bool json_integer(const Json *j, int64_t *ret);
/* A number as thousandths, rounded toward zero; false where it is none. */
bool json_thousandths(const Json *j, int64_t *ret);

/* Writing. Each `json_*` call of a member takes its key; in an array the key is NULL. A blank
   (NO_CENTS, NO_DATE, empty text) is left out. */
typedef struct JsonOut {
    Buf out;
    int depth;
    bool first, compact;
} JsonOut;

void json_open(JsonOut *o, const char *key, char bracket);
void json_close(JsonOut *o, char bracket);
void json_text(JsonOut *o, const char *key, Str text);
void json_cents(JsonOut *o, const char *key, Cents c);
void json_date(JsonOut *o, const char *key, Date d);
void json_int(JsonOut *o, const char *key, int64_t n);
void json_bool(JsonOut *o, const char *key, bool b);
/* A list of texts; the empty list is written, too. */
void json_texts(JsonOut *o, const char *key, const Str *texts, int count);
/* A value that was read, as it was. */
void json_tree(JsonOut *o, const char *key, const Json *j);
/* value / 10^places with no trailing zeros: units, fractions of a page, chances. */
void json_decimal(JsonOut *o, const char *key, int64_t value, int places);

#endif
