# raises RecursionError or completes
x = iter([1])
for i in range(100_000):
    x = map(str, x)
list(x)
