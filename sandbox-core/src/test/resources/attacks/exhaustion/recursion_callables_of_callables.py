# completes
import functools, operator, types

def attempt(function, *args):
    try:
        function(*args)
    except RecursionError:
        print('deep')

attempt(operator.call, *[operator.call] * 2_000, len)
own = functools.partial(print)
own.__setstate__((own, (), {}, None))
attempt(own)
chain = len
for _ in range(100_000):
    chain = functools.partial(len)
    chain.__setstate__((chain, (), {}, None))
attempt(chain)
chain = len
for _ in range(100_000):
    chain = chain.__call__
attempt(chain)
chain = list
for _ in range(100_000):
    chain = types.GenericAlias(chain, int)
attempt(chain)
class A:
    x = property(operator.attrgetter('x'))
attempt(lambda: A().x)
class D(dict):
    __missing__ = dict.__getitem__
attempt(D().__getitem__, 1)
# deep
# deep
# deep
# deep
# deep
# deep
# deep
