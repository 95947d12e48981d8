# SPDX-License-Identifier: Apache-2.0
# Calls with * and **, map over builtins, splitting and stripping, __class__.
def w(f):
    def i(*a,**k): return f(*a,**k)
    return i
@w
def q(a,b=2,*,c=3): return a,b,c
print(q(1),q(1,c=4),q(*[1,2],**{"c":5}),q(**{"a":1},**{"b":7}))
for bad in (lambda: q(1,**{"a":2}),lambda: q(**{"a":1},**{"a":2}),lambda: q(1,**{1:2}),lambda: q(1,**3),lambda: q(1,2,3),lambda:q(),lambda:q(1,d=3),lambda:q(a=1,**{"a":2}),lambda:q(1,b=2,**dict(b=1))):
    try: print(bad())
    except TypeError as e: print(e)
print(list(map(int,["1"," 2 ","3"])),list(map(float,["1.5",2])),list(map(str,[1,2.5,"x",None,[1]])),list(map(len,["a","bb",[1,2]])),list(map(ord,"abc")),list(map(abs,[-1,2])))
class SL:
    def __len__(s): return 9
    def __str__(s): return "SL"
    def __int__(s): return 8
    def __index__(s): return 7
print(list(map(len,["a",SL(),[]])),list(map(str,[1,SL(),2])),list(map(int,[1,SL(),"2"])),sum(map(int,"123")),[x for x in map(int,["1",SL()])],dict(zip("ab",map(int,"12"))),max(map(len,["a","bbb"])),"".join(map(str,[1,SL()])))
m=map(int,["1","x","3"])
print(next(m))
try: next(m)
except ValueError as e: print(e)
print(next(m),list(m))
for bad in (lambda: list(map(int,["1",None])),lambda: list(map(len,[1])),lambda: list(map(ord,["ab"]))):
    try: print(bad())
    except TypeError as e: print(e)
class Z: 
    def __class_getitem__(c,k): return k
    def r(s): return s.__class__.__name__
class Y(Z):
    @property
    def __class__(s): return int
print(Z().r(),Y().r(),isinstance(Y(),int),isinstance(Z(),int),Z().__class__ is Z)
z=Z(); z.__class__=type("T",(Z,),{}); print(z.r())
def g():
    yield "1"
    yield "2"
print(list(map(int,g())))
print("a  b c".split(),"a,b,,c".split(","),"xaxbx".rsplit("x",1),"\u20ac 1\n2\r\n".splitlines(),"  \u3000x\x85 ".strip(),"\U0001F600 a".strip(),"xxaxx".strip("x"),"\U0001F600a\U0001F600".strip("\U0001F600"),"a\U0001F600b"[1:2],"a\U0001F600b"[1:],len("a\U0001F600b"[0:2]),("ab"+"\ud83d"+"\ude00")[2:]=="\ud83d\ude00" or len(("ab"+"\ud83d"+"\ude00")[2:]))
