"""reading.py: how hard letters and scripts are to read, by the measures of tests/plan/reading.py:
Flesch-Kincaid at most 8 in English, Fernandez-Huerta at least 60 in Spanish; and nothing that a person
says on the phone is too long to say in one breath.

    python3 tests/press/reading.py HAGGLE
"""
import json
import re
import subprocess
import sys

sys.path.insert(0, "tests/plan")
import reading  # noqa: E402

HAGGLE = sys.argv[1]
LONGEST = 36  # words of one sentence
LONGEST_SAID = 28
READ = {"text", "bullet", "number", "you", "they", "meaning"}
CITED = re.compile(r"\s*\([^()]*\b(USC|CFR|FR)\b[^()]*(\([^()]*\)[^()]*)*\)")
count = {"passed": 0, "failed": 0}


def check(good, what):
    count["passed" if good else "failed"] += 1
    if not good:
        print("FAIL", what)


def plain(text):
    """Without citations; what the person fills in is a short word; a list's end is a sentence's end."""
    text = re.sub(r"\[[^\]]*\]", "Sam", CITED.sub("", text))
    text = re.sub(r"`[^`]*`", "that", text)
    return re.sub(r"\d[\d.]*(\([a-z0-9]+\))+[^\s]*|\b\d+ (USC|CFR)\b[^.;]*", "", text)


def pieces(verb, kind, lang):
    out = subprocess.run([HAGGLE, verb, kind, "--lang", lang, "--format", "json"], capture_output=True).stdout
    return [p for p in json.loads(out)["pieces"] if p["kind"] in READ]


def ended(text):
    text = re.sub(r"[:;,]$", ".", plain(text).strip())
    return text if re.search(r"[.?!]$", text) else text + "."


def kinds(verb):
    out = subprocess.run([HAGGLE, verb, "list"], capture_output=True).stdout.decode()
    return [line.split()[0] for line in out.strip().split("\n")]


def weigh(name, said, lang):
    texts = [ended(p["text"]) for p in said]
    if len(" ".join(texts).split()) < 25:
        return  # a sheet to fill in has no sentences
    value = (reading.flesch_kincaid if lang == "en" else reading.fernandez_huerta)(texts)
    check(value <= 8 if lang == "en" else value >= 60, f"{name} {lang}: {value:.1f}")
    if "--show" in sys.argv:
        print(f"{name} {lang}: {value:.1f}")
    for p, text in zip(said, texts):
        most = LONGEST_SAID if p["kind"] in ("you", "meaning") else LONGEST
        for sentence in reading.sentences(text):
            n = len(reading.words(sentence))
            check(n <= most, f"{name} {lang}: {n} words: {sentence[:70]}")


for verb in ("letter", "script"):
    for kind in kinds(verb):
        english = pieces(verb, kind, "en")
        spanish = [p for p in pieces(verb, kind, "es") if p.get("lang") != "en" or verb == "script"]
        if verb == "script":
            spanish = [p for p in spanish if p["kind"] not in ("you", "they")]
        else:
            spanish = [p for p in spanish if not p.get("lang")]
        weigh(f"{verb} {kind}", english, "en")
        weigh(f"{verb} {kind}", spanish, "es")
print(f"{count['passed']} passed, {count['failed']} failed")
sys.exit(count["failed"] > 0)
