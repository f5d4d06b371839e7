/* docjson.h: documents as the contract's JSON. */
#ifndef API_DOCJSON_H
#define API_DOCJSON_H

#include "base/json.h"
#include "model/doc.h"

/* Writes one document, as an element of an open list or alone. */
void document_json(JsonOut *o, const Doc *d);
/* Writes the member "documents" into an open object. */
void documents_json(JsonOut *o, const Docs *docs);

#endif
