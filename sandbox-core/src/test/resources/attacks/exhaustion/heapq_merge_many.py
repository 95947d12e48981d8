# limit duration or limit memory
import heapq, itertools
for _ in heapq.merge(*[itertools.count() for _ in range(50_000)]):
    pass
