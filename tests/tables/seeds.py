"""seeds.py: where the fuzzers of the tables begin: made-up files in every layout, and small packs.
From the repository root: python3 tests/tables/seeds.py tables|pack FOLDER HAGGLE"""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import containers  # noqa: E402
import home  # noqa: E402
import native  # noqa: E402


def files():
    """(name, bytes) of files of every layout and in every wrapping."""
    for sample in native.samples():
        yield sample.file, sample.content
    for about, _, content in containers.wrapped():
        yield about, content


def pack_seed(place):
    """A pack as the fuzzer takes it: where its directory begins, and all behind its header."""
    content = place.bytes()
    return content[24:32] + content[4096:]


def packs():
    for sample in native.samples():
        place = home.Home()
        place.load(native.written(place, sample.file, sample.content))
        if os.path.exists(place.pack):
            yield sample.file, pack_seed(place)


def main():
    kind, folder, haggle = sys.argv[1:4]
    home.HAGGLE = os.path.abspath(haggle)
    for name, content in files() if kind == 'tables' else packs():
        with open(os.path.join(folder, name.replace(' ', '-').replace('/', '-')), 'wb') as file:
            file.write(content)


main()
