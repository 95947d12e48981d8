# SPDX-License-Identifier: Apache-2.0
# Carets of expressions over several lines, and the lines left out of long ones.
import traceback
def f(*a): raise ValueError
def t(n):
    if n==1:
        raise ValueError(
            "a",
        )
    if n==2:
        raise ValueError(
            "a",
            "b",
        )
    if n==3:
        raise ValueError(
            "a",

            "c",
        )
    if n==4:
        raise ValueError("""
abc
def
""")
    if n==5:
        x = 1, f("""
abc
        def
""")
    if n==6:
        x = (f(1) or
    4) + f(
  5)
    if n==7:
        x = 1, f(1,

            2,
            3)
    if n==8:
        x = ("a" +
             "b" +
             "c" +
             "d" +
             "e" +
             3)
    if n==9:
        x = 3, (3 #comment +
             +
             "b" +
             "c" +
             "d" +
             "e" +
             3)
    if n==10:
        x = {}[
            1
            ][
            2]
    if n==11:
        x = 3, {
            1:2,
            3:4,
            5:6,
            7:8,
        }[
            0
        ]
    if n==12:
        x = 3, (f if f else
                f)(
                    3,
                    4,
                    5,
                    6,
                    7)
    if n==13:
        x = 5, f(1,	2)
    if n==14:
	    x = 5, f(1,	2)
    if n==15:
        x = "é" "🎉", f( "日本", 1)
    if n==16:
        x = "é" "🎉", f( "日本", 
          "日",
          "é🎉")
    if n==17:
        x = 3, f(
"a",
          "b")
    if n==18:
        x = 3, f(   
# comment
          "b"   ) 
    if n==19:
        (f)(1)
    if n==20:
        (yield_)
    if n==21: f ( 1 )   ;
    if n==22:
        return f(1);
    if n==23:
        return (f)(1)
    if n==24:
        x = t.__call__(f(1))
    if n==25:
        x = f.__call__(1)
    if n==26:
        return f.__call__(1)
    if n==27:
        f.__call__(1)
    if n==28:
        x = (
            f(1)
        )
    if n==29:
        x = [f(1)]
    if n==30:
        return await_()
    if n==31: return f(1)
    if n==32:
        x = y, z = f(2)
    if n==33:
        f(1).a.b
    if n==34:
        ([][1])
    if n==35:
        (1/0)
    if n==36:
        (
            1/0)
    if n==37:
        return 1/0
    if n==38:
        x = 1/0
    if n==39:
        1/0
for n in range(1,40):
    try: t(n)
    except Exception as e:
        te=traceback.format_exception(e)
        print(n, te[2])
