/* update.c: one source: its newest edition that is there, by its known names or by its page. */
#include "cli/update.h"

#include "base/file.h"
#include "know/say.h"
#include "refs/links.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

/* How the attempt to get one edition ended. */
typedef enum Tried { TRIED_DONE, TRIED_NOT_THERE, TRIED_STOPPED } Tried;

enum { PAGE_BYTES_MAX = 8 << 20 };

static const char *path_in(Update *u, Str name)
{
    return arena_print(u->arena, "%s/%.*s", u->folder, STR_ARG(name)).ptr;
}

static Str based(Update *u, Str address)
{
    return address_rebase(u->arena, address, call_text(u->call, "from"));
}

/* Why an address failed. The helper speaks English; in Spanish its kind of failure is put in words,
   where it is one that is known. */
static Str failure_words(Update *u, Str address, const Fetched *f)
{
    Str name = arena_print(u->arena, "fetch-kind-%.*s", STR_ARG(f->kind));
    const Stanza *s = know_stanza(&u->engine.know, S("knowledge/words/"), S("Word"), name);
    Str why = s && u->call->lang.len ? stanza_words(s, S("Text"), u->call->lang) : f->why;
    return arena_print(u->arena, "%.*s: %.*s", STR_ARG(based(u, address)), STR_ARG(why));
}

/* ---- a file ---- */

MUST static bool file_fetch(Update *u, Str address, Outcome *o, Tried *ret, Err *err)
{
    Fetched f;
    if (!fetcher_get(u->arena, &u->fetcher, based(u, address), false, &f, err))
        return false;
    *ret = TRIED_STOPPED;
    if (f.state != FETCH_FAILED) {
        *list_add(u->arena, &o->files) = path_in(u, f.name);
        if (f.state == FETCH_GOT)
            o->state = SOURCE_FETCHED;
        *ret = TRIED_DONE;
    } else if (str_equal(f.kind, S("not-found"))) {
        *ret = TRIED_NOT_THERE;
    } else {
        o->state = str_equal(f.kind, S("licence")) ? SOURCE_LICENCE : SOURCE_FAILED;
        o->unreached = str_equal(f.kind, S("network"));
        o->why = failure_words(u, address, &f);
    }
    return true;
}

/* All files of an edition, or none: a table with a quarter of its rows would be read as whole. */
MUST static bool files_fetch(Update *u, const Str *addresses, int count, Outcome *o, Tried *ret,
                             Err *err)
{
    o->state = SOURCE_NEWEST;
    o->files.count = 0;
    o->unreached = false;
    o->why = (Str){0};
    *ret = count ? TRIED_DONE : TRIED_NOT_THERE;
    for (int i = 0; i < count && *ret == TRIED_DONE; i++) {
        if (!file_fetch(u, addresses[i], o, ret, err))
            return false;
    }
    if (*ret != TRIED_DONE)
        o->files.count = 0;
    return true;
}

/* ---- by the page ---- */

MUST static bool page_read(Update *u, Str page, Outcome *o, Str *ret_html, Tried *ret, Err *err)
{
    Fetched f;
    *ret_html = (Str){0};
    *ret = TRIED_DONE;
    if (!fetcher_get(u->arena, &u->fetcher, based(u, page), true, &f, err))
        return false;
    if (f.state != FETCH_FAILED)
        return file_read(u->arena, path_in(u, f.name), PAGE_BYTES_MAX, ret_html, err);
    *ret = str_equal(f.kind, S("not-found")) ? TRIED_NOT_THERE : TRIED_STOPPED;
    o->state = SOURCE_FAILED;
    o->unreached = str_equal(f.kind, S("network"));
    o->why = failure_words(u, page, &f);
    return true;
}

/* The links that the first fitting line of Find: finds. */
MUST static bool links_read(Update *u, const Publisher *p, Date edition, Str html, int wanted,
                            Links *ret, Err *err)
{
    const Str *patterns;
    int count;
    *ret = (Links){0};
    if (!addresses_of(u->arena, p, S("Find"), edition, &patterns, &count, err))
        return false;
    for (int i = 0; i < count && !ret->count; i++)
        *ret = links_find(u->arena, html, based(u, stanza_get(p->words, S("Page"))), patterns[i],
                          wanted);
    return true;
}

MUST static bool page_fetch(Update *u, const Publisher *p, Date edition, int wanted, Outcome *o,
                            Tried *ret, Err *err)
{
    Str html;
    Links links;
    LIST(Str) addresses = {0};
    *ret = TRIED_NOT_THERE;
    if (!stanza_has(p->words, S("Find")) || !o->page.len)
        return true;
    if (!page_read(u, o->page, o, &html, ret, err))
        return false;
    if (*ret != TRIED_DONE)
        return true;
    if (!links_read(u, p, edition, html, wanted, &links, err))
        return false;
    for (int i = 0; i < links.count; i++) {
        if (links.items[i].gated) {
            o->state = SOURCE_LICENCE;
            *ret = TRIED_STOPPED;
            return true;
        }
        *list_add(u->arena, &addresses) = links.items[i].address;
    }
    return files_fetch(u, addresses.items, addresses.count, o, ret, err);
}

/* ---- an edition, a source ---- */

MUST static bool edition_fetch(Update *u, const Publisher *p, Date edition, Outcome *o, Tried *ret,
                               Err *err)
{
    const Str *addresses, *pages;
    int count, page_count;
    if (!addresses_of(u->arena, p, S("Url"), edition, &addresses, &count, err) ||
        !addresses_of(u->arena, p, S("Page"), edition, &pages, &page_count, err))
        return false;
    o->page = page_count ? pages[0] : (Str){0};
    o->edition = edition_name(u->arena, p, edition);
    if (!files_fetch(u, addresses, count, o, ret, err))
        return false;
    return *ret != TRIED_NOT_THERE || page_fetch(u, p, edition, count ? count : 1, o, ret, err);
}

/* Whether the person handed over, for this day, all that this source gives. */
static bool is_loaded(const Update *u, const Publisher *p)
{
    RefSource source;
    RefTable table;
    Str gives = p->tables;
    for (Str name = str_word(&gives); name.len; name = str_word(&gives)) {
        if (!ref_table_of(name, &table) ||
            refs_edition(u->refs, table, u->call->today, &source) != REF_FOUND || source.stale)
            return false;
    }
    return p->tables.len > 0;
}

bool update_source(Update *u, const Publisher *p, Outcome *ret, Err *err)
{
    Date edition = edition_of(p, u->call->today);
    Tried tried = TRIED_NOT_THERE;
    Buf editions = {.arena = u->arena};
    *ret = (Outcome){.publisher = p, .newest = edition_name(u->arena, p, edition)};
    if (p->licence.len &&
        !call_text(u->call, "from").len) { /* asking for it past its licence page is no way */
        const Str *pages;
        int count;
        ret->state = is_loaded(u, p) ? SOURCE_NEWEST : SOURCE_LICENCE;
        ret->edition = ret->newest;
        if (!addresses_of(u->arena, p, S("Page"), edition, &pages, &count, err))
            return false;
        ret->page = count ? pages[0] : (Str){0};
        return true;
    }
    for (int i = 0; i <= p->back && tried == TRIED_NOT_THERE; i++) {
        if (!edition_fetch(u, p, edition, ret, &tried, err))
            return false;
        buf_print(&editions, "%s%.*s", i ? ", " : "", STR_ARG(ret->edition));
        edition = edition_before(p, edition);
    }
    if (tried == TRIED_NOT_THERE) {
        Fact fact = {.name = S("editions"), .type = FACT_TEXT, .text = buf_str(&editions)};
        Str words = know_word(&u->engine.know, S("fetch-none"), u->call->lang);
        ret->state = SOURCE_FAILED;
        ret->edition = ret->newest;
        ret->why = say_template(u->arena, &u->engine.know, words, &fact, 1, u->call->lang);
    }
    return true;
}

/* ---- what was taken in ---- */

/* An empty FILE.taken beside FILE, no older than it. */
static const char *mark_of(Update *u, const char *file)
{
    return arena_print(u->arena, "%s.taken", file).ptr;
}

bool update_is_taken(Update *u, const char *file)
{
    struct stat own, mark;
    if (stat(file, &own) != 0 || stat(mark_of(u, file), &mark) != 0)
        return false;
    if (mark.st_mtim.tv_sec != own.st_mtim.tv_sec)
        return mark.st_mtim.tv_sec > own.st_mtim.tv_sec;
    return mark.st_mtim.tv_nsec >= own.st_mtim.tv_nsec;
}

void update_mark_taken(Update *u, const char *file)
{
    const char *mark = mark_of(u, file);
    unlink(mark); /* so that it is as young as now */
    int fd = open(mark, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd >= 0)
        close(fd); /* without the mark the file is taken in again: no harm */
}
