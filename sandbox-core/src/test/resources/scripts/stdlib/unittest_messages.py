# SPDX-License-Identifier: Apache-2.0
import unittest, re, logging, warnings, collections


class Eq:
    def __eq__(self, other):
        return False

    def __repr__(self):
        return "Eq()"


t = unittest.TestCase()


def fails(name, *args, **kwargs):
    try:
        result = getattr(t, name)(*args, **kwargs)
        print(name, "passes", result)
    except BaseException as e:
        print(name, type(e).__name__, "|", e)


for args in [(1, 2), ("a", "b"), ("a\nb\n", "a\nc\n"), ("x" * 50, "x" * 49 + "y"), ([1, 2], [1, 3]), ([1], [1, 2]), ([], [1]), ([[1], [2]], [[1], [3]]), ((1,), (2,)), ((1,), [1]), ({1}, {2}), ({1, 2}, {2, 3}), (frozenset([1]), frozenset([2])), ({1: 2}, {1: 3}), ({"a": 1, "b": [1, 2]}, {"a": 1, "b": [1, 3], "c": 0}), (Eq(), 1), (1, 1.0), (None, 0), (b"a", b"b"), (1, 2, "custom"), (list(range(100)), list(range(1, 101))), ("a\n", "a"), ({"k": "v" * 100}, {"k": "w" * 100}), ("short", "s" * 700)]:
    fails("assertEqual", *args)
fails("assertNotEqual", 1, 1); fails("assertNotEqual", 1, 1, "msg"); fails("assertNotEqual", 1, 2)
fails("assertTrue", 0); fails("assertTrue", [], "m"); fails("assertFalse", 1); fails("assertFalse", "x", "m"); fails("assertTrue", 1)
fails("assertIs", 1, 2); fails("assertIs", [], [], "m"); fails("assertIsNot", None, None); fails("assertIsNone", 5); fails("assertIsNone", 5, "m"); fails("assertIsNotNone", None)
fails("assertIn", 1, [2]); fails("assertIn", "a", "xyz"); fails("assertIn", 1, {}, "m"); fails("assertNotIn", 1, [1]); fails("assertNotIn", "k", {"k": 1}, "m"); fails("assertIn", 1, 5)
fails("assertIsInstance", 1, str); fails("assertIsInstance", 1, (str, list)); fails("assertNotIsInstance", 1, int); fails("assertIsInstance", 1, str, "m"); fails("assertIsInstance", 1, int | str)
fails("assertAlmostEqual", 1, 1.1); fails("assertAlmostEqual", 1, 1.00000001); fails("assertAlmostEqual", 1, 1.1, places=0); fails("assertAlmostEqual", 1, 2, delta=0.5); fails("assertAlmostEqual", 1, 2, delta=1); fails("assertAlmostEqual", 1, 2, 3, "m"); fails("assertAlmostEqual", 1, 2, places=1, delta=1); fails("assertAlmostEqual", "a", "b"); fails("assertAlmostEqual", float("inf"), float("inf"))
fails("assertNotAlmostEqual", 1, 1.00000001); fails("assertNotAlmostEqual", 1, 1.1, delta=0.5); fails("assertNotAlmostEqual", 1, 1); fails("assertNotAlmostEqual", 1, 2, places=1, delta=1)
fails("assertGreater", 1, 2); fails("assertGreater", 1, 1, "m"); fails("assertGreaterEqual", 1, 2); fails("assertLess", 2, 1); fails("assertLessEqual", 2, 1); fails("assertLess", "b", "a"); fails("assertLess", 1, "a")
fails("assertRegex", "abc", "x"); fails("assertRegex", "abc", re.compile("x"), "m"); fails("assertNotRegex", "abc", "b"); fails("assertRegex", "abc", ""); fails("assertRegex", "abc", "b")
fails("assertCountEqual", [1, 2, 2], [1, 1, 2]); fails("assertCountEqual", [[1]], [[2]]); fails("assertCountEqual", [1], [1]); fails("assertCountEqual", {}, {"a": 1}, "m"); fails("assertCountEqual", "abc", "bcd")
fails("assertSequenceEqual", [1], (1,)); fails("assertSequenceEqual", [1], (2,)); fails("assertSequenceEqual", [1], (1,), seq_type=list); fails("assertSequenceEqual", 5, [1]); fails("assertSequenceEqual", "ab", "ac"); fails("assertListEqual", [1], (1,)); fails("assertListEqual", [1, 2, 3], [1, 3, 2]); fails("assertTupleEqual", (1, 2), (1,)); fails("assertTupleEqual", [1], (1,))
fails("assertSetEqual", {1, 2}, {1}); fails("assertSetEqual", [1], {1}); fails("assertSetEqual", {1}, [1]); fails("assertDictEqual", {}, {"a": 1}); fails("assertDictEqual", [], {}); fails("assertDictEqual", {"a": 1}, {"a": 2}, "m")
fails("assertMultiLineEqual", "a\nb", "a\nc"); fails("assertMultiLineEqual", 1, "a"); fails("assertMultiLineEqual", "ab", "ac", "m")
fails("fail"); fails("fail", "m"); fails("skipTest", "why")
fails("assertRaises", ValueError, int, "5"); fails("assertRaises", ValueError, int, "x"); fails("assertRaises", ValueError, lambda: 1 / 0); fails("assertRaises", (ValueError, KeyError), lambda: 1); fails("assertRaises", ValueError, None); fails("assertRaises", 5, int); fails("assertRaises", "x"); fails("assertRaises"); fails("assertRaises", ValueError, foo=1); fails("assertRaises", object)
fails("assertRaisesRegex", ValueError, "lit", int, "x"); fails("assertRaisesRegex", ValueError, "zzz", int, "x"); fails("assertRaisesRegex", ValueError, re.compile("z"), int, "5"); fails("assertRaisesRegex", ValueError, 5)
fails("assertWarns", UserWarning, lambda: None); fails("assertWarns", UserWarning, warnings.warn, "w"); fails("assertWarns", DeprecationWarning, warnings.warn, "w"); fails("assertWarnsRegex", UserWarning, "x", warnings.warn, "w"); fails("assertWarnsRegex", UserWarning, "w", warnings.warn, "w"); fails("assertWarns", ValueError)
for make in [lambda: t.assertRaises(ValueError, msg="M"), lambda: t.assertRaises(KeyError), lambda: t.assertRaisesRegex(ValueError, "q"), lambda: t.assertWarns(UserWarning, msg="M"), lambda: t.assertLogs("a", "INFO"), lambda: t.assertLogs(), lambda: t.assertNoLogs()]:
    for action in [lambda: None, lambda: int("x"), lambda: logging.getLogger("a.b").warning("hi %d", 5)]:
        try:
            with make() as cm:
                action()
            print("with", getattr(cm, "exception", None), getattr(cm, "output", None), getattr(getattr(cm, "warning", None), "args", None))
        except BaseException as e:
            print("with", type(e).__name__, e)
t.longMessage = False
fails("assertEqual", 1, 2, "only"); fails("assertTrue", 0, "only"); fails("assertIn", 1, [], "only"); fails("assertEqual", [1], [2], "only")
t.longMessage = True
t.maxDiff = 10
fails("assertEqual", list(range(30)), list(range(31))); fails("assertEqual", "a\nb\nc\n", "a\nb\nd\n")
t.maxDiff = None
fails("assertEqual", {"k%d" % i: i for i in range(5)}, {"k%d" % i: i + 1 for i in range(5)})
t.addTypeEqualityFunc(Eq, lambda a, b, msg=None: t.fail("special %r %r %r" % (a, b, msg)))
fails("assertEqual", Eq(), Eq()); fails("assertEqual", Eq(), 1)
print(t.id(), t.shortDescription(), str(t), repr(t), t.countTestCases(), t.failureException, t.defaultTestResult(), unittest.TestCase("run") == unittest.TestCase("run"), hash(unittest.TestCase("run")) == hash(unittest.TestCase("run")))
for bad in [lambda: unittest.TestCase("nothere"), lambda: type("A", (unittest.TestCase,), {})("zip"), lambda: unittest.FunctionTestCase(5)]:
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
