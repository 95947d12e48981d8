# SPDX-License-Identifier: Apache-2.0
"""Iterators of builtin types: length hints, state, reduction, copies, attributes."""

def shown(value):
    kind = type(value).__name__
    text = repr(value)
    return text if kind in ("int", "str", "bool", "NoneType", "list", "tuple", "dict", "float", "bytes") else f"{kind}: {text}"


def check(cases, **names):
    for case in cases.strip().splitlines():
        case = case.strip()
        if not case or case.startswith("#"):
            continue
        space = dict(globals(), **names)
        try:
            try:
                code = compile(case, "case", "eval")
            except SyntaxError:
                exec(case, space)
                print(case, "->", shown(space.get("r")))
            else:
                print(case, "->", shown(eval(code, space)))
        except BaseException as error:
            print(case, "->", type(error).__name__ + ":", error)

import copy
import pickle


class Seq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 2

class Hint:
    def __init__(self, h): self.h = h
    def __iter__(self): return self
    def __next__(self): raise StopIteration
    def __length_hint__(self): return self.h

makers = {
    "list": lambda: iter([1, 2, 3]),
    "tuple": lambda: iter((1, 2, 3)),
    "str": lambda: iter("abc"),
    "strü": lambda: iter("aüc"),
    "bytes": lambda: iter(b"abc"),
    "bytearray": lambda: iter(bytearray(b"abc")),
    "range": lambda: iter(range(3)),
    "bigrange": lambda: iter(range(10**20, 10**20 + 3)),
    "dict": lambda: iter({1: 2, 3: 4}),
    "values": lambda: iter({1: 2, 3: 4}.values()),
    "items": lambda: iter({1: 2, 3: 4}.items()),
    "rdict": lambda: reversed({1: 2, 3: 4}),
    "rvalues": lambda: reversed({1: 2, 3: 4}.values()),
    "ritems": lambda: reversed({1: 2, 3: 4}.items()),
    "set": lambda: iter({1, 2}),
    "frozenset": lambda: iter(frozenset((1, 2))),
    "rlist": lambda: reversed([1, 2, 3]),
    "rtuple": lambda: reversed((1, 2, 3)),
    "rrange": lambda: reversed(range(3)),
    "rstr": lambda: reversed("abc"),
    "enumerate": lambda: enumerate("ab", 5),
    "zip": lambda: zip([1, 2], "ab"),
    "zipstrict": lambda: zip([1, 2], "ab", strict=True),
    "map": lambda: map(str, [1, 2]),
    "filter": lambda: filter(None, [0, 1, 2]),
}


def show(value):
    text = repr(value)
    place = text.find(" at 0x")
    while place >= 0:
        text = text[:place] + text[text.index(">", place):]
        place = text.find(" at 0x")
    return text


for name, make in makers.items():
    print("==", name, type(make()).__name__)
    for case in """it.__length_hint__()
[next(it), it.__length_hint__()][1]
[next(it), next(it), it.__length_hint__()][2]
[list(it), it.__length_hint__()][1]
it.__reduce__()
[next(it), it.__reduce__()][1]
list(copy.copy(it))
[next(it), list(copy.copy(it)), list(it)]
[next(it), list(copy.deepcopy(it)), list(it)]
[next(it), list(pickle.loads(pickle.dumps(it)))]
it.__setstate__()
it.__iter__() is it
it.__next__()
it.__next__(1)
next(it, 5)
[list(it), next(it, 5)]
[list(it), next(it)]
it.send(1)
it.close()
len(it)
it[0]
it == it
it < it
bool(it)
hash(it) == hash(it)
it.foo
it.foo = 1
type(it)()
type(it)(1)
type(it).__name__
type(it).__module__
type(it).__doc__ is None
type('S', (type(it),), {}).__name__
show(it)[:60]
it + it
it in [it]
1 in it
99 in it
a, b = it
[*it]
copy.copy(it) is it
callable(it)
sorted(it)
max(it)
dir(it) == sorted(dir(it))
[n for n in dir(it) if not hasattr(object, n)]""".splitlines():
        space = {"it": make(), "copy": copy, "pickle": pickle, "show": show}
        try:
            if case.startswith("a, b") or "it.foo =" in case:
                exec(case, space)
                value = "done"
            else:
                value = eval(case, space)
            print(case, "->", show(value))
        except BaseException as error:
            print(case, "->", type(error).__name__ + ":", error)

import operator
for hint in (0, 5, -1, "a", None, NotImplemented, 2**70, True):
    try:
        print(hint, operator.length_hint(Hint(hint)), list(Hint(hint)))
    except BaseException as error:
        print(hint, type(error).__name__ + ":", error)


def g():
    try:
        x = yield 1
        y = yield x
        return y
    finally:
        pass


async def co():
    return 5


async def ag():
    yield 1


for case in """g().gi_frame is None
g().gi_running
g().gi_suspended
g().gi_yieldfrom
g().gi_code.co_name
g().__name__
g().__qualname__
x = g(); x.__name__ = 'h'; r = repr(x)[:20]
x = g(); x.__name__ = 5
x = g(); x.__qualname__ = 'q'; r = repr(x)[:20]
x = g(); x.__qualname__ = 5
del g().__name__
x = g(); next(x); r = (x.gi_suspended, x.gi_running)
x = g(); list(x); r = (x.gi_frame, x.gi_suspended)
x = g(); next(x); r = x.send(5)
x = g(); r = x.send(5)
x = g(); r = x.send(None)
x = g(); r = x.send()
x = g(); next(x); r = x.throw(ValueError)
x = g(); next(x); r = x.throw(ValueError('m'))
x = g(); next(x); r = x.throw(ValueError, 'm')
x = g(); next(x); r = x.throw(ValueError, ValueError('q'))
x = g(); next(x); r = x.throw(ValueError, None, None)
x = g(); next(x); r = x.throw(ValueError, 'm', 5)
x = g(); next(x); r = x.throw(5)
x = g(); next(x); r = x.throw(int)
x = g(); next(x); r = x.throw(ValueError('a'), 'b')
x = g(); next(x); r = x.throw()
x = g(); r = x.throw(ValueError('early'))
x = g(); r = x.close()
x = g(); next(x); r = x.close()
x = g(); next(x); r = x.close(1)
x = g(); x.close(); r = next(x)
x = g(); x.close(); r = x.throw(ValueError('late'))
g().foo
g().foo = 1
g().gi_frame = 1
g().gi_running = 1
type(g())()
g().__class__
iter(x := g()) is x
len(g())
g()[0]
x = co(); r = x.cr_running; x.close()
x = co(); r = x.cr_await; x.close()
x = co(); r = x.cr_origin; x.close()
x = co(); r = x.cr_suspended; x.close()
x = co(); r = x.cr_code.co_name; x.close()
x = co(); r = x.cr_frame is None; x.close()
x = co(); r = x.__name__; x.close()
x = co(); x.send(None)
x = co(); x.send(5)
x = co(); x.throw(ValueError('v'))
x = co(); x.close(); x.send(None)
x = co(); x.close(); r = x.close()
x = co(); x.close(); next(x)
x = co(); x.close(); iter(x)
x = co(); w = x.__await__(); next(w)
x = co(); w = x.__await__(); r = w.close()
x = co(); x.close(); [y for y in x]
x = ag(); r = x.ag_running
x = ag(); r = x.ag_await
x = ag(); r = x.ag_suspended
x = ag(); r = x.ag_code.co_name
x = ag(); r = x.__name__
x = ag(); r = x.__aiter__() is x
x = ag(); iter(x)
x = ag(); next(x)
x = ag(); x.__anext__().send(None)
x = ag(); x.asend(1).send(None)
x = ag(); x.aclose().send(None)
x = ag(); x.athrow(ValueError('z')).send(None)
x = ag(); x.foo
type(ag())()
type(co())
[n for n in dir(ag()) if not n.startswith('__')]
[n for n in dir(g()) if not n.startswith('__')]
x = co(); x.close(); r = [n for n in dir(x) if not n.startswith('__')]""".splitlines():
    space = {"g": g, "co": co, "ag": ag}
    import warnings
    warnings.simplefilter("ignore")
    try:
        try:
            code = compile(case, "c", "eval")
        except SyntaxError:
            exec(case, space)
            value = space.get("r", "nothing")
        else:
            value = eval(code, space)
        print(case, "->", show(value))
    except BaseException as error:
        print(case, "->", type(error).__name__ + ":", error)
