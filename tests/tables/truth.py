"""truth.py: what each file of the real data holds, read from its own text by the layouts that its
publisher (or PROVENANCE.md) tells. Rows are (first key, second key, {field: text}); where there are
many, a Later in place of the fields."""
import json
import os
import re

import sheets
from sheets import day, diagnosis, number, spreadsheet, separated, whole, words


def fill(names, values):
    """A row's fields without the blank ones."""
    fields = {}
    for (name, read), value in zip(names, values):
        told = read(value) if name else ''
        if told != '':
            fields[name] = told
    return fields


class Later:
    """The fields of a row, worked out when they are wanted: of most rows they never are."""

    def __init__(self, names, values, fixed={}):
        self.names, self.values, self.fixed = names, values, fixed

    def told(self):
        return {**self.fixed, **fill(self.names, self.values)}


def told(fields):
    return fields.told() if isinstance(fields, Later) else fields


def code_of(s):
    """Some codes have a hard space behind them, which came out as 0xFF."""
    return s.rstrip(' \xff')


SKIP = (None, None)

# ---- NCCI ----


def mue(path):
    names = [('units', whole), ('mai', whole), ('rationale', words)]
    return [(r[0], '', Later(names, r[1:4])) for r in separated(path)[1:] if r]


def mue_json(path):
    """One limit a code, "date_of_service": whether by policy (2) or not (3), it does not tell."""
    return [(code, '', {'units': str(entry['maxUnits'])})
            for code, entry in json.loads(sheets.text(path)).items()]


def addon(path):
    return [(r[1], r[0], {'type': r[2]}) for r in separated(path)[1:] if r]


# ---- the physician fee schedule ----

FEES = [('work', 5), ('pe_nonfacility', 6), ('pe_facility', 8), ('malpractice', 10),
        ('total_nonfacility', 11), ('total_facility', 12), ('conversion', 24),
        ('opps_pe_nonfacility', 28), ('opps_pe_facility', 29), ('opps_malpractice', 30)]
POLICY = [('status', 3, words), ('na_nonfacility', 7, words), ('na_facility', 9, words),
          ('pctc', 13, words), ('global', 14, words), ('pre', 15, number), ('intra', 16, number),
          ('post', 17, number), ('multiple', 18, words), ('bilateral', 19, words),
          ('assistant', 20, words), ('cosurgeon', 21, words), ('team', 22, words),
          ('endoscopy_base', 23, words), ('supervision', 25, words), ('imaging_family', 27, words)]


def pprrvu_rows(rows):
    return [r for r in rows[10:] if r and r[0].strip(' \x1a')]


def pprrvu_fees(rows):
    return [(r[0], r[1].strip(), Later([(name, number) for name, _ in FEES], [r[at] for _, at in FEES]))
            for r in rows]


def pprrvu_policy(rows):
    return [(r[0], r[1].strip(),
             Later([(name, read) for name, _, read in POLICY], [r[at] for _, at, _ in POLICY]))
            for r in rows]


# The columns of RVU25D_layout.txt, in the order of the CSV; what the file does not tell is blank.
PPRRVU_TEXT = [(1, 5), (6, 7), (8, 57), (58, 58), None, (60, 65), (67, 72), (73, 74), (76, 81),
               (82, 83), (85, 89), (91, 96), (97, 102), (103, 103), (104, 106), (107, 109),
               (110, 112), (113, 115), (116, 116), (117, 117), (118, 118), (119, 119), (120, 120),
               (128, 132), (133, 140), (142, 143), (144, 144), (146, 147), (152, 157), (159, 164),
               (166, 171)]


def cut(line, places):
    return [line[place[0] - 1:place[1]] if place else '' for place in places]


def pprrvu_text(path):
    return [cut(line, PPRRVU_TEXT) for line in sheets.lines(path)
            if line.strip() and not line.startswith('HDR')]


def northstar_fees(path):
    names = ['work', 'pe_nonfacility', 'pe_facility', 'malpractice', 'total_nonfacility',
             'total_facility', 'opps_pe_nonfacility', 'opps_pe_facility', 'opps_malpractice',
             'conversion']
    return [(r[0], r[1], Later([(n, number) for n in names], r[2:])) for r in separated(path)[1:]]


def northstar_policy(path):
    names = [('status', words), ('pctc', words), ('global', words), ('pre', number),
             ('intra', number), ('post', number), ('multiple', words), ('bilateral', words),
             ('assistant', words), ('cosurgeon', words), ('team', words),
             ('endoscopy_base', words), ('supervision', words), ('imaging_family', words),
             ('na_nonfacility', words), ('na_facility', words)]
    return [(r[0], r[1], Later(names, r[2:])) for r in separated(path)[1:]]


GPCI = [('name', words), ('work', number), ('pe', number), ('malpractice', number)]


def gpci(path):
    return [(r[0], r[2], {'state': r[1], **fill(GPCI, r[3:])}) for r in separated(path)
            if re.fullmatch(r'\d{5}', r[0])]


def gpci_text(path):
    found = []
    for line in sheets.lines(path):
        m = re.match(r'(\d{5}) +([A-Z]{2}) +(\d\d) +(.*?) +([\d.]+) +([\d.]+) +([\d.]+) *$', line)
        if m:
            found.append((m[1], m[3], {'state': m[2], **fill(GPCI, m.groups()[3:])}))
    return found


def northstar_gpci(path):
    return [(r[0], r[2], {'state': r[1], **fill(GPCI, r[3:])}) for r in separated(path)[1:]]


def anesthesia(path, factor_at=3, delimiter=','):
    return [(r[0].strip(), r[1].strip(), {'name': words(r[2]), 'factor': number(r[factor_at])})
            for r in separated(path, delimiter) if r and re.fullmatch(r'\d{5} ?', r[0])]


def anesthesia_text(path):
    """Cents without a point; a 0x1A at the end."""
    found = []
    for line in sheets.lines(path):
        m = re.match(r'(\d{5}) +(\d\d) +(.*?) +(\d+) *$', line)
        if m:
            found.append((m[1], m[2], {'name': words(m[3]),
                                       'factor': number(m[4][:-2] + '.' + m[4][-2:])}))
    return found


def northstar_anesthesia(path):
    return [(r[0], r[1], {'factor': number(r[2])}) for r in separated(path)[1:] if r[0].isdigit()]


def anesthesia_base(path):
    return [(r[0], '', {'units': whole(r[1])}) for r in separated(path, '\t')
            if re.fullmatch(r'\d{5}', r[0])]


OPPS_CAP = [('status', words), ('facility', number), ('nonfacility', number)]


def opps_cap(path):
    return [(r[0] + r[1].strip(), r[3] + r[4],
             Later(OPPS_CAP, [r[2], r[5], r[6]]))
            for r in separated(path)[1:] if r and r[0].strip()]


def opps_cap_text(path):
    found = []
    for line in sheets.lines(path):
        code, mod, status, carrier, locality, rest = cut(
            line, [(1, 5), (6, 7), (9, 9), (11, 15), (18, 19), (20, 80)])
        if code.strip():
            found.append((code + mod.strip(), carrier + locality,
                          Later(OPPS_CAP, [status] + rest.split())))
    return found


def counties(rows):
    """The state stands only in the first row of its group (and not always there); the spreadsheet
    lost leading zeros."""
    return [(mac.zfill(5), locality.zfill(2),
             fill([('state_name', words), ('area', words), ('counties', words)], texts))
            for mac, locality, *texts in rows]


def locality_counties(path):
    return counties([[c.strip() for c in r[:5]] for r in separated(path)
                     if re.fullmatch(r'\d+ *', r[0])])


def locality_counties_text(path):
    """The columns as the eye sees them; the lists of counties are cut off at the end."""
    return counties([cut(line.ljust(300), [(5, 9), (17, 18), (23, 45), (46, 143), (144, 300)])
                     for line in sheets.lines(path) if re.match(r' {4}\d{5} ', line)])


def payment(path):
    names = [('nonfacility', number), ('facility', number), SKIP, ('pctc', words),
             ('status', words), ('multiple', words), ('therapy_nonfacility', number),
             ('therapy_facility', number), ('opps_indicator', words),
             ('opps_nonfacility', number), ('opps_facility', number)]
    return [(r[3] + r[4].strip(), r[1] + r[2], Later(names, r[5:])) for r in separated(path)
            if r and r[0].isdigit()]


def zips(path):
    """ZIP5lyout.txt: state, ZIP, carrier, locality, rural, plus-four flag."""
    places = [(1, 2), (3, 7), (8, 12), (13, 14), (15, 15), (21, 21)]
    found = []
    for line in sheets.lines(path):
        if line.strip():
            state, code, carrier, locality, rural, plus4 = cut(line, places)
            found.append((code, '', Later([(n, words) for n in
                                          ('state', 'carrier', 'locality', 'rural', 'plus4')],
                                         [state, carrier, locality, rural, plus4])))
    return found


# ---- OPPS, drugs, laboratory, equipment ----

MONEY = [('weight', number), ('payment', number), ('copay', number), ('copay_minimum', number),
         ('coinsurance', number), ('copay_adjusted', number)]


def addendum_a(rows):
    return [(r[0].strip(), '', fill([('si', words)] + MONEY, r[2:9])) for r in rows
            if r and re.fullmatch(r'\d{4} *', r[0])]


def addendum_b(path, at, delimiter):
    return [(code_of(r[0]), '', Later([('si', words), ('apc', words)] + MONEY, r[at:at + 8]))
            for r in separated(path, delimiter)
            if re.fullmatch(r'[0-9A-Z]\d{3}[0-9A-Z]', code_of(r[0]))]


def addendum_b_short(path):
    return [(r[0], '', Later([('si', words), ('payment', number)], r[2:4]))
            for r in separated(path)[1:] if r]


def addendum_c(path):
    return [(r[0], r[1].strip(),
             Later([('si', words), ('weight', number), ('payment', number)], r[4:7]))
            for r in separated(path, '\t') if re.fullmatch(r'\d{4}', r[0])]


def addendum_e(path):
    return [(r[0], '', fill([SKIP, SKIP, ('si', words)], r[1:4])) for r in separated(path, '\t')
            if re.fullmatch(r'[0-9A-Z]\d{3}[0-9A-Z]', r[0])]


def asp(path):
    names = [('dosage', words), ('limit', number), ('coinsurance', number), SKIP,
             ('vaccine_limit', number), SKIP, ('blood_limit', number)]
    return [(r[0], '', fill(names, r[2:9])) for r in separated(path)[9:] if r and r[0].strip()]


def crosswalk(path):
    """A package is eleven digits; one row has twelve of them, which is no package."""
    names = [('drug', words), ('dosage', words), ('package_size', number),
             ('package_count', number), ('bill_units', number), ('bill_units_package', number)]
    return [(r[3].replace('-', ''), r[0], Later(names, r[4:10]))
            for r in separated(path)[9:] if r[0].strip() and len(r[3].replace('-', '')) == 11]


def lab_json(path):
    """Rates with the digits that stand there: a float has none of its own."""
    entries = json.loads(sheets.text(path), parse_float=str, parse_int=str)
    return [(code, '', {'rate': number(entry['rate'])}) for code, entry in entries.items()]


def dmepos(path, header_row, first_wide, names):
    rows = separated(path)
    header = rows[header_row]
    found = []
    for r in rows[header_row + 1:]:
        if r and r[0].strip():
            wide = [(header[i].strip(), number) for i in range(first_wide, len(header))]
            wide = [w if w[0] not in ('Description', '') else SKIP for w in wide]
            found.append((r[0], r[1].strip() + r[2].strip(),
                          Later(names + wide, r[3:])))
    return found


def dmepos_full(path):
    return dmepos(path, 6, 7, [('jurisdiction', words), ('category', words), ('ceiling', number),
                               ('floor', number)])


def dmepos_short(path):
    return dmepos(path, 0, 4, [('category', words)])


def rural_zips(path):
    return [(r[1].zfill(5), '', {'state': r[0]}) for r in separated(path)[1:] if r and r[3] == 'RURAL']


# ---- codes ----


def hcpcs_joined(path):
    """Records of HCPCS2019_recordlayout.txt with their continuations: (first record, long name)."""
    found = []
    for raw in sheets.data(path).replace(b'\r\n', b'\n').split(b'\n'):
        line = raw.decode('latin-1').ljust(320)
        kind = line[10]
        if kind in '37' and re.fullmatch(r'\d{5}', line[5:10]):
            found.append([line, line[11:91]])
        elif kind in '48' and re.fullmatch(r'\d{5}', line[5:10]):
            found[-1][1] += line[11:91]
    return found


HCPCS = [('pricing', (120, 121)), ('coverage', (230, 230)), ('betos', (257, 259)),
         ('tos', (261, 261)), ('action', (293, 293))]
HCPCS_DATES = [('added', (269, 276)), ('changed', (277, 284)), ('to', (285, 292))]


def hcpcs_text(path):
    found = []
    for line, name in hcpcs_joined(path):
        if line[10] != '3':
            continue
        fields = fill([(n, words) for n, _ in HCPCS], cut(line, [at for _, at in HCPCS]))
        fields.update(fill([(n, day) for n, _ in HCPCS_DATES],
                           cut(line, [at for _, at in HCPCS_DATES])))
        found.append((line[:5], '', {**fields, 'name': name}))
    return found


def hcpcs_modifiers_text(path):
    return [(line[3:5], '', {'name': name, **fill([('to', day)], [line[284:292]])})
            for line, name in hcpcs_joined(path) if line[10] == '7']


def hcpcs_sheet(rows, kind):
    """The same as a spreadsheet (which lacks a few dates that the text has); the names of a code
    go on in rows 4, those of a modifier in rows 8."""
    at = {name: i for i, name in enumerate(rows[7])}
    names = [('pricing', 'PRICE1', words), ('coverage', 'COV', words), ('betos', 'BETOS', words),
             ('tos', 'TOS1', words), ('action', 'ACTION CD', words), ('added', 'ADD DT', day),
             ('changed', 'ACT EFF DT', day), ('to', 'TERM DT', day)]
    names = names if kind == '3' else names[-1:]
    found = []
    for r in rows[8:]:
        r = r + [''] * (len(at) - len(r))
        if r[2] == kind:
            fields = fill([(n, read) for n, _, read in names], [r[at[head]] for _, head, _ in names])
            found.append((r[0].strip(), '', {**fields, 'name': r[3]}))
        elif r[2] == {'3': '4', '7': '8'}[kind]:
            found[-1][2]['name'] += ' ' + r[3]
    return found


def hcpcs_csv(path):
    names = [('pricing', words), SKIP, ('coverage', words), ('betos', words), ('tos', words),
             ('action', words)] + [SKIP] * 8 + [('to', day), ('added', day), SKIP, ('changed', day)]
    found = []
    for r in separated(path)[1:]:
        fields = fill(names, r[1:])
        found.append((r[0], '', fields))
    return found


def hcpcs_names(path):
    return [(r[0], '', {'kind': r[1], 'name': words(r[2])}) for r in separated(path)[1:]]


def hcpcs_modifiers(path):
    return [(r[0], '', {'name': words(r[3])}) for r in separated(path)[1:]]


def unlisted(path):
    return [(r[0], '', fill([('added', day), ('to', day)], r[2:4])) for r in separated(path)[1:]]


def unlisted_text(path):
    found = []
    for line in sheets.lines(path):
        m = re.match(r'  ([A-Z]\d{4})  .{79} (\d{8})(?: +(\d{8}))? *$', line)
        if m:
            found.append((m[1], '', fill([('added', day), ('to', day)], [m[2], m[3] or ''])))
    return found


def icd10(path):
    """The side is checked apart from this, by the words of the name."""
    return [(diagnosis(r[1]), '', {'valid': r[2], 'name': words(r[3])})
            for r in separated(path)[1:]]


def icd10_edits(path):
    return [(diagnosis(r[0]), '', {'group': words(r[2]), 'rule': words(r[3])})
            for r in separated(path)[1:]]


def severity(path):
    return [(diagnosis(r[0]), '', {'level': r[2]}) for r in separated(path)[1:]]


def drg(path):
    return [(r[0], '', fill([('mdc', words), ('type', words), ('name', words)], r[1:4]))
            for r in separated(path)[1:]]


def revenue(path):
    return [(r[0], '', {}) for r in separated(path)[1:] if r]


def place(path):
    return [(r[0], '', {'facility': words(r[1]), 'name': words(r[2])})
            for r in separated(path)[1:]]


def place_short(path):
    return [(r[0], '', {'name': words(r[1])}) for r in separated(path)[1:]]


def reasons(path, kind):
    names = [('from', day), ('modified', day), ('to', day)]
    return [(r[0], '', fill(names, r[5:8])) for r in separated(path)[1:] if r[1] == kind]


def reasons_json(path):
    """The dates stand behind the words: "... Start: 01/01/1995 | Stop: ... | Last Modified: ..."."""
    found = []
    for code, told in json.loads(sheets.text(path))['codes'].items():
        fields = {}
        for name, word in (('from', 'Start'), ('to', 'Stop'), ('modified', 'Last Modified')):
            m = re.findall(rf'{word}: (\d\d/\d\d/\d{{4}})', told)
            if m:
                fields[name] = day(m[-1])
        found.append((code, '', fields))
    return found


def coverage(path):
    found = []
    for code, entry in json.loads(sheets.text(path)).items():
        for covered, codes in (('1', entry['covered']), ('0', entry['notCovered'])):
            found.extend((code, diagnosis(c), {'covered': covered,
                                               'articles': ' '.join(entry['lcdIds'])})
                         for c in codes)
    return found


# ---- which file holds what ----


class File:
    """A file of the real data: its tables as (name, edition, first day, last day, rows)."""

    def __init__(self, path, *tables, rejected=0):
        self.path = path
        self.tables = [Table(*t) for t in tables]
        self.rejected = rejected


class Table:
    def __init__(self, name, edition, rows):
        self.name, self.rows = name, rows
        self.edition, self.first, self.last = edition


Q1_22 = ('2022 Q1', '2022-01-01', '2022-03-31')
Q3_24 = ('2024 Q3', '2024-07-01', '2024-09-30')
HALF_24 = ('2024 Q3', '2024-07-01', '2024-12-31')  # of a table that comes out once a year
Q2_25 = ('2025 Q2', '2025-04-01', '2025-06-30')
Q4_25 = ('2025 Q4', '2025-10-01', '2025-12-31')
# A revision of a year's amounts holds from its quarter on.
Q3_REST_25 = ('2025 Q3', '2025-07-01', '2025-12-31')
Q1_26 = ('2026 Q1', '2026-01-01', '2026-03-31')
Q2_26 = ('2026 Q2', '2026-04-01', '2026-06-30')
JUNE_24 = ('2024-06-03', '2024-06-03', '2024-06-30')


def year(y):
    return (str(y), f'{y}-01-01', f'{y}-12-31')


def fiscal(y):
    return (f'FY {y}', f'{y - 1}-10-01', f'{y}-09-30')


def main_files(at):
    """One file of each table and edition; `at` makes a path. Pairs of codes: pairs.py."""
    fees, codes = lambda p: at('2_fees/' + p), lambda p: at('3_codes/' + p)

    def one(path, table, edition, read, **more):
        return File(path, (table, edition, read(path)), **more)

    def pprrvu(path, edition):
        rows = pprrvu_rows(separated(path))
        return File(path, ('physician-fees', edition, pprrvu_fees(rows)),
                    ('physician-policy', edition, pprrvu_policy(rows)))

    north = lambda p: fees('northstar_2024q3/' + p)
    star = lambda p: codes('northstar_2024/' + p)
    rvu = lambda p: fees('mpfs_rvu25d/' + p)
    drgs = lambda p: codes('icd10cm_msdrg_v41/' + p)
    opps = lambda p: fees('opps_2025_nfrm/' + p)
    return [
        one(at('1_ncci/ncci_mue_prac_2024q3.csv'), 'mue-practitioner', Q3_24, mue),
        one(at('1_ncci/ncci_mue_out_2024q3.csv'), 'mue-hospital', Q3_24, mue),
        one(at('1_ncci/ncci_mue_dme_2024q3.csv'), 'mue-dme', Q3_24, mue),
        one(at('1_ncci/mue_2026_hospitalbillchecker.json'), 'mue-practitioner', year(2026),
            mue_json),
        one(at('1_ncci/ncci_addon_20240603.csv'), 'addon', JUNE_24, addon),
        # The note says 17,601 rows; the last of them is empty.
        pprrvu(fees('mpfs_rvu22a/PPRRVU22_JAN.csv'), Q1_22),
        pprrvu(rvu('PPRRVU2025_Oct.csv'), Q4_25),
        one(north('rvu_amounts_2024q3.csv'), 'physician-fees', Q3_24, northstar_fees),
        one(north('rvu_indicators_2024q3.csv'), 'physician-policy', Q3_24, northstar_policy),
        one(fees('pfrev/PFREV4.txt'), 'physician-payment', year(2025), payment),
        one(rvu('OPPSCAP_Oct.csv'), 'opps-cap', Q4_25, opps_cap),
        one(rvu('GPCI2025.csv'), 'gpci', year(2025), gpci),
        one(north('gpci_2024q3.csv'), 'gpci', HALF_24, northstar_gpci),
        one(rvu('25LOCCO.csv'), 'locality-counties', Q4_25, locality_counties),
        one(north('locality_counties_2024q3.csv'), 'locality-counties', HALF_24,
            locality_counties),
        one(fees('zip_locality/ZIP5_OCT2025.txt'), 'zip-locality', Q4_25, zips),
        one(rvu('ANES2025.csv'), 'anesthesia-factor', year(2025), anesthesia),
        one(north('anes_cf_2024q3.csv'), 'anesthesia-factor', HALF_24, northstar_anesthesia),
        # The note says 275.
        one(fees('anesthesia_2025/anes_base_units_2022.txt'), 'anesthesia-base', year(2022),
            anesthesia_base),
        # The note says 993.
        one(opps('addendum_a.11122024.txt'), 'apc', year(2025),
            lambda p: addendum_a(separated(p, '\t'))),
        one(opps('addendum_b.11122024.txt'), 'opps', year(2025),
            lambda p: addendum_b(p, 3, '\t')),
        one(fees('opps_2025q4/addendum_b_2025-10.csv'), 'opps', Q4_25,
            lambda p: addendum_b(p, 2, ',')),
        # The note says 19,060; the last line is empty.
        one(fees('opps_2026q2/addendum_b_2026-04_softek.csv'), 'opps', Q2_26, addendum_b_short),
        one(opps('addendum_c.11122024.txt'), 'apc-code', year(2025), addendum_c),
        one(opps('addendum_e.10102024.txt'), 'inpatient-only', year(2025), addendum_e),
        one(fees('clfs_2026/clfs_hospitalbillchecker.json'), 'lab', year(2026), lab_json),
        # The note says 878, with the line of headings.
        one(fees('asp_2026/asp_payment_limits_2026q1.csv'), 'asp', Q1_26, asp),
        # One package has twelve digits: it is left out and told.
        one(fees('asp_2026/asp_ndc_hcpcs_crosswalk_2026q1.csv'), 'drug-ndc', Q1_26, crosswalk,
            rejected=1),
        one(fees('dmepos/DMEPOS25_APR.csv'), 'dmepos', Q2_25, dmepos_full),
        one(fees('dmepos/DMEPOS26_JAN.csv'), 'dmepos', Q1_26, dmepos_short),
        one(fees('dmepos/Former_CBA_JAN2026.csv'), 'dmepos-former-cba', Q1_26, dmepos_short),
        one(fees('dmepos/DME_Rural_ZIP_2026Q1.csv'), 'dmepos-rural-zip', Q1_26, rural_zips),
        File(codes('hcpcs_2019/HCPC2019_CONTR_ANWEB.txt'),
             ('hcpcs', year(2019), hcpcs_text(codes('hcpcs_2019/HCPC2019_CONTR_ANWEB.txt'))),
             ('hcpcs-modifier', year(2019),
              hcpcs_modifiers_text(codes('hcpcs_2019/HCPC2019_CONTR_ANWEB.txt')))),
        one(star('hcpcs_level2_2024q3.csv'), 'hcpcs', Q3_24, hcpcs_csv),
        one(star('hcpcs_level2_descriptions_2024q3.csv'), 'hcpcs-name', Q3_24, hcpcs_names),
        one(star('hcpcs_level2_modifiers.csv'), 'hcpcs-modifier', year(2024), hcpcs_modifiers),
        one(star('hcpcs_noc.csv'), 'hcpcs-unlisted', year(2024), unlisted),
        one(codes('hcpcs_2019/NOC_Codes_2019.prn'), 'hcpcs-unlisted', year(2019), unlisted_text),
        one(drgs('icd10cm_fy2024.csv.zst'), 'icd10', fiscal(2024), icd10),
        one(drgs('code_edits.csv'), 'icd10-edit', fiscal(2024), icd10_edits),
        one(drgs('msdrg_41.csv'), 'drg', fiscal(2024), drg),
        one(codes('tuva_2022/ms_drg.csv'), 'drg', fiscal(2022), drg),
        one(drgs('msdrg_icd_ccs_41.csv'), 'drg-cc', fiscal(2024), severity),
        one(drgs('msdrg_icd_mccs_41.csv'), 'drg-mcc', fiscal(2024), severity),
        # The note says 527, with the line of headings.
        one(codes('tuva_2022/revenue_center_code.csv'), 'revenue', year(2022), revenue),
        one(star('place_of_service_2024.csv'), 'place', year(2024), place),
        one(codes('tuva_2022/place_of_service.csv'), 'place', year(2022), place_short),
        File(star('carc_rarc_group_codes_2024.csv'),
             ('carc', year(2024), reasons(star('carc_rarc_group_codes_2024.csv'), 'CARC')),
             ('rarc', year(2024), reasons(star('carc_rarc_group_codes_2024.csv'), 'RARC'))),
        one(codes('carc_rarc_2026/carc_codes.json'), 'carc', year(2026), reasons_json),
        one(codes('carc_rarc_2026/rarc_codes.json'), 'rarc', year(2026), reasons_json),
        one(codes('lcd_icd_coverage_2026.json'), 'coverage', year(2026), coverage),
    ]


def other_forms(at):
    """The same tables in the other forms in which their publisher ships them."""
    rvu = lambda p: at('2_fees/mpfs_rvu25d/' + p)
    text = pprrvu_text(rvu('PPRRVU2025_Oct.txt'))
    return [
        File(rvu('PPRRVU2025_Oct.txt'), ('physician-fees', Q4_25, pprrvu_fees(text)),
             ('physician-policy', Q4_25, pprrvu_policy(text))),
        File(at('2_fees/pfrev/PFREV25C.txt'),
             ('physician-payment', Q3_REST_25, payment(at('2_fees/pfrev/PFREV25C.txt')))),
        File(rvu('OPPSCAP_Oct.txt'), ('opps-cap', Q4_25, opps_cap_text(rvu('OPPSCAP_Oct.txt')))),
        File(rvu('GPCI2025.txt'), ('gpci', year(2025), gpci_text(rvu('GPCI2025.txt')))),
        File(rvu('25LOCCO.txt'), ('locality-counties', Q4_25,
                                  locality_counties_text(rvu('25LOCCO.txt')))),
        File(rvu('ANES2025.txt'),
             ('anesthesia-factor', year(2025), anesthesia_text(rvu('ANES2025.txt')))),
        File(at('2_fees/opps_2025_nfrm/addendum_a.11122024.xlsx'),
             ('apc', year(2025),
              addendum_a(spreadsheet(at('2_fees/opps_2025_nfrm/addendum_a.11122024.xlsx'))))),
    ]


def third_forms(at):
    """And once more; the large spreadsheet holds what the text of its release holds."""
    rvu, sheet = at('2_fees/mpfs_rvu25d/PPRRVU2025_Oct.csv'), '2_fees/mpfs_rvu25d/PPRRVU2025_Oct.xlsx'
    rows = pprrvu_rows(spreadsheet(at(sheet)) if os.environ.get('HAGGLE_SLOW') else separated(rvu))
    codes = spreadsheet(at('3_codes/hcpcs_2019/HCPC2019_CONTR_ANWEB.xlsx'))
    factors = at('2_fees/anesthesia_2025/anes_locality_cf_2025.txt')
    return [
        File(at(sheet), ('physician-fees', Q4_25, pprrvu_fees(rows)),
             ('physician-policy', Q4_25, pprrvu_policy(rows))),
        File(at('3_codes/hcpcs_2019/HCPC2019_CONTR_ANWEB.xlsx'),
             ('hcpcs', year(2019), hcpcs_sheet(codes, '3')),
             ('hcpcs-modifier', year(2019), hcpcs_sheet(codes, '7'))),
        File(factors, ('anesthesia-factor', year(2025), anesthesia(factors, 6, '\t'))),
    ]


# Files of the same folders that hold no table that a check uses, and the words that say why.
REFUSED = {
    '1_ncci/PROVENANCE.md': 'no table that Haggle knows',
    '2_fees/PROVENANCE.md': 'no table that Haggle knows',
    '2_fees/mpfs_rvu25d/RVU25D.pdf': 'neither text nor a spreadsheet',
    '2_fees/mpfs_rvu25d/RVU25D_layout.txt': 'no table that Haggle knows',
    '2_fees/opps_2025_nfrm/addendum_d1.10242024.txt': 'explains letters',
    '2_fees/opps_2025_nfrm/addendum_d2.10102024.txt': 'explains letters',
    '2_fees/opps_2025_nfrm/addendum_l.10212024.txt': "hospital's own payment",
    '2_fees/opps_2025_nfrm/addendum_p_hcpcs_offsets.11142024.txt': "hospital's own payment",
    '2_fees/opps_2025_nfrm/addendum_q.11122024.txt': 'tribal hospitals',
    '2_fees/opps_2026q2/opps_status_indicators.csv': 'explains letters',
    '2_fees/pfrev/PF25PD.pdf': 'neither text nor a spreadsheet',
    '2_fees/pfrev/PF25PD_layout.txt': 'no table that Haggle knows',
    '2_fees/zip_locality/ZIP5lyout.txt': 'no table that Haggle knows',
    '2_fees/zip_locality/ZIP9lyout.txt': 'no table that Haggle knows',
    '3_codes/PROVENANCE.md': 'no table that Haggle knows',
    '3_codes/dhs_code_list_2026/2026_dhs_code_list_addendum_12_01_2025/'
    '2026_DHS_Code_List_Addendum_12_01_2025.txt': 'self-referral',
    '3_codes/hcpcs_2019/HCPC2019_README.txt': 'no table that Haggle knows',
    '3_codes/hcpcs_2019/HCPCS2019_recordlayout.txt': 'no table that Haggle knows',
    '3_codes/hcpcs_2019/proc_notes_2019.txt': 'no table that Haggle knows',
    '3_codes/icd10cm_msdrg_v41/icd10cm_chapters_sections.csv': 'no codes that can be billed',
    '3_codes/icd10cm_msdrg_v41/msdrg_drg_groups_41.csv': 'group inpatient cases',
    '3_codes/icd10cm_msdrg_v41/msdrg_index_41.csv.zst': 'group inpatient cases',
    '3_codes/northstar_2024/denials_extract.csv': "one payer's own grouping",
    '3_codes/northstar_2024/novitas_reject_codes.csv': "one payer's own grouping",
    '3_codes/northstar_2024/rbcs_2024.csv': 'for statistics',
    '3_codes/tuva_2022/admit_source.csv': 'no check uses it',
    '3_codes/tuva_2022/discharge_disposition.csv': 'no check uses it',
    '3_codes/tuva_2022/mdc.csv': 'no check uses it',
    '3_codes/tuva_2022/present_on_admission.csv': 'no check uses it',
    '3_codes/x12_codesets_pyx12/codes.xml': 'no table that Haggle knows',
    '3_codes/x12_codesets_pyx12/dataele.xml': 'no table that Haggle knows',
}
PAIRS = ('1_ncci/ncci_ptp_practitioner_2024q3.tsv.zst',
         '1_ncci/ncci_ptp_outpatient_hospital_2024q3.tsv.zst')


def all_files(folder):
    found = []
    for part in ('1_ncci', '2_fees', '3_codes'):
        for at, _, names in os.walk(os.path.join(folder, part)):
            found.extend(os.path.relpath(os.path.join(at, n), folder) for n in names)
    return sorted(found)
