# limit memory
kept = []
while True:
    kept.append(type('C', (), {'__slots__': ['s%d' % i for i in range(300)]}))
