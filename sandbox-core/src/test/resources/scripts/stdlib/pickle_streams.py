# SPDX-License-Identifier: Apache-2.0
"""pickle: broken streams, files, hooks, registries, buffers."""
import pickle, copyreg, io, sys
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__module__,type(e).__name__, e)
class A:
    def __init__(s,x): s.x=x
    def __eq__(s,o): return type(s) is type(o) and s.__dict__==o.__dict__
    def m(self): return self.x
    class In: pass
class GS:
    def __init__(s): s.a=1;s.b=2
    def __getstate__(s): return {'a':s.a}
    def __setstate__(s,st): s.got=st
class GN:
    def __getstate__(s): return None
for d in [b'',b'N',b'.',b'(.',b'\x80\x07N.',b'zz',b'I5\n',b'K',b'\x80\x04\x95\x10\0\0\0\0\0\0\0N.',b'cnope_mod\nx\n.',b'h\x05.',b'g5\n.',b'X\xff\xff\xff\x7fab.',b'Ix\n.',b'(lp0\nI1\na.',b'F1.5\n.',b"S'abc'\n.",b'U\x03abc.',b'I01\n.',b'L5L\n.',b'0.',b'a.',b'(K\x01K\x02t.',b'R.',b'K\x01K\x02R.',b'K\x01K\x02b.',b'}K\x01b.',b'2.',b'N2.',b'1.',b'(K\x011N.',b'\x82\x01.',b'P1\n.',b'NQ.',b'e.',b'u.',b'(K\x01u.',b's.', b'}(K\x01u.',b'\x97.',b'\x8a\x01\xff.',b'T\x03\0\0\0abc.',b'S abc\n.',b'Vab\\u0041\n.', b'c__builtin__\nxrange\n.']:
    print(d,end=' ');t(pickle.loads,d)
t(pickle.loads,'x');t(pickle.loads,5);t(pickle.loads,bytearray(pickle.dumps(1)));t(pickle.loads,memoryview(pickle.dumps([1])))
b=io.BytesIO();pickle.dump(1,b);pickle.dump('two',b,protocol=2);b.seek(0);print(pickle.load(b),pickle.load(b));t(pickle.load,b)
p=pickle.Pickler(b:=io.BytesIO(),4);x=[1];p.dump(x);p.dump(x);print(b.getvalue());p.clear_memo();p.dump(x);print(b.getvalue()[-8:])
class P(pickle.Pickler):
    def persistent_id(s,o): return ('pid',o.x) if isinstance(o,A) else None
class U(pickle.Unpickler):
    def persistent_load(s,i): return ('loaded',i)
    def find_class(s,m,n):
        print('find',m,n); return super().find_class(m,n)
for pr in (1,4):
    b=io.BytesIO();P(b,pr).dump([A(1),{1}]);print(b.getvalue());b.seek(0);print(U(b).load())
class Pr(pickle.Pickler):
    def reducer_override(s,o): return (A,('over',)) if isinstance(o,GS) else NotImplemented
b=io.BytesIO();Pr(b).dump([GS(),1]);print(pickle.loads(b.getvalue())[0].x)
copyreg.pickle(GN,lambda o:(A,('creg',)));print(pickle.loads(pickle.dumps(GN())).x,GN in copyreg.dispatch_table)
p=pickle.Pickler(b:=io.BytesIO());p.dispatch_table={GS:lambda o:(A,('dt',))};p.dump(GS());print(pickle.loads(b.getvalue()).x)
copyreg.add_extension('__main__','A',0x10);print(pickle.dumps(A,2),pickle.loads(pickle.dumps(A,2)));copyreg.remove_extension('__main__','A',0x10);t(copyreg.remove_extension,'a','b',1);t(copyreg.add_extension,'a','b',0);t(copyreg.pickle,A,5);t(copyreg.constructor,5)
print(copyreg.__all__,pickle.HIGHEST_PROTOCOL,pickle.DEFAULT_PROTOCOL,pickle.format_version,pickle.compatible_formats,pickle.PickleError.__mro__,pickle.PicklingError.__module__,issubclass(pickle.UnpicklingError,pickle.PickleError))
print(pickle.MARK,pickle.STOP,pickle.PROTO,pickle.FRAME)
big=b'x'*70000;d=pickle.dumps([big,'y'*70000,1],4);print(len(d),d[:30],pickle.loads(d)[0]==big)
print(pickle.dumps(bytearray(b'x'*5),5),pickle.loads(pickle.dumps(bytearray(b'xy'),5)))
pb=pickle.PickleBuffer(b'abc');bufs=[];d=pickle.dumps(pb,5,buffer_callback=bufs.append);print(d,pickle.loads(d,buffers=[b'abc']),pickle.dumps(pb,5));t(pickle.dumps,pb,4);t(pickle.loads,d)
