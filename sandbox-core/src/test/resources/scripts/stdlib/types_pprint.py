# SPDX-License-Identifier: Apache-2.0
# types, pprint, reprlib.
import pprint
import reprlib
import types

ns = types.SimpleNamespace(a=1, b="x")
ns.c = [1]
print(ns, ns.a, ns == types.SimpleNamespace(a=1, b="x", c=[1]), vars(ns))
proxy = types.MappingProxyType({"k": 1})
print(proxy, proxy["k"], len(proxy), "k" in proxy, dict(proxy))
try:
    proxy["z"] = 1
except TypeError as error:
    print(error)


def f():
    yield 1


async def co():
    pass


print(isinstance(f, types.FunctionType), isinstance(f(), types.GeneratorType), isinstance(len, types.BuiltinFunctionType), isinstance([].append, types.BuiltinMethodType), isinstance(lambda: 0, types.LambdaType), types.NoneType is type(None), isinstance(types, types.ModuleType), isinstance(ns.__init__, types.MethodType), types.EllipsisType.__name__)


class A:
    pass


A.late = types.MethodType(lambda cls, x: (cls.__name__, x), A)
print(A.late(5), types.new_class("Made", (A,), {}, lambda ns: ns.update(x=1)).x, types.ModuleType("mod", "doc").__doc__)
data = {"name": "a long enough name", "values": list(range(25)), "nested": {"deep": {"deeper": ["x" * 20, "y" * 20, "z" * 20]}}, "t": (1,), "s": {3, 1, 2}}
pprint.pprint(data)
pprint.pprint(data, width=40, compact=True)
pprint.pprint([1, 2], indent=4)
pprint.pprint({"b": 1, "a": 2}, sort_dicts=False)
print(pprint.pformat([["a" * 30, "b" * 30], ["c" * 30]]), pprint.pformat({"z": {"y": {"x": 1}}}, depth=2), pprint.isreadable([1]))
pprint.pprint("a long string that has to be broken into several pieces because it is wide " * 2)
pprint.pp({"z": 1, "a": (1, 2)})
print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100))


class Rec:
    @reprlib.recursive_repr()
    def __repr__(self):
        return f"Rec({self!r})"


print(Rec())
