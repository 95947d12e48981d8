# SPDX-License-Identifier: Apache-2.0
# heapq and bisect.
import bisect
import heapq

h = []
for v in [5, 1, 8, 3, 9, 2]:
    heapq.heappush(h, v)
print(h, heapq.heappop(h), h, heapq.heappushpop(h, 4), heapq.heapreplace(h, 7), h)
data = [9, 4, 7, 1, 8, 2]
heapq.heapify(data)
print(data, [heapq.heappop(data) for _ in range(len(data))])
print(heapq.nlargest(3, [5, 1, 9, 7]), heapq.nsmallest(2, [5, 1, 9]), heapq.nlargest(2, ["a", "ccc", "bb"], key=len), heapq.nsmallest(10, [3, 1]), list(heapq.merge([1, 4], [2, 3], [0, 9])), list(heapq.merge([5, 1], [4, 2], reverse=True)), list(heapq.merge(["b"], ["A", "c"], key=str.lower)))
tasks = [(2, "write"), (1, "plan"), (3, "test"), (1, "ask")]
heapq.heapify(tasks)
while tasks:
    print(heapq.heappop(tasks), end=" ")
print()
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 3), bisect.bisect(a, 0), bisect.bisect(a, 9), bisect.bisect_left(a, 4), bisect.bisect_left(a, 3, 2), bisect.bisect(a, 3, 0, 2))
bisect.insort(a, 4)
bisect.insort_left(a, 3)
print(a)
people = [("a", 20), ("b", 30), ("c", 40)]
print(bisect.bisect(people, 30, key=lambda p: p[1]), bisect.bisect_left(people, 35, key=lambda p: p[1]))
grades = lambda s: "FDCBA"[bisect.bisect([60, 70, 80, 90], s)]
print([grades(s) for s in (33, 60, 77, 89, 90, 100)])
for source in ["heapq.heappop([])", "heapq.heappush(5, 1)", "heapq.heapreplace([], 1)", "heapq.heapify((1, 2))", "bisect.bisect(['a'], 1)", "bisect.bisect([1], 1, -1)", "heapq.heappush([(1, {})], (1, {}))"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
