# SPDX-License-Identifier: Apache-2.0
import array, collections, itertools, datetime
def s(f):
    try: print(repr(f()).split(' at 0x')[0])
    except Exception as e: print(type(e).__name__, e)
for c in 'w':
    for v in [1, 'ab', '', b'a', None, 'a']:
        print(c, repr(v)); s(lambda: array.array(c, [v])); s(lambda: array.array(c).append(v))
d=collections.deque([1,2,3]); a=array.array('i',[1,2])
for f in ["d*'a'","'a'*d","d*None","d*10**20","a*'a'","a*None","d+[1]","a+[1]","[1]+d","d*2.5","a*2.5","d[1:2]","d['a']","d[10**20]","a['a']","a[10**20]","a[None]","d.__getitem__('a')","d.__getitem__(10**20)","d.__setitem__('a',1)","d.__delitem__(None)","a.__getitem__('a')","d.insert('a',1)","d.index(1,'a')","d.index(1,None)","d.rotate('a')","d.rotate(10**20)","collections.deque([],'a')","collections.deque([],10**20)","collections.deque([],-1)","collections.deque(1)","collections.deque(5,5,5)","collections.deque(x=1)","collections.deque([],maxlen=3,x=1)","d.insert(10**20,1)","a.insert(10**20,1)","a.insert(None,1)","a.extend(5)","a.append()","a.append(1,2)","a.pop(1,2)","a.__iadd__([1])","a.__imul__('a')","a.fromlist(5)","a.frombytes('a')","a.frombytes(b'abc')","a.fromunicode(5)","a.fromunicode('a')","a.index(9)","a.remove(9)","a.pop(10)","a.byteswap(1)","d.__class_getitem__()","d.__mul__('a')","a.__mul__('a')","d.__add__(5)","d.__iadd__(5)","d.copy(1)","d.__copy__(1)","d.maxlen","a.typecode","array.array('z')","array.array(5)","array.array('i',5)","array.array('i','a')","array.array('i',[1.5])","array.array('i',['a'])","array.array('b',[300])","array.array('i', b'abc')","array.array('ii')","array.array('d',['a'])","array.array('f',[None])"]:
    print(f); s(lambda: eval(f))
for args in [(-1,),('a',),(1,-1),(None,-1),(-1,1),(1,'a'),(1,2,0),(1,2,-1),(1,2,'a'),(None,None,None),(10**20,),(1,10**20),(1,2,10**20),(True,),(-1,-1),('a','b'),(1.5,),()]:
    print(args); s(lambda: list(itertools.islice([1,2,3],*args)))
for t in ['20240102','0304','030405','03','3','03:4','03:04:05.1','03:04:05,123','030405.123456','T03:04','03:04Z','03:04+05:30','0304+0530','24:00','T030405','03:04:05.1234567','030','03:0405','T','','20240102T030405','240000']:
    print(t); s(lambda: datetime.time.fromisoformat(t))
for x in [1, '', 'ab', 'é', b'', b'ab', None, 'a', b'\xff', [], 1.5]:
    for n in (-2, 0, 1, 'a', 10**20):
        print(x, n); s(lambda: b'abcd'.hex(x, n))

for text in ['x', b'x', bytearray(b'x'), memoryview(b'x'), memoryview(b'1 +'), bytearray(b'y')]:
    s(lambda: eval(text, {'x': 5}))
    s(lambda: exec(text, {'x': 5}))
for form in (b'%i', b'%u', b'%d', b'%x', '%i', '%u', '%d', '%x'):
    s(lambda: form % None)
