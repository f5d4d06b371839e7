/* docjson.h: documents as the contract's JSON. */
#ifndef API_DOCJSON_H
#define API_DOCJSON_H

#include "base/json.h"
#include "know/know.h"
#include "model/doc.h"

/* Writes one document, as an element of an open list or alone, with the plain names of codes in
   `lang` beside what the paper says. */
void document_json(JsonOut *o, const Know *know, const Doc *d, Str lang);
/* Writes the member "documents" into an open object. */
void documents_json(JsonOut *o, const Know *know, const Docs *docs, Str lang);

#endif
