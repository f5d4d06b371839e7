"""made.py: files made for a test: workbooks, archives, compressed and encoded text."""
import io
import subprocess
import zipfile
from xml.sax.saxutils import escape

MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006'


class Percent(float):
    """A share that a workbook shows as per cent."""


def zipped(files, method=zipfile.ZIP_DEFLATED):
    """An archive of {name: bytes}; always the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', method) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content,
                             compress_type=method)
    return out.getvalue()


def compressed(content, program):
    return subprocess.run([program, '-c'], input=content, stdout=subprocess.PIPE,
                          check=True).stdout


def letters(column):
    name = ''
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord('A') + rest) + name
    return name


def cell(reference, value, strings):
    if value is None or value == '':
        return ''
    if isinstance(value, Percent):
        return f'<c r="{reference}" s="1"><v>{float(value)!r}</v></c>'
    if isinstance(value, (int, float)):
        return f'<c r="{reference}"><v>{value!r}</v></c>'
    at = strings.setdefault(value, len(strings))
    return f'<c r="{reference}" t="s"><v>{at}</v></c>'


def sheet(rows, strings):
    lines = [f'<row r="{i}">' + ''.join(cell(f'{letters(j)}{i}', value, strings)
                                        for j, value in enumerate(row)) + '</row>'
             for i, row in enumerate(rows, 1) if row]
    return f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(lines)}</sheetData></worksheet>'


def workbook(*sheets):
    """An .xlsx of sheets, each a list of rows of texts, numbers and blanks."""
    strings, files = {}, {}
    pages = [sheet(rows, strings) for rows in sheets]
    numbers = range(1, len(pages) + 1)
    files['[Content_Types].xml'] = (
        f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-'
        'officedocument.spreadsheetml.sheet.main+xml"/></Types>')
    files['_rels/.rels'] = (
        f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
    files['xl/workbook.xml'] = (
        f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>' +
        ''.join(f'<sheet name="Sheet{n}" sheetId="{n}" r:id="rId{n}"/>' for n in numbers) +
        '</sheets></workbook>')
    files['xl/_rels/workbook.xml.rels'] = (
        f'<Relationships xmlns="{PACKAGE}/relationships">' +
        ''.join(f'<Relationship Id="rId{n}" Type="{OFFICE}/worksheet" '
                f'Target="worksheets/sheet{n}.xml"/>' for n in numbers) +
        f'<Relationship Id="rId90" Type="{OFFICE}/styles" Target="styles.xml"/>'
        f'<Relationship Id="rId91" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
        '</Relationships>')
    files['xl/styles.xml'] = (
        f'<styleSheet xmlns="{MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="10" '
        'applyNumberFormat="1"/></cellXfs></styleSheet>')
    files['xl/sharedStrings.xml'] = (
        f'<sst xmlns="{MAIN}">' +
        ''.join(f'<si><t xml:space="preserve">{escape(s)}</t></si>' for s in strings) + '</sst>')
    for n, page in zip(numbers, pages):
        files[f'xl/worksheets/sheet{n}.xml'] = page
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return zipped({name: (head + text).encode() for name, text in files.items()})


def comma(rows, end='\r\n'):
    """CSV; what holds a comma, a quote or a line's end is quoted."""
    def quoted(value):
        text = '' if value is None else str(value)
        return '"' + text.replace('"', '""') + '"' if set(text) & set(',"\n') else text
    return end.join(','.join(map(quoted, row)) for row in rows) + end


def tabbed(rows, end='\r\n'):
    return end.join('\t'.join('' if v is None else str(v) for v in row) for row in rows) + end
