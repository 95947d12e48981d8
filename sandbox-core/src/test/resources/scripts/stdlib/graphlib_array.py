# SPDX-License-Identifier: Apache-2.0
# graphlib, array and queue.
from array import array
from graphlib import CycleError, TopologicalSorter
from queue import Empty, Full, LifoQueue, PriorityQueue, Queue

ts = TopologicalSorter({"d": {"b", "c"}, "b": {"a"}, "c": {"a"}})
order = list(ts.static_order())
print(order[0], order[-1], sorted(order))
ts = TopologicalSorter()
ts.add("x", "y")
ts.add("y", "z")
ts.prepare()
while ts.is_active():
    ready = ts.get_ready()
    print(ready)
    ts.done(*ready)
try:
    list(TopologicalSorter({1: [2], 2: [1]}).static_order())
except CycleError as error:
    print(error.args[0], sorted(set(error.args[1])))
a = array("i", [1, 2, 3])
a.append(4)
a.extend([5, 6])
a[0] = 10
print(a, a.typecode, a.itemsize, len(a), a[1:3], sum(a), a.tolist(), a.pop(), a.index(3), a.count(2), list(reversed(a)), a == array("i", [10, 2, 3, 4, 5]), array("d", [1.5]), array("b"), a.tobytes()[:4], 3 in a)
a.insert(1, 7)
a.remove(3)
a.reverse()
print(a, array("f", [0.5]) + array("f", [1]), array("H") * 2, a.buffer_info()[1])
for source in ["array('i', ['a'])", "array('z')", "array('b', [200])", "a.append(1.5)", "array('i', [1]) + array('f', [1])", "array('i').pop()"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
q = Queue(maxsize=2)
q.put(1)
q.put_nowait(2)
print(q.full(), q.qsize(), q.get(), q.get_nowait(), q.empty())
for action in (q.get_nowait, lambda: [q.put_nowait(i) for i in range(5)]):
    try:
        action()
    except (Empty, Full) as error:
        print(type(error).__name__)
l, p = LifoQueue(), PriorityQueue()
for item in (3, 1, 2):
    l.put(item)
    p.put((item, str(item)))
print([l.get() for _ in range(3)], [p.get() for _ in range(3)])
