# limit memory
kept = []
while True:
    kept.append(type('C', (), {}))
    for i in range(1000):
        hasattr(kept[-1](), 'n%d' % i)
