"""A union's welfare fund EOB as its office prints it, typed in letters of one width and laid out by spaces: local and participant on top, a claim for each patient under a line of dashes, heads with letters in brackets on two lines, ineligible amount with its number, balance and percent, then the fund's payment; sums under double dashes, the patient's share in a line, explanations by number, the trustees' appeal words."""
from held_nineteenth_b import *  # noqa: F403

NAME = "held19-welfare-fund"
SAYS = {"03": "YOUR DEDUCTIBLE WAS TAKEN FROM THE COVERED AMOUNT.", "21": "THE FUND RULES DO NOT COVER THIS SERVICE.", "40": "SAVINGS THROUGH THE NETWORK. YOU DO NOT OWE THIS AMOUNT."}
WIDE = (8, 5, 25, 10, 10, 10, 3, 10, 10, 5, 10)
COLS = "charge_cents adjustment_cents noncovered_cents deductible_cents plan_paid_cents".split()


def pad(cells):
    return " ".join(f"{c:<{w}}" if n in (0, 1, 2, 6) else f"{c:>{w}}" for n, (c, w) in enumerate(zip(cells, WIDE))).rstrip()


def plainly(value):
    return usd(value, "")


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("IRON SHORE LABORERS WELFARE FUND", "CARPENTERS HEALTH FUND OF THE HIGH PLAINS", "TRANSIT WORKERS WELFARE TRUST LOCAL 338"))
    member, sent, style = number(rng, "999-99-99999"), day(rng, (2026, 2, 15), 200), rng.choice(("%m/%d/%y", "%-m-%-d-%y"))
    docs, out, used, count, words = [], [], set(), rng.choice((1, 1, 2, 2, 3)), rng.choice((1, 2, 2))
    gist = [(c[0], c[1], c[2][:25].rstrip(" ,"), c[3], c[4]) for c in CARE]
    for _ in range(count):
        patient, kin = rng.choice(family)
        provider, claim, first = giver(rng).upper(), number(rng, "26-999999-99"), later(sent, -rng.randint(10, 45))
        lines, text = services(rng, 1, 6, [first, later(first, 7)] if rng.random() < 0.25 else [first], care=gist, words=words, kinds=("ded", "coins", "coins", "both", "free"), denied=0.1), []
        for x in lines:
            x["description"] = x["description"].upper()
            note = "21" if x["denied"] else "03" if x["deductible_cents"] else "40" if x["adjustment_cents"] else ""
            x["remarks"] = [note] if note else None
            used |= {note} if note else set()
            left = x["charge_cents"] - x["adjustment_cents"] - x["noncovered_cents"] - x["deductible_cents"]
            text.append(pad([say(x["date"], style), x["code"], x["description"], *(plainly(x[k]) for k in COLS[:3]), note, plainly(x["deductible_cents"]), plainly(left), f"{x['rate'] if left else 0}%", plainly(x["plan_paid_cents"])]))
        t = sums(lines, " ".join(COLS) + " patient_cents")
        left = t["charge_cents"] - t["adjustment_cents"] - t["noncovered_cents"] - t["deductible_cents"]
        heads = [pad(["SERVICE", "PROC", "", "(A)", "(B)", "(C)", "", "(D)", "(E)", "", "(F)"]), pad(["DATE", "CODE", "TYPE OF SERVICE", "CHARGE", "PPO SAVING", "NOT COVRD", "NO.", "DEDUCTIBLE", "BALANCE", "PCT", "FUND PAYS"])]
        out.append("<pre class='pb'>" + "-" * 116 + f"\nPATIENT: {esc(patient.plain.upper()):<34} RELATION: {('MEMBER', 'SPOUSE', 'CHILD')[kin]:<12} CLAIM NO: {claim}\nPROVIDER: {esc(provider)}\n\n" + "\n".join(heads) + "\n" + "\n".join(text) + "\n" + pad(["", "", "", *["=" * 9] * 3, "", "=" * 9, "=" * 9, "", "=" * 9])
                   + "\n" + pad(["TOTALS", "", "", *(plainly(t[k]) for k in COLS[:3]), "", plainly(t["deductible_cents"]), plainly(left), "", plainly(t["plan_paid_cents"])]) + f"\n\n          YOUR RESPONSIBILITY TO THE PROVIDER FOR THIS CLAIM: {usd(t['patient_cents'])}</pre>")
        docs.append(claim_of(payer, patient.plain.upper(), member, lines, "date code description remarks " + " ".join(COLS), provider, claim, sent))
    tel, (street, town), met = free(rng), place(rng), min(50000, sum(total(d["lines"], "deductible_cents") for d in docs) + rng.randint(0, 9000))
    wide = 70
    head = "<pre>" + "\n".join(f"{a:<{wide}}{b}" for a, b in ((payer, "EXPLANATION OF BENEFITS"), (street.upper(), "THIS IS NOT A BILL"), (town.upper(), ""), (f"FUND OFFICE {tel}", f"DATE: {say(sent, '%m/%d/%Y')}"), ("", f"MEMBER NO: {member}"), (who.full.upper(), f"LOCAL: {rng.randint(11, 899)}"), (who.street.upper(), f"PLAN: {rng.choice(('ACTIVE PLAN A', 'ACTIVE PLAN B', 'RETIREE UNDER 65'))}"), (who.town.upper(), ""))) + "\n\nTHE FUND OFFICE HAS WORKED THE CLAIMS BELOW. BENEFITS ARE PAID UNDER THE RULES OF YOUR SUMMARY PLAN DESCRIPTION.</pre>"
    end = "<pre>" + "-" * 116 + ("\nEXPLANATION OF NUMBERS\n" + "\n".join(f"  {n}  {SAYS[n]}" for n in sorted(used)) + "\n" if used else "\n") + f"\n(E) = A - B - C - D.   (F) = E x PCT.\n{esc(who.first).upper()}'S FAMILY HAS MET {usd(met)} OF THE $500.00 CALENDAR YEAR DEDUCTIBLE.\n\nIF YOU DISAGREE, WRITE TO THE BOARD OF TRUSTEES AT THE FUND OFFICE WITHIN 180 DAYS OF THE DATE ABOVE.\nTHE TRUSTEES HEAR APPEALS AT THEIR NEXT QUARTERLY MEETING. YOU MAY SEE THE PAPERS ON YOUR CLAIM FREE OF\nCHARGE, AND YOU MAY SUE UNDER ERISA SECTION 502(A) AFTER THEIR DECISION. YOU MAY NAME SOMEBODY TO ACT FOR YOU.</pre>"
    css = "@page{@bottom-right{font:8pt 'Liberation Mono';content:'PAGE ' counter(page)}}pre{font:8.6pt 'Liberation Mono',monospace;margin:0 0 6pt}.pb{page-break-inside:avoid}"
    return done(sheet(css, head + "".join(out) + end, size="Letter landscape", margin="0.5in", font="8.6pt 'Liberation Mono',monospace"), one_or_more(docs))
