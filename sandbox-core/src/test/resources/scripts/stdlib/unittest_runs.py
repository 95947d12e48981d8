# SPDX-License-Identifier: Apache-2.0
# unittest: runs of tests that pass, fail, err and are skipped, in each verbosity.
import unittest, sys, io, warnings
t=unittest.TestCase()
def msg(f, *a, **k):
    try: f(*a, **k); print('no error')
    except BaseException as e: print(type(e).__name__, repr(str(e))); print('--')
class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print('suc')
    @classmethod
    def tearDownClass(cls): print('tdc')
    def setUp(self): print('su')
    def tearDown(self): print('td')
    def test_a(self):
        "Doc line\n more"
        self.addCleanup(print, 'clean', 1)
        self.assertEqual(1, 2)
    def test_b(self): 1/0
    @unittest.skip('why')
    def test_c(self): pass
    @unittest.expectedFailure
    def test_d(self): self.fail()
    @unittest.expectedFailure
    def test_e(self): pass
    def test_f(self):
        for i in range(3):
            with self.subTest('mm', i=i, j='x'):
                self.assertNotEqual(i%2, 1)
        with self.subTest(): self.fail('x')
        with self.subTest('only'): pass
    def test_g(self): self.skipTest('because')
    def test_h(self): pass
    def test_i(self):
        with self.subTest(k=1):
            self.skipTest('in sub')
    def test_j(self):
        def inner(): raise ValueError('x') from KeyError('y')
        inner()
    def test_k(self):
        with self.subTest(k=1):
            with self.subTest(l=2): raise OSError(1,'a')
    def test_l(self): return 5
@unittest.skipIf(True, 'cls')
class S(unittest.TestCase):
    def test_x(self): pass
class F(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise RuntimeError('no')
    def test_x(self): pass
class F2(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise unittest.SkipTest('nope')
    @classmethod
    def tearDownClass(cls): print('never')
    def test_x(self): pass
class F3(unittest.TestCase):
    def setUp(self): raise RuntimeError('su')
    def tearDown(self): print('not run')
    def test_x(self): pass
class F4(unittest.TestCase):
    def tearDown(self): raise RuntimeError('td')
    def test_x(self): self.fail('both')
    @classmethod
    def tearDownClass(cls): raise RuntimeError('tdc')
def setUpModule(): print('mod')
def tearDownModule(): print('mod end')
for v in (1,2,0):
    s = io.StringIO()
    r = unittest.main(argv=['x'], exit=False, verbosity=v, testRunner=unittest.TextTestRunner(stream=s, verbosity=v, buffer=v==2))
    import re
    print(re.sub(r'in \d\.\d+s','in 0.000s', s.getvalue()))
    print(r.result)
