# limit memory
import itertools
kept = []
while True:
    kept.append(itertools.product(range(10_000)))
