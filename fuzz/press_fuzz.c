/* press_fuzz.c: anything as the script of haggle-press, set as pages and as a calendar. */
#include <assert.h>
#include <stdint.h>
#include <string.h>

#include "../helpers/press/calendar.h"
#include "../helpers/press/fonts.h"
#include "../helpers/press/pages.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* haggle-press leaves through _exit and frees nothing of a script, so leaks are no find here. */
const char *__asan_default_options(void);

const char *__asan_default_options(void)
{
    return "detect_leaks=0";
}

/* What turns a line around, or would cut a record, is gone from every text. */
static void text_check(const char *text)
{
    assert(g_utf8_validate(text, -1, NULL));
    for (; *text != '\0'; text = g_utf8_next_char(text)) {
        gunichar c = g_utf8_get_char(text);
        assert(c == '\n' || !g_unichar_iscntrl(c));
        assert(c < 0x202A || c > 0x202E);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static PangoFontMap *fonts;
    static const char head[] = "HAGGLE-PRESS\t1\n", end[] = "\nend\n";
    Script script;
    if (fonts == NULL) {
        fonts = fonts_open();
        assert(fonts != NULL);
    }
    GString *text = g_string_new(size > 0 && data[0] == 'H' ? "" : head);
    g_string_append_len(text, (const char *)data, (gssize)size);
    g_string_append(text, end);
    if (script_read(&script, text->str, text->len) == NULL) {
        for (guint i = 0; i < script.pieces->len; i++) {
            const Piece *piece = &g_array_index(script.pieces, Piece, i);
            text_check(piece->mark);
            text_check(piece->text);
        }
        GString *pdf = g_string_new(NULL);
        assert(pages_write(&script, fonts, pdf) && memcmp(pdf->str, "%PDF", 4) == 0);
        g_string_free(pdf, TRUE);
        g_free(calendar_write(&script));
    }
    g_array_free(script.pieces, TRUE);
    g_array_free(script.events, TRUE);
    g_string_free(text, TRUE);
    return 0;
}
