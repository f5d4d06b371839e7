#!/usr/bin/env python3
"""stale.py: what older sources wrongly say stands nowhere, and what is so today stands where it should.

    python3 tests/plan/stale.py

One check a claim of knowledge/law/stale.txt: a claim without one fails, too."""
import re
import sys
from pathlib import Path

# What a person may read, or what a plan, a letter or a rule stands on. The file of stale claims and the
# notes on what was withdrawn name the old words on purpose.
SAID = [p for folder in ('knowledge', 'rules') for p in Path(folder).rglob('*')
        if p.suffix in ('.txt', '.rule') and p.name != 'stale.txt' and '/code/' not in str(p)]


def stanzas(path):
    for block in re.split(r'\n\s*\n', Path(path).read_text()):
        fields = dict(re.findall(r'^([A-Z][\w-]*(?:\[\w+\])?): (.*(?:\n[ \t].*)*)', block, re.M))
        if fields:
            yield fields


STATES = {f['State']: f for f in stanzas('knowledge/state/states.txt') if 'State' in f}
LAWS = {f['Law']: f for p in Path('knowledge/law').glob('*.txt') for f in stanzas(p) if 'Law' in f}


def row(path, key):
    """The cells of the row of a table that begins so."""
    for line in Path(path).read_text().split('\n'):
        cells = [c.strip() for c in line.split('|')]
        if cells[:len(key)] == key:
            return cells[len(key):]
    return []


def never(pattern, except_in=()):
    """The words stand in no file but those that say that they are old."""
    for path in SAID:
        for n, line in enumerate(path.read_text().split('\n'), 1):
            if re.search(pattern, line, re.I) and not any(e in str(path) for e in except_in):
                return '%s:%d says %r' % (path, n, re.search(pattern, line, re.I).group(0))
    return None


def is_so(found, wanted):
    return None if found == wanted else 'is %r, should be %r' % (found, wanted)


def first(*answers):
    return next((a for a in answers if a), None)


def state(code, key, wanted):
    return is_so(STATES[code].get(key), wanted)


CHECKS = {
    'stale.01': lambda: first(never(r'(banned|barred) (from|in) credit reports (by|under) (a )?federal|federal (rule|law) (bans|removes) medical debt'),
                              is_so('2025-07-11' in LAWS['credit.cfpb_rule_vacated']['From'], True)),
    'stale.02': lambda: never(r'Bulletin 2022-01|advisory opinion on medical|89 FR 80715', ('law/collections.txt',)),
    'stale.03': lambda: first(never(r'10,?150|20,?300', ('law/limits.txt',)),
                              is_so(row('knowledge/year/aca-moop.txt', ['2026']), ['10600.00', '21200.00']),
                              is_so(row('knowledge/year/aca-moop.txt', ['2027']), ['12000.00', '24000.00'])),
    'stale.04': lambda: first(never(r'\$1,676|\$257\b'), is_so(row('knowledge/year/medicare.txt', ['2026'])[0], '1736.00'),
                              is_so(row('knowledge/year/medicare.txt', ['2026'])[4], '283.00')),
    'stale.05': lambda: first(never(r'hearing.{0,60}\$1[89]0\b'), is_so('200.00' in ' '.join(
        re.findall(r'^ 2026 \| 200.00 \| 1960.00$', Path('knowledge/year/medicare.txt').read_text(), re.M)), True)),
    'stale.06': lambda: first(never(r'\$15,650|\$5,500 for each'), is_so(row('knowledge/year/fpl.txt', ['2026', '48'])[:2], ['15960.00', '5680.00']),
                              is_so(row('knowledge/year/fpl.txt', ['2026', 'AK'])[:2], ['19950.00', '7100.00']),
                              is_so(row('knowledge/year/fpl.txt', ['2026', 'HI'])[:2], ['18360.00', '6530.00'])),
    'stale.07': lambda: first(never(r'always reaches back (three|3) months'),
                              is_so('expansion-months=1 other-months=2' in LAWS['mcd.retro_2027']['Values'], True)),
    'stale.08': lambda: first(never(r'enhanced (premium )?(tax )?credits? (lower|make)|larger tax credits lower'),
                              is_so('December 31, 2025' in LAWS['aca.enhanced_credit_end']['Says'], True)),
    'stale.09': lambda: state('NY', 'Limitation-years-medical', '3'),
    'stale.10': lambda: first(state('VA', 'Limitation-years-medical', '3'), state('VA', 'Limitation-medical-from', '2024-07-01'),
                              state('VA', 'Interest-cap-percent', '3')),
    'stale.11': lambda: first(state('OH', 'Limitation-years-written', '6'), is_so(STATES['OH']['Limitation-years-open'] in '4 6', True)),
    'stale.12': lambda: first(state('FL', 'Limitation-years-medical', '3'), state('FL', 'Limitation-medical-from', '2024-07-01')),
    'stale.13': lambda: state('ME', 'Charity-free-fpl', '200'),
    'stale.14': lambda: first(state('MD', 'Charity-discount-fpl', '500'), state('MD', 'Collection-wait-days', '240'),
                              state('MD', 'Lawsuit-over', '500.00')),
    'stale.15': lambda: first(state('WA', 'Interest-cap-percent', '9'), is_so('died' in STATES['WA']['Interest-rule'], True)),
    'stale.16': lambda: is_so('stalled' in STATES['CO']['Ground-ambulance-note'], True),
    'stale.17': lambda: is_so('2027-09-01' in ' '.join(v for k, v in STATES['TX'].items() if k.startswith('Ground')), True),
    'stale.18': lambda: first(state('DE', 'Credit-ban', 'yes'), state('DE', 'Credit-ban-from', '2025-10-27')),
    'stale.19': lambda: is_so('Pay may not be taken' in STATES['RI']['Garnishment'] and 'January 1, 2026' in STATES['RI']['Garnishment'], True),
    'stale.20': lambda: is_so('2026' in LAWS['prev.breast_followup_2026']['From'], True),
    'stale.21': lambda: is_so('2027' in LAWS['prev.cervical_2027']['From'], True),
    'stale.22': lambda: first(never(r'bronze plan (cannot|may not|can not)'), is_so('2026' in LAWS['hsa.bronze_2026']['From'], True)),
    'stale.23': lambda: first(never(r'prior (approval|authorization).{0,40}within 14 days'), is_so('days=7' in LAWS['pa.timeline_2026']['Values'], True)),
    'stale.24': lambda: first(never(r'observation.{0,40}(never|cannot) appeal'), is_so('2026-01-02' in LAWS['mcr.status_change']['Values'], True)),
    'stale.25': lambda: first(never(r'reasonable diligence'), is_so('pause-days=180' in LAWS['overpay.60']['Values'], True)),
    'stale.26': lambda: never(r'(?<!formerly )RIP Medical Debt'),
    'stale.27': lambda: is_so('upheld-percent=66' in LAWS['stat.kff_2024']['Values'], True),
    'stale.28': lambda: first(never(r'above 10% of (your )?(adjusted )?income are deductible'), is_so('percent=7.5' in LAWS['tax.7_5']['Values'], True)),
    # Ended reason codes are named as the new ones, except in the table of codes itself.
    'stale.29': lambda: never(r'CO-(15|38|125|165)\b'),
}


def main():
    claims = [f['Stale'] for f in stanzas('knowledge/law/stale.txt') if 'Stale' in f]
    failed = 0
    for claim in claims:
        wrong = CHECKS[claim]() if claim in CHECKS else 'no check of this claim'
        if wrong:
            failed += 1
            print('FAIL %s: %s' % (claim, wrong))
    # What "80 percent of bills" folklore has no source is never said as a number of ours.
    wrong = never(r'80 ?(%|percent) of (medical )?bills', ('law/statistics.txt', 'law/negotiation.txt'))
    if wrong:
        failed += 1
        print('FAIL folklore: ' + wrong)
    # Bills that are pending or dead are told as such: a state's note on one says how it stands.
    for code, fields in STATES.items():
        for key, text in fields.items():
            if re.search(r'\b(20\d\d )?bills?\b.*(introduced|pending|to (ban|cut))', text, re.I) and not re.search(
                    r'not known|died|stalled|introduced|failed', text, re.I):
                failed += 1
                print('FAIL %s %s: a bill without its standing: %s' % (code, key, text))
    print('%d passed, %d failed' % (len(claims) + 2 - failed, failed))
    return failed != 0


sys.exit(main())
