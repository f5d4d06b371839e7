"""What the small layouts share: a table by its heads, and a plan's share of a charge."""
import kit
from kit import Raw, row


def share(rng, charge, copay=True):
    """Splits a charge: allowed, discount, deductible, copay, coinsurance, paid, owed."""
    allowed = round(charge * rng.uniform(0.3, 0.85))
    copays = min(allowed, rng.choice((0, 0, 2500, 4000))) if copay else 0
    deductible = min(allowed - copays, rng.choice((0, 0, round(allowed * 0.4), allowed)))
    left = allowed - copays - deductible
    part = round(left * rng.choice((0, 0.1, 0.2, 0.3)))
    return allowed, charge - allowed, deductible, copays, part, left - part, copays + deductible + part


def heads(names):
    """Heads of a table; a bar breaks the line."""
    return [Raw(name.replace("|", "<br>")) for name in names]


def table(names, rows, kinds, css="w d"):
    return (
        f'<table class="{css}"><thead>{row(heads(names), kinds, "th")}</thead>'
        f'{"".join(r if isinstance(r, Raw) else row(r, kinds) for r in rows)}</table>'
    )


def span(words, cells, css=""):
    """A row of one cell over all columns."""
    return Raw(f'<tr><td colspan="{cells}" class="{css}">{kit.raw(words)}</td></tr>')


def total(lines, key):
    return sum(line.get(key) or 0 for line in lines)


def paid(payments, by):
    return sum(p["amount_cents"] for p in payments if p["by"] == by)


def grid(items, columns, css="width:100%;margin:6pt 0"):
    """Labels with values beside them, in several columns: one row after the other."""
    out = []
    for at in range(0, len(items), columns):
        cells = "".join(
            f'<td class="b nw">{kit.raw(k)}</td><td class="nw">{kit.raw(v)}</td>'
            for k, v in items[at : at + columns]
        )
        out.append(f"<tr>{cells}</tr>")
    return f'<table style="{css}">{"".join(out)}</table>'


def stacked(items, css="width:100%;margin:6pt 0"):
    """Labels in one row, their values below them."""
    above = "".join(f'<td class="small">{kit.raw(k)}</td>' for k, _ in items)
    below = "".join(f'<td class="b">{kit.raw(v)}</td>' for _, v in items)
    return f'<table style="{css}"><tr>{above}</tr><tr>{below}</tr></table>'


LOOK = ".d th{border-bottom:1px solid #444;font-size:88%;vertical-align:bottom}.d{margin-top:8pt}.g{background:#eee;font-weight:bold}.logo{font-size:16pt;font-weight:bold}"
