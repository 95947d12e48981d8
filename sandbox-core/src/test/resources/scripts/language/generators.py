# SPDX-License-Identifier: Apache-2.0
# Generator functions: iteration, return values, laziness.
def count(n):
    i = 0
    while i < n:
        yield i
        i += 1
    return "finished"


print(list(count(4)), sum(count(5)), max(count(3)))
g = count(1)
print(next(g))
try:
    next(g)
except StopIteration as stop:
    print("stop", stop.value, stop.args)
try:
    next(g)
except StopIteration as stop:
    print("again", stop.value)


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


for f in fibonacci():
    if f > 50:
        break
    print(f, end=" ")
print()


def noisy():
    print("start")
    yield 1
    print("between")
    yield 2
    print("end")


g = noisy()
print("created")
for v in g:
    print("got", v)
print(list(g))


def tree(items):
    for item in items:
        if isinstance(item, list):
            yield from tree(item)
        else:
            yield item


print(list(tree([1, [2, [3, [4]], 5], [[6]]])))
pipeline = (x * 2 for x in (y + 1 for y in count(4)) if x % 2)
print(list(pipeline))
print(type(g).__name__, g.__name__, iter(g) is g)


def empty():
    return
    yield


print(list(empty()))
g = (i for i in range(3))
print(2 in g, list(g))
a, b, *c = count(5)
print(a, b, c)
