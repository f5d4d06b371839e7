"""robust.py: what may happen to a pack: an import that is killed, two at once, the order of the
files, a wrong byte anywhere, a cut file. All of it on tables that are made up here."""
import os
import random
import signal
import subprocess
import time

import home
import native
from home import Home, few
from pairs import flip

BLOCK, DATA_AT = 64 << 10, 4096
DAY = '2026-08-01'


def mue_of(units, count=2500):
    """Limits of so many codes, enough for a few blocks."""
    rows = [[f'{10000 + i}', str((i * 7 + units) % 90), '3 Date of Service Edit: Clinical',
             f'A made-up reason, number {i}'] for i in range(count)]
    return native.comma(native.MUE_HEAD + rows).encode('cp1252')


def ptp_of(count):
    """So many pairs of a few hundred codes."""
    codes = [f'{20000 + i}' for i in range(400)]
    rows = [[codes[i % 400], codes[(i // 400 * 7 + 1) % 400], '', '20240101',
             '*' if i % 5 else '20251231', str(i % 2), f'Reason {i % 9}'] for i in range(count)]
    return native.ptp_text(rows), rows


class Files:
    """Made-up files of several tables in a folder."""

    def __init__(self):
        self.home = Home()
        text, self.pairs = ptp_of(20000)
        self.mue = mue_of(3)
        self.paths = [self.written(name, content) for name, content in [
            ('MCR_MUE_PractitionerServices_Eff_07-01-2026.csv', self.mue),
            ('MCR_MUE_OutpatientHospitalServices_Eff_07-01-2026.csv',
             mue_of(5).replace(b'Practitioner Services', b'Outpatient Hospital Services')),
            ('ccipra-v322r0-f1.TXT', text),
            ('icd10cm-order-2026.txt', native.ICD10.encode()),
            ('july-2026-asp-ndc-hcpcs-crosswalk.csv', native.CROSSWALK.encode('cp1252'))]]

    def written(self, name, content):
        return native.written(self.home, name, content)

    def questions(self):
        """(question, what is right): fields of each table, some that are there and some not."""
        rng = random.Random(9)
        for i in rng.sample(range(2500), 60):
            for table, add in (('mue-practitioner', 3), ('mue-hospital', 5)):
                yield (table, f'{10000 + i}', '', DAY), ('found', str((i * 7 + add) % 90))
            yield ('mue-practitioner', f'{60000 + i}', '', DAY), ('none', None)
        latest = {}
        for row in self.pairs:
            latest[row[0], row[1]] = row
        for pair in rng.sample(sorted(latest), 200):
            row = latest[pair]
            yield ('ncci-ptp-practitioner', *pair, DAY), \
                ('found', int(row[5])) if row[4] == '*' else ('none', None)
            yield ('ncci-ptp-practitioner', pair[1], '99999', DAY), ('none', None)
        yield ('icd10', 'S82101A', '', '2026-01-01'), ('found', None)
        yield ('drug-ndc', '00001016501', '', DAY), ('found', None)


def told(answer):
    """An answer in the form of Files.questions."""
    rows = answer.get('rows') or [{}]
    return answer['answer'], answer.get('modifier', rows[0].get('units'))


def wrong_answers(place, asked, pack=None):
    """(answers that are wrong, how many were refused)."""
    answers = place.ask([q for q, _ in asked], pack)
    refused = [a for a in answers if a['answer'] in ('damaged', 'refused')]
    wrong = [f'{q}: {told(a)}, not {right}' for (q, right), a in zip(asked, answers)
             if a['answer'] not in ('damaged', 'refused') and told(a) != right]
    return wrong, len(refused)


class Packs:
    """One pack of the made-up files, and what is done to it."""

    def __init__(self):
        self.files = Files()
        self.home = Home()
        self.entries = self.home.load(*self.files.paths)
        self.asked = list(self.files.questions())

    def whole(self):
        few([f'{e["file"]}: {e.get("why")}' for e in self.entries if e['state'] != 'loaded'] +
            wrong_answers(self.home, self.asked)[0])

    # ---- order ----

    def any_order(self):
        paths = list(self.files.paths)
        for seed in range(2):
            random.Random(seed).shuffle(paths)
            other = Home()
            for path in paths[:2]:
                other.load(path)
            other.load(*paths[2:])
            assert other.bytes() == self.home.bytes(), f'{[os.path.basename(p) for p in paths]}'

    def once_more(self):
        before = self.home.bytes()
        self.home.load(*self.files.paths)
        assert self.home.bytes() == before

    # ---- killed, and two at once ----

    def killed(self):
        """An import killed at any moment leaves the old pack or the new one, and no rubbish that
        lasts."""
        rng = random.Random(4)
        place = Home()
        place.load(*self.files.paths[:2])
        old = place.bytes()
        begun = time.monotonic()
        new = Home()
        new.load(*self.files.paths)
        span = time.monotonic() - begun
        for _ in range(20 if os.environ.get('HAGGLE_SLOW') else 6):
            child = subprocess.Popen([home.HAGGLE, 'data', 'import', *self.files.paths],
                                     env=place.environment(), stdout=subprocess.DEVNULL,
                                     stderr=subprocess.DEVNULL)
            time.sleep(rng.uniform(0, span))
            child.send_signal(signal.SIGKILL)
            child.wait()
            assert place.bytes() in (old, new.bytes()), 'the pack is neither the old nor the new'
            assert place.sound(), 'the pack is not sound'
            if place.bytes() != old:
                with open(place.pack, 'wb') as file:
                    file.write(old)
        with open(place.pack + '.2147483646.new', 'wb') as file:    # killed while it wrote
            file.write(old[:100])
        place.load(*self.files.paths)
        assert place.bytes() == new.bytes(), 'an import after a killed one gives another pack'
        left = sorted(os.listdir(os.path.dirname(place.pack)))
        assert left == sorted(os.listdir(os.path.dirname(new.pack))), f'left behind: {left}'

    def at_once(self):
        """Imports that run at the same time lose nothing."""
        place = Home()
        children = [subprocess.Popen([home.HAGGLE, 'data', 'import', path],
                                     env=place.environment(), stdout=subprocess.DEVNULL,
                                     stderr=subprocess.PIPE) for path in self.files.paths]
        few([c.stderr.read().decode() for c in children if c.wait()])
        assert place.bytes() == self.home.bytes(), \
            f'only {[t["table"] for t in place.list()]} are there'

    # ---- wrong bytes ----

    def places(self):
        """A byte of each block, and some of the header and the directory."""
        rng = random.Random(8)
        size = os.path.getsize(self.home.pack)
        blocks = [rng.randrange(at, min(at + BLOCK, size)) for at in range(DATA_AT, size, BLOCK)]
        return list(range(0, 56, 5)) + blocks + [rng.randrange(size - 600, size) for _ in range(6)]

    def flips(self):
        """A wrong byte is named by the check, and whatever touches it is refused, never wrong."""
        refusals = 0
        with open(self.home.pack, 'r+b') as file:
            for place in self.places():
                byte = flip(file, place)
                try:
                    assert not self.home.sound(), f'the check passes over a wrong byte at {place}'
                    wrong, refused = wrong_answers(self.home, self.asked)
                    few([f'with a wrong byte at {place}: {w}' for w in wrong])
                    refusals += refused > 0
                finally:
                    flip(file, place, byte)
        assert refusals > 12, f'only {refusals} wrong bytes were noticed by a look-up'
        assert self.home.sound(), 'the pack is not as it was'

    def unused(self):
        """A wrong byte where nothing lies may pass, but nothing is read wrong."""
        with open(self.home.pack, 'r+b') as file:
            byte = flip(file, 2000)
            wrong, _ = wrong_answers(self.home, self.asked)
            flip(file, 2000, byte)
        few(wrong)

    def cut(self):
        """A pack that was cut off, or goes on, is refused; nothing crashes."""
        whole = self.home.bytes()
        path = os.path.join(self.files.home.folder, 'cut.pack')
        rng = random.Random(3)
        lengths = [0, 1, 7, 8, 55, 56, 57, 4095, 4096, len(whole) - 1] + \
            [rng.randrange(len(whole)) for _ in range(8)]
        for length in lengths:
            with open(path, 'wb') as file:
                file.write(whole[:length])
            answer = self.home.ask([self.asked[0][0]], path)[0]
            assert answer['answer'] in ('refused', 'not covered' if not length else 'refused'), \
                f'{length} bytes of {len(whole)}: {answer}'
        with open(path, 'wb') as file:
            file.write(whole + b'more')
        assert self.home.ask([self.asked[0][0]], path)[0]['answer'] == 'refused', 'bytes behind it'

    def replaced(self):
        """A damaged pack is told, with what to do; the next import does not build on it."""
        place = Home()
        place.load(*self.files.paths[:1])
        with open(place.pack, 'r+b') as file:
            flip(file, DATA_AT + 100)
        done = place.haggle('import', self.files.paths[1])
        assert done.returncode or not place.sound() or len(place.list()) == 2, 'it was built upon'
        assert 'damaged' in done.stderr + place.haggle('check').stderr, done.stderr

    def tests(self):
        yield 'pack: the made-up tables are read', self.whole
        yield 'pack: files in any order give the same bytes', self.any_order
        yield 'pack: a file imported again changes nothing', self.once_more
        yield 'pack: a killed import leaves the old one', self.killed
        yield 'pack: imports at the same time lose nothing', self.at_once
        yield 'pack: a wrong byte is never read', self.flips
        yield 'pack: a wrong byte where nothing lies', self.unused
        yield 'pack: cut off', self.cut
        yield 'pack: damaged, and then an import', self.replaced


def tests():
    yield from Packs().tests()
