# SPDX-License-Identifier: Apache-2.0
# Recursion on one line with two calls: repeated places are counted.
def g(n):
    return g(n-1) if n % 2 else g(n-1)
g(5000)
