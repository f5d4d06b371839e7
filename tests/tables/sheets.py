"""sheets.py: tables out of files, read apart from Haggle: text, CSV, fixed columns, xlsx, zst.

Nothing here may be shared with what it tests: two readers agree on a row only because both are
right."""
import csv
import io
import re
import subprocess
import xml.etree.ElementTree as xml
import zipfile
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation


def data(path):
    if path.endswith('.zst'):
        return subprocess.run(['zstd', '-dc', path], stdout=subprocess.PIPE, check=True).stdout
    with open(path, 'rb') as file:
        return file.read()


def decoded(raw):
    """The text of a publisher: with a mark of its encoding, UTF-8, or else Windows-1252."""
    if raw[:2] in (b'\xff\xfe', b'\xfe\xff'):
        return raw.decode('utf-16')
    for encoding in ('utf-8-sig', 'cp1252'):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            pass
    return raw.decode('latin-1')


def text(path):
    return decoded(data(path))


def separated(path, delimiter=','):
    return list(csv.reader(io.StringIO(text(path), newline=''), delimiter=delimiter))


def lines(path):
    return text(path).replace('\r\n', '\n').replace('\x1a', '').split('\n')


SPREADSHEET = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'


def column_of(reference):
    number = 0
    for letter in re.match('[A-Z]+', reference).group():
        number = number * 26 + ord(letter) - ord('A') + 1
    return number - 1


def percent_styles(archive):
    """Styles that show a share as per cent: 0.2 stands for 20 %."""
    styles = xml.fromstring(archive.read('xl/styles.xml'))
    custom = {f.get('numFmtId') for f in styles.iter(SPREADSHEET + 'numFmt')
              if '%' in f.get('formatCode')}
    formats = styles.find(SPREADSHEET + 'cellXfs')
    return {str(i) for i, f in enumerate(formats) if f.get('numFmtId') in custom | {'9', '10'}}


def spreadsheet(path):
    """The first sheet as rows of texts, blank cells as ''. Rows keep their places."""
    with zipfile.ZipFile(path) as archive:
        percent = percent_styles(archive)
        strings = [''.join(t.text or '' for t in item.iter(SPREADSHEET + 't'))
                   for item in xml.fromstring(archive.read('xl/sharedStrings.xml'))]
        rows = []
        with archive.open('xl/worksheets/sheet1.xml') as sheet:
            for _, row in xml.iterparse(sheet):
                if row.tag != SPREADSHEET + 'row':
                    continue
                rows.extend([] for _ in range(int(row.get('r')) - len(rows)))
                for cell in row:
                    at = column_of(cell.get('r'))
                    rows[-1].extend('' for _ in range(at + 1 - len(rows[-1])))
                    rows[-1][at] = cell_text(cell, strings, percent)
                row.clear()
    return rows


def cell_text(cell, strings, percent):
    value = cell.find(SPREADSHEET + 'v')
    if cell.get('t') == 'inlineStr':
        return ''.join(t.text or '' for t in cell.iter(SPREADSHEET + 't'))
    if value is None or value.text is None:
        return ''
    if cell.get('t') == 's':
        return strings[int(value.text)]
    return f'{Decimal(value.text) * 100:f}%' if cell.get('s') in percent else value.text


# ---- values, as the probe tells them; '' is blank ----

def words(s):
    return ' '.join(s.split())


def number(s):
    """'$1,740.720', '20.000%', '.00', ' .' ... with at most four places, as few as it takes."""
    s = s.replace('$', '').replace(',', '').replace('%', '').strip()
    try:
        value = Decimal(s).quantize(Decimal('0.0001'), ROUND_HALF_UP)
    except InvalidOperation:
        return ''
    shown = f'{value:f}'.rstrip('0').rstrip('.')
    return '0' if shown in ('-0', '') else shown


def whole(s):
    return str(int(s)) if s.strip() else ''


def day(s):
    """20240701, 2024-07-01 or 07/01/2024 as 2024-07-01."""
    s = s.strip()
    if re.fullmatch(r'\d{8}', s):
        return f'{s[:4]}-{s[4:6]}-{s[6:]}'
    if re.fullmatch(r'\d\d/\d\d/\d{4}', s):
        return f'{s[6:]}-{s[:2]}-{s[3:5]}'
    return s


def diagnosis(s):
    return s.replace('.', '').strip()
