# SPDX-License-Identifier: Apache-2.0
# dir() of a module tells its public names before any is used, and a star imports them.
import codecs
import collections
import difflib
import enum
import inspect
import io
import os
import unittest.mock
import zipfile

for module in (codecs, collections, difflib, enum, inspect, io, unittest.mock, zipfile):
    listed = dir(module)
    print(module.__name__, listed == sorted(listed), sorted(set(module.__all__) - set(listed)))
print([name for name in dir(collections) if name[0].isupper()])
namespace = {}
exec('from inspect import *; from collections import *', namespace)
print(namespace['signature'](namespace['getsource']), namespace['ChainMap']({'a': 1})['a'])
print(isinstance(os.sched_getaffinity(0), set), len(os.sched_getaffinity(0)) > 0)
