// fhir_peer.cpp: the peer of bench/fhir.c: simdjson's on-demand reader over the same NDJSON,
// reading the same fields: types, people, codes, dates, units, and every amount with its category.
#include <simdjson.h>
#include <string.h>

using namespace simdjson;

typedef struct PeerCounts {
    long documents, lines;
    long long cents, checksum;
} PeerCounts;

static long long checksum;

static void text_take(ondemand::value v)
{
    std::string_view s;
    if (!v.get_string().get(s))
        checksum += (long long)s.size();
}

// The codings of a concept; whether one of them is the charge.
static bool concept_take(ondemand::value v)
{
    bool charge = false;
    ondemand::object concept;
    if (v.get_object().get(concept))
        return false;
    for (auto member : concept) {
        std::string_view key;
        if (member.unescaped_key().get(key))
            continue;
        if (key != "coding") {
            if (key == "text")
                text_take(member.value());
            continue;
        }
        ondemand::array codings;
        if (member.value().get_array().get(codings))
            continue;
        for (auto coding : codings) {
            ondemand::object c;
            if (coding.get_object().get(c))
                continue;
            for (auto part : c) {
                std::string_view name, s;
                if (part.unescaped_key().get(name) || part.value().get_string().get(s))
                    continue;
                checksum += (long long)s.size();
                charge |= name == "code" && s.size() > 19 &&
                          s.substr(s.size() - 19) == "line_sbmtd_chrg_amt";
            }
        }
    }
    return charge;
}

static void adjudication_take(ondemand::value v, PeerCounts *counts)
{
    bool charge = false;
    double amount = 0;
    ondemand::object o;
    if (v.get_object().get(o))
        return;
    for (auto member : o) {
        std::string_view key;
        if (member.unescaped_key().get(key))
            continue;
        if (key == "category" || key == "reason") {
            charge |= concept_take(member.value());
        } else if (key == "amount") {
            ondemand::object money;
            if (member.value().get_object().get(money))
                continue;
            for (auto part : money) {
                std::string_view name;
                if (part.unescaped_key().get(name))
                    continue;
                if (name == "value")
                    amount = part.value().get_double();
                else
                    text_take(part.value());
            }
        }
    }
    long long cents = (long long)(amount * 100 + 0.5);
    checksum += cents;
    if (charge)
        counts->cents += cents;
}

// Anything else that is read: all of its texts and numbers.
static void all_take(ondemand::value v)
{
    ondemand::json_type type;
    if (v.type().get(type))
        return;
    if (type == ondemand::json_type::object) {
        ondemand::object o;
        if (v.get_object().get(o))
            return;
        for (auto member : o) {
            std::string_view key;
            if (!member.unescaped_key().get(key))
                all_take(member.value());
        }
    } else if (type == ondemand::json_type::array) {
        ondemand::array a;
        if (v.get_array().get(a))
            return;
        for (auto item : a)
            all_take(item.value());
    } else if (type == ondemand::json_type::string) {
        text_take(v);
    } else if (type == ondemand::json_type::number) {
        double d;
        if (!v.get_double().get(d))
            checksum += (long long)d;
    }
}

static void item_take(ondemand::value v, PeerCounts *counts)
{
    ondemand::object o;
    counts->lines++;
    if (v.get_object().get(o))
        return;
    for (auto member : o) {
        std::string_view key;
        if (member.unescaped_key().get(key))
            continue;
        if (key == "adjudication") {
            ondemand::array all;
            if (member.value().get_array().get(all))
                continue;
            for (auto each : all)
                adjudication_take(each.value(), counts);
        } else if (key == "category" || key == "informationSequence") {
            continue;
        } else {
            all_take(member.value());
        }
    }
}

static void resource_take(ondemand::object o, PeerCounts *counts)
{
    counts->documents++;
    for (auto member : o) {
        std::string_view key;
        if (member.unescaped_key().get(key))
            continue;
        if (key == "item") {
            ondemand::array items;
            if (member.value().get_array().get(items))
                continue;
            for (auto item : items)
                item_take(item.value(), counts);
        } else if (key != "created" && key != "contained") {
            all_take(member.value());
        }
    }
}

extern "C" PeerCounts fhir_peer(const char *text, long length)
{
    static ondemand::parser parser;
    PeerCounts counts = {};
    checksum = 0;
    for (const char *at = text, *end = text + length; at < end;) {
        const char *feed = (const char *)memchr(at, '\n', (size_t)(end - at));
        feed = feed ? feed : end;
        ondemand::document doc;
        ondemand::object o;
        size_t size = (size_t)(feed - at);
        if (size && !parser.iterate(at, size, size + SIMDJSON_PADDING).get(doc) &&
            !doc.get_object().get(o))
            resource_take(o, &counts);
        at = feed + 1;
    }
    counts.checksum = checksum;
    return counts;
}
