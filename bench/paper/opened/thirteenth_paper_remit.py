"""thirteenth_paper_remit.py: a remittance advice as a payer prints it for a practice, fixed pitch: for each claim a line of names and numbers, services with days run together, group and reason codes with amounts, patient's part and net."""
import held_thirteenth_b as t
from held_thirteenth_b import bare, esc, say

NAME, KIND = "held13-paper-remit", "remittance"
CARE = [("99213", 110, 230), ("99214", 160, 330), ("93000", 45, 160), ("20610", 140, 330), ("71046", 80, 310), ("36415", 10, 30), ("80053", 40, 130), ("96372", 35, 90), ("11102", 120, 280), ("94060", 90, 200)]


def document(rng):
    payer, sent, practice = rng.choice(("PRAIRIE GOVERNMENT SERVICES", "NORTHLAND MEDICARE PART B", "CENTRAL STATES ADMINISTRATORS")), t.day(rng, "2026-02-15", "2026-09-25"), rng.choice(t.GROUPS).upper()
    number, tel, documents, text = t.npi(rng), t.call(rng), [], ""
    for _ in range(rng.randint(2, 4)):
        who, claim, acct, member, date, lines = t.Patient(rng, 30, 90), t.number(rng, "0226999999999"), t.number(rng, "AA99999"), t.number(rng, "9AA9AA9AA99"), t.later(sent, -rng.randint(16, 40)), []
        text += f"NAME {who.filed:<28} MID {member:<13} ACNT {acct:<10} ICN {claim} ASG Y\n"
        for code, low, high in rng.sample(CARE, rng.randint(1, 4)):
            charge = t.price(rng, low, high)
            allowed = round(charge * rng.uniform(0.35, 0.8))
            ded = allowed if rng.random() < 0.15 else 0
            coins = (allowed - ded) // 5
            mod = "25" if code in ("99213", "99214") and rng.random() < 0.4 else ""
            marks = [("CO", "45", charge - allowed)] + ([("PR", "1", ded)] if ded else []) + ([("PR", "2", coins)] if coins else [])
            lines.append({"date": date, "code": code, "modifiers": [mod] if mod else None, "units": 1, "place": "11", "charge_cents": charge, "allowed_cents": allowed, "deductible_cents": ded, "coinsurance_cents": coins, "plan_paid_cents": allowed - ded - coins, "adjustments": [{"group": g, "reason": r, "amount_cents": v} for g, r, v in marks]})
            first, rest = marks[0], marks[1:]
            text += f"{number} {date:%m%d} {say(date, 'packed')} 11 {1:>3} {code} {mod:<3}{bare(charge):>10}{bare(allowed):>10}{bare(ded):>9}{bare(coins):>9}  {first[0]}-{first[1]:<4}{bare(first[2]):>9}{bare(allowed - ded - coins):>10}\n"
            text += "".join(f"{'':>79}{g}-{r:<4}{bare(v):>9}\n" for g, r, v in rest)
        z = {k: t.total(lines, k) for k in ("charge_cents", "allowed_cents", "deductible_cents", "coinsurance_cents", "plan_paid_cents")}
        owe, off = z["deductible_cents"] + z["coinsurance_cents"], sum(a["amount_cents"] for x in lines for a in x["adjustments"])
        text += f"PT RESP {bare(owe):>9}{'CLAIM TOTALS':>18}{'':>4}{bare(z['charge_cents']):>10}{bare(z['allowed_cents']):>10}{bare(z['deductible_cents']):>9}{bare(z['coinsurance_cents']):>9}{'':>9}{bare(off):>9}{bare(z['plan_paid_cents']):>10}\n"
        text += f"{'ADJ TO TOTALS:  PREV PD':<25}{'0.00':>8}   INTEREST {'0.00':>8}   LATE FILING CHARGE {'0.00':>8}{'':>7}NET {bare(z['plan_paid_cents']):>10}\n{'-' * 107}\n"
        documents.append({"document_type": KIND, "provider": {"name": practice, "npi": number}, "payer": {"name": payer}, "patient": {"name": who.filed, "member_id": member}, "claim_number": claim, "account_number": acct, "statement_date": sent, "lines": lines, "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": owe}, "maybe": {"adjustments_cents": off, "interest_cents": 0}})
    net, billed = sum(d["totals"]["insurance_paid_cents"] for d in documents), sum(d["totals"]["charges_cents"] for d in documents)
    town = t.where(rng)
    head = (f"{payer:<68}{'PROVIDER REMITTANCE ADVICE':>39}\n{t.where(rng, True)[0].upper():<60}\nPROVIDER SERVICES {tel}\n\n{practice:<60}{'NPI:':<14}{number}\n{town[0].upper():<60}{'DATE:':<14}{say(sent, 'us')}\n{town[1].upper():<60}{'CHECK/EFT #:':<14}{t.number(rng, '8999999999')}\n\n"
            + f"{'=' * 107}\n{'PERF PROV':<11}{'SERV DATE':<12}POS NOS {'PROC':<6}{'MODS':<4}{'BILLED':>9}{'ALLOWED':>10}{'DEDUCT':>9}{'COINS':>9}  {'GRP/RC-':<7}{'AMT':>9}{'PROV PD':>10}\n{'=' * 107}\n")
    foot = f"\nTOTALS:  # OF CLAIMS {len(documents)}     BILLED AMT {bare(billed)}     PROV PD AMT {bare(net)}     CHECK AMT {bare(net)}\n\nGLOSSARY: GROUP, REASON, MOA, REMARK AND ADJUSTMENT CODES\nCO  Contractual obligation. The patient may not be billed for this amount.\nPR  Patient responsibility. Amount that may be billed to the patient or another payer.\n1   Deductible amount\n2   Coinsurance amount\n45  Charge exceeds fee schedule/maximum allowable amount.\n"
    return t.done("pre{font:7.9pt/1.3 'Liberation Mono';margin:0}", f"<pre>{esc(head + text + foot)}</pre>", {"documents": documents}, margin="0.55in", size="Letter landscape" if rng.random() < 0.4 else "Letter")
