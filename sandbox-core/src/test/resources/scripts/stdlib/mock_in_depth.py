# SPDX-License-Identifier: Apache-2.0
from unittest.mock import *
m = Mock(name='m', return_value=5)
print(m(1, a=2), m.called, m.call_count, m.call_args, m.call_args_list, m.mock_calls)
m.foo.bar(3)
print(m.mock_calls, m.method_calls, m.foo.bar.call_args.args, m.foo.bar.call_args.kwargs)
m.side_effect = [1, ValueError('x')]
print(m())
try: m()
except ValueError as e: print(e)
try: m()
except StopIteration as e: print('stop')
m.side_effect = lambda *a, **k: (a, k)
print(m(1, b=2))
try: m.assert_called_once()
except AssertionError as e: print(e)
try: m.assert_called_with(3)
except AssertionError as e: print(e)
try: m.assert_any_call(3)
except AssertionError as e: print(e)
try: m.assert_has_calls([call(9)])
except AssertionError as e: print(e)
try: m.assert_not_called()
except AssertionError as e: print(e)
m.reset_mock(); print(m.called)
class C:
    def f(self, a, b=1): return a
    attr = 3
with patch.object(C, 'f', return_value=9) as p:
    print(C().f(1), p.called)
print(C().f(1))
c = create_autospec(C)
try: c().f()
except TypeError as e: print(e)
mm = MagicMock()
mm.__len__.return_value = 3
mm.__getitem__.side_effect = lambda k: k * 2
print(len(mm), mm[4], bool(mm), list(mm), int(mm), mm < 3 if False else '')
mm.__enter__.return_value = 'e'
with mm as x: print(x)
s = Mock(spec=['a', 'b'])
try: s.c
except AttributeError as e: print(e)
s = Mock(spec=C)
print(isinstance(s, C))
with patch.dict('os.environ', {'A': '1'}, clear=True):
    import os; print(os.environ)
print(sentinel.foo, sentinel.foo is sentinel.foo, ANY == 3)
with patch('builtins.print') as pp: print('x')
print(pp.call_args)
pm = PropertyMock(return_value=7)
type(s).zz = pm
print(s.zz, pm.mock_calls)
o = mock_open(read_data='a\nb\n')
with patch('builtins.open', o):
    with open('f') as f: print(f.read(), )
o.assert_called_once_with('f')
@patch.multiple(C, attr=5, f=DEFAULT)
def t(f): print(C.attr, f)
t.__wrapped__
print(call(1, 2).foo(3), call.a.b(1) == call.a.b(1))
n = NonCallableMock()
try: n()
except TypeError as e: print(e)
