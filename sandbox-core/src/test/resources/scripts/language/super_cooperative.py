# SPDX-License-Identifier: Apache-2.0
# super() with several bases, keyword passing and zero or two arguments.
class Base:
    def __init__(self, **kw):
        print("Base", kw)


class Left(Base):
    def __init__(self, left, **kw):
        print("Left", left)
        super().__init__(**kw)


class Right(Base):
    def __init__(self, right, **kw):
        print("Right", right)
        super().__init__(**kw)


class Both(Left, Right):
    def __init__(self, **kw):
        super().__init__(**kw)
        print("Both done")


Both(left=1, right=2, other=3)


class P:
    value = "P value"

    @classmethod
    def make(cls):
        return "P.make for " + cls.__name__

    @staticmethod
    def static():
        return "P.static"

    @property
    def prop(self):
        return "P.prop"

    def __getitem__(self, key):
        return "P item", key


class Q(P):
    value = "Q value"

    @classmethod
    def make(cls):
        return "Q over " + super().make()

    def all(self):
        return super().value, super().static(), super().prop, super(Q, self).value

    @property
    def prop(self):
        return "Q over " + super().prop

    def __getitem__(self, key):
        return super().__getitem__(key * 2)

    def nested(self):
        return [super(Q, self).value for _ in range(1)]

    def closure(self):
        def inner():
            return super(__class__, self).value

        return inner()


q = Q()
print(Q.make(), q.all(), q.prop, q[4], q.nested(), q.closure())
try:
    super(Q, q).missing
except AttributeError as error:
    print(error)


def orphan():
    super().x


try:
    orphan()
except RuntimeError as error:
    print(error)
try:
    super(Q, P())
except TypeError as error:
    print(error)
