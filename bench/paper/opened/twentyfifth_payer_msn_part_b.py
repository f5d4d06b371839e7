"""A Medicare Summary Notice for Part B after the CMS sample: front page, help, claims of assigned and of unassigned doctors and of suppliers and outpatient
departments, each with its table of services, and how to appeal."""
from held_twentyfifth_c import *  # noqa: F403

NAME = "held25-payer-msn-part-b"
WORDS = {"99213": "Established patient office or other outpatient visit, 20-29 minutes", "99214": "Established patient office or other outpatient "
    "visit, 30-39 minutes",
         "99203": "New patient office or other outpatient visit, 30-44 minutes", "93000": "Routine electrocardiogram (ECG) with at least 12 leads "
         "with interpretation and report",
         "36415": "Insertion of needle into vein for collection of blood sample", "80053": "Blood test, comprehensive group of blood chemicals",
         "80061": "Blood test, lipids",
         "85025": "Complete blood cell count, automated test and automated differential white blood cell count", "97110":
         "Therapeutic exercises, each 15 minutes",
         "92014": "Eye and medical examination for diagnosis and treatment, established patient, 1 or more visits", "92250": "Photography of the retina",
         "76514": "Ultrasound of cornea of the eye to determine thickness", "20610": "Aspiration and/or injection of large joint", "71046":
         "X-ray of chest, 2 views"}
EYES = [("92014", "visit", "", 120, 210), ("92250", "test", "", 90, 180), ("76514", "test", "", 30, 70)]
GEAR = [("E0601", "dme", "Continuous positive airway pressure (CPAP) device, rental", 95, 170), ("A7034", "dme",
    "Nasal interface (mask or cannula type) used with CPAP device", 110, 190),
        ("E0143", "dme", "Walker, folding, wheeled, adjustable or fixed height", 95, 160), ("A4253", "dme",
        "Blood glucose test strips, per 50 strips", 38, 75)]
NOTES = {"ded": "The approved amount was applied to your deductible.", "lab": "This service is paid at 100% of the Medicare-approved amount.",
         "denied": "Medicare does not pay for this many services or supplies. You do not have to pay this amount.",
         "limit": "Your provider did not accept assignment. The most you can be charged is 115% of the amount Medicare approved.",
         "gap": "A copy of this notice will be forwarded to your Medigap insurer. Send any questions regarding your benefits to them."}


def document(rng):
    who, mbi, sent = Who(rng, youngest=66, oldest=93), number(rng, "9AA9-AA9-AA99"), day(rng, (2026, 3, 20), 160)
    span = (later(sent, -90), later(sent, -1))
    claims, docs, listed, used, denied = [], [], [], [], 0
    gap = "gap" if rng.random() < .35 else ""
    for back in sorted(rng.sample(range(10, 82), rng.choice((1, 1, 2, 3, 4))), reverse=True):
        date = later(sent, -back)
        provider, care = rng.choice((("Acme Home Medical Supply", GEAR), (doctor(rng, "{} {}, M.D."), EYES), *[seen(rng, "office lab therapy")
            for _ in range(4)]))
        if provider.endswith(" MD"):
            provider = provider[:-3] + ", M.D."
        open_ = care is OFFICE and rng.random() < .25  # not assigned
        lines = services(rng, [date, date, later(date, 3)] if care is THERAPY and back > 14 else [date], care, 5, "ded coins coins coins", .1)
        rows = []
        for x in lines:
            x["description"], kind = WORDS.get(x["code"], x["description"]), x["kind"]
            x["kind"] = kind = "lab" if x["sort"] == "lab" and kind != "denied" else "coins" if kind == "ded" and x["allowed_cents"] > 28300 else kind
            share = {"ded": x["allowed_cents"], "coins": round(x["allowed_cents"] * .2)}.get(kind, 0)
            x["plan_paid_cents"] = round((x["allowed_cents"] - share) * .98)
            x["patient_cents"] = share + (min(x["charge_cents"] - x["allowed_cents"], round(x["allowed_cents"] * .15)) if open_ and kind != "denied" else 0)
            denied += kind == "denied"
            notes = [k for k in (kind, "limit" if open_ else "", gap) if k in NOTES]
            used += [k for k in notes if k not in used]
            x["modifiers"] = (["GP"] if x["sort"] == "therapy" else ["RR"] if x["code"] == "E0601" else ["NU"] if x["code"] in ("A7034", "E0143")
                else []) or None
            x["remarks"] = [chr(65 + used.index(k)) for k in notes] or None
            code = "-".join([x["code"], *(x["modifiers"] or [])])
            many = f"{x['units']} " if x["units"] > 1 else ""
            rows.append([f"{many}{x['description']} ({code})", "<b>NO</b>" if kind == "denied" else "Yes", *(usd(x[k]) for k in ("charge_cents",
                "allowed_cents", "plan_paid_cents",
                         "patient_cents")), ",".join(x["remarks"] or [])])
            if x["units"] == 1:
                x["units"] = None
        days = sorted({x["date"] for x in lines})
        put = [row for one in days for row in ([[(f"<b>{say(one, '%B %-d, %Y')}</b>", 7)]] if len(days) > 1 else []) + [r for r, x in zip(rows,
            lines) if x["date"] == one]]
        keys = "charge_cents allowed_cents plan_paid_cents patient_cents".split()
        claim, phone = number(rng, "02-99999-999-999"), tel(rng, f"({rng.choice((937, 806, 864, 208, 517))}) 555-{{:04d}}")
        street, town = place(rng)
        when = say(days[0], "%B %-d, %Y") if len(days) == 1 else f"{say(days[0], '%B %-d')} &ndash; {say(days[-1], '%B %-d, %Y')}"
        group = f"{rng.choice(GIVERS['office'])}, " if provider.endswith("M.D.") and rng.random() < .5 else ""
        refer = "" if provider.endswith("M.D.") else f"<br>Referred by {doctor(rng, '{} {}')}" if care is not GEAR else f"<br>Ordered by {doctor(rng, '{} {}')}"
        claims.append(f"<div class='cl'><h3>{when}</h3><b>{esc(provider)}</b>, {phone}<br>{group}{street}, {town}{refer}" + table([
            "Service Provided &amp; Billing Code",
                      "Service<br>Approved?", "Amount<br>Provider<br>Charged", "Medicare-<br>Approved<br>Amount", "Amount<br>Medicare<br>Paid",
                      "Maximum<br>You May<br>Be Billed",
                      "See<br>Notes<br>Below"], put, "lcrrrrc", "t", [[f"Total for Claim #{claim}", "", *(usd(total(lines, k)) for k in keys),
                      ",".join(sorted({m for x in lines for m in x["remarks"] or []}))]], widths="38% 10% 11% 11% 11% 11% 8%") + "</div>")
        docs.append(claim_of("Medicare", who.plain, mbi, lines, "date code modifiers units description remarks " + " ".join(keys), {"name": provider,
            "phone": phone}, claim, sent,
                             "charges_cents insurance_paid_cents balance_cents", "msn"))
        listed.append((when, esc(provider)))
    run = f"<div class='run'>{who.plain} &nbsp; THIS IS NOT A BILL</div>"
    met = ("<p>Your deductible is what you must pay for most health services before Medicare begins to pay.</p>"
           f"<p><b>Part B Deductible:</b> You have now met {usd(rng.choice((28300, 28300, 21444, 8500)))} of your $283.00 deductible for 2026.</p>")
    front = msn_front(who, "for Part B (Medical Insurance)", mbi, sent, span, met, denied, sum(d["totals"]["balance_cents"] for d in docs), listed,
        "Providers", "Services")
    three = (run + "<div class='h2'>Your Claims for Part B (Medical Insurance)</div>" + beside(
        "<p>Part B Medical Insurance helps pay for doctors&rsquo; services, diagnostic tests, ambulance services, and other health care "
        "services.</p><div class='bar'>Definitions of "
        "Columns</div><p><b>Service Approved?:</b> This column tells you if Medicare covered this service.</p><p><b>Amount Provider Charged:</b> "
        "This is your provider&rsquo;s fee for this service.</p>",
        "<p><b>Medicare-Approved Amount:</b> This is the amount a provider can be paid for a Medicare service. It may be less than the actual "
        "amount the provider charged.</p><p>Your provider "
        "has agreed to accept this amount as full payment for covered services. Medicare usually pays 80% of the Medicare-approved amount.</p><p>"
        "<b>Amount Medicare Paid:</b> This is the amount "
        "Medicare paid your provider.</p><p><b>Maximum You May Be Billed:</b> This is the total amount the provider is allowed to bill you.</p>") +
        "".join(claims)
        + ("<h3>Notes for Claims Above</h3>" + facts([(chr(65 + n), NOTES[k]) for n, k in enumerate(used)], "f nn") if used else ""))
    return done(sheet(MSN_CSS, front, msn_help(rng, who, "doctors services"), three, msn_appeal(rng, who, sent), margin=".6in", font=
        "9.8pt 'Liberation Sans',Arial"), all_claims(docs))
