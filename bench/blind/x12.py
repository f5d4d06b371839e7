"""The same case as a provider's claim (837) and the plan's remittance (835)."""

STAMP = "250101*1200"


def day(text):
    return text.replace("-", "")


def money(cents):
    return f"{cents / 100:.2f}"


def envelope(kind, version, body):
    sender = f"ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *{STAMP}*^*00501" \
             "*000000001*0*P*:"
    head = [sender, f"GS*{kind}*SENDER*RECEIVER*20250101*1200*1*X*{version}"]
    count = len(body) + 1
    return "~\n".join([*head, *body, f"SE*{count}*0001", "GE*1*1", "IEA*1*000000001"]) + "~\n"


def names(document):
    first, last = document["patient"]["name"].split()[:2]
    return last.upper(), first.upper()


def claim_837(document, member, sex, payer):
    """One claim of one provider."""
    facility = bool(document.get("bill_type"))
    version = "005010X223A2" if facility else "005010X222A1"
    last, first = names(document)
    provider = document["provider"]
    total = money(document["totals"]["charges_cents"])
    place = (f"{document['bill_type'][1:3]}:A:1" if facility
             else f"{document['lines'][0].get('place', '11')}:B:1")
    body = [f"ST*837*0001*{version}", "BHT*0019*00*1*20250101*1200*CH",
            "NM1*41*2*SENDER*****46*1", "PER*IC*OFFICE*TE*5550100", "NM1*40*2*RECEIVER*****46*2",
            "HL*1**20*1", f"NM1*85*2*{provider['name'].upper()}*****XX*{provider['npi']}",
            "N3*100 MAIN ST", f"N4*ANYTOWN*{provider['address'][-8:-6]}*{provider['address'][-5:]}",
            "REF*EI*123456789", "HL*2*1*22*0", "SBR*P*18*******CI",
            f"NM1*IL*1*{last}*{first}****MI*{member}", "N3*1 ELM ST",
            f"N4*ANYTOWN*{provider['address'][-8:-6]}*{provider['address'][-5:]}",
            f"DMG*D8*{day(document['patient']['birth_date'])}*{sex}",
            f"NM1*PR*2*{payer.upper()}*****PI*12345",
            f"CLM*{document['account_number']}*{total}***{place}*Y*A*Y*Y"]
    if facility:
        dates = document.get("admitted") or document["lines"][0]["date"]
        last_day = document.get("discharged") or document["lines"][-1]["date"]
        body.append(f"DTP*434*RD8*{day(dates)}-{day(last_day)}")
        if document.get("admitted"):
            body.append(f"DTP*435*D8*{day(dates)}")
        body.append(f"CL1*1*1*{document.get('discharge_status', '01')}")
    codes = [code.replace(".", "") for code in document.get("diagnoses", ["R69"])]
    if facility:
        body.append(f"HI*ABK:{codes[0]}")
        if codes[1:]:
            body.append("HI*" + "*".join(f"ABF:{code}" for code in codes[1:]))
    else:
        body.append("HI*" + "*".join(f"{'ABF' if n else 'ABK'}:{code}"
                                     for n, code in enumerate(codes)))
    for number, line in enumerate(document["lines"], 1):
        body.append(f"LX*{number}")
        code = ":".join(["HC", line["code"], *line.get("modifiers", [])]) if "code" in line else ""
        tail = f"{money(line['charge_cents'])}*UN*{line.get('units', 1)}"
        if facility:
            body.append(f"SV2*{line['revenue_code']}*{code}*{tail}")
        else:
            pointers = ":".join(map(str, line.get("diagnosis_pointers", [1])))
            body.append(f"SV1*{code}*{tail}*{line.get('place', '')}**{pointers}")
        body.append(f"DTP*472*D8*{day(line['date'])}")
    return envelope("HC", version, body)


def remittance_835(document):
    """The plan's answer to one claim."""
    last, first = names(document)
    totals = document["totals"]
    paid, provider = money(totals["insurance_paid_cents"]), document["provider"]
    body = ["ST*835*0001", f"BPR*I*{paid}*C*CHK************20250101", "TRN*1*1*1123456789",
            f"DTM*405*{day(document['statement_date'])}",
            f"N1*PR*{document['payer']['name'].upper()}", "N3*1 PLAN WAY", "N4*ANYTOWN*TX*78701",
            f"N1*PE*{provider['name'].upper()}*XX*{provider['npi']}", "LX*1",
            f"CLP*{document['_account']}*1*{money(totals['charges_cents'])}*{paid}"
            f"*{money(totals['balance_cents'])}*12*{document['claim_number']}"
            f"*{document['_setting']}*1",
            f"NM1*QC*1*{last}*{first}****MI*{document['patient']['member_id']}",
            f"DTM*232*{day(document['lines'][0]['date'])}"]
    for line in document["lines"]:
        if "code" in line:
            code = ":".join(["HC", line["code"], *line.get("modifiers", [])])
        else:
            code = "NU:" + line.get("revenue_code", "0250")
        body.append(f"SVC*{code}*{money(line['charge_cents'])}*{money(line['plan_paid_cents'])}"
                    f"*{line.get('revenue_code', '') if 'code' in line else ''}"
                    f"*{line.get('units', 1)}")
        body.append(f"DTM*472*{day(line['date'])}")
        body += [f"CAS*{a['group']}*{a['reason']}*{money(a['amount_cents'])}"
                 for a in line.get("adjustments", []) if a["amount_cents"]]
        body.append(f"AMT*B6*{money(line['allowed_cents'])}")
    return envelope("HP", "005010X221A1", body)
