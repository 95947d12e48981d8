# SPDX-License-Identifier: Apache-2.0
# Wrong indentation.
def f(x):
    y = x
      return y
