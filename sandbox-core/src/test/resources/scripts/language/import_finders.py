# SPDX-License-Identifier: Apache-2.0
# Finders of a program in sys.meta_path give modules that are nowhere else.
import sys
from importlib.machinery import ModuleSpec
class Finder:
    def __init__(self, sources): self.sources = sources
    def find_spec(self, name, path, target=None):
        print('asked', name, path)
        if name in self.sources: return ModuleSpec(name, self, is_package=any(s.startswith(name + '.') for s in self.sources))
    def create_module(self, spec): return None
    def exec_module(self, module): exec(self.sources[module.__name__], module.__dict__)
sys.meta_path.append(Finder({'virtual': 'value = 1', 'virtual.inner': 'from . import value\ndouble = value * 2', 'broken': '1/0'}))
import virtual
print(virtual.value, virtual.__spec__.name, virtual.__package__)
from virtual import inner
print(inner.double, inner.__package__)
import virtual.inner as again
print(again is inner, sys.modules['virtual.inner'] is inner)
for name in ('missing', 'virtual.missing', 'broken'):
    try: __import__(name)
    except Exception as e: print(type(e).__name__, e, name in sys.modules)
try:
    from virtual import nothing
except ImportError as e: print(type(e).__name__, str(e).partition(' (')[0])
