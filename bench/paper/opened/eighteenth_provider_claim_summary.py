"""A Blue plan's paper remittance to a practice, called a Provider Claim Summary as in Texas and Illinois: patients one after the other, labels in capitals over the rows, begin and end days, code with modifier, place, allowed, contract reduction with a reason letter, deductible, copay, coinsurance, paid; what the patient owes in a sentence of its own, messages by number, the sums of the check at the end."""
from held_eighteenth_b import *  # noqa: F403

NAME = "held18-provider-claim-summary"
COLS = "charge_cents allowed_cents adjustment_cents noncovered_cents deductible_cents copay_cents coinsurance_cents plan_paid_cents".split()
SAYS = {"J1": "The charge is more than the allowable amount of the provider's agreement. The patient is not responsible for this amount.", "B6": "This service is not a benefit of the member's contract. The patient is responsible.", "T4": "Charge applied to the member's deductible."}


def document(rng):
    payer, practice = rng.choice(("Lone Prairie Blue Cross", "BlueMesa Health of Texas", "Prairie State Blue Shield")), rng.choice(GROUPS).upper()
    tin, pnpi, sent, check = tax_id(rng), npi(rng), day(rng, (2026, 2, 12), 190), number(rng, "C9999999999")
    docs, blocks, used, plain = [], [], set(), rng.random() < 0.5
    for who in sorted((Who(rng, youngest=3, oldest=64) for _ in range(rng.randint(1, 5))), key=lambda w: w.filed):
        member, claim, acct, first = number(rng, "AAA999999999"), number(rng, "00202609999A99X").replace("X", "0"), number(rng, "9999AA9"), later(sent, -rng.randint(8, 40))
        lines, rows = services(rng, 1, 5, [first], denied=0.07), []
        for x in lines:
            x["modifiers"] = ["GP"] if x["code"][:3] == "971" else ["25"] if x["code"][:3] == "992" and len(lines) > 1 and rng.random() < 0.5 else ["26"] if x["code"][0] == "7" and rng.random() < 0.3 else None
            x["place"] = "23" if x["code"] == "99284" else "11"
            x["remarks"] = ["B6"] if x["denied"] else ["J1"] + (["T4"] if x["deductible_cents"] else [])
            x["maybe"] = {"date_end": x["date"]}
            used |= set(x["remarks"])
            rows.append([say(first, "%m/%d/%y"), say(first, "%m/%d/%y"), x["code"] + "".join("-" + m for m in x["modifiers"] or []), x["place"], str(x["units"]), *(usd(x[k], "") for k in COLS), ",".join(x["remarks"])])
        t = sums(lines, " ".join(COLS) + " patient_cents")
        name = who.filed if plain else who.full.upper()
        blocks.append("<div class='pb'>" + table([], [[f"PATIENT: <b>{esc(name)}</b>", f"IDENTIFICATION NO: <b>{member}</b>", f"CLAIM NO: <b>{claim}</b>"], [f"PERF PRV: {esc(doctor(rng, '{1}, {0}').upper())}", f"PATIENT NO: <b>{acct}</b>", f"CLAIM RECEIVED: {say(later(first, 4), '%m/%d/%y')}"]], "lll", "ph", widths="42% 30% 28%")
                      + table(["BEGIN<br>DATE", "END<br>DATE", "PROC<br>CODE", "PS", "QTY", "AMOUNT<br>BILLED", "ALLOWABLE<br>AMOUNT", "CONTRACT<br>REDUCTION", "NOT<br>COVERED", "DEDUCT-<br>IBLE", "COPAY", "COINS", "AMOUNT<br>PAID", "MSG"], rows, "lllccrrrrrrrrl", "t", [[("CLAIM TOTALS", 5), *(usd(t[k], "") for k in COLS), ""]])
                      + f"<p class='pay'>AMOUNT PAID TO PROVIDER FOR THIS CLAIM: {usd(t['plan_paid_cents'])} &nbsp;&nbsp;&nbsp; PATIENT&rsquo;S SHARE: {usd(t['patient_cents'])}</p></div>")
        docs.append({"document_type": "remittance", "provider": {"name": practice, "npi": pnpi, "tax_id": tin}, "payer": {"name": payer}, "patient": {"name": name, "member_id": member}, "account_number": acct, "claim_number": claim, "statement_date": sent, "lines": only(lines, "date code modifiers place units remarks maybe " + " ".join(COLS)),
                     "totals": {"charges_cents": t["charge_cents"], "adjustments_cents": t["adjustment_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]}})
    a = {k: sum(d["totals"][k] for d in docs) for k in ("charges_cents", "insurance_paid_cents", "balance_cents")}
    (street, town), (own, otown), tel = place(rng, True), place(rng), free(rng)
    head = (beside(f"<div class='logo'>{esc(payer)}</div>{street.upper()}<br>{town.upper()}<br>PROVIDER SERVICES {tel}", "<div class='ttl'>PROVIDER CLAIM SUMMARY</div>" + facts([("DATE:", say(sent, "%m/%d/%Y")), ("PROVIDER NPI:", pnpi), ("TAX ID:", tin), ("CHECK NUMBER:", check)], "f bx"), widths="58% 42%") + f"<br><br>{esc(practice)}<br>{own.upper()}<br>{otown.upper()}<br><br>"
            + "<p class='msg'>ANY MESSAGES FOR YOUR OFFICE APPEAR ON THE LAST PAGE. THE MEMBERS HAVE BEEN SENT THEIR OWN EXPLANATION OF BENEFITS.</p>")
    end = ("<table class='su'><tr><td>PROVIDER CLAIMS AMOUNT SUMMARY</td><td></td></tr>" + "".join(f"<tr><td>{w}</td><td class='r'>{v}</td></tr>" for w, v in (("NUMBER OF CLAIMS", len(docs)), ("AMOUNT BILLED", usd(a["charges_cents"])), ("PATIENT&rsquo;S SHARE", usd(a["balance_cents"])), ("AMOUNT PAID TO PROVIDER", usd(a["insurance_paid_cents"])), ("RECOUPED FROM THIS CHECK", usd(0)), ("NET AMOUNT OF CHECK", usd(a["insurance_paid_cents"])))) + "</table><p class='h'>MESSAGES</p>"
           + "".join(f"<p class='n'>({m}) {esc(SAYS[m]).upper()}</p>" for m in sorted(used)) + f"<p class='n'>PS: PLACE OF SERVICE. 11 OFFICE, 23 EMERGENCY ROOM.</p><p class='n'>TO ASK FOR A CLAIM REVIEW, SEND THE CLAIM REVIEW FORM WITHIN 180 DAYS OF THE DATE OF THIS SUMMARY TO {street.upper()}, {town.upper()}. DO NOT SEND A COPY OF THE CLAIM ALONE. ELECTRONIC PAYMENT IS FASTER: ASK YOUR NETWORK REPRESENTATIVE.</p>")
    css = "@page{@bottom-right{font:7.5pt 'Liberation Mono';content:'PAGE ' counter(page) ' OF ' counter(pages)}}.logo{font:bold 15pt 'Nimbus Sans';color:#00629b}.ttl{font:bold 14pt 'Nimbus Sans';margin-bottom:4pt}.bx{border:1px solid #000}.f td{padding:1.5pt 8pt}.msg{font-size:8pt;border-top:1px solid #000;border-bottom:1px solid #000;padding:2pt}.pb{page-break-inside:avoid;border-top:2px solid #000;margin-top:9pt}.ph{width:100%;font-size:8.5pt}.t{width:100%;font-size:8.2pt}.t th{font-size:7.3pt;vertical-align:bottom;border-top:1px solid #000;border-bottom:1px solid #000}.t td{padding:1.5pt 4pt}.sum td{border-top:1px dashed #000;font-weight:bold}.pay{font-weight:bold;margin:3pt 4pt 0;text-align:right}.su{margin:12pt 0;border:1px solid #000}.su td{padding:1.5pt 12pt}.su tr:first-child td{font-weight:bold;background:#ddd}.h{font-weight:bold;margin-top:6pt}.n{font-size:8pt;margin-bottom:3pt}"
    return done(sheet(css, head + "".join(blocks) + end, size="Letter landscape", margin="0.45in", font=rng.choice(("8.6pt 'Liberation Mono',monospace", "9pt 'Nimbus Sans','Liberation Sans',Arial"))), one_or_more(docs))
