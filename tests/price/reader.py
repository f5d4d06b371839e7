"""reader.py: an independent, slow reader of hospital price files, with Python's csv and json.

rows(path) gives every price as a dict of texts; tests/price/compare.py holds haggle's answers to them."""
import csv
import io
import json
import re
from decimal import Decimal, InvalidOperation, ROUND_HALF_UP

csv.field_size_limit(1 << 30)


def text_of(path):
    data = open(path, "rb").read()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # One wrong byte does not make the others Windows-1252: cells are taken one by one.
        return data.decode("latin-1").removeprefix("\u00ef\u00bb\u00bf")


def cell_text(cell):
    """A cell of a file that is not all UTF-8."""
    cell = str(cell).strip(" \t\r\n\f\v")
    try:
        data = cell.encode("latin-1")
    except UnicodeEncodeError:
        return cell
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def number(value, scale):
    text = str(value).strip().lstrip("$").replace(",", "").rstrip("%")
    try:
        x = Decimal(text)
    except InvalidOperation:
        return None
    if not x.is_finite() or x == 999999999:
        return None
    return int((x * scale).quantize(Decimal(1), ROUND_HALF_UP))


def cents(value):
    return number(value, 100) if value not in (None, "") else None


def percent(value):
    return number(value, 10000) if value not in (None, "") else None


def price(code, kind, modifiers, setting, klass, gross, cash, low, high, **plan):
    klass = {"facility": "facility", "institutional": "facility", "professional": "professional",
             "both": "both"}.get(str(klass or "").strip().lower(), "")
    row = {"code": code, "type": kind, "modifiers": tuple(modifiers), "setting": setting,
           "class": klass, "gross": cents(gross), "cash": cents(cash), "min": cents(low),
           "max": cents(high), "payer": "", "plan": "", "dollar": None, "percent": None,
           "algorithm": "", "method": "", "median": None, "p10": None, "p90": None, "count": ""}
    row.update(plan)
    return row


def name(heading):
    return "|".join(part.strip().lower().replace(" _", "_") for part in heading.strip().split("|"))


def csv_rows(text):
    records = list(csv.reader(io.StringIO(text, newline="")))
    head = next(i for i, r in enumerate(records[:40]) if "code|1" in [name(c) for c in r])
    raw = [c.strip() for c in records[head]]
    names = [name(c) for c in raw]
    col = {}
    for i, n in enumerate(names):
        col.setdefault(n, i)
    codes = [(col[n], col.get(n + "|type")) for n in names if re.fullmatch(r"code\|\d+", n)]
    plans = {}
    for i, heading in enumerate(raw):
        parts = [p.strip() for p in heading.split("|")]
        low = parts[0].lower()
        if len(parts) >= 4 and low == "standard_charge":
            plans.setdefault((parts[1], "|".join(parts[2:-1])), {})[parts[-1].lower()] = i
        elif len(parts) >= 3 and low in ("median_amount", "10th_percentile", "90th_percentile",
                                         "count", "estimated_amount", "additional_payer_notes"):
            plans.setdefault((parts[1], "|".join(parts[2:])), {})[low] = i
    for r in records[head + 1:]:
        def at(key, r=r):
            i = col.get(key)
            return cell_text(r[i]) if i is not None and i < len(r) else ""

        seen = set()
        for c, t in codes:
            code = cell_text(r[c]) if c < len(r) else ""
            if not code or code in seen:
                continue
            seen.add(code)
            kind = cell_text(r[t]) if t is not None and t < len(r) else ""
            mods = [m for m in re.split(r"[|,; ]+", at("modifiers")) if m]
            base = (code, kind, mods, at("setting"), at("billing_class"),
                    at("standard_charge|gross"), at("standard_charge|discounted_cash"),
                    at("standard_charge|min"), at("standard_charge|max"))
            any_plan = False
            if plans:
                for (payer, plan), of in plans.items():
                    def val(key, of=of, r=r):
                        i = of.get(key)
                        return cell_text(r[i]) if i is not None and i < len(r) else ""

                    if not any(val(k) for k in of if k != "methodology"):
                        continue
                    row = plan_row(base, cell_text(payer), cell_text(plan), val)
                    if not said(row, val):
                        continue
                    any_plan = True
                    yield row
            else:
                def val(key, at=at):
                    return at("standard_charge|" + key) or at(key)

                row = plan_row(base, at("payer_name"), at("plan_name"), val)
                if at("payer_name") or said(row, val):
                    any_plan = True
                    yield row
            if not any_plan:
                yield price(*base)


def said(row, val):
    return (any(row[k] is not None for k in ("dollar", "percent", "median", "p10", "p90"))
            or any((row["algorithm"], row["count"], val("additional_payer_notes")))
            or cents(val("estimated_amount")) is not None)


def plan_row(base, payer, plan, val):
    return price(*base, payer=payer, plan=plan, dollar=cents(val("negotiated_dollar")),
                 percent=percent(val("negotiated_percentage")), algorithm=val("negotiated_algorithm") or val("algorithm"),
                 method=val("methodology"), median=cents(val("median_amount")),
                 p10=cents(val("10th_percentile")), p90=cents(val("90th_percentile")),
                 count=val("count"))


def json_rows(text):
    def clean(value):
        return str(value if value is not None else "").strip(" \t\r\n\f\v")

    for item in json.loads(text, parse_float=Decimal)["standard_charge_information"]:
        seen = set()
        for c in item["code_information"]:
            code, kind = clean(c["code"]), clean(c.get("type"))
            if code in seen:
                continue
            seen.add(code)
            for s in item["standard_charges"]:
                mods = s.get("modifier_code") or s.get("modifiers") or []
                mods = mods if isinstance(mods, list) else mods.split("|")
                base = (code, kind, [clean(m) for m in mods], clean(s.get("setting")),
                        s.get("billing_class"), s.get("gross_charge"), s.get("discounted_cash"),
                        s.get("minimum"), s.get("maximum"))
                if not s.get("payers_information"):
                    yield price(*base)
                for p in s.get("payers_information") or []:
                    yield price(*base, payer=clean(p.get("payer_name")), plan=clean(p.get("plan_name")),
                                dollar=cents(p.get("standard_charge_dollar")),
                                percent=percent(p.get("standard_charge_percentage")),
                                algorithm=clean(p.get("standard_charge_algorithm")),
                                method=clean(p.get("methodology")),
                                median=cents(p.get("median_amount")),
                                p10=cents(p.get("10th_percentile")),
                                p90=cents(p.get("90th_percentile")), count=clean(p.get("count")))


def rows(path):
    text = text_of(path)
    return list(json_rows(text) if text.lstrip()[:1] == "{" else csv_rows(text))
