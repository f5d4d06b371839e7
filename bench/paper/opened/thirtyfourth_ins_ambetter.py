"""An Ambetter Explanation of Benefits of a marketplace plan: the member's window and box, the claim's head, its
services in one table, remarks, what was met."""
from held_thirtyfourth_b import Claim, Person, beside, bare, day, done, esc, facts, free, later, number, sheet, table, tell, told, us, usd

NAME = "held34-ins-ambetter"
KIND = "eob"
PAYER = "Ambetter from Peach State Health Plan"
REMARKS = {"ded": ("DD", "Amount applied to your deductible."), "both": ("DD", "Amount applied to your deductible."), "copay": ("CP",
    "Your copay for this service."),
           "coins": ("CI", "Your coinsurance for this service."), "denied": ("46", "Deny: this service is not covered by your benefit plan."),
           "bundled": ("x9", "Deny: the procedure code is included in another procedure performed on this date."), "free": ("92",
               "Paid according to your benefits and the provider's contract."),
           "out": ("28", "The provider is not in our network. Your plan has limited benefits out of network.")}


def document(rng):
    who = Person(rng, "GA", 19, 63)
    patient = who if rng.random() < 0.7 else Person(rng, "GA", 1, 58, who)
    sent = day(rng)
    claim = Claim(rng, sent, many=rng.choice((None,) * 5 + (12, 22)), denied=0.1, ways=("ded", "ded", "coins", "both"))
    member, tel = number(rng, "U99999999") + rng.choice(("01", "02", "03")), free(rng)
    code, own = number(rng, "A999GAE99999"), number(rng, rng.choice(("999999999", "AAA99999", "99999-9")))
    for x in claim.lines:
        x["remarks"] = [REMARKS[x["way"]][0].upper()]
    used = sorted({REMARKS[x["way"]] for x in claim.lines})
    logo = ("<svg width='30' height='30' viewBox='0 0 30 30'><circle cx='15' cy='15' r='14' fill='#c6007e'/><path d='M8 22 15 7l7 15h-4l-3-7-3 7z' "
        "fill='#fff'/></svg>")
    head = beside(f"<table class='lg'><tr><td>{logo}</td><td><span class='amb'>ambetter</span><br><span class='from'>FROM Peach State Health "
        "Plan</span></td></tr></table>",
                  "<div class='ttl'>Explanation of Benefits</div><div class='not'>This is not a bill</div><div class='dt'>Statement date: "
                  f"{us(sent)}</div>", widths="50% 50%")
    box = facts([("Subscriber", esc(who.plain)), ("Member ID", member), ("Plan year", "01/01/2026 - 12/31/2026"), ("Member Services",
        f"{tel}<br>(Relay 711)"),
                 ("Website", "ambetter.pshpgeorgia.com")], "bx")
    top = beside(f"<div class='ret'>{PAYER}<br>P.O. Box {rng.randint(5010, 5099)}<br>Farmington, MO 63640-{rng.randint(5000, 5099)}</div><div "
        f"class='win'>{who.window()}</div>", box, widths="56% 44%")
    intro = ("<p>This Explanation of Benefits (EOB) tells you how we handled a claim for your health care. It lists what the provider charged, "
        "what we paid and what part may be yours. "
             "Compare it with the bill your provider sends you.</p>")
    sums = claim.totals()
    ask = f"<table class='own'><tr><td>What you may owe your provider for this claim</td><td class='r'>{usd(sums['balance_cents'])}</td></tr></table>"
    pays = claim.sum("plan_paid")
    info = [("Patient name", esc(patient.plain)), ("Claim number", code), ("Provider name", esc(claim.giver)), ("Provider network", "In-Network"),
        ("Patient account", own),
            ("Payment", f"Paid to provider {us(later(sent, -2))}" if pays else "No payment made")]
    bits = [f"<td><span>{k}</span><br><b>{v}</b></td>" for k, v in info]
    cl = f"<table class='cl'><tr>{''.join(bits[:3])}</tr><tr>{''.join(bits[3:])}</tr></table>"
    keys = "charge adjustment allowed noncovered copay deductible coinsurance plan_paid patient"
    heads = ["Service date", "Procedure / description of service", "Charged amount", "Provider discount", "Allowed amount", "Not covered", "Copay",
        "Deductible", "Co- insurance", "Plan paid",
             "Member owes", "Remark"]
    rows = [[us(x["date"]), f"{x['code']}<br>{x['words']}", *[bare(x[f"{k}_cents"]) for k in keys.split()], x["remarks"][0]] for x in claim.lines]
    foot = [[("Claim totals", 2, "l"), *[usd(claim.sum(k)) for k in keys.split()], ""]]
    detail = "<h2>Claim details</h2>" + cl + table(heads, rows, "ll" + "r" * 9 + "c", "d", foot, "9% 18%")
    legend = "<div class='leg'><b>Remark codes</b><br>" + "<br>".join(f"<b>{a.upper()}</b> - {b}" for a, b in used) + "</div>"
    met = rng.randrange(30000, 400000)
    accum = "<h2>Your benefit year so far</h2>" + table(["In-network", "Your limit", "Applied to date", "Remaining"], [
        ["Individual deductible", usd(550000), usd(met), usd(550000 - met)], ["Individual maximum out-of-pocket", usd(940000), usd(met + 62500),
            usd(877500 - met)]], "lrrr", "m")
    rights = ("<h2>Your right to appeal</h2><p class='fine'>If all or part of this claim was denied you may file an appeal within 180 days of this "
        "notice. Write to Appeals and Grievances at the "
              "address above, or call Member Services. Tell us the claim number and why you think the decision should change. You may ask for the "
              "diagnosis and treatment codes of the claim, "
              "and for copies of all papers that we used, free of charge. You may also ask for an external review by an independent organization "
              "after our answer.</p><p class='fine'>Si usted, o "
              f"alguien a quien est&aacute; ayudando, tiene preguntas, tiene derecho a obtener ayuda en su idioma sin costo. Llame al {tel}.</p><p "
              f"class='fine'>{PAYER} does not discriminate on "
              "the basis of race, color, national origin, age, disability or sex.</p>")
    css = ("h2{page-break-after:avoid}.lg td{padding:0 6pt 0 0;vertical-align:middle}.amb{font-size:22pt;font-weight:bold;color:#c6007e;"
        "line-height:1}.from{font-size:7.5pt;color:#555}.ttl{font-size:17pt;text-align:right;"
           "color:#c6007e;font-weight:bold}.not,.dt{text-align:right}.not{font-weight:bold}.ret{font-size:8pt;margin-top:6pt}.win{margin:20pt 0 "
           "18pt 16pt;line-height:1.35}.bx{width:100%;margin-top:6pt;"
           "background:#f8e9f2}.bx td{padding:2.5pt 6pt;font-size:9pt}.bx td:first-child{color:#7a0050;font-weight:bold;"
           "white-space:nowrap}.own{width:100%;margin:5pt 0}.own td{background:#c6007e;"
           "color:#fff;font-weight:bold;font-size:12pt;padding:5pt 8pt}h2{font-size:12pt;color:#7a0050;margin:9pt 0 4pt;border-bottom:1pt solid "
           "#c6007e}.cl{width:100%;margin-bottom:5pt}.cl td{width:33%;"
           "font-size:9pt}.cl span{font-size:7.6pt;color:#555}.d{width:100%}.d th{background:#7a0050;color:#fff;font-size:7.2pt;padding:3pt 2.5pt;"
           "vertical-align:bottom}.d td{font-size:7.8pt;padding:3pt 2.5pt;"
           "border-bottom:.5pt solid #d9a9c4}.sum td{font-weight:bold;background:#f8e9f2}.leg{font-size:8pt;margin:6pt 0}.m td,.m "
           "th{font-size:8.6pt;padding:2pt 14pt 2pt 3pt}.fine{font-size:8pt}")
    truth = told(PAYER, "eob", provider={"name": claim.giver}, patient={"name": patient.plain, "member_id": member}, claim_number=code,
        account_number=own, statement_date=sent, network="in",
                 lines=tell(claim.lines, keys, "code", "remarks", words="words"), totals=sums)
    return done(sheet(css, head + top + intro + ask + detail + legend + accum + rights, margin="0.5in", font="9.2pt 'Liberation "
        "Sans',Arial,sans-serif", title="Explanation of Benefits"), [truth])
