/* links.h: the links of a publisher's page whose file names fit a pattern. */
#ifndef REFS_LINKS_H
#define REFS_LINKS_H

#include "base/arena.h"

typedef struct Link {
    Str address; /* whole, with scheme and host */
    bool gated;  /* it leads to a licence page first: `address` is that page's */
} Link;

typedef struct Links {
    const Link *items;
    int count;
} Links;

/* Whether `text` fits `pattern`, in which * is any text; the case of letters is ignored. */
bool glob_fits(Str pattern, Str text);
/* The links (href) of `html`, read from `page`, whose last part fits `pattern`: each once, in their
   order, at most `limit`. What is no http or https address is passed over. */
Links links_find(Arena *a, Str html, Str page, Str pattern, int limit);

#endif
