# SPDX-License-Identifier: Apache-2.0
"""unittest finds tests in files and packages."""

import contextlib
import io
import os
import tempfile
import unittest

os.chdir(tempfile.mkdtemp())

def w(n, t):
    os.makedirs(os.path.dirname(n) or '.', exist_ok=True)
    open(n, 'w').write(t)
w('test_a.py', 'import unittest\nclass A(unittest.TestCase):\n    def test_x(self): pass\n    def test_y(self): self.assertEqual(1,2)\n')
w('pkg/__init__.py', '')
w('pkg/test_b.py', 'import unittest\nclass B(unittest.TestCase):\n    def test_x(self): pass\n')
w('nopkg/test_c.py', 'import unittest\nclass C(unittest.TestCase):\n    def test_x(self): pass\n')
w('test_broken.py', 'import nothing_like_this\n')
w('test_skip.py', 'import unittest\nraise unittest.SkipTest("not now")\n')
w('test_load.py', 'import unittest\ndef load_tests(loader, tests, pattern):\n    print("load_tests", tests.countTestCases(), pattern)\n    return unittest.TestSuite([unittest.FunctionTestCase(lambda: None)])\n')
w('other_d.py', 'import unittest\nclass D(unittest.TestCase):\n    def test_x(self): pass\n')
l = unittest.TestLoader()
s = l.discover('.')

def ids(s):
    for t in s:
        if isinstance(t, unittest.TestSuite):
            yield from ids(t)
        else:
            yield t.id()
print(list(ids(s)))
print(len(l.errors), l.errors[0].splitlines()[0], l.errors[0].splitlines()[-1])
print(list(ids(l.discover('.', pattern='other*'))))
print(list(ids(l.discover('pkg', top_level_dir='.'))))
print(list(ids(unittest.TestLoader().discover('pkg'))))
for d in ('nowhere', 'nopkg'):
    try:
        print(list(ids(unittest.TestLoader().discover(d, top_level_dir='.'))))
    except ImportError as e:
        print(str(e).split(':')[0])
out = io.StringIO()
r = unittest.TextTestRunner(out).run(s)
print(r)
print('\n'.join((x for x in out.getvalue().splitlines() if x.startswith(('.', 'ERROR', 'FAIL', 'ImportError', 'Mod', 'Assert')))))
told = io.StringIO()
with contextlib.redirect_stderr(told):
    try:
        unittest.main(module=None, argv=['prog', 'discover', '-p', 'other*', '-v'])
    except SystemExit as stop:
        print(stop.code)
print(told.getvalue().splitlines()[0])
