# SPDX-License-Identifier: Apache-2.0
"""Views of memory: casts, formats, dimensions, slices, comparisons, release."""

def shown(value):
    kind = type(value).__name__
    text = repr(value)
    return text if kind in ("int", "str", "bool", "NoneType", "list", "tuple", "dict", "float", "bytes") else f"{kind}: {text}"


def check(cases, **names):
    for case in cases.strip().splitlines():
        case = case.strip()
        if not case or case.startswith("#"):
            continue
        space = dict(globals(), **names)
        try:
            try:
                code = compile(case, "case", "eval")
            except SyntaxError:
                exec(case, space)
                print(case, "->", shown(space.get("r")))
            else:
                print(case, "->", shown(eval(code, space)))
        except BaseException as error:
            print(case, "->", type(error).__name__ + ":", error)


b = bytearray(b"abcdefgh")
check('''
memoryview(b"abc")[0]
memoryview(b"abc")[-1]
memoryview(b"abc")[3]
memoryview(b"abc")[-4]
memoryview(b"abc")[1:].tobytes()
memoryview(b"abc")[::-1].tobytes()
memoryview(b"abc")[::2].tolist()
memoryview(b"abcdef")[::2].strides
memoryview(b"abcdef")[::2].contiguous
memoryview(b"abcdef")[::2].c_contiguous
memoryview(b"abcdef")[::2].f_contiguous
memoryview(b"abcdef")[::-2].shape
memoryview(b"abc")["a"]
memoryview(b"abc")[None]
memoryview(b"abc")[1.0]
memoryview(b"abc")[0, 0]
memoryview(b"abc")[()]
memoryview(b"abc")[...]
memoryview(b"abc").cast("H")
memoryview(b"abcd").cast("H").tolist()
memoryview(b"abcd").cast("H").itemsize
memoryview(b"abcd").cast("H").nbytes
memoryview(b"abcd").cast("H").format
memoryview(b"abcd").cast("I").tolist()
memoryview(b"abcd").cast("c").tolist()
memoryview(b"abcd").cast("b").tolist()
memoryview(b"\\xff\\x80ab").cast("b").tolist()
memoryview(b"\\x00\\x01\\x02\\x00").cast("?").tolist()
memoryview(b"abcdefgh").cast("d").tolist()
memoryview(b"abcdefgh").cast("f").tolist()
memoryview(b"abcdefgh").cast("q").tolist()
memoryview(b"abcdefgh").cast("Q").tolist()
memoryview(b"abcdefgh").cast("n").tolist()
memoryview(b"abcdefgh").cast("N").tolist()
memoryview(b"abcdefgh").cast("P").tolist()
memoryview(b"abcdefgh").cast("e").tolist()
memoryview(b"abcdefgh").cast("l").tolist()
memoryview(b"abcdefgh").cast("L").tolist()
memoryview(b"abcdefgh").cast("@i").tolist()
memoryview(b"abcdefgh").cast("<i").tolist()
memoryview(b"abcdefgh").cast(">i").tolist()
memoryview(b"abcdefgh").cast("z")
memoryview(b"abcdefgh").cast("ii")
memoryview(b"abcdefgh").cast("")
memoryview(b"abcdefgh").cast(5)
memoryview(b"abcdefgh").cast()
memoryview(b"abcdefgh").cast("H").cast("I")
memoryview(b"abcdefgh").cast("H").cast("B").tolist()
memoryview(b"abcdefgh").cast("H").cast("c").tolist()
memoryview(b"abcdefgh").cast("B", [2, 4]).tolist()
memoryview(b"abcdefgh").cast("B", (2, 4)).shape
memoryview(b"abcdefgh").cast("B", (2, 4)).strides
memoryview(b"abcdefgh").cast("B", (2, 4)).ndim
memoryview(b"abcdefgh").cast("B", (2, 4))[1, 2]
memoryview(b"abcdefgh").cast("B", (2, 4))[-1, -1]
memoryview(b"abcdefgh").cast("B", (2, 4))[2, 0]
memoryview(b"abcdefgh").cast("B", (2, 4))[0, 4]
memoryview(b"abcdefgh").cast("B", (2, 4))[0]
memoryview(b"abcdefgh").cast("B", (2, 4))[0, 0, 0]
memoryview(b"abcdefgh").cast("B", (2, 4))[0, "a"]
memoryview(b"abcdefgh").cast("B", (2, 4))[0:1, 0:1]
memoryview(b"abcdefgh").cast("B", (2, 4)).tobytes()
memoryview(b"abcdefgh").cast("B", (2, 4)).tobytes("F")
memoryview(b"abcdefgh").cast("B", (2, 4)).tobytes("A")
memoryview(b"abcdefgh").cast("B", (2, 4)).tobytes(order="C")
memoryview(b"abcdefgh").cast("B", (2, 4)).tobytes("X")
memoryview(b"abcdefgh").cast("B", (2, 4)).tobytes(None)
memoryview(b"abcdefgh").cast("B", (2, 2, 2)).tolist()
memoryview(b"abcdefgh").cast("B", (2, 2, 2))[1, 0, 1]
memoryview(b"abcdefgh").cast("B", (3, 3))
memoryview(b"abcdefgh").cast("B", (2, 4)).cast("B").tolist()
memoryview(b"abcdefgh").cast("H", (2, 2)).tolist()
memoryview(b"abcdefgh").cast("H", (2, 2), 3)
memoryview(b"abcdefgh").cast("B", shape=(8,)).tolist()
memoryview(b"abcdefgh").cast("B", shape=[8]).ndim
memoryview(b"abcdefgh").cast("B", shape=(0, 8))
memoryview(b"abcdefgh").cast("B", shape=(-2, -4))
memoryview(b"abcdefgh").cast("B", shape=("a",))
memoryview(b"abcdefgh").cast("B", shape=5)
memoryview(b"abcdefgh").cast("B", shape=None).shape
memoryview(b"a").cast("B", shape=()).ndim
memoryview(b"a").cast("B", shape=()).tolist()
memoryview(b"a").cast("B", shape=())[()]
len(memoryview(b"a").cast("B", shape=()))
list(memoryview(b"abcd").cast("B", (2, 2)))
len(memoryview(b"abcdefgh").cast("B", (2, 4)))
97 in memoryview(b"abc")
b"a" in memoryview(b"abc")
memoryview(b"abc") == b"abc"
memoryview(b"abc") == bytearray(b"abc")
memoryview(b"abc") == "abc"
memoryview(b"abc") == [97, 98, 99]
memoryview(b"abc") != memoryview(b"abd")
memoryview(b"abc") < memoryview(b"abd")
memoryview(b"abcd").cast("H") == memoryview(b"abcd")
memoryview(b"abcd").cast("c") == memoryview(b"abcd")
hash(memoryview(b"abc")) == hash(b"abc")
hash(memoryview(bytearray(b"abc")))
hash(memoryview(b"abcd").cast("H"))
hash(memoryview(b"abcd").cast("c")) == hash(b"abcd")
memoryview(b"abc").hex()
memoryview(b"abc").hex("-")
memoryview(b"abcdef").hex("-", 2)
memoryview(b"abcdef").hex("-", -2)
memoryview(b"abcdef").hex(sep=":", bytes_per_sep=4)
memoryview(b"abcdef").hex("ab")
memoryview(b"abcdef")[::2].hex()
memoryview(b"abc").obj
memoryview(b"abc").readonly
memoryview(bytearray(b"abc")).readonly
memoryview(bytearray(b"abc")).toreadonly().readonly
memoryview(b"abc").suboffsets
memoryview(b"abc").nbytes
memoryview(b"abc").itemsize
memoryview(b"abc").shape
memoryview(b"abc").foo
memoryview(b"abc").shape = 5
memoryview("abc")
memoryview(5)
memoryview([1])
memoryview()
memoryview(None)
memoryview(b"a", b"b")
memoryview(object=b"a").tolist()
memoryview(obj=b"a")
memoryview(memoryview(b"abc")).obj
memoryview(memoryview(b"abc")[1:]).tolist()
bytes(memoryview(b"abc"))
bytearray(memoryview(b"abc")[::-1])
bytes(memoryview(b"abcd").cast("H"))
b"".join([memoryview(b"abc"), b"d"])
b"abc" + memoryview(b"d")
memoryview(b"d") + b"abc"
memoryview(b"d") * 2
b"abcabc".find(memoryview(b"c"))
b"abc".startswith(memoryview(b"a"))
int.from_bytes(memoryview(b"\\x01\\x02"), "big")
int(memoryview(b"12"))
float(memoryview(b"1.5"))
str(memoryview(b"abc"), "utf-8")
bool(memoryview(b""))
bool(memoryview(b"a"))
list(reversed(memoryview(b"abc")))
sorted(memoryview(b"cab"))
max(memoryview(b"abc"))
list(memoryview(b"abcd").cast("h"))
[x for x in memoryview(b"abcd").cast("c")]
memoryview(b"abc").count(97)
memoryview(b"abca").index(97, 1)
memoryview(b"abca").index(120)
format(memoryview(b""), "5")
memoryview(b"abc").tolist(1)
memoryview(b"abc").release(1)
memoryview(b"abc").toreadonly(1)
memoryview(b"abc").__len__()
memoryview(b"abc").__getitem__(1)
memoryview(b"abc").__contains__(97)
memoryview.__hash__ is object.__hash__
class M(memoryview): pass
''')


def change(statement, view=None):
    target = bytearray(b"abcdefgh")
    v = memoryview(target)
    try:
        exec(statement, {"v": v, "t": target, "memoryview": memoryview})
        print(statement, "->", target)
    except BaseException as error:
        print(statement, "->", type(error).__name__ + ":", error, target)


for statement in """v[0] = 65
v[-1] = 65
v[8] = 65
v[0] = 256
v[0] = -1
v[0] = "a"
v[0] = b"a"
v[0] = 1.5
v[0] = None
v["a"] = 1
v[0:2] = b"XY"
v[0:2] = b"XYZ"
v[0:2] = memoryview(b"XY")
v[0:2] = bytearray(b"XY")
v[0:2] = [1, 2]
v[0:2] = "XY"
v[::2] = b"WXYZ"
v[::-1] = b"12345678"
v[1:3] = v[5:7]
v[0:4] = v[2:6]
v[2:6] = v[0:4]
del v[0]
del v[0:1]
v.cast("H")[0] = 65535
v.cast("H")[0] = 65536
v.cast("H")[0] = -1
v.cast("b")[0] = -128
v.cast("b")[0] = 128
v.cast("c")[0] = b"z"
v.cast("c")[0] = 65
v.cast("c")[0] = b"zz"
v.cast("?")[0] = 5
v.cast("?")[0] = []
v.cast("d")[0] = 1.5
v.cast("d")[0] = 1
v.cast("d")[0] = "x"
v.cast("f")[0] = 1e300
v.cast("q")[0] = 2**63
v.cast("q")[0] = -2**63
v.cast("Q")[0] = -1
v.cast("e")[0] = 1e10
v.cast("B", (2, 4))[1, 1] = 88
v.cast("B", (2, 4))[1] = 88
v.cast("B", (2, 4))[2, 0] = 88
v.toreadonly()[0] = 5
memoryview(b"abc")[0] = 5
v.cast("H")[0:1] = b"ab"
v.cast("H")[0:1] = memoryview(b"ab").cast("H")
v.nope = 1
v.__setitem__(0, 90)
v.__delitem__(0)""".splitlines():
    change(statement)

released = memoryview(b"abc")
released.release()
released.release()
for expression in """released
released[0]
len(released)
released.tobytes()
released.tolist()
released.nbytes
released.shape
released.obj
released.format
released.readonly
released == released
released == memoryview(b"abc")
released.cast("B")
released.hex()
released.toreadonly()
list(released)
hash(released)
memoryview(released)
bytes(released)
released.__enter__()
97 in released""".splitlines():
    try:
        value = eval(expression)
        print(expression, "->", value if not isinstance(value, memoryview) else str(value)[:18])
    except BaseException as error:
        print(expression, "->", type(error).__name__ + ":", error)

with memoryview(bytearray(b"abc")) as view:
    view[0] = 90
    print(view.tobytes())
try:
    view[0]
except ValueError as error:
    print(error)
