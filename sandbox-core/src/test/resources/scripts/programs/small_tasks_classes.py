# SPDX-License-Identifier: Apache-2.0
# Small classes as exercises pose them.
class Fraction2:
    def __init__(self, top, bottom=1):
        if bottom == 0:
            raise ZeroDivisionError("bottom is zero")
        a, b = abs(top), abs(bottom)
        while b:
            a, b = b, a % b
        sign = -1 if bottom < 0 else 1
        self.top, self.bottom = sign * top // a, abs(bottom) // a

    def __add__(self, other):
        return Fraction2(self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom)

    def __eq__(self, other):
        return (self.top, self.bottom) == (other.top, other.bottom)

    def __lt__(self, other):
        return self.top * other.bottom < other.top * self.bottom

    def __str__(self):
        return f"{self.top}/{self.bottom}" if self.bottom != 1 else str(self.top)

    __repr__ = __str__


class Queue2:
    """A queue out of two stacks."""

    def __init__(self):
        self.incoming, self.outgoing = [], []

    def enqueue(self, x):
        self.incoming.append(x)

    def dequeue(self):
        if not self.outgoing:
            while self.incoming:
                self.outgoing.append(self.incoming.pop())
        if not self.outgoing:
            raise IndexError("queue is empty")
        return self.outgoing.pop()

    def __len__(self):
        return len(self.incoming) + len(self.outgoing)


class MinStack(list):
    def __init__(self):
        super().__init__()
        self.mins = []

    def push(self, x):
        self.append(x)
        self.mins.append(x if not self.mins else min(x, self.mins[-1]))

    def pop(self):
        self.mins.pop()
        return super().pop()

    @property
    def minimum(self):
        return self.mins[-1]


class Employee:
    raise_rate = 1.04
    count = 0

    def __init__(self, first, last, pay):
        self.first, self.last, self.pay = first, last, pay
        type(self).count += 1

    @property
    def full_name(self):
        return f"{self.first} {self.last}"

    @full_name.setter
    def full_name(self, name):
        self.first, self.last = name.split(" ")

    @classmethod
    def parse(cls, text):
        first, last, pay = text.split("-")
        return cls(first, last, int(pay))

    def apply_raise(self):
        self.pay = int(self.pay * self.raise_rate)


class Manager(Employee):
    raise_rate = 1.10

    def __init__(self, *args, team=()):
        super().__init__(*args)
        self.team = list(team)

    def __iadd__(self, employee):
        self.team.append(employee)
        return self

    def __contains__(self, employee):
        return employee in self.team


class Time:
    def __init__(self, seconds):
        self.seconds = seconds % 86400

    def __repr__(self):
        m, s = divmod(self.seconds, 60)
        h, m = divmod(m, 60)
        return f"{h:02}:{m:02}:{s:02}"

    def __add__(self, n):
        return Time(self.seconds + n)

    __radd__ = __add__

    def __hash__(self):
        return self.seconds

    def __eq__(self, other):
        return self.seconds == other.seconds


print(Fraction2(1, 2) + Fraction2(1, 3), Fraction2(4, -6), Fraction2(8, 4), sorted([Fraction2(1, 2), Fraction2(1, 3)]), Fraction2(2, 4) == Fraction2(1, 2))
q = Queue2()
for i in range(3):
    q.enqueue(i)
print(q.dequeue(), len(q), q.dequeue(), q.dequeue())
for bad in (q.dequeue, lambda: Fraction2(1, 0), lambda: Employee.parse("a-b")):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
s = MinStack()
for x in (5, 2, 7, 1):
    s.push(x)
print(s, s.minimum, s.pop(), s.minimum, len(s))
e, m = Employee("Ann", "Lee", 100), Manager.parse("Bo-Day-200")
m += e
for p in (e, m):
    p.apply_raise()
e.full_name = "Zoe Fox"
print(e.full_name, e.pay, m.pay, e in m, Employee.count, Manager.count, m.team[0].first, isinstance(m, Employee))
print(Time(3661), Time(86399) + 2, 5 + Time(0), {Time(1): "a"}[Time(86401)])
