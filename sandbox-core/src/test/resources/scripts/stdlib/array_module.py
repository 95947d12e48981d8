# SPDX-License-Identifier: Apache-2.0
"""array: files, ranges, operators, slices, buffers."""
import array,io,struct
from array import array as A
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, e)
a=A('i',[1,2,3])
f=io.BytesIO(); t(a.tofile,f); f.seek(0); b=A('i'); t(b.fromfile,f,2); print(b); t(b.fromfile,f,5); print(b); t(b.fromfile,f,-1)
t(a.__class_getitem__,int); t(A.__class_getitem__,int); t(lambda:a.__sizeof__()>0); t(a.buffer_info()[1].__int__); t(lambda:A('w','héé')); t(lambda:A('w','hé').tounicode()); t(lambda:A('w','hé').tobytes()); t(lambda:A('i','ab')); t(lambda:A('i',b'abcd')); t(lambda:A('i',b'abc')); t(lambda:A('x')); t(lambda:A('ii')); t(lambda:A('i',1)); t(lambda:A(5)); t(lambda:A('i',[1.5])); t(lambda:A('d',['a'])); t(lambda:A('b',[128])); t(lambda:A('B',[-1])); t(lambda:A('f',[1e40])); t(lambda:A('q',[2**63])); t(lambda:A('Q',[2**64]));
t(lambda:a+A('h',[1])); t(lambda:a+[1]); t(lambda:a*2); t(lambda:2*a); t(lambda:a*-1); t(lambda:a==A('h',[1,2,3])); t(lambda:a==[1,2,3]); t(lambda:a<A('i',[1,2,4])); t(lambda:hash(a)); t(lambda:1 in a); t(lambda:'x' in a); t(lambda:a[::-1]); t(lambda:a['a']); t(lambda:a[5]); t(a.index,2); t(a.index,9); t(a.index,1,1); t(a.remove,9); t(a.pop,9); t(a.insert,-100,0); print(a); a[1:2]=A('i',[7,8]); print(a); del a[0]; print(a); a[::2]=A('i',[0,0]); print(a); t(a.__setitem__,slice(0,1),[1]); t(a.__setitem__,0,'x'); t(a.__setitem__,0,2**40); t(a.extend,[1,'a']); print(a); t(a.extend,5); t(a.fromlist,[1,'a']); print(a); t(a.fromlist,(1,)); t(a.frombytes,b'abc'); t(a.frombytes,'x'); t(a.tounicode); t(a.fromunicode,'x'); a+=A('i',[5]); print(a); a*=2; print(a); t(a.count,5); a.byteswap(); print(a); a.reverse(); a.clear(); print(a, bool(a)); t(a.append,None)
print(A('d',[1,2.5]),A('f',[.1]),repr(A('w')),A('w','a\'b'),str(A('B',b'ab')),A('i',range(3)).tolist(),A('i',A('h',[1,2])),A('H',b'abcd'),list(A('l',[-1])),A('Q',[2**64-1])[0],A('i',(x for x in [1,2])))
import copy; c=copy.copy(a); c.append(1); print(a,c,copy.deepcopy(c),A('i',[1,2])[0:1].itemsize,A('c' if 0 else 'b',[1]).typecode,array.typecodes)
class S(A):
    def __new__(cls,*x): return super().__new__(cls,'i',*x)
s=S([1,2]);s.z=1;print(type(s[0:1]).__name__,s+s,s.z)
print(memoryview(A('d',[1.5])).format,bytes(A('H',[1,2])),struct.unpack('<2H',A('H',[1,2])),b''.join([A('B',[65])]),bytearray(A('b',[65])))
it=iter(A('i',[1]));print(next(it),next(it,'end'))
match A('i',[1,2]):
    case [p,q]: print(p,q)
    case _: print('none')
