"""A union health and welfare trust fund's explanation of benefits, printed by its administrator's old system in typewriter letters, landscape:
facts in two columns, service rows with from and thru, procedure code, charge, not covered and its remark, savings, deductible, co-pay, balance, percent,
payment; what is taken off below the sums; one claim to a sheet."""
from held_twentysixth_c import *  # noqa: F403

NAME = "held26-craft-trust-fund-eob"
NOTES = {"denied": ("214", "THIS EXPENSE IS EXCLUDED BY THE PLAN. SEE THE EXCLUSIONS SECTION OF YOUR SUMMARY PLAN DESCRIPTION."),
         "ppo": ("030", "CHARGES REDUCED PER PPO CONTRACT. THE PATIENT IS NOT RESPONSIBLE FOR THE REDUCTION."),
         "out": ("117", "AMOUNT EXCEEDS THE PLAN'S ALLOWABLE CHARGE FOR A NON-PPO PROVIDER.")}


def amount(value):
    return usd(value, "") if value else ".00"


def one(rng, payer, fund, who, member, sent):
    patient, how = kin(rng, who)
    giver, care, kind = seen(rng, "clinic images labs rehab urgent knife")
    first, ppo = later(sent, -rng.randint(14, 75)), rng.random() < 0.75
    lines = services(rng, days(rng, kind, first), care, rng.choice((1, 3, 6)), "ded coins coins both free" if not ppo else "ded copay coins coins both free")
    for x in lines:
        x["remarks"] = [NOTES["denied" if x["kind"] == "denied" else "ppo" if ppo else "out"][0]]
        x["modifiers"] = ["GP"] if x["sort"] == "rehab" else ["25"] if x["sort"] == "visit" and len(lines) > 1 and rng.random() < 0.5 else \
            ["26"] if x["sort"] == "scan" and rng.random() < 0.5 else []
        if not ppo:
            x["noncovered_cents"] += x["adjustment_cents"]
            x["patient_cents"] += x["adjustment_cents"]
            x["adjustment_cents"] = 0
    used = dict([NOTES["denied"]] * any(x["kind"] == "denied" for x in lines) + [NOTES["ppo" if ppo else "out"]] * any(x["kind"] != "denied" for x in lines))
    rows = []
    for x in lines:
        left = x["charge_cents"] - x["noncovered_cents"] - x["adjustment_cents"] - x["deductible_cents"] - x["copay_cents"]
        x["left"] = left
        rows.append([say(x["date"], "%m/%d/%y"), say(x["date"], "%m/%d/%y"), "-".join([x["code"], *x["modifiers"]]), amount(x["charge_cents"]),
                     amount(x["noncovered_cents"]), x["remarks"][0], amount(x["adjustment_cents"]), amount(x["deductible_cents"]), amount(x["copay_cents"]),
                     amount(left), f"{x['rate']}%" if left else "", amount(x["plan_paid_cents"])])
    benefit, owed = total(lines, "plan_paid_cents"), total(lines, "patient_cents")
    claim, acct, chk = number(rng, rng.choice(("26-0999999-99", "99999999"))), number(rng, rng.choice(("9999999", "AAA9999999"))), number(rng, "0099999")
    sums = [("CLAIM TOTALS", 3), amount(total(lines, "charge_cents")), amount(total(lines, "noncovered_cents")), "", amount(total(lines, "adjustment_cents")),
            amount(total(lines, "deductible_cents")), amount(total(lines, "copay_cents")), amount(total(lines, "left")), "", amount(benefit)]
    paid_to = giver if ppo or rng.random() < 0.5 else who.full
    below = [("BENEFIT AMOUNT", amount(benefit)), ("LESS OTHER INSURANCE", ".00"), ("LESS OVERPAYMENT RECOVERY", ".00"),
             ("NET PAYMENT", amount(benefit)), ("MEMBER RESPONSIBILITY", amount(owed))]
    met = total(lines, "deductible_cents") + cents(rng, 0, 200)
    body = (f"<div class='c'><b>{fund}</b><br>ADMINISTERED BY {payer.upper()}<br>P.O. BOX {rng.randint(1000, 9000)}, {spot(rng)[1].upper()}<br>"
            f"TELEPHONE {tel(rng, '(509) 555-{:04d}')} OR TOLL FREE {tel(rng)}</div><div class='h'>EXPLANATION OF BENEFITS &nbsp;-&nbsp; THIS IS NOT A "
                "BILL</div>"
            + beside(f"<div class='mail'>{who.mail}</div>",
                     facts([("PARTICIPANT", ": " + esc(who.full).upper()), ("PARTICIPANT ID", f": {member}"), ("LOCAL", ": " + number(rng, "0999")),
                            ("PATIENT", ": " + esc(patient.full).upper() + f" ({how.upper()})"), ("PLAN",
                                f": {rng.choice(('ACTIVE PLAN A', 'PLAN II - PPO', 'RETIREE PRE-65'))}")]),
                     facts([("CLAIM NUMBER", f": {claim}"), ("DATE PROCESSED", f": {say(sent, '%m/%d/%y')}"), ("PROVIDER", ": " + esc(giver).upper()),
                            ("PROVIDER TAX ID", ": XX-XXX" + number(rng, "9999")), ("PATIENT ACCT", f": {acct}")]), widths="31% 35% 34%")
            + table(["FROM<br>DATE", "THRU<br>DATE", "PROCEDURE<br>CODE", "TOTAL<br>CHARGE", "NOT<br>COVERED", "RMK", "PPO<br>SAVINGS", "DEDUCT-<br>IBLE",
                "CO-PAY",
                     "BALANCE", "PAID<br>AT", "BENEFIT"], rows, "lllrrcrrrrrr", "t", [sums])
            + beside("REMARKS<br>" + facts(list(used.items()), "n"), facts(below, "s"), widths="62% 38%")
            + table(["PAYMENT TO", "AMOUNT", "CHECK NUMBER", "CHECK DATE"], [[esc(paid_to).upper(), amount(benefit), chk, say(sent, "%m/%d/%y")]]
                    if benefit else [["NO PAYMENT ISSUED", "", "", ""]], "lrcc", "pay")
            + f"<p>{say(first, '%Y')} DEDUCTIBLE APPLIED TO DATE: INDIVIDUAL {usd(met)} &nbsp; FAMILY {usd(met + 12500)} &nbsp;&nbsp; OUT-OF-POCKET TO DATE: "
                f"{usd(met + owed)}</p>"
            "<p class='fine'>IF YOU DISAGREE WITH THE FUND'S DECISION YOU MAY APPEAL IN WRITING TO THE BOARD OF TRUSTEES WITHIN 180 DAYS OF RECEIPT OF THIS "
                "NOTICE. "
            "YOU MAY REVIEW PERTINENT DOCUMENTS AND SUBMIT ISSUES AND COMMENTS IN WRITING. THE TRUSTEES WILL DECIDE YOUR APPEAL AT THEIR NEXT QUARTERLY "
                "MEETING. "
            "RETAIN THIS COPY FOR INCOME TAX PURPOSES; A CHARGE MAY BE MADE FOR DUPLICATES.</p>")
    told = only(lines, "date code modifiers charge_cents noncovered_cents remarks adjustment_cents deductible_cents copay_cents plan_paid_cents")
    for x in told:
        x["maybe"] = {"date_end": x["date"]}
        if not x["modifiers"]:
            del x["modifiers"]
    truth = truth_of("eob", fund, patient.full.upper(), member, giver.upper(), claim, sent, told, money(lines), account_number=acct)
    return body, truth


def document(rng):
    who, sent = Who(rng, youngest=28, oldest=66), day(rng, (2026, 1, 22), 240)
    trade = rng.choice(("INLAND EMPIRE CARPENTERS", "PLUMBERS & PIPEFITTERS LOCAL 268", "ROOFERS AND WATERPROOFERS OF THE MID-STATES", "I.B.E.W. DISTRICT 9"))
    fund = f"{trade} HEALTH & {rng.choice(('SECURITY TRUST', 'WELFARE FUND', 'WELFARE TRUST FUND'))}"
    member = rng.choice(("XXX-XX-", "W00")) + number(rng, "9999")
    admin = rng.choice(("Northwest Pension & Benefit Administrators, Inc.", "Tri-Union Benefit Services"))
    made = [one(rng, admin, fund, who, member, sent) for _ in range(rng.choice((1, 1, 1, 2)))]
    css = (".h{text-align:center;font-weight:bold;margin:8pt 0 10pt;border-top:1pt dashed;border-bottom:1pt dashed;padding:2pt}.mail{margin:14pt 0 12pt}.f "
        "td{padding:0 3pt}"
           ".f{font-size:8pt}.f td:first-child{white-space:nowrap}.t{width:100%;margin:8pt 0}.t th{font-weight:normal;border-bottom:1pt "
               "dashed;vertical-align:bottom;padding:0 4pt}.t "
               "td{padding:0 4pt}"
           ".t .sum td{border-top:1pt dashed;padding-top:3pt}.s{width:100%}.s td{padding:0 3pt}.s td+td{text-align:right}.n td{padding:0 5pt 0 "
               "0}.pay{width:100%;margin:8pt 0;"
           "border-top:1pt dashed;border-bottom:1pt dashed}.pay th{font-weight:normal}div.c{text-align:center}")
    return done(sheet(css, *[m[0] for m in made], size="Letter landscape", margin="0.5in", font="8.5pt 'Liberation Mono',monospace", title="EOB"),
                many([m[1] for m in made]))
