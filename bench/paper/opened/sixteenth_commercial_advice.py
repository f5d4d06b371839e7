"""A commercial payer's remittance advice on paper: landscape, a shaded band for each patient in the order of names, no words for the services but codes with modifier and quantity, provider's and patient's responsibility, codes told at the end, an overpayment taken back from the check."""
from held_sixteenth_b import *  # noqa: F403

NAME = "held16-commercial-advice"
COLS = "charge_cents allowed_cents adjustment_cents deductible_cents copay_cents coinsurance_cents patient_cents plan_paid_cents".split()
WORDS = {"D2": "Discount under the provider's agreement. Do not bill the patient for this amount.", "KB": "Included in another service of the same day. Do not bill the patient.", "NZ": "Not a covered benefit of the member's plan. The patient is responsible.", "PD": "Applied to the member's deductible.", "PC": "Member's copayment.", "PI": "Member's coinsurance."}


def document(rng):
    payer, practice = rng.choice(("Unison Prairie Insurance Company", "Harvest Choice Health Plans", "Western Reserve Benefit Insurance Co")), rng.choice(GROUPS).upper()
    tin, pnpi, sent, check = tax_id(rng), npi(rng), day(rng, (2026, 2, 12), 170), number(rng, "9A 99999999")
    docs, blocks, used = [], [], set()
    people = sorted((Who(rng, youngest=2, oldest=64) for _ in range(rng.randint(1, 5))), key=lambda w: w.filed)
    for who in people:
        holder = who if 2026 - who.born.year > 18 and rng.random() < 0.7 else Who(rng, last=who.last, youngest=30, oldest=60)
        member, claim, acct = number(rng, "999999999"), number(rng, "AA99999999 01"), number(rng, "9999999")
        doc, first = doctor(rng, "{1}, {0}").upper(), later(sent, -rng.randint(9, 30))
        lines, rows = services(rng, 1, 5, [first], denied=0.06), []
        for n, x in enumerate(lines):
            if n and rng.random() < 0.08:
                x.update({k: 0 for k in COLS[1:]}, adjustment_cents=x["charge_cents"], denied=False)
                x["remarks"] = ["KB"]
            elif x["denied"]:
                x["remarks"] = ["NZ"]
            else:
                x["remarks"] = ["D2"] + [m for m, k in (("PD", "deductible_cents"), ("PC", "copay_cents"), ("PI", "coinsurance_cents")) if x[k]]
            x["modifiers"] = ["GP"] if x["code"][:3] in ("971", "975") else ["25"] if x["code"][:3] == "992" and len(lines) > 2 and rng.random() < 0.5 else ["26"] if x["code"][0] == "7" and rng.random() < 0.3 else None
            x["maybe"] = {"date_end": x["date"]}
            used |= set(x["remarks"])
            rows.append([f"{say(x['date'], '%m/%d/%y')}-{say(x['date'], '%m/%d/%y')}", x["code"], "".join(x["modifiers"] or []), str(x["units"]), *(usd(x[k], "") for k in COLS[:3]), "0.00", *(usd(x[k], "") for k in COLS[3:]), " ".join(x["remarks"])])
        t = sums(lines, " ".join(COLS))
        blocks.append(f"<table class='pt'><tr><td>PATIENT: <b>{esc(who.filed)}</b></td><td>MEMBER ID: <b>{member}</b></td><td>CLAIM NO: <b>{claim}</b></td><td>PATIENT ACCT: <b>{acct}</b></td></tr><tr><td>SUBSCRIBER: {esc(holder.filed)}</td><td>GROUP: {number(rng, '0999999')}</td><td>RECEIVED: {say(later(first, 5), '%m/%d/%y')}</td><td>RENDERING: {esc(doc)}</td></tr></table>"
                      + table(["DATE(S) OF<br>SERVICE", "PROC<br>CODE", "MOD", "QTY", "BILLED<br>AMOUNT", "ALLOWED<br>AMOUNT", "PROVIDER<br>RESP.", "OTHER<br>INS. (COB)", "DEDUCT-<br>IBLE", "COPAY", "COINSUR-<br>ANCE", "PATIENT<br>RESP.", "PAID TO<br>PROVIDER", "ADJ<br>CODES"], rows, "lllcrrrrrrrrrl", "t", [[("CLAIM TOTAL", 4), *(usd(t[k], "") for k in COLS[:3]), "0.00", *(usd(t[k], "") for k in COLS[3:]), ""]], widths="13% 6% 4% 4% 8% 8% 8% 7% 7% 6% 7% 8% 8% 6%"))
        docs.append({"document_type": "remittance", "provider": {"name": practice, "npi": pnpi, "tax_id": tin}, "payer": {"name": payer}, "patient": {"name": who.filed, "member_id": member}, "account_number": acct, "claim_number": claim, "statement_date": sent, "lines": only(lines, "date code modifiers units remarks maybe " + " ".join(COLS)),
                     "maybe": {"interest_cents": 0}, "totals": {"charges_cents": t["charge_cents"], "adjustments_cents": t["adjustment_cents"], "insurance_paid_cents": t["plan_paid_cents"], "balance_cents": t["patient_cents"]}})
    net = sum(d["totals"]["insurance_paid_cents"] for d in docs)
    back = min(net, rng.randint(1500, 9000)) if rng.random() < 0.4 else 0
    street, town = place(rng, True)
    own, otown = place(rng)
    old = Who(rng)
    head = (beside(f'<div class="logo">{esc(payer)}</div>{street}<br>{town}<br>PHONE: {free(rng)}<br><br><br>{esc(practice)}<br>{own.upper()}<br>{otown.upper()}', '<div class="ttl">PROVIDER REMITTANCE ADVICE</div>' + facts([("PAYMENT DATE", say(sent)), ("PAYMENT NUMBER", check), ("PAYMENT METHOD", rng.choice(("CHECK", "ACH TO BANK ENDING " + number(rng, "9999")))), ("TAX ID (TIN)", tin), ("PAYEE NPI", pnpi), ("PAYMENT AMOUNT", f"<b>{usd(net - back)}</b>")], "f b"), widths="58% 42%")
            + "<p class='msg'>MESSAGE: Corrected claims go to the claims address with frequency code 7. Please check eligibility before each visit. You may now read this advice online the day it is paid.</p>")
    end = ((f"<h3>OVERPAYMENT REDUCTION DETAIL</h3>" + table(["PATIENT", "CLAIM NO", "DATE OF FIRST PAYMENT", "OVERPAYMENT", "TAKEN FROM THIS PAYMENT", "STILL OWED"], [[esc(old.filed), number(rng, "AA99999999 01"), say(later(sent, -120), "%m/%d/%y"), usd(back), usd(back), "$0.00"]], "lllrrr", "t") if back else "")
           + "<h3>SUMMARY OF THIS PAYMENT</h3>" + table(["CLAIMS", "TOTAL BILLED", "TOTAL PATIENT RESP.", "TOTAL PAID TO PROVIDER", "LESS OVERPAYMENT", "INTEREST", "PAYMENT AMOUNT"], [[str(len(docs)), usd(sum(d["totals"]["charges_cents"] for d in docs)), usd(sum(d["totals"]["balance_cents"] for d in docs)), usd(net), usd(back), "$0.00", f"<b>{usd(net - back)}</b>"]], "crrrrrr", "t")
           + "<h3>ADJUSTMENT CODES</h3>" + "".join(f"<p class='n'><b>{m}</b> &nbsp; {esc(WORDS[m])}</p>" for m in sorted(used)) + "<p class='n'>If you disagree, you may ask for a reconsideration within 12 months of the payment date. Send this advice, the reason and the records to the address above. The patient may have appeal rights of his or her own.</p>")
    css = ".logo{font:bold 16pt 'Liberation Sans Narrow';color:#004d6d}.ttl{font:bold 14pt 'Liberation Sans Narrow';background:#004d6d;color:#fff;padding:4pt;text-align:center}.b{width:100%;border:1px solid #004d6d}.b td{padding:1.5pt 6pt}.msg{border:1px solid #999;padding:3pt;margin:6pt 0;font-size:8pt}.pt{width:100%;background:#dfe9ee;margin-top:8pt}.pt td{width:25%;padding:1pt 4pt}.t{width:100%;font-size:8.3pt}.t th{font-size:7.2pt;vertical-align:bottom;border-bottom:1px solid #004d6d}.t tbody tr:nth-child(even) td{background:#f6f6f6}.sum td{border-top:1px solid #004d6d;font-weight:bold}h3{font-size:9.5pt;color:#004d6d;margin:10pt 0 2pt}.n{font-size:8pt;margin:0 0 2pt}h3{page-break-after:avoid}"
    return done(sheet(css, head + "".join(blocks) + end, size="Letter landscape", margin="0.45in", font="8.8pt 'Liberation Sans Narrow','Liberation Sans',Arial"), docs[0] if len(docs) == 1 else {"documents": docs})
