# SPDX-License-Identifier: Apache-2.0
# A string that does not end.
name = "world
print("hello " + name)
