"""layouts.py: small files in the publishers' own layouts. The codes are few, the words are ours."""
import io
import zipfile


def zipped(files, level=zipfile.ZIP_DEFLATED):
    """A zip of {name: bytes}; the same files make the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', level) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 9, 28, 0, 0, 0)), data,
                             compress_type=level)
    return out.getvalue()


def mue_practitioner():
    rows = ['"Our own sample in the layout of the table, effective October 1, 2026"',
            '"HCPCS/CPT Code","Practitioner Services MUE Values","MUE Adjudication Indicator",'
            '"MUE Rationale"']
    rows += [f'"{code}",{units},"{mai}","Nature of Service/Procedure"'
             for code, units, mai in [('J1885', 8, '3 Date of Service Edit: Clinical'),
                                      ('71046', 4, '3 Date of Service Edit: Clinical'),
                                      ('99284', 1, '2 Date of Service Edit: Policy')]]
    return {'MCR_MUE_PractitionerServices_Eff_10-01-2026.csv': '\r\n'.join(rows) + '\r\n'}


def ptp_part(number):
    pairs = [('80053', '82947', 20000101, '*', 1), ('80053', '84132', 20000101, 20211231, 0),
             ('93000', '93005', 19960101, '*', 0), ('93000', '93010', 19960101, '*', 0)]
    head = ['Our own sample in the layout of the table', '', '', '', '', '']
    column1, column2, since, until, modifier = pairs[number - 1]
    head.append(f'{column1}\t{column2}\t\t{since}\t{until}\t{modifier}\tMore extensive procedure')
    return {f'ccipra-v323r0-f{number}.txt': '\r\n'.join(head) + '\r\n'}


def zip5():
    rows = [f'{state}{code}{carrier}{locality}{rural:1s}     0 A'.ljust(75) + '20264'
            for state, code, carrier, locality, rural in [('TX', '78701', '04412', '31', ' '),
                                                          ('AK', '99501', '02102', '01', 'R')]]
    return {'ZIP5_OCT2026.txt': '\r\n'.join(rows) + '\r\n'}


def icd10():
    rows = [f'{order:05d} {code:7s} {valid} {name:60s} {name}'
            for order, code, valid, name in [(1, 'S934', 0, 'Ankle, sprained'),
                                             (2, 'S93401A', 1, 'Right ankle, sprained, first')]]
    return {'icd10cm_order_2027.txt': '\r\n'.join(rows) + '\r\n'}


def asp():
    rows = ['Payment Allowance Limits for Medicare Part B Drugs,,,,,,,,,,,', ',,,,,,,,,,,',
            '"Effective October 1, 2026 through December 31, 2026",,,,,,,,,,,', ',,,,,,,,,,,',
            'HCPCS Code,Short Description,HCPCS Code Dosage,Payment Limit,Co-insurance Percentage,'
            'Vaccine AWP%,Vaccine Limit,Blood AWP%,Blood limit,Clotting Factor,Notes,',
            'J1885,pain medicine,15 MG,0.512,20.000,,,,,,,',
            'J2405,nausea medicine,1 MG,0.061,20.000,,,,,,,']
    return {'October 2026 ASP Pricing File.csv': '\r\n'.join(rows) + '\r\n'}


def bomb():
    """A zip whose list of files says that it unpacks to nearly 4 GB."""
    data = bytearray(zipped({'table.txt': b'x' * 70000}))
    at = data.index(b'PK\1\2')
    data[at + 24:at + 28] = (0xf0000000).to_bytes(4, 'little')
    return bytes(data)


def liar():
    """A zip that unpacks to more than its list of files says."""
    data = bytearray(zipped({'table.txt': b'x' * 70000}))
    at = data.index(b'PK\1\2')
    data[at + 24:at + 28] = (10).to_bytes(4, 'little')
    return bytes(data)


def crowd():
    """A zip of more files than any table has."""
    return zipped({f'{i}.txt': b'' for i in range(6000)}, zipfile.ZIP_STORED)
