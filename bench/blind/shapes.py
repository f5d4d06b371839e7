"""The shapes of paper that one case can come in."""

import copy

WORDS_OUT = ("description", "revenue_code", "unit_price_cents")
CODES_OUT = ("code", "modifiers", "unit_price_cents", "diagnosis_pointers", "place", "adjustments")


def shaped(documents, shape):
    """The documents as this shape of paper shows them."""
    documents = copy.deepcopy(documents)
    if shape == "eob":
        documents = [d for d in documents if d["document_type"] in ("eob", "msn")]
    if shape == "bill":
        documents = [d for d in documents if d["document_type"] not in ("eob", "msn")]
    for document in documents:
        TRIM.get(shape, paper)(document)
    return documents


def paper(document):
    """A printed page: diagnoses and codes of adjustment are seldom on it."""
    if document["document_type"] == "itemized_bill" and document.get("bill_type"):
        document.pop("diagnoses", None)


def codes(document):
    for line in document["lines"]:
        drop(line, WORDS_OUT)


def words(document):
    document.pop("diagnoses", None)
    for line in document["lines"]:
        drop(line, CODES_OUT)


def plain(document):
    words(document)
    document.pop("bill_type", None)
    for line in document["lines"]:
        drop(line, ("revenue_code",))
        if line.get("units") == 1:
            line.pop("units")


def claim(document):
    kinds = {"itemized_bill": "claim", "eob": "remittance", "msn": "remittance"}
    document["document_type"] = kinds.get(document["document_type"], document["document_type"])
    document["frequency"] = document.get("frequency", "1")
    for line in document["lines"]:
        drop(line, ("description", "unit_price_cents"))
        if document["document_type"] == "remittance":
            drop(line, ("diagnosis_pointers", "place", "minutes"))
    if document["document_type"] == "claim":
        document["totals"] = {"charges_cents": document["totals"]["charges_cents"]}


def drop(line, keys):
    for key in keys:
        line.pop(key, None)


def remit(document):
    """The bill on paper, the plan's answer as a remittance."""
    if document["document_type"] != "itemized_bill":
        claim(document)


TRIM = {"remit": remit, "codes": codes, "words": words, "plain": plain, "claim": claim}


def money(cents):
    return f"${cents / 100:,.2f}" if cents >= 0 else f"-${-cents / 100:,.2f}"


def american(day):
    return f"{day[5:7]}/{day[8:]}/{day[:4]}"


def text(document):
    """A bill or an explanation of benefits as plain text."""
    eob = document["document_type"] in ("eob", "msn")
    rows = [document["payer"]["name"] if eob else document["provider"]["name"]]
    if eob:
        rows += ["EXPLANATION OF BENEFITS - THIS IS NOT A BILL" if document["document_type"] == "eob"
                 else "MEDICARE SUMMARY NOTICE - THIS IS NOT A BILL",
                 f"Provider: {document['provider']['name']}",
                 f"Claim Number: {document['claim_number']}",
                 f"Member ID: {document['patient'].get('member_id', '')}"]
        rows.append("Network: " + ("In-Network" if document["network"] == "in"
                                   else "Out-of-Network"))
    else:
        rows += [document["provider"]["address"], "ITEMIZED STATEMENT OF CHARGES",
                 f"Account Number: {document['account_number']}"]
    rows += [f"Patient: {document['patient']['name']}",
             f"Date of Birth: {american(document['patient']['birth_date'])}",
             f"Statement Date: {american(document['statement_date'])}"]
    if document.get("admitted"):
        rows.append(f"Admitted: {american(document['admitted'])}   "
                    f"Discharged: {american(document['discharged'])}")
    rows += ["", *(eob_rows(document) if eob else bill_rows(document)), ""]
    return "\n".join(rows) + "\n"


def bill_rows(document):
    yield f"{'Date':<12}{'Rev':<6}{'Code':<12}{'Description':<38}{'Qty':>5}{'Amount':>14}"
    for line in document["lines"]:
        code = "-".join([line.get("code", "")] + line.get("modifiers", []))
        yield (f"{american(line['date']):<12}{line.get('revenue_code', ''):<6}{code:<12}"
               f"{line['description']:<38}{line.get('units', 1):>5}{money(line['charge_cents']):>14}")
    totals = document["totals"]
    yield ""
    yield f"Total Charges: {money(totals['charges_cents'])}"
    for key, words_ in (("prior_balance_cents", "Previous Balance"),
                        ("adjustments_cents", "Insurance Adjustments"),
                        ("insurance_paid_cents", "Insurance Payments"),
                        ("patient_paid_cents", "Patient Payments")):
        if totals.get(key):
            yield f"{words_}: {'' if key[:2] == 'pr' else '-'}{money(totals[key])}"
    yield f"Amount Due: {money(totals['balance_cents'])}"


def eob_rows(document):
    columns = [("Billed", "charge_cents"), ("Allowed", "allowed_cents"),
               ("Plan Paid", "plan_paid_cents"), ("Deductible", "deductible_cents"),
               ("Copay", "copay_cents"), ("Coinsurance", "coinsurance_cents"),
               ("You Owe", "patient_cents")]
    head = "".join(f"{words_:>13}" for words_, _ in columns)
    yield f"{'Date':<12}{'Code':<12}{'Service':<36}{head}"
    for line in document["lines"]:
        code = "-".join([line.get("code", "")] + line.get("modifiers", []))
        cells = "".join(f"{money(line.get(key, 0)):>13}" for _, key in columns)
        yield f"{american(line['date']):<12}{code:<12}{line['description']:<36}{cells}"
    totals = document["totals"]
    yield ""
    yield f"Total Billed: {money(totals['charges_cents'])}"
    yield f"Plan Paid: {money(totals['insurance_paid_cents'])}"
    yield f"Your Responsibility: {money(totals['balance_cents'])}"
