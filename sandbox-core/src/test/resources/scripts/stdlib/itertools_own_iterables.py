# When itertools asks objects of a program's own for iterators: once, when it is called.
import itertools


class Numbers:
    def __init__(self, n, name=''):
        self.n = n
        self.name = name

    def __iter__(self):
        print('iter', self.name)
        return Steps(self.n)


class Steps:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Failing:
    def __iter__(self):
        raise StopIteration('iter')


class Iterated(itertools.takewhile):
    pass


first, second = itertools.tee(Numbers(3))
third = itertools.tee(second, 1)[0]
print(list(first), list(second), list(third))
first, second, third = itertools.tee(Steps(3), 3)
print(next(first), list(second), list(first), list(third), itertools.tee(Numbers(1), 0))


def main():
    n = Numbers
    yield 'groupby', lambda: (key for key, _ in itertools.groupby(n(2)))
    yield 'accumulate', lambda: itertools.accumulate(n(3))
    yield 'compress', lambda: itertools.compress(n(3, 'data'), n(3, 'selectors'))
    yield 'zip_longest', lambda: itertools.zip_longest(n(3, 'a'), n(2, 'b'))
    yield 'pairwise', lambda: itertools.pairwise(n(3))
    yield 'cycle', lambda: itertools.cycle(n(2))
    yield 'batched', lambda: itertools.batched(n(3), 2)
    yield 'islice', lambda: itertools.islice(n(3), 1, None)
    yield 'takewhile', lambda: itertools.takewhile(bool, n(3))
    yield 'dropwhile', lambda: itertools.dropwhile(bool, n(3))
    yield 'filterfalse', lambda: itertools.filterfalse(bool, n(3))
    yield 'starmap', lambda: itertools.starmap(max, (Numbers(2), Numbers(3)))
    yield 'chain', lambda: itertools.chain(n(1, 'later'), n(2, 'last'))
    yield 'from_iterable', lambda: itertools.chain.from_iterable(map(n, [1, 2]))
    yield 'product', lambda: itertools.product(n(2), repeat=1)
    yield 'permutations', lambda: itertools.permutations(n(2))
    yield 'Steps', lambda: itertools.batched(Steps(3), 2)


for name, make in main():
    made = make()
    print(name, 'is made')
    print(list(itertools.islice(made, 5)))

for make in (itertools.groupby, itertools.cycle, itertools.pairwise, itertools.accumulate,
             itertools.tee, itertools.chain.from_iterable):
    try:
        make(Failing())
    except StopIteration as error:
        print(make.__name__, 'StopIteration', error)
print(list(Iterated(bool, Steps(3))))
