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


def is_(code, gross=None, cash=None, setting=None, modifiers=(), plans=None, low=None, high=None,
        kind=None):
    """A row: the amounts in cents; plans: (a part of the payer's or plan's name, what it pays): cents, "45 %" or a
    rule."""
    return {"code": code, "gross": gross, "cash": cash, "setting": setting, "modifiers": list(modifiers),
            "plans": sorted((plans or {}).items()), "low": low, "high": high, "kind": kind}


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
     ["99213"], [is_("99213", 25000, 12500), is_("99213", -25000)]),
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
    ("code-of-ones-own.csv", "Code,Description,CPT,Price\n99213,Saline bag,J7030,30\n4711,Visit,99213,250\n", ["99213"],
     [is_("99213", 25000), is_("99213", 3000, kind="CDM")]),
    ("lines.json", '{"CPT":"99213","Description":"Visit","Gross Charge":250,"Cash Price":125}\n'
     '{"CPT":"80053","Description":"99213","Gross Charge":40,"Cash Price":20}\n', ["99213"], [is_("99213", 25000, 12500)]),
    ("marked.json", ("\ufeff" + hospital([item("99213", [{"setting": "outpatient", "gross_charge": 250}])])).encode(),
     ["99213"], [is_("99213", 25000, setting="outpatient")]),
    ("utf16.json", hospital([item("99213", [{"setting": "outpatient", "gross_charge": 250}])]).encode("utf-16"),
     ["99213"], [is_("99213", 25000, setting="outpatient")]),
    ("inches.csv", 'CPT,Description,Gross Charge,Cash Price\n29125,5" SPLINT,90,45\n99213,Visit,250,125\n'
     '99214,6" by 4",350,175\n', ["99213", "99214", "29125"], [is_("99213", 25000, 12500), is_("99214", 35000, 17500),
                                                            is_("29125", 9000, 4500)]),
    ("broken-heading.csv", 'CPT,Description,"Gross\nCharge","Aetna\nPPO"\n99213,Visit,250,99.50\n', ["99213"],
     [is_("99213", 25000, plans={"Aetna": 9950})]),
    ("words-about-money.csv", "CPT,Description,Gross Charge,Aetna,Cigna,Humana\n99213,Visit,250,62%,$80 per diem,USD 90\n"
     "99214,Visit,350,100.5,101.5,102.5\n", ["99213"], [is_("99213", 25000)]),
    ("other-kinds.json", network([service("99213", [rate(1.0)], kind="LOCAL"), service("99213", [rate(88.25)]),
     service("99213", [rate(2.0)], kind="CSTM-ALL")]), ["CPT:99213"], [is_("99213", plans={"": 8825})]),
    ("modifiers.json", network([service("70551", [rate(300.0), rate(75.0, modifiers=["26"])])]), ["70551-26"],
     [is_("70551", modifiers=["26"], plans={"": 7500})]),
    ("npis-as-text.json", network([service("99213", [rate(70.0, ["1111111112"]), rate(88.25, [NPI])])]), ["99213"],
     [is_("99213", plans={"": 8825})]),
    ("elsewhere.json", network([service("99213", [rate(70.0, refs=[1]), rate(88.25, refs=[2])])], provider_references=[
     {"provider_group_id": 1, "location": "https://x.example/1.json"}, {"provider_group_id": 2, "provider_groups":
     [{"npi": [int(NPI)], "tin": {"type": "ein", "value": "1"}}]}]), ["99213"], [is_("99213", plans={"": 8825})]),
    ("two-charges.json", hospital([item("73630", [{"setting": "inpatient", "gross_charge": 400, "modifiers": ["RT"]},
     {"setting": "outpatient", "gross_charge": 300, "discounted_cash": 150}])]), ["73630"],
     [is_("73630", 40000, setting="inpatient", modifiers=["RT"]), is_("73630", 30000, 15000, "outpatient")]),
    ("many-in-a-cell.csv", 'Codes,Description,Gross Charge\n"99213, 99214",Visits,250\n99215/99216,Visits,350\n'
     "99211-99212,Visits,100\n", ["99214", "99216", "99212"], [is_("99214", 25000), is_("99216", 35000)]),
    ("groups-and-revenue.csv", "MS-DRG,Rev Code,CPT,Description,Gross Charge\n470,,,Joint,50000\n,0470,92551,Hearing,90\n",
     ["MS-DRG:470"], [is_("470", 5000000)]),
    ("ten-digits.csv", "NDC,Description,Price\n0409-3795-01,Ketorolac,12.50\n", ["00409-3795-01"],
     [is_("0409-3795-01", 1250)]),
    ("lost-zero.csv", "CPT,Description,Gross Charge\n1999,Anesthesia,900\n99213,Visit,250\n", ["01999"], []),
    ("prices-of-years.csv", "CPT,Description,2025 Price,2026 Price\n99213,Visit,240,250\n", ["99213"], (REFUSED, "names columns")),
    ("two-rows-of-names.csv", ",,Gross,Cash,Aetna,Aetna\nCPT,Description,Charge,Price,IP,OP\n99213,Visit,250,125,90,80\n",
     ["99213"], [is_("99213", 25000)]),
    ("quoted-backslash.csv", 'CPT,Description,Gross Charge\n"29125","5\\" SPLINT","90"\n"99213","Visit","250"\n', ["99213"],
     [is_("99213", 25000)]),
    ("totals.csv", "CPT,Description,Units,Gross Charge,Total Charges,Aetna\n99213,Visit,3,250,750,99.50\n", ["99213"],
     [is_("99213", 25000, plans={"Aetna": 9950})]),
    ("ids.csv", "Line,CPT,Description,Dept,GL Account,Gross Charge,Aetna\n1,99213,Visit,112,240,250,99.50\n"
     "2,99214,Visit,113,241,350,120\n", ["99213"], [is_("99213", 25000, plans={"Aetna": 9950})]),
    ("v1.csv", "hospital_name,last_updated_on,version,hospital_location,hospital_address,license_number|TX\n"
     "Nowhere,2024-01-01,1.1.0,Nowhere,1 Main,1\n"
     "description,code|1,code|1|type,code|2,code|2|type,billing_class,setting,standard_charge|gross,standard_charge|"
     "discounted_cash,standard_charge|Aetna|PPO|negotiated_dollar,standard_charge|Aetna|PPO|negotiated_percentage,"
     "standard_charge|Aetna|PPO|contracting_method,standard_charge|min,standard_charge|max\n"
     "Visit,99213,CPT,0510,RC,professional,outpatient,250,125,99.50,,fee schedule,99.50,99.50\n", ["99213"],
     [is_("99213", 25000, 12500, "outpatient", plans={"Aetna": 9950}, low=9950, high=9950)]),
    ("nines.csv", tall(["Visit,99213,CPT,outpatient,250,125,Aetna,PPO,999999999,,,"]), ["99213"],
     [is_("99213", 25000, 12500, "outpatient", plans={"Aetna": None})]),
    ("same-plan-twice.csv", tall(["Visit,99213,CPT,outpatient,250,125,Aetna,PPO,99.50,,,",
     "Visit,99213,CPT,outpatient,250,125,Aetna,HMO,88,,,", "Visit,99213,CPT,inpatient,260,130,Aetna,PPO,101,,,"]), ["99213"],
     [is_("99213", 25000, 12500, "outpatient", plans={"Aetna HMO": 8800, "Aetna PPO": 9950}),
      is_("99213", 26000, 13000, "inpatient", plans={"Aetna": 10100})]),
    ("quotes-everywhere.csv", '"CPT","Description","Gross Charge","Cash Price"\r\n"99213","He said ""99214"", twice","250","125"\r\n',
     ["99213", "99214"], [is_("99213", 25000, 12500)]),
    ("open-quote.csv", 'CPT,Description,Gross Charge\n80053,"Panel,40\n99213,Visit,250\n99214,Visit,350\n', ["99213"],
     [is_("99213", 25000)]),
    ("spanish.csv", "C\u00f3digo CPT,Descripci\u00f3n,Cargo bruto,Precio en efectivo\n99213,Visita,250,125\n".encode(), ["99213"],
     [is_("99213", 25000, 12500)]),
    ("lower-case.csv", "hcpcs,description,gross charge\nj1885,Ketorolac,12.50\n", ["J1885"], [is_("j1885", 1250)]),
    ("spaces-in-cells.csv", "CPT ,Description , Gross Charge , Cash Price \n 99213 , Visit , 250.00 , 125.00 \n", ["99213"],
     [is_("99213", 25000, 12500)]),
    ("nested-vendor.json", json.dumps({"hospital": "Nowhere", "charges": [{"code": "99213", "code_type": "CPT", "description":
     "Visit", "gross": 250, "cash": 125, "payers": [{"payer": "Aetna", "rate": 99.5}, {"payer": "Cigna", "rate": 101}]}]}),
     ["99213"], [is_("99213", 25000, 12500, plans={"Aetna": 9950, "Cigna": 10100})]),
    ("code-in-a-list.json", hospital([{"description": "99213", "code_information": [{"code": "J7030", "type": "HCPCS"}],
     "standard_charges": [{"setting": "both", "gross_charge": 30, "additional_generic_notes": "99213"}]}]), ["99213"], []),
    ("deductible-words.csv", "CPT,Description,Gross Charge,Patient Responsibility,Deductible,Aetna\n99213,Visit,250,20,100,99.50\n",
     ["99213"], [is_("99213", 25000, plans={"Aetna": 9950})]),
    ("bill-like.csv", "Date,CPT,Description,Units,Charges,Payments,Adjustments,Balance\n2026-01-02,99213,Visit,1,250,100,50,100\n",
     ["99213"], [is_("99213", 25000)]),
    ("medicare-columns.csv", "CPT,Description,Charge,Medicare Rate,Medicaid Rate,Expected Reimbursement\n99213,Visit,250,90.12,60.30,"
     "70.10\n", ["99213"], [is_("99213", 25000, plans={"Medicaid": 6030, "Medicare": 9012})]),
    ("cut.csv.gz", gzip.compress(("CPT,Description,Gross Charge\n99213,Visit,250\n" + "".join(f"{n:05},Panel,{n % 977}\n" for n in range(9000))).encode())[:-300],
     ["99213"], [is_("99213", 25000)]),
    ("nothing-inside.zip", packed([("a/readme.txt", "no prices"), ("logo.png", b"\x89PNG\r\n")]), ["99213"], (REFUSED, "")),
    ("json-inside.zip", packed([("x.json", hospital([item("99213", [{"setting": "both", "gross_charge": 250}])]))]), ["99213"],
     [is_("99213", 25000, setting="both")]),
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
        is_it = got.get(field) or None
        if (is_it.lower() if key == "setting" and is_it else is_it) != want[key]:
            return False
    plans = got["negotiated"]
    named = all(part in f"{n.get('payer', '')} {n.get('plan', '')}" and pays(n) == amount for (part, amount), n in
                zip(want["plans"], sorted(plans, key=lambda n: (n.get("payer", ""), n.get("plan", "")))))
    return (got["code"] == want["code"] and (not want["kind"] or got.get("code_type") == want["kind"]) and got["modifiers"] == want["modifiers"] and named
            and len(plans) == len(want["plans"]))


def wrong(path, codes, want):
    status, rows, said = ask(path, codes)
    if isinstance(want, tuple):
        good = status == 3 and len(said.splitlines()) == 1 and want[1].lower() in said.lower()
        return None if good else f"exit {status}, {len(rows)} rows, {said!r}"
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
