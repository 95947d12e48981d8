# raises ValueError
def g(n):
    yield n
    yield from gs[1 - n]
gs = [g(0), g(1)]
print([next(gs[0]), next(gs[1])])
print(list(gs[0]))
