/* command.h: a verb of the command line, and what all verbs share. */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include "api/engine.h"
#include "model/step.h"

enum { EXIT_DONE = 0, EXIT_PERSON = 1, EXIT_CALL = 2, EXIT_INPUT = 3 };
enum { OPTIONS_MAX = 24, ARGUMENTS_MAX = 4096, CASE_BYTES_MAX = 2047 << 20 };

/* OPT_WORD is format or lang; OPT_TEXT is any text, which call_text gives; OPT_FLAG takes no value.
 */
typedef enum OptionType { OPT_WORD, OPT_DATE, OPT_CENTS, OPT_TEXT, OPT_FLAG } OptionType;

/* An option of a verb: `--name VALUE`; a flag has no value. */
typedef struct Option {
    const char *name;
    OptionType type;
    const char *about;
} Option;

/* What was called, parsed. */
typedef struct Call {
    Str format; /* text where not given */
    Str lang;   /* empty or "es" */
    Date today;
    Cents counter;
    const struct Command *command;
    Str texts[OPTIONS_MAX]; /* by option of the command: what OPT_TEXT and OPT_FLAG got */
    const char *const *arguments;
    int argument_count;
    jmp_buf *full; /* where a case that outgrows its memory ends */
} Call;

typedef struct Command {
    const char *name, *usage, *about;
    const char *formats; /* "text json" */
    Option options[OPTIONS_MAX];
    bool papers_optional; /* case.json alone is a case: a lawsuit, or care still to come */
    bool seals_itself;    /* `run` calls seal_network, once it has started what needs the network */
    bool dates_itself;    /* `run` calls day_of_clock where it needs a day; most verbs always do */
    int (*run)(const Call *call);
} Command;

extern const Command command_read, command_audit, command_plan, command_ask, command_script,
    command_letter, command_data, command_price;

/* What the option of this name was given; the empty text where it was not. */
Str call_text(const Call *call, const char *name);
/* Today, where this machine stands. */
Date day_of_clock(void);
/* A sentence on standard error, and the exit code. */
int complain(int code, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* A program that stands beside this one: haggle-paper, haggle-fetch. */
const char *helper_path(Arena *a, const char *name);

/* A case with all that a verb may print of it. */
typedef struct OpenCase {
    Arena *arena;
    Engine engine;
    Case c;
    Situation situation;
    AuditResult audit;
    const char *price_path; /* the hospital's price file in the folder or of --prices; or NULL */
    PriceQuotes prices;
    int bad_files, read_files;
    bool told; /* a case.json was read */
} OpenCase;

/* Reads one document; "-" is standard input. */
MUST bool document_read(Arena *a, const Know *know, const char *path, Docs *ret, Err *err);
/* Whether a file of a folder is no document: notes of people, calendars, folders. */
bool path_is_passed_over(const char *path);
/* Looks up the codes of the case's lines in its price file, for the situation. */
void case_prices(const Call *call, OpenCase *o);
/* Documents as they come, in memory that does not grow: --format ndjson or count. */
int stream_run(const Call *call);
/* Reads the files or the folder of the call; says each file that cannot be used on standard error.
   False when nothing could be read. The audit runs when `with_audit`. */
MUST bool case_open(const Call *call, bool with_audit, OpenCase *ret, int *ret_exit);
void case_close(OpenCase *o);
/* Writes all of `text` to standard output; false when it could not. */
bool print_out(Str text);
/* EXIT_PERSON where something was unread or a file was bad, else `otherwise`. */
int case_exit(const OpenCase *o, int otherwise);

#endif
