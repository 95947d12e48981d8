# SPDX-License-Identifier: Apache-2.0
# Identifiers beyond ASCII, underscores, soft keywords as names.
größe = 5
名前 = "name"
_x = __y = 3
print(größe, 名前, _x, __y)
match = 1
case = 2
type = 3
_ = 4
print(match, case, type, _)
match[0] if isinstance(match, list) else print("not a list")
print("ﬁ".isidentifier(), "1a".isidentifier(), "class".isidentifier())


def λ(α, β=2):
    return α + β


print(λ(1), λ(α=5, β=1), λ.__name__)


class Ünï:
    pass


print(Ünï.__name__, Ünï)
print(sorted(name for name in globals() if name[0] not in "_"))
