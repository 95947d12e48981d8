# SPDX-License-Identifier: Apache-2.0
# Control flow: if, while, for, break, continue, else.
for n in [-1, 0, 1]:
    if n < 0:
        print("negative")
    elif n == 0:
        print("zero")
    else:
        print("positive")
n = 0
while n < 5:
    n += 1
    if n == 2:
        continue
    if n == 4:
        break
    print("while", n)
else:
    print("not reached")
while n < 6:
    n += 1
else:
    print("while else", n)
for i in range(3):
    pass
else:
    print("for else", i)
for i in range(10):
    if i == 3:
        break
else:
    print("not reached")
print("after break", i)
for i in []:
    pass
else:
    print("empty else")
for i in range(3):
    for j in range(3):
        if j == 1:
            break
        print(i, j)
    else:
        continue
    print("broke", i)
items = [1, 2, 3]
for item in items:
    if len(items) < 6:
        items.append(item * 10)
print(items)
for x in {"a": 1, "b": 2}:
    print(x)
for ch in "né😀":
    print(ch)
for d["k"] in (d := {"k": 0}, 5):
    print(type(d["k"]).__name__)
