# SPDX-License-Identifier: Apache-2.0
"""Orders tasks by their dependencies and plans them on workers."""
import heapq
from collections import defaultdict
from graphlib import CycleError, TopologicalSorter

TASKS = {
    "deploy": (2, {"package", "approve"}),
    "package": (3, {"build", "docs"}),
    "build": (5, {"fetch"}),
    "test": (4, {"build"}),
    "docs": (2, {"fetch"}),
    "approve": (1, {"test"}),
    "fetch": (1, set()),
}

sorter = TopologicalSorter({name: needs for name, (_, needs) in TASKS.items()})
print("one order:", " ".join(TopologicalSorter({n: sorted(d) for n, (_, d) in sorted(TASKS.items())}).static_order()))


def plan(workers):
    sorter = TopologicalSorter({name: needs for name, (_, needs) in TASKS.items()})
    sorter.prepare()
    ready = sorted(sorter.get_ready())
    running, free, clock, log = [], list(range(workers)), 0, []
    heapq.heapify(free)
    while sorter.is_active():
        while ready and free:
            name, worker = ready.pop(0), heapq.heappop(free)
            heapq.heappush(running, (clock + TASKS[name][0], name, worker))
            log.append((clock, worker, name))
        clock, name, worker = heapq.heappop(running)
        heapq.heappush(free, worker)
        sorter.done(name)
        ready = sorted(ready + list(sorter.get_ready()))
    return clock, log


for workers in (1, 2, 3):
    end, log = plan(workers)
    print(f"{workers} worker(s): done at {end}")
    lanes = defaultdict(list)
    for start, worker, name in log:
        lanes[worker].append(f"{name}@{start}")
    for worker in sorted(lanes):
        print(f"  #{worker}: {' -> '.join(lanes[worker])}")

longest = {}
for name in TopologicalSorter({n: d for n, (_, d) in TASKS.items()}).static_order():
    cost, needs = TASKS[name]
    longest[name] = cost + max((longest[d] for d in needs), default=0)
print("critical path length:", max(longest.values()), dict(sorted(longest.items())))
try:
    list(TopologicalSorter({"a": {"b"}, "b": {"c"}, "c": {"a"}}).static_order())
except CycleError as e:
    print(e.args[0], len(e.args[1]), e.args[1][0] == e.args[1][-1])
