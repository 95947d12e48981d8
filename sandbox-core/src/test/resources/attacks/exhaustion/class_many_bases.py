# limit duration or limit memory
bases = tuple(type('B%d' % i, (), {}) for i in range(1_000))
kept = []
while True:
    kept.append(type('C', bases, {}))
    kept[-1].__bases__ = bases[::-1]
