/* fee.c: relative values x price level x conversion factor. */
#include "refs/fee.h"

#include <string.h>

Cents exact_cents(Exact e)
{
    return e >= 0 ? (e + EXACT_CENT / 2) / EXACT_CENT : -((-e + EXACT_CENT / 2) / EXACT_CENT);
}

/* ---- the place ---- */

/* Places keep their number for years, so a day before the first edition is answered from it. */
static Date day_within(const Refs *r, RefTable table, Date day)
{
    Date first = refs_first_day(r, table);
    return first != NO_DATE && day < first ? first : day;
}

static void levels_of(const Refs *r, Date day, PayPlace *p)
{
    RefRows rows;
    if (refs_rows(r, REF_GPCI, str_of(p->carrier.text), str_of(p->locality.text),
                  day_within(r, REF_GPCI, day), &rows) != REF_FOUND)
        return;
    Decimal work = ref_decimal(&rows, 0, FIELD_WORK), pe = ref_decimal(&rows, 0, FIELD_PE),
            malpractice = ref_decimal(&rows, 0, FIELD_MALPRACTICE);
    if (work == NO_DECIMAL || pe == NO_DECIMAL || malpractice == NO_DECIMAL)
        return;
    p->local = true;
    p->name = ref_text(&rows, 0, FIELD_NAME);
    p->levels = rows.source;
    p->work = work;
    p->pe = pe;
    p->malpractice = malpractice;
}

PayPlace place_of(const Refs *r, Str zip, Date day)
{
    enum { ZIP_DIGITS = 5 };
    RefRows rows;
    PayPlace p = {.zip = str_slice(zip, 0, zip.len < ZIP_DIGITS ? zip.len : ZIP_DIGITS),
                  .work = DECIMAL_ONE,
                  .pe = DECIMAL_ONE,
                  .malpractice = DECIMAL_ONE};
    if (p.zip.len < ZIP_DIGITS || day == NO_DATE ||
        refs_rows(r, REF_ZIP, p.zip, (Str){0}, day_within(r, REF_ZIP, day), &rows) != REF_FOUND)
        return p;
    p.known = true;
    p.zips = rows.source;
    p.state = ref_code(&rows, 0, FIELD_STATE);
    p.carrier = ref_code(&rows, 0, FIELD_CARRIER);
    p.locality = ref_code(&rows, 0, FIELD_LOCALITY);
    p.rural = ref_code(&rows, 0, FIELD_RURAL);
    KeyText divided = ref_code(&rows, 0, FIELD_PLUS4);
    p.divided = str_equal(str_of(divided.text), S("1")) || rows.count > 1;
    levels_of(r, day, &p);
    return p;
}

/* ---- rows ---- */

/* The row of this modifier; -1 where the code has none. */
static int row_of(const RefRows *rows, Str modifier)
{
    for (uint32_t i = 0; i < rows->count; i++) {
        KeyText second = ref_second(rows, i);
        if (str_equal(str_of(second.text), modifier))
            return (int)i;
    }
    return -1;
}

/* value x level x factor; values of the tables are small, and what is not is no value. */
static bool times(Decimal value, Decimal level, Decimal factor, Exact *ret)
{
    return !__builtin_mul_overflow(value, level, ret) && !__builtin_mul_overflow(*ret, factor, ret);
}

/* What the schedule pays at most, where the hospital's payment caps it; false where it does not. */
static bool cap_of(const RefRows *rows, uint32_t i, bool facility, const PayPlace *place,
                   const FeeRow *fee, Exact *ret)
{
    Decimal pe =
        ref_decimal(rows, i, facility ? FIELD_OPPS_PE_FACILITY : FIELD_OPPS_PE_NONFACILITY);
    Decimal malpractice = ref_decimal(rows, i, FIELD_OPPS_MALPRACTICE);
    Exact of_pe, of_malpractice;
    if (pe == NO_DECIMAL || pe <= 0 || malpractice == NO_DECIMAL ||
        !times(pe, place->pe, fee->factor, &of_pe) ||
        !times(malpractice, place->malpractice, fee->factor, &of_malpractice))
        return false;
    *ret = fee->of_work + of_pe + of_malpractice;
    return true;
}

static bool row_value(const RefRows *rows, uint32_t i, bool facility, const PayPlace *place,
                      FeeRow *ret)
{
    Exact cap;
    ret->work = ref_decimal(rows, i, FIELD_WORK);
    ret->pe = ref_decimal(rows, i, facility ? FIELD_PE_FACILITY : FIELD_PE_NONFACILITY);
    ret->malpractice = ref_decimal(rows, i, FIELD_MALPRACTICE);
    ret->factor = ref_decimal(rows, i, FIELD_CONVERSION);
    if (ret->work == NO_DECIMAL || ret->pe == NO_DECIMAL || ret->malpractice == NO_DECIMAL ||
        ret->factor == NO_DECIMAL || !times(ret->work, place->work, ret->factor, &ret->of_work) ||
        !times(ret->pe, place->pe, ret->factor, &ret->of_pe) ||
        !times(ret->malpractice, place->malpractice, ret->factor, &ret->of_malpractice))
        return false;
    ret->sum = ret->of_work + ret->of_pe + ret->of_malpractice;
    ret->capped = cap_of(rows, i, facility, place, ret, &cap) && cap < ret->sum;
    if (ret->capped)
        ret->sum = cap;
    return ret->sum > 0;
}

RefAnswer fee_row(const Refs *r, Str code, Str modifier, bool facility, const PayPlace *place,
                  Date day, FeeRow *ret)
{
    RefRows rows;
    *ret = (FeeRow){0};
    RefAnswer answer = refs_rows(r, REF_PHYSICIAN_FEES, code, (Str){0}, day, &rows);
    ret->source = rows.source;
    if (answer != REF_FOUND)
        return answer;
    int row = row_of(&rows, modifier);
    return row >= 0 && row_value(&rows, (uint32_t)row, facility, place, ret) ? REF_FOUND : REF_NONE;
}

RefAnswer refs_fee(const Refs *r, Str code, Str modifier, bool facility, Str zip, Date day,
                   Fee *ret)
{
    FeeRow row;
    PayPlace place = place_of(r, zip, day);
    RefAnswer answer = fee_row(r, code, modifier, facility, &place, day, &row);
    *ret = (Fee){.amount = NO_CENTS,
                 .local = place.local,
                 .carrier = place.carrier,
                 .locality = place.locality,
                 .source = row.source,
                 .place_source = place.levels};
    if (answer == REF_FOUND)
        ret->amount = exact_cents(row.sum);
    return answer;
}

Str address_zip(Str address)
{
    Str zip = {0};
    for (ptrdiff_t i = 0; i < address.len;) {
        ptrdiff_t end = i;
        while (end < address.len && char_is_digit(address.ptr[end]))
            end++;
        if (end - i == 5)
            zip = str_slice(address, i, end);
        i = end > i ? end : i + 1;
    }
    return zip;
}
