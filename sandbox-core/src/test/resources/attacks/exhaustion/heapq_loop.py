# limit duration
import heapq
h = list(range(500_000))
while True:
    heapq.heapify(h); heapq.nlargest(1000, h); heapq.heappushpop(h, 1)
