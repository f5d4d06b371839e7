"""An electronic remittance that a clearinghouse prints for a practice: payer, payee and transfer above, then each claim with its service lines,
groups and reasons of what was taken off, remark codes, and what the codes mean at the end."""
from held_thirtythird_c import *

NAME, KIND = "held33-paper-clearing-era", "remittance"
MEANS = {"CO": "Contractual obligation", "PR": "Patient responsibility", "45": "Charge is above the fee schedule or contracted amount",
    "1": "Deductible amount", "2": "Coinsurance amount",
         "3": "Copayment amount", "97": "Payment is included in that for another service", "16": "Claim lacks information needed to decide it",
             "96": "Non-covered charge",
         "N130": "See the plan's benefit documents for limits on this service", "M15": "Services billed apart were combined, no payment apart",
             "N382": "Patient identifier is missing or not valid",
         "N362": "Number of days or units is above the accepted maximum", "151": "The information sent does not support this many services"}
PART = {"1": "deductible_cents", "2": "coinsurance_cents", "3": "copay_cents"}


def claim(rng, first, number_form):
    """One claim: its lines as worked, and what its head says."""
    who, seen = Person(rng), later(first, rng.randrange(9))
    kind, lines = rng.choice(("coins", "ded", "copay", "none")), []
    for n, (code, _, units, each) in enumerate(care(rng, rng.choice((1, 2, 3, 4, 6)))):
        charge = units * each
        item = {"date": seen, "code": code, "modifiers": ["25"] if code in VISITS and rng.random() < 0.4 else None, "units": units,
            "charge_cents": charge}
        if n and rng.random() < 0.14:
            group, reason, remark = rng.choice((("CO", "97", "M15"), ("CO", "16", "N382"), ("PR", "96", "N130"), ("CO", "151", "N362")))
            took = [(group, reason, charge)]
            item.update({"allowed_cents": 0, "plan_paid_cents": 0, "remarks": [remark]})
        else:
            off, paid, own, how = shares(rng, charge, (kind if kind != "copay" or not n else "none",))
            took = [("CO", "45", off)] + ([("PR", {"coins": "2", "ded": "1", "copay": "3"}[how], own)] if own else [])
            item.update({"allowed_cents": charge - off, "plan_paid_cents": paid})
        item["adjustments"] = [{"group": g, "reason": r, "amount_cents": a} for g, r, a in took]
        mine = sum(a for g, _, a in took if g == "PR")
        item["maybe"] = {"adjustment_cents": charge - item["plan_paid_cents"] - mine, "patient_cents": mine, "date_end": seen,
                         **{PART[r]: a for g, r, a in took if r in PART}}
        lines.append(item)
    return who, seen, lines, number(rng, number_form), number(rng, rng.choice(("99999999", "AA99999", "9999999")))


def document(rng):
    at, practice, (payer, payer_id) = Sender(rng), rng.choice(PRACTICES), rng.choice(PAYERS)
    code, ein = npi(rng), tax_id(rng)
    form = rng.choice(("E99AAA9AA00", "9999999999999", "26099A999999"))
    begun = day(rng)
    claims = [claim(rng, begun, form) for _ in range(rng.choice((1, 1, 2, 3)))]
    sent = later(max(c[1] for c in claims), rng.randint(11, 26))
    trace = number(rng, rng.choice(("8269999999999", "EFT9999999", "99999999999")))
    far = rng.choice(TOWNS)
    cards = rng.choice(("W999999999", "999999999", "AAA999A99999"))
    documents, body, used = [], "", []
    style = rng.choice((us, us, two))
    for n, (who, seen, lines, held, account) in enumerate(claims):
        charges, paid = total(lines, "charge_cents"), total(lines, "plan_paid_cents")
        own = sum(a["amount_cents"] for x in lines for a in x["adjustments"] if a["group"] == "PR")
        member = number(rng, cards)
        rows = []
        for k, x in enumerate(lines):
            took = "<br>".join(f"{a['group']}-{a['reason']}" for a in x["adjustments"])
            sums = "<br>".join(bare(a["amount_cents"]) for a in x["adjustments"])
            used += [c for a in x["adjustments"] for c in (a["group"], a["reason"])] + x.get("remarks", [])
            rows.append([str(k + 1), style(x["date"]), x["code"], ", ".join(x["modifiers"] or []), str(x["units"]), bare(x["charge_cents"]),
                bare(x["allowed_cents"]), took, sums,
                         ", ".join(x.get("remarks", [])), bare(x["plan_paid_cents"])])
        said = table([], [["Patient Name", esc(who.filed), "Payer Claim Control #", held], ["Member ID", member, "Patient Control #", account],
                          ["Claim Status", "1 - Processed as Primary" if paid or own else "4 - Denied", "Service Dates",
                              f"{style(seen)} - {style(seen)}"]], "llll", "cl", (), "14% 36% 20% 30%")
        sums = table(["Claim Charge", "Claim Payment", "Patient Responsibility"], [[usd(charges), usd(paid), usd(own)]], "rrr", "tl")
        body += (f"<div class='ch'>Claim {n + 1} of {len(claims)}</div>{said}{sums}"
                 + table(["Line", "Service Date", "Proc Code", "Mod", "Units", "Charge", "Allowed", "Group-<br>Reason", "Adj Amount", "Remark",
                     "Paid"], rows, "clllcrrlrlr", "d"))
        documents.append(truth(KIND, {"name": practice, "npi": code, "tax_id": ein, "address": at.address}, {"name": who.filed,
            "member_id": member}, lines,
                               {"charges_cents": charges, "insurance_paid_cents": paid, "balance_cents": own}, payer={"name": payer},
                                   account_number=account,
                               claim_number=held, statement_date=sent))
    money = sum(d["totals"]["insurance_paid_cents"] for d in documents)
    left = facts([("Payer", esc(payer)), ("Payer ID", payer_id), ("Payer Address", f"PO BOX {rng.randint(10100, 99800)}, {far[0].upper()}, {far[1]}"
          f" {far[2]}")], "fx")
    right = facts([("Payee", esc(practice)), ("Payee NPI", code), ("Tax ID", ein), ("Payee Address", f"{at.street}, {at.town}")], "fx")
    method = "ACH - Electronic Funds Transfer" if rng.random() < 0.8 else "CHK - Check"
    method = method if money else "NON - Non-Payment"
    bank = table(["Remittance Date", "Payment Method", "Check/EFT Trace #", "Claims", "Total Payment"],
                 [[style(sent), method, trace, str(len(claims)), usd(money)]],
                     "lllcr", "tl w")
    order = list(dict.fromkeys(used))
    groups, reasons, remarks = ([c for c in order if c in MEANS and test(c)] for test in (str.isalpha, str.isdigit, lambda c: not c.isalpha()
        and not c.isdigit()))
    key = "<div class='ch'>Code Descriptions</div>" + table(["Type", "Code", "Description"], [["Group", c, MEANS[c]] for c in groups] + [["CARC", c,
        MEANS[c]] for c in reasons]
                                                            + [["RARC", c, MEANS[c]] for c in remarks], "lll", "d k", (), "14% 12% 74%")
    house = rng.choice(("ClaimBridge", "RemitPoint", "MedLine Exchange"))
    hue = rng.choice(("#0b4f8a", "#3a5f0b", "#7a3b00"))
    top = (f"<table class='hd'><tr><td class='nm'>{house}</td><td class='r'>Electronic Remittance Advice (835)<br><span class='fine'>Version "
          f"005010X221A1 &nbsp; Provider copy</span></td></tr></table>")
    css = (f".hd{{width:100%;border-bottom:2pt solid {hue};margin-bottom:7pt}}.hd .r{{text-align:right;font-size:12pt}}.nm{{font-size:17pt;"
          f"font-weight:bold;color:{hue}}}.fx td{{padding:1.5pt 8pt 1.5pt 0}}"
           f".fx td:first-child,.cl td:nth-child(odd){{color:#555;white-space:nowrap}}.ch{{background:{hue};color:#fff;font-weight:bold;"
           f"padding:2.5pt 5pt;margin:10pt 0 4pt}}.cl{{width:100%}}"
           ".tl{margin:5pt 0}.tl th,.tl td{border:0.5pt solid #aaa;font-size:8.6pt;padding:2pt 9pt}.tl th{background:#eee}.w{width:100%;"
           "margin-top:8pt}.d{width:100%}"
           ".d th{background:#eee;border:0.5pt solid #aaa;font-size:7.8pt;vertical-align:bottom}.d td{border:0.5pt solid #ccc;font-size:8.4pt}.k "
           "td{font-size:8pt}")
    page = sheet(css, top + beside(left, right) + bank + body + key, margin="0.5in", font="8.8pt 'Liberation Sans',Arial", title="ERA")
    return {"html": page, "truth": documents[0] if len(documents) == 1 else {"documents": documents}}
