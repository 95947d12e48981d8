from zoneinfo import *
from datetime import *
import random
r=random.Random(2)
keys=sorted(available_timezones()); print(len(keys))
utc=timezone.utc
def one(tz, dt): return (dt.utcoffset(), dt.dst(), dt.tzname())
h=0
for k in keys[::15]:
    z=ZoneInfo(k); acc=[]
    for n in range(8):
        ts=r.randrange(-3000000000,2130000000) if n<3 else r.randrange(0,4102444800) if n<7 else r.randrange(10**10)
        d=datetime(1970,1,1,tzinfo=utc)+timedelta(seconds=ts)
        l=d.astimezone(z)
        assert l.astimezone(utc)==d, (k,d,l)
        acc.append((str(l),l.fold,one(z,l)[1:]))
        for f in (0,1):
            w=datetime(r.randrange(1,9999),r.randrange(1,13),r.randrange(1,29),r.randrange(24),r.randrange(60),tzinfo=z,fold=f) if r.random()<.3 else datetime(r.randrange(1970,2040),r.choice([3,4,9,10,11]),r.randrange(1,31),r.randrange(4),r.randrange(60),tzinfo=z,fold=f)
            acc.append(tuple(map(str,one(z,w))))
    print(k,acc)
for k,d in (('Europe/Berlin',datetime(2024,3,31,1,30)),('Europe/Berlin',datetime(2024,10,27,1)),('America/New_York',datetime(2024,11,3,1)),('Europe/Dublin',datetime(2024,10,27,1)),('Australia/Lord_Howe',datetime(2024,4,7,1)),('Africa/Casablanca',datetime(2024,3,10,2)),('America/Nuuk',datetime(2030,3,30,22)),('Asia/Gaza',datetime(2090,4,13,2))):
    z=ZoneInfo(k)
    for y in (d, d.replace(year=2045), d.replace(year=1995)):
      for m in range(0,180,30):
        for f in (0,1):
            x=(y+timedelta(minutes=m)).replace(tzinfo=z,fold=f); print(k,x,x.utcoffset(),x.dst(),x.tzname(),x.timestamp())
    for m in range(-300,300,60):
        for y in (d, d.replace(year=2045)):
            u=(y+timedelta(minutes=m)).replace(tzinfo=utc).astimezone(z); print(u,u.fold)

import zoneinfo as z
from datetime import *
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, [b.__name__ for b in type(e).__mro__][1], '|', str(e).replace('/usr/share','U'), e.args)
for k in ('Europe/Berlin','Nope/Zone','../x','/etc/passwd','Europe/','Europe','','a//b','Europe/../UTC','europe/berlin','a\0b',None,5,'.','UTC'): t(lambda: z.ZoneInfo(k)); 
a=z.ZoneInfo('Europe/Berlin'); print(a is z.ZoneInfo('Europe/Berlin'), a==z.ZoneInfo.no_cache('Europe/Berlin'), str(a), a.key, hash(a)==hash(a), a.utcoffset(None), z.ZoneInfo('UTC').utcoffset(None), z.ZoneInfo('UTC').dst(None), z.ZoneInfo('UTC').tzname(None), a.dst(None), z.ZoneInfo('Etc/GMT+5').utcoffset(None))
t(lambda: a.fromutc(datetime(2020,1,1))); t(lambda: a.fromutc(5)); t(lambda: a.utcoffset(5)); t(lambda: z.ZoneInfo(key="UTC"))
z.ZoneInfo.clear_cache(only_keys=['Europe/Berlin']); print(a is z.ZoneInfo('Europe/Berlin'))
class S(z.ZoneInfo): pass
print(repr(S('UTC')), S('UTC') is S('UTC'), S('UTC') is z.ZoneInfo('UTC'))
