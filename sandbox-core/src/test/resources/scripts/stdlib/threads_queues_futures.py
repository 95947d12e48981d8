# SPDX-License-Identifier: Apache-2.0
# queue and concurrent.futures: items handed from thread to thread, work handed over.
import concurrent.futures
import queue
import threading
import time
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor, as_completed, wait


def square(x):
    time.sleep(0.1 * (5 - x))
    if x == 3:
        raise ValueError('three')
    return x * x


with ThreadPoolExecutor(max_workers=5) as pool:
    futures = {pool.submit(square, i): i for i in range(5)}
    for future in as_completed(futures):
        try:
            print(futures[future], future.result(), future.exception())
        except ValueError as error:
            print(futures[future], 'failed:', error, repr(future.exception()))
    print(list(pool.map(lambda x, y: x + y, [1, 2, 3], [3, 4])))
    print(pool.submit(pow, 2, 5).result(timeout=1))
try:
    pool.submit(square, 1)
except RuntimeError as error:
    print(error)
with ThreadPoolExecutor(2) as pool:
    slow = pool.submit(time.sleep, 0.05)
    fast = pool.submit(abs, -3)
    done, pending = wait([slow, fast], return_when=concurrent.futures.FIRST_COMPLETED)
    print(fast in done, slow in pending, fast.result(), slow.running())
    both = wait([slow, fast])
    print(len(both.done), len(both.not_done), slow.result())
    try:
        list(pool.map(square, [4, 3, 2]))
    except ValueError as error:
        print('map:', error)
names = set()
with ThreadPoolExecutor(2, thread_name_prefix='mine', initializer=names.add,
                        initargs=('initialized',)) as pool:
    list(pool.map(lambda i: names.add(threading.current_thread().name) or time.sleep(0.01),
                  range(4)))
print(sorted(names))

future = Future()
future.add_done_callback(lambda f: print('called back', f.result()))
print(future.done(), future.running(), future.set_running_or_notify_cancel(), future.running())
future.set_result(3)
print(future.done(), future.result(), future.cancel(), future.cancelled())


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


try:
    future.set_result(4)
except concurrent.futures.InvalidStateError as error:
    print(type(error).__name__)
future = Future()
print(future.cancel(), future.cancelled(), future.done())
attempt(future.result)
attempt(Future().result, timeout=0.001)
attempt(ThreadPoolExecutor, 0)
attempt(ThreadPoolExecutor, initializer=5)
attempt(wait, [], return_when='never')
future = Future()
future.set_exception(KeyError('k'))
print(repr(future.exception()))
attempt(future.result)
attempt(next, as_completed([Future()], timeout=0.001))
print(concurrent.futures.ThreadPoolExecutor is ThreadPoolExecutor)
if __name__ == '__main__':
    with ProcessPoolExecutor() as pool:
        print(list(pool.map(abs, [-1, 2, -3])))

tasks = queue.Queue()
finished = []


def serve():
    while True:
        item = tasks.get()
        if item is None:
            break
        finished.append(item)
        time.sleep(0.001)
        tasks.task_done()
    tasks.task_done()


threads = [threading.Thread(target=serve, daemon=True) for _ in range(2)]
for thread in threads:
    thread.start()
for i in range(6):
    tasks.put(i)
tasks.join()
print(sorted(finished), tasks.empty(), tasks.qsize(), tasks.unfinished_tasks)
for thread in threads:
    tasks.put(None)
for thread in threads:
    thread.join()

small = queue.Queue(maxsize=2)
order = []


def produce():
    for i in range(5):
        small.put(i)
    small.put(None)


thread = threading.Thread(target=produce)
thread.start()
while (item := small.get()) is not None:
    order.append(item)
thread.join()
print(order, small.full(), small.empty())
attempt(queue.Queue().get, timeout=0.001)
attempt(queue.Queue().get_nowait)
attempt(queue.Queue().get, timeout=-1)
full = queue.Queue(1)
full.put(1)
attempt(full.put, 2, timeout=0.001)
attempt(full.put_nowait, 2)
attempt(full.task_done)
attempt(full.task_done)
ranked = queue.PriorityQueue()
for pair in [(3, 'c'), (1, 'a'), (2, 'b')]:
    ranked.put(pair)
print([ranked.get() for _ in range(3)])
stack = queue.LifoQueue()
for i in range(3):
    stack.put(i)
print([stack.get() for _ in range(3)])
simple = queue.SimpleQueue()
simple.put('x')
print(simple.get(), simple.empty(), simple.qsize())
attempt(simple.get, timeout=0.001)
closed = queue.Queue()
closed.put(1)
closed.shutdown()
print(closed.get())
attempt(closed.get)
attempt(closed.put, 1)
