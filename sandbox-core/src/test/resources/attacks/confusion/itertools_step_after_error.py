# completes
import itertools

def steps(iterator):
    given = []
    for i in range(6):
        try:
            given.append(next(iterator))
        except Exception as e:
            given.append(type(e).__name__)
    return given

class Odd:
    def __bool__(self):
        raise ValueError

print(steps(itertools.accumulate([1, 'a', 2])))
print(steps(itertools.starmap(max, [(1, 2), 5, (3, 4)])))
print(steps(itertools.takewhile(bool, [1, Odd(), 1])))
print(steps(itertools.compress('abc', [1, Odd(), 1])))
moved = itertools.accumulate([1, 2, 3])
next(moved)
moved.__setstate__('x')
print(steps(moved))
#> [1, 'TypeError', 3, 'StopIteration', 'StopIteration', 'StopIteration']
#> [2, 'TypeError', 4, 'StopIteration', 'StopIteration', 'StopIteration']
#> [1, 'ValueError', 1, 'StopIteration', 'StopIteration', 'StopIteration']
#> ['a', 'ValueError', 'c', 'StopIteration', 'StopIteration', 'StopIteration']
#> ['TypeError', 'TypeError', 'StopIteration', 'StopIteration', 'StopIteration', 'StopIteration']
