# SPDX-License-Identifier: Apache-2.0
# return, break and continue through finally; exceptions in handlers.
def override():
    try:
        return 1
    finally:
        print("still runs")


print(override())


def swallow():
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError as error:
            print("caught", error)
            if i == 1:
                break
            continue
        finally:
            print("finally", i)
    return i


print(swallow())


def deep():
    try:
        try:
            try:
                return "value"
            finally:
                print("one")
        finally:
            print("two")
    finally:
        print("three")


print(deep())


def changing():
    x = 1
    try:
        return x
    finally:
        x = 2
        print("x is", x)


print(changing())


def generator():
    try:
        for i in range(5):
            try:
                yield i
            finally:
                print("step", i)
    finally:
        print("generator done")


for value in generator():
    if value == 1:
        break
print("loop left")
g = generator()
print(next(g), next(g))
g.close()


def raises_in_finally():
    try:
        raise ValueError("lost?")
    finally:
        try:
            raise KeyError("inner")
        except KeyError as error:
            print("handled", repr(error.__context__))


try:
    raises_in_finally()
except ValueError as error:
    print("kept", error)


def loop_else():
    while True:
        try:
            break
        finally:
            print("break through finally")
    return "after"


print(loop_else())
try:
    try:
        raise ValueError("first")
    except ValueError:
        raise KeyError("second")
    finally:
        print("finally after handler raise")
except KeyError as error:
    print(repr(error), repr(error.__context__))
