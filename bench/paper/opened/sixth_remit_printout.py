"""sixth_remit_printout.py: a remittance advice to a practice, in a plain HTML table: payer and payee with check number, a band for each patient's claim with its number and account, service lines with code and modifier, billed, allowed, deductible, coinsurance, adjustment with group-reason codes (one or two), paid; a claim total and the glossary of codes."""
from held_parts import PAGES, after, beside, day, digits, e, money, npi, page, say, total, tr, when
from held_plain import PRACTICES, VISITS, Plan, home, letters, sequence, someone, worked

NAME, KIND = "held6-remit-printout", "remittance"
CSS = """body { font: 8.5pt 'Liberation Sans Narrow', 'Liberation Sans' } h1 { font-size: 14pt; margin: 0 0 6px; text-align: center } .k td { padding: 1px 10px 1px 0; font-size: 9pt } table.x { width: 100%; margin-top: 8px } .x th { font-size: 8pt; border: 1px solid #000; padding: 3px; background: #ddd; text-align: center } .x td { padding: 2px 5px; font-size: 8.5pt; border-left: 1px solid #999; border-right: 1px solid #999; vertical-align: top } .x .h td { background: #f0f0f0; border: 1px solid #000; font-weight: bold }
.x .z td { font-weight: bold; border-top: 1px solid #000; border-bottom: 1px solid #000 } .n { font-size: 8pt } .s td { border: 1px solid #000; padding: 3px 10px }"""
NOTES = {"CO-45": "Charge exceeds fee schedule/maximum allowable or contracted arrangement.", "PR-1": "Deductible amount.", "PR-2": "Coinsurance amount.", "PR-3": "Co-payment amount.", "PR-96": "Non-covered charge(s).", "CO-97": "The benefit for this service is included in the payment for another service."}
HEADS = ["Serv Date", "POS", "Units", "Proc/Mod", "Billed", "Allowed", "Deduct", "Coins", "Copay", "Grp/RC", "Adj Amt", "Paid"]
KEYS = ["charge_cents", "allowed_cents", "deductible_cents", "coinsurance_cents", "copay_cents", "plan_paid_cents"]


def reasons(item):
    """Group, reason and amount of each part that was not paid."""
    found = []
    if item["noncovered_cents"]:
        found.append(("PR", "96", item["noncovered_cents"]))
    if item["adjustment_cents"]:
        found.append(("CO", "45" if item["allowed_cents"] else "97", item["adjustment_cents"]))
    return found + [("PR", reason, item[key]) for reason, key in (("1", "deductible_cents"), ("2", "coinsurance_cents"), ("3", "copay_cents")) if item[key]]


def show(one):
    rows = tr([(f"NAME: {one['patient']} &nbsp;&nbsp; ID: {one['member']} &nbsp;&nbsp; ACNT: {one['account']} &nbsp;&nbsp; ICN: {one['number']}", len(HEADS))], row="h")
    for item in one["lines"]:
        told = [money(item[key], "") for key in KEYS]
        codes, amounts = "<br>".join(f"{a['group']}-{a['reason']}" for a in item["adjustments"]), "<br>".join(money(a["amount_cents"], "") for a in item["adjustments"])
        rows += tr([say(when(item), "us"), item["place"], str(item["units"]), " ".join([item["code"], *item.get("modifiers", [])]), *told[:5], codes, amounts, told[5]], ". c c . r r r r r c r r")
    sums = [money(total(one["lines"], key), "") for key in KEYS]
    owed = sum(a["amount_cents"] for item in one["lines"] for a in item["adjustments"] if a["group"] == "PR")
    return rows + tr([(f"PT RESP {money(owed, '')} &nbsp;&nbsp; CLAIM TOTALS", 4), *sums[:5], "", "", sums[5]], ". r r r r r c r r", "z")


def document(rng):
    first, name, maker, plan, claims = day(rng), rng.choice(["Evergreen National Health", "Silver Cross and Shield of Illinois", "American Choice Healthcare"]), rng.choice(PRACTICES), Plan(rng), []
    for date in sequence(rng, first, rng.choice([1, 2, 2, 3, 5])):
        who = someone(rng)
        lines = worked(rng, plan, date, VISITS, rng.choice([1, 1, 2, 3, 5]))
        for item in lines:
            item["adjustments"] = [{"group": group, "reason": reason, "amount_cents": cents} for group, reason, cents in reasons(item)]
            for key in ("adjustment_cents", "noncovered_cents", "patient_cents", "description"):
                item.pop(key)
            item |= {"units": 1, "place": "11"}
            if item["code"] in ("99213", "99214") and rng.random() < 0.5:
                item["modifiers"] = ["25"]
        claims.append({"patient": f"{who[2]}, {who[0]} {who[1]}".upper(), "member": letters(rng, "AAA999999999"), "account": digits(rng, 6), "number": digits(rng, 13), "lines": lines})
    sent, ours, check = after(when(claims[-1]["lines"][0]), 18), npi(rng), digits(rng, 9)
    every = [item for one in claims for item in one["lines"]]
    used = sorted({f"{a['group']}-{a['reason']}" for item in every for a in item["adjustments"]})
    (street, town), (road, city) = home(rng), home(rng)
    html = page(CSS, f"""<h1>REMITTANCE ADVICE</h1>{beside(f'<b>PAYER</b><br>{name}<br>{street}<br>{town}', f'<b>PAYEE</b><br>{maker}<br>{road}<br>{city}', f'<table class="k">{tr(["NPI:", ours])}{tr(["CHECK/EFT #:", check])}{tr(["DATE:", say(sent, "us")])}{tr(["CHECK AMOUNT:", money(total(every, KEYS[5]))])}</table>')}
<table class="x"><thead>{tr(HEADS, tag="th")}</thead>{"".join(map(show, claims))}</table><br><table class="s">{tr(["# OF CLAIMS", "BILLED AMT", "ALLOWED AMT", "PROV PAID AMT", "CHECK AMT"])}{tr([str(len(claims)), *(money(total(every, key), "") for key in ("charge_cents", "allowed_cents", "plan_paid_cents", "plan_paid_cents"))], ". r r r r")}</table>
<p class="n"><b>GLOSSARY: Group and Reason Codes</b><br>{"<br>".join(f"{code} &nbsp; {NOTES[code]}" for code in used)}<br>CO = Contractual Obligation. PR = Patient Responsibility.</p>""", sheet="size: Letter; margin: 0.5in" if rng.random() < 0.6 else "size: Letter landscape; margin: 0.5in", foot=PAGES)
    documents = []
    for one in claims:
        owed = sum(a["amount_cents"] for item in one["lines"] for a in item["adjustments"] if a["group"] == "PR")
        documents.append({"document_type": KIND, "provider": {"name": maker, "npi": ours}, "payer": {"name": name}, "patient": {"name": one["patient"], "member_id": one["member"]}, "account_number": one["account"], "claim_number": one["number"], "statement_date": sent.isoformat(), "lines": one["lines"],
                          "totals": {"charges_cents": total(one["lines"], "charge_cents"), "insurance_paid_cents": total(one["lines"], "plan_paid_cents"), "balance_cents": owed}})
    return {"html": html, "truth": {"documents": documents}}
