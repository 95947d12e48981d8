# SPDX-License-Identifier: Apache-2.0
# A star import brings the submodules that a package's __all__ names, and refuses what is nowhere.
import os
import shutil
import sys

FILES = {
    "parts/__init__.py": "print('parts loads')\n__all__ = ['first', 'value', 'second', 'deep']\nvalue = 5\nfrom . import second\n",
    "parts/first.py": "print('first loads')\nname = __name__\n",
    "parts/second.py": "print('second loads')\n",
    "parts/hidden.py": "print('hidden loads')\n",
    "parts/deep/__init__.py": "__all__ = ('leaf',)\n",
    "parts/deep/leaf.py": "print('leaf loads')\n",
    "lacking/__init__.py": "__all__ = ['here', 'nowhere']\nhere = 1\n",
    "wrong/__init__.py": "__all__ = ['here', 3]\nhere = 1\n",
    "failing/__init__.py": "__all__ = ['part']\n",
    "failing/part.py": "import not_there_at_all\n",
    "dynamic/__init__.py": (
        "__all__ = ['made', 'sub']\ndef __getattr__(name):\n    if name == 'made':\n        return 'made'\n    raise AttributeError(name)\n"),
    "dynamic/sub.py": "",
    "single.py": "__all__ = ['one', 'two']\none = 1\n"}
root = "star_packages"
for path, text in FILES.items():
    os.makedirs(os.path.dirname(f"{root}/{path}"), exist_ok=True)
    with open(f"{root}/{path}", "w") as file:
        file.write(text)
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.abspath(root))

from parts import *
print(first.name, value, second.__name__, deep.__name__, "hidden" in globals(), "parts.hidden" in sys.modules)
from parts.deep import *
print(leaf.__name__)
for name in ("lacking", "wrong", "failing", "single", "dynamic"):
    names = {}
    try:
        exec(f"from {name} import *", names)
    except Exception as error:
        print(name, type(error).__name__, error)
    names.pop("__builtins__", None)
    print(sorted(names))
from email import *
print(message.__name__, mime.__name__, message_from_string("a: b\n\nc").get_payload())
from pickle import *
print(HIGHEST_PROTOCOL, loads(dumps([1], DEFAULT_PROTOCOL)))
shutil.rmtree(root)
