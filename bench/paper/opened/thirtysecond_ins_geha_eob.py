"""The explanation of benefits of GEHA, a plan of federal employees: member and option on top, one block for each claim with procedure codes,
plan allowance and message codes, the year's sums, and the federal way to dispute a claim."""
from held_thirtysecond_b import *

NAME, KIND = "held32-ins-geha-eob", "eob"
PAYER = "GEHA"
CODES = {"off": "PD1", "out": "OP4", "not": "NC7", "joined": "BN2", "late": "RI3", "free": "PV0"}
OPTIONS = ["High Option (311)", "Standard Option (314)", "Standard Option (315)", "HDHP (342)", "Elevate (254)", "Elevate Plus (251)"]


def document(rng):
    who = Person(rng, (), 24, 64)
    age = 2026 - who.born.year
    young = age > 24 and rng.random() < 0.5
    family = [who, who, Person(rng, like=who, youngest=1 if young else max(20, age - 6), oldest=min(25, age - 20) if young else age + 6)]
    sent = day(rng)
    member, tel = number(rng, rng.choice(("99999999", "9999999"))), free(rng, "{}.555.{}")
    blocks, made, all_ = [], [], []
    keys = ("charge_cents", "adjustment_cents", "allowed_cents", "noncovered_cents", "deductible_cents", "copay_cents", "coinsurance_cents",
        "plan_paid_cents",
            "patient_cents")
    heads = ["Date of<br>service", "Proc.<br>code", "Description", "Billed<br>amount", "Provider<br>discount", "Plan<br>allowance", "Not<br>covered",
        "Deductible",
             "Copay", "Coinsurance", "GEHA<br>paid", "You may<br>owe", "Msg.<br>code"]
    count = rng.choice((1, 1, 2, 2, 4))
    for n in range(count):
        kind = rng.choice(("office", "office", "lab", "hospital", "imaging", "therapy", "mind"))
        size = rng.choice((2, 6, 24)) if kind == "therapy" else rng.choice((1, 1, 2, 3, 5, 8))
        claim = Claim(rng, kind, size, later(sent, -rng.randint(56, 66)), out=0.15)
        patient, code = rng.choice(family), number(rng, f"26{rng.randint(10, 36)}99999999")
        account = number(rng, rng.choice(("9999999999", "AAA99999", "9999999"))) if rng.random() < 0.75 else None
        s = claim.sums
        all_.append(s)
        rows = [[us(x["date"]), x["code"], x["words"]] + [bare(x[k]) for k in keys] + [CODES[x["reason"]]] for x in claim.lines]
        net = "In-network" if claim.network == "in" else "Out-of-network"
        used = sorted({x["reason"] for x in claim.lines}, key=list(CODES).index)
        kin = "Self" if patient is who else "Child" if young else "Spouse"
        blocks.append("<div class='cl'>" + beside(
            facts([("Patient:", esc(patient.full)), ("Relationship:", kin), ("Claim number:", code)], "k"),
            facts([("Provider:", f"<b>{esc(claim.giver)}</b>"), ("Network status:", net)] + ([("Patient account:", account)] if account else []),
                "k"),
            facts([("Received:", us(later(claim.last, 4))), ("Processed:", us(later(claim.last, 13)))], "k"), widths="34% 41% 25%") + "</div>"
            + table(heads, rows, "lllrrrrrrrrrc", "d", [[("Claim total", 3)] + [usd(s[k]) for k in keys] + [""]],
                    widths="8.5% 6% 17% 8.5% 8% 8.5% 7.5% 7.5% 6.5% 8% 8% 8% 5%")
            + "<div class='ms'>" + "<br>".join(f"<b>{CODES[r]}</b> &ndash; {REASONS[r]}" for r in used) + "</div>")
        made.append(told(KIND, PAYER, claim.giver, {"name": patient.full, "member_id": member}, named(claim.lines, "words",
            "date code " + " ".join(keys), CODES),
                         summed(claim, **ALL), claim_number=code, account_number=account, network=claim.network, statement_date=sent))
    billed, off, paid, owed = (sum(s[k] for s in all_) for k in ("charge_cents", "adjustment_cents", "plan_paid_cents", "patient_cents"))
    top = beside("<div class='logo'>GEHA<span class='dot'>&#9679;</span></div><div class='ret'>P.O. Box 21542<br>Eagan, MN 55121</div>"
                 f"<div class='win'>{who.mail()}</div>",
                 "<div class='ti'>Explanation of Benefits</div><div class='nb'>This is not a bill. Please keep for your records.</div>"
                 + facts([("Date:", us(sent)), ("Member:", esc(who.full)), ("Member ID:", member), ("Plan:", rng.choice(OPTIONS)), ("Network:",
                          "UnitedHealthcare Choice Plus")], "me") + f"<div class='ask'>Questions? Visit <b>geha.com</b> or call <b>{tel}</b> (TTY "
                                  f"711)</div>",
                 widths="54% 46%")
    sums = table(["Total billed", "Provider discounts", "GEHA paid", "You may owe your provider(s)"], [[usd(billed), usd(off), usd(paid),
        usd(owed)]], "cccc", "bx",
                 widths="25% 25% 25% 25%")
    ded, most = rng.choice((35000, 70000, 160000)), rng.choice((500000, 600000, 650000))
    met = rng.randrange(0, ded)
    year = table(["2026 benefit year", "Annual amount", "Met to date", "Remaining"],
                 [["In-network calendar year deductible, self", usd(ded), usd(met), usd(ded - met)],
                  ["In-network out-of-pocket maximum, self", usd(most), usd(met + 18240), usd(most - met - 18240)],
                  ["In-network out-of-pocket maximum, family", usd(2 * most), usd(met + 50715), usd(2 * most - met - 50715)]], "lrrr", "yr")
    one = (top + "<h2>Summary of claims</h2>" + sums + "<h2>Claim detail</h2>" + "".join(blocks) + f"<div class='kp'><h2>Your plan "
            f"accumulations</h2>{year}</div>")
    two_ = ("<h2>The disputed claims process</h2><p>If you disagree with our decision on your claim, you have rights under the Federal Employees "
            "Health Benefits "
            "Program:</p><p><b>Step 1.</b> Ask us in writing to reconsider our first decision. You must do so within 6 months from the date of "
            "our decision. Send your "
            "request to the Appeals Department at the address on page 1. Say why you believe our decision was wrong, based on specific benefit "
            "provisions in the plan "
            "brochure, and include copies of papers that support your claim.</p><p><b>Step 2.</b> We have 30 days from the date we get your "
            "request to pay the claim, "
            "write to you and keep our denial, or ask you or your provider for more information.</p><p><b>Step 3.</b> If you do not agree with "
            "our decision, you may ask "
            "the U.S. Office of Personnel Management (OPM) to review it, within 90 days after the date of our letter.</p><p>You may ask us for "
            "free copies of all "
            "documents and records that bear on your claim, and for the diagnosis and treatment codes.</p><h2>Definitions</h2><p><b>Plan "
            "allowance</b> &ndash; the amount "
            "we use to set our payment and your coinsurance. <b>Provider discount</b> &ndash; the billed amount over the plan allowance that an "
            "in-network provider "
            "takes off. <b>Not covered</b> &ndash; charges that are not benefits of the plan, or that are over the plan allowance of an "
            "out-of-network provider. "
            "<b>You may owe</b> &ndash; not covered, deductible, copay and coinsurance together.</p><h2>Help prevent health care "
            "fraud</h2><p>Look over this statement. "
            "If you did not get a service that is listed, call the provider first. If that does not settle it, call us.</p><p class='fine'>The "
            "plan does not "
            "discriminate on the basis of race, color, national origin, age, disability or sex. Atenci&oacute;n: si habla espa&ntilde;ol, tiene a "
            "su disposici&oacute;n "
            "servicios gratuitos de asistencia ling&uuml;&iacute;stica.</p>")
    css = (foot("EOB-FEHB 0126") + ".logo{font-size:30pt;font-weight:bold;color:#00355f;letter-spacing:1pt}.dot{color:#00a19b;font-size:13pt}.ret{"
            "font-size:8pt;"
           "margin-bottom:32pt}.win{font-size:10pt;line-height:1.25;margin:0 0 22pt 12pt}.ti{font-size:18pt;font-weight:bold;color:#00355f}.nb{"
           "margin-bottom:6pt}"
           ".me td{padding:2pt 10pt 2pt 0;font-size:9.2pt}.me td+td{font-weight:bold}.ask{border-left:3pt solid #00a19b;padding:3pt 8pt;"
           "margin:6pt 0}h2{font-size:12pt;"
           "color:#00355f;margin:10pt 0 4pt;border-bottom:1pt solid #00a19b}.bx,.d,.yr{width:100%}.bx th{background:#00355f;color:#fff;"
           "font-size:8.6pt}.bx td{font-size:13pt;"
           "font-weight:bold;background:#e8f5f5;padding:5pt}.cl{margin-top:8pt;page-break-inside:avoid;page-break-after:avoid;background:#f0f3f6}"
           ".k td{font-size:8.2pt;padding:1.2pt 5pt 1.2pt 3pt}"
           ".k td:first-child{color:#555;white-space:nowrap}.d th{font-size:6.6pt;background:#00355f;color:#fff;vertical-align:bottom;padding:3pt "
           "2pt}.d td{font-size:7.1pt;"
           "padding:3pt 2pt;border-bottom:0.5pt solid #cfd8df}.sum td{font-weight:bold;background:#e8f5f5}.ms{font-size:7.8pt;margin:4pt 0 6pt}"
           ".kp{page-break-inside:avoid}"
           ".yr th{font-size:8.2pt;border-bottom:0.75pt solid #00355f}.yr td{font-size:8.6pt}")
    return done(sheet(css, one, two_, margin="0.5in 0.45in 0.6in", font="9.2pt 'Liberation Sans',Arial", title="Explanation of Benefits"), *made)
