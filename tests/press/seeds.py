#!/usr/bin/env python3
"""seeds.py: scripts of haggle-press, from which its fuzzer begins: python3 tests/press/seeds.py FOLDER"""
import os
import sys

KINDS = 'title heading text line subject sign you they meaning row fill note break'.split()
HEAD = 'HAGGLE-PRESS\t1\ntitle\tA letter\nlang\ten\nday\t2026-04-02\nfoot\tPage {page} of {pages}\npoints\t11\nface\tsans\n'


def piece(kind, text, indent=2, gap=1, mark=''):
    return 'piece\t%s\t%d\t%d\tes\t%s\t%s\n' % (kind, indent, gap, mark, text)


SEEDS = {
    'letter': HEAD + ''.join(piece(kind, 'Some words to set, %s.' % kind, mark='1.') for kind in KINDS),
    'long': HEAD + ''.join(piece('text', 'word ' * 200, indent=i % 40) for i in range(12)),
    'signs': HEAD + piece('text', '\u05d0\u05d1 \u4e2d\u6587 \u202eabc \\n\\t\\\\ \u00a1\u00bfni\u00f1o?') + piece('break', 'section'),
    'bars': HEAD + 'piece\tbar\t0\t0\t\tCT of the head\t$868.00\t700\t120\t200\t1001\n' * 9,
    'calendar': HEAD.replace('2026-04-02', '20260402') + 'event\ta1\t20260410\tLast day\tWrite today\t1\t7\t30\t2\n' * 3,
}

for name, text in SEEDS.items():
    with open(os.path.join(sys.argv[1], name), 'w', encoding='utf-8') as out:
        out.write(text + 'end\n')
