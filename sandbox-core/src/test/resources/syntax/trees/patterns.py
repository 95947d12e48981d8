match x:
  case 1: pass
match x, y:
  case 1, 2: pass
match *x, y:
  case [1, *_]: pass
match (x):
  case (1): pass
match x,:
  case a,: pass
match -x:
  case -1: pass
match [a, b]:
  case []: pass
match {}:
  case {}: pass
match not x:
  case _: pass
match x := y:
  case _: pass
match match:
  case case: pass
match await x:
  case _: pass
=====
match x:
  case 1 | 2 | -3: pass
  case 1.5 | -1.5 | 2j | -2j | 1 + 2j | -1 - 2.5j: pass
  case 'a' | 'b' 'c' | b'd': pass
  case None | True | False: pass
  case a: pass
  case _: pass
  case a.b: pass
  case a.b.c: pass
  case (a): pass
  case (a, b): pass
  case (a,): pass
  case (): pass
  case []: pass
  case [a]: pass
  case [a, b, *c]: pass
  case [a, *_, b]: pass
  case (*a,): pass
  case (a, *b): pass
  case a, b: pass
  case a, *b: pass
  case *a, b: pass
  case *_,: pass
  case {}: pass
  case {'a': 1, 'b': b}: pass
  case {'a': 1, **rest}: pass
  case {**rest}: pass
  case {**rest,}: pass
  case {-1: a, None: b, True: c, x.y: d, 1 + 1j: e, 'a' 'b': f,}: pass
  case A(): pass
  case A(a, b, c=d, e=_): pass
  case A(a,): pass
  case A(a=1,): pass
  case a.B(c): pass
  case a as b: pass
  case (a | b) as c: pass
  case 1 | 2 as c: pass
  case [a as b, c]: pass
  case A(x=1 as y): pass
  case {'k': [a, b] as c}: pass
  case x if x > 1: pass
  case x if (y := x): pass
  case x if y := x: pass
  case 'a' if b:
    pass
  case str() | int(): pass
  case match: pass
  case type(): pass
=====
match x:
  # comment
  case 1:
    a
    match y:
      case 2:
        b
  case _:
    c
d
match (a, b):
    case (0, 0): print('origin')
match x:
    case Point(x=0, y=[a, *_] | {'k': a}): pass
match f(x):
  case [Point(x=0, y=0), Point(x=x1, y=y1), *rest]: pass
