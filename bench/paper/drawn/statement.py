"""statement.py: bills of every part drawn by lot, wilder than bill.py: columns under names nobody wrote down, labels beside, above, below or in a sentence,
several visits and patients, payments among the charges, balances that run, coupons, aging, messages with amounts, remit-to addresses, a second page."""

import _lot as lot
import kit
from kit import esc, without_blanks

NAME, KIND = "drawn-statement", "itemized_bill"
HEADS = {
    "date": ("Date", "DOS", "Service Date", "Svc Date", "Date of Svc", "Srvc Date", "Date of Service", "Serv. Date", "Visit Date", "Activity Date", "Trans Date", "From Date", "Dt of Svc", "Date Performed"),
    "post": ("Posted", "Post Date", "Posting Dt", "Entered"),
    "rev": ("Rev", "Rev Code", "Rev. Cd", "UB Rev", "Revenue Code", "RC", "Rev #"),
    "code": ("CPT", "CPT4", "CPT/HCPCS", "Proc", "Procedure", "HCPCS", "Proc Code", "CPT Code", "Code", "Service Code", "HCPC", "Procedure Code", "Proc Cd", "CPT-4 Code"),
    "item": ("Charge Code", "Item No.", "CDM", "Svc Cd", "Chg Code", "Charge #", "Item Code"),
    "words": ("Description", "Service", "Srvc Description", "Description of Service", "Services", "Services Rendered", "Procedure Description", "Item Description", "Explanation of Activity", "Explanation", "Detail", "Description of Services Rendered", "Treatment", "Transaction Description",
              "Service Provided", "Charge Description", "Desc"),
    "units": ("Qty", "Units", "Quantity", "Un", "Qty.", "# of Units", "Unit Count", "Days/Units", "Svc Units", "Cnt"),
    "price": ("Unit Price", "Price", "Unit Chg", "Each", "Rate", "Unit Cost", "Price/Unit"),
    "charge": ("Charges", "Amount", "Charge", "Extended", "Ext. Amount", "Total", "Fee", "Billed", "Amt", "Gross", "Charge Amt", "Total Charge", "Line Total", "Amount Charged", "Extended Price", "Total Price", "Net"),
    "adjust": ("Adjustments", "Adj", "Adjust.", "Ins Discount", "Contractual", "Write-off", "Insurance Adj.", "Plan Discount", "Discounts"),
    "paid": ("Insurance Paid", "Ins Paid", "Ins Pmts", "Plan Paid", "Insurance Payments", "Paid by Insurance", "Carrier Paid", "Ins. Pd"),
    "own": ("Patient Paid", "You Paid", "Pt Pmts", "Your Payments", "Patient Payments"),
    "owe": ("Patient Balance", "You Owe", "Patient Due", "Your Balance", "Balance Due", "Patient Resp", "Due from Patient", "Pt Balance", "Patient Portion", "Your Share"),
    "credit": ("Credits", "Payments", "Payments/Adj", "Credit", "Receipts", "Pmts & Adj", "Payments & Credits"),
    "run": ("Balance", "Running Balance", "Acct Balance", "Balance Fwd"),
}
# Columns of which a bill's reader needs nothing, and what stands in them.
ODD = {
    "Ref": "A99999", "Ref #": "9999999", "Loc": "A1", "Location": "MAIN", "POS": "11", "Prov": "AAA", "Dx": "1", "Seq": "", "Ln": "", "Line": "", "Tp": "C", "Typ": "CHG", "Status": "B", "Msg": "9", "Batch": "99999", "Doc #": "99999999", "Phys": "AA", "Cat": "A9", "User": "AAA", "Ins": "1", "Dept": "999",
    "Invoice": "9999999", "Tkt": "999999", "Order #": "99999999",
}
LABELS = {
    "account": ("Account Number", "Account #", "Acct #", "Account No.", "Patient Account Number", "Account", "Your Account Number", "Acct. No.", "Statement Account", "Patient Acct", "Guarantor Account", "Billing Account", "Hospital Account", "Account ID"),
    "patient": ("Patient", "Patient Name", "Patient's Name", "Name of Patient", "Services for", "Name", "Services Provided to", "Pt Name"),
    "printed": ("Statement Date", "Date", "Bill Date", "Invoice Date", "Date of Statement", "Billing Date", "Date of Bill", "Date Billed", "Closing Date", "Date Printed", "Printed", "Statement Prepared", "Date of This Statement", "Stmt Date"),
    "due": ("Due Date", "Payment Due", "Pay By", "Due By", "Date Due", "Payment Due Date", "Please Pay By", "Due on", "Payment Due By", "Pay on or Before"),
    "payer": ("Insurance", "Primary Insurance", "Insurance Company", "Primary Payer", "Insurance Billed", "Insurance on File", "Health Plan", "Primary Ins.", "Carrier", "Insurance Carrier"),
    "born": ("Date of Birth", "DOB", "Birth Date", "Patient DOB", "Birthdate"),
    "tax": ("Tax ID", "Federal Tax ID", "Tax ID #", "EIN", "Fed. Tax ID", "TIN", "Federal Tax ID No."),
    "npi": ("NPI", "Provider NPI", "NPI #", "Group NPI", "Facility NPI"),
    "admitted": ("Admission Date", "Admit Date", "Admitted", "Date of Admission", "Admit Dt"),
    "discharged": ("Discharge Date", "Discharged", "Date of Discharge", "Disch Date", "Disch. Dt"),
    "guarantor": ("Guarantor", "Responsible Party", "Guarantor Name", "Bill To"),
    "mrn": ("Medical Record #", "MRN", "Med Rec No.", "Medical Record Number"),
    "page": ("Page",),
}
SUMS = {
    "charges": ("Total Charges", "Total charges", "Charges", "Total Billed", "Total of charges", "Gross charges", "Current charges", "New charges", "Total Amount Billed", "Sum of charges"),
    "adjust": ("Adjustments", "Insurance adjustments", "Contractual adjustments", "Plan discounts", "Total adjustments", "Insurance discounts", "Less adjustments"),
    "paid": ("Insurance payments", "Paid by insurance", "Insurance paid", "Less insurance payments", "Total insurance payments", "Plan payments", "Your insurance paid"),
    "own": ("Patient payments", "Your payments", "You have paid", "Payments from you", "Total patient payments", "Payments you made", "Paid by patient"),
    "prior": ("Previous balance", "Prior balance", "Balance forward", "Previous Statement Balance"),
    "owe": ("Amount Due", "Balance Due", "Please Pay", "Total Due", "Pay This Amount", "You Owe", "Your Balance", "Current Balance", "New Balance", "Balance", "Total Amount Due", "Patient Balance", "Amount You Owe", "Account Balance", "Please Pay This Amount", "Net Amount Due"),
}
TITLES = ("STATEMENT", "Statement of Account", "Patient Statement", "Billing Statement", "Itemized Statement", "INVOICE", "Itemized Bill", "Your Bill", "Statement", "ITEMIZED STATEMENT OF CHARGES", "Detail Bill", "Account Statement", "")
PAYMENTS = {
    "insurance": ("{} payment", "Payment - {}", "Ins pmt {}", "{} paid", "INSURANCE PAYMENT", "Insurance payment - {}", "PMT {}", "Primary insurance payment"),
    "adjustment": ("{} adjustment", "Contractual adjustment", "Insurance write-off", "CONTRACT ADJ", "Adjustment - {}", "Insurance discount", "PPO discount"),
    "patient": ("Patient payment - check 1042", "Payment, thank you", "Copay - card", "PATIENT PMT", "Your payment - Visa ending 4417", "Payment received - thank you", "Copayment at visit", "Online payment"),
}
CHATTER = (
    "Payment plans from $25.00 a month are offered: ask us. A returned check costs $30.00.",
    "Households under 300% of the federal poverty level may get care at no charge. Ask for form FA-200.",
    "You may get other bills from doctors who took part in your care.",
    "Pay online at pay.example.org with code 4471-2290. Office hours Mon-Fri 8:00 AM - 4:30 PM.",
    "A finance charge of 1.5% a month (minimum $2.00) may be added to balances older than 90 days.",
    "Pay in full before the due date and take off 10%, up to $100.00.",
    "Your last payment of $40.00 was received on time. Thank you!",
    "Refer a friend to our sleep clinic and both get a $15.00 gift card. Flu shots from $29.99 all season.",
    "Please bring your copay of $35.00 to your next visit. Next visit: see your portal.",
    "Se habla español. Llame al 1-800-555-0123.",
)
TYPES = ("Family Medicine", "Orthopedics, P.A.", "Women's Clinic", "Dermatology Associates", "Heart Center, LLC", "Pediatrics", "Radiology Associates, PC", "Physical Therapy", "Eye Care", "Pain and Spine Institute", "Medical Group", "Urgent Care", "Surgery Center", "Laboratory Services, Inc.", "Dental Care")
EXTRA = ("Reading physician on file", "left side, two views", "with interpretation", "per physician order", "Hospital outpatient", "each additional 15 minutes", "single dose vial", "performed at main campus")
MODS = ("25", "59", "26", "TC", "LT", "RT", "GP", "76")


class Statement:
    def __init__(self, rng):
        self.rng, self.turn = rng, rng.random()
        self.house = rng.random() < 0.55
        self.money, self.style = lot.Money(rng, zero=False), rng.choice(lot.NUMERIC)
        self.upper, self.heads_upper = rng.random() < 0.35, rng.random() < 0.3
        self.heads = {k: lot.cased(rng.choice(v), self.heads_upper) for k, v in HEADS.items()}
        self.names = {k: lot.cased(rng.choice(v), self.heads_upper and rng.random() < 0.5) for k, v in LABELS.items()}
        self.sums = {k: rng.choice(v) for k, v in SUMS.items()}
        self.people = [kit.Person(rng) for _ in range(rng.choice((1, 1, 1, 1, 1, 2)))]
        for other in self.people[1:]:
            other.last = self.people[0].last
        self.written = rng.choice(("plain", "upper", "comma"))
        self.group = "person" if len(self.people) > 1 else rng.choice((None, None, None, None, "visit", "visit", "day", "department" if self.house else "visit"))
        self.mode = rng.choice(("plain", "plain", "plain", "rows", "ledger", "columns", "columns"))
        self.long, self.odd = rng.random() < 0.3, [rng.choice(sorted(ODD)) for _ in range(rng.choice((0, 0, 0, 1, 1, 2)))]
        self.join = rng.choice((None, None, None, None, "code words", "code below", "words (code)"))
        self.with_mods = rng.choice(("own", "joined", "joined", None, None))
        self.columns = self.draw()
        self.breaks = {k: lot.broken(rng, v, 2) for k, v in self.heads.items()}
        self.lines, self.paid, self.first = [], [], kit.day(rng)
        self.off = self.part = self.own = self.total = 0
        self.minus = rng.random() < 0.7
        self.prior = rng.choice((0, 0, 0, 0, 4250, 18733)) if self.mode in ("rows", "ledger", "plain") else 0
        self.run, self.number = self.prior, 0

    def draw(self):
        """Which columns there are, in which order."""
        rng, out = self.rng, ["words"]
        if self.join is None and (self.house or rng.random() < 0.85):
            out.insert(rng.choice((0, 0, 0, 1)), "code")
            if self.with_mods == "own":
                out.insert(out.index("code") + 1, "mod")
        if self.house and rng.random() < 0.45 and self.group != "department":
            out.insert(rng.choice((0, len(out))), "rev")
        if rng.random() < 0.15:
            out.insert(rng.choice((0, len(out))), "item")
        if self.group != "day" or rng.random() < 0.3:
            if self.group != "visit" or rng.random() < 0.5:
                out.insert(0, "date")
                if rng.random() < 0.1:
                    out.insert(1, "post")
        for name in self.odd:
            out.insert(rng.randint(0, len(out)), name)
        if rng.random() < 0.55:
            out.append("units")
            if self.house and rng.random() < 0.35:
                out.append("price")
        out.append("charge")
        if self.mode == "columns":
            out += rng.choice((["adjust", "paid", "owe"], ["paid", "adjust", "owe"], ["adjust", "paid", "own", "owe"], ["paid", "own", "owe"]))
        elif self.mode == "ledger":
            out += rng.choice((["credit", "run"], ["credit"], ["run"]))
        return out

    def kind(self, c):
        return "r nw" if c in ("charge", "price", "adjust", "paid", "own", "owe", "credit", "run") else self.rng.choice(("", "r")) * 0 + ("c" if c == "units" else "" if c == "words" else "nw")

    def name(self, person):
        return person.plain if self.written == "plain" else person.plain.upper() if self.written == "upper" else person.comma

    def cells(self, cells, kind=""):
        return f'<tr class="{kind}">' + "".join(f'<td class="{self.kind(c)}">{kit.raw(cells.get(c, ""))}</td>' for c in self.columns) + "</tr>"

    def span(self, words, amount=None, kind="g"):
        """A row of words over all columns; with an amount it stands below the charges."""
        if amount is None:
            return f'<tr class="{kind}"><td colspan="{len(self.columns)}">{esc(words)}</td></tr>'
        at = self.columns.index("charge")
        rest = len(self.columns) - at - 1
        return f'<tr class="{kind}"><td colspan="{at}">{esc(words)}</td><td class="r nw">{self.money(amount)}</td>' + (f'<td colspan="{rest}"></td>' if rest else "") + "</tr>"

    def service(self, item, day, person):
        rng, self.number = self.rng, self.number + 1
        words = lot.cased(item["words"], self.upper)
        line, cells = {"date": day, "charge_cents": item["charge"]}, {"date": lot.day(day, self.style), "post": lot.day(kit.later(day, 2), self.style)}
        code, mods = item["code"], []
        if "code" in self.columns or self.join:
            line["code"] = code
            if code and self.with_mods and "code" in self.columns and rng.random() < 0.3:
                mods = [rng.choice(MODS)]
                line["modifiers"] = mods
            cells["code"] = f"{code}{rng.choice(('-', ' '))}{mods[0]}" if mods and self.with_mods == "joined" else code
            cells["mod"] = mods[0] if mods else ""
        text = esc(words)
        if self.long and rng.random() < 0.4:
            more = lot.cased(rng.choice(EXTRA), self.upper)
            text, words = f"{text}<br>{esc(more)}", f"{words} {more}"
        if code and self.join == "code words":
            text = f"{code}{self.dash}{text}"
        elif code and self.join == "words (code)":
            text = f"{text} ({code})"
        elif code and self.join == "code below":
            text += f'<br><span style="font-size:85%">{self.before} {code}</span>'
        line["description"] = words
        cells["words"] = kit.Raw(text)
        if "rev" in self.columns:
            line["revenue_code"] = cells["rev"] = item["revenue"]
        if "item" in self.columns:
            line["charge_code"] = cells["item"] = kit.number(rng, "9999999")
        for name in self.odd:
            cells[name] = str(self.number) if ODD[name] == "" else kit.number(rng, ODD[name])
            if name == "POS":
                line["place"] = cells[name]
            elif name == "Dx":
                line["diagnosis_pointers"] = [1]
            elif name == "Msg":
                line["maybe"] = {"remarks": [cells[name]]}
        if "units" in self.columns:
            line["units"], cells["units"] = item["units"], str(item["units"])
        if "price" in self.columns:
            line["unit_price_cents"], cells["price"] = item["price"], self.money(item["price"])
        cells["charge"] = self.money(item["charge"])
        if len(self.people) > 1:
            line["patient_name"] = self.name(person)
        self.total, self.run = self.total + item["charge"], self.run + item["charge"]
        cells["run"] = self.money(self.run)
        if self.mode == "columns":
            off = round(item["charge"] * rng.uniform(0.1, 0.6)) if "adjust" in self.columns else 0
            part = round((item["charge"] - off) * rng.choice((0, 0.5, 0.8, 1)))
            own = min(item["charge"] - off - part, rng.choice((0, 0, 1000, 2500))) if "own" in self.columns else 0
            left = item["charge"] - off - part - own
            self.off, self.part, self.own = self.off + off, self.part + part, self.own + own
            sign = -1 if self.minus else 1
            cells.update(adjust=self.money(sign * off), paid=self.money(sign * part), own=self.money(sign * own), owe=self.money(left))
            line.update(plan_paid_cents=part, patient_cents=left)
            if "adjust" in self.columns:
                line["adjustment_cents"] = off
            if "own" in self.columns:
                line["patient_paid_cents"] = own
        self.lines.append(line)
        return self.cells(cells)

    def payments(self, day, charges, in_table):
        """What came off and was paid: rows of this table, or of one of its own."""
        rng, rows, found = self.rng, "", []
        off = round(charges * rng.uniform(0.1, 0.5))
        part = round((charges - off) * rng.choice((0, 0.5, 0.8)))
        own = min(charges - off - part, rng.choice((0, 0, 2000, 3500)))
        for by, cents in (("insurance", part), ("adjustment", off), ("patient", own)):
            if cents:
                day = kit.later(day, rng.randint(2, 16))
                found.append({"date": day, "by": by, "description": lot.cased(rng.choice(PAYMENTS[by]).format(self.payer), self.upper), "amount_cents": cents})
        self.off, self.part, self.own = self.off + off, self.part + part, self.own + own
        for one in found:
            self.run -= one["amount_cents"]
            shown = self.money(-one["amount_cents"] if self.minus or ("credit" not in self.columns and in_table) else one["amount_cents"])
            cells = {"date": lot.day(one["date"], self.style), "words": one["description"], "credit" if "credit" in self.columns else "charge": shown, "run": self.money(self.run)}
            if "date" not in self.columns and in_table:
                cells["words"] = one["description"]
                one.pop("date")
            rows += self.cells(cells) if in_table else f'<tr><td class="nw">{cells["date"]}</td><td>{esc(one["description"])}</td><td class="r nw">{shown}</td></tr>'
        self.paid += found
        return rows

    def services(self):
        rng = self.rng
        if not self.house:
            return kit.office(rng, rng.randint(1, 6))
        return kit.services(rng, rng.randint(1, 12), rng.choice((0, 0.15, 0.3)))

    def table(self, payer):
        rng, rows = self.rng, ""
        self.payer, self.dash, self.before = payer, rng.choice((" - ", " ", ": ")), rng.choice(("CPT", "Code:", "HCPCS", "CPT Code"))
        subtotal = rng.random() < 0.5 and self.mode != "ledger"
        if self.prior and self.mode in ("rows", "ledger") :
            rows += self.cells({"words": rng.choice(("Balance forward", "PREVIOUS BALANCE", "Balance Forward")), "run" if "run" in self.columns else "charge": self.money(self.prior)})
        groups = len(self.people) if self.group == "person" else rng.randint(1, 3) if self.group else 1
        for number in range(groups):
            person = self.people[number % len(self.people)]
            day = kit.later(self.first, number * rng.choice((1, 4, 9)))
            found = self.services()
            if self.group == "department":
                revenue = rng.choice([s["revenue"] for s in found])
                found = [s for s in found if s["revenue"] == revenue]
                rows += self.span(kit.DEPARTMENTS[revenue])
            elif self.group == "day":
                rows += self.span(self.day_words.format(lot.day(day, self.style)))
            elif self.group == "visit":
                self.visit = "V" + kit.number(rng, "99999999")
                rows += self.span(self.visit_words.format(day=lot.day(day, self.style), doctor=kit.doctor(rng), visit=self.visit))
            elif self.group == "person":
                rows += self.span(self.person_words.format(self.name(person)))
            start, before = len(self.lines), self.total
            for item in found:
                if self.group in (None, "person") and self.house and rng.random() < 0.2:
                    day = kit.later(day, 1)
                rows += self.service(item, day, person)
            if self.mode in ("rows", "ledger") and rng.random() < 0.8:
                rows += self.payments(day, self.total - before, True)
            elif subtotal and self.group and self.mode in ("plain", "columns"):
                rows += self.span(rng.choice(("Subtotal", "Sub-total", "Total for this visit" if self.group == "visit" else "Subtotal:")), sum(x["charge_cents"] for x in self.lines[start:]), "tot")
        last = max(x["date"] for x in self.lines)
        self.summed = self.mode == "columns" and rng.random() < 0.7
        if self.summed:
            sign = -1 if self.minus else 1
            sums = {"charge": self.total, "adjust": sign * self.off, "paid": sign * self.part, "own": sign * self.own, "owe": self.total - self.off - self.part - self.own}
            at = self.columns.index("charge")
            rows += f'<tr class="tot"><td colspan="{at}">{rng.choice(("Totals", "TOTAL", "Total", "Account totals"))}</td>' + "".join(f'<td class="r nw">{self.money(sums[c])}</td>' for c in self.columns[at:]) + "</tr>"
        head = "<tr>" + "".join(f'<th class="{self.kind(c).split(" ")[0] if self.align else ""}">{self.breaks.get(c) or esc(lot.cased(self.mod if c == "mod" else c, self.heads_upper))}</th>' for c in self.columns) + "</tr>"
        return f'<table class="t"><thead>{head}</thead>{rows}</table>', last

    align = True


def sentence(rng, names):
    """The facts as one sentence, as letters set them above a table."""
    return rng.choice((
        "Statement for {patient}, account number {account}, dated {printed}.",
        "This statement of {printed} is for services to {patient}. Account number: {account}",
        "Patient: {patient}. Account: {account}. Statement date: {printed}.",
    )).format(**names)


def document(rng):
    bill = Statement(rng)
    bill.align, bill.mod = rng.random() < 0.85, rng.choice(("Mod", "Modifier", "Mods", "Md"))
    bill.day_words = rng.choice(("Date of service: {}", "{}", "Services on {}", "Service Date {}", "DOS: {}"))
    bill.visit_words = rng.choice(("Visit {visit} on {day} with {doctor}", "{day} - Visit {visit}", "Date of service: {day}", "Visit of {day}", "Visit date: {day}   Provider: {doctor}"))
    bill.person_words = rng.choice(("Patient: {}", "Services for {}", "Patient Name: {}", "{}"))
    payer, name = kit.insurer(rng), kit.hospital(rng) if bill.house else kit.group(rng, rng.choice(TYPES))
    table, last = bill.table(payer)
    below = ""
    if bill.mode == "plain" and rng.random() < 0.5:
        rows = bill.payments(last, bill.total, False)
        head = rng.choice(("", '<tr><th>Date</th><th>Description</th><th class="r">Amount</th></tr>', '<tr><th>Posted</th><th>Payment or Adjustment</th><th class="r">Amount</th></tr>'))
        below = f'<p><b>{rng.choice(("Payments and Adjustments", "Payments received", "Payment activity", "Payments / Credits", "Insurance and patient activity"))}</b></p><table class="t" style="width:{rng.choice((60, 75, 100))}%">{head}{rows}</table>' if rows else ""
    who = bill.name(bill.people[0])
    owe = bill.total + bill.prior - bill.off - bill.part - bill.own
    printed = kit.later(max([last, *(p["date"] for p in bill.paid if "date" in p)]), rng.randint(3, 50))
    due = kit.later(printed, rng.choice((15, 20, 25, 30)))
    account, tel, tax, npi = kit.account(rng), kit.phone(rng), kit.tax_id(rng), kit.npi(rng)
    street, town = kit.address(rng)
    style = rng.choice(lot.DAYS)
    truth = {"document_type": KIND, "provider": {"name": name, "phone": tel, "address": f"{street}, {town}"}, "account_number": account, "statement_date": printed, "lines": bill.lines, "payments": bill.paid or None}
    items = [("account", account), ("printed", lot.day(printed, style))]
    if len(bill.people) == 1:
        truth["patient"] = {"name": who}
        items.append(("patient", who))
    else:
        items.append(("guarantor", who))
        truth["maybe"] = {"patient.name": who}
    insured = bill.mode != "plain" or bool(below)
    for key, chance, value in (("due", 0.65, lot.day(due, style)), ("born", 0.3 if len(bill.people) == 1 else 0, lot.day(bill.people[0].born, style)), ("payer", 0.5 if insured else 0, payer), ("tax", 0.3, tax), ("npi", 0.2, npi),
                               ("guarantor", 0.15 if len(bill.people) == 1 else 0, who), ("mrn", 0.2, kit.number(rng, "9999999")), ("page", 0.15, "1 of 1")):
        if rng.random() < chance:
            items.append((key, value))
            if key == "due":
                truth["due_date"] = due
            elif key == "payer":
                truth["payer"] = {"name": payer}
            elif key == "born":
                truth["patient"]["birth_date"] = bill.people[0].born
            elif key in ("tax", "npi"):
                truth["provider"]["tax_id" if key == "tax" else "npi"] = value
    if bill.house and rng.random() < 0.2 and len(bill.people) == 1:
        first = min(x["date"] for x in bill.lines)
        items += [("admitted", lot.day(first, style)), ("discharged", lot.day(last, style))]
        truth.update(admitted=first, discharged=last)
    rng.shuffle(items)
    said = ""
    if rng.random() < 0.06 and len(bill.people) == 1:
        said = f'<p>{esc(sentence(rng, {"patient": who, "account": account, "printed": lot.day(printed, style)}))}</p>'
        items = [i for i in items if i[0] not in ("account", "patient", "printed")]
    shown = [(bill.names[k], v) for k, v in items]
    if rng.random() < 0.5:
        shown.append((bill.sums["owe"], bill.money(owe, "$")))
    facts = lot.labels(rng, shown) if shown else ""
    keys = [("prior", bill.prior), ("charges", bill.total), ("adjust", -bill.off), ("paid", -bill.part), ("own", -bill.own), ("owe", owe)]
    minus = rng.random() < 0.6
    sums = [(bill.sums[k], bill.money(v if minus else abs(v), "$" if k == "owe" else None)) for k, v in keys if v or k in ("charges", "owe")]
    look = rng.choice(("right", "right", "box", "line", "captions", "leader"))
    if look == "right":
        foot = f'<table style="margin:8pt 0 0 auto">' + "".join(f"<tr><td style='padding:1pt 6pt'>{esc(k)}</td><td class='r nw' style='text-align:right'>{esc(v)}</td></tr>" for k, v in sums) + "</table>"
    elif look == "box":
        foot = f'<div style="border:1px solid #333;width:3.2in;margin-top:8pt;padding:4pt">{kit.pairs(sums, "width:100%", right="r")}</div>'
    else:
        foot = f'<div style="margin-top:8pt">{lot.labels(rng, sums, {"line": "grid"}.get(look, look))}</div>'
    logo = lot.name_block(rng, name, [street, town, rng.choice(("Billing questions: ", "Phone: ", "Call ", "", "Tel. ", "Questions? Call ")) + tel])
    title = rng.choice(TITLES)
    title = f'<div style="font-size:{rng.choice((12, 14, 17))}pt;font-weight:bold">{title}</div>' if title else ""
    home, home_town = kit.address(rng, box=False)
    mail = f'<div style="margin:12pt 0">{esc(who)}<br>{esc(home)}<br>{esc(home_town)}</div>' if rng.random() < 0.5 else ""
    chat = "".join(f"<p style='font-size:88%'>{esc(t)}</p>" for t in rng.sample(CHATTER, rng.randint(0, 3)))
    aging = ""
    if rng.random() < 0.35:
        names = rng.choice((("Current", "31-60 days", "61-90 days", "Over 90 days"), ("0-30 Days", "31-60 Days", "61-90 Days", "91+ Days", "Total Due"), ("Current", "30 Days", "60 Days", "90 Days", "120+ Days")))
        values = [owe, *[0] * (len(names) - 1)]
        values[-1] = owe if names[-1] == "Total Due" else 0
        aging = '<table class="t" style="font-size:85%"><tr>' + "".join(f"<th>{n}</th>" for n in names) + "</tr><tr>" + "".join(f"<td>{bill.money(v)}</td>" for v in values) + "</tr></table>"
    coupon = ""
    if rng.random() < 0.4:
        box, box_town = kit.address(rng, box=True)
        slip = lot.labels(rng, [(bill.names["account"], account), (bill.sums["owe"], bill.money(owe, "$")), (rng.choice(("Amount Enclosed", "Amount Paid", "Payment Enclosed")), "$ ________")], rng.choice(("list", "boxes", "pairs")))
        coupon = kit.cut_line() + kit.sides(f'{esc(who)}<br>{esc(home)}<br>{esc(home_town)}', slip) + f'<div style="margin:8pt 0 0 3in">{rng.choice(("REMIT TO:", "Make checks payable to:", "Mail payment to:", ""))}<br>{esc(name)}<br>{esc(box)}<br>{esc(box_town)}</div>'
    wide = len(bill.columns) > 10 or (len(bill.columns) > 8 and rng.random() < 0.4)
    size = rng.choice((6.5, 7, 7.5)) if len(bill.columns) > 8 else rng.choice((7.5, 8, 9, 10, 11)) if len(bill.columns) < 7 else rng.choice((7, 8, 8.5))
    top = rng.choice((lambda: kit.sides(logo + mail, title + facts), lambda: logo + title + facts + mail, lambda: kit.sides(logo, title) + mail + facts, lambda: title + kit.sides(logo + mail, facts), lambda: kit.sides(title + facts, logo) + mail))()
    message = f'<div style="border:1px solid #888;padding:3pt;margin-top:6pt"><b>{rng.choice(("Message", "Important message", "Please note"))}</b>{chat}</div>' if chat and rng.random() < 0.3 else chat
    tail = rng.choice((lambda: foot + aging + message, lambda: kit.sides(message, foot) + aging, lambda: aging + foot + message, lambda: message + foot + aging))()
    css = lot.dress(rng, size) + f".g td{{{rng.choice(('font-weight:bold', 'background:#eee;font-weight:bold', 'font-style:italic', ''))}}}"
    totals = {"charges_cents": bill.total, "balance_cents": owe, "prior_balance_cents": bill.prior or None, "adjustments_cents": bill.off or None, "insurance_paid_cents": bill.part or None, "patient_paid_cents": bill.own or None}
    for key, column in (("adjustments_cents", "adjust"), ("insurance_paid_cents", "paid"), ("patient_paid_cents", "own")):
        if bill.summed and column in bill.columns:
            totals[key] = totals[key] or 0
    truth["totals"] = totals
    return {"html": lot.page(rng, css, top + said + table + below + tail + coupon, wide), "truth": without_blanks(truth)}
