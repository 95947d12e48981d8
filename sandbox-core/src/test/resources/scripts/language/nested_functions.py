# SPDX-License-Identifier: Apache-2.0
# Functions inside functions: recursion, state, factories, currying.
def make_stack():
    items = []

    def push(x):
        items.append(x)
        return len(items)

    def pop():
        return items.pop() if items else None

    push.items = items
    return push, pop


push, pop = make_stack()
print(push("a"), push("b"), pop(), pop(), pop(), push.items)


def curry(f, n=None):
    n = f.__code__.co_argcount if n is None else n

    def take(*args):
        if len(args) >= n:
            return f(*args)
        return lambda *more: take(*args, *more)

    return take


add3 = curry(lambda a, b, c: a + b + c)
print(add3(1)(2)(3), add3(1, 2)(3), add3(1)(2, 3))


def outer(n):
    def even(k):
        return True if k == 0 else odd(k - 1)

    def odd(k):
        return False if k == 0 else even(k - 1)

    return even(n), odd(n)


print(outer(10), outer(7))


def counter_with_reset():
    n = 0

    def inc():
        nonlocal n
        n += 1
        return n

    def reset():
        nonlocal n
        n = 0

    inc.reset = reset
    return inc


c = counter_with_reset()
c(), c()
c.reset()
print(c())


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


print(ackermann(2, 3), (lambda f: lambda n: f(f, n))(lambda self, n: 1 if n == 0 else n * self(self, n - 1))(6))


def permutations(items):
    if not items:
        return [[]]
    return [[x, *rest] for i, x in enumerate(items) for rest in permutations(items[:i] + items[i + 1 :])]


print(permutations([1, 2, 3]))


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(900))


def pipeline(*stages):
    def run(value):
        for stage in stages:
            value = stage(value)
        return value

    return run


print(pipeline(str.strip, str.title, lambda s: s + "!")("  hello world "), [*map(pipeline(abs, float), [-1, 2])])
