# SPDX-License-Identifier: Apache-2.0
# Carets of a binary operator: tildes and carets.
a = {"x": 5}
b = "text"
value = 10 + a["x"] + b * 2 - 1
