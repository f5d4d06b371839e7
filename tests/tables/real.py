"""real.py: every file of the real data, imported and asked for again."""
import os
import random
import re
from collections import defaultdict

import home
import truth
from home import Home, at, days_from, few, tables_of
from made import zipped

SAMPLE = 200
LONG_AGO, FAR_AHEAD = '1990-01-01', '2031-05-05'
# Tables whose rows say since when they hold: the edition answers for the days since the first.
KNOWS_BACK = {'carc': 'from', 'rarc': 'from'}


# ---- which edition answers ----

def back_to(table):
    field = KNOWS_BACK.get(table.name)
    dates = [row[2][field] for row in table.rows if field in row[2]] if field else []
    return min(dates + [table.first])


def answering(editions, day):
    """(edition, stale), or (None, False) where the day is not covered."""
    editions = sorted(editions, key=lambda e: (e.first, e.last))
    for edition in reversed(editions):
        if edition.first <= day <= edition.last:
            return edition, False
    for edition in editions:
        if edition.back_to <= day < edition.first:
            return edition, False
    before = [e for e in editions if e.first <= day]
    return (max(before, key=lambda e: (e.last, e.first)), True) if before else (None, False)


class Edition:
    """An edition with its rows by key."""

    def __init__(self, table):
        self.name, self.first, self.last = table.edition, table.first, table.last
        self.back_to = back_to(table)
        self.table = table.name
        self.keys = defaultdict(list)
        for key, second, fields in table.rows:
            self.keys[key].append((second, fields))


# ---- rows ----

def same_text(name, table):
    """How a field is compared: names were folded over several lines, and joined again."""
    if name == 'name' and table in ('hcpcs', 'hcpcs-modifier'):
        return lambda s: re.sub(r'\s+', '', s)
    return lambda s: ' '.join(s.split())


def plain(rows, table):
    """Rows in a form that compares: by their second key, then as they came."""
    shown = [(second, sorted((name, same_text(name, table)(text)) for name, text in fields.items()))
             for second, fields in rows]
    return sorted(shown, key=lambda row: row[0])


def trouble_of(question, answer, editions):
    """What is wrong with an answer, or None."""
    table, key, second, day = question
    edition, stale = answering(editions, day)
    if not edition:
        right = answer['answer'] == 'not covered'
        return None if right else f'{question}: {answer}, but no edition covers the day'
    rows = [(s, truth.told(f)) for s, f in edition.keys.get(key, ())
            if second in ('', s)]
    expected = {'answer': 'found' if rows else 'none', 'edition': edition.name,
                'from': edition.first, 'to': edition.last, 'stale': stale}
    told = {name: answer.get(name) for name in expected}
    if told != expected:
        return f'{question}: {told}, not {expected}'
    if 'torn' in answer:
        return f'{question}: refs_rows and refs_view differ'
    got = [(row.get('second', ''), {n: t for n, t in row.items() if n not in ('second', 'side')})
           for row in answer['rows']]
    return rows_trouble(question, plain(got, table), plain(rows, table))


def rows_trouble(question, got, expected):
    """What differs first."""
    if len(got) != len(expected):
        return f'{question}: {len(got)} rows, not {len(expected)}'
    for row, right in zip(got, expected):
        if row != right:
            told = [f for f in row[1] if f not in right[1]]
            return f'{question}: {row[0]} {told}, not {right[0]} ' \
                   f'{[f for f in right[1] if f not in row[1]]}'
    return None


def dates_of(rows):
    return [text for _, fields in rows for text in truth.told(fields).values()
            if re.fullmatch(r'\d{4}-\d\d-\d\d', text)]


def questions_of(edition, editions, rng):
    """Sampled keys on the boundary days of the edition, of all editions and of their own dates."""
    days = {edition.first, edition.last, days_from(edition.first, -1), days_from(edition.last, 1),
            days_from(min(e.back_to for e in editions), -1),
            days_from(max(e.last for e in editions), 1), LONG_AGO, FAR_AHEAD}
    keys = sorted(edition.keys)
    for key in rng.sample(keys, min(SAMPLE, len(keys))):
        rows = edition.keys[key]
        seconds = ['', rng.choice(rows)[0]] if len(rows) < 50 else [rng.choice(rows)[0]]
        own = {days_from(d, n) for d in dates_of(rows)[:4] for n in (-1, 0, 1)}
        for day in sorted(days | own):
            yield edition.table, key, rng.choice(seconds), day
    for key in ('ZZZZZ', '0', '99999999'):
        if key not in edition.keys:
            yield edition.table, key, '', edition.first


def sides_wrong(questions, answers):
    """A diagnosis is of the side that its name names."""
    for question, answer in zip(questions, answers):
        for row in answer.get('rows', []) if question[0] == 'icd10' else []:
            named = re.findall(r'\b(right|left|bilateral)\b', row['name'].lower())
            side, expected = row.get('side', ''), {'right': 'R', 'left': 'L', 'bilateral': 'B'}
            if row['valid'] == '1' and named and side and side != expected[named[-1]] \
                    and side not in [expected[n] for n in named]:
                yield f'{question}: side {side}, but it is called "{row["name"]}"'
            if not named and side in 'RLB' and side:
                yield f'{question}: side {side}, but it is called "{row["name"]}"'


# ---- tests ----

def entry_wrong(file, entry):
    """What is wrong with what the import says of a file of ours."""
    name = os.path.basename(file.path)
    if entry['state'] != 'loaded':
        return f'{name}: {entry["state"]}: {entry.get("why", "")}'
    expected = [(t.name, t.edition, t.first, t.last, len(t.rows)) for t in file.tables]
    if tables_of(entry) != expected:
        return f'{name}: {tables_of(entry)}, not {expected}'
    if entry['rejected'] != file.rejected:
        return f'{name}: {entry["rejected"]} rows left out, not {file.rejected}'
    return None


class Set:
    """Files that stand side by side in one pack, imported once."""

    def __init__(self, files):
        self.files, self.home = files, Home()
        self.entries = self.home.load(*[f.path for f in files])

    def imported(self):
        few([w for w in map(entry_wrong, self.files, self.entries) if w] +
            ([] if len(self.files) == len(self.entries) else ['some files are not told of']))

    def listed(self):
        expected = sorted((t.name, t.edition, t.first, t.last, len(t.rows), back_to(t))
                          for f in self.files for t in f.tables)
        told = sorted((t['table'], t['edition'], t['from'], t['to'], t['rows'],
                       t.get('covers_from', t['from'])) for t in self.home.list())
        few([f'{t} stands in the pack' for t in told if t not in expected] +
            [f'{t} is missing in the pack' for t in expected if t not in told])

    def asked(self, name):
        editions = [Edition(t) for f in self.files for t in f.tables if t.name == name]
        rng = random.Random(f'{name} 2026')
        questions = [q for e in editions for q in questions_of(e, editions, rng)]
        answers = self.home.ask(questions)
        wrong = {}  # of each key the first trouble is enough
        for question, answer in zip(questions, answers):
            trouble = trouble_of(question, answer, editions)
            if trouble:
                wrong.setdefault(question[1], trouble)
        few(list(wrong.values()) + list(sides_wrong(questions, answers)))

    def names(self):
        return sorted({t.name for f in self.files for t in f.tables})

    def tests(self, which):
        yield f'{which}: each file is imported with its rows', self.imported
        yield f'{which}: the list of the tables says what they hold', self.listed
        for name in self.names():
            yield f'{which}: rows of {name} on the days that matter', \
                lambda name=name: self.asked(name)


def refused():
    """Each file that holds no table is refused, with the reason, and nothing is written."""
    place = Home()
    names = sorted(truth.REFUSED)
    entries = place.load(*map(at, names))
    wrong = [] if len(entries) == len(names) else ['some files are not told of']
    for name, entry in zip(names, entries):
        if entry['state'] != 'refused' or truth.REFUSED[name] not in entry.get('why', ''):
            wrong.append(f'{name}: {entry["state"]}: {entry.get("why")}')
    wrong += ['a pack was written'] if os.path.exists(place.pack) else []
    few(wrong)


def all_named(files):
    """Each file of the three folders is a table here or is refused here."""
    ours = {os.path.relpath(f.path, home.DATA) for f in files} | set(truth.REFUSED) | \
        set(truth.PAIRS)
    few([f'{name}: not tried' for name in truth.all_files(home.DATA) if name not in ours])


def release(files):
    """The archive that the publisher ships, with each table in several forms and a manual: each
    table is loaded once, and the forms that are left over are no trouble."""
    folder = '2_fees/mpfs_rvu25d'
    content = {}
    for name in sorted(os.listdir(at(folder))):
        with open(at(os.path.join(folder, name)), 'rb') as file:
            content[name] = file.read()
    place = Home()
    path = os.path.join(place.folder, 'rvu25d.zip')
    with open(path, 'wb') as file:
        file.write(zipped(content, 0))
    done = place.haggle('import', path)
    expected = sorted((t.name, t.edition, len(t.rows)) for f in files for t in f.tables
                      if os.path.dirname(f.path) == at(folder))
    told = sorted((t['table'], t['edition'], t['rows']) for t in place.list())
    assert told == expected, f'{told}, not {expected}'
    assert done.returncode == 0, f'exit {done.returncode}: {done.stderr}'


def archived(files):
    """What is known by itself is known in its archive, which names the release as the folder did."""
    place, wrong = Home(), []
    paths = []
    for number, file in enumerate(files):
        paths.append(os.path.join(place.folder, str(number), 'rvu25d.zip'))
        os.mkdir(os.path.dirname(paths[-1]))
        with open(file.path, 'rb') as plain, open(paths[-1], 'wb') as out:
            out.write(zipped({os.path.basename(file.path): plain.read()}))
    for file, entry in zip(files, place.load(*paths)):
        trouble = entry_wrong(file, entry)
        wrong += [trouble] if trouble else []
    few(wrong)


# ---- editions side by side ----

SIDE_BY_SIDE = [
    # the day, and the edition that answers for it; a star where it is stale
    ('physician-fees', '99213', {'2021-12-31': '', '2022-02-01': '2022 Q1', '2023-05-05': '2022 Q1*',
                                 '2024-08-01': '2024 Q3', '2025-01-01': '2024 Q3*',
                                 '2025-12-31': '2025 Q4', '2026-01-01': '2025 Q4*'}),
    ('opps', '0001U', {'2024-12-31': '', '2025-01-01': '2025', '2025-09-30': '2025',
                       '2025-10-01': '2025 Q4', '2025-12-31': '2025 Q4', '2026-01-01': '2025 Q4*',
                       '2026-04-01': '2026 Q2', '2026-07-01': '2026 Q2*'}),
    ('mue-practitioner', '0001U', {'2024-06-30': '', '2024-07-01': '2024 Q3',
                                   '2024-10-01': '2024 Q3*', '2025-12-31': '2024 Q3*',
                                   '2026-01-01': '2026', '2027-01-01': '2026*'}),
]


def side_by_side(place):
    """Of several editions, the one of the day answers."""
    questions = [(table, key, '', day) for table, key, days in SIDE_BY_SIDE for day in days]
    expected = [edition for _, _, days in SIDE_BY_SIDE for edition in days.values()]
    wrong = []
    for question, answer, edition in zip(questions, place.ask(questions), expected):
        told = answer.get('edition', '') + ('*' if answer.get('stale') else '')
        if told != edition:
            wrong.append(f'{question}: "{told}", not "{edition}"')
    few(wrong)


# ---- order, and once more ----

def other_order(first, paths):
    """The same files in another order give the same bytes."""
    place = Home()
    paths = list(paths)
    random.Random(7).shuffle(paths)
    half = len(paths) // 2
    place.load(*paths[:half])
    place.load(*paths[half:])
    assert place.bytes() == first.bytes(), 'the packs differ'


def once_more(place, paths):
    """Importing a file again changes nothing."""
    before = place.bytes()
    entries = place.load(*paths)
    few([f'{e["file"]}: {e["state"]}' for e in entries if e['state'] != 'loaded_before'])
    assert place.bytes() == before, 'the pack has changed'


def tests():
    files = truth.main_files(at)
    others, thirds = truth.other_forms(at), truth.third_forms(at)
    main = Set(files)
    paths = [f.path for f in files]
    yield 'each file of the real data is tried', lambda: all_named(files + others + thirds)
    yield 'what is no table is refused for the right reason', refused
    for which, each in (('tables', main), ('other forms', Set(others)), ('third forms', Set(thirds))):
        yield from each.tests(which)
    yield 'the whole release in its archive', lambda: release(files)
    yield 'files of fixed columns, each in an archive', lambda: archived([f for f in others if 'rvu25d' in f.path])
    yield 'editions side by side', lambda: side_by_side(main.home)
    yield 'another order, the same bytes', lambda: other_order(main.home, paths)
    yield 'imported again, nothing changes', lambda: once_more(main.home, paths)
    yield 'the pack is sound', lambda: few([] if main.home.sound() else ['it is not'])
