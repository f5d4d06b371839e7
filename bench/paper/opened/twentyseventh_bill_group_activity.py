"""A large physician group's statement as its practice system prints it: each claim with its provider, each service with the insurance's activity set in under
it by day, what is owed of it in the last column, then payments of the patient, ages of the balance, coupon."""
from held_twentyseventh_a import *

NAME, KIND = "held27-bill-group-activity", "itemized_bill"
CARE = [("99213", "Off/Op Visit Est Low MDM 20 Min", 138, 240), ("99214", "Off/Op Visit Est Mod MDM 30 Min", 196, 345), ("99204",
    "Off/Op Visit New Mod MDM 45 Min", 290, 470), ("99396", "Preventive Visit Est "
    "Age 40-64", 210, 360)]
MORE = [("20610", "Drain/Inj Joint/Bursa w/o US", 170, 360, "RT"), ("93000", "EKG 12-Lead w/ Interp &amp; Report", 58, 160, ""), ("J3301",
    "Triamcinolone Acetonide Inj, per 10 mg", 14, 38, ""), ("36415", "Routine "
    "Venipuncture", 12, 34, ""), ("73562", "X-Ray Exam of Knee, 3 Views", 98, 230, "LT"), ("17000", "Destruct Premalignant Lesion, First", 140, 290,
    ""), ("90471", "Immunization Admin, Single", 36, 82, ""),
        ("90686", "Influenza Vaccine Quadrivalent, Preservative Free, 0.5 mL, Intramuscular", 32, 74, ""), ("95004",
            "Percutaneous Allergy Skin Tests, Each", 9, 18, ""), ("69210", "Remove Impacted Ear Wax, Uni", 88,
            190, "RT"), ("3074F", "Syst BP <130 mm Hg", 0, 0, "")]


def document(rng):
    who, at = Person(rng, 18, 90), Sender(rng)
    name = rng.choice(("Premier Physicians Group of {}, P.A.", "{} Multispecialty Clinic, LLP", "OrthoNorth Specialists of {}",
        "{} Internal Medicine Associates, P.C.")).format(at.city)
    plan, sent = rng.choice(PLANS), day(rng, (2026, 3, 1), 210)
    acct, due = number(rng, rng.choice(("999999", "9999999A9999", "99999-9"))), later(sent, rng.choice((14, 20, 30)))
    lines, paid, rows, dates = [], [], [], []
    for served in sorted(later(sent, -rng.randint(21, 115)) for _ in range(rng.choice((1, 1, 2, 2, 3)))):
        dates.append(served)
        when, given = later(served, rng.randint(11, 20)), doctor(rng, "{} {}, {}", ("MD", "DO", "NP", "PA"))
        visit = rng.choice(CARE)
        extra = rng.sample(MORE, rng.choice((0, 1, 1, 2, 3)))
        items = [(*visit, "25" if any(x[0] in ("20610", "17000", "69210") for x in extra) else "")] + extra
        rows.append(tr([(f"<b>Claim {number(rng, '9999999')}</b> &nbsp; Provider: {given} &nbsp; Patient: {who.plain} &nbsp; Ins: {plan}", 7)], "-", "cl"))
        for code, words, lo, hi, mod in items:
            units = rng.choice((4, 8)) if code == "J3301" else rng.choice((20, 40)) if code == "95004" else 1
            charge = price(rng, lo, hi) * units if hi else 0
            off, ins, own, kind = worked(rng, charge, ("copay", "coins", "ded", "none")) if charge else (0, 0, 0, "none")
            lines.append({"date": served, "code": code, "modifiers": [mod] if mod else None, "description": words.replace("&amp;", "&"),
                "units": units, "charge_cents": charge, "patient_cents": own})
            rows.append(tr([two(served), f"{code}{'-' + mod if mod else ''}", words, str(units), bare(charge), "", bare(own)], "n n - c r r r", "sv"))
            for by, what, cents in (("adjustment", f"Adj: {rng.choice(('Contractual Write-Off', 'Contractual Allowance'))}", off), ("insurance",
                f"Ins Pmt: {plan}", ins)):
                if cents:
                    paid.append(pay(when, by, what, cents))
                    rows.append(tr(["", "", f"<span class='in'>{two(when)} &nbsp;{what}</span>", "", "", bare(-cents), ""], "n n - c r r r"))
            if own and charge:
                rows.append(tr(["", "", f"<span class='in'><i>Patient resp: "
                    f"{dict(copay='Copay', coins='Coinsurance', ded='Deductible')[kind]}</i></span>", "", "", "", ""], "n n - c r r r"))
        if rng.random() < 0.4:
            paid.append(pay(served, "patient", rng.choice(("Pt Pmt: Visa - Copay", "Pt Pmt: Check #1187", "Pt Pmt: Cash")),
                rng.choice((1500, 2000, 3000))))
            rows.append(tr(["", "", f"<span class='in'>{two(served)} &nbsp;{paid[-1]['description']}</span>", "", "", bare(-paid[-1]["amount_cents"]),
                bare(-paid[-1]["amount_cents"])], "n n - c r r r"))
    ins, off, mine = (sums(paid, k) for k in ("insurance", "adjustment", "patient"))
    charges, owed = total(lines), total(lines, "patient_cents") - mine
    if owed <= 0:
        return document(rng)
    box = min(3, (sent - min(dates)).days // 30)
    ages = "".join(f"<td>{usd(owed if n == box else 0)}</td>" for n in range(4))
    tin = tax_id(rng)
    head = facts([("Statement Date", us(sent)), ("Account Number", acct), ("Due Date", us(due)), ("<b>Please Pay</b>", f"<b>{usd(owed)}</b>")], "hd")
    top = sides(f"<div class='nm'>{name}</div>{at.street}<br>{at.town}<br>Billing Office {at.tel}<br>Federal Tax ID {tin}", head, widths=(60, 40))
    foot = tr([("Totals", 4), bare(charges), bare(-ins - off - mine), bare(owed)], "r r r r", "ft")
    note = rng.choice(("Balances are due upon receipt. Accounts more than 90 days past due may be referred to an outside agency.",
        "*** Your insurance has been billed and has responded. Please remit. ***",
                       "We now offer text-to-pay! Ask our front desk to add your mobile number."))
    split = ("<table class='age'><tr><th>0 - 30 Days</th><th>31 - 60 Days</th><th>61 - 90 Days</th><th>Over 90 Days</th><th>Insurance "
        "Pending</th><th>Patient Balance</th></tr>"
             f"<tr>{ages}<td>$0.00</td><td><b>{usd(owed)}</b></td></tr></table>")
    coupon = ("<div class='cut'>PLEASE RETURN THIS STUB WITH PAYMENT</div>" + sides(f"{name}<br>{at.box}<br>{at.far}<br><br><br>{who.mail()}",
        facts([("Patient", who.plain), ("Account Number", acct),
        ("Amount Due", usd(owed)), ("Amount Remitted", "$")], "cp") + "<table class='cards'><tr><td colspan='3'>&#9675; Visa &nbsp; &#9675; "
            "MasterCard &nbsp; &#9675; Amex &nbsp; &#9675; Discover</td></tr><tr>"
        "<td>Card Number<br>&nbsp;</td><td>Exp<br>&nbsp;</td><td>CVV<br>&nbsp;</td></tr><tr><td colspan='3'>Cardholder "
        "Signature<br>&nbsp;</td></tr></table>", widths=(52, 48)))
    body = (top + f"<div class='ml'>{who.mail()}</div>" + grid(["Date", "Code", "Description / Activity", "Units", "Charges",
        "Payments &amp;<br>Adjustments", "You Owe"], rows + [foot], "n n - c r r r")
            + split + f"<p class='no'>{note}</p><p class='s'>Pay online: {site(name.split()[0] + ' pay')} &nbsp; | &nbsp; Pay by phone: {at.free} "
                f"&nbsp; | &nbsp; Billing hours 8:00-4:30 M-F</p><div class='keep'>{coupon}</div>")
    css = ("body { font: 9pt 'DejaVu Sans', 'Liberation Sans'; font-size: 8.2pt } .nm { font-size: 13pt; font-weight: bold } .hd { width: 100% } .hd "
        "td { border: 0.75pt solid #2d5f2e; padding: 3pt 5pt } .hd td + td { "
           "text-align: right } .ml { margin: 24pt 0 20pt 22pt } .d th { background: #2d5f2e; color: #fff; font-size: 7.5pt; padding: 3pt } .cl td { "
           "background: #e9f1e4; padding: 3pt 4pt } .sv td { padding-top: 4pt } "
           ".in { padding-left: 14pt; display: inline-block; font-size: 7.6pt } .ft td { font-weight: bold; border-top: 1pt solid #000; "
           "border-bottom: 1pt solid #000 } .age { width: 100%; margin: 8pt 0 } .age td, .age th "
           "{ border: 0.75pt solid #777; text-align: center } .age th { font-size: 7pt; background: #eee } .no { font-weight: bold } .cp { width: "
           "100%; margin-bottom: 4pt } .cp td { border: 0.5pt solid #777 } .keep { "
           "page-break-inside: avoid; margin-top: 12pt }")
    truth = {"document_type": KIND, "provider": {"name": name, "phone": at.tel, "tax_id": tin, "address": at.remit}, "payer": {"name": plan},
        "patient": {"name": who.plain}, "account_number": acct,
             "statement_date": sent, "due_date": due, "lines": lines, "payments": paid, "totals": {"charges_cents": charges, "balance_cents": owed}}
    return done(css, body.replace("BP <130", "BP &lt;130"), truth, bottom_center='"Page " counter(page) " of " counter(pages)')
