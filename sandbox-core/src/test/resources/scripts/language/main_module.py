# SPDX-License-Identifier: Apache-2.0
"""What the program's own module tells of itself."""
import inspect
import os
import sys

import __main__

print(os.path.basename(__file__), os.path.basename(__main__.__file__))
print(__main__.__doc__ == __doc__, __main__.__package__, __main__.__spec__, __main__.__name__)
print(hasattr(__main__, "__file__"), getattr(sys.modules["__main__"], "__file__", None) == __file__)


class Here:
    pass


def where():
    return os.path.basename(sys.modules[__name__].__file__)


print(where(), [where() for _ in range(2)], inspect.getmodule(Here) is __main__)
try:
    __main__.nothing
except AttributeError as error:
    print(error)
__main__.__file__ = "other.py"
print(__file__, where())
