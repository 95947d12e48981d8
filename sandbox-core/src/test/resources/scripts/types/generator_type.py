# SPDX-License-Identifier: Apache-2.0
# Generator objects: attributes, states, names.
import inspect


def gen(n):
    """Doc."""
    for i in range(n):
        yield i


g = gen(3)
print(type(g).__name__, g.__name__, g.__qualname__, g.gi_running, g.gi_yieldfrom, g.gi_frame is not None, inspect.getgeneratorstate(g), g.gi_code.co_name)
next(g)
print(inspect.getgeneratorstate(g), list(g), inspect.getgeneratorstate(g), g.gi_frame)
e = (x for x in range(3))
print(e.__name__, e.__qualname__, type(e) is type(g), inspect.isgenerator(e), inspect.isgeneratorfunction(gen), inspect.isgeneratorfunction(len))


def outer():
    inner = gen(2)
    yield from inner


o = outer()
next(o)
print(o.gi_yieldfrom.__name__, hasattr(o, "send"), hasattr(o, "__len__"), [m for m in dir(o) if not m.startswith("_")])
for source in ["len(gen(1))", "gen(1)[0]", "gen(1) + gen(1)", "gen()", "next(gen(0))", "gen(1).send(5)", "gen(1).throw()", "gen(1).throw(5)", "g.missing", "gen(1).throw(ValueError)", "gen(1).throw(ValueError, 'text')", "reversed(gen(1))", "gen(1)()", "gen('a').__next__()"]:
    import warnings

    warnings.simplefilter("ignore")
    try:
        print(eval(source))
    except BaseException as error:
        print(source, "->", type(error).__name__, error)


async def co():
    return 1


c = co()
print(type(c).__name__, c.cr_frame is not None, inspect.iscoroutine(c), inspect.iscoroutinefunction(co), inspect.getcoroutinestate(c))
c.close()


async def ag():
    yield 1


print(type(ag()).__name__, inspect.isasyncgenfunction(ag), [m for m in dir(ag()) if not m.startswith("_")], [m for m in dir(c) if not m.startswith("_")])
g1, g2 = gen(3), gen(3)
print(g1 == g2, g1 == g1, g1 in [g1], bool(g1), [*zip(g1, g1)], sum(g2), max(gen(4), default=0), min(gen(0), default="none"))
