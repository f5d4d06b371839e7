/* fee.c: relative values x price level x conversion factor. */
#include "refs/fee.h"

#include <string.h>

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

/* The price levels of a place: work, practice, malpractice, in ten-thousandths. */
typedef struct Levels {
    Decimal work, pe, malpractice;
} Levels;

static bool levels_of(const Refs *r, Str zip, Date day, Fee *fee, Levels *ret)
{
    RefRows rows;
    if (zip.len < 5 ||
        refs_rows(r, REF_ZIP, str_slice(zip, 0, 5), (Str){0}, day, &rows) != REF_FOUND ||
        rows.count != 1)
        return false;
    fee->carrier = ref_code(&rows, 0, FIELD_CARRIER);
    fee->locality = ref_code(&rows, 0, FIELD_LOCALITY);
    if (refs_rows(r, REF_GPCI, str_of(fee->carrier.text), str_of(fee->locality.text), day, &rows) !=
        REF_FOUND)
        return false;
    fee->place_source = rows.source;
    *ret = (Levels){ref_decimal(&rows, 0, FIELD_WORK), ref_decimal(&rows, 0, FIELD_PE),
                    ref_decimal(&rows, 0, FIELD_MALPRACTICE)};
    return ret->work != NO_DECIMAL && ret->pe != NO_DECIMAL && ret->malpractice != NO_DECIMAL;
}

/* Values, levels and factor are ten-thousandths each, so their product is in trillionths. */
static Cents amount_of(Levels value, Levels level, Decimal factor)
{
    int64_t sum =
        value.work * level.work + value.pe * level.pe + value.malpractice * level.malpractice;
    int64_t cent = INT64_C(10000000000), product;
    if (__builtin_mul_overflow(sum, factor, &product) || product < 0)
        return NO_CENTS;
    return (product + cent / 2) / cent;
}

RefAnswer refs_fee(const Refs *r, Str code, Str modifier, bool facility, Str zip, Date day,
                   Fee *ret)
{
    RefRows rows;
    Levels level = {DECIMAL_ONE, DECIMAL_ONE, DECIMAL_ONE};
    memset(ret, 0, sizeof *ret);
    RefAnswer answer = refs_rows(r, REF_PHYSICIAN_FEES, code, (Str){0}, day, &rows);
    ret->source = rows.source;
    if (answer != REF_FOUND)
        return answer;
    int row = row_of(&rows, modifier);
    if (row < 0)
        return REF_NONE;
    uint32_t i = (uint32_t)row;
    Levels value = {ref_decimal(&rows, i, FIELD_WORK),
                    ref_decimal(&rows, i, facility ? FIELD_PE_FACILITY : FIELD_PE_NONFACILITY),
                    ref_decimal(&rows, i, FIELD_MALPRACTICE)};
    Decimal factor = ref_decimal(&rows, i, FIELD_CONVERSION);
    if (value.work == NO_DECIMAL || value.pe == NO_DECIMAL || value.malpractice == NO_DECIMAL ||
        factor == NO_DECIMAL)
        return REF_NONE;
    ret->local = levels_of(r, zip, day, ret, &level);
    if (!ret->local)
        level = (Levels){DECIMAL_ONE, DECIMAL_ONE, DECIMAL_ONE};
    ret->amount = amount_of(value, level, factor);
    return ret->amount == NO_CENTS || ret->amount <= 0 ? REF_NONE : REF_FOUND;
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
