# SPDX-License-Identifier: Apache-2.0
# Many small objects: building, checking and searching binary trees.


class Node:
    __slots__ = ("left", "right", "value")

    def __init__(self, value):
        self.left = None
        self.right = None
        self.value = value


def insert(node, value):
    while True:
        if value < node.value:
            if node.left is None:
                node.left = Node(value)
                return
            node = node.left
        elif value > node.value:
            if node.right is None:
                node.right = Node(value)
                return
            node = node.right
        else:
            return


def depth(node):
    if node is None:
        return 0
    return 1 + max(depth(node.left), depth(node.right))


def total(node):
    return 0 if node is None else node.value + total(node.left) + total(node.right)


def complete(levels):
    return (complete(levels - 1), complete(levels - 1)) if levels else (None, None)


def count(tree):
    left, right = tree
    return 1 if left is None else 1 + count(left) + count(right)


def main():
    root = Node(50000)
    seed = 1
    for _ in range(40000):
        seed = (seed * 48271) % 2147483647
        insert(root, seed % 100000)
    result = total(root) + depth(root)
    for _ in range(40):
        result += count(complete(11))
    return result


main()
