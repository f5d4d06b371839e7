/* html.c: writing HTML, and knowing it. */
#include "base/html.h"

static const char STYLE[] =
    "body{font-family:Georgia,'Liberation Serif',serif;font-size:1.05rem;line-height:1.45;"
    "max-width:44rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}"
    "h1{font-size:1.4rem}h2{font-size:1.15rem;margin-top:1.6rem}"
    "h1,h2,table{font-family:Helvetica,'Liberation Sans',sans-serif}"
    "@media print{body{margin:0;max-width:none}h1,h2{break-after:avoid}}";

/* Bytes of a UTF-8 character that turns the reading direction around; else 0. */
static int turns_around(const char *s, ptrdiff_t len)
{
    const unsigned char *u = (const unsigned char *)s;
    if (len < 3 || u[0] != 0xE2)
        return 0;
    bool embeds = u[1] == 0x80 && (u[2] == 0x8E || u[2] == 0x8F || (u[2] >= 0xAA && u[2] <= 0xAE));
    bool isolates = u[1] == 0x81 && u[2] >= 0xA6 && u[2] <= 0xA9;
    return embeds || isolates ? 3 : 0;
}

void html_text(Buf *out, Str text)
{
    for (ptrdiff_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        int skip = turns_around(text.ptr + i, text.len - i);
        if (skip)
            i += skip - 1;
        else if (c == '&')
            buf_add(out, S("&amp;"));
        else if (c == '<')
            buf_add(out, S("&lt;"));
        else if (c == '>')
            buf_add(out, S("&gt;"));
        else if (c == '"')
            buf_add(out, S("&quot;"));
        else if ((unsigned char)c >= 0x20 && c != 0x7f)
            buf_char(out, c);
        else if (c == '\n' || c == '\t')
            buf_char(out, ' ');
    }
}

void html_element(Buf *out, const char *name, const char *kind, Str text)
{
    buf_print(out, "<%s", name);
    if (kind)
        buf_print(out, " class=\"%s\"", kind);
    buf_char(out, '>');
    html_text(out, text);
    buf_print(out, "</%s>\n", name);
}

void html_begin(Buf *out, Str title, Str lang, Str style)
{
    buf_add(out, S("<!DOCTYPE html>\n<html lang=\""));
    html_text(out, lang.len ? lang : S("en"));
    buf_add(out, S("\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                   "style-src 'unsafe-inline'; img-src data:\">\n"));
    html_element(out, "title", NULL, title);
    buf_print(out, "<style>%s%.*s</style>\n</head>\n<body>\n", STYLE, STR_ARG(style));
}

void html_end(Buf *out)
{
    buf_add(out, S("</body>\n</html>\n"));
}

bool html_is(Str head)
{
    head = str_trim(str_slice(head, 0, head.len < 1024 ? head.len : 1024));
    if (str_starts(head, S("\xef\xbb\xbf")))
        head = str_trim(str_slice(head, 3, head.len));
    return str_starts(head, S("<")) &&
           (str_find_same(head, S("<html")) >= 0 || str_find_same(head, S("<!doctype html")) >= 0);
}
