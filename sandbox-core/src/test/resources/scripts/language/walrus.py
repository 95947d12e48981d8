# SPDX-License-Identifier: Apache-2.0
# Assignment expressions.
if (n := len("hello")) > 3:
    print("long", n)
data = [1, 5, 8, 2, 9]
print([y for x in data if (y := x * 2) > 8], y)
print((a := 1), (b := a + 1), a, b)
stream = iter([3, 2, 1, 0, 7])
while (chunk := next(stream)) != 0:
    print("chunk", chunk)


def process(value):
    if (half := value // 2) and (quarter := half // 2):
        return half, quarter
    return None


print(process(9), process(1))
print(any((witness := x) > 6 for x in data), witness)
total = 0
print([total := total + x for x in data], total)
print({(k := "key"): (v := "val")}, k, v)
print(f"{(z := 5)} {z:=^7}")
x = y = 0
x = (y := 3) + 4
print(x, y)
lst = [last := 1, last + 1, last ** 2]
print(lst, last)


def outer():
    [inner := i for i in range(3)]
    return inner


print(outer())
