# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import doctest, io, contextlib, sys
SRC = '''
>>> 1 + 1
2
>>> print("a\\n\\nb")
a
<BLANKLINE>
b
>>> 1 / 0
Traceback (most recent call last):
  ...
ZeroDivisionError: division by zero
>>> [1,
...  2]
[1, 2]
>>> print(list(range(20))) # doctest: +ELLIPSIS, +NORMALIZE_WHITESPACE
[0,   1, ..., 18, 19]
>>> raise ValueError('other')    # doctest: +IGNORE_EXCEPTION_DETAIL
Traceback (most recent call last):
ValueError: whatever
>>> 5  # doctest: +SKIP
6
>>> True
1
>>> x
3
>>> 'bad'
'good'
>>> print('a b')
a  b
'''
p = doctest.DocTestParser()
for ex in p.get_examples(SRC): print((ex.source, ex.want, ex.exc_msg, ex.lineno, ex.indent, ex.options))
print([type(x).__name__ for x in p.parse('text\n>>> 1\n1\nmore')])
def run(src, globs={}, **k):
    t = p.get_doctest(src, dict(globs), 'name', 'file.py', 10); o = io.StringIO(); r = doctest.DocTestRunner(**k)
    res = r.run(t, out=o.write); print(res, res.attempted, res.failed, res.skipped); print(o.getvalue())
    with contextlib.redirect_stdout(o): print(r.summarize())
    return r
run(SRC, {'x': 3}, verbose=False); run(SRC, {'x': 3}, optionflags=doctest.REPORT_UDIFF | doctest.FAIL_FAST); run('>>> 1\n2\n', verbose=True); run('>>> print("a\\nb\\nc")\na\nx\nc\n', optionflags=doctest.REPORT_NDIFF); run('>>> print("a\\nb\\nc")\na\nx\nc\n', optionflags=doctest.REPORT_CDIFF); run('>>> 1\n2\n>>> 3\n4\n', optionflags=doctest.REPORT_ONLY_FIRST_FAILURE); run('>>> 1\n1\n', verbose=True)
for bad in ('>>>1\n', '>>> if 1:\n...print(1)\n', '>>> 1 # doctest: +NOPE\n', '  >>> 1\n 2\n', '>>> # doctest: ELLIPSIS\n'):
    try: print(p.get_examples(bad))
    except ValueError as e: print(e)
c = doctest.OutputChecker()
print([c.check_output(w, g, f) for w, g, f in (('1\n', '1\n', 0), ('True\n', '1\n', 0), ('1\n', 'True\n', 0), ('1\n', 'True\n', doctest.DONT_ACCEPT_TRUE_FOR_1), ('a...z\n', 'abcz\n', doctest.ELLIPSIS), ('a  b\n', 'a b\n', doctest.NORMALIZE_WHITESPACE), ('<BLANKLINE>\n', '\n', 0), ('<BLANKLINE>\n', '\n', doctest.DONT_ACCEPT_BLANKLINE), ('...\n', '', doctest.ELLIPSIS))])
print(c.output_difference(doctest.Example('x', 'a\n'), 'b\n', 0)); print(repr(c.output_difference(doctest.Example('x', ''), 'b\n', 0)), repr(c.output_difference(doctest.Example('x', 'a'), '', 0)))
e = doctest.Example('1', '1', options={doctest.SKIP: True}); print(e.source, e.want, e.options, e == doctest.Example('1', '1', options={doctest.SKIP: True}), hash(e) == hash(e), e != 5)
print(doctest.register_optionflag('MYFLAG') > 0, doctest.ELLIPSIS, doctest.NORMALIZE_WHITESPACE, doctest.COMPARISON_FLAGS, doctest.REPORTING_FLAGS, doctest.FAIL_FAST, doctest.SKIP)
def f():
    """
    >>> f()
    3
    """
    return 2
class K:
    """
    >>> K().m()
    'm'
    """
    def m(self):
        """
        >>> 1
        1
        """
        return 'm'
    @property
    def pr(self):
        """
        >>> 2
        2
        """
    @staticmethod
    def sm(): ">>> 3\n3"
for t in doctest.DocTestFinder().find(K, 'K', globs={'K': K}): print(t.name, len(t.examples), t.lineno is not None, t)
doctest.run_docstring_examples(f, {'f': f}, name='nm'); doctest.run_docstring_examples(K, {'K': K}, verbose=True)
print(doctest.script_from_examples('text\n>>> 1 + 1\n2\n>>> x = 3\n'))
t = p.get_doctest('>>> 1/0\n', {}, 'n', None, None); print(t)
try: doctest.DebugRunner().run(t)
except doctest.UnexpectedException as e: print(e, e.exc_info[0], e.example.source)
try: doctest.DebugRunner().run(p.get_doctest('>>> 1\n2\n', {}, 'n', None, None))
except doctest.DocTestFailure as e: print(e, repr(e.got))
print(doctest.TestResults(1, 2), doctest.TestResults(1, 2, skipped=3).skipped)
open('t.txt', 'w').write('Doc\n>>> 1\n1\n>>> 2\n3\n'); print(doctest.testfile('t.txt', module_relative=False)); print(doctest.testfile('t.txt', module_relative=False, report=False, optionflags=doctest.ELLIPSIS, globs={'q': 1}, name='zz'))
try: doctest.testfile('t.txt', module_relative=False, package=5)
except ValueError as e: print(e)
try: doctest.testmod(5)
except TypeError as e: print(e)
doctest.master = None; print(doctest.testmod(verbose=False))
r = doctest.DocTestRunner(verbose=False); 
with contextlib.redirect_stdout(io.StringIO()): r.run(p.get_doctest('>>> 1\n2\n', {}, 'a', None, None)); r.run(p.get_doctest('>>> 1\n1\n', {}, 'b', None, None))
print(r.tries, r.failures, r.skips, r.summarize(verbose=True))
import unittest
s = doctest.DocTestSuite(sys.modules['__main__']); print(s.countTestCases()); s2 = doctest.DocFileSuite('t.txt', module_relative=False); print(s2.countTestCases()); res = unittest.TestResult(); s2.run(res); print(len(res.failures))
try: doctest.set_unittest_reportflags(doctest.ELLIPSIS)
except ValueError as e: print(e)
