# SPDX-License-Identifier: Apache-2.0
# Matrix multiplication with lists of lists.


def multiply(a, b):
    size = len(a)
    columns = list(zip(*b))
    result = []
    for i in range(size):
        row = a[i]
        line = []
        for column in columns:
            total = 0
            for k in range(size):
                total += row[k] * column[k]
            line.append(total)
        result.append(line)
    return result


def main():
    size = 96
    a = [[(i * j + 1) % 11 for j in range(size)] for i in range(size)]
    b = [[(i - j) / 4 for j in range(size)] for i in range(size)]
    c = multiply(a, a)
    d = multiply(c, b)
    e = multiply(d, a)
    f = multiply(b, d)
    trace = 0
    for i in range(size):
        trace += e[i][i] + f[i][i]
    return trace


main()
