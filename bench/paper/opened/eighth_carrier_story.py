"""A national carrier's EOB: the answer first in a row of tiles, then one claim in detail with the remark letters told below, deductible bars, how
to appeal on a second page."""
import held_eighth as e
from held_eighth import esc, say, tr

NAME, KIND = "held8-carrier-story", "eob"
WORK = [("OFFICE VISIT", 130, 320), ("LABORATORY", 20, 240), ("X-RAY", 90, 480), ("SURGERY", 600, 4200), ("MEDICAL SUPPLIES", 15, 220), ("THERAPY SESSION", 70, 240), ("EMERGENCY ROOM", 600, 3800), ("MRI SCAN", 900, 3600), ("INJECTABLE DRUG", 20, 700)]
PAYERS = ["Coppergate Healthcare", "Americore Health Insurance Company", "Trellis National", "Unison Life & Health"]
NOTES = {"A1": "The price was lowered by our contract with this provider. You do not owe the difference.", "B4": "Your plan does not cover this service. You owe this amount.", "C2": "This amount counts toward your deductible."}


def document(rng):
    payer, who = rng.choice(PAYERS), e.Someone(rng)
    box, city = e.place(rng, box=True, plus=True)
    member, group, claim = e.number(rng, "A999999999"), e.number(rng, "0799999"), e.number(rng, "26099A99999")
    provider = rng.choice((f"{rng.choice(e.LAST)} Orthopaedic Institute", f"{rng.choice(e.FIRST)} {rng.choice(e.LAST)}, MD", f"{rng.choice(e.TOWNS)[0]} Medical Center"))
    when = e.day(rng)
    sent = e.later(when, rng.randint(10, 40))
    got = e.later(when, rng.randint(3, 8))
    money, style = e.Money(rng, sign="$", minus="-{}"), rng.choice(("short", "us"))
    lines, rows, used = [], [], set()
    for words, low, high in rng.sample(WORK, rng.randint(1, 6)):
        charge = e.price(rng, low, high)
        part = e.split(rng, charge)
        refused = charge if rng.random() < 0.12 else 0
        if refused:
            part |= dict.fromkeys(part, 0) | {"charge_cents": charge, "patient_cents": charge}
        note = "B4" if refused else "C2" if part["deductible_cents"] else "A1"
        used.add(note)
        line = {"date": when, "description": words, **{key: part[key] for key in ("charge_cents", "adjustment_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents")},
                "noncovered_cents": refused, "remarks": [note]}
        lines.append(line)
        order = ("charge_cents", "adjustment_cents", "noncovered_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "plan_paid_cents", "patient_cents")
        rows.append(tr([words, say(when, style), *(money(line[key]) for key in order), note], "|nw|" + "r nw|" * 8 + "c"))
    total = {key: e.sums(lines, key) for key in order}
    heads = tr(["Type of service", "Date", "Amount billed", "Plan discount", "Not covered", "Deductible", "Copay", "Co-insurance", "Plan paid", "You may owe", "See note"], "||" + "r|" * 8 + "c", tag="th")
    tiles = "".join(f'<td><span>{label}</span><br>{money(total[key])}</td>' for label, key in
                    (("The provider billed", "charge_cents"), ("Our discount saved you", "adjustment_cents"), ("We paid", "plan_paid_cents"), ("You may owe", "patient_cents")))
    met = rng.randint(20000, 150000)
    body = (e.beside(f'<b class="logo">{esc(payer)}</b><br><span class="small">{box}<br>{city}</span>', '<div class="r"><b>Explanation of benefits</b><br>THIS IS NOT A BILL<br>Keep for your records</div>', 60)
            + e.beside(f'<div class="to">{esc(who.full.upper())}<br>{who.street.upper()}<br>{who.town.upper()}</div>',
                       e.facts([("Date we made this", say(sent, "long")), ("Member", esc(who.full)), ("Member ID", member), ("Group", f"{group} {rng.choice(e.LAST).upper()} LOGISTICS LLC")], "", "small", "b"), 55)
            + f'<p class="hi">Hello {esc(who.first)}, here is how we handled a claim from {esc(provider)}.</p><table class="w tiles"><tr>{tiles}</tr></table>'
            f'<div class="claim">Claim for {esc(who.full)} &nbsp;|&nbsp; Claim # {claim} &nbsp;|&nbsp; Received {say(got, style)}<br>Provider: {esc(provider)} (in your network)</div>'
            f'<table class="w d"><thead>{heads}</thead>{"".join(rows)}' + tr(["Total", "", *(money(total[key]) for key in order), ""], "||" + "r nw|" * 8, "sum") + "</table>"
            + "<p><b>Notes</b></p>" + "".join(f"<p class='n'><b>{note}</b> &nbsp; {NOTES[note]}</p>" for note in sorted(used))
            + f'<p><b>Your plan year so far</b></p><p class="n">Individual deductible: {money(met)} of $2,000.00 &nbsp; Individual out-of-pocket: {money(met + 31250)} of $6,500.00</p>'
            + '<div style="page-break-before:always"></div><h3>If you do not agree</h3><p>You have 180 days from the day you get this notice to ask for an appeal. Write to Appeals, PO Box 188011. '
            'You may ask for the diagnosis and treatment codes of this claim free of charge. If your plan is under ERISA, section 502(a), you may bring a civil action.</p>'
            f'<h3>Report fraud</h3><p>Call {e.phone(rng, "800-{1}-{2}")} when you see services that you did not get.</p><p class="small">Espa&ntilde;ol: llame al n&uacute;mero de su tarjeta. Tagalog, Deutsch, Polski: 711 TTY. Form 00210-EOB (01/26)</p>')
    css = (f"body{{font-size:9pt}}.logo{{font-size:16pt;color:{rng.choice(['#d9480f', '#1864ab', '#5f3dc4'])}}}.to{{margin:26pt 0}}.hi{{font-size:12pt}}.tiles td{{border:1px solid #bbb;text-align:center;font-size:13pt;font-weight:bold;width:25%}}"
           ".tiles span{font-size:8pt;font-weight:normal}.claim{background:#eee;padding:5pt;margin:10pt 0 4pt}.d{font-size:7.5pt}.d th{font-size:7pt;border-bottom:1px solid #333;vertical-align:bottom}.d td,.d th{padding:2pt 2.5pt}"
           ".sum td{border-top:1px solid #333;font-weight:bold}.n{margin:3pt 0}")
    truth = {"document_type": KIND, "provider": {"name": provider}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in", "lines": lines,
             "totals": {"charges_cents": total["charge_cents"], "adjustments_cents": total["adjustment_cents"], "insurance_paid_cents": total["plan_paid_cents"], "balance_cents": total["patient_cents"]}}
    return {"html": e.page(css, body), "truth": e.without_blanks(truth)}
