"""large.py: price files of many blocks: as they lie and packed, by one thread and by several, the same
rows; codes at every place where a block may end; and a file that is cut while it is read.

large.py HAGGLE"""
import gzip
import json
import os
import random
import subprocess
import sys
import tempfile
import time

HAGGLE = sys.argv[1]
BLOCK = 256 << 10
BLOCKS = 9
CODES = ["99213", "J1885", "0042T", "470"]
passed = failed = 0


def check(name, good):
    global passed, failed
    passed, failed = passed + bool(good), failed + (not good)
    print("ok" if good else "FAIL", name)


def ask(path, threads):
    return subprocess.run([HAGGLE, "price", *CODES, "--in", path, "--format", "json", "--no-index",
                           "--threads", str(threads)], capture_output=True, text=True, timeout=60)


def told(run, name):
    """What was said of the prices and of the file, but for its name and its size."""
    text = json.loads(run.stdout.replace(name + ".gz", name))
    text["file"].pop("bytes")
    return text, run.stderr.replace(name + ".gz", name), run.returncode


def filled(dice, out, place, form):
    """Rows until a row begins so that a code in it stands around `place`."""
    number = 0
    while True:
        number += 1
        text = " ".join(dice.choice(["knee", "view", "99213", "blood \"\"x\"\"", "a, b", "é"]) for _ in range(4))
        code = dice.choice(["12345", "99214", "J1886", "471"])
        row = form(text, code, number)
        if len(out) + len(row) > place - 400:
            break
        out += row
    code = dice.choice(CODES)
    empty = form("", code, 1)
    before = empty.index(code.encode())
    room = place - dice.randint(-4, 12) - before - len(out)
    out += form("x" * room, code, 1)


def tall(text, code, number):
    return f'"{text}",{code},CPT,,{number % 900}.50,Payer,PPO,{number % 700}.25,\n'.encode()


def odd(text, code, number):
    """A quote where no cell begins, and a line feed in quotes."""
    return f'{text.replace(",", " ")} 2" x\n,"{code}",CPT,,{number % 900}.50,"Pay\ner",PPO,7.25,\n'.encode()[1:]


def item(text, code, number):
    text = text.replace('""', '\\"')
    return (f'{{"description":"{text}","code_information":[{{"code":"{code}","type":"CPT"}}],'
            f'"standard_charges":[{{"gross_charge":{number % 900}.5,"setting":"both"}}]}},\n').encode()


HEAD = (b"hospital_name,last_updated_on,version\nMade Up,2026-04-01,3.0.0\n"
        b"description,code|1,code|1|type,modifiers,standard_charge|gross,payer_name,plan_name,"
        b"standard_charge|negotiated_dollar,additional_generic_notes\n")


def make(form, seed):
    dice = random.Random(seed)
    is_json = form is item
    out = bytearray(b'{"hospital_name":"Made Up","version":"3.0.0","standard_charge_information":[\n'
                    if is_json else HEAD)
    for block in range(1, BLOCKS + 1):
        filled(dice, out, block * BLOCK, form)
    if is_json:
        out += item("last", "470", 3)[:-2] + b"]}"
    return bytes(out)


def same(folder, name, bytes_):
    path = os.path.join(folder, name)
    with open(path, "wb") as f:
        f.write(bytes_)
    with gzip.open(path + ".gz", "wb", compresslevel=1) as f:
        f.write(bytes_)
    want = told(ask(path + ".gz", 1), name)
    check(f"{name}: codes at the ends of blocks", len(want[0]["prices"]) >= len(CODES))
    for threads in (1, 2, 5):
        check(f"{name}: threads: {threads}", told(ask(path, threads), name) == want)


def cut(folder):
    """Never a signal, whenever the file is cut."""
    path = os.path.join(folder, "cut.csv")
    whole = make(tall, 3) * 24
    for wait in (0.0, 0.004, 0.008, 0.012, 0.016):
        with open(path, "wb") as f:
            f.write(whole)
        run = subprocess.Popen([HAGGLE, "price", *CODES, "--in", path, "--no-index", "--threads", "2"],
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        time.sleep(wait)
        os.truncate(path, 3 * BLOCK)
        said = run.communicate(timeout=60)[1]
        check(f"cut behind {wait} s: {said.strip()}", run.returncode == 0 or (run.returncode > 0 and "cut" in said))


def main():
    with tempfile.TemporaryDirectory() as folder:
        for seed in (1, 2):
            same(folder, f"tall{seed}.csv", make(tall, seed))
            same(folder, f"odd{seed}.csv", make(odd, seed))
            same(folder, f"items{seed}.json", make(item, seed))
        whole = make(tall, 5)
        for more in (-65, -64, -63, -1, 0, 1, 63, 64, 65):  # the last block is short, full or barely there
            same(folder, f"end{more}.csv", whole[:7 * BLOCK + more])
        cut(folder)
    print(f"{passed} passed, {failed} failed")
    return failed > 0


sys.exit(main())
