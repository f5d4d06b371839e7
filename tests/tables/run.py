"""run.py: the tables of reference, as their publishers ship them, from file to answer.

From the repository root: python3 tests/tables/run.py HAGGLE PROBE
The real data lies in ../shared/data or where HAGGLE_DATA says; without it, only the tables that are
made here are tried. HAGGLE_SLOW=1 tries what takes minutes, too."""
import gc
import multiprocessing
import os
import sys
import time
import traceback

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import containers  # noqa: E402
import home  # noqa: E402
import native  # noqa: E402
import pairs  # noqa: E402
import real  # noqa: E402
import robust  # noqa: E402

# By the time they take, the slowest first.
PARTS = {'real': real, 'pairs': pairs, 'robust': robust, 'containers': containers, 'native': native}
WANT_DATA = {'real', 'pairs'}


def data_folder():
    folder = os.environ.get('HAGGLE_DATA', '../shared/data')
    return os.path.abspath(folder) if os.path.isdir(os.path.join(folder, '1_ncci')) else ''


def attempt(name, test):
    """A line that says how a test went."""
    begun = time.monotonic()
    try:
        test()
    except AssertionError as trouble:
        return f'FAIL tables: {name}: {trouble}'
    except Exception:
        return f'FAIL tables: {name}: {traceback.format_exc()}'
    return f'ok {time.monotonic() - begun:.1f}s {name}'


def part(name):
    """How the tests of a part went."""
    module, lines = PARTS[name], []
    try:
        for about, test in module.tests():
            lines.append(attempt(about, test))
    except Exception:
        lines.append(f'FAIL tables: {name}: {traceback.format_exc()}')
    return lines


def main():
    gc.disable()  # millions of small things, none in a circle
    home.HAGGLE, home.PROBE = (os.path.abspath(path) for path in sys.argv[1:3])
    home.DATA = data_folder()
    if not home.DATA:
        print('not tried: the real tables; HAGGLE_DATA names no folder that holds them')
    failed = passed = 0
    with multiprocessing.get_context('fork').Pool(3) as pool:
        names = [name for name in PARTS if home.DATA or name not in WANT_DATA]
        for lines in pool.imap(part, names, 1):
            print('\n'.join(lines))
            sys.stdout.flush()
            failed += sum(not line.startswith('ok ') for line in lines)
            passed += sum(line.startswith('ok ') for line in lines)
    print(f'{passed} passed, {failed} failed')
    sys.exit(failed > 0)


main()
