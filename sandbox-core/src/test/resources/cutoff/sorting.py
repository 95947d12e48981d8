# Lists that are being sorted keep their items.
class Ordered:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return [self.value < other.value for _ in range(2)][0]


class Own(list):
    pass


numbers = list(range(12, 0, -1))
objects = [Ordered(i) for i in numbers]
own = Own(objects)
for _ in range(2):
    numbers.sort(key=lambda x: [x for _ in range(2)][0])
    objects.sort()
    own.sort(reverse=True)
    numbers.reverse()
    objects.reverse()

# afterwards
for name in 'numbers', 'objects', 'own':
    found = globals().get(name)
    assert found is None or len(found) == 12, (name, len(found))
if 'own' in globals():
    objects.sort()
    own.sort()
    assert [each.value for each in objects] == [each.value for each in own] == [*range(1, 13)]
print('sound')
