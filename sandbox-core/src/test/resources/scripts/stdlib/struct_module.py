# SPDX-License-Identifier: Apache-2.0
"""struct: every format, its ranges, its errors."""
import struct
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, type(e).__module__, e)
class I:
    def __index__(s): return 5
class F:
    def __float__(s): return 2.5
for fmt in ['i','3i','b','B','h','H','I','l','L','q','Q','n','N','P','?','c','e','f','d','s','p','x','3x','10s','0s','s4s','<l','<n','<P','=n','!q','@bi','bi0q','2c','  i i ','i5','5','','3','zz','<<i','i\0','999999999999s','99999999999999999999999i','9223372036854775807i','0i','xx3?', b'i', bytearray(b'i'), 5, None]:
    print(repr(fmt), end=' '); t(struct.calcsize, fmt)
for fmt,a in [('i',(1,)),('i',(2**31,)),('i',(-2**31-1,)),('b',(128,)),('b',(-129,)),('B',(256,)),('B',(-1,)),('h',(40000,)),('H',(70000,)),('H',(-1,)),('I',(2**32,)),('I',(-1,)),('l',(2**63,)),('L',(2**64,)),('L',(-1,)),('q',(2**63,)),('Q',(2**64,)),('Q',(-1,)),('n',(2**63,)),('N',(-1,)),('P',(-1,)),('P',(2**64,)),('<i',(2**31,)),('<b',(128,)),('<B',(256,)),('<h',(40000,)),('<H',(70000,)),('<H',(-1,)),('<I',(2**32,)),('<l',(2**31,)),('<q',(2**63,)),('<Q',(2**64,)),('<Q',(-1,)),('<Q',(2**70,)),
  ('i',(1.5,)),('i',('a',)),('b',(None,)),('<i',('a',)),('q',('a',)),('<q',(1.0,)),('f',('a',)),('f',(1e40,)),('e',(65520.0,)),('e',(1e-8,)),('e',(65504.0,)),('d',('a',)),('e',('a',)),('c',('a',)),('c',(b'ab',)),('c',(5,)),('s',('a',)),('s',(5,)),('p',('a',)),('3s',(b'abcdef',)),('3s',(b'a',)),('3s',(bytearray(b'ab'),)),('3p',(b'abcdef',)),('0p',(b'abc',)),('p',(b'abc',)),('300p',(b'x'*299,)),('?',([],)),('?',('a',)),('?',(2,)),('ii',(1,)),('i',(1,2)),('',(1,)),('i',()),('bxh',(1,2)),('@bi',(1,2)),('=bi',(1,2)),('i',(I(),)),('f',(F(),)),('d',(I(),)),('?',(I(),)),('q',(I(),)),('Q',(True,)),('3s',(memoryview(b'abc'),)),('e',(float('nan'),)),('f',(float('inf'),)),('<e',(-0.0,)),('2i0s',(1,2)),('2i0s',(1,2,b'a')),('2c',(b'a',b'b')),('x',()),('zz',(1,)),('f',(3.4028235677973366e38,)),('f',(10**400,)),('d',(10**400,)),('c',(bytearray(b'x'),)),('s',(None,)),('e',(2.9802322387695312e-08,)),('e',(2.98023223876953125e-08+1e-20,)),('e',(6.1e-5,))]:
    print(fmt, end=' '); t(struct.pack, fmt, *a)
print(struct.pack('>bBhHiIlLqQ?cfd5s5p', -1,1,-2,2,-3,3,-4,4,-5,5,True,b'z',1.5,2.5,b'hello',b'abc'))
print(struct.pack('bBhHiIlLqQ?cfd5s5p', -1,1,-2,2,-3,3,-4,4,-5,5,True,b'z',1.5,2.5,b'hello',b'abc'))
t(struct.unpack,'<bBhHiIq', bytes(range(1,23)));t(struct.unpack,'i',b'abc');t(struct.unpack,'i',b'abcde');t(struct.unpack,'',b'');t(struct.unpack,'i','abcd');t(struct.unpack,'i',[1,2,3,4]);t(struct.unpack,'5p',b'\x09abcd');t(struct.unpack,'?',b'\x07');t(struct.unpack,'e',b'\x00\x7c');t(struct.unpack,'2e',b'\x01\x00\xff\xfb');t(struct.unpack,'3c',b'abc');t(struct.unpack,'P',b'\xff'*8);t(struct.unpack,'nN',b'\xff'*16);t(struct.unpack,'2s2x1s',b'abcde')
b=bytearray(10)
t(struct.pack_into,'i',b,2,7);print(b);t(struct.pack_into,'i',b,-4,9);print(b);t(struct.pack_into,'i',b,8,7);t(struct.pack_into,'i',b,-11,7);t(struct.pack_into,'i',b,-3,7);t(struct.pack_into,'i',b'abcd',0,7);t(struct.pack_into,'i',b,0);t(struct.pack_into,'i');t(struct.pack_into,'i',b);t(struct.pack_into,'i',b,'a',1);t(struct.pack_into,'i',b,0,1,2);t(struct.pack_into,'i',5,0,1);t(struct.pack_into,'i',b,10**30,1);t(struct.pack_into,'i',memoryview(b),1,1)
t(struct.unpack_from,'i',b);t(struct.unpack_from,'i',b,6);t(struct.unpack_from,'i',b,7);t(struct.unpack_from,'i',b,offset=-4);t(struct.unpack_from,'i',b,-3);t(struct.unpack_from,'i',b,-11);t(struct.unpack_from,'i',buffer=b,offset=1);t(struct.unpack_from,'i',b,'a');t(struct.unpack_from,'i',b,2**63-1)
s=struct.Struct('>hl');print(s.format,s.size,s.pack(1,2),s.unpack(s.pack(1,2)),repr(s),type(s),struct.Struct.__name__,struct.Struct.__module__,struct.error,struct.error.__mro__)
t(struct.pack,'é',1);t(struct.calcsize,'\ud800')
t(s.pack, 1); t(s.unpack, b''); t(s.pack_into, bytearray(6), 0, 1, 2); t(s.unpack_from, bytes(6))
t(lambda: list(s.iter_unpack(bytes(12)))); t(struct.Struct, 5); t(struct.Struct, 'zz'); t(struct.Struct, b'>i')
t(struct.pack); t(struct.unpack, 'i'); t(struct.calcsize); t(struct.calcsize, 'i', 'i'); t(struct.pack, fmt='i')
t(lambda: list(struct.iter_unpack('>H', b'abcdef'))); t(struct.iter_unpack, '>H', b'abc'); t(struct.iter_unpack, '', b'abc')
print(struct.iter_unpack('>H', b'abcdef').__length_hint__(), struct.__all__, struct.pack('>e', 1 / 3))
t(struct.pack,'<f',1e40); t(struct.pack,'>f',float('inf')); t(struct.pack,'<f',3.4028235677973366e38); t(struct.pack,'<f',3.40282356e38)
class B:
    def __bool__(s): raise ValueError('x')
t(struct.pack,'?',B())
class I:
    def __index__(s): raise ValueError('x')
class I:
    def __index__(s): return 'x'
from decimal import Decimal
from fractions import Fraction
t(struct.pack,'d',Decimal('1.5')); t(struct.pack,'d',Fraction(1,3));t(struct.pack,'i',Decimal(1)); t(struct.pack,'?',Fraction(0))
t(struct.pack,'999999999999s',b'a')
t(struct.Struct('99999999s').unpack,b'')
class S(struct.Struct):
    def __init__(self): super().__init__('>i')
t(S().pack,5)

