/* code_say.c: what the program itself knows of a code, as text and as JSON. */
#include "cli/code_say.h"

#include "know/code.h"

static const Str BILLERS[] = {
    [BILLER_PRACTITIONER] = S_INIT("practitioner"),
    [BILLER_HOSPITAL] = S_INIT("hospital"),
    [BILLER_SUPPLIER] = S_INIT("supplier"),
};
static const Str PERS[] = {
    [LIMIT_LINE] = S_INIT("line"),
    [LIMIT_DAY] = S_INIT("day"),
    [LIMIT_DAY_FIRM] = S_INIT("day-firm"),
};
enum { BILLER_COUNT = BILLER_SUPPLIER + 1, WIDTH = 96 };

static Str any_name(const Know *k, Str code, Str lang)
{
    Str name = code_name(k, code, lang);
    if (!name.len)
        name = revenue_name(k, code, lang);
    return name.len ? name : modifier_name(k, code, lang);
}

/* The word `PREFIXname` of knowledge/words/terminal.txt. */
static Str word(Arena *a, const Know *k, const char *prefix, Str name, Str lang)
{
    return know_word(k, arena_print(a, "%s%.*s", prefix, STR_ARG(name)), lang);
}

/* ---- text ---- */

/* The companions' names with their codes; a kind is a word of its own. */
static void companions_say(Buf *out, const Know *k, Str code, Str lang)
{
    Str rest = code_companions(k, code);
    if (!rest.len)
        return;
    Buf list = {.arena = out->arena};
    for (Str each = str_word(&rest); each.len; each = str_word(&rest)) {
        Str name = any_name(k, each, lang);
        buf_add(&list, list.len ? S("; ") : S(""));
        if (name.len)
            buf_print(&list, "%.*s (%.*s)", STR_ARG(name), STR_ARG(each));
        else
            buf_add(&list, word(out->arena, k, "kind-", each, lang));
    }
    buf_fold(out,
             arena_print(out->arena, "%.*s: %.*s", STR_ARG(know_word(k, S("usually-with"), lang)),
                         STR_ARG(buf_str(&list))),
             2, WIDTH);
}

static void limits_say(Buf *out, const Know *k, Str code, Date day, Str lang)
{
    for (int b = 0; b < BILLER_COUNT; b++) {
        CodeLimit limit;
        Buf line = {.arena = out->arena};
        if (!code_limit(k, code, (Biller)b, day, &limit))
            continue;
        buf_print(&line, "%.*s: %lld", STR_ARG(word(out->arena, k, "limit-", BILLERS[b], lang)),
                  (long long)limit.units);
        if (limit.units)
            buf_print(&line, " %.*s", STR_ARG(word(out->arena, k, "per-", PERS[limit.per], lang)));
        buf_print(&line, " (%.*s, %.*s)", STR_ARG(limit.proof.source),
                  STR_ARG(limit.proof.edition));
        buf_fold(out, buf_str(&line), 2, WIDTH);
    }
}

/* "$0.333", "$105.13": two decimals, or as many as it has. */
static Str dollars(Arena *a, int64_t millionths)
{
    Str text = arena_print(a, "$%lld.%06lld", (long long)(millionths / (100 * PRICE_ONE_CENT)),
                           (long long)(millionths % (100 * PRICE_ONE_CENT)));
    for (int i = 0; i < 4 && str_ends(text, S("0")); i++)
        text.len--;
    return text;
}

static void prices_say(Buf *out, const Know *k, Str code, Str lang)
{
    CodePrice all[CODE_PRICES_MAX];
    int count = code_prices(k, code, all);
    for (int i = 0; i < count; i++) {
        const CodePrice *p = &all[i];
        Buf line = {.arena = out->arena};
        Str name = modifier_name(k, p->modifier, lang);
        buf_add(&line, word(out->arena, k, "price-", p->what, lang));
        if (p->modifier.len)
            buf_print(&line, ", %.*s%s%.*s%s", STR_ARG(p->modifier), name.len ? " (" : "",
                      STR_ARG(name), name.len ? ")" : "");
        buf_print(&line, ": %.*s", STR_ARG(dollars(out->arena, p->each)));
        if (!p->paid)
            buf_print(&line, ", %.*s", STR_ARG(know_word(k, S("price-not-paid"), lang)));
        buf_print(&line, " (%.*s, %.*s)", STR_ARG(p->proof.source), STR_ARG(p->proof.edition));
        buf_fold(out, buf_str(&line), 2, WIDTH);
    }
}

void code_say(Buf *out, const Know *k, Str code, Date day, Str lang)
{
    Str name = any_name(k, code, lang), unit = code_unit(k, code, lang);
    if (!name.len)
        return;
    buf_print(out, "\n%.*s\n", STR_ARG(name));
    if (unit.len)
        buf_print(out, "  %.*s: %.*s\n", STR_ARG(know_word(k, S("one-unit"), lang)), STR_ARG(unit));
    companions_say(out, k, code, lang);
    limits_say(out, k, code, day, lang);
    prices_say(out, k, code, lang);
}

/* ---- JSON ---- */

static void proof_json(JsonOut *o, const Proof *proof)
{
    json_text(o, "source", proof->source);
    json_text(o, "edition", proof->edition);
    json_close(o, '}');
}

static void limits_json(JsonOut *o, const Know *k, Str code, Date day)
{
    json_open(o, "limits", '[');
    for (int b = 0; b < BILLER_COUNT; b++) {
        CodeLimit limit;
        if (!code_limit(k, code, (Biller)b, day, &limit))
            continue;
        json_open(o, NULL, '{');
        json_text(o, "biller", BILLERS[b]);
        json_int(o, "units", limit.units);
        json_text(o, "per", PERS[limit.per]);
        json_bool(o, "stale", limit.proof.stale);
        proof_json(o, &limit.proof);
    }
    json_close(o, ']');
}

static void prices_json(JsonOut *o, const Know *k, Str code)
{
    CodePrice all[CODE_PRICES_MAX];
    int count = code_prices(k, code, all);
    json_open(o, "medicare", '[');
    for (int i = 0; i < count; i++) {
        json_open(o, NULL, '{');
        json_text(o, "what", all[i].what);
        json_text(o, "modifier", all[i].modifier);
        json_cents(o, "amount_cents", code_price_of(&all[i], UNITS_ONE));
        json_text(o, "amount", dollars(o->out.arena, all[i].each));
        json_bool(o, "paid", all[i].paid);
        proof_json(o, &all[i].proof);
    }
    json_close(o, ']');
}

void code_json(JsonOut *o, const Know *k, Str code, Date day, Str lang)
{
    json_text(o, "name", any_name(k, code, lang));
    json_text(o, "unit", code_unit(k, code, lang));
    json_text(o, "with", code_companions(k, code));
    limits_json(o, k, code, day);
    prices_json(o, k, code);
}
