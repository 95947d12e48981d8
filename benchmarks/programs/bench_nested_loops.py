# SPDX-License-Identifier: Apache-2.0
# Nested range loops with integer arithmetic.


def main():
    total = 0
    for a in range(260):
        for b in range(260):
            for c in range(b, 260, 7):
                if (a + b) % 3 == c % 3:
                    total += a * b - c
                else:
                    total ^= c
    return total


main()
