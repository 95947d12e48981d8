# SPDX-License-Identifier: Apache-2.0
# What static and class methods know of themselves beside their function.
def t(f):
    try: r = f(); print(type(r).__name__, repr(r)[:160].split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, e)
def f():
    "doc of f"
f.own = 1
for make in staticmethod, classmethod:
    x = make(f)
    t(lambda: x.own); t(lambda: setattr(x, 'a', 1)); t(lambda: x.a); t(lambda: sorted(x.__dict__)); t(lambda: x.__name__); t(lambda: setattr(x, '__doc__', 'd')); t(lambda: x.__doc__); t(lambda: delattr(x, 'a')); t(lambda: x.a); t(lambda: delattr(x, 'a')); t(lambda: x.__wrapped__); t(lambda: x.__func__); t(lambda: setattr(x, '__name__', 'q')); t(lambda: x.__name__);t(lambda: f.__name__); t(lambda: setattr(x, '__isabstractmethod__', True)); t(lambda: x.__isabstractmethod__); t(lambda: x.__annotations__); t(lambda: setattr(x, '__annotations__', {'a': 1})); t(lambda: x.__annotations__); t(lambda: x.__module__); t(lambda: x.__qualname__); t(lambda: setattr(x, '__func__', 1)); t(lambda: setattr(x, '__wrapped__', 1)); t(lambda: sorted(x.__dict__)); t(lambda: delattr(x, '__func__')); t(lambda: vars(x)['__name__']); t(lambda: x.__dict__ is x.__dict__); t(lambda: x.__dict__.update(z=3)); t(lambda: x.z); t(lambda: make(len).__dict__.keys()); t(lambda: make(make(f)).__doc__)
    y = make(len); t(lambda: setattr(y, 'b', 2)); t(lambda: y.b); t(lambda: y.__name__)
    class C:
        m = make(lambda *a: a)
        m.note = 'kept'
    t(lambda: C.__dict__['m'].note); t(lambda: C.m.note); t(lambda: C().m.__name__)
    class S(make):
        z = 1
    s = S(f); t(lambda: setattr(s, 'a', 1)); t(lambda: s.a); t(lambda: s.z); t(lambda: s.__func__)
    t(lambda: hasattr(x, 'nope')); t(lambda: getattr(x, 'nope', 0)); t(lambda: x.nope)
