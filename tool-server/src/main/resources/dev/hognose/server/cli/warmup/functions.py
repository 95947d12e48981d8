# SPDX-License-Identifier: Apache-2.0
# Calls of all kinds: defaults, keywords, stars, closures, decorators, generators, recursion, lambdas.
import functools
import itertools


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def hanoi(n, source, target, spare):
    if n == 0:
        return 0
    return hanoi(n - 1, source, spare, target) + 1 + hanoi(n - 1, spare, target, source)


def permutations(items):
    if len(items) <= 1:
        return [items]
    out = []
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1 :]):
            out.append([item] + rest)
    return out


def options(a, b=2, *rest, c=3, **more):
    return a + b + len(rest) + c + len(more)


def counter():
    count = 0

    def increment(by=1):
        nonlocal count
        count += by
        return count

    return increment


def compose(*functions):
    def run(value):
        for function in functions:
            value = function(value)
        return value

    return run


def traced(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


@traced
def area(w, h=1):
    return w * h


@functools.lru_cache(maxsize=None)
def paths(r, c):
    return 1 if r == 0 or c == 0 else paths(r - 1, c) + paths(r, c - 1)


def countdown(n):
    while n > 0:
        got = yield n
        n -= 1 if got is None else got
    return "end"


def chain(n):
    result = yield from countdown(n)
    yield result


def pairs(limit):
    for a in range(limit):
        for b in range(a):
            yield a, b


def squares():
    n = 0
    while True:
        yield n * n
        n += 1


def walk(tree):
    if isinstance(tree, (list, tuple)):
        for part in tree:
            yield from walk(part)
    else:
        yield tree


def evaluate(node, scope):
    kind = node[0]
    if kind == "num":
        return node[1]
    if kind == "var":
        return scope[node[1]]
    if kind == "let":
        return evaluate(node[3], {**scope, node[1]: evaluate(node[2], scope)})
    left, right = evaluate(node[1], scope), evaluate(node[2], scope)
    match kind:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case _:
            return left // (right or 1)


TOTAL = 0


def tally(n):
    global TOTAL
    TOTAL += n


def main():
    out = [ackermann(2, 9), hanoi(8, "a", "b", "c"), len(permutations(list(range(5))))]
    for i in range(400):
        options(i)
        options(i, 5, 6, 7, c=1)
        options(i, b=2, d=4)
        options(*[i, 2, 3], **{"c": 5, "e": 6})
        area(i, h=2)
        tally(i)
    bump = counter()
    run = compose(lambda x: x + 1, lambda x: x * 2, bump, str, len)
    out += [run(i) for i in range(300)]
    out += [paths(12, 12), area.calls, sum(chain_item for chain_item in countdown(800)), list(chain(3))]
    out.append(sum(a * b for a, b in pairs(60)))
    out.append(list(itertools.islice(squares(), 5)))
    generator = countdown(500)
    next(generator)
    try:
        while True:
            generator.send(2)
    except StopIteration as end:
        out.append(end.value)
    nested = [[1, [2, 3]], [4, (5, [6])], 7] * 40
    out.append(sum(walk(nested)))
    tree = ("let", "x", ("num", 3), ("+", ("*", ("var", "x"), ("num", 4)), ("-", ("num", 9), ("var", "y"))))
    for i in range(250):
        evaluate(tree, {"y": i})
    out.append(list(map(lambda x, y: x - y, range(60), range(1, 61)))[:2])
    out.append(list(filter(None, [i % 3 for i in range(90)]))[:2])
    out.append(functools.reduce(lambda x, y: x + y, range(150)))
    out.append(any(i > 150 for i in range(200)) and all(i >= 0 for i in range(200)))
    out.append(list(zip("abc", [1, 2, 3], range(3))))
    out.append(list(itertools.chain([1], (2,), {3})) + list(itertools.accumulate(range(9))))
    out.append([list(group) for _, group in itertools.groupby([1, 1, 2, 3, 3])])
    return out, TOTAL


main()
