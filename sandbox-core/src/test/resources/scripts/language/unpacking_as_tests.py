# SPDX-License-Identifier: Apache-2.0
import unittest
class Unpacking(unittest.TestCase):
    def test_targets(self):
        a, *b, c = range(5); self.assertEqual((a, b, c), (0, [1, 2, 3], 4))
        [x, [y, *z]] = 1, 'abc'; self.assertEqual((x, y, z), (1, 'a', ['b', 'c']))
        d = {}; d['k'], *d['r'] = 'xyz'; self.assertEqual(d, {'k': 'x', 'r': ['y', 'z']})
        class O: pass
        o = O(); o.a, (o.b, *o.c) = 1, (2, 3); self.assertEqual(vars(o), {'a': 1, 'b': 2, 'c': [3]})
        i = 0; l = [0, 0]; i, l[i] = 1, 9; self.assertEqual(l, [0, 9])
        a = b = c = []; self.assertIs(a, c)
        (a), = [5]; self.assertEqual(a, 5)
        for k, (v, *w) in {'a': (1, 2, 3)}.items(): self.assertEqual((k, v, w), ('a', 1, [2, 3]))
    def test_errors(self):
        for src, msg in [('a, b = 1,', 'not enough values to unpack (expected 2, got 1)'), ('a, b = 1, 2, 3', r'too many values to unpack (expected 2, got 3)'), ('a, *b, c = 1,', 'not enough values to unpack (expected at least 2, got 1)'), ('a, b = {1, 2, 3}', 'too many values to unpack (expected 2)'), ('a, b = iter([1])', 'not enough values to unpack (expected 2, got 1)'), ("a, b = 'abc'", 'too many values to unpack (expected 2)')]:
            with self.subTest(src=src):
                try: exec(src)
                except ValueError as e: print(src, '|', e)
        with self.assertRaisesRegex(TypeError, 'cannot unpack non-iterable int object'): a, b = 5
    def test_calls(self):
        def f(*a, **k): return a, k
        self.assertEqual(f(*[1], 2, *(3,), x=1, **{'y': 2}), ((1, 2, 3), {'x': 1, 'y': 2}))
        self.assertEqual([*range(2), *'ab'], [0, 1, 'a', 'b']); self.assertEqual({**{'a': 1}, 'a': 2, **{'b': 3}}, {'a': 2, 'b': 3})
        self.assertEqual((*{1: 2},), (1,)); self.assertEqual({*[1, 2], *[2]}, {1, 2})
        with self.assertRaises(TypeError) as cm: f(**{'a': 1}, **{'a': 2})
        print(cm.exception)
        with self.assertRaises(TypeError) as cm: f(x=1, **{'x': 2})
        print(cm.exception)
        with self.assertRaises(TypeError) as cm: f(**{1: 2})
        print(cm.exception)
        with self.assertRaises(TypeError) as cm: f(*None)
        print(cm.exception)
    def test_scopes(self):
        x = 'outer'
        class A:
            x = 'class'
            def m(self): return x
            y = [x for _ in range(1)]
            z = x
        self.assertEqual((A().m(), A.y, A.z), ('outer', ['outer'], 'class'))
        fs = [lambda: i for i in range(3)]; self.assertEqual([f() for f in fs], [2, 2, 2])
        fs = [lambda i=i: i for i in range(3)]; self.assertEqual([f() for f in fs], [0, 1, 2])
        def counter():
            n = 0
            def inc():
                nonlocal n; n += 1; return n
            return inc
        c = counter(); c(); self.assertEqual(c(), 2); self.assertEqual(c.__closure__[0].cell_contents, 2)
        def g():
            try: return undefined_yet
            except NameError as e: return str(e)
        self.assertEqual(g(), "name 'undefined_yet' is not defined")
        def h():
            def inner(): return late
            try: inner()
            except NameError as e: r = str(e)
            late = 1
            return r, inner()
        print(h())
        self.assertEqual([y := 5, y ** 2], [5, 25])
        def w():
            [last := i for i in range(4)]
            return last
        self.assertEqual(w(), 3)
        exec('q = 5', d := {}); self.assertEqual(d['q'], 5)
        self.assertEqual(eval('a + b', {'a': 1}, {'b': 2}), 3)
        del x
        with self.assertRaises(NameError): A().m()
if __name__ == '__main__': import io
result = unittest.TextTestRunner(stream=io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromModule(__import__('__main__')))
print(result.testsRun, result.failures, result.errors)
