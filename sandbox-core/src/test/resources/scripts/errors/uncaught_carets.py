# SPDX-License-Identifier: Apache-2.0
# Carets under the failing part of a longer line.
class Node:
    def __init__(self):
        self.value = {"items": [1, 2, 3], "name": None}


def look(node, key, index):
    return node.value[key][index] + len(node.value["name"]) * 2


node = Node()
try:
    look(node, "missing", 0)
except KeyError as error:
    print(repr(error))
result = (1 + 2) * look(node, "items", 1)
