#!/usr/bin/env python3
"""fhir_make.py: FHIR explanations of benefits as NDJSON, of any size, with control counts.

   python3 bench/fhir_make.py BYTES [SEED] > claims.ndjson

Resources as CMS Blue Button and CARIN payers write them; slices, codings and members in an order
of chance. The counts that a reader must arrive at go to standard error: documents, lines, cents of
charges and of payments."""
import json
import random
import sys

BB = "https://bluebutton.cms.gov/resources/"
C4 = "http://hl7.org/fhir/us/carin-bb/CodeSystem/"
HL7 = "http://terminology.hl7.org/CodeSystem/"
LINE = [
    ("line_sbmtd_chrg_amt", HL7 + "adjudication", "submitted", "charge"),
    ("line_alowd_chrg_amt", HL7 + "adjudication", "eligible", "allowed"),
    ("line_nch_pmt_amt", HL7 + "adjudication", "benefit", "paid"),
    ("line_prvdr_pmt_amt", C4 + "C4BBAdjudication", "paidtoprovider", "paid"),
    ("line_bene_pmt_amt", C4 + "C4BBAdjudication", "paidtopatient", "none"),
    ("line_bene_ptb_ddctbl_amt", HL7 + "adjudication", "deductible", "deductible"),
    ("line_coinsrnc_amt", C4 + "C4BBAdjudication", "coinsurance", "coinsurance"),
    ("line_bene_prmry_pyr_pd_amt", C4 + "C4BBAdjudication", "priorpayerpaid", "none"),
]
CODES = ["99213", "99214", "93000", "71046", "80053", "85025", "36415", "J1885", "G0439", "97110"]


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.documents = self.lines = self.charges = self.paid = 0

    def mixed(self, items):
        items = list(items)
        self.random.shuffle(items)
        return items

    def object(self, **members):
        return dict(self.mixed(members.items()))

    def coding(self, system, code, display=None):
        members = {"system": system, "code": code}
        if display:
            members["display"] = display
        return self.object(**members)

    def money(self, cents):
        return {"value": cents / 100, "currency": "USD"}

    def amounts(self):
        charge = self.random.randrange(2000, 90000)
        allowed = charge * self.random.randrange(30, 90) // 100
        deductible = self.random.choice([0, 0, allowed // 4])
        coinsurance = (allowed - deductible) // 5
        paid = allowed - deductible - coinsurance
        return {"charge": charge, "allowed": allowed, "deductible": deductible,
                "coinsurance": coinsurance, "paid": paid, "none": 0}

    def adjudication(self, amount):
        rows = []
        for variable, system, code, name in LINE:
            general = self.coding(system, code, code.title() + " Amount")
            own = self.coding(BB + "codesystem/adjudication", BB + "variables/" + variable,
                              variable.replace("_", " ").title())
            rows.append(self.object(category={"coding": self.mixed([general, own])},
                                    amount=self.money(amount[name])))
        return self.mixed(rows)

    def item(self, sequence, day, diagnoses):
        amount = self.amounts()
        self.lines += 1
        self.charges += amount["charge"]
        self.paid += amount["paid"]
        code = self.random.choice(CODES)
        item = dict(
            sequence=sequence, careTeamSequence=[2],
            diagnosisSequence=[self.random.randrange(diagnoses) + 1],
            category={"coding": [self.coding(BB + "variables/line_cms_type_srvc_cd", "1",
                                             "Medical care")]},
            productOrService={"coding": [self.coding(BB + "codesystem/hcpcs", code)]},
            servicedPeriod={"start": day, "end": day},
            locationCodeableConcept={"coding": [self.coding(
                BB + "variables/line_place_of_srvc_cd", "11",
                "Office. A place, other than a hospital, where patients are seen and treated.")]},
            quantity={"value": self.random.randrange(1, 4)},
            adjudication=self.adjudication(amount))
        if self.random.random() < 0.3:
            item["modifier"] = [{"coding": [self.coding(BB + "codesystem/hcpcs", "25")]}]
        return self.object(**item), amount

    def team(self):
        npi = {"type": {"coding": [self.coding(C4 + "C4BBIdentifierType", "npi",
                                               "National Provider Identifier")]},
               "value": "19%08d" % self.random.randrange(10 ** 8)}
        roles = ["referring", "performing"]
        return [self.object(sequence=i + 1, provider={"identifier": npi},
                            role={"coding": [self.coding(C4 + "C4BBClaimCareTeamRole", role,
                                                         role.title())]},
                            qualification={"coding": [self.coding(
                                BB + "variables/prvdr_spclty", "11", "Internal medicine")]})
                for i, role in enumerate(roles)]

    def eob(self):
        number = self.random.randrange(10 ** 10)
        day = "20%02d-%02d-%02d" % (self.random.randrange(18, 26), self.random.randrange(1, 13),
                                    self.random.randrange(1, 29))
        diagnoses = self.random.randrange(1, 6)
        made = [self.item(i + 1, day, diagnoses) for i in range(self.random.randrange(1, 5))]
        charge = sum(a["charge"] for _, a in made)
        paid = sum(a["paid"] for _, a in made)
        self.documents += 1
        extensions = [self.object(url=BB + "variables/" + v,
                                  valueCoding=self.coding(BB + "variables/" + v, "1", "A value"))
                      for v in ("nch_near_line_rec_ident_cd", "carr_clm_pmt_dnl_cd", "asgmntcd",
                                "carr_clm_entry_cd")]
        return self.object(
            resourceType="ExplanationOfBenefit", id="carrier-%d" % number, status="active",
            meta={"lastUpdated": "2026-01-01T00:00:00Z",
                  "profile": ["http://hl7.org/fhir/us/carin-bb/StructureDefinition/"
                              "C4BB-ExplanationOfBenefit-Professional-NonClinician"]},
            extension=self.mixed(extensions),
            identifier=[self.object(system=BB + "variables/clm_id", value=str(number)),
                        self.object(system=BB + "identifier/claim-group", value="900")],
            type={"coding": self.mixed([
                self.coding(BB + "variables/nch_clm_type_cd", "71", "Local carrier claim"),
                self.coding(BB + "codesystem/eob-type", "CARRIER"),
                self.coding(HL7 + "claim-type", "professional", "Professional")])},
            use="claim", patient={"reference": "Patient/%d" % self.random.randrange(10 ** 6)},
            billablePeriod={"start": day, "end": day}, created="2026-01-01",
            insurer={"identifier": {"value": "CMS"}}, outcome="complete", careTeam=self.team(),
            supportingInfo=[self.object(
                sequence=1, timingDate=day,
                category={"coding": self.mixed([
                    self.coding(C4 + "C4BBSupportingInfoType", "clmrecvddate"),
                    self.coding(BB + "codesystem/information",
                                BB + "variables/nch_wkly_proc_dt")])})],
            diagnosis=[self.object(
                sequence=i + 1,
                diagnosisCodeableConcept={"coding": [
                    self.coding("http://hl7.org/fhir/sid/icd-10-cm", "E11%d" % i, "A diagnosis"),
                    self.coding("http://hl7.org/fhir/sid/icd-10", "E11%d" % i, "A diagnosis")]},
                type=[{"coding": [self.coding(HL7 + "ex-diagnosistype", "principal")]}]
                if i == 0 else []) for i in range(diagnoses)],
            insurance=[{"focal": True, "coverage": {"reference": "Coverage/part-b-1"}}],
            item=[item for item, _ in made],
            total=[self.object(category={"coding": self.mixed([
                self.coding(HL7 + "adjudication", "submitted"),
                self.coding(BB + "codesystem/adjudication", BB + "variables/clm_tot_chrg_amt")])},
                amount=self.money(charge))],
            payment={"amount": self.money(paid)})


def main():
    size = int(sys.argv[1])
    maker = Maker(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    written = 0
    while written < size:
        line = json.dumps(maker.eob(), separators=(",", ":")) + "\n"
        sys.stdout.write(line)
        written += len(line)
    sys.stderr.write("documents %d\nlines %d\ncharges_cents %d\npaid_cents %d\n" % (
        maker.documents, maker.lines, maker.charges, maker.paid))


main()
