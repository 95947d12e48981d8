# SPDX-License-Identifier: Apache-2.0
# Unbounded recursion: RecursionError, caught in several forms.
def down(n):
    return down(n + 1)


def safe(action):
    try:
        action()
    except RecursionError as error:
        print("RecursionError:", str(error).split(" while")[0])


safe(lambda: down(0))


class Loop:
    def __getattr__(self, name):
        return getattr(self, name + "x")

    def __len__(self):
        return len(self)

    def __eq__(self, other):
        return self == other

    def __add__(self, other):
        return self + other

    def __call__(self):
        return self()

    def __iter__(self):
        return iter(self)

    def __contains__(self, item):
        return item in self

    def __bool__(self):
        return bool(self)

    def __hash__(self):
        return hash(self)

    def __getitem__(self, key):
        return self[key]


loop = Loop()
safe(lambda: loop.attribute)
safe(lambda: loop == 1)
safe(lambda: loop + 1)
safe(lambda: 5 in loop)
safe(lambda: loop())
safe(lambda: loop[0])


class Repr:
    def __repr__(self):
        return f"<{self!r}>"


safe(lambda: repr(Repr()))


def generate(n):
    yield n
    yield from generate(n + 1)


safe(lambda: list(generate(0)))


def mutual_a(n):
    return mutual_b(n + 1)


def mutual_b(n):
    return mutual_a(n + 1)


safe(lambda: mutual_a(0))
depth = 0


def measure():
    global depth
    depth += 1
    measure()


safe(measure)
print(900 < depth < 1000)
nested = []
for _ in range(100000):
    nested = [nested]
safe(lambda: repr(nested))
other = []
for _ in range(100000):
    other = [other]
safe(lambda: nested == other)
print("still fine", down.__name__)
