"""Makes the corpus of papers: layouts to HTML (or drawn at once), to PDF by several producers, to scans, to photos.

The same seed makes the same documents. What was made before is kept in build/paper-corpus and used
again while the layout and this folder's code stay the same."""
import argparse
import hashlib
import importlib.util
import json
import os
import random
import shutil
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

import picture  # noqa: E402
import render  # noqa: E402

KINDS = ("digital", "scan", "photo")
MEGAPIXELS = (2, 3, 5, 8, 12)


def load(path):
    spec = importlib.util.spec_from_file_location(f"layout_{os.path.basename(path)[:-3]}", path)
    module = importlib.util.module_from_spec(spec)
    folder = os.path.dirname(path)
    if folder not in sys.path:
        sys.path.insert(0, folder)
    spec.loader.exec_module(module)
    return module


def layouts(which):
    """The layouts of `worked`, `opened`, `held`, of a folder, of one file, or of names of those that
    are no secret (several with commas), in order of their names."""
    if os.path.isfile(which):
        return [load(which)]
    folders = {
        "worked": [f"{HERE}/layouts"],
        "opened": [f"{HERE}/opened"],
        "held": [f"{HERE}/held"],
    }.get(which, [which] if os.path.isdir(which) else None)
    found = {}
    for folder in folders or [f"{HERE}/layouts", f"{HERE}/opened"]:
        for name in sorted(os.listdir(folder)):
            if name.endswith(".py") and not name.startswith("_"):
                module = load(f"{folder}/{name}")
                if hasattr(module, "document"):
                    found[module.NAME] = module
    if folders:
        return [found[name] for name in sorted(found)]
    missing = [name for name in which.split(",") if name not in found]
    if missing:
        raise SystemExit(
            f"no such layout: {', '.join(missing)}; there are: {', '.join(sorted(found))}"
        )
    return [found[name] for name in which.split(",")]


def code_hash():
    """Of what turns a layout's HTML into files: when it changes, all is made anew."""
    text = b"".join(open(f"{HERE}/{name}", "rb").read() for name in ("render.py", "drawing.py", "picture.py"))
    return hashlib.sha256(text).hexdigest()[:12]


class Document:
    """One document of one layout, and how it was printed, scanned or photographed."""

    def __init__(self, layout, seed, serial):
        self.layout, self.serial = layout.NAME, serial
        self.name = f"{layout.NAME}-{serial}"
        rng = random.Random(f"{seed}/{self.name}")
        made = layout.document(rng)
        self.html, truth = made["html"], made["truth"]
        self.truth = truth if "documents" in truth else {"documents": [truth]}
        # Every layout meets every producer and every kind of picture as the serial grows.
        start = int(hashlib.sha256(f"{seed}/{layout.NAME}".encode()).hexdigest(), 16) % 60
        turn = start + serial
        possible = getattr(layout, "PRODUCERS", None) or render.possible(self.html)
        self.producer = possible[turn % len(possible)]
        self.dpi = (200, 300)[turn % 2]
        self.form = picture.SCANS[turn % len(picture.SCANS)]
        self.megapixels = MEGAPIXELS[turn % len(MEGAPIXELS)]
        self.seed = seed

    def describe(self, kind):
        return {
            "digital": self.producer,
            "scan": f"{self.dpi} dpi {self.form}",
            "photo": f"{self.megapixels} MP",
        }[kind]

    def files(self, folder, kind, press, key):
        """The files of this kind; made now if they are not there already."""
        stamp = hashlib.sha256(
            f"{key}/{kind}/{self.describe(kind)}/{self.html}".encode()
        ).hexdigest()
        note = f"{folder}/{kind}.json"
        if os.path.exists(note):
            with open(note, encoding="utf-8") as file:
                kept = json.load(file)
            if kept["stamp"] == stamp:
                return kept["files"]
        rng = random.Random(f"{self.seed}/{self.name}/{kind}")
        os.makedirs(folder, exist_ok=True)
        if kind == "digital":
            names = ["digital.pdf"]
            press.make(
                self.producer, self.html, f"{folder}/digital.pdf", tagged=self.serial % 2 == 0
            )
        else:
            source = f"{folder}/for-picture.pdf"
            press.first(self.html, source)
            names = (
                picture.scan(source, folder, rng, self.dpi, self.form)
                if kind == "scan"
                else picture.photo(source, folder, rng, self.megapixels)
            )
            os.remove(source)
        with open(note, "w", encoding="utf-8") as file:
            json.dump({"stamp": stamp, "files": names}, file)
        return names


def corpus(seed, count, which, kinds, root, say=lambda text: None):
    """Yields (document, kind, paths) for `count` documents, one layout after the other in turn."""
    chosen = layouts(which)
    key = code_hash()
    with render.Press() as press:
        for at in range(count):
            layout = chosen[at % len(chosen)]
            document = Document(layout, seed, at // len(chosen) + 1)
            folder = f"{root}/{seed}/{document.name}"
            os.makedirs(folder, exist_ok=True)
            sources = {"truth.json": json.dumps(document.truth, indent=1, ensure_ascii=False)}
            if isinstance(document.html, str):
                sources["source.html"] = document.html
            for name, text in sources.items():
                with open(f"{folder}/{name}", "w", encoding="utf-8") as file:
                    file.write(text)
            for kind in kinds:
                say(f"{at + 1}/{count} {document.name} {kind}")
                yield document, kind, [
                    f"{folder}/{name}" for name in document.files(folder, kind, press, key)
                ]


def arguments(parser):
    parser.add_argument("--seed", default="1")
    parser.add_argument(
        "--count", type=int, default=0, help="documents in all (0: one of each layout)"
    )
    parser.add_argument("--layouts", default="worked", help="worked, opened, held, or names with commas")
    parser.add_argument("--kinds", default="digital", help="of digital,scan,photo; with commas")
    parser.add_argument("--root", default="build/paper-corpus")


def checked(options):
    options.kinds = options.kinds.split(",")
    for kind in options.kinds:
        if kind not in KINDS:
            raise SystemExit(f"no such kind: {kind}; there are: {', '.join(KINDS)}")
    if not options.count:
        options.count = len(layouts(options.layouts))
    return options


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    arguments(parser)
    parser.add_argument(
        "--clean", action="store_true", help="remove what was made with this seed first"
    )
    options = checked(parser.parse_args())
    if options.clean:
        shutil.rmtree(f"{options.root}/{options.seed}", ignore_errors=True)
    for document, kind, paths in corpus(
        options.seed, options.count, options.layouts, options.kinds, options.root
    ):
        print(document.name, kind, document.describe(kind), *paths)


if __name__ == "__main__":
    main()
