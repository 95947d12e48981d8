# SPDX-License-Identifier: Apache-2.0
# What modules know of their import, and finders that stand before the usual ones.
import collections.abc
import importlib.util
import json
import os
import sys
import tempfile
import types

print(json.__spec__.name, json.__spec__ is importlib.util.find_spec('json'), json.__loader__ is json.__spec__.loader)
print(json.__spec__.submodule_search_locations is not None, collections.__spec__.parent, os.__spec__.parent == '')
print(types.ModuleType('x').__spec__, types.ModuleType('x').__loader__)
print(__spec__, __package__, __doc__, os.path.basename(__file__))

root = tempfile.mkdtemp()
os.makedirs(root + '/pk/part')
with open(root + '/pk/__init__.py', 'w') as file:
    file.write('x = 1\n')
with open(root + '/pk/m.py', 'w') as file:
    file.write('def f():\n    return __spec__.parent, __loader__.name, __spec__.name\n')
sys.path.insert(0, root)
import pk.m
import pk.part
print(pk.m.f(), pk.__spec__.parent, pk.m.__spec__.has_location, pk.part.__spec__.name)
print(importlib.util.find_spec('pk.m') is pk.m.__spec__, importlib.util.find_spec('pk.zz'), importlib.util.find_spec('zzz'))
for name in ('pk.m.q', 'nope.q', '__main__'):
    try:
        importlib.util.find_spec(name)
    except (ModuleNotFoundError, ValueError) as error:
        print(type(error).__name__, error)
spec = importlib.util.find_spec('pk.m')
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
print(module.f(), module is pk.m)


class First:
    def __init__(self):
        self.asked = []

    def find_spec(self, name, path=None, target=None):
        self.asked.append(name)
        if name == 'colorsys':
            raise ImportError('blocked ' + name)
        if name == 'fnmatch':
            return importlib.util.spec_from_loader(name, self)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.fnmatch = lambda name, pattern: 'mine'


first = First()
sys.modules.pop('fnmatch', None)
sys.meta_path.insert(0, first)
try:
    import colorsys
except ImportError as error:
    print(error)
from fnmatch import fnmatch
print(fnmatch('a', 'b'), sys.modules['fnmatch'].__spec__.loader is first)
try:
    import nothere
except ModuleNotFoundError as error:
    print(error, first.asked[-1])
sys.meta_path.remove(first)
del sys.modules['fnmatch']
import fnmatch
print(fnmatch.fnmatch('a', 'a'))
import colorsys
print(colorsys.rgb_to_hsv(0, 0, 0))
