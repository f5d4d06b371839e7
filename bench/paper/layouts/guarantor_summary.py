"""A health system's guarantor statement: departments only, payments in the same table, messages in
a box beside the balance, and a coupon full of boxes."""
import kit
from kit import Money, Raw, esc, row, show, without_blanks

NAME = "guarantor-summary"
KIND = "summary_bill"


def document(rng):
    name, person, payer = kit.hospital(rng), kit.Person(rng), kit.insurer(rng)
    guarantor = person if rng.random() < 0.6 else kit.Person(rng)
    street, town = kit.address(rng)
    home, home_town = kit.address(rng, box=False)
    style, money = rng.choice(("us", "short", "bare")), Money(rng)
    account, tel, patient = (
        kit.number(rng, rng.choice(("2999999", "99999999", "H99999999"))),
        kit.phone(rng),
        person.plain,
    )
    come = kit.day(rng)
    gone = kit.later(come, rng.randint(0, 4))
    posted = kit.later(gone, rng.randint(14, 35))
    printed = kit.later(posted, rng.randint(3, 12))
    due = kit.later(printed, rng.choice((20, 25, 30)))
    revenue = rng.sample(sorted(kit.DEPARTMENTS), rng.randint(3, 10))
    shout = rng.random() < 0.3
    lines, rows, total = [], [], 0
    kinds = ("nw", "", "r nw", "r nw", "r nw")
    rows.append(
        row(
            [
                f"{show(come, style)} to",
                f"Visit # {kit.number(rng, '999999999')}  {patient}",
                "",
                "",
                "",
            ],
            kinds,
            attr='class="b"',
        )
    )
    rows.append(row([show(gone, style), "", "", "", ""], kinds))
    for code in revenue:
        words = (
            kit.DEPARTMENTS[code]
            if shout
            else kit.DEPARTMENTS[code]
            .title()
            .replace("Ekg/Ecg", "EKG/ECG")
            .replace("Ct ", "CT ")
            .replace("Mri", "MRI")
            .replace("Iv ", "IV ")
        )
        charge = kit.cents(rng, 30, 5200)
        lines.append({"description": words, "charge_cents": charge})
        total += charge
        rows.append(row(["", words, money(charge), "", ""], kinds))
    paid, off = round(total * rng.uniform(0.1, 0.5)), round(total * rng.uniform(0.1, 0.4))
    balance = total - paid - off
    words = rng.choice((f"Insurance Payment {payer}", f"{payer} Payment"))
    other = rng.choice(("Contractual Adjustment", f"{payer} Discount", "Insurance Adjustment"))
    rows += [
        row([show(posted, style), words, "", money(-paid), ""], kinds),
        row([show(posted, style), other, "", money(-off), ""], kinds),
        row(["", "Total Hospital Charges", money(total), "", ""], kinds),
        row(["", "Total Payments", "", money(-paid), ""], kinds),
        row(["", "Total Adjustments", "", money(-off), ""], kinds),
        row(["", "Patient Due", "", "", money(balance)], kinds, attr='class="b"'),
    ]
    heads = [
        "Date of Service",
        "Description",
        "Charges",
        Raw("Payment/<br>Adjustments"),
        Raw("Patient<br>Balance"),
    ]
    top = (
        '<table class="w'
        f' box"><tr><td><b>{esc(name)}</b><br>{esc(street)}<br>{esc(town)}</td><td>To Contact Us'
        f' Call: {esc(tel)}<br><br><span class="small">Phone representatives are available:<br>8am'
        " to 8pm Monday - Thursday<br>and 8am to 4:30pm Friday</span></td><td>"
        + kit.pairs(
            [
                ("Guarantor Number:", account),
                ("Guarantor Name:", guarantor.plain),
                ("Statement Date:", show(printed, style)),
                ("Due Date:", show(due, style)),
                ("Admission Date:", show(come, style)),
                ("Discharge Date:", show(gone, style)),
            ],
            right="r nw",
        )
        + "</td></tr></table>"
    )
    messages = (
        '<table class="w box"><tr><td style="width:52%"><b>MESSAGES:</b><br>We have filed the'
        " medical claims with your insurance. They have indicated the balance is your"
        " responsibility. If you have questions about your bill, or to arrange payments, please"
        " call us.</td><td><b>Current Balance &nbsp;&nbsp;&nbsp;"
        f' {money(balance, "$")}</b><br><span class="small">This is your first notice for the visit'
        " above. We offer a Financial Aid program for those who qualify.</span></td></tr></table>"
    )
    coupon = kit.cut_line("Please retain statement for your records") + kit.sides(
        (
            '<span class="small">MAKE CHECKS PAYABLE'
            f" TO</span><br>{esc(name)}<br>{esc(street)}<br>{esc(town)}<br><br>{esc(guarantor.plain)}<br>{esc(home)}<br>{esc(home_town)}"
        ),
        kit.card_box()
        + '<table class="w box small"><tr><td>Statement'
        f" Date<br>{show(printed, style)}</td><td>Guarantor number<br>{esc(account)}</td><td>Pay"
        f' this amount<br><b>{money(balance, "$")}</b></td></tr></table>',
        55,
    )
    css = (
        ".box{border:1px solid #555;margin-bottom:6pt}.box td{border-right:1px solid #999}.box"
        " table td{border:0}.d"
        f" th{{background:{rng.choice(['#d9e4ef', '#e6e6e6', '#f3e3d3'])};font-size:9pt}}.d{{border:1px"
        " solid #555;margin-bottom:6pt}.d td{padding:2.5pt 5pt}"
    )
    truth = {
        "document_type": KIND,
        "provider": {"name": name, "phone": tel, "address": f"{street}, {town}"},
        "patient": {"name": patient},
        "account_number": account,
        "statement_date": printed,
        "due_date": due,
        "admitted": come,
        "discharged": gone,
        "lines": lines,
        "payments": [
            {"date": posted, "by": "insurance", "description": words, "amount_cents": paid},
            {"date": posted, "by": "adjustment", "description": other, "amount_cents": off},
        ],
        "totals": {
            "charges_cents": total,
            "insurance_paid_cents": paid,
            "adjustments_cents": off,
            "balance_cents": balance,
        },
    }
    body = (
        f'{top}<table class="w'
        f' d"><thead>{row(heads, kinds, "th")}</thead>{"".join(rows)}</table>{messages}{coupon}'
    )
    return {"html": kit.page(css, body), "truth": without_blanks(truth)}
