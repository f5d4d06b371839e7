"""A Medicare Summary Notice for Part A, as CMS designed it: front page with the benefit period's deductible, the page of help, then inpatient and skilled
nursing stays, each a claim with benefit days used, approved or not, non-covered charges, what Medicare paid and what may be billed, and how to appeal."""
from held_twentyfifth_c import *  # noqa: F403

NAME = "held25-payer-msn-part-a"
NOTES = {"ded": "The amount Medicare paid the provider for this claim is {paid}. $1,736.00 was applied to your inpatient deductible.",
         "days": "Days are being subtracted from your total inpatient hospital benefits for this benefit period.",
         "coins": "The amount listed under &ldquo;Maximum You May Be Billed&rdquo; is your coinsurance for {n} days at ${rate} per day.",
         "no": "This claim was denied because the information provided does not support the need for skilled nursing facility care.",
         "gap": "This information is being sent to your private insurer. Send any questions regarding your benefits to them.",
         "non": "You are responsible for personal comfort items, which Medicare does not cover."}


def document(rng):
    who, mbi, sent = Who(rng, youngest=66, oldest=93), number(rng, "9AA9AA9AA99"), day(rng, (2026, 3, 20), 160)
    span = (later(sent, -90), later(sent, -1))
    claims, docs, listed, used, denied = [], [], [], [], 0
    begun = start = later(sent, -rng.randint(66, 88))
    first, most = True, rng.choice((1, 1, 2, 3))
    for n in range(most):
        nursing = n == 1
        days = rng.randint(12, 30) if nursing else rng.randint(2, 8)
        end = min(later(start, days), later(sent, -6))
        days = (end - start).days
        if days < 1:
            break
        place_of = rng.choice(("Meadowbrook Skilled Nursing and Rehabilitation Center", "Oak Terrace Health Care") if nursing else GIVERS["emergency"])
        refused = nursing and rng.random() < .3
        non = rng.choice((0, 0, 0, 4250, 9600)) if not refused else 0
        rate = 21700
        ded = 173600 if first and not nursing else 0
        over = max(0, days - 20) if nursing and not refused else 0
        share = ded + non + over * rate
        paid = 0 if refused else rng.randint(380000, 1900000)
        noncovered = rng.randint(700000, 1600000) if refused else non
        notes = (["no"] if refused else []) + (["ded"] if ded else ["days"] if not nursing else []) + ["coins"] * bool(over) + ["non"] * bool(non) + [
            "gap"] * (rng.random() < .4)
        marks = []
        for k in notes:
            text = NOTES[k].format(paid=usd(paid), n=over, rate=f"{rate / 100:.2f}")
            if text not in used:
                used.append(text)
            marks.append(chr(65 + used.index(text)))
        x = {"date": start, "date_end": end, "noncovered_cents": noncovered, "plan_paid_cents": paid, "patient_cents": share, "remarks": marks or None,
             "maybe": {"units": days, "description": f"Benefit Period starting {say(begun, '%B %-d, %Y')}"}}
        claim, phone = number(rng, "29999999999999AA"[:14]), tel(rng, f"({rng.choice((937, 806, 864, 208, 517))}) 555-{{:04d}}")
        street, town = place(rng)
        when = f"{say(start, '%B %-d, %Y')} &ndash; {say(end, '%B %-d, %Y')}"
        claims.append(f"<div class='cl'><h3>{when}</h3><b>{place_of}</b>, {phone}<br>{street}, {town}<br>Referred by {doctor(rng, '{} {}')}"
                      + table(["", "Benefit<br>Days Used", "Claim<br>Approved?", "Non-<br>Covered<br>Charges", "Amount<br>Medicare<br>Paid",
                      "Maximum<br>You May<br>Be Billed",
                               "See Notes<br>Below"], [[f"Benefit Period starting {say(begun, '%B %-d, %Y')}", "0 days" if refused else
                               f"{days} days", "<b>NO</b>" if refused else "Yes",
                                usd(noncovered), usd(paid), usd(share), ",".join(marks)]], "lccrrrc", "t",
                              [[f"Total for Claim #{claim}", "", "", usd(noncovered), usd(paid), usd(share), ",".join(marks)]], widths=
                              "30% 11% 11% 13% 14% 13% 8%") + "</div>")
        if refused:
            x["maybe"]["units"] = 0
        docs.append({"document_type": "msn", "payer": {"name": "Medicare"}, "patient": {"name": who.plain, "member_id": mbi}, "provider": {
            "name": place_of, "phone": phone},
                     "claim_number": claim, "statement_date": sent, "lines": [x], "totals": {"insurance_paid_cents": paid, "balance_cents": share},
                     "maybe": {"admitted": start, "discharged": end}})
        listed.append((when, place_of))
        denied += refused
        first, start = False, later(end, 6 * nursing)
    run = f"<div class='run'>{who.plain} &nbsp; THIS IS NOT A BILL</div>"
    met = ("<p>Your deductible is what you must pay each benefit period for most health services before Medicare begins to pay.</p><p><b>Part A "
        "Deductible:</b> You have now met your "
           f"$1,736.00 deductible for inpatient hospital services for the benefit period that began {say(begun, '%B %-d, %Y')}.</p>")
    front = msn_front(who, "for Part A (Hospital Insurance)", mbi, sent, span, met, denied, sum(d["totals"]["balance_cents"] for d in docs), listed,
        "Facilities", "Claims")
    three = (run + "<div class='h2'>Your Inpatient Claims for Part A (Hospital Insurance)</div>" + beside(
        "<p>Part A Hospital Insurance helps pay for inpatient hospital care, inpatient care in a skilled nursing facility following a hospital "
        "stay, home health care, and hospice care.</p>"
        "<div class='bar'>Definitions of Columns</div><p><b>Benefit Days Used:</b> The number of covered benefit days you used during each "
        "hospital and/or skilled nursing facility stay. (See "
        "page 2 for more information.)</p><p><b>Claim Approved?:</b> This column tells you if Medicare covered the inpatient stay.</p>",
        "<p><b>Non-Covered Charges:</b> This is the amount Medicare didn&rsquo;t pay.</p><p><b>Amount Medicare Paid:</b> This is the amount "
        "Medicare paid your inpatient facility.</p>"
        "<p><b>Maximum You May Be Billed:</b> The amount you may be billed for Part A services can include a deductible, coinsurance based on your "
        "benefit days used, and other charges.</p>"
        "<p>For more information about Medicare Part A coverage, see your &ldquo;Medicare &amp; You&rdquo; handbook.</p>") + "".join(claims)
        + ("<h3>Notes for Claims Above</h3>" + facts([(chr(65 + n), k) for n, k in enumerate(used)], "f nn") if used else ""))
    more = ("<div class='bar'>Your Benefit Periods</div><p>Your hospital and skilled nursing facility (SNF) stays are measured in <b>benefit "
        "days</b> and <b>benefit periods.</b> Every day "
            "that you spend in a hospital or SNF counts toward the benefit days in that benefit period. A benefit period begins the day you first "
            "receive inpatient hospital services and "
            "ends when you haven&rsquo;t received any inpatient care for 60 days in a row.</p>" + f"<p><b>Inpatient Hospital:</b> You have "
            f"{rng.randint(48, 57)} out of 90 covered benefit days "
            f"remaining for the benefit period that began {say(begun, '%B %-d, %Y')}.</p>")
    return done(sheet(MSN_CSS, front, msn_help(rng, who, "hospital services", more), three, msn_appeal(rng, who, sent), margin=".6in", font=
        "9.8pt 'Liberation Sans',Arial"), all_claims(docs))
