#!/usr/bin/env python3
"""least.py: situations in the areas that the other tests touch least: a cancelled debt, a bill that is paid,
a payment after the statement, one debt on two papers, counters while something else must come first, and
letters and calls in a lawsuit or under QMB. Days, sums and thresholds are worked out here from the rule
that is named, by other code than the program's.

    python3 tests/plan/least.py ./haggle"""
import datetime
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

HAGGLE = os.path.abspath(sys.argv[1])
D = datetime.date
DAY = datetime.timedelta(days=1)
HOSPITAL, DOCTOR, COLLECTOR = 'Elder Creek Hospital', 'Sable Heart Associates', 'Norwick Recovery'
TODAY = D(2026, 11, 29)
SITUATIONS = []

# ---- papers ----


def bill(total=320000, balance=None, care=D(2026, 10, 5), statement=D(2026, 10, 20), who=HOSPITAL, twice=0, paid=None):
    lines = [{'date': str(care), 'code': '99284', 'revenue_code': '0450', 'description': 'Emergency visit', 'units': 1,
              'charge_cents': total - 2 * twice}]
    lines += [{'date': str(care), 'code': '71046', 'revenue_code': '0324', 'description': 'Chest X-ray', 'units': 1,
               'charge_cents': twice}] * (2 if twice else 0)
    totals = {'charges_cents': total, 'balance_cents': total if balance is None else balance}
    if paid is not None:
        totals['patient_paid_cents'] = paid
    return {'file': who.split()[0] + '.pdf', 'document_type': 'itemized_bill', 'provider': {'name': who},
            'patient': {'name': 'Nora Pell', 'address': '14 Tern Road, Alton, NE 68501'}, 'account_number': 'E-5',
            'statement_date': str(statement), 'lines': lines, 'totals': totals}


def eob(patient, care=D(2026, 10, 5), who=HOSPITAL, kind='eob', code='99284', refused=False, charge=320000):
    line = {'date': str(care), 'code': code, 'description': 'Emergency visit', 'charge_cents': charge, 'patient_cents': patient,
            'allowed_cents': 0 if refused else patient, 'plan_paid_cents': 0}
    if refused:
        line['adjustments'] = [{'group': 'PR', 'reason': '50', 'amount_cents': patient}]
    else:
        line['coinsurance_cents'] = patient
    return {'file': 'eob.pdf', 'document_type': kind, 'provider': {'name': who} if who else {}, 'payer': {'name': 'Juniper Health'},
            'statement_date': str(care + 20 * DAY), 'lines': [line], 'totals': {'balance_cents': patient}}


def notice(balance, day=D(2026, 11, 10), who=DOCTOR, care=None, original='S-9'):
    doc = {'file': 'notice.pdf', 'document_type': 'collection_notice', 'provider': {'name': who}, 'collector': {'name': COLLECTOR},
           'account_number': 'NR-1', 'original_account': original, 'statement_date': str(day), 'lines': [],
           'totals': {'balance_cents': balance}}
    if care:
        doc['itemization_date'] = str(care)
    return doc


def form(cents, day):
    return {'file': 'form.pdf', 'document_type': 'other', 'provider': {'name': 'Quill Debt Buyers'}, 'tax_form': '1099-C',
            'cancelled_cents': cents, 'cancelled_date': str(day), 'lines': [], 'totals': {}}


NONE = {'kind': 'none'}
QMB = {'kind': 'medicare', 'qmb': True}
COMMERCIAL = {'kind': 'commercial', 'payer': 'Juniper Health', 'network': 'in', 'deductible_cents': 200000,
              'deductible_met_cents': 130000, 'coinsurance_percent': 20}


def facts(plan=NONE, stage='billed', **more):
    account = dict({'stage': stage}, **more.pop('account', {}))
    return dict({'state': 'NE', 'plan': plan, 'account': account}, **more)


# ---- running ----


def add(name, told, docs, check, today=TODAY, verb=('plan', '--format', 'json')):
    SITUATIONS.append((name, told, docs, check, today, verb))


def run(situation):
    """What is wrong with it; empty: nothing."""
    name, told, docs, check, today, verb = situation
    with tempfile.TemporaryDirectory() as folder:
        json.dump(told, open(folder + '/case.json', 'w'))
        json.dump({'documents': docs}, open(folder + '/papers.json', 'w'))
        out = subprocess.run([HAGGLE, *verb, '--today', str(today), folder], capture_output=True, text=True)
    if check is refused:
        return None if out.returncode == 2 and out.stderr else '%s: not refused' % name
    if out.returncode not in (0, 1):
        return '%s: exit %d: %s' % (name, out.returncode, out.stderr.strip())
    try:
        wrong = check(json.loads(out.stdout) if 'json' in verb else ' '.join(out.stdout.split()))
    except (KeyError, IndexError, StopIteration, TypeError) as e:
        wrong = 'lacks %r' % e
    return wrong and '%s: %s' % (name, wrong)


def step(p, what):
    return next((s for s in p['steps'] if s['what'] == what), None)


def day_is(name, day, by):
    def check(p):
        got = [(d['day'], d['by']) for d in p['deadlines'] if d['id'] == name]
        wanted = [(str(day), str(by))] if day else []
        return None if got == wanted else '%s is %s, not %s' % (name, got, wanted)
    return check


def refused(_):
    """The call is answered with why it does not apply."""


def worth(what, cents):
    def check(p):
        got = step(p, what)
        return None if got and got.get('worth_cents') == cents else '%s: %s, not %s' % (what, got and got.get('worth_cents'), cents)
    return check


def says(*words, never=()):
    def check(p):
        text = p if isinstance(p, str) else json.dumps(p, ensure_ascii=False)
        return '; '.join(['does not say: ' + w for w in words if w not in text] + ['says: ' + w for w in never if w in text]) or None
    return check


def countered(accept, upto=None):
    """An offer is taken or not; what is answered instead is never above `upto`."""
    def check(p):
        c = p['counter']
        if c['accept'] != accept or not c['say'] or not c['why']:
            return 'counter %s' % c
        return 'offers %d, above %d' % (c['next_cents'], upto) if upto is not None and c.get('next_cents', 0) > upto else None
    return check


def all_of(*checks):
    return lambda p: '; '.join(w for w in (c(p) for c in checks) if w) or None


def usd(cents):
    return '${:,.2f}'.format(cents / 100)


# ---- a form 1099-C: 26 USC 6072(a), 7503: April 15 of the next year ----


def workday_before(d):
    while d.weekday() > 4:
        d -= DAY
    return d


for year, month, day in ((2023, 5, 2), (2024, 12, 31), (2025, 1, 1), (2026, 3, 17), (2027, 6, 30)):
    due = D(year + 1, 4, 15)
    add('1099-C of %d, last day' % year, facts(), [form(341260, D(year, month, day))],
        all_of(day_is('tax-return', due, workday_before(due)), says('$3,412.60', 'Form 982')), today=due)
    add('1099-C of %d, a day late' % year, facts(), [form(341260, D(year, month, day))],
        all_of(day_is('tax-return', None, None), says('1040-X')), today=due + DAY)
add('1099-C alone: nothing is asked for', facts(), [form(90000, D(2026, 2, 2))],
    lambda p: None if [s['what'] for s in p['steps']] == ['check-tax-form'] and not p['aid'] else [s['what'] for s in p['steps']])
add('1099-C: the letter to its sender', facts(patient={'name': 'Nora Pell'}), [form(341260, D(2025, 11, 3))],
    says('Quill Debt Buyers', 'box 2): $3,412.60', 'box 1): November 3, 2025', 'due by April 15, 2026', 'not a promise to pay'),
    today=D(2026, 3, 2), verb=('letter', '1099-c'))
add('1099-C: no letter without a form', facts(), [bill()], refused, verb=('letter', 'tax-form'))
add('1099-C beside a bill: both', facts(), [form(90000, D(2026, 2, 2)), bill(twice=40000)],
    lambda p: None if step(p, 'check-tax-form') and step(p, 'dispute-errors') else [s['what'] for s in p['steps']])

# ---- paid, and no payment printed: the charges less the insurer's part were paid by somebody ----

for total, twice in ((174000, 42000), (90000, 8000), (500000, 123456)):
    add('paid in full, %d twice' % twice, facts(stage='paid'), [bill(total, 0, twice=twice)], worth('refund', twice))
    add('paid in full, the letter asks %d back' % twice, facts(stage='paid'), [bill(total, 0, twice=twice)],
        says('refund of ' + usd(twice)), verb=('letter', 'refund'))
add('paid: its part of what was paid', facts(stage='paid'), [bill(174000, 0, twice=42000, paid=30000)],
    worth('refund', 42000 * 30000 // 174000))
add('a zero balance that nobody says is paid', facts(), [bill(174000, 0, twice=42000)],
    lambda p: 'refund %s' % step(p, 'refund') if step(p, 'refund') else None)

# ---- a receipt after the statement lowers what is asked; one before it stands on the statement ----

for paid, when, left in ((30000, D(2026, 11, 2), 290000), (30000, D(2026, 10, 20), 320000), (30000, D(2026, 10, 21), 290000)):
    told = facts(account={'payments': [{'date': str(when), 'amount_cents': paid, 'to': HOSPITAL}]})
    add('a receipt of %s' % when, told, [bill()],
        lambda p, left=left: None if p['payment_plans'][0]['total_cents'] == left else p['payment_plans'][0])
told = facts(account={'payments': [{'date': '2026-11-02', 'amount_cents': 30000, 'to': HOSPITAL}]})
add('the plan says what was paid since', told, [bill(twice=40000)], says('the $300 that you paid since'))

# ---- one debt on two papers is asked once ----

for who, care, asked in ((DOCTOR, D(2026, 5, 14), 52320), (None, D(2026, 5, 14), 52320), ('Another Clinic', D(2026, 5, 14), 52320 + 6700)):
    add('a collector and a Medicare notice of %s' % who, facts(QMB, 'collections'),
        [notice(52320, care=care), eob(6700, care, who, 'msn', '93306', charge=124000)], worth('stop-billing', asked))
add('a notice of another day is another debt', facts(QMB, 'collections'),
    [notice(52320, care=D(2026, 4, 1)), eob(6700, D(2026, 5, 14), None, 'msn', '93306', charge=124000)], worth('stop-billing', 59020))

# ---- QMB: 42 USC 1396a(n)(3)(B): nothing may be asked ----

add('QMB: any sum is refused', facts(QMB, 'collections'), [notice(52320)],
    all_of(countered(False), says('set the balance to zero')), verb=('plan', '--format', 'json', '--counter', '1000'))
add('QMB: zero is taken', facts(QMB, 'collections'), [notice(52320)], countered(True),
    verb=('plan', '--format', 'json', '--counter', '0'))
add('QMB: the doctor hears of it, and of no instalments', facts(QMB, 'collections'), [notice(52320)],
    says('QMB program', never=('pay in parts', 'discount')), verb=('script', 'doctor'))
add('QMB: the complaint goes to Medicare first', facts(QMB, 'collections'), [notice(52320)],
    lambda p: None if '1-800-633-4227' in step(p, 'file-complaint')['title'] else step(p, 'file-complaint')['title'])
add('the letter to the doctor has the doctor\'s own number', facts(QMB, 'collections', patient={'name': 'Nora Pell'}),
    [notice(52320)], says('Account: S-9', never=('NR-1',)), verb=('letter', 'itemized-bill'))

# ---- an appeal that runs: the share left of the deductible (2,000 less 1,300) is the least that is owed ----

DENIED = facts(COMMERCIAL, denial={'stage': 'initial', 'date': '2026-10-25', 'reason': 'not medically necessary'})
LEFT = 200000 - 130000
PAPERS = [bill(), eob(320000, refused=True)]
for offer, accept in ((LEFT, True), (LEFT + 100, False), (120000, False), (320000, False)):
    add('an offer of %d while the appeal runs' % offer, DENIED, PAPERS, countered(accept),
        verb=('plan', '--format', 'json', '--counter', str(offer)))
add('an appeal is not worth the share that stays', DENIED, PAPERS, worth('appeal', 320000 - LEFT))
add('no sum is named on the phone meanwhile', DENIED, PAPERS, says('I am going to appeal'), verb=('script', 'hospital'))
add('both watchdogs: of the plan, and of the hospital', facts(COMMERCIAL, account={'nonprofit_hospital': True}, denial=DENIED['denial']),
    PAPERS, lambda p: None if step(p, 'file-complaint') and step(p, 'complain-hospital') else [s['what'] for s in p['steps']])

# ---- a lawsuit: what a call or a letter cannot do ----

SUED = facts(stage='lawsuit', patient={'name': 'Nora Pell'}, account={'served_date': '2026-11-20', 'nonprofit_hospital': True,
                                                                       'first_bill_date': '2026-10-20'})
for kind in ('dispute', 'billing-review', 'charity-care', 'itemized-bill'):
    add('sued: the letter %s does not answer the court' % kind, SUED, [bill(twice=40000)],
        says('This letter does not answer it', 'Tern Road'), verb=('letter', kind))
add('sued: a deal ends the case', SUED, [bill()], says('dismissed "with prejudice"', never=('send it to collections',)),
    verb=('script', 'hospital'))
add('sued: an answer before a deal', SUED, [bill()], all_of(countered(True), says('file your answer')),
    verb=('plan', '--format', 'json', '--counter', '10000'))

BOTH = facts(COMMERCIAL, 'lawsuit', account={'served_date': '2026-11-20'}, denial=DENIED['denial'])
add('sued and refused: the court does not wait for an outside review', BOTH, PAPERS,
    lambda p: None if step(p, 'external-appeal').get('extra') and step(p, 'settle')['start'] < str(TODAY + 60 * DAY)
    else (step(p, 'external-appeal'), step(p, 'settle')['start']))
add('sued and refused: their lawyer is asked to wait', BOTH, PAPERS, lambda p: says('wait for the plan')(step(p, 'settle')['why']))

# ---- 26 CFR 1.501(r)-1(b)(3): 240 days; the letter speaks of them only while they run ----

FIRST = D(2026, 3, 3)
for name, day, there in (('last', FIRST + 240 * DAY, True), ('a day later', FIRST + 241 * DAY, False)):
    told = facts(patient={'name': 'Nora Pell'}, account={'first_bill_date': str(FIRST), 'nonprofit_hospital': True})
    add('aid form, %s' % name, told, [bill(care=D(2026, 2, 20), statement=FIRST)],
        says('240 days') if there else says('this comes late', never=('240 days',)), today=day, verb=('letter', 'charity-care'))

# ---- a budget too small for any plan: twice the usual 36 months is the longest that is spoken of ----

for monthly, slow in ((4445, False), (4444, True)):  # 320,000 / 4,445 = 71.99; / 4,444 = 72.007
    months = -(-320000 // monthly)
    add('a budget of %d a month' % monthly, facts(budget={'monthly_cents': monthly}), [bill()], all_of(
        says('%d months' % months) if slow else says(never=('Few offices give so long',)),
        lambda p, months=months, slow=slow: None if slow != (months in [w['months'] for w in p['payment_plans']])
        else 'plans of %s months' % [w['months'] for w in p['payment_plans']]))

# ---- what a plan says is ready can be written ----


def named(folder, today):
    """The letters and scripts that the plan of this folder names, and that are refused."""
    def call(*verb):
        return subprocess.run([HAGGLE, *verb, '--today', str(today), folder], capture_output=True, text=True)
    plan = json.loads(call('plan', '--format', 'json').stdout)
    uses = sorted({tuple(u.split(':')) for s in plan['steps'] for u in s.get('uses', [])})
    tried = [(use, call(*use)) for use in uses]
    return ['%s: %s %s: %s' % (folder, *use, out.stderr.strip()) for use, out in tried if out.returncode]


def named_everywhere():
    wrong = []
    for example in sorted(os.listdir('examples')):
        if os.path.exists('examples/%s/case.json' % example):
            wrong += named('examples/' + example, D(2026, 4, 2))
    person = {'name': 'Nora Pell'}
    refused_before = facts({'kind': 'medicare_advantage', 'payer': 'Sable Plan'}, 'before_care', patient=person,
                           denial={'stage': 'initial', 'date': '2026-10-25', 'reason': 'not medically necessary'})
    letter = {'file': 'no.pdf', 'document_type': 'denial_letter', 'payer': {'name': 'Sable Plan'}, 'statement_date': '2026-10-25',
              'lines': [], 'totals': {}}
    for told, docs in ((refused_before, [letter]), (facts(stage='paid', patient=person), [bill(balance=0)]),
                       (dict(DENIED, patient=person), PAPERS), (facts(stage='collections', patient=person), [notice(52320)]),
                       (dict(SUED), [bill()]), (facts(patient=person), [form(341260, D(2025, 11, 3))]),
                       (facts(COMMERCIAL, patient=person, budget={'monthly_cents': 5000}), [bill(), eob(320000)])):
        with tempfile.TemporaryDirectory() as folder:
            json.dump(told, open(folder + '/case.json', 'w'))
            json.dump({'documents': docs}, open(folder + '/papers.json', 'w'))
            wrong += named(folder, TODAY)
    return wrong


def main():
    with ThreadPoolExecutor(2) as pool:
        wrong = [w for w in pool.map(run, SITUATIONS) if w] + named_everywhere()
    for w in wrong:
        print('FAIL ' + w)
    print('%d passed, %d failed' % (len(SITUATIONS) - len(wrong), len(wrong)))
    return bool(wrong)


sys.exit(main())
