# SPDX-License-Identifier: Apache-2.0
# Generators as coroutines: a small scheduler.
from collections import deque


class Scheduler:
    def __init__(self):
        self.ready = deque()
        self.results = {}

    def spawn(self, name, gen):
        self.ready.append((name, gen, None))

    def run(self):
        while self.ready:
            name, gen, value = self.ready.popleft()
            try:
                request = gen.send(value)
            except StopIteration as stop:
                self.results[name] = stop.value
                print(name, "finished with", stop.value)
                continue
            except Exception as error:
                print(name, "failed with", repr(error))
                continue
            print(name, "asks", request)
            self.ready.append((name, gen, request * 2 if isinstance(request, int) else None))


def task(n):
    total = 0
    for i in range(n):
        total += yield i
    return total


def failing():
    yield "something"
    raise KeyError("task")


def parent():
    a = yield from task(2)
    b = yield from task(3)
    return a, b


s = Scheduler()
s.spawn("one", task(3))
s.spawn("bad", failing())
s.spawn("parent", parent())
s.run()
print(s.results)
