# SPDX-License-Identifier: Apache-2.0
# Modules and packages of the program's own, written to files and imported.
import os
import sys
import tempfile

sys.dont_write_bytecode = True
os.chdir(tempfile.mkdtemp())
sys.path.insert(0, os.getcwd())


def write(path, text):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "w") as f:
        f.write(text)


def attempt(code):
    try:
        exec(code, globals())
    except Exception as e:
        print(type(e).__name__, str(e).partition(" (")[0])


write("helper.py", '"""Helps."""\nprint("loading", __name__)\nVALUE = 5\n_hidden = 6\n\n\ndef double(x):\n    return 2 * x\n')
write("shapes/__init__.py", "from .circle import area\nfrom . import square\n__all__ = ['area', 'square', 'deep']\nNAME = __name__\n")
write("shapes/circle.py", "from helper import VALUE\n\n\ndef area(r):\n    return VALUE * r\n")
write("shapes/square.py", "from .circle import area as other\nside = other(2)\n")
write("shapes/deep/__init__.py", "")
write("shapes/deep/down.py", "from .. import NAME\nwhere = (__name__, __package__, NAME)\n")
write("broken.py", "x = 1\n1 / 0\n")
write("wrong.py", "def f(:\n    pass\n")
write("first.py", "import second\nA = 1\n\n\ndef use():\n    return second.B\n")
write("second.py", "import first\nB = 2\n")

import helper
import helper as again

print(helper.double(4), helper.VALUE, helper.__doc__, helper.__name__, os.path.basename(helper.__file__), again is helper)
from helper import double, VALUE as five

print(double(1), five)
from helper import *

print("_hidden" in globals(), VALUE)
import shapes
import shapes.deep.down

print(shapes.area(3), shapes.square.side, shapes.NAME, shapes.deep.down.where, sorted(n for n in dir(shapes) if n[0] != "_"))
from shapes import deep, circle
from shapes.circle import area as surface

print(deep.down.where, circle.area is surface, surface(1), "shapes.circle" in sys.modules, shapes.__package__, circle.__package__)
import first

print(first.use(), first.second.first is first)
attempt("import broken")
print("broken" in sys.modules)
attempt("import wrong")
attempt("import shapes.nothing")
attempt("import helper.x")
attempt("from helper import nothing")
attempt("from shapes import nothing")
attempt("import no_such_module")
write("helper2.py", "def fail():\n    raise KeyError('inside')\n")
import helper2
import traceback

try:
    helper2.fail()
except KeyError as e:
    frames = traceback.extract_tb(e.__traceback__)
    print([(os.path.basename(f.filename), f.lineno, f.name) for f in frames[1:]])
del sys.modules["helper"]
write("helper.py", "VALUE = 77\n")
os.utime("helper.py", (10**9, 10**9))
import importlib

importlib.invalidate_caches()
import helper

print(helper.VALUE)
write("lib/extra.py", "E = 'e'\n")
sys.path.append("lib")
import extra

print(extra.E)
