/* tidy.c: holds the code to what a program can check of the house: who includes whom, how long a
   file, a function and a line may be, words that do not belong, rules without words or tests.

   tidy FILE... from the top of the tree (.c, .h, .rule, .test); prints file:line and fails. */
#include "base/buf.h"
#include "base/file.h"

#include <stdio.h>

enum { FILE_LINES = 800, FUNCTION_LINES = 60, COLUMNS = 100, LIMIT = 256 << 20 };

static int wrong;

static void complain(Str file, int line, const char *what, Str which)
{
    printf("%.*s:%d: %s%s%.*s\n", STR_ARG(file), line, what, which.len ? ": " : "", STR_ARG(which));
    wrong++;
}

/* ---- who includes whom ---- */

typedef struct Layer {
    Str folder;
    int rank;
} Layer;

/* Folders of one rank are strangers to each other. */
static const Layer LAYERS[] = {
    {S_INIT("base"),   0 },
    {S_INIT("model"),  1 },
    {S_INIT("know"),   2 },
    {S_INIT("refs"),   3 },
    {S_INIT("load"),   4 },
    {S_INIT("read"),   4 },
    {S_INIT("audit"),  5 },
    {S_INIT("rules"),  6 },
    {S_INIT("plan"),   7 },
    {S_INIT("letter"), 8 },
    {S_INIT("store"),  9 },
    {S_INIT("bulk"),   9 },
    {S_INIT("api"),    10},
    {S_INIT("cli"),    11},
    {S_INIT("web"),    11},
};

static int rank_of(Str folder)
{
    for (size_t i = 0; i < sizeof LAYERS / sizeof *LAYERS; i++) {
        if (str_equal(folder, LAYERS[i].folder))
            return LAYERS[i].rank;
    }
    return -1;
}

/* `rules` for rules/coding/x.c, `audit` for src/audit/x.c, else empty: tests and tools are free. */
static Str layer_of(Str file)
{
    Str first = str_cut(&file, '/');
    if (str_equal(first, S("rules")))
        return first;
    return str_equal(first, S("src")) ? str_cut(&file, '/') : (Str){0};
}

static void include_check(Str file, int line, Str text)
{
    Str layer = layer_of(file), path = text;
    if (!layer.len || !str_starts(text, S("#include \"")))
        return;
    str_cut(&path, '"');
    Str name = str_cut(&path, '"'), rest = name;
    Str folder = str_cut(&rest, '/');
    if (str_equal(name, S("haggle.h")) && str_equal(layer, S("api")))
        return; /* the public interface stands in include/ */
    if (!rest.len)
        complain(file, line, "an include that does not name its folder", name);
    else if (rank_of(folder) < 0)
        complain(file, line, "an include from outside the house", name);
    else if (!str_equal(folder, layer) && rank_of(folder) >= rank_of(layer))
        complain(file, line, "this folder may not include", name);
}

/* ---- words that do not belong ---- */

/* The code of a file with its comments and the insides of its literals made blank. */
static Str code_of(Arena *a, Str text)
{
    char *out = arena_array(a, char, text.len + 1);
    enum { CODE, COMMENT, LINE_COMMENT, LITERAL } state = CODE;
    char quote = 0;
    for (ptrdiff_t i = 0; i < text.len; i++) {
        char c = text.ptr[i], next = i + 1 < text.len ? text.ptr[i + 1] : 0;
        out[i] = c;
        if (state == CODE && c == '/' && (next == '*' || next == '/')) {
            state = next == '*' ? COMMENT : LINE_COMMENT;
            out[i] = ' ';
            out[++i] = ' ';
        } else if (state == CODE && (c == '"' || c == '\'')) {
            state = LITERAL;
            quote = c;
        } else if (state == COMMENT && c == '*' && next == '/') {
            state = CODE;
            out[i] = ' ';
            out[++i] = ' ';
        } else if ((state == LINE_COMMENT && c == '\n') || (state == LITERAL && c == quote)) {
            state = CODE;
        } else if (state != CODE && c != '\n') {
            out[i] = ' ';
            if (state == LITERAL && c == '\\' && next != '\n')
                out[++i] = ' ';
        }
    }
    return (Str){out, text.len};
}

static bool is_name(char c)
{
    return char_is_alpha(c) || char_is_digit(c) || c == '_';
}

/* The next name in *rest, and whether it is called. */
static Str name_next(Str *rest, bool *ret_called)
{
    ptrdiff_t i = 0;
    while (i < rest->len && !is_name(rest->ptr[i]))
        i++;
    ptrdiff_t end = i;
    while (end < rest->len && is_name(rest->ptr[end]))
        end++;
    Str name = str_slice(*rest, i, end);
    *rest = str_slice(*rest, end, rest->len);
    *ret_called = str_starts(str_trim(*rest), S("("));
    return name;
}

static bool stands_in(Str file, const char *folder)
{
    return str_equal(layer_of(file), str_of(folder));
}

static void words_check(Str file, int line, Str code)
{
    static const Str banned =
        S_INIT("double float strtok strtok_r sprintf vsprintf atoi atol atof gets "
               "strcpy strcat");
    static const Str memory = S_INIT("malloc calloc realloc free strdup asprintf");
    static const Str clock =
        S_INIT("time localtime localtime_r gmtime gettimeofday clock_gettime getenv");
    static const Str print = S_INIT("printf puts putchar fprintf fputs fputc perror vfprintf");
    bool arena = str_equal(file, S("src/base/arena.c")); /* says that memory ran out */
    bool called, screen = stands_in(file, "cli") || stands_in(file, "web");
    if (!layer_of(file).len)
        return;
    for (Str name = name_next(&code, &called); name.len; name = name_next(&code, &called)) {
        if (str_has_word(banned, name))
            complain(file, line, "not in this house", name);
        if (called && !arena && str_has_word(memory, name))
            complain(file, line, "memory comes from an arena", name);
        if (called && !screen && str_has_word(clock, name))
            complain(file, line, "no clock and no environment below cli", name);
        if (called && !screen && !arena && str_has_word(print, name))
            complain(file, line, "only cli and web print", name);
    }
}

/* ---- codes in C ---- */

static bool digits(Str s)
{
    for (ptrdiff_t i = 0; i < s.len; i++) {
        if (!char_is_digit(s.ptr[i]))
            return false;
    }
    return true;
}

/* 99213, J1885, 0071U: what a procedure code looks like. */
static bool is_procedure(Str s)
{
    return s.len == 5 && digits(str_slice(s, 1, 4)) &&
           ((char_is_digit(s.ptr[0]) && (char_is_digit(s.ptr[4]) || char_is_alpha(s.ptr[4]))) ||
            (s.ptr[0] >= 'A' && s.ptr[0] <= 'V' && char_is_digit(s.ptr[4])));
}

static bool is_codes(Str literal)
{
    int words = 0;
    for (Str w = str_word(&literal); w.len; w = str_word(&literal), words++) {
        if (!is_procedure(w))
            return false;
    }
    return words > 0;
}

/* Literals that are codes and nothing else; where they stand is told by `bare`, the line without
   its comments. */
static void codes_check(Str file, int line, Str text, Str bare)
{
    if (!layer_of(file).len)
        return;
    for (str_cut(&bare, '"'); bare.ptr; str_cut(&bare, '"')) {
        ptrdiff_t from = text.len - bare.len;
        Str literal = str_slice(text, from, from + str_cut(&bare, '"').len);
        if (is_codes(literal))
            complain(file, line, "a code belongs into knowledge, not into C", literal);
    }
}

/* ---- measures ---- */

static void first_line_check(Arena *a, Str file, Str text)
{
    Str first = str_cut(&text, '\n');
    Str wanted = arena_print(a, "/* %.*s: ", STR_ARG(path_name(file)));
    if (!str_starts(first, wanted))
        complain(file, 1, "the first line does not say what the file is for", wanted);
}

/* A mutable thing of the file, not a function: `static Arena *scratch;`. */
static bool is_global(Str code)
{
    Str line = str_trim(code);
    ptrdiff_t call = str_find(line, S("("));
    ptrdiff_t set = str_find(line, S("=")), end = str_find(line, S(";"));
    ptrdiff_t stop = set >= 0 && (end < 0 || set < end) ? set : end;
    if (!str_starts(line, S("static ")) || stop < 0 || (call >= 0 && call < stop))
        return false;
    return str_find(str_slice(line, 0, stop), S("const")) < 0;
}

typedef struct Where {
    Str file;
    int line, opened; /* the line of the function's brace, or 0 */
} Where;

static void function_check(Where *w, Str code)
{
    if (str_starts(code, S("{")))
        w->opened = w->line;
    if (!w->opened || !str_starts(code, S("}")))
        return;
    int lines = w->line - w->opened + 1;
    if (lines > FUNCTION_LINES)
        complain(w->file, w->opened, "a function of more than 60 lines", (Str){0});
    w->opened = 0;
}

static void source_check(Arena *a, Str file, Str text)
{
    Where w = {.file = file};
    Str code = code_of(a, text);
    first_line_check(a, file, text);
    while (text.ptr) {
        Str line = str_cut(&text, '\n'), bare = str_cut(&code, '\n');
        w.line++;
        include_check(file, w.line, line);
        words_check(file, w.line, bare);
        if (str_ends(file, S(".c")))
            codes_check(file, w.line, line, bare);
        function_check(&w, bare);
        if (layer_of(file).len && !stands_in(file, "cli") && is_global(bare))
            complain(file, w.line, "no global state", str_trim(line));
        if (str_columns(line) > COLUMNS)
            complain(file, w.line, "more than 100 columns", (Str){0});
        if (str_ends(line, S(" ")) || str_find(line, S("\t")) >= 0)
            complain(file, w.line, "a tab, or a space at the end", (Str){0});
    }
    if (w.line > FILE_LINES + 1)
        complain(file, FILE_LINES, "more than 800 lines; it wants two rooms", (Str){0});
}

/* ---- rules ---- */

static bool exists(Arena *a, Str stem, const char *ending)
{
    FILE *f = fopen(arena_print(a, "%.*s%s", STR_ARG(stem), ending).ptr, "rb");
    if (f)
        fclose(f);
    return f != NULL;
}

/* Whether the .c file defines the check that some rule names. */
static bool is_named(Arena *a, Str text, Str checks)
{
    for (Str c = str_word(&checks); c.len; c = str_word(&checks)) {
        Str definition = arena_print(a, "CHECK(%.*s,", STR_ARG(c));
        if (str_find(text, definition) >= 0)
            return true;
    }
    return false;
}

/* What the rules and their tests say, gathered before the sources are looked at. */
typedef struct Rules {
    Buf checks; /* the names behind Check: */
    Buf tests;  /* the texts of all tests */
} Rules;

static Str stem_of(Str file)
{
    while (file.len && file.ptr[file.len - 1] != '.')
        file.len--;
    return str_slice(file, 0, file.len - 1);
}

static void check_check(Arena *a, const Rules *rules, Str file, Str text)
{
    Str stem = stem_of(file);
    bool own = exists(a, stem, ".rule") && exists(a, stem, ".test");
    if (!own && !exists(a, stem, ".h") && !is_named(a, text, buf_str(&rules->checks)))
        complain(file, 1, "no .rule and .test beside it, not shared, and no rule's Check",
                 (Str){0});
}

static void rule_check(Arena *a, const Rules *rules, Str file, Str text)
{
    Str id = {0};
    while (text.ptr && !id.len) {
        Str line = str_cut(&text, '\n');
        if (str_starts(line, S("Rule:")))
            id = str_trim(str_slice(line, 5, line.len));
    }
    if (!exists(a, stem_of(file), ".test") && str_find(buf_str(&rules->tests), id) < 0)
        complain(file, 1, "no test names this rule", id);
}

static void rules_gather(Rules *rules, Str file, Str text)
{
    if (str_ends(file, S(".test")))
        buf_add(&rules->tests, text);
    while (str_ends(file, S(".rule")) && text.ptr) {
        Str line = str_cut(&text, '\n');
        if (str_starts(line, S("Check:")))
            buf_print(&rules->checks, " %.*s", STR_ARG(str_trim(str_slice(line, 6, line.len))));
    }
}

static bool read_source(Arena *a, const char *path, Str *ret)
{
    Err err;
    if (file_read(a, path, 16 << 20, ret, &err))
        return true;
    complain(str_of(path), 0, err.text, (Str){0});
    return false;
}

int main(int argc, char **argv)
{
    Arena *a = arena_begin(LIMIT);
    Rules rules = {{.arena = a}, {.arena = a}};
    Str *texts = arena_array(a, Str, argc);
    for (int i = 1; i < argc; i++) {
        if (read_source(a, argv[i], &texts[i]))
            rules_gather(&rules, str_of(argv[i]), texts[i]);
    }
    for (int i = 1; i < argc; i++) {
        Str file = str_of(argv[i]);
        if (str_ends(file, S(".rule")))
            rule_check(a, &rules, file, texts[i]);
        else if (!str_ends(file, S(".test")))
            source_check(a, file, texts[i]);
        if (stands_in(file, "rules") && str_ends(file, S(".c")))
            check_check(a, &rules, file, texts[i]);
    }
    printf("tidy: %d files, %d to mend\n", argc - 1, wrong);
    arena_end(a);
    return wrong > 0;
}
