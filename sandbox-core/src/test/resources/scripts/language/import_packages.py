# SPDX-License-Identifier: Apache-2.0
# A package whose names hide its submodules, circular imports, and modules that replace themselves.
import os
import sys
import tempfile

folder = tempfile.mkdtemp()
sys.path.insert(0, folder)


def write(path, text):
    full = os.path.join(folder, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    with open(full, 'w') as f:
        f.write(text)


write('pkg/__init__.py', 'from .convert import convert\nfrom .other import late\n')
write('pkg/convert.py', 'def convert(x):\n    return ("converted", x)\n')
write('pkg/other.py', 'import pkg.convert\nfrom pkg.convert import convert as c\ndef late():\n    '
                      'from pkg import convert\n    return convert(1), c(2)\n')
import pkg
print(type(pkg.convert).__name__, pkg.late())
import pkg.convert
print(type(pkg.convert).__name__)
from pkg import convert
print(convert(3))
import pkg.convert as module
print(type(module).__name__)
print(sys.modules['pkg.convert'].convert(4))

write('ring/__init__.py', 'from . import a\nprint("ring", sorted(n for n in dir() if n in "ab"))\n')
write('ring/a.py', 'from . import b\nX = 1\nprint("a", b.Y)\n')
write('ring/b.py', 'import sys\nfrom ring import a\nY = 2\nprint("b", hasattr(a, "X"), '
                   'hasattr(sys.modules["ring"], "a"))\n')
import ring
print(ring.a.X, ring.b.Y)

write('selfmade.py', 'import sys\nclass Box:\n    value = 42\n    def __getattr__(self, name):\n'
                     '        return name * 2\nsys.modules[__name__] = Box()\n')
import selfmade
from selfmade import value, abc
print(type(selfmade).__name__, selfmade.value, value, abc)
write('nest/__init__.py', '')
write('nest/inner.py', 'import sys\nsys.modules[__name__] = "a text"\n')
import nest.inner
from nest import inner
print(nest.inner, inner)
write('broken/__init__.py', '')
write('broken/bad.py', 'raise ValueError("no")\n')
for _ in range(2):
    try:
        import broken.bad
    except ValueError as e:
        print(e, 'broken' in sys.modules, 'broken.bad' in sys.modules, hasattr(sys.modules['broken'], 'bad'))
