# SPDX-License-Identifier: Apache-2.0
# Carets of calls, operators and subscripts; none where a whole line is a plain call.
def f(*a): raise ValueError
def t(n):
    if n==1:
        x = f(
            1,
            2,
        )
    if n==2:
        x = f(1); y = f(2)
    if n==3:
        y = 1; x = f(1); z = 3
    if n==4:
        x = f(1)  # comment
    if n==5:
        return f(1)  # c
    if n==6:
        x: int = f(1)
    if n==7:
        return (f(1))
    if n==8:
        return f(
            1,
        )
    if n==9:
        return f(1)[2]
    if n==10:
        x = [
            1, f(1,
            2), 3,
            4, 5
        ]
    if n==11:
        x = [1, f(1,
            2,
            3,
            4,
            5,
            6,
            7), 3]
    if n==12:
        x = (f(1).x
            + 3)
    if n==13:
        x = (1
             +
             2
             + # foo (
             "a"
             )
    if n==14:
        x = 1 + \
            "a"
    if n==15:
        raise ValueError(
            "a",
            "b",
            "c",
            "d",
        )
    if n==16:
        assert f, (
            1)
        assert (1 and
           0), "foo"
    if n==17:
        x = y = f(3)
    if n==18:
        x.a = f(1)
    if n==19:
        x = "日本" + 5
    if n==20:
        x = f"日本{f(1)} é{f(2)}" + "日本"
    if n==21:
        x = (1).foo + 3
    if n==22:
        x = (1 + 2 * 3) ** "a" ** 2
    if n==23:
        x = -"a"
    if n==24:
        x = {}["a"]["b"]
    if n==25:
        x = {"a": 3}["a" ]  [ 1 ]
    if n==26:
        x = f  (3)  + 1
    if n==27:
        x = (f) (3) + 1
    if n==28:
        x = 3 //"a"
    if n==29:
        x = 3<<"a"
    if n==30:
        x = ((3))**"a"  ;  y = 3
    if n==31:
        x = await_ + 1
    if n==32:
        return t(
            f(
                1
            )
        )
    if n==33:
        f(1); f(2)
    if n==34:
        if f(1): pass
    if n==35:
        return not f(1)
    if n==36:
        x = 1 if f(3) else 2
    if n==37:
        return lambda: 3, f(3)
    if n==38:
        x = f(1).bar(
          2).baz
    if n==39:
        x = f(1, *5)
    if n==40:
        x = [i for i in f(1)
           if i]
    if n==41:
        x = "a"  "b" % 3
    if n==42:
        x += 1
    if n==43:
        x = "" "x".foo
    if n==44:
        "é日本🎉" + 1, f(1)
    if n==45:
        x = 1; x += f
    if n==46:
        for i in range(3): f(i)
    if n==47:
        x, y = 1
    if n==48:
        x, *y = f(1)
    if n==49:
        return 1 + f(1,
            2) + 3
    if n==50:
        return (yield_
             (1,2))
import traceback
for n in range(1,51):
    try: t(n)
    except Exception as e:
        te=traceback.format_exception(e)
        i=1
        while not te[i].startswith('  File'): i+=1
        print(n, "".join(te[2:]))
