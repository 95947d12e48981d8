# Generators and iterators that are under way.
import itertools


def numbers():
    for i in range(100):
        [0 for _ in range(3)]
        yield i


class Numbers:
    n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        return [self.n for _ in range(3)][0]


def busy(*args):
    return [args[0] for _ in range(3)][0]


first, second = itertools.tee(Numbers())
ALL = [
    numbers(), (x for x in numbers()), map(busy, numbers()), filter(busy, Numbers()),
    zip(Numbers(), Numbers()), enumerate(Numbers()), iter(lambda: [1 for _ in range(3)], 5),
    itertools.chain(numbers(), numbers()), itertools.groupby(numbers(), busy),
    itertools.accumulate(numbers(), busy), itertools.zip_longest(numbers(), numbers()),
    itertools.batched(numbers(), 2), itertools.islice(numbers(), 50), itertools.pairwise(Numbers()),
    itertools.takewhile(lambda x: [True for _ in range(3)], numbers()), first,
]
for _ in range(3):
    for each in ALL:
        next(each)

# afterwards
for each in globals().get('ALL', ()):
    for _ in range(2):
        next(each, None)
    if hasattr(each, 'close'):
        each.close()
for _ in range(5 if 'ALL' in globals() else 0):
    next(second, None)
print('sound')
