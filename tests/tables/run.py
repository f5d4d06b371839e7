"""run.py: the tables of reference, as their publishers ship them, from file to answer.

From the repository root: python3 tests/tables/run.py HAGGLE PROBE
The real data lies in ../shared/data or where HAGGLE_DATA says; without it, only the tables that are
made here are tried. HAGGLE_SLOW=1 tries what takes minutes, too."""
import gc
import os
import sys
import time
import traceback

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import home  # noqa: E402
import pairs  # noqa: E402
import real  # noqa: E402


def data_folder():
    folder = os.environ.get('HAGGLE_DATA', '../shared/data')
    return os.path.abspath(folder) if os.path.isdir(os.path.join(folder, '1_ncci')) else ''


def parts():
    if home.DATA:
        yield from real.tests()
        yield from pairs.Pairs().tests()
    else:
        print('not tried: the real tables; HAGGLE_DATA names no folder that holds them')


def main():
    gc.disable()  # millions of small things, none in a circle
    home.HAGGLE, home.PROBE = (os.path.abspath(path) for path in sys.argv[1:3])
    home.DATA = data_folder()
    passed = failed = 0
    for name, test in parts():
        begun = time.monotonic()
        try:
            test()
            passed += 1
            print(f'ok {time.monotonic() - begun:.1f}s {name}')
        except Exception as trouble:
            failed += 1
            told = str(trouble) if isinstance(trouble, AssertionError) else traceback.format_exc()
            print(f'FAIL tables: {name}: {told}')
        sys.stdout.flush()
    print(f'{passed} passed, {failed} failed')
    sys.exit(failed > 0)


main()
