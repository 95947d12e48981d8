# SPDX-License-Identifier: Apache-2.0
# Import forms and their errors.
import math
import math as m, json
from math import pi, sqrt as root
from collections import (
    OrderedDict,
    deque,
)
import collections.abc
import os.path as osp

print(math is m, round(pi, 3), root(16), m.floor(2.7))
print(deque([1, 2]), json.dumps([1]), isinstance([], collections.abc.Sequence))
print(osp.join("a", "b"))
for source in [
    "import no_such_module",
    "from math import nothing_here",
    "import math.sub",
    "from no_such import x",
    "from . import x",
]:
    try:
        exec(source)
    except ImportError as error:
        text = str(error).split(" (")[0]
        print(type(error).__name__, text)


def local_import():
    from itertools import count

    return next(count(5))


print(local_import())
try:
    count
except NameError as error:
    print(error)
from math import *

print(gcd(12, 18), ceil(1.2))
print(math.__name__, type(math).__name__, __name__)
try:
    import missing_mod
except ModuleNotFoundError as error:
    print(error.name, error)
math.custom = 5
print(m.custom)
import sys

print("math" in sys.modules, sys.modules["math"] is math)
