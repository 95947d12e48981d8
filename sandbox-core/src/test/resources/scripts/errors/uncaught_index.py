# SPDX-License-Identifier: Apache-2.0
# IndexError through comprehension and lambda.
data = [[1, 2], [3]]
pick = lambda row: row[1]
print([pick(row) for row in data[:1]])
print([pick(row) for row in data])
