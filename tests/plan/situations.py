#!/usr/bin/env python3
"""situations.py: more than 200 situations of haggle plan (state, payer, stage, income, day), whose days
and thresholds are worked out here again from the rule that is cited, by other code than the program's.

    python3 tests/plan/situations.py ./haggle

The numbers of the states are those of a list kept apart from knowledge/state/. Each threshold and each
deadline is tried on both sides, by one dollar (one cent where it is exact) and by one day."""
import datetime
import itertools
import json
import os
import random
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

D = datetime.date
DAY = datetime.timedelta(days=1)
HAGGLE = os.path.abspath(sys.argv[1])

# ---- days, from the rules themselves ----


def nth_weekday(year, month, weekday, n):
    """The n-th Monday (0) ... of a month; n = -1: the last."""
    days = [D(year, month, 1) + DAY * i for i in range(31)]
    days = [d for d in days if d.month == month and d.weekday() == weekday]
    return days[n - 1] if n > 0 else days[n]


def holidays(year):
    """5 USC 6103(a), with the Friday before a Saturday and the Monday after a Sunday."""
    fixed = [D(year, 1, 1), D(year, 6, 19), D(year, 7, 4), D(year, 11, 11), D(year, 12, 25), D(year + 1, 1, 1)]
    seen = set()
    for d in fixed:
        seen.add(d - DAY if d.weekday() == 5 else d + DAY if d.weekday() == 6 else d)
    for month, weekday, n in ((1, 0, 3), (2, 0, 3), (5, 0, -1), (9, 0, 1), (10, 0, 2), (11, 3, 4)):
        seen.add(nth_weekday(year, month, weekday, n))
    return seen


def is_business(d):
    return d.weekday() < 5 and d not in holidays(d.year)


def business_after(d, n):
    while n:
        d += DAY
        n -= is_business(d)
    return d


def business_before(d):
    while not is_business(d):
        d -= DAY
    return d


def months_after(d, n):
    """The same day of a later month; where there is none, the first of the next (45 CFR 147.136)."""
    month = d.month - 1 + n
    year, month = d.year + month // 12, month % 12 + 1
    try:
        return D(year, month, d.day)
    except ValueError:
        return D(year + month // 12, month % 12 + 1, 1)


def month_end(year, month, n=0):
    month += n
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return D(year + month // 12, month % 12 + 1, 1) - DAY


# ---- what is known of the states and the poverty line, kept apart ----

# postal code: years written, years open, years on a medical bill (since), Medicaid for adults up to
# percent, free hospital care up to, a discount up to
STATES = {
    'AL': (6, 3, None, None, None, None, None), 'AK': (3, 3, None, None, 138, None, None),
    'AZ': (6, 3, None, None, 138, None, None), 'AR': (5, 3, 2, '1985-04-01', 138, None, None),
    'CA': (4, 4, None, None, 138, None, 400), 'CO': (6, 6, None, None, 138, None, 250),
    'CT': (6, 6, None, None, 138, None, 250), 'DE': (3, 3, None, None, 138, None, None),
    'DC': (3, 3, None, None, 138, None, None), 'FL': (5, 4, 3, '2024-07-01', None, None, None),
    'GA': (6, 4, None, None, None, 125, 200), 'HI': (6, 6, None, None, 138, None, None),
    'ID': (5, 4, None, None, 138, None, None), 'IL': (10, 5, None, None, 138, 200, 600),
    'IN': (6, 6, None, None, 138, None, None), 'IA': (10, 5, None, None, 138, None, None),
    'KS': (5, 3, None, None, None, None, None), 'KY': (10, 5, None, None, 138, 100, None),
    'LA': (10, 3, 3, None, 138, None, None), 'ME': (6, 6, None, None, 138, 200, None),
    'MD': (3, 3, 3, '2025-10-01', 138, 200, 500), 'MA': (6, 6, None, None, 138, 150, 300),
    'MI': (6, 6, None, None, 138, None, None), 'MN': (6, 6, None, None, 138, None, None),
    'MS': (3, 3, None, None, None, None, None), 'MO': (10, 5, None, None, 138, None, None),
    'MT': (8, 5, None, None, 138, None, None), 'NE': (5, 4, None, None, 138, None, None),
    'NV': (6, 4, None, None, 138, None, None), 'NH': (3, 3, None, None, 138, None, None),
    'NJ': (6, 6, None, None, 138, 200, 300), 'NM': (6, 4, None, None, 138, None, None),
    'NY': (6, 6, 3, '2020-04-03', 138, 200, 400), 'NC': (3, 3, None, None, 138, None, 300),
    'ND': (6, 6, None, None, 138, None, None), 'OH': (6, 4, 6, '2021-06-16', 138, 100, None),
    'OK': (5, 3, None, None, 138, None, 300), 'OR': (6, 6, None, None, 138, 200, 400),
    'PA': (4, 4, None, None, 138, None, None), 'RI': (10, 10, None, None, 138, 200, 300),
    'SC': (3, 3, None, None, None, None, None), 'SD': (6, 6, None, None, 138, None, None),
    'TN': (6, 6, None, None, None, None, None), 'TX': (4, 4, None, None, None, None, None),
    'UT': (6, 4, None, None, 138, None, None), 'VT': (6, 6, None, None, 138, 250, 400),
    'VA': (5, 3, 3, '2024-07-01', 138, None, None), 'WA': (6, 3, None, None, 138, 300, 400),
    'WV': (10, 5, None, None, 138, None, None), 'WI': (6, 6, None, None, 100, None, None),
    'WY': (10, 8, None, None, None, None, None),
}
# 42 USC 9902(2): the first person and each further one, from the day of the notice.
POVERTY = {
    '48': [(D(2024, 1, 11), 15060, 5380), (D(2025, 1, 15), 15650, 5500), (D(2026, 1, 13), 15960, 5680)],
    'AK': [(D(2024, 1, 11), 18810, 6730), (D(2025, 1, 15), 19550, 6880), (D(2026, 1, 13), 19950, 7100)],
    'HI': [(D(2024, 1, 11), 17310, 6190), (D(2025, 1, 15), 17990, 6330), (D(2026, 1, 13), 18360, 6530)],
}


def poverty_cents(state, people, day):
    table = POVERTY[state if state in ('AK', 'HI') else '48']
    base, each = [row[1:] for row in table if row[0] <= day][-1]
    return (base + each * (people - 1)) * 100


def limit_years(state, care):
    written, open_account, medical, since = STATES[state][:4]
    if medical and (not since or care >= D.fromisoformat(since)):
        return medical
    return max(written, open_account, medical or 0)


# ---- cases ----

CARE = D(2026, 3, 2)
BILLED = D(2026, 3, 20)


def bill(care=CARE, statement=BILLED, dollars=(1600, 900, 700), kind='itemized_bill', **more):
    codes = [('99284', '0450'), ('74177', '0352'), ('80053', '0301')]
    lines = [{'date': care.isoformat(), 'code': code, 'revenue_code': revenue, 'units': 1,
              'description': 'Service ' + code, 'charge_cents': amount * 100}
             for (code, revenue), amount in zip(codes, dollars)]
    doc = {'file': 'bill.pdf', 'document_type': kind, 'provider': {'name': 'Willow Creek Hospital'},
           'account_number': 'A1', 'lines': lines,
           'totals': {'charges_cents': sum(dollars) * 100, 'balance_cents': sum(dollars) * 100}}
    if statement:
        doc['statement_date'] = statement.isoformat()
    doc.update(more)
    return doc


def notice(balance=80000, date=None, **more):
    doc = {'file': 'notice.pdf', 'document_type': 'collection_notice', 'provider': {'name': 'Willow Creek Hospital'},
           'collector': {'name': 'Ostrander Recovery'}, 'lines': [], 'totals': {'balance_cents': balance}}
    if date:
        doc['statement_date'] = date.isoformat()
    doc.update(more)
    return doc


class Situation:
    def __init__(self, name, facts, docs, today, check, lang='en', extra=()):
        self.name, self.facts, self.docs, self.today, self.check = name, facts, docs, today, check
        self.lang, self.extra = lang, list(extra)

    def run(self):
        with tempfile.TemporaryDirectory() as folder:
            if self.facts is not None:
                with open(folder + '/case.json', 'w') as f:
                    json.dump(self.facts, f)
            with open(folder + '/papers.json', 'w') as f:
                json.dump({'documents': self.docs}, f)
            out = subprocess.run([HAGGLE, 'plan', '--format', 'json', '--lang', self.lang, '--today',
                                  self.today.isoformat()] + self.extra + [folder], capture_output=True, text=True)
        if out.returncode not in (0, 1):
            return 'exit %d: %s' % (out.returncode, out.stderr.strip())
        try:
            return self.check(json.loads(out.stdout))
        except (KeyError, IndexError, StopIteration, TypeError) as e:
            return 'the plan lacks %r' % e


def deadline(plan, name):
    return next((d for d in plan['deadlines'] if d['id'] == name), None)


def day_is(name, day, by):
    """The deadline stands in the plan with the law's day and the day to keep; None: it does not."""
    def check(plan):
        found = deadline(plan, name)
        if day is None:
            return found and '%s should not run, but: %s' % (name, found['day'])
        if not found:
            return '%s is missing; %s' % (name, [d['id'] for d in plan['deadlines']])
        if (found['day'], found['by']) != (day.isoformat(), by.isoformat()):
            return '%s: %s by %s, should be %s by %s' % (name, found['day'], found['by'], day, by)
        return None
    return check


def aid_is(program, eligible, words=''):
    def check(plan):
        found = [a for a in plan['aid'] if a['id'] == program]
        got = found[0]['eligible'] if found else 'absent'
        if got not in eligible.split('|'):
            return '%s: %s, should be %s (%s)' % (program, got, eligible, found and found[0]['why'])
        if words and words not in found[0]['why']:
            return '%s: %r is not said: %s' % (program, words, found[0]['why'])
        return None
    return check


def step_is(name, there=True):
    def check(plan):
        return None if (name in [s['what'] for s in plan['steps']]) == there else \
            'step %s %s: %s' % (name, 'missing' if there else 'should not be there', [s['what'] for s in plan['steps']])
    return check


def all_of(*checks):
    return lambda plan: next((wrong for wrong in (c(plan) for c in checks) if wrong), None)


SITUATIONS = []


def add(name, facts, docs, today, check, **more):
    SITUATIONS.append(Situation(name, facts, docs, today, check, **more))


def both_sides(name, facts_of, docs, rule, law_day, by, **more):
    """On its last day the deadline runs; a day later it is over."""
    add(name + ', last day', facts_of(), docs, law_day, day_is(rule, law_day, by), **more)
    add(name + ', a day late', facts_of(), docs, law_day + DAY, day_is(rule, None, None), **more)


# ---- deadlines ----

COMMERCIAL = {'kind': 'commercial', 'payer': 'Pinegrove Health'}
STARTS = [D(2026, 3, 2), D(2026, 5, 20), D(2026, 6, 30), D(2026, 10, 31), D(2025, 12, 23)]

for day in STARTS:  # 15 USC 1692g(b); 12 CFR 1006.34(b)(5): 5 business days for the mail, then 30 days
    facts = lambda day=day: {'state': 'MI', 'account': {'stage': 'collections', 'collector_notice_date': day.isoformat()}}
    both_sides('debt validation from %s' % day, facts, [notice()], 'debt-validation',
               business_after(day, 5) + 30 * DAY, business_before(day + 30 * DAY))
    # 29 CFR 2560.503-1(h)(3)(i): 180 days
    facts = lambda day=day: {'state': 'OH', 'plan': COMMERCIAL, 'denial': {'stage': 'initial', 'date': day.isoformat()}}
    both_sides('internal appeal from %s' % day, facts, [bill()], 'internal-appeal', day + 180 * DAY,
               business_before(day + 180 * DAY))
    # 45 CFR 147.136(d)(2)(i): four months; no such day: the first of the next month
    facts = lambda day=day: {'state': 'OH', 'plan': COMMERCIAL, 'denial': {'stage': 'final', 'date': day.isoformat()}}
    both_sides('external review from %s' % day, facts, [bill()], 'external-review', months_after(day, 4),
               business_before(months_after(day, 4)))
    # 42 CFR 405.942(a), 405.962(a), 405.1014(c): 120, 180 and 60 days after receipt, taken as 5 days later
    for stage, rule, days in (('initial', 'medicare-redetermination', 120),
                              ('internal', 'medicare-reconsideration', 180), ('final', 'medicare-hearing', 60)):
        facts = lambda day=day, stage=stage: {'plan': {'kind': 'medicare'},
                                              'denial': {'stage': stage, 'date': day.isoformat()}}
        both_sides('%s from %s' % (rule, day), facts, [bill()], rule, day + (days + 5) * DAY,
                   business_before(day + days * DAY))
    # 42 CFR 422.582(b) of 2025: 60 days after receipt, taken as 5 days after the notice; 60 from the notice is safe
    facts = lambda day=day: {'plan': {'kind': 'medicare_advantage'}, 'denial': {'stage': 'initial', 'date': day.isoformat()}}
    both_sides('Medicare Advantage from %s' % day, facts, [bill()], 'medicare-advantage-appeal', day + 65 * DAY,
               business_before(day + 60 * DAY))
    # 42 CFR 438.402(c)(2)(ii): 60 days; 438.408(f): 90 to 120, 90 is safe
    facts = lambda day=day: {'plan': {'kind': 'medicaid'}, 'denial': {'stage': 'initial', 'date': day.isoformat()}}
    both_sides('Medicaid appeal from %s' % day, facts, [bill()], 'medicaid-appeal', day + 60 * DAY,
               business_before(day + 60 * DAY))
    facts = lambda day=day: {'plan': {'kind': 'medicaid'}, 'denial': {'stage': 'final', 'date': day.isoformat()}}
    both_sides('Medicaid hearing from %s' % day, facts, [bill()], 'medicaid-hearing', day + 90 * DAY,
               business_before(day + 90 * DAY))
    # 32 CFR 199.10: 90 days, then 60
    for stage, rule, days in (('initial', 'tricare-appeal', 90), ('final', 'tricare-review', 60)):
        facts = lambda day=day, stage=stage: {'plan': {'kind': 'tricare'}, 'denial': {'stage': stage, 'date': day.isoformat()}}
        both_sides('TRICARE %s from %s' % (stage, day), facts, [bill()], rule, day + days * DAY, business_before(day + days * DAY))
    # 26 CFR 1.501(r)-1(b)(3), -6(c)(3): 240 and 120 days from the first bill
    facts = lambda day=day: {'account': {'stage': 'billed', 'first_bill_date': day.isoformat(), 'nonprofit_hospital': True}}
    both_sides('aid form from %s' % day, facts, [bill()], 'aid-application', day + 240 * DAY,
               business_before(day + 240 * DAY))
    both_sides('harsh steps from %s' % day, facts, [bill()], 'extraordinary-collection', day + 120 * DAY, day + 120 * DAY)
    # 45 CFR 149.620(c): 120 calendar days
    facts = lambda day=day: {'plan': {'kind': 'none'}, 'estimate': {'date': '2025-12-01', 'total_cents': 100000},
                             'account': {'stage': 'billed', 'first_bill_date': day.isoformat()}}
    both_sides('estimate dispute from %s' % day, facts, [bill()], 'good-faith-dispute', day + 120 * DAY,
               business_before(day + 120 * DAY))
    # the bureaus' own policy: 12 months
    facts = lambda day=day: {'account': {'stage': 'billed', 'first_bill_date': day.isoformat()}}
    both_sides('credit listing from %s' % day, facts, [bill()], 'credit-listing', months_after(day, 12), months_after(day, 12))

# The day printed on the notice is the last day itself.
both_sides('printed end of validation', lambda: {'account': {'stage': 'collections'}},
           [notice(date=D(2026, 4, 1), validation_end='2026-05-09')], 'debt-validation', D(2026, 5, 9), D(2026, 5, 8))

for day in (D(2026, 7, 1), D(2026, 11, 25), D(2026, 12, 23), D(2027, 1, 14)):  # 45 CFR 149.610: 3 business days
    add('estimate asked %s' % day, {'plan': {'kind': 'none'}, 'account': {'stage': 'before_care'}},
        [bill(kind='other', statement=None)], day,
        day_is('estimate-due', business_after(day, 3), business_after(day, 3)))
    # 45 CFR 164.524(b)(2); 29 USC 1024(b)(4)
    add('records asked %s' % day, {'account': {'stage': 'billed'}}, [bill(kind='summary_bill', lines=[])], day,
        day_is('records', day + 30 * DAY, day + 30 * DAY))
    add('plan papers asked %s' % day, {'plan': COMMERCIAL, 'denial': {'stage': 'initial', 'date': day.isoformat()}},
        [bill()], day, day_is('plan-documents', day + 30 * DAY, day + 30 * DAY))

# The state's limit to sue on a debt in collections: every state, with the rule for medical bills where
# it reaches the care.
for state in STATES:
    care = D(2025, 11, 14)
    day = months_after(care, 12 * limit_years(state, care))
    facts = {'state': state, 'account': {'stage': 'collections', 'collector_notice_date': '2026-04-01'}}
    papers = [bill(care=care, statement=None), notice()]
    add('limit to sue in ' + state, facts, papers, D(2026, 4, 10), day_is('limitation', day, day))
    add('limit to sue in %s, over' % state, facts, papers, day + DAY,
        all_of(day_is('limitation', None, None), step_is('check-time-limit'), step_is('settle', False)))
    add('limit to sue in %s, last day' % state, facts, papers, day, all_of(day_is('limitation', day, day)))
old = D(2019, 5, 6)
add('New York, care before 2020-04-03', {'state': 'NY', 'account': {'stage': 'collections'}},
    [bill(care=old, statement=None), notice()], D(2024, 1, 2), day_is('limitation', months_after(old, 72), months_after(old, 72)))
add('a payment starts the limit again', {'state': 'OH', 'account': {'stage': 'collections', 'payments': [
    {'date': '2026-01-09', 'amount_cents': 500, 'to': 'Willow Creek Hospital'}]}},
    [bill(care=D(2025, 11, 14), statement=None), notice()], D(2026, 4, 10),
    day_is('limitation', D(2032, 1, 9), D(2032, 1, 9)))

# 42 USC 1396a(a)(34); P.L. 119-21 sec. 71112: how far back Medicaid reaches.
for care, today in ((D(2026, 3, 2), D(2026, 5, 1)), (D(2026, 9, 30), D(2026, 10, 5)), (D(2026, 10, 1), D(2026, 10, 5)),
                    (D(2026, 11, 28), D(2026, 11, 28)), (D(2026, 12, 1), D(2026, 12, 20)), (D(2027, 1, 31), D(2027, 2, 1))):
    facts = {'state': 'MI', 'household': {'size': 1, 'income_cents': 900000}, 'plan': {'kind': 'none'}}
    if today.year == 2027:
        day = month_end(care.year, care.month, 1)
    else:
        day = max(min(month_end(care.year, care.month, 3), D(2026, 12, 31)), month_end(care.year, care.month, 1))
    add('Medicaid back to %s' % care, facts, [bill(care=care, statement=care)], today,
        all_of(day_is('medicaid-back', day, day), aid_is('medicaid', 'likely', 'it may pay this bill')))
    add('Medicaid back to %s, over' % care, facts, [bill(care=care, statement=care)], day + DAY, all_of(
        day_is('medicaid-back', None, None), aid_is('medicaid', 'likely', 'will not pay this bill')))

# ---- thresholds ----

TODAY = D(2026, 5, 1)
for state, row in STATES.items():
    medicaid, free, less = row[4:]
    people = 1 + len(state) + ord(state[0]) % 3
    line = poverty_cents(state, people, TODAY)
    house = lambda cents: {'state': state, 'household': {'size': people, 'income_cents': cents}, 'plan': {'kind': 'none'},
                           'account': {'stage': 'billed', 'first_bill_date': '2026-03-20'}}
    if medicaid:
        at = line * medicaid // 100
        add('Medicaid in %s at the line' % state, house(at), [bill()], TODAY, aid_is('medicaid', 'likely'))
        add('Medicaid in %s, a cent above' % state, house(at + 1), [bill()], TODAY, aid_is('medicaid', 'no|unknown|absent'))
    else:
        add('no expansion in ' + state, house(line // 2), [bill()], TODAY, aid_is('medicaid', 'unknown'))
    # Maine's free care reaches 200 percent from July 2026, Virginia's rules begin then; before that day
    # the plan says what federal law does.
    begun = state != 'ME' or TODAY >= D(2026, 7, 1)
    if free and begun:
        at = line * free // 100 - (1 if state == 'NY' else 0)  # New York: below, not at
        add('free care in %s at the line' % state, house(at), [bill()], TODAY,
            aid_is('charity-care', 'likely', 'gives free hospital care up to %d percent' % free))
        over = aid_is('charity-care', 'likely', 'gives a discount up to %d percent' % less) if less else \
            lambda plan: aid_is('charity-care', 'likely', 'gives free hospital care')(plan) is None and 'still free'
        add('free care in %s, a cent above' % state, house(at + 1), [bill()], TODAY, over)
    if less:
        at = line * less // 100
        add('discount in %s at the line' % state, house(at), [bill()], TODAY,
            aid_is('charity-care', 'likely', 'gives a discount up to %d percent' % less))
        add('discount in %s, a cent above' % state, house(at + 1), [bill()], TODAY,
            lambda plan: aid_is('charity-care', 'likely', 'gives a discount')(plan) is None and 'still a discount')

for state in ('TX', 'AK', 'HI'):  # 200 and 400 percent in each region; the line of the day
    for today in (D(2026, 1, 12), D(2026, 1, 13), D(2025, 6, 1)):
        line = poverty_cents(state, 3, today)
        house = lambda cents: {'state': state, 'household': {'size': 3, 'income_cents': cents}, 'plan': {'kind': 'none'}}
        papers = [bill(care=D(2025, 5, 1), statement=D(2025, 5, 20))]
        for percent, at, above in ((200, 'likely', 'unknown'), (400, 'unknown', 'no')):
            add('%s %d percent on %s' % (state, percent, today), house(line * percent // 100), papers, today,
                aid_is('charity-care', at))
            add('%s %d percent on %s, a dollar above' % (state, percent, today), house(line * percent // 100 + 100), papers,
                today, aid_is('charity-care', above))

# The hospital's own policy.
POLICY = {'bands': [{'up_to_percent': 250, 'pay_percent': 0}, {'up_to_percent': 350, 'pay_percent': 40}]}
line = poverty_cents('TX', 2, TODAY)
for cents, eligible, words in ((line * 250 // 100, 'yes', 'pay nothing'), (line * 250 // 100 + 1, 'yes', '40 percent'),
                               (line * 350 // 100, 'yes', '$1,280 of $3,200'), (line * 350 // 100 + 1, 'no', 'ends at 350 percent')):
    add('own policy at %d' % cents, {'state': 'TX', 'aid_policy': POLICY, 'household': {'size': 2, 'income_cents': cents}},
        [bill()], TODAY, aid_is('charity-care', eligible, words))

for percent, fair in ((250, 0), (350, 128000)):
    add('what to offer under the own policy at %d percent' % percent,
        {'state': 'TX', 'aid_policy': POLICY, 'household': {'size': 2, 'income_cents': line * percent // 100}}, [bill()], TODAY,
        lambda plan, fair=fair: None if plan['offers'].get('fair_cents') == fair and not plan['offers']['ladder_cents'] and
        all(w['total_cents'] == fair for w in plan['payment_plans'] if w['kind'] == 'provider') else
        '%s %s' % (plan['offers'], plan['payment_plans']))

# 42 USC 1396d(p): QMB at 100 percent and $20 a month more, SLMB 120, QI 135, Extra Help 150.
line = poverty_cents('MI', 1, TODAY)
for program, percent, following in (('QMB', 100, 'SLMB'), ('SLMB', 120, 'QI'), ('QI', 135, 'LIS'), ('LIS', 150, None)):
    at = line * percent // 100 + 24000
    house = lambda cents: {'state': 'MI', 'household': {'size': 1, 'income_cents': cents}, 'plan': {'kind': 'medicare'}}
    add('%s at the line' % program, house(at), [bill()], TODAY, aid_is('medicare-savings', 'likely', 'limit of ' + program))
    over = aid_is('medicare-savings', 'likely', 'limit of ' + following) if following else \
        aid_is('medicare-savings', 'unknown')
    add('%s, a cent above' % program, house(at + 1), [bill()], TODAY, over)

# 45 CFR 149.620(b): $400 or more above the estimate, by a cent.
for over, there in ((40000, True), (39999, False)):
    add('estimate exceeded by %d' % over, {'plan': {'kind': 'none'}, 'estimate': {'total_cents': 320000 - over}},
        [bill()], TODAY, step_is('dispute-estimate', there))
# Under $500 the bureaus list nothing: their policy, by a cent.
for balance, there in ((50000, True), (49999, False)):
    def listed(plan, there=there):
        return None if bool(deadline(plan, 'credit-listing')) == there else 'credit-listing'
    add('a debt of %d' % balance, {'account': {'stage': 'collections', 'first_bill_date': '2026-01-05'}},
        [notice(balance)], TODAY, listed)

# 42 USC 1395ff(b)(1)(E): $200 in 2026, by a cent.
for cents, title in ((20000, 'Ask for a Medicare hearing'), (19999, 'A hearing needs at least $200')):
    add('Medicare hearing over %d' % cents, {'plan': {'kind': 'medicare'}, 'denial': {'stage': 'final', 'date': '2026-04-20'}},
        [{'file': 'eob.pdf', 'document_type': 'msn', 'provider': {'name': 'Willow Creek Hospital'}, 'lines': [
            {'date': '2026-03-02', 'code': '74177', 'charge_cents': cents, 'plan_paid_cents': 0, 'patient_cents': cents,
             'adjustments': [{'group': 'PR', 'reason': '50', 'amount_cents': cents}]}], 'totals': {'balance_cents': cents}}],
        TODAY, lambda plan, title=title: None if any(st['title'].startswith(title) for st in plan['steps'])
        else [st['title'] for st in plan['steps']])

# ---- refusals: by the reason, and by who watches over the plan ----


def says(what, words):
    def check(plan):
        step = next((st for st in plan['steps'] if st['what'] == what), None)
        if not step:
            return 'no step %s: %s' % (what, [st['what'] for st in plan['steps']])
        return None if words in step['title'] + ' ' + step['why'] else '%s says: %s %s' % (what, step['title'], step['why'])
    return check


REASONS = (('Not medically necessary', '50', 'letter from the doctor'), ('No prior authorization on file', '197', 'retroactive authorization'),
           ('Considered investigational', '55', 'studies'), ('Services by an out-of-network provider', '242', 'network gap exception'),
           ('This benefit is excluded', '96', 'page of the plan'), ('Invalid modifier', '4', 'corrected claim'),
           ('Past the timely filing limit', '29', 'came too late'), ('Coordination of benefits needed', '22', 'which insurance pays first'),
           ('Member not eligible', '27', 'proof of the premium'), ('Duplicate claim', '18', 'what became of the first'))
for words, code, answer in REASONS:
    denial = {'stage': 'initial', 'date': '2026-04-20'}
    add('refused: ' + words, {'plan': COMMERCIAL, 'denial': dict(denial, reason=words)}, [bill()], TODAY, says('answer-denial', answer))
    add('refused by code ' + code, {'plan': COMMERCIAL, 'denial': denial},
        [{'file': 'eob.pdf', 'document_type': 'eob', 'provider': {'name': 'Willow Creek Hospital'}, 'payer': {'name': 'Pinegrove Health'},
          'lines': [{'date': '2026-03-02', 'code': '74177', 'charge_cents': 90000, 'plan_paid_cents': 0, 'patient_cents': 90000,
                     'adjustments': [{'group': 'PR', 'reason': code, 'amount_cents': 90000}]}], 'totals': {'balance_cents': 90000}}],
        TODAY, says('answer-denial', answer))
for plan, words in ((dict(COMMERCIAL, funding='self_funded'), '1-866-444-3272'), (dict(COMMERCIAL, funding='fully_insured'), '1-800-686-1526'),
                    (COMMERCIAL, 'Labor Department'), ({'kind': 'medicare'}, '1-800-633-4227'), ({'kind': 'medicaid'}, 'Medicaid office')):
    add('who watches over %s' % plan, {'state': 'OH', 'plan': plan, 'denial': {'stage': 'initial', 'date': '2026-04-20'}},
        [bill()], TODAY, says('file-complaint', words))
add('who watches over Medicare Advantage', {'state': 'FL', 'plan': {'kind': 'medicare_advantage'}, 'denial': {'stage': 'initial', 'date': '2026-04-20'}},
    [bill()], TODAY, says('file-complaint', '1-800-MEDICARE'))
# 45 CFR 147.136(a)(1) with 147.140: a grandfathered plan owes no outside review
add('a grandfathered plan, final', {'plan': dict(COMMERCIAL, grandfathered=True), 'denial': {'stage': 'final', 'date': '2026-04-20'}}, [bill()], TODAY,
    all_of(step_is('external-appeal', False), day_is('external-review', None, None)))
add('excluded: no promise of an outside review', {'plan': COMMERCIAL, 'denial': {'stage': 'initial', 'date': '2026-04-20', 'reason': 'This benefit is excluded'}},
    [bill()], TODAY, says('external-appeal', 'often falls outside'))
# The notice is dated on its paper alone: the 30 days run as from a date that was told.
for late in (0, 1):
    day = D(2026, 3, 2)
    last = business_after(day, 5) + 30 * DAY + late * DAY
    add('a notice on paper alone, %s' % ('a day late' if late else 'last day'), {}, [notice(date=day)], last,
        says('validate-debt', 'seem to be over' if late else 'must stop until it sends proof'))
# The rules of civil procedure of the states, from memory: days after service.
COURTS = {'AL': 14, 'AK': 20, 'AZ': 20, 'AR': 30, 'CA': 30, 'CO': 21, 'CT': 14, 'DE': 15, 'DC': 21, 'FL': 20, 'GA': 30, 'HI': 20, 'ID': 21,
          'IL': 30, 'IN': 20, 'IA': 20, 'KS': 21, 'KY': 20, 'LA': 10, 'ME': 20, 'MD': 15, 'MA': 20, 'MI': 21, 'MN': 21, 'MS': 30, 'MO': 30,
          'MT': 21, 'NE': 30, 'NV': 21, 'NH': 30, 'NJ': 35, 'NM': 20, 'NY': 20, 'NC': 30, 'ND': 21, 'OH': 28, 'OK': 20, 'OR': 14, 'PA': 20,
          'RI': 20, 'SC': 30, 'SD': 30, 'TN': 30, 'TX': 14, 'UT': 21, 'VT': 21, 'VA': 21, 'WA': 20, 'WV': 20, 'WI': 20, 'WY': 20}
for state, days in COURTS.items():
    served = D(2026, 3, 28)
    add('sued in ' + state, {'state': state, 'account': {'stage': 'lawsuit', 'served_date': served.isoformat()}}, [bill()], D(2026, 4, 1),
        day_is('lawsuit-answer', served + days * DAY, business_before(served + days * DAY)))

for benefits, eligible in ((['snap'], 'likely'), (['wic', 'lunch'], 'likely'), (['library card'], 'unknown')):
    add('on %s' % benefits, {'state': 'TX', 'household': {'benefits': benefits}}, [bill()], TODAY,
        aid_is('charity-care', eligible, 'presumptive' if eligible == 'likely' else ''))

# ---- people, with each day and each line worked out by hand from the rule that is named ----

WINTER = D(2026, 11, 29)  # a Sunday after Thanksgiving
NONE = {'kind': 'none'}


def case(state, plan=None, stage='billed', people=0, income=0, denial=None, **account):
    facts = {'state': state, 'account': dict(account, stage=stage)}
    if plan:
        facts['plan'] = plan
    if people:
        facts['household'] = {'size': people, 'income_cents': income}
    if denial:
        facts['denial'] = {'stage': denial[0], 'date': denial[1]}
    return facts


def free(state, percent):
    return aid_is('charity-care', 'likely', 'gives free hospital care up to %d percent' % percent)


def less_up_to(percent):
    return aid_is('charity-care', 'likely', 'gives a discount up to %d percent' % percent)


NOT_FREE = lambda plan: aid_is('charity-care', 'likely', 'gives free hospital care')(plan) is None and 'still free'
AUTUMN = bill(care=D(2026, 8, 3), statement=D(2026, 9, 10))

PEOPLE = [
    # 12 CFR 1006.34(b)(5): Nov 23, 24, 25, 27 and 30 are the five working days; by: 30 days, a Sunday
    ('NY, a notice before Thanksgiving', case('NY', NONE, 'collections', collector_notice_date='2026-11-20'), [AUTUMN, notice()], WINTER,
     all_of(day_is('debt-validation', D(2026, 12, 30), D(2026, 12, 18)), day_is('limitation', D(2029, 8, 3), D(2029, 8, 3)))),
    # Dec 28 to 31, Jan 4; New Year is a holiday; January 23 is a Saturday
    ('AK, a notice on Christmas Eve', case('AK', NONE, 'collections', collector_notice_date='2026-12-24'), [AUTUMN, notice()], D(2026, 12, 28),
     day_is('debt-validation', D(2027, 2, 3), D(2027, 1, 22))),
    # 42 CFR 405.942(a): November has 28 days left, December 31, January 31, February 28: 118 to the end of February
    ('HI, Medicare, the first no', case('HI', {'kind': 'medicare'}, denial=('initial', '2026-11-02')), [AUTUMN], WINTER,
     day_is('medicare-redetermination', D(2027, 3, 7), D(2027, 3, 2))),
    # 42 CFR 405.962(a): 180 days from June 10 are December 7
    ('FL, Medicare, the second no', case('FL', {'kind': 'medicare'}, denial=('internal', '2026-06-10')), [AUTUMN], WINTER,
     day_is('medicare-reconsideration', D(2026, 12, 12), D(2026, 12, 7))),
    ('OH, a job plan, 180 days end on a Saturday', case('OH', COMMERCIAL, denial=('initial', '2026-08-31')), [AUTUMN], WINTER,
     day_is('internal-appeal', D(2027, 2, 27), D(2027, 2, 26))),
    # 45 CFR 147.136(d)(2)(i): there is no February 31, so March 1
    ('TX, a marketplace plan, its last no on Halloween', case('TX', {'kind': 'marketplace', 'payer': 'Pinegrove Health'}, denial=('final', '2026-10-31')),
     [AUTUMN], WINTER, day_is('external-review', D(2027, 3, 1), D(2027, 3, 1))),
    ('IA, a job plan, its last no in August', case('IA', COMMERCIAL, denial=('final', '2026-08-15')), [AUTUMN], WINTER,
     day_is('external-review', D(2026, 12, 15), D(2026, 12, 15))),
    ('VA, TRICARE', case('VA', {'kind': 'tricare'}, denial=('initial', '2026-09-18')), [AUTUMN], WINTER,
     day_is('tricare-appeal', D(2026, 12, 17), D(2026, 12, 17))),
    ('PA, Medicare Advantage', case('PA', {'kind': 'medicare_advantage'}, denial=('initial', '2026-10-05')), [AUTUMN], WINTER,
     day_is('medicare-advantage-appeal', D(2026, 12, 9), D(2026, 12, 4))),
    ('WI, Medicaid, 60 days end on a Sunday', case('WI', {'kind': 'medicaid'}, denial=('initial', '2026-10-14')), [AUTUMN], WINTER,
     day_is('medicaid-appeal', D(2026, 12, 13), D(2026, 12, 11))),
    ('AZ, Medicaid, the plan\'s last no', case('AZ', {'kind': 'medicaid'}, denial=('final', '2026-10-01')), [AUTUMN], WINTER,
     day_is('medicaid-hearing', D(2026, 12, 30), D(2026, 12, 30))),
    # 45 CFR 149.620: $3,200 against $2,800 is $400; 120 days from August 4
    ('NV, $400 above the estimate', dict(case('NV', NONE, first_bill_date='2026-08-04'), estimate={'total_cents': 280000}), [AUTUMN], WINTER,
     all_of(step_is('dispute-estimate'), day_is('good-faith-dispute', D(2026, 12, 2), D(2026, 12, 2)))),
    ('NV, $399.99 above the estimate', dict(case('NV', NONE, first_bill_date='2026-08-04'), estimate={'total_cents': 280001}), [AUTUMN], WINTER,
     all_of(step_is('dispute-estimate', False), day_is('good-faith-dispute', None, None))),
    # 26 CFR 1.501(r)-1(b)(3): 240 days from April 3 are a Sunday; the Friday before is no holiday
    ('CO, the last day of the aid form', case('CO', NONE, first_bill_date='2026-04-03', nonprofit_hospital=True), [AUTUMN], WINTER,
     day_is('aid-application', D(2026, 11, 29), D(2026, 11, 27))),
    ('CO, the aid form a day late', case('CO', NONE, first_bill_date='2026-04-02', nonprofit_hospital=True), [AUTUMN], WINTER,
     day_is('aid-application', None, None)),
    ('ME, harsh steps from August 15', case('ME', NONE, first_bill_date='2026-08-15', nonprofit_hospital=True), [AUTUMN], WINTER,
     day_is('extraordinary-collection', D(2026, 12, 13), D(2026, 12, 13))),
    ('UT, the bureaus\' year', case('UT', NONE, first_bill_date='2025-12-10'), [bill(care=D(2025, 11, 20), statement=D(2025, 12, 10))], WINTER,
     day_is('credit-listing', D(2026, 12, 10), D(2026, 12, 10))),
    # 91 FR 1797: $15,960 and $5,680 for each further person; four people $33,000
    ('TX, four people at 200 percent', case('TX', NONE, people=4, income=6600000), [AUTUMN], WINTER, aid_is('charity-care', 'likely')),
    ('TX, four people a dollar above', case('TX', NONE, people=4, income=6600100), [AUTUMN], WINTER, aid_is('charity-care', 'unknown')),
    # Alaska $19,950 and $7,100: $27,050 by 1.38; Hawaii $18,360 and $6,530: $44,480 by 1.38
    ('AK, two people at the Medicaid line', case('AK', NONE, people=2, income=3732900), [AUTUMN], WINTER, aid_is('medicaid', 'likely')),
    ('AK, two people a cent above', case('AK', NONE, people=2, income=3732901), [AUTUMN], WINTER, aid_is('medicaid', 'no|unknown|absent')),
    ('HI, five people at the Medicaid line', case('HI', NONE, people=5, income=6138240), [AUTUMN], WINTER, aid_is('medicaid', 'likely')),
    ('HI, five people a cent above', case('HI', NONE, people=5, income=6138241), [AUTUMN], WINTER, aid_is('medicaid', 'no|unknown|absent')),
    ('WI, one person at 100 percent', case('WI', NONE, people=1, income=1596000), [AUTUMN], WINTER, aid_is('medicaid', 'likely')),
    ('WI, one person a cent above', case('WI', NONE, people=1, income=1596001), [AUTUMN], WINTER, aid_is('medicaid', 'no|unknown|absent')),
    ('GA, poor and no expansion', case('GA', NONE, people=1, income=800000), [AUTUMN], WINTER, aid_is('medicaid', 'unknown')),
    ('IL, three people at 200 percent', case('IL', NONE, people=3, income=5464000), [AUTUMN], WINTER, free('IL', 200)),
    ('IL, three people a cent above', case('IL', NONE, people=3, income=5464001), [AUTUMN], WINTER, less_up_to(600)),
    ('WA, two people at 300 percent', case('WA', NONE, people=2, income=6492000), [AUTUMN], WINTER, free('WA', 300)),
    ('WA, two people a cent above', case('WA', NONE, people=2, income=6492001), [AUTUMN], WINTER, less_up_to(400)),
    ('CA, one person at 400 percent', case('CA', NONE, people=1, income=6384000), [AUTUMN], WINTER, less_up_to(400)),
    ('KY, one person at 100 percent', case('KY', NONE, people=1, income=1596000), [AUTUMN], WINTER, free('KY', 100)),
    ('KY, one person a cent above', case('KY', NONE, people=1, income=1596001), [AUTUMN], WINTER, NOT_FREE),
    ('NY, one person just below 200 percent', case('NY', NONE, people=1, income=3191999), [AUTUMN], WINTER, free('NY', 200)),
    ('NY, one person at 200 percent', case('NY', NONE, people=1, income=3192000), [AUTUMN], WINTER, less_up_to(400)),
    # the courts: Ohio Civ. R. 12(A) 28 days; La. C.C.P. 4903 10; N.J. Ct. R. 4:6-1(a) 35, on Christmas
    ('OH, sued on November 10', case('OH', NONE, 'lawsuit', served_date='2026-11-10'), [AUTUMN], WINTER, day_is('lawsuit-answer', D(2026, 12, 8), D(2026, 12, 8))),
    ('LA, sued on November 23', case('LA', NONE, 'lawsuit', served_date='2026-11-23'), [AUTUMN], WINTER, day_is('lawsuit-answer', D(2026, 12, 3), D(2026, 12, 3))),
    ('NJ, 35 days end on Christmas', case('NJ', NONE, 'lawsuit', served_date='2026-11-20'), [AUTUMN], WINTER, day_is('lawsuit-answer', D(2026, 12, 25), D(2026, 12, 24))),
    # C.G.S. 52-46 and 52-84: twelve days to the return date at least, and two more
    ('CT, sued on November 20', case('CT', NONE, 'lawsuit', served_date='2026-11-20'), [AUTUMN], WINTER, day_is('lawsuit-answer', D(2026, 12, 4), D(2026, 12, 4))),
    # 42 USC 1396a(a)(34) to the end of 2026; P.L. 119-21 sec. 71112: one month from 2027
    ('OH, care in August', case('OH', NONE, people=1, income=900000), [AUTUMN], WINTER, day_is('medicaid-back', D(2026, 11, 30), D(2026, 11, 30))),
    ('OH, care in November', case('OH', NONE, people=1, income=900000), [bill(care=D(2026, 11, 5), statement=D(2026, 11, 12))], WINTER,
     day_is('medicaid-back', D(2026, 12, 31), D(2026, 12, 31))),
    ('OH, care in December', case('OH', NONE, people=1, income=900000), [bill(care=D(2026, 12, 5), statement=D(2026, 12, 8))], D(2026, 12, 10),
     day_is('medicaid-back', D(2027, 1, 31), D(2027, 1, 31))),
    # Fla. Stat. 95.11: three years for a hospital from July 1, 2024, five before; Va. Code 8.01-246 as amended
    ('FL, care on July 2, 2024', case('FL', NONE, 'collections'), [bill(care=D(2024, 7, 2), statement=None), notice()], WINTER,
     day_is('limitation', D(2027, 7, 2), D(2027, 7, 2))),
    ('FL, care on June 30, 2024', case('FL', NONE, 'collections'), [bill(care=D(2024, 6, 30), statement=None), notice()], WINTER,
     day_is('limitation', D(2029, 6, 30), D(2029, 6, 30))),
    ('VA, care on June 30, 2024', case('VA', NONE, 'collections'), [bill(care=D(2024, 6, 30), statement=None), notice()], WINTER,
     day_is('limitation', D(2029, 6, 30), D(2029, 6, 30))),
    ('VA, care on July 1, 2024', case('VA', NONE, 'collections'), [bill(care=D(2024, 7, 1), statement=None), notice()], WINTER,
     day_is('limitation', D(2027, 7, 1), D(2027, 7, 1))),
    ('AR, care two years ago', case('AR', NONE, 'collections'), [bill(care=D(2024, 11, 29), statement=None), notice()], WINTER,
     day_is('limitation', D(2026, 11, 29), D(2026, 11, 29))),
    ('AR, care two years and a day ago', case('AR', NONE, 'collections'), [bill(care=D(2024, 11, 28), statement=None), notice()], WINTER,
     all_of(day_is('limitation', None, None), step_is('settle', False))),
]
for person in PEOPLE:
    add(*person)

# ---- nothing known: still a plan ----


def useful(plan):
    if not plan['steps']:
        return 'no step'
    orders = [s['order'] for s in plan['steps']]
    if orders != list(range(1, len(orders) + 1)):
        return 'orders %s' % orders
    for s in plan['steps']:
        if any(a >= s['order'] for a in s['after']):
            return 'step %d waits for a later one' % s['order']
        if s.get('by') and s['by'] < plan['today_for_test']:
            return 'step %s by %s is over' % (s['what'], s['by'])
        if '{' in s['title'] + s['why']:
            return 'a hole: ' + s['title']
    return None


for facts, stage in itertools.product((None, {}, {'plan': {'kind': 'none'}}, {'plan': COMMERCIAL}, {'state': 'ZZ'}),
                                      ('before_care', 'billed', 'past_due', 'collections', 'lawsuit', 'paid')):
    told = None if facts is None else dict(facts, account={'stage': stage})
    papers = [notice()] if stage == 'collections' else [bill(statement=None)]
    for lang in ('en', 'es'):
        add('nothing known: %s, %s, %s' % (facts, stage, lang), told, papers, TODAY,
            lambda plan: useful(dict(plan, today_for_test=TODAY.isoformat())), lang=lang)

# Anything at all, by a fixed seed: there is a plan, and it holds together.
RANDOM = random.Random(7)


def day_of(year, span=1300):
    return D(year, 1, 1) + DAY * RANDOM.randrange(span)


def maybe(share, key, value):
    return {key: value()} if RANDOM.random() < share else {}


def facts_of_any():
    pick, roll = RANDOM.choice, RANDOM.randrange
    account = {**maybe(.8, 'stage', lambda: pick('before_care billed past_due collections lawsuit paid'.split())),
               **maybe(.4, 'nonprofit_hospital', lambda: pick([True, False])),
               **maybe(.3, 'payments', lambda: [{'date': day_of(2024).isoformat(), 'amount_cents': roll(400000)}])}
    for key in ('first_bill_date', 'collector_notice_date', 'disputed_date', 'served_date'):
        account.update(maybe(.3, key, lambda: day_of(2023).isoformat()))
    plan = lambda: {'kind': pick('commercial marketplace medicare medicare_advantage medicaid tricare none'.split()),
                    **maybe(.5, 'network', lambda: pick(['in', 'out'])), **maybe(.2, 'qmb', lambda: pick([True, False])),
                    **maybe(.3, 'funding', lambda: pick(['self_funded', 'fully_insured'])),
                    **maybe(.4, 'deductible_cents', lambda: roll(300000)), **maybe(.4, 'coinsurance_percent', lambda: roll(60))}
    denial = lambda: {'stage': pick(['initial', 'internal', 'final']), **maybe(.7, 'date', lambda: day_of(2024).isoformat()),
                      **maybe(.6, 'reason', lambda: pick([r[0] for r in REASONS] + ['????']))}
    return {**maybe(.7, 'state', lambda: pick(list(STATES))), 'account': account, **maybe(.8, 'plan', plan),
            **maybe(.6, 'household', lambda: {'size': roll(1, 9), 'income_cents': pick([0, 1, roll(20000000)])}),
            **maybe(.2, 'aid_policy', lambda: {'bands': [{'up_to_percent': roll(500), 'pay_percent': roll(101)}] * roll(3)}),
            **maybe(.5, 'visit', lambda: {'kind': pick('emergency inpatient outpatient office lab ambulance surgery'.split())}),
            **maybe(.3, 'estimate', lambda: {'total_cents': roll(500000)}), **maybe(.35, 'denial', denial),
            **maybe(.4, 'budget', lambda: {'lump_sum_cents': pick([0, 1, roll(900000)]), 'monthly_cents': pick([0, 1, roll(90000)])})}


def papers_of_any():
    roll = RANDOM.randrange
    papers = [bill(care=day_of(2023), statement=RANDOM.choice([None, day_of(2023)]),
                   dollars=tuple(roll(1, 9000) for _ in range(3)))] if RANDOM.random() < .85 else []
    if papers and RANDOM.random() < .3:
        papers[0]['totals'] = RANDOM.choice([{}, {'balance_cents': -5000}, {'balance_cents': 0}])
    if not papers or RANDOM.random() < .3:
        papers.append(notice(roll(1, 900000), day_of(2023)))
    return papers


for i in range(80):
    today = day_of(2024)
    add('anything %d' % i, facts_of_any(), papers_of_any(), today,
        lambda plan, today=today: useful(dict(plan, today_for_test=today.isoformat())), lang=RANDOM.choice(['en', 'es']),
        extra=['--counter', str(RANDOM.randrange(900000))] if RANDOM.random() < .3 else [])

# ---- the order that saves most soonest ----


def best_order(plan):
    """Among the steps of the stage of choice, no other order that keeps the waiting makes the money wait less
    (dollars by minutes until their step is done)."""
    stage = [s for s in plan['steps'] if s['what'] in (
        'ask-billing-review', 'dispute-errors', 'dispute-estimate', 'apply-medicaid', 'apply-charity-care',
        'appeal', 'external-appeal', 'refund') and not s.get('extra')]
    waits = {s['order']: set(s['after']) for s in stage}
    gain = {s['order']: s.get('worth_cents', 0) * int(round(1000 * s.get('chance', 0.5))) // 1000 // 100 for s in stage}
    effort = {s['order']: s['effort_minutes'] + 1 for s in stage}
    needed = [o for o in gain if gain[o] or any(o in waits[p] and gain[p] for p in gain)]

    def cost(order):
        minutes = total = 0
        for o in order:
            minutes += effort[o]
            total += gain[o] * minutes
        return total
    least = min(cost(p) for p in itertools.permutations(needed)
                if all(not (waits[o] & set(p[i:])) for i, o in enumerate(p)))
    return None if cost(sorted(needed)) == least else 'order costs %d, best is %d' % (cost(sorted(needed)), least)


DOUBLE = dict(bill(), lines=bill()['lines'] + [bill()['lines'][1]])
DOUBLE['totals'] = {'charges_cents': 410000, 'balance_cents': 410000}
for income, estimate in itertools.product((1500000, 2400000, 3600000, 9000000), (None, 150000, 250000)):
    facts = {'state': 'MI', 'household': {'size': 2, 'income_cents': income}, 'plan': {'kind': 'none'},
             'account': {'stage': 'billed', 'first_bill_date': '2026-03-20', 'nonprofit_hospital': True}}
    if estimate:
        facts['estimate'] = {'total_cents': estimate}
    add('order at %d, estimate %s' % (income, estimate), facts, [DOUBLE], TODAY, best_order)


# ---- paying over time ----


def card(plan):
    """A card without interest for a year at 32.99 percent, day by day (12 CFR 1026.16(h))."""
    way = next(w for w in plan['payment_plans'] if w['kind'] == 'card')
    owed, apr, promo = 320000, 3299, 12
    pay = -(-(-(-owed // 24)) // 100) * 100
    start = TODAY
    left, interest, day, paid = owed, 0, start, 0
    for month in range(1, promo + 1):
        end = months_after(start, month)
        while day < end:
            interest += left * apr
            day += DAY
        left -= pay
        paid += pay
    total = left + (2 * interest + 365 * 10000) // (2 * 365 * 10000)
    month = promo
    while total > 0:
        month += 1
        end = months_after(start, month)
        days = (end - day).days
        total += (2 * total * days * apr + 365 * 10000) // (2 * 365 * 10000)
        part = min(pay, total)
        total, paid, day = total - part, paid + part, end
    got = (way['months'], way['monthly_cents'], way['total_cents'])
    return None if got == (month, pay, paid) else 'card: %s, should be %s' % (got, (month, pay, paid))


add('a card day by day', {'plan': {'kind': 'none'}, 'account': {'stage': 'billed'}}, [bill()], TODAY, card)
for months, monthly in ((12, 26700), (24, 13400), (36, 8900)):
    add('a plan of %d months' % months, {'plan': {'kind': 'none'}, 'account': {'stage': 'billed'}}, [bill()], TODAY,
        lambda plan, months=months, monthly=monthly: None if any(
            (w['months'], w['monthly_cents'], w['total_cents'], w['apr_percent']) == (months, monthly, 320000, 0)
            for w in plan['payment_plans']) else [w['months'] for w in plan['payment_plans']])


def main():
    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda s: s.run(), SITUATIONS))
    failed = 0
    for situation, wrong in zip(SITUATIONS, answers):
        if wrong:
            failed += 1
            print('FAIL %s: %s' % (situation.name, wrong))
    print('%d passed, %d failed' % (len(SITUATIONS) - failed, failed))
    return failed != 0


sys.exit(main())
