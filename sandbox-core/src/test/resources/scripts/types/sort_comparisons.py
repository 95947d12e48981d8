# SPDX-License-Identifier: Apache-2.0
# Which values sorting compares, and in which order.
class K:
    def __init__(self, n, i): self.n=n; self.i=i
    def __lt__(self, o): log.append(f'{self.i}<{o.i}'); return self.n<o.n
def run(ns):
    global log
    log=[]
    sorted([K(n,i) for i,n in enumerate(ns)])
    return ' '.join(log)
import itertools
for ns in [(1,2),(2,1),(1,1),(1,2,3),(3,2,1),(1,1,1),(2,2,1),(1,2,1),(2,1,1),(2,1,3),(2,1,2),(3,1,2),(1,1,2),(1,1,1,1),(2,2,1,1),(2,2,2,1),(3,3,2,2,1,1),(1,1,1,2),(2,2,1,3),(2,2,1,1,1,0),(2,2,1,2),(1,2,3,0),(5,4,3,9,1),(5,4,3,3,9,1),(5,4,4,3,9,1), (1,2,2,3,0,5), (5,4,4,4), (5,4,4,4,6)]:
    print(ns, run(ns))
import random
r=random.Random(4)
for i in range(25):
    n=r.randrange(16); ns=[r.randrange(r.choice([2,5,50])) for _ in range(n)]
    print(ns, run(ns))
for i in range(2):
    n=r.randrange(64,70); ns=[r.randrange(50) for _ in range(n)]
    l=[K(v,j) for j,v in enumerate(ns)]; log=[]; x=sorted(l); print([(a.n,a.i) for a in x]==sorted((v,j) for j,v in enumerate(ns)))
    x=sorted(l,reverse=True); print([a.n for a in x]==sorted(ns,reverse=True))
for i in range(60):
    n=r.randrange(9); ns=[r.choice([1,2,1.5,(1,),'a',None]) for _ in range(n)]
    try: print(sorted(ns))
    except TypeError as e: print(ns,e)
    m=[(r.randrange(3),r.randrange(3)) for _ in range(n*5)]
    print(sorted(m,key=lambda v:v[0]), sorted(m,key=lambda v:v[0],reverse=True))
