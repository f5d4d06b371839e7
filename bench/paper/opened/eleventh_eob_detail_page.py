"""eleventh_eob_detail_page.py: an insurer's EOB in the manner of UnitedHealthcare: a first page with the sums in a plain box and the year's deductible progress, a second page per claim with nine columns, note codes explained below."""
import held_eleventh as t
from held_eleventh import cols, esc, facts, money, say, table

NAME, KIND = "held11-eob-detail-page", "eob"
NOTES = {"D1": "This amount was applied to your deductible.", "A6": "Your provider has agreed to this plan discount.", "K4": "Coinsurance is your share of the allowed amount."}
KEYS = ("charge_cents", "adjustment_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "patient_cents")


def document(rng):
    payer, who, sent = rng.choice(("UniteHealth Care Insurance", "Allied National Health", "Optima United Health")), t.Patient(rng), t.day(rng, "2026-02-10", "2026-09-10")
    member, group, tel, box, documents, pages, used = t.number(rng, "9999999 01").replace(" ", ""), t.number(rng, "799999"), t.call(rng, "1-{}-{}-{}"), t.where(rng, True), [], "", set()
    whole = dict.fromkeys(KEYS, 0)
    for _ in range(rng.randint(1, 3)):
        giver, claim, date, lines, rows = rng.choice((t.dr(rng), t.hospital(rng), f"{t.town(rng)} Imaging Center")), t.number(rng, "AA99999999"), t.later(sent, -rng.randint(12, 40)), [], []
        acct = t.number(rng, "99999")
        for code, words, low, high in rng.sample(t.CLINIC, rng.randint(1, 5)):
            p = t.share(rng, t.price(rng, low, high))
            notes = ["A6"] + (["D1"] if p["deductible_cents"] else []) + (["K4"] if p["coinsurance_cents"] else [])
            used |= set(notes)
            lines.append({"date": date, "description": words, **{k: p[k] for k in KEYS}, "remarks": notes})
            rows.append([say(date, "us"), words, *(money(p[k]) for k in KEYS), ", ".join(notes)])
        z = {k: t.total(lines, k) for k in KEYS}
        whole = {k: whole[k] + z[k] for k in KEYS}
        rows.append(("tt", [("Claim Total", 2), *(money(z[k]) for k in KEYS), ""]))
        pages += (f'<div class="cl"><b>Claim Detail for {esc(who.plain)}</b><br>Provider: {esc(giver)} (Network) &nbsp; Claim Number: {claim} &nbsp; Patient Account: {acct}</div>'
                  + table("vt w", "llrrrrrrrl", [["Date(s) of<br>Service", "Type of Service", "Amount<br>Billed", "Plan<br>Discounts", "Your Plan<br>Paid", "Deductible", "Copay", "Coinsurance", "Amount<br>You Owe", "Notes"]], rows))
        documents.append({"document_type": KIND, "provider": {"name": giver}, "payer": {"name": payer}, "patient": {"name": who.plain, "member_id": member}, "account_number": acct, "claim_number": claim, "statement_date": sent, "network": "in", "lines": lines,
                          "totals": {"charges_cents": z["charge_cents"], "adjustments_cents": z["adjustment_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
    met = t.price(rng, 200, 1400)
    body = (cols((55, f'<div class="lg">{payer}</div>{box[0]}<br>{box[1]}<div class="to">{who.mail}</div>'), (45, facts([("Member", esc(who.plain)), ("Member ID", member), ("Group number", group), ("Date", say(sent, "long"))], "fx")))
            + '<h1>Explanation of Benefits</h1><p><b>This is not a bill.</b> Do not pay. Use this to check the bill from your provider.</p>'
            + cols((50, "<h3>Claims summary</h3>" + table("sm w", "lr", [], [["Amount billed", money(whole["charge_cents"])], ["Plan discounts", money(whole["adjustment_cents"])], ["Your plan paid", money(whole["plan_paid_cents"])], ("tt", ["Total amount you owe", money(whole["patient_cents"])])])),
                   (50, f"<h3>{sent.year} plan limits</h3>" + table("sm w", "lrr", [["", "Limit", "Met to date"]], [["Individual deductible", "$1,500.00", money(met)], ["Family deductible", "$3,000.00", money(met + 21050)], ["Individual out-of-pocket", "$5,000.00", money(met + 48200)]])))
            + f'<p>Questions? Call {tel}, TTY 711. You may ask for a review within 180 days of this notice.</p><div class="break"></div>' + pages + "<p class='nt'><b>Notes</b><br>" + "<br>".join(f"{k} &ndash; {NOTES[k]}" for k in sorted(used)) + "</p>")
    css = "body{font:9.5pt 'Liberation Sans'}.lg{font-size:16pt;font-weight:bold;color:#002677}.to{margin:30pt 0 10pt 18pt}.fx{border-left:3px solid #ff612b}h1{color:#002677;font-size:17pt;margin:8pt 0 0}h3{color:#002677;margin:10pt 0 2pt}.sm td,.sm th{border-bottom:.5px solid #bbb}.cl{margin-top:14pt;background:#e8ecf6;padding:5pt}.vt{font-size:7.8pt}.vt th{font-size:7.2pt;vertical-align:bottom;border-bottom:1.5px solid #002677}.tt td{font-weight:bold;border-top:1px solid #002677}.nt{font-size:8pt}"
    return t.done(css, body, {"documents": documents})
