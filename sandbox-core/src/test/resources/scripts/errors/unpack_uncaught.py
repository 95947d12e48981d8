# SPDX-License-Identifier: Apache-2.0
# Unpacking in a loop header.
pairs = [(1, 2), (3, 4), (5, 6, 7)]
for a, b in pairs:
    print(a, b)
