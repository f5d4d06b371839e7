"""A claim's page of an insurer's portal, printed from the browser: crumbs and a status, the sums as a short reckoning at the side, a service a row with its code and, where there are some, the parts of the member's share in small letters below; the browser's own head and foot."""
from held_sixteenth_b import *  # noqa: F403

NAME = "held16-claim-page"
COLS = "charge_cents adjustment_cents plan_paid_cents patient_cents".split()
PARTS = (("Deductible", "deductible_cents"), ("Copay", "copay_cents"), ("Coinsurance", "coinsurance_cents"), ("Not covered", "noncovered_cents"))


def document(rng):
    who, kid = Who(rng), None
    if rng.random() < 0.4:
        kid = Who(rng, last=who.last, youngest=1, oldest=22)
    patient, provider = kid or who, giver(rng)
    payer, site = rng.choice((("Unitas Health", "myunitas"), ("Larkspur Health Plan", "mylarkspur"), ("Blue Summit", "mybluesummit")))
    member, claim, day0 = number(rng, "999999999"), number(rng, "AA999999999"), day(rng, (2026, 2, 25), 170)
    first, printed = later(day0, -rng.randint(8, 30)), later(day0, rng.randint(1, 40))
    lines, rows = services(rng, 1, 8, [first], denied=0.08), []
    for x in lines:
        small = " &nbsp;&bull;&nbsp; ".join(f"{w} {usd(x[k])}" for w, k in PARTS if x[k])
        rows.append(f"<tr class='sv'><td><b>{esc(x['description'])}</b><br><span class='k'>Procedure code {x['code']} &nbsp; {say(x['date'], '%b %-d, %Y')}</span></td>" + "".join(f"<td class='r'>{usd(x[k])}</td>" for k in COLS) + "<td class='r k'>&#9662;</td></tr>" + (f"<tr class='sm'><td colspan='6'>Your share: {small}</td></tr>" if small else ""))
    t = sums(lines, " ".join(COLS))
    foot = f"<tr class='tt'><td>Total</td>{''.join(f'<td class=r>{usd(t[k])}</td>' for k in COLS)}<td></td></tr>"
    used = total(lines, "deductible_cents") + rng.randint(0, 60000)
    hour = f"{rng.randint(1, 12)}:{rng.randint(10, 59)} {rng.choice(('AM', 'PM'))}"
    body = (f"<table class='nav'><tr><td><b class='logo'>{esc(payer)}</b></td><td>Find care</td><td><u>Claims &amp; accounts</u></td><td>Benefits</td><td>Pharmacies</td><td class='r'>{esc(who.first)}</td></tr></table><p class='k'>Home &rsaquo; Claims &amp; accounts &rsaquo; Claim details</p><h1>Claim details <span class='pill'>Processed</span></h1>"
            + beside(f"<div class='card'><div class='pr'>{esc(provider)}</div><span class='k'>In network</span>" + facts([("Patient", esc(patient.plain)), ("Member ID", member), ("Date of service", say(first, "%b %-d, %Y")), ("Claim number", claim), ("Received on", say(later(first, 2), "%b %-d, %Y")), ("Processed on", say(day0, "%b %-d, %Y"))]) + "</div>",
                     "<div class='card'><div class='k'>You may owe</div><div class='due'>" + usd(t["patient_cents"]) + "</div>" + facts([("Amount billed", usd(t["charge_cents"])), ("Plan discount", f"&minus; {usd(t['adjustment_cents'])}"), ("Your plan paid", f"&minus; {usd(t['plan_paid_cents'])}"), ("<b>You may owe</b>", f"<b>{usd(t['patient_cents'])}</b>")], "lad") + "<p class='k'>This is not a bill. Wait for your provider&rsquo;s bill before you pay.</p></div>", widths="55% 45%")
            + f"<h2>Services ({len(lines)})</h2><table class='t'><thead><tr><th>Service</th><th class='r'>Billed</th><th class='r'>Plan discount</th><th class='r'>Plan paid</th><th class='r'>Your share</th><th></th></tr></thead>{''.join(rows)}{foot}</table>"
            + beside("<div class='card'><b>Where you are this year</b>" + facts([("Deductible", f"{usd(min(350000, used))} of $3,500.00"), ("Out-of-pocket limit", f"{usd(min(800000, used + t['patient_cents'] + 20500))} of $8,000.00")], "lad") + "<p class='k'>Updated when claims are processed.</p></div>", "<div class='card'><b>More about this claim</b><p class='lk'>View Explanation of Benefits (PDF)</p><p class='lk'>File an appeal</p><p class='lk'>Message us about this claim</p><p class='lk'>Mark as paid</p></div>")
            + f"<p class='k end'>&copy; 2026 {esc(payer)}. All rights reserved. &nbsp; Privacy &nbsp; Terms of use &nbsp; Language help &nbsp; Report fraud &nbsp; Accessibility</p>")
    url = f"https://www.{site}.example/member/claims/detail?id={number(rng, '9a99f9e9').lower()}&type=medical"
    css = (f"@page{{@top-left{{font:7.5pt 'Liberation Sans';content:'{say(printed, '%-m/%-d/%y')}, {hour}'}}@top-center{{font:7.5pt 'Liberation Sans';content:'Claim details | {payer}'}}@bottom-left{{font:7.5pt 'Liberation Sans';content:'{url}'}}@bottom-right{{font:7.5pt 'Liberation Sans';content:counter(page) '/' counter(pages)}}}}"
           ".nav{width:100%;border-bottom:2px solid #0b5c5e}.nav td{padding:4pt 6pt;font-size:9pt}.logo{font:bold 14pt 'DejaVu Sans';color:#0b5c5e}.k{color:#666;font-size:8pt}h1{font-size:17pt;font-weight:normal;margin:4pt 0 8pt}.pill{background:#d6efe1;color:#14532d;font-size:9pt;border-radius:8pt;padding:2pt 8pt;vertical-align:middle}h2{font-size:12pt;margin:10pt 0 4pt}.card{border:1px solid #cfd8d8;border-radius:5pt;padding:8pt;margin-bottom:6pt}.pr{font-size:12pt;font-weight:bold}.f td{padding:1.5pt 12pt 1.5pt 0}.f td:first-child{color:#555}.due{font-size:22pt;color:#0b5c5e}.lad{width:100%}.lad td+td{text-align:right}.lad tr:last-child td{border-top:1px solid #ccc}.t{width:100%;margin-bottom:10pt}.t th{background:#eef4f4;font-size:8.5pt}.sv td{border-top:1px solid #cfd8d8;padding-top:5pt}.sm td{font-size:8pt;color:#444;padding:0 4pt 5pt 14pt}.tt td{border-top:2px solid #0b5c5e;font-weight:bold}.lk{color:#0b5c5e;text-decoration:underline;font-size:9pt;margin:2pt 0}.end{text-align:center;margin-top:8pt}")
    truth = told("eob", payer, patient.plain, member, only(lines, "date code description " + " ".join(COLS) + " deductible_cents copay_cents coinsurance_cents noncovered_cents", blank=[k for _, k in PARTS]), {"charges_cents": t["charge_cents"], "adjustments_cents": t["adjustment_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]}, provider={"name": provider}, claim_number=claim, network="in", maybe={"statement_date": day0})
    return done(sheet(css, body, margin="0.6in 0.5in", font="9.5pt 'DejaVu Sans','Liberation Sans',Arial"), truth)
