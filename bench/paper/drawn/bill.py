"""bill.py: bills whose every part is drawn by lot: which columns, in which order and joined how, which words name them, where names,
numbers, payments and sums stand, how days and amounts are written. No two are one layout, so none can be learned by heart."""
import datetime

import kit
from kit import Money, esc, show, without_blanks

NAME, KIND = "drawn-bill", "itemized_bill"
CSS = """.w{width:100%%;margin-top:9pt} .w th{text-align:left;font-size:%s;padding:2pt 4pt;vertical-align:bottom;%s} .w td{padding:%spt 4pt;vertical-align:top;%s}
.w{font-size:%spt} .r,th.r{text-align:right!important} .nw{white-space:nowrap} .g td{%s} .small{font-size:78%%} .logo{font-size:15pt;font-weight:bold} .f td{padding:1pt 6pt 1pt 0}"""
HEADS = {
    "date": ("Date", "Date of Service", "Service Date", "DOS", "Svc Date", "Date(s)"),
    "post": ("Post Date", "Posted", "Posting Date"),
    "rev": ("Rev Code", "Rev", "Revenue Code", "Rev. Cd"),
    "code": ("CPT/HCPCS", "Procedure Code", "CPT", "Code", "HCPCS", "Proc"),
    "item": ("Charge Code", "Item #", "CDM", "Svc Code"),
    "words": ("Description", "Service", "Description of Services", "Procedure Description", "Services Provided", "Item"),
    "units": ("Qty", "Units", "Quantity", "# Units"),
    "price": ("Unit Price", "Rate", "Price Each", "Unit Charge"),
    "charge": ("Charges", "Amount", "Total Charges", "Billed", "Charge Amount", "Gross Charges"),
    "adjust": ("Adjustments", "Insurance Discount", "Contractual Adj", "Plan Discount"),
    "paid": ("Insurance Paid", "Plan Paid", "Ins. Payments", "Paid by Insurance"),
    "owe": ("Patient Responsibility", "You Owe", "Your Balance", "Patient Balance"),
}
LABELS = {
    "account": ("Account Number", "Account #", "Patient Account", "Acct No.", "Visit Number", "Guarantor Account"),
    "patient": ("Patient Name", "Patient", "Name of Patient", "Services For"),
    "printed": ("Statement Date", "Bill Date", "Date of Bill", "Date of Statement", "Invoice Date"),
    "due": ("Due Date", "Payment Due", "Pay By", "Please Pay By", "Due By"),
    "payer": ("Primary Insurance", "Insurance", "Insurance Billed", "Payer"),
    "born": ("Date of Birth", "DOB", "Birth Date"),
    "tax": ("Tax ID", "Federal Tax ID", "EIN", "Tax ID Number"),
    "admitted": ("Admission Date", "Admitted", "Admit Date"),
    "discharged": ("Discharge Date", "Discharged", "Disch. Date"),
}
SUMS = {
    "charges": ("Total Charges", "Total charges for this visit", "Charges", "Total Billed"),
    "adjust": ("Insurance Adjustments", "Contractual adjustments", "Plan discounts", "Less: adjustments"),
    "paid": ("Insurance Payments", "Paid by insurance", "Less: insurance payments", "Your insurance paid"),
    "own": ("Patient Payments", "Your payments", "Payments received from you", "Less: patient payments"),
    "owe": ("Balance Due", "Amount Due", "You Owe", "Pay This Amount", "Your Balance", "Amount You Owe"),
}
MODS = {"9928": "25", "7": "26", "9921": "25", "2951": "LT", "1200": "59"}
NOISE = (
    "If you cannot pay in full, call us: payment plans from $25.00 a month are offered. A returned check costs $30.00.",
    "Financial help: households under 300% of the federal poverty level may pay nothing. Ask for form FA-200.",
    "You may be billed separately by the physicians who took part in your care. Itemized statements are free on request.",
    "Office hours Monday to Friday 8:00 AM - 4:30 PM. Pay online at billpay.example.org with access code 4471-2290.",
)


def picked(rng, names):
    return {key: rng.choice(words) for key, words in names.items()}


def services(rng, house):
    if not house:
        return [{"code": c, "revenue": "", "words": w, "units": 1, "charge": kit.cents(rng, a, b)} for c, w, a, b in rng.sample(kit.OFFICE, rng.randint(1, 6))]
    return [{"code": s["code"], "revenue": s["revenue"], "words": s["words"], "units": s["units"], "charge": s["units"] * s["price"], "price": s["price"]}
            for s in kit.services(rng, rng.randint(2, 16), rng.choice((0, 0.15, 0.3)))]


def split(rng, charge):
    off = round(charge * rng.uniform(0.1, 0.7))
    part = round((charge - off) * rng.choice((0, 0.5, 0.8, 1)))
    return off, part, charge - off - part


class Bill:
    def __init__(self, rng):
        self.rng, self.house = rng, rng.random() < 0.6
        self.money, self.style = Money(rng), rng.choice(kit.DATE_STYLES + ("dotless", "month", "us"))
        self.first = kit.day(rng)
        self.heads, self.labels, self.sums = picked(rng, HEADS), picked(rng, LABELS), picked(rng, SUMS)
        self.group = rng.choice((None, None, None, "day", "department" if self.house else "day", "doctor"))
        self.subtotals = bool(self.group) and rng.random() < 0.5
        self.join = rng.choice((None, None, None, "rev/code", "code-words", "words(code)", "code below", "code-mod"))
        self.upper = rng.random() < 0.4
        self.lines, self.columns = [], self.draw_columns()

    def draw_columns(self):
        rng, columns = self.rng, ["words"]
        day_in_row = self.group != "day" or rng.random() < 0.4
        if self.join in (None, "rev/code", "code-mod"):
            columns.insert(rng.choice((0, 0, 0, 1)), "code")
        if self.house and rng.random() < 0.6 and self.group != "department":
            columns.insert(0, "rev")
        if self.join == "rev/code" and "rev" in columns:
            columns.remove("rev")
        elif self.join == "rev/code":
            self.join = None
        if rng.random() < 0.2:
            columns.insert(rng.choice((0, len(columns))), "item")
        if day_in_row:
            columns.insert(0, "date")
            if rng.random() < 0.12:
                columns.insert(1, "post")
        if rng.random() < 0.65:
            columns.append("units")
            if self.house and rng.random() < 0.3:
                columns.append("price")
        columns.append("charge")
        if rng.random() < 0.3:
            columns += ["adjust", "paid", "owe"]
        return columns

    def add(self, service, day):
        """One charge: its truth, and its cells."""
        rng, cells = self.rng, {}
        code, words = service["code"], service["words"].upper() if self.upper else service["words"]
        mods = []
        if code and rng.random() < 0.35:
            mods = [next((m for start, m in MODS.items() if code.startswith(start)), rng.choice(("59", "RT", "GP")))]
        shown = bool(code) and (self.join in ("code-words", "words(code)", "code below") or "code" in self.columns)
        mods = mods if shown and self.join in ("code-mod", None) else []
        line = {"date": day, "description": words, "charge_cents": service["charge"]}
        if shown:
            line["code"] = code
            if mods:
                line["modifiers"] = mods
        if "rev" in self.columns or self.join == "rev/code":
            line["revenue_code"] = service["revenue"]
            cells["rev"] = service["revenue"]
        if self.said_revenue:
            line["revenue_code"] = self.said_revenue
        if "units" in self.columns:
            line["units"] = service["units"]
            cells["units"] = str(service["units"])
        if "price" in self.columns:
            line["unit_price_cents"] = service["price"]
            cells["price"] = self.money(service["price"])
        joined = f"{code}{'-' if self.join == 'code-mod' else ' '}{mods[0]}" if mods else code
        cells["code"] = f"{service['revenue']}/{code}" if self.join == "rev/code" and code else service["revenue"] if self.join == "rev/code" else joined
        text = esc(words)
        if self.join == "code-words" and code:
            text = f"{code} {rng.choice(('-', '-', ' '))} {text}"
        elif self.join == "words(code)" and code:
            text = f"{text} ({code})"
        elif self.join == "code below" and code:
            text += f"<br><span class='small'>CPT {code}</span>"
        if "item" in self.columns:
            line["charge_code"] = cells["item"] = kit.number(rng, "99999999")
        off, part, owe = split(rng, service["charge"])
        if "adjust" in self.columns:
            line.update(adjustment_cents=off, plan_paid_cents=part, patient_cents=owe)
            cells.update(adjust=self.money(-off if self.minus_columns else off), paid=self.money(-part if self.minus_columns else part), owe=self.money(owe))
        if self.group == "doctor":
            line["rendering_provider"] = None
        cells.update(words=kit.Raw(text), date=show(day, self.style), post=show(kit.later(day, 2), self.style), charge=self.money(service["charge"]))
        self.lines.append(line)
        return off, part, owe, "".join(f'<td class="{self.kind(c)}">{cells[c] if c == "words" else esc(str(cells[c]))}</td>' for c in self.columns)

    minus_columns, said_revenue = False, ""

    def kind(self, column):
        return "" if column == "words" else "r nw" if column in ("price", "charge", "adjust", "paid", "owe", "units") else "nw"

    def span(self, words, amount=None):
        left = len(self.columns) - (amount is not None)
        last = f'<td class="r nw">{self.money(amount)}</td>' if amount is not None else ""
        return f'<tr class="g"><td colspan="{left}">{esc(words)}</td>{last}</tr>'

    def table(self):
        """The charges with their groups; what was taken off and paid in all."""
        rng, rows, off, part = self.rng, [], 0, 0
        self.minus_columns = rng.random() < 0.4
        money_last = self.columns[-1] in ("charge",)
        groups = rng.randint(1, 3) if self.group else 1
        for number in range(groups):
            day = kit.later(self.first, number * rng.choice((1, 1, 7)))
            found = services(rng, self.house)
            if self.group == "department":
                revenue = rng.choice([s["revenue"] for s in found])
                found = [s for s in found if s["revenue"] == revenue]
                self.said_revenue = revenue if rng.random() < 0.5 else ""
                rows.append(self.span(f"{self.said_revenue} {kit.DEPARTMENTS[revenue]}".strip()))
            elif self.group == "day":
                rows.append(self.span(rng.choice(("Date of service: {}", "{}", "Services on {}")).format(show(day, self.style))))
            elif self.group == "doctor":
                rows.append(self.span(f"Provider: {kit.doctor(rng)}"))
            start = len(self.lines)
            for service in found:
                if self.group != "day" and self.house and rng.random() < 0.2:
                    day = kit.later(day, 1)
                a, b, _, cells = self.add(service, day)
                off, part = off + a, part + b
                rows.append(f"<tr>{cells}</tr>")
            if self.subtotals and money_last:
                rows.append(self.span(rng.choice(("Subtotal", "Total for this group", "Sub-total:")), sum(x["charge_cents"] for x in self.lines[start:])))
        head = "".join(f'<th class="{self.kind(c)}">{esc(self.head(c))}</th>' for c in self.columns)
        return f'<table class="w"><thead><tr>{head}</tr></thead>{"".join(rows)}</table>', off, part

    def head(self, column):
        if column == "code" and self.join == "rev/code":
            return "Rev/HCPCS"
        return self.heads[column].upper() if self.upper else self.heads[column]


def facts(rng, items, look):
    """Labels and values: beside, below, or all in one line."""
    if look == "boxes":
        parts = [items[at:at + 4] for at in range(0, len(items), 4)]
        return "".join('<table style="width:100%;margin:4pt 0"><tr>' + "".join(f'<td class="small" style="border:1px solid #999;padding:2pt 4pt">{k}<br><b style="font-size:125%">{esc(v)}</b></td>' for k, v in part) + "</tr></table>" for part in parts)
    colon = rng.choice((":", "", ":"))
    if look == "pairs":
        rows = [items[at:at + 2] for at in range(0, len(items), 2)]
        return '<table class="f" style="width:100%">' + "".join("<tr>" + "".join(f"<td class='nw'><b>{k}{colon}</b></td><td class='nw'>{esc(v)}</td>" for k, v in row) + "</tr>" for row in rows) + "</table>"
    return '<table class="f">' + "".join(f"<tr><td class='nw'>{k}{colon}</td><td class='nw'>{esc(v)}</td></tr>" for k, v in items) + "</table>"


def payments(rng, bill, off, part, own, payer, where):
    """What was taken off and paid, as rows of their own; empty where it stands in the sums alone."""
    day = kit.later(bill.first, rng.randint(15, 40))
    found = [("adjustment", rng.choice((f"{payer} adjustment", "Contractual adjustment", "Insurance discount")), off),
             ("insurance", rng.choice((f"{payer} payment", "Insurance payment", f"Payment - {payer}")), part),
             ("patient", rng.choice(("Patient payment - check", "Your payment, thank you", "Copay paid by card")), own)]
    found = [{"date": day, "by": by, "description": words, "amount_cents": cents} for by, words, cents in found if cents]
    minus = rng.random() < 0.7
    rows = "".join(f'<tr><td class="nw">{show(p["date"], bill.style)}</td><td>{esc(p["description"])}</td><td class="r nw">{bill.money(-p["amount_cents"] if minus else p["amount_cents"])}</td></tr>' for p in found)
    head = "" if rng.random() < 0.3 else '<tr><th>Date</th><th>Description</th><th class="r">Amount</th></tr>'
    return found, f'<p><b>{rng.choice(("Payments and Adjustments", "Payments / Adjustments", "Activity since the service"))}</b></p><table class="w" style="width:70%">{head}{rows}</table>' if found else ""


def document(rng):
    bill, person, payer = Bill(rng), kit.Person(rng), kit.insurer(rng)
    name = kit.hospital(rng) if bill.house else kit.group(rng, rng.choice(("Family Medicine", "Orthopedics, P.A.", "Women's Clinic", "Dermatology Associates", "Heart Center, LLC")))
    table, off, part = bill.table()
    charges = sum(x["charge_cents"] for x in bill.lines)
    columns = "adjust" in bill.columns
    own = 0 if columns or rng.random() < 0.6 else min(charges - off - part, rng.choice((2500, 5000)))
    insured = columns or rng.random() < 0.75
    if not insured:
        off = part = 0
    paid, below = payments(rng, bill, off, part, own, payer, None) if not columns and rng.random() < 0.7 else ([], "")
    owe, account, tel, tax = charges - off - part - own, kit.account(rng), kit.phone(rng), kit.tax_id(rng)
    last = max(x["date"] for x in bill.lines)
    printed = kit.later(last, rng.randint(20, 90))
    due = kit.later(printed, rng.choice((20, 21, 30)))
    who, (street, town) = person.written(rng), kit.address(rng)
    truth = {"document_type": KIND, "provider": {"name": name, "phone": tel, "address": f"{street}, {town}"}, "patient": {"name": who}, "account_number": account, "statement_date": printed}
    items = [("account", account), ("patient", who), ("printed", show(printed, bill.style))]
    for key, chance, value, put in (("due", 0.7, show(due, bill.style), {"due_date": due}), ("born", 0.4, show(person.born, bill.style), None),
                                    ("payer", 0.6 if insured else 0, payer, {"payer": {"name": payer}}), ("tax", 0.4, tax, None)):
        if rng.random() < chance:
            items.append((key, value))
            if key == "born":
                truth["patient"]["birth_date"] = person.born
            elif key == "tax":
                truth["provider"]["tax_id"] = tax
            else:
                truth.update(put)
    rng.shuffle(items)
    items = [(esc(bill.labels[k].upper() if bill.upper else bill.labels[k]), v) for k, v in items]
    if rng.random() < 0.6:
        items.append((bill.sums["owe"], bill.money(owe, "$")))
    keys = [("charges", charges), ("adjust", -off), ("paid", -part), ("own", -own), ("owe", owe)]
    minus = rng.random() < 0.6
    sums = [(bill.sums[k], bill.money(v if minus else abs(v), "$" if k == "owe" else None)) for k, v in keys if v or k in ("charges", "owe")]
    look = rng.choice(("right", "box", "line"))
    if look == "line":
        foot = '<table class="w"><tr>' + "".join(f'<td class="small">{k}<br><b>{v}</b></td>' for k, v in sums) + "</tr></table>"
    else:
        css = "margin-left:auto" if look == "right" else "border:1px solid #333;width:55%"
        foot = f'<table class="f" style="margin-top:8pt;{css}">' + "".join(f"<tr><td>{k}</td><td class='r nw'>{v}</td></tr>" for k, v in sums) + "</table>"
    top = f'<div class="logo" style="text-align:{rng.choice(("left", "center"))}">{esc(name)}</div><div style="text-align:left">{esc(street)}<br>{esc(town)}<br>{rng.choice(("Billing questions: ", "Phone: ", "Call ", ""))}{tel}</div>'
    head = facts(rng, items, rng.choice(("boxes", "pairs", "list", "list")))
    noise = "".join(f'<p class="small">{t}</p>' for t in rng.sample(NOISE, rng.randint(0, 3)))
    aging = "" if rng.random() < 0.6 else '<table class="w small"><tr><th>Current</th><th>31-60 days</th><th>61-90 days</th><th>Over 90 days</th></tr>' + f"<tr><td>{bill.money(owe)}</td><td>{bill.money(0)}</td><td>{bill.money(0)}</td><td>{bill.money(0)}</td></tr></table>"
    body = (kit.sides(top, head) if rng.random() < 0.5 and "border:1px solid #999" not in head else top + head) + table + below + foot + aging + noise
    grid = rng.choice(("", "border:1px solid #888", "border-bottom:1px solid #ddd"))
    css = CSS % (rng.choice(("100%", "88%")), rng.choice(("border-bottom:1px solid #333", "background:#dde6f0", grid)), rng.choice((1, 2, 4)), grid, 7.5 if len(bill.columns) > 7 else 10, rng.choice(("font-weight:bold", "background:#eee;font-weight:bold", "font-style:italic")))
    totals = {"charges_cents": charges, "balance_cents": owe}
    for key, cents in (("adjustments_cents", off), ("insurance_paid_cents", part), ("patient_paid_cents", own)):
        if cents:
            totals[key] = cents
    truth.update(lines=bill.lines, payments=paid or None, totals=totals)
    return {"html": kit.page(css, body), "truth": without_blanks(truth)}
