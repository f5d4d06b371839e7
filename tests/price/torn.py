"""torn.py: price files cut at many bytes: one clear line and an exit status, and no price that the whole
file does not have. torn.py HAGGLE FOLDER; the last line counts."""
import gzip
import json
import os
import subprocess
import sys
import tempfile
import zipfile

STEP = int(os.environ.get("TORN_STEP", "29"))
CODES = ["73630", "J1885", "99283", "0320"]


def ask(haggle, path):
    run = subprocess.run([haggle, "price", *CODES, "--in", path, "--npi", "1234567893",
                          "--format", "json"], capture_output=True)
    return run.returncode, run.stdout, run.stderr.decode()


def rates(out):
    for x in json.loads(out)["prices"]:
        yield (x["code"], x.get("gross_cents"), x.get("description"), tuple(x["modifiers"]))
        for n in x["negotiated"]:
            yield (x["code"], tuple(x["modifiers"]), n.get("plan"), n.get("amount_cents"))


def wrong(haggle, path, whole, cut):
    code, out, said = ask(haggle, path)
    if code not in (0, 1, 3):
        return f"exit {code}: {said}"
    if len(said.splitlines()) > 2 or (code == 3 and not said):
        return f"said {said!r}"
    if code == 3:
        return None
    more = set(rates(out)) - whole
    # The last cell of a row that has all its cells may be cut; nothing in the file tells.
    return f"a price that is not there: {more}" if len(more) > 1 else None


def main():
    haggle, folder = sys.argv[1], sys.argv[2]
    passed = failed = 0
    with tempfile.TemporaryDirectory() as room:
        for name in sorted(os.listdir(folder)):
            data = open(os.path.join(folder, name), "rb").read()
            whole = set(rates(ask(haggle, os.path.join(folder, name))[1]))
            packed = os.path.join(room, "packed.zip")
            with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as z:
                z.writestr(name, data)
            forms = {name: data, name + ".gz": gzip.compress(data), name + ".zip": open(packed, "rb").read()}
            for form, content in forms.items():
                bad = None
                step = STEP if form == name else STEP * 3
                for cut in range(0, len(content), step):
                    path = os.path.join(room, form)
                    open(path, "wb").write(content[:cut])
                    bad = bad or wrong(haggle, path, whole, cut)
                    if bad:
                        print(f"FAIL {form} cut at {cut}: {bad}")
                        break
                passed += not bad
                failed += bool(bad)
    print(f"{passed} passed, {failed} failed")


main()
