# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

from array import array, typecodes, ArrayType
import array as m
import copy, pickle, io
a = array('i', [1, 2, 3, 4, 5])
f = array('d', [1.5, -2.0, float('nan')])
w_ = array('w', 'h\u00e9llo\U0001f600')
b = array('b', b'abc')
each('''
typecodes, ArrayType is array
a, f, w_, b
a.typecode, a.itemsize
[(c, array(c).itemsize) for c in typecodes if c != 'u']
array('i')
array('x')
array('ii')
array(5)
array('i', 5)
array('i', 'ab')
array('w', [1])
array('b', [128])
array('B', [-1])
array('B', [256])
array('h', [40000])
array('H', [-1])
array('i', [2**31])
array('I', [-1])
array('I', [2**32])
array('l', [2**63])
array('L', [-1])
array('L', [2**64])
array('q', [2**63])
array('Q', [2**64])
array('Q', [2**64-1])
array('i', [1.5])
array('i', ['a'])
array('f', ['a'])
array('f', [1e40])
array('f', [0.1])
array('i', b'abcd')
array('i', b'abc')
array('i', bytearray(b'abcdefgh'))
array('i', array('d', [1.0]))
array('d', array('i', [1]))
array('i', (x for x in range(3)))
a[0], a[-1], a[1:3], a[::-1], a[10:]
a[5]
a['x']
a[1.0]
a + array('i', [9])
a + array('h', [9])
a + [1]
a * 2, 0 * a, a * -1
a * 1.5
2 in a, 2.0 in a, 'x' in a
a == array('h', [1,2,3,4,5]), a != f, a < array('i', [1,2,4]), a == [1,2,3,4,5]
a < [1]
a.index(3), a.index(3, 1), a.index(3, -4, -1)
a.index(3, 3)
a.index(9)
a.index()
a.count(1), a.count('x'), f.count(float('nan'))
a.buffer_info()[1]
array('h', [1, 256]).byteswap()
a.tolist(), a.tobytes(), w_.tounicode()
a.tounicode()
len(a), bool(array('i'))
hash(a)
copy.copy(a), copy.deepcopy(a)
pickle.loads(pickle.dumps(f)).tobytes() == f.tobytes()
[pickle.loads(pickle.dumps(a, p)) for p in range(6)]
a.__reduce_ex__(2)
memoryview(a).tolist(), memoryview(a).format
bytes(a), bytes(b)
list(iter(a)), list(reversed(a))
repr(iter(a))[:30]
sum(a), max(f), sorted(a, reverse=True)
array.__class_getitem__(int)
array[int]
a.foo
isinstance(a, __import__('collections.abc').abc.MutableSequence)
m._array_reconstructor(array, 'b', 1, b'abc')
m._array_reconstructor(array, 'i', 8, b'abcd')
m._array_reconstructor(array, 'i', 22, b'abcd')
m._array_reconstructor(int, 'i', 8, b'abcd')
m._array_reconstructor(array, 'f', 14, b'abcd')
array.__mro__
a.__sizeof__() > 0
''', globals())
def do(s):
    g = dict(a=array('i', [1,2,3,4,5]), array=array, io=io)
    try:
        exec(s, g); print(s, '=>', g['a'], g.get('r'))
    except Exception as e: print(s, '!', type(e).__name__, e, g['a'])
for s in '''
a.append(6)
a.append('x')
a.append(2**40)
a.append()
r = a.pop()
r = a.pop(0)
r = a.pop(-2)
a.pop(9)
array('i').pop()
a.insert(0, 9)
a.insert(-1, 9)
a.insert(99, 9)
a.insert(0, 'x')
a.remove(3)
a.remove(33)
a.reverse()
a.extend([6, 7])
a.extend(array('i', [8]))
a.extend(array('h', [8]))
a.extend(5)
a.extend([1, 'x'])
a.fromlist([1, 2])
a.fromlist([1, 'x'])
a.fromlist((1, 2))
a.frombytes(b'abcd')
a.frombytes(b'abc')
a.frombytes('abc')
a.fromfile(io.BytesIO(b'abcdefgh'), 1)
a.fromfile(io.BytesIO(b'abcdefgh'), 3)
a.fromfile(5, 1)
a.fromunicode('x')
f = io.BytesIO(); a.tofile(f); r = f.getvalue()
a[0] = 7
a[0] = 'x'
a[9] = 1
a[1:3] = array('i', [8, 9, 10])
a[1:3] = [8]
a[1:3] = array('h', [8])
a[::2] = array('i', [7, 7, 7])
del a[0]
del a[1:3]
del a[::2]
del a[9]
a += array('i', [1])
a += [1]
a *= 2
a *= 'x'
a.byteswap()
a.clear()
r = array('w', 'ab'); r.fromunicode('cd')
r = array('w', 'ab'); r.append(5)
r = array('w', 'ab'); r[0] = 'zz'
r = next(iter(array('i', [4])))
'''.strip().splitlines(): do(s)
class Sub(array):
    def __new__(cls, *args, tag=None):
        self = super().__new__(cls, *args); self.tag = tag; return self
s = Sub('i', [1, 2], tag='t')
print(s, s.tag, type(s[:1]), type(s + s), type(copy.copy(s)))
print(pickle.loads(pickle.dumps(s)).tag, s == array('i', [1, 2]))
class It(array): pass
print(repr(It('d', [1.0])))
