"""seeds.py FOLDER: what the fuzzers of pages and of fetched files begin with."""
import os
import sys

import layouts
from helper import LICENCE, LOGIN

SEEDS = {
    'login': LOGIN,
    'licence': LICENCE,
    'page': b'<html><a href="/a/xay.zip">1</a><a href=\'b/a.zip?x=1&amp;y=/a.zip\'>2</a>'
            b'<a href="//example.org/license/ama?file=/a.zip">3</a><a href="#a.zip">4</a>',
    'zip': layouts.zipped(layouts.zip5()),
    'bomb': layouts.bomb(),
    'liar': layouts.liar(),
}
for name, data in SEEDS.items():
    with open(os.path.join(sys.argv[1], name), 'wb') as file:
        file.write(data)
