"""Reads what `haggle read --format json` prints and says the parts of each document that are asked
for, a line each: `totals`, `provider`, or of each charge `lines:date,code,charge_cents`."""
import json
import sys


def parts(document, asked):
    name, _, fields = asked.partition(":")
    if not fields:
        yield document.get(name)
        return
    for line in document.get(name, []):
        yield [line.get(field) for field in fields.split(",")]


for document in json.load(sys.stdin)["documents"]:
    for asked in sys.argv[1:]:
        for part in parts(document, asked):
            print(json.dumps(part, ensure_ascii=False))
