"""Moda Health's explanation of benefits: a band with what the member owes, then claims to a table each: dates, service with its procedure code,
charge, provider write-off, not covered, deductible, copay, coinsurance, paid by Moda and member responsibility, with message codes; now and then a claim
that was reversed, its sums all negative, with the corrected one after it."""
from held_twentysixth_b import *  # noqa: F403

NAME = "held26-ins-moda"
TOWNS = ["Portland, OR 97214", "Eugene, OR 97401", "Klamath Falls, OR 97603", "Anchorage, AK 99508", "Boise, ID 83709"]
WORDS = {"visit": "Medical visit", "well": "Well adult exam", "lab": "Laboratory", "test": "Diagnostic procedure", "shot": "Injection",
    "drug": "Injection drug",
         "vaccine": "Immunization", "xray": "Diagnostic x-ray", "mri": "Imaging procedure", "mammo": "Mammogram", "therapy": "Rehabilitation", "mind":
         "Mental health", "er": "Emergency room facility", "surgery": "Surgery"}
SAYS = {"N04": "Provider write-off. An in-network provider cannot charge you this amount.", "D11": "Applied to deductible.",
        "E62": "This service is an exclusion of your plan and is your responsibility.", "B28": "Included in another procedure. You are not responsible.",
        "R90": "This claim was reversed. The corrected claim follows.", "R91": "This is a correction of a claim we processed before."}


def document(rng):
    people, sent, payer = family(rng, TOWNS), day(rng, (2026, 2, 12), 280), "Moda Health Plan, Inc."
    who, member = people[0], number(rng, "M99999999") + "-01"
    found = claims(rng, people, sent, "26999A9999", rng.choice((1, 2, 2)), most=4)
    cols = """charge_cents adjustment_cents noncovered_cents deductible_cents copay_cents coinsurance_cents plan_paid_cents patient_cents""".split()
    for c in found:
        c["code"] = None
    if rng.random() < 0.45:  # the last claim was worked again: first what it was, turned round
        last = found.pop()
        was = [dict(x) | worked(rng, x["charge_cents"], rng.choice(("ded", "denied"))) for x in last["lines"]]
        was = [x | {k: -x[k] for k in PARTS} for x in was]
        found += [last | {"lines": was, "number": last["number"] + "R0", "code": "R90"}, last | {"number": last["number"] + "A1", "code": "R91"}]
    docs, blocks, used = [], [], []
    heads = ["Date of service", "Service", "Charge", "Provider write-off", "Not covered", "Deductible", "Copay", "Coinsurance", "Paid by Moda",
             "Your responsibility", "Message"]
    for c in found:
        lines, patient, rows = c["lines"], people[c["n"]], []
        for x in lines:
            x["description"] = WORDS[x["sort"]]
            x["remarks"] = {"denied": ["E62"], "bundled": ["B28"], "ded": ["N04", "D11"]}.get(x["kind"], ["N04"]) + ([c["code"]] if c["code"] else [])
            used += [k for k in x["remarks"] if k not in used]
            rows.append([say(x["date"], "%m/%d/%Y"), f"{x['description']} ({x['code']})", *(usd(x[k]) for k in cols), " ".join(x["remarks"])])
        t = sums(lines)
        blocks.append(f"<div class='hd'>{esc(patient.plain)} <span>| Claim {c['number']} | {esc(c['giver'])} | In-network"
                      + {"R90": " | REVERSAL", "R91": " | ADJUSTED CLAIM"}.get(c["code"], "") + "</span></div>"
                      + table(heads, rows, "llrrrrrrrrl", "t", [[("Claim total", 2, "l"), *(usd(t[k]) for k in cols), ""]], "10% 16%"))
        docs.append(truth_of(payer, patient.plain, member, lines, "date description code remarks " + " ".join(cols), c["giver"], c["number"], sent,
            network="in"))
    t = sums([x for c in found if c["code"] != "R90" for x in c["lines"]])
    ded, oop, part = rng.choice((50000, 200000, 320000)), rng.choice((430000, 810000)), rng.uniform(0.1, 0.9)
    one = (beside("<div class='logo'>m<span>o</span>da</div><div class='lg2'>HEALTH</div><div class='n'>Moda Health Plan, Inc.<br>601 S.W. Second "
        "Avenue<br>Portland, OR 97204-3156</div><br>"
                  f"<br>{who.mail}",
                  "<h1>Explanation of benefits</h1><p>THIS IS NOT A BILL. Please keep it for your records.</p>"
                  + facts([("Subscriber", esc(who.full)), ("Subscriber ID", member), ("Group", rng.choice(("Rogue Valley Mills "
                    "Inc", "OEBB - North Coast Schools",
                      "Individual")) + " " + number(rng, "10009999")), ("Date of notice", say(sent, "%B %-d, %Y")), ("Customer service",
                      "503-555-0119 or toll-free 877-555-0120"), ("Underwritten by", payer)]), widths="45% 55%")
           + f"<table class='owe'><tr><td>Your responsibility (reversed claims are not counted)</td><td class='r'>{usd(t['patient_cents'])}</td></tr></table>"
           + "<p class='n'>Your provider will bill you for your share. If you paid at the visit, that money isn't shown here.</p>" + "".join(blocks)
           + "<h2>Messages</h2>" + facts([(k, SAYS[k]) for k in sorted(used)], "f n")
           + "<h2>Progress toward your yearly limits (in-network)</h2>"
           + beside(gauge(f"{esc(who.first)} - deductible", round(ded * part), ded, "#7a9a01"), gauge("Family - deductible", round(ded * part * 1.3), ded * 2,
               "#7a9a01"), gauge(f"{esc(who.first)} - out-of-pocket", round(oop * part * 0.6), oop, "#7a9a01"), gauge("Family - out-of-pocket",
               round(oop * part), oop * 2, "#7a9a01"))
           + "<h2>Disagree? You can appeal</h2><p class='n'>Send a first-level appeal within 180 days of the date of notice to Moda Health, Attn: Appeal Unit, "
           "601 S.W. Second Avenue, Portland, OR 97204, or by fax to 503-555-0166. Your appeal should have your name, subscriber ID, the claim number, and a "
           "sentence or two that tells what you want. Someone who did not make the first decision looks at it and answers in 30 days. A second-level appeal "
           "is open to you for 60 days after that answer, then external review by an independent organization at no charge to you. You may also "
           "complain to the "
           "Oregon Division of Financial Regulation, PO Box 14480, Salem, OR 97309, 888-555-0105.</p><p class='n'>We provide free aids and interpreters. "
           "Health plans in Oregon and Alaska provided by Moda Health Plan, Inc.; in Idaho by Moda Assurance Company. EOBM 1219</p>")
    css = ("@page{@bottom-right{font:7.5pt 'Liberation Sans';content:counter(page) '/' counter(pages)}}.logo{font:bold 28pt 'Liberation Sans';color:#333;"
           "line-height:.9}.logo span{color:#7a9a01}.lg2{font:7pt 'Liberation Sans';letter-spacing:5pt;margin:2pt 0 6pt}.n{font-size:8pt}h1{font:17pt "
           "'Liberation Sans';color:#7a9a01}h2{font:bold 11pt 'Liberation Sans';color:#5d7601;margin:10pt 0 3pt}.owe{width:100%;margin:10pt 0 4pt;"
           "background:#7a9a01;color:#fff;font:bold 13pt 'Liberation Sans'}.owe td{padding:6pt 8pt}.hd{font:bold 9.4pt 'Liberation Sans';margin:9pt 0 2pt}"
           ".hd span{font-weight:normal;font-size:8.2pt}.t{width:100%;font-size:7.4pt}.t th{font-size:6.9pt;background:#eef2dd;vertical-align:bottom}.t "
           "td{padding:2.5pt 4pt;border-bottom:.4pt solid #bbb}.sum td{font-weight:bold}.f td:first-child{color:#5d7601;white-space:nowrap}")
    return done(sheet(css, one, margin="0.5in", font="8.9pt 'Liberation Sans',Arial"), one_or_more(docs))
