/* near.c: what Medicare pays for codes at a place: reading the options, asking, showing. */
#include "cli/near.h"

#include "api/pricejson.h"
#include "know/code.h"
#include "know/say.h"

enum { WIDTH = 96, INDENT = 4, ZIP_DIGITS = 5, WAGE_PLACES = 4 };

/* ---- the options ---- */

static const struct {
    Str word;
    unsigned among;
} SETTINGS[] = {
    {S_INIT("office"),     1U << PAY_OFFICE                        },
    {S_INIT("facility"),   1U << PAY_FACILITY                      },
    {S_INIT("outpatient"), 1U << PAY_FACILITY | 1U << PAY_HOSPITAL },
    {S_INIT("hospital"),   1U << PAY_FACILITY | 1U << PAY_HOSPITAL },
    {S_INIT("asc"),        1U << PAY_FACILITY | 1U << PAY_CENTER   },
    {S_INIT("inpatient"),  1U << PAY_FACILITY | 1U << PAY_INPATIENT},
    {S_INIT("both"),       (1U << PAY_SETTINGS) - 1                },
};

static int setting_read(const Call *call, unsigned *ret)
{
    Str word = call_text(call, "setting"), class = call_text(call, "class");
    const unsigned own = 1U << PAY_HOSPITAL | 1U << PAY_CENTER | 1U << PAY_INPATIENT;
    *ret = word.len ? 0 : (1U << PAY_SETTINGS) - 1;
    for (size_t i = 0; i < sizeof SETTINGS / sizeof *SETTINGS; i++) {
        if (str_same(word, SETTINGS[i].word))
            *ret = SETTINGS[i].among;
    }
    if (!*ret)
        return complain(EXIT_CALL,
                        "--setting: \"%.*s\" is not office, facility, outpatient, inpatient or asc",
                        STR_ARG(word));
    if (str_same(class, S("facility")))
        *ret &= own;
    if (str_same(class, S("professional")))
        *ret &= ~own;
    return *ret ? EXIT_DONE : complain(EXIT_CALL, "--setting and --class leave nobody to be paid");
}

/* A number with decimals, in 10^-places. */
static bool number_read(Str text, int places, int64_t *ret)
{
    Str part = text;
    Str whole = str_cut(&part, '.');
    int64_t decimals = 0;
    if (!str_number(whole, ret) || *ret < 0 || *ret > 1000000 || part.len > places ||
        (part.len && !str_number(part, &decimals)))
        return false;
    for (int i = 0; i < places; i++) {
        *ret *= 10;
        decimals *= i >= part.len ? 10 : 1;
    }
    *ret += decimals;
    return true;
}

static int number_option(const Call *call, const char *name, int places, int64_t *ret)
{
    Str text = call_text(call, name);
    if (!text.len || (number_read(text, places, ret) && *ret > 0))
        return EXIT_DONE;
    return complain(EXIT_CALL, "--%s: \"%.*s\" is no number above 0", name, STR_ARG(text));
}

static int zip_read(const Call *call, Str *ret)
{
    Str zip = call_text(call, "near");
    int digits = 0;
    while (digits < zip.len && char_is_digit(zip.ptr[digits]))
        digits++;
    *ret = str_slice(zip, 0, digits < ZIP_DIGITS ? 0 : ZIP_DIGITS);
    bool plus4 = digits == ZIP_DIGITS && zip.len > digits && zip.ptr[digits] == '-';
    if (digits >= ZIP_DIGITS && (digits == zip.len || plus4))
        return EXIT_DONE;
    return complain(EXIT_CALL, "--near: \"%.*s\" is no ZIP code of five digits", STR_ARG(zip));
}

int near_read(const Call *call, Near *ret)
{
    Str date = call_text(call, "date");
    *ret = (Near){
        .ask = {.units = NO_UNITS, .miles = NO_UNITS, .day = call->today},
        .wage_index = NO_DECIMAL,
        .together = call_text(call, "together").len > 0
    };
    if (date.len)
        ret->ask.day = date_parse_iso(date);
    if (ret->ask.day == NO_DATE)
        return complain(EXIT_CALL, "--date: \"%.*s\" is no date such as 2026-03-01", STR_ARG(date));
    int code = zip_read(call, &ret->ask.zip);
    if (!code)
        code = setting_read(call, &ret->among);
    if (!code)
        code = number_option(call, "units", 3, &ret->ask.units);
    if (!code)
        code = number_option(call, "miles", 3, &ret->ask.miles);
    if (!code)
        code = number_option(call, "minutes", 0, &ret->ask.minutes);
    if (!code)
        code = number_option(call, "wage-index", WAGE_PLACES, &ret->wage_index);
    return code;
}

/* ---- asking ---- */

/* "70551-26" is a code with a modifier, "MS-DRG:470" a group of stays, "CPT:99213" a code. */
static PayAsk ask_of(Arena *a, const Near *near, Str word, bool *ret_stay)
{
    PayAsk ask = near->ask;
    Str code = arena_upper(a, word), rest = code;
    Str kind = str_cut(&rest, ':');
    *ret_stay = rest.ptr && str_find_same(kind, S("DRG")) >= 0;
    Str modifiers = rest.ptr ? rest : code;
    ask.code = str_cut(&modifiers, '-');
    while (modifiers.len && ask.modifier_count < PAY_MODIFIERS_MAX)
        ask.modifiers[ask.modifier_count++] = str_cut(&modifiers, '-');
    return ask;
}

static void prices_add(const PayDesk *desk, const Near *near, const PayAsk *ask, bool stay,
                       Arena *a, NearPrices *all, int *room)
{
    SettingPay pays[PAY_SETTINGS];
    const unsigned stays = 1U << PAY_INPATIENT;
    int count = medicare_pay_settings(desk, ask, stay ? stays : near->among & ~stays, pays);
    for (int i = 0; i < count; i++) {
        NearPrice *items =
            list_room(a, (void *)(uintptr_t)all->items, all->count, room, sizeof *items);
        items[all->count] = (NearPrice){ask->code, *ask, pays[i].pay};
        items[all->count].ask.setting = pays[i].setting;
        all->items = items;
        all->count++;
    }
}

/* All codes as one visit, in each of the settings that were asked for. */
static void visit_add(const PayDesk *desk, const Near *near, const Str *codes, int count,
                      NearPrices *all)
{
    NearPrice *items = arena_array(desk->arena, NearPrice, count * PAY_SETTINGS + 1);
    PayAsk *asks = arena_array(desk->arena, PayAsk, count + 1);
    Pay *pays = arena_array(desk->arena, Pay, count + 1);
    for (int s = PAY_OFFICE; s < PAY_INPATIENT; s++) {
        if (!(near->among & 1U << s))
            continue;
        int priced = 0;
        for (int i = 0; i < count; i++) {
            bool stay;
            asks[i] = ask_of(desk->arena, near, codes[i], &stay);
            asks[i].setting = (PaySetting)s;
        }
        medicare_pay_claim(desk, asks, count, pays);
        for (int i = 0; i < count; i++)
            priced += pays[i].state == PAY_PRICED;
        for (int i = 0; priced && i < count; i++)
            items[all->count++] = (NearPrice){asks[i].code, asks[i], pays[i]};
    }
    all->items = items;
}

NearPrices near_prices(const PayDesk *desk, const Near *near, const Str *codes, int count)
{
    NearPrices all = {0};
    int room = 0;
    if (near->together)
        visit_add(desk, near, codes, count, &all);
    for (int i = 0; !near->together && i < count; i++) {
        bool stay;
        PayAsk ask = ask_of(desk->arena, near, codes[i], &stay);
        prices_add(desk, near, &ask, stay, desk->arena, &all, &room);
    }
    for (int i = 0; i < all.count; i++) {
        PayState state = all.items[i].pay.state;
        all.lacking = all.lacking || state == PAY_NO_TABLE || state == PAY_INCOMPLETE;
    }
    return all;
}

/* Whose payment a quote of a price file is: the hospital's own, a doctor's in it, a stay's by
   group. False for what Medicare does not price so. */
static bool quote_setting(const PriceQuote *q, PaySetting *ret)
{
    bool group = quote_is_stay(q);
    bool stay = str_same(q->setting, S("inpatient"));
    *ret = group ? PAY_INPATIENT : q->class == CLASS_PROFESSIONAL ? PAY_FACILITY : PAY_HOSPITAL;
    return group || (quote_is_service(q) && (!stay || q->class == CLASS_PROFESSIONAL));
}

const Pay *near_quotes(const PayDesk *desk, const Near *near, const PriceQuotes *quotes)
{
    Pay *pays = arena_array(desk->arena, Pay, quotes->count + 1);
    for (int i = 0; i < quotes->count; i++) {
        const PriceQuote *q = &quotes->items[i];
        PayAsk ask = near->ask;
        ask.code = q->code;
        ask.units = NO_UNITS;
        ask.modifier_count = 0;
        for (int m = 0; m < q->modifier_count && m < PAY_MODIFIERS_MAX; m++)
            ask.modifiers[ask.modifier_count++] = q->modifiers[m];
        if (quote_setting(q, &ask.setting))
            pays[i] = medicare_pay(desk, &ask);
    }
    return pays;
}

/* ---- showing ---- */

static bool is_house(PaySetting setting)
{
    return setting >= PAY_HOSPITAL;
}

static Str setting_name(PaySetting setting)
{
    static const Str names[] = {S_INIT("office"), S_INIT("facility"), S_INIT("outpatient"),
                                S_INIT("surgery_center"), S_INIT("inpatient")};
    return names[setting];
}

void near_json(JsonOut *o, const Know *know, const NearPrices *all, Str lang)
{
    json_open(o, "prices", '[');
    for (int i = 0; i < all->count; i++) {
        const NearPrice *x = &all->items[i];
        json_open(o, NULL, '{');
        json_text(o, "code", x->code);
        if (x->ask.modifier_count || !x->pay.modifier.len)
            json_texts(o, "modifiers", x->ask.modifiers, x->ask.modifier_count);
        else
            json_texts(o, "modifiers", &x->pay.modifier, 1);
        json_text(o, "description", code_name(know, x->code, lang));
        json_text(o, "setting", setting_name(x->ask.setting));
        json_text(o, "billing_class", is_house(x->ask.setting) ? S("facility") : S("professional"));
        medicare_json(o, &x->pay);
        json_close(o, '}');
    }
    json_close(o, ']');
}

static Str word(const Know *know, const char *name, Str lang)
{
    return know_word(know, str_of(name), lang);
}

static void price_print(Arena *a, const Know *know, const NearPrice *x, Str lang, Buf *out)
{
    static const char *const who[] = {"near-office", "near-facility", "near-hospital",
                                      "near-center", "near-inpatient"};
    const Pay *p = &x->pay;
    Buf line = {.arena = a};
    bool goods = p->schedule >= SCHEDULE_LAB && x->ask.setting == PAY_OFFICE;
    buf_print(&line,
              "%.*s: ", STR_ARG(word(know, goods ? "near-goods" : who[x->ask.setting], lang)));
    if (p->state == PAY_PRICED)
        buf_print(&line, "%s", cents_text(p->amount).text);
    else
        buf_add(&line,
                word(know, p->state == PAY_PACKAGED ? "near-packaged" : "near-no-price", lang));
    buf_fold(out, buf_str(&line), 2, WIDTH);
    buf_fold(out, p->how, INDENT, WIDTH);
    if (!p->table.len)
        return;
    buf_fold(out, arena_print(a, "%.*s, %.*s", STR_ARG(p->table), STR_ARG(p->edition)), INDENT,
             WIDTH);
}

Str near_text(Arena *a, const Know *know, const NearPrices *all, const Near *near, Str lang)
{
    Buf out = {.arena = a};
    Fact facts[] = {
        {S("zip"), FACT_TEXT, near->ask.zip, 0            },
        {S("day"), FACT_DATE, {0},           near->ask.day}
    };
    buf_fold(&out, say_template(a, know, word(know, "near-head", lang), facts, 2, lang), 0, WIDTH);
    for (int i = 0; i < all->count; i++) {
        const NearPrice *x = &all->items[i];
        Str name = code_name(know, x->code, lang);
        Buf head = {.arena = a};
        if (!i || near->together || !str_same(all->items[i - 1].code, x->code)) {
            buf_print(&head, "%.*s", STR_ARG(x->code));
            for (int m = 0; m < x->ask.modifier_count; m++)
                buf_print(&head, "-%.*s", STR_ARG(x->ask.modifiers[m]));
            buf_print(&head, "%s%.*s", name.len ? " " : "", STR_ARG(name));
            buf_char(&out, '\n');
            buf_fold(&out, buf_str(&head), 0, WIDTH);
        }
        price_print(a, know, x, lang, &out);
    }
    return buf_str(&out);
}
