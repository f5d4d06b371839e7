"""A health plan's paper remittance advice to a practice: one payment for several patients, a claim in each band, with group and reason codes,
remarks and the list of what the codes mean."""
from held_thirtyfourth_c import *

NAME, KIND = "held34-paper-remittance", "remittance"
PLANS = [("Priority Health", "#00558c"), ("Medica", "#0e2b5c"), ("Geisinger Health Plan", "#00447c"), ("Medical Mutual", "#006e51"),
    ("Sentara Health Plans", "#003b71")]
GROUPS = ["Pine Hollow Family Medicine PC", "Lakeside Orthopaedic Associates", "Cedar Ridge Internal Medicine LLC", "Piedmont Cardiology "
    "Consultants",
          "Valley Women's Care, P.A.", "Associates in Ear Nose Throat and Facial Surgery of the Western Counties"]
WORK = [("99213", ["25"], 118, 215, 1), ("99214", [], 170, 320, 1), ("99204", [], 235, 420, 1), ("36415", [], 12, 30, 1), ("80053", [], 35, 95, 1),
        ("83036", ["QW"], 28, 62, 1), ("93000", [], 48, 120, 1), ("20610", ["RT"], 155, 320, 1), ("J3301", [], 9, 22, 4), ("90471", [], 28, 58, 1),
        ("96372", [], 35, 80, 1), ("97110", ["GP"], 52, 95, 3), ("97140", ["GP", "59"], 50, 90, 2), ("69210", ["50"], 70, 140, 1), ("31231", [],
            260, 480, 1),
        ("73562", ["LT"], 62, 150, 1), ("93306", [], 680, 1500, 1), ("76830", [], 180, 390, 1), ("G2211", [], 16, 34, 1)]
WORDS = {"CO-45": "Charge is above the plan's fee or the contracted amount.", "PR-1": "Deductible amount.", "PR-2": "Coinsurance amount.",
    "PR-3": "Co-payment amount.",
         "CO-97": "Payment is included in the allowance of another service already decided.", "CO-16": "Claim lacks information needed to decide "
             "it.",
         "PR-96": "Charge is not covered by the plan.", "CO-29": "The time limit for filing has passed."}
REMARKS = {"CO-97": ("N19", "Procedure is incidental to the primary procedure."), "CO-16": ("N382", "Missing, incomplete or invalid patient "
    "identifier."),
           "PR-96": ("N130", "See the plan's benefit documents for limits on this service."), "CO-29": ("", "")}


def work(rng, served, place):
    """The lines of one claim as the plan worked them."""
    kind, lines = rng.choice(("copay", "copay", "ded", "coins", "coins", "both", "none")), []
    for code, mods, low, high, most in rng.sample(WORK, rng.choice((1, 1, 2, 2, 3, 4, 5))):
        units = rng.randint(1, most)
        charge, off, own = price(rng, low, high) * units, [], {"deductible_cents": 0, "copay_cents": 0, "coinsurance_cents": 0}
        if rng.random() < 0.1:
            why = rng.choice(("CO-97", "CO-97", "CO-16", "PR-96", "CO-29"))
            allowed, off = 0, [(why, charge)]
        else:
            allowed = round(charge * rng.uniform(0.38, 0.92))
            if kind in ("ded", "both"):
                own["deductible_cents"] = allowed if kind == "ded" else allowed // 4
            if kind in ("coins", "both"):
                own["coinsurance_cents"] = round((allowed - own["deductible_cents"]) * 0.2)
            if kind == "copay" and code.startswith("992"):
                own["copay_cents"] = min(allowed, rng.choice((2000, 2500, 4000)))
            off = [("CO-45", charge - allowed), ("PR-1", own["deductible_cents"]), ("PR-2", own["coinsurance_cents"]), ("PR-3", own["copay_cents"])]
        off = [x for x in off if x[1]]
        parts = [{"group": k[:2], "reason": k[3:], "amount_cents": v} for k, v in off]
        remark = next((REMARKS[k][0] for k, _ in off if k in REMARKS), "")
        lines.append({"date": served, "code": code, "modifiers": mods or None, "place": place, "units": units, "charge_cents": charge,
            "allowed_cents": allowed, **own,
                      "adjustments": parts, "plan_paid_cents": charge - sum(v for _, v in off), "remarks": [remark] if remark else None,
                      "maybe": {"date_end": served, "adjustment_cents": sum(v for k, v in off if k[:2] == "CO"),
                                "patient_cents": sum(v for k, v in off if k[:2] == "PR")}})
    return lines


def document(rng):
    home = Sender(rng)
    (plan, ink), sender = rng.choice(PLANS), rng.choice(GROUPS)
    paid_on, code, ein = day(rng), npi(rng), tax_id(rng)
    far = Sender(rng)
    form_member, form_claim, form_acct = rng.choice(("999999999-01", "A99999999 00", "8999999999")), rng.choice(("26999E999999", "999999999999",
        "2026099999999")), rng.choice(
        ("99999", "999999A", "AAAA99999", "9999999"))
    both = rng.random() < 0.6
    documents, bands, seen = [], [], {}
    people = sorted((Person(rng) for _ in range(rng.choice((2, 3, 3, 4, 5, 6, 8)))), key=lambda x: x.last)
    if rng.random() < 0.4:
        people.insert(1, people[0])
    members = {id(p): number(rng, form_member) for p in people}
    upper = rng.choice((True, False))
    for who in people:
        served, place = later(paid_on, -rng.randint(12, 45)), rng.choice(("11", "11", "11", "22"))
        lines = work(rng, served, place)
        name = f"{who.last}, {who.first} {who.middle}"
        name = name.upper() if upper else name
        claim, acct, member = number(rng, form_claim), number(rng, form_acct), members[id(who)]
        sums = {k: total(lines, k) for k in "charge_cents allowed_cents deductible_cents copay_cents coinsurance_cents plan_paid_cents".split()}
        owed = sum(a["amount_cents"] for x in lines for a in x["adjustments"] if a["group"] == "PR")
        rows = ""
        for x in lines:
            off = x["adjustments"]
            when = f"{two(served)} - {two(served)}" if both else two(served)
            seen.update({f"{a['group']}-{a['reason']}": 1 for a in off}), seen.update({r: 1 for r in x["remarks"] or []})
            cells = [when, place, x["code"], " ".join(x["modifiers"] or []), str(x["units"]), bare(x["charge_cents"]), bare(x["allowed_cents"]),
                bare(x["deductible_cents"]),
                     bare(x["copay_cents"]), bare(x["coinsurance_cents"]), "<br>".join(f"{a['group']}-{a['reason']}" for a in off),
                     "<br>".join(bare(a["amount_cents"]) for a in off), " ".join(x["remarks"] or []), bare(x["plan_paid_cents"])]
            rows += "<tr>" + "".join(f'<td class="{k}">{v}</td>' for k, v in zip("lclcrrrrrrlrlr", cells)) + "</tr>"
        top = "".join(f"<td><span>{a}</span><br>{b}</td>" for a, b in (("PATIENT NAME", esc(name)), ("MEMBER ID", member), ("PATIENT ACCOUNT NO.",
            acct), ("CLAIM NUMBER", claim),
                                                                      ("CLAIM STATUS", "Processed as primary")))
        foot = ("<tr class='ct'><td colspan=5>CLAIM TOTALS</td>" + "".join(f"<td class='r'>{bare(sums[k])}</td>" for k in
                ("charge_cents", "allowed_cents", "deductible_cents", "copay_cents", "coinsurance_cents")) + f"<td colspan=3></td><td "
                    f"class='r'>{bare(sums['plan_paid_cents'])}</td></tr>"
                f"<tr class='pr'><td colspan=13 class='r'>PATIENT RESPONSIBILITY</td><td class='r'>{bare(owed)}</td></tr>")
        bands.append(f"<tbody><tr><td colspan=14 class='bd'><table class='pt'><tr>{top}</tr></table></td></tr>{rows}{foot}</tbody>")
        documents.append({"document_type": KIND, "provider": {"name": sender.upper(), "npi": code, "tax_id": ein, "address": f"{home.street}, "
            f"{home.town}".upper()},
                          "payer": {"name": plan}, "patient": {"name": name, "member_id": member}, "account_number": acct, "claim_number": claim,
                              "statement_date": paid_on,
                          "lines": lines, "totals": {"charges_cents": sums["charge_cents"], "insurance_paid_cents": sums["plan_paid_cents"],
                              "balance_cents": owed}})
    paid = sum(d["totals"]["insurance_paid_cents"] for d in documents)
    if not paid:
        return document(rng)
    heads = ["DATES OF SERVICE", "POS", "PROC CODE", "MODS", "UNITS", "BILLED AMOUNT", "ALLOWED AMOUNT", "DEDUCT", "COPAY", "COINS", "GRP-RC",
        "ADJ AMOUNT", "RMK", "PROVIDER PAID"]
    widths = (13 if both else 8.5, 3.5, 6, 6, 5, 9, 9, 8, 7, 8, 6.5, 8, 5, 9.5)
    table_ = ("<table class='m'>" + "".join(f"<col style='width:{w}%'>" for w in widths) + "<thead><tr>"
        + "".join(f'<th class="{k}">{h}</th>' for k, h in zip("lclcrrrrrrlrlr", heads))
              + "</tr></thead>" + "".join(bands) + "</table>")
    eft = rng.random() < 0.6
    pay_no = number(rng, "9999999999") if eft else number(rng, "00999999")
    logo = (f"<svg width='30' height='30' viewBox='0 0 30 30'><circle cx='15' cy='15' r='14' fill='{ink}'/><path d='M8 15h14M15 8v14' "
        f"stroke='#fff' stroke-width='4'/></svg>")
    top = beside(f"{logo} <span class='nm'>{plan}</span><div class='ad'>{far.box}<br>{far.town}</div><div "
        f"class='win'>{esc(sender.upper())}<br>{home.street.upper()}<br>"
                 f"{home.town.upper()}</div>",
                 "<div class='ti'>PROVIDER REMITTANCE ADVICE</div>" + facts(
                     [("Payee Tax ID:", ein), ("Payee NPI:", code), ("EFT Trace Number:" if eft else "Check Number:", pay_no), ("Payment Date:",
                         us(paid_on)),
                      ("Payment Amount:", f"<b>{usd(paid)}</b>"), ("Number of Claims:", str(len(documents)))], "hd")
                 + f"<div class='qs'>Questions? Call Provider Services at {far.free}<br>or use the provider portal.</div>", widths="58% 42%")
    bill = sum(d["totals"]["charges_cents"] for d in documents)
    end = facts([("TOTAL BILLED", usd(bill)), ("TOTAL PATIENT RESPONSIBILITY", usd(sum(d["totals"]["balance_cents"] for d in documents))),
        ("TOTAL PROVIDER PAID", usd(paid)),
                 ("PROVIDER LEVEL ADJUSTMENTS", usd(0)), ("NET PAYMENT", usd(paid))], "en")
    words = {**WORDS, **{a: b for a, b in REMARKS.values() if a}}
    glossary = "<div class='gl'><b>CODE DESCRIPTIONS</b>" + facts([(k, words[k]) for k in sorted(seen)], "gt") + "</div>"
    rights = (f"<p class='fine'>If you disagree with how a claim was decided you may ask for a review within 180 days of the payment date. Write "
        f"to {plan} Provider Appeals, {far.box}, "
              f"{far.town}, with a copy of this page and the records that support your request. Do not bill the member for amounts with group "
              f"code CO.</p>")
    css = (f".nm{{font:bold 17pt 'Liberation Sans';color:{ink}}}.ad{{font-size:8pt;margin:2pt 0 24pt}}.win{{margin:0 0 18pt "
        f"28pt;font-size:9.5pt}}.ti{{font-size:13.5pt;font-weight:bold;"
           f"color:{ink};border-bottom:1.5pt solid {ink};margin-bottom:4pt}}.hd td{{padding:1pt 10pt 1pt 0}}.qs{{font-size:8pt;margin:5pt "
           f"0}}.m{{width:100%;table-layout:fixed}}"
           f".m th{{background:{ink};color:#fff;font-size:7pt;padding:2.5pt 3pt;vertical-align:bottom}}.m td{{font-size:8.3pt;padding:1.5pt "
           f"3pt}}.m tbody{{page-break-inside:avoid}}"
           ".m td.bd{padding:0}.pt{width:100%;table-layout:fixed;background:#e9edf1;border-top:1pt solid #777}.pt "
           "span{font-size:6.5pt;color:#333}.pt td{padding:2pt 4pt}"
           ".ct td{font-weight:bold;border-top:0.75pt solid #555}.pr td{padding-bottom:8pt}.en{margin:8pt 0 8pt auto}.en td{border:0.75pt solid "
           "#777;font-weight:bold;padding:2pt 8pt}"
           ".en td+td{text-align:right}.gl{page-break-inside:avoid}.gt td{font-size:8pt;padding:1pt 8pt 1pt 0}td.r{white-space:nowrap}.m td.l,.m "
           "td.c{white-space:nowrap}")
    html = sheet(css, top + table_ + end + glossary + rights, size="Letter landscape", margin="0.45in 0.5in", font="9pt 'Liberation Sans',Arial",
        title="Remittance")
    return {"html": html, "truth": {"documents": [without_blanks(d) for d in documents]}}
