# SPDX-License-Identifier: Apache-2.0
# unittest.mock: mocks, calls, specifications, patches.
from unittest.mock import *
import unittest.mock as um, re
def show(*a): print(*[re.sub(r"0x[0-9a-f]+|id='\d+'",'ID',repr(x)) if not isinstance(x,str) else re.sub(r"0x[0-9a-f]+|id='\d+'",'ID',x) for x in a])
def msg(f,*a,**k):
    try: show('->', f(*a,**k))
    except BaseException as e: show(type(e).__name__, str(e))
m=Mock(); show(m, m.foo, m.foo(), m.foo().bar, Mock(name='nn').x, MagicMock(spec=int), Mock(spec=['a']), MagicMock(return_value=3)(), NonCallableMock())
m=Mock()
for f in ('assert_called','assert_called_once'): msg(getattr(m,f))
msg(m.assert_called_with,1); msg(m.assert_called_once_with,1); msg(m.assert_any_call,1,a=2); msg(m.assert_has_calls,[call(1)])
m.assert_not_called(); m(1,b=2); m(3)
for f in ('assert_called','assert_called_once','assert_not_called'): msg(getattr(m,f))
msg(m.assert_called_with,1); msg(m.assert_called_once_with,1); msg(m.assert_any_call,1,a=2); msg(m.assert_has_calls,[call(1)]); msg(m.assert_has_calls,[call(3),call(1,b=2)],any_order=True); msg(m.assert_has_calls,[call(9)],True); msg(m.assert_called_with,3)
show(m.call_args, m.call_args_list, m.mock_calls, m.call_count, m.called, m.call_args.args, m.call_args.kwargs, m.call_args[0], len(m.call_args), m.call_args_list[0].kwargs)
msg(lambda: m.assert_foo); msg(lambda: m.asert_called); msg(lambda: m.called_once); msg(lambda: m.assret_x); msg(lambda: m.has_calls)
m=MagicMock(); m.a.b(1).c(2); m.x(3); m[1]; len(m); m['k']=2; str(m)
show(list(m.mock_calls), m.method_calls, m.a.mock_calls, m.a.b.call_args)
show(call.foo(1).bar(x=2), call(1,2), call(), call.a.b, call(1)==((1,),), call(1)==((1,),{}), call(1)==('',(1,),{}), call('a')==('a',), call(a=1)==({'a':1},), call.foo(1)==('foo',(1,)), call(1)!=call(2), call(1)==(), call()==())
show(call.foo(1).bar(x=2).call_list())
show(tuple(call(1)), tuple(call.a(1)), call(1).args, call(1,z=1).kwargs)
m=Mock(side_effect=[1,ValueError('q'),3]); msg(m); msg(m); msg(m); msg(m)
m=Mock(side_effect=KeyError('k')); msg(m)
m=Mock(side_effect=lambda x: x*2, return_value=5); msg(m,4); m.side_effect=lambda x: DEFAULT; msg(m,1); m.side_effect=None; msg(m)
class C:
    attr=1
    def meth(self, a, b=2): "doc"
    async def am(self): pass
    @staticmethod
    def st(x): pass
    @property
    def prop(self): return 1
m=Mock(spec=C); msg(lambda: m.nope); msg(lambda: m.meth(1,2,3,4)); show(isinstance(m,C), m.__class__); m.other=1; msg(lambda: m.other)
m=Mock(spec_set=C); 
def s(): m.other=1
msg(s); msg(lambda: setattr(m,'attr',5)); msg(lambda: m())
m=MagicMock(spec=C); show(m, m.am, m.meth); msg(lambda: len(m))
m=create_autospec(C); show(m, m()); msg(lambda: m(1)); msg(lambda: m().meth()); msg(lambda: m().meth(1)); msg(lambda: m.meth(1,2,3)); msg(lambda: m().nope); msg(lambda: m().meth.assert_called_once_with(1, b=2)); msg(lambda: m().meth.assert_called_once_with(a=1))
def fn(a,*,k=1): pass
f=create_autospec(fn, return_value=7); msg(f,1); msg(f); msg(f,1,k=3); msg(f,1,z=3); f.assert_called_with(1,k=3); msg(f.assert_called_with,2); show(f.call_count); show(type(f).__name__)
with patch('__main__.fn') as p: fn(5); show(p, fn is p)
show(fn is not p)
with patch('__main__.fn', 5): show(fn)
with patch.object(C,'attr',7) as q: show(C.attr, q)
show(C.attr)
with patch.object(C,'meth',autospec=True) as p: C().meth(1); msg(lambda: C().meth()); show(p.call_count)
@patch('__main__.fn')
@patch.object(C,'attr')
def t(x, attr, f): show(x, attr, f, C.attr is attr); return 5
show(t('x'), t.__name__)
@patch.dict('os.environ' if 0 else {}, a=1)
def t2(): return 3
show(t2())
d={'a':1,'b':2}
with patch.dict(d, {'a':5,'c':6}): show(d)
show(d)
with patch.dict(d, {'z':1}, clear=True) as dd: show(d, dd is d)
show(d)
with patch.multiple(C, attr=3, meth=DEFAULT) as r: show(C.attr, r)
with patch('__main__.newname', create=True, new=5): show(newname)
p=patch('__main__.fn'); k=p.start(); show(fn is k); show(p.stop()); show(fn is k); patch.stopall(); msg(p.stop)
show(sentinel.foo, sentinel.foo is sentinel.foo, sentinel.foo == sentinel.bar)
show(ANY==5, ANY!=5, ANY, call(ANY)==call(3), DEFAULT)
mo=mock_open(read_data='a\nb\nc')
with mo('f') as h: show(h.read(2), h.readline(), h.readlines(), h.read())
with mo('f') as h: show(list(h))
h=mo(); h.write('x'); mo.assert_called_with(); h.write.assert_called_once_with('x'); show(list(mo.mock_calls))
with patch('builtins.open', mock_open(read_data='data')) as f:
    with open('foo') as g: show(g.read())
f.assert_called_once_with('foo')
m=MagicMock(); m.__len__.return_value=4; m.__iter__.return_value=[1,2]; m.__getitem__.side_effect=lambda k: k*2; m.__enter__.return_value='E'
show(len(m), list(m), list(m), m[4])
with m as e: show(e)
show(bool(m), int(m), float(m), complex(m), str(m)==str(m), 1 in m, hash(m)==hash(m), m==m, m!=1, m.__exit__.call_args)
msg(lambda: m<1); msg(lambda: Mock()<1); msg(lambda: len(Mock())); msg(lambda: m+1); msg(lambda: 1+m); msg(lambda: Mock()+1)
m=Mock(); m.__str__=lambda s: 'S'; m.__len__=Mock(return_value=2); show(str(m), len(m))
m=Mock(**{'a.b.return_value':3,'c':4}); show(m.a.b(), m.c); m.configure_mock(x=1, **{'y.side_effect':KeyError}); msg(m.y)
m.reset_mock(); show(m.a.b.called, m.mock_calls, m.c); m.attach_mock(Mock(name='z'),'q'); m.q(1); show(m.mock_calls)
m=Mock(wraps=fn); msg(m,1); msg(m); m=Mock(wraps=[1,2]); msg(m.index,2); msg(m.count,1)
del m.index; msg(lambda: m.index)
class X:
    @property
    def v(self): return 1
with patch.object(X,'v',new_callable=PropertyMock) as p: p.return_value=9; x=X(); show(x.v); x.v=3; show(p.mock_calls)
import asyncio
am=AsyncMock(return_value=4); show(asyncio.run(am(1))); am.assert_awaited_once_with(1); show(am.await_count, am.await_args, am.await_args_list); msg(am.assert_not_awaited); msg(am.assert_awaited_with,2); msg(AsyncMock().assert_awaited); msg(AsyncMock().assert_awaited_once); msg(AsyncMock().assert_awaited_with,1); msg(AsyncMock().assert_any_await,1);msg(AsyncMock().assert_has_awaits,[call(1)]); show(am)
am=AsyncMock(side_effect=[1,KeyError('z')]); msg(lambda: asyncio.run(am())); msg(lambda: asyncio.run(am())); msg(lambda: asyncio.run(am()))
async def ctx():
    m=MagicMock(); m.__aenter__.return_value=5; m.__aiter__.return_value=[1,2]
    async with m as v: show(v)
    show([x async for x in m])
asyncio.run(ctx())
m=Mock(); seal(m); msg(lambda: m.x)
m=Mock(); m.a; seal(m); msg(lambda: m.a.b); 
show(sorted(n for n in dir(Mock()) if not n.startswith('_')), dir(Mock(spec=['zz']))==dir(Mock(spec=['zz'])))
m=Mock(); m.side_effect=[1]; show(m.side_effect); m.return_value.x=3; show(m().x if 0 else m.return_value.x)
show(um.__all__)
msg(lambda: Mock(spec=Mock())); msg(lambda: Mock(foo=1).foo); m=Mock(); m.foo=3; show(m.foo, m.mock_calls)
m=Mock(unsafe=True); show(m.assert_foo)
m=MagicMock(name='svc'); m.get('/a', headers={}).json.return_value={'x':1}; msg(m.get.assert_called_once_with,'/b'); show(m.get.return_value.json())
msg(m.get.assert_called_once_with,'/a',headers={})
def kw(*a,**k): pass
m=create_autospec(kw); m(1,z=2); m.assert_called_once_with(1,z=2)
for name in ('nodot', 'nomod.x', '__main__.C.nope'):
    msg(lambda: patch(name).start())
msg(lambda: patch.object(C, 'nope').start())
