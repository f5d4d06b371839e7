"""containers.py: one made-up table in every wrapping that it may come in, and what is no table."""
import os
import re
import time

import native
from home import Home, few, tables_of
from made import comma, compressed, tabbed, workbook, zipped

ROWS = [
    ['10001', '', 'made up', 'J1', '5012', '1.4237', '$126.85', '.', '$25.37'],
    ['10002', '', 'made up, with a comma', 'N', '', '', '', '', ''],
    ['G0001', '', 'a word with an é', 'S', '5521', '12.0', '"$1,740.720"'.strip('"'), '$1.00',
     '$348.15'],
]
HEAD = [
    ['', 'Addendum B.-- OPPS Payment by HCPCS Code for CY 2026'] + [''] * 7,
    ['HCPCS Code', 'CI', 'Short Descriptor', 'SI', 'APC', 'Relative Weight', 'Payment Rate',
     'National Unadjusted Copayment', 'Minimum Unadjusted Copayment'],
]
EDITION = ('2026', '2026-01-01', '2026-12-31')
WANTED = [
    ('10001', '', {'si': 'J1', 'apc': '5012', 'weight': '1.4237', 'payment': '126.85',
                   'copay_minimum': '25.37'}),
    ('10002', '', {'si': 'N'}),
    ('G0001', '', {'si': 'S', 'apc': '5521', 'weight': '12', 'payment': '1740.72', 'copay': '1',
                   'copay_minimum': '348.15'}),
]
CSV = comma(HEAD + ROWS)
PLAIN = CSV.encode()
README = b'These are the payment rates. Read them with care.\r\nThey hold for the year 2026.\r\n'
NUMBERS = [[float(v) if re.fullmatch(r'\d+\.\d+', v) else v for v in row] for row in ROWS]
WEB_PAGE = (b'<!DOCTYPE html>\n<html><head><title>License Agreement</title></head>\n<body><h1>CMS'
            b' license</h1><p>HCPCS Code, SI, APC: accept to go on.</p></body></html>\n')


def wrapped():
    """(what about it, name, bytes) of the same table."""
    yield 'plain', 'b.csv', PLAIN
    yield 'no name that tells', 'download', PLAIN
    yield 'the ending of something else', 'b.pdf', PLAIN
    yield 'tabs', 'b.txt', tabbed(HEAD + ROWS).encode()
    yield 'a line feed alone', 'b.csv', comma(HEAD + ROWS, '\n').encode()
    yield 'no line end at the end', 'b.csv', PLAIN.rstrip()
    yield 'a byte order mark', 'b.csv', b'\xef\xbb\xbf' + PLAIN
    yield 'UTF-16, little', 'b.csv', b'\xff\xfe' + CSV.encode('utf-16-le')
    yield 'UTF-16, big', 'b.csv', b'\xfe\xff' + CSV.encode('utf-16-be')
    yield 'Windows-1252', 'b.csv', CSV.encode('cp1252')
    yield 'blank lines', 'b.csv', comma([[]] + HEAD + [[]] + ROWS + [[], []]).encode()
    yield 'a DOS end of file', 'b.csv', PLAIN + b'\x1a'
    yield 'gz', 'b.csv.gz', compressed(PLAIN, 'gzip')
    yield 'gz by another name', 'b.csv', compressed(PLAIN, 'gzip')
    yield 'zst', 'b.csv.zst', compressed(PLAIN, 'zstd')
    yield 'two gz, one behind the other', 'b.csv.gz', \
        compressed(PLAIN[:200], 'gzip') + compressed(PLAIN[200:], 'gzip')
    yield 'zip', 'b.zip', zipped({'b.csv': PLAIN})
    yield 'zip, stored', 'b.zip', zipped({'b.csv': PLAIN}, 0)
    yield 'zip with a folder', 'b.zip', zipped({'2026/': b'', '2026/b.csv': PLAIN})
    yield 'zip with a readme', 'b.zip', zipped({'readme.txt': README, 'b.csv': PLAIN})
    yield 'zip in a zip', 'b.zip', zipped({'inner.zip': zipped({'b.csv': PLAIN})})
    yield 'gz in a zip', 'b.zip', zipped({'b.csv.gz': compressed(PLAIN, 'gzip')})
    yield 'workbook', 'b.xlsx', workbook(HEAD + ROWS)
    yield 'workbook with numbers', 'b.xlsx', workbook(HEAD + NUMBERS)
    yield 'workbook by another name', 'b.csv', workbook(HEAD + ROWS)
    yield 'workbook with the table in its second sheet', 'b.xlsx', \
        workbook([['About this file'], ['It holds payment rates.']], HEAD + ROWS)
    yield 'workbook in a zip', 'b.zip', zipped({'b.xlsx': workbook(HEAD + ROWS)})


def same_table(name, content):
    place = Home()
    entries = place.load(native.written(place, name, content))
    told = [t for e in entries for t in tables_of(e)]
    assert told == [('opps', *EDITION, len(ROWS))], f'{told}; {entries}'
    few(list(native.rows_wrong(place, 'opps', EDITION, WANTED)))


def broken():
    """(what about it, name, bytes, words that the reason must have: any of them)."""
    page = workbook(HEAD + ROWS)
    torn = ('torn', 'broken', 'damaged', 'cut', 'incomplete', 'ends', 'not whole', 'archive',
            'compressed', 'cannot be read')
    for ending, content in [('gz', compressed(PLAIN * 50, 'gzip')),
                            ('zst', compressed(PLAIN * 50, 'zstd')),
                            ('zip', zipped({'b.csv': PLAIN * 50})), ('xlsx', page)]:
        for part in (0.3, 0.6, 0.95):
            yield f'torn {ending} at {part:.0%}', f'b.{ending}', \
                content[:int(len(content) * part)], torn
    yield 'a wrong byte in a gz', 'b.csv.gz', spoilt(compressed(PLAIN * 50, 'gzip')), torn
    yield 'a wrong byte in a zip', 'b.zip', spoilt(zipped({'b.csv': PLAIN * 50})), torn
    yield 'a web page', 'b.csv', WEB_PAGE, ('web page', 'HTML')
    yield 'a web page in a zip', 'b.zip', zipped({'b.csv': WEB_PAGE}), ('web page', 'HTML')
    yield 'an empty file', 'b.csv', b'', ('empty',)
    yield 'an empty archive', 'b.zip', zipped({}), ('empty', 'no file', 'nothing', 'not a table')
    yield 'blank lines alone', 'b.csv', b'\r\n\r\n  \r\n', ('empty', 'no table', 'nothing')
    yield 'the heading alone', 'b.csv', comma(HEAD).encode(), ('no row', 'empty', 'nothing')
    yield 'an unknown layout', 'b.csv', \
        b'fruit,colour,price\r\napple,red,1.20\r\npear,green,1.40\r\n', ('fruit',)
    yield 'a picture', 'b.csv', bytes(range(256)) * 20, ('neither text', 'no table')
    yield 'a table that lost a column', 'b.csv', \
        comma([[row[i] for i in range(9) if i != 3] for row in HEAD + ROWS]).encode(), ('SI', 'HCPCS')


def spoilt(content):
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 0x55]) + content[middle + 1:]


def refused(name, content, words):
    """It is refused with one line that says why, the exit code tells, and no pack is written."""
    place = Home()
    done = place.haggle('import', native.written(place, name, content))
    assert done.returncode == 3 and not os.path.exists(place.pack), \
        f'exit {done.returncode}: {done.stdout}{done.stderr}'
    line, = done.stderr.strip().split('\n')
    assert any(word.lower() in line.lower() for word in words), f'"{line}" has none of {words}'
    assert line.startswith('haggle: ') and line.count(name) == 1, f'named twice: "{line}"'


def bad_rows():
    """Rows that cannot be read are counted, shown with their lines and left out; the others stay."""
    place = Home()
    bad = [['not a code at all', '', 'x', 'S', '1', '1', '1', '1', '1'],
           ['10003', '', 'x', 'S', '5012', '1.42.37', '$1.00', '.', '$1.00'],
           ['10004', '', 'x', 'S', '5012', '1.0', '$12.x4', '.', '$1.00']]
    bad.append(['10005', '', 'x', 'S', '5012', '12 34', '$1.00', '.', '$1.00'])
    rows = [ROWS[0], bad[0], ROWS[1], bad[1], bad[2], bad[3], ROWS[2]]
    path = native.written(place, 'b.csv', comma(HEAD + rows).encode())
    entry, = place.load(path)
    assert tables_of(entry) == [('opps', *EDITION, 3)] and entry['rejected'] == 4, f'{entry}'
    assert [r['line'] for r in entry['rejects']] == [4, 6, 7, 8], f'{entry["rejects"]}'
    few(list(native.rows_wrong(place, 'opps', EDITION, WANTED)))
    done = Home(place.folder).haggle('list')
    assert '4 rows were left out' in done.stdout, done.stdout
    other = Home()
    done = other.haggle('import', path)
    assert done.returncode == 1 and 'line 4: left out' in done.stdout, done.stdout


def many_bad_rows():
    """Of very many bad rows, a few are shown and all are counted."""
    place = Home()
    rows = ROWS + [[f'bad code {i}', '', 'x', 'S', '5012', '1.0', '$1.00', '.', '$1.00'] for i in range(5000)]
    entry, = place.load(native.written(place, 'b.csv', comma(HEAD + rows).encode()))
    assert entry['state'] != 'loaded' or \
        (entry['rejected'] == 5000 and 0 < len(entry['rejects']) < 100), f'{entry}'


def good_and_bad():
    """A bad file among good ones: the good are loaded, the exit code says that one was not."""
    place = Home()
    paths = [native.written(place, 'b.csv', PLAIN), native.written(place, 'bad.csv', WEB_PAGE),
             os.path.join(place.folder, 'not-there.csv'),
             native.written(place, 'icd10cm-order-2026.txt', native.ICD10.encode())]
    done = place.haggle('import', *paths)
    assert done.returncode == 1, f'exit {done.returncode}: {done.stderr}'
    assert 'not-there.csv' in done.stderr and 'bad.csv' in done.stderr, done.stderr
    assert sorted(t['table'] for t in place.list()) == ['icd10', 'opps'], place.list()


def bomb():
    """An archive that unpacks to gigabytes is refused, not unpacked."""
    place = Home()
    inner = zipped({'b.csv': b' ' * (64 << 20)})
    path = native.written(place, 'b.zip', zipped({f'{i}.zip': inner for i in range(40)}))
    begun = time.monotonic()
    done = place.haggle('import', path)
    assert done.returncode == 3, f'exit {done.returncode}'
    assert time.monotonic() - begun < 20, f'it took {time.monotonic() - begun:.0f} seconds'


def named_edition():
    """The person may say the edition."""
    place = Home()
    path = native.written(place, 'b.csv', PLAIN)
    entry, = place.load(path, words=('--edition', '2025 Q4'))
    assert tables_of(entry) == [('opps', '2025 Q4', '2025-10-01', '2025-12-31', 3)], f'{entry}'


def tests():
    for about, name, content in wrapped():
        yield f'wrapping: {about}', lambda n=name, c=content: same_table(n, c)
    for about, name, content, words in broken():
        yield f'no table: {about}', lambda n=name, c=content, w=words: refused(n, c, w)
    yield 'rows: bad ones are left out and told', bad_rows
    yield 'rows: very many bad ones', many_bad_rows
    yield 'files: good and bad ones', good_and_bad
    if os.environ.get('HAGGLE_SLOW'):
        yield 'files: an archive that is a bomb', bomb
    yield 'files: the person names the edition', named_edition
