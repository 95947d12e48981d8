# SPDX-License-Identifier: Apache-2.0
# Carets of a call with wrong arguments.
def target(first, second, *, third):
    return first, second, third


print(target(1, 2, third=3))
outcome = [target(1, 2, third=3), target(1, 2)]
