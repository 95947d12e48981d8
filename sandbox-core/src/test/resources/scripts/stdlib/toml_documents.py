import tomllib, random, io, decimal
def show(t,**k):
    try: print(repr(t), '->', tomllib.loads(t,**k))
    except Exception as e: print(repr(t), '->', type(e).__name__, e)
DOC='''# c
title = "TOML"  # x
[owner]
name = 'T'
dob = 1979-05-27T07:32:00-08:00
d2 = 1979-05-27 00:32:00.999999999
d3 = 1979-05-27
t = 07:32:00.5
[database]
ports = [ 8000, 8001, [ "a", 'b' ], ]
temp = { cpu = 79.5, case.x = 72.0 }
"quoted key".'b c' = 1
a.b.c = 0xDEAD_BEEF
[servers.alpha]
ip = "10.0.0.1"
[[products]]
name = "H"
[[products]]
[products.details]
x = +1_000
y = -inf
z = nan
[[products.parts]]
q = 1e3
multi = """
one \\
   two""two
"""
lit = \'\'\'
raw \\n\'\'\'
u = "\\u00e9\\U0001F600\\t\\"q\\""
'''
show(DOC); show(DOC.replace('\n','\r\n'))
try: print(tomllib.load(io.BytesIO(DOC.encode()))==tomllib.loads(DOC) or 'nan')
except Exception as e: print(e)
show('a=1.5\nb=2\nc=inf\nd=1e2',parse_float=decimal.Decimal); show('a=1.5',parse_float=str); show('a=1.5',parse_float=lambda s:[])
for f in (lambda: tomllib.loads(b'x'), lambda: tomllib.loads(5), lambda: tomllib.load(io.StringIO('x')), lambda: tomllib.load(io.BytesIO(b'\xff'))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for t in ('=','a','a=','a=1 b=2','[a','[a]x','[a]\n[a]','[[a','[[a]','[[a]]x','a=1\n[a]','a=1\n[[a]]','a=[1\n','a=[1 2]','a={','a={b','a={b=1','a={b=1,}','a={b=1,b=2}','a={b=1}\n[a.c]','a={b=1}\na.c=1','a.b=1\n[a]','a.b=1\na.b.c=2','a.b=1\na.c=2','[a]\nb.c=1\n[a.b]','[a.b]\n[a]\nb.c=1','[a.b]\n[a]\nb=1','a=[1]\n[[a]]','a=[{b=1}]\n[[a]]','[[a]]\n[a]','[a]\n[[a]]','[[a]]\n[a.b]\n[[a]]\n[a.b]','[[a.b]]\n[a]','"a','"a\n','a="x\ny"','a="\\q"','a="\\u12"','a="\\uD800"','a="\\U00110000"','a="\x01"',"a='x","a='x\ny'","a='\x01'",'a="""x','a="""x"""""','a="""x""""""',"a='''x'''''","a='''x","a='''x\x00'''",'a="""\\ x"""','a="""\\  \n\n  x"""','a="""x\\','a=01','a=1__0','a=_1','a=0x','a=+0x1','a=1.','a=.5','a=1.e5','a=1e','a=1_000.5','a=tru','a=trueX','a=1979-13-01','a=1979-02-30','a=1979-05-27T25:00:00','a=1979-05-27T07:32','a=24:00:00','a=1979-05-27 ','a=1979-05-27x','a=1979-05-27T00:00:00+25:00','a=1979-05-27t00:00:00z','#\x01','# ok\n','a=1 # c\x7f','\ra=1','a=1\r','a\n=1','a.=1','.a=1','a..b=1','a b=1','é=1','"é"=1','""=1',"''=1",'1.2=3','-=1','a=[[[[]]]]','a=[#c\n1,#d\n#e\n]','a={b={c={}}}','a={b.c=1,b.d=2}','a={b={},b.c=1}','a={b=[],b.c=1}','\t a\t=\t1\t','a=1\n\n\n','','\n','[]','[ ]','[ a . "b" ]','[[]]','[a.]','[a]]','a=\n1','a={\nb=1}','a={b=1\n}','a=nan','a=-nan','a=+inf','a=infx','x=1\nx=2','x.y=1\nx=2','[x]\ny=1\ny=2','a=0o17\nb=0b11\nc=0xF','a=0O7','a=9223372036854775808','a=-0','a=+0.0','a=1e+06','a="\\x41"','a="\\e"',"a=''''","a=''''''",'a=""""""','a="\t"','[fruit]\napple.color=1\napple.taste.sweet=true\n[fruit.apple.texture]','[fruit]\napple.color=1\n[fruit.apple]','a=1 \x0b','[a]\n[a.b]\n[a]'):
    show(t)
print(len(str(tomllib.loads('a='+'['*150+']'*150))))
r=random.Random(4)
bits=['a','b','=','1','"','\'','[',']','{','}',',','.',' ','\n','#','"x"','a=1','[a]','[[a]]','[a.b]','true','1.5','\\','a.b=2\n','{a=1}','[1,2]','1979-05-27','T','07:32:00','Z','"""',"'''"]
for n in range(250): show(''.join(r.choice(bits) for _ in range(r.randint(1,9))))
