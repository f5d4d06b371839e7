"""native.py: small made-up files in the layouts in which the publishers ship their tables, where the
real data has none: each is to be recognised, and its rows to be right. Codes and amounts are
invented; no description is a publisher's."""
import os

from home import Home, few, tables_of
from made import Percent, comma, tabbed, workbook, zipped

Q1_26 = ('2026 Q1', '2026-01-01', '2026-03-31')
Q3_26 = ('2026 Q3', '2026-07-01', '2026-09-30')
YEAR_26 = ('2026', '2026-01-01', '2026-12-31')
FISCAL_26 = ('FY 2026', '2025-10-01', '2026-09-30')

# ---- NCCI ----

PTP_HEAD = [
    ['CPT only copyright 2026 American Medical Association.  All rights reserved.'] + [''] * 6,
    ['Column1/Column2 Edits'] + [''] * 6,
    ['Column 1', 'Column 2', '*=in existence', 'Effective', 'Deletion', 'Modifier',
     'PTP Edit Rationale'],
    ['', '', 'prior to 1996', 'Date', 'Date', '0=not allowed', ''],
    ['', '', '', '', '*=no data', '1=allowed', ''],
    ['', '', '', '', '', '9=not applicable', ''],
]
PTP_ROWS = [
    ['10001', '10002', '*', '19960101', '*', '1', 'Misuse of Column Two code with Column One code'],
    ['10001', '10003', '', '20200101', '20240331', '0', 'More extensive procedure'],
    ['10001', '10003', '', '20250101', '*', '1', 'More extensive procedure'],
    ['10001', '10004', '', '20220101', '20220101', '9', 'Mutually exclusive procedures'],
    ['A0001', 'G0002', '', '20260701', '*', '0', 'Laboratory panel'],
]
# (column 1, column 2, day, answer, modifier, since)
PTP_ANSWERS = [
    ('10001', '10002', '1996-01-01', 'found', 1), ('10001', '10002', '2026-09-30', 'found', 1),
    ('10001', '10003', '2019-12-31', 'none', None), ('10001', '10003', '2020-01-01', 'found', 0),
    ('10001', '10003', '2024-03-31', 'found', 0), ('10001', '10003', '2024-04-01', 'none', None),
    ('10001', '10003', '2025-01-01', 'found', 1), ('10001', '10004', '2022-01-02', 'none', None),
    ('A0001', 'G0002', '2026-06-30', 'none', None), ('A0001', 'G0002', '2026-07-01', 'found', 0),
    ('10002', '10001', '2026-07-01', 'none', None), ('10001', '10002', '1995-12-31', 'not covered', None),
]


def ptp_text(rows=PTP_ROWS):
    return tabbed(PTP_HEAD + rows).encode('latin-1')


def ptp_numbers(rows=PTP_ROWS):
    """As a workbook has it: codes of digits, dates and indicators are numbers."""
    return [[int(v) if v.isdigit() and not v.startswith('0') else v for v in row] for row in rows]


MUE_HEAD = [
    ['CPT codes, descriptions and other data only are copyright 2025 American Medical '
     'Association.\nAll rights reserved. CPT® is a registered trademark.\nApplicable FARS/DFARS '
     'apply.', '', '', ''],
    ['HCPCS/\nCPT Code', 'Practitioner Services MUE Values', 'MUE Adjudication Indicator',
     'MUE Rationale'],
]
MUE_ROWS = [
    ['0001U', '1', '2 Date of Service Edit: Policy', 'Code Descriptor / CPT Instruction'],
    ['10001', '0', '3 Date of Service Edit: Clinical', 'Clinical: Data'],
    ['A0001', '250', '1 Line Edit', 'Nature of Service/Procedure'],
]
MUE_WANTED = [
    ('0001U', '', {'units': '1', 'mai': '2', 'rationale': 'Code Descriptor / CPT Instruction'}),
    ('10001', '', {'units': '0', 'mai': '3', 'rationale': 'Clinical: Data'}),
    ('A0001', '', {'units': '250', 'mai': '1', 'rationale': 'Nature of Service/Procedure'}),
]


def mue(column):
    head = [MUE_HEAD[0], [MUE_HEAD[1][0], column] + MUE_HEAD[1][2:]]
    return comma(head + MUE_ROWS).encode('cp1252')


ADDON_HEAD = [
    ['Current Procedural Terminology (CPT) codes only are copyright 2025 American Medical '
     'Association.'],
    ['AOC_Edit_Type', 'Add-On_Code', 'AOC_DelDT', 'Primary_Code', 'Primary_Code_DelDT',
     'AOC_Edit_EffDT', 'AOC_Edit_DelDT', 'Special_Instruction_Notes'],
]
ADDON_ROWS = [  # dates as a year and the number of the day in it
    [1, '10011', '', '10001', '', 2013091, '', ''],
    [1, '10011', '', '10005', '', 2013091, 2024366, ''],
    [2, 'G0011', '', 'CCCCC', '', 2026001, '', 'Contractor Defined Primary Codes'],
    [3, '10012', '', '10001', '', 2014001, '', '(and contractor defined)'],
]
ADDON_WANTED = [
    ('10011', '10001', {'type': '1', 'from': '2013-04-01'}),
    ('10011', '10005', {'type': '1', 'from': '2013-04-01', 'to': '2024-12-31'}),
    ('G0011', 'CCCCC', {'type': '2', 'from': '2026-01-01'}),
    ('10012', '10001', {'type': '3', 'from': '2014-01-01'}),
]

# ---- the physician fee schedule of 2026 ----

# One column more than in 2025, and a file for each of the two conversion factors.
PPRRVU_HEAD = [
    ['', '', '2026 National Physician Fee Schedule Relative Value File January Release'],
    ['', '', 'CPT codes and descriptions only are copyright 2025 American Medical Association.'],
    ['', '', 'Dental codes (D codes) are copyright 2025/26 American Dental Association.'],
    ['', '', ' '],
    ['', '', 'RELEASED 12/29/2025'],
    [''] * 29 + ['NON-FACILITY', 'FACILITY', ''],
    ['', '', '', '', 'NOT USED'] + [''] * 21 + ['PHYSICIAN', '', 'DIAGNOSTIC', 'PE USED',
                                               'PE USED', 'MP USED'],
    ['', '', '', '', 'FOR', '', '', 'NON-FAC', '', 'FACILITY '] + [''] * 16 +
    ['SUPERVISION OF', '', 'IMAGING', 'FOR OPPS', 'FOR OPPS', 'FOR OPPS'],
    ['', '', '', 'STATUS', 'MEDICARE ', 'WORK', 'NON-FAC', 'NA', 'FACILITY', 'NA', 'MP',
     'NON-FACILITY', 'FACILITY', 'PCTC', 'GLOB', 'PRE', 'INTRA', 'POST', 'MULT', 'BILAT', 'ASST',
     'CO-', 'TEAM', 'PRIC', 'ENDO', 'CONV', 'DIAGNOSTIC', 'CALCULATION', 'FAMILY', 'PAYMENT',
     'PAYMENT', 'PAYMENT'],
    ['HCPCS', 'MOD', 'DESCRIPTION', 'CODE', 'PAYMENT', 'RVU', 'PE RVU', 'INDICATOR', 'PE RVU',
     'INDICATOR', 'RVU', 'TOTAL', 'TOTAL', 'IND', 'DAYS', 'OP', 'OP', 'OP', 'PROC', 'SURG',
     'SURG', 'SURG', 'SURG', 'IND', 'BASE', 'FACTOR', 'PROCEDURES', 'FLAG', 'INDICATOR',
     'AMOUNT', 'AMOUNT', 'AMOUNT'],
]


def pprrvu(factor):
    rows = [
        ['10001', '', 'made up', 'A', '', '1.30', '1.46', '', '0.55', '', '0.10', '2.86', '1.95',
         '0', '010', '0.10', '0.80', '0.10', '2', '1', '0', '2', '0', '', '', factor, '09', '0',
         '99', '0.00', '0.00', '0.00'],
        ['70001', 'TC', 'made up', 'C', '', '0.00', '3.50', '', '3.50', 'NA', '0.02', '3.52',
         '3.52', '1', 'XXX', '0.00', '0.00', '0.00', '4', '3', '0', '0', '0', '', '10001', factor,
         '01', '0', '88', '2.10', '2.20', '0.03'],
    ]
    return comma([row + [''] * (32 - len(row)) for row in PPRRVU_HEAD] + rows).encode('cp1252')


def fees(factor):
    return [
        ('10001', '', {'work': '1.3', 'pe_nonfacility': '1.46', 'pe_facility': '0.55',
                       'malpractice': '0.1', 'total_nonfacility': '2.86',
                       'total_facility': '1.95', 'conversion': factor,
                       'opps_pe_nonfacility': '0', 'opps_pe_facility': '0',
                       'opps_malpractice': '0'}),
        ('70001', 'TC', {'work': '0', 'pe_nonfacility': '3.5', 'pe_facility': '3.5',
                         'malpractice': '0.02', 'total_nonfacility': '3.52',
                         'total_facility': '3.52', 'conversion': factor,
                         'opps_pe_nonfacility': '2.1', 'opps_pe_facility': '2.2',
                         'opps_malpractice': '0.03'}),
    ]


POLICY_WANTED = [
    ('10001', '', {'status': 'A', 'pctc': '0', 'global': '010', 'pre': '0.1', 'intra': '0.8',
                   'post': '0.1', 'multiple': '2', 'bilateral': '1', 'assistant': '0',
                   'cosurgeon': '2', 'team': '0', 'supervision': '09', 'imaging_family': '99'}),
    ('70001', 'TC', {'status': 'C', 'pctc': '1', 'global': 'XXX', 'pre': '0', 'intra': '0',
                     'post': '0', 'multiple': '4', 'bilateral': '3', 'assistant': '0',
                     'cosurgeon': '0', 'team': '0', 'endoscopy_base': '10001',
                     'supervision': '01', 'imaging_family': '88', 'na_facility': 'NA'}),
]

GPCI_ROWS = [
    ['ADDENDUM E. FINAL CY 2026 GEOGRAPHIC PRACTICE COST INDICES (GPCIs) BY STATE AND MEDICARE '
     'LOCALITY'],
    [],
    ['Medicare Administrative Contractor (MAC)', 'State', 'Locality Number', 'Locality Name',
     '2026 PW GPCI (without 1.0 Floor)', '2026 PW GPCI (with 1.0 Floor)', '2026 PE GPCI',
     '2026 MP GPCI'],
    ['01234', 'ZA', '07', 'FIRST TOWN', 0.982, 1.0, 0.913, 1.246],
    ['11111', 'ZB', '99', 'REST OF STATE', 1.021, 1.021, 1.134, 0.521],
    [],
    ['*Work GPCI reflects a 1.5 floor established by law.'],
]
GPCI_WANTED = [  # what is paid by: the index with its floor
    ('01234', '07', {'state': 'ZA', 'name': 'FIRST TOWN', 'work': '1', 'pe': '0.913',
                     'malpractice': '1.246'}),
    ('11111', '99', {'state': 'ZB', 'name': 'REST OF STATE', 'work': '1.021', 'pe': '1.134',
                     'malpractice': '0.521'}),
]
ANES_ROWS = [
    ['Contractor', 'Locality', 'Locality Name',
     'Non-Qualifying APM National Anes CF of 20.4976', 'Qualifying APM National Anes CF of 20.5998'],
    ['01234', '07', 'FIRST TOWN', 20.18, 20.28],
    ['11111', '99', 'REST OF STATE', 19.44, 19.54],
]
ANES_WANTED = [  # the factor of those in no special payment model, who are most
    ('01234', '07', {'name': 'FIRST TOWN', 'factor': '20.18'}),
    ('11111', '99', {'name': 'REST OF STATE', 'factor': '19.44'}),
]


def zip9(state, code, carrier, locality, rural, plus4, quarter='20263'):
    line = f'{state}{code}{carrier}{locality}{rural or " "}'.ljust(20) + '1' + plus4
    return line.ljust(31) + 'A'.ljust(44) + quarter


ZIP9 = '\r\n'.join([zip9('ZA', '00501', '01234', '07', '', '0001'),
                    zip9('ZA', '00501', '11111', '99', 'R', '0002'),
                    zip9('ZB', '99950', '11111', '99', 'B', '9999')]) + '\r\n'
ZIP9_WANTED = [
    ('00501', '0001', {'state': 'ZA', 'carrier': '01234', 'locality': '07'}),
    ('00501', '0002', {'state': 'ZA', 'carrier': '11111', 'locality': '99', 'rural': 'R'}),
    ('99950', '9999', {'state': 'ZB', 'carrier': '11111', 'locality': '99', 'rural': 'B'}),
]

# ---- laboratory, surgery centers, drugs ----

CLFS = comma([
    ['2026 Clinical Diagnostic Laboratory Fee Schedule'] + [''] * 8,
    ['CPT codes and descriptions only are copyright 2025 American Medical Association.'] + [''] * 8,
    ['Dental codes are copyright American Dental Association.'] + [''] * 8,
    [''] * 9,
    ['YEAR', 'HCPCS', 'MOD', 'EFF_DATE', 'INDICATOR', 'RATE', 'SHORTDESC', 'LONGDESC',
     'EXTENDEDLONGDESC'],
    ['2026', '80001', '', '20260101', 'N', '12.34', 'made up', 'made up', 'made up, longer'],
    ['2026', '80001', 'QW', '20260101', 'N', '11.00', 'made up', 'made up', 'made up, longer'],
    ['2026', '0001U', '', '20180101', 'N', '720.00', 'made up', 'made up', 'made up, longer'],
])
CLFS_WANTED = [
    ('80001', '', {'rate': '12.34', 'indicator': 'N', 'rate_from': '2026-01-01'}),
    ('80001', 'QW', {'rate': '11', 'indicator': 'N', 'rate_from': '2026-01-01'}),
    ('0001U', '', {'rate': '720', 'indicator': 'N', 'rate_from': '2018-01-01'}),
]

ASC = comma([
    ['Addendum AA -- Final ASC Covered Surgical Procedures for CY 2026 (Including Surgical '
     'Procedures for Which Payment is Packaged)'] + [''] * 6,
    ['CPT codes and descriptions only are copyright 2025 American Medical Association.'] + [''] * 6,
    [''] * 7,
    ['HCPCS Code', '', 'Short Descriptor', 'Subject to Multiple Procedure Discounting',
     'January 2026 Payment Indicator', 'January 2026  Payment Weight  ',
     'January 2026 Payment Rate'],
    ['10001', '', 'made up', 'Y', 'J8', '175.6211', '$9,891.33 '],
    ['10002', '*', 'made up', 'N', 'N1', '', ''],
    ['G0001', '', 'made up', 'Y', 'A2', '1.5000', '$84.50'],
])
ASC_WANTED = [
    ('10001', '', {'multiple': 'Y', 'indicator': 'J8', 'weight': '175.6211', 'payment': '9891.33'}),
    ('10002', '', {'multiple': 'N', 'indicator': 'N1'}),
    ('G0001', '', {'multiple': 'Y', 'indicator': 'A2', 'weight': '1.5', 'payment': '84.5'}),
]

CROSSWALK = comma([
    ['July 2026 ASP NDC - HCPCS Crosswalk for Medicare Part B Drugs'] + [''] * 9,
    ['     Effective July 1, 2026 through September 30, 2026'] + [''] * 9,
    [''] * 10,
    ['_2026_CODE', 'Short Description', 'LABELER NAME', 'NDC', 'Drug Name', 'HCPCS dosage',
     'PKG SIZE', 'PKG QTY', 'BILLUNITS', 'BILLUNITSPKG'],
    ['J0001', 'made up', 'A maker, of drugs', '00001-0165-01', 'Madeupine', '1 MG', '1', '10', '4',
     '40'],
    ['J0001', 'made up', 'A maker', '12345-6789-00', 'Madeupine', '1 MG', '0.5', '1', '2.5', '2.5'],
])
CROSSWALK_WANTED = [
    ('00001016501', 'J0001', {'drug': 'Madeupine', 'dosage': '1 MG', 'package_size': '1',
                              'package_count': '10', 'bill_units': '4',
                              'bill_units_package': '40'}),
    ('12345678900', 'J0001', {'drug': 'Madeupine', 'dosage': '1 MG', 'package_size': '0.5',
                              'package_count': '1', 'bill_units': '2.5',
                              'bill_units_package': '2.5'}),
]

APC_ROWS = [  # a workbook writes 20.000% as 0.2 that is shown as per cent
    ['', 'Addendum A.- OPPS APCs for CY 2026'],
    [],
    ['APC ', 'Group Title', 'SI', 'Relative Weight ', 'Payment Rate ',
     'National Unadjusted Copayment', 'Minimum Unadjusted Copayment', 'IRA Coinsurance percentage ',
     'Adjusted Beneficiary Copayment', 'Note'],
    ['0701', 'made up', 'K', '', 1740.72, '', 348.15, Percent(0.2), 348.15],
    ['5012', 'made up', 'V', 1.4237, 126.85, '.', 25.37],
]
APC_WANTED = [
    ('0701', '', {'si': 'K', 'payment': '1740.72', 'copay_minimum': '348.15', 'coinsurance': '20',
                  'copay_adjusted': '348.15'}),
    ('5012', '', {'si': 'V', 'weight': '1.4237', 'payment': '126.85', 'copay_minimum': '25.37'}),
]

# ---- codes ----


def icd_line(order, code, valid, name):
    return f'{order:05d} {code:<7} {valid} {name:<60} {name}'


ICD10 = '\r\n'.join([icd_line(1, 'A00', 0, 'A made-up heading'),
                     icd_line(2, 'A000', 1, 'A made-up disease'),
                     icd_line(3, 'S82101A', 1, 'A made-up break of the right leg'),
                     icd_line(4, 'S82102A', 1, 'A made-up break of the left leg')]) + '\r\n'
ICD10_WANTED = [
    ('A00', '', {'valid': '0', 'name': 'A made-up heading'}),
    ('A000', '', {'valid': '1', 'name': 'A made-up disease'}),
    ('S82101A', '', {'valid': '1', 'side': 'R', 'name': 'A made-up break of the right leg'}),
    ('S82102A', '', {'valid': '1', 'side': 'L', 'name': 'A made-up break of the left leg'}),
]

TABLE5_ROWS = [
    ['TABLE 5.--LIST OF MEDICARE SEVERITY DIAGNOSIS-RELATED GROUPS (MS-DRGS), RELATIVE WEIGHTING '
     'FACTORS, AND GEOMETRIC AND ARITHMETIC MEAN LENGTH OF STAY--FY 2026 Final Rule'] + [''] * 8,
    ['MS-DRG', 'FY 2026 Final Rule Post-Acute DRG', 'FY 2026 Final Rule Special Pay DRG', 'MDC',
     'TYPE', 'MS-DRG Title', 'Weights', 'Geometric mean LOS', 'Arithmetic mean LOS'],
    ['001', 'No', 'No', 'PRE', 'SURG', 'A MADE-UP OPERATION', '28.6471', '27.5', '36.5'],
    ['871', 'Yes', 'No', '18', 'MED', 'A MADE-UP ILLNESS', '1.9826', '4.9', '6.3'],
    ['998', 'No', 'No', '**', '**', 'A MADE-UP LEFTOVER', '0.0000', '0.0', '0.0'],
]
TABLE5_WANTED = [
    ('001', '', {'mdc': 'PRE', 'type': 'SURG', 'name': 'A MADE-UP OPERATION', 'weight': '28.6471',
                 'stay_geometric': '27.5', 'stay_arithmetic': '36.5'}),
    ('871', '', {'mdc': '18', 'type': 'MED', 'name': 'A MADE-UP ILLNESS', 'weight': '1.9826',
                 'stay_geometric': '4.9', 'stay_arithmetic': '6.3'}),
]

HCPCS_NAMES = [
    'HCPC', 'SEQNUM', 'RECID', 'LONG DESCRIPTION', 'SHORT DESCRIPTION', 'PRICE1', 'PRICE2',
    'PRICE3', 'PRICE4', 'MULT_PI', 'CIM1', 'CIM2', 'CIM3', 'MCM1', 'MCM2', 'MCM3', 'STATUTE',
    'LABCERT1', 'LABCERT2', 'LABCERT3', 'LABCERT4', 'LABCERT5', 'LABCERT6', 'LABCERT7', 'LABCERT8',
    'XREF1', 'XREF2', 'XREF3', 'XREF4', 'XREF5', 'COV', 'ASC_GRP', 'ASC_DT', 'OPPS', 'OPPS_PI',
    'OPPS_DT', 'PROCNOTE', 'BETOS', 'TOS1', 'TOS2', 'TOS3', 'TOS4', 'TOS5', 'ANEST_BU', 'ADD DT',
    'ACT EFF DT', 'TERM DT', 'ACTION CD']


def hcpcs_row(**told):
    return [told.get(name.replace(' ', '_'), '') for name in HCPCS_NAMES]


HCPCS_ROWS = [
    ['***Disclaimers'], [], ['*Inclusion or exclusion does not imply coverage.'], [],
    HCPCS_NAMES,
    hcpcs_row(HCPC='A1', SEQNUM='00100', RECID='7', LONG_DESCRIPTION='A made-up modifier',
              COV='C', ADD_DT=20020701, ACT_EFF_DT=20020701, ACTION_CD='N'),
    hcpcs_row(HCPC='A0001', SEQNUM='00100', RECID='3', LONG_DESCRIPTION='A made-up supply, each',
              SHORT_DESCRIPTION='Made-up supply', PRICE1='00', MULT_PI='9', COV='I', BETOS='O1A',
              TOS1='D', ADD_DT=19850101, ACT_EFF_DT=19960910, ACTION_CD='N'),
    hcpcs_row(HCPC='J0001', SEQNUM='00100', RECID='3',
              LONG_DESCRIPTION='A made-up drug that ended, whose name goes',
              SHORT_DESCRIPTION='Made-up drug', PRICE1='51', MULT_PI='A', COV='D', BETOS='O1E',
              TOS1='1', TOS2='P', ADD_DT=20100101, ACT_EFF_DT=20260101, TERM_DT=20251231,
              ACTION_CD='D'),
    hcpcs_row(HCPC='J0001', SEQNUM='00200', RECID='4', LONG_DESCRIPTION='on in a second row'),
]
HCPCS_WANTED = [
    ('A0001', '', {'added': '1985-01-01', 'changed': '1996-09-10', 'coverage': 'I', 'pricing': '00',
                   'tos': 'D', 'betos': 'O1A', 'action': 'N', 'name': 'A made-up supply, each'}),
    ('J0001', '', {'added': '2010-01-01', 'changed': '2026-01-01', 'to': '2025-12-31',
                   'coverage': 'D', 'pricing': '51', 'tos': '1', 'betos': 'O1E', 'action': 'D',
                   'name': 'A made-up drug that ended, whose name goes on in a second row'}),
]
MODIFIER_WANTED = [('A1', '', {'name': 'A made-up modifier'})]


# ---- samples ----


class Sample:
    """A made-up file and what it must become: {table: (edition, rows)}."""

    def __init__(self, about, file, content, tables, rows=None):
        self.about, self.file, self.content = about, file, content
        self.tables = tables
        self.rows = rows or {}  # where not all rows are told here

    def expected(self):
        return [(table, *edition, self.rows.get(table, len(rows)))
                for table, (edition, rows) in self.tables.items()]


def samples():
    prac, hosp = 'medicare-ncci-2026q3-practitioner-ptp-edits-ccipra-v322r0-f1.zip', 'ccioph-v322r0-f1'
    mue_of = {'mue-practitioner': (Q3_26, MUE_WANTED)}
    return [
        Sample('NCCI limits, practitioner', 'MCR_MUE_PractitionerServices_Eff_07-01-2026.csv',
               mue('Practitioner Services MUE Values'), mue_of),
        Sample('NCCI limits, hospital', 'MCR_MUE_OutpatientHospitalServices_Eff_07-01-2026.csv',
               mue('Outpatient Hospital Services MUE Values'),
               {'mue-hospital': (Q3_26, MUE_WANTED)}),
        Sample('NCCI limits, equipment', 'MCR_MUE_DMESupplierServices_Eff_07-01-2026.csv',
               mue('DME Supplier Services MUE Values'), {'mue-dme': (Q3_26, MUE_WANTED)}),
        Sample('NCCI limits in an archive',
               'medicare-ncci-2026-q3-practitioner-services-mue-table.zip',
               zipped({'MCR_MUE_PractitionerServices_Eff_07-01-2026.csv':
                       mue('Practitioner Services MUE Values')}), mue_of),
        Sample('NCCI limits as a workbook', 'MCR_MUE_PractitionerServices_Eff_07-01-2026.xlsx',
               workbook(MUE_HEAD + [[int(v) if v.isdigit() else v for v in row]
                                    for row in MUE_ROWS]), mue_of),
        Sample('NCCI add-on codes', 'AOC_V2026Q3-MCR.xlsx', workbook(ADDON_HEAD + ADDON_ROWS),
               {'addon': (Q3_26, ADDON_WANTED)}),
        Sample('NCCI add-on codes as text', 'AOC_V2026Q3_01-MCR.txt',
               tabbed(ADDON_HEAD + ADDON_ROWS).encode(), {'addon': (Q3_26, ADDON_WANTED)}),
        Sample('the physician fee schedule of 2026', 'PPRRVU2026_Jan_nonQPP.csv',
               pprrvu('33.4009'), {'physician-fees': (Q1_26, fees('33.4009')),
                                   'physician-policy': (Q1_26, POLICY_WANTED)}),
        Sample('price levels of 2026', 'GPCI2026.xlsx', workbook(GPCI_ROWS),
               {'gpci': (YEAR_26, GPCI_WANTED)}),
        Sample('anesthesia factors of 2026', 'ANES2026.xlsx', workbook(ANES_ROWS),
               {'anesthesia-factor': (YEAR_26, ANES_WANTED)}),
        Sample('ZIP+4', 'ZIP9_JUL2026.txt', ZIP9.encode(), {'zip9-locality': (Q3_26, ZIP9_WANTED)}),
        Sample('laboratory fees', 'PUF_CLFS_CY2026_Q1V1.csv', CLFS.encode('cp1252'),
               {'lab': (Q1_26, CLFS_WANTED)}),
        Sample('surgery centers', 'Jan 2026 ASC AA.csv', ASC.encode('cp1252'),
               {'asc': (Q1_26, ASC_WANTED)}),
        Sample('drug packages', 'july-2026-asp-ndc-hcpcs-crosswalk.csv',
               CROSSWALK.encode('cp1252'), {'drug-ndc': (Q3_26, CROSSWALK_WANTED)}),
        Sample('payment groups as a workbook', '2026 NFRM Addendum A.xlsx', workbook(APC_ROWS),
               {'apc': (YEAR_26, APC_WANTED)}),
        Sample('diagnoses in order', 'icd10cm-order-2026.txt', ICD10.encode(),
               {'icd10': (FISCAL_26, ICD10_WANTED)}),
        Sample('inpatient groups, text', 'CMS-1833-F Table 5.txt', tabbed(TABLE5_ROWS).encode(),
               {'drg': (FISCAL_26, TABLE5_WANTED)}, {'drg': 3}),
        Sample('inpatient groups, workbook', 'CMS-1833-F Table 5.xlsx', workbook(TABLE5_ROWS),
               {'drg': (FISCAL_26, TABLE5_WANTED)}, {'drg': 3}),
        Sample('HCPCS level II', 'HCPC2026_JAN_ANWEB_12292025.xlsx', workbook(HCPCS_ROWS),
               {'hcpcs': (Q1_26, HCPCS_WANTED), 'hcpcs-modifier': (Q1_26, MODIFIER_WANTED)}),
    ] + [
        Sample(about, file, content, {table: (Q3_26, [])}, {table: 5})
        for about, file, content, table in [
            ('code pairs, practitioner', prac,
             zipped({'ccipra-v322r0-f1.TXT': ptp_text(),
                     'ccipra-v322r0-f1.xlsx': workbook(PTP_HEAD + ptp_numbers())}),
             'ncci-ptp-practitioner'),
            ('code pairs, hospital, plain text', hosp + '.TXT', ptp_text(), 'ncci-ptp-hospital'),
            ('code pairs, hospital, workbook', hosp + '.xlsx',
             workbook(PTP_HEAD + ptp_numbers()), 'ncci-ptp-hospital')]
    ]


# ---- tests ----


def rows_wrong(place, table, edition, rows):
    _, first, _ = edition
    for (key, second, fields), answer in zip(
            rows, place.ask([(table, key, second, first) for key, second, _ in rows])):
        got = [{n: t for n, t in row.items() if n != 'second'} for row in answer.get('rows', [])
               if row.get('second', '') == second]
        if answer['answer'] != 'found' or got != [fields]:
            yield f'{table} {key} {second}: {answer["answer"]} {got}, not {fields}'


def pairs_wrong(place, table):
    for (one, two, day, said, modifier), answer in zip(
            PTP_ANSWERS, place.ask([(table, *row[:3]) for row in PTP_ANSWERS])):
        if (answer['answer'], answer.get('modifier')) != (said, modifier):
            yield f'{one} with {two} on {day}: {answer}, not {said} {modifier}'


def written(place, name, content):
    path = os.path.join(place.folder, name)
    with open(path, 'wb') as file:
        file.write(content)
    return path


def sample_right(sample):
    place = Home()
    entries = place.load(written(place, sample.file, sample.content))
    told = sorted({t for e in entries for t in tables_of(e)})  # an archive may hold it twice
    wrong = []
    if told != sorted(sample.expected()):
        wrong.append(f'{told}, not {sample.expected()}; '
                     f'{[e["why"] for e in entries if e.get("why")]}')
    if os.path.exists(place.pack):
        for table, (edition, rows) in sample.tables.items():
            wrong += rows_wrong(place, table, edition, rows) if rows else pairs_wrong(place, table)
    few(wrong)


def four_parts():
    """The four parts of the code pairs, each an archive of its own, make one edition."""
    place = Home()
    paths, rows = [], []
    for n in range(1, 5):
        part = [[f'{n}000{i}', '99999', '', '20250101', '*', '1', 'Laboratory panel']
                for i in range(3)]
        rows += part
        paths.append(written(
            place, f'medicare-ncci-2026q3-practitioner-ptp-edits-ccipra-v322r0-f{n}.zip',
            zipped({f'ccipra-v322r0-f{n}.TXT': ptp_text(part)})))
    place.load(*paths[:2])
    place.load(*paths[2:])
    questions = [('ncci-ptp-practitioner', r[0], r[1], '2026-08-01') for r in rows]
    few([f'{q}: {a}' for q, a in zip(questions, place.ask(questions)) if a['answer'] != 'found'])
    before = place.bytes()
    place.load(*reversed(paths))
    assert place.bytes() == before, 'the parts imported again change the pack'


def two_factors(first, second):
    """Of the two files of 2026, the one for those in no special payment model counts."""
    place = Home()
    files = {'nonQPP': '33.4009', 'QPP': '33.5675'}
    for name in (first, second):
        place.load(written(place, f'PPRRVU2026_Jan_{name}.csv', pprrvu(files[name])))
    answer, = place.ask([('physician-fees', '10001', '', '2026-01-01')])
    factors = [row.get('conversion') for row in answer['rows']]
    assert factors == ['33.4009'], f'{first} and then {second}: {factors}'


def revisions():
    """A revision of the payment amounts holds what has changed: the rest of the year stands."""
    def lines(*rows):
        return '\r\n'.join(
            f'"2026","01234","07","{code}","  ","{amount}","{amount}"," ","0","A","0",'
            '"0000000.00","0000000.00","9","0000000.00","0000000.00"'
            for code, amount in rows) + '\r\n"TRL- CPT CODES ARE COPYRIGHT"\r\n'
    place = Home()
    place.load(written(place, 'PFALL26A.TXT',
                       lines(('10001', '0000010.00'), ('10002', '0000020.00')).encode()))
    place.load(written(place, 'PFREV26B.TXT', lines(('10002', '0000025.00')).encode()))
    answers = place.ask([('physician-payment', code, '', '2026-08-01')
                         for code in ('10001', '10002')])
    told = [[row['nonfacility'] for row in a.get('rows', [])] for a in answers]
    assert told == [['10'], ['25']], f'{told}, not 10 as before and 25 as revised'


def tests():
    for sample in samples():
        yield f'made up: {sample.about} ({sample.file})', lambda sample=sample: sample_right(sample)
    yield 'made up: the four parts of the code pairs', four_parts
    yield 'made up: two conversion factors', lambda: two_factors('nonQPP', 'QPP')
    yield 'made up: two conversion factors, the other order', lambda: two_factors('QPP', 'nonQPP')
    yield 'made up: a revision of the payment amounts', revisions
