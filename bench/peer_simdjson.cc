// peer_simdjson.cc: the question of `haggle price` by simdjson on demand.
//
// peer-simdjson FILE CODE...; prints how many items have one of the codes, and how many plans or rates.
#include <cstdio>
#include <simdjson.h>
#include <string_view>
#include <unordered_set>

using namespace simdjson;

static long items, plans;
static std::unordered_set<std::string_view> codes;

static void hospital(ondemand::array all)
{
    for (ondemand::object item : all) {
        bool found = false;
        for (auto field : item) {
            std::string_view key = field.unescaped_key();
            if (key == "code_information") {
                for (ondemand::object code : field.value().get_array())
                    found = codes.count(code["code"].get_string()) || found;
            } else if (key == "standard_charges" && found) {
                for (ondemand::object charge : field.value().get_array())
                    for (ondemand::object plan : charge["payers_information"].get_array())
                        plans += plan["payer_name"].get_string().value().size() > 0;
            }
        }
        items += found;
    }
}

static void network(ondemand::array all)
{
    for (ondemand::object item : all) {
        bool found = codes.count(item["billing_code"].get_string()) > 0;
        items += found;
        if (!found)
            continue;
        for (ondemand::object rate : item["negotiated_rates"].get_array()) {
            ondemand::array prices = rate["negotiated_prices"].get_array();
            plans += prices.count_elements() > 0;
        }
    }
}

int main(int argc, char **argv)
{
    for (int i = 2; i < argc; i++)
        codes.insert(argv[i]);
    ondemand::parser parser;
    padded_string text = padded_string::load(argv[1]);
    ondemand::document doc = parser.iterate(text);
    for (auto field : doc.get_object()) {
        std::string_view key = field.unescaped_key();
        if (key == "standard_charge_information")
            hospital(field.value().get_array());
        else if (key == "in_network")
            network(field.value().get_array());
    }
    std::printf("%ld %ld\n", items, plans);
    return 0;
}
