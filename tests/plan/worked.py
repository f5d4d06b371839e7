#!/usr/bin/env python3
"""worked.py: situations whose limits, days and sums were worked out on paper before the program was asked.
Each number below stands with its sum; each limit is tried on both sides, by a dollar or by a day.

    python3 tests/plan/worked.py ./haggle"""
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

HAGGLE = os.path.abspath(sys.argv[1])
HOSPITAL = 'Elder Creek Hospital'
SITUATIONS = []

# ---- papers ----


def bill(cents=320000, care='2026-02-10', statement='2026-03-10', code='99284'):
    line = {'date': care, 'description': 'Emergency visit', 'units': 1, 'charge_cents': cents}
    if code:
        line.update(code=code, revenue_code='0450')
    return {'file': 'bill.pdf', 'document_type': 'itemized_bill', 'provider': {'name': HOSPITAL}, 'account_number': 'E-5',
            'statement_date': statement, 'lines': [line], 'totals': {'charges_cents': cents, 'balance_cents': cents}}


def notice(cents, day, who='Norwick Recovery', account='NR-1', care='2025-09-01'):
    return {'file': who.split()[0] + '.pdf', 'document_type': 'collection_notice', 'provider': {'name': HOSPITAL},
            'collector': {'name': who}, 'account_number': account, 'original_account': 'E-5', 'statement_date': day,
            'itemization_date': care, 'lines': [], 'totals': {'balance_cents': cents}}


def estimate(cents):
    return {'file': 'estimate.pdf', 'document_type': 'good_faith_estimate', 'provider': {'name': HOSPITAL},
            'statement_date': '2026-04-01',
            'lines': [{'date': '2026-04-20', 'code': '73721', 'description': 'MRI', 'units': 1, 'charge_cents': cents}],
            'totals': {'charges_cents': cents}}


NONE = {'kind': 'none'}
PLAN = {'kind': 'commercial', 'funding': 'fully_insured', 'payer': 'Juniper Health', 'network': 'in'}


def case(state, plan=NONE, size=None, dollars=None, stage='billed', **more):
    told = {'state': state, 'plan': plan, 'account': dict({'stage': stage}, **more.pop('account', {})), 'patient': {'name': 'Nora Pell'}}
    if size:
        told['household'] = {'size': size, 'income_cents': dollars * 100}
    return dict(told, **more)


NONPROFIT = {'account': {'nonprofit_hospital': True, 'first_bill_date': '2026-03-10'}}

# ---- running ----


def ask(told, docs, today, *verb):
    with tempfile.TemporaryDirectory() as folder:
        json.dump(told, open(folder + '/case.json', 'w'))
        json.dump({'documents': docs}, open(folder + '/papers.json', 'w'))
        out = subprocess.run([HAGGLE, *verb, '--today', today, folder], capture_output=True, text=True)
    return out.stdout if out.returncode in (0, 1) else 'exit %d: %s' % (out.returncode, out.stderr)


def add(name, check, told, docs=None, today='2026-04-02', verb=('plan', '--format', 'json')):
    SITUATIONS.append((name, check, told, [bill()] if docs is None else docs, today, verb))


def run(situation):
    name, check, told, docs, today, verb = situation
    text = ask(told, docs, today, *verb)
    try:
        wrong = check(json.loads(text) if 'json' in verb else ' '.join(text.split()))
    except (ValueError, KeyError, StopIteration, TypeError) as e:
        wrong = '%r of: %s' % (e, text[:200])
    return '%s: %s' % (name, wrong) if wrong else None


# ---- what is looked for ----


def aid(program, *words, never=()):
    def check(p):
        why = ' '.join(a['why'] for a in p['aid'] if a['id'] == program)
        bad = [w for w in words if w not in why] + ['not: ' + w for w in never if w in why]
        return '%s in: %s' % (bad, why) if bad else None
    return check


def days(**wanted):
    """aid_application=('2026-09-12', '2026-09-11'): the day, and the day to be done by; None: no such day."""
    def check(p):
        got = {d['id'].replace('-', '_'): (d['day'], d['by']) for d in p['deadlines']}
        bad = ['%s is %s, not %s' % (k, got.get(k), v) for k, v in wanted.items() if got.get(k) != v]
        return '; '.join(bad)
    return check


def steps(*wanted, never=()):
    def check(p):
        got = [s['what'] for s in p['steps']]
        order = [s for s in got if s in wanted]
        bad = [] if order == list(wanted) else ['steps %s, not %s' % (order, list(wanted))]
        return '; '.join(bad + ['has ' + s for s in never if s in got])
    return check


def offers(opening, target, ceiling):
    def check(p):
        o = p['offers']
        got = [o['opening_cents'], o['target_cents'], o['ceiling_cents']]
        return None if got == [opening * 100, target * 100, ceiling * 100] else 'offers %s' % got
    return check


def says(*words, never=()):
    def check(p):
        text = p if isinstance(p, str) else json.dumps(p, ensure_ascii=False)
        return '; '.join(['lacks: ' + w for w in words if w not in text] + ['says: ' + w for w in never if w in text])
    return check


def both(*checks):
    return lambda p: '; '.join(w for w in (c(p) for c in checks) if w)


# ---- income: the line of 2026 is $15,960 and $5,680 for each more person (Alaska: $19,950) ----

FREE, LESS = 'free hospital care up to %d percent', 'a discount up to %d percent'
for state, size, limit, free, less in (
        ('WA', 1, 47880, 300, 400),    # 3 x 15,960
        ('VT', 2, 54100, 250, 400),    # 2.5 x 21,640
        ('MD', 3, 54640, 200, 500),    # 2 x 27,320
        ('KY', 1, 15960, 100, None)):  # 1 x 15,960
    add('%s, at the free line' % state, aid('charity-care', FREE % free), case(state, size=size, dollars=limit, **NONPROFIT))
    add('%s, a dollar above it' % state, aid('charity-care', *([LESS % less] if less else []), never=[FREE % free]),
        case(state, size=size, dollars=limit + 1, **NONPROFIT))
# In New York care is free below 200 percent, not at it: 2 x 15,960 = 31,920.
add('NY, a dollar below the line', aid('charity-care', 'free'), case('NY', size=1, dollars=31919, **NONPROFIT))
add('NY, at the line', aid('charity-care', LESS % 400), case('NY', size=1, dollars=31920, **NONPROFIT))

IN, OUT = 'so it may pay this bill', 'no longer'
for state, size, limit in (('OH', 4, 45540),   # 1.38 x 33,000
                           ('WI', 1, 15960),   # 1.00 x 15,960: Wisconsin did not expand, and covers the line itself
                           ('AK', 1, 27531)):  # 1.38 x 19,950
    add('%s, Medicaid at the limit' % state, both(aid('medicaid', IN), steps('apply-medicaid')), case(state, size=size, dollars=limit))
    add('%s, Medicaid a dollar above' % state, both(aid('medicaid', never=[IN]), steps(never=['apply-medicaid'])),
        case(state, size=size, dollars=limit + 1))
add('TX has no limit for adults', steps(never=['apply-medicaid']), case('TX', size=1, dollars=9000))

# ---- days ----

# Care in February: an application in May reaches back over April, March, February (42 USC 1396a(a)(34)). The form
# is taken online on a Sunday, too.
poor = case('OH', size=1, dollars=15000)
add('Medicaid, care in February', days(medicaid_back=('2026-05-31', '2026-05-31')), poor)
# From January 2027 one month only: for November December is the last month, for December January.
add('Medicaid, care in November', days(medicaid_back=('2026-12-31', '2026-12-31')), poor,
    [bill(care='2026-11-15', statement='2026-11-30')], '2026-12-02')
add('Medicaid, care in December', days(medicaid_back=('2027-01-31', '2027-01-31')), poor,
    [bill(care='2026-12-05', statement='2026-12-15')], '2026-12-20')
# A waiver lets Indiana reach back less; Ohio has none.
add('Indiana may reach back less', says('How far Indiana'), case('IN', size=1, dollars=15000))
add('Ohio reaches back', says(never=['How far Ohio']), poor)

# First bill January 15: 16 + 28 + 31 + 30 + 15 = 120 is May 15; 16 + 30 + 31 + 31 + 12 more is September 12, a Saturday.
winter = case('ID', size=1, dollars=40000, account={'nonprofit_hospital': True, 'first_bill_date': '2026-01-15'})
paper = [bill(care='2025-12-20', statement='2026-01-15')]
add('501(r) days', days(extraordinary_collection=('2026-05-15', '2026-05-15'), aid_application=('2026-09-12', '2026-09-11')), winter, paper)
add('the last day for aid', steps('apply-charity-care'), winter, paper, '2026-09-12')
add('the day after it', says('240 days', never=['The last day is September']), winter, paper, '2026-09-13')
add('a hospital for profit has no such days', days(aid_application=None, extraordinary_collection=None),
    case('ID', account={'nonprofit_hospital': False, 'first_bill_date': '2026-01-15'}), paper)
# California waits 180 days, Maryland 240: 16 + 28 + 31 + 30 + 31 + 30 + 14 = 180.
add('California waits', days(state_wait=('2026-07-14', '2026-07-14')), case('CA', account={'first_bill_date': '2026-01-15'}), paper)
add('Maryland waits', days(state_wait=('2026-09-12', '2026-09-12')), case('MD', account={'first_bill_date': '2026-01-15'}), paper)

# Bill of May 6: 25 + 30 + 31 + 31 + 3 = 120 is September 3. $400.00 above the estimate counts, $399.99 does not.
scan = dict(bill(250000, '2026-04-20', '2026-05-06', '73721'))
add('$400.00 above the estimate', both(steps('dispute-estimate'), days(good_faith_dispute=('2026-09-03', '2026-09-03'))),
    case('KS'), [estimate(210000), scan], '2026-05-10')
add('$399.99 above it', both(steps(never=['dispute-estimate']), days(good_faith_dispute=None)),
    case('KS'), [estimate(210001), scan], '2026-05-10')

# Refused on May 20: 11 + 30 + 31 + 31 + 30 + 31 + 16 = 180 is November 16.
refused = {'stage': 'initial', 'date': '2026-05-20', 'reason': 'not medically necessary'}
add('180 days to appeal', both(days(internal_appeal=('2026-11-16', '2026-11-16')), steps('appeal')),
    case('WI', PLAN, denial=refused), today='2026-11-16')
add('a day too late', days(internal_appeal=None), case('WI', PLAN, denial=refused), today='2026-11-17')
# What is over is asked as a kindness, and never threatened.
add('an appeal on its last day', says(never=['comes late']), case('WI', PLAN, denial=refused), today='2026-11-16', verb=('letter', 'appeal'))
add('an appeal the day after', says('If you find that this comes late'), case('WI', PLAN, denial=refused), today='2026-11-17',
    verb=('letter', 'appeal'))
for day, open_still in (('2026-09-03', True), ('2026-09-04', False)):
    add('the letter on the estimate, ' + day,
        says('I may open a federal patient-provider dispute') if open_still else says('look over', never=['federal patient-provider']),
        case('KS'), [estimate(210000), scan], day, ('letter', 'estimate-dispute'))
# Four months from October 31: February has no 31st, so the first of March (45 CFR 147.136(d)(2)(i)).
final = {'stage': 'final', 'date': '2026-10-31', 'reason': 'not medically necessary'}
add('four months for a review', days(external_review=('2027-03-01', '2027-03-01')), case('ID', PLAN, denial=final), today='2026-11-20')
# Medicare: 120 days from a notice that came 5 days after March 2: July 5; the plan keeps to June 30.
add('Medicare, 120 days', days(medicare_redetermination=('2026-07-05', '2026-06-30')),
    case('IA', {'kind': 'medicare'}, denial={'stage': 'initial', 'date': '2026-03-02', 'reason': 'not covered'}))
# Medicare Advantage: April 10 and 20 + 31 + 14 = 65 days is June 14; the plan keeps to 60, June 9.
add('Medicare Advantage, 65 days', days(medicare_advantage_appeal=('2026-06-14', '2026-06-09')),
    case('IA', {'kind': 'medicare_advantage'}, denial={'stage': 'initial', 'date': '2026-04-10', 'reason': 'not covered'}), today='2026-04-20')

# A notice of June 25 comes 5 working days later, on July 2, and 30 days more are August 1. Without the mail: July 25, a Saturday.
add('a collector of June', days(debt_validation=('2026-08-01', '2026-07-24')), case('OH', stage='collections'),
    [notice(100000, '2026-06-25')], '2026-06-29')
# Served on June 20 in Texas: 14 days are July 4, a Saturday whose holiday is Friday. Ohio, 28 days from May 4: June 1.
add('a suit in Texas', days(lawsuit_answer=('2026-07-04', '2026-07-02')), case('TX', stage='lawsuit', account={'served_date': '2026-06-20'}),
    today='2026-06-22')
add('a suit in Ohio', days(lawsuit_answer=('2026-06-01', '2026-06-01')), case('OH', stage='lawsuit', account={'served_date': '2026-05-04'}),
    today='2026-05-10')
# New York: three years from the treatment (CPLR 213-d); Pennsylvania: four (42 Pa.C.S. 5525).
for state, care, before, after in (('NY', '2023-04-03', '2026-04-02', '2026-04-05'), ('PA', '2022-05-10', '2026-05-09', '2026-05-12')):
    old = [dict(notice(100000, '2026-03-20', care=care), lines=bill(100000, care)['lines'])]
    add('%s, still in time to sue' % state, steps('validate-debt', 'settle'), case(state, stage='collections'), old, before)
    add('%s, too old to sue on' % state, both(steps(never=['settle']), says('time to sue')), case(state, stage='collections'), old, after)
# Itemized bills: Florida 7 days from April 2; Georgia 6 working days: April 3, 6, 7, 8, 9, 10.
for state, day in (('FL', '2026-04-09'), ('GA', '2026-04-10')):
    add('%s, an itemized bill' % state, days(state_papers=(day, day)), case(state),
        [dict(bill(), document_type='summary_bill', lines=[])])

# ---- sums ----

# No price of Medicare for it: 40, 50 and 70 percent of $2,000.
plain = [bill(200000, code=None)]
add('a self-pay offer', offers(800, 1000, 1400), case('ID'), plain)
# A tenth of it in hand beside money for every month is an offer (65, 85 and 100 percent of $200), a dollar less is none.
for cash, sums in ((20000, (130, 170, 200)), (19900, (800, 1000, 1400))):
    add('$%d in hand' % (cash // 100), offers(*sums), case('ID', budget={'lump_sum_cents': cash, 'monthly_cents': 15000}), plain)
# A collector's $1,000: 30, 45 and 60 percent.
add('a collector\'s offer', offers(300, 450, 600), case('OH', stage='collections'), [notice(100000, '2026-03-25')])
# Two agencies for one debt: the newer one's $1,120 alone; 30 percent 336, 45 percent 504, 60 percent 672, in tens.
pair = [notice(100000, '2025-11-10'), notice(112000, '2026-03-20', 'Sable Credit', 'SC-7')]
moved = case('OH', stage='collections')
add('two agencies, one debt', both(offers(340, 500, 670), says('dispute the debt', 'Sable Credit', 'either of the two agencies',
                                                                never=['Settle with Norwick'])), moved, pair)
add('an offer goes to the newer one', says('To Sable Credit', never=['To Norwick']), moved, pair, verb=('letter', 'settlement'))
add('each has its own 30 days', lambda t: says('I am writing within 30 days')(t) or (t.count('within 30 days of your notice') != 1 and 'twice'),
    moved, pair, verb=('letter', 'validation'))
# Who can pay $50 a month offers no $300 at once.
monthly = case('OH', stage='collections', budget={'monthly_cents': 5000})
lone = [notice(100000, '2026-03-25')]
add('a collector by the month', says('in payments of $50.00 a month', 'my last payment', never=['in one payment']), monthly, lone,
    verb=('letter', 'settlement'))
add('the call, too', says('in payments of $50.00 a month', never=['could find $300.00, in one payment']), monthly, lone,
    verb=('script', 'collections'))
add('the plan, too', says('in payments that you can keep', never=['in one payment: start at']), monthly, lone)
add('two debts are two', offers(640, 950, 1270), moved,
    [pair[0], dict(pair[1], original_account='E-6', itemization_date='2025-10-01')])
# Insurer's sums: $900 is no part of $800; the next thing is to have the claim worked out again.
wrong_eob = {'file': 'eob.pdf', 'document_type': 'eob', 'provider': {'name': HOSPITAL}, 'payer': {'name': 'Juniper Health'},
             'statement_date': '2026-03-01', 'totals': {'balance_cents': 90000},
             'lines': [{'date': '2026-02-10', 'code': '99284', 'charge_cents': 320000, 'allowed_cents': 80000, 'plan_paid_cents': 0,
                        'deductible_cents': 50000, 'coinsurance_cents': 30000, 'copay_cents': 0, 'patient_cents': 90000,
                        'adjustments': [{'group': 'CO', 'reason': '45', 'amount_cents': 240000}]}]}
add('an insurer\'s sum', says('letter:claim-review', never=['letter:appeal']), case('WI', PLAN), [wrong_eob],
    verb=('audit', '--format', 'json'))
# An HSA takes $1,000 more in the year in which one becomes 55.
for born, most in (('1971-12-31', '$5,400'), ('1972-01-01', '$4,400')):
    add('HSA, born ' + born, says('put in up to ' + most), case('ID', PLAN, patient={'name': 'Nora Pell', 'birth_date': born}),
        [bill(), dict(wrong_eob, lines=[dict(wrong_eob['lines'][0], patient_cents=80000)], totals={'balance_cents': 80000})])
# At 65 Medicare may pay beside a job plan; a credit on a paid account is asked back.
own_share = [bill(), dict(wrong_eob, lines=[dict(wrong_eob['lines'][0], patient_cents=80000)], totals={'balance_cents': 80000})]
for born, there in (('1960-12-31', True), ('1962-01-01', False)):
    add('born ' + born, says('Medicare should pay a part') if there else says(never=['Medicare should pay a part']),
        case('ID', PLAN, patient={'name': 'Nora Pell', 'birth_date': born}), own_share)
credit = dict(bill(), totals={'charges_cents': 320000, 'balance_cents': -4000})
add('a credit of $40', says('credit on your account', '"worth_cents": 4000'), case('OR', stage='paid'), [credit])
# Who is in the QMB program owes no share: nothing is offered.
add('QMB', both(steps('stop-billing', never=['self-pay-discount', 'settle', 'payment-plan']), says(never=['"opening_cents"'])),
    case('NE', {'kind': 'medicare', 'qmb': True}))


def main():
    with ThreadPoolExecutor(2) as pool:
        wrong = [w for w in pool.map(run, SITUATIONS) if w]
    for w in wrong:
        print('FAIL ' + w)
    print('%d passed, %d failed' % (len(SITUATIONS) - len(wrong), len(wrong)))
    return bool(wrong)


sys.exit(main())
