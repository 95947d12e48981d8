# raises RecursionError or limit memory
a, b = {}, {}
for i in range(50_000):
    a, b = {1: a}, {1: b}
a == b
