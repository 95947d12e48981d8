# SPDX-License-Identifier: Apache-2.0
"""Statements about classes and functions, as templates of `program_templates`.

`log` gathers what was called and in which order; programs print it.
"""

STATEMENTS = {
    "order of calls": """
log = []
class $1:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'<{self.n}>'
    def __eq__(self, o): log.append(('eq', self.n, getattr(o, 'n', o))); return «self.n == getattr(o, 'n', o)¦NotImplemented¦True¦False¦[]¦1 // self.n»
    def __hash__(self): log.append(('hash', self.n)); return hash(self.n «% 2¦»)
    def __lt__(self, o): log.append(('lt', self.n, getattr(o, 'n', o))); return «self.n < getattr(o, 'n', o)¦NotImplemented¦1 // self.n¦self.n»
    «def __gt__(self, o): log.append(('gt', self.n)); return self.n > getattr(o, 'n', o)¦def __le__(self, o): log.append(('le', self.n)); return True¦__ne__ = None¦x = 1»
    «def __bool__(self): log.append(('bool', self.n)); return bool(self.n)¦def __len__(self): log.append(('len', self.n)); return self.n¦y = 1»
a, b, c = $1(1), $1(«2¦1¦0»), $1(«3¦1¦0»)
show(lambda: «sorted([c, a, b])¦sorted([a, b, c, a])¦max(a, b, c)¦min([c, b, a])¦sorted([c, b, a], reverse=True)¦sorted([b, a], key=lambda v: v)¦[a, b, c].sort()¦sorted([(a, 1), (b, 0), (a, 0)])»)
print(log); log.clear()
show(lambda: «{a: 1, b: 2, c: 3}¦{a, b, c} == {b, a}¦{a: 1}[b]¦{a: 1}.get(c)¦{a, b} & {b, c}¦len({a, b, c, 1, 2})¦a in {1: 2, 3: 4}¦{a: 1} == {b: 1}¦dict.fromkeys([a, b, a])¦{a} | {b}¦{a} - {c}¦frozenset([a]) <= {a, b}»)
log.clear()
show(lambda: «[a, b, c].index(c)¦[a, b].count(1)¦b in [a, c]¦[a, b] == [a, c]¦(a, b) < (a, c)¦[a] < [b]¦[a, b].remove(c)¦(a,) == (b,)¦a in (x for x in [b, c])¦a != b¦a == b == c¦a < b < c¦1 == a¦1 < a¦a is b or a == b¦{'k': a} == {'k': b}»)
print(log); log.clear()
show(lambda: «any([a, b])¦all([a, b, c])¦list(filter(None, [a, b]))¦not a¦a and b¦a or b¦b if a else c¦bool(c)¦[v for v in (a, b, c) if v]¦a if not b else c¦sum([1 for v in [a, b] if v])»)
print(log)
====
log = []
class $1:
    def __init__(self, n): self.n = n
    def __getattr__(self, name): log.append(('getattr', name)); «raise AttributeError(name)¦return name¦raise KeyError(name)¦return super().__getattribute__(name)»
    def __getattribute__(self, name): log.append(('getattribute', name)); return «object.__getattribute__(self, name)¦super().__getattribute__(name)»
    def __setattr__(self, name, value): log.append(('set', name)); «object.__setattr__(self, name, value)¦super().__setattr__(name, value)¦self.__dict__[name] = value»
    def __delattr__(self, name): log.append(('del', name)); «super().__delattr__(name)¦object.__delattr__(self, name)¦pass»
    «@property
    def p(self): log.append('p'); return self.n¦@property
    def p(self): raise AttributeError('inside')¦p = 5»
show(lambda: $1(1).«n¦m¦p¦__class__.__name__¦__dict__¦__nope__»)
print(log); log.clear()
x = $1(2)
show(lambda: «getattr(x, 'q', 'default')¦hasattr(x, 'zz')¦setattr(x, 'n', 3)¦delattr(x, 'n')¦delattr(x, 'zz')¦setattr(x, 'p', 1)¦x()¦len(x)¦x[0]¦x + 1¦vars(x)¦str(x)[:1]¦isinstance(x, int)¦x == x¦bool(x)¦callable(x)¦[*x]»)
print(log)
====
log = []
class $1:
    def __init__(self, n=0): self.n = n
    def __enter__(self): log.append('enter'); «return self¦return self.n¦1 // self.n»
    def __exit__(self, *a): log.append(('exit', a[0] and a[0].__name__)); return «self.n¦False¦True¦None¦[]»
    def __iter__(self): log.append('iter'); return «iter([1, 2])¦self¦[1, 2]¦iter(range(3))»
    def __next__(self): log.append('next'); self.n += 1; «raise StopIteration¦return self.n if self.n < 4 else 1 // 0¦raise StopIteration(self.n)»
    def __call__(self, *a, **k): log.append(('call', a, k)); return self
    def __getitem__(self, i): log.append(('getitem', i)); return «[10, 20][i]¦i¦{'a': 1}[i]»
    def __contains__(self, v): log.append(('contains', v)); return «v == 1¦None¦'yes'»
    def __len__(self): log.append('len'); return «2¦-1¦0¦True¦'2'¦10**20»
    def __length_hint__(self): log.append('hint'); return «2¦-1¦NotImplemented¦'a'»
    def __index__(self): log.append('index'); return «1¦True¦'1'¦10**20»
    def __format__(self, spec): log.append(('format', spec)); return «spec¦5¦'<' + spec + '>'»
    def __str__(self): log.append('str'); return «'S'¦5»
    def __repr__(self): log.append('repr'); return «'R'¦None¦self.__str__()»
    «def __reversed__(self): log.append('reversed'); return 'backwards'¦def __reversed__(self): log.append('reversed'); yield 1¦__reversed__ = None¦__iter__ = None¦__contains__ = None¦__hash__ = None¦__len__ = None»
x = $1(«0¦1¦2»)
show(lambda: «list(x)¦tuple(x)¦[*x]¦a_list(*x)¦sum(x)¦1 in x¦5 in x¦list(zip(x, x))¦dict(zip(x, 'ab'))¦''.join(x)¦max(x)¦set(x)¦bytes(x)¦bytearray(x)¦sorted(x)¦list(map(str, x))¦next(x)¦next(iter(x))¦list(reversed(x))¦[1, 2, 3][x]¦range(x)¦'ab' * x»)
print(log); log.clear()
show(lambda: «f'{x}'¦f'{x!r:>5}'¦f'{x:abc}'¦str(x)¦repr(x)¦print(x)¦'%s' % x¦'%r' % (x,)¦format(x)¦'{} {!r} {:q}'.format(x, x, x)¦[x].__repr__()¦str([x])¦len(x)¦bool(x)¦not x¦x and 1¦x(1, a=2)(3)¦x[1]¦x['a']¦x[1:2]¦x[1, 2]¦hash(x)¦int(x)¦float(x)¦hex(x)¦bin(x)¦round(x)¦chr(x)¦ascii(x)»)
print(log); log.clear()
def $2():
    with x as v: «return type(v).__name__¦raise KeyError('in')¦log.append('body')¦1 // 0»
    return 'after'
show($2)
print(log)
====
log = []
def traced(name):
    def method(self, *args): log.append((name, len(args))); return «NotImplemented¦name¦self¦(name, args and type(args[0]).__name__)»
    return method
class $1:
    def __repr__(self): return 'L'
    for name in '«add sub mul radd¦rsub rmul truediv rtruediv¦iadd add rpow pow¦lshift rlshift and rand¦or xor rxor ror¦matmul rmatmul imatmul¦floordiv mod rmod divmod rdivmod¦neg pos invert abs¦isub imul iand ior»'.split(): locals()[f'__{name}__'] = traced(name)
class $2($1):
    def __repr__(self): return 'M'
    for name in '«radd rsub¦rmul add¦rand ror¦rtruediv rmod¦rpow¦rmatmul¦»'.split(): locals()[f'__{name}__'] = traced('sub' + name)
x, y = $1(), $2()
show(lambda: «x¦y¦1¦'s'¦[1]¦None» «+¦-¦*¦/¦//¦%¦**¦<<¦&¦|¦^¦@» «x¦y¦2»)
show(lambda: «x¦y» «+¦-¦*¦/¦//¦%¦**¦<<¦&¦|¦^¦@» «x¦y¦2¦[1]¦'s'¦1.5¦{}»)
show(lambda: «divmod(x, 2)¦divmod(2, x)¦-x¦+y¦~x¦abs(x)¦pow(x, 2)¦pow(2, x)¦pow(x, 2, 3)¦sum([x, y])¦sum([1, 2], x)»)
try:
    x «+¦-¦*¦/¦//¦%¦**¦<<¦&¦|¦^¦@»= «1¦y¦'s'¦x»
    print(x)
except Exception as error: print(type(error).__name__, error)
print(log)
""",
    "metaclasses": """
log = []
class $1(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw): log.append(('prepare', name, sorted(kw))); return «{}¦{'given': 1}¦super().__prepare__(name, bases)¦5»
    def __new__(mcs, name, bases, ns, **kw): log.append(('new', name, sorted(kw))); «ns['added'] = name; ¦»return super().__new__(mcs, name, bases, «dict(ns)¦ns»)
    def __init__(cls, name, bases, ns, **kw): log.append(('init', name)); «super().__init__(name, bases, ns)¦cls.late = 1¦pass»
    def __call__(cls, *a, **k): log.append(('call', cls.__name__)); return «super().__call__(*a, **k)¦None¦type.__call__(cls)»
    «def __getattr__(cls, name): return name.upper()¦def __iter__(cls): return iter([cls.__name__])¦def __len__(cls): return 7¦def __contains__(cls, v): return v == 1¦def __getitem__(cls, i): return i¦def __repr__(cls): return 'meta ' + cls.__name__¦def __instancecheck__(cls, v): log.append('check'); return v == 1¦def __subclasscheck__(cls, v): return True¦def __eq__(cls, o): return True¦def __bool__(cls): return False¦def mro(cls): return super().mro()¦def __setattr__(cls, n, v): log.append(('set', n)); super().__setattr__(n, v)¦def __add__(cls, o): return 'added'¦def __dir__(cls): return ['b', 'a']¦@property
    def p(cls): return 'p of ' + cls.__name__»
try:
    class $2(metaclass=$1«¦, flag=1»):
        a = 1
        def __init__(self, *a): log.append('instance')
    class $3($2«¦, flag=2»): b = 2
except Exception as error: print(type(error).__name__, error)
else:
    show(lambda: $2(«¦1¦1, 2¦x=1»))
    show(lambda: «$2.nope¦list($2)¦len($2)¦1 in $2¦$2[3]¦repr($3)¦isinstance(1, $2)¦issubclass(int, $2)¦$2 == 5¦bool($2)¦$3.__mro__¦$2 + 1¦$2.p¦dir($3)¦$2.added¦$3().b¦$2.late¦type($2).__name__¦$2.given¦hash($2) == hash($2)¦$2.__dict__.keys()»)
    try: $2.q = 1; print($2.q)
    except Exception as error: print(type(error).__name__, error)
    show(lambda: «$2.nope¦list($2)¦len($2)¦1 in $2¦$2[3]¦repr($3)¦isinstance(1, $2)¦issubclass(int, $2)¦$2 == 5¦bool($2)¦$3.__mro__¦$2 + 1¦$2.p¦dir($3)¦$2.added¦$3().b¦$2.late¦type($2).__name__¦$2.given»)
print(log)
====
log = []
class $1:
    def __init_subclass__(cls, /, tag=None, **kw): log.append((cls.__name__, tag, kw)); «super().__init_subclass__(**kw)¦cls.tag = tag¦raise TypeError('no ' + cls.__name__)»
    def __class_getitem__(cls, item): return (cls.__name__, item)
    def __set_name__(self, owner, name): log.append((owner.__name__, name))
try:
    class $2($1«¦, tag='t'¦, other=1»): x = $1(); y = 1
    class $3(«$2¦$2, $1¦$1, $2¦object, $2¦$2, object¦$2, $2»): pass
    print($3.__mro__, $2[int], $3[1, 2], $2.tag)
except Exception as error: print(type(error).__name__, error)
print(log)
====
class A: «x = 'A'¦def f(self): return ['A']¦pass»
class B(A): «x = 'B'¦def f(self): return ['B'] + super().f()¦pass»
class C(A): «x = 'C'¦def f(self): return ['C'] + super().f()¦pass»
try:
    class D(«B, C¦C, B¦A, B¦B, A¦B, A, C¦B, C, A»): «pass¦def f(self): return ['D'] + super().f()¦x = property(lambda self: super().x)¦f = lambda self: super(B, self).f()¦f = lambda self: super().f()»
    print([k.__name__ for k in D.__mro__])
    show(lambda: D().f())
    show(lambda: D().x)
    show(lambda: D.«x¦f¦__base__¦__bases__¦__name__¦__qualname__¦__module__»)
    show(lambda: super(B, D()).«x¦f()¦__self__.__class__¦__thisclass__¦nope»)
    show(lambda: super(B, «C()¦D¦5¦B()¦B»).x)
    «D.__bases__ = (C,)¦D.__bases__ = ()¦D.__bases__ = (int,)¦D.__name__ = 'E'¦D.__name__ = 5¦del D.__name__¦D.__class__ = int¦D().__class__ = C¦D().__class__ = int¦D.x = 1¦del D.x¦D.__mro__ = ()¦D.__qualname__ = 'q.D'¦del D.f»
    print(D, D.__mro__)
except Exception as error: print(type(error).__name__, error)
""",
    "descriptors": """
log = []
class $1:
    def __set_name__(self, owner, name): self.name = name; log.append(('name', name))
    def __get__(self, obj, owner=None): log.append(('get', self.name, obj is None)); «return self¦return obj.__dict__.get('_' + self.name, 'unset') if obj is not None else self.name¦raise AttributeError(self.name)¦return 5»
    «def __set__(self, obj, value): log.append(('set', self.name, value)); obj.__dict__['_' + self.name] = value¦def __set__(self, obj, value): raise AttributeError('read only')¦def __delete__(self, obj): log.append(('delete', self.name))¦pass»
    def __repr__(self): return 'D'
class $2:
    a = $1()
    b = $1()
    def __init__(self): «self.a = 1¦pass¦self.__dict__['a'] = 'direct'»
try:
    x = $2()
except Exception as error: print(type(error).__name__, error)
else:
    show(lambda: x.a)
    show(lambda: $2.a)
    show(lambda: setattr(x, 'a', 3))
    show(lambda: x.a)
    show(lambda: delattr(x, 'a'))
    show(lambda: x.__dict__)
    show(lambda: «hasattr(x, 'b')¦getattr(x, 'b', 9)¦delattr($2, 'b')¦setattr($2, 'b', 2)¦vars($2)['a']¦x.c¦type(x).a¦object.__getattribute__(x, 'b')¦super($2, x).a»)
print(log)
====
class $1:
    «__slots__ = ('a', 'b')¦__slots__ = ['a']¦__slots__ = 'a'¦__slots__ = ()¦__slots__ = ('a', '__dict__')¦__slots__ = {'a': 'doc'}¦__slots__ = ('__a',)¦a = 1»
    def __init__(self, *r):
        if r: self.a = r[0]
try:
    class $2($1): «__slots__ = ('c',)¦pass¦__slots__ = ('a',)¦__slots__ = ()¦c = 1¦a = 5»
    x = $2(«¦1»)
    show(lambda: x.a)
    show(lambda: setattr(x, 'b', 2))
    show(lambda: setattr(x, 'c', 2))
    show(lambda: (x.b, x.c))
    show(lambda: x.__dict__)
    show(lambda: delattr(x, 'a'))
    show(lambda: delattr(x, 'a'))
    show(lambda: $1.__slots__)
    show(lambda: $1.a)
    show(lambda: $1.a.__get__(x«¦, $2»))
    show(lambda: $1.a.__set__(«x, 1¦1, 2¦x»))
    show(lambda: type($1.a).__name__)
except Exception as error: print(type(error).__name__, error)
====
class $1:
    def __init__(self, v): self._v = v
    @property
    def v(self): «return self._v¦return self._w¦raise ValueError('get')¦return self.v2»
    «@v.setter
    def v(self, value): self._v = value * 2¦@v.deleter
    def v(self): del self._v¦@v.getter
    def v(self): return 'getter'¦@v.setter
    def w(self, value): self._v = value¦z = 1»
    @classmethod
    def make(cls, *a): return cls(*a)
    @staticmethod
    def stat(a, b=2): return a, b
    «@property
    @classmethod
    def both(cls): return cls¦@classmethod
    @property
    def both(cls): return cls.__name__¦@staticmethod
    @staticmethod
    def both(): return 1¦both = property()¦both = property(None, lambda s, v: None)¦both = property(lambda s: 1, doc='d')¦both = classmethod(len)¦both = staticmethod(5)¦both = 1»
x = $1(«1¦'a'»)
show(lambda: x.v)
show(lambda: setattr(x, 'v', 5))
show(lambda: x.v)
show(lambda: delattr(x, 'v'))
show(lambda: x.both)
show(lambda: x.both())
show(lambda: setattr(x, 'both', 1))
show(lambda: $1.both)
show(lambda: $1.make(«¦1¦1, 2»).v)
show(lambda: x.stat(«¦1¦1, 2¦1, 2, 3¦b=1»))
show(lambda: $1.v.«fget(x)¦fset¦fdel¦__doc__¦__get__(x)¦__set__(x, 1)¦__delete__(x)¦setter(len)¦__name__¦fset(x, 1)»)
show(lambda: $1.__dict__['«make¦stat¦v»'].«__func__¦__get__(x)¦__wrapped__¦__name__¦__doc__¦__isabstractmethod__¦__call__()»)
show(lambda: $1.«make¦stat¦__init__».«__self__¦__func__¦__name__¦__qualname__¦__get__(x)¦__nope__¦__defaults__¦__code__.co_varnames»)
""",
    "functions": """
log = []
def $1(*given, **named):
    log.append(('made', given, sorted(named)))
    def decorate(f):
        def inner(*a, **k): log.append((f.__name__, a, k)); return «f(*a, **k)¦(f(*a, **k), given)¦None»
        «inner.__name__ = f.__name__¦inner.__wrapped__ = f¦pass»
        return inner
    return decorate
@$1(1, x=2)
@$1()
def $2(a, b=2, /, c=3, *d, e, f=6, **g): «return a, b, c, d, e, f, g¦return locals()»
show(lambda: $2(1, e=5))
show(lambda: $2(*$l, e=$a))
show(lambda: $2(1, 2, 3, 4, e=5, g=6, a=7))
show(lambda: $2(«1¦e=1¦1, b=1, e=2¦1, c=2, e=3¦1, 2, 3, c=4, e=5»))
print($2.__name__, log)
@«$1()¦lambda f: f.__name__¦print¦len¦str¦5¦list¦property¦classmethod»
def $3(): pass
print(type($3).__name__)
====
def $1(a, b: int = $K, *c, d: «'str'¦str¦list[int]» = $a, **e) -> «None¦'x'¦dict»: «'doc'¦pass¦return a»
show(lambda: $1.«__defaults__¦__kwdefaults__¦__annotations__¦__doc__¦__name__¦__qualname__¦__module__¦__dict__¦__closure__¦__code__.co_argcount¦__code__.co_varnames¦__code__.co_kwonlyargcount¦__code__.co_flags¦__type_params__»)
try:
    «$1.__defaults__ = (1, 2)¦$1.__defaults__ = None¦$1.__kwdefaults__ = {'d': 9}¦$1.__name__ = 'q'¦$1.__name__ = 1¦$1.x = 1¦del $1.__defaults__¦$1.__defaults__ = [1]¦$1.__kwdefaults__ = 1¦$1.__doc__ = 5¦$1.__annotations__ = 1¦$1.__dict__ = {'y': 1}¦$1.__qualname__ = None¦del $1.__name__¦$1.__closure__ = ()¦$1.__globals__ = {}»
except Exception as error: print(type(error).__name__, error)
show(lambda: $1())
show(lambda: $1(1, d=2, f=3))
show(lambda: $1)
show(lambda: $1.__dict__)
====
def $1():
    «x = 1¦»
    def inner(«¦x¦x=2¦*x»):
        «nonlocal_free = x¦return x¦x += 1¦return (lambda: x)()¦del x¦global x; x = 5¦print(x); x = 3»
        return locals()
    return inner
show(lambda: $1()())
show(lambda: $1()(1))
show(lambda: $1().__code__.co_freevars)
show(lambda: [c.cell_contents for c in $1().__closure__ or ()])
====
f = lambda «¦x¦x, y=2¦*x¦**x¦x, /, y¦*, x»: «x¦(x, y)¦1¦x + y¦x()¦yield x»
show(lambda: f())
show(lambda: f(1))
show(lambda: f(1, 2))
show(lambda: f(x=1))
show(lambda: f(y=1, x=2))
show(lambda: f(*$l))
show(lambda: f.__name__)
====
«def $1(n): return 1 if n < 2 else n * $1(n - 1)¦def $1(n): return $1(n + 1)¦def $1(n=[]): n.append(len(n)); return n¦def $1(n, m={}): m[n] = len(m); return m¦def $1(n: int) -> int: return $1.count¦def $1(n):
    try: return n
    finally: return 'finally'¦def $1(n):
    for i in range(3):
        try: continue
        finally: n += 1
    return n¦def $1(n):
    while True:
        try: break
        finally: n = 'broke'
    return n»
show(lambda: $1(5))
show(lambda: $1(«¦1¦2, 3»))
show(lambda: $1(0))
""",
    "subclasses": """
class $1(«int¦float¦str¦bytes¦list¦tuple¦dict¦set¦frozenset¦complex¦bytearray»):
    def __new__(cls, *a«¦, **k»): return super().__new__(cls, «*a¦*a[:1]¦¦*a, *a»)
    «def __init__(self, *a): super().__init__(*a)¦def __init__(self, *a): self.a = a¦def __repr__(self): return 'sub'¦def __str__(self): return 'text'¦def __eq__(self, o): return True¦def __hash__(self): return 1¦def __len__(self): return 9¦def __iter__(self): return iter('xy')¦def __getitem__(self, k): return ('item', k)¦def __add__(self, o): return 'sum'¦def __radd__(self, o): return 'rsum'¦def __format__(self, s): return 'F' + s¦def __missing__(self, k): return 'missing'¦def __bool__(self): return False¦def __contains__(self, o): return True¦def __lt__(self, o): return True¦def __int__(self): return 5¦def __index__(self): return 6¦def __float__(self): return 7.5¦def __mul__(self, o): return 'product'¦def keys(self): return ['k']¦def __setitem__(self, k, v): super().__setitem__(k, ('set', v))¦def __call__(self): return 1¦def __getattr__(self, n): return n¦def __mod__(self, o): return 'mod'¦def __or__(self, o): return 'or'¦def __ror__(self, o): return 'ror'¦def __sub__(self, o): return 'sub'¦def __pow__(self, o): return 'pow'¦def __round__(self, n=None): return 'round'¦def __abs__(self): return 'abs'¦def __bytes__(self): return b'B'¦def __hash__(self): return -1¦def append(self, v): super().append([v])¦def __reversed__(self): return 'rev'¦def update(self, *a): print('update')¦def __neg__(self): return 'neg'»
    «extra = 1¦def __getstate__(self): return 1¦__slots__ = ()¦def copy(self): return 'copied'¦def __class_getitem__(cls, i): return i¦def __eq__(self, o): return NotImplemented¦__hash__ = None»
show(lambda: $1(«¦1¦'12'¦[1, 2]¦b'ab'¦{'a': 1}¦$Z¦1, 2¦a=1»))
def make():
    for value in (5, 'ab', [1, 2], {'a': 1}, b'ab'):
        try: return $1(value)
        except (TypeError, ValueError): pass
x = make()
show(lambda: «x + x¦x * 2¦x[0]¦x[0:1]¦len(x)¦list(x)¦x == x¦x < x¦hash(x) == hash(x)¦str(x)¦f'{x}'¦f'{x:5}'¦'%s %r' % (x, x)¦'%d' % x¦int(x)¦float(x)¦bool(x)¦sorted(x)¦x['k']¦dict(x)¦{**x}¦[*x]¦x()¦x.nope¦x.extra¦x.copy()¦sum([x, x])¦''.join([x])¦b''.join([x])¦max([x])¦round(x)¦abs(x)¦-x¦x | x¦x - x¦x ** 2¦bytes(x)¦range(x)¦[1, 2, 3, 4, 5, 6, 7, 8][x]¦1 in x¦list(reversed(x))¦set(x)¦tuple(x)¦x.__dict__¦x.a¦x.upper()¦x.split()¦x.append(5)¦x.update(b=1)¦x.real¦x.hex()¦x.decode()¦json.dumps(x)»)
show(lambda: «x + x¦x * 2¦x[0]¦x[0:1]¦len(x)¦list(x)¦x == x¦x < x¦hash(x) == hash(x)¦str(x)¦f'{x}'¦f'{x:5}'¦'%s %r' % (x, x)¦'%d' % x¦int(x)¦float(x)¦bool(x)¦sorted(x)¦x['k']¦dict(x)¦{**x}¦[*x]¦x()¦x.nope¦x.extra¦x.copy()¦sum([x, x])¦''.join([x])¦b''.join([x])¦max([x])¦round(x)¦abs(x)¦-x¦x | x¦x - x¦x ** 2¦bytes(x)¦range(x)¦[1, 2, 3, 4, 5, 6, 7, 8][x]¦1 in x¦list(reversed(x))¦set(x)¦tuple(x)¦x.__dict__¦x.a¦x.upper()¦x.split()¦x.append(5)¦x.update(b=1)¦x.real¦x.hex()¦x.decode()»)
show(lambda: «$Z¦1¦'a'¦[1]¦{'a': 1}¦{1}¦(1,)» «+¦*¦==¦<¦-¦|¦%¦in» x)
show(lambda: x «+¦*¦==¦<¦-¦|¦%¦in¦**¦//¦&» «$Z¦1¦'a'¦[1]¦{'a': 1}¦{1}¦(1,)¦x»)
show(lambda: $1.«from_bytes(b'1', 'big')¦fromkeys('ab')¦fromhex('61')¦maketrans('a', 'b')¦__base__¦__doc__¦__name__¦mro()[1]»)
""",
}
