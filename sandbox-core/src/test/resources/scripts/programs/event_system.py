# SPDX-License-Identifier: Apache-2.0
# Publish and subscribe, weak ordering by priority, one-off handlers.
from collections import defaultdict
from typing import Any, Callable


class Event:
    def __init__(self, name: str, **data: Any):
        self.name, self.data, self.stopped = name, data, False

    def stop(self):
        self.stopped = True

    def __getattr__(self, key):
        try:
            return self.__dict__["data"][key]
        except KeyError:
            raise AttributeError(f"event {self.__dict__.get('name')!r} has no {key!r}") from None


class Bus:
    def __init__(self):
        self._handlers: dict[str, list] = defaultdict(list)
        self._count = 0

    def on(self, name: str, priority: int = 0, once: bool = False) -> Callable:
        def register(f):
            self._count += 1
            self._handlers[name].append((-priority, self._count, f, once))
            self._handlers[name].sort(key=lambda h: h[:2])
            return f

        return register

    def emit(self, name, **data):
        event = Event(name, **data)
        results = []
        for handler in list(self._handlers[name]):
            _, _, f, once = handler
            if once:
                self._handlers[name].remove(handler)
            try:
                results.append(f(event))
            except Exception as error:
                results.append(f"{f.__name__} failed: {type(error).__name__}: {error}")
            if event.stopped:
                break
        return results


bus = Bus()


@bus.on("greet")
def normal(event):
    return f"hello {event.who}"


@bus.on("greet", priority=10)
def first(event):
    if event.who == "nobody":
        event.stop()
    return "first"


@bus.on("greet", once=True)
def only_once(event):
    return "once"


@bus.on("greet", priority=-5)
def broken(event):
    return event.missing


bus.on("greet", priority=-9)(lambda e: len(e.data))
print(bus.emit("greet", who="Ann"))
print(bus.emit("greet", who="Bob", extra=1))
print(bus.emit("greet", who="nobody"))
print(bus.emit("unknown"))
print([h[2].__name__ for h in bus._handlers["greet"]])
