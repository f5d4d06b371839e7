"""denials.py: letters of refusal as insurers write them: the reason is found among the sentences
about rights, and the appeal and the plan answer that reason.

    denials.py HAGGLE"""

import json
import pathlib
import subprocess
import sys
import tempfile

HEAD = """Pinegrove Health
P.O. Box 1200, Columbus, OH 43216

October 2, 2026

Maria Lopez
Member ID: PGH448812
Claim number: 20260812-77
Provider: Pine Hollow Medical Center
Date of service: 08/03/2026

NOTICE OF ADVERSE BENEFIT DETERMINATION

Dear Maria Lopez:

"""

TAIL = """

Amount charged: $2,740.00
Amount paid: $0.00
Your responsibility: $2,740.00

If you disagree with this decision, you have the right to appeal. We must receive your appeal
within 180 days of the date you receive this notice. You may ask for copies of the clinical
criteria and of all documents relevant to your claim, free of charge. If the denial is upheld
because the service was not medically necessary, you may have the right to an external review.

Sincerely,
Claims Department
"""

# what the letter says; how the reason begins; words of the appeal; words of the plan's step
LETTERS = [
    ("We received your request for payment of the above claim. After a review by a board\n"
     "certified physician, we are unable to approve payment. The information provided does not\n"
     "meet the criteria for inpatient level of care (MCG M-180). Observation status would have been\n"
     "appropriate.",
     "The information provided does not meet the criteria", "judged that I needed this care",
     "not needed"),
    ("Reason for denial: The services required prior authorization, and no authorization was on\n"
     "file at the time the services were rendered. (CO-197)",
     "The services required prior authorization", "as if approval had been asked for in time",
     "nobody asked before"),
    ("We have reviewed this claim and determined that the treatment is considered investigational\n"
     "for the diagnosis submitted, because the current medical literature does not show that it\n"
     "improves health outcomes.",
     "We have reviewed this claim and determined that the treatment is considered investigational",
     "the policy and the studies", "calls the care experimental"),
    ("The emergency room visit on 08/03/2026 was not an emergency as defined by your plan. The final\n"
     "diagnosis does not support the level of service billed.",
     "The emergency room visit on 08/03/2026 was not an emergency", "decide by the signs that I had",
     "no emergency"),
    ("This claim was not received within the time limit for filing. Participating providers must\n"
     "submit claims within 90 days of the date of service.",
     "This claim was not received within the time limit for filing",
     "I did not send the claim", "came too late"),
    ("We cannot process this claim until we know whether you have other health insurance. Please\n"
     "complete the enclosed Coordination of Benefits form and return it within 45 days.",
     "We cannot process this claim until we know whether you have other health insurance",
     "which other insurer your file shows", "which insurance you have"),
    ("Your benefit plan excludes coverage for this service. Please refer to the section \"What Is Not\n"
     "Covered\" of your Certificate of Coverage.",
     "Your benefit plan excludes coverage for this service", "the exact words of the plan",
     "calls this not covered"),
    ("The provider who treated you does not participate with your plan, and your plan does not pay\n"
     "for services outside the network unless they are approved first.",
     "The provider who treated you", "a provider in the network could have given this care",
     "outside the network"),
]

CASE = {"state": "OH", "patient": {"name": "Maria Lopez"},
        "plan": {"kind": "commercial", "funding": "self_funded", "payer": "Pinegrove Health"}}


def run(haggle, *args):
    made = subprocess.run([haggle, *args], capture_output=True, text=True, check=False)
    if made.returncode not in (0, 1):
        sys.exit(f"denials.py: haggle {' '.join(args)}: {made.stderr}")
    return made.stdout


def letter_check(haggle, text, reason, asked, answered):
    with tempfile.TemporaryDirectory() as folder:
        case = pathlib.Path(folder)
        (case / "case.json").write_text(json.dumps(CASE), encoding="utf-8")
        paper = case / "denial.txt"
        paper.write_text(HEAD + text + TAIL, encoding="utf-8")
        doc = json.loads(run(haggle, "read", str(paper), "--format", "json"))["documents"][0]
        appeal = " ".join(run(haggle, "letter", "appeal", folder, "--today", "2026-11-29").split())
        plan = " ".join(run(haggle, "plan", folder, "--today", "2026-11-29").split())
    wrong = []
    if doc["document_type"] != "denial_letter":
        wrong.append(f"read as {doc['document_type']}")
    if not doc.get("denial_reason", "").startswith(reason):
        wrong.append(f"reason: {doc.get('denial_reason')}")
    if asked not in appeal:
        wrong.append(f"the appeal does not say: {asked}")
    if answered not in plan:
        wrong.append(f"the plan does not say: {answered}")
    return [f"{text[:60]!r}: {w}" for w in wrong]


def main():
    found = [letter_check(sys.argv[1], *one) for one in LETTERS]
    for wrong in found:
        print("".join(f"FAIL {w}\n" for w in wrong), end="")
    failed = sum(bool(wrong) for wrong in found)
    print(f"{len(found) - failed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
