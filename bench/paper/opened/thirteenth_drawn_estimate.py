"""thirteenth_drawn_estimate.py: a good faith estimate for an uninsured patient, set by a table library in boxes: patient, provider, a grid of expected services, the total, and a second page of required words."""
import held_thirteenth as t
from held_thirteenth import money, para, say
from reportlab.lib.colors import HexColor
from reportlab.platypus import PageBreak, Spacer, Table

NAME, KIND = "held13-drawn-estimate", "good_faith_estimate"
PLANS = [("Z12.11", [("45378", "Diagnostic colonoscopy", 1200, 2600), ("00811", "Anesthesia, lower endoscopy", 500, 1100), ("88305", "Tissue exam by pathologist", 120, 340)]), ("M17.12", [("73721", "MRI of knee without contrast", 600, 1500), ("99204", "New patient visit, 45 minutes", 220, 420), ("20610", "Injection of large joint", 150, 380), ("J1030", "Methylprednisolone 40 mg", 12, 45)]), ("N20.0", [("52353", "Ureteroscopy with lithotripsy", 3800, 7900), ("74018", "X-ray of abdomen, one view", 80, 210), ("81001", "Urinalysis with microscopy", 18, 60), ("99214", "Established patient visit", 160, 310)])]


def document(rng):
    place, who, sent = rng.choice((f"{t.city(rng)} Specialty Clinic", rng.choice(t.SYSTEMS))), t.Patient(rng), t.day(rng, "2026-02-01", "2026-08-30")
    npi, tax, tel, street, mark_plan = t.npi(rng), t.tax_id(rng), t.call(rng, "({}) {}-{}"), t.where(rng), rng.choice(PLANS)
    planned, lines = t.later(sent, rng.randint(8, 25)), []
    for code, words, low, high in mark_plan[1]:
        units = 2 if code[0] == "J" else 1
        each = t.price(rng, low, high)
        lines.append({"code": code, "description": words, "units": units, "charge_cents": each * units, "maybe": {"date": planned}})
    charges, grid = t.total(lines), ("GRID", (0, 0), (-1, -1), 0.5, HexColor("#333333"))
    facts = [("GRID", (0, 0), (-1, -1), 0.5, HexColor("#333333")), ("BACKGROUND", (0, 0), (-1, 0), HexColor("#d8e3ec")), ("SPAN", (0, 0), (-1, 0)), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    people = Table([[para("<b>Patient</b>", 9.5), ""], [para(f"Name: {who.full}", 9), para(f"Date of birth: {say(who.born, 'us')}", 9)], [para(f"Address: {who.street}, {who.town}", 9), para(f"Primary diagnosis: {mark_plan[0]}", 9)], [para("Service: scheduled, outpatient", 9), para(f"Scheduled date of service: {say(planned, 'us')}", 9)]], colWidths=[300, 228], style=facts)
    givers = Table([[para("<b>Provider / facility</b>", 9.5), ""], [para(f"Name: {place}", 9), para(f"NPI: {npi}", 9)], [para(f"Address: {street[0]}, {street[1]}", 9), para(f"TIN: {tax}", 9)], [para(f"Telephone: {tel}", 9), para(f"Date of estimate: {say(sent, 'us')}", 9)]], colWidths=[300, 228], style=facts)
    table = Table([[para(f"<b>{name}</b>", 9) for name in ("Service / item", "Service code", "Quantity", "Expected charge")], *[[para(x["description"], 9), x["code"], str(x["units"]), money(x["charge_cents"])] for x in lines], [para("<b>Total expected charges</b>", 9), "", "", money(charges)]], colWidths=[270, 84, 64, 110],
                  style=[grid, ("BACKGROUND", (0, 0), (-1, 0), HexColor("#d8e3ec")), ("FONT", (1, 1), (-1, -1), "Helvetica", 9), ("FONT", (3, -1), (3, -1), "Helvetica-Bold", 9), ("ALIGN", (2, 1), (-1, -1), "RIGHT"), ("SPAN", (0, -1), (2, -1))])
    words = ["This Good Faith Estimate shows the costs of items and services that are reasonably expected for your health care needs for an item or service. The estimate is based on information known at the time the estimate was created.", "The Good Faith Estimate does not include any unknown or unexpected costs that may arise during treatment. You could be charged more if complications or special circumstances occur. If this happens, federal law allows you to dispute (appeal) the bill.",
             "<b>If you are billed for more than this Good Faith Estimate, you have the right to dispute the bill.</b>", "You may contact the health care provider or facility listed to let them know the billed charges are higher than the Good Faith Estimate. You can ask them to update the bill to match the Good Faith Estimate, ask to negotiate the bill, or ask if there is financial assistance available.",
             "You may also start a dispute resolution process with the U.S. Department of Health and Human Services (HHS). If you choose to use the dispute resolution process, you must start the dispute process within 120 calendar days (about 4 months) of the date on the original bill. There is a $25 fee to use the dispute process.", "The estimate is not a contract. You do not have to get the items or services from the providers named here. Keep a copy of this estimate in a safe place."]
    story = [para("GOOD FAITH ESTIMATE FOR HEALTH CARE ITEMS AND SERVICES", 13, "Helvetica-Bold", alignment=1), Spacer(1, 14), people, Spacer(1, 10), givers, Spacer(1, 14), table, PageBreak(), para("DISCLAIMER", 12, "Helvetica-Bold"), Spacer(1, 8)]
    for text in words:
        story += [para(text, 9.5, leading=12.5), Spacer(1, 8)]

    def foot(canvas, page, pages):
        canvas.setFont("Helvetica", 8)
        canvas.drawString(42, 26, f"Good Faith Estimate - {who.full}")
        canvas.drawRightString(570, 26, f"Page {page} of {pages}")

    return t.done(lambda out: t.flow(out, story, foot, margin=42), {
        "document_type": KIND, "provider": {"name": place, "phone": tel, "npi": npi, "tax_id": tax}, "patient": {"name": who.full, "birth_date": who.born}, "statement_date": sent, "diagnoses": [mark_plan[0]], "maybe": {"admitted": planned, "discharged": planned, "balance_cents": charges}, "lines": lines, "totals": {"charges_cents": charges}})
