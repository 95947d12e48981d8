# SPDX-License-Identifier: Apache-2.0
# A class can get another metaclass, even itself.
class Meta(type):
    def __repr__(cls): return '<' + cls.__name__ + '>'
class Other(type):
    def __repr__(cls): return '[' + cls.__name__ + ']'
    kind = 'other'
    def hello(cls): return 'hello from ' + cls.__name__
class A(metaclass=Meta): pass
class B(A): pass
def kind(cls): return getattr(cls, 'kind', None)
print(A, B, kind(A))
A.__class__ = Other
print(A, B, type(A), type(B), kind(A), kind(B), A.hello(), isinstance(A, Other), isinstance(A, Meta))
class Sentinel(type):
    def __new__(cls, name, bases, namespace, **kwds):
        assert bases == (Sentinel,)
        made = super().__new__(cls, name, bases, namespace, **kwds)
        made.__class__ = made
        return made
    def __repr__(self): return self.__name__
class DONE(Sentinel, metaclass=Sentinel): pass
class IDLE(Sentinel, metaclass=Sentinel): pass
print(DONE, type(DONE), type(DONE) is DONE, {DONE: 1}[type(DONE)], DONE is not IDLE, isinstance(DONE, DONE), issubclass(DONE, type), isinstance(IDLE, Sentinel))
for cls, value in ((A, 5), (A, int), (A, type), (int, Other), (type('Plain', (), {}), Other), (A, object)):
    try:
        cls.__class__ = value
        print('set', cls)
    except TypeError as e:
        print(e)
try:
    del A.__class__
except TypeError as e:
    print(e)
