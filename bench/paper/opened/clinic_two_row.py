"""clinic_two_row.py: a clinic's bill from an old line printer: each service takes two rows under a head of two rows, every amount in its own place."""
from held_parts import (OFFICE, PAGES, PLANS, STEM, address, after, day, digits, e, filed, line, page, person, phone,
                        pick, say, share, total, when)

NAME, KIND = "held-clinic-two-row", "itemized_bill"
CSS = """body { font: 9.5pt 'Liberation Mono' } pre { font: inherit; margin: 0 } .blk { break-inside: avoid } .st { background: repeating-linear-gradient(#fff 0 0.3in, #eef6ee 0.3in 0.6in) }"""
RULE = "-" * 78


def dollars(cents, credit=False):
    return f"{cents / 100:,.2f}" + ("-" if credit and cents else "")


def serve(rng, date, service):
    told = share(rng, service[3])
    modifiers = ["25"] if service[0].startswith("992") else ["LT"] if service[0] in ("20610", "73562") else None
    return line(date, (service[0], None, service[2]), modifiers=modifiers, place="11", units=1,
                **{key: told[key] for key in ("charge_cents", "plan_paid_cents", "adjustment_cents", "patient_cents")})


def show(item, style):
    """Two rows: who and what was charged; below, what it was and who paid."""
    upper = f"{say(when(item), style):<11}{item['code']:<7}{' '.join(item.get('modifiers', [])):<6}{item['place']:<6}{item['units']:>4}{dollars(item['charge_cents']):>16}"
    lower = (f"   {e(item['description']):<31}{dollars(item['plan_paid_cents'], True):>16}{dollars(item['adjustment_cents'], True):>13}{dollars(item['patient_cents']):>13}")
    return f'<pre class="blk">{upper}\n{lower}</pre>'


def head():
    return (f"{RULE}\n{'DATE':<11}{'CODE':<7}{'MOD':<6}{'POS':<6}{'QTY':>4}{'CHARGE':>16}\n   {'DESCRIPTION':<31}{'PLAN PAID':>16}{'WRITE OFF':>13}{'PATIENT':>13}\n{RULE}")


def sums(totals):
    rows = [("TOTAL CHARGES", dollars(totals["charges_cents"])), ("INSURANCE PAID",
        dollars(totals["insurance_paid_cents"], True)), ("WRITE OFFS", dollars(totals["adjustments_cents"], True)),
            ("*** PLEASE PAY", "$" + dollars(totals["balance_cents"]))]
    return "\n".join(f"{'':<30}{label:<24}{text:>18}" for label, text in rows)


def document(rng):
    who, first, plan, style = person(rng), day(rng), rng.choice(PLANS), rng.choice(["short", "us"])
    clinic, account = f"{rng.choice(STEM).upper()} MEDICAL CLINIC", f"{digits(rng, 4)}-{digits(rng, 4)}"
    call, (street, town, home) = phone(rng), address(rng)
    lines = [serve(rng, after(first, 12 * (number // 4)), service)
             for number, service in enumerate(pick(rng, OFFICE, rng.choice([6, 11, 15, 24, 34])))]
    totals = {"charges_cents": total(lines, "charge_cents"), "insurance_paid_cents": total(lines, "plan_paid_cents"),
              "adjustments_cents": total(lines, "adjustment_cents"),
              "balance_cents": total(lines, "patient_cents")}
    billed = after(when(lines[-1]), 33)
    due = after(billed, 20)
    html = page(CSS, f"""<pre>{clinic:<50}STATEMENT   {digits(rng, 7)}
{street.upper():<50}BILLED      {say(billed, style)}
{town.upper():<50}ACCT        {account}
{call:<50}PAY BY      {say(due, style)}

PATIENT  {filed(who)}
INSURER  {e(plan).upper()}   POLICY {digits(rng, 9)}

{head()}</pre><div class="st">{"".join(show(item, style) for item in lines)}</div><pre>{RULE}
{sums(totals)}
{RULE}
POS 11 = OFFICE. WE BILL $10.00 A MONTH ON ACCOUNTS OVER 120 DAYS.
CODE 99999 ON YOUR CARD SLIP IS OUR MERCHANT NUMBER, NOT A SERVICE.</pre>""",
                sheet="size: Letter; margin: 0.6in 0.5in 0.7in", foot=PAGES)
    return {"html": html, "truth": {
        "document_type": KIND, "provider": {"name": clinic, "phone": call, "address": home.upper()},
        "payer": {"name": plan.upper()}, "patient": {"name": filed(who)}, "account_number": account,
        "statement_date": billed.isoformat(), "due_date": due.isoformat(), "lines": lines, "totals": totals}}
