/* readhtml.c: `haggle read --format html`: every value where it stands on the page. */
#include "cli/readhtml.h"

#include "base/html.h"
#include "cli/page.h"
#include "cli/parts.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stddef.h>
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

/* A field of a line or of a document, by where it stands in the struct. */
typedef struct Shown {
    const char *field;
    char kind; /* t text, c cents, d day */
    size_t at;
} Shown;

static const Shown LINE_SHOWN[] = {
    {"code",              't', offsetof(Line, code)        },
    {"revenue_code",      't', offsetof(Line, revenue_code)},
    {"description",       't', offsetof(Line, description) },
    {"place",             't', offsetof(Line, place_code)  },
    {"ndc",               't', offsetof(Line, ndc)         },
    {"modifiers",         't', offsetof(Line, modifiers)   },
    {"date",              'd', offsetof(Line, date)        },
    {"date_end",          'd', offsetof(Line, date_end)    },
    {"unit_price_cents",  'c', offsetof(Line, unit_price)  },
    {"charge_cents",      'c', offsetof(Line, charge)      },
    {"allowed_cents",     'c', offsetof(Line, allowed)     },
    {"adjustment_cents",  'c', offsetof(Line, adjustment)  },
    {"plan_paid_cents",   'c', offsetof(Line, plan_paid)   },
    {"deductible_cents",  'c', offsetof(Line, deductible)  },
    {"copay_cents",       'c', offsetof(Line, copay)       },
    {"coinsurance_cents", 'c', offsetof(Line, coinsurance) },
    {"patient_cents",     'c', offsetof(Line, patient)     },
};

static const Shown DOC_SHOWN[] = {
    {"account_number",              't', offsetof(Doc, account_number)       },
    {"claim_number",                't', offsetof(Doc, claim_number)         },
    {"original_account",            't', offsetof(Doc, original_account)     },
    {"patient.name",                't', offsetof(Doc, patient_name)         },
    {"patient.member_id",           't', offsetof(Doc, member_id)            },
    {"provider.name",               't', offsetof(Doc, provider.name)        },
    {"provider.npi",                't', offsetof(Doc, provider.npi)         },
    {"provider.tax_id",             't', offsetof(Doc, provider.tax_id)      },
    {"provider.phone",              't', offsetof(Doc, provider.phone)       },
    {"provider.address",            't', offsetof(Doc, provider.address)     },
    {"payer.name",                  't', offsetof(Doc, payer.name)           },
    {"collector.name",              't', offsetof(Doc, collector.name)       },
    {"bill_type",                   't', offsetof(Doc, bill_type)            },
    {"discharge_status",            't', offsetof(Doc, discharge_status)     },
    {"statement_date",              'd', offsetof(Doc, statement_date)       },
    {"due_date",                    'd', offsetof(Doc, due_date)             },
    {"birth_date",                  'd', offsetof(Doc, birth_date)           },
    {"patient.birth_date",          'd', offsetof(Doc, birth_date)           },
    {"admitted",                    'd', offsetof(Doc, admitted)             },
    {"discharged",                  'd', offsetof(Doc, discharged)           },
    {"totals.charges_cents",        'c', offsetof(Doc, totals.charges)       },
    {"totals.adjustments_cents",    'c', offsetof(Doc, totals.adjustments)   },
    {"totals.insurance_paid_cents", 'c', offsetof(Doc, totals.insurance_paid)},
    {"totals.patient_paid_cents",   'c', offsetof(Doc, totals.patient_paid)  },
    {"totals.balance_cents",        'c', offsetof(Doc, totals.balance)       },
    {"totals.prior_balance_cents",  'c', offsetof(Doc, totals.prior_balance) },
    {"totals.principal_cents",      'c', offsetof(Doc, totals.principal)     },
    {"totals.interest_cents",       'c', offsetof(Doc, totals.interest)      },
    {"totals.fees_cents",           'c', offsetof(Doc, totals.fees)          },
};

static Str shown(const Page *p, const Shown *s, const void *of)
{
    const char *at = (const char *)of + s->at;
    if (s->kind == 'c')
        return page_money(p, *(const Cents *)at);
    return s->kind == 'd' ? page_day(p, *(const Date *)at) : *(const Str *)at;
}

/* What a mark's value was read as. */
static Str value_of(const Page *p, const Doc *d, const Mark *m)
{
    const Line *l = m->line >= 0 ? &d->lines[m->line] : NULL;
    const Shown *all = l ? LINE_SHOWN : DOC_SHOWN;
    size_t count = l ? sizeof LINE_SHOWN / sizeof *all : sizeof DOC_SHOWN / sizeof *all;
    for (size_t i = 0; i < count; i++) {
        if (str_equal(m->field, str_of(all[i].field)))
            return shown(p, &all[i], l ? (const void *)l : (const void *)d);
    }
    if (l && str_equal(m->field, S("units")) && l->units % UNITS_ONE == 0)
        return arena_print(p->arena, "%d", (int)(l->units / UNITS_ONE));
    return (Str){0};
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
