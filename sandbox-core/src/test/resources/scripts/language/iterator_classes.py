# SPDX-License-Identifier: Apache-2.0
# Iterator and iterable classes as programs write them.
class Fib:
    def __init__(self, limit):
        self.limit = limit

    def __iter__(self):
        a, b = 0, 1
        while a < self.limit:
            yield a
            a, b = b, a + b


class Zigzag:
    def __init__(self, *sources):
        self.sources = [iter(s) for s in sources]

    def __iter__(self):
        return self

    def __next__(self):
        while self.sources:
            source = self.sources.pop(0)
            try:
                value = next(source)
            except StopIteration:
                continue
            self.sources.append(source)
            return value
        raise StopIteration


class Peekable:
    _empty = object()

    def __init__(self, source):
        self.source, self.held = iter(source), self._empty

    def peek(self, default=None):
        if self.held is self._empty:
            self.held = next(self.source, self._empty)
        return default if self.held is self._empty else self.held

    def __iter__(self):
        return self

    def __next__(self):
        if self.held is not self._empty:
            value, self.held = self.held, self._empty
            return value
        return next(self.source)


f = Fib(30)
print(list(f), list(f), sum(f), 8 in f, max(f), sorted(f, reverse=True)[:2], [*f][-1], list(zip(f, "abc")), dict(enumerate(Fib(3))))
print("".join(Zigzag("abc", "1", "xy")), list(Zigzag()), set(Zigzag([1], [1])), tuple(Zigzag([1, 2], [3])))
p = Peekable([1, 2, 3])
print(p.peek(), next(p), p.peek(), list(p), p.peek("end"), next(p, "none"))


class Words:
    def __init__(self, text):
        self.words = text.split()

    def __getitem__(self, i):
        return self.words[i]

    def __len__(self):
        return len(self.words)


w = Words("to be or not")
print(list(w), list(reversed(w)), "be" in w, w[1:3], w[-1], len(w), [x.upper() for x in w], *w, sep=" | ")
first, *rest = w
print(first, rest, min(w), sorted(w, key=len))


class Matrix:
    def __init__(self, rows):
        self.rows = rows

    def __iter__(self):
        return (x for row in self.rows for x in row)

    def columns(self):
        return map(list, zip(*self.rows))


print(list(Matrix([[1, 2], [3, 4]])), list(Matrix([[1, 2], [3, 4]]).columns()), sum(Matrix([[5]])))
it = iter(Fib(5))
print(next(it), [x for x in it], list(it), iter(it) is it)
