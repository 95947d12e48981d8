# SPDX-License-Identifier: Apache-2.0
# Assignment in a condition.
x = 5
if x = 5:
    print("equal")
