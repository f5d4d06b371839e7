/* html.h: writing HTML: escaped text, and the head and foot of a page that needs nothing else; and
   knowing a file that is a web page. */
#ifndef BASE_HTML_H
#define BASE_HTML_H

#include "base/buf.h"

/* `text` so that it can stand in an element or in an attribute between double quotes. Control
   characters, and those that turn the reading direction around, are left out. */
void html_text(Buf *out, Str text);
/* "<p class="note">text</p>" and a line feed; `kind` may be NULL. */
void html_element(Buf *out, const char *name, const char *kind, Str text);
/* From the doctype to <body>. `style` is added to the plain style of all pages. No script, no
   address: the page opens nothing. */
void html_begin(Buf *out, Str title, Str lang, Str style);
void html_end(Buf *out);
/* Whether a file with these first bytes is a web page, as browsers keep one. */
bool html_is(Str head);

#endif
