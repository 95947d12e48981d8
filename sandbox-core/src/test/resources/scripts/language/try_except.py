# SPDX-License-Identifier: Apache-2.0
# try, except, else, finally: order of execution.
def run(action):
    print("--", action)
    try:
        print("body")
        if action == "value":
            raise ValueError("v")
        if action == "key":
            raise KeyError("k")
        if action == "return":
            return "from body"
        if action == "zero":
            1 / 0
    except ValueError as error:
        print("value handler", error)
    except (KeyError, IndexError) as error:
        print("lookup handler", repr(error))
        return "from handler"
    else:
        print("else")
    finally:
        print("finally")
    return "end"


for action in ["none", "value", "key", "return"]:
    print(run(action))
try:
    run("zero")
except ArithmeticError as error:
    print("outer", type(error).__name__, error)


def finally_wins():
    for i in range(3):
        try:
            if i == 1:
                continue
            print("i", i)
        finally:
            print("cleanup", i)
    try:
        return "try"
    finally:
        print("before return")


print(finally_wins())


def nested():
    try:
        try:
            raise KeyError("inner")
        except ValueError:
            print("wrong")
        finally:
            print("inner finally")
    except KeyError as error:
        print("outer caught", error)
        try:
            raise
        except KeyError:
            print("reraised")


nested()
try:
    raise ValueError
except ValueError as e:
    print(repr(e), e.args)
try:
    e
except NameError as error:
    print(error)
try:
    try:
        raise TypeError("first")
    finally:
        print("passing")
except Exception as error:
    print("got", error)
try:
    pass
except:
    print("no")
else:
    print("clean")
try:
    raise Exception("a", 1)
except:
    print("bare")


class Base(Exception):
    pass


class Derived(Base):
    pass


for exc in (Base, Derived, RuntimeError):
    try:
        raise exc("x")
    except Derived:
        print("derived")
    except Base:
        print("base")
    except Exception as error:
        print("other", error)
