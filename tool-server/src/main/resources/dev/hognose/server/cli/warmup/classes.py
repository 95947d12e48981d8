# SPDX-License-Identifier: Apache-2.0
# Classes: attributes, methods, inheritance, special methods, properties, slots, records.
from collections import namedtuple
from dataclasses import dataclass, field
from enum import Enum


class Shape:
    count = 0

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    def area(self):
        raise NotImplementedError

    def describe(self):
        return f"{self.name}: {self.area():.1f}"

    def __lt__(self, other):
        return self.area() < other.area()

    def __eq__(self, other):
        return isinstance(other, Shape) and self.area() == other.area()

    def __hash__(self):
        return hash(self.name)


class Box(Shape):
    def __init__(self, w, h):
        super().__init__("box")
        self.w = w
        self.h = h

    def area(self):
        return self.w * self.h

    @property
    def ratio(self):
        return self.w / self.h

    @ratio.setter
    def ratio(self, value):
        self.w = self.h * value

    @classmethod
    def square(cls, side):
        return cls(side, side)

    @staticmethod
    def unit():
        return 1


class Disc(Shape):
    def __init__(self, r):
        super().__init__("disc")
        self.r = r

    def area(self):
        return 3 * self.r * self.r


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __iter__(self):
        yield self.x
        yield self.y

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"

    def __bool__(self):
        return self.x != 0 or self.y != 0


class Stack:
    def __init__(self):
        self.items = []

    def push(self, item):
        self.items.append(item)
        return self

    def pop(self):
        if not self.items:
            raise IndexError("empty")
        return self.items.pop()

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]

    def __setitem__(self, index, value):
        self.items[index] = value

    def __contains__(self, item):
        return item in self.items

    def __call__(self, *args, **options):
        return len(args) + len(options)

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        return False

    def __getattr__(self, name):
        return name


class Node:
    def __init__(self, key, left=None, right=None):
        self.key = key
        self.left = left
        self.right = right

    def insert(self, key):
        if key < self.key:
            if self.left is None:
                self.left = Node(key)
            else:
                self.left.insert(key)
        elif self.right is None:
            self.right = Node(key)
        else:
            self.right.insert(key)

    def walk(self):
        if self.left is not None:
            yield from self.left.walk()
        yield self.key
        if self.right:
            yield from self.right.walk()

    def depth(self):
        left = self.left.depth() if self.left else 0
        right = self.right.depth() if self.right else 0
        return 1 + max(left, right)


@dataclass
class Order:
    item: str
    price: float
    amount: int = 1
    tags: list = field(default_factory=list)

    def total(self):
        return self.price * self.amount


class State(Enum):
    IDLE = 1
    BUSY = 2
    DONE = 3


Point = namedtuple("Point", "x y")


class Machine:
    def __init__(self, pending):
        self.state = State.IDLE
        self.pending = pending
        self.log = {}

    def step(self):
        if self.state is State.IDLE:
            self.state = State.BUSY if self.pending > 0 else State.DONE
        elif self.state == State.BUSY:
            self.pending -= 1
            self.state = State.IDLE
        self.log[self.state.name] = self.log.get(self.state.name, 0) + 1
        return self.state is not State.DONE


class Account:
    def __init__(self, owner, balance=0):
        self.owner, self.balance = owner, balance
        self.history = []

    def deposit(self, amount):
        self.balance += amount
        self.history.append(("in", amount))

    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"{self.owner} has only {self.balance}")
        self.balance -= amount
        self.history.append(("out", amount))


def main():
    out = []
    shapes = []
    for i in range(1, 400):
        shapes.append(Box(i % 7 + 1, i % 5 + 2) if i % 2 else Disc(i % 4))
    out.append(sum(shape.area() for shape in shapes))
    out.append([shape.describe() for shape in sorted(shapes)[:3]])
    out.append(len(set(shapes[:60])))
    box = Box.square(3)
    for i in range(300):
        box.ratio = box.ratio + Box.unit()
        getattr(box, "w")
        setattr(box, "h", 3)
        hasattr(box, "z")
    v = Vector(0, 0)
    for i in range(500):
        v = v + 2 * Vector(i, -i) + -Vector(1, 1)
        x, y = v
        if not v:
            out.append(repr(v))
    stack = Stack()
    for i in range(800):
        stack.push(i).push(i + 1)
        stack[0] = stack[-1]
        if i in stack and len(stack) > 20:
            stack.pop()
            stack.pop()
        stack(1, 2, key=3)
    with stack as same:
        out.append(same.anything)
    root = Node(500)
    for i in range(400):
        root.insert(i * 7919 % 1000)
    out.append((sum(root.walk()), root.depth()))
    orders = [Order(f"item {i}", i * 1.5, i % 4, ["a"]) for i in range(150)]
    out.append((sum(order.total() for order in orders), orders[3] == Order("item 3", 4.5, 3, ["a"]), str(orders[0])))
    machine = Machine(300)
    while machine.step():
        pass
    points = [Point(i, i * 2) for i in range(200)]
    out.append(sum(p.x + p.y for p in points) + points[3][1])
    accounts = [Account(name, 10) for name in "abc"]
    for i in range(700):
        account = accounts[i % 3]
        try:
            account.withdraw(i % 13)
        except ValueError as problem:
            account.deposit(len(str(problem)))
    return out


main()
