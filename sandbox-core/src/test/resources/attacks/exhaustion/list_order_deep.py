# raises RecursionError
a, b = [1], [2]
for i in range(200_000):
    a, b = [a], [b]
a < b
