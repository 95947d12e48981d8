def f(a, b, c):
    while a < b <= c and (a or not b):
        if a is None or b is not c:
            break
        elif a in c:
            continue
        a = b if c else -a
    else:
        a = not b
    for i, (j, k) in a:
        for a.x in i:
            pass
        assert j, "message"
    while True:
        if (m := a()) > 3:
            return m
        if m == 4 or m != b or m >= c or m == 5 or m >= 6 or m < 7 or m <= 8 or m != 9:
            a @= b
            a **= b
            a %= b
            a /= b
            a //= b
            a <<= b
            a >>= b
            a &= b
            a |= b
            a ^= b
            a *= b
            a -= b
            a += 1
            a -= 1
    del a[b], b.c
def g(a, b):
    x = a + b, a - b, a * b, a / b, a // b, a % b, a ** b, a @ b, a << b, a >> b, a & b, a | b, a ^ b
    x = a // 2 % 3 * 4 - 5, ~a, +a, a == b, a != b, a < b, a <= b, a > b, a >= b
    if a == b or a != b or a > b or a >= b or a is b:
        x[b] += 1
    return a is b, a is not b, a in b, a not in b
