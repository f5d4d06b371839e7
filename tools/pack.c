/* pack.c: packs knowledge/ and the rules' words for the program, writes the table of rules, and
   fails where a rule lacks words, an id stands twice, or a citation leads nowhere.

   pack PACK RULES.c FILE... */
#include "know/know.h"

#include "audit/situation.h"
#include "base/file.h"
#include "letter/names.h"
#include "letter/template.h"

#include <stdio.h>
#include <stdlib.h>

/* know.c names the program's own pack; the packer carries none. */
const char haggle_pack_begin[1], haggle_pack_end[1];

enum { LIMIT = 64 << 20 };

static int errors;

static void complain(const Stanza *s, const char *what, Str which)
{
    fprintf(stderr, "%.*s:%d: %s %.*s\n", STR_ARG(s->file), s->line, what, STR_ARG(which));
    errors++;
}

static bool certainty_is_sound(Str choices)
{
    bool otherwise = false;
    while (choices.ptr) {
        Str choice = str_cut(&choices, ',');
        Str c = str_word(&choice), how = str_word(&choice);
        if (!str_equal(c, S("certain")) && !str_equal(c, S("likely")) && !str_equal(c, S("ask")))
            return false;
        otherwise = !str_equal(how, S("if"));
        for (Str p = str_word(&choice); !otherwise && p.len; p = str_word(&choice)) {
            if (predicate_of(p) == PREDICATE_COUNT)
                return false;
        }
    }
    return otherwise;
}

static bool condition_is_sound(Str condition)
{
    while (condition.ptr) {
        Str part = str_trim(str_cut(&condition, ',')), name = str_word(&part);
        if (str_trim(part).len)
            name = str_word(&part);
        if (name.len && predicate_of(name) == PREDICATE_COUNT)
            return false;
    }
    return true;
}

static void cites_check(const Know *k, const Stanza *s)
{
    Str cites = stanza_get(s, S("Cites"));
    for (Str law = str_word(&cites); law.len; law = str_word(&cites)) {
        if (!know_stanza(k, S("knowledge/law/"), S("Law"), law))
            complain(s, "cites a law that is not in knowledge/law:", law);
    }
}

static void rule_check(const Know *k, const KnowFile *f)
{
    static const char *const keys[] = {"Rule",  "Family", "Check",  "Certainty",
                                       "Title", "Why",    "Unless", "Say"};
    if (f->stanzas.count != 1) {
        fprintf(stderr, "%.*s: a .rule file is one stanza\n", STR_ARG(f->path));
        errors++;
        return;
    }
    const Stanza *s = &f->stanzas.items[0];
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (!stanza_has(s, str_of(keys[i])))
            complain(s, "lacks", str_of(keys[i]));
    }
    for (size_t i = 4; i < sizeof keys / sizeof *keys; i++) {
        if (str_equal(stanza_words(s, str_of(keys[i]), S("es")), stanza_get(s, str_of(keys[i]))))
            complain(s, "lacks the Spanish of", str_of(keys[i]));
    }
    if (!certainty_is_sound(stanza_get(s, S("Certainty"))))
        complain(s,
                 "Certainty is not a choice of known predicates:", stanza_get(s, S("Certainty")));
    for (int i = 0; i < k->file_count; i++) {
        const KnowFile *other = &k->files[i];
        if (other != f && str_ends(other->path, S(".rule")) && other->stanzas.count &&
            str_equal(stanza_get(&other->stanzas.items[0], S("Rule")), stanza_get(s, S("Rule"))))
            complain(s, "the id stands twice:", stanza_get(s, S("Rule")));
    }
}

/* A fact without a citation does not build, and what claims to be read shows what was read. */
static void law_check(const Stanza *s)
{
    Str id = stanza_get(s, S("Law")), basis = stanza_get(s, S("Basis"));
    if (!stanza_get(s, S("Cite")).len)
        complain(s, "has no Cite:", id);
    if (!str_equal(basis, S("read")) && !str_equal(basis, S("recalled")))
        complain(s, "Basis is neither read nor recalled:", id);
    if (str_equal(basis, S("read")) && (!stanza_has(s, S("Quote")) || !stanza_has(s, S("Seen"))))
        complain(s, "is read but shows no Quote and Seen:", id);
}

/* What a table says stands on something: read, recalled, or copied by a tool from a published
   table, which has an edition. */
static void table_check(const Stanza *s)
{
    Str name = stanza_get(s, S("Table")), basis = stanza_get(s, S("Basis"));
    if (basis.len && !str_has_word(S("read recalled table"), basis))
        complain(s, "Basis is neither read nor recalled nor table:", name);
    if (str_equal(basis, S("table")) &&
        (!stanza_has(s, S("Source")) || !stanza_has(s, S("Edition")) || !stanza_has(s, S("From"))))
        complain(s, "is from a published table but shows no Source, Edition and From:", name);
}

/* A code stands once, and its unit has words. */
static void codes_check(const Know *k)
{
    static const Str once[] = {S_INIT("services"), S_INIT("revenue"), S_INIT("modifiers"),
                               S_INIT("places")};
    for (size_t i = 0; i < sizeof once / sizeof *once; i++) {
        const Table *t = know_table(k, once[i]);
        for (int row = 0; row < t->row_count; row++) {
            Str code = table_cell(t, row, S("code"));
            if (table_find_row(t, code) != row)
                complain(t->stanza, "the code stands twice:", code);
        }
    }
    const Table *services = know_table(k, S("services")), *units = know_table(k, S("units"));
    for (int row = 0; row < services->row_count; row++) {
        Str unit = table_cell(services, row, S("unit"));
        if (table_find_row(units, unit) < 0)
            complain(services->stanza, "a unit is not in table units:", unit);
    }
}

/* A letter or a script: its header, its text, and its Spanish beside it. */
static void template_file_check(Arena *a, const Know *k, const KnowFile *f)
{
    static const char *const keys[] = {"To", "About"};
    Err err;
    Str spanish = arena_print(a, "%.*s.es.txt", (int)(f->path.len - 4), f->path.ptr);
    if (!template_check(a, f, know_file(k, spanish), &err)) {
        fprintf(stderr, "%s\n", err.text);
        errors++;
        return;
    }
    const Stanza *s = &f->stanzas.items[0];
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        if (!stanza_has(s, str_of(keys[i])))
            complain(s, "lacks", str_of(keys[i]));
    }
    if (!str_has_word(S("provider hospital doctor collector insurer holder canceller"),
                      stanza_get(s, S("To"))))
        complain(s, "goes to nobody known:", stanza_get(s, S("To")));
    if ((stanza_has(s, S("If")) || stanza_has(s, S("For"))) && !stanza_has(s, S("Else")))
        complain(s, "has an If: or For: and no", S("Else"));
}

/* Every name has the label of its blank, in both languages, and how to give it. */
static void blanks_check(const Know *k)
{
    for (int i = 0; i < NAME_COUNT; i++) {
        Str name = name_text((Name)i);
        const Stanza *s = know_stanza(k, S("knowledge/words/"), S("Blank"), name);
        if (s && stanza_has(s, S("Text")) && stanza_has(s, S("How")))
            continue;
        fprintf(stderr, "knowledge/words: no Blank: %.*s with Text and How\n", STR_ARG(name));
        errors++;
    }
}

/* Of what stands twice, whichever file comes first would be heard. */
static void twice_check(const Know *k, const Stanza *s)
{
    Str word = stanza_get(s, S("Word")), table = stanza_get(s, S("Table"));
    if (word.len && know_stanza(k, S("knowledge/words/"), S("Word"), word) != s)
        complain(s, "the word stands twice:", word);
    if (table.len && know_table(k, table)->stanza != s)
        complain(s, "the table stands twice:", table);
}

static bool is_template(const KnowFile *f)
{
    bool folder =
        str_starts(f->path, S("knowledge/letter/")) || str_starts(f->path, S("knowledge/script/"));
    return folder && !str_ends(f->path, S(".es.txt"));
}

static void check_all(Arena *a, const Know *k)
{
    blanks_check(k);
    codes_check(k);
    for (int i = 0; i < k->file_count; i++) {
        const KnowFile *f = &k->files[i];
        if (str_ends(f->path, S(".rule")))
            rule_check(k, f);
        if (is_template(f))
            template_file_check(a, k, f);
        for (int j = 0; j < f->stanzas.count; j++) {
            const Stanza *s = &f->stanzas.items[j];
            cites_check(k, s);
            if (!condition_is_sound(stanza_get(s, S("If"))))
                complain(s, "If: names an unknown predicate:", stanza_get(s, S("If")));
            if (is_template(f) && !condition_is_sound(stanza_get(s, S("For"))))
                complain(s, "For: names an unknown predicate:", stanza_get(s, S("For")));
            twice_check(k, s);
            if (stanza_has(s, S("Law")))
                law_check(s);
            if (stanza_has(s, S("Table")))
                table_check(s);
        }
    }
}

static void table_write(FILE *out, const Know *k)
{
    fprintf(out,
            "/* Written by tools/pack.c from the .rule files. */\n#include \"audit/audit.h\"\n\n");
    for (int pass = 0; pass < 2; pass++) {
        if (pass)
            fprintf(out, "const RuleRow HAGGLE_RULES[] = {\n");
        for (int i = 0; i < k->file_count; i++) {
            const KnowFile *f = &k->files[i];
            if (!str_ends(f->path, S(".rule")))
                continue;
            Str check = stanza_get(&f->stanzas.items[0], S("Check"));
            if (pass)
                fprintf(out, "    {\"%.*s\", &check_%.*s},\n", STR_ARG(f->path), STR_ARG(check));
            else
                fprintf(out, "extern const Check check_%.*s;\n", STR_ARG(check));
        }
    }
    fprintf(
        out,
        "};\nconst int HAGGLE_RULE_COUNT = (int)(sizeof HAGGLE_RULES / sizeof *HAGGLE_RULES);\n");
}

int main(int argc, char **argv)
{
    Arena *a = arena_begin(LIMIT);
    KnowText *files = arena_array(a, KnowText, argc);
    Str pack;
    Err err;
    Know know;
    if (argc < 4 || !a)
        return 2;
    for (int i = 3; i < argc; i++) {
        files[i - 3].path = str_of(argv[i]);
        if (!file_read(a, argv[i], LIMIT, &files[i - 3].text, &err)) {
            fprintf(stderr, "%s\n", err.text);
            return 1;
        }
    }
    if (!laid_make(a, files, argc - 3, &pack, &err) || !know_begin_from(a, pack, &know, &err)) {
        fprintf(stderr, "%s\n", err.text);
        return 1;
    }
    check_all(a, &know);
    if (errors)
        return 1;
    FILE *out = fopen(argv[1], "wb"), *rules = fopen(argv[2], "wb");
    if (!out || !rules || fwrite(pack.ptr, 1, (size_t)pack.len, out) != (size_t)pack.len)
        return 1;
    table_write(rules, &know);
    bool ok = fclose(out) == 0 && fclose(rules) == 0;
    arena_end(a);
    return ok ? 0 : 1;
}
