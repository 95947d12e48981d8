# SPDX-License-Identifier: Apache-2.0
"""Looks into code: signatures, syntax trees and their transformation, descriptors, metaclasses, copies."""

import abc
import ast
import builtins
import copy
import functools
import inspect
import keyword
import linecache
import pickle
import sys
import textwrap
import tokenize
import traceback
import types
import warnings
import weakref
from io import StringIO

SOURCE = textwrap.dedent('''
    """Module."""
    import math
    LIMIT: int = 3 * 4

    def area(r, *, scale=1.0, **kw) -> float:
        "Area of a circle."
        assert r >= 0, f"negative {r!r}"
        return math.pi * r ** 2 * scale

    class Shape:
        sides = 0
        def __init__(self, name): self.name = name
        async def load(self): return [x async for x in self]

    squares = {n: n * n for n in range(LIMIT) if n % 2 if n > 1}
    value = (lambda a, b=2, *c: a + b)(1) if squares else -1
''')


class Fold(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant):
            return ast.copy_location(ast.Constant(eval(ast.unparse(node))), node)
        return node

    def visit_Assert(self, node):
        return None

    def visit_FunctionDef(self, node):
        self.generic_visit(node)
        trace = ast.parse(f"calls.append({node.name!r})").body
        node.body[1:1] = trace
        return node


tree = ast.parse(SOURCE)
print([type(n).__name__ for n in tree.body], ast.get_docstring(tree), ast.get_docstring(tree.body[3]))
print(sorted({n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Load)} - set(dir(builtins))))
changed = ast.fix_missing_locations(Fold().visit(copy.deepcopy(tree)))
print(ast.unparse(changed))
space = {"calls": []}
exec(compile(changed, "<made>", "exec"), space)
print(space["area"](2, scale=0.5), space["calls"], space["squares"], space["value"], space["LIMIT"], space["__annotations__"])
print(inspect.signature(space["area"]), space["area"].__doc__, space["Shape"].load.__code__.co_flags & inspect.CO_COROUTINE != 0)
print(ast.dump(ast.parse("x[1:, ::2] @= -y", mode="exec").body[0]))
print(ast.dump(ast.parse("f'{a!r:>{w}}'", mode="eval"), indent=1))
print(ast.literal_eval("{'a': [1, (2.5, None)], 'b': {True, -3j}}") == {"a": [1, (2.5, None)], "b": {True, -3j}})
for bad in ("1 + x", "f()", "[", "__import__('os')", "1 +"):
    try:
        print(ast.literal_eval(bad))
    except (ValueError, SyntaxError) as error:
        print(type(error).__name__, str(error).split(" at 0x")[0].split(" on line")[0])
tokens = list(tokenize.generate_tokens(StringIO("if x >= 0x1F:  # c\n    y = 'a' f'{z}'\n").readline))
print([(tokenize.tok_name[t.type], t.string) for t in tokens][:20], keyword.iskeyword("match"), keyword.issoftkeyword("match"))


class Registry(abc.ABCMeta):
    known = {}

    def __new__(mcs, name, bases, namespace, *, tag=None):
        cls = super().__new__(mcs, name, bases, namespace)
        if tag:
            mcs.known[tag] = cls
        return cls

    def __call__(cls, *args, **kwargs):
        made = super().__call__(*args, **kwargs)
        made.made_by = cls.__name__
        return made


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.name, None)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, not {type(value).__name__}")
        setattr(instance, self.name, value)


class Base(metaclass=Registry):
    size = Typed(int)

    def __init__(self, size=1):
        self.size = size

    @abc.abstractmethod
    def run(self): ...

    @property
    def double(self):
        return self.size * 2

    @functools.singledispatchmethod
    def take(self, value):
        return f"object {value}"

    @take.register
    def _(self, value: int):
        return f"int {value}"


class Good(Base, tag="good"):
    def run(self):
        return "ran"

    def __reduce__(self):
        return Good, (self.size,)


good = Good(4)
print(Registry.known, good.made_by, good.double, good.take(1), good.take("x"), Base.__abstractmethods__, good.size, Good.size.name)
for action in (lambda: Base(), lambda: Good("x"), lambda: setattr(good, "double", 1), lambda: good.nothing, lambda: Good(1, 2), lambda: types.new_class("Bad", (Base, int), {"tag": 1}, lambda ns: ns.update(__module__="m")).known, lambda: abc.ABC.register()):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
again = pickle.loads(pickle.dumps(good))
print(again.size, again is good, copy.copy(good).size, [m for m, _ in inspect.getmembers(Good, inspect.isfunction)], inspect.isabstract(Base), inspect.getmro(Good)[1].__name__)
print(inspect.getdoc(Typed), inspect.ismethod(good.run), inspect.signature(Good), inspect.signature(functools.partial(good.take, value=3)) if False else "", inspect.classify_class_attrs(Good)[0].kind)


def level(n):
    if n == 0:
        frame = inspect.currentframe()
        return [f.f_code.co_name for f in iter_frames(frame)], sys._getframe().f_lineno > 0
    return level(n - 1)


def iter_frames(frame):
    while frame:
        yield frame
        frame = frame.f_back


print(level(2))
try:
    exec(compile("def boom():\n    raise LookupError('made')\nboom()", "<dynamic>", "exec"))
except LookupError as error:
    summary = traceback.extract_tb(error.__traceback__)
    print([(f.filename, f.lineno, f.name) for f in summary][1:], traceback.format_exception_only(error))
namespace = types.SimpleNamespace(a=1)
proxy = types.MappingProxyType({"k": 1})
module = types.ModuleType("virtual", "doc")
exec("def f(): return __name__", module.__dict__)
sys.modules["virtual"] = module
import virtual

print(virtual.f(), virtual, proxy | {"z": 2}, namespace, types.new_class("Dyn", (list,), {}, lambda ns: ns.update(x=5)).x, list(types.GenericAlias(list, int).__args__))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn_explicit("old", DeprecationWarning, "file.py", 3)
print(caught[0].category.__name__, caught[0].filename, caught[0].lineno)
