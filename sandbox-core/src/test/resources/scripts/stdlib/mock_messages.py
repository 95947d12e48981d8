# SPDX-License-Identifier: Apache-2.0
from unittest import mock
from unittest.mock import *
import unittest


def show(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, "|", e)


class Thing:
    attr = 1

    def __init__(self, x=1):
        self.x = x

    def method(self, a, b=2):
        return a

    @staticmethod
    def stat(q): ...

    @classmethod
    def cls_(cls, q): ...

    @property
    def prop(self): ...

    async def co(self, z): ...


m = Mock(name="m", return_value=3)
m(1, a=2); m("x"); m.child.deep(5)
print(m.called, m.call_count, m.call_args, m.call_args_list, m.mock_calls, m.method_calls, m.call_args.args, m.call_args.kwargs, m.return_value, m.side_effect, m.child.deep.call_args == call(5), m.call_args[0], tuple(m.call_args_list[0]))
for f in [m.assert_called, m.assert_called_once, m.assert_not_called, lambda: m.assert_called_with("y"), lambda: m.assert_called_with("x"), lambda: m.assert_called_once_with("x"), lambda: m.assert_any_call(1, a=2), lambda: m.assert_any_call(9), lambda: m.assert_has_calls([call(1, a=2), call("x")]), lambda: m.assert_has_calls([call("x"), call(1, a=2)]), lambda: m.assert_has_calls([call("x"), call(1, a=2)], any_order=True), lambda: m.assert_has_calls([call(7)], any_order=True), lambda: m.assert_has_calls([call(7)]), lambda: m.assert_has_calls([]), m.child.deep.assert_not_called, m.nothing.assert_called, m.nothing.assert_called_once, lambda: m.nothing.assert_called_with(1), lambda: m.nothing.assert_called_once_with(1), lambda: m.nothing.assert_any_call(1), lambda: m.assert_foo, lambda: m.assret_called, lambda: m.asert_x, lambda: m.called_once, lambda: m.called_with, lambda: m.has_calls, lambda: Mock(unsafe=True).assert_foo is not None]:
    show(f)
print(repr(call), call(1), call.a, call.a(1), call.a.b(1)(2), call("x", y=1), call().foo(1), call(1) == ((1,), {}), call(1) == ("", (1,), {}), call.a(1) == ("a", (1,), {}), call(1) == call(1), call(a=1) != call(a=2), call(1).args, call.a(1).kwargs, call.a.b(1)(2).call_list(), len(call(1)), call(1)[0], call(ANY) == call(5), call(5) == call(ANY))
s = Mock(side_effect=[1, ValueError("v"), DEFAULT, 4], return_value="dflt")
for _ in range(5):
    show(s)
s.side_effect = lambda *a: DEFAULT if a else 7
print(s(), s(1))
s.side_effect = KeyError
show(s)
s.side_effect = KeyError("k")
show(s)
s.side_effect = None
print(s())
s.reset_mock()
print(s.call_count, s.call_args, s.mock_calls, s())
s.reset_mock(return_value=True, side_effect=True)
for spec in [Mock(spec=Thing), Mock(spec_set=Thing), MagicMock(spec=["a", "b"]), create_autospec(Thing), create_autospec(Thing, instance=True), NonCallableMock(), NonCallableMagicMock(spec=Thing), Mock(wraps=Thing(5))]:
    for f in [lambda: spec.method(1), lambda: spec.zip, lambda: spec.attr, lambda: setattr(spec, "new", 1), lambda: spec(), lambda: spec.method(), lambda: spec.method(1, 2, 3), lambda: isinstance(spec, Thing), lambda: spec.__class__.__name__, lambda: len(spec), lambda: spec.stat(1, 2), lambda: spec.prop is not None]:
        try:
            r = f()
            print(r if not isinstance(r, NonCallableMock) else "mock", end="; ")
        except BaseException as e:
            print(type(e).__name__, e, end="; ")
    print()
mm = MagicMock()
print(len(mm), bool(mm), int(mm), float(mm), complex(mm), list(mm), 1 in mm, str(mm)[:10], mm == mm, mm != mm, hash(mm) == hash(mm), type(mm + 1).__name__, mm[1] is mm[2], type(-mm).__name__, round(mm) is not None, list(reversed(mm)), type(mm < 1) if 0 else 0)
show(lambda: mm < 1)
show(lambda: Mock() < 1)
show(lambda: Mock()[1])
show(lambda: len(Mock()))
mm.__len__.return_value = 4
mm.__getitem__.side_effect = lambda k: k * 2
mm.__enter__.return_value = "entered"
mm.__iter__.return_value = iter([1, 2])
mm.__contains__.return_value = True
mm.__str__.return_value = "S"
with mm as v:
    print(v, len(mm), mm[3], list(mm), 5 in mm, str(mm), mm.__exit__.called)
print(len(mm.mock_calls) > 5)
for target in ["main_missing.x", "nodot", ""]:
    show(lambda: patch(target).start().zip)
import os, collections
with patch("os.getcwd", return_value="/fake") as g, patch.object(Thing, "attr", 99), patch.dict(os.environ, {"A": "1"}, clear=True):
    print(os.getcwd(), g.called, Thing.attr, dict(os.environ))
d = {"a": 1}
with patch.dict(d, b=2):
    print(d)
with patch.dict(d, {"c": 3}, clear=True):
    print(d)
print(d, Thing.attr)
with patch.multiple(Thing, attr=5, stat=DEFAULT) as got:
    print(Thing.attr, list(got))


@patch.object(Thing, "method")
@patch("os.getcwd")
def decorated(a, b, extra=None):
    return a is os.getcwd, b is Thing.method, extra


print(decorated(extra=1), decorated.__name__)


@patch("os.sep", "!")
class Patched:
    def test_a(self):
        return os.sep

    def other(self):
        return os.sep


print(Patched().test_a(), Patched().other())
show(lambda: patch.object(Thing, "nope").start())
show(lambda: patch.object(Thing, "nope", create=True).start() and Thing.nope and patch.stopall())
show(lambda: patch.object(Thing, "attr", 1, spec=True).start())
show(lambda: patch.object(Thing, "method", autospec=True, spec=True).start())
with patch.object(Thing, "method", autospec=True) as am:
    Thing().method(1)
    show(lambda: Thing().method())
    print(len(am.call_args.args))
p = patch("os.sep", "?")
print(p.start(), os.sep, p.stop(), os.sep)
show(p.stop)
with patch.object(Thing, "prop", new_callable=PropertyMock) as pm:
    pm.return_value = 8
    o = Thing()
    print(o.prop, pm.mock_calls)
    o.prop = 4
    print(pm.mock_calls)
o = mock_open(read_data="l1\nl2\n")
with patch("builtins.open", o):
    with open("f") as f:
        print(f.read(), f.readline(), o.mock_calls)
    with open("f") as f:
        print(list(f), f.readlines())
    open("g", "w").write("zz")
o().write.assert_called_once_with("zz")
o.assert_called_with()
se = sentinel.thing
print(se, se is sentinel.thing, sentinel.x == sentinel.y, se.name, type(se).__name__, ANY == 5, ANY != 5, ANY, DEFAULT, FILTER_DIR)
par = Mock()
par.attach_mock(Mock(name="kid"), "kid"); par.kid(1); par.other(2)
print(par.mock_calls, par.method_calls)
par.configure_mock(**{"meth.return_value": 3, "other.side_effect": KeyError, "val": 1})
print(par.meth(), par.val)
show(par.other)
seal(par)
show(lambda: par.brandnew)
show(lambda: par.meth.brandnew)
print(repr(Mock(spec=Thing)).split(" id=")[0], repr(Mock().a().b).split(" id=")[0], repr(MagicMock(name="q")()).split(" id=")[0])
show(lambda: Mock(spec=Thing()).method(1) is not None)
fn = create_autospec(lambda a, b=1: None)
show(lambda: fn()); show(lambda: fn(1, c=2)); fn(1); show(lambda: fn.assert_called_with(1)); show(lambda: fn.assert_called_with(a=1)); show(lambda: fn.assert_called_with(2))
print(ThreadingMock().wait_until_called.__name__, sorted(x for x in dir(Mock(spec=["aa"])) if not x.startswith("_")))
mock_del = Mock()
del mock_del.gone
show(lambda: mock_del.gone)
show(lambda: Mock(bad_spec=1).bad_spec)
show(lambda: create_autospec(Thing, foo=1).foo)
