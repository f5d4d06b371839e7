"""The surprise-billing consent form of the federal rules, filled in by an out-of-network practice: what protections are given up, the total estimate,
whom to ask, the options in network, the signature page, and on the last page each service with its code and estimated amount."""
from held_twentyeighth_c import *  # noqa: F403

NAME = "held28-paper-consent-estimate"
GIVERS = {"Summit Peak Anesthesia Associates, P.A.": [("00790", "Anesthesia for procedure in upper abdomen", 900, 2600), ("64488", "Nerve block of "
    "abdominal wall, both sides",
                                                       600, 1400), ("36620", "Insertion of artery catheter for monitoring", 180, 420), ("99100",
                                                           "Anesthesia for patient of extreme age", 60, 160)],
          "Verde Valley Spine & Neurosurgery LLC": [("22551", "Fusion of spine bones of neck with removal of disc, anterior approach, single "
          "interspace", 6800, 14500),
                                                    ("22845", "Insertion of front spine fixation device", 2100, 4900), ("22853", "Insertion of device "
                                                        "into disc space", 900, 2100),
                                                    ("20930", "Allograft for spine surgery", 140, 460), ("69990", "Use of operating microscope", 480,
                                                        1300), ("99024", "Follow-up visit after surgery", 0, 0)],
          "Bluebonnet Plastic & Reconstructive Surgery": [("19318", "Breast reduction, each side", 4200, 8800), ("99204", "New patient visit, 45 "
          "minutes", 250, 480),
                                                          ("88305", "Tissue examination, each specimen", 130, 380), ("15877", "Suction-assisted "
                                                              "removal of fat, trunk", 1800, 3900)],
          "Keystone Orthopaedic Surgeons & Sports Medicine PC": [("29881", "Arthroscopy of knee with removal of torn cartilage", 2400, 6100),
          ("29876", "Arthroscopy of knee, major synovectomy", 1700, 3900),
                                                                ("20610", "Injection of large joint", 180, 390), ("L1832", "Knee brace, adjustable, "
                                                                    "prefabricated", 380, 790), ("73562", "X-ray of knee, 3 views", 70, 190)]}
FACILITIES = ["Sun River Surgical Hospital", "Eastgate Ambulatory Surgery Center", "Memorial Hospital of Clay County"]


def document(rng):
    who, name = Who(rng), rng.choice(sorted(GIVERS))
    when = day(rng, (2026, 3, 10), 220)
    given, phone, where = later(when, -rng.randint(10, 28)), tel(rng), rng.choice(FACILITIES)
    street, town = place(rng)
    surgeon = f"Dr. {rng.choice(FIRST)} {rng.choice(LAST)}"
    care = GIVERS[name]
    some = [x for x in care if x in rng.sample(care, rng.randint(1, len(care)))]
    some = [x for x in some if x[0] != "99024"] + [x for x in some if x[0] == "99024"]
    dated, coded = rng.random() < 0.85, rng.random() < 0.9
    if [x[0] for x in some] == ["99024"]:
        some = [care[0]] + some
    lines = []
    for code, words, low, high in some:
        at = later(when, 14) if code == "99024" else later(when, -7) if code == "99204" else when
        lines.append({"date": at if dated else None, "code": code if coded else None, "description": words, "charge_cents": cents(rng, low,
            high) if high else 0})
    lines.sort(key=lambda x: x["date"] or when)
    owed = total(lines, "charge_cents")
    rows = [[say(x["date"]) if x["date"] else "To be scheduled", x["code"] or "", x["description"], usd(x["charge_cents"])] for x in lines]
    ends = "<div class='omb'>OMB Control Number: 0938-1401 &nbsp; Expiration Date: 05/31/2028</div>"
    born, chart = rng.random() < 0.5, number(rng, "999999")
    one = (beside(f"<b>{esc(name)}</b><br>{street}<br>{town}", f"Date of this notice: <b>{say(given, '%B %-d, %Y')}</b>"
                  + (f"<br>DOB: <b>{say(who.born)}</b>" if born else "") + f"<br>Chart #: <b>{chart}</b>", widths="62% 38%")
           + "<h1>Surprise Billing Protection Form</h1><p>This document describes your protections against unexpected medical bills. It also asks if "
           "you'd like to give up those "
           "protections and pay more for out-of-network care.</p><div class='warn'><b>IMPORTANT: You aren't required to sign this form</b> and "
           "shouldn't sign it if you didn't have a "
           "choice of health care provider before scheduling care. You can choose to get care from a provider or facility in your health plan's "
           "network, which may cost you "
           "less.</div><p>If you'd like assistance with this document, ask your provider or a patient advocate. Take a picture and/or keep a copy of "
           "this form for your "
           "records.</p><p>You're getting this notice because this provider or facility isn't in your health plan's network. This means the provider "
           "or facility doesn't have "
           "an agreement with your plan to provide services. <b>Getting care from this provider or facility will likely cost you more.</b></p><h2>If "
           "your plan covers the item or "
           "service you're getting, federal law protects you from higher bills when:</h2><ul><li>You're getting emergency care from out-of-network "
           "providers and facilities, "
           "or</li><li>An out-of-network provider is treating you at an in-network hospital or ambulatory surgical center without getting your "
           "consent to receive a higher "
           "bill.</li></ul><p>Ask your health care provider or patient advocate if you're not sure if these protections apply to you.</p><h2>If you "
           "sign this form, be aware that you "
           "may pay more because:</h2><ul><li>You're giving up your legal protections from higher bills.</li><li>You may owe the full costs billed "
           "for the items and services "
           "you get.</li><li>Your health plan might not count any of the amount you pay towards your deductible and out-of-pocket limit. Contact your "
           "health plan for more "
           "information.</li></ul><p>Before deciding whether to sign this form, you can contact your health plan to find an in-network provider or "
           "facility. If there isn't one, you "
           "can also ask your health plan if they can work out an agreement with this provider or facility (or another one) to lower your "
           "costs.</p><p><b>See the next page for your cost "
           "estimate.</b></p>" + ends)
    prior = rng.choice(("Your plan may require prior authorization (or other approval) for certain items and services before you get them. Ask your plan.",
                        "Except in an emergency, your health plan may require prior authorization for the procedure on the last page. This office has "
                        "not asked for it."))
    two = ("<h1>Estimate of what you could pay</h1>" + facts([("Patient name:", esc(who.full)), ("Out-of-network provider(s) or facility name:", esc(name)),
           ("Facility where the care will be given:", f"{esc(where)} (in-network)")], "f") + f"<div class='sum1'>Total cost estimate of what you may "
               f"be asked to pay: "
           f"<b>{usd(owed)}</b></div><p>&#9654; <b>Review your detailed estimate.</b> See the last page for a cost estimate for each item or service "
           f"you'll get.</p><p>&#9654; <b>Call your "
           "health plan.</b> Your plan may have better information about how much you'll be asked to pay. You also can ask about what's covered under "
           "your plan and your "
           f"provider options.</p><p>&#9654; <b>Questions about this notice and estimate?</b> Contact our billing office at {phone}.</p><p>&#9654; "
           f"<b>Questions about your "
           "rights?</b> Visit www.cms.gov/nosurprises.</p><h2>Prior authorization or other care management "
           "limitations</h2><p>" + prior + "</p><h2>Understanding your options</h2><p>You "
           f"can get the items or services described in this notice from these providers who are in-network with your health plan:</p><p>1. "
           f"{surgeon}<br>2. Any provider of the "
           "same specialty listed in your plan's directory</p><h2>More information about your rights and protections</h2><p>Visit "
           "www.cms.gov/nosurprises/consumers for more "
           "information about your rights under federal law.</p>" + ends)
    three = ("<h1>By signing, I understand that I'm giving up my federal consumer protections and may have to pay more for out-of-network "
        "care.</h1><p>With my signature, I'm agreeing "
             f"to get the items or services from (select all that apply):</p><p>&#9744; {surgeon.replace('Dr. ', '')}, MD<br>&#9744; "
             f"{esc(name)}</p><p>With my signature, I "
             "acknowledge that I'm consenting of my own free will and I'm not being coerced or pressured. I also acknowledge that:</p><ul><li>I'm "
             "giving up some consumer "
             "billing protections under federal law.</li><li>I may have to pay the full charges for these items and services, or have to pay "
             "additional out-of-network "
             "cost-sharing under my health plan.</li><li>I was given a written notice that explained my provider or facility isn't in my health "
             "plan's network, described the "
             "estimated cost of each service, and disclosed what I may owe if I agree to be treated by this provider or facility.</li><li>I got the "
             "notice either on "
             "paper or electronically, consistent with my choice.</li><li>I fully and completely understand that some or all of the amounts I pay "
             "might not count toward my "
             "health plan's deductible or out-of-pocket limit.</li><li>I can end this agreement by notifying the provider or facility in writing "
             "before getting "
             "services.</li></ul><p><b>IMPORTANT:</b> You don't have to sign this form. If you don't sign, this provider or facility might not treat "
             "you, but you can choose to get "
             "care from a provider or facility that's in your health plan's network.</p><br>" + beside("______________________________<br>Patient's signature",
             "______________________________<br>Guardian/authorized representative's "
             "signature") + "<br>" + beside("______________________________<br>Print name of patient",
             "______________________________<br>Date and time of signature") + ends)
    four = ("<h1>More details about your estimate</h1>" + facts([("Patient name:", esc(who.full)), ("Out-of-network provider(s) or facility name:",
        esc(name))], "f")
            + "<p>The amount below is only an estimate; it isn't an offer or contract for services. This estimate shows the full estimated costs of "
            "the items or services listed. "
            "It doesn't include any information about what your health plan may cover. This means that the final cost of services may be different than this "
            "estimate.</p><p><b>Contact your health plan to find out how much, if any, your plan will pay and how much you may have to pay.</b></p>"
            + table(["Date of service", "Service code", "Description", "Estimated amount to be billed"], rows, "lllr", "t",
                    [[("Total estimate of what you may owe:", 3, "r"), usd(owed)]], "17% 15% 46% 22%") + ends)
    css = (".omb{font-size:7.5pt;color:#444;margin-top:14pt;text-align:right}h1{font:bold 15pt 'Liberation Sans';margin:8pt 0}h2{font:bold 11pt "
        "'Liberation Sans';margin:8pt 0 3pt}"
           ".warn{border:1.5pt solid #000;padding:6pt;margin:6pt 0}.sum1{border:1.5pt solid #000;padding:8pt;font-size:11.5pt;margin:8pt 0;font-weight:bold}"
           ".f td{padding:3pt 10pt 3pt 0}.f td:last-child{border-bottom:.6pt solid #000}ul{margin:2pt 0 6pt}.t{width:100%;margin-top:8pt}.t th,.t "
           "td{border:.8pt solid "
           "#000;padding:4pt 5pt}.t th{background:#e6e6e6}.sum td{font-weight:bold}")
    patient = {"name": who.full} | ({"birth_date": who.born} if born else {})
    truth = {"document_type": "good_faith_estimate", "provider": {"name": name, "phone": phone, "address": f"{street}, {town}"}, "patient": patient,
        "network": "out",
             "account_number": chart, "statement_date": given, "lines": lines, "totals": {"charges_cents": owed}}
    return done(sheet(css, one, two, three, four, font="10pt 'Liberation Sans',Arial", margin="0.7in", title="Form"), truth)
