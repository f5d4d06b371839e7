/* script.c: the records that haggle-press reads. */
#include "script.h"

#include <stdlib.h>
#include <string.h>

enum { PIECES_MAX = 200 * 1000 };

static char *field_cut(char **rest)
{
    char *field = *rest;
    size_t length = strcspn(field, "\t");
    *rest = field + length + (field[length] != '\0');
    field[length] = '\0';
    return field;
}

static int field_number(char **rest, int max)
{
    long n = strtol(field_cut(rest), NULL, 10);
    return (int)CLAMP(n, 0, max);
}

/* What turns the reading of a line around, or is no character of a page. */
static bool is_unwanted(gunichar c)
{
    bool direction =
        (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    return direction || (g_unichar_iscntrl(c) && c != '\n') || c == 0xFEFF || c == 0xFFFC;
}

/* Undoes "\n", "\t" and "\\", in place. */
static void unescape(char *text)
{
    char *to = text;
    for (const char *from = text; *from != '\0'; from++) {
        if (*from == '\\' && from[1] != '\0') {
            from++;
            *to++ = *from == 'n' ? '\n' : *from == 't' ? ' ' : *from;
        } else {
            *to++ = *from;
        }
    }
    *to = '\0';
}

/* Text that is good UTF-8 and holds only what can stand on a page. */
static char *field_text(char **rest)
{
    char *field = field_cut(rest);
    unescape(field);
    char *good = g_utf8_make_valid(field, -1), *to = good;
    for (const char *from = good, *next; *from != '\0'; from = next) {
        next = g_utf8_next_char(from); /* before the move, which may overwrite where it begins */
        if (!is_unwanted(g_utf8_get_char(from))) {
            memmove(to, from, (size_t)(next - from));
            to += next - from;
        }
    }
    *to = '\0';
    return good;
}

static PieceKind kind_of(const char *name)
{
    static const char *const names[PIECE_KINDS] = {
        "title", "heading", "text", "line", "subject", "sign",  "you",
        "they",  "meaning", "row",  "fill", "note",    "break", "bar"};
    int kind = 0;
    while (kind < PIECE_KINDS && strcmp(names[kind], name) != 0) {
        kind++;
    }
    return kind < PIECE_KINDS ? (PieceKind)kind : PIECE_TEXT;
}

static void piece_read(Script *script, char *rest)
{
    Piece piece = {.kind = kind_of(field_cut(&rest))};
    piece.indent = field_number(&rest, 40);
    piece.gap = field_number(&rest, 1) != 0;
    piece.lang = field_text(&rest);
    piece.mark = field_text(&rest);
    piece.text = field_text(&rest);
    int *bar[] = {&piece.whole, &piece.low, &piece.high, &piece.line};
    for (size_t i = 0; piece.kind == PIECE_BAR && i < G_N_ELEMENTS(bar); i++) {
        *bar[i] = field_number(&rest, BAR_WIDEST + 1);
    }
    g_array_append_val(script->pieces, piece);
}

static void event_read(Script *script, char *rest)
{
    Event event = {.id = field_text(&rest), .day = field_text(&rest)};
    event.title = field_text(&rest);
    event.text = field_text(&rest);
    while (*rest != '\0' && event.alarm_count < (int)G_N_ELEMENTS(event.alarms)) {
        event.alarms[event.alarm_count++] = field_number(&rest, 366);
    }
    g_array_append_val(script->events, event);
}

static void record_read(Script *script, char *line, bool *end)
{
    const char *kind = field_cut(&line);
    if (strcmp(kind, "piece") == 0) {
        piece_read(script, line);
    } else if (strcmp(kind, "event") == 0) {
        event_read(script, line);
    } else if (strcmp(kind, "title") == 0) {
        script->title = field_text(&line);
    } else if (strcmp(kind, "lang") == 0) {
        script->lang = field_text(&line);
    } else if (strcmp(kind, "day") == 0) {
        script->day = field_text(&line);
    } else if (strcmp(kind, "foot") == 0) {
        script->foot = field_text(&line);
    } else if (strcmp(kind, "points") == 0) {
        script->points = field_number(&line, 36);
    } else if (strcmp(kind, "face") == 0) {
        script->sans = strcmp(field_cut(&line), "sans") == 0;
    } else if (strcmp(kind, "end") == 0) {
        *end = true;
    }
}

const char *script_read(Script *script, char *text, size_t length)
{
    static const char head[] = "HAGGLE-PRESS\t1\n";
    bool end = false;
    *script = (Script){.title = "", .lang = "en", .day = "", .foot = ""};
    script->pieces = g_array_new(FALSE, FALSE, sizeof(Piece));
    script->events = g_array_new(FALSE, FALSE, sizeof(Event));
    if (length < sizeof head - 1 || memcmp(text, head, sizeof head - 1) != 0) {
        return "the input does not begin with HAGGLE-PRESS 1";
    }
    if (memchr(text, '\0', length) != NULL) {
        return "the input has a zero byte";
    }
    for (char *line = text + sizeof head - 1; *line != '\0' && !end;) {
        size_t n = strcspn(line, "\n");
        char *next = line + n + (line[n] != '\0');
        line[n] = '\0';
        record_read(script, line, &end);
        line = next;
    }
    if (script->pieces->len > PIECES_MAX) {
        return "the input has more pieces than are printed at once";
    }
    return end ? NULL : "the input has no end";
}
