#!/usr/bin/env python3
"""values.py: one line for each value that `haggle read --format json` takes from summaries of benefits."""
import json
import sys

for doc in json.load(sys.stdin)["documents"]:
    for b in doc.get("benefits", []):
        if "key" in b:
            value = next(b[k] for k in ("amount_cents", "percent", "date", "yes") if k in b)
            taken = "" if b.get("taken") else "  (not taken)"
            print(f'{b["key"]} = {value}{taken}  page {b["page"]} {b["box"]}  "{b["text"][:60]}"')
