# SPDX-License-Identifier: Apache-2.0
# Arguments bound wrongly, partials of them, and yields in source made from trees.
import ast
import inspect
from functools import partial


def first(p1=None, /, p2=2, *, p3, p4=4): pass
def second(p1, /, p2): pass
def third(p1, /, p2=0, **named): pass
def fourth(*values): pass


CALLS = [((), {'p1': 1}), ((1,), {'p1': 1}), ((1,), {'p2': 2, 'p3': 3}), ((), {'p1': 1, 'p2': 2}), ((1, 2), {}),
         ((1, 2, 3), {}), ((1,), {'z': 0})]
for function in (first, second, third, fourth):
    signature = inspect.signature(function)
    for args, kwargs in CALLS:
        for bind in (signature.bind, signature.bind_partial):
            try:
                print(function.__name__, args, kwargs, bind(*args, **kwargs))
            except TypeError as error:
                print(function.__name__, args, kwargs, error)
        try:
            print(inspect.signature(partial(function, *args, **kwargs)))
        except ValueError as error:
            print(str(error).rpartition(')')[2], repr(error.__cause__))

for line in ['x = yield a + b', 'yield -1', 'yield a, b', 'yield not a', 'yield f(x)', 'yield (yield a)', 'yield [1]',
             'yield lambda: 1', 'yield', 'x = yield', 'yield from a or b', 'await (a + b)', 'yield a if b else c']:
    kind = 'def' if 'from' in line else 'async def'
    print(ast.unparse(ast.parse(f'{kind} f():\n    {line}')).splitlines()[1])
