"""eleventh_lab_requisitions.py: a laboratory's statement with a block for each requisition (date drawn, specimen number, ordering doctor) and columns List, Discount, Ins. Paid, You Owe; footnote marks explained below."""
import held_eleventh as t
from held_eleventh import esc, money, say, table

NAME, KIND = "held11-lab-requisitions", "itemized_bill"
TESTS = [("80048", "Basic Metabolic Panel", 30, 120), ("83540", "Iron", 20, 70), ("84439", "T4, Free", 35, 110), ("86038", "ANA Screen", 50, 160), ("81001", "Urinalysis, Complete", 18, 62), ("87491", "C. trachomatis RNA, TMA", 60, 170), ("84153", "PSA, Total", 50, 150), ("85652", "Sed Rate", 12, 40), ("86140", "C-Reactive Protein", 25, 90), ("82043", "Albumin, Random Urine", 25, 80)]


def document(rng):
    lab, who, date = rng.choice(("Keystone Clinical Lab", "Highline Medical Laboratory", "Delta Valley Pathology Lab Services")), t.Patient(rng), t.day(rng)
    number, tel, site, lines, blocks = t.number(rng, "A-9999999"), t.call(rng), t.where(rng), [], ""
    for _ in range(rng.randint(1, 2)):
        rows = []
        for code, words, low, high in rng.sample(TESTS, rng.randint(1, 5)):
            p = t.share(rng, t.price(rng, low, high), ("ded", "coins", "free"))
            x = {"date": date, "code": code, "description": words, **{k: p[k] for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")}}
            lines.append(x)
            rows.append([words, code, money(x["charge_cents"], ""), money(x["adjustment_cents"], ""), money(x["plan_paid_cents"], ""), money(x["patient_cents"], "")])
        blocks += f'<div class="rq">Collected {say(date, "us")} &nbsp;|&nbsp; Specimen {t.number(rng, "AA999999A")} &nbsp;|&nbsp; Ordered by {esc(t.dr(rng))}</div>' + table("vt w", "lcrrrr", [["Test", "CPT&reg;*", "List<br>price", "Discount&dagger;", "Ins.<br>paid", "You<br>owe"]], rows)
        date = t.later(date, rng.randint(10, 30))
    sent = t.later(date, 21)
    z = {k: t.total(lines, k) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents")}
    body = (f'<table class="w hd"><tr><td><span class="lg">{lab}</span><br>{site[0]}, {site[1]}</td><td class="r">Statement {say(sent, "us")}<br>Account {number}<br>Patient: {esc(who.full)}</td></tr></table>' + blocks
            + table("tt w", "lcrrrr", [], [["Statement totals", "", money(z["charge_cents"]), money(z["adjustment_cents"]), money(z["plan_paid_cents"]), money(z["patient_cents"])]])
            + f'<div class="pay">Amount you owe: <b>{money(z["patient_cents"])}</b> &nbsp; Pay by phone {tel}</div><p class="small">* CPT codes tell your plan which test was done. &dagger; Discount is what we may not collect under our agreement with your plan. Accounts 60 days past due may be charged a late fee of $10.00.</p>')
    css = "body{font:9.5pt 'Liberation Sans'}.hd{background:#f3e9f6}.hd td{padding:8pt}.lg{font-size:14pt;font-weight:bold;color:#6b2c83}.rq{margin-top:14pt;font-weight:bold;font-size:9pt;border-bottom:2px solid #6b2c83;padding-bottom:2pt}.vt,.tt{table-layout:fixed}.vt th{font-size:8pt;vertical-align:bottom}.vt th:first-child,.tt td:first-child{width:38%}.tt{margin-top:10pt}.tt td{font-weight:bold;border-top:2px solid #6b2c83;border-bottom:2px solid #6b2c83}.pay{margin:16pt 0;font-size:12pt}"
    return t.done(css, body, {"document_type": KIND, "provider": {"name": lab, "phone": tel}, "patient": {"name": who.full}, "account_number": number, "statement_date": sent, "lines": lines,
                              "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "adjustments_cents": z["adjustment_cents"], "balance_cents": z["patient_cents"]}})
