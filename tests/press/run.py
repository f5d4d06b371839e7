"""run.py: letters, scripts and plans of the examples as PDF, HTML and calendars, looked at by other
programs (poppler's, and two parsers of calendars); and haggle-press on what no letter holds.
From the repository root: /usr/bin/python3 tests/press/run.py HAGGLE HAGGLE_PRESS
"""
import html.parser
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
from collections import Counter

HAGGLE, PRESS = sys.argv[1:3]
TODAY = ["--today", "2026-04-02"]
CASES = sorted(e.path for e in os.scandir("examples") if e.is_dir())
count = {"passed": 0, "failed": 0}


def check(good, what):
    count["passed" if good else "failed"] += 1
    if not good:
        print("FAIL", what)


def run(command, data=None):
    done = subprocess.run(command, input=data, capture_output=True)
    return done.returncode, done.stdout, done.stderr


def haggle(*words):
    return run([HAGGLE, *words, *TODAY])


def pdf_tool(tool, pdf, *words):
    with tempfile.NamedTemporaryFile(suffix=".pdf") as f:
        f.write(pdf)
        f.flush()
        return run([tool, *words, f.name, *(["-"] if tool == "pdftotext" else [])])[1].decode()


def words_of(text):
    """The words of a page: no marks of lists, no rules, no foot."""
    text = re.sub(r"\n\s*(Page \d+ of|Página \d+ de|\d+ ?/) ?\d+\s*\n", "\n", text)
    text = re.sub("[•“”\"()\f]", " ", text)
    text = re.sub(r"(?m)^\s*[-=]+\s*$", "", text)
    text = re.sub(r"(?m)^\s*- ", "", text)
    text = re.sub("_{3,}", "", text)
    text = text.replace("/", " ").replace("-", " ")  # where a long word may be cut
    return sorted(text.split())


def same(drawn, text, words):
    """A plan's page draws the fair prices, too: then all of the text stands in it, and bars beside."""
    more, less = Counter(drawn) - Counter(text), Counter(text) - Counter(drawn)
    return not less and (not more or (words[0] == "plan" and any("$" in w for w in more)))


def kinds(verb):
    line = run([HAGGLE, verb, "no-such-kind"])[2].decode()
    return line.strip().split("there are: ")[1].split(", ")


def pdf_check(words, name):
    code, pdf, err = haggle(*words, "--format", "pdf")
    check(pdf.startswith(b"%PDF") and err == b"", f"{name}: a PDF")
    check(haggle(*words, "--format", "pdf")[1] == pdf, f"{name}: the same bytes twice")
    code_text, text, _ = haggle(*words)
    check(code == code_text, f"{name}: the exit code of the text")
    drawn = pdf_tool("pdftotext", pdf, "-layout")
    a, b = words_of(drawn), words_of(text.decode())
    check(same(a, b, words), f"{name}: the text of the PDF is the text ({set(a) ^ set(b)})")
    check("{" not in drawn and "}" not in drawn, f"{name}: no braces")
    return pdf


class Tags(html.parser.HTMLParser):
    """Every element that is opened is closed, in order; the text is kept."""

    VOID = {"meta", "br", "hr", "link", "img"}

    def __init__(self):
        super().__init__()
        self.open, self.good, self.text, self.forbidden = [], True, [], False

    def handle_starttag(self, tag, attrs):
        self.forbidden |= tag in ("script", "iframe", "img") or any(k.startswith("on") for k, _ in attrs)
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        self.good &= bool(self.open) and self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] not in ("style", "title"):
            self.text.append(data)


def html_check(words, name):
    page = haggle(*words, "--format", "html")[1].decode()
    tags = Tags()
    tags.feed(page)
    check(tags.good and not tags.open, f"{name}: HTML that closes what it opens")
    check("http" not in page.replace("http-equiv", "") or "http" in haggle(*words)[1].decode(),
          f"{name}: HTML that names no address")
    text = haggle(*words)[1].decode()
    a, b = words_of(" ".join(tags.text)), words_of(re.sub(r"(?m)^\s*\d+\. ", "", text))
    check(same([w for w in a if not w.endswith(".")], [w for w in b if not w.endswith(".")], words),
          f"{name}: the text of the HTML is the text ({sorted(set(a) ^ set(b))[:8]})")


def documents():
    for verb in ("letter", "script"):
        for at, kind in enumerate(kinds(verb)):
            for lang in ("en", "es")[at % 2:][:1]:  # each kind in one language here; golden tests do both
                name = f"{verb} {kind} {lang}"
                pdf = pdf_check([verb, kind, "--lang", lang], name)
                html_check([verb, kind, "--lang", lang], name)
                json.loads(haggle(verb, kind, "--lang", lang, "--format", "json")[1])
    info = pdf_tool("pdfinfo", pdf)
    check("Tagged:          yes" in info, "a tagged PDF")
    check("Thu Apr  2" in info, "a PDF made on its own day")
    for case in CASES:
        for verb, kind in (("letter", "dispute"), ("letter", "charity-care"), ("script", "hospital")):
            if haggle(verb, kind, case)[0] == 0:
                pdf_check([verb, kind, case], f"{verb} {kind} {case}")
        pdf_check(["plan", case], f"plan {case}")
        pdf_check(["plan", case, "--lang", "es"], f"plan {case} es")
        html_check(["plan", case], f"plan {case}")
    one = haggle("letter", "dispute", "examples/teacher-texas", "--format", "pdf")[1]
    large = haggle("letter", "dispute", "examples/teacher-texas", "--format", "pdf", "--large")[1]
    pages = [int(re.search(r"Pages:\s+(\d+)", pdf_tool("pdfinfo", p)).group(1)) for p in (one, large)]
    check(2 <= pages[0] <= 3 < pages[1] + 1 and pages[1] > pages[0], f"large print takes more pages: {pages}")


def calendars():
    import icalendar
    import vobject
    for case in CASES:
        code, ics, err = haggle("plan", case, "--format", "ics")
        check(err == b"" and ics.endswith(b"END:VCALENDAR\r\n"), f"ics {case}")
        check(all(len(line) <= 75 for line in ics.split(b"\r\n")), f"ics {case}: lines of 75 bytes")
        check(haggle("plan", case, "--format", "ics")[1] == ics, f"ics {case}: the same bytes twice")
        plan = json.loads(haggle("plan", case, "--format", "json")[1])
        events = icalendar.Calendar.from_ical(ics).walk("VEVENT")
        days = sorted(e["DTSTART"].dt.isoformat() for e in events)
        told = [d.get("by", d["day"]) for d in plan["deadlines"] if d["day"] >= TODAY[1] and not d.get("if_asked")]
        told += [s["start"] for s in plan["steps"] if s.get("start") and not s.get("extra")]
        check(days == sorted(told), f"ics {case}: the days of the plan: {days} {sorted(told)}")
        check(len({str(e["UID"]) for e in events}) == len(events), f"ics {case}: an id for each day")
        check(all(e.walk("VALARM") for e in events), f"ics {case}: a reminder for each day")
        check(len(vobject.readOne(ics.decode()).contents.get("vevent", [])) == len(events),
              f"ics {case}: two parsers agree")


def packets():
    for case in CASES:
        read = json.loads(haggle("read", case, "--format", "json")[1])["documents"]
        hidden = [d.get(k, "") for d in read for k in ("account_number", "claim_number", "original_account")]
        hidden += [d.get("patient", {}).get("name", "") for d in read]
        hidden += [d.get(k, {}).get("name", "") for d in read for k in ("provider", "payer", "collector")]
        code, pdf, err = haggle("plan", case, "--format", "pdf", "--packet")
        text = pdf_tool("pdftotext", pdf, "-layout").lower()
        check(err == b"" and all(d["file"] in text for d in read), f"packet {case}: names every document")
        code, pdf, err = haggle("plan", case, "--format", "pdf", "--redacted")
        text = re.sub(r"\s+", " ", pdf_tool("pdftotext", pdf)).lower()
        left = [h for h in hidden if len(h) > 2 and h.lower() in text]
        check(pdf.startswith(b"%PDF") and "█" in text and not left, f"packet {case}: nothing left of {left}")
        check(not any(h.encode() in pdf for h in hidden if len(h) > 2), f"packet {case}: nothing in its bytes")
        code, page, err = haggle("plan", case, "--format", "html", "--redacted")
        check(not any(h in page.decode() for h in hidden if len(h) > 2), f"packet {case}: nothing in the HTML")
        audit = haggle("audit", case, "--format", "pdf")
        check(audit[1].startswith(b"%PDF") and audit[0] == haggle("audit", case)[0], f"audit {case}: a PDF")
        found = json.loads(haggle("audit", case, "--format", "json")[1])["findings"]
        drawn = re.sub(r"\s+", " ", pdf_tool("pdftotext", audit[1], "-layout"))
        check(all(f["title"].split(":")[0] in drawn for f in found), f"audit {case}: every finding in the PDF")


def practice():
    lines = "\n".join(["May I have your name and a reference number?", "Please hold the account",
                       "I want it in writing"] + ["no"] * 12) + "\n"
    seen = {}
    for tone in ("gentle", "firm", "hostile"):
        for kind in kinds("script"):
            call = [HAGGLE, "script", kind, "--practice", tone, *TODAY]
            code, out, err = run(call, lines.encode())
            if kind == "call-sheet":
                check(code == 2, "practice: a call sheet is no conversation")
                continue
            text = out.decode()
            said = re.findall(r"They: ", text)
            check(code == 0 and err == b"" and 6 <= len(said) <= 13, f"practice {kind} {tone}: {len(said)} turns")
            check("a reference number: yes" in text and "itemized bill or the codes: not" in text,
                  f"practice {kind} {tone}: says what was asked")
            check(run(call, lines.encode())[1] == out, f"practice {kind} {tone}: the same twice")
            check("{" not in text, f"practice {kind} {tone}: no braces")
            seen[kind, tone] = text
    check(all(seen[k, "gentle"] != seen[k, "hostile"] for k in ("hospital", "doctor", "collections")),
          "practice: a hostile office answers in another way")
    check("You said a long number" in run([HAGGLE, "script", "hospital", "--practice", "firm"],
                                          b"my card is 4111 1111 1111 1111\n")[1].decode(),
          "practice: a card number is warned of")
    check(run([HAGGLE, "script", "hospital", "--practice", "rude"], b"")[0] == 2, "practice: no such temper")
    check(run([HAGGLE, "script", "hospital", "--practice", "firm"], b"")[0] == 0, "practice: nothing said")


def script(*records):
    return ("HAGGLE-PRESS\t1\n" + "".join(r + "\n" for r in records)).encode("utf-8", "surrogateescape")


def hostile():
    piece = "piece\ttext\t0\t0\t\t\t"
    head = ("title\tT", "lang\ten", "day\t2026-04-02", "foot\tPage {page} of {pages}")
    names = {
        "right to left": "Dear מרפאת שלום and عيادة, thank you.",
        "overrides": "A\u202eB\u2066C\u200fD",
        "emoji": "Smile Dental 😀🦷 PLLC",
        "long word": "W" * 5000,
        "long text": "A word. " * 20000,
        "controls": "bell \x07 escape \x1b[31m null-like \x7f end",
        "controls before letters": "bell \x07\u00e9\x07\u00f1\x07\u20ac end",
        "bad UTF-8": "caf\udce9 \udcff\udcfe end",
        "Chinese": "中文诊所",
        "combining": "e" + "\u0301" * 300,
        "markup": "<b>&lt;</b> {name} %s %n",
    }
    for name, text in names.items():
        code, pdf, err = run([PRESS, "pdf"], script(*head, piece + text, "end"))
        check(code == 0 and pdf.startswith(b"%PDF") and b"WARNING" not in err, f"press: {name} ({code} {err[:80]})")
        if name == "controls before letters":
            check("bell \u00e9\u00f1\u20ac end" in pdf_tool("pdftotext", pdf), "press: what is left out takes no letter with it")
        if name == "overrides":
            check("ABCD" in pdf_tool("pdftotext", pdf), "press: nothing turns the text around")
    for name, data in (("nothing", b""), ("no head", b"hello\n"), ("no end", script(*head)),
                       ("a zero byte", script(*head, piece + "a\0b", "end"))):
        code, out, err = run([PRESS, "pdf"], data)
        check(code == 3 and out == b"" and err.count(b"\n") == 1, f"press: {name} is refused")
    code, out, _ = run([PRESS, "ics"], script("title\tT", "day\t20260402", "event\tid\tnever\tA\tB\t1", "end"))
    check(code == 3 and out == b"", "press: a day that is none is refused")
    code, out, _ = run([PRESS, "ics"], script("title\tT;X,\\n", "day\t20260402",
                                              "event\tid\t20260501\tA;B\\nATTACH:file\tx" + "é" * 90 + "\t1", "end"))
    check(code == 0 and b"\r\nATTACH" not in out, "press: a title brings no line of its own into a calendar")
    check(run([PRESS])[0] == 2 and run([PRESS, "svg"])[0] == 2, "press: a wrong call")


def speed():
    """By processor time: what else this machine does is not ours; nor what a sanitizer takes."""
    with open(HAGGLE, "rb") as f:
        if b"__asan_init" in f.read():
            return
    used = []
    for _ in range(7):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        haggle("letter", "dispute", "--format", "pdf")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        used.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    check(min(used) < 0.2, f"a letter as PDF in less than 200 ms (took {min(used) * 1000:.0f})")


documents()
calendars()
packets()
practice()
hostile()
speed()
print(f"{count['passed']} passed, {count['failed']} failed")
sys.exit(count["failed"] > 0)
