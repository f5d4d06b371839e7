"""Prints who, when and which numbers the first document of a reading tells, a line for each paper."""
import json
import sys

document = json.load(sys.stdin)["documents"][0]
kept = ("document_type", "provider", "collector", "payer", "patient", "account_number", "original_account",
        "claim_number", "statement_date", "due_date", "validation_end", "network")
print(json.dumps({key: document[key] for key in kept if key in document}, ensure_ascii=False))
