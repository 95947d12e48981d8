# limit memory
import itertools
items = ['x'] * 20_000
kept = []
while True:
    kept.append(itertools.permutations(items, 2))
