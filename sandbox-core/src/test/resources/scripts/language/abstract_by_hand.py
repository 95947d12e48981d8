# Classes whose __abstractmethods__ are set by hand, methods that delete or change their self.
class C:
    made = True


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


for names in [{'foo'}, {'foo', 'bar'}, ['q'], 'xy', frozenset(), ()]:
    C.__abstractmethods__ = names
    attempt(lambda: C().made)
print(C.__abstractmethods__)
del C.__abstractmethods__
attempt(lambda: C().made)
attempt(lambda: C.__abstractmethods__)
C.__abstractmethods__ = {'m'}


class D(C):
    pass


attempt(lambda: D().made)
attempt(lambda: C())


class A:
    def m(self):
        return 'A.m'


class B(A):
    def deletes(self):
        del self
        return super().m()

    def deletes_cell(self):
        def inner():
            return self
        del self
        return super().m()

    def none(self):
        self = None
        return super().m()

    def number(self):
        self = 5
        return super().m()

    def other(self):
        self = B()
        return super().m()


for name in ['deletes', 'deletes_cell', 'none', 'number', 'other']:
    attempt(getattr(B(), name))
print(C.__dict__['__dict__'].__doc__, '|', C.__dict__['__weakref__'].__doc__)
