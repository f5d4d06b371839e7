"""fourteenth_group_columns.py: a physician group's statement with a row a charge and five columns of money: charge, insurance paid, adjustment, you paid, balance; provider's name above each day's rows, family members in bands."""
import held_fourteenth as t
from held_fourteenth import bare, cols, esc, facts, money, say, table

NAME, KIND = "held14-group-columns", "itemized_bill"
SHOWN = ("charge_cents", "plan_paid_cents", "adjustment_cents", "you", "patient_cents")
KEYS = ("date", "code", "description", "charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents", "patient_name")


def document(rng):
    group, who, sent = rng.choice(t.GROUPS), t.Patient(rng, 28, 60), t.day(rng, "2026-03-10", "2026-09-20")
    account, tel, street, box = t.number(rng, "9999999"), t.call(rng, "{}.{}.{}"), t.where(rng), t.where(rng, True)
    people, lines, rows, due = [who, t.Patient(rng, 2, 17, who.last)][:rng.randint(1, 2)], [], [], t.later(sent, 20)
    for one in people:
        rows.append(("pb", [(f"Patient: {esc(one.plain)}", 8)]))
        for back in sorted(rng.sample(range(30, 95), rng.randint(1, 2)), reverse=True):
            date, doctor = t.later(sent, -back), t.dr(rng)
            rows.append(("db", [("", 1), (f"Visit with {esc(doctor)}", 7)]))
            for x in t.visit(rng, t.CLINIC, 1, 3, date):
                part = t.share(rng, x["charge_cents"])
                lines.append({**x, **part, "you": 0, "patient_name": one.plain if len(people) > 1 else None})
                rows.append([say(date, "bare"), x["code"], esc(x["description"]), *(bare(lines[-1][k]) if lines[-1][k] or k == "charge_cents" else "" for k in SHOWN[:4]), bare(part["patient_cents"])])
    z, owed = t.sums(lines), t.total(lines, "patient_cents")
    rows.append(("tt", ["", "", "Totals", *(bare(z[k]) for k in SHOWN[:3]), "0.00", bare(owed)]))
    body = (cols((50, f'<div class="lg">{esc(group)}</div>{"<br>".join(street)}<br>T: {tel}'), (50, facts([("Statement date", say(sent, "mon")), ("Account no.", account), ("Responsible party", esc(who.plain)), ("Payment due", say(due, "mon")), ("Balance due", f"<b>{money(owed)}</b>")], "fa bx")))
            + f'<div class="to">{who.mail}</div>' + table("vt w", "lllrrrrr", [["Date", "Proc.", "Service", "Charge", "Ins. paid", "Adjustment", "You paid", "Balance"]], rows)
            + f'<div class="pay">Please pay <b>{money(owed)}</b> by {say(due, "mon")}</div><p>Your insurance company has told us that the balance above is yours to pay (deductible, copay or coinsurance). Returned checks: $35 fee. Pay online with your account number, or call us to set up monthly payments.</p><hr>'
            + cols((50, f'Remit to:<br><b>{esc(group)}</b><br>{"<br>".join(box)}'), (50, f'Account no. {account}<br>Statement date {say(sent, "mon")}<br>Amount enclosed $ ___________')))
    css = "body{font:9.5pt 'Gelasio','Liberation Serif'}.lg{font-size:17pt;color:#7b3f00;font-weight:bold}.bx{width:100%;background:#faf4ee}.bx td{padding:3pt 6pt;border-bottom:1px solid #e0d0c0}.bx td:last-child{text-align:right}.to{margin:22pt 0 26pt 14pt}.vt{font-size:8.8pt}.vt th{border-bottom:2px solid #7b3f00;color:#7b3f00}.vt td{padding:2.5pt 4pt}.pb td{background:#7b3f00;color:#fff;font-weight:bold}.db td{font-style:italic;border-top:1px solid #ccc}.tt td{border-top:2px solid #7b3f00;font-weight:bold}.pay{text-align:right;font-size:13pt;margin:12pt 0}hr{border:0;border-top:1px dashed #000;margin:24pt 0 10pt}"
    truth = {"document_type": KIND, "provider": {"name": group, "phone": tel, "address": ", ".join(street)}, "patient": {"name": who.plain}, "account_number": account, "statement_date": sent, "due_date": due, "lines": [t.only(x, *KEYS) for x in lines],
             "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "adjustments_cents": z["adjustment_cents"], "patient_paid_cents": 0, "balance_cents": owed}}
    for x in truth["lines"]:
        for key in ("plan_paid_cents", "adjustment_cents"):
            if not x[key]:
                del x[key]
    return t.done(css, body, truth, margin="0.65in")
