# SPDX-License-Identifier: Apache-2.0
"""memoryview: formats, shapes, casts, slices, assignment, release."""
import array, struct
def t(f,*a,**k):
    try: print(repr(f(*a,**k)).split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, e)
def info(m): print(m.format,m.itemsize,m.nbytes,m.ndim,m.shape,m.strides,m.suboffsets,m.readonly,m.contiguous,m.c_contiguous,m.f_contiguous,len(m) if m.ndim else '-')
m=memoryview(b'abcdefgh'); info(m); print(m[0],m[-1],m[1:3].tobytes(),m[::-1].tolist(),m.tolist(),bytes(m),m.hex(),m==b'abcdefgh',hash(m)==hash(b'abcdefgh'),m.obj)
for f in ['b','B','c','h','H','i','I','l','L','q','Q','n','N','f','d','e','?','P','<i','>i','x','ii','','s','Z']:
    try:
        c=m.cast(f);info(c);print(c.tolist())
    except Exception as e: print(repr(f),type(e).__name__,e)
t(m.cast,5);t(m.cast);t(m.cast,'B',5);t(m.cast,'B',[2,4]);t(m.cast,'B',[3,3]);t(m.cast,'B',[0]);t(m.cast,'B',[-1,-8]);t(m.cast,'B',['a']);t(m.cast,'B',[]);t(m.cast,'i',[2]);t(m.cast,'i',shape=(1,2));t(memoryview(b'abc').cast,'h');t(m[::2].cast,'B');t(m.cast('i').cast,'h');t(m.cast('B',[2,4]).cast,'B',[4,2]);t(m.cast,'B',(2**62,4))
x=m.cast('B',[2,4]);info(x);print(x.tolist(),x[0,1],x[1,-1],x[-1,-4]);t(lambda:x[0]);t(lambda:x[2,0]);t(lambda:x[0,9]);t(lambda:x[0,0,0]);t(lambda:x[0:1]);t(lambda:x['a']);t(lambda:x[0,'a']);t(lambda:x[0:1,0:1]);t(lambda:x[...]);t(lambda:list(x));t(lambda:x.tobytes());t(len,x);t(lambda:97 in m);t(lambda:x.cast('B').tolist());print([v for v in reversed(m)]);t(lambda:x[()])
y=m.cast('B',[2,2,2]);info(y);print(y.tolist(),y[1,0,1],y.tobytes('F'),y.tobytes('A'),y.tobytes(None));t(y.tobytes,'X')
b=bytearray(range(16));w=memoryview(b);h=w.cast('h');h[0]=-5;print(b[:4],h[0]);t(h.__setitem__,0,40000);t(h.__setitem__,0,'a');t(h.__setitem__,0,1.5);t(h.__setitem__,99,1);h[1:3]=memoryview(array.array('h',[7,8]));print(h.tolist());t(h.__setitem__,slice(0,2),b'abcd');t(h.__setitem__,slice(0,2),memoryview(b'ab'));t(h.__setitem__,slice(0,1),array.array('H',[1]));t(h.__delitem__,0);t(h.__delitem__,slice(0,1))
d=w.cast('d');d[0]=1.5;print(d.tolist()[0]);t(d.__setitem__,0,'a');d[0]=3;print(d[0]);q=w.cast('?');q[0]=[];q[1]='x';print(q[0],q[1]);c=w.cast('c');c[0]=b'z';print(c[0],b[0]);t(c.__setitem__,0,5);t(c.__setitem__,0,b'ab');f=w.cast('f');f[0]=1e40;print(f[0]);e=w.cast('e');e[0]=0.1;print(e[0]);t(e.__setitem__,0,1e9)
z=w.cast('B',[4,4]);z[1,2]=200;print(b[6]);t(z.__setitem__,(0,0),300);t(z.__setitem__,0,1);t(z.__setitem__,slice(0,1),b'a');t(w.__setitem__,0,256);t(w.__setitem__,0,-1);t(w.__setitem__,0,'a');t(w.__setitem__,'a',1);w[0:4]=b'WXYZ';print(b[:5]);t(w.__setitem__,slice(0,4),b'abc');w[::4]=b'1234';print(b);t(w.__setitem__,slice(0,2),[1,2]);t(w.__setitem__,slice(0,2),'ab');w[2:6]=w[0:4];print(b);t(m.__setitem__,0,1);t(m.__setitem__,slice(0,1),b'a')
a=array.array('i',[1,2,3]);v=memoryview(a);info(v);print(v.tolist(),v[1],v==a,v==array.array('i',[1,2,3]),v.obj is a);v[1]=50;print(a);info(v[::2]);print(v[::2].tolist(),v[::-1].tolist(),v[1:].tobytes());info(v[5:]);t(v.cast,'h');t(lambda:v.cast('B').cast('h').tolist());print(v==memoryview(array.array('h',[1,50,3])),v==memoryview(array.array('d',[1,50,3])),v==b'',v!=5,v==v[:],memoryview(b'a')==memoryview(b'a').cast('c'),memoryview(b'a').cast('c')==memoryview(b'a').cast('c'),memoryview(b'ab')==bytearray(b'ab'),memoryview(b'ab').cast('b')==b'ab',memoryview(b'\xff').cast('b')==b'\xff')
t(lambda:hash(w));t(lambda:hash(memoryview(b'abcd').cast('i')));t(lambda:hash(memoryview(b'abcd').cast('b'))==hash(b'abcd'));t(lambda:hash(memoryview(bytearray(b'a')).toreadonly()))
for n in list(globals()):
    if isinstance(globals()[n],memoryview): globals()[n].release()
b.append(1);a.append(4);print(len(b),a)
m=memoryview(b'abc');m.release();t(lambda:m[0]);t(lambda:len(m));t(lambda:m.tolist());t(lambda:m.format);t(repr,m);t(lambda:m.obj);m.release();t(lambda:m==m);t(lambda:m==b'');t(lambda:hash(m))
with memoryview(bytearray(b'xy')) as m: print(m[0])
t(lambda:m[0])
r=memoryview(bytearray(b'xy')).toreadonly();print(r.readonly);t(r.__setitem__,0,1)
s=memoryview(bytearray(b'abcd'));s2=s[1:3];t(s.release) ;print(s2.tolist());s2.release();s.release()
s=memoryview(bytearray(b'abcd'));s2=memoryview(s);s.release();t(lambda:s2.tolist())
t(memoryview);t(memoryview,5);t(memoryview,'a');t(memoryview,object=b'a');t(memoryview,[1]);t(lambda:memoryview(b'a')+b'b');t(lambda:b'a'+memoryview(b'b'));t(lambda:memoryview(b'ab')<memoryview(b'b'))
t(lambda:memoryview(b'abc').hex(':'));t(lambda:bytearray(memoryview(b'abc')[::2]));t(lambda:b''.join([memoryview(b'a'),b'b']));t(lambda:int.from_bytes(memoryview(b'\x01\x02')));t(lambda:struct.unpack('h',memoryview(b'ab')));t(lambda:str(memoryview(b'abc'),'ascii'));t(lambda:memoryview(b'abc').index);t(lambda:memoryview(b'abca').count(97));t(lambda:memoryview(b'abca').index(98))
match memoryview(b'ab'):
    case [x1,y1]: print('seq',x1,y1)
    case _: print('no')
import collections.abc;print(isinstance(memoryview(b''),collections.abc.Sequence),isinstance(memoryview(b''),collections.abc.Buffer),memoryview(b'abc')[1:][1:].tolist(),memoryview(b'')[:].tolist(),list(memoryview(b'')),memoryview(b'').cast('i').tolist())
class I:
    def __index__(s): return 1
t(lambda:memoryview(b'abc')[I()]);b=bytearray(3);memoryview(b)[0]=I();print(b)
o=memoryview(b'x').cast('B',()) ;info(o);print(o.tolist(),o[()]);t(lambda:o[0]);t(lambda:len(o));print(o.cast('B').tolist(),o.tobytes());t(lambda:o[...])
p=memoryview(bytearray(8)).cast('d',[]);p[()]=2.5;print(p.tolist(),p[()])
import io
buf=io.BytesIO(b'abcdef')
with buf.getbuffer() as g: g[0]=90;print(buf.getvalue(),g.readonly)
