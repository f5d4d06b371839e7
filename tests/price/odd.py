"""odd.py: price files as hospitals and insurers really post them, off every template, each with the prices that a
person reads in it, written down before the program saw the file. odd.py HAGGLE; the last line counts.

A price left out is a failure here; a price that the file does not say is a worse one."""
import gzip
import io
import json
import os
import subprocess
import sys
import tempfile
import zipfile

HAGGLE = os.path.abspath(sys.argv[1])
NPI = "1234567893"


def packed(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in members:
            z.writestr(name, data)
    return out.getvalue()


def tall(rows, head="description,code|1,code|1|type,setting,standard_charge|gross,standard_charge|discounted_cash,"
         "payer_name,plan_name,standard_charge|negotiated_dollar,standard_charge|negotiated_percentage,"
         "standard_charge|negotiated_algorithm,standard_charge|methodology"):
    return head + "\n" + "\n".join(rows) + "\n"


def network(items, **more):
    return json.dumps({"reporting_entity_name": "Blue Cross of Nowhere", "reporting_entity_type": "insurer",
                       "last_updated_on": "2026-05-01", "version": "2.0.0", **more, "in_network": items})


def rate(amount, npis=None, refs=None, kind="negotiated", klass="professional", modifiers=None, place=("11",)):
    price = {"negotiated_type": kind, "negotiated_rate": amount, "expiration_date": "9999-12-31",
             "billing_class": klass, "service_code": list(place)}
    if modifiers:
        price["billing_code_modifier"] = modifiers
    who = {"provider_references": refs} if refs else {
        "provider_groups": [{"npi": npis or [int(NPI)], "tin": {"type": "ein", "value": "12-3456789"}}]}
    return {**who, "negotiated_prices": [price]}


def service(code, rates, kind="CPT", **more):
    return {"negotiation_arrangement": "ffs", "name": "a service", "billing_code_type": kind,
            "billing_code_type_version": "2026", "billing_code": code, "description": "a service",
            "negotiated_rates": rates, **more}


def item(code, charges, kind="CPT", **more):
    return {"description": "a thing", "code_information": [{"code": code, "type": kind}],
            "standard_charges": charges, **more}


def hospital(items, **more):
    return json.dumps({"hospital_name": "Nowhere General", "last_updated_on": "2026-04-01", "version": "3.0.0",
                       **more, "standard_charge_information": items})


def is_(code, gross=None, cash=None, setting=None, modifiers=(), plans=None, low=None, high=None):
    """A row: the amounts in cents; plans: (a part of the payer's or plan's name, what it pays): cents, "45 %" or a
    rule."""
    return {"code": code, "gross": gross, "cash": cash, "setting": setting, "modifiers": list(modifiers),
            "plans": sorted((plans or {}).items()), "low": low, "high": high}


REFUSED = "refused"
# Each: the name of the file, its bytes or text, the codes, what is said of them (or REFUSED and words).
FILES = [
    ("bare-head.csv", tall(["Visit,99213,CPT,outpatient,250.00,125.00,Aetna,PPO,99.50,,,fee schedule"]),
     ["99213"], [is_("99213", 25000, 12500, "outpatient", plans={"Aetna": 9950})]),
    ("semicolons.csv", "Hospital Name;Nowhere General\n\nProcedure Code;Description;Gross Charge;Cash Price\n"
     "99213;Visit, short;\"1,250.50\";$625.25\n99214;Visit 99213;2,000;1,000\n",
     ["99213"], [is_("99213", 125050, 62525)]),
    ("bars.txt", "CPT Code|Service Description|Gross Charge|Discounted Cash Price|Aetna HMO|Cigna PPO\n"
     "99213|Visit|250|125|99.5|101\n80053|Panel 99213|40|20|11|12\n",
     ["99213"], [is_("99213", 25000, 12500, plans={"Aetna": 9950, "Cigna": 10100})]),
    ("quoted-bars.csv", '"description"|"code|1"|"code|1|type"|"standard_charge|gross"|"standard_charge|discounted_cash"\n'
     '"Visit"|"99213"|"CPT"|"250.00"|"125.00"\n', ["99213"], [is_("99213", 25000, 12500)]),
    ("tabs-utf16.csv", ("CPT/HCPCS\tDescription\tCharge\tSelf Pay\n99213\tVisit\t250\t125\n").encode("utf-16"),
     ["99213"], [is_("99213", 25000, 12500)]),
    ("win1252.csv", "Description,CPT,Gross Charge,Cash Price\nConsult \u2013 caf\u00e9 \u201cshort\u201d,99213,250,125\n"
     .encode("cp1252"), ["99213"], [is_("99213", 25000, 12500)]),
    ("bom-crlf.csv", ("\ufeff" + tall(["Visit,99213,CPT,outpatient,250,125,,,,,,"]).replace("\n", "\r\n")).encode(),
     ["99213"], [is_("99213", 25000, 12500, "outpatient")]),
    ("macintosh.csv", tall(["Visit,99213,CPT,outpatient,250,125,,,,,,", '"Panel",80053,CPT,outpatient,40,20,,,,,,'])
     .replace("\n", "\r"), ["80053"], [is_("80053", 4000, 2000, "outpatient")]),
    ("line-break.csv", tall(['"Visit\nFake,99213,CPT,outpatient,1,1,Aetna,PPO,1,,,",80053,CPT,outpatient,40,20,,,,,,',
                             'Visit,99213,CPT,outpatient,250,125,,,,,,']),
     ["99213"], [is_("99213", 25000, 12500, "outpatient")]),
    ("signs.csv", 'CPT,Description,Gross Charge,Cash Price,Aetna,Cigna,Humana\n'
     '99213,Visit,"$ 1,250.50 ",$625.25,N/A,-,"$1,000"\n', ["99213"],
     [is_("99213", 125050, 62525, plans={"Humana": 100000})]),
    ("percent-wide.csv", "code,code_type,description,standard_charge|gross,standard_charge|Aetna|PPO|negotiated_percentage,"
     "standard_charge|Aetna|PPO|negotiated_algorithm\n99213,CPT,Visit,250,62.5,\n99214,CPT,Visit,350,,"
     "\"Lesser of $120 or 80% of charges, see 99213\"\n", ["99213", "99214"],
     [is_("99213", 25000, plans={"Aetna": "62.5 %"}),
      is_("99214", 35000, plans={"Aetna": "Lesser of $120 or 80% of charges, see 99213"})]),
    ("kinds-apart.csv", "Chargemaster,Description,CPT/HCPCS,Revenue Code,NDC,MS-DRG,Gross Charge,Cash Price\n"
     "99213,Saline bag,J7030,0258,00409-7983-09,,30,15\n4711,Visit,99213,0510,,,250,125\n", ["99213"],
     [is_("99213", 25000, 12500)]),
    ("ndc.csv", tall(["Ketorolac,00409-3795-01,NDC,both,12.50,6.25,,,,,,", "Other,409379501,CDM,both,1,1,,,,,,"]),
     ["00409379501"], [is_("00409-3795-01", 1250, 625, "both")]),
    ("modifier-in-code.csv", "Code,Description,Gross Charge,Cash Price\n99213-25,Visit and more,300,150\n"
     "99213,Visit,250,125\n", ["99213"],
     [is_("99213", 30000, 15000, modifiers=["25"]), is_("99213", 25000, 12500)]),
    ("kind-in-cell.csv", "Code,Description,Gross Charge,Cash Price\nCPT 99213,Visit,250,125\nHCPCS J1885,Ketorolac,12,6\n"
     "CDM 80053,Gauze,3,2\n", ["99213", "J1885"], [is_("99213", 25000, 12500), is_("J1885", 1200, 600)]),
    ("excel-text.csv", 'CPT,Description,Gross Charge,Cash Price\n"=""99213""",Visit,250,125\n\'80053,Panel,40,20\n',
     ["99213", "80053"], [is_("99213", 25000, 12500), is_("80053", 4000, 2000)]),
    ("spaces-behind.csv", 'CPT, Description, Gross Charge, Cash Price\n99213, "Visit, short", 250, 125\n', ["99213"],
     [is_("99213", 25000, 12500)]),
    ("two-settings.csv", "CPT,Description,IP Gross Charge,OP Gross Charge,IP Cash Price,OP Cash Price\n"
     "73630,X-ray,400,300,200,150\n", ["73630"],
     [is_("73630", 40000, 20000, "inpatient"), is_("73630", 30000, 15000, "outpatient")]),
    ("setting-words.csv", "CPT,Description,Patient Type,Gross Charge,Cash Price\n73630,X-ray,IP,400,200\n"
     "73630,X-ray,Outpatient,300,150\n", ["73630"],
     [is_("73630", 40000, 20000, "inpatient"), is_("73630", 30000, 15000, "outpatient")]),
    ("discount-is-no-price.csv", "CPT,Description,Gross Charge,Self-Pay Discount %,Cash Price\n99213,Visit,250,40,150\n",
     ["99213"], [is_("99213", 25000, 15000)]),
    ("only-a-discount.csv", "CPT,Description,Gross Charge,Cash Discount\n99213,Visit,250,40%\n", ["99213"],
     [is_("99213", 25000)]),
    ("cost-is-no-charge.csv", "CPT,Description,Unit Cost,Gross Charge\n99213,Visit,17.20,250\n", ["99213"],
     [is_("99213", 25000)]),
    ("head-again.csv", "CPT,Description,Gross Charge,Cash Price\n99213,Visit,250,125\nCPT,Description,Gross Charge,"
     "Cash Price\n99214,Visit,350,175\n", ["99213", "99214"], [is_("99213", 25000, 12500), is_("99214", 35000, 17500)]),
    ("short-and-long.csv", "CPT,Description,Gross Charge,Cash Price,Aetna\n99213,Visit,250\n99214,Visit,350,175,,,,\n"
     "80053,Panel,40,20,11\n", ["99213", "99214", "80053"],
     [is_("99213", 25000), is_("99214", 35000, 17500), is_("80053", 4000, 2000, plans={"Aetna": 1100})]),
    ("code-last.csv", "Description,Min Negotiated Rate,Max Negotiated Rate,Gross Charge,Discounted Cash Price,HCPCS\n"
     "Visit 99214,80,140,250,125,99213\n", ["99213", "99214"], [is_("99213", 25000, 12500, low=8000, high=14000)]),
    ("preface.csv", "Nowhere General Hospital\nPrices effective 1/1/2026,,,\n\"This file lists, as required, "
     "99213 and others\",,,\n,,,\nBilling Code,Billing Code Type,Item Description,Gross Charges,Cash Discount Price\n"
     "99213,CPT,Visit,250,125\n", ["99213"], [is_("99213", 25000, 12500)]),
    ("negative.csv", "CPT,Description,Gross Charge,Cash Price\n99213,Visit,250,125\n99213,Visit credit,-250,(125.00)\n",
     ["99213"], None),
    ("plans-by-name.csv", "CPT,Description,Gross Charge,Aetna Commercial Negotiated Rate,Blue Cross PPO Negotiated Rate,"
     "De-identified Minimum,De-identified Maximum\n99213,Visit,250,99.50,101.25,99.50,101.25\n", ["99213"],
     [is_("99213", 25000, plans={"Aetna": 9950, "Blue Cross": 10125}, low=9950, high=10125)]),
    ("payer-rows.csv", "Procedure Code,Procedure Description,Payer,Rate,Gross Charge\n99213,Visit,Aetna,99.50,250\n"
     "99213,Visit,Cigna,101.25,250\n", ["99213"], [is_("99213", 25000, plans={"Aetna": 9950, "Cigna": 10125})]),
    ("order-turned.json", hospital([{"standard_charges": [{"setting": "outpatient", "gross_charge": 250.0,
     "discounted_cash": 125, "payers_information": [{"plan_name": "PPO", "payer_name": "Aetna", "standard_charge_dollar":
     99.5, "methodology": "fee schedule"}]}], "code_information": [{"type": "CDM", "code": "80053"}, {"type": "CPT",
     "code": "99213"}], "description": "Visit 99214"}]), ["99213", "99214"],
     [is_("99213", 25000, 12500, "outpatient", plans={"Aetna": 9950})]),
    ("numbers-as-text.json", hospital([item("99213", [{"setting": "both", "gross_charge": "1,250.50", "discounted_cash":
     "$625.25", "minimum": None, "payers_information": [{"payer_name": "Aetna", "plan_name": "PPO",
     "standard_charge_percentage": "62.5", "methodology": "percent of total billed charges"}]}])]), ["99213"],
     [is_("99213", 125050, 62525, "both", plans={"Aetna": "62.5 %"})]),
    ("vendor-list.json", json.dumps([{"CPT": "99213", "Description": "Visit", "Gross Charge": "250.00", "Cash Price": "125.00",
     "Aetna": "99.50"}, {"CPT": "80053", "Description": "99213", "Gross Charge": "40", "Cash Price": "20", "Aetna": ""}]),
     ["99213"], [is_("99213", 25000, 12500, plans={"Aetna": 9950})]),
    ("modifier-section.json", hospital([item("99213", [{"setting": "outpatient", "gross_charge": 250}])],
     modifier_information=[{"description": "99213", "code": "99213", "modifier_payer_information": [{"payer_name": "A",
     "plan_name": "B", "description": "x"}]}]), ["99213"], [is_("99213", 25000, setting="outpatient")]),
    ("bundle.json", network([service("27447", [rate(9000.0, klass="institutional")], negotiation_arrangement="bundle",
     bundled_codes=[{"billing_code_type": "CPT", "billing_code_type_version": "2026", "billing_code": "99213",
     "description": "x"}]), service("99213", [rate(88.25)])]), ["99213"], [is_("99213", plans={"": 8825})]),
    ("several-npis.json", network([service("99213", [rate(70.0, [1111111112, 2222222222]), rate(88.25, [1111111112,
     int(NPI)]), rate(91.0, [3333333333])])]), ["99213"], [is_("99213", plans={"": 8825})]),
    ("references-behind.json", json.dumps({"reporting_entity_name": "Blue", "reporting_entity_type": "insurer",
     "version": "1.0.0", "last_updated_on": "2026-05-01", "in_network": [service("99213", [rate(70.0, refs=[1]),
     rate(88.25, refs=[2, 3])])], "provider_references": [{"provider_group_id": 1, "provider_groups": [{"npi":
     [1111111112], "tin": {"type": "npi", "value": "1111111112"}}]}, {"provider_group_id": 3, "provider_groups":
     [{"npi": [int(NPI)], "tin": {"type": "ein", "value": "1"}}]}]}), ["99213"], [is_("99213", plans={"": 8825})]),
    ("percentage.json", network([service("99213", [rate(62.5, kind="percentage")])]), ["99213"],
     [is_("99213", plans={"": "62.5 %"})]),
    ("members.csv.gz", gzip.compress(b"CPT,Description,Gross Charge,Cash Price\n99213,Vis") + gzip.compress(
     b"it,250,125\n80053,Panel,40,20\n"), ["99213", "80053"], [is_("99213", 25000, 12500), is_("80053", 4000, 2000)]),
    ("several.zip", packed([("README.txt", "Prices. See 99213.\n"), ("__MACOSX/._a.csv", b"\0\5\26\7Mac OS X\0"),
     ("in/a.csv", "CPT,Description,Gross Charge,Cash Price\n99213,Visit,250,125\n"),
     ("in/b.csv", "CPT,Description,Gross Charge,Cash Price\n80053,Panel,40,20\n")]), ["99213", "80053"],
     [is_("99213", 25000, 12500), is_("80053", 4000, 2000)]),
    ("workbook.csv", packed([("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>"),
     ("xl/worksheets/sheet1.xml", "<c>99213</c>")]), ["99213"], (REFUSED, "workbook")),
    ("error.csv", "<!DOCTYPE html>\n<html><head><title>404</title></head><body>99213,250</body></html>\n", ["99213"],
     (REFUSED, "web page")),
    ("denied.json", '{"message":"Forbidden","code":"99213"}', ["99213"], (REFUSED, "neither")),
    ("denied.xml", '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>', ["99213"], (REFUSED, "")),
    ("paper.csv", b"%PDF-1.7\n99213,250\n", ["99213"], (REFUSED, "PDF")),
    ("blank.csv", "\n\n\n", ["99213"], (REFUSED, "")),
    ("index.json", json.dumps({"reporting_entity_name": "Blue", "reporting_entity_type": "insurer",
     "reporting_structure": [{"reporting_plans": [], "in_network_files": [{"description": "x", "location":
     "https://x.example/99213.json.gz"}]}]}), ["99213"], (REFUSED, "")),
]


def ask(path, codes):
    run = subprocess.run([HAGGLE, "price", *codes, "--in", path, "--npi", NPI, "--format", "json", "--no-index"],
                         capture_output=True, timeout=60)
    said = run.stderr.decode(errors="replace")
    return run.returncode, json.loads(run.stdout or b'{"prices": []}')["prices"], said


def pays(plan):
    if plan.get("amount_cents") is not None:
        return plan["amount_cents"]
    return f"{plan['percent']:g} %" if plan.get("percent") is not None else plan.get("algorithm")


def same(want, got):
    for key, field in (("gross", "gross_cents"), ("cash", "cash_cents"), ("low", "minimum_cents"),
                       ("high", "maximum_cents"), ("setting", "setting")):
        if key in ("low", "high", "setting") and want[key] is None:
            continue
        if (got.get(field) or None) != want[key]:
            return False
    plans = got["negotiated"]
    named = all(part in f"{n.get('payer', '')} {n.get('plan', '')}" and pays(n) == amount for (part, amount), n in
                zip(want["plans"], sorted(plans, key=lambda n: (n.get("payer", ""), n.get("plan", "")))))
    return (got["code"] == want["code"] and got["modifiers"] == want["modifiers"] and named
            and len(plans) == len(want["plans"]))


def wrong(path, codes, want):
    status, rows, said = ask(path, codes)
    if isinstance(want, tuple):
        good = status == 3 and len(said.splitlines()) == 1 and want[1].lower() in said.lower()
        return None if good else f"exit {status}, {len(rows)} rows, {said!r}"
    if want is None:
        return None
    left = list(rows)
    for w in want:
        found = next((r for r in left if same(w, r)), None)
        if not found:
            return f"exit {status}: not {w}\n  in {left} {said!r}"
        left.remove(found)
    return f"more than the file says: {left}" if left else None


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as room:
        for name, data, codes, want in FILES:
            path = os.path.join(room, name)
            with open(path, "wb") as out:
                out.write(data.encode() if isinstance(data, str) else data)
            bad = wrong(path, codes, want)
            failed += bool(bad)
            print(f"FAIL {name}: {bad}" if bad else f"ok {name}")
    print(f"{len(FILES) - failed} passed, {failed} failed")
    return failed > 0


sys.exit(main())
