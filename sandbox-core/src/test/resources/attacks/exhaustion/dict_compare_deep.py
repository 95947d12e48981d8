# raises RecursionError
a, b = {}, {}
for i in range(200_000):
    a, b = {1: a}, {1: b}
a == b
