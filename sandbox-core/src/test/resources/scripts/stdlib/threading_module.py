# SPDX-License-Identifier: Apache-2.0
# threading: threads, locks, conditions, events, semaphores, barriers, locals.
import sys
import threading
import time


def work(number):
    print('start', number, threading.current_thread().name)
    time.sleep(0.05 * (3 - number))
    print('end', number)


threads = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for thread in threads:
    thread.start()
    time.sleep(0.001)
print('all started', threading.active_count(), threads[0].is_alive())
for thread in threads:
    thread.join()
print('joined', [thread.is_alive() for thread in threads], threading.active_count())

lock = threading.Lock()
count = 0


def increment(times=100):
    global count
    for _ in range(times):
        with lock:
            count += 1


threads = [threading.Thread(target=increment, kwargs={'times': 50}, name=f't{i}') for i in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(count, [thread.name for thread in threads])

event = threading.Event()
seen = []


def waiter():
    seen.append('waiting')
    print(event.wait(), event.is_set())
    seen.append('got it')


thread = threading.Thread(target=waiter)
thread.start()
time.sleep(0.01)
seen.append('set')
event.set()
thread.join()
print(seen, event.wait(0.001))
event.clear()
print(event.is_set(), event.wait(0.001))


class Worker(threading.Thread):
    def __init__(self, value):
        super().__init__(daemon=True)
        self.value = value
        self.result = None

    def run(self):
        self.result = self.value * 2


worker = Worker(21)
print(worker.daemon, worker.is_alive(), worker.ident)
worker.start()
worker.join()
print(worker.result, worker.daemon)

local = threading.local()
local.x = 1


def look():
    try:
        local.x
    except AttributeError as error:
        print(error)
    local.x = 2
    print(local.x, vars(local))


thread = threading.Thread(target=look)
thread.start()
thread.join()
print(local.x)


class Own(threading.local):
    kind = 'own'

    def __init__(self, start):
        self.start = start


own = Own(5)
own.start += 1
thread = threading.Thread(target=lambda: print(own.start, own.kind))
thread.start()
thread.join()
print(own.start)

timer = threading.Timer(0.01, print, ['timer', 1], {'sep': '-'})
timer.start()
timer.join()
timer = threading.Timer(10, print, ['never'])
timer.start()
timer.cancel()
timer.join()

barrier = threading.Barrier(3, action=lambda: print('all here'))
numbers = []


def meet():
    numbers.append(barrier.wait())


threads = [threading.Thread(target=meet) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(numbers), barrier.parties, barrier.n_waiting, barrier.broken)
try:
    barrier.wait(0.001)
except threading.BrokenBarrierError:
    print('broken', barrier.broken)
barrier.reset()
print(barrier.broken)

semaphore = threading.Semaphore(2)
active = most = 0


def limited():
    global active, most
    with semaphore:
        active += 1
        most = max(most, active)
        time.sleep(0.005)
        active -= 1


threads = [threading.Thread(target=limited) for _ in range(6)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(most, semaphore.acquire(blocking=False), semaphore.acquire(False), semaphore.acquire(False),
      semaphore.acquire(timeout=0.001))

condition = threading.Condition()
items = []


def consumer():
    with condition:
        print(condition.wait_for(lambda: items), items.pop())


thread = threading.Thread(target=consumer)
thread.start()
with condition:
    items.append(5)
    condition.notify()
thread.join()
with condition:
    print(condition.wait(0.001))

again = threading.RLock()
with again:
    with again:
        print('twice')
print(lock.acquire(), lock.locked(), lock.acquire(False), lock.acquire(timeout=0.001))
lock.release()


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


attempt(lock.release)
attempt(again.release)
attempt(condition.wait)
attempt(condition.notify)
attempt(threading.BoundedSemaphore(1).release)
attempt(threading.Semaphore, -1)
attempt(threading.Barrier, 0)
attempt(thread.start)
attempt(threading.Thread(target=print).join)
attempt(threading.current_thread().join)
attempt(lock.acquire, False, 1)
attempt(setattr, threading.main_thread(), 'daemon', True)
print(threading.main_thread().name, threading.current_thread() is threading.main_thread(),
      threading.get_ident() == threading.main_thread().ident)
print([each.name for each in threading.enumerate()])


def hook(args):
    print('hook', args.exc_type.__name__, args.exc_value, args.thread.name)


threading.excepthook = hook


def fails():
    raise ValueError('in a thread')


thread = threading.Thread(target=fails, name='failing')
thread.start()
thread.join()
thread = threading.Thread(target=sys.exit)
thread.start()
thread.join()
print('main ends')


def late():
    time.sleep(0.02)
    print('late')


threading.Thread(target=late).start()
