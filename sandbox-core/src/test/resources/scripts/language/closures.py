# SPDX-License-Identifier: Apache-2.0
# Closures, cells, nonlocal and global.
def counter():
    count = 0

    def step():
        nonlocal count
        count += 1
        return count

    return step


a, b = counter(), counter()
print(a(), a(), b(), a())


def account(balance):
    def deposit(x):
        nonlocal balance
        balance += x
        return balance

    def show():
        return balance

    return deposit, show


deposit, show = account(100)
deposit(50)
print(show(), deposit.__closure__[0].cell_contents, deposit.__code__.co_freevars)
total = 0


def add(n):
    global total, created
    total += n
    created = "here"


add(3)
add(4)
print(total, created)


def three_levels():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = "changed"

        inner()
        return x

    return middle(), x


print(three_levels())


def unbound():
    def inner():
        return later

    try:
        inner()
    except NameError as error:
        print(error)
    later = 5
    return inner()


print(unbound())


def local_before():
    try:
        print(total)
    except UnboundLocalError as error:
        print(error)
    total = 1


local_before()


def make_adders():
    return [lambda x, n=n: x + n for n in (1, 10, 100)]


print([f(5) for f in make_adders()])
