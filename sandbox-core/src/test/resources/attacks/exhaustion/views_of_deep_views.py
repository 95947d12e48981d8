# raises RecursionError
a = b = {}
for i in range(20_000):
    a, b = {1: a}.items(), {1: b}.items()
a == b
