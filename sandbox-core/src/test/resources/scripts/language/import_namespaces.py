# SPDX-License-Identifier: Apache-2.0
"""Packages without __init__.py: folders, also several of one name in sys.path."""
import importlib
import os
import sys

here = os.getcwd()


def write(path, text):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "w") as file:
        file.write(text)


write("space/first.py", "NAME = __name__\nfrom . import second\n")
write("space/second.py", "PLACE = __package__\n")
write("space/inner/deep.py", "from ..second import PLACE\nfrom .. import first\nVALUE = 42\n")
write("regular/__init__.py", "KIND = 'regular'\n")
write("regular/part/leaf.py", "LEAF = __name__\n")
write("both.py", "KIND = 'module'\n")
write("both/thing.py", "")
write("roots/a/shared/one.py", "N = 1\n")
write("roots/b/shared/two.py", "N = 2\n")
importlib.invalidate_caches()
sys.path.insert(0, here)

import space
print(space.__name__, space.__package__, hasattr(space, "__file__") and space.__file__)
print([os.path.relpath(path, here) for path in space.__path__], space.__doc__)
print("first" in dir(space))
import space.first
print(space.first.NAME, space.second.PLACE, "first" in dir(space))
from space.inner import deep
print(deep.PLACE, deep.VALUE, deep.__name__, deep.__package__, deep.first is space.first)
import regular.part.leaf as leaf
print(leaf.LEAF, regular.KIND if "regular" in globals() else "", sys.modules["regular"].KIND)
import both
print(both.KIND)
sys.path += [os.path.join(here, "roots", "a"), os.path.join(here, "roots", "b")]
importlib.invalidate_caches()
import shared.one, shared.two
print(shared.one.N, shared.two.N, [os.path.relpath(path, here) for path in shared.__path__])
for statement in ("import space.nothing", "from space import nothing", "import both.thing",
                  "import space.first.more", "import regular.none"):
    try:
        exec(statement)
    except ImportError as error:
        print(type(error).__name__, str(error).replace(here, ""), error.name)
