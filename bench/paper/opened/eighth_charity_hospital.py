"""A large nonprofit system's statement: an owed box, one hospital visit by department, what the insurance did, help with the bill in a side
column, the coupon at the bottom with a scan line of digits."""
import held_eighth as e
from held_eighth import esc, say, tr

NAME, KIND = "held8-charity-hospital", "summary_bill"
PARTS = ["Emergency Services", "Pharmacy", "Laboratory", "Imaging - CT", "Imaging - General", "Medical Supplies", "Respiratory Care", "Operating Room", "Recovery Room",
         "Anesthesia Services", "Cardiac Testing", "Nursing Unit", "Blood Products", "Rehabilitation", "Ultrasound"]
SYSTEMS = ["Ellisport Benedictine Health", "Three Rivers Covenant Health", "Franciscan Bluffs Health", "Wellspring Lutheran Health", "Tidewater Mission Health"]
PLANS = ["Evergale Health Plans", "Rampart Mutual", "Lodestar Benefit Co.", "Prairie Lantern Health"]


def document(rng):
    name, plan, who = rng.choice(SYSTEMS), rng.choice(PLANS), e.Someone(rng)
    street, town = e.place(rng, box=True, plus=True)
    call, account, visit = e.phone(rng), e.number(rng, "10999999"), e.number(rng, "6009999999")
    come = e.day(rng)
    gone = e.later(come, rng.choice((0, 2, 3, 5)))
    sent = e.later(gone, rng.randint(38, 66))
    due = e.later(sent, 28)
    money = e.Money(rng, sign="$", minus=rng.choice(("-{}", "\u2212{}")))
    style = rng.choice(("mon", "us"))
    lines = [{"description": part, "charge_cents": e.price(rng, 45, 5800)} for part in sorted(rng.sample(PARTS, rng.randint(3, 9)))]
    if gone == come:
        for line in lines:
            line["maybe"] = {"date": come}
    total = e.sums(lines, "charge_cents")
    off, paid = round(total * rng.uniform(0.25, 0.45)), round(total * rng.uniform(0.15, 0.4))
    own = rng.choice((0, 0, 7500, 15000))
    own = own if own < total - off - paid else 0
    owed = total - off - paid - own
    acts = [(e.later(gone, 19), "insurance", f"{plan} payment", paid), (e.later(gone, 19), "adjustment", f"{plan} discount", off)]
    if own:
        acts.append((e.later(gone, 27), "patient", "Your payment by card", own))
    when = (f"Admitted {say(come, style)} &nbsp;&bull;&nbsp; Discharged {say(gone, style)}" if gone > come else f"Date of service: {say(come, style)}")
    rows = "".join(tr([line["description"], money(line["charge_cents"])], "|r nw") for line in lines)
    did = "".join(tr([say(day, style), esc(words), money(-amount)], "nw||r nw") for day, _, words, amount in acts)
    logo = f'<table><tr><td class="mark">&nbsp;&#10010;&nbsp;</td><td class="logo">{esc(name)}</td></tr></table>'
    head = e.beside(logo, '<div class="r title">Your statement</div><div class="r">Questions? ' + call + "</div>", 58)
    band = e.facts([("Statement date", say(sent, style)), ("Account number", account), ("Guarantor", esc(who.full)), ("Please pay by", say(due, style))], "band", "lab", "b")
    box = f'<div class="owe">You owe<br><span>{money(owed)}</span><br>by {say(due, style)}</div>'
    side = ('<div class="help"><b>Need help paying?</b><br>We are a nonprofit. A household of 4 that earns up to $99,000 a year may get care free of charge. '
            'Plans start at $25.00 a month, without interest. Ask for form FA-2210 or call ' + e.phone(rng, "1-8{}-{}-{}").replace("1-8", "", 1) + ".</div>"
            f'<div class="help"><b>Insurance we have for you</b><br>Primary: {esc(plan)}<br>Secondary: none on file</div>')
    detail = (f'<div class="visit"><b>Hospital visit {visit}</b> &nbsp; Patient: {esc(who.full)}<br>{when}</div><table class="w d">'
              + tr(["Charges by department", "Amount"], "|r", tag="th") + rows + tr(["Total charges", money(total)], "|r nw", "sum") + "</table>"
              '<table class="w d">' + tr([("Insurance and payment activity", 2), "Amount"], "|r", tag="th") + did
              + tr([("What you owe for this visit", 2), money(owed)], "|r nw", "sum") + "</table>")
    scan = f"{account}{sent:%m%d%y}{owed:010d}{rng.randint(0, 9)}"
    coupon = ('<div class="cut">Return this part with your check</div>'
              + e.beside(f"{esc(who.full)}<br>{who.street}<br>{who.town}<br><br>Account number {account}<br>Amount due <b>{money(owed)}</b> &nbsp; Due {say(due, style)}<br>"
                         "I am paying $ ______________", f"Make checks payable to:<br><b>{esc(name)}</b><br>{street}<br>{town}", 55) + f'<div class="scan">{scan}</div>')
    css = (f"body{{font-size:9.5pt}}.mark{{background:{rng.choice(['#0b6b5d', '#7a1f3d', '#234d9b'])};color:#fff;font-size:18pt}}.logo{{font-size:15pt;color:#333;vertical-align:middle}}"
           ".title{font-size:17pt;color:#555}.band{margin:8pt 0}.lab{color:#666}.owe{border:2px solid #333;text-align:center;padding:8pt;margin-top:8pt}.owe span{font-size:20pt;font-weight:bold}"
           ".visit{background:#eee;padding:4pt;margin:4pt 0}.d{margin-bottom:8pt}.d th{border-bottom:1px solid #333;font-size:8.5pt}.sum td{border-top:1px solid #333;font-weight:bold}"
           ".help{border:1px solid #bbb;padding:5pt;margin:0 0 8pt 10pt;font-size:8pt}.cut{border-top:1px dashed #000;font-size:7.5pt;text-align:center;margin:8pt 0}"
           ".scan{font-family:'Liberation Mono';text-align:right;margin-top:8pt}")
    body = head + e.beside(band, box, 62) + e.beside(detail, side, 70) + coupon
    truth = {"document_type": KIND, "provider": {"name": name, "address": f"{street}, {town}"}, "payer": {"name": plan}, "patient": {"name": who.full},
             "account_number": account, "statement_date": sent, "due_date": due, "lines": lines,
             "payments": [{"date": day, "by": by, "description": words, "amount_cents": amount} for day, by, words, amount in acts],
             "totals": {"charges_cents": total, "balance_cents": owed}}
    if gone > come:
        truth |= {"admitted": come, "discharged": gone}
    return {"html": e.page(css, body), "truth": e.without_blanks(truth)}
