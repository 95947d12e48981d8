# SPDX-License-Identifier: Apache-2.0
# importlib, pkgutil, runpy's absence of files, __future__, site, faulthandler, tracemalloc.
import __future__
import faulthandler
import importlib
import importlib.util
import math
import pkgutil
import sys
import tracemalloc


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


print(importlib.import_module('math') is math, importlib.import_module('os.path').join('a', 'b'))
print(importlib.import_module('.abc', 'collections').Mapping.__name__)
attempt(importlib.import_module, 'no_such_module')
attempt(importlib.import_module, '.abc')
attempt(importlib.import_module, '')
import json
json.mark = 1
same = importlib.reload(json)
print(same is json, json.mark, json.dumps([1]), sys.modules['json'] is json)
attempt(importlib.reload, 5)
print(importlib.util.find_spec('no_such_module'), importlib.util.find_spec('json').name,
      importlib.util.find_spec('json.decoder').parent, importlib.util.find_spec('math') is not None)
attempt(importlib.util.find_spec, 'no_such_package.module')
print(importlib.util.resolve_name('.b', 'a.c'), importlib.util.resolve_name('x', None))
print(importlib.invalidate_caches(), importlib.__import__('math') is math)
names = {each.name: each.ispkg for each in pkgutil.iter_modules()}
print('json' in names and names['json'], 'textwrap' in names and not names['textwrap'])
print(pkgutil.resolve_name('collections.abc:Mapping').__name__, pkgutil.resolve_name('math.pi'))
print(__future__.annotations.compiler_flag, __future__.division.getMandatoryRelease(),
      __future__.nested_scopes, len(__future__.all_feature_names))
print(faulthandler.is_enabled(), faulthandler.enable(), faulthandler.is_enabled(),
      faulthandler.disable(), faulthandler.is_enabled())
print(tracemalloc.is_tracing())
attempt(tracemalloc.take_snapshot)
tracemalloc.start()
print(tracemalloc.is_tracing(), len(tracemalloc.get_traced_memory()), tracemalloc.stop(),
      tracemalloc.is_tracing())


def load(name):
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


print([load(name) is not None for name in ('math', 'no_such_module', 'collections')])
