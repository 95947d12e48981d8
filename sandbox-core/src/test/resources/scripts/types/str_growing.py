# SPDX-License-Identifier: Apache-2.0
# Strings that grow by concatenation, used between as whole strings.
s = ""
for i in range(300):
    s += chr(97 + i % 26)
a = s
b = s + "x"
c = s + "y"
d = b + "z"
print(len(a), a[-1], b[-1], c[-1], d[-2:], a == c[:-1], hash(a) == hash(c[:-1]))
t = ""
for i in range(400):
    t += "\U0001f600" if i % 3 == 0 else "é"
    if i % 50 == 0:
        print(len(t), t[-1], t[i // 2])
w = s
for _ in range(3):
    w += w
print(len(w), w.count("abc"), {w: 1}[w + ""], w is not s, w[10:20], s == a)
x = y = "q" * 200
x += "1"
x += "2"
z = x
x += "3"
z += "4"
z += "5"
x += "6"
print(x[-4:], z[-4:], x < z, x != z, (x + z)[198:205])
n = ""
for i in range(1000):
    n = n + str(i) + ","
    if n.endswith("99,"):
        print(len(n), n[-4:])
