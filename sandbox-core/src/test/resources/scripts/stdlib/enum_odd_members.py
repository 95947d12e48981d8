# SPDX-License-Identifier: Apache-2.0
"""Enumerations with values that are no bits, what they contain, and their order."""

import enum


class I(enum.IntFlag):
    A=1; B=2; C=4
class F(enum.Flag):
    A=1; B=2; C=4
class E(enum.Enum):
    A=1; B=[1]; C='x'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
for k in (I,F,E):
    for v in (0,1,3,5,8,-1,'x',[1],[2],None,True,1.0,'A',k.A):
        show(lambda: v in k)
show(lambda: I(3) in I); show(lambda: 3 in I); show(lambda: 3 in F); F(3); show(lambda: 3 in F); show(lambda: 7 in F); show(lambda: F(7) in F)
def mk(base, **ns):
    def f():
        d=base.__class__.__prepare__('K',(base,))
        for k,v in ns.items(): d[k]=v
        return list(base.__class__('K',(base,),d).__members__.items())
    show(f)
for base in (enum.Flag, enum.IntFlag):
    for ns in (dict(A=None,B=2), dict(A='x',B=1,C=4), dict(A=(1,2)), dict(A=(1,2),B=enum.auto()), dict(A=1,B='x'), dict(A=2.5,B=1), dict(A=None), dict(A='x'), dict(A=enum.auto(),B='x'), dict(A='x',B=enum.auto()), dict(A=1,B=None,C=enum.auto()), dict(A=2.5), dict(A=[1],B=1), dict(A=-1), dict(A=1,B=-1), dict(A=3), dict(A=True), dict(A='x', __order__='A'), dict(A=None,B=2,__order__='A B')):
        mk(base, **ns)
class X(enum.Flag):
    A='x'; B=1
for f in (lambda: ~X.A, lambda: X.A|X.B, lambda: X.A^X.A, lambda: X.A&X.B, lambda: X.B|1, lambda: ~X.B, lambda: X('x'), lambda: X(3), lambda: X.A in X.B, lambda: bool(X.A), lambda: len(X.A), lambda: str(X.A), lambda: X.B|X.A): show(f)

for base in (enum.Flag, enum.IntFlag, enum.Enum):
    for ns in (dict(A=1,B=2,__order__='A Z B'), dict(A=1,B=3,C=2,__order__='A B C'), dict(A=1,B=3,C=2,__order__='A C'), dict(A=1,B=1,__order__='A B'), dict(A=1,B=1,__order__='A'), dict(A=1,B=2,__order__='B A'), dict(A=0,B=1,__order__='A B'), dict(A=0,B=1,__order__='B'), dict(A='x', __order__=''), dict(A=2.5,B=1,__order__='A B'),dict(A=-1,B=1,__order__='A B')):
        mk(base, **ns)
