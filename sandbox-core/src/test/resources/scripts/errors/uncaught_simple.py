# SPDX-License-Identifier: Apache-2.0
# An uncaught exception in a function: the plain traceback.
def divide(a, b):
    return a / b


def compute(values):
    total = 0
    for v in values:
        total += divide(10, v)
    return total


print("before")
print(compute([1, 2]))
print(compute([5, 0]))
print("never")
