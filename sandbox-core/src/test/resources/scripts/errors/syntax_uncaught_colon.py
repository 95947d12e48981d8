# SPDX-License-Identifier: Apache-2.0
# A missing colon.
def f(x)
    return x
