"""A dental plan's explanation of benefits in Delta Dental's manner: facts of enrollee, patient and dentist in boxes at the top, rows by tooth and
surface with submitted amount, allowance, level of benefit in percent, deductible, plan's and patient's payment, codes of policies told below, sums of
claim, maximum used."""
from held_twentyfourth_b import *  # noqa: F403

NAME = "held24-delta-dental"
# code, words, teeth it is done on (a = whole mouth, q = quarter, t = tooth, s = tooth with surfaces), percent paid, dollars
CARE = [("D0120", "Periodic oral evaluation", "a", 100, 48, 82), ("D0150", "Comprehensive oral evaluation", "a", 100, 78, 130), ("D1110",
    "Prophylaxis - adult", "a", 100, 92, 158),
        ("D0274", "Bitewings - four images", "a", 100, 62, 104), ("D0220", "Intraoral - periapical first image", "a", 100, 26, 48),
        ("D1206", "Topical application of fluoride varnish", "a", 100, 34, 62), ("D2392", "Resin composite - two surfaces, posterior", "s", 80, 210, 345),
        ("D2391", "Resin composite - one surface, posterior", "s", 80, 160, 265), ("D2740", "Crown - porcelain/ceramic", "t", 50, 1090, 1690),
        ("D2950", "Core buildup, including any pins", "t", 50, 240, 390), ("D4341", "Perio scaling and root planing, four or more teeth per quadrant", "q",
        80, 220, 340),
        ("D7140", "Extraction, erupted tooth or exposed root", "t", 80, 160, 290), ("D9230", "Inhalation of nitrous oxide", "a", 0, 55, 110)]
SAYS = {"104": "The fee charged is above the amount this dentist has agreed to accept. Your network dentist may not bill you for the difference.",
        "27": "The deductible that applies to this service has been taken.", "0B2": "This service is not a benefit of your group's dental plan.",
        "361": "Benefits for this procedure are limited to once in any 24-month period under your program."}


def document(rng):
    people = family(rng)
    who, state = people[0], rng.choice(("Wisconsin", "Virginia", "Iowa", "South Carolina", "Colorado", "Tennessee"))
    payer, member, sent, premier = f"Delta Dental of {state}", number(rng, "999999999999"), day(rng, (2026, 2, 20), 200), rng.random() < 0.4
    group, groupname, docs, blocks, used = number(rng, "09999-0001"), rng.choice(("CITY SCHOOL DISTRICT 42", "TRI-COUNTY ELECTRIC COOPERATIVE",
        "Bellweather Foods Inc")), [], [], set()
    for n in rng.sample(range(3), rng.choice((1, 1, 1, 2))):
        patient, claim = people[n], number(rng, "20269999999999")
        dentist, first, lines, rows, bare = doctor(rng, "{} {} DDS"), later(sent, -rng.randint(8, 30)), [], [], True
        for code, words, where, rate, low, high in sorted(rng.sample(CARE, rng.randint(1, 6))):
            charge, tooth = cents(rng, low, high), str(rng.choice((2, 3, 4, 5, 12, 14, 18, 19, 29, 30)))
            surface = {"D2392": rng.choice(("MO", "DO", "OB")), "D2391": rng.choice(("O", "B"))}.get(code, "")
            area = "" if where == "a" else rng.choice(("UR", "LL", "LR")) if where == "q" else tooth
            allowed = round(charge * rng.uniform(0.5, 0.82)) if rng.random() < 0.9 else charge
            limited = rate == 100 and rng.random() < 0.08
            rate = 0 if limited else rate
            less = min(5000, allowed) if bare and 0 < rate < 100 else 0
            bare = bare and not less
            paid = round((allowed - less) * rate / 100)
            notes = ["361"] if limited else ["0B2"] if not rate else ["104"] * (allowed < charge) + ["27"] * bool(less)
            used |= set(notes)
            lines.append({"date": first, "code": code, "description": words, "charge_cents": charge, "allowed_cents": allowed, "deductible_cents": less,
                          "plan_paid_cents": paid, "patient_cents": allowed - paid, **({"remarks": notes} if notes else {}),
                          **({"maybe": {"teeth": [tooth]}} if where in "ts" else {})})
            rows.append([area, surface, say(first), code, words, usd(charge, ""), usd(allowed, ""), f"{rate}%", usd(less, ""), usd(paid, ""),
                usd(allowed - paid, ""), " ".join(notes)])
        heads = ["Tooth/<br>Area", "Sur-<br>face", "Date of<br>Service", "Proc.<br>Code", "Description of Service", "Submitted<br>Amount",
            "Maximum<br>Approved<br>Fee", "Benefit<br>Level",
                 "Deduct-<br>ible", "Plan<br>Payment", "Patient<br>Payment", "Policy<br>Code"]
        keys = "charge_cents allowed_cents deductible_cents plan_paid_cents patient_cents".split()
        t = {k: total(lines, k) for k in keys}
        check = number(rng, "0099999999")
        blocks.append("<div class='cl'>" + beside(
            facts([("Patient Name:", esc(patient.plain.upper())), ("Relationship:", ("SUBSCRIBER", "SPOUSE", "DEPENDENT")[n]), ("Date of Birth:",
            say(patient.born))]),
            facts([("Dentist:", esc(dentist.upper())), ("Network:", "Delta Dental Premier" if premier else "Delta Dental PPO"), ("Pay To:", "P - Provider")]),
            facts([("Claim Number:", claim), ("Received Date:", say(later(first, 3))), ("Check/EFT No.:", check if t["plan_paid_cents"] else "NONE")]),
            widths="33% 35% 32%")
            + table(heads, rows, "ccllrrrrrrrl"[:4] + "lrrrrrrl", "t", [[("CLAIM TOTALS", 5), *(usd(t[k], "") for k in keys[:2]), "", *(usd(t[k], "")
            for k in keys[2:]), ""]]) + "</div>")
        docs.append(born(claim_of(payer, patient.plain.upper(), member, lines, "date code description remarks maybe " + " ".join(keys), dentist.upper(),
            claim, sent,
                                  "charges_cents insurance_paid_cents balance_cents", network="in"), patient))
    used_up = rng.randint(20000, 120000)
    body = (beside(f"<div class='logo'>&#9650; {payer}</div><div class='n'>P.O. Box {rng.randint(1000, 9900)}<br>{place(rng)[1]}</div><br><br><br>{who.mail}",
                   "<div class='ttl'>Explanation of Benefits</div><b>THIS IS NOT A BILL</b>" + facts([("Issue Date:", say(sent)), ("Subscriber:",
                   esc(who.plain.upper())), ("Subscriber ID:", member),
                    ("Group Name:", groupname), ("Group/Subgroup:", group), ("Customer Service:", tel(rng))], "f bx"), widths="54% 46%")
            + "<br><p class='n'>Below is a statement of the dental services processed under your plan. If you have a question about it, call the number "
            "above or visit our website. "
            "Please keep it for your tax records.</p>" + "".join(blocks) + "<h3>Processing Policies</h3>"
            + facts([(k, SAYS[k]) for k in sorted(used)], "f n") + "<h3>Benefit Maximums and Deductibles as of the issue date</h3>"
            + table(["Name", "Type", "Benefit Period", "Limit", "Used to Date", "Remaining"], [[esc(who.plain.upper()), "Individual Maximum",
            "01/01/2026 - 12/31/2026", "$1,500.00", usd(used_up),
                    usd(150000 - used_up)], [esc(who.plain.upper()), "Individual Deductible", "01/01/2026 - 12/31/2026", "$50.00", "$50.00", "$0.00"]],
                        "lllrrr", "t y")
            + "<p class='n'><br><b>ANTI-FRAUD:</b> Insurance fraud raises the cost of dental care. If you know of false claims, call our hotline. <b>YOUR "
            "RIGHT OF REVIEW:</b> If your claim was "
            "denied in whole or in part you or your authorized representative may ask for a review within 180 days of this notice. Write to the address "
            "above, Attention: Professional "
            "Services, and say why you think the denial was wrong. Estimates are not a guarantee of payment.</p>")
    css = (".logo{font:bold 16pt 'Liberation Sans';color:#3a7d1e}.ttl{font:bold 15pt 'Liberation Sans';color:#3a7d1e}.f td{padding:0 6pt 1pt 0}.f "
        "td:first-child{color:#444}"
           ".bx{border:1pt solid #3a7d1e;margin-top:4pt}.bx td{padding:1pt 6pt}.n{font-size:7.6pt}.cl{border-top:1.5pt solid "
           "#3a7d1e;padding-top:4pt;margin-top:8pt;page-break-inside:avoid}"
           ".t{width:100%;font-size:7.8pt;margin:4pt 0}.t th{background:#e6f0df;font-size:7pt;vertical-align:bottom;border:.5pt solid #9ab58a}.t "
           "td{border:.5pt solid #c4d3ba}"
           ".sum td{font-weight:bold;background:#f3f7f0}h3{font-size:9.5pt;color:#3a7d1e;margin:8pt 0 2pt}.n td:first-child{font-weight:bold}")
    return done(sheet(css, body, margin="0.45in", font="8.6pt 'Liberation Sans',Arial"), one_or_more(docs))
