# SPDX-License-Identifier: Apache-2.0
# The traceback of a deep recursion folds repeated lines.
def factorial(n):
    return n * factorial(n - 1)


print("start")
factorial(5)
