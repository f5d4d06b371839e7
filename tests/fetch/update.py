"""update.py: tests of `haggle data update`, with folders and a publisher of its own each."""
import json
import os
import pty
import shutil
import socket
import subprocess
import tempfile

import layouts
from helper import LICENCE, LOGIN, same
from server import Route, begin

DAY = '2026-11-24'
MUE = '/files/zip/medicare-ncci-2026-q{}-practitioner-services-mue-table.zip'
NCCI = '/medicare/coding-billing/national-correct-coding-initiative-ncci-edits/'
ICD = '/files/zip/2027-code-descriptions-tabular-order.zip'


class Bench:
    """The person's folders, a publisher, and runs of haggle."""

    def __init__(self, program):
        self.program = program
        self.home = tempfile.mkdtemp(prefix='haggle-update-')
        self.server = begin()
        self.cache = os.path.join(self.home, 'cache/haggle/fetch')
        self.environment = {**os.environ, 'HOME': self.home,
                            'XDG_CACHE_HOME': os.path.join(self.home, 'cache'),
                            'XDG_CONFIG_HOME': os.path.join(self.home, 'config'),
                            'XDG_DATA_HOME': os.path.join(self.home, 'data')}

    def __enter__(self):
        return self

    def __exit__(self, *trouble):
        self.server.released.set()
        self.server.shutdown()
        self.server.server_close()
        shutil.rmtree(self.home)

    def call(self, *words, **more):
        return subprocess.run([self.program, 'data', 'update', '--today', DAY, *words],
                              env=self.environment, capture_output=True, text=True, timeout=60,
                              stdin=subprocess.DEVNULL, **more)

    def update(self, *sources, base=None, options=()):
        """The sources' outcomes, by name."""
        where = ('--from', base or self.server.base) if base != '' else ()
        done = self.call('--yes', '--format', 'json', *where, *options, *sources)
        assert done.stdout, done.stderr
        self.status, self.err = done.returncode, done.stderr
        result = json.loads(done.stdout)
        self.imported = result['imported']
        return {s['source']: s for s in result['sources']}

    def own(self, text):
        folder = os.path.join(self.home, 'config/haggle')
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, 'sources.txt'), 'w') as file:
            file.write(text)

    def paths(self):
        return [path for path, _ in self.server.seen]


def newest(b):
    """the newest editions are fetched and handed over, and not again while they are the newest"""
    b.server.routes[MUE.format(4)] = Route(layouts.zipped(layouts.mue_practitioner()), etag='"1"')
    b.server.routes[ICD] = Route(layouts.zipped(layouts.icd10()), etag='"1"')
    got = b.update('ncci-mue-practitioner', 'icd-10-cm')
    same(got['ncci-mue-practitioner']['state'], 'fetched')
    same(got['ncci-mue-practitioner']['edition'], '2026 Q4')
    same(got['icd-10-cm']['edition'], 'FY 2027')
    same(got['icd-10-cm']['files'], [os.path.basename(ICD)])
    same(b.status, 0 if b.imported else 1)
    assert os.path.exists(os.path.join(b.cache, os.path.basename(ICD)))
    got = b.update('ncci-mue-practitioner', 'icd-10-cm')
    same([s['state'] for s in got.values()], ['newest', 'newest'])


def before_newest(b):
    """where the newest is not there yet, the edition before is fetched, and that is said"""
    b.server.routes[MUE.format(3)] = Route(layouts.zipped(layouts.mue_practitioner()))
    done = b.call('--yes', '--from', b.server.base, 'ncci-mue-practitioner')
    assert '2026 Q3: fetched' in done.stdout, done.stdout
    assert '2026 Q4 is not there yet' in done.stdout, done.stdout
    said = done.stdout.replace(b.server.base, '')  # its port may have these figures
    assert '404' not in said, done.stdout
    same(b.paths()[0], MUE.format(4))
    got = b.update('hcpcs', 'ncci-mue-practitioner')
    same(got['hcpcs']['state'], 'failed')
    assert '2026 Q4, 2026 Q3, 2026 Q2' in got['hcpcs']['why'], got


def by_page(b):
    """a file whose name cannot be known is found by the links of its page"""
    page = b'''<!DOCTYPE html><html><body><a href="#top">Top</a> <a href='mailto:x@y'>Write</a>
      <a class="x" href="/files/zip/zip-code-carrier-locality-file-revised-02-18-2025.zip">old</a>
      <a href="/files/zip/zip-code-carrier-locality-file-revised-11-18-2026.zip">ZIP codes</a>'''
    b.server.routes['/medicare/payment/fee-schedules'] = Route(page, kind='text/html')
    name = 'zip-code-carrier-locality-file-revised-11-18-2026.zip'
    b.server.routes['/files/zip/' + name] = Route(layouts.zipped(layouts.zip5()))
    got = b.update('zip-locality')
    same(got['zip-locality']['state'], 'fetched')
    same(got['zip-locality']['files'], [name])


def parts(b):
    """an edition in four files is taken whole or not at all"""
    name = 'medicare-ncci-2026{}q4-practitioner-ptp-edits-ccipra-v323r0-f{}.zip'
    for part in (1, 2, 4):
        body = layouts.zipped(layouts.ptp_part(part))
        b.server.routes['/files/zip/' + name.format('', part)] = Route(body)
    third = '/files/zip/' + name.format('', 3)
    for trouble in (None, Route(LOGIN)):
        if trouble:
            b.server.routes[third] = trouble
        got = b.update('ncci-ptp-practitioner')
        same(got['ncci-ptp-practitioner']['state'], 'failed')
        same(got['ncci-ptp-practitioner']['files'], [])
        same(b.status, 3)
    del b.server.routes[third]
    links = ''.join(f'<a href="/files/zip/{name.format("-", n)}">{n}</a>' for n in (1, 2, 3, 4))
    b.server.routes[NCCI + 'medicare-ncci-procedure-procedure-ptp-edits'] = Route(
        b'<html>' + links.encode(), kind='text/html')
    for part in (1, 2, 3, 4):
        body = layouts.zipped(layouts.ptp_part(part))
        b.server.routes['/files/zip/' + name.format('-', part)] = Route(body)
    got = b.update('ncci-ptp-practitioner')
    same(got['ncci-ptp-practitioner']['state'], 'fetched')
    same(got['ncci-ptp-practitioner']['files'], [name.format('-', n) for n in (1, 2, 3, 4)])


def licences(b):
    """a licence is named with its page and never accepted for the person"""
    got = b.update('physician-fees', 'opps-b', base='')
    same([s['state'] for s in got.values()], ['licence', 'licence'])
    assert got['physician-fees']['page'].endswith('/pfs-relative-value-files/rvu26d'), got
    same(b.status, 1)
    done = b.call('--yes', 'physician-fees')
    assert 'needs you' in done.stdout and 'haggle data import' in done.stdout, done.stdout
    b.server.routes[MUE.format(4)] = Route(LICENCE, kind='text/html')
    page = b'<html><a href="/license/ama?file=/files/zip/medicare-2026-q4-add-on-edits.zip">x</a>'
    b.server.routes[NCCI + 'medicare-ncci-add-code-edits'] = Route(page, kind='text/html')
    got = b.update('ncci-mue-practitioner', 'ncci-add-on')
    same([s['state'] for s in got.values()], ['licence', 'licence'])
    assert not any('license' in path for path in b.paths()), b.paths()


def goes_on(b):
    """one source that fails does not keep the next from being fetched"""
    b.server.routes[MUE.format(4)] = Route(LOGIN, kind='text/html')
    torn = layouts.zipped(layouts.asp())
    b.server.routes['/files/zip/october-2026-medicare-part-b-payment-limit-files.zip'] = Route(
        torn[:len(torn) // 2])
    b.server.routes[ICD] = Route(layouts.zipped(layouts.icd10()))
    got = b.update('ncci-mue-practitioner', 'drug-prices', 'icd-10-cm')
    same([s['state'] for s in got.values()], ['failed', 'failed', 'fetched'])
    assert 'a web page, not a file: "Sign in please"' in got['ncci-mue-practitioner']['why'], got
    assert 'the zip is cut off' in got['drug-prices']['why'], got
    same(b.status, 1)


def out_of_reach(b):
    """a publisher that cannot be reached is not waited for source after source"""
    with socket.socket() as free:
        free.bind(('127.0.0.1', 0))
        base = f'http://127.0.0.1:{free.getsockname()[1]}'
        got = b.update('hcpcs', 'drug-prices', 'icd-10-cm', 'ms-drg', base=base)
    same([s['state'] for s in got.values()], ['failed'] * 4)
    assert 'no connection' in got['drug-prices']['why'], got
    assert 'not asked for' in got['ms-drg']['why'], got
    same(b.status, 3)


def own_addresses(b):
    """a person's own file replaces, adds and leaves out sources; a wrong line is named"""
    b.own(f'''# My mirror
Source: hcpcs
Title: My codes
Every: month
Url: {b.server.base}/mine/{{yyyy}}-{{mm}}.zip

Source: mine
Every: quarter
Url: {b.server.base}/mine/{{month}}{{yy}}{{letter}}{{q+1}}.txt

Source: icd-10-cm
Every: never
''')
    b.server.routes['/mine/2026-11.zip'] = Route(layouts.zipped({'codes.txt': b'J1885 x\n'}))
    b.server.routes['/mine/october26d5.txt'] = Route(b'J1885 x\n')
    got = b.update('hcpcs', 'mine', base='')
    same([s['state'] for s in got.values()], ['fetched', 'fetched'])
    same(got['hcpcs']['edition'], '2026-11')
    done = b.call('--yes', 'icd-10-cm')
    same(done.returncode, 2)
    assert 'no source icd-10-cm' in done.stderr, done.stderr
    b.own('Source: mine\nEvery: quarter\nUrl: https://example.org/{year}.zip\n')
    done = b.call('--yes', 'mine')
    same(done.returncode, 3)
    assert 'sources.txt:1: {year} is no placeholder' in done.stderr, done.stderr


def asks_first(b):
    """nothing is asked of any server before the person has said yes"""
    b.server.routes[ICD] = Route(layouts.zipped(layouts.icd10()))
    done = b.call('--from', b.server.base, 'icd-10-cm')
    same(done.returncode, 1)
    assert b.server.base + ICD in done.stdout and '--yes' in done.stdout, done.stdout
    same(b.call('--format', 'json', '--from', b.server.base).returncode, 2)
    for answer, asked in ((b'n\n', 0), (b'y\n', 1)):
        ours, theirs = pty.openpty()
        os.write(ours, answer)
        program = subprocess.Popen(
            [b.program, 'data', 'update', '--today', DAY, '--from', b.server.base, 'icd-10-cm'],
            env=b.environment, stdin=theirs, stdout=theirs, stderr=subprocess.DEVNULL)
        os.close(theirs)
        text = b''
        try:
            while more := os.read(ours, 4096):
                text += more
        except OSError:  # how a terminal ends
            pass
        os.close(ours)
        program.wait()
        assert b'Fetch them now? [y/N]' in text, text
        same(len(b.server.seen), asked)


def sealed(b):
    """while it fetches, haggle itself can open no connection"""
    b.server.routes[ICD] = Route(layouts.zipped(layouts.icd10()), faults=['stall'])
    program = subprocess.Popen(
        [b.program, 'data', 'update', '--yes', '--today', DAY, '--from', b.server.base, 'icd-10-cm'],
        env=b.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not b.server.seen:
        assert program.poll() is None
    with open(f'/proc/{program.pid}/status') as status:
        assert 'Seccomp:\t2' in status.read(), 'haggle is not sealed'
    b.server.released.set()
    program.wait()


def in_spanish(b):
    """all of it in Spanish"""
    b.server.routes[MUE.format(3)] = Route(layouts.zipped(layouts.mue_practitioner()))
    done = b.call('--yes', '--lang', 'es', '--from', b.server.base, 'ncci-mue-practitioner')
    assert 'descargado' in done.stdout and 'aún no está' in done.stdout, done.stdout
    b.server.routes[MUE.format(4)] = Route(LOGIN)
    got = b.update('ncci-mue-practitioner', options=['--lang', 'es'])
    same(got['ncci-mue-practitioner']['why'], b.server.base + MUE.format(4) +
         ': el servidor envió una página web, no un archivo')


def tests(program):
    def bound(test):
        def run():
            with Bench(program) as bench:
                test(bench)
        run.__doc__ = test.__doc__
        return run
    return [bound(test) for test in (out_of_reach, newest, before_newest, by_page, parts, licences,
                                     goes_on, own_addresses, asks_first, sealed, in_spanish)]
