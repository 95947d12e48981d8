class Same:
    def __init__(self, n): self.n = n
    def __eq__(self, other): return isinstance(other, Same) and self.n == other.n
    __hash__ = None
    def __repr__(self): return f'Same({self.n})'


def show(make):
    try:
        print(sorted(make(), key=repr))
    except TypeError as error:
        print('TypeError', error)


one, two = {'k': [1], 'q': 2, 'r': 3}, {'k': [1], 'q': 4, 's': 5}
show(lambda: one.items() ^ two.items())
show(lambda: one.items() ^ one.items())
show(lambda: {'k': [1]}.items() ^ {'k': [2]}.items())
show(lambda: {'k': [1]}.items() ^ {}.items())
show(lambda: {}.items() ^ {'k': {}}.items())
show(lambda: {'a': Same(1), 'b': 2}.items() ^ {'a': Same(1), 'c': 3}.items())
show(lambda: {'a': Same(1)}.items() ^ {'a': Same(2)}.items())
show(lambda: {'a': 1}.items() ^ {('a', 1), ('b', 2)})
show(lambda: {'a': 1}.items() ^ [('a', 1), ('a', 1), 5])
show(lambda: {'a': 1}.keys() ^ {'a': 1}.items())
show(lambda: {1: 2}.items() ^ {1.0: 2.0, 3: 4}.items())
show(lambda: {'k': [1]}.items() & {'k': [1]}.items())
show(lambda: {'k': [1]}.items() - {'k': [1]}.items())
