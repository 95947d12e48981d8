# SPDX-License-Identifier: Apache-2.0
# hash, id, callable, repr of builtins and functions.
print(hash(0), hash(1), hash(-1), hash(-2), hash(2**61 - 1), hash(2**61), hash(-(2**61)), hash(10**30), hash(1.0), hash(0.5), hash(-0.25), hash(1e100), hash(float("inf")), hash(True), hash(3 + 0j), hash(1j))
print(hash("a") == hash("a"), hash((1, 2)) == hash((1, 2)), hash((1, 2)) != hash((2, 1)), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(b"a") == hash(b"a"), hash(None) == hash(None), hash(int) == hash(int), hash(range(3)) == hash(range(0, 3)), hash(()) == hash(()), hash(1) == hash(1.0) == hash(True))
print(len, print, int, str, type, len.__class__, str.upper, list.append, int.__add__, object, Exception, ValueError("x"), range, NotImplemented, ..., abs, sorted, isinstance, dict.fromkeys is not None)


def f():
    pass


class C:
    def m(self):
        pass

    def __hash__(self):
        return 42

    def __eq__(self, other):
        return isinstance(other, C)


class NoHash:
    __hash__ = None


class EqOnly:
    def __eq__(self, other):
        return True


print(repr(f)[:11], repr(C), repr(C())[:18], repr(C().m)[:20], repr(lambda: 0)[:18], callable(f), callable(C), callable(C().m), callable(C()), callable(len))
print(hash(C()), {C(): 1}[C()], C() in {C()}, len({C(), C()}), id(f) == id(f), id([]) != 0, f is f, C().m == C().m, C.m is C.m)
for source in ["hash([])", "hash({})", "hash(set())", "hash(bytearray())", "hash(NoHash())", "hash(EqOnly())", "hash((1, []))", "{[]: 1}", "{{}}", "{EqOnly()}", "hash()", "callable(1, 2)", "{NoHash(): 1}", "{slice(0): 1, 'x': []}[[]]", "set([{}])", "{}[{}]", "frozenset([[]])"]:
    try:
        print(eval(source))
    except TypeError as error:
        print(source, "->", error)


class BadHash:
    def __hash__(self):
        return "x"


class BigHash:
    def __hash__(self):
        return 2**70


class NegHash:
    def __hash__(self):
        return -1


try:
    hash(BadHash())
except TypeError as error:
    print(error)
print(hash(BigHash()) == hash(2**70), hash(NegHash()))
