# SPDX-License-Identifier: Apache-2.0
# weakref: caches, observers and trees, over functions, generators and exceptions.
import gc
import weakref


class Node:
    def __init__(self, value, parent=None):
        self.value = value
        self.children = []
        self._parent = weakref.ref(parent) if parent is not None else None
        if parent is not None:
            parent.children.append(self)

    @property
    def parent(self):
        return self._parent() if self._parent else None


root = Node(1)
child = Node(2, root)
leaf = Node(3, child)
print(leaf.parent.parent.value, root.parent)
del root
print(child.parent, leaf.parent.value)

cache = weakref.WeakValueDictionary()


def get(number):
    try:
        return cache[number]
    except KeyError:
        made = cache[number] = Node(number)
        print('made', number)
        return made


a = get(1)
b = get(1)
print(a is b, len(cache))
a = None
print(len(cache))
b = None
print(len(cache))
for number in range(3):
    get(number)
print(len(cache))
held = [get(number) for number in range(5)]
print(sorted(cache))
del held[1:3]
print(sorted(cache))


class Subject:
    def __init__(self):
        self.observers = weakref.WeakSet()
        self.data = weakref.WeakKeyDictionary()

    def fire(self):
        print(sorted(each.value for each in self.observers), sorted(self.data.values()))


subject = Subject()
one, two = Node('one'), Node('two')
for each in (one, two):
    subject.observers.add(each)
    subject.data[each] = each.value.upper()
del each
subject.fire()
del one
subject.fire()


def steps():
    own = Node('own')
    reference = weakref.ref(own)
    yield reference
    del own
    yield reference


running = steps()
print(next(running)() is not None, next(running)())
try:
    raise ValueError(Node('raised'))
except ValueError as error:
    reference = weakref.ref(error.args[0])
    print(reference().value)
print(reference())

parent, kid = Node('parent'), Node('kid')
parent.other, kid.other = kid, parent
references = weakref.ref(parent), weakref.ref(kid)
del parent, kid
print([each() is None for each in references])
gc.collect()
print([each() is None for each in references])


class Failing:
    def __call__(self, reference):
        raise ValueError('in a callback')

    def __repr__(self):
        return 'Failing()'


class Adder:
    def add(self, other):
        return weakref.ref(self), other


print(Adder().add(1)[0](), [weakref.ref(Node(i))() for i in range(2)])
numbers = [Node(i) for i in range(2)]
callbacks = [weakref.ref(each, lambda _, value=each.value: print('gone', value)) for each in numbers]
del numbers[0]
print('first')
del numbers
print('all')
weird = Node('weird')
failed = weakref.ref(weird, Failing())
del weird
print(failed())
