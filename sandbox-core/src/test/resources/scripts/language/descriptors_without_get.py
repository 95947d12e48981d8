# SPDX-License-Identifier: Apache-2.0
# Descriptors that only set or only delete: the instance's own value is what is read.
class R:
    def __set__(self, obj, value):
        print('set', value)
        obj.__dict__['a'] = value
class D:
    def __delete__(self, obj): print('del')
class G:
    a = R()
    d = D()
g = G()
print(type(g.a).__name__, type(g.d).__name__)
g.a = 5
print(g.a, vars(g))
g.__dict__['d'] = 3
print(g.d)
del g.d
print(g.d)
try: g.d = 4
except AttributeError as e: print('AttributeError', e)
for i in range(4):
    g.a = i
    print(g.a)
class M(type):
    a = R()
    d = D()
class K(metaclass=M):
    pass
try: K.a = 3
except Exception as e: print(type(e).__name__, e)
print(type(K.a).__name__)
