/* main.c: the table of verbs, options, help. */
#include "cli/command.h"

#include "base/file.h"
#include "cli/seal.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static const Command *const COMMANDS[] = {&command_read, &command_audit,  &command_plan,
                                          &command_ask,  &command_script, &command_letter,
                                          &command_data, &command_price};
enum { COMMAND_COUNT = sizeof COMMANDS / sizeof *COMMANDS };

/* In the contract, and not yet in the program. */
static const char *const LATER[] = {"bulk", "case", "serve"};

static const char VERSION[] = "0.1.0";

int complain(int code, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fputs("haggle: ", stderr);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    return code;
}

const char *helper_path(Arena *a, const char *name)
{
    char self[4096];
    ssize_t len = readlink("/proc/self/exe", self, sizeof self - 1);
    if (len <= 0)
        return name;
    Str own = path_name((Str){self, len});
    return arena_print(a, "%.*s%s", (int)(len - own.len), self, name).ptr;
}

/* A byte that would command the terminal; what stands on a bill must not. A form feed is only a
   new line to a terminal, and to a printer the next letter's page. */
static bool is_command(char c)
{
    return ((unsigned char)c < 0x20 && c != '\n' && c != '\t' && c != '\f') || c == 0x7f;
}

/* How many bytes at the head command nothing. Most pieces have no such byte, which is seen of many
   bytes at once. */
static ptrdiff_t plain_bytes(Str text)
{
    enum { PIECE = 64 };
    ptrdiff_t plain = 0;
    for (; text.len - plain >= PIECE; plain += PIECE) {
        const unsigned char *p = (const unsigned char *)text.ptr + plain;
        unsigned char bad = 0;
        for (int i = 0; i < PIECE; i++)
            bad |= (p[i] < 0x20 && p[i] != '\n') || p[i] == 0x7f;
        if (bad)
            break;
    }
    while (plain < text.len && !is_command(text.ptr[plain]))
        plain++;
    return plain;
}

bool print_out(Str text)
{
    bool ok = true;
    while (text.len) {
        ptrdiff_t plain = plain_bytes(text);
        ok = ok && fwrite(text.ptr, 1, (size_t)plain, stdout) == (size_t)plain;
        if (plain < text.len)
            ok = ok && fputc('?', stdout) != EOF;
        text = str_slice(text, plain + 1, text.len);
    }
    return fflush(stdout) == 0 && ok;
}

static void help_all(void)
{
    printf(
        "haggle reads medical bills, finds what is wrong, and says what to do.\n"
        "It runs on this machine and sends nothing away. It is not legal or medical advice.\n\n");
    for (int i = 0; i < COMMAND_COUNT; i++)
        printf("  haggle %-7s %s\n", COMMANDS[i]->name, COMMANDS[i]->about);
    printf("\n  haggle VERB --help    the options of a verb\n");
}

static void help_one(const Command *c)
{
    printf("haggle %s %s\n\n%s\n\n", c->name, c->usage, c->about);
    for (int i = 0; i < OPTIONS_MAX && c->options[i].name; i++)
        printf("  --%-9s %s\n", c->options[i].name, c->options[i].about);
}

Date day_of_clock(void)
{
    time_t now = time(NULL);
    struct tm local;
    if (!localtime_r(&now, &local))
        return NO_DATE;
    return date_of(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

static const Option *option_find(const Command *c, Str name)
{
    for (int i = 0; i < OPTIONS_MAX && c->options[i].name; i++) {
        if (str_equal(name, str_of(c->options[i].name)))
            return &c->options[i];
    }
    return NULL;
}

Str call_text(const Call *call, const char *name)
{
    const Option *o = option_find(call->command, str_of(name));
    return o ? call->texts[o - call->command->options] : (Str){0};
}

static int option_set(const Command *c, Call *call, const Option *o, Str value)
{
    Str name = str_of(o->name);
    int64_t number;
    if (o->type == OPT_DATE) {
        call->today = date_parse_iso(value);
        return call->today != NO_DATE
                   ? 0
                   : complain(EXIT_CALL, "--%s: \"%.*s\" is no date such as 2026-03-01", o->name,
                              STR_ARG(value));
    }
    if (o->type == OPT_CENTS) {
        if (!str_number(value, &number) || number < 0 || number > CENTS_MAX)
            return complain(EXIT_CALL, "--%s: \"%.*s\" is no whole number of cents (50000 is $500)",
                            o->name, STR_ARG(value));
        call->counter = number;
        return 0;
    }
    if (o->type == OPT_TEXT) {
        call->texts[o - c->options] = value;
        return value.len ? 0 : complain(EXIT_CALL, "--%s: a value is missing", o->name);
    }
    if (str_equal(name, S("lang"))) {
        if (!str_equal(value, S("en")) && !str_equal(value, S("es")))
            return complain(EXIT_CALL, "--lang: \"%.*s\" is neither en nor es", STR_ARG(value));
        call->lang = str_equal(value, S("es")) ? value : (Str){0};
        return 0;
    }
    if (!str_has_word(str_of(c->formats), value)) {
        bool later = str_has_word(S("html pdf ics ndjson count"), value);
        return complain(EXIT_CALL,
                        later ? "--format %.*s: not in this version; %s takes: %s"
                              : "--format %.*s: no such format; %s takes: %s",
                        STR_ARG(value), c->name, c->formats);
    }
    call->format = value;
    return 0;
}

static int call_parse(const Command *c, int argc, char **argv, Call *call, const char **arguments)
{
    bool options = true;
    for (int i = 2; i < argc; i++) {
        Str word = str_of(argv[i]);
        if (options && str_equal(word, S("--"))) {
            options = false;
            continue;
        }
        if (!options || !str_starts(word, S("--")) || word.len < 3) {
            if (call->argument_count == ARGUMENTS_MAX)
                return complain(EXIT_CALL, "more than %d files; name their folder", ARGUMENTS_MAX);
            arguments[call->argument_count++] = argv[i];
            continue;
        }
        Str value = str_slice(word, 2, word.len), name = str_cut(&value, '=');
        const Option *o = option_find(c, name);
        if (!o)
            return complain(EXIT_CALL, "--%.*s: no such option; see haggle %s --help",
                            STR_ARG(name), c->name);
        if (o->type == OPT_FLAG && value.ptr)
            return complain(EXIT_CALL, "--%s: takes no value", o->name);
        if (o->type == OPT_FLAG) {
            call->texts[o - c->options] = name;
            continue;
        }
        if (!value.ptr && ++i == argc)
            return complain(EXIT_CALL, "--%s: a value is missing", o->name);
        int wrong = option_set(c, call, o, value.ptr ? value : str_of(argv[i]));
        if (wrong)
            return wrong;
    }
    return 0;
}

static bool asks_help(int argc, char **argv)
{
    for (int i = 2; i < argc; i++) {
        if (!strcmp(argv[i], "--help") || !strcmp(argv[i], "-h"))
            return true;
    }
    return false;
}

static int command_call(const Command *c, int argc, char **argv)
{
    static const char *arguments[ARGUMENTS_MAX];
    jmp_buf full;
    Call call = {.command = c,
                 .format = S("text"),
                 .today = NO_DATE,
                 .counter = NO_CENTS,
                 .arguments = arguments,
                 .full = &full};
    if (asks_help(argc, argv)) {
        help_one(c);
        return EXIT_DONE;
    }
    int wrong = call_parse(c, argc, argv, &call, arguments);
    if (wrong)
        return wrong;
    if (call.today == NO_DATE && !c->dates_itself)
        call.today = day_of_clock();
    if (!c->seals_itself)
        seal_network();
    if (setjmp(full))
        return complain(EXIT_INPUT, "these documents need more memory than one case may take; name "
                                    "fewer of them at once");
    return c->run(&call);
}

int main(int argc, char **argv)
{
    Str verb = argc > 1 ? str_of(argv[1]) : S("--help");
    if (str_equal(verb, S("--version"))) {
        printf("haggle %s\n", VERSION);
        return EXIT_DONE;
    }
    if (str_equal(verb, S("--help")) || str_equal(verb, S("-h")) || str_equal(verb, S("help"))) {
        help_all();
        return EXIT_DONE;
    }
    for (int i = 0; i < COMMAND_COUNT; i++) {
        if (str_equal(verb, str_of(COMMANDS[i]->name)))
            return command_call(COMMANDS[i], argc, argv);
    }
    for (size_t i = 0; i < sizeof LATER / sizeof *LATER; i++) {
        if (str_equal(verb, str_of(LATER[i])))
            return complain(EXIT_CALL, "%s: not in this version", LATER[i]);
    }
    return complain(EXIT_CALL, "%.*s: no such verb; see haggle --help", STR_ARG(verb));
}
