/* hospitalitem.h: one item of a hospital's JSON file: its codes and what is charged for it. */
#ifndef REFS_HOSPITALITEM_H
#define REFS_HOSPITALITEM_H

#include "refs/csvprices.h"
#include "refs/cursor.h"

/* Takes in an object of standard_charge_information; true where it has a code that is looked for.
 */
bool hospital_item(Search *s, Copies *copies, Str item);

#endif
