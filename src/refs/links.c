/* links.c: finding the hrefs of a page. No HTML parser: only what stands between the quotes of an
   href is looked at, and it is a candidate only where it ends in a file name that was asked for. */
#include "refs/links.h"

#include "base/buf.h"

enum { LINK_BYTES_MAX = 1500 };

bool glob_fits(Str pattern, Str text)
{
    ptrdiff_t p = 0, t = 0, star = -1, from = 0;
    while (t < text.len) {
        if (p < pattern.len && pattern.ptr[p] == '*') {
            star = p++;
            from = t;
        } else if (p < pattern.len && char_lower(pattern.ptr[p]) == char_lower(text.ptr[t])) {
            p++;
            t++;
        } else if (star >= 0) { /* the star takes one more */
            p = star + 1;
            t = ++from;
        } else {
            return false;
        }
    }
    while (p < pattern.len && pattern.ptr[p] == '*')
        p++;
    return p == pattern.len;
}

/* The next quoted href of *rest; false at the end. */
static bool href_next(Str *rest, Str *ret)
{
    for (;;) {
        ptrdiff_t at = str_find_same(*rest, S("href"));
        if (at < 0)
            return false;
        *rest = str_trim(str_slice(*rest, at + 4, rest->len));
        if (!str_starts(*rest, S("=")))
            continue;
        *rest = str_trim(str_slice(*rest, 1, rest->len));
        if (!rest->len || (rest->ptr[0] != '"' && rest->ptr[0] != '\''))
            continue;
        char quote = rest->ptr[0];
        *rest = str_slice(*rest, 1, rest->len);
        *ret = str_cut(rest, quote);
        if (!rest->ptr) /* a page that was cut */
            return false;
        return true;
    }
}

/* &amp; is the one entity that addresses are written with. */
static Str entities_read(Arena *a, Str href)
{
    Buf out = {.arena = a};
    for (ptrdiff_t at; (at = str_find(href, S("&amp;"))) >= 0;) {
        buf_add(&out, str_slice(href, 0, at + 1));
        href = str_slice(href, at + 5, href.len);
    }
    buf_add(&out, href);
    return buf_str(&out);
}

static bool is_address(Str s)
{
    for (ptrdiff_t i = 0; i < s.len; i++) {
        if (s.ptr[i] <= ' ' || s.ptr[i] > '~' || s.ptr[i] == '"' || s.ptr[i] == '\\')
            return false;
    }
    return s.len > 0 && s.len < LINK_BYTES_MAX;
}

/* "https://host" of a page. */
static Str origin_of(Str page)
{
    ptrdiff_t scheme = str_find(page, S("://"));
    if (scheme < 0)
        return page;
    Str rest = str_slice(page, scheme + 3, page.len);
    return str_slice(page, 0, scheme + 3 + str_cut(&rest, '/').len);
}

/* The whole address of a link; empty for what is no web address (mailto:, #top). */
static Str address_whole(Arena *a, Str href, Str page)
{
    Str origin = origin_of(page);
    ptrdiff_t colon = str_find(href, S(":")), slash = str_find(href, S("/"));
    if (str_starts(href, S("https://")) || str_starts(href, S("http://")))
        return href;
    if (str_starts(href, S("//")))
        return arena_print(a, "%.*s%.*s", (int)str_find(page, S("//")), page.ptr, STR_ARG(href));
    if (str_starts(href, S("/")))
        return arena_print(a, "%.*s%.*s", STR_ARG(origin), STR_ARG(href));
    if (str_starts(href, S("#")) || (colon >= 0 && (slash < 0 || colon < slash)))
        return (Str){0};
    ptrdiff_t end = page.len;
    while (end > origin.len && page.ptr[end - 1] != '/')
        end--;
    const char *join = end > origin.len ? "" : "/";
    return arena_print(a, "%.*s%s%.*s", (int)end, page.ptr, join, STR_ARG(href));
}

/* What stands behind the last slash, of a query too: CMS leads to a file by license/ama?file=/...
 */
static Str last_part(Str href)
{
    Str rest = href, part = href;
    while (rest.ptr)
        part = str_cut(&rest, '/');
    return part;
}

Links links_find(Arena *a, Str html, Str page, Str pattern, int limit)
{
    LIST(Link) list = {0};
    Str href;
    while (list.count < limit && href_next(&html, &href)) {
        href = str_trim(href);
        if (!is_address(href) || !glob_fits(pattern, last_part(href)))
            continue;
        Str address = address_whole(a, entities_read(a, href), page);
        bool known = !address.len;
        for (int i = 0; i < list.count; i++)
            known = known || str_equal(list.items[i].address, address);
        if (!known)
            *list_add(a, &list) =
                (Link){address, str_find_same(address, S("/license/")) >= 0 ||
                                    str_find_same(address, S("license.asp")) >= 0};
    }
    return (Links){list.items, list.count};
}
