"""HTML to PDF, by producers whose files differ inside: Chromium, wkhtmltopdf, WeasyPrint, and
Chromium's file written anew by Ghostscript or cairo. One Chromium serves a whole run. What is
drawn with reportlab (drawing.py) is a file already, left as it is or written anew."""
import base64
import json
import os
import re
import shutil
import subprocess
import tempfile

import drawing

# wkhtmltopdf knows no @page, and a point is less than a point to it.
SHRUNK = 1.3
MARGINS = [word for side in "TRBL" for word in (f"-{side}", "12.7mm")]
PRODUCERS = ("chromium", "wkhtmltopdf", "weasyprint", "ghostscript", "cairo")
DRAWN = ("reportlab", "ghostscript", "cairo")


def possible(text):
    """The producers that know what the page's styles ask for: two of them are older than flex and grid."""
    if isinstance(text, drawing.Drawn):
        return DRAWN
    modern = re.search(r"display:\s*(?:inline-)?(?:flex|grid)|column-count|var\(--", text)
    return (
        tuple(p for p in PRODUCERS if p not in ("wkhtmltopdf", "weasyprint"))
        if modern
        else PRODUCERS
    )


def enlarged(text):
    """The same page for wkhtmltopdf: all lengths of its styles grown by what it shrinks them."""

    def grow(style):
        return re.sub(
            r"(\d+(?:\.\d+)?)(?=(?:pt|px|in|mm|cm|pc)\b)",
            lambda n: f"{float(n[1]) * SHRUNK:.2f}",
            style[0],
        )

    return re.sub(r"<style>.*?</style>|style=\"[^\"]*\"|style='[^']*'", grow, text, flags=re.S)


class Chromium:
    """Speaks over the pipe of --remote-debugging-pipe: JSON ended by a zero byte."""

    def __init__(self):
        self.home = tempfile.mkdtemp()
        to_child, self.out = os.pipe()
        self.come, from_child = os.pipe()
        command = [
            os.environ.get("CHROMIUM", "chromium"),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            f"--user-data-dir={self.home}",
            "--remote-debugging-pipe",
            "about:blank",
        ]

        def place():
            os.dup2(to_child, 3)
            os.dup2(from_child, 4)

        # The child's ends must not themselves be 3 and 4, or the one would close the other.
        to_child, from_child = os.dup(to_child), os.dup(from_child)
        self.process = subprocess.Popen(
            command,
            preexec_fn=place,
            close_fds=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.left, self.count, self.session = b"", 0, None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)[
            "sessionId"
        ]
        self.call("Page.enable")

    def message(self):
        while b"\0" not in self.left:
            got = os.read(self.come, 1 << 20)
            if not got:
                raise RuntimeError("chromium ended")
            self.left += got
        text, self.left = self.left.split(b"\0", 1)
        return json.loads(text)

    def call(self, method, **params):
        self.count += 1
        what = {"id": self.count, "method": method, "params": params}
        if self.session:
            what["sessionId"] = self.session
        text = json.dumps(what).encode() + b"\0"
        while text:
            text = text[os.write(self.out, text) :]
        while True:
            got = self.message()
            if got.get("id") == self.count:
                if "error" in got:
                    raise RuntimeError(f"{method}: {got['error']}")
                return got["result"]

    def pdf(self, text, path, tagged):
        frame = self.call("Page.getFrameTree")["frameTree"]["frame"]["id"]
        self.call("Page.setDocumentContent", frameId=frame, html=text)
        made = self.call(
            "Page.printToPDF",
            preferCSSPageSize=True,
            printBackground=True,
            generateTaggedPDF=tagged,
        )
        with open(path, "wb") as file:
            file.write(base64.b64decode(made["data"]))

    def close(self):
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.home, ignore_errors=True)


class Press:
    """What turns pages into PDF; ends its Chromium with the run."""

    def __init__(self):
        self.browser = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.browser:
            self.browser.close()

    def chromium(self, text, path, tagged=False):
        if not self.browser:
            self.browser = Chromium()
        self.browser.pdf(text, path, tagged)

    def first(self, text, path, tagged=False):
        """The file before anybody writes it anew."""
        if isinstance(text, drawing.Drawn):
            text.write(path)
        else:
            self.chromium(text, path, tagged)

    def make(self, producer, text, path, tagged=False):
        with tempfile.TemporaryDirectory() as home:
            page, first = f"{home}/page.html", f"{home}/first.pdf"
            if producer in ("chromium", "reportlab"):
                self.first(text, path, tagged)
                return
            if producer in ("ghostscript", "cairo"):
                self.first(text, first)
            else:
                with open(page, "w", encoding="utf-8") as file:
                    file.write(enlarged(text) if producer == "wkhtmltopdf" else text)
            size = (
                "-O Landscape -s Letter".split()
                if "size:Letter landscape" in str(text).replace(": ", ":")
                else ["-s", "Letter"]
            )
            command = {
                "wkhtmltopdf": ["wkhtmltopdf", "-q", *size, *MARGINS, page, path],
                "weasyprint": ["weasyprint", "-q", page, path],
                "ghostscript": [
                    "gs",
                    "-q",
                    "-dBATCH",
                    "-dNOPAUSE",
                    "-sDEVICE=pdfwrite",
                    f"-sOutputFile={path}",
                    first,
                ],
                "cairo": ["pdftocairo", "-pdf", first, path],
            }[producer]
            subprocess.run(
                command,
                check=True,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "SOURCE_DATE_EPOCH": "0", "XDG_RUNTIME_DIR": home},
            )
