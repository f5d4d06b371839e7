#!/usr/bin/env python3
"""advice.py: what the plan advises in situations that were written from the law alone: which step is
there, which comes first, what must not be said. Days are worked out here from the rule.

    python3 tests/plan/advice.py ./haggle

The numbers of the states are those of a list kept apart from knowledge/state/."""
import datetime
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

HAGGLE = os.path.abspath(sys.argv[1])
D = datetime.date
HOSPITAL = 'Aldergate Medical Center'
TODAY = D(2026, 5, 4)
SITUATIONS = []


def after(day, days):
    return day + datetime.timedelta(days)


def four_months(day):
    """45 CFR 147.136(d)(2)(i): where there is no such day, the first of the next month."""
    year, month = day.year + (day.month + 3) // 12, (day.month + 3) % 12 + 1
    try:
        return D(year, month, day.day)
    except ValueError:
        return D(year + month // 12, month % 12 + 1, 1)


# ---- papers ----


def bill(provider=HOSPITAL, care=D(2026, 4, 7), statement=D(2026, 4, 24), total=240000, balance=None, codes=None,
         kind='itemized_bill'):
    if codes is None:
        codes = [('99285', '0450', 'Emergency visit', total - 100000), ('70450', '0351', 'CT head', 100000)]
    lines = [{'date': str(care), 'code': code, 'revenue_code': revenue, 'description': what, 'units': 1, 'charge_cents': cents}
             for code, revenue, what, cents in codes]
    return {'file': provider.split()[0] + '.pdf', 'document_type': kind, 'provider': {'name': provider},
            'account_number': 'B-77', 'statement_date': str(statement), 'lines': lines,
            'totals': {'charges_cents': total, 'balance_cents': total if balance is None else balance}}


def notice(balance=90000, day=D(2026, 6, 1)):
    return {'file': 'notice.pdf', 'document_type': 'collection_notice', 'provider': {'name': HOSPITAL},
            'collector': {'name': 'Quarrow Credit'}, 'account_number': 'Q9', 'statement_date': str(day), 'lines': [],
            'totals': {'balance_cents': balance}}


def plan(**more):
    return dict({'kind': 'commercial', 'payer': 'Tamarisk Health', 'year': 2026}, **more)


# ---- checks ----


def whole(p):
    return json.dumps(p, ensure_ascii=False)


def steps(p):
    return [s['what'] for s in p['steps']]


def says(*words):
    return lambda p: ['does not say ' + w for w in words if w not in whole(p)]


def silent(*words):
    return lambda p: ['says ' + w for w in words if w in whole(p)]


def there(*ids):
    return lambda p: ['no step %s in %s' % (i, steps(p)) for i in ids if i not in steps(p)]


def absent(*ids):
    return lambda p: ['step %s in %s' % (i, steps(p)) for i in ids if i in steps(p)]


def first(*ids):
    return lambda p: [] if steps(p)[:1] and steps(p)[0] in ids else ['first is %s' % steps(p)[:1]]


def no_offer(p):
    return ['offers %s' % p['offers']] if p.get('offers', {}).get('opening_cents') else []


def day(name, wanted):
    def check(p):
        got = [d['day'] for d in p['deadlines'] if d['id'] == name]
        return [] if got == ([str(wanted)] if wanted else []) else ['%s is %s, not %s' % (name, got, wanted)]
    return check


def aid(program, *eligible):
    def check(p):
        got = [a['eligible'] for a in p['aid'] if a['id'] == program]
        return [] if got and got[0] in eligible else ['%s is %s, not %s' % (program, got, eligible)]
    return check


def days_forward(p):
    """The suggested days of the steps to be done in any case run one way, but for a nearer last day."""
    starts = [(s['start'], s['by'], s.get('deadline_source', '')) for s in p['steps'] if s.get('start') and not s.get('extra')]
    return ['days run back: %s' % starts for a, b in zip(starts, starts[1:]) if b[0] < a[0] and b[0] == b[1]]


def answered(offer):
    def check(p):
        c, o = p['counter'], p['offers']
        if not c['say'] or not c['why']:
            return ['no words']
        if c['accept'] and offer > o['ceiling_cents']:
            return ['accepts %d above %d' % (offer, o['ceiling_cents'])]
        if not c['accept'] and c['next_cents'] > max(offer, 0):
            return ['next %d above what they ask, %d' % (c['next_cents'], offer)]
        return []
    return check


def add(name, facts, papers, today, *checks, args=()):
    SITUATIONS.append((name, facts, papers, today, checks, args))


# ---- the states ----

for state, days in {'FL': '7 days', 'GA': '6 working days', 'KY': '30 days', 'LA': '10 working days', 'ME': '30 days',
                    'MD': '30 days'}.items():
    add('itemized bill in ' + state, {'state': state, 'account': {'stage': 'billed'}}, [bill(codes=[], kind='summary_bill')],
        TODAY, says(days), there('request-itemized-bill'))
# Six working days after Monday, May 4, 2026: May 12. Ten: May 18. No holiday lies between.
for state, last in {'GA': '2026-05-12', 'LA': '2026-05-18', 'FL': '2026-05-11'}.items():
    add('the day of an itemized bill in ' + state, {'state': state, 'account': {'stage': 'billed'}},
        [bill(codes=[], kind='summary_bill')], TODAY, says(last))
for state, days in {'CA': 180, 'CO': 182, 'MD': 240, 'NJ': 120, 'NY': 180, 'WA': 120}.items():
    add('wait before collection in ' + state, {'state': state, 'account': {
        'stage': 'billed', 'first_bill_date': '2026-04-24', 'nonprofit_hospital': True}}, [bill()], TODAY,
        says(str(after(D(2026, 4, 24), days))))
for state, percent in {'CA': 10, 'CO': 4, 'MD': 5, 'NJ': 3, 'NY': 5}.items():
    add('cap on payments in ' + state, {'state': state, 'household': {'size': 1, 'income_cents': 3000000}, 'plan': {'kind': 'none'},
        'account': {'stage': 'billed', 'nonprofit_hospital': True}}, [bill()], TODAY, says('%d percent' % percent))
for state, percent in {'GA': 125, 'IL': 200, 'KY': 100, 'MA': 150, 'OR': 200, 'RI': 200, 'VT': 250, 'WA': 300}.items():
    line = (15960 + 5680) * percent  # 42 USC 9902(2): 2026, a household of two; percent of dollars are cents
    for income, check in ((line, says), (line + 100, silent)):
        add('free care in %s at %d' % (state, income), {'state': state, 'household': {'size': 2, 'income_cents': income},
            'plan': {'kind': 'none'}, 'account': {'stage': 'billed', 'nonprofit_hospital': True}}, [bill()], TODAY,
            check('gives free hospital care up to %d percent' % percent), days_forward)
for state, percent in {'AZ': 138, 'WI': 100}.items():
    for income, answers in ((15960 * percent, ('likely', 'yes')), (15960 * percent + 100, ('no', 'unknown'))):
        add('Medicaid in %s at %d' % (state, income), {'state': state, 'household': {'size': 1, 'income_cents': income},
            'plan': {'kind': 'none'}, 'account': {'stage': 'billed'}}, [bill()], TODAY, aid('medicaid', *answers))
add('poor in a state that did not open Medicaid', {'state': 'TX', 'household': {'size': 1, 'income_cents': 900000},
    'plan': {'kind': 'none'}, 'account': {'stage': 'billed', 'nonprofit_hospital': True}}, [bill()], TODAY,
    aid('medicaid', 'unknown', 'no'), there('apply-charity-care'), absent('apply-medicaid'))
add('first bill after the 11th month in Texas', {'state': 'TX', 'plan': {'kind': 'none'}, 'account': {
    'stage': 'billed', 'first_bill_date': '2026-04-01'}}, [bill(care=D(2025, 4, 30), statement=D(2026, 4, 1))],
    D(2026, 4, 10), says('146.002'))

# ---- ambulances ----

GROUND = [('A0427', '0540', 'Ambulance', 180000), ('A0425', '0540', 'Miles', 20000)]
for state, cite in {'CO': 'HB 19-1174', 'TX': 'SB 2476', 'AL': ''}.items():
    add('on the ground in ' + state, {'state': state, 'plan': plan(funding='fully_insured', network='out'),
        'visit': {'kind': 'ambulance'}, 'account': {'stage': 'billed'}}, [bill('County Rescue', total=200000, codes=GROUND)],
        TODAY, says(cite), absent('surprise-bill'), there('wait-for-insurer'), silent('Federal law may hold you'))
add('in the air', {'state': 'MT', 'plan': plan(funding='self_funded', network='out'), 'visit': {'kind': 'ambulance'},
    'account': {'stage': 'billed'}}, [bill('SkyLift Air', total=4500000, codes=[
        ('A0431', '0545', 'Helicopter', 4000000), ('A0436', '0545', 'Miles', 500000)])], TODAY, first('surprise-bill'))

# ---- plans and programs ----

for start in (D(2025, 10, 31), D(2026, 2, 27), D(2026, 8, 30)):
    add('outside review from %s' % start, {'state': 'VA', 'plan': plan(funding='fully_insured'), 'denial': {
        'stage': 'final', 'date': str(start), 'reason': 'not medically necessary'}}, [bill()], after(start, 20),
        day('external-review', four_months(start)), first('external-appeal', 'answer-denial'))
    add('appeal on day 179 from %s' % start, {'state': 'VA', 'plan': plan(funding='self_funded'), 'denial': {
        'stage': 'initial', 'date': str(start), 'reason': 'experimental'}}, [bill()], after(start, 179),
        day('internal-appeal', after(start, 180)), first('appeal'), says('does not wait for other papers'))
for days, wanted in ((125, after(D(2026, 3, 3), 125)), (126, None)):
    add('Medicare on day %d' % days, {'plan': {'kind': 'medicare'}, 'denial': {'stage': 'initial', 'date': '2026-03-03'}},
        [bill()], after(D(2026, 3, 3), days), day('medicare-redetermination', wanted), there('appeal'))
add('Medicare Advantage', {'plan': {'kind': 'medicare_advantage', 'payer': 'Lark MA'}, 'denial': {
    'stage': 'initial', 'date': '2026-03-03'}}, [bill()], D(2026, 4, 1),
    day('medicare-advantage-appeal', after(D(2026, 3, 3), 65)), silent('insurance department'))
add('TRICARE', {'state': 'VA', 'plan': {'kind': 'tricare'}, 'denial': {'stage': 'initial', 'date': '2026-04-01'}}, [bill()],
    TODAY, day('tricare-appeal', after(D(2026, 4, 1), 90)), silent('external review'))
add('QMB', {'state': 'NV', 'plan': {'kind': 'medicare', 'qmb': True}, 'account': {'stage': 'billed'}}, [bill(balance=48000)],
    TODAY, there('stop-billing'), no_offer, absent('payment-plan', 'self-pay-discount', 'prompt-pay'))
add('QMB, and a collector', {'state': 'NV', 'plan': {'kind': 'medicare', 'qmb': True}, 'account': {
    'stage': 'collections', 'collector_notice_date': '2026-06-01'}}, [notice()], D(2026, 6, 10),
    there('stop-billing', 'validate-debt'), no_offer)
add('Medicaid is billed', {'state': 'NM', 'plan': {'kind': 'medicaid'}, 'account': {'stage': 'billed'}},
    [bill(balance=48000)], TODAY, there('stop-billing'), no_offer, absent('payment-plan', 'self-pay-discount'))
add('an emergency outside the network', {'state': 'DE', 'plan': plan(network='out'), 'visit': {'kind': 'emergency'},
    'account': {'stage': 'billed'}}, [bill()], TODAY, first('surprise-bill'))
add('the same with Medicare', {'plan': {'kind': 'medicare'}, 'visit': {'kind': 'emergency'}, 'account': {'stage': 'billed'}},
    [bill()], TODAY, absent('surprise-bill'), silent('No Surprises Help Desk'))
add('hurt at work', {'state': 'MO', 'plan': plan(), 'other_payers': [
    {'kind': 'workers_compensation', 'payer': 'StateFund', 'primary': True}], 'account': {'stage': 'billed'}}, [bill()],
    TODAY, first('check-insurance'), says('StateFund'), absent('self-pay-discount', 'ask-billing-review'))
add('hurt in a car', {'state': 'MI', 'plan': {'kind': 'none'}, 'other_payers': [
    {'kind': 'auto', 'payer': 'RoadSure', 'primary': True}], 'account': {'stage': 'billed'}}, [bill()], TODAY,
    first('check-insurance'), says('RoadSure'), absent('dispute-errors', 'ask-billing-review'))
add('Medicaid reaches back one month only', {'state': 'OH', 'household': {'size': 1, 'income_cents': 1000000},
    'plan': {'kind': 'none'}}, [bill(care=D(2026, 11, 20), statement=D(2026, 12, 1))], D(2027, 1, 4),
    silent('may pay this bill backwards'))

# ---- the stage of the account ----

for over, runs in ((39999, False), (40000, True)):
    add('%d cents above the estimate' % over, {'state': 'IN', 'plan': {'kind': 'none'}, 'estimate': {
        'date': '2026-03-01', 'total_cents': 200000, 'provider': HOSPITAL}, 'account': {
            'stage': 'billed', 'first_bill_date': '2026-04-24'}}, [bill(total=200000 + over)], TODAY,
        (there if runs else absent)('dispute-estimate'), absent('dispute-errors'),
        day('good-faith-dispute', after(D(2026, 4, 24), 120) if runs else None))
add('an estimate, but insured', {'state': 'IN', 'plan': plan(), 'estimate': {'date': '2026-03-01', 'total_cents': 100000},
    'account': {'stage': 'billed'}}, [bill()], TODAY, absent('dispute-estimate'), there('wait-for-insurer'))
add('sued', {'state': 'PA', 'account': {'stage': 'lawsuit', 'served_date': '2026-05-01'}}, [notice(300000)], TODAY,
    first('answer-lawsuit'), absent('validate-debt'))
add('sued over an old debt', {'state': 'NC', 'account': {'stage': 'lawsuit', 'served_date': '2026-05-01'}},
    [bill(care=D(2020, 1, 2), statement=D(2020, 2, 1)), notice(300000)], TODAY, first('answer-lawsuit'))
add('a collector asks a cent less than $500', {'state': 'ID', 'account': {
    'stage': 'collections', 'collector_notice_date': '2026-06-01'}}, [notice(49999)], D(2026, 6, 10),
    says('$500'), first('validate-debt'))
for days, wanted in ((240, after(D(2025, 9, 6), 240)), (241, None)):
    add('aid form on day %d' % days, {'plan': {'kind': 'none'}, 'account': {
        'stage': 'past_due', 'first_bill_date': '2025-09-06', 'nonprofit_hospital': True}},
        [bill(care=D(2025, 8, 30), statement=D(2025, 9, 6))], after(D(2025, 9, 6), days), day('aid-application', wanted),
        there('apply-charity-care'))
add('a hospital for profit', {'plan': {'kind': 'none'}, 'account': {
    'stage': 'billed', 'first_bill_date': '2026-04-24', 'nonprofit_hospital': False}}, [bill()], TODAY,
    day('aid-application', None), day('extraordinary-collection', None))
add('paid', {'plan': {'kind': 'none'}, 'account': {'stage': 'paid', 'payments': [
    {'date': '2026-05-01', 'amount_cents': 240000, 'to': HOSPITAL}]}}, [bill(balance=0)], TODAY, there('refund'), no_offer)
add('a dentist', {'state': 'OR', 'plan': {'kind': 'none'}, 'visit': {'kind': 'office'}}, [bill('Bright Dental', codes=[
    ('D2740', '', 'Crown', 130000), ('D3330', '', 'Root canal', 110000)])], TODAY, absent('apply-charity-care'), silent('501(r)'))
add('nothing but a bill', None, [bill()], TODAY, there('check-insurance'), says('household'), days_forward)
add('nothing asked', {'plan': {'kind': 'none'}}, [bill(balance=0)], TODAY, no_offer, absent('payment-plan', 'self-pay-discount'))
add('a credit', {'plan': {'kind': 'none'}}, [bill(balance=-12000)], TODAY, there('refund'), no_offer)
for today in (D(2026, 4, 1), D(2026, 4, 6)):
    add('before care, %s' % today, {'state': 'GA', 'plan': {'kind': 'none'}, 'account': {'stage': 'before_care'}},
        [bill(kind='good_faith_estimate', statement=D(2026, 3, 20), balance=0)], today, there('payment-plan', 'get-it-in-writing'),
        lambda p: ['%s after the care' % s['what'] for s in p['steps'] if not s.get('extra') and s['start'] > '2026-04-07'])
for offer in (0, 1, 50000, 100000, 239900, 240000, 500000):
    add('they say %d' % offer, {'state': 'KS', 'plan': {'kind': 'none'}, 'account': {
        'stage': 'billed', 'nonprofit_hospital': False}}, [bill()], TODAY, answered(offer), args=('--counter', str(offer)))

# ---- what happens to people: the young, the dead, the hurt, the sued ----

BIRTH = D(2026, 4, 7)


def refused_as_stranger(lines):
    """An EOB that puts all of it on the patient because the plan does not know them (reason code 31)."""
    return {'file': 'eob.pdf', 'document_type': 'eob', 'provider': {'name': HOSPITAL}, 'payer': {'name': 'Tamarisk Health'},
            'claim_number': 'C1', 'statement_date': '2026-04-20', 'lines': [
                dict(x, plan_paid_cents=0, patient_cents=x['charge_cents'],
                     adjustments=[{'group': 'PR', 'reason': '31', 'amount_cents': x['charge_cents']}]) for x in lines],
            'totals': {'balance_cents': sum(x['charge_cents'] for x in lines)}}


def newborn(today, birth, *checks):
    paper = bill(codes=[('99460', '', 'Newborn care', 42000), ('', '0171', 'Nursery', 380000)], total=422000)
    add('a newborn of %s on %s' % (birth, today), {'patient': {'birth_date': str(birth)}, 'state': 'MI', 'plan': plan(),
        'household': {'size': 3, 'income_cents': 6500000}}, [paper, refused_as_stranger(paper['lines'])], today, *checks)


# 29 CFR 2590.701-6(a)(4): 30 days from the birth, April 7: May 7, a Thursday. Later the step says that it is late.
newborn(D(2026, 5, 4), BIRTH, first('enroll-newborn'), day('newborn-enroll', after(BIRTH, 30)), no_offer,
        there('finish-claim'), absent('prompt-pay', 'payment-plan'), aid('medicaid', 'unknown'), says('back to the day of birth'))
newborn(D(2026, 5, 7), BIRTH, says('today is the last day'))
newborn(D(2026, 5, 8), BIRTH, there('enroll-newborn'), says('The 30 days of a job plan look over'))
# A child of the table is 31 days old at most when the care begins.
newborn(D(2026, 5, 4), D(2026, 3, 7), there('enroll-newborn'))
newborn(D(2026, 5, 4), D(2026, 3, 6), absent('enroll-newborn'), there('finish-claim'))
# 42 CFR 435.118: a child until the nineteenth birthday.
for birth, wanted in (('2007-04-08', 'unknown'), ('2007-04-07', 'no')):
    add('born ' + birth, {'patient': {'birth_date': birth}, 'state': 'MI', 'plan': {'kind': 'none'},
        'household': {'size': 3, 'income_cents': 6500000}}, [bill()], TODAY, aid('medicaid', wanted))
for name, status in (('Estate of W. Finch', None), ('W. Finch', '20')):
    paper = bill()
    paper.update({'discharge_status': status} if status else {})
    add('died: %s, %s' % (name, status), {'patient': {'name': name}, 'state': 'PA', 'plan': {'kind': 'none'},
        'household': {'size': 1, 'income_cents': 2600000}}, [paper], TODAY, first('estate-first'), absent('crowdfunding'),
        silent('Did a job plan end', 'CareCredit'), lambda p: ['ways to pay'] if p['payment_plans'] else [],
        says('Do not pay it from your own account'))
add('went home', {'patient': {'name': 'W. Finch'}, 'state': 'PA', 'plan': {'kind': 'none'}},
    [dict(bill(), discharge_status='01')], TODAY, absent('estate-first'))
for kind, check in (('workers_compensation', says), ('auto', silent)):
    add('another payer: ' + kind, {'state': 'IL', 'plan': plan(funding='self_funded'), 'other_payers': [
        {'kind': kind, 'payer': 'Prairie Fund', 'primary': True}]}, [bill()], TODAY, first('check-insurance'), no_offer,
        absent('wait-for-insurer'), check('told your employer in writing'))
# 15 USC 1666: 60 days, counted from the payment, which is before any statement of the card.
for today, words in ((D(2026, 6, 30), 'dispute with the card company, too'), (D(2026, 7, 1), '60 days for a dispute with the card')):
    add('paid by a medical card, %s' % today, {'plan': {'kind': 'none'}, 'account': {'stage': 'paid', 'payments': [
        {'date': '2026-05-01', 'amount_cents': 240000, 'to': HOSPITAL, 'proof': 'CareCredit card'}]}}, [bill()], today,
        there('card-promo', 'keep-papers'), says(words, '1099-C'))
add('paid by check', {'plan': {'kind': 'none'}, 'account': {'stage': 'paid', 'payments': [
    {'date': '2026-05-01', 'amount_cents': 240000, 'to': HOSPITAL, 'proof': 'check'}]}}, [bill()], TODAY, absent('card-promo'))
add('QMB, in another state', {'state': 'FL', 'plan': {'kind': 'medicare', 'qmb': True}}, [bill('Peachway Orthopedics', codes=[
    ('99214', '', 'Office visit', 24000)], total=24000)], TODAY, says('in another state than yours'), no_offer,
    silent('15 percent above', 'small copay'))
add('air ambulance', {'state': 'MT', 'plan': plan(network='out')}, [bill('SkyMed', codes=[
    ('A0431', '0545', 'Rotary wing', 3000000)], total=3000000)], TODAY, says('An air ambulance outside your network'),
    silent('That federal rule does not cover ground ambulances'))
for signed, paid in ((True, 800000), (False, 800000), (False, 0)):
    # 45 CFR 149.440 knows no consent: a signed form changes nothing. A payment of the plan that is on its way is no price.
    paper = bill('SkyMed', codes=[('A0431', '0545', 'Rotary wing', 3000000)], total=3000000, balance=3000000 - paid)
    paper['totals'].update({'insurance_paid_cents': paid} if paid else {})
    add('air ambulance, a form signed: %s, paid %d' % (signed, paid), {'plan': plan(network='out'), 'visit': {
        'kind': 'ambulance', 'consented_out_of_network': signed}}, [paper, {
            'file': 'eob.pdf', 'document_type': 'eob', 'provider': {'name': 'SkyMed'}, 'payer': {'name': 'Tamarisk Health'},
            'claim_number': 'C2', 'network': 'out', 'statement_date': '2026-04-20', 'totals': {'balance_cents': 200000}, 'lines': [
                {'date': '2026-04-07', 'code': 'A0431', 'charge_cents': 3000000, 'allowed_cents': 1000000,
                 'plan_paid_cents': 800000, 'coinsurance_cents': 200000, 'patient_cents': 200000}]}], TODAY,
        there('dispute-errors'), silent('lies above the plan'),
        says('By what we found you owe $2,000' if paid else 'with it you should owe $2,000'))
add('no status', {'state': 'AZ', 'household': {'size': 3, 'income_cents': 2100000}, 'plan': {'kind': 'none'}}, [bill()], TODAY,
    aid('medicaid-emergency', 'unknown'), says('legal aid (lawhelp.org) before you apply to the state'))
add('65 and no insurance', {'patient': {'birth_date': '1961-05-04'}, 'plan': {'kind': 'none'}}, [bill()], TODAY,
    says('You are old enough for Medicare'))
add('64 and no insurance', {'patient': {'birth_date': '1961-05-05'}, 'plan': {'kind': 'none'}}, [bill()], TODAY,
    silent('You are old enough for Medicare'))
# 26 USC 223(b)(3): 55 by the end of the year; 2026: $4,400 and $1,000.
for birth, put_in in (('1971-12-31', '$5,400'), ('1972-01-01', '$4,400'), (None, 'from age 55 $1,000 more')):
    paper = bill(balance=50000)
    paper['totals']['insurance_paid_cents'] = 190000
    add('HSA, born %s' % birth, {'patient': {'birth_date': birth} if birth else {}, 'plan': plan()}, [paper], TODAY, says(put_in))
# The state's own hearing: its count where it is known, else 30 days; never after the plan's last word.
for state, days in {'WI': 45, 'NJ': 20, 'PA': 30, 'NY': 60, 'TX': 90, 'KS': 30}.items():
    add('Medicaid refused in ' + state, {'state': state, 'plan': {'kind': 'medicaid'}, 'denial': {
        'stage': 'initial', 'date': '2026-05-01'}}, [bill()], TODAY, day('medicaid-state-hearing', after(D(2026, 5, 1), days)))
add('Medicaid refused for the last time', {'state': 'WI', 'plan': {'kind': 'medicaid'}, 'denial': {
    'stage': 'final', 'date': '2026-05-01'}}, [bill()], TODAY, day('medicaid-state-hearing', None),
    day('medicaid-hearing', after(D(2026, 5, 1), 90)))
# Served on Tuesday, April 14. A justice court of Texas gives 14 days; on the 15th the other courts' count is said.
for today, check in ((D(2026, 4, 28), silent), (D(2026, 4, 29), says)):
    add('sued in Texas, %s' % today, {'state': 'TX', 'plan': {'kind': 'none'}, 'account': {
        'stage': 'lawsuit', 'served_date': '2026-04-14'}}, [notice()], today, first('answer-lawsuit'),
        check('The shortest time that we know in Texas is over'))
add('sued, with little money', {'state': 'TX', 'plan': {'kind': 'none'}, 'budget': {'lump_sum_cents': 20000}, 'account': {
    'stage': 'lawsuit', 'served_date': '2026-04-28'}}, [notice(balance=441000)], TODAY, silent('65 percent', '85 percent'))
# By who pays for the plan: where the outside review goes.
for funding, words in (('self_funded', 'send the request to Tamarisk Health'), ('fully_insured', 'externalappeal.cms.gov')):
    add('outside review, ' + funding, {'state': 'GA', 'plan': plan(funding=funding), 'denial': {'stage': 'final', 'date': '2026-05-01',
        'reason': 'not medically necessary'}}, [bill()], TODAY, says(words))
# The bill's own day: what comes after it says that a hold is to be asked for.
for due, check in (('2026-05-05', says), ('2026-05-03', silent)):
    add('due on ' + due, {'plan': {'kind': 'none'}}, [dict(bill(), due_date=due)], TODAY, check('The bill wants its money by'))
# COBRA: 44 days for the notice, then 60 for the choice.
for days, check in ((104, says), (105, silent)):
    add('care %d days ago' % days, {'plan': {'kind': 'none'}}, [bill(care=after(TODAY, -days))], TODAY, check('Did a job plan end'))


def parts_fit(p):
    """Each office alone: together not more than the whole, and never above what is owed there."""
    o, parts = p['offers'], p['offers'].get('parts', [])
    wrong = [] if len(parts) == 2 else ['%d parts' % len(parts)]
    for key in ('opening_cents', 'target_cents', 'ceiling_cents'):
        if not o[key] - 100 * len(parts) < sum(x[key] for x in parts) <= o[key]:
            wrong.append('%s: %s of %s' % (key, [x[key] for x in parts], o[key]))
    return wrong + ['%s above what is owed' % x['who'] for x in parts if x['ceiling_cents'] > x['owed_cents']]


add('two offices', {'plan': {'kind': 'none'}}, [bill(), dict(bill('Stonewick Radiology', codes=[('71046', '', 'Chest X-ray', 40000),
    ('71046', '', 'Chest X-ray', 40000)], total=80000), account_number='R-1')], TODAY, parts_fit,
    lambda p: ['errors are not off'] if [x['owed_cents'] for x in p['offers'].get('parts', [])] != [240000, 40000] else [])
add('two accounts of one office', {'plan': {'kind': 'none'}}, [bill(), dict(bill(care=D(2026, 3, 3)), account_number='B-78')], TODAY,
    lambda p: ['parts'] if p['offers'].get('parts') else [])


# ---- the last days of an appeal: it waits for no letter; 14 days or fewer are left ----


def before(one, other):
    def check(p):
        all_steps = steps(p)
        return [] if one in all_steps and other in all_steps and all_steps.index(one) < all_steps.index(other) else \
            ['%s is not before %s: %s' % (one, other, all_steps)]
    return check


REFUSED = {'stage': 'initial', 'date': '2026-01-15', 'reason': 'not medically necessary'}
for left, order in ((15, ('answer-denial', 'appeal')), (14, ('appeal', 'answer-denial')), (0, ('appeal', 'answer-denial')),
                    (-1, ('appeal', 'answer-denial'))):
    add('%d days left to appeal' % left, {'state': 'OH', 'plan': plan(funding='self_funded'), 'denial': REFUSED}, [bill()],
        after(D(2026, 1, 15), 180 - left), before(*order),
        lambda p, left=left: [s['start'] for s in p['steps'] if s['what'] == 'appeal' and left < 0 and
                              s['start'] > str(after(D(2026, 1, 15), 185))])  # late: within days, not weeks

# ---- refused before the care: the fast way first. 42 CFR 422.584; 42 CFR 438.410; 29 CFR 2560.503-1(m)(1) ----

for kind, cite in (('medicare_advantage', '422.584'), ('medicaid', '438.410'), ('commercial', '2560.503-1(f)(2)(i)')):
    add('refused before the care: ' + kind, {'state': 'PA', 'plan': {'kind': kind, 'payer': 'Sable Plan'}, 'account': {
        'stage': 'before_care'}, 'denial': {'stage': 'initial', 'date': '2026-04-27', 'reason': 'not medically necessary'}}, [
            {'file': 'no.pdf', 'document_type': 'denial_letter', 'payer': {'name': 'Sable Plan'}, 'statement_date': '2026-04-27',
             'lines': [], 'totals': {}}], TODAY, first('ask-fast-appeal'), says('72 hours', cite, 'script:coverage'),
        before('answer-denial', 'appeal'), absent('compare-prices'), silent('script:insurer'))
add('refused after the care: nothing is fast', {'state': 'PA', 'plan': plan(), 'denial': REFUSED}, [bill()], TODAY,
    absent('ask-fast-appeal'))

# ---- a zero balance, and a charity law that binds nonprofit hospitals alone ----

add('a zero balance, insured', {'state': 'AL', 'plan': plan()}, [bill(balance=0)], TODAY, first('follow-up'), no_offer,
    absent('apply-charity-care', 'wait-for-insurer', 'prompt-pay', 'payment-plan'))
for nonprofit, check in ((True, says), (False, silent)):
    for state, cite in (('OR', '442.614'), ('TX', '311.031')):
        add('charity law of %s, nonprofit: %s' % (state, nonprofit), {'state': state, 'household': {'size': 1, 'income_cents': 2000000},
            'plan': {'kind': 'none'}, 'account': {'stage': 'billed', 'nonprofit_hospital': nonprofit}}, [bill()], TODAY, check(cite))

# ---- an insurer that works its own terms out wrong: nobody else can mend it ----

SHARE = {'file': 'eob.pdf', 'document_type': 'eob', 'provider': {'name': HOSPITAL}, 'payer': {'name': 'Tamarisk Health'},
         'claim_number': 'C1', 'statement_date': '2026-04-20', 'lines': [
             {'date': '2026-04-07', 'code': code, 'charge_cents': cents, 'allowed_cents': cents, 'plan_paid_cents': 0,
              'coinsurance_cents': cents, 'patient_cents': cents} for code, cents in (('99285', 140000), ('70450', 100000))],
         'totals': {'balance_cents': 240000}}
add('coinsurance of 100 percent under a plan of 20', {'plan': plan(network='in', deductible_cents=100000, deductible_met_cents=100000,
    coinsurance_percent=20), 'account': {'stage': 'billed'}}, [bill(), SHARE], TODAY, absent('ask-billing-review'),
    says('letter:claim-review', 'cannot mend it'),
    # 20 percent of 2,400.00 is 480.00; 1,920.00 is too much.
    lambda p: [s['worth_cents'] for s in p['steps'] if s['what'] == 'dispute-errors' and s['worth_cents'] != 192000])

TWICE = dict(bill(codes=[('99285', '0450', 'Emergency visit', 140000), ('70450', '0351', 'CT head', 100000),
                         ('70450', '0351', 'CT head', 100000)], total=340000))
BOTH = dict(SHARE, lines=SHARE['lines'] + [dict(SHARE['lines'][1])], totals={'balance_cents': 340000})
add('both are wrong: the insurer and the office', {'plan': plan(network='in', deductible_cents=100000, deductible_met_cents=100000,
    coinsurance_percent=20), 'account': {'stage': 'billed'}}, [TWICE, BOTH], TODAY, there('dispute-errors', 'insurer-review'),
    says('letter:claim-review', 'letter:dispute'))

# ---- who else pays: 25 USC 1621u; 38 CFR 17.4020(c) ----

for stage, papers in (('billed', [bill()]), ('collections', [notice(day=D(2026, 5, 1))])):
    add('the Indian Health Service, ' + stage, {'state': 'SD', 'plan': {'kind': 'none'}, 'other_payers': [
        {'kind': 'ihs', 'payer': 'Indian Health Service'}], 'account': {'stage': stage, 'collector_notice_date': '2026-05-01'}
        if stage == 'collections' else {'stage': stage}}, papers, TODAY, there('check-insurance'), says('1621u', '72 hours'),
        no_offer, absent('settle', 'self-pay-discount'))
for budget, check in (({'monthly_cents': 9000}, says('$90 a month without interest')), ({'lump_sum_cents': 200000}, silent('a month without'))):
    for offer in (150000, 200000):
        add('they say %d, and the budget is %s' % (offer, budget), {'state': 'KS', 'plan': {'kind': 'none'}, 'budget': budget, 'account': {
            'stage': 'billed', 'nonprofit_hospital': False}}, [bill()], TODAY, answered(offer),
            lambda p, check=check: check(p['counter']), args=('--counter', str(offer)))
add('the VA, an emergency', {'state': 'KS', 'plan': {'kind': 'none'}, 'other_payers': [{'kind': 'va', 'payer': 'VA'}],
    'visit': {'kind': 'emergency'}, 'account': {'stage': 'billed'}}, [bill()], TODAY, first('check-insurance'),
    says('1-844-724-7842'), no_offer)
add('no veteran', {'state': 'KS', 'plan': {'kind': 'none'}, 'visit': {'kind': 'emergency'}}, [bill()], TODAY,
    silent('1-844-724-7842', '1621u'))


def run(situation):
    name, facts, papers, today, checks, args = situation
    with tempfile.TemporaryDirectory() as folder:
        if facts is not None:
            with open(folder + '/case.json', 'w') as f:
                json.dump(facts, f)
        with open(folder + '/papers.json', 'w') as f:
            json.dump({'documents': papers}, f)
        out = subprocess.run([HAGGLE, 'plan', '--format', 'json', '--today', str(today), *args, folder],
                             capture_output=True, text=True)
    if out.returncode not in (0, 1):
        return name, ['exit %d: %s' % (out.returncode, out.stderr.strip())]
    made = json.loads(out.stdout)
    return name, [wrong for check in checks for wrong in check(made)]


def main():
    failed = 0
    with ThreadPoolExecutor(2) as pool:
        for name, wrong in pool.map(run, SITUATIONS):
            failed += bool(wrong)
            for what in wrong:
                print('FAIL %s: %s' % (name, what))
    print('%d passed, %d failed' % (len(SITUATIONS) - failed, failed))
    return failed > 0


sys.exit(main())
