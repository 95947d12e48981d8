# SPDX-License-Identifier: Apache-2.0
# copy and deepcopy.
import copy

a = [1, [2, 3], {"k": [4]}]
shallow, deep = copy.copy(a), copy.deepcopy(a)
a[1].append(99)
a[2]["k"].append(5)
print(a, shallow, deep, shallow[1] is a[1], deep[1] is a[1])
loop = [1]
loop.append(loop)
c = copy.deepcopy(loop)
print(c, c[1] is c, c is not loop)
shared = [0]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], copy.copy((1, 2)) == (1, 2), copy.copy({1: [2]}), copy.deepcopy({(1, 2): {3}}), copy.copy({1, 2}), copy.deepcopy("s"), copy.copy(None), copy.deepcopy(5))
t = (1, [2])
print(copy.deepcopy(t)[1] is t[1], copy.copy(t) is t, copy.deepcopy((1, "a")) == (1, "a"))


class Node:
    def __init__(self, name, children=()):
        self.name, self.children = name, list(children)


root = Node("root", [Node("leaf")])
s, d = copy.copy(root), copy.deepcopy(root)
root.children[0].name = "changed"
print(s.children[0].name, d.children[0].name, s is root, type(d).__name__)


class Custom:
    def __init__(self, v):
        self.v = v

    def __copy__(self):
        return Custom(self.v + "-copy")

    def __deepcopy__(self, memo):
        return Custom(self.v + "-deep")


print(copy.copy(Custom("x")).v, copy.deepcopy(Custom("x")).v, copy.deepcopy([Custom("y")])[0].v)


def f():
    pass


print(copy.copy(f) is f, copy.deepcopy(f) is f, copy.deepcopy(int) is int, copy.deepcopy([f])[0] is f)


class L(list):
    pass


x = L([1, [2]])
x.tag = ["t"]
y = copy.deepcopy(x)
print(y, type(y).__name__, y.tag, y.tag is x.tag)
g = (i for i in range(3))
try:
    copy.copy(g)
except TypeError as error:
    print(error)
