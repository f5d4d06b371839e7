"""A Blue plan's EOB, upright, for all claims of a fortnight: an equation of the sums on the first page, then a part for each member under a blue bar; a claim is a caption line (provider, network, claim number) with a small table whose heads have a band over three groups (the cost, what the plan did, what you pay), the service's kind with its day below, notes by small letters; your total in bold at the right end."""
from held_twentyfirst_b import *  # noqa: F403

NAME = "held21-blue-member-claims"
COLS = "charge_cents adjustment_cents plan_paid_cents copay_cents deductible_cents coinsurance_cents noncovered_cents patient_cents".split()
NOTES = {"a": "This is not a covered service under your benefits. The provider may bill you.", "b": "You have a copay each time you have this kind of care.", "c": "We applied this to your deductible. Once it is met, we begin to pay."}


def document(rng):
    who, family = household(rng)
    payer = rng.choice(("Hymn Blue Cross and Blue Shield", "Blue Cross Blue Shield of the Prairie", "BlueCross of the Ohio Valley"))
    member, group, sent = number(rng, "AAA999A99999"), number(rng, "99999AA999"), day(rng, (2026, 2, 18), 200)
    style, docs, parts, used, dash = rng.choice(("%-m/%-d/%y", "%b %-d, %Y")), [], "", set(), rng.random() < 0.4
    people = rng.sample(family, rng.choice((1, 2, 2, 3)))
    for patient, kin in people:
        parts += f"<div class='bar'>{esc(patient.plain)} <span>{('Subscriber', 'Spouse', 'Dependent')[kin]}</span></div>"
        for _ in range(rng.choice((1, 1, 2)) if len(people) < 3 else 1):
            provider, care = seen(rng)
            claim, first = number(rng, "2026099AA9999"), later(sent, -rng.randint(6, 30))
            lines, rows = services(rng, 1, 4, [first], care, words=1, denied=0.08), []
            for x in lines:
                x["remarks"] = ["a"] if x["denied"] else ["b"] if x["copay_cents"] else ["c"] if x["deductible_cents"] else None
                used |= set(x["remarks"] or [])
                put = [("&ndash;" if dash and not x[k] else usd(x[k])) for k in COLS]
                if dash:
                    x["maybe"] = {k: 0 for k in COLS if not x[k]}
                put[-1] = f"<b>{put[-1]}</b>"
                rows.append([f"{esc(x['description'])}<br><span class='d'>{say(first, style)}</span>", *put, f"{''.join(x['remarks'] or [])}"])
            t = sums(lines, " ".join(COLS))
            parts += (f"<div class='cl'><p class='cap'><b>{esc(provider)}</b> &nbsp;|&nbsp; In-network &nbsp;|&nbsp; Claim # {claim} &nbsp;|&nbsp; Received {say(later(first, 4), style)}</p>"
                      + table([["", ("Cost", 2, "g"), ("Plan", 1, "g"), ("What you pay", 5, "g"), ""], ["Service", "Billed", "Discount", "Paid by<br>your plan", "Copay", "Deduct-<br>ible", "Coinsur-<br>ance", "Not<br>covered", "Your<br>total", "Note"], ], rows, "lrrrrrrrrc", "t", [["Total for this claim", *(usd(t[k]) for k in COLS), ""]], widths="22%") + "</div>")
            docs.append(claim_of(payer, patient.plain, member, [{k: v for k, v in x.items() if not (dash and k in COLS and not v)} for x in lines], "date description remarks maybe " + " ".join(COLS), provider, claim, sent, network="in"))
    a, tel, (street, town) = {k: all_of(docs, k) for k in COLS}, free(rng, "(800) 555-{}"), place(rng, True)
    eq = "<table class='eq'><tr>" + "".join(f"<td>{w}<br><b>{usd(v)}</b></td>" + (f"<td class='op'>{op}</td>" if op else "") for w, v, op in (("Billed by providers", a["charge_cents"], "&minus;"), ("Your discounts", a["adjustment_cents"], "&minus;"), ("Your plan paid", a["plan_paid_cents"], "="), ("What you pay", a["patient_cents"], ""))) + "</tr></table>"
    one = (beside(f"<div class='logo'>&#10010; {esc(payer)}</div><div class='fine'>An independent licensee of its association</div><div class='fine'>{street}, {town}</div>", "<div class='ttl'>Explanation of benefits</div><p class='not'>This is not a bill.</p>", widths="55% 45%") + "<br><br>"
           + beside(f"{who.mail}", facts([("Date", say(sent, "%B %-d, %Y")), ("Member ID", member), ("Group number", group), ("Subscriber", esc(who.plain))]), widths="58% 42%")
           + f"<br><p>Hello {esc(who.first)},</p><p>Here is what happened with the care that you{' and your family' if len(people) > 1 else ''} had. Keep this with the bills of your providers and compare.</p>{eq}"
           + (f"<h2>How close are you?</h2>" + table(["In-network, 2026", "You have used", "Your limit"], [["Individual deductible", usd(a["deductible_cents"] + rng.randint(0, 30000)), "$2,500.00"], ["Family deductible", usd(a["deductible_cents"] + rng.randint(40000, 90000)), "$5,000.00"], ["Individual out-of-pocket limit", usd(a["patient_cents"] + rng.randint(30000, 90000)), "$6,500.00"]], "lrr", "y") if rng.random() < 0.7 else "")
           + f"<p><br>Have a question? Call {tel} (TTY 711), 8 a.m. to 7 p.m. on weekdays, or send us a message in the app.</p>")
    two = "<h1>Your claims, one by one</h1>" + parts + ("<h2>Notes</h2>" + "".join(f"<p class='fine'><b>{m}</b> &nbsp; {NOTES[m]}</p>" for m in sorted(used)) if used else "") + f"<h2>If you do not agree</h2><p class='fine'>You can appeal within 180 days. Write to Member Appeals, {street}, {town}, or fax {free(rng, '(866) 555-{}')}. Tell us the claim number and why. We answer in 60 days. After that an independent reviewer can look at our decision. You can ask for the codes of the diagnosis and of the treatment and what they mean. Get help in your language at no cost: call {tel}. <b>Espa&ntilde;ol:</b> tiene derecho a recibir ayuda en su idioma sin costo.</p>"
    css = numbered() + ".logo{font:bold 15pt 'Liberation Sans';color:#0a5ca8}.ttl{font:17pt 'Liberation Sans';color:#0a5ca8;text-align:right}.not{text-align:right;font-weight:bold}.eq{margin:8pt 0;width:100%}.eq td{text-align:center;background:#e8f1fa;padding:9pt 3pt}.eq td.op{background:none;font-size:17pt}.eq b{font-size:14pt;color:#0a5ca8}h1{font-size:15pt;color:#0a5ca8}h2{font-size:11.5pt;color:#0a5ca8;margin:10pt 0 3pt}.bar{background:#0a5ca8;color:#fff;font:bold 11pt 'Liberation Sans';padding:4pt 6pt;margin-top:9pt}.bar span{font-weight:normal;font-size:9pt;margin-left:8pt}.cl{page-break-inside:avoid}.cap{margin:7pt 0 3pt;font-size:8.8pt}.t{width:100%;font-size:7.9pt}.t th{font-size:7.2pt;vertical-align:bottom;border-bottom:1pt solid #0a5ca8}.t th.g{text-align:center;border-left:1pt solid #fff;background:#d3e4f4;border-bottom:0}.t td{border-bottom:.5pt solid #ccd;padding:2pt 3pt}.d{color:#555}.sum td{font-weight:bold;background:#f2f6fb}.f td{padding:1pt 10pt 1pt 0}.f td:first-child{color:#555}.y{width:75%}.y th{border-bottom:1pt solid #0a5ca8;font-size:8.5pt}"
    return done(sheet(css, one, two, margin="0.55in", font="9.8pt 'Liberation Sans',Arial"), one_or_more(docs))
