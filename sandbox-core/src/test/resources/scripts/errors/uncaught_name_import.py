# SPDX-License-Identifier: Apache-2.0
# NameError that suggests an import.
def area(radius):
    return math.pi * radius**2


print("start")
area(2)
