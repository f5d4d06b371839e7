"""helper.py: tests of haggle-fetch alone. Each has a folder and a server of its own."""
import os
import random
import shutil
import signal
import subprocess
import tempfile
import time

import layouts
from server import Route, begin

LOGIN = (b'<!DOCTYPE html>\n<html><head><title>Sign in\n  please</title></head>'
         b'<body><form></form></body></html>')
LICENCE = (b'<html><head><title>License Agreement | CMS</title></head><body>Point and Click License '
           b'Agreement. You must accept it. <button>Accept</button></body></html>')
# Does not shrink, so that half of it on the wire is half of the file.
NOISE = random.Random(3).randbytes(300000)
GOOD = layouts.zipped({'table.txt': NOISE})


os.environ['no_proxy'] = '*'  # the publisher is this machine


class Bench:
    """A folder, a server and runs of the program."""

    def __init__(self, program):
        self.program = program
        self.folder = tempfile.mkdtemp(prefix='haggle-fetch-')
        self.server = begin()

    def __enter__(self):
        return self

    def __exit__(self, *trouble):
        self.server.released.set()
        self.server.shutdown()
        self.server.server_close()
        shutil.rmtree(self.folder)

    def run(self, *paths, options=(), base=None, environment=None):
        urls = [(base or self.server.base) + p if p.startswith('/') else p for p in paths]
        done = subprocess.run(
            [self.program, '--to', self.folder, '--pause', '20', *options, *urls],
            capture_output=True, timeout=30, env={**os.environ, **(environment or {})})
        self.err = done.stderr.decode()
        lines = done.stdout.decode().splitlines()
        assert lines[:1] == ['HAGGLE-FETCH\t1'] and lines[-1:] == ['end'], (lines, self.err)
        self.status = done.returncode
        return [line.split('\t') for line in lines[1:-1]]

    def one(self, path, **more):
        (record,) = self.run(path, **more)
        return record

    def file(self, name):
        with open(os.path.join(self.folder, name), 'rb') as file:
            return file.read()

    def names(self):
        return sorted(n for n in os.listdir(self.folder) if n != '.lock')

    def asked(self):
        return [headers for _, headers in self.server.seen]


def same(got, wanted):
    assert got == wanted, f'{got!r} is not {wanted!r}'


def whole(b):
    """a file arrives whole, under its name, and is told in one line"""
    b.server.routes['/a/table.zip'] = Route(GOOD, etag='"v1"')
    record = b.one('/a/table.zip')
    same(record[:3], ['got', 'table.zip', str(len(GOOD))])
    same(b.file('table.zip'), GOOD)
    same(b.names(), ['table.zip', 'table.zip.from'])
    same(b.err, f'  table.zip: {len(GOOD) / 1000:.1f} KB\n')
    same(b.status, 0)


def unchanged(b):
    """a file that has not changed is not fetched again; a new version is"""
    b.server.routes['/table.zip'] = route = Route(GOOD, etag='"v1"')
    b.one('/table.zip')
    same(b.one('/table.zip')[0], 'same')
    route.etag, route.modified, route.body = None, True, layouts.zipped({'new.txt': b'new'})
    same(b.one('/table.zip')[0], 'got')
    same(b.one('/table.zip')[0], 'same')  # by its day alone
    same(b.file('table.zip'), route.body)
    os.truncate(os.path.join(b.folder, 'table.zip'), 50)
    same(b.one('/table.zip')[0], 'got')  # ours is no longer what it was


def breaks_off(b):
    """a transfer that breaks off goes on where it was, if the file is still the same"""
    b.server.routes['/table.zip'] = Route(GOOD, etag='"v1"', faults=['break'])
    same(b.one('/table.zip')[0], 'got')
    same(b.file('table.zip'), GOOD)
    again = b.asked()[1]
    same(again['If-Range'], '"v1"')
    same(again['Range'], f'bytes={len(GOOD) // 2}-')
    assert 'broke off' in b.err and 'trying again' in b.err, b.err


def goes_on_later(b):
    """what has arrived when the line is bad all day is gone on with at the next call"""
    b.server.routes['/table.zip'] = route = Route(GOOD, modified=True, faults=['break'] * 5)
    same(b.one('/table.zip')[:2], ['fail', 'network'])
    same(b.status, 3)
    same(b.names(), ['table.zip.part', 'table.zip.part.from'])
    same(b.one('/table.zip')[0], 'got')
    same(b.file('table.zip'), GOOD)
    assert 'Range' in b.asked()[-1], b.asked()[-1]
    same(b.names(), ['table.zip', 'table.zip.from'])
    same(len(route.faults), 0)


def killed(b):
    """a program that is killed on the way leaves no half file under the good name"""
    b.server.routes['/table.zip'] = Route(GOOD, etag='"v1"', faults=['stall'])
    program = subprocess.Popen([b.program, '--to', b.folder, b.server.base + '/table.zip'],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    part = os.path.join(b.folder, 'table.zip.part')
    for _ in range(200):
        if os.path.exists(part) and os.path.getsize(part) >= len(GOOD) // 2:
            break
        time.sleep(0.02)
    with open(f'/proc/{program.pid}/status') as status:
        assert 'Seccomp:\t2' in status.read(), 'the sandbox is open'
    program.send_signal(signal.SIGKILL)
    program.wait()
    assert 'table.zip' not in b.names(), b.names()
    same(b.one('/table.zip')[0], 'got')
    same(b.file('table.zip'), GOOD)
    assert 'Range' in b.asked()[-1], b.asked()[-1]


def ignores_ranges(b):
    """a server that ignores ranges starts the file cleanly again"""
    b.server.routes['/table.zip'] = Route(GOOD, etag='"v1"', ranges=False, faults=['break'])
    same(b.one('/table.zip')[0], 'got')
    same(b.file('table.zip'), GOOD)


def changed_meanwhile(b):
    """half an old version is not gone on with by half a new one"""
    b.server.routes['/table.zip'] = route = Route(GOOD, etag='"v1"', faults=['break'] * 5)
    b.one('/table.zip')
    route.etag, route.body = '"v2"', layouts.zipped({'table.txt': NOISE[::-1]})
    same(b.one('/table.zip')[0], 'got')
    same(b.file('table.zip'), route.body)


def wrong_range(b):
    """a server that sends another part than was asked for is asked from the beginning"""
    b.server.routes['/table.zip'] = route = Route(GOOD, etag='"v1"', faults=['break'] * 5)
    b.one('/table.zip')
    whole_range = f'bytes 0-{len(GOOD) - 1}/{len(GOOD)}'
    route.faults = [{'status': 206, 'headers': {'Content-Range': whole_range}, 'body': GOOD}]
    same(b.one('/table.zip')[0], 'got')
    same(b.file('table.zip'), GOOD)
    same(len(b.server.seen), 5 + 2)


def all_there(b):
    """a part that is whole already is taken (416), one that is too long is not"""
    b.server.routes['/table.zip'] = route = Route(GOOD, etag='"v1"', faults=['break'] * 5)
    for part in (GOOD, GOOD + b'tail'):
        route.faults = ['break'] * 5
        b.one('/table.zip')
        with open(os.path.join(b.folder, 'table.zip.part'), 'wb') as file:
            file.write(part)
        same(b.one('/table.zip')[0], 'got')
        same(b.file('table.zip'), GOOD)
        os.remove(os.path.join(b.folder, 'table.zip'))


def not_there(b):
    """what is not there or refused is said at once, and the next file is fetched"""
    b.server.routes['/b.txt'] = Route(b'words\n')
    b.server.routes['/no.txt'] = Route(LOGIN, status=403, kind='text/html')
    records = b.run('/a.zip', '/no.txt', '/b.txt')
    same([r[:2] for r in records], [['fail', 'not-found'], ['fail', 'refused'], ['got', 'b.txt']])
    same(b.status, 3)
    same(len(b.server.seen), 3)
    same(b.names(), ['b.txt', 'b.txt.from'])


def retries(b):
    """a server in trouble is asked again, as long as it asks for, and not for ever"""
    busy = {'status': 503, 'headers': {'Retry-After': '1'}}
    b.server.routes['/a.txt'] = Route(b'a', faults=[{'status': 500}, busy])
    before = time.monotonic()
    same(b.one('/a.txt')[0], 'got')
    assert time.monotonic() - before >= 1, 'Retry-After was not respected'
    b.server.routes['/b.txt'] = Route(b'b', faults=[{'status': 502}] * 9)
    same(b.one('/b.txt')[1:3], ['network', 'the server cannot send it now (502)'])
    same(len(b.server.seen), 3 + 5)
    late = {'status': 429, 'headers': {'Retry-After': '3600'}}
    b.server.routes['/c.txt'] = Route(b'c', faults=[late])
    same(b.one('/c.txt')[1], 'network')
    same(len(b.server.seen), 3 + 5 + 1)


def stalls(b):
    """a server that falls silent is given up and asked again"""
    b.server.routes['/table.zip'] = Route(GOOD, etag='"v1"', faults=['stall'])
    same(b.one('/table.zip', options=['--stall', '1'])[0], 'got')
    same(b.file('table.zip'), GOOD)
    assert 'fell silent' in b.err, b.err


def web_pages(b):
    """a web page in place of a file is said, with its title, and takes no good file's name"""
    b.server.routes['/table.zip'] = route = Route(GOOD)
    b.one('/table.zip')
    route.body, route.kind, route.modified = LOGIN, 'text/html', False
    b.server.routes['/words.csv'] = Route(b'\xef\xbb\xbf  ' + LOGIN)
    for path in ('/table.zip', '/words.csv'):
        record = b.one(path)
        same(record[:2], ['fail', 'web-page'])
        same(record[2], 'the server sent a web page, not a file: "Sign in please"')
    same(b.file('table.zip'), GOOD)
    same(b.names(), ['table.zip', 'table.zip.from'])


def licences(b):
    """a licence to accept is told apart from other pages, by its words or its address"""
    b.server.routes['/a.zip'] = Route(LICENCE, kind='text/html')
    b.server.routes['/b.zip'] = Route(status=302, headers={'Location': '/license/ama?file=/b.zip'})
    b.server.routes['/license/ama'] = Route(LOGIN)
    b.server.routes['/c.zip'] = Route(LICENCE, status=403)
    for path in ('/a.zip', '/b.zip', '/c.zip'):
        same(b.one(path)[:2], ['fail', 'licence'])
    same([p for p, _ in b.server.seen],  # nothing is accepted for the person
         ['/a.zip', '/b.zip', '/license/ama?file=/b.zip', '/c.zip'])
    same(b.names(), [])


def torn_zip(b):
    """a zip that is cut off or altered is fetched once more, then refused; the good one stays"""
    altered = bytearray(GOOD)
    altered[len(GOOD) // 2] ^= 1
    for body in (GOOD[:len(GOOD) // 2], bytes(altered), b'PK\3\4', b'no zip at all'):
        b.server.routes['/table.zip'] = Route(GOOD, etag='"v1"')
        b.one('/table.zip')
        b.server.routes['/table.zip'] = Route(body, etag='"v2"')
        del b.server.seen[:]
        same(b.one('/table.zip')[:2], ['fail', 'torn'])
        same(len(b.server.seen), 2)
        same(b.file('table.zip'), GOOD)
        same(b.names(), ['table.zip', 'table.zip.from'])


def too_large(b):
    """zips that would unpack to giants, and files beyond the limit, are refused"""
    for name, body in (('bomb', layouts.bomb()), ('crowd', layouts.crowd())):
        b.server.routes[f'/{name}.zip'] = Route(body)
        same(b.one(f'/{name}.zip')[:2], ['fail', 'too-large'])
    b.server.routes['/liar.zip'] = Route(layouts.liar())
    same(b.one('/liar.zip')[:2], ['fail', 'torn'])
    for length in (True, False):
        b.server.routes['/long.txt'] = Route(b'x' * 3000000, length=length)
        same(b.one('/long.txt', options=['--limit', '1'])[:2], ['fail', 'too-large'])
    same(b.names(), [])


def redirects(b):
    """redirects are followed, circles and other protocols are not"""
    b.server.routes['/a.zip'] = Route(status=301, headers={'Location': '/files/b.zip'})
    b.server.routes['/files/b.zip'] = Route(GOOD)
    same(b.one('/a.zip')[:2], ['got', 'a.zip'])
    b.server.routes['/c.zip'] = Route(status=302, headers={'Location': '/c.zip'})
    same(b.one('/c.zip')[:2], ['fail', 'network'])
    b.server.routes['/d.zip'] = Route(status=302, headers={'Location': 'file:///etc/passwd'})
    same(b.one('/d.zip')[:2], ['fail', 'refused'])
    same(b.names(), ['a.zip', 'a.zip.from'])


def encrypted(b):
    """https asks for a certificate that is trusted and never becomes http"""
    certificate = os.path.join(b.folder, 'own.pem')
    subprocess.run(['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2',
                    '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1',
                    '-keyout', certificate, '-out', certificate + '.part'],
                   check=True, capture_output=True)
    with open(certificate, 'a') as pem, open(certificate + '.part') as more:
        pem.write(more.read())
    os.remove(certificate + '.part')
    secure = begin(certificate)
    secure.routes['/a.zip'] = Route(GOOD)
    secure.routes['/b.zip'] = Route(status=302, headers={'Location': b.server.base + '/a.zip'})
    b.server.routes['/a.zip'] = Route(GOOD)
    record = b.one('/a.zip', base=secure.base)
    assert 'certificate is not trusted' in record[2], record
    trusted = {'SSL_CERT_FILE': certificate}
    same(b.one('/a.zip', base=secure.base, environment=trusted)[0], 'got')
    record = b.one('/b.zip', base=secure.base, environment=trusted)
    assert 'leads away from https' in record[2], record
    same(len(b.server.seen), 0)
    secure.shutdown()
    secure.server_close()


def addresses(b):
    """addresses that name no file, or are not encrypted, are refused; names are made tame"""
    bad = ['ftp://example.org/a.zip', 'http://example.org/a.zip', 'http://127.0.0.1.example.org/a',
           'https://example.org', 'https://example.org/a b.zip', 'a.zip', b.server.base + '/x/']
    for record in b.run(*bad):
        same(record[:2], ['fail', 'bad-url'])
    b.server.routes['/..%2f.hidden'] = Route(b'x')
    b.server.routes['/a%20b;c.txt'] = Route(b'x')
    b.run('/..%2f.hidden', '/a%20b;c.txt?file=/etc/passwd')
    same(b.names(), ['-.-2f.hidden', '-.-2f.hidden.from', 'a-20b-c.txt', 'a-20b-c.txt.from'])


def places(b):
    """nothing is written through a link, and two programs do not share a folder"""
    outside = tempfile.mkdtemp(prefix='haggle-outside-')
    os.symlink(os.path.join(outside, 'taken'), os.path.join(b.folder, 'a.txt.part'))
    b.server.routes['/a.txt'] = Route(b'x')
    same(b.one('/a.txt')[:2], ['fail', 'place'])
    same(os.listdir(outside), [])
    os.rmdir(outside)
    first = subprocess.Popen([b.program, '--to', b.folder, '-'], stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE)
    first.stdout.readline()
    second = subprocess.run([b.program, '--to', b.folder, '-'], input=b'', capture_output=True)
    same(second.returncode, 1)
    assert b'another haggle-fetch' in second.stderr, second.stderr
    first.stdin.close()
    same(first.wait(), 0)
    first.stdout.close()


def in_dialogue(b):
    """addresses on standard input are answered one by one; a page may be asked for"""
    b.server.routes['/list'] = Route(LOGIN, kind='text/html')
    b.server.routes['/a.txt'] = Route(b'x')
    program = subprocess.Popen([b.program, '--to', b.folder, '-'], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    same(program.stdout.readline(), 'HAGGLE-FETCH\t1\n')
    for ask, answer in ((f'page {b.server.base}/list', 'got\tlist.html'),
                        (f'{b.server.base}/list', 'fail\tweb-page'),
                        (f'page {b.server.base}/a.txt', 'fail\tweb-page'),
                        (f'{b.server.base}/a.txt', 'got\ta.txt')):
        program.stdin.write(ask + '\n')
        program.stdin.flush()
        line = program.stdout.readline()
        assert line.startswith(answer), (ask, line)
    program.stdin.close()
    same(program.wait(), 3)
    program.stdout.close()


def tests(program):
    def bound(test):
        def run():
            with Bench(program) as bench:
                test(bench)
        run.__doc__ = test.__doc__
        return run
    chosen = [stalls, whole, unchanged, breaks_off, goes_on_later, killed, ignores_ranges,
              changed_meanwhile, wrong_range, all_there, not_there, retries, web_pages,
              licences, torn_zip, too_large, redirects, addresses, places, in_dialogue,
              encrypted]
    return [bound(test) for test in chosen]
