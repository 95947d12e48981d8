# SPDX-License-Identifier: Apache-2.0
# A syntax error in the file: nothing runs.
print("never printed")
values = [1, 2, 3
print(values)
