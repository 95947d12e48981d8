# SPDX-License-Identifier: Apache-2.0
# Deeply nested control flow with returns from inside.
def search(grid, wanted):
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            if value == wanted:
                return r, c
            elif value is None:
                break
        else:
            continue
        print("hole in row", r)
    return None


grid = [[1, 2], [3, None, 4], [5, 6]]
print(search(grid, 6), search(grid, 4), search(grid, 1))


def classify(n):
    if n < 0:
        if n % 2:
            kind = "negative odd"
        else:
            kind = "negative even"
    elif n == 0:
        kind = "zero"
    elif n < 10 and not n % 2:
        kind = "small even"
    elif 10 <= n < 100:
        kind = "two digits"
    else:
        kind = "other"
    return kind


print([classify(n) for n in (-3, -2, 0, 4, 7, 50, 100)])
n, steps = 100, []
while True:
    if n % 3 == 0:
        n //= 3
        steps.append("/3")
        continue
    elif n == 1:
        break
    elif n > 50:
        n -= 7
        steps.append("-7")
    else:
        n -= 1
        steps.append("-1")
    if len(steps) > 60:
        steps.append("stop")
        break
print("".join(steps), n)
for a in range(1, 20):
    for b in range(a, 20):
        c = (a * a + b * b) ** 0.5
        if c != int(c) or c > 20:
            continue
        print((a, b, int(c)), end=" ")
print()
i = 10
while i:
    i -= 1
    if i % 2:
        continue
    while i > 5:
        i -= 3
        if i == 5:
            break
    else:
        print("inner else", i)
    print("i", i)
rows = []
for size in range(1, 4):
    line = ""
    for k in range(size):
        line += str(k) if k % 2 == 0 else "-"
    rows.append(line.center(5, "."))
else:
    rows.append("done")
print(rows)
for x in range(3):
    try:
        if x == 1:
            raise ValueError
    except ValueError:
        print("bad", x)
        continue
    else:
        print("good", x)
    finally:
        print("seen", x)
print([(x, y) for x in range(4) if x % 2 for y in range(x) if y != 1])
