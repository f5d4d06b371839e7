/* dirt.c: strokes and dots that are read as signs, off the text of a word. */
#include "ocr/dirt.h"

#include <glib.h>
#include <string.h>

/* How many bytes of the text's beginning are specks and strokes before a figure or a letter. */
static size_t dirt_before(const char *text)
{
    static const char *const signs[] = {"=",        "\xC2\xB0", ";", ":",  "\xE2\x80\x98",
                                        "'",        "`",        "_", "~",  "\xE2\x80\x94",
                                        "\xC2\xAB", "\xC2\xBB", "|", "\\", "\xE2\x80\x9C"};
    for (size_t i = 0; i < G_N_ELEMENTS(signs); i++) {
        if (g_str_has_prefix(text, signs[i]) && strlen(text) > strlen(signs[i])) {
            return strlen(signs[i]);
        }
    }
    if (strchr("[]{}", text[0]) != NULL && g_ascii_isalnum(text[1]) &&
        strpbrk(text + 1, "]}") == NULL) {
        return 1; /* the edge of a box */
    }
    size_t letters = strspn(text + 1, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (strchr("ijl", text[0]) != NULL && letters > 2 && text[letters + 1] == '\0') {
        return 1; /* the side of a box, before capitals */
    }
    bool day = text[0] == '-' && g_ascii_isdigit(text[1]) && strchr(text, '/') != NULL;
    bool revenue = text[0] == '+' && strlen(text) == 5 && strspn(text + 1, "0123456789") == 4;
    return day || revenue || (text[0] == '.' && g_ascii_isalpha(text[1])) ? 1 : 0;
}

/* "31.25." and "03/05/26,": no amount and no day ends so, nor with half a pair. */
static bool ends_in_dirt(const char *text)
{
    size_t length = strlen(text);
    bool day = strchr(text, '/') != NULL;
    char last = length > 3 ? text[length - 1] : '\0';
    bool amount = length > 4 && text[length - 4] == '.' && g_ascii_isdigit(text[length - 2]);
    if (length < 5 || !g_ascii_isdigit(text[length - 2]) || (!amount && !day)) {
        return false;
    }
    return strchr(".,;:'_|", last) != NULL || (last == ')' && strchr(text, '(') == NULL);
}

/* "|V", "|M": behind a stroke as high as it, such a capital ends the number or the short form that
 * the I begins. */
static void stroke_name(char *text)
{
    bool short_form = strcmp(text, "|V") == 0 || strcmp(text, "|M") == 0;
    text[0] = short_form ? 'I' : text[0];
}

char dirt_strip(char *text)
{
    stroke_name(text);
    size_t before = dirt_before(text);
    memmove(text, text + before, strlen(text + before) + 1);
    if (!ends_in_dirt(text)) {
        return '\0';
    }
    char *end = text + strlen(text) - 1, sign = *end;
    *end = '\0';
    return sign;
}

/* What is left of a rule or a stain: strokes and dots that no one would print alone. */
bool dirt_is(const char *text)
{
    static const char *const strokes[] = {
        ".", ",", ":", ";",  "|", "_", "__", "~", "\xE2\x80\x94", "\xE2\x80\x98", "\xC2\xB0",
        "=", "[", "]", "\\", "/", "'", "\"", "`"};
    bool dirt = false;
    for (size_t i = 0; i < G_N_ELEMENTS(strokes); i++) {
        dirt = dirt || strcmp(text, strokes[i]) == 0;
    }
    return dirt;
}
