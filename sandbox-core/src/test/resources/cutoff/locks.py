# Locks, queues and what else has locks inside.
import io
import logging
import queue
import threading

lock, again = threading.Lock(), threading.RLock()
condition, event = threading.Condition(threading.Lock()), threading.Event()
queues = [queue.Queue(), queue.PriorityQueue(), queue.SimpleQueue()]
logger = logging.getLogger('sound')
logger.addHandler(logging.StreamHandler(io.StringIO()))


def use():
    for each in queues:
        each.put(1)
        each.get()
    with lock, again, condition:
        condition.notify_all()
    event.set()
    event.clear()
    logger.error('%s', [0 for _ in range(3)])


for _ in range(3):
    use()
thread = threading.Thread(target=use)
thread.start()
thread.join()

# afterwards
if 'use' in globals():
    use()
    import threading
    thread = threading.Thread(target=use)
    thread.start()
    thread.join(1)
    assert not thread.is_alive()
    assert not lock.locked() and lock.acquire(blocking=False)
print('sound')
