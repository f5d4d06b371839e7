"""infusion_ndc.py: an infusion center's detail: amount first, drug codes continued by a row with the NDC, wasted drug, dates as spans, a total carried to the next page."""
from held_parts import (STEM, address, after, day, digits, e, line, money, natural, npi, page, person, phone, say,
                        total, tr, when)

NAME, KIND = "held-infusion-ndc", "itemized_bill"
CSS = """body { font: 9pt 'DejaVu Sans Mono' } .sheet { break-after: page } .sheet:last-child { break-after: auto } .hd
{ border: 1px solid; padding: 6px; white-space: pre-wrap } table { width: 100%; margin-top: 10px } th { text-align:
left; border-bottom: 2px solid; font-size: 8pt } td { padding: 3px 6px 0 0; vertical-align: top; font-size: 8.5pt }
th.r, td.r { padding-right: 16px } .n td { padding-top: 0; font-size: 7.5pt } .cf td { font-weight: bold; border-top:
1px solid; padding-top: 6px } td:nth-child(6) { width: 1.8in }"""
DRUGS = [("J9035", "0636", "BEVACIZUMAB 10 MG", 9800, 21000, 40), ("J1100", "0636", "DEXAMETHASONE 1 MG", 60, 320, 10),
         ("J2469", "0636", "PALONOSETRON 25 MCG", 1900, 5200, 10), ("J9267", "0636", "PACLITAXEL 1 MG", 90, 460, 240),
         ("J9045", "0636", "CARBOPLATIN 50 MG", 900, 4100, 9), ("J1200", "0636", "DIPHENHYDRAMINE UP TO 50 MG", 300,
             1900, 1)]
WORK = [("96413", "0335", "CHEMO INFUSION FIRST HOUR", 48000, 98000, 1),
        ("96415", "0335", "CHEMO INFUSION EACH ADDED HOUR", 16000, 39000, 2),
        ("96367", "0335", "SEQUENTIAL INFUSION OF NEW DRUG TO 1 HR", 19000, 41000, 1),
        ("85025", "0305", "CBC W AUTO DIFF", 7000, 21000, 1), ("80053", "0301", "COMP METABOLIC PANEL", 9000, 38000, 1),
        ("36591", "0761", "BLOOD DRAW FROM PORT", 9000, 22000, 1)]


def visit(rng, date):
    lines = []
    for code, revenue, text, low, high, units in rng.sample(WORK, rng.randint(3, 6)) + rng.sample(DRUGS,
        rng.randint(2, 5)):
        price, drug = rng.randint(low, high), revenue == "0636"
        end = after(date, 2).isoformat() if code == "85025" else None
        count = units * 2 if code == "85025" else units
        more = {"ndc": digits(rng, 11)} if drug else {}
        lines.append(line(date, (code, revenue, text), date_end=end, units=count, charge_cents=count * price, **more))
        if code == "J9035":
            lines.append(line(date, (code, revenue, text), modifiers=["JW"], units=3, charge_cents=3 * price, **more))
    return lines


def show(item, style):
    dates = say(when(item), style) + (f"-{say(when({'date': item['date_end']}), style)}" if "date_end" in item else "")
    below = tr(["", "", "", "", (f"NDC {item['ndc']} &nbsp; RX {item['ndc'][2:9]}", 3)],
               row="n") if "ndc" in item else ""
    return tr([money(item["charge_cents"], ""), str(item["units"]), item["code"], "".join(item.get("modifiers", [])),
               item["revenue_code"], e(item["description"]), dates], "r r . . . . .") + below


def sheets(visits, style, head):
    """A sheet a visit; what came before stands at the top of the next as carried forward."""
    titles = tr(["CHARGES", "UNITS", "HCPCS", "MD", "REV", "DESCRIPTION", "DATE(S)"], "r r . . . . .", tag="th")
    out, carried = [], 0
    for number, lines in enumerate(visits):
        before = tr([money(carried, ""), ("BROUGHT FORWARD FROM PAGE " + str(number), 6)], "r .",
                    "cf") if carried else ""
        carried += total(lines, "charge_cents")
        words = "TOTAL CHARGES" if number + 1 == len(visits) else f"CARRIED FORWARD TO PAGE {number + 2}"
        out.append(f'<div class="hd">{head}   PAGE {number + 1}</div><table>{titles}{before}{"".join(show(item, style) for item in lines)}{tr([money(carried, ""), (words, 6)], "r .", "cf")}</table>')
    return out


def document(rng):
    who, first = person(rng), day(rng)
    center, account, call, number = f"{rng.choice(STEM)} Cancer and Infusion Center", f"ONC{digits(rng, 6)}", phone(rng), npi(rng)
    (street, town, home), style = address(rng), rng.choice(["short", "us"])
    visits = [visit(rng, after(first, 21 * n)) for n in range(rng.randint(2, 4))]
    lines, billed = [item for one in visits for item in one], after(first, 110)
    charges = total(lines, "charge_cents")
    wrong = rng.random() < 0.2
    due = charges - charges // 2 + (27000 if wrong else 0)
    head = f"{center}\n{street}, {town}   NPI {number}   {call}\nPATIENT {natural(who)}   ACCOUNT {account}   BILL DATE {say(billed, style)}"
    made = sheets(visits, style, head)
    made[-1] += f"""<table style="width:60%">{tr(["TOTAL INSURANCE PAYMENTS", money(charges // 2, "") + "-"], ". r")}{tr(["PATIENT BALANCE", money(due)], ". r", "cf")}</table>
<p>JW marks drug that had to be thrown away. Dates given as a span are for two draws. Numbers after RX are the
pharmacy's. A $12.50 monthly charge applies to plans over 12 months.</p>"""
    html = page(CSS, "".join(f'<div class="sheet">{one}</div>' for one in made), sheet="size: Letter; margin: 0.5in")
    return {"html": html, "wrong": ["balance_cents"] if wrong else [], "truth": {
        "document_type": KIND, "provider": {"name": center, "npi": number, "phone": call, "address": home},
        "patient": {"name": natural(who)}, "account_number": account,
        "statement_date": billed.isoformat(), "lines": lines, "totals": {"charges_cents": charges,
            "insurance_paid_cents": charges // 2, "balance_cents": due}}}
