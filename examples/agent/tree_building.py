# SPDX-License-Identifier: Apache-2.0
"""Builds trees from flat records, walks, prints and balances them."""
from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Iterator


@dataclass
class Node:
    name: str
    size: int = 0
    children: list[Node] = field(default_factory=list)

    def walk(self, depth: int = 0) -> Iterator[tuple[int, Node]]:
        yield depth, self
        for child in self.children:
            yield from child.walk(depth + 1)

    def total(self) -> int:
        return self.size + sum(child.total() for child in self.children)


def build(paths):
    root = Node("/")
    for path, size in paths:
        at = root
        for part in path.strip("/").split("/"):
            for child in at.children:
                if child.name == part:
                    at = child
                    break
            else:
                at.children.append(Node(part))
                at = at.children[-1]
        at.size += size
    return root


def draw(node, prefix="", last=True, root=True):
    print(prefix + ("" if root else "`-- " if last else "|-- ") + f"{node.name} ({node.total()})")
    for i, child in enumerate(node.children):
        draw(child, prefix + ("" if root else "    " if last else "|   "), i == len(node.children) - 1, False)


root = build([("/usr/bin/python", 900), ("/usr/bin/ls", 120), ("/etc/hosts", 3), ("/usr/lib/a/b", 40), ("/etc/hosts", 2)])
draw(root)
print("depths:", {n.name: d for d, n in root.walk()})
queue, levels = deque([(0, root)]), {}
while queue:
    level, node = queue.popleft()
    levels.setdefault(level, []).append(node.name)
    queue.extend((level + 1, c) for c in node.children)
for level, names in levels.items():
    print(level, ", ".join(names))


class Tree:
    """A binary search tree."""

    def __init__(self, items=()):
        self.root = None
        for item in items:
            self.insert(item)

    def insert(self, key):
        new = [key, None, None]
        if self.root is None:
            self.root = new
            return
        at = self.root
        while True:
            side = 1 if key < at[0] else 2
            if at[side] is None:
                at[side] = new
                return
            at = at[side]

    def __iter__(self):
        stack, at = [], self.root
        while stack or at:
            while at:
                stack.append(at)
                at = at[1]
            at = stack.pop()
            yield at[0]
            at = at[2]

    def height(self):
        def h(n):
            return 0 if n is None else 1 + max(h(n[1]), h(n[2]))

        return h(self.root)


def balanced(keys):
    tree = Tree()

    def add(lo, hi):
        if lo < hi:
            mid = (lo + hi) // 2
            tree.insert(keys[mid])
            add(lo, mid)
            add(mid + 1, hi)

    add(0, len(keys))
    return tree


skewed = Tree(range(20))
print(skewed.height(), balanced(list(skewed)).height(), list(balanced([1, 2, 3, 5, 8])), 5 in skewed)
