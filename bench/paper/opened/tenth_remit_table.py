"""tenth_remit_table.py: an insurer's remittance advice to a practice as a ruled table: payee and check at the top, each patient a band with claim and account number, the lines with group, reason and amount of the adjustments in one cell, claim totals, a legend."""
import held_tenth as t
from held_tenth import esc, money, say, tr

NAME, KIND = "held10-remit-table", "remittance"
PAYERS = ["Anthem Ridge Blue Cross", "UniteCare Insurance Company", "Aetmark Life Insurance Company"]
WORDS = {"CO-45": "Charge exceeds fee schedule or contracted amount.", "PR-1": "Deductible amount.", "PR-2": "Coinsurance amount.", "PR-3": "Co-payment amount."}


def document(rng):
    payer, sent, style, practice = rng.choice(PAYERS), t.day(rng, "2026-02-01", "2026-09-01"), rng.choice(("us", "short", "iso")), rng.choice(("Lakeshore Medical Group", "Desert Family Medicine PLLC", "Summit Spine & Joint Center"))
    ident, check, address, mail = t.npi(rng), t.number(rng, "0099999999"), t.site(rng), t.place(rng, box=True)
    heads = tr(["Service<br>date", "Proc / mod", "Units", "Billed", "Allowed", "Deduct", "Coins", "Copay", "Adjustments", "Paid"], "|||" + "r|" * 5 + "r|r", tag="th")
    documents, rows, used, whole = [], "", set(), 0
    for _ in range(rng.randint(1, 5)):
        who, when, claim, account = t.Someone(rng), t.later(sent, -rng.randint(10, 30)), t.number(rng, "26999999999AA"), t.number(rng, "999999")
        member, lines = t.number(rng, "AAA999999999"), []
        rows += tr([(f"Patient: {esc(who.comma)} &nbsp; Member ID: {member} &nbsp; Acct: {account} &nbsp; Claim: {claim}", 10)], "b", "cl")
        for code, _, low, high in rng.sample(t.OFFICE, rng.randint(1, 4)):
            p, mod = t.split(rng, t.price(rng, low, high)), "25" if code in ("99213", "99214") and rng.random() < 0.4 else ""
            told = [("CO", "45", p["adjustment_cents"])] + [("PR", reason, p[key]) for reason, key in (("1", "deductible_cents"), ("2", "coinsurance_cents"), ("3", "copay_cents")) if p[key]]
            used |= {f"{g}-{r}" for g, r, _ in told}
            keep = {key: p[key] for key in ("charge_cents", "allowed_cents", "deductible_cents", "coinsurance_cents", "copay_cents", "plan_paid_cents")}
            lines.append({"date": when, "code": code, "modifiers": [mod] if mod else None, "units": 1, **keep, "adjustments": [{"group": g, "reason": r, "amount_cents": cents} for g, r, cents in told]})
            cells = "<br>".join(f"{g}-{r} &nbsp; {cents / 100:,.2f}" for g, r, cents in told)
            rows += tr([say(when, style), f"{code} {mod}".strip(), "1", *(f"{p[key] / 100:,.2f}" for key in ("charge_cents", "allowed_cents", "deductible_cents", "coinsurance_cents", "copay_cents")), cells, f'{p["plan_paid_cents"] / 100:,.2f}'], "nw|nw|c|" + "r|" * 5 + "r nw|r")
        z = {key: t.sums(lines, key) for key in ("charge_cents", "allowed_cents", "deductible_cents", "coinsurance_cents", "copay_cents", "plan_paid_cents")}
        owed = z["deductible_cents"] + z["coinsurance_cents"] + z["copay_cents"]
        whole += z["plan_paid_cents"]
        rows += tr([(f"Claim total &nbsp; (patient responsibility {money(owed)})", 3), *(f"{z[key] / 100:,.2f}" for key in ("charge_cents", "allowed_cents", "deductible_cents", "coinsurance_cents", "copay_cents")), "", f'{z["plan_paid_cents"] / 100:,.2f}'], "b|" + "r b|" * 5 + "|r b", "y")
        documents.append({"document_type": KIND, "provider": {"name": practice, "npi": ident}, "payer": {"name": payer}, "patient": {"name": who.comma, "member_id": member}, "account_number": account, "claim_number": claim, "statement_date": sent, "lines": lines,
                          "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": owed}})
    body = (t.beside(f'<b class="logo">{esc(payer)}</b><br>{mail[0]}<br>{mail[1]}<br><br><b>Payee:</b> {esc(practice)}<br>{address[0]}<br>{address[1]}', t.facts([("REMITTANCE ADVICE", ""), ("Payment date", say(sent, style)), ("Check / EFT number", check), ("Payment amount", money(whole)), ("Payee NPI", ident)], "bx", "", "b"), 60)
            + f'<table class="w d"><thead>{heads}</thead>{rows}</table><p class="small"><b>Adjustment reason codes</b><br>{"<br>".join(f"{x}: {WORDS[x]}" for x in sorted(used))}<br>CO Contractual obligation &nbsp; PR Patient responsibility</p>')
    css = "body{font:9.5pt 'Liberation Sans'}.logo{font-size:14pt}.bx td{border:1px solid #666}.d{margin-top:12pt;font-size:8pt}.d td,.d th{border:.5px solid #888}.d th{background:#ddd;vertical-align:bottom}.cl td{background:#f2f2f2}.y td{border-bottom:1.5px solid #000}"
    return t.close(css, body, {"documents": documents}, margin="0.5in")
