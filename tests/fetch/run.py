"""run.py: haggle-fetch and `haggle data update` against a publisher on this machine.
From the repository root: python3 tests/fetch/run.py HAGGLE HAGGLE_FETCH FETCH_SANDBOX"""
import concurrent.futures
import os
import subprocess
import sys
import tempfile
import traceback

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import helper  # noqa: E402
import update  # noqa: E402


def attempt(test):
    try:
        test()
        return None
    except Exception:
        return traceback.format_exc()


def sandbox(program):
    """What the program of the trials says, a line each."""
    with tempfile.TemporaryDirectory(prefix='haggle-sandbox-') as home:
        os.mkdir(os.path.join(home, 'folder'))
        with open(os.path.join(home, 'private'), 'w') as file:
            file.write('a bill')
        done = subprocess.run([program, os.path.join(home, 'folder')], stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True)
    return done.stdout.splitlines()


def main():
    haggle, fetch, trials = (os.path.abspath(path) for path in sys.argv[1:4])
    tests = helper.tests(fetch) + update.tests(haggle)  # each begins with the slowest
    lines = sandbox(trials)
    print('\n'.join(lines))
    lines = [line for line in lines if not line.startswith('not tried')]
    failed = sum(not line.startswith('ok ') for line in lines) if lines else 1
    with concurrent.futures.ThreadPoolExecutor(12) as pool:
        for test, trouble in zip(tests, pool.map(attempt, tests)):
            name = test.__doc__
            if trouble is None:
                print(f'ok {name}')
            else:
                failed += 1
                print(f'FAIL fetch: {name}\n{trouble}')
    print(f'{len(lines) + len(tests) - failed} passed, {failed} failed')
    sys.stdout.flush()
    os._exit(1 if failed else 0)  # servers may still stall


main()
