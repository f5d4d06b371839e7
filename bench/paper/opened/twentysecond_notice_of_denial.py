"""The notice of denial of payment that every Medicare Advantage plan must send in the government's words: what was denied with the claim's services in a
small table, why, the right to appeal with its kinds and times, what to include, where to send it, and help; two or three pages of large print."""
from held_twentysecond_b import *  # noqa: F403

NAME = "held22-notice-of-denial"
WHY = ["the service is not covered by Medicare or by your plan. Your Evidence of Coverage, Chapter 4, lists services that are not covered.",
       "prior authorization was required for this service and none was on file. See 42 CFR 422.138 and your Evidence of Coverage, Chapter 4.",
       "the records sent by your provider do not show that the service was reasonable and necessary under section 1862(a)(1)(A) of the Social Security Act.",
       "the claim was received after the time limit for filing. Medicare rules give providers one calendar year from the date of service. You do not have "
        "to pay your plan provider for it.",
       "you received routine care from a provider who is not in our network without a referral. Your plan covers only emergency or urgently needed care "
        "from such providers."]


def document(rng):
    who = Who(rng, youngest=66, oldest=92)
    payer = rng.choice(("Humanitas Medicare Advantage", "Wellspring Senior Health Plan (HMO D-SNP)", "Blue Lantern Medicare PPO"))
    (provider, care), sent, member, code = seen(rng), day(rng), number(rng, "H99999999"), number(rng, "26999E999999")
    first = later(sent, -rng.randint(20, 80))
    lines = services(rng, 1, 5, [first, later(first, 2), later(first, 7)] if care is THERAPY else [first], care, kinds=("denied",))
    for x in lines:
        x["maybe"] = {"noncovered_cents": x["charge_cents"], "patient_cents": x["charge_cents"]}
    billed, shape = total(lines, "charge_cents"), rng.choice(("table", "table", "blocks"))
    def marks(x):
        return x["code"] + "".join(f"-{m}" for m in x["modifiers"])
    if shape == "table":
        listed = table(["Date of Service", "Procedure Code", "Description of Service", "Amount Billed"], [[say(x["date"]), marks(x), esc(x["description"]),
        usd(x["charge_cents"])] for x in lines], "lllr", "t",
                       [[("Total amount denied", 3), usd(billed)]])
    else:
        listed = "".join(facts([("Date of Service:", say(x["date"])), ("Service:", f"{marks(x)} {esc(x['description'])}"), ("Billed Amount:",
        usd(x["charge_cents"]))], "f blk") for x in lines) + (
            f"<p><b>Total amount denied: {usd(billed)}</b></p>")
    (street, town), tel, fax = place(rng, True), free(rng, "1-800-555-{}"), call(rng)
    contracted = rng.random() < 0.5
    first_page = (beside(logo(payer, "#1d4f7c", 15, "&#9678;") + f"<p class='fine'>{street}, {town}</p>", f"<div class='mail'>{who.mail}</div>",
        widths="55% 45%")
                  + "<p class='imp'><b>Important:</b> This notice explains your right to appeal our decision. Read this notice carefully. If you need help, "
                  "you can call one of the numbers listed on the last page under "
                  "&ldquo;Get help &amp; more information.&rdquo;</p><h1>Notice of Denial of Payment</h1>" + table([], [
                      [f"<b>Date:</b> {say(sent, '%B %-d, %Y')}", f"<b>Member number:</b> {member}"], [f"<b>Name:</b> {esc(who.full)}", f"<b>Claim "
                      f"number:</b> {code}"],
                      [f"<b>Provider:</b> {esc(provider)}", f"<b>Provider status:</b> {'In network' if contracted else 'Out of network'}"]], "ll", "ids")
                  + "<h2>Your request was denied</h2><p>We&rsquo;ve <b>denied</b> the <b>payment</b> of the medical services/items listed below requested "
                  "by you or your provider:</p>" + listed
                  + f"<h2>Why did we deny your request?</h2><p>We <b>denied</b> the <b>payment</b> of medical services/items listed above because: "
                  f"{rng.choice(WHY)}</p>"
                  + (("<p>You should share a copy of this decision with your provider so you and your provider can discuss next steps. If your provider "
                  "requested coverage on your behalf, we have sent a copy of this decision "
                      "to your provider.</p>"))
                  + "<h2>You have the right to appeal our decision</h2><p>You have the right to ask " + payer + " to review our decision by asking us for "
                  "an appeal. <b>Ask for an appeal within 65 days</b> of the date of this notice, "
                  f"by {say(later(sent, 65), '%B %-d, %Y')}. We can give you more time if you have a good reason for missing the deadline.</p>"
                  "<h2>If you want someone else to act for you</h2><p>You can name a relative, friend, attorney, provider, or someone else to act as your "
                  "representative. Both you and the person you want to act for you must sign "
                  f"and date a statement. Call us at {tel} to learn how to name your representative. TTY users call 711.</p>")
    second = ("<h1>Important Information About Your Appeal Rights</h1><h2>There are 2 kinds of appeals</h2><p><b>Standard Appeal</b> &ndash; We&rsquo;ll "
        "give you a written decision on a standard appeal within <b>30 days</b> after we get "
              "your appeal, or within <b>60 days</b> if your appeal is about payment for services you already got.</p><p><b>Fast Appeal</b> &ndash; "
              "We&rsquo;ll give you a decision on a fast appeal within 72 hours. You can&rsquo;t get a "
              "fast appeal if you&rsquo;re asking us to pay you back for a service you&rsquo;ve already got.</p><h2>How to ask for an appeal with " + payer
              + "</h2><p><b>Step 1:</b> You, your representative, or your provider must ask us for an "
              "appeal. Your request must include:</p><ul><li>Your name</li><li>Address</li><li>Member number</li><li>Reasons for appealing</li><li>Any "
              "evidence you want us to review, such as medical records or provider&rsquo;s letters</li></ul>"
              "<p>We recommend keeping a copy of everything you send us for your records. You can ask to see the medical records and other documents we "
              "used to make our decision.</p><p><b>Step 2:</b> Mail, fax, or deliver your appeal.</p>"
              + facts([("Mailing address:", f"{payer}, Appeals and Grievances, {street}, {town}"), ("Phone:", f"{tel}, TTY 711"), ("Fax:", fax)])
              + "<h2>What happens next?</h2><p>If you ask for an appeal and we continue to deny your request for payment of a medical service/item, "
              "we&rsquo;ll send you a written decision and automatically send your case to an independent "
              "reviewer. <b>If the independent reviewer denies your request, the written decision will explain if you have additional appeal "
              "rights.</b></p><h2>Get help &amp; more information</h2><ul><li>" + f"{payer}: If you need help or "
              f"additional information about our decision and the appeal process, call us at {tel} (TTY 711), 8 a.m. to 8 p.m., seven days a "
              f"week.</li><li>1-800-MEDICARE (1-800-633-4227), 24 hours, 7 days a week. TTY users can call 1-877-486-2048"
              "</li><li>Medicare Rights Center: 1-888-HMO-9050</li><li>Elder Care Locator: 1-800-677-1116</li></ul><p class='fine'>Form CMS-10003-NDMCP. "
              "OMB Approval 0938-0829. PRA Disclosure Statement: According to the Paperwork Reduction Act of 1995, no "
              "persons are required to respond to a collection of information unless it displays a valid OMB control number. You have the right to get this "
              "notice in large print, braille, audio or another format.</p>")
    css = foot("Page", True, "center") + (".mail{padding:10pt 0 12pt}.imp{border:1pt solid;padding:4pt;font-size:10pt}h1{font:bold 18pt 'Liberation "
        "Serif';text-align:center;margin:8pt 0}h2{font:bold 13pt 'Liberation Serif';margin:10pt 0 2pt;border-top:"
                                          "1pt solid #888;padding-top:3pt}.ids{width:100%}.ids td{border:.7pt solid;padding:3pt "
                                          "5pt;width:50%}.t{width:100%;margin:4pt 0}.t td,.t th{border:.7pt solid;padding:2pt 5pt}.sum td{font-weight:bold}"
                                          ".f td{padding:0 10pt 1pt 0}.blk{margin:3pt 0 6pt 20pt}p{margin:2pt 0 5pt}ul{margin:2pt 0 6pt}")
    truth = claim("denial_letter", payer, {"name": who.full, "member_id": member}, lines, "date code modifiers description charge_cents maybe",
        "charges_cents", {"name": provider}, claim_number=code, statement_date=sent,
                  network="in" if contracted else "out")
    return done(sheet(css, first_page, second, margin="0.7in", font="11pt 'Liberation Serif',Times"), truth)
