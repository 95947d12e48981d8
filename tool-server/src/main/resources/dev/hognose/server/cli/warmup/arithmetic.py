# SPDX-License-Identifier: Apache-2.0
# Whole and real numbers in loops, with the operators and comparisons in all their forms.


def collatz(limit):
    longest = best = 0
    for start in range(1, limit):
        n = start
        steps = 0
        while n != 1:
            if n & 1 == 0:
                n >>= 1
            else:
                n = 3 * n + 1
            steps += 1
        if steps > longest:
            longest, best = steps, start
    return best, longest


def digits(limit):
    total = 0
    for n in range(limit):
        m = n
        while m > 0:
            total += m % 10
            m //= 10
        total -= n ^ 5
        total = total * 7 % 100003
    return total


def gcds(limit):
    count = 0
    for a in range(1, limit):
        for b in range(a, limit, 3):
            x, y = a, b
            while y:
                x, y = y, x % y
            if x == 1:
                count += 1
    return count


def integrate(f, low, high, steps):
    width = (high - low) / steps
    total = 0.0
    x = low
    for _ in range(steps):
        total += f(x) * width
        x += width
    return total


def newton(values):
    out = []
    for value in values:
        guess = value / 2.0
        while abs(guess * guess - value) > 1e-9:
            guess = (guess + value / guess) * 0.5
        out.append(guess)
    return sum(out)


def orbit(steps):
    x, y, vx, vy = 1.0, 0.0, 0.0, 1.0
    for _ in range(steps):
        d = (x * x + y * y) ** 1.5
        vx -= x / d * 0.01
        vy -= y / d * 0.01
        x += vx * 0.01
        y += vy * 0.01
        if x > 5.0 or y >= 5.0 or x < -5.0 or y <= -5.0:
            break
    return round(x, 6), round(y, 6), -x, int(y * 1000), float(int(x))


def escape(width, height):
    rows = []
    for py in range(height):
        cy = py / height * 2 - 1
        row = 0
        for px in range(width):
            z = complex(px / width * 3 - 2, cy)
            x = y = 0.0
            n = 0
            while n < 20 and x * x + y * y < 4:
                x, y = x * x - y * y + z.real, 2 * x * y + z.imag
                n += 1
            row += n
        rows.append(row)
    return rows


def large(count):
    a, b = 1, 1
    for i in range(2, count):
        a *= i
        b = b * 3 + i
    text = str(a)
    return len(text), a % 1000003, b // 7 % 97, int(text[:40]), pow(3, 1000, 10**9 + 7), (a >> 20) & 255, 1 << 70


def mixed(limit):
    total = 0
    for i in range(limit):
        total += i / 4 if i % 3 else -i
        if i <= 10 < limit and not i == 5:
            total += 2**i
        total = min(total, 1e6) if i != 7 else max(total, 0)
        total += (i | 3) - (i & 6) + (i << 2) - ~i + divmod(i, 7)[1]
        if -5 <= total >= 5000:
            total -= 5000
    return total


collatz(1500), digits(9000), gcds(75), integrate(lambda x: x * x + 1, 0.0, 3.0, 6000)
newton([float(i) for i in range(2, 700)]), orbit(4000), escape(26, 18), large(260), mixed(4000)
