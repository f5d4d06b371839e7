"""thirteenth_drawn_eob_claims.py: an insurer's EOB with a table for each claim, set by a table library: claim facts in a shaded row above, totals in bold, a sum of all claims on top."""
import held_thirteenth as t
from held_thirteenth import money, para, say
from reportlab.lib.colors import HexColor
from reportlab.platypus import KeepTogether, Spacer, Table

NAME, KIND = "held13-drawn-eob-claims", "eob"
KEYS = ("charge_cents", "adjustment_cents", "plan_paid_cents", "deductible_cents", "copay_cents", "coinsurance_cents", "patient_cents")
HEADS = ["Date of<br/>service", "Service", "Provider<br/>charged", "Member<br/>savings", "Plan<br/>paid", "Deduct-<br/>ible", "Copay", "Coinsur-<br/>ance", "Your<br/>share"]


def document(rng):
    payer, who, sent = rng.choice(("Harbor Point Health Plan", "Tidewater Mutual", "Blue Prairie Health")), t.Patient(rng), t.day(rng, "2026-03-01", "2026-09-10")
    member, group, tel, box = t.number(rng, "AA99999999"), t.number(rng, "99-9999"), t.call(rng, "1-{}-{}-{}"), t.where(rng, True)
    story, documents, blue = [], [], HexColor("#0b5c86")
    for at in range(rng.randint(2, 5)):
        claim, giver, date, lines, rows = t.number(rng, "9999999999-99"), rng.choice((t.dr(rng), f"{t.city(rng)} Medical Group", f"{t.city(rng)} Family Care")), t.later(sent, -rng.randint(14, 50)), [], []
        for x in t.visit(rng, t.CLINIC, 1, 6, date):
            part = t.share(rng, x["charge_cents"])
            lines.append({"date": date, "description": x["description"], **{k: part[k] for k in KEYS}})
            rows.append([say(date, "short"), para(x["description"], 7.5), *(money(part[k]) for k in KEYS)])
        sums = {k: t.total(lines, k) for k in KEYS}
        rows.append(["", "Claim total", *(money(sums[k]) for k in KEYS)])
        facts = Table([[para(f"<b>Claim number</b> {claim}", 8), para(f"<b>Provider</b> {giver} (in network)", 8), para(f"<b>Processed</b> {say(sent, 'short')}", 8)]], colWidths=[170, 250, 112], style=[("BACKGROUND", (0, 0), (-1, -1), HexColor("#dcebf3"))])
        table = Table([[para(f"<b>{h}</b>", 7, alignment=2 if n > 1 else 0) for n, h in enumerate(HEADS)], *rows], colWidths=[48, 120, 56, 54, 54, 50, 48, 50, 52],
                      style=[("FONT", (0, 1), (-1, -1), "Helvetica", 7.5), ("FONT", (0, -1), (-1, -1), "Helvetica-Bold", 7.5), ("ALIGN", (2, 1), (-1, -1), "RIGHT"), ("VALIGN", (0, 0), (-1, 0), "BOTTOM"), ("VALIGN", (0, 1), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, 0), 0.8, blue), ("LINEBELOW", (0, 1), (-1, -2), 0.2, HexColor("#aaaaaa")), ("LINEABOVE", (0, -1), (-1, -1), 0.8, blue), ("RIGHTPADDING", (2, 0), (-1, -1), 3), ("LEFTPADDING", (2, 0), (-1, -1), 2)])
        story += [KeepTogether([facts, table]), Spacer(1, 12)]
        documents.append({"document_type": KIND, "provider": {"name": giver}, "payer": {"name": payer, "phone": tel}, "patient": {"name": who.full, "member_id": member}, "claim_number": claim, "statement_date": sent, "network": "in", "lines": lines,
                          "totals": {"charges_cents": sums["charge_cents"], "adjustments_cents": sums["adjustment_cents"], "insurance_paid_cents": sums["plan_paid_cents"], "balance_cents": sums["patient_cents"]}})
    owed = sum(one["totals"]["balance_cents"] for one in documents)
    top = Table([[para(payer, 16, "Helvetica-Bold", textColor=blue), para("<b>Explanation of Benefits</b><br/>This is not a bill", 11, alignment=2)]], colWidths=[300, 232], style=[("VALIGN", (0, 0), (-1, -1), "TOP")])
    facts = Table([["Member", who.full, "Member ID", member], ["Patient", f"{who.full} (self)", "Group", group], ["Statement date", say(sent, "long"), "Questions", tel]], colWidths=[80, 200, 70, 182], style=[("FONT", (0, 0), (-1, -1), "Helvetica", 8.5), ("FONT", (0, 0), (0, -1), "Helvetica-Bold", 8.5), ("FONT", (2, 0), (2, -1), "Helvetica-Bold", 8.5), ("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)])
    story = [top, para(f"{box[0]}, {box[1]}", 8), Spacer(1, 22), para("<br/>".join(who.mail), 10, "Courier", leftIndent=20), Spacer(1, 24), facts, Spacer(1, 10), para(f"You may owe your providers {money(owed)} for the {len(documents)} claims below.", 11, "Helvetica-Bold"), Spacer(1, 12), *story,
             para("You have the right to appeal. Write to us within 180 days of this statement. Member savings is what you do not have to pay because your provider is in our network.", 8)]

    def foot(canvas, page, pages):
        canvas.setFont("Helvetica", 7)
        canvas.drawString(40, 24, f"{payer} - {member}")
        canvas.drawRightString(572, 24, f"{page} / {pages}")

    for one in documents:
        one["payer"].pop("phone")
    return t.done(lambda out: t.flow(out, story, foot), {"documents": documents})
