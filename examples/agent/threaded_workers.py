# SPDX-License-Identifier: Apache-2.0
"""Workers, locks, futures and queues with threads."""
import concurrent.futures
import queue
import threading
from collections import Counter
from functools import reduce

lock = threading.Lock()
totals = Counter()


def work(n):
    for i in range(100):
        with lock:
            totals[n % 3] += i
    return n * n


threads = [threading.Thread(target=work, args=(n,), name=f"w{n}") for n in range(6)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(totals.items()), [t.is_alive() for t in threads][:2], threads[0].name)

with concurrent.futures.ThreadPoolExecutor(max_workers=3) as pool:
    print(list(pool.map(work, range(5))))
    futures = {pool.submit(pow, 2, n): n for n in range(4)}
    done = {futures[f]: f.result() for f in concurrent.futures.as_completed(futures)}
    print(sorted(done.items()))
    bad = pool.submit(int, "x")
    print(repr(bad.exception()), bad.done())
    try:
        bad.result()
    except ValueError as e:
        print("raised", e)

tasks, results = queue.Queue(), queue.PriorityQueue()
for word in "the quick brown fox jumps".split():
    tasks.put(word)


def consume():
    while True:
        word = tasks.get()
        if word is None:
            break
        results.put((len(word), word))
        tasks.task_done()


workers = [threading.Thread(target=consume, daemon=True) for _ in range(2)]
for w in workers:
    w.start()
tasks.join()
for _ in workers:
    tasks.put(None)
for w in workers:
    w.join()
print([results.get() for _ in range(results.qsize())], results.empty())
try:
    results.get_nowait()
except queue.Empty as e:
    print("empty", repr(e))

event, barrier, local = threading.Event(), threading.Barrier(3), threading.local()
seen = []


def meet(n):
    local.n = n
    event.wait()
    barrier.wait()
    with lock:
        seen.append(local.n)


group = [threading.Thread(target=meet, args=(n,)) for n in range(3)]
for t in group:
    t.start()
event.set()
for t in group:
    t.join()
print(sorted(seen), hasattr(local, "n"), barrier.n_waiting)

condition, items = threading.Condition(), []


def producer():
    for i in range(3):
        with condition:
            items.append(i)
            condition.notify()


def taker(out):
    while len(out) < 3:
        with condition:
            condition.wait_for(lambda: items)
            out.append(items.pop(0))


out = []
a, b = threading.Thread(target=taker, args=(out,)), threading.Thread(target=producer)
a.start()
b.start()
a.join()
b.join()
print(out, reduce(lambda x, y: x * 10 + y, out), threading.current_thread().name, threading.active_count())
gate = threading.BoundedSemaphore(1)
gate.acquire()
gate.release()
try:
    gate.release()
except ValueError as e:
    print(e)
timer = threading.Timer(0.01, lambda: out.append("tick"))
timer.start()
timer.join()
print(out[-1], lock.locked(), threading.RLock().acquire(blocking=False))
