/* rules_page.c: writes docs/rules.md from the rules' own words: every family of billing error, what
   is looked for, what makes it right after all, how sure a finding is and what it stands on.

   rules-page PACK docs/families.txt bench/generate/rules-to-errors.txt > docs/rules.md */
#include "know/know.h"

#include "base/buf.h"
#include "base/file.h"

#include <stdio.h>
#include <stdlib.h>

/* know.c names the program's own pack; this tool reads another. */
const char haggle_pack_begin[1], haggle_pack_end[1];

enum { LIMIT = 64 << 20 };

static int errors;

static void complain(const char *what, Str which)
{
    fprintf(stderr, "rules-page: %s %.*s\n", what, STR_ARG(which));
    errors++;
}

typedef struct Page {
    Know know; /* of the pack */
    const Table *groups, *families;
    Str mapping; /* lines of RULE FAMILY... */
    Buf out;
} Page;

/* ---- words ---- */

/* A name that stands for a sentence of its own is left out: the page tells the rest. */
static bool stands_alone(Str text, ptrdiff_t open, ptrdiff_t close)
{
    ptrdiff_t before = open - 1, next = close + 2;
    while (before >= 0 && text.ptr[before] == ' ')
        before--;
    char c = next < text.len ? text.ptr[next] : '{';
    bool begins = before < 0 || text.ptr[before] == '.' || text.ptr[before] == '}';
    return begins && (close + 1 >= text.len || text.ptr[close + 1] == ' ') &&
           (c == '{' || (char_is_alpha(c) && c == char_upper(c)));
}

/* The words of a rule; what a finding puts in from the paper is in italics. A title is one
   sentence, of which nothing is left out. */
static void words_print(Page *p, Str text, bool title)
{
    for (ptrdiff_t i = 0; i < text.len; i++) {
        ptrdiff_t close = i;
        if (text.ptr[i] != '{') {
            buf_print(&p->out, "%c", text.ptr[i] == '\n' ? ' ' : text.ptr[i]);
            continue;
        }
        while (close < text.len && text.ptr[close] != '}')
            close++;
        if (!title && stands_alone(text, i, close)) {
            i = close + (close + 1 < text.len && text.ptr[close + 1] == ' ');
            continue;
        }
        buf_print(&p->out, "*");
        for (ptrdiff_t c = i + 1; c < close; c++)
            buf_print(&p->out, "%c", text.ptr[c] == '_' ? ' ' : text.ptr[c]);
        buf_print(&p->out, "*");
        i = close;
    }
}

static void certainty_print(Page *p, Str choices)
{
    bool first = true;
    while (choices.ptr) {
        Str choice = str_trim(str_cut(&choices, ',')), word = str_word(&choice);
        Str how = str_word(&choice);
        bool ask = str_equal(word, S("ask"));
        buf_print(&p->out, "%s%s", first ? "" : "; ", ask ? "a question" : "");
        if (!ask)
            buf_print(&p->out, "%.*s", STR_ARG(word));
        if (str_equal(how, S("if")))
            buf_print(&p->out, " where %.*s", STR_ARG(str_trim(choice)));
        else if (str_equal(how, S("otherwise")))
            buf_print(&p->out, " otherwise");
        first = false;
    }
}

static void sources_print(Page *p, const Stanza *rule)
{
    const char *join = "";
    Str cites = stanza_get(rule, S("Cites")), tables = stanza_get(rule, S("Tables"));
    for (Str id = str_word(&cites); id.len; id = str_word(&cites)) {
        Proof proof = know_proof(&p->know, id);
        buf_print(&p->out, "%s%.*s (%s)", join, STR_ARG(proof.cite),
                  proof.basis == BASIS_READ ? "read" : "recalled");
        join = "; ";
    }
    for (Str name = str_word(&tables); name.len; name = str_word(&tables)) {
        Buf id = {.arena = p->out.arena};
        buf_print(&id, "ref.%.*s", STR_ARG(name));
        const Table *t = know_table_find(&p->know, buf_str(&id));
        if (!t)
            complain("a rule names an unknown table of reference:", name);
        else
            buf_print(&p->out, "%s%.*s", join, STR_ARG(stanza_get(t->stanza, S("Title"))));
        join = "; ";
    }
    buf_print(&p->out, "%s%s", join, *join ? "the papers" : "the papers of the case");
}

/* ---- rules ---- */

static const Stanza *rule_find(const Page *p, Str id)
{
    for (int i = 0; i < p->know.file_count; i++) {
        const KnowFile *f = &p->know.files[i];
        if (str_ends(f->path, S(".rule")) &&
            str_equal(stanza_get(&f->stanzas.items[0], S("Rule")), id))
            return &f->stanzas.items[0];
    }
    return NULL;
}

static void rule_print(Page *p, const Stanza *rule)
{
    Str id = stanza_get(rule, S("Rule"));
    buf_print(&p->out, "\n**");
    words_print(p, stanza_get(rule, S("Title")), true);
    buf_print(&p->out, "** (`%.*s`)\n", STR_ARG(id));
    buf_print(&p->out, "- What is looked for: ");
    words_print(p, str_trim(stanza_get(rule, S("Why"))), false);
    while (p->out.len && p->out.ptr[p->out.len - 1] == ' ')
        p->out.len--;
    buf_print(&p->out, "\n- Right after all: ");
    words_print(p, str_trim(stanza_get(rule, S("Unless"))), false);
    buf_print(&p->out, "\n- How sure: ");
    certainty_print(p, stanza_get(rule, S("Certainty")));
    buf_print(&p->out, ".\n- Stands on: ");
    sources_print(p, rule);
    buf_print(&p->out, ".\n");
}

/* The first family that the mapping names for the rule; empty where it has no line. */
static Str home_of(const Page *p, Str rule, bool *mapped)
{
    Str rest = p->mapping;
    *mapped = false;
    while (rest.ptr) {
        Str line = str_cut(&rest, '\n');
        if (str_equal(str_word(&line), rule)) {
            *mapped = true;
            return str_word(&line);
        }
    }
    return (Str){0};
}

/* ---- families ---- */

static Str group_of(Str family)
{
    return str_cut(&family, '.');
}

/* Rules of a family, each in full where it is at home; how many there are. */
static int family_rules(Page *p, Str family, bool print)
{
    int count = 0;
    Str rest = p->mapping;
    while (rest.ptr) {
        Str line = str_cut(&rest, '\n'), id = str_word(&line);
        bool mapped;
        const Stanza *rule = id.len && id.ptr[0] != '#' ? rule_find(p, id) : NULL;
        if (!rule || !str_has_word(line, family))
            continue;
        count++;
        if (!print)
            continue;
        if (str_equal(home_of(p, id, &mapped), family))
            rule_print(p, rule);
        else
            buf_print(&p->out, "\nSee also `%.*s`.\n", STR_ARG(id));
    }
    return count;
}

static void groups_print(Page *p)
{
    const Table *f = p->families;
    for (int g = 0; g < p->groups->row_count; g++) {
        Str group = table_cell(p->groups, g, S("id"));
        bool begun = false;
        for (int row = 0; row < f->row_count; row++) {
            Str id = table_cell(f, row, S("id")), name = table_cell(f, row, S("name"));
            if (!str_equal(group_of(id), group) || !family_rules(p, id, false))
                continue;
            Str heading = table_cell(p->groups, g, S("name"));
            if (!begun)
                buf_print(&p->out, "\n## %.*s\n", STR_ARG(heading));
            begun = true;
            buf_print(&p->out, "\n### %.*s (%.*s)\n", STR_ARG(name), STR_ARG(id));
            family_rules(p, id, true);
        }
    }
}

/* Families without a rule: with the reason, or (`open`) still to be built. */
static void without_print(Page *p, bool open, const char *heading)
{
    const Table *f = p->families;
    bool begun = false;
    for (int row = 0; row < f->row_count; row++) {
        Str id = table_cell(f, row, S("id")), why = table_cell(f, row, S("why"));
        if (family_rules(p, id, false) || (why.len == 0) != open)
            continue;
        buf_print(&p->out, "%s- %.*s (%.*s)%s%.*s\n", begun ? "" : heading,
                  STR_ARG(table_cell(f, row, S("name"))), STR_ARG(id), open ? "" : ": ",
                  STR_ARG(why));
        begun = true;
    }
}

/* Every rule is in the mapping; what speaks of no family is told at the end. */
static void others_print(Page *p)
{
    bool begun = false, mapped;
    for (int i = 0; i < p->know.file_count; i++) {
        const KnowFile *f = &p->know.files[i];
        if (!str_ends(f->path, S(".rule")))
            continue;
        Str id = stanza_get(&f->stanzas.items[0], S("Rule")), home = home_of(p, id, &mapped);
        if (!mapped)
            complain("bench/generate/rules-to-errors.txt lacks the rule", id);
        if (home.len && table_find(p->families, S("id"), home) < 0)
            complain("docs/families.txt lacks the family", home);
        if (home.len || !mapped)
            continue;
        if (!begun)
            buf_print(&p->out, "\n## Other checks\n");
        begun = true;
        rule_print(p, &f->stanzas.items[0]);
    }
}

static const char INTRO[] =
    "# What Haggle looks for\n"
    "\n"
    "<!-- Written by `make` from the .rule files. Change those, or docs/families.txt. -->\n"
    "\n"
    "A family is one way in which a bill goes wrong. Under each stands what Haggle looks for, what "
    "would make the charge right after all, and how sure a finding is.\n"
    "Words in italics are put in from your papers.\n"
    "\n"
    "- *Certain*: your papers prove it, or a published rule that binds your insurer does.\n"
    "- *Likely*: a rule that binds Medicare and that most insurers follow, or a strong sign with "
    "exceptions.\n"
    "- *A question*: only you or the medical record can settle it. Haggle asks, and accuses "
    "nobody.\n"
    "\n"
    "A poorly read paper, an old table, or a law that was only recalled lowers how sure a finding "
    "is. Every finding names the lines and the rows of tables that it stands on.\n"
    "A check that could not run says what was missing; it never counts as clean.\n";

static bool page_begin(Arena *a, char **argv, Page *p, Err *err)
{
    Str pack, families, body;
    Stanzas all;
    if (!file_read(a, argv[1], LIMIT, &pack, err) || !know_begin_from(a, pack, &p->know, err) ||
        !file_read(a, argv[2], LIMIT, &families, err) ||
        !file_read(a, argv[3], LIMIT, &p->mapping, err) ||
        !stanzas_parse(a, str_of(argv[2]), families, &all, &body, err))
        return false;
    /* The same syntax as knowledge/: a pack of this one file. */
    Know *pages = arena_new(a, Know);
    KnowText one = {str_of(argv[2]), families};
    Str laid;
    if (!laid_make(a, &one, 1, &laid, err) || !know_begin_from(a, laid, pages, err))
        return false;
    p->groups = know_table(pages, S("groups"));
    p->families = know_table(pages, S("families"));
    p->out = (Buf){.arena = a};
    return true;
}

int main(int argc, char **argv)
{
    Arena *a = arena_begin((size_t)LIMIT * 4);
    Page p;
    Err err;
    if (argc != 4 || !page_begin(a, argv, &p, &err)) {
        fprintf(stderr, "rules-page: %s\n",
                argc == 4 ? err.text : "rules-page PACK FAMILIES MAPPING");
        return 1;
    }
    buf_print(&p.out, "%s", INTRO);
    groups_print(&p);
    others_print(&p);
    without_print(&p, false, "\n## Families that no document of a case can show\n\n");
    without_print(&p, true, "\n## Families that are still to be built\n\n");
    Str page = buf_str(&p.out);
    bool ok = !errors && fwrite(page.ptr, 1, (size_t)page.len, stdout) == (size_t)page.len;
    arena_end(a);
    return ok ? 0 : 1;
}
