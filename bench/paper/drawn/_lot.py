"""_lot.py: what the drawn papers share: ways to write days and amounts, to set labels with their values, to dress a table, and pages' furniture."""
import kit
from kit import esc

FONTS = ("Liberation Sans", "Liberation Sans", "Liberation Serif", "DejaVu Sans", "Liberation Sans Narrow", "Nimbus Sans", "P052", "DejaVu Serif", "Liberation Mono")
DAYS = ("us", "us", "us", "short", "short", "bare", "bare2", "month", "long", "iso", "dash", "dashes", "dotless", "dots", "daymon", "monday")
NUMERIC = ("us", "us", "short", "short", "bare", "bare2", "iso", "dash", "dotless", "month")


def day(date, style):
    """A day in one of the printed forms; kit's and some more."""
    mon = kit.MONTHS[date.month - 1][:3]
    more = {"bare2": f"{date.month}/{date.day}/{date:%y}", "dashes": f"{date:%m-%d-%y}", "dots": f"{date:%m.%d.%Y}", "daymon": f"{date.day} {mon} {date.year}",
            "monday": f"{mon.upper()} {date.day:02d}, {date.year}"}
    return more.get(style) or kit.show(date, style)


class Money(kit.Money):
    """One paper's way of writing amounts: sign, thousands, what is taken off, and nothing."""

    def __init__(self, rng, zero=True):
        super().__init__(rng, sign=rng.choice(("", "", "$", "$", "$ ")), minus=rng.choice(("-{}", "-{}", "({})", "{}-", "{} CR", "{}CR", "- {}")))
        self.comma = rng.random() < 0.85
        self.zero = rng.choice((None, None, None, None, "", "-", "--")) if zero else None

    def __call__(self, cents, sign=None, blank=True):
        if cents == 0 and blank and self.zero is not None:
            return self.zero
        text = super().__call__(cents, sign)
        return text if self.comma else text.replace(",", "")

    def told(self, cents):
        """What a truth says of this amount: a blank cell says nothing."""
        return None if cents == 0 and self.zero == "" else cents


def joined(rng, pair):
    return f"{pair[0]}: {pair[1]}"


def cased(words, upper):
    return words.upper() if upper else words


def labels(rng, items, look=None):
    """Labels with their values, (label, value) as text: beside, above or below each other, in boxes, in a grid, in one line."""
    look = look or rng.choice(("list", "list", "list", "right", "pairs", "boxes", "captions", "grid", "bar", "under", "leader"))
    colon, bold = rng.choice((":", ":", "")), rng.choice(("", "font-weight:bold"))
    if look == "bar":
        gap = rng.choice((" &nbsp;&nbsp; ", " &nbsp;|&nbsp; ", " &nbsp;&bull;&nbsp; "))
        rows = [items[at:at + 3] for at in range(0, len(items), 3)]
        return "".join(f'<div style="margin:2pt 0">{gap.join(f"<span class=nw><b>{esc(k)}:</b> {esc(v)}</span>" for k, v in row)}</div>' for row in rows)
    if look in ("boxes", "captions", "under"):
        wide = rng.choice((3, 4, 5))
        edge = "border:1px solid #999;" if look == "boxes" else ""
        name, value = ("<span style='font-size:80%;color:#444'>{}</span>", "<b>{}</b>")
        cell = lambda k, v: f"{value.format(esc(v))}<br>{name.format(esc(k))}" if look == "under" else f"{name.format(esc(k))}<br>{value.format(esc(v))}"
        return "".join(f'<table style="width:100%;margin:4pt 0;table-layout:fixed"><tr>' + "".join(f'<td style="{edge}padding:2pt 5pt">{cell(k, v)}</td>' for k, v in items[at:at + wide]) + "</tr></table>" for at in range(0, len(items), wide))
    if look == "grid":
        wide = min(len(items), rng.choice((4, 5)))
        parts = [items[at:at + wide] for at in range(0, len(items), wide)]
        return "".join('<table class="w" style="margin:5pt 0"><tr>' + "".join(f'<th style="background:#e4e9ee;font-size:85%;padding:2pt 4pt">{esc(k)}</th>' for k, _ in row) + "</tr><tr>" + "".join(f'<td style="padding:2pt 4pt">{esc(v)}</td>' for _, v in row) + "</tr></table>" for row in parts)
    if look == "pairs":
        rows = [items[at:at + 2] for at in range(0, len(items), 2)]
        return '<table style="width:100%">' + "".join("<tr>" + "".join(f'<td class="nw" style="padding:1pt 4pt;{bold}">{esc(k)}{colon}</td><td class="nw" style="padding:1pt 4pt">{esc(v)}</td>' for k, v in row) + "</tr>" for row in rows) + "</table>"
    if look == "leader":
        return '<div style="width:3.4in">' + "".join(f'<div><span class="nw">{esc(k)} {"." * max(3, 44 - len(k) - len(v))} {esc(v)}</span></div>' for k, v in items) + "</div>"
    side = "text-align:right" if look == "right" else ""
    return '<table style="margin:3pt 0">' + "".join(f'<tr><td class="nw" style="padding:1pt 5pt;{side};{bold}">{esc(k)}{colon}</td><td class="nw" style="padding:1pt 5pt">{esc(v)}</td></tr>' for k, v in items) + "</table>"


def name_block(rng, name, lines, css=""):
    """A sender's name as its sign, of one line or two, with what stands below it; and the name as it is then printed."""
    upper = rng.random() < 0.3
    shown, words = cased(name, upper), cased(name, upper).split()
    text = esc(shown)
    if len(words) > 2 and rng.random() < 0.25:
        cut = len(words) // 2
        text = esc(" ".join(words[:cut])) + "<br>" + esc(" ".join(words[cut:]))
    size = rng.choice((10, 12, 14, 16, 19))
    small = rng.choice(("", "", "font-size:85%"))
    return f'<div style="{css}"><div style="font-size:{size}pt;font-weight:{rng.choice(("bold", "bold", "normal"))};color:{rng.choice(("#111", "#134", "#602", "#063"))}">{text}</div><div style="{small}">{"<br>".join(map(esc, lines))}</div></div>'


def dress(rng, size):
    """The style of a table `t`: ruled, zebra or bare; heads dark, ruled or plain; its cells' padding."""
    cells = rng.choice(("", "border:1px solid #888", "border-bottom:1px solid #ddd", "border-left:1px solid #ccc;border-right:1px solid #ccc"))
    heads = rng.choice(("border-bottom:1px solid #333", "background:#123a5a;color:#fff", "background:#e2e8ee", "border-top:1px solid #333;border-bottom:1px solid #333", "font-weight:normal;font-style:italic", "text-decoration:underline"))
    zebra = rng.choice(("", "", ".t tr:nth-child(even) td{background:#f0f3f6}"))
    return (f".t{{width:100%;margin-top:5pt;font-size:{size}pt}}.t th{{padding:2pt 3pt;font-size:{rng.choice((100, 92, 85))}%;vertical-align:{rng.choice(('bottom', 'bottom', 'top', 'middle'))};{heads};{cells if 'border:1px' in cells else ''}}}"
            f".t td{{padding:{rng.choice((1, 2, 3.5))}pt 3pt;{cells}}}{zebra}.t .r{{text-align:right}}.t .c{{text-align:center}}.t .tot td{{font-weight:{rng.choice(('bold', 'bold', 'normal'))};{rng.choice(('border-top:1px solid #333', 'background:#eee', 'border-top:3px double #333', ''))}}}")


def broken(rng, words, lines=3):
    """A column's name on one to three lines."""
    parts = words.split(" ")
    count = min(len(parts), rng.choice((1, 2, 2, lines)))
    if count < 2:
        return esc(words)
    cuts = sorted(rng.sample(range(1, len(parts)), count - 1))
    return "<br>".join(esc(" ".join(parts[a:b])) for a, b in zip([0, *cuts], [*cuts, len(parts)]))


def page(rng, css, body, wide=False, foot=""):
    font = rng.choice(FONTS)
    margin = rng.choice(("0.4in", "0.5in", "0.6in"))
    full = f'body{{font-family:"{font}";font-size:{rng.choice((8, 9, 9.5, 10, 11))}pt}}p{{margin:4pt 0}}{css}'
    return kit.page(full, body + foot, size="Letter landscape" if wide else "Letter", margin=margin)
