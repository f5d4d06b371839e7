"""run.py: haggle-fetch and `haggle data update` against a publisher on this machine.
From the repository root: python3 tests/fetch/run.py PATH_TO_HAGGLE PATH_TO_HAGGLE_FETCH"""
import concurrent.futures
import os
import sys
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


def main():
    haggle, fetch = (os.path.abspath(path) for path in sys.argv[1:3])
    tests = helper.tests(fetch) + update.tests(haggle)
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        for test, trouble in zip(tests, pool.map(attempt, tests)):
            name = test.__doc__
            if trouble is None:
                print(f'ok {name}')
            else:
                failed += 1
                print(f'FAIL fetch: {name}\n{trouble}')
    print(f'{len(tests) - failed} passed, {failed} failed')
    sys.stdout.flush()
    os._exit(1 if failed else 0)  # servers may still stall


main()
