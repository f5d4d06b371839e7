"""price.py: haggle price beside its peers, twenty codes out of made-up files, ratios only.

price.py HAGGLE BUILD_FOLDER [MEGABYTES] [SHAPE...]; `make bench-price` calls it. Peers that are not there
are passed over by name: wc, igzip, unzip, jq; peer-simdjson and peer-zsv where they were built; DuckDB
where NODE_PATH leads to @duckdb/node-api. Everything is warm; each figure is the least of several runs."""
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time

HAGGLE, BUILD = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
MEGABYTES = int(sys.argv[3]) if len(sys.argv) > 3 else 1000
SHAPES = sys.argv[4:] or ["tall", "wide", "json", "in_network", "gz", "zip", "index", "size"]
CODES = ("99213 99214 99283 80053 70551 J1885 85025 71046 93000 36415 45380 49505 12001 20610 29881 27447 "
         "G0283 A4550 66984 43239").split()
NPI = "1500000007"


def processor():
    use = resource.getrusage(resource.RUSAGE_CHILDREN)
    return use.ru_utime + use.ru_stime


def measure(command, runs=3, env=None):
    """The least wall time of a command, and the least processor time: the latter holds on a busy machine."""
    wall, busy = [], []
    for _ in range(runs):
        begun, used = time.perf_counter(), processor()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       env={**os.environ, **(env or {})}, check=False)
        wall.append(time.perf_counter() - begun)
        busy.append(processor() - used)
    return min(wall), min(busy)


def haggle(path, *more, runs=3, env=None):
    return measure([HAGGLE, "price", *CODES, "--in", path, "--format", "json", *more], runs, env)


def ratio(name, peer, ours, aim, floor=None):
    most = f"; only looking at the file: {peer[0] / floor[0]:.2f}" if floor else ""
    print(f"  {name:28s} {peer[0] / ours[0]:8.2f} by the clock, {peer[1] / ours[1]:8.2f} by processor time"
          f"   (aim: {aim}{most})", flush=True)


def there(name):
    path = os.path.join(BUILD, name)
    path = path if os.path.exists(path) else shutil.which(name)
    if not path:
        print(f"  {name}: not here")
    return path


def duckdb(path, shape):
    """DuckDB's own time for the same items; None where it is not there."""
    codes = ",".join(f"'{c}'" for c in CODES)
    read = f"read_json('{path}', maximum_object_size=2000000000)"
    table = {
        "json": f"(select unnest(standard_charge_information) as x from {read}) where "
                f"list_has_any(list_transform(x.code_information, lambda c: c.code), [{codes}])",
        "in_network": f"(select unnest(in_network) as x from {read}) where x.billing_code in ({codes})",
    }.get(shape, f"read_csv('{path}', skip=2, header=true, all_varchar=true, max_line_size=10000000, "
                 f"ignore_errors=true) where \"code|2\" in ({codes})")
    script = ("const d=require('@duckdb/node-api');(async()=>{const i=await d.DuckDBInstance.create();"
              "const c=await i.connect();await c.run('set threads=2');"
              f"const r=await c.runAndReadAll(`select * from {table}`);console.log(r.currentRowCount)}})()"
              ".catch(e=>{console.error(e);process.exit(1)})")
    probe = subprocess.run(["node", "-e", "require('@duckdb/node-api')"], capture_output=True)
    if probe.returncode:
        print("  DuckDB: not here")
        return None
    return measure(["node", "-e", script], 1)


def plain(shape, path):
    extra = ["--npi", NPI] if shape == "in_network" else []
    quiet = [*extra, "--no-index", "--threads"]
    one = haggle(path, *quiet, "1")
    floor = measure([os.path.join(BUILD, "bench-floor"), path], 5)
    print(f"{shape}, {os.path.getsize(path) / 1e6:.0f} MB: times as fast as")
    if shape in ("tall", "wide"):
        ratio("wc -l", measure(["wc", "-l", path]), one, "0.67 at least", floor)
        if zsv := there("peer-zsv"):
            ratio("libzsv", measure([zsv, path, *CODES]), one, "12 tall, 8 wide", floor)
    else:
        if simd := there("peer-simdjson"):
            ratio("simdjson on demand", measure([simd, path, *CODES], 1), one, "10; 12 in network", floor)
        if jq := there("jq"):
            ratio("jq", measure([jq, "-c", ".standard_charge_information[]?|select(.code_information[].code"
                                 f"==\"{CODES[0]}\")", path], 1), one, "200", floor)
    csv = shape in ("tall", "wide")
    took = duckdb(path, shape) if csv or MEGABYTES <= 200 else None
    if not csv and MEGABYTES > 200:
        print("  DuckDB: not with a JSON file of this size; its memory would not do (MEGABYTES=200 measures)")
    if took:
        ratio("DuckDB, two threads", took, one, "10 tall, 20 wide, 300 json, 400 in network", floor)
    ratio("two threads over one", one, haggle(path, *quiet, "2"), "1.6")


def packed(path, ending, folder):
    extra = ["--no-index", "--threads", "1"]
    name = path + "." + ending
    print(f"tall .{ending}: times as fast as")
    if ending == "gz":
        subprocess.run(["gzip", "-kf", path], check=True)
        ours = haggle(name, *extra)
        if igzip := there("igzip"):
            ratio("igzip -dc", measure(["sh", "-c", f"{igzip} -dc {name} >/dev/null"]), ours, "0.56")
        if took := duckdb(name, "tall"):
            ratio("DuckDB, two threads", took, ours, "7")
        if "index" in SHAPES:
            index(name, folder)
    else:
        subprocess.run(["python3", "-m", "zipfile", "-c", name, path], check=True)
        ours = haggle(name, *extra)
        if unzip := there("unzip"):
            ratio("unzip -p", measure(["sh", "-c", f"{unzip} -p {name} >/dev/null"], 1), ours, "4")
    os.remove(name)


def index(path, folder):
    env = {"XDG_CACHE_HOME": os.path.join(folder, "cache")}
    shutil.rmtree(env["XDG_CACHE_HOME"], ignore_errors=True)
    first = haggle(path, runs=1, env=env)
    again = haggle(path, runs=20, env=env)
    notes = os.path.join(env["XDG_CACHE_HOME"], "haggle", "prices")
    size = sum(os.path.getsize(os.path.join(notes, n)) for n in os.listdir(notes))
    empty = measure(["true"], 20)
    print(f"the same question again, {os.path.basename(path)}: times as fast as")
    ratio("the first answer", first, again, "30")
    print(f"  {1000 * again[0]:.1f} ms by the clock, {1000 * again[1]:.1f} ms of processor time (aim: 5 plain, 50 gz); "
          f"a program that does nothing: {1000 * empty[0]:.1f} and {1000 * empty[1]:.1f}")
    print(f"  its notes are {100 * size / os.path.getsize(path):.4f} % of the file")


def grows(folder):
    """Time and memory by size."""
    base = None
    for megabytes in (MEGABYTES // 10, MEGABYTES, MEGABYTES * 8):
        path = os.path.join(folder, "grows.csv")
        make("tall", megabytes, path)
        took = haggle(path, "--no-index", "--threads", "1", runs=2)[1]
        held = private(path)
        base = base or took / megabytes
        print(f"{megabytes} MB: {took / megabytes / base:.2f} times the time a MB of the smallest; "
              f"private memory {held:.0f} MiB")
        os.remove(path)


def private(path):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    run = subprocess.Popen([HAGGLE, "price", *CODES, "--in", path, "--no-index"], stdout=subprocess.DEVNULL)
    _, _, use = os.wait4(run.pid, 0)
    return max(use.ru_maxrss, 0 * before) / 1024


def make(shape, megabytes, path):
    with open(path, "wb") as out:
        subprocess.run([os.path.join(BUILD, "bench-pricefile"), shape, str(megabytes)], stdout=out, check=True)


def main():
    with tempfile.TemporaryDirectory(prefix="haggle-bench-") as folder:
        for shape in SHAPES:
            if shape in ("tall", "wide", "json", "in_network"):
                path = os.path.join(folder, shape)
                make(shape, MEGABYTES, path)
                plain(shape, path)
                if shape == "tall":
                    for ending in ("gz", "zip"):
                        if ending in SHAPES:
                            packed(path, ending, folder)
                if "index" in SHAPES:
                    if shape != "in_network":
                        index(path, folder)
                os.remove(path)
            elif shape == "size":
                grows(folder)


main()
