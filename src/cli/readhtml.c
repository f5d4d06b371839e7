/* readhtml.c: `haggle read --format html`: every value where it stands on the page. */
#include "cli/readhtml.h"

#include "base/html.h"
#include "cli/page.h"
#include "cli/parts.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static const Str STYLE = S_INIT(
    "body{max-width:70rem}.page{position:relative;margin:1rem 0;border:1px solid #888}"
    ".page img{width:100%;display:block}.page i{position:absolute;border:2px solid;opacity:.75;"
    "box-sizing:border-box}.sure{border-color:#1a7f37!important}.perhaps{border-color:"
    "#bf8700!important}.doubt{border-color:#cf222e!important;background:#cf222e33}"
    ".mended{border-style:dashed!important}table{border-collapse:collapse;width:100%;"
    "font-size:.95rem}th,td{padding:.2rem .5rem;border-bottom:1px solid #999;text-align:left}"
    "td.sure,td.perhaps,td.doubt{border-left:.5rem solid}");

/* ---- pictures ---- */

static bool picture_start(const char *helper, const PagePicture *p, pid_t *pid, int *ret_fd)
{
    int ends[2];
    char number[16];
    posix_spawn_file_actions_t actions;
    snprintf(number, sizeof number, "%d", p->page);
    char *argv[] = {(char *)helper, "--picture", number, (char *)p->path, NULL};
    if (pipe2(ends, O_CLOEXEC) != 0)
        return false;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    int failed = posix_spawn(pid, helper, &actions, NULL, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    *ret_fd = ends[0];
    if (failed)
        close(ends[0]);
    return !failed;
}

/* The page's picture as PNG; empty where there is none. */
static Str picture_of(Arena *a, const PagePicture *p)
{
    enum { PIECE = 65536, PICTURE_MAX = 32 << 20 };
    pid_t pid;
    int fd, status = 0;
    Buf out = {.arena = a};
    if (!p->path || !strcmp(p->path, "-") ||
        !picture_start(helper_path(a, "haggle-paper"), p, &pid, &fd))
        return (Str){0};
    char *room = arena_alloc(a, PIECE, 1);
    for (;;) {
        ssize_t n = read(fd, room, PIECE);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0 || out.len > PICTURE_MAX)
            break;
        buf_add(&out, (Str){room, n});
    }
    close(fd);
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        continue;
    Str picture = buf_str(&out);
    return str_starts(picture, S("\x89PNG")) ? picture : (Str){0};
}

static void base64(Buf *out, Str bytes)
{
    static const char letters[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (ptrdiff_t i = 0; i < bytes.len; i += 3) {
        unsigned group = 0;
        for (ptrdiff_t j = 0; j < 3; j++)
            group = group << 8 | (i + j < bytes.len ? (unsigned char)bytes.ptr[i + j] : 0);
        for (int j = 0; j < 4; j++)
            buf_char(out, i + j > bytes.len ? '=' : letters[group >> (18 - 6 * j) & 63]);
    }
}

/* ---- values ---- */

/* What a mark's value was read as. */
static Str value_of(const Page *p, const Doc *d, const Mark *m)
{
    const Line *l = m->line >= 0 ? &d->lines[m->line] : NULL;
    const struct {
        const char *field;
        const Str *text;
        const Cents *cents;
        const Date *day;
    } values[] = {
        {"code",                        l ? &l->code : NULL,         NULL,                        NULL},
        {"revenue_code",                l ? &l->revenue_code : NULL, NULL,                        NULL},
        {"description",                 l ? &l->description : NULL,  NULL,                        NULL},
        {"place",                       l ? &l->place_code : NULL,   NULL,                        NULL},
        {"ndc",                         l ? &l->ndc : NULL,          NULL,                        NULL},
        {"date",                        NULL,                        NULL,        l ? &l->date : NULL},
        {"date_end",                    NULL,                        NULL,    l ? &l->date_end : NULL},
        {"unit_price_cents",            NULL,                 l ? &l->unit_price : NULL,         NULL},
        {"charge_cents",                NULL,                 l ? &l->charge : NULL,             NULL},
        {"allowed_cents",               NULL,                 l ? &l->allowed : NULL,            NULL},
        {"adjustment_cents",            NULL,                 l ? &l->adjustment : NULL,         NULL},
        {"plan_paid_cents",             NULL,                 l ? &l->plan_paid : NULL,          NULL},
        {"deductible_cents",            NULL,                 l ? &l->deductible : NULL,         NULL},
        {"copay_cents",                 NULL,                 l ? &l->copay : NULL,              NULL},
        {"coinsurance_cents",           NULL,                 l ? &l->coinsurance : NULL,        NULL},
        {"patient_cents",               NULL,                 l ? &l->patient : NULL,            NULL},
        {"account_number",              &d->account_number,          NULL,                        NULL},
        {"claim_number",                &d->claim_number,            NULL,                        NULL},
        {"original_account",            &d->original_account,        NULL,                        NULL},
        {"patient.name",                &d->patient_name,            NULL,                        NULL},
        {"patient.member_id",           &d->member_id,               NULL,                        NULL},
        {"provider.name",               &d->provider.name,           NULL,                        NULL},
        {"provider.npi",                &d->provider.npi,            NULL,                        NULL},
        {"provider.tax_id",             &d->provider.tax_id,         NULL,                        NULL},
        {"provider.phone",              &d->provider.phone,          NULL,                        NULL},
        {"payer.name",                  &d->payer.name,              NULL,                        NULL},
        {"statement_date",              NULL,                        NULL,         &d->statement_date},
        {"due_date",                    NULL,                        NULL,               &d->due_date},
        {"birth_date",                  NULL,                        NULL,             &d->birth_date},
        {"admitted",                    NULL,                        NULL,               &d->admitted},
        {"discharged",                  NULL,                        NULL,             &d->discharged},
        {"totals.charges_cents",        NULL,                        &d->totals.charges,          NULL},
        {"totals.adjustments_cents",    NULL,                        &d->totals.adjustments,      NULL},
        {"totals.insurance_paid_cents", NULL,                        &d->totals.insurance_paid,   NULL},
        {"totals.patient_paid_cents",   NULL,                        &d->totals.patient_paid,     NULL},
        {"totals.balance_cents",        NULL,                        &d->totals.balance,          NULL},
        {"totals.prior_balance_cents",  NULL,                        &d->totals.prior_balance,    NULL},
    };
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        if (!str_equal(m->field, str_of(values[i].field)))
            continue;
        return values[i].text    ? *values[i].text
               : values[i].cents ? page_money(p, *values[i].cents)
               : values[i].day   ? page_day(p, *values[i].day)
                                 : (Str){0};
    }
    if (l && str_equal(m->field, S("units")) && l->units % UNITS_ONE == 0)
        return arena_print(p->arena, "%d", (int)(l->units / UNITS_ONE));
    return l && l->modifier_count && str_equal(m->field, S("modifiers")) ? l->modifiers[0] : (Str){0};
}

/* "charge_cents" is shown as "charge", "patient.member_id" as "patient member id". */
static Str field_words(const Page *p, Str field)
{
    Buf out = {.arena = p->arena};
    ptrdiff_t len = str_ends(field, S("_cents")) ? field.len - 6 : field.len;
    for (ptrdiff_t i = 0; i < len; i++)
        buf_char(&out, field.ptr[i] == '_' || field.ptr[i] == '.' ? ' ' : field.ptr[i]);
    return buf_str(&out);
}

static const char *sureness(int confidence)
{
    return confidence >= 900 ? "sure" : confidence >= 700 ? "perhaps" : "doubt";
}

static void share(Buf *out, const char *name, int ten_thousandths)
{
    buf_print(out, "%s:%d.%02d%%;", name, ten_thousandths / 100, ten_thousandths % 100);
}

/* The box over a value, with what it was read as for the pointer. */
static void value_box(Page *p, const Doc *d, const Mark *m)
{
    const Box *b = &m->place.box;
    if (b->left < 0 || b->top < 0 || b->right < b->left || b->bottom < b->top)
        return;
    buf_print(&p->out, "<i class=\"%s%s\" style=\"", sureness(m->confidence),
              m->origin == ORIGIN_REPAIRED ? " mended" : "");
    share(&p->out, "left", b->left);
    share(&p->out, "top", b->top);
    share(&p->out, "width", b->right - b->left);
    share(&p->out, "height", b->bottom - b->top);
    buf_add(&p->out, S("\" title=\""));
    html_text(&p->out, field_words(p, m->field));
    buf_add(&p->out, S(": "));
    html_text(&p->out, value_of(p, d, m));
    buf_print(&p->out, " (%d%%)\"></i>\n", m->confidence / 10);
}

static void page_figure(Page *p, const Doc *d, int number)
{
    PagePicture own = {d->path, number};
    const PagePicture *where = number <= d->picture_count ? &d->pictures[number - 1] : &own;
    Str picture = picture_of(p->arena, where);
    if (!picture.len)
        return;
    buf_add(&p->out, S("<div class=\"page\"><img alt=\"\" src=\"data:image/png;base64,"));
    base64(&p->out, picture);
    buf_add(&p->out, S("\">\n"));
    for (int i = 0; i < d->mark_count; i++) {
        if (d->marks[i].place.page == number)
            value_box(p, d, &d->marks[i]);
    }
    for (int i = 0; i < d->unread_count; i++) {
        Mark unread = {.field = S("unread"), .line = -1, .place = d->unread[i].place};
        if (unread.place.page == number)
            value_box(p, d, &unread);
    }
    buf_add(&p->out, S("</div>\n"));
}

static void value_row(Page *p, const Doc *d, const Mark *m)
{
    buf_print(&p->out, "<tr><td>%d</td><td>", m->place.page);
    html_text(&p->out, field_words(p, m->field));
    buf_add(&p->out, S("</td><td>"));
    html_text(&p->out, value_of(p, d, m));
    buf_print(&p->out, "</td><td class=\"%s\">%d%%</td></tr>\n", sureness(m->confidence),
              m->confidence / 10);
}

static void head_row(Page *p)
{
    static const char *const words[] = {"paper-page", "paper-value", "paper-read-as", "paper-sure"};
    buf_add(&p->out, S("<tr>"));
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        html_element(&p->out, "th", NULL, page_word(p, words[i]));
    buf_add(&p->out, S("</tr>\n"));
}

static void document_html(Page *p, const Doc *d)
{
    html_element(&p->out, "h2", NULL, d->file);
    for (int number = 1; number <= d->pages; number++)
        page_figure(p, d, number);
    buf_add(&p->out, S("<table>\n"));
    head_row(p);
    for (int i = 0; i < d->mark_count; i++)
        value_row(p, d, &d->marks[i]);
    buf_add(&p->out, S("</table>\n"));
    for (int i = 0; i < d->unread_count; i++)
        html_element(&p->out, "p", "doubt",
                     arena_print(p->arena, "%.*s: %.*s", STR_ARG(page_word(p, "paper-unread")),
                                 STR_ARG(d->unread[i].text)));
}

Str read_html(Arena *a, const Know *know, const Docs *docs, Str lang)
{
    Page p = {.arena = a, .know = know, .lang = lang, .out = {.arena = a}};
    html_begin(&p.out, page_word(&p, "paper-title"), lang, STYLE);
    html_element(&p.out, "h1", NULL, page_word(&p, "paper-title"));
    html_element(&p.out, "p", NULL, page_word(&p, "paper-colours"));
    for (int i = 0; i < docs->count; i++)
        document_html(&p, &docs->items[i]);
    html_end(&p.out);
    return buf_str(&p.out);
}
