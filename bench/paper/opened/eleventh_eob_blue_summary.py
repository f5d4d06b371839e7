"""eleventh_eob_blue_summary.py: a Blue plan's EOB: landscape, a band for each claim, columns with "Your Responsibility" over four heads, reason codes beneath the row, the year's accumulators as bars with numbers."""
import held_eleventh as t
from held_eleventh import bare, cols, esc, facts, money, say, table

NAME, KIND = "held11-eob-blue-summary", "eob"
WHY = {"PDC": "Network provider's contract does not allow this amount to be charged to you.", "DED": "Applied to the deductible.", "NCS": "Service is not a benefit of your contract."}
KEYS = ("charge_cents", "allowed_cents", "plan_paid_cents", "copay_cents", "deductible_cents", "coinsurance_cents", "noncovered_cents", "patient_cents")


def document(rng):
    payer, who, sent = f"BlueCross BlueShield of {rng.choice(('the Plains', 'New Franklin', 'Tidewater'))}", t.Patient(rng), t.day(rng, "2026-02-10", "2026-09-10")
    member, tel, documents, blocks, used = t.number(rng, "AAA999999999"), t.call(rng), [], "", {"PDC"}
    for _ in range(rng.randint(1, 3)):
        giver, claim, date, lines, rows = rng.choice((t.dr(rng), t.hospital(rng), f"{t.town(rng)} Radiology PC")), t.number(rng, "2026999999A99"), t.later(sent, -rng.randint(10, 45)), [], []
        for code, words, low, high in rng.sample(t.CLINIC, rng.randint(1, 4)):
            p = {**t.share(rng, t.price(rng, low, high)), "noncovered_cents": 0}
            why = ["PDC"] + (["DED"] if p["deductible_cents"] else [])
            if rng.random() < 0.12:
                p, why = {**dict.fromkeys(p, 0), **{k: p["charge_cents"] for k in ("charge_cents", "noncovered_cents", "patient_cents")}}, ["NCS"]
            used |= set(why)
            lines.append({"date": date, "description": words, **{k: p[k] for k in KEYS}, "remarks": why})
            rows.append([say(date, "us"), words, *(bare(p[k]) for k in KEYS), " ".join(why)])
        z = {k: t.total(lines, k) for k in KEYS}
        rows.append(("tt", ["", "CLAIM TOTAL", *(bare(z[k]) for k in KEYS), ""]))
        blocks += (f'<div class="cl"><b>{esc(giver)}</b> (in-network) &nbsp;&nbsp; Claim No. {claim} &nbsp;&nbsp; Processed {say(t.later(sent, -3), "us")}</div>'
                   + table("vt w", "llrrrrrrrrl", [["", "", "", "", "", ("Your Responsibility", 5), ""], ["Service<br>Date", "Service<br>Description", "Provider<br>Charges", "Allowed<br>Amount", "We<br>Paid", "Copay", "Deductible", "Coins.", "Not<br>Covered", "You<br>May Owe", "Reason"]], rows))
        documents.append({"document_type": KIND, "provider": {"name": giver}, "payer": {"name": payer}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in", "lines": lines,
                          "totals": {"charges_cents": z["charge_cents"], "insurance_paid_cents": z["plan_paid_cents"], "balance_cents": z["patient_cents"]}})
    body = (cols((60, f'<div class="lg">{payer}</div>EXPLANATION OF BENEFITS &mdash; THIS IS NOT A BILL'), (40, facts([("Subscriber", esc(who.full)), ("Identification No.", member), ("Notice Date", say(sent, "us")), ("Customer Service", tel)], "fx w")))
            + blocks + "<p class='nt'><b>Reason codes</b> &nbsp; " + " &nbsp; ".join(f"<b>{k}</b> {WHY[k]}" for k in sorted(used)) + "</p>"
            + f'<div class="ac"><b>Benefit year {sent.year}</b> &nbsp; Deductible $750.00, satisfied {money(t.price(rng, 50, 740))} &nbsp;|&nbsp; Out-of-pocket maximum $4,000.00, satisfied {money(t.price(rng, 800, 2900))}</div>')
    css = "body{font:9pt 'Liberation Sans'}.lg{font-size:16pt;color:#0057a8;font-weight:bold}.fx td{border-bottom:.5px solid #0057a8}.cl{background:#0057a8;color:#fff;padding:4pt;margin-top:14pt}.vt th{font-size:8pt;vertical-align:bottom}.vt thead tr:first-child th[colspan]{text-align:center;border-bottom:1px solid #0057a8}.vt thead tr:last-child th{border-bottom:1.5px solid #0057a8}.tt td{font-weight:bold;border-top:1px solid #999}.nt{font-size:8pt}.ac{border:1px solid #0057a8;padding:6pt}"
    return t.done(css, body, {"documents": documents}, size="Letter landscape")
