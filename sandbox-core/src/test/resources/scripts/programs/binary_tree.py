# SPDX-License-Identifier: Apache-2.0
# A binary search tree with insertion, deletion, traversals and balance.
class Tree:
    class Node:
        def __init__(self, key, value):
            self.key, self.value, self.left, self.right = key, value, None, None

    def __init__(self, pairs=()):
        self.root, self.size = None, 0
        for key, value in pairs:
            self[key] = value

    def __setitem__(self, key, value):
        def put(node):
            if node is None:
                self.size += 1
                return Tree.Node(key, value)
            if key == node.key:
                node.value = value
            elif key < node.key:
                node.left = put(node.left)
            else:
                node.right = put(node.right)
            return node

        self.root = put(self.root)

    def find(self, key):
        node = self.root
        while node and node.key != key:
            node = node.left if key < node.key else node.right
        return node

    def __getitem__(self, key):
        node = self.find(key)
        if node is None:
            raise KeyError(key)
        return node.value

    def __contains__(self, key):
        return self.find(key) is not None

    def __delitem__(self, key):
        def remove(node, key):
            if node is None:
                raise KeyError(key)
            if key < node.key:
                node.left = remove(node.left, key)
            elif key > node.key:
                node.right = remove(node.right, key)
            elif node.left is None:
                return node.right
            elif node.right is None:
                return node.left
            else:
                heir = node.right
                while heir.left:
                    heir = heir.left
                node.key, node.value = heir.key, heir.value
                node.right = remove(node.right, heir.key)
            return node

        self.root = remove(self.root, key)
        self.size -= 1

    def walk(self, order="in"):
        def go(node):
            if node:
                if order == "pre":
                    yield node.key
                yield from go(node.left)
                if order == "in":
                    yield node.key
                yield from go(node.right)
                if order == "post":
                    yield node.key

        return go(self.root)

    def __iter__(self):
        return self.walk()

    def __len__(self):
        return self.size

    def levels(self):
        row = [self.root] if self.root else []
        while row:
            yield [node.key for node in row]
            row = [child for node in row for child in (node.left, node.right) if child]

    def height(self):
        def h(node):
            return 0 if node is None else 1 + max(h(node.left), h(node.right))

        return h(self.root)

    def show(self, node=..., depth=0):
        node = self.root if node is ... else node
        if node:
            self.show(node.right, depth + 1)
            print("    " * depth + str(node.key))
            self.show(node.left, depth + 1)


t = Tree((k, str(k)) for k in [50, 30, 70, 20, 40, 60, 80, 65])
t.show()
print(list(t), list(t.walk("pre")), list(t.walk("post")), list(t.levels()), t.height(), len(t))
t[40] = "forty"
print(t[40], 60 in t, 61 in t, min(t), sum(t))
for key in (20, 70, 50, 99):
    try:
        del t[key]
        print("deleted", key, list(t.walk("pre")))
    except KeyError as error:
        print("missing", error)
print(len(t), list(Tree()), Tree().height(), Tree([(2, "b"), (1, "a")])[1])
