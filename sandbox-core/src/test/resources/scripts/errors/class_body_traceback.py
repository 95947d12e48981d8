# SPDX-License-Identifier: Apache-2.0
# A traceback through a class body, a property and a decorator.
def decorate(cls):
    cls().value
    return cls


class Good:
    @property
    def value(self):
        return self.helper()

    def helper(self):
        return [1][3]


print("defining")


@decorate
class Bad(Good):
    x = 1
