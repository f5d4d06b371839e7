"""drawing.py: papers drawn with reportlab, as billing systems write their files: each text at its place, no HTML between. A layout may
return a Drawn in place of its HTML."""
import hashlib
import io

from reportlab import rl_config
from reportlab.lib.pagesizes import landscape, letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate

# The same page gives the same bytes: no clock and no chance in the file.
rl_config.invariant = 1

# Letters that are put into the file, beside the core fonts that every reader of PDF has.
LETTERS = "/usr/share/fonts/truetype/liberation/LiberationSans"
for kind in ("Regular", "Bold"):
    registerFont(TTFont(f"Sans-{kind}", f"{LETTERS}-{kind}.ttf"))


class Drawn:
    """A file that is drawn already; `draw` gets the open file it writes to."""

    def __init__(self, draw):
        out = io.BytesIO()
        draw(out)
        self.pdf = out.getvalue()

    def write(self, path):
        with open(path, "wb") as file:
            file.write(self.pdf)

    def __eq__(self, other):
        return isinstance(other, Drawn) and self.pdf == other.pdf

    def __str__(self):
        return hashlib.sha256(self.pdf).hexdigest()


class Pen:
    """A canvas whose places count from the upper left corner, in points, as forms are measured."""

    def __init__(self, out, wide=False, font="Helvetica", size=9, apart=False):
        self.width, self.height = landscape(letter) if wide else letter
        self.canvas = Canvas(out, pagesize=(self.width, self.height))
        self.font, self.size, self.apart = font, size, apart

    def set(self, font, size):
        self.canvas.setFont(font or self.font, size or self.size)

    def left(self, x, y, text, font=None, size=None, gap=0):
        """With `apart`, each word is a text of its own and no blank is written, as report writers do."""
        self.set(font, size)
        if not self.apart or gap:
            self.canvas.drawString(x, self.height - y, text, charSpace=gap)
            return
        for word in text.split(" "):
            if word:
                self.canvas.drawString(x, self.height - y, word)
            x += self.canvas.stringWidth(word + " ", font or self.font, size or self.size)

    def right(self, x, y, text, font=None, size=None):
        self.set(font, size)
        self.canvas.drawRightString(x, self.height - y, text)

    def mid(self, x, y, text, font=None, size=None):
        self.set(font, size)
        self.canvas.drawCentredString(x, self.height - y, text)

    def lines(self, x, y, texts, font=None, size=None, step=12):
        """Lines below one another; gives where the next would stand."""
        for text in texts:
            self.left(x, y, text, font, size)
            y += step
        return y

    def words(self, x, y, text, width, font=None, size=None, step=None):
        """A paragraph broken to a width."""
        size = size or self.size
        return self.lines(x, y, simpleSplit(text, font or self.font, size, width), font, size, step or size * 1.2)

    def letters(self, x, y, text, font=None, size=None, gap=0.0):
        """Each letter a text of its own, as some print drivers do."""
        font, size = font or self.font, size or self.size
        for letter_ in text:
            if letter_ != " ":
                self.left(x, y, letter_, font, size)
            x += self.canvas.stringWidth(letter_, font, size) + gap

    def turned(self, x, y, text, angle=90, font=None, size=None):
        self.canvas.saveState()
        self.canvas.translate(x, self.height - y)
        self.canvas.rotate(angle)
        self.set(font, size)
        self.canvas.drawString(0, 0, text)
        self.canvas.restoreState()

    def rule(self, x, y, x2, y2=None, width=0.5, dash=None):
        self.canvas.setLineWidth(width)
        self.canvas.setDash(dash or [])
        self.canvas.line(x, self.height - y, x2, self.height - (y if y2 is None else y2))
        self.canvas.setDash([])

    def box(self, x, y, width, height, fill=None, stroke=0.5):
        self.canvas.saveState()
        self.canvas.setLineWidth(stroke)
        if fill:
            self.canvas.setFillColor(fill)
        self.canvas.rect(x, self.height - y - height, width, height, stroke=int(stroke > 0), fill=int(bool(fill)))
        self.canvas.restoreState()

    def ink(self, color):
        self.canvas.setFillColor(color)
        self.canvas.setStrokeColor(color)

    def next(self):
        self.canvas.showPage()

    def save(self):
        self.canvas.save()


class Numbered(Canvas):
    """Knows only at the end how many pages there are; `foot` of the document draws what says so."""

    def __init__(self, *args, foot=None, **more):
        super().__init__(*args, **more)
        self.foot, self.kept = foot, []

    def showPage(self):
        self.kept.append(dict(self.__dict__))
        self._startPage()

    def save(self):
        for at, page in enumerate(self.kept, 1):
            self.__dict__.update(page)
            if self.foot:
                self.foot(self, at, len(self.kept))
            super().showPage()
        super().save()


def flow(out, story, foot=None, wide=False, margin=40, top=None):
    """A story of platypus; foot(canvas, page, pages) draws on every page."""
    sheet = SimpleDocTemplate(out, pagesize=landscape(letter) if wide else letter, leftMargin=margin, rightMargin=margin, topMargin=top or margin, bottomMargin=margin + 8)
    sheet.build(story, canvasmaker=lambda *args, **more: Numbered(*args, foot=foot, **more))


def para(text, size=9, font="Helvetica", **more):
    return Paragraph(text, ParagraphStyle("p", fontName=font, fontSize=size, leading=more.pop("leading", size * 1.2), **more))
