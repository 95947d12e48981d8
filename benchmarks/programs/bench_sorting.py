# SPDX-License-Identifier: Apache-2.0
# Sorting lists with key functions, tuples and reverse order.


class Person:
    def __init__(self, name, age, score):
        self.name = name
        self.age = age
        self.score = score


def people(count):
    seed = 7
    result = []
    for i in range(count):
        seed = (seed * 16807) % 2147483647
        result.append(Person("p" + str(seed % 9973), seed % 90, seed / 1000))
    return result


def main():
    crowd = people(8000)
    check = 0
    for _ in range(8):
        crowd.sort(key=lambda p: p.name)
        check += crowd[100].age
        crowd.sort(key=lambda p: (p.age, -p.score))
        check += crowd[200].age * 3
        by_score = sorted(crowd, key=lambda p: p.score, reverse=True)
        check += int(by_score[0].score)
        pairs = sorted((p.age, p.name) for p in crowd)
        check += len(pairs[50][1])
    return check


main()
