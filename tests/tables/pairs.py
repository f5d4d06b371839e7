"""pairs.py: the two large tables of code pairs: counts, pairs that are listed and pairs that are not,
on the days that matter, and a pack of which one byte is wrong."""
import os
import random
from collections import defaultdict

import sheets
from home import Home, at, days_from, few, tables_of

EDITION, FIRST, LAST = '2024 Q3', '2024-07-01', '2024-09-30'
# What PROVENANCE.md counts: rows, active ones with indicator 1 and 0.
TABLES = {
    'ncci-ptp-practitioner': ('1_ncci/ncci_ptp_practitioner_2024q3.tsv.zst',
                              2546017, 1160873, 508947),
    'ncci-ptp-hospital': ('1_ncci/ncci_ptp_outpatient_hospital_2024q3.tsv.zst',
                          1775818, 1289116, 46741),
}
SAMPLE = 200
PAIR = slice(0, 12)  # "AAAAA<tab>BBBBB<tab>"


class Source:
    """Sampled pairs with all their rows, and pairs that are not listed."""

    def __init__(self, table):
        self.table = table
        path, self.rows, self.plain, self.never = TABLES[table]
        self.path = at(path)
        raw = sheets.data(self.path)
        lines = raw.splitlines()[1:]
        self.counts = (len(lines), raw.count(b'\t*\t1\t'), raw.count(b'\t*\t0\t'))
        rng = random.Random(f'{table} 2026')
        chosen = self.choose(lines, rng)
        absent = self.strangers(lines, rng)
        wanted = chosen | absent
        self.pairs = defaultdict(list)
        for line in lines:
            if line[PAIR] in wanted:
                column1, column2, gone, modifier, reason = line.decode('latin-1').split('\t')
                self.pairs[column1, column2].append((gone, modifier, reason))
        self.absent = [tuple(p.decode().split('\t')[:2]) for p in sorted(absent)]
        self.absent = [p for p in self.absent if p not in self.pairs][:SAMPLE]

    @staticmethod
    def choose(lines, rng):
        """A third each: in force, deleted, and those with the indicator 9."""
        kinds = {'active': [], 'deleted': [], 'nine': []}
        for line in rng.sample(lines, 40 * SAMPLE):
            gone, modifier = line.split(b'\t')[2:4]
            kind = 'nine' if modifier == b'9' else 'active' if gone == b'*' else 'deleted'
            if len(kinds[kind]) < SAMPLE // 2:
                kinds[kind].append(line[PAIR])
        return {pair for found in kinds.values() for pair in found}

    @staticmethod
    def strangers(lines, rng):
        """Pairs of codes that stand in the table, but most of them not with each other; turned
        pairs; codes that never stand there."""
        some = rng.sample(lines, 4 * SAMPLE)
        mixed = [a[0:6] + b[6:12] for a, b in zip(some[::2], some[1::2])]
        turned = [a[6:12] + a[0:6] for a in some[:SAMPLE]]
        return set(mixed) | set(turned) | {b'ZZZZZ\t99213\t', b'99213\tZZZZZ\t', b'99213\t99213\t'}

    def days(self, rows):
        days = {FIRST, LAST, days_from(FIRST, -1), days_from(LAST, 1), '1996-01-01', '2031-05-05'}
        for gone, _, _ in rows:
            if gone != '*' and gone >= '20240601':
                days |= {days_from(sheets.day(gone), n) for n in (-1, 0, 1)}
        return sorted(days)

    def expected(self, rows, day):
        """The source does not tell since when: a rule counts from the edition's first day."""
        if day < FIRST:
            return {'answer': 'not covered'}
        answer = {'answer': 'none', 'edition': EDITION, 'from': FIRST, 'to': LAST,
                  'stale': day > LAST, 'undated': True}
        for gone, modifier, reason in rows:
            if gone == '*' or (sheets.day(gone) >= FIRST and day <= sheets.day(gone)):
                answer.update(answer='found', modifier=int(modifier),
                              rationale=' '.join(reason.split()))
        return answer

    def questions(self):
        for pair, rows in sorted(self.pairs.items()):
            for day in self.days(rows):
                yield (self.table, *pair, day), self.expected(rows, day)
        for pair in self.absent:
            for day in self.days([]):
                yield (self.table, *pair, day), self.expected([], day)


class Pairs:
    """Both tables in one pack."""

    def __init__(self):
        self.sources = [Source(table) for table in TABLES]
        self.home = Home()
        self.entries = self.home.load(*[s.path for s in self.sources])

    def imported(self):
        wrong = []
        for source, entry in zip(self.sources, self.entries):
            rows = source.counts[0]
            if source.counts != (source.rows, source.plain, source.never):
                wrong.append(f'{source.table}: the file has {source.counts}, unlike its note')
            if tables_of(entry) != [(source.table, EDITION, FIRST, LAST, rows)] \
                    or entry['rejected']:
                wrong.append(f'{source.table}: {entry}')
        few(wrong)

    def asked(self, source):
        asked = list(source.questions())
        assert len(source.absent) >= SAMPLE and len(source.pairs) >= SAMPLE, 'too few pairs'
        wrong = {}
        for (question, right), answer in zip(asked, self.home.ask([q for q, _ in asked])):
            told = {name: answer.get(name) for name in right}
            if told != right:
                wrong.setdefault(question[1:3], f'{question}: {told}, not {right}')
        few(list(wrong.values()))

    def small(self):
        """The pack stays small: the practitioners' table with its history, about 20 MB."""
        megabytes = os.path.getsize(self.home.pack) / 1e6
        assert megabytes < 45, f'both tables take {megabytes:.0f} MB'

    def blocks(self):
        """A wrong byte in some of the blocks is named by the check, and never answers wrongly."""
        rng = random.Random(6)
        size = os.path.getsize(self.home.pack)
        asked = [q for s in self.sources for q in list(s.questions())[::7]]
        with open(self.home.pack, 'r+b') as file:
            for _ in range(3):
                self.flipped(file, rng.randrange(4096, size), asked)

    def flipped(self, file, place, asked):
        byte = flip(file, place)
        try:
            assert not self.home.sound(), f'the check does not see a wrong byte at {place}'
            for (question, right), answer in zip(asked, self.home.ask([q for q, _ in asked])):
                told = {name: answer.get(name) for name in right}
                assert told == right or answer['answer'] in ('damaged', 'refused'), \
                    f'{question} with a wrong byte at {place}: {told}, not {right}'
        finally:
            flip(file, place, byte)

    def tests(self):
        yield 'code pairs: each file is imported with its rows', self.imported
        for source in self.sources:
            yield f'code pairs: {source.table}, listed or not, on the days that matter', \
                lambda source=source: self.asked(source)
        yield 'code pairs: the pack is small', self.small
        yield 'code pairs: a wrong byte is never read', self.blocks
        yield 'code pairs: the pack is sound again', \
            lambda: few([] if self.home.sound() else ['it is not'])


def flip(file, place, byte=None):
    """Turns the bits of a byte, or puts it back; gives what stood there."""
    file.seek(place)
    old = file.read(1)
    file.seek(place)
    file.write(byte if byte is not None else bytes([old[0] ^ 0xFF]))
    file.flush()
    return old


def tests():
    yield from Pairs().tests()
