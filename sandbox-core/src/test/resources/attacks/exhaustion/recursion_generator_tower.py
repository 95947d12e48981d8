# raises RecursionError or completes
def g(x):
    yield from x
x = iter([1])
for i in range(50_000):
    x = g(x)
list(x)
