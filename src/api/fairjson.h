/* fairjson.h: the fair price of a bill as JSON. */
#ifndef API_FAIRJSON_H
#define API_FAIRJSON_H

#include "audit/fair.h"
#include "base/json.h"

/* The member "fair" into an open object; nothing where no charge could be compared. */
void fair_json(JsonOut *o, const Fair *fair);

#endif
