/* haggle.h: the library of Haggle: medical bills in, what is wrong with them and what to do, out.
 *
 *     char error[HAGGLE_ERROR_ROOM];
 *     haggle *h = haggle_begin(error);
 *     haggle_case *c = haggle_case_begin(h, error);
 *     haggle_case_add(c, "bill.pdf", error);
 *     haggle_case_add(c, "case.json", error);
 *     puts(haggle_case_audit(c, "2026-04-02", "en", error));
 *     haggle_case_end(c);
 *     haggle_end(h);
 *
 * Texts are UTF-8. What a function returns as JSON is the contract of the command line: money in
 * whole cents, days as YYYY-MM-DD, a field that is not known left out. The library reads the files
 * that it is handed and starts haggle-paper for PDFs; it opens no connection, looks at no clock and
 * keeps nothing.
 *
 * A `haggle` is read-only once begun and may be shared by threads. A case belongs to one thread.
 */
#ifndef HAGGLE_H
#define HAGGLE_H

#ifdef __cplusplus
extern "C" {
#endif

/* Room for the one sentence of an error, with its NUL. */
enum { HAGGLE_ERROR_ROOM = 600 };

/* What the program knows: the law, codes, layouts, words and rules. */
typedef struct haggle haggle;
/* Documents, and what the person told. */
typedef struct haggle_case haggle_case;

/* Unpacks what the program knows. NULL where there is no memory; `error` then says so. End it with
   haggle_end after every case of it has ended. */
haggle *haggle_begin(char error[HAGGLE_ERROR_ROOM]);
void haggle_end(haggle *h);

/* Opens the tables of reference, the file that `haggle data import` writes
   (XDG_DATA_HOME/haggle/tables.pack), to be called once, before any case begins. Without it, or
   where there is no such file, the checks that need tables say so. The file is mapped: replace it by
   renaming, as `haggle data` does. 0 when opened; 1 when it is damaged: the sentence is in `error`. */
int haggle_tables(haggle *h, const char *path, char error[HAGGLE_ERROR_ROOM]);

/* Begins an empty case. `h` must outlive it. NULL where there is no memory. */
haggle_case *haggle_case_begin(const haggle *h, char error[HAGGLE_ERROR_ROOM]);
/* Ends it; every text that its functions returned ends with it. NULL does nothing. */
void haggle_case_end(haggle_case *c);

/* The program that reads PDFs; "haggle-paper", found by PATH, unless it is set. Copied. */
void haggle_case_paper(haggle_case *c, const char *path);

/* Reads a document (PDF, CSV, TSV, text, the JSON of haggle_case_read), or case.json by its name.
   0 when it was read; 1 when it cannot be used: the sentence in `error` says which file, where in
   it, what is wrong and what to do. The case goes on without it. */
int haggle_case_add(haggle_case *c, const char *path, char error[HAGGLE_ERROR_ROOM]);

/* The documents, the audit, the plan, as JSON. `today` is the day of the law and of every deadline;
   `lang` is "en" or "es". Owned by the case. NULL when `today` is no day or memory ran out. */
const char *haggle_case_read(haggle_case *c, char error[HAGGLE_ERROR_ROOM]);
const char *haggle_case_audit(haggle_case *c, const char *today, const char *lang,
                              char error[HAGGLE_ERROR_ROOM]);
const char *haggle_case_plan(haggle_case *c, const char *today, const char *lang,
                             char error[HAGGLE_ERROR_ROOM]);

#ifdef __cplusplus
}
#endif

#endif
