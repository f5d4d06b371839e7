"""seventh_trust_fund.py: a union's self-funded plan, worked by an administrator: the form lies on its side, line numbers, not eligible with reason code, percents, check and payee."""
from held_parts import after, day, digits, e, page, say, total
from held_plain import VISITS, WARD, Plan, home, letters, someone, worked

NAME = "held7-trust-fund"
KIND = "eob"
FUNDS = ["PLUMBERS AND FITTERS LOCAL 388 WELFARE FUND", "CARPENTERS OF THE UPPER VALLEY HEALTH TRUST", "TEAMSTER DAIRY WORKERS BENEFIT FUND", "IRONWORKERS TRI-CITY HEALTH AND WELFARE PLAN"]
OFFICES = ["ZENOBIA ADMINISTRATORS, INC.", "BENECOR THIRD PARTY SERVICES", "STOUT & MARL ADMINISTRATIVE OFFICE"]
PROVIDERS = [("ORTEGA HEATHER MD", VISITS), ("TOLLIVER GENERAL HOSPITAL", WARD), ("TRI RIVERS PHYSICIAN GROUP", VISITS), ("CARECORNER IMMEDIATE CARE", VISITS)]
MARKS = {"denied": ["21"], "bundled": ["07"], "free": ["66"]}
WORDS = {"21": "NOT A COVERED EXPENSE UNDER THE FUND'S RULES.", "07": "INCLUDED IN THE FEE FOR ANOTHER PROCEDURE. NOT THE PATIENT'S DEBT.", "66": "WELLNESS BENEFIT AT 100%."}
CSS = """body { font: 8pt 'Liberation Mono' } .w { width: 100% } .w td { vertical-align: top; padding: 0 6px } h2 { font: bold 13pt 'Liberation Sans'; margin: 0 } .fr { width: 100%; border: 1.5px solid #000; margin: 8px 0 } .fr td { border: 0.5px solid #000; padding: 2px 5px } .fr span { font: 6.5pt 'Liberation Sans'; display: block }
.d { width: 100%; border: 1.5px solid #000 } .d th { font: 7pt 'Liberation Sans'; border: 0.5px solid #000; padding: 2px 3px; vertical-align: bottom } .d td { padding: 2px 4px; border-left: 0.5px solid #000 } .r { text-align: right } .t td { border-top: 1px solid #000; font-weight: bold }"""


def amount(cents):
    return f"{cents // 100}.{cents % 100:02d}"


def document(rng):
    fund, office, who, (provider, services) = rng.choice(FUNDS), rng.choice(OFFICES), someone(rng), rng.choice(PROVIDERS)
    spouse = rng.random() < 0.4
    patient = (rng.choice(["MARIA", "JAMES", "ANGELA", "PAUL"]), "", who[2]) if spouse else who
    member_name, patient_name = f"{who[2]}, {who[0]} {who[1]}".upper(), f"{patient[2]}, {patient[0]} {patient[1]}".upper().strip()
    member, claim, account, check, (street, town) = f"XXX-XX-{digits(rng, 4)}", f"{digits(rng, 8)}-{digits(rng, 2)}", letters(rng, "999999A"), digits(rng, 7), home(rng)
    inside = rng.random() < 0.8
    plan, when = Plan(rng, inside), day(rng, (2025, 12, 5), 150)
    lines = worked(rng, plan, when, services, rng.randint(1, 8), MARKS)
    rows = []
    for place, item in enumerate(lines):
        item["description"] = item["description"].upper()
        excluded = item["noncovered_cents"]
        base = item["allowed_cents"] - item["deductible_cents"] - item["copay_cents"]
        percent = "" if base <= 0 else round(100 * item["plan_paid_cents"] / base)
        cells = [place + 1, f"{say(when, 'spaced')}", item["code"], e(item["description"]), amount(item["charge_cents"]), amount(excluded), " ".join(item.get("remarks", [])), amount(item["adjustment_cents"]), amount(item["allowed_cents"]), amount(item["deductible_cents"]), amount(item["copay_cents"]), percent, amount(item["plan_paid_cents"]), amount(item["patient_cents"])]
        rows.append("<tr>" + "".join(f"<td class={'r' if n in (0, 4, 5, 7, 8, 9, 10, 11, 12, 13) else 'x'}>{c}</td>" for n, c in enumerate(cells)) + "</tr>")
        item.pop("coinsurance_cents")
    whole = {k: total(lines, k) for k in ("charge_cents", "noncovered_cents", "adjustment_cents", "allowed_cents", "deductible_cents", "copay_cents", "plan_paid_cents", "patient_cents")}
    printed = after(when, rng.randint(20, 50))
    t = [amount(v) for v in whole.values()]
    heads = ["LN", "DATE OF<br>SERVICE", "PROC", "TYPE OF SERVICE", "TOTAL<br>CHARGE", "NOT<br>ELIGIBLE", "RSN", "PPO<br>DISCOUNT", "ELIGIBLE<br>AMOUNT", "DEDUCT", "COPAY", "PAID<br>AT %", "PLAN<br>PAYMENT", "PATIENT<br>OWES"]
    facts = [("MEMBER", member_name), ("MEMBER ID", member), ("PATIENT", patient_name), ("RELATION", "SPOUSE" if spouse else "SELF"), ("CLAIM NO.", claim), ("PATIENT ACCT", account), ("PROVIDER", provider), ("NETWORK", "PPO IN NETWORK" if inside else "OUT OF NETWORK"), ("DATE PREPARED", say(printed, "us")), ("CHECK NO.", check)]
    html = f"""<table class=w><tr><td><h2>{e(fund)}</h2>C/O {e(office)}<br>P.O. BOX {digits(rng, 4)}, {e(home(rng)[1]).upper()}</td><td class=r><h2>EXPLANATION OF BENEFITS</h2>THIS IS NOT A BILL. KEEP FOR TAX PURPOSES.</td></tr><tr><td><br>{e(member_name)}<br>{e(street).upper()}<br>{e(town).upper()}</td><td></td></tr></table>
<table class=fr><tr>{''.join(f'<td><span>{k}</span>{e(v)}</td>' for k, v in facts[:5])}</tr><tr>{''.join(f'<td><span>{k}</span>{e(v)}</td>' for k, v in facts[5:])}</tr></table>
<table class=d><tr>{''.join(f'<th>{h}</th>' for h in heads)}</tr>{''.join(rows)}<tr class=t><td colspan=4>TOTALS</td><td class=r>{t[0]}</td><td class=r>{t[1]}</td><td></td><td class=r>{t[2]}</td><td class=r>{t[3]}</td><td class=r>{t[4]}</td><td class=r>{t[5]}</td><td></td><td class=r>{t[6]}</td><td class=r>{t[7]}</td></tr></table>
<table class=w style="margin-top:8px"><tr><td style="width:60%">REASON CODES<br>{'<br>'.join(f'{c} &nbsp; {WORDS[c]}' for c in sorted({r for i in lines for r in i.get('remarks', [])})) or 'NONE'}</td><td>PAYEE: {e(provider)}<br>AMOUNT OF CHECK {amount(whole['plan_paid_cents'])}<br>DEDUCTIBLE MET THIS YEAR {amount(plan.met)} OF {amount(plan.deductible)}</td></tr></table>
<p style="font:7pt 'Liberation Sans'">You may ask the Board of Trustees in writing to review a denied claim within 180 days. Under ERISA you may see the papers on which the decision rests, without charge. Members working under a lapsed card should call the fund office at once about self-payment.</p>"""
    truth = {"document_type": KIND, "payer": {"name": fund}, "provider": {"name": provider}, "patient": {"name": patient_name, "member_id": member}, "account_number": account, "claim_number": claim, "statement_date": printed.isoformat(), "network": "in" if inside else "out", "lines": lines,
             "totals": {"charges_cents": whole["charge_cents"], "adjustments_cents": whole["adjustment_cents"], "insurance_paid_cents": whole["plan_paid_cents"], "balance_cents": whole["patient_cents"]}}
    return {"html": page(CSS, html, "size: Letter landscape; margin: 0.45in"), "truth": truth}
