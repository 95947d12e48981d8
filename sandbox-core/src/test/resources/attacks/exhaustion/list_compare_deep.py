# raises RecursionError
a, b = [], []
for i in range(200_000):
    a, b = [a], [b]
a == b
