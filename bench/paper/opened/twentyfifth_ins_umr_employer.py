"""UMR's explanation of benefits for an employer's own plan: employee and claim facts in small capitals, a table without dollar signs with ineligible
amounts and their reason codes, paid-at percent, the payment's check below; sometimes a claim is taken back in full and worked anew."""
from held_twentyfifth_b import *  # noqa: F403

NAME = "held25-ins-umr-employer"
WORDS = {"visit": "OFFICE VISIT", "well": "PREVENTIVE CARE", "lab": "LAB", "path": "PATHOLOGY", "test": "DIAGNOSTIC TESTS", "shot": "INJECTION",
         "drug": "INJECTABLE MEDICATION", "vaccine": "IMMUNIZATION", "xray": "XRAY", "mri": "MRI/CT SCAN", "therapy": "PHYSICAL THERAPY",
         "er": "EMERGENCY ROOM", "surgery": "SURGERY", "anes": "ANESTHESIA", "mind": "OUTPATIENT MENTAL HEALTH"}
SAYS = {"8N": "THE PROVIDER HAS AGREED TO ACCEPT THE NETWORK RATE. THE PATIENT IS NOT RESPONSIBLE FOR THE DISCOUNT AMOUNT.",
        "1C": "THIS SERVICE IS NOT A COVERED EXPENSE UNDER YOUR BENEFIT PLAN. PLEASE REFER TO YOUR SUMMARY PLAN DESCRIPTION.",
        "6Q": "THIS PROCEDURE IS INCLUDED IN THE ALLOWANCE OF ANOTHER PROCEDURE BILLED ON THE SAME DAY. THE PATIENT MAY NOT BE BILLED.",
        "2U": "THIS AMOUNT EXCEEDS THE USUAL AND CUSTOMARY ALLOWANCE FOR AN OUT-OF-NETWORK PROVIDER.",
        "AJ": "THIS CLAIM WAS PREVIOUSLY PROCESSED AND HAS BEEN ADJUSTED. THIS STATEMENT REPLACES THE PRIOR ONE."}
COLS = "charge_cents noncovered_cents adjustment_cents allowed_cents deductible_cents copay_cents".split()
EMPLOYERS = ("TRI-RIVERS SCHOOL DISTRICT HEALTH PLAN", "BOLTON FREIGHT LINES INC", "CITY OF FAIRMOUNT EMPLOYEE BENEFIT PLAN")


def plain(value):
    return usd(value, "")


def document(rng):
    people, sent = family(rng), day(rng)
    seen = visits(rng, people, sent, rng.choice((1, 1, 2)), most=7, out=0.15)
    member, group = number(rng, "99999999"), number(rng, "76-419999")
    again, docs, blocks, used = len(seen) == 1 and rng.random() < 0.5, [], [], []

    def block(visit, lines, claim, account, words=""):
        rows = []
        for x in lines:
            why = {"denied": "1C", "writeoff": "6Q"}.get(x["kind"], "2U" if visit.out else "8N")
            x["description"], x["remarks"] = WORDS[x["sort"]], [why] + (["AJ"] if words else [])
            used.extend(k for k in x["remarks"] if k not in used)
            d = say(x["date"], "%m/%d/%y")
            rows.append([d, " ".join([x["code"], *(x["modifiers"] or [])]), x["description"], plain(x["charge_cents"]), plain(x["noncovered_cents"]),
                         " ".join(x["remarks"]), *(plain(x[k]) for k in COLS[2:]), f"{x['rate']}%", plain(x["plan_paid_cents"]), plain(x["patient_cents"])])
        t = sums(lines)
        heads = ["Date(s) of<br>service", "Proc<br>code", "Type of service", "Total<br>charge", "Ineligible<br>amount", "Reason<br>code",
            "Provider<br>discount",
                 "Eligible<br>amount", "Deductible<br>amount", "Co-pay<br>amount", "Paid<br>at", "Payment<br>amount", "Patient<br>respons."]
        foot = [["", "", "TOTALS", plain(t["charge_cents"]), plain(t["noncovered_cents"]), "", *(plain(t[k]) for k in COLS[2:]), "",
                 plain(t["plan_paid_cents"]), plain(t["patient_cents"])]]
        blocks.append(beside(facts([("PATIENT:", esc(visit.who.full.upper())), ("RELATIONSHIP:", ("EMPLOYEE", "SPOUSE", "DEPENDENT CHILD")[visit.n]),
                                    ("PATIENT ACCT:", account)]),
                             facts([("CLAIM CONTROL #:", claim), ("PROVIDER:", esc(visit.provider.upper())),
                                    ("NETWORK:", "OUT-OF-NETWORK" if visit.out else "UNITEDHEALTHCARE CHOICE PLUS")]), widths="48% 52%")
                      + (f"<p class='n'><b>{words}</b></p>" if words else "") + table(heads, rows, "lllrrlrrrrrrr", "t", foot)
                      + table([], [["OTHER INSURANCE PAYMENT", "0.00"], ["TOTAL PAYMENT AMOUNT", plain(t["plan_paid_cents"])],
                                   ["TOTAL PATIENT RESPONSIBILITY*", plain(t["patient_cents"])]], "lr", "tot"))
        docs.append(claim_of("UMR", visit.who.full.upper(), member, lines,
                             "date code modifiers description remarks plan_paid_cents patient_cents " + " ".join(COLS), visit.provider.upper(), claim, sent,
                             network=visit.network, account_number=account))

    paid = 0
    for visit in seen:
        account, claim = number(rng, "A9999999"), say(visit.received, "%y%j") + number(rng, "9999999")
        if again:
            block(visit, turned(visit.lines), claim + "00", account,
                  "ADJUSTMENT - REVERSAL OF CLAIM AS FIRST PROCESSED")
            paid -= total(visit.lines, "plan_paid_cents")
            for x in visit.lines:  # the deductible was met after all: the plan pays it
                x["plan_paid_cents"] += x["deductible_cents"]
                x["patient_cents"] -= x["deductible_cents"]
                x["deductible_cents"] = 0
            claim += "01"
        else:
            claim += "00"
        block(visit, visit.lines, claim, account, "ADJUSTMENT - CORRECTED CLAIM" if again else "")
        paid += total(visit.lines, "plan_paid_cents")
    met = rng.randint(20000, 99000)
    one = (beside("<div class='logo'>UMR</div><div class='n'>A UnitedHealthcare Company<br>PO BOX 30541<br>SALT LAKE CITY UT 84130-0541</div>",
                  "<div class='ttl'>EXPLANATION OF BENEFITS</div><div class='nb'>THIS IS NOT A BILL</div><div class='n'>RETAIN THIS STATEMENT FOR YOUR "
                  "RECORDS</div>")
           + beside(f"<br><br>{people[0].mail}<br><br>", "<div class='box'>" + facts([("EMPLOYEE:", esc(people[0].full.upper())), ("MEMBER ID:", member),
                    ("GROUP #:", group), ("PLAN:", rng.choice(EMPLOYERS)), ("STATEMENT DATE:", say(sent)), ("CUSTOMER SERVICE:", tel(rng))]) + "</div>",
                    widths="50% 50%") + "<hr>" + "<br>".join(blocks)
           + "<p class='n'>*PATIENT RESPONSIBILITY MAY INCLUDE AMOUNTS YOU HAVE ALREADY PAID TO THE PROVIDER.</p>"
           + "<h3>REASON CODE DESCRIPTION</h3>" + facts([(k, SAYS[k]) for k in used], "n")
           + "<h3>PAYMENT INFORMATION</h3>" + (f"<p class='n'>EFT {number(rng, '99999999')} ISSUED {say(visit.processed)} TO PROVIDER IN THE AMOUNT OF "
           f"{usd(paid)}</p>" if paid > 0 else "<p class='n'>NO PAYMENT WAS ISSUED WITH THIS STATEMENT.</p>")
           + "<h3>BENEFIT ACCUMULATORS - PLAN YEAR 01/01/2026 - 12/31/2026</h3>" + table(["", "INDIVIDUAL MAX", "INDIVIDUAL MET", "FAMILY MAX", "FAMILY MET"],
              [["IN-NETWORK DEDUCTIBLE", "1,000.00", plain(met), "2,000.00", plain(met + 31250)], ["IN-NETWORK OUT-OF-POCKET", "4,000.00",
               plain(met + 80510), "8,000.00", plain(met + 140075)], ["OUT-OF-NETWORK DEDUCTIBLE", "2,000.00", "0.00", "4,000.00", "0.00"]], "lrrrr", "acc")
           + "<p class='n'><b>YOUR RIGHT TO APPEAL.</b> If your claim was denied in whole or in part you may request a review within 180 days of receipt of "
           "this "
           "notice. Submit a written request, with the claim control number and any comments, documents or records, to UMR Claims Appeal Unit, PO Box 30546, "
           "Salt Lake City UT 84130-0546. You are entitled to receive, on request and free of charge, copies of all documents, records and the criteria relied "
           "upon. You may have the right to bring civil action under ERISA section 502(a) after you exhaust the plan&rsquo;s appeal procedures, and to "
           "an external review. For help call the Employee Benefits Security Administration at 1-866-444-3272.</p>")
    css = ("@page{@bottom-right{font:7pt 'Liberation Sans';content:'PAGE ' counter(page) ' OF ' counter(pages)}}.logo{font:bold 26pt 'Liberation Sans';"
           "color:#00558c}.ttl{font-weight:bold;font-size:14pt;text-align:right}.nb{font-weight:bold;text-align:right}.beside "
           ".n{font-size:7.6pt}div.ttl+div+div"
           "{text-align:right}.box{border:1pt solid #333;padding:3pt}.f td{padding:.8pt 4pt;font-size:8.2pt}.f td:first-child{font-weight:bold;white-space:"
           "nowrap}.n,.n td{font-size:7.6pt}h3{font-size:8.8pt;margin:7pt 0 2pt;background:#dfe8ee;padding:2pt}.t{width:100%;font-size:7.3pt;margin:4pt 0}"
           ".t th{border:.6pt solid #555;background:#dfe8ee;font-size:6.6pt;vertical-align:bottom}.t td{border-left:.4pt solid #999;border-right:.4pt solid "
           "#999;"
           "padding:1.6pt 2.5pt}.t .sum td{border:.6pt solid #555;font-weight:bold}.tot{margin-left:auto;font-size:8pt;font-weight:bold}.acc{font-size:7.8pt}"
           ".acc th{font-size:7pt}")
    return done(sheet(css, one, margin="0.45in", font="8.8pt 'Liberation Sans',Arial"), one_or_more(docs))
