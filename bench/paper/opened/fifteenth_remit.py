"""The paper remittance that a practice gets from a Medicare contractor: typed, a block for each claim, long rows of figures under one row of heads, a glossary of codes."""
from held_fifteenth_b import *  # noqa: F403

NAME = "held15-remit"
WORDS = {"CO": "Contractual Obligation. The patient may not be billed for this amount.", "45": "Charge exceeds fee schedule/maximum allowable or contracted/legislated fee arrangement.", "50": "These are non-covered services because this is not deemed a 'medical necessity' by the payer.", "253": "Sequestration - reduction in federal payment", "MA01": "Alert: If you do not agree with what we approved for these services, you may appeal our decision.", "N115": "This decision was based on a Local Coverage Determination (LCD).", "MA18": "Alert: The claim information is also being forwarded to the patient's supplemental insurer."}
WIDE = (10, 11, 3, 3, 6, 5, 9, 9, 9, 9, 8, 9, 9)


def pad(cells):
    return " ".join(f"{c:<{w}}" if n in (0, 1, 2, 4, 5, 10) else f"{c:>{w}}" for n, (c, w) in enumerate(zip(cells, WIDE))).rstrip()


def document(rng):
    payer, practice = rng.choice(("PALMERA GBA - PART B MAC", "NORIDIA HEALTHCARE SOLUTIONS", "FIRST COAST SERVICE CENTER")), rng.choice(GROUPS).upper()
    pnpi, rendering, check, sent = npi(rng), npi(rng), number(rng, "999999999"), day(rng, (2026, 2, 10), 120)
    docs, out, net, billed, glossary = [], [], 0, 0, {"CO", "45", "MA01"}
    count = rng.randint(1, 5)
    for _ in range(count):
        who, acct, icn = Who(rng, youngest=66, oldest=92), number(rng, "999999"), number(rng, "0226099999990")
        member = number(rng, "9AA9AA9AA99")
        first = later(sent, -rng.randint(14, 30))
        lines, text = [], []
        for x in services(rng, 1, 4, [first], kinds=("coins", "coins", "coins", "ded")):
            x["modifiers"] = ["25"] if x["code"][:3] == "992" and rng.random() < 0.5 else ["GP"] if x["code"][:3] == "971" else None
            x["place"], bad = "23" if x["code"] == "99284" else "11", rng.random() < 0.1
            if bad:
                x.update(allowed_cents=0, deductible_cents=0, coinsurance_cents=0, plan_paid_cents=0)
                x["adjustments"], x["remarks"] = [("CO", "50", x["charge_cents"])], ["N115"]
                glossary |= {"50", "N115"}
            else:
                x["coinsurance_cents"] = round((x["allowed_cents"] - x["deductible_cents"]) * 0.2)
                x["plan_paid_cents"] = x["allowed_cents"] - x["deductible_cents"] - x["coinsurance_cents"]
                cut = round(x["plan_paid_cents"] * 0.02)
                x["plan_paid_cents"] -= cut
                x["adjustments"] = [("CO", "45", x["charge_cents"] - x["allowed_cents"])] + ([("CO", "253", cut)] if cut else [])
                if cut:
                    glossary.add("253")
            group, reason, amount = x["adjustments"][0]
            text.append(pad([rendering, f"{say(first, '%m%d')} {say(first, '%m%d%y')}", x["place"], str(x["units"]), x["code"], "".join(x["modifiers"] or []), *(usd(x[k], "").replace(",", "") for k in ("charge_cents", "allowed_cents", "deductible_cents", "coinsurance_cents")), f"{group}-{reason}", usd(amount, "").replace(",", ""), usd(x["plan_paid_cents"], "").replace(",", "")]))
            for group, reason, amount in x["adjustments"][1:]:
                text.append(pad([""] * 10 + [f"{group}-{reason}", usd(amount, "").replace(",", ""), ""]))
            if x.get("remarks"):
                text.append(f"{'':42}REM: {x['remarks'][0]}")
            x["adjustments"] = [{"group": g, "reason": r, "amount_cents": a} for g, r, a in x["adjustments"]]
            lines.append(x)
        t = {k: total(lines, k) for k in "charge_cents allowed_cents deductible_cents coinsurance_cents plan_paid_cents".split()}
        off = sum(a["amount_cents"] for x in lines for a in x["adjustments"])
        owed = t["charge_cents"] - t["plan_paid_cents"] - sum(a["amount_cents"] for x in lines for a in x["adjustments"] if a["group"] == "CO")
        moa = "MA01 MA18" if rng.random() < 0.4 else "MA01"
        glossary |= set(moa.split())
        show = [usd(v, "").replace(",", "") for v in (*t.values(), off, owed)]
        out.append("<pre>" + "-" * 112 + f"\nNAME {esc(who.filed):<30} HIC {member:<12} ACNT {acct:<8} ICN {icn:<14} ASG Y MOA {moa}\n" + "\n".join(text)
                   + "\n" + f"PT RESP {show[6]:<23}CLAIM TOTALS " + " ".join(f"{v:>9}" for v in show[:4]) + f" {'':8} {show[5]:>9} {show[4]:>9}" + f"\nADJ TO TOTALS: PREV PD     0.00   INTEREST     0.00   LATE FILING CHARGE     0.00{'':16}NET {show[4]:>9}</pre>")
        net, billed = net + t["plan_paid_cents"], billed + t["charge_cents"]
        docs.append({"document_type": "remittance", "provider": {"name": practice, "npi": pnpi}, "payer": {"name": payer}, "patient": {"name": who.filed, "member_id": member}, "account_number": acct, "claim_number": icn, "statement_date": sent,
                     "lines": only(lines, "date place units code modifiers charge_cents allowed_cents deductible_cents coinsurance_cents adjustments remarks plan_paid_cents"), "maybe": {"interest_cents": 0}, "totals": {"charges_cents": t["charge_cents"], "adjustments_cents": off, "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": owed}})
    street, town = place(rng, True)
    ps, pt = place(rng)
    head = f"<pre>{payer:<70}MEDICARE\n{street.upper():<70}REMITTANCE\n{town.upper():<70}ADVICE\n{call(rng):<70}\n\n{practice:<70}NPI #:       {pnpi}\n{ps.upper():<70}DATE:        {say(sent)}\n{pt.upper():<70}PAGE #:      1\n{'':70}CHECK/EFT #: {check}\n\n" + esc("REVIEW THE LATEST NEWS OF YOUR CONTRACTOR BEFORE CALLING ABOUT THIS ADVICE.") + "\n\n" + pad(["PERF PROV", "SERV DATE", "POS", "NOS", "PROC", "MODS", "BILLED", "ALLOWED", "DEDUCT", "COINS", "GRP/RC", "AMT", "PROV PD"]) + "</pre>"
    end = "<pre>" + "=" * 112 + f"\nTOTALS:  # OF CLAIMS {count}    BILLED AMT {usd(billed, '').replace(',', '')}    PROV PD AMT {usd(net, '').replace(',', '')}    PROV ADJ AMT 0.00    CHECK AMT {usd(net, '').replace(',', '')}\n\nGLOSSARY: GROUP, REASON, MOA, AND REMARK CODES\n" + "\n".join(f"{g:<7}{esc(WORDS[g])}" for g in sorted(glossary)) + "</pre>"
    return done(sheet("pre{font:8.8pt 'Liberation Mono',monospace;margin:0 0 3pt;page-break-inside:avoid}", head + "".join(out) + end, size="Letter landscape", margin="0.5in", font="8pt 'Liberation Mono',monospace"),
                docs[0] if count == 1 else {"documents": docs})
