/* traits.h: what a line or a bill shows of itself, by the tables: a room, a repeat, a twin. */
#ifndef AUDIT_TRAITS_H
#define AUDIT_TRAITS_H

#include "audit/situation.h"

/* Two lines of one day: not the same; the same as far as both print it; the same in all. */
typedef enum Twin { TWIN_NOT, TWIN_UNLIKE, TWIN_ALIKE } Twin;

/* How lines of a service that is often given again are to be taken. */
typedef enum Repeats { REPEATS_NOT, REPEATS_ASK, REPEATS_SILENT } Repeats;

/* Whether both name one service: by code, or by description where a code is missing. */
bool line_same_service(const Line *a, const Line *b);
bool line_same_modifiers(const Line *a, const Line *b);
/* A modifier that says "done once more" or "a separate service". */
bool line_is_again(const Know *know, const Line *l);
/* Compares all but the document; the days must be the same or both blank. */
Twin line_twin(const Know *know, const Line *a, const Line *b);
/* How often the bill itself takes this charge back, as a line or as a row of credit. */
int line_reversals(const Know *know, const Doc *doc, const Line *l);
Repeats line_repeats_often(const Know *know, const Line *l);
/* "room", "nursery", or the empty text. */
Str line_room(const Know *know, const Line *l);
/* Whether some line is a room; `marks` are the paper's (know/marks.h). */
bool doc_has_room(const Know *know, const Doc *d, unsigned marks);
/* A doctor's fee, by the revenue code of a hospital's bill. */
bool line_is_professional(const Know *know, const Line *l);
/* "reading" (26), "equipment" (TC), or the empty text: which half of a test the line says it is. */
Str line_component(const Know *know, const Line *l);
/* A reading by a doctor whom the patient never meets. */
bool line_is_reading(const Know *know, const Line *l);
/* "late", "replaces", "voids" or empty, by the bill's type or frequency. */
Str doc_frequency_kind(const Know *know, const Doc *d);
/* Whether it has the form of a diagnosis code, and the day that says which edition of them holds:
   of discharge, else of the last service. */
bool text_is_diagnosis(Str code);
Date doc_diagnosis_day(const Doc *d);
/* "died", "still-there" or empty. */
Str doc_stay_end(const Know *know, const Doc *d);
/* What a bill of this type is for, by table bill-settings: "inpatient", "edited" ...; may be empty.
 */
Str bill_setting(const Know *know, Str type);
/* Whether the code has this form of the table `code-forms` (# a digit, @ a letter A to V). */
bool code_has_form(Str form, Str code);
/* Days of the table `windows`. */
int window_days(const Know *know, Str name);
/* Whether `word` stands in `text` as a word of its own, in any case of letters. */
bool text_has_word(Str text, Str word);
/* The same for any word in the first column of a table. */
bool text_has_word_of(const Know *know, Str text, Str table);

#endif
