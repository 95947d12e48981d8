# SPDX-License-Identifier: Apache-2.0
# unittest: every assertion, failing, with its text.
import unittest
t = unittest.TestCase()
def msg(f, *a, **k):
    try: f(*a, **k); print('no error')
    except BaseException as e: print(type(e).__name__, str(e)); print('--')
for n in (60, 75, 80, 85, 100, 150):
    msg(t.assertEqual, 1, 'x'*n)
    msg(t.assertEqual, 'a'*n+'b', ('a'*n+'c').encode())
class R:
    def __init__(s, r): s.r=r
    def __repr__(s): return s.r
for p in (10, 40, 60, 80, 100, 200):
    for q in (1, 5, 10, 20, 40, 60, 100):
        pre=''.join(chr(97+i%26) for i in range(p))
        msg(t.assertEqual, R(pre+'1'*q), R(pre+'2'*q))
msg(t.assertIn, 'x'*200, ['y'*300])
msg(t.assertEqual, [1,2,3],[1,2,4])
msg(t.assertEqual, [1,2,3],[1,2])
msg(t.assertEqual, [1,2],[1,2,3,4])
msg(t.assertEqual, [],[1])
msg(t.assertEqual, (1,2),(1,3))
msg(t.assertEqual, {1:2,'b':3},{1:2,'b':4})
msg(t.assertEqual, {1,2},{2,3})
msg(t.assertEqual, frozenset({1,2}),frozenset({2}))
msg(t.assertEqual, 'abc\ndef\n','abc\ndeg\n', 'note')
msg(t.assertEqual, 'abc','abd')
msg(t.assertEqual, 'a'*700,'b'*700)
msg(t.assertEqual, 'a b\nc','a b')
msg(t.assertEqual, '\n'.join(map(str,range(300))),'\n'.join(map(str,range(1,300))))
msg(t.assertSequenceEqual, [1], (2,))
msg(t.assertSequenceEqual, [1], (2,), seq_type=list)
msg(t.assertSequenceEqual, [1], None)
msg(t.assertSequenceEqual, 5, [1])
msg(t.assertListEqual, [1], (1,))
msg(t.assertDictEqual, [1], {})
msg(t.assertSetEqual, [1], {1})
msg(t.assertSetEqual, {1}, 5)
msg(t.assertCountEqual, [1,2,2], [2,1,1])
msg(t.assertCountEqual, [[1],[2]], [[2],[3]])
msg(t.assertCountEqual, iter('ab'), 'abb', 'why')
msg(t.assertMultiLineEqual, 'a', 5)
msg(t.assertAlmostEqual, 1.0, 1.1)
msg(t.assertAlmostEqual, 1.0, 1.1, delta=.01)
msg(t.assertAlmostEqual, 1.0, 1.1, places=2, delta=.01)
msg(t.assertNotAlmostEqual, 1.0, 1.0000000001)
msg(t.assertNotAlmostEqual, 1.0, 1.0000000001, delta=1)
msg(t.assertAlmostEqual, 'a', 'b')
msg(t.assertTrue, 0); msg(t.assertTrue, [], 'm'); msg(t.assertFalse, 'x')
msg(t.assertIs, 1, 2); msg(t.assertIsNot, t.id, t.id); x=[]; msg(t.assertIsNot, x, x)
msg(t.assertIsNone, 1); msg(t.assertIsNotNone, None)
msg(t.assertIn, 1, [2]); msg(t.assertNotIn, 1, [1]); 
msg(t.assertIsInstance, 1, str); msg(t.assertIsInstance, 1, (str, list)); msg(t.assertNotIsInstance, 1, int)
msg(t.assertGreater, 1, 2); msg(t.assertGreaterEqual, 1, 2); msg(t.assertLess, 2, 1); msg(t.assertLessEqual, 2, 1)
msg(t.assertRegex, 'abc', 'x+'); msg(t.assertNotRegex, 'abc', 'b'); msg(t.assertRegex, 'abc', '')
msg(t.assertRaises, ValueError, int, '1'); msg(t.assertRaises, (ValueError,TypeError), lambda: 1)
def w():
    with t.assertRaises(KeyError): pass
msg(w)
def w():
    with t.assertRaises(KeyError, msg='mm'): pass
msg(w)
def w():
    with t.assertRaisesRegex(ValueError, 'x+'): raise ValueError('abc')
msg(w)
msg(t.assertRaisesRegex, ValueError, 'lit', int, 'q')
msg(t.assertRaises, ValueError, None)
msg(t.assertRaises, 5); msg(t.assertRaises); msg(t.assertRaises, int, int)
msg(t.assertRaises, ValueError, foo=1)
msg(t.assertWarns, UserWarning, lambda: 1)
def w():
    with t.assertWarns(UserWarning): pass
msg(w)
def w():
    import warnings
    with t.assertWarnsRegex(UserWarning, 'xx'): warnings.warn('yy')
msg(w)
def w():
    with t.assertLogs(): pass
msg(w)
def w():
    with t.assertLogs('foo.bar', level='ERROR'): pass
msg(w)
def w():
    import logging
    with t.assertNoLogs(): logging.info('a'); logging.warning('b')
msg(w)
def w():
    import logging
    with t.assertLogs('foo', level='INFO') as cm: logging.getLogger('foo').info('a'); logging.getLogger('foo.bar').error('b')
    print(cm.output, len(cm.records), cm.records[0].name)
msg(w)
msg(t.fail); msg(t.fail, 'boo'); msg(t.skipTest, 'rr'); msg(t.assertNotEqual, 1, 1)
msg(t.assertEqual, 1, 2, 'extra'); t.longMessage=False;  msg(t.assertEqual, 1, 2, 'extra'); msg(t.assertEqual, [1], [2], 'extra')
print(t, repr(t), t.id(), t.shortDescription(), t.countTestCases())
print(repr(unittest.TestSuite()), unittest.TestSuite([t]))
print([n for n in 'assertEqual subTest addCleanup enterContext'.split() if not hasattr(t, n)])
print(sorted(unittest.__all__))
