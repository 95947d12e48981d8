# SPDX-License-Identifier: Apache-2.0
# A failed assertion with a message.
def mean(values):
    assert values, "no values given"
    return sum(values) / len(values)


print(mean([1, 2]))
print(mean([]))
