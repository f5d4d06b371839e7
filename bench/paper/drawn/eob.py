"""eob.py: explanations of benefits whose every part is drawn by lot: the columns, their order and names, how a claim is headed, how many claims and members,
where sums, deductibles and notes stand. No two are one layout."""
import random

import _lot as lot
import kit
from kit import esc, without_blanks

NAME, KIND = "drawn-eob", "eob"
HEADS = {
    "date": ("Date of Service", "Service Date", "Date(s) of Service", "Dates", "Date", "Service Dates", "DOS", "Date of Care", "Service Date(s)", "From - To"),
    "code": ("Code", "Procedure Code", "CPT", "Proc. Code", "Service Code", "CPT/HCPCS", "Procedure", "Proc"),
    "words": ("Service", "Type of Service", "Service Description", "Description", "Description of Service", "Services Provided", "Service/Procedure", "Treatment", "Care Received", "Medical Service", "Service Type", "Procedure Description"),
    "units": ("Units", "Qty", "No. of Services", "Count", "Svcs"),
    "charge": ("Amount Billed", "Provider Charges", "Billed", "Charges Submitted", "Total Charge", "Amount Charged", "Submitted Charges", "Provider Billed", "Charges", "Billed Amount", "Your Provider Billed", "Charge", "Total Charges", "What Your Provider Charged",
               "Amount Submitted", "Billed by Provider", "Provider's Charge", "Charged Amount", "Charge Amount"),
    "adjust": ("Discount", "Network Savings", "Plan Discount", "Provider Discount", "Member Savings", "Negotiated Savings", "Discount Amount", "Your Discount", "Network Discount", "Adjustment", "Contractual Adjustment", "PPO Discount", "Provider Adjustment", "Amount Saved",
               "Plan Savings", "You Saved", "Savings", "Provider Write-Off", "Contract Adjustment", "Discounts and Reductions"),
    "allowed": ("Allowed", "Allowed Amount", "Negotiated Rate", "Plan Allowance", "Eligible Amount", "Member Rate", "Amount Allowed", "Approved Amount", "Contracted Rate", "Eligible Charges", "Covered Charges", "Plan's Allowed Amount", "Covered Amount", "Allowable",
                "Maximum Allowed", "Our Allowed Amount", "Plan Rate", "Considered Amount"),
    "not": ("Not Covered", "Ineligible", "Amount Not Covered", "Non-Covered Charges", "Not Payable", "Excluded", "Not Covered Amount", "Charges Not Covered", "Ineligible Amount", "Not Covered by Plan", "Amount Not Payable", "Noncovered"),
    "deductible": ("Deductible", "Applied to Deductible", "Your Deductible", "Deductible Amount", "Deductible Applied", "Ded.", "Amount Applied to Deductible", "Deduct"),
    "copay": ("Copay", "Copayment", "Co-pay", "Your Copay", "Copay Amount", "Co-Payment"),
    "coins": ("Coinsurance", "Co-insurance", "Your Coinsurance", "Coins.", "Coinsurance Amount", "Your Coinsurance Share", "Co-Ins"),
    "paid": ("Plan Paid", "Paid by Plan", "Benefit", "Paid Amount", "Amount Paid", "Your Plan Paid", "Benefit Paid", "We Paid", "Plan Pays", "Paid", "Benefit Amount", "Paid by Your Plan", "Insurance Paid", "Benefits Paid", "What We Paid", "Plan Payment", "Payment Amount",
             "Total Benefit", "Amount We Paid", "Paid by Us", "Plan Benefit"),
    "owe": ("You Owe", "Your Share", "You May Owe", "Patient Responsibility", "Member Liability", "Your Responsibility", "Amount You Owe", "Member Responsibility", "What You Owe", "Patient Liability", "You Pay", "Patient Owes", "Your Total Cost", "Amount You May Owe", "Your Cost",
            "Patient Pays", "Total You Owe", "Member Pays", "Your Liability", "Total Patient Responsibility"),
    "notes": ("Notes", "Remark Code", "See Note", "Remarks", "Remark Codes", "See Remarks", "Note", "Code(s)", "Message Code", "Explanation Code", "Notes*", "Rmk"),
    "other": ("Other Insurance Paid", "Other Payments", "Other Carrier Paid", "Paid by Other Insurance"),
    "percent": ("Paid At", "Percent", "%", "Plan Pays %", "Benefit %"),
}
KEYS = {"charge": "charge_cents", "adjust": "adjustment_cents", "allowed": "allowed_cents", "not": "noncovered_cents", "deductible": "deductible_cents", "copay": "copay_cents", "coins": "coinsurance_cents", "paid": "plan_paid_cents", "owe": "patient_cents"}
TOTALS = {"charge": "charges_cents", "adjust": "adjustments_cents", "paid": "insurance_paid_cents", "owe": "balance_cents"}
LABELS = {
    "member": ("Member Name", "Member", "Subscriber", "Subscriber Name", "Insured", "Employee", "Policyholder", "Primary Member"),
    "patient": ("Patient", "Patient Name", "Member/Patient", "Claim for", "Patient's Name", "Services for", "Name of Patient"),
    "id": ("Member ID", "Member ID Number", "ID Number", "Subscriber ID", "Member Number", "Identification Number", "Member ID #", "Insured ID", "Certificate Number", "Your Member ID"),
    "group": ("Group Number", "Group", "Group No.", "Group Name and Number", "Group #", "Employer Group"),
    "printed": ("Statement Date", "Date", "Date Processed", "EOB Date", "Notice Date", "Date Prepared", "Statement Prepared", "Date Issued", "Issued", "Process Date", "Printed on", "Date of Notice"),
    "claim": ("Claim Number", "Claim #", "Claim ID", "Claim No.", "Claim", "Claim Reference Number", "Claim Control Number", "Our Claim Number"),
    "provider": ("Provider", "Provider Name", "Health Care Provider", "Services Provided by", "Rendering Provider", "Doctor or Facility", "Provider of Service", "Facility/Provider", "Service Provider", "Treating Provider", "Provided by", "Services from", "Physician or Facility"),
    "account": ("Patient Account Number", "Patient Account", "Patient Acct #", "Patient Account No.", "Account Number", "Provider's Account Number", "Pt. Acct"),
    "network": ("Network", "Network Status", "Provider Status", "Provider Network", "Network Level"),
    "received": ("Received", "Date Received", "Claim Received", "Received on"),
    "check": ("Check Number", "Check/EFT No.", "Payment Number", "Check #"),
    "payee": ("Payment Sent to", "Benefits Paid to", "Payee"),
}
IN = ("In-Network", "In Network", "IN-NETWORK", "Participating", "In-network provider", "Participating Provider")
OUT = ("Out-of-Network", "Out of Network", "OUT-OF-NETWORK", "Non-Participating", "Out-of-network provider", "Non-participating Provider")
WORK = ("Office visit", "Office Visit/Consultation", "Laboratory", "Lab Test", "X-Ray", "Diagnostic radiology", "Emergency Room", "Medical Supplies", "Surgery", "Physical therapy", "Preventive care", "Injection", "Hospital Services", "Outpatient Hospital Charges", "Anesthesia",
        "Room and board", "Ambulance", "Immunization", "Mental health visit", "MRI/CT scan", "Medical care", "Diagnostic Lab", "Facility charges", "Durable equipment", "Pathology", "Chiropractic care", "Vision exam", "Telehealth visit")
NOTES = {
    "A1": "Your provider has agreed to accept this discount. You do not owe it.",
    "B12": "This amount was applied to your deductible of $1,500.00.",
    "045": "The charge is more than the amount your plan allows.",
    "N4": "Your plan does not cover this service. You may have to pay $75.00 or more.",
    "X3": "Benefits were reduced by the copay of $30.00 for this kind of visit.",
    "PDC": "Payment was made directly to the provider.",
    "1": "This is the rate your plan has agreed with the provider.",
    "Z45": "The charge exceeds the contracted fee.",
}
TOTAL_WORDS = ("Totals", "Claim Totals", "Total for this claim", "TOTAL", "Claim Total", "Total", "Totals for this claim", "Column Totals", "Total:", "Claim totals:", "")
WELCOME = ("Explanation of Benefits", "EXPLANATION OF BENEFITS", "Explanation of Benefits Statement", "Your Explanation of Benefits (EOB)", "Explanation of Health Care Benefits", "Explanation of Benefits - This Is Not a Bill")
NOT_BILL = ("This is not a bill.", "THIS IS NOT A BILL", "This is not a bill. Your provider will bill you for any amount you owe.", "Keep this for your records. This is not a bill.")
CHATTER = (
    "If you disagree with our decision you may appeal within 180 days. Write to Appeals, PO Box 4410, or call the number on your card.",
    "Fraud costs everyone. If a service was not given to you, call 1-800-555-0142.",
    "Did you know? An urgent care visit costs $150.00 on average; an emergency room visit costs $1,850.00.",
    "Go paperless at member.example.com and save a tree. Your plan year ends 12/31/2026.",
    "Preventive care is covered at 100% when you use a provider of our network. Copay for a telehealth visit: $0.00.",
)


def draw(rng):
    """Which columns there are, in which order. The charge, and enough of the rest that the paper tells what was done."""
    cut = rng.choice((["adjust", "allowed"], ["adjust", "allowed"], ["adjust"], ["allowed"], ["allowed", "not"], ["not"], ["adjust", "allowed", "not"], ["not", "adjust"]))
    share = rng.choice((["deductible", "copay", "coins"], ["deductible", "copay", "coins"], ["deductible", "coins"], ["copay", "deductible"], []))
    if len(share) == 3 and rng.random() < 0.3:
        rng.shuffle(share)
    money = ["charge", *cut]
    kind = rng.random()
    if kind < 0.45:
        money += [*share, "paid"]
    elif kind < 0.8:
        money += ["paid", *share]
    else:
        money += share
    if rng.random() < 0.9 or "paid" not in money:
        money.append("owe")
    if rng.random() < 0.08 and "paid" in money:
        money.insert(money.index("paid"), "other")
    if rng.random() < 0.08 and "paid" in money:
        money.insert(money.index("paid"), "percent")
    front = []
    if rng.random() < 0.85:
        front.append("date")
    if rng.random() < 0.9:
        front.append("words")
    if rng.random() < 0.35 or "words" not in front:
        front.insert(rng.choice((0, len(front))) if "date" not in front else rng.choice((1, len(front))), "code")
    if len(front) > 1 and rng.random() < 0.15:
        front.reverse()
    if rng.random() < 0.12:
        front.append("units")
    if rng.random() < 0.55:
        spot = rng.random()
        if spot < 0.65:
            money.append("notes")
        elif spot < 0.8:
            front.append("notes")
        else:
            money.insert(money.index("charge") + 1, "notes")
    return [*front, *money]


class Paper:
    def __init__(self, rng):
        self.rng, self.columns = rng, draw(rng)
        self.money, self.style = lot.Money(rng), rng.choice(lot.NUMERIC)
        self.upper = rng.random() < 0.25
        self.heads = {key: lot.cased(rng.choice(words), self.upper) for key, words in HEADS.items()}
        self.names = {key: lot.cased(rng.choice(words), self.upper and rng.random() < 0.5) for key, words in LABELS.items()}
        self.total, self.span = rng.choice(TOTAL_WORDS), "date" in self.columns and rng.random() < 0.12
        self.used, self.minus = set(), rng.random() < 0.12
        self.align = rng.choice(("r", "r", "r", "r", "c", ""))
        self.look = rng.choice(("band", "labels", "labels", "grid", "row", "line", "inside"))
        self.totals = rng.random() < 0.85
        self.bands = rng.random() < 0.15
        self.letters = rng.random() < 0.08
        self.turn = rng.random()
        self.breaks = {key: lot.broken(rng, words) for key, words in self.heads.items()}

    def kind(self, column):
        return f"{self.align} nw" if column in KEYS or column == "other" else "c" if column in ("units", "notes", "percent") else "nw" if column in ("date", "code") else ""

    def service(self, day, network):
        """One service: its truth and its cells."""
        rng, share = self.rng, [c for c in ("deductible", "copay", "coins") if c in self.columns]
        code, words, low, high = rng.choice(kit.OFFICE) if rng.random() < 0.5 else (*(lambda s: (s[0], s[3], s[4], s[5]))(rng.choice([s for s in kit.SERVICES if s[0]])),)
        words = rng.choice((rng.choice(WORK), rng.choice(WORK), words))
        words = words.upper() if self.upper and rng.random() < 0.7 else words
        got = dict.fromkeys(KEYS, 0)
        got["charge"] = charge = kit.cents(rng, low, high)
        left = charge
        if "not" in self.columns and rng.random() < (0.25 if "adjust" in self.columns or "allowed" in self.columns else 0.6):
            got["not"] = charge if rng.random() < 0.4 else round(charge * rng.uniform(0.1, 0.5))
            left -= got["not"]
        if {"adjust", "allowed"} & set(self.columns) and left and (network == "in" or rng.random() < 0.5):
            got["adjust"] = round(left * rng.uniform(0.08, 0.7))
            left -= got["adjust"]
        got["allowed"] = left
        if share:
            for key in share:
                take = {"deductible": rng.choice((0, 0, left, round(left * 0.5))), "copay": rng.choice((0, 0, 2500, 4000)), "coins": round(left * rng.choice((0, 0.1, 0.2)))}[key]
                got[key] = min(take, left)
                left -= got[key]
        elif rng.random() < 0.6:
            got["own"] = round(left * rng.choice((0.2, 0.5, 1)))
            left -= got["own"]
        got["paid"] = left
        got["owe"] = sum(got[k] for k in share) + got.get("own", 0) + (got["not"] if {"adjust", "allowed"} & set(self.columns) else 0)
        marks = rng.sample(sorted(NOTES), rng.choice((0, 1, 1, 2))) if "notes" in self.columns else []
        self.used |= set(marks)
        line, cells = {"date": day}, {"date": lot.day(day, self.style)}
        if self.span:
            cells["date"] = f"{cells['date']} - {cells['date']}"
            line["maybe"] = {"date_end": day}
        if "words" in self.columns:
            line["description"] = cells["words"] = words
        if "code" in self.columns:
            line["code"] = cells["code"] = code
        if "units" in self.columns:
            line["units"], cells["units"] = 1, "1"
        for key, field in KEYS.items():
            if key in self.columns:
                cells[key] = self.amount(key, got[key])
                line[field] = self.money.told(got[key])
                if got[key] == 0 and self.money.zero in ("-", "--"):
                    line.pop(field)
                    line.setdefault("maybe", {})[field] = 0
        if marks:
            line["remarks"] = marks
        cells.update(notes=rng.choice((", ", " ")).join(marks), other=self.money(0), percent=f"{rng.choice((80, 90, 100, 70))}%")
        return line, got, self.row([cells[c] for c in self.columns])

    def amount(self, key, cents):
        return self.money(-cents if self.minus and key in ("adjust",) else cents)

    def row(self, cells, kind=""):
        return f'<tr class="{kind}">' + "".join(f'<td class="{self.kind(c)}">{esc(str(v))}</td>' for c, v in zip(self.columns, cells)) + "</tr>"

    def head(self):
        rows = ""
        if self.bands:
            money = [c for c in self.columns if c in KEYS or c in ("other", "percent")]
            first = self.columns.index(money[0])
            mine = [c for c in money if c in ("deductible", "copay", "coins", "owe")]
            if mine and self.columns[self.columns.index(mine[0]):self.columns.index(mine[0]) + len(mine)] == mine and first < self.columns.index(mine[0]):
                at = self.columns.index(mine[0])
                rest = len(self.columns) - at - len(mine)
                rows += f'<tr><th colspan="{first}"></th><th class="c" colspan="{at - first}">{self.rng.choice(("What your plan did", "Claim amounts", "How the claim was worked out"))}</th><th class="c" colspan="{len(mine)}">{self.rng.choice(("Your responsibility", "Your costs", "Your share"))}</th>' + (f'<th colspan="{rest}"></th>' if rest else "") + "</tr>"
        rows += "<tr>" + "".join(f'<th class="{self.kind(c).split(" ")[0]}">{self.breaks[c]}</th>' for c in self.columns) + "</tr>"
        if self.letters:
            letters = iter("ABCDEFGHJKLM")
            rows += "<tr>" + "".join(f'<th class="{self.kind(c).split(" ")[0]}">{next(letters) if c in KEYS else ""}</th>' for c in self.columns) + "</tr>"
        return rows

    def sum_row(self, sums):
        if self.minus:
            sums = {**sums, "adjust": -sums["adjust"]}
        cells = [self.money(sums.get(c, 0), blank=False) if c in KEYS or c == "other" else "" for c in self.columns]
        first = next(i for i, c in enumerate(self.columns) if c in KEYS)
        return f'<tr class="tot"><td colspan="{first}" class="{self.rng.choice(("", "r"))}">{esc(self.total)}</td>' + "".join(f'<td class="{self.kind(c)}">{esc(v)}</td>' for c, v in list(zip(self.columns, cells))[first:]) + "</tr>"

    def claim_head(self, items):
        """The facts of one claim: a band, a list of labels, names over values, a line, or a row inside the table."""
        rng = random.Random(self.turn)
        if self.look == "band":
            return f'<div style="background:#dfe8f1;padding:3pt;margin-top:9pt">{lot.labels(rng, items, "bar")}</div>', ""
        if self.look == "labels":
            return f'<div style="margin-top:9pt">{lot.labels(rng, items, rng.choice(("list", "pairs", "pairs", "captions")))}</div>', ""
        if self.look == "grid":
            return f'<div style="margin-top:9pt">{lot.labels(rng, items, "grid")}</div>', ""
        if self.look == "row":
            return '<table style="margin-top:9pt;width:100%"><tr>' + "".join(f'<td style="padding:1pt 6pt"><b>{esc(k)}</b><br>{esc(v)}</td>' for k, v in items) + "</tr></table>", ""
        if self.look == "line":
            return '<div style="margin-top:9pt;border-bottom:1px solid #444">' + "<br>".join("&nbsp;&nbsp; ".join(f"{esc(k)}: {esc(v)}" for k, v in items[at:at + 2]) for at in range(0, len(items), 2)) + "</div>", ""
        inner = "".join(f'<tr><td colspan="{len(self.columns)}" style="background:#eef2e6">' + " &nbsp;&nbsp;&nbsp; ".join(f"<b>{esc(k)}:</b> {esc(v)}" for k, v in items[at:at + 3]) + "</td></tr>" for at in range(0, len(items), 3))
        return '<div style="height:9pt"></div>', inner

    def claim(self, number, printed, who, shared):
        rng = self.rng
        network, day = rng.choice(("in", "in", "in", "out")), kit.later(printed, -rng.randint(14, 70))
        provider = rng.choice((kit.doctor(rng), kit.hospital(rng), kit.group(rng, rng.choice(("Family Medicine", "Imaging Center", "Laboratories, Inc.", "Orthopedics, P.A.", "Urgent Care LLC", "Physical Therapy")))))
        provider = provider.upper() if rng.random() < 0.3 else provider
        truth = {**shared, "provider": {"name": provider}, "patient": {"name": who, "member_id": shared["patient"]["member_id"]}, "claim_number": number, "lines": [], "totals": {}}
        items = [("claim", number), ("provider", provider)]
        if self.shows["patient"]:
            items.insert(rng.choice((0, 2)), ("patient", who))
        if self.shows["account"]:
            truth["account_number"] = kit.account(rng)
            items.append(("account", truth["account_number"]))
        if self.shows["network"]:
            truth["network"] = network
            items.append(("network", self.nets[network]))
        if self.shows["received"]:
            items.append(("received", lot.day(kit.later(day, 6), self.style)))
        if self.shows["check"]:
            items.append(("check", kit.number(rng, "00999999")))
        if self.shows["payee"]:
            items.append(("payee", "Provider"))
        items = [(self.names[k], v) for k, v in items]
        if "date" not in self.columns:
            items.append((rng.choice(("Date of Service", "Service Date", "Dates of Service")), lot.day(day, self.style)))
        top, inside = self.claim_head(items)
        rows, sums = "", dict.fromkeys(KEYS, 0)
        for _ in range(rng.choice((1, 1, 2, 2, 3, 4, 5, 7, 9))):
            line, got, text = self.service(day, network)
            truth["lines"].append(line)
            rows += text
            sums = {k: sums[k] + got[k] for k in sums}
            if "date" in self.columns and rng.random() < 0.2:
                day = kit.later(day, 1)
        if self.totals:
            rows += self.sum_row(sums)
            truth["totals"] = {TOTALS[k]: sums[k] for k in TOTALS if k in self.columns}
        return truth, sums, f'{top}<table class="t"><thead>{self.head()}</thead>{inside}{rows}</table>'


def accumulators(rng, money):
    """Deductible and limit so far, beside or below: amounts that are none of a service."""
    rows = [(rng.choice(("Individual Deductible", "In-Network Deductible", "Deductible")), 150000, rng.randint(0, 150000)), (rng.choice(("Out-of-Pocket Maximum", "Out-of-pocket limit", "Maximum Out-of-Pocket")), 600000, rng.randint(20000, 400000))]
    if rng.random() < 0.5:
        rows.insert(1, ("Family Deductible", 300000, rng.randint(0, 200000)))
    if rng.random() < 0.4:
        return "".join(f"<p>{esc(name)}: {money(used, '$')} of {money(limit, '$')} used</p>" for name, limit, used in rows)
    heads = rng.choice((("Your plan", "Limit", "Used", "Remaining"), ("Accumulator", "Annual Amount", "Met to Date", "Left"), ("Benefit", "Plan limit", "Applied so far", "Still to meet")))
    return f'<table style="margin-top:8pt;font-size:85%"><tr>{"".join(f"<th>{h}</th>" for h in heads)}</tr>' + "".join(f'<tr><td>{esc(name)}</td><td class="r">{money(limit, "$")}</td><td class="r">{money(used, "$")}</td><td class="r">{money(limit - used, "$")}</td></tr>' for name, limit, used in rows) + "</table>"


def document(rng):
    paper, payer, person = Paper(rng), kit.insurer(rng), kit.Person(rng)
    member = kit.number(rng, rng.choice(("AAA999999999", "W999999999", "99999999-01", "999 999 999", "A99999999", "AAA99A99999")))
    printed, person_name = kit.day(rng, "2026-03-01", "2026-06-20"), person.written(rng)
    people = [person_name]
    for _ in range(rng.choice((0, 0, 0, 1))):
        other = kit.Person(rng)
        other.last = person.last
        people.append(other.written(rng))
    claims = rng.choice((1, 1, 1, 2, 2, 3, 4))
    paper.shows = {"patient": len(people) > 1 or rng.random() < 0.35, "account": rng.random() < 0.35, "network": rng.random() < 0.5, "received": rng.random() < 0.25, "check": rng.random() < 0.2, "payee": rng.random() < 0.15}
    paper.nets = {"in": rng.choice(IN), "out": rng.choice(OUT)}
    if claims == 1 and not paper.totals and rng.random() < 0.5:
        paper.totals = True
    if claims > 1:
        paper.totals = True
    shared = {"document_type": KIND, "payer": {"name": payer}, "patient": {"member_id": member}, "statement_date": printed}
    pattern = rng.choice(("99999A9999999", "2026-9999999-99", "EA999999999", "999999999999", "A9999-99999"))
    made = [paper.claim(kit.number(rng, pattern), printed, rng.choice(people) if paper.shows["patient"] else person_name, shared) for _ in range(claims)]
    documents, tables = [m[0] for m in made], "".join(m[2] for m in made)
    box = ""
    if rng.random() < 0.35 and {"paid", "owe"} <= set(paper.columns):
        whole = {k: sum(m[1][k] for m in made) for k in KEYS}
        names = [(rng.choice(("Amount billed", "Total billed", "Total charges")), "charge"), (rng.choice(("Plan paid", "Your plan paid", "Total paid by plan")), "paid"), (rng.choice(("You owe", "You may owe", "Your responsibility", "Amount you owe")), "owe")]
        if "adjust" in paper.columns and rng.random() < 0.6:
            names.insert(1, (rng.choice(("Discounts", "Your discount", "Plan discounts")), "adjust"))
        box = f'<div style="margin-top:8pt">{lot.labels(rng, [(n, paper.money(whole[k], "$", blank=False)) for n, k in names], rng.choice(("list", "boxes", "captions", "grid")))}</div>'
        if claims == 1:
            documents[0]["totals"].update({TOTALS[k]: whole[k] for _, k in names})
    style = rng.choice(lot.DAYS)
    items = [("id", member), ("printed", lot.day(printed, style))]
    if not paper.shows["patient"]:
        items.insert(0, (rng.choice(("member", "patient")), person_name))
    elif rng.random() < 0.6:
        items.insert(0, ("member", person_name))
    if rng.random() < 0.6:
        items.append(("group", kit.number(rng, "9999999")))
    rng.shuffle(items)
    street, town = kit.address(rng, box=True)
    tel = kit.phone(rng, free=True)
    logo = lot.name_block(rng, payer, [street, town, *([rng.choice(("Member Services: ", "Customer Service ", "Questions? Call ")) + tel] if rng.random() < 0.8 else [])])
    facts = lot.labels(rng, [(paper.names[k], v) for k, v in items])
    home, home_town = kit.address(rng, box=False)
    mail = f'<div style="margin:10pt 0">{esc(person_name)}<br>{esc(home)}<br>{esc(home_town)}</div>' if rng.random() < 0.5 else ""
    title = f'<div style="font-size:{rng.choice((11, 13, 15))}pt;font-weight:bold;margin:4pt 0">{rng.choice(WELCOME)}</div><div>{rng.choice(NOT_BILL)}</div>'
    top = rng.choice((lambda: kit.sides(logo + mail, title + facts), lambda: logo + title + facts + mail, lambda: kit.sides(logo, title) + mail + facts, lambda: title + kit.sides(logo + mail, facts)))()
    legend = f"<p><b>{rng.choice(('Notes', 'Remark codes', 'Explanation of codes', 'What the codes mean', 'Remarks'))}</b></p>" + "".join(f"<p>{code}{rng.choice((' - ', ': ', ' '))}{esc(NOTES[code])}</p>" for code in sorted(paper.used)) if paper.used else ""
    extra = accumulators(rng, paper.money) if rng.random() < 0.5 else ""
    chat = "".join(f"<p style='font-size:88%'>{esc(t)}</p>" for t in rng.sample(CHATTER, rng.randint(0, 3)))
    first = rng.random() < 0.5
    below = rng.choice((lambda: legend + extra + chat, lambda: kit.sides(legend, extra) + chat, lambda: extra + legend + chat))()
    wide = len(paper.columns) > 10 or (len(paper.columns) > 8 and rng.random() < 0.6) or rng.random() < 0.15
    size = rng.choice((7, 7.5, 8)) if len(paper.columns) > 8 else rng.choice((8, 9, 9.5, 10))
    body = top + (box if first else "") + tables + ("" if first else box) + below
    return {"html": lot.page(rng, lot.dress(rng, size), body, wide), "truth": without_blanks({"documents": documents})}
